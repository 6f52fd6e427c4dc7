/* Outlines: the typed tree, and a whole provision, without anything of the parser. */
#include "language/outline.h"
#include "language/tree.h"

#include <string.h>

typedef struct outliner {
    const mt_typing *typing;
    const bool *acts;
} outliner;

static mt_outline *make(const outliner *in, mt_construct construct, size_t room)
{
    mt_outline *outline = mt_arena_get(in->typing->arena, sizeof *outline);
    *outline = (mt_outline){.construct = construct, .fact = MT_NO_FACT, .act = MT_NO_ACT, .key = MT_NO_KEY};
    outline->kid = mt_arena_get_array(in->typing->arena, room, sizeof *outline->kid);
    return outline;
}

static void add(mt_outline *outline, const mt_outline *kid)
{
    if (kid)
        outline->kid[outline->kid_count++] = kid;
}

static const mt_outline *outline_of(const outliner *in, const mt_node *node);

/* ---- terms ---- */

static const mt_term_source *term_in(const mt_treaty *treaty, const char *name)
{
    for (size_t i = 0; treaty && i < treaty->term_count; i++)
        if (strcmp(treaty->term[i].name, name) == 0)
            return &treaty->term[i];
    return NULL;
}

static const mt_term_source *term_of(const mt_typing *typing, const char *name, bool shared)
{
    const mt_term_source *term = term_in(shared ? typing->shared : typing->treaty, name);
    return term ? term : term_in(typing->shared, name);
}

static mt_outline *term(const outliner *in, const char *name, bool shared)
{
    mt_outline *outline = make(in, MT_SAYS_TERM, 1);
    const mt_term_source *source = term_of(in->typing, name, shared);
    const mt_reading_source *reading = source ? mt_typing_find_reading(in->typing, source) : NULL;
    outline->word = name;
    outline->reading = reading ? reading->name : NULL;
    return outline;
}

static const mt_outline *duration(const outliner *in, const mt_pattern *pattern)
{
    if (pattern->window_term.text) {
        mt_outline *outline = term(in, strchr(pattern->window_term.text, '.') + 1, *pattern->window_term.text == 's');
        outline->type = MT_TYPE_NUMBER;
        outline->dimension = MT_TIME;
        return outline;
    }
    mt_outline *outline = make(in, MT_SAYS_NUMBER, 0);
    outline->type = MT_TYPE_NUMBER;
    outline->dimension = MT_TIME;
    outline->value = (double)pattern->window;
    return outline;
}

/* ---- events ---- */

static const mt_outline *window(const outliner *in, const mt_pattern *pattern, mt_construct construct)
{
    if (!pattern->has_window)
        return NULL;
    mt_outline *outline = make(in, construct, 1);
    add(outline, duration(in, pattern));
    return outline;
}

static const mt_outline *event(const outliner *in, const mt_pattern *pattern, bool forward)
{
    mt_outline *outline = make(in, MT_SAYS_EVENT, 4 + MT_KEYS + pattern->same_fact_count);
    const outliner inside = {in->typing, NULL};
    outline->act = pattern->act;
    if (pattern->earlier)
        add(outline, make(in, MT_SAYS_EARLIER, 0));
    for (int key = 0; key < MT_KEYS; key++) {
        if (!(pattern->same_keys >> key & 1))
            continue;
        mt_outline *same = make(in, MT_SAYS_SAME_KEY, 0);
        same->key = (mt_key)key;
        add(outline, same);
    }
    for (size_t i = 0; i < pattern->same_fact_count; i++) {
        mt_outline *same = make(in, MT_SAYS_SAME_FACT, 0);
        same->fact = pattern->same_fact[i];
        add(outline, same);
    }
    add(outline, window(in, pattern, forward ? MT_SAYS_WITHIN : MT_SAYS_IN_THE_LAST));
    if (!pattern->earlier && !forward && in->acts && pattern->act < MT_ACTS && in->acts[pattern->act])
        add(outline, make(in, MT_SAYS_ITSELF, 0));
    if (pattern->where) {
        mt_outline *where = make(in, MT_SAYS_WHERE, 1);
        add(where, outline_of(&inside, pattern->where));
        add(outline, where);
    }
    return outline;
}

/* ---- a clause ---- */

static const mt_outline *outline_of(const outliner *in, const mt_node *node)
{
    /* mt_construct begins with mt_op's names in its order */
    mt_outline *outline = node->op == MT_OP_TERM ? term(in, node->word, node->shared)
                                                 : make(in, (mt_construct)node->op, node->kid_count + 2);
    outline->type = node->type;
    outline->dimension = node->dimension;
    outline->words = node->words;
    outline->fact = node->fact;
    outline->key = node->key;
    outline->value = node->number;
    outline->word = node->word;
    if (node->op == MT_OP_ALWAYS)
        add(outline, window(in, node->pattern, MT_SAYS_IN_THE_LAST));
    else if (node->pattern)
        add(outline, event(in, node->pattern, node->op == MT_OP_FOLLOWED_BY));
    for (size_t i = 0; i < node->kid_count; i++)
        add(outline, outline_of(in, node->kid[i]));
    return outline;
}

const mt_outline *mt_outline_new(const mt_typing *typing, const mt_node *node, const bool *acts)
{
    return outline_of(&(outliner){typing, acts}, node);
}

const mt_outline *mt_outline_new_term(const mt_typing *typing, const mt_term_source *source)
{
    const outliner in = {typing, NULL};
    const mt_reading_source *reading = mt_typing_find_reading(typing, source);
    mt_problems problems;
    mt_problems_init(&problems, typing->arena);
    mt_typing inner = *typing;
    inner.problems = &problems;
    bool shared =
        typing->shared && source >= typing->shared->term && source < typing->shared->term + typing->shared->term_count;
    if (shared)
        inner.treaty = typing->shared;
    mt_node *tree = reading ? mt_clause_parse(typing->arena, reading->value, typing->vocabulary, &problems) : NULL;
    bool typed =
        tree &&
        (mt_clause_check_type(&inner, tree, (mt_expected){.type = MT_TYPE_TRUTH}, NULL) ||
         mt_clause_check_type(&inner, tree, (mt_expected){.type = MT_TYPE_NUMBER, .dimension = tree->dimension}, NULL));
    if (!typed)
        return NULL;
    mt_outline *outline = make(&in, MT_SAYS_TERM, 1);
    outline->word = source->name;
    outline->reading = reading->name;
    outline->type = tree->type;
    outline->dimension = tree->dimension;
    add(outline, mt_outline_new(&inner, tree, NULL));
    return outline;
}

/* ---- a provision ---- */

static void add_field(const outliner *in, mt_outline *form, mt_construct construct, const mt_node *node)
{
    if (!node)
        return;
    mt_outline *field = make(in, construct, 1);
    add(field, outline_of(in, node));
    add(form, field);
}

/* owner: the identity that the event shares with the duty; MT_NO_KEY none. */
static void add_event(const outliner *in, mt_outline *form, mt_construct construct, const mt_node *node, mt_key owner)
{
    if (!node)
        return;
    mt_outline *field = make(in, construct, 1);
    mt_pattern pattern = *node->pattern;
    pattern.same_keys |= (uint8_t)(owner == MT_NO_KEY ? 0 : 1u << owner);
    add(field, event(in, &pattern, true));
    add(form, field);
}

static void add_acts(const outliner *in, mt_outline *form, const bool acts[MT_ACTS])
{
    for (uint16_t act = 0; act < MT_ACTS; act++) {
        if (!acts[act])
            continue;
        mt_outline *on = make(in, MT_SAYS_ON, 0);
        on->act = act;
        add(form, on);
    }
}

static const mt_outline *exception(const outliner *in, const mt_exception_source *source, const mt_exception_tree *tree)
{
    mt_outline *outline = make(in, MT_SAYS_UNLESS, 1 + tree->unless_count);
    outline->word = source->id;
    add(outline, outline_of(in, tree->clause));
    for (size_t i = 0; i < tree->unless_count; i++)
        add(outline, exception(in, &source->unless[i], &tree->unless[i]));
    return outline;
}

static void add_parts(const outliner *in, mt_outline *form, const mt_provision_tree *tree)
{
    if (tree->part_count == 0)
        return;
    mt_outline *parts = make(in, tree->forbids ? MT_SAYS_FORBID : MT_SAYS_REQUIRE, tree->part_count);
    for (size_t i = 0; i < tree->part_count; i++) {
        mt_outline *part = make(in, MT_SAYS_PART, 1);
        part->word = (tree->forbids ? tree->source->forbid : tree->source->require)[i].id;
        add(part, outline_of(in, tree->part[i]));
        add(parts, part);
    }
    add(form, parts);
}

static void add_extension(const outliner *in, mt_outline *form, const mt_provision_tree *tree)
{
    if (!tree->source->has_extension || !tree->source->extended_on.text)
        return;
    bool acts[MT_ACTS] = {false};
    mt_outline *extension = make(in, MT_SAYS_EXTENDED_BY, MT_ACTS + 2);
    mt_acts_find(tree->source->extended_on.text, acts);
    add_acts(in, extension, acts);
    if (tree->field[MT_FIELD_LENGTH])
        add(extension, outline_of(in, tree->field[MT_FIELD_LENGTH]));
    add_field(in, extension, MT_SAYS_AT_MOST, tree->field[MT_FIELD_AT_MOST]);
    add(form, extension);
}

static void add_word(const outliner *in, mt_outline *form, mt_construct construct, const char *text)
{
    if (!text)
        return;
    mt_outline *field = make(in, construct, 1);
    field->word = text;
    if (strncmp(text, "term.", 5) == 0 || strncmp(text, "shared.", 7) == 0)
        add(field, term(in, strchr(text, '.') + 1, *text == 's'));
    add(form, field);
}

static const char *owner_of(const mt_provision_tree *tree)
{
    return tree->source->per.text ? tree->source->per.text : tree->form == MT_ONGOING ? "system" : "party";
}

const mt_outline *mt_outline_new_provision(const mt_typing *typing, const mt_provision_tree *tree)
{
    static const mt_construct forms[] = {[MT_AT_EVENTS] = MT_SAYS_AT_EVENTS,
                                         [MT_ONGOING] = MT_SAYS_ONGOING,
                                         [MT_DUE] = MT_SAYS_DUE,
                                         [MT_ACROSS] = MT_SAYS_ACROSS};
    static const struct {
        mt_field field;
        mt_construct construct;
    } fields[] = {
        {MT_FIELD_THROUGHOUT, MT_SAYS_THROUGHOUT}, {MT_FIELD_APPLIES, MT_SAYS_APPLIES}, {MT_FIELD_WHEN, MT_SAYS_WHEN},
        {MT_FIELD_GRACE, MT_SAYS_GRACE},           {MT_FIELD_DUE, MT_SAYS_BY},          {MT_FIELD_DONE, MT_SAYS_DONE},
        {MT_FIELD_EVERY, MT_SAYS_EVERY},
    };
    const outliner in = {typing, tree->acts};
    mt_outline *form = make(&in, forms[tree->form], MT_ACTS + MT_CONSTRUCTS + tree->exception_count);
    add_acts(&in, form, tree->acts);
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        add_field(&in, form, fields[i].construct, tree->field[fields[i].field]);
    mt_key owner = mt_key_find(owner_of(tree));
    add_event(&in, form, MT_SAYS_FROM, tree->field[MT_FIELD_FROM], MT_NO_KEY);
    add_event(&in, form, MT_SAYS_DONE_BY, tree->field[MT_FIELD_DONE_BY], owner);
    if (tree->form == MT_ONGOING || tree->form == MT_DUE) {
        mt_outline *per = make(&in, MT_SAYS_PER, 0);
        per->key = owner;
        add(form, per);
    }
    add_extension(&in, form, tree);
    add_word(&in, form, MT_SAYS_ON_DAY, tree->source->on_day.text);
    add_word(&in, form, MT_SAYS_CLASSES, tree->source->across.text);
    add_parts(&in, form, tree);
    for (size_t i = 0; i < tree->exception_count; i++)
        add(form, exception(&in, &tree->source->unless[i], &tree->exception[i]));
    return form;
}

/* Topics: a walk over the typed trees of a treaty that keeps which way each condition is asked for. */
#include "meaning/topic.h"

#include <string.h>

#include "language/outline.h"
#include "language/tree.h"

typedef struct hearing {
    mt_typing typing;
    mt_topics *topics;
    const char *prefix; /* "" of parts, "when:", "scope:" */
    const char *events; /* what stands before an act: "did:", "when:", "scope:" */
} hearing;

static void add(hearing *in, const char *word)
{
    mt_topics *topics = in->topics;
    for (size_t i = 0; i < topics->count; i++)
        if (strcmp(topics->word[i], word) == 0)
            return;
    if (topics->count == topics->room)
        topics->word =
            mt_arena_add_room(in->typing.arena, topics->word, topics->count, &topics->room, sizeof *topics->word);
    topics->word[topics->count++] = word;
}

#define add_words(in, ...) add(in, mt_arena_write((in)->typing.arena, __VA_ARGS__))

static void hear(hearing *in, const mt_node *node, int wanted);

/* wanted: 1 asked to be so, -1 asked not to be so, 0 neither. */
static void hear_fact(hearing *in, uint16_t fact, const char *word, int wanted)
{
    const char *name = in->typing.vocabulary->facts[fact].name;
    add_words(in, "%s%s", in->prefix, name);
    if (word)
        add_words(in, "%s%s=%s", in->prefix, name, word);
    if (wanted < 0)
        add_words(in, "!%s%s%s%s", in->prefix, name, word ? "=" : "", word ? word : "");
}

static void hear_pattern(hearing *in, const mt_pattern *pattern)
{
    add_words(in, "%s%s", in->events, mt_act_get_name(pattern->act));
    if (pattern->where)
        hear(in, pattern->where, 0);
}

/* A fact beside words of its own: `system.target_profile is person`, `in {person, mixed}`. */
static void hear_words(hearing *in, const mt_node *node, int wanted)
{
    for (size_t i = 1; i < node->kid_count; i++)
        hear_fact(in, node->kid[0]->fact, node->kid[i]->word, node->op == MT_OP_NE ? -wanted : wanted);
}

static bool compares_words(const mt_node *node)
{
    return (node->op == MT_OP_EQ || node->op == MT_OP_NE || node->op == MT_OP_IN) && node->kid_count > 1 &&
           node->kid[0]->op == MT_OP_FACT && node->kid[1]->op == MT_OP_WORD;
}

static void hear(hearing *in, const mt_node *node, int wanted)
{
    if (compares_words(node)) {
        hear_words(in, node, wanted);
        return;
    }
    if (node->op == MT_OP_FACT)
        hear_fact(in, node->fact, NULL, node->type == MT_TYPE_TRUTH ? wanted : 0);
    else if (mt_operators[node->op].shape == MT_SHAPE_FACT_EVENT)
        hear_fact(in, node->fact, NULL, 0);
    else if (node->op == MT_OP_TERM)
        add_words(in, "%s%s.%s", in->prefix, node->shared ? "shared" : "term", node->word);
    if (node->pattern && node->op != MT_OP_ALWAYS)
        hear_pattern(in, node->pattern);
    mt_op_kind kind = mt_operators[node->op].kind;
    bool carries = kind == MT_KIND_LOGIC || kind == MT_KIND_TERM || kind == MT_KIND_STEADY;
    for (size_t i = 0; i < node->kid_count; i++)
        hear(in, node->kid[i],
             !carries                                                    ? 0
             : node->op == MT_OP_NOT || (node->op == MT_OP_IF && i == 0) ? -wanted
                                                                         : wanted);
}

/* ---- the scope ---- */

static unsigned functions_of(const hearing *in, const mt_node *node)
{
    static const struct {
        const char *fact;
        unsigned bit;
    } known[] = {{"system.identifies_itself", MT_FUNCTION_IDENTIFY},
                 {"system.selects_itself", MT_FUNCTION_SELECT},
                 {"system.engages_itself", MT_FUNCTION_ENGAGE}};
    unsigned all = 0, identifies = 0, selects = 0;
    for (size_t i = 0; node->op == MT_OP_FACT && i < sizeof known / sizeof *known; i++)
        if (strcmp(in->typing.vocabulary->facts[node->fact].name, known[i].fact) == 0)
            all |= known[i].bit;
    for (size_t i = 0; i < node->kid_count; i++) {
        unsigned kid = functions_of(in, node->kid[i]), both = kid & (MT_FUNCTION_IDENTIFY | MT_FUNCTION_SELECT);
        identifies |= both == MT_FUNCTION_IDENTIFY;
        selects |= both == MT_FUNCTION_SELECT;
        all |= kid;
    }
    return node->op == MT_OP_OR && identifies && selects ? all | MT_FUNCTION_EITHER : all;
}

static bool hear_scope(hearing *in, mt_voice *voice)
{
    if (!voice->treaty->applies.text)
        return true;
    mt_node *scope =
        mt_clause_parse(in->typing.arena, voice->treaty->applies, in->typing.vocabulary, in->typing.problems);
    if (!scope || !mt_clause_check_type(&in->typing, scope, (mt_expected){.type = MT_TYPE_TRUTH}, NULL))
        return false;
    in->topics = &voice->scope;
    in->prefix = in->events = "scope:";
    hear(in, scope, 1);
    voice->functions = functions_of(in, scope);
    return true;
}

/* ---- a provision ---- */

static void hear_event(hearing *in, const char *prefix, const mt_node *node)
{
    if (!node || !node->pattern)
        return;
    add_words(in, "%s%s", prefix, mt_act_get_name(node->pattern->act));
    in->prefix = in->events = "when:";
    if (node->pattern->where)
        hear(in, node->pattern->where, 0);
}

static void hear_provision(hearing *in, const mt_provision_tree *tree)
{
    static const mt_field conditions[] = {MT_FIELD_APPLIES, MT_FIELD_WHEN, MT_FIELD_THROUGHOUT};
    char *kind = mt_arena_write(in->typing.arena, "kind:%s", tree->source->kind.text ? tree->source->kind.text : "");
    for (char *c = kind; *c; c++)
        *c = *c == ' ' ? '_' : *c;
    add(in, kind);
    if (tree->form == MT_DUE)
        add(in, "form:due");
    for (uint16_t act = 0; act < MT_ACTS; act++)
        if (tree->acts[act])
            add_words(in, "on:%s", mt_act_get_name(act));
    hear_event(in, "from:", tree->field[MT_FIELD_FROM]);
    hear_event(in, "done:", tree->field[MT_FIELD_DONE_BY]);
    in->prefix = in->events = "when:";
    for (size_t i = 0; i < sizeof conditions / sizeof *conditions; i++)
        if (tree->field[conditions[i]])
            hear(in, tree->field[conditions[i]], 1);
    in->prefix = "";
    in->events = "did:";
    if (tree->field[MT_FIELD_DONE])
        hear(in, tree->field[MT_FIELD_DONE], 1);
    for (size_t i = 0; i < tree->part_count; i++)
        hear(in, tree->part[i], tree->forbids ? -1 : 1);
}

static mt_force force_of(mt_words force)
{
    for (int i = 0; force.text && i < 3; i++)
        if (strcmp(force.text, mt_force_names[i]) == 0)
            return (mt_force)i;
    return MT_MUST;
}

const mt_voice *mt_voice_new(mt_arena *arena, mt_vocabulary *vocabulary, const mt_treaty *treaty,
                             const mt_treaty *shared, mt_problems *problems)
{
    mt_voice *voice = mt_arena_get(arena, sizeof *voice);
    hearing in = {
        .typing = {.arena = arena, .vocabulary = vocabulary, .treaty = treaty, .shared = shared, .problems = problems}};
    size_t errors = problems->errors;
    *voice = (mt_voice){.treaty = treaty, .count = treaty->provision_count};
    voice->provision = mt_arena_get_array(arena, voice->count, sizeof *voice->provision);
    mt_treaty_add_facts(treaty, vocabulary, problems);
    if (!hear_scope(&in, voice))
        return NULL;
    for (size_t i = 0; i < voice->count; i++) {
        mt_provision_tree tree;
        mt_voiced *one = &voice->provision[i];
        *one = (mt_voiced){.source = &treaty->provision[i], .force = force_of(treaty->provision[i].force)};
        in.topics = &one->topics;
        if (mt_provision_tree_read(&in.typing, one->source, &tree))
            hear_provision(&in, &tree);
    }
    return problems->errors == errors ? voice : NULL;
}

/* ---- asking ---- */

static bool has(const mt_topics *topics, const char *word, size_t length)
{
    for (size_t i = 0; i < topics->count; i++)
        if (strncmp(topics->word[i], word, length) == 0 && topics->word[i][length] == '\0')
            return true;
    return false;
}

bool mt_topics_has(const mt_topics *topics, const char *asked)
{
    bool good = true, any = false;
    for (const char *at = asked; at && *at;) {
        at += strspn(at, " ");
        size_t length = strcspn(at, " ");
        if (length == 1 && *at == '|') {
            if (good && any)
                return true;
            good = true;
            any = false;
        } else if (length > 0) {
            bool not = *at == '-';
            good = good && has(topics, at + not, length - not ) != not ;
            any = true;
        }
        at += length;
    }
    return good && any;
}

static bool is_act(const char *word)
{
    for (uint16_t act = 0; act < MT_ACTS; act++)
        if (strcmp(mt_act_get_name(act), word) == 0)
            return true;
    return false;
}

static bool is_kind(const char *word)
{
    size_t length = strcspn(word, "_");
    for (size_t i = 0; i < mt_kind_count; i++)
        if (strncmp(mt_kind_names[i], word, length) == 0 &&
            (word[length] == '\0' ? mt_kind_names[i][length] == '\0'
                                  : strcmp(mt_kind_names[i] + length + 1, word + length + 1) == 0))
            return true;
    return false;
}

/* fact or fact=word, of its own words. */
static bool is_fact(mt_arena *arena, const mt_vocabulary *vocabulary, const char *word)
{
    size_t length = strcspn(word, "=");
    uint16_t fact = mt_fact_find(vocabulary, mt_arena_add_bytes(arena, word, length));
    if (fact == MT_NO_FACT || word[length] == '\0')
        return fact != MT_NO_FACT;
    const char *words = vocabulary->facts[fact].words;
    return !words || strstr(words, word + length + 1);
}

static bool may_be_met(mt_arena *arena, const mt_vocabulary *vocabulary, const char *word)
{
    const char *rest = strchr(word, ':');
    word += *word == '-';
    word += *word == '!';
    if (!rest)
        return is_fact(arena, vocabulary, word) || strncmp(word, "term.", 5) == 0 || strncmp(word, "shared.", 7) == 0;
    rest++;
    if (strncmp(word, "kind:", 5) == 0)
        return is_kind(rest);
    if (strncmp(word, "form:", 5) == 0)
        return strcmp(rest, "due") == 0;
    if (strncmp(word, "scope:", 6) == 0 || strncmp(word, "when:", 5) == 0)
        return is_act(rest) || may_be_met(arena, vocabulary, rest);
    return is_act(rest);
}

const char *mt_topics_find_stray(mt_arena *arena, const mt_vocabulary *vocabulary, const char *asked)
{
    for (const char *at = asked; at && *at;) {
        at += strspn(at, " ");
        size_t length = strcspn(at, " ");
        const char *word = mt_arena_add_bytes(arena, at, length);
        if (length > 0 && strcmp(word, "|") != 0 && !may_be_met(arena, vocabulary, word))
            return word;
        at += length;
    }
    return NULL;
}

/* Changes of a whole provision: its parts, exceptions, dates and force; and what any neighbour is made with. */
#include <string.h>

#include "meaning/making.h"

/* ---- a provision copied, so that one of its clauses can be exchanged ---- */

static mt_exception_source *copy_exceptions(mt_arena *arena, const mt_exception_source *from, size_t count)
{
    mt_exception_source *list = mt_arena_get_array(arena, count, sizeof *list);
    for (size_t i = 0; i < count; i++) {
        list[i] = from[i];
        list[i].unless = copy_exceptions(arena, from[i].unless, from[i].unless_count);
    }
    return list;
}

static mt_part_source *copy_parts(mt_arena *arena, const mt_part_source *from, size_t count)
{
    mt_part_source *list = mt_arena_get_array(arena, count, sizeof *list);
    if (count)
        memcpy(list, from, count * sizeof *list);
    return list;
}

mt_provision_source mt_making_new_copy(const mt_making *in)
{
    mt_provision_source copy = *in->tree->source;
    copy.because = (mt_words){0};
    copy.require = copy_parts(in->typing->arena, copy.require, copy.require_count);
    copy.forbid = copy_parts(in->typing->arena, copy.forbid, copy.forbid_count);
    copy.unless = copy_exceptions(in->typing->arena, copy.unless, copy.unless_count);
    return copy;
}

static mt_words *exception_words(mt_exception_source *list, size_t count, size_t *number)
{
    for (size_t i = 0; i < count; i++) {
        if ((*number)-- == 0)
            return &list[i].clause;
        mt_words *inside = exception_words(list[i].unless, list[i].unless_count, number);
        if (inside)
            return inside;
    }
    return NULL;
}

mt_words *mt_making_find_words(mt_provision_source *copy, const mt_making *in)
{
    size_t number = in->place.number;
    switch (in->place.kind) {
    case MT_CLAUSE_PART: return &(in->tree->forbids ? copy->forbid : copy->require)[number].clause;
    case MT_CLAUSE_FIELD: return (mt_words *)mt_provision_get_field(copy, (mt_field)number);
    default: return exception_words(copy->unless, copy->unless_count, &number);
    }
}

mt_neighbour *mt_making_add(mt_making *in, mt_change change, mt_provision_source source)
{
    if (in->count == in->room)
        in->list = mt_arena_add_room(in->typing->arena, in->list, in->count, &in->room, sizeof *in->list);
    mt_neighbour *neighbour = &in->list[in->count++];
    *neighbour = (mt_neighbour){.change = change, .in_term = in->terms > 0, .source = source, .key = MT_NO_KEY};
    return neighbour;
}

const mt_outline *mt_making_new_outline(const mt_making *in, const mt_node *node)
{
    return mt_outline_new(in->typing, node, in->tree->acts);
}

const char *mt_making_write_clause(const mt_making *in, const mt_node *root, bool is_event, const mt_node *inside)
{
    mt_text text;
    mt_text_init(&text);
    mt_clause_write(&text, root, in->typing->vocabulary, is_event, inside);
    const char *copy = mt_arena_add_text(in->typing->arena, mt_text_get(&text));
    mt_text_free(&text);
    return copy;
}

/* ---- changes of the whole provision ---- */

bool mt_node_has_follow(const mt_node *node)
{
    for (size_t i = 0; i < node->kid_count; i++)
        if (mt_node_has_follow(node->kid[i]))
            return true;
    return node->op == MT_OP_FOLLOWED_BY;
}

/* The parts joined to one: any of them instead of all, or all instead of any. */
static void join_parts(mt_making *in)
{
    const mt_provision_tree *tree = in->tree;
    mt_node joined = {.op = tree->forbids ? MT_OP_AND : MT_OP_OR,
                      .type = MT_TYPE_TRUTH,
                      .fact = MT_NO_FACT,
                      .key = MT_NO_KEY,
                      .kid_count = tree->part_count,
                      .kid = (mt_node **)tree->part};
    for (size_t i = 0; i < tree->part_count; i++)
        if (mt_node_has_follow(tree->part[i]))
            return;
    if (tree->part_count < 2)
        return;
    mt_provision_source copy = mt_making_new_copy(in);
    mt_part_source *part = tree->forbids ? copy.forbid : copy.require;
    part[0].clause.text = mt_making_write_clause(in, &joined, false, NULL);
    *(tree->forbids ? &copy.forbid_count : &copy.require_count) = 1;
    mt_making_add(in, tree->forbids ? MT_CHANGE_ANY_ALL : MT_CHANGE_ALL_ANY, copy)->is =
        mt_making_new_outline(in, &joined);
}

/* Leaves out the n-th exception in the order of a walk. */
static bool leave_out(mt_exception_source *list, size_t *count, size_t *number, const char **id)
{
    for (size_t i = 0; i < *count; i++) {
        if ((*number)-- == 0) {
            *id = list[i].id;
            memmove(&list[i], &list[i + 1], (*count - i - 1) * sizeof *list);
            (*count)--;
            return true;
        }
        if (leave_out(list[i].unless, &list[i].unless_count, number, id))
            return true;
    }
    return false;
}

static void drop_exceptions(mt_making *in)
{
    for (size_t number = 0;; number++) {
        mt_provision_source copy = mt_making_new_copy(in);
        size_t left = number;
        const char *id = NULL;
        if (!leave_out(copy.unless, &copy.unless_count, &left, &id))
            return;
        mt_making_add(in, MT_CHANGE_EXCEPTION_DROPPED, copy)->id = id ? id : "";
    }
}

static void drop_field(mt_making *in, mt_field field, mt_change change)
{
    if (!in->tree->field[field])
        return;
    mt_provision_source copy = mt_making_new_copy(in);
    ((mt_words *)mt_provision_get_field(&copy, field))->text = NULL;
    mt_making_add(in, change, copy)->is = mt_making_new_outline(in, in->tree->field[field]);
}

/* A date or a grace whose last instant no longer counts. */
static void shorten(mt_making *in, mt_field field)
{
    double value;
    if (!in->tree->field[field] || !mt_node_is_constant(in->tree->field[field], &value) || value <= 0)
        return;
    mt_provision_source copy = mt_making_new_copy(in);
    ((mt_words *)mt_provision_get_field(&copy, field))->text = mt_arena_write(in->typing->arena, "%.0f us", value - 1);
    mt_making_add(in, MT_CHANGE_EDGE_OUT, copy)->is = mt_making_new_outline(in, in->tree->field[field]);
}

/* A duty that comes back, once only. Without a date of its own it is due when the next one begins. */
static void once_only(mt_making *in)
{
    double value;
    const mt_node *every = in->tree->field[MT_FIELD_EVERY];
    if (!every)
        return;
    mt_provision_source copy = mt_making_new_copy(in);
    copy.due = copy.due.text ? copy.due : copy.every;
    copy.every = (mt_words){0};
    mt_making_add(in, MT_CHANGE_EVERY_DROPPED, copy);
    if (in->tree->field[MT_FIELD_DUE] || !mt_node_is_constant(every, &value) || value <= 0)
        return;
    copy = mt_making_new_copy(in);
    copy.due = (mt_words){mt_arena_write(in->typing->arena, "%.0f us", value - 1), copy.every.place};
    mt_making_add(in, MT_CHANGE_EDGE_OUT, copy)->is = mt_making_new_outline(in, every);
}

/* The act that makes `throughout` true by itself, if there is one. */
static uint16_t starting_act(const mt_node *node)
{
    for (size_t i = 0; (node->op == MT_OP_TERM || node->op == MT_OP_AND) && i < node->kid_count; i++)
        if (starting_act(node->kid[i]) != MT_NO_ACT)
            return starting_act(node->kid[i]);
    for (size_t i = 0; node->op == MT_OP_FACT && i < mt_said_by_acts_count; i++)
        if (mt_said_by_acts[i].fact == node->fact && mt_said_by_acts[i].saying == MT_SAYS &&
            mt_said_by_acts[i].value == 1)
            return mt_said_by_acts[i].act;
    return MT_NO_ACT;
}

static void start_only(mt_making *in)
{
    const mt_node *throughout = in->tree->field[MT_FIELD_THROUGHOUT];
    uint16_t act = throughout ? starting_act(throughout) : MT_NO_ACT;
    if (act == MT_NO_ACT)
        return;
    mt_provision_source copy = mt_making_new_copy(in);
    copy.on = (mt_words){mt_act_get_name(act), copy.throughout.place};
    copy.throughout = copy.grace = copy.per = (mt_words){0};
    mt_making_add(in, MT_CHANGE_START_ONLY, copy);
}

static void swap_force(mt_making *in)
{
    mt_provision_source copy = mt_making_new_copy(in);
    if (in->tree->part_count != 1 || in->tree->form != MT_AT_EVENTS || mt_node_has_follow(in->tree->part[0]))
        return;
    mt_part_source *part = copy.require;
    size_t count = copy.require_count;
    copy.require = copy.forbid;
    copy.require_count = copy.forbid_count;
    copy.forbid = part;
    copy.forbid_count = count;
    mt_making_add(in, in->tree->forbids ? MT_CHANGE_FORBID_REQUIRE : MT_CHANGE_REQUIRE_FORBID, copy);
}

void mt_making_add_others(mt_making *making)
{
    join_parts(making);
    drop_exceptions(making);
    drop_field(making, MT_FIELD_WHEN, MT_CHANGE_WHEN_DROPPED);
    drop_field(making, MT_FIELD_GRACE, MT_CHANGE_GRACE_DROPPED);
    shorten(making, MT_FIELD_GRACE);
    shorten(making, MT_FIELD_DUE);
    once_only(making);
    if (making->tree->source->has_extension) {
        mt_provision_source copy = mt_making_new_copy(making);
        copy.has_extension = false;
        mt_making_add(making, MT_CHANGE_EXTENSION_DROPPED, copy);
    }
    start_only(making);
    swap_force(making);
}

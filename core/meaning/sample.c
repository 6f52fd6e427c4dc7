/* Samples by form: when it is judged, and in which of the ways in which it can come out. */
#include "meaning/sample.h"

#include <string.h>

#include "meaning/drawing.h"

bool mt_drawing_draw_chance(mt_drawing *d, double probability) { return mt_stream_draw_chance(d->stream, probability); }

unsigned mt_drawing_draw_below(mt_drawing *d, unsigned bound)
{
    return (unsigned)mt_stream_draw_below(d->stream, bound);
}

const char *mt_sample_get_name(mt_key key, unsigned number)
{
    static const char *const names[MT_KEYS][MT_SAMPLE_NAMES] = {
        {"S1", "S2", "S3", "S4"}, {"O1", "O2", "O3", "O4"}, {"T1", "T2", "T3", "T4"}, {"L1", "L2", "L3", "L4"},
        {"P1", "P2", "P3", "P4"}, {"G1", "G2", "G3", "G4"}, {"A1", "A2", "A3", "A4"},
    };
    return number == 0 ? NULL : names[key][(number - 1) % MT_SAMPLE_NAMES];
}

/* Whom an act names of itself. */
static void name_natural(mt_sample_event *event)
{
    static const struct {
        uint16_t first, last;
        mt_key key[3];
        size_t count;
    } natural[] = {
        {MT_ACT_DETECT, MT_ACT_NOMINATE, {MT_SYSTEM, MT_TARGET}, 2},
        {MT_ACT_SHOW, MT_ACT_DECLINE, {MT_SYSTEM, MT_OPERATOR, MT_TARGET}, 3},
        {MT_ACT_ENGAGE, MT_ACT_EFFECT, {MT_SYSTEM, MT_TARGET}, 2},
        {MT_ACT_APPEAR, MT_ACT_APPEAR, {MT_TARGET}, 1},
        {MT_ACT_ABORT, MT_ACT_EXPIRE, {MT_SYSTEM}, 1},
        {MT_ACT_ASSESS, MT_ACT_REASSESS, {MT_OPERATOR}, 1},
        {MT_ACT_CHANGE_PARAMETERS, MT_ACT_LEARN, {MT_SYSTEM}, 1},
        {MT_ACT_WARN, MT_ACT_WARN, {MT_TARGET}, 1},
        {MT_ACT_FAIL, MT_ACT_FAIL, {MT_SYSTEM}, 1},
        {MT_ACT_DEVELOP, MT_ACT_RECEIVE, {MT_PARTY}, 1},
        {MT_ACT_REVIEW, MT_ACT_WAIVE, {MT_SYSTEM}, 1},
        {MT_ACT_TRAIN, MT_ACT_TRAIN, {MT_OPERATOR}, 1},
        {MT_ACT_TEST, MT_ACT_USE, {MT_SYSTEM}, 1},
        {MT_ACT_DESTROY, MT_ACT_DESTROY, {MT_PARTY}, 1},
        {MT_ACT_MARK, MT_ACT_CLEAR, {MT_PLACE}, 1},
        {MT_ACT_CARE, MT_ACT_HAND_OVER, {MT_PARTY}, 1},
    };
    for (size_t i = 0; i < sizeof natural / sizeof *natural; i++)
        for (size_t k = 0; event->act >= natural[i].first && event->act <= natural[i].last && k < natural[i].count; k++)
            event->who[natural[i].key[k]] = 1;
}

size_t mt_drawing_add_event(mt_drawing *d, uint16_t act, int64_t t)
{
    mt_sample *sample = d->sample;
    if (sample->count == MT_SAMPLE_EVENTS) {
        sample->full = true;
        return MT_SAMPLE_EVENTS - 1;
    }
    mt_sample_event *event = &sample->event[sample->count];
    *event = (mt_sample_event){.t = t, .act = act};
    name_natural(event);
    return sample->count++;
}

void mt_drawing_add_said(mt_drawing *d, size_t number, uint16_t fact, double value)
{
    mt_sample_event *event = &d->sample->event[number];
    mt_key owner = d->vocabulary->facts[fact].owner;
    if (owner != MT_NO_KEY && event->who[owner] == 0)
        event->who[owner] = 1;
    for (size_t i = 0; i < event->said_count; i++)
        if (event->said[i].fact == fact)
            return;
    if (event->said_count == MT_SAMPLE_SAID)
        d->sample->full = true;
    else
        event->said[event->said_count++] = (mt_said){fact, value};
}

/* ---- what goes with every form ---- */

static void wish_exceptions(mt_drawing *d, const mt_exception_tree *list, size_t count, size_t event)
{
    size_t one = mt_drawing_draw_chance(d, 0.35) ? mt_drawing_draw_below(d, (unsigned)count) : count;
    for (size_t i = 0; i < count; i++) {
        mt_wish_set_truth(d, list[i].clause, i == one, event);
        if (i == one || mt_drawing_draw_chance(d, 0.2))
            wish_exceptions(d, list[i].unless, list[i].unless_count, event);
    }
}

static void wish_guards(mt_drawing *d, const mt_node *scope, size_t event)
{
    const mt_provision_tree *tree = d->tree;
    if (scope)
        mt_wish_set_truth(d, scope, !mt_drawing_draw_chance(d, 0.03), event);
    if (tree->field[MT_FIELD_APPLIES])
        mt_wish_set_truth(d, tree->field[MT_FIELD_APPLIES], !mt_drawing_draw_chance(d, 0.05), event);
    if (tree->field[MT_FIELD_WHEN])
        mt_wish_set_truth(d, tree->field[MT_FIELD_WHEN], !mt_drawing_draw_chance(d, 0.2), event);
    wish_exceptions(d, tree->exception, tree->exception_count, event);
}

/* All parts kept, just one not, or as it comes. */
static void wish_parts(mt_drawing *d, size_t event)
{
    const mt_provision_tree *tree = d->tree;
    unsigned way = mt_drawing_draw_below(d, 5);
    size_t broken = way < 2 && tree->part_count ? mt_drawing_draw_below(d, (unsigned)tree->part_count) : MT_PARTS;
    for (size_t i = 0; i < tree->part_count; i++) {
        bool kept = way == 4 ? mt_drawing_draw_chance(d, 0.5) : i != broken;
        mt_wish_set_truth(d, tree->part[i], kept != tree->forbids, event);
    }
}

static void wish_kept(mt_drawing *d, size_t event, bool kept)
{
    const mt_provision_tree *tree = d->tree;
    size_t broken = kept || !tree->part_count ? MT_PARTS : mt_drawing_draw_below(d, (unsigned)tree->part_count);
    for (size_t i = 0; i < tree->part_count; i++)
        mt_wish_set_truth(d, tree->part[i], (i != broken) != tree->forbids, event);
}

/* ---- forms ---- */

static uint16_t some_act(mt_drawing *d, const bool acts[MT_ACTS])
{
    unsigned count = 0;
    for (uint16_t act = 0; act < MT_ACTS; act++)
        count += acts[act];
    if (acts[MT_ACT_ENGAGE] && !mt_drawing_draw_chance(d, 0.1))
        return MT_ACT_ENGAGE;
    unsigned at = mt_drawing_draw_below(d, count);
    for (uint16_t act = 0; act < MT_ACTS; act++)
        if (acts[act] && at-- == 0)
            return act;
    return MT_ACT_SET;
}

/* Other events that are judged too say what the judged one says, mostly: so one that looks back at another does not
 * leave it in doubt. */
static void copy_said(mt_drawing *d, size_t event)
{
    for (size_t i = 0; i < d->sample->count; i++) {
        mt_sample_event *other = &d->sample->event[i];
        const mt_sample_event *judged = &d->sample->event[event];
        if (i == event || !d->tree->acts[other->act] || mt_drawing_draw_chance(d, 0.15))
            continue;
        for (size_t k = 0; k < judged->said_count; k++)
            mt_drawing_add_said(d, i, judged->said[k].fact, judged->said[k].value);
    }
}

static void draw_at_events(mt_drawing *d, const mt_node *scope)
{
    size_t event = mt_drawing_add_event(d, some_act(d, d->tree->acts), 0);
    if (d->sample->event[event].act == MT_ACT_BEGIN)
        d->sample->event[event].who[MT_SYSTEM] = 1;
    wish_guards(d, scope, event);
    wish_parts(d, event);
    copy_said(d, event);
}

static int64_t duration_of(const mt_node *node)
{
    double value;
    return node && mt_node_is_constant(node, &value) && value < 9e15 ? (int64_t)value : -1;
}

static int64_t around(mt_drawing *d, int64_t value)
{
    int64_t step = (int64_t)mt_dimension_get_step((double)value, MT_TIME),
            near = value + ((int64_t)mt_drawing_draw_below(d, 3) - 1) * step;
    return near < 0 ? 0 : near;
}

static mt_key owner_of(const mt_provision_tree *tree)
{
    return mt_key_find(tree->source->per.text ? tree->source->per.text : tree->form == MT_ONGOING ? "system" : "party");
}

static size_t owned_event(mt_drawing *d, uint16_t act, int64_t t, mt_key owner)
{
    size_t event = mt_drawing_add_event(d, act, t);
    if (owner != MT_NO_KEY)
        d->sample->event[event].who[owner] = 1;
    return event;
}

static uint16_t starting_act(const mt_node *node)
{
    for (size_t i = 0; (node->op == MT_OP_TERM || node->op == MT_OP_AND) && i < node->kid_count; i++)
        if (starting_act(node->kid[i]) != MT_ACT_SET)
            return starting_act(node->kid[i]);
    for (size_t i = 0; node->op == MT_OP_FACT && i < mt_said_by_acts_count; i++)
        if (mt_said_by_acts[i].fact == node->fact && mt_said_by_acts[i].saying == MT_SAYS &&
            mt_said_by_acts[i].value == 1)
            return mt_said_by_acts[i].act;
    return MT_ACT_SET;
}

/* In force from 0; kept and not kept by turns, for about as long as the grace. */
static void draw_ongoing(mt_drawing *d, const mt_node *scope)
{
    const mt_provision_tree *tree = d->tree;
    const mt_node *throughout = tree->field[MT_FIELD_THROUGHOUT];
    mt_key owner = owner_of(tree);
    int64_t grace = duration_of(tree->field[MT_FIELD_GRACE]), t = 10 * MT_SECOND;
    bool kept = !mt_drawing_draw_chance(d, 0.3);
    size_t event = owned_event(d, starting_act(throughout), 0, owner);
    if (d->sample->event[event].act == MT_ACT_SET)
        mt_wish_set_truth(d, throughout, true, event);
    wish_guards(d, scope, event);
    wish_kept(d, event, kept);
    unsigned turns = mt_drawing_draw_below(d, 3);
    for (unsigned i = 0; i < turns; i++) {
        kept = !kept;
        event = owned_event(d, MT_ACT_SET, t, owner);
        if (mt_drawing_draw_chance(d, 0.15))
            mt_wish_set_truth(d, throughout, false, event);
        wish_kept(d, event, kept);
        t += !kept && grace > 0 ? around(d, grace) : 10 * MT_SECOND;
    }
    d->sample->end = t;
}

static void draw_extension(mt_drawing *d, int64_t *due, mt_key owner)
{
    const mt_provision_tree *tree = d->tree;
    bool acts[MT_ACTS] = {false};
    int64_t step = (int64_t)mt_dimension_get_step((double)*due, MT_TIME);
    mt_acts_find(tree->source->extended_on.text, acts);
    size_t event = owned_event(d, some_act(d, acts), mt_drawing_draw_chance(d, 0.7) ? *due - step : *due + step, owner);
    int64_t most = duration_of(tree->field[MT_FIELD_AT_MOST]), length = 10 * step;
    if (most > 0 && mt_drawing_draw_chance(d, 0.3))
        length = most;
    if (tree->field[MT_FIELD_LENGTH])
        mt_wish_set_value(d, tree->field[MT_FIELD_LENGTH], (double)length, event);
    if (mt_drawing_draw_chance(d, 0.5))
        *due += length;
}

/* Begun at 0; done at about the due date, or not at all. */
static void draw_due(mt_drawing *d, const mt_node *scope)
{
    const mt_provision_tree *tree = d->tree;
    const mt_node *from = tree->field[MT_FIELD_FROM], *done = tree->field[MT_FIELD_DONE],
                  *done_by = tree->field[MT_FIELD_DONE_BY];
    mt_key owner = owner_of(tree);
    int64_t due = duration_of(tree->field[MT_FIELD_DUE]), every = duration_of(tree->field[MT_FIELD_EVERY]);
    due = due < 0 ? every : due;
    int64_t step = (int64_t)mt_dimension_get_step((double)due, MT_TIME);
    size_t event = owned_event(d, from->pattern->act, 0, owner);
    if (from->pattern->where)
        mt_wish_set_truth(d, from->pattern->where, true, event);
    wish_guards(d, scope, event);
    if (done)
        mt_wish_set_truth(d, done, mt_drawing_draw_chance(d, 0.15), event);
    if (tree->source->has_extension && mt_drawing_draw_chance(d, 0.4))
        draw_extension(d, &due, owner);
    int64_t at = around(d, due);
    if (mt_drawing_draw_chance(d, 0.85)) {
        size_t last = owned_event(d, done_by ? done_by->pattern->act : MT_ACT_SET, at, owner);
        if (done)
            mt_wish_set_truth(d, done, true, last);
        else if (done_by && done_by->pattern->where)
            mt_wish_set_truth(d, done_by->pattern->where, !mt_drawing_draw_chance(d, 0.2), last);
        if (owner != MT_NO_KEY && mt_drawing_draw_chance(d, 0.1))
            d->sample->event[last].who[owner] = 2;
    }
    d->sample->end = (at > due ? at : due) + step;
    if (every > 0 && mt_drawing_draw_chance(d, 0.5))
        d->sample->end += every + step;
}

/* ---- in order ---- */

static void put_in_order(mt_drawing *d)
{
    mt_sample *sample = d->sample;
    for (size_t i = 1; i < sample->count; i++) {
        mt_sample_event moved = sample->event[i];
        size_t at = i;
        for (; at > 0 && sample->event[at - 1].t > moved.t; at--)
            sample->event[at] = sample->event[at - 1];
        sample->event[at] = moved;
    }
    int64_t first = sample->event[0].t, last = sample->event[sample->count - 1].t + d->horizon;
    sample->end = (sample->end > last ? sample->end : last) - first;
    for (size_t i = 0; i < sample->count; i++)
        sample->event[i].t -= first;
}

void mt_sample_draw(mt_sample *sample, const mt_provision_tree *tree, const mt_node *scope,
                    const mt_vocabulary *vocabulary, mt_stream *stream)
{
    static void (*const draw[])(mt_drawing *, const mt_node *) = {
        [MT_AT_EVENTS] = draw_at_events, [MT_ONGOING] = draw_ongoing, [MT_DUE] = draw_due};
    mt_drawing drawing = {.sample = sample, .vocabulary = vocabulary, .tree = tree, .stream = stream};
    sample->count = 0;
    sample->end = 0;
    sample->full = false;
    draw[tree->form](&drawing, scope);
    put_in_order(&drawing);
}

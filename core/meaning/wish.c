/* Wishes: what makes a condition so. Not a solver: what one part of a clause needs is put down without looking at the
 * others, and the judge says afterwards what came of it. */
#include <math.h>
#include <string.h>

#include "meaning/drawing.h"

enum { MOST_EVENTS = 5 }; /* that a count is made of */

double mt_dimension_get_step(double value, mt_dimension dimension)
{
    static const double days = 86400e6, hours = 3600e6, minutes = 60e6, seconds = 1e6, milliseconds = 1e3;
    double size = fabs(value);
    if (dimension == MT_TIME)
        return size >= 2 * days                   ? days
               : size >= 2 * hours                ? hours
               : size >= 10 * minutes             ? minutes
               : size >= 2 * seconds || size == 0 ? seconds
                                                  : milliseconds;
    double step = 1;
    for (int i = 0; i < 4 && size != floor(size / step) * step && step > 1e-4; i++)
        step /= 10;
    return step;
}

/* A value to begin with where nothing gives one. */
static double base_of(mt_drawing *d, mt_dimension dimension)
{
    return dimension == MT_TIME ? 10e6 : dimension == MT_PLAIN ? 1 + mt_drawing_draw_below(d, 3) : 2;
}

static bool is_arithmetic(const mt_node *node) { return node->op >= MT_OP_ADD && node->op <= MT_OP_DIV; }

static const mt_node *read_out(const mt_node *node)
{
    while (node->op == MT_OP_TERM && node->kid_count)
        node = node->kid[0];
    return node;
}

/* ---- events ---- */

static int64_t time_before(mt_drawing *d, const mt_pattern *pattern, int64_t now)
{
    if (!pattern->has_window)
        return now - (int64_t)(10 + 10 * mt_drawing_draw_below(d, 2)) * MT_SECOND;
    int64_t step = (int64_t)mt_dimension_get_step((double)pattern->window, MT_TIME);
    return mt_drawing_draw_chance(d, 0.5) || pattern->window < step ? now - pattern->window : now - step;
}

static int64_t time_after(mt_drawing *d, const mt_pattern *pattern, int64_t now)
{
    int64_t step = (int64_t)mt_dimension_get_step((double)pattern->window, MT_TIME);
    return mt_drawing_draw_chance(d, 0.5) || pattern->window < step ? now + pattern->window : now + step;
}

static int64_t time_missed(const mt_pattern *pattern, int64_t now, bool forward)
{
    int64_t far = pattern->window + (int64_t)mt_dimension_get_step((double)pattern->window, MT_TIME);
    return forward ? now + far : now - far;
}

/* The same identities as at the judged event, so that the record ties the two together. */
static void tie(mt_drawing *d, const mt_pattern *pattern, size_t event, size_t other)
{
    mt_sample_event *from = &d->sample->event[event], *to = &d->sample->event[other];
    for (int key = 0; key < MT_KEYS; key++)
        if (pattern->same_keys >> key & 1) {
            from->who[key] = from->who[key] ? from->who[key] : 1;
            to->who[key] = from->who[key];
        }
}

/* Another of one identity: of a key that must be the same, else of the system or the target. */
static void estrange(mt_drawing *d, const mt_pattern *pattern, size_t other)
{
    mt_sample_event *to = &d->sample->event[other];
    unsigned keys = pattern->same_keys;
    for (int key = 0; key < MT_KEYS && !keys; key++)
        if (to->who[key] && mt_drawing_draw_chance(d, 0.5))
            keys = 1u << key;
    for (int key = 0; key < MT_KEYS; key++)
        if ((keys >> key & 1) && to->who[key]) {
            to->who[key] = 2;
            return;
        }
}

size_t mt_wish_add_event(mt_drawing *d, const mt_pattern *pattern, size_t event, bool match, bool forward)
{
    int64_t now = d->sample->event[event].t;
    unsigned way =
        match ? 3 : mt_drawing_draw_below(d, 3); /* 0 another identity, 1 outside the window, 2 where it is not so */
    if (way == 1 && !pattern->has_window)
        way = 0;
    if (way == 2 && !pattern->where)
        way = 0;
    int64_t t = way == 1  ? time_missed(pattern, now, forward)
                : forward ? time_after(d, pattern, now)
                          : time_before(d, pattern, now);
    size_t other = mt_drawing_add_event(d, pattern->act, t);
    tie(d, pattern, event, other);
    for (size_t i = 0; i < pattern->same_fact_count; i++) {
        const mt_fact *fact = &d->vocabulary->facts[pattern->same_fact[i]];
        double value = fact->type == MT_TYPE_TRUTH  ? 1
                       : fact->type == MT_TYPE_WORD ? (double)mt_name_add(d->vocabulary->names, "bus")
                                                    : base_of(d, fact->dimension);
        mt_drawing_add_said(d, event, pattern->same_fact[i], value);
        mt_drawing_add_said(d, other, pattern->same_fact[i], value);
    }
    if (pattern->where)
        mt_wish_set_truth(d, pattern->where, way != 2, other);
    if (way == 0)
        estrange(d, pattern, other);
    if (forward) {
        int64_t over = now + pattern->window + MT_SECOND;
        d->sample->end = d->sample->end > over ? d->sample->end : over;
    }
    return other;
}

/* Whether the judged event is one of those that the pattern sees; it names what must be the same. */
static bool is_itself(mt_drawing *d, const mt_pattern *pattern, size_t event)
{
    mt_sample_event *judged = &d->sample->event[event];
    if (pattern->earlier || pattern->act != judged->act)
        return false;
    for (int key = 0; key < MT_KEYS; key++)
        if ((pattern->same_keys >> key & 1) && !judged->who[key])
            judged->who[key] = 1;
    return true;
}

/* One after the other, where that leaves the window as it is. */
static void spread(mt_drawing *d, const mt_pattern *pattern, size_t event, size_t other, int place)
{
    int64_t now = d->sample->event[event].t, *t = &d->sample->event[other].t,
            step = (int64_t)mt_dimension_get_step((double)pattern->window, MT_TIME);
    if (!pattern->has_window)
        *t -= place * 5 * MT_SECOND;
    else if (*t + place * step < now)
        *t += place * step;
}

/* Some that match, now and then one that does not. */
static void wish_count(mt_drawing *d, const mt_node *node, double wanted, size_t event)
{
    const mt_pattern *pattern = node->pattern;
    bool itself = is_itself(d, pattern, event);
    double more = wanted - itself;
    for (int i = 0; i < MOST_EVENTS && i < more; i++) {
        size_t other = mt_wish_add_event(d, pattern, event, !mt_drawing_draw_chance(d, 0.15), false);
        if (node->op == MT_OP_COUNT_DIFFERENT && other != event)
            d->sample->event[other].who[node->key] =
                (uint8_t)(mt_drawing_draw_chance(d, 0.75) ? 1 + (i + itself) % MT_SAMPLE_NAMES : 1);
        spread(d, pattern, event, other, i);
    }
    if (node->op == MT_OP_COUNT_DIFFERENT && itself)
        d->sample->event[event].who[node->key] = 1;
}

/* Made of one or two events, the judged one among them where it counts. */
static void wish_total(mt_drawing *d, const mt_node *node, double value, size_t event)
{
    bool itself = is_itself(d, node->pattern, event);
    double first = mt_drawing_draw_chance(d, 0.5) ? value
                   : value > 1                    ? 1
                                                  : value / 2,
           rest = node->op == MT_OP_SUM_OF ? value - first : value;
    if (itself)
        mt_drawing_add_said(d, event, node->fact, first);
    else
        mt_drawing_add_said(d, mt_wish_add_event(d, node->pattern, event, !mt_drawing_draw_chance(d, 0.15), false),
                            node->fact, first);
    if (rest != 0 && (first != value || mt_drawing_draw_chance(d, 0.5)))
        mt_drawing_add_said(d, mt_wish_add_event(d, node->pattern, event, !mt_drawing_draw_chance(d, 0.3), false),
                            node->fact, rest);
}

/* ---- values ---- */

static void wish_sides(mt_drawing *d, const mt_node *node, double value, size_t event)
{
    double known;
    bool right = mt_node_is_constant(node->kid[1], &known), left = !right && mt_node_is_constant(node->kid[0], &known);
    const mt_node *open = node->kid[left], *other = node->kid[!left];
    if (!right && !left) {
        known = node->op == MT_OP_ADD || node->op == MT_OP_SUB ? mt_dimension_get_step(value, other->dimension)
                                                               : base_of(d, other->dimension);
        mt_wish_set_value(d, other, known, event);
    }
    if (node->op == MT_OP_ADD)
        value -= known;
    else if (node->op == MT_OP_SUB)
        value = left ? known - value : value + known;
    else if (node->op == MT_OP_MUL)
        value = known != 0 ? value / known : 0;
    else
        value = left ? (value != 0 ? known / value : 1) : value * known;
    mt_wish_set_value(d, open, open->dimension == MT_TIME ? round(value) : value, event);
}

void mt_wish_set_value(mt_drawing *d, const mt_node *node, double value, size_t event)
{
    switch (node->op) {
    case MT_OP_TERM:
        if (node->kid_count)
            mt_wish_set_value(d, node->kid[0], value, event);
        break;
    case MT_OP_FACT: mt_drawing_add_said(d, event, node->fact, value); break;
    case MT_OP_COUNT:
    case MT_OP_COUNT_DIFFERENT: wish_count(d, node, value, event); break;
    case MT_OP_TIME_SINCE: {
        size_t other = mt_wish_add_event(d, node->pattern, event, !mt_drawing_draw_chance(d, 0.2), false);
        d->sample->event[other].t = d->sample->event[event].t - (int64_t)value;
        break;
    }
    case MT_OP_ADD:
    case MT_OP_SUB:
    case MT_OP_MUL:
    case MT_OP_DIV: wish_sides(d, node, value, event); break;
    case MT_OP_NEG: mt_wish_set_value(d, node->kid[0], -value, event); break;
    case MT_OP_MIN:
    case MT_OP_MAX: {
        size_t one = mt_drawing_draw_below(d, (unsigned)node->kid_count);
        for (size_t i = 0; i < node->kid_count; i++)
            mt_wish_set_value(d, node->kid[i],
                              i == one ? value
                                       : value + (node->op == MT_OP_MIN ? 1 : -1) *
                                                     mt_dimension_get_step(value, node->dimension),
                              event);
        break;
    }
    default: /* a constant is what it is; a condition as a value does not occur in treaties */
        if (mt_operators[node->op].shape == MT_SHAPE_FACT_EVENT)
            wish_total(d, node, value, event);
        break;
    }
}

/* ---- conditions ---- */

/* At the bound, or a step from it; a little more often as wished. */
static double near_bound(mt_drawing *d, double bound, mt_dimension dimension, mt_op op, bool truth)
{
    double step = mt_dimension_get_step(bound, dimension);
    bool above = (op == MT_OP_GT || op == MT_OP_GE) == truth;
    unsigned way = mt_drawing_draw_below(d, 10);
    double value = way < 4 ? bound : way < 8 ? bound + (above ? step : -step) : bound + (above ? -step : step);
    value = dimension == MT_TIME ? value
                                 : round(value * 1e6) / 1e6; /* no tail of binary fractions: 0.06, as people write it */
    return value < 0 && bound >= 0 ? 0 : value;
}

static mt_op mirrored(mt_op op)
{
    return op == MT_OP_LT   ? MT_OP_GT
           : op == MT_OP_LE ? MT_OP_GE
           : op == MT_OP_GT ? MT_OP_LT
           : op == MT_OP_GE ? MT_OP_LE
                            : op;
}

static void wish_numbers(mt_drawing *d, const mt_node *node, bool truth, size_t event)
{
    const mt_node *left = node->kid[0], *right = node->kid[1];
    mt_op op = node->op;
    double bound;
    if (mt_node_is_constant(left, &bound)) {
        right = left;
        left = node->kid[1];
        op = mirrored(op);
    } else if (!mt_node_is_constant(right, &bound)) {
        bool divides = left->dimension == MT_PLAIN &&
                       (is_arithmetic(left) || is_arithmetic(right)); /* by 2, 3 and 4, above most offsets */
        bound = divides ? 12 : base_of(d, left->dimension);
        mt_wish_set_value(d, right, bound, event);
    }
    double value = near_bound(d, bound, left->dimension, op, truth);
    if (op == MT_OP_EQ || op == MT_OP_NE)
        value = (op == MT_OP_EQ) == truth ? bound : bound + mt_dimension_get_step(bound, left->dimension);
    mt_wish_set_value(d, left, value, event);
}

/* Another word than those of the node that the fact may take. */
static double other_word(mt_drawing *d, const mt_node *node)
{
    const mt_node *side = read_out(node->kid[0]);
    const mt_fact *fact = side->op == MT_OP_FACT ? &d->vocabulary->facts[side->fact] : NULL;
    bool status = fact && strstr(fact->name, "status");
    for (const char *at = fact && fact->words ? fact->words
                          : status            ? "combatant civilian wounded"
                                              : "truck bus car";
         *at;) {
        at += strspn(at, " ");
        size_t length = strcspn(at, " ");
        bool taken = false;
        for (size_t i = 1; i < node->kid_count; i++) {
            const char *word = read_out(node->kid[i])->word;
            taken |= word && strlen(word) == length && memcmp(word, at, length) == 0;
        }
        if (!taken && length) {
            char text[64] = "";
            memcpy(text, at, length < sizeof text - 1 ? length : sizeof text - 1);
            return (double)mt_name_add(d->vocabulary->names, text);
        }
        at += length;
    }
    return MT_UNKNOWN;
}

static void wish_word(mt_drawing *d, const mt_node *node, bool truth, size_t event)
{
    size_t which = node->op == MT_OP_IN ? 1 + mt_drawing_draw_below(d, (unsigned)node->kid_count - 1) : 1;
    const mt_node *right = read_out(node->kid[which]);
    double value = truth ? right->number : other_word(d, node);
    if (right->op != MT_OP_WORD) { /* two facts: the same word, or two */
        const mt_fact *fact = &d->vocabulary->facts[right->fact];
        bool free = right->op == MT_OP_FACT && !fact->words;
        value = free ? (double)mt_name_add(d->vocabulary->names, "bus") : MT_UNKNOWN;
        if (!free)
            return;
        mt_wish_set_value(d, right, value, event);
        value = truth ? value : (double)mt_name_add(d->vocabulary->names, "truck");
    }
    if (mt_value_is_known(value))
        mt_wish_set_value(d, node->kid[0], value, event);
}

static void wish_comparison(mt_drawing *d, const mt_node *node, bool truth, size_t event)
{
    mt_type type = node->kid[0]->type;
    bool same = (node->op == MT_OP_EQ) == truth;
    if (type == MT_TYPE_WORD) {
        wish_word(d, node, same, event);
    } else if (type == MT_TYPE_TRUTH) {
        bool first = mt_drawing_draw_chance(d, 0.5);
        if (node->kid[1]->op == MT_OP_TRUTH)
            first = node->kid[1]->number != 0;
        mt_wish_set_truth(d, node->kid[1], first, event);
        mt_wish_set_truth(d, node->kid[0], first == same, event);
    } else {
        wish_numbers(d, node, truth, event);
    }
}

/* Several: all of them so, or just one of them, or as it comes. */
static void wish_joined(mt_drawing *d, const mt_node *node, bool truth, size_t event)
{
    bool all = (node->op == MT_OP_AND) == truth;
    size_t one = mt_drawing_draw_below(d, (unsigned)node->kid_count);
    bool just_one = mt_drawing_draw_chance(d, 0.75);
    for (size_t i = 0; i < node->kid_count; i++) {
        bool so = all || i == one ? truth : just_one ? !truth : mt_drawing_draw_chance(d, 0.5);
        mt_wish_set_truth(d, node->kid[i], so, event);
    }
}

static void wish_once(mt_drawing *d, const mt_node *node, bool truth, size_t event)
{
    bool itself = is_itself(d, node->pattern, event);
    if (truth && (!itself || mt_drawing_draw_chance(d, 0.5)))
        mt_wish_add_event(d, node->pattern, event, !mt_drawing_draw_chance(d, 0.25), false);
    else if (!truth && mt_drawing_draw_chance(d, 0.6))
        mt_wish_add_event(d, node->pattern, event, false, false);
    if (itself && node->pattern->where)
        mt_wish_set_truth(d, node->pattern->where, truth && mt_drawing_draw_chance(d, 0.5), event);
}

/* A line that says the condition, or its opposite, at that time. */
static void note(mt_drawing *d, const mt_node *condition, bool truth, size_t event, int64_t t)
{
    size_t line = mt_drawing_add_event(d, MT_ACT_SET, t);
    const mt_sample_event *judged = &d->sample->event[event];
    mt_wish_set_truth(d, condition, truth, line);
    for (int key = 0; key < MT_KEYS; key++)
        if (d->sample->event[line].who[key] && judged->who[key])
            d->sample->event[line].who[key] = judged->who[key];
}

static void wish_always(mt_drawing *d, const mt_node *node, bool truth, size_t event)
{
    int64_t now = d->sample->event[event].t,
            window = node->pattern->has_window ? node->pattern->window : 20 * MT_SECOND;
    int64_t step = (int64_t)mt_dimension_get_step((double)window, MT_TIME);
    note(d, node->kid[0], truth || mt_drawing_draw_chance(d, 0.7), event,
         now - window - (mt_drawing_draw_chance(d, 0.5) ? 0 : step));
    if (!truth || mt_drawing_draw_chance(d, 0.3)) {
        bool early = mt_drawing_draw_chance(d, 0.4);
        note(d, node->kid[0], false, event, early ? now - window - step : now - window / 2);
        if (early)
            note(d, node->kid[0], true, event, now - window + (mt_drawing_draw_chance(d, 0.5) ? 0 : step));
    }
    mt_wish_set_truth(d, node->kid[0], truth || !mt_drawing_draw_chance(d, 0.3), event);
}

static void wish_since(mt_drawing *d, const mt_node *node, bool truth, size_t event)
{
    int64_t now = d->sample->event[event].t;
    if (truth || mt_drawing_draw_chance(d, 0.8)) {
        size_t start = mt_wish_add_event(d, node->pattern, event, !mt_drawing_draw_chance(d, 0.15), false);
        mt_wish_set_truth(d, node->kid[0], true, start);
        now = d->sample->event[start].t;
    }
    if (mt_drawing_draw_chance(d, truth ? 0.2 : 0.6)) {
        note(d, node->kid[0], false, event, now + (d->sample->event[event].t - now) / 2);
        if (mt_drawing_draw_chance(d, 0.5))
            note(d, node->kid[0], true, event, d->sample->event[event].t - 2 * MT_SECOND);
    }
    if (mt_drawing_draw_chance(d, 0.4)) { /* and one that is no start, later than the start */
        size_t stranger = mt_wish_add_event(d, node->pattern, event, false, false);
        d->sample->event[stranger].t = d->sample->event[event].t - MT_SECOND;
        mt_wish_set_truth(d, node->kid[0], true, stranger);
    }
    mt_wish_set_truth(d, node->kid[0], truth || mt_drawing_draw_chance(d, 0.7), event);
}

static void wish_follow(mt_drawing *d, const mt_node *node, bool truth, size_t event)
{
    int64_t over = d->sample->event[event].t + node->pattern->window + MT_SECOND;
    bool other = node->kid_count && mt_drawing_draw_chance(d, 0.4);
    if (node->kid_count)
        mt_wish_set_truth(d, node->kid[0], truth && other, event);
    if (truth && !other)
        mt_wish_add_event(d, node->pattern, event, true, true);
    else if (!truth && mt_drawing_draw_chance(d, 0.7))
        mt_wish_add_event(d, node->pattern, event, false, true);
    d->sample->end = d->sample->end > over ? d->sample->end : over;
}

static void wish_past(mt_drawing *d, const mt_node *node, bool truth, size_t event)
{
    if (node->op == MT_OP_ALWAYS)
        wish_always(d, node, truth, event);
    else if (node->op == MT_OP_SINCE)
        wish_since(d, node, truth, event);
    else if (node->op == MT_OP_FOLLOWED_BY)
        wish_follow(d, node, truth, event);
    else
        wish_once(d, node, truth == (node->op == MT_OP_ONCE), event);
}

static void wish_known(mt_drawing *d, const mt_node *node, bool truth, size_t event)
{
    if (node->op == MT_OP_KNOWN_KEY)
        d->sample->event[event].who[node->key] =
            truth ? (d->sample->event[event].who[node->key] ? d->sample->event[event].who[node->key] : 1) : 0;
    else if (truth && d->vocabulary->facts[node->fact].type == MT_TYPE_TRUTH)
        mt_drawing_add_said(d, event, node->fact, mt_drawing_draw_chance(d, 0.5));
    else if (truth && d->vocabulary->facts[node->fact].type == MT_TYPE_NUMBER)
        mt_drawing_add_said(d, event, node->fact,
                            d->vocabulary->facts[node->fact].dimension == MT_PLAIN
                                ? 1
                                : base_of(d, d->vocabulary->facts[node->fact].dimension));
}

void mt_wish_set_truth(mt_drawing *d, const mt_node *node, bool truth, size_t event)
{
    switch (node->op) {
    case MT_OP_NOT: mt_wish_set_truth(d, node->kid[0], !truth, event); break;
    case MT_OP_TERM:
        if (node->kid_count)
            mt_wish_set_truth(d, node->kid[0], truth, event);
        break;
    case MT_OP_FACT: mt_drawing_add_said(d, event, node->fact, truth); break;
    case MT_OP_KNOWN_FACT:
    case MT_OP_KNOWN_KEY: wish_known(d, node, truth, event); break;
    case MT_OP_AND:
    case MT_OP_OR: wish_joined(d, node, truth, event); break;
    case MT_OP_IF: {
        bool asked = !truth || mt_drawing_draw_chance(d, 0.5);
        mt_wish_set_truth(d, node->kid[0], asked, event);
        mt_wish_set_truth(d, node->kid[1], asked ? truth : mt_drawing_draw_chance(d, 0.5), event);
        break;
    }
    case MT_OP_EQ:
    case MT_OP_NE:
    case MT_OP_LT:
    case MT_OP_LE:
    case MT_OP_GT:
    case MT_OP_GE: wish_comparison(d, node, truth, event); break;
    case MT_OP_IN: wish_word(d, node, truth, event); break;
    case MT_OP_ONCE:
    case MT_OP_NEVER:
    case MT_OP_ALWAYS:
    case MT_OP_SINCE:
    case MT_OP_FOLLOWED_BY: wish_past(d, node, truth, event); break;
    default: break;
    }
}

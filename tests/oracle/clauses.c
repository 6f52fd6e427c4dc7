/* Random clauses: every construct of the grammar, well typed by construction. */
#include <string.h>

#include "oracle/pools.h"

gen_node *gen_piece(gen *g, gen_kind kind, const char *words, size_t kid_count, gen_node *const *kid)
{
    gen_node *node = mt_arena_get(g->arena, sizeof *node);
    node->kind = kind;
    node->words = words;
    node->kid_count = kid_count;
    for (size_t i = 0; i < kid_count; i++)
        node->kid[i] = kid[i];
    return node;
}

static gen_node *leaf(gen *g, gen_kind kind, const char *words) { return gen_piece(g, kind, words, 0, NULL); }

static gen_node *over(gen *g, gen_kind kind, const char *words, gen_node *a, gen_node *b)
{
    return gen_piece(g, kind, words, b ? 2 : 1, (gen_node *[]){a, b});
}

static gen_place still(const gen *g, gen_place place)
{
    place.still |= (g->features & GEN_ONGOING) != 0;
    return place;
}

static gen_place below(gen_place place)
{
    place.depth -= place.depth > 0;
    return place;
}

/* A fact of the pool that may stand here, or MT_NO_FACT. */
static uint16_t fact_of(gen *g, gen_place place, mt_type type, mt_dimension dimension)
{
    uint16_t found = MT_NO_FACT;
    size_t seen = 0;
    for (size_t i = 0; i < g->fact_count; i++) {
        const mt_fact *fact = &g->vocabulary->facts[g->fact[i]];
        if (fact->type == type && fact->dimension == dimension && (!place.steady || fact->nature == MT_STATE) &&
            (!place.still || fact->nature != MT_CLOCK) && !gen_below(g, ++seen))
            found = g->fact[i];
    }
    return found;
}

static const char *name_of(const gen *g, uint16_t fact) { return g->vocabulary->facts[fact].name; }

static mt_key key_draw(gen *g) { return (mt_key)gen_below(g, MT_KEYS); }

/* A term of that kind, or NULL. */
static const char *term_of(gen *g, gen_kind kind)
{
    const gen_term *term = g->treaty->term_count ? &g->treaty->term[gen_below(g, g->treaty->term_count)] : NULL;
    return term && term->value->kind == kind ? mt_arena_write(g->arena, "term.%s", term->name) : NULL;
}

gen_node *gen_duration(gen *g)
{
    const char *term = gen_chance(g, 30) ? term_of(g, GEN_DURATION) : NULL;
    if (term)
        return leaf(g, GEN_DURATION, term);
    return leaf(g, GEN_DURATION, mt_arena_write(g->arena, "%d us", (int)gen_time(g)));
}

/* -- events -- */

/* What must be the same: identities, and facts that do not run. */
static const char *same_draw(gen *g)
{
    size_t count = 1 + gen_below(g, 2);
    const char *list = "";
    for (size_t i = 0; i < count; i++) {
        uint16_t fact = gen_fact(g);
        bool runs = g->vocabulary->facts[fact].nature == MT_CLOCK;
        list = mt_arena_write(g->arena, "%s%s%s", list, i ? ", " : "",
                              runs || gen_chance(g, 75) ? mt_key_names[gen_below(g, MT_KEYS)] : name_of(g, fact));
    }
    return mt_arena_write(g->arena, " (same %s)", list);
}

/* backward: it may have a window and `earlier`. */
gen_node *gen_event(gen *g, gen_place place, bool backward)
{
    gen_node *kid[GEN_KIDS] = {leaf(g, GEN_MODIFIER, backward && gen_chance(g, 25) ? "earlier " : ""),
                               leaf(g, GEN_MODIFIER, ""), leaf(g, GEN_MODIFIER, gen_chance(g, 55) ? same_draw(g) : ""),
                               leaf(g, GEN_MODIFIER, "")};
    bool used = false;
    if (gen_chance(g, 40)) {
        gen_place inside = {.depth = place.depth > 1 ? place.depth - 1 : 1,
                            .where = true,
                            .past_used = place.where ? place.past_used : &used};
        kid[1] = over(g, GEN_MODIFIER, " where (@)", gen_truth(g, inside), NULL);
    }
    if (backward && gen_chance(g, 45))
        kid[3] = over(g, GEN_MODIFIER, " in the last @", gen_duration(g), NULL);
    const char *words = mt_arena_write(g->arena, "@%s@@@", gen_act(g));
    return gen_piece(g, GEN_EVENT, words, GEN_KIDS, kid);
}

static bool past_may_stand(const gen_place *place)
{
    if (place->steady || (place->where && *place->past_used))
        return false;
    if (place->where)
        *place->past_used = true;
    return true;
}

static gen_node *steady_truth(gen *g, gen_place place)
{
    gen_place inside = {.depth = place.depth > 1 ? 1 : 0, .steady = true};
    return gen_truth(g, inside);
}

static gen_node *past_truth(gen *g, gen_place place)
{
    bool instants = g->features & GEN_INSTANTS;
    if (!past_may_stand(&place))
        return NULL;
    switch (gen_below(g, instants ? 4 : 2)) {
    case 0: return over(g, GEN_TRUTH, "once @", gen_event(g, place, true), NULL);
    case 1: return over(g, GEN_TRUTH, "never @", gen_event(g, place, true), NULL);
    case 2: return over(g, GEN_TRUTH, "((@) since @)", steady_truth(g, place), gen_event(g, place, true));
    default:
        return gen_chance(g, 70)
                   ? over(g, GEN_TRUTH, "always (@) in the last @", steady_truth(g, place), gen_duration(g))
                   : over(g, GEN_TRUTH, "always (@)", steady_truth(g, place), NULL);
    }
}

/* The sum, or the largest, of a number of that dimension over events. */
static gen_node *past_value(gen *g, gen_place place, gen_kind kind)
{
    uint16_t fact = fact_of(g, (gen_place){0}, MT_TYPE_NUMBER, kind == GEN_TIME ? MT_TIME : MT_PLAIN);
    if (fact == MT_NO_FACT)
        return NULL;
    const char *words =
        mt_arena_write(g->arena, "%s of %s over @", gen_chance(g, 50) ? "sum" : "largest", name_of(g, fact));
    return over(g, kind, words, gen_event(g, place, true), NULL);
}

static gen_node *past_number(gen *g, gen_place place, gen_kind kind)
{
    bool numbers = g->features & GEN_NUMBERS;
    if (!past_may_stand(&place))
        return NULL;
    gen_node *value = numbers && gen_chance(g, 50) ? past_value(g, place, kind) : NULL;
    if (value)
        return value;
    if (kind == GEN_TIME && !place.still)
        return over(g, kind, "time since @", gen_event(g, place, true), NULL);
    if (kind == GEN_TIME)
        return NULL;
    const char *words = numbers && gen_chance(g, 50)
                            ? mt_arena_write(g->arena, "count different %s in @", mt_key_names[key_draw(g)])
                            : "count @";
    return over(g, kind, words, gen_event(g, place, true), NULL);
}

/* -- numbers -- */

static gen_node *number_leaf(gen *g, gen_place place, gen_kind kind)
{
    uint16_t fact = fact_of(g, place, MT_TYPE_NUMBER, kind == GEN_TIME ? MT_TIME : MT_PLAIN);
    if (kind == GEN_TIME && g->vocabulary->facts[g->fact[0]].nature == MT_CLOCK && !place.steady && !place.still &&
        gen_chance(g, 35))
        return leaf(g, kind, name_of(g, g->fact[0]));
    if (fact != MT_NO_FACT && gen_chance(g, 65))
        return leaf(g, kind, name_of(g, fact));
    if (kind == GEN_TIME)
        return leaf(g, kind, mt_arena_write(g->arena, "%d us", (int)gen_time(g)));
    return leaf(g, kind, mt_arena_write(g->arena, "%g", gen_number(g)));
}

gen_node *gen_quantity(gen *g, gen_place place, gen_kind kind)
{
    if (gen_chance(g, 35)) {
        gen_node *past = past_number(g, place, kind);
        if (past)
            return past;
    }
    if (!place.depth || gen_chance(g, 60))
        return number_leaf(g, place, kind);
    gen_place inside = below(place), fixed = still(g, inside);
    switch (gen_below(g, g->features & GEN_ONGOING ? 12 : 8)) {
    case 8:
    case 9:
    case 4: return over(g, kind, "min(@, @)", gen_quantity(g, inside, kind), gen_quantity(g, inside, kind));
    case 10:
    case 11:
    case 5: return over(g, kind, "max(@, @)", gen_quantity(g, inside, kind), gen_quantity(g, inside, kind));
    case 0: return over(g, kind, "(@ + @)", gen_quantity(g, inside, kind), gen_quantity(g, inside, kind));
    case 1: return over(g, kind, "(@ - @)", gen_quantity(g, inside, kind), gen_quantity(g, inside, kind));
    case 2: return over(g, kind, "(@ * @)", gen_quantity(g, inside, kind), gen_quantity(g, fixed, GEN_PLAIN));
    case 3: return over(g, kind, "(@ / @)", gen_quantity(g, inside, kind), gen_quantity(g, fixed, GEN_PLAIN));
    case 6: return over(g, kind, "(-@)", gen_quantity(g, inside, kind), NULL);
    default:
        if (kind == GEN_TIME)
            return over(g, kind, "(@ * @)", gen_quantity(g, fixed, GEN_PLAIN), gen_quantity(g, inside, kind));
        return over(g, kind, "(@ / @)", gen_quantity(g, inside, GEN_TIME), gen_quantity(g, fixed, GEN_TIME));
    }
}

/* -- conditions -- */

static gen_node *compare(gen *g, gen_place place)
{
    static const char *const words[] = {"@ < @", "@ <= @", "@ > @",           "@ >= @",
                                        "@ = @", "@ != @", "@ is at least @", "@ at most @"};
    gen_kind kind = gen_chance(g, 55) ? GEN_TIME : GEN_PLAIN;
    gen_place inside = below(place);
    const char *how = mt_arena_write(g->arena, "(%s)", words[gen_below(g, 8)]);
    return over(g, GEN_TRUTH, how, gen_quantity(g, inside, kind), gen_quantity(g, inside, kind));
}

static gen_node *word_leaf(gen *g, gen_place place)
{
    uint16_t fact = fact_of(g, place, MT_TYPE_WORD, MT_PLAIN);
    if (fact == MT_NO_FACT)
        return NULL;
    const char *name = name_of(g, fact), *word = gen_word(g, fact);
    switch (gen_below(g, 5)) {
    case 0: return leaf(g, GEN_TRUTH, mt_arena_write(g->arena, "(%s is not %s)", name, word));
    case 1: return leaf(g, GEN_TRUTH, mt_arena_write(g->arena, "(%s in {%s, %s})", name, word, gen_word(g, fact)));
    case 2: return leaf(g, GEN_TRUTH, mt_arena_write(g->arena, "(%s not in {%s, %s})", name, word, gen_word(g, fact)));
    default: return leaf(g, GEN_TRUTH, mt_arena_write(g->arena, "(%s is %s)", name, word));
    }
}

static gen_node *known_leaf(gen *g, gen_place place)
{
    if (!gen_chance(g, 30)) {
        uint16_t fact = gen_fact(g);
        if (!place.steady || g->vocabulary->facts[fact].nature == MT_STATE)
            return leaf(g, GEN_TRUTH, mt_arena_write(g->arena, "known(%s)", name_of(g, fact)));
    }
    return leaf(g, GEN_TRUTH, mt_arena_write(g->arena, "known(%s)", mt_key_names[key_draw(g)]));
}

static gen_node *truth_leaf(gen *g, gen_place place)
{
    unsigned which = (unsigned)gen_below(g, 20);
    if (which == 0)
        return leaf(g, GEN_TRUTH, gen_chance(g, 50) ? "true" : "false");
    if (which < 3)
        return known_leaf(g, place);
    if (which < 6) {
        gen_node *word = word_leaf(g, place);
        if (word)
            return word;
    }
    uint16_t fact = fact_of(g, place, MT_TYPE_TRUTH, MT_PLAIN);
    if (fact != MT_NO_FACT && which < 13)
        return leaf(g, GEN_TRUTH, name_of(g, fact));
    return compare(g, place);
}

static gen_node *junction(gen *g, gen_place place)
{
    gen_place inside = below(place);
    gen_node *a = gen_truth(g, inside), *b = gen_truth(g, inside);
    switch (gen_below(g, 8)) {
    case 0:
    case 1: return over(g, GEN_TRUTH, "(@ and @)", a, b);
    case 2:
    case 3: return over(g, GEN_TRUTH, "(@ or @)", a, b);
    case 4: return over(g, GEN_TRUTH, "(if @ then @)", a, b);
    case 5: return over(g, GEN_TRUTH, "(not @)", a, NULL);
    case 6: return over(g, GEN_TRUTH, gen_chance(g, 50) ? "((@) = (@))" : "((@) is not (@))", a, b);
    default:
        return gen_piece(g, GEN_TRUTH, gen_chance(g, 50) ? "(@ and @ and @)" : "(@ or @ or @)", 3,
                         (gen_node *[]){a, b, gen_truth(g, inside)});
    }
}

/* Something that runs against something that mostly does not: what a track must look at between two events. */
gen_node *gen_running(gen *g)
{
    static const char *const how[] = {"(@ < @)", "(@ <= @)", "(@ > @)", "(@ >= @)", "(@ = @)", "(@ != @)"};
    gen_place none = {0}, fixed = still(g, none);
    gen_node *clock = leaf(g, GEN_TIME, name_of(g, g->fact[0])), *bound = number_leaf(g, fixed, GEN_TIME), *runs;
    if (g->vocabulary->facts[g->fact[0]].nature != MT_CLOCK)
        clock = over(g, GEN_TIME, "time since @", gen_event(g, none, true), NULL);
    switch (gen_below(g, 8)) {
    case 0: runs = over(g, GEN_TIME, "min(@, @)", clock, number_leaf(g, fixed, GEN_TIME)); break;
    case 1: runs = over(g, GEN_TIME, "max(@, @)", clock, number_leaf(g, fixed, GEN_TIME)); break;
    case 2: runs = over(g, GEN_TIME, "(@ - @)", number_leaf(g, fixed, GEN_TIME), clock); break;
    case 3: runs = over(g, GEN_TIME, "(@ * @)", clock, number_leaf(g, fixed, GEN_PLAIN)); break;
    case 4: runs = over(g, GEN_TIME, "(@ / @)", clock, number_leaf(g, fixed, GEN_PLAIN)); break;
    case 5: runs = over(g, GEN_TIME, "(@ - @)", clock, gen_quantity(g, none, GEN_TIME)); break;
    default: runs = clock;
    }
    return over(g, GEN_TRUTH, how[gen_below(g, 6)], runs, bound);
}

gen_node *gen_truth(gen *g, gen_place place)
{
    if (!place.steady && !place.where && gen_chance(g, 8)) {
        const char *term = term_of(g, GEN_TRUTH);
        if (term)
            return leaf(g, GEN_TRUTH, term);
    }
    if (gen_chance(g, 30)) {
        gen_node *past = past_truth(g, place);
        if (past)
            return past;
    }
    return place.depth && gen_chance(g, 55) ? junction(g, place) : truth_leaf(g, place);
}

gen_node *gen_follow(gen *g)
{
    gen_node *event = gen_event(g, (gen_place){.depth = 1}, false), *within = gen_duration(g);
    if (gen_chance(g, 70))
        return over(g, GEN_FOLLOW, "followed by @ within @", event, within);
    return gen_piece(g, GEN_FOLLOW, "followed by @ within @ or @", 3,
                     (gen_node *[]){event, within, gen_truth(g, (gen_place){.depth = 1})});
}

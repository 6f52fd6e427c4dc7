/* The typing: what passes, what the tree says afterwards, terms and readings. Messages stand in
 * tests/cases/clause-errors.txt. */
#include "test_clause.h"

static void these_are_well_typed(void **state)
{
    (void)state;
    static const char *const table[] = {
        "human.window >= term.timely",
        "human.window >= 2 * term.timely - 1 s and human.window / term.timely > 0.5",
        "target.kind is term.kind and term.kind != target.perceived_kind",
        "target.kind = target.perceived_kind",
        "system.silence is system.link_loss",
        "system.control in { no_person, person_may_veto } or target.kind not in { bus, anything_goes }",
        "system.lethal = (link.up or human.at_post)",
        "if term.watch then shared.nominal",
        "known (human.window) and known (attack)",
        "min (human.window, 1 min, term.timely) < max (3 s)",
        "count engage (same attack) + count abort > 3 * 2",
        "time since approve in the last term.timely < 1 h",
        "once approve in the last term.later (same target)",
        "once engage where (human.trained and count show in the last term.timely > 2)",
        "count different target in engage where (target.people > 0) in the last 1 h > 2",
        "sum of effect.killed over effect + largest of effect.killed over effect > 3",
        "largest of human.window over show > 3 s",
        "always (link.up and target.people < 3 and known (system.lethal)) in the last 3 s",
        "(system.control is no_person) since activate where (once show)",
        "followed by disengage (same system) within term.timely or system.lethal",
        "system.area_limit / 2 <= 4 km2 and -3 < target.people",
        "target.kind is engage",
    };
    for (size_t i = 0; i < COUNT(table); i++) {
        bench b;
        bench_open(&b);
        if (!bench_type(&b, table[i], NULL, 0) || b.problems.count)
            fail_msg("%s\n%s", table[i], bench_problems(&b));
        bench_close(&b);
    }
}

static void types_and_words_are_written_down(void **state)
{
    (void)state;
    bench b;
    bench_open(&b);
    const mt_node *node = bench_type(&b, "human.window / 2 >= term.timely and target.kind is term.kind", NULL, 0);
    assert_non_null(node);
    const mt_node *compare = node->kid[0], *term = compare->kid[1], *word = node->kid[1]->kid[1];
    assert_int_equal(compare->type, MT_TYPE_TRUTH);
    assert_int_equal(compare->kid[0]->type, MT_TYPE_NUMBER);
    assert_int_equal(compare->kid[0]->dimension, MT_TIME);
    assert_int_equal(term->op, MT_OP_TERM);
    assert_int_equal(term->dimension, MT_TIME);
    assert_int_equal(term->kid[0]->op, MT_OP_NUMBER);
    assert_true(term->kid[0]->number == 1e7);
    assert_int_equal(word->type, MT_TYPE_WORD);
    assert_true(word->kid[0]->number == mt_name_find(&b.names, "bus"));
    assert_true(word->kid[0]->number > 0);
    bench_close(&b);
}

static void windows_that_are_terms_become_numbers(void **state)
{
    (void)state;
    bench b;
    bench_open(&b);
    const mt_node *node = bench_type(&b, "once approve in the last term.later", NULL, 0);
    assert_non_null(node);
    assert_int_equal(node->pattern->window, 5000000);
    const mt_reading_choice needed = {"T", "timely", "needed"};
    assert_null(bench_type(&b, "once approve in the last term.later", &needed, 1));
    assert_string_equal(
        bench_problems(&b),
        "                         ^~~~~~~~~~ a duration is constant, `term.later` reads as `term.timely / 2`\n");
    bench_close(&b);
}

static void choices_pick_readings(void **state)
{
    (void)state;
    static const struct {
        const char *clause;
        mt_reading_choice choice;
        mt_op read;
        const char *problem;
    } table[] = {
        {"human.window > term.timely", {NULL, "timely", "needed"}, MT_OP_FACT, NULL},
        {"human.window > term.timely", {"T", "timely", "needed"}, MT_OP_FACT, NULL},
        {"human.window > term.timely", {"other", "timely", "needed"}, MT_OP_NUMBER, NULL},
        {"human.window > term.timely", {"terms", "timely", "needed"}, MT_OP_NUMBER, NULL},
        {"human.window > term.timely", {NULL, "kind", "bus"}, MT_OP_NUMBER, NULL},
        {"human.window > shared.short", {"T", "short", "five"}, MT_OP_NUMBER, NULL},
        {"human.window > term.timely",
         {NULL, "timely", "neded"},
         MT_OPS,
         "line 2: the term `timely` has no reading \"neded\"; the nearest is \"needed\"\n"},
        {"human.window > term.timely",
         {NULL, "timely", "x"},
         MT_OPS,
         "line 2: the term `timely` has no reading \"x\"; it has \"needed\", \"ten\"\n"},
        {"human.window > shared.short",
         {"T", "short", "x"},
         MT_OPS,
         "line 2: the term `short` has no reading \"x\"; it has \"five\"\n"},
    };
    for (size_t i = 0; i < COUNT(table); i++) {
        bench b;
        bench_open(&b);
        const mt_node *node = bench_type(&b, table[i].clause, &table[i].choice, 1);
        if (table[i].problem)
            assert_string_equal(bench_problems(&b), table[i].problem);
        else
            assert_int_equal(node->kid[1]->kid[0]->op, table[i].read);
        bench_close(&b);
    }
}

static void used_terms_are_noted_once(void **state)
{
    (void)state;
    bench b;
    bench_open(&b);
    mt_treaty treaty, shared;
    bench_terms(&treaty, &shared);
    mt_typing typing = {
        .arena = &b.arena, .vocabulary = &b.vocabulary, .treaty = &treaty, .shared = &shared, .problems = &b.problems};
    mt_words clause = words_of("human.window > term.later and human.window > term.later and shared.nominal");
    mt_node *node = mt_clause_parse(&b.arena, clause, &b.vocabulary, &b.problems);
    mt_terms met = {0};
    assert_true(mt_clause_check_type(&typing, node, (mt_expected){.type = MT_TYPE_TRUTH}, &met));
    static const char *const names[] = {"later", "timely", "nominal", "short"};
    assert_int_equal(met.count, COUNT(names));
    for (size_t i = 0; i < COUNT(names); i++)
        assert_string_equal(met.list[i]->name, names[i]);
    bench_close(&b);
}

/* Each term names the next one twice: 2^30 pieces, were they all read out. */
static void terms_that_multiply_are_stopped(void **state)
{
    (void)state;
    bench b;
    bench_open(&b);
    mt_reading_source reading[30];
    mt_term_source term[30];
    for (size_t i = 0; i < COUNT(term); i++) {
        const char *text =
            i + 1 == COUNT(term) ? "1 s" : mt_arena_write(&b.arena, "term.t%zu + term.t%zu", i + 1, i + 1);
        reading[i] = (mt_reading_source){.name = "only", .value = words_of(text)};
        term[i] =
            (mt_term_source){.name = mt_arena_write(&b.arena, "t%zu", i), .reading_count = 1, .reading = &reading[i]};
    }
    mt_treaty treaty = {.id = "T", .term_count = COUNT(term), .term = term};
    mt_typing typing = {.arena = &b.arena, .vocabulary = &b.vocabulary, .treaty = &treaty, .problems = &b.problems};
    mt_node *node = mt_clause_parse(&b.arena, words_of("human.window > term.t0"), &b.vocabulary, &b.problems);
    assert_false(mt_clause_check_type(&typing, node, (mt_expected){.type = MT_TYPE_TRUTH}, NULL));
    assert_int_equal(b.problems.count, 1);
    assert_string_equal(b.problems.list[0].text, "too long once its terms are read out: at most 20000 pieces");
    bench_close(&b);
}

static void bound_is_about_the_treaty_in_which_it_stands(void **state)
{
    (void)state;
    bench b;
    bench_open(&b);
    mt_fact own = b.vocabulary.facts[MT_FACT_PARTY_BOUND];
    own.name = "party.bound[T]";
    uint16_t number;
    assert_int_equal(bench_type(&b, "party.bound", NULL, 0)->fact, MT_FACT_PARTY_BOUND);
    assert_int_equal(mt_fact_add(&b.vocabulary, &own, (mt_place){0}, &b.problems, &number), 0);
    assert_int_equal(bench_type(&b, "party.bound", NULL, 0)->fact, number);
    assert_int_equal(bench_type(&b, "known (party.bound)", NULL, 0)->fact, number);
    assert_int_equal(bench_type(&b, "party.bound[T]", NULL, 0)->fact, number);
    assert_int_equal(bench_type(&b, "once engage (same party.bound)", NULL, 0)->pattern->same_fact[0], number);
    bench_close(&b);
}

/* As a duration, a length of a grant, a word, and over many runs. */
static void other_types_can_be_expected(void **state)
{
    (void)state;
    static const struct {
        const char *clause;
        mt_type type;
        mt_dimension dimension;
        bool across;
        const char *problem;
    } table[] = {
        {"10 s", MT_TYPE_NUMBER, MT_TIME, false, ""},
        {"grant.length", MT_TYPE_NUMBER, MT_TIME, false, ""},
        {"10", MT_TYPE_NUMBER, MT_TIME, false,
         "^~ `10` needs a unit: a time is expected here (us, ms, s, min, h, d or y)\n"},
        {"4 m", MT_TYPE_NUMBER, MT_TIME, false, "^~~ `4 m` is a length; a time is expected here\n"},
        {"link.up", MT_TYPE_NUMBER, MT_TIME, false, "^~~~~~~ `link.up` is true or false; a time is expected here\n"},
        {"bus", MT_TYPE_WORD, MT_PLAIN, false, ""},
        {"10", MT_TYPE_WORD, MT_PLAIN, false, "^~ `10` is a plain number; a word is expected here\n"},
        {"followed by abort within 3 s", MT_TYPE_TRUTH, MT_PLAIN, false,
         "^~~~~~~~~~~~~~~~~~~~~~~~~~~~ `followed by` stands only as a part of `require`, by itself, in a provision "
         "with `on`\n"},
        {"share of runs where (run.civilian_harm <= assessed.civilian_harm) >= 95 %", MT_TYPE_TRUTH, MT_PLAIN, true,
         ""},
        {"mean of run.civilian_harm < 3 and spread of run.civilian_harm < largest of run.civilian_harm", MT_TYPE_TRUTH,
         MT_PLAIN, true, ""},
        {"share of runs where (link.up) > 0.5", MT_TYPE_TRUTH, MT_PLAIN, true,
         "                     ^~~~~~~ over many runs only facts of `run` and `assessed` stand, not `link.up`\n"},
        {"share of runs where (once engage) > 0.5", MT_TYPE_TRUTH, MT_PLAIN, true,
         "                     ^~~~~~~~~~~ over many runs nothing looks back at events\n"},
        {"run.civilian_harm < 3", MT_TYPE_TRUTH, MT_PLAIN, true,
         "^~~~~~~~~~~~~~~~~ over many runs a fact stands in `share of runs where (…)` or after `mean of`, not by "
         "itself\n"},
        {"mean of human.window < 3 s", MT_TYPE_TRUTH, MT_PLAIN, true,
         "^~~~~~~~~~~~~~~~~~~~ over many runs only numbers of `run` and `assessed` stand, not `human.window`\n"},
    };
    for (size_t i = 0; i < COUNT(table); i++) {
        bench b;
        bench_open(&b);
        mt_typing typing = {.arena = &b.arena, .vocabulary = &b.vocabulary, .problems = &b.problems};
        mt_expected expected = {.type = table[i].type, .dimension = table[i].dimension, .across = table[i].across};
        mt_node *node = mt_clause_parse(&b.arena, words_of(table[i].clause), &b.vocabulary, &b.problems);
        bool good = node && mt_clause_check_type(&typing, node, expected, NULL);
        assert_string_equal(bench_problems(&b), table[i].problem);
        assert_int_equal(good, !*table[i].problem);
        bench_close(&b);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(these_are_well_typed),
        cmocka_unit_test(types_and_words_are_written_down),
        cmocka_unit_test(windows_that_are_terms_become_numbers),
        cmocka_unit_test(choices_pick_readings),
        cmocka_unit_test(used_terms_are_noted_once),
        cmocka_unit_test(terms_that_multiply_are_stopped),
        cmocka_unit_test(bound_is_about_the_treaty_in_which_it_stands),
        cmocka_unit_test(other_types_can_be_expected),
    };
    return cmocka_run_group_tests_name("type", tests, NULL, NULL);
}

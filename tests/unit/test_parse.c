/* The parser: the shape of trees, what binds tighter, places, and its limits. */
#include <ctype.h>
#include <stdlib.h>

#include "test_clause.h"

static void show(bench *b, const mt_node *node);

static void show_pattern(bench *b, const mt_pattern *pattern)
{
    mt_text *text = &b->text;
    mt_text_write(text, " [%s%s", pattern->earlier ? "earlier " : "",
                  pattern->act == MT_NO_ACT ? "any" : mt_act_get_name(pattern->act));
    if (pattern->where) {
        mt_text_add(text, " where ");
        show(b, pattern->where);
    }
    for (size_t key = 0; key < MT_KEYS; key++)
        if (pattern->same_keys & (1u << key))
            mt_text_write(text, " same %s", mt_key_names[key]);
    for (size_t i = 0; i < pattern->same_fact_count; i++)
        mt_text_write(text, " same %s", b->vocabulary.facts[pattern->same_fact[i]].name);
    if (pattern->window_term.text)
        mt_text_write(text, " last %s", pattern->window_term.text);
    else if (pattern->has_window)
        mt_text_write(text, " last %lldus", (long long)pattern->window);
    mt_text_add_char(text, ']');
}

/* Prefix form: (>= fact:human.window 1e+07s) */
static void show(bench *b, const mt_node *node)
{
    mt_text *text = &b->text;
    switch (node->op) {
    case MT_OP_NUMBER:
        mt_text_add_number(text, node->number);
        mt_text_add(text, node->dimension == MT_TIME ? "us" : mt_dimension_get_unit(node->dimension));
        return;
    case MT_OP_TRUTH: mt_text_add(text, node->number != 0 ? "true" : "false"); return;
    case MT_OP_WORD: mt_text_write(text, "'%s", node->word); return;
    case MT_OP_FACT: mt_text_add(text, b->vocabulary.facts[node->fact].name); return;
    case MT_OP_TERM: mt_text_write(text, "%s:%s", node->shared ? "shared" : "term", node->word); return;
    default: break;
    }
    const mt_op_traits *op = &mt_operators[node->op];
    mt_text_add_char(text, '(');
    for (const char *c = op->shape == MT_SHAPE_INFIX ? op->words : op->name; *c; c++)
        mt_text_add_char(text, *c == '_' ? '-' : (char)tolower(*c));
    if (node->fact != MT_NO_FACT)
        mt_text_write(text, " %s", b->vocabulary.facts[node->fact].name);
    if (node->key != MT_NO_KEY)
        mt_text_write(text, " %s", mt_key_names[node->key]);
    for (size_t i = 0; i < node->kid_count; i++) {
        mt_text_add_char(text, ' ');
        show(b, node->kid[i]);
    }
    if (node->pattern)
        show_pattern(b, node->pattern);
    mt_text_add_char(text, ')');
}

static void clauses_become_trees(void **state)
{
    (void)state;
    static const struct {
        const char *clause, *tree;
    } table[] = {
        {"link.up", "link.up"},
        {"link.up or human.at_post and not system.lethal", "(or link.up (and human.at_post (not system.lethal)))"},
        {"(link.up or human.at_post) and system.lethal", "(and (or link.up human.at_post) system.lethal)"},
        {"if link.up then if human.at_post then true", "(if link.up (if human.at_post true))"},
        {"if link.up or system.lethal then false or true", "(if (or link.up system.lethal) (or false true))"},
        {"not not link.up", "(not (not link.up))"},
        {"not link.up = true", "(not (= link.up true))"},
        {"human.window >= 10 s", "(>= human.window 10000000us)"},
        {"human.window at least 1 min", "(>= human.window 60000000us)"},
        {"human.window is at most 0.5 us", "(<= human.window 1us)"},
        {"human.window is more than 1 h", "(> human.window 3600000000us)"},
        {"human.window less than 400ms", "(< human.window 400000us)"},
        {"target.kind is bus", "(= target.kind 'bus)"},
        {"target.kind is not bus", "(!= target.kind 'bus)"},
        {"target.kind != system", "(!= target.kind 'system)"},
        {"target.kind in { bus }", "(in target.kind 'bus)"},
        {"target.kind is in {bus,then}", "(in target.kind 'bus 'then)"},
        {"target.kind not in { bus, last }", "(not (in target.kind 'bus 'last))"},
        {"target.kind is not in { bus }", "(not (in target.kind 'bus))"},
        {"target.kind is last", "(= target.kind 'last)"},
        {"target.kind is time", "(= target.kind 'time)"},
        {"target.kind is min", "(= target.kind 'min)"},
        {"target.kind is known", "(= target.kind 'known)"},
        {"target.kind is véhicule", "(= target.kind 'véhicule)"},
        {"1 - 2 - 3 * 4 / 5 = -6", "(= (- (- 1 2) (/ (* 3 4) 5)) (neg 6))"},
        {"1 - (2 - 3) < 15 %", "(< (- 1 (- 2 3)) 0.15)"},
        {"min(1, 2 + 3) < max (4 km, 5 m)", "(< (min 1 (+ 2 3)) (max 4000m 5m))"},
        {"system.area_limit <= 4 km2", "(<= system.area_limit 4km2)"},
        {"system.explosive_mass < 20 g", "(< system.explosive_mass 0.02kg)"},
        {"known(target.kind) and known (operator)", "(and (known-fact target.kind) (known-key operator))"},
        {"human.window >= term.timely and shared.nominal", "(and (>= human.window term:timely) shared:nominal)"},
        {"once engage", "(once [engage])"},
        {"never earlier engage (same target)", "(never [earlier engage same target])"},
        {"once approve (same target, place) in the last 1 min",
         "(once [approve same target same place last 60000000us])"},
        {"once approve in the last term.timely (same target.kind)",
         "(once [approve same target.kind last term.timely])"},
        {"count engage where (target.people > 0) (same attack) <= 3",
         "(<= (count [engage where (> target.people 0) same attack]) 3)"},
        {"time since approve (same target) <= 60 s", "(<= (time-since [approve same target]) 60000000us)"},
        {"count different target in engage > 2", "(> (count-different target [engage]) 2)"},
        {"sum of effect.killed over effect < 3", "(< (sum-of effect.killed [effect]) 3)"},
        {"largest of human.window over show (same target) >= 1 s",
         "(>= (largest-of human.window [show same target]) 1000000us)"},
        {"always (link.up) in the last 10 s", "(always link.up [any last 10000000us])"},
        {"always (link.up)", "(always link.up [any])"},
        {"(link.up) since activate (same system)", "(since link.up [activate same system])"},
        {"followed by disengage (same system) within 2 s", "(followed-by [disengage same system last 2000000us])"},
        {"followed by disengage within term.timely or not link.up",
         "(followed-by (not link.up) [disengage last term.timely])"},
        {"share of runs where (run.civilian_harm <= 3) >= 95 %", "(>= (share-of-runs (<= run.civilian_harm 3)) 0.95)"},
        {"mean of run.civilian_harm < 3", "(< (mean-of run.civilian_harm) 3)"},
        {"largest of run.civilian_harm < 3", "(< (largest-over-runs run.civilian_harm) 3)"},
        {"spread of run.civilian_harm < 3", "(< (spread-of run.civilian_harm) 3)"},
        {"\tlink.up\n  and\xc2\xa0human.at_post ", "(and link.up human.at_post)"},
    };
    for (size_t i = 0; i < COUNT(table); i++) {
        bench b;
        bench_open(&b);
        const mt_node *node = mt_clause_parse(&b.arena, words_of(table[i].clause), &b.vocabulary, &b.problems);
        if (!node)
            fail_msg("%s\n%s", table[i].clause, bench_problems(&b));
        mt_text_reset(&b.text);
        show(&b, node);
        assert_string_equal(mt_text_get(&b.text), table[i].tree);
        assert_int_equal(b.problems.count, 0);
        bench_close(&b);
    }
}

static void nodes_keep_their_words_and_places(void **state)
{
    (void)state;
    bench b;
    bench_open(&b);
    const char *line = "  require = { a = 'human.window  >= 10 s and\\";
    mt_words words = {"human.window  >= 10 s and\n  (link.up)", {"t.lua", 4, 18, 0, line}};
    const mt_node *node = mt_clause_parse(&b.arena, words, &b.vocabulary, &b.problems);
    assert_non_null(node);
    assert_string_equal(node->kid[0]->words, "human.window  >= 10 s");
    assert_int_equal(node->kid[0]->place.line, 4);
    assert_int_equal(node->kid[0]->place.column, 18);
    assert_int_equal(node->kid[0]->place.length, 21);
    assert_ptr_equal(node->kid[0]->place.source, line);
    assert_int_equal(node->kid[0]->kid[1]->place.column, 35);
    assert_int_equal(node->kid[1]->place.line, 5);
    assert_int_equal(node->kid[1]->place.column, 4);
    assert_string_equal(node->kid[1]->place.source, "  (link.up)");
    assert_string_equal(node->kid[1]->words, "link.up");
    bench_close(&b);
}

static void a_clause_without_a_column_is_its_own_line(void **state)
{
    (void)state;
    bench b;
    bench_open(&b);
    mt_words words = {"link.up and human.windw > 3 s", {.file = "t.lua"}};
    assert_null(mt_clause_parse(&b.arena, words, &b.vocabulary, &b.problems));
    assert_int_equal(b.problems.list[0].place.line, 0);
    assert_int_equal(b.problems.list[0].place.column, 13);
    assert_string_equal(b.problems.list[0].place.source, "link.up and human.windw > 3 s");
    bench_close(&b);
}

/* count times before, the middle, count times after */
static void expect(const char *before, const char *middle, const char *after, size_t count, const char *problem)
{
    bench b;
    bench_open(&b);
    mt_text clause;
    mt_text_init(&clause);
    for (size_t i = 0; i < count; i++)
        mt_text_add(&clause, before);
    mt_text_add(&clause, middle);
    for (size_t i = 0; i < count; i++)
        mt_text_add(&clause, after);
    const mt_node *node = mt_clause_parse(&b.arena, words_of(mt_text_get(&clause)), &b.vocabulary, &b.problems);
    if (problem) {
        assert_null(node);
        assert_int_equal(b.problems.count, 1);
        assert_string_equal(b.problems.list[0].text, problem);
    } else {
        assert_non_null(node);
        assert_true(node->height <= MT_CLAUSE_HEIGHT);
    }
    mt_text_free(&clause);
    bench_close(&b);
}

static void depth_and_length_are_bounded(void **state)
{
    (void)state;
    const char *deep = "too deep: split this clause into terms";
    expect("(", "link.up", ")", 150, NULL);
    expect("(", "link.up", ")", 60000 / 2, deep);
    expect("not ", "link.up", "", 150, NULL);
    expect("not ", "link.up", "", 5000, deep);
    expect("- ", "3", "", 5000, deep);
    expect("if link.up then ", "link.up", "", 3000, deep);
    expect("once engage where (", "link.up", ")", 2000, deep);
    expect("", "1", " + 1", 150, NULL);
    expect("", "1", " + 1", 5000, deep);
    expect("(", "1", " + 1 + 1) + 1", 150, deep);
    expect("link.up or ", "link.up", "", 5000, NULL);
    expect("link.up or ", "link.up", "", 6000, "too long: a clause has at most 65536 bytes; split it into terms");
}

static void an_empty_clause_is_a_problem(void **state)
{
    (void)state;
    static const char *const table[] = {"", "  ", "\n"};
    for (size_t i = 0; i < COUNT(table); i++) {
        bench b;
        bench_open(&b);
        assert_null(mt_clause_parse(&b.arena, words_of(table[i]), &b.vocabulary, &b.problems));
        assert_string_equal(b.problems.list[0].text, "the clause is empty: write a condition, as in `human.at_post`");
        bench_close(&b);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(clauses_become_trees),
        cmocka_unit_test(nodes_keep_their_words_and_places),
        cmocka_unit_test(a_clause_without_a_column_is_its_own_line),
        cmocka_unit_test(depth_and_length_are_bounded),
        cmocka_unit_test(an_empty_clause_is_a_problem),
    };
    return cmocka_run_group_tests_name("parse", tests, NULL, NULL);
}

/* A clause written from its tree reads back as the same tree, and every misreading that is made of shipped clauses
 * loads. */
#include "test_meaning.h"

static bool same_pattern(const mt_pattern *a, const mt_pattern *b);

static bool same_tree(const mt_node *a, const mt_node *b)
{
    if (a->op != b->op || a->kid_count != b->kid_count || a->fact != b->fact || a->key != b->key ||
        a->number != b->number || a->dimension != b->dimension || a->shared != b->shared || !a->word != !b->word ||
        (a->word && strcmp(a->word, b->word) != 0) || !same_pattern(a->pattern, b->pattern))
        return false;
    for (size_t i = 0; i < a->kid_count; i++)
        if (!same_tree(a->kid[i], b->kid[i]))
            return false;
    return true;
}

static bool same_pattern(const mt_pattern *a, const mt_pattern *b)
{
    if (!a || !b)
        return a == b;
    if (a->earlier != b->earlier || a->act != b->act || !a->where != !b->where || a->same_keys != b->same_keys ||
        a->has_window != b->has_window || a->window != b->window || a->same_fact_count != b->same_fact_count ||
        !a->window_term.text != !b->window_term.text)
        return false;
    for (size_t i = 0; i < a->same_fact_count; i++)
        if (a->same_fact[i] != b->same_fact[i])
            return false;
    return !a->where || same_tree(a->where, b->where);
}

static const char *const clauses[] = {
    "human.at_post",
    "not human.at_post and link.up or target.by_use",
    "not (human.at_post and (link.up or target.by_use))",
    "if link.up then (if human.at_post then false) ",
    "if link.up or human.at_post then link.up and human.at_post",
    "(human.at_post or link.up) and (target.by_use or target.by_nature)",
    "not not link.up",
    "human.window >= 1.5 s",
    "human.window - (2 s - 1 s) < 3 s - 2 s - 1 s",
    "human.window / 2 * 3 > 2 h / (4 / 2)",
    "- human.load < -(3 + 1)",
    "-(-human.load) < 1 %",
    "system.area_limit <= 4 ha",
    "system.explosive_mass = 20 g and system.effect_area < 4 m2",
    "target.kind in {bus, truck}",
    "target.kind is not in {bus}",
    "not target.kind in {bus, truck} or target.kind is target.perceived_kind",
    "(link.up) = (human.at_post)",
    "min(human.window, 3 s, max(human.deliberation, 1 s)) >= term.timely",
    "known(target.kind) and known(attack)",
    "count earlier engage where (target.people > 2 or link.up) (same system, target.kind) in the last 2 min + 1 > 3",
    "count different target in engage (same group) in the last term.brief < 3",
    "sum of effect.killed over effect (same place) = 0",
    "largest of human.window over earlier show (same target) in the last 1 y >= 1 us",
    "always (link.up or human.at_post) in the last 3 d",
    "not always (link.up)",
    "(link.up or human.at_post) since earlier approve (same operator, party)",
    "never abort or once veto in the last 0 s",
    "time since approve where (once show (same target)) <= shared.short",
    "term.watched and not shared.nominal",
    "followed by disengage where (link.up) (same system) within 2 s or link.up or human.at_post",
    "followed by report within term.brief",
};

static mt_node *parsed(bench *b, const char *clause)
{
    mt_node *node = mt_clause_parse(&b->arena, bench_words(clause), &b->vocabulary, &b->problems);
    for (size_t i = 0; i < b->problems.count; i++)
        fail_msg("%s: %s", clause, b->problems.list[i].text);
    return node;
}

static void what_is_written_reads_the_same(void **state)
{
    (void)state;
    bench b;
    bench_open(&b);
    for (size_t i = 0; i < COUNT(clauses); i++) {
        const mt_node *node = parsed(&b, clauses[i]);
        mt_text_reset(&b.text);
        mt_clause_write(&b.text, node, &b.vocabulary, false, NULL);
        if (!same_tree(node, parsed(&b, mt_text_get(&b.text))))
            fail_msg("%s was written %s", clauses[i], mt_text_get(&b.text));
    }
    bench_close(&b);
}

/* A change inside a term's reading: the term is read out there, and only there. */
static void a_term_is_read_out_where_it_is_asked(void **state)
{
    (void)state;
    bench b;
    bench_open(&b);
    mt_typing typing = {.arena = &b.arena, .vocabulary = &b.vocabulary, .treaty = &b.treaty, .problems = &b.problems};
    mt_node *node = parsed(&b, "term.watched and human.window >= term.timely and term.watched");
    assert_true(mt_clause_check_type(&typing, node, (mt_expected){.type = MT_TYPE_TRUTH}, NULL));
    mt_clause_write(&b.text, node, &b.vocabulary, false, node->kid[0]->kid[0]);
    assert_string_equal(mt_text_get(&b.text),
                        "(human.at_post and link.up) and human.window >= term.timely and term.watched");
    bench_close(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(what_is_written_reads_the_same),
                                       cmocka_unit_test(a_term_is_read_out_where_it_is_asked)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

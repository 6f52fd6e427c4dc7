/* Misreadings: that they are those one would name, that each small history gives the two verdicts that are printed,
 * judged anew and by itself, and that the work repeats. */
#include "test_meaning.h"

#include "judge/judge.h"
#include "meaning/contrast.h"

/* ---- judged anew ---- */

static void nothing(void *context, const mt_judgement *judgement)
{
    (void)context;
    (void)judgement;
}

static mt_verdict verdict_of(bench *b, const mt_provision_source *source, const mt_misreading *misreading)
{
    mt_treaty treaty = b->treaty;
    mt_provision_source one = *source;
    const mt_treaty *list[] = {&treaty};
    treaty.provision = &one;
    treaty.provision_count = 1;
    mt_program *program = mt_program_new(&b->arena, &b->vocabulary, list, 1, NULL, NULL, 0, &b->problems);
    assert_non_null(program);
    mt_judge *judge = mt_judge_new(program, nothing, NULL);
    size_t count;
    for (size_t i = 0; i < misreading->event_count; i++)
        assert_int_equal(mt_judge_step(judge, &misreading->event[i]), 0);
    mt_judge_stop(judge, misreading->end);
    mt_verdict verdict = mt_judge_get_summary(judge, &count)->provision[0].verdict;
    mt_judge_free(judge);
    return verdict;
}

typedef struct found {
    size_t count, neighbours;
    mt_neighbour *neighbour;
    mt_misreading misreading[MT_MISREADINGS];
} found;

static found find(bench *b, const mt_provision_source *source)
{
    found all = {.count = 0};
    mt_typing typing = {
        .arena = &b->arena, .vocabulary = &b->vocabulary, .treaty = &b->treaty, .problems = &b->problems};
    mt_provision_tree *tree = mt_arena_get(&b->arena, sizeof *tree);
    assert_true(mt_provision_tree_read(&typing, source, tree));
    mt_contrast_search search = {.arena = &b->arena, .vocabulary = &b->vocabulary, .treaty = &b->treaty, .tree = tree};
    all.neighbours = mt_neighbours_new(&typing, tree, &all.neighbour);
    all.count = mt_contrast_find(&search, all.neighbour, all.neighbours, all.misreading);
    return all;
}

/* The neighbour that a misreading was made of: they share their outlines. */
static const mt_neighbour *neighbour_of(const found *all, const mt_misreading *misreading)
{
    for (size_t i = 0; i < all->neighbours; i++) {
        const mt_neighbour *one = &all->neighbour[i];
        if (one->change == misreading->change && one->is == misreading->is && one->was == misreading->was &&
            one->key == misreading->key && one->id == misreading->id)
            return one;
    }
    fail_msg("a misreading without its neighbour");
    return NULL;
}

static const char *const rules[] = {
    "on engage; require count engage (same system) <= system.engagement_limit",
    "on engage; require once approve where (human.deliberation >= 4 s) (same target) in the last 2 min",
    "on engage; require human.at_post and link.up; require human.window >= term.timely; unless system.self_destructs; "
    "but target.people > 3",
    "on engage; forbid target.protected_sign; forbid target.kind in {bus, ambulance} or target.status is civilian",
    "on engage; when place.populated; require not (system.lethal and target.protected_sign)",
    "on engage; require time since link_down (same system) > 30 s or link.up",
    "on engage; require if target.kind is bus then human.second_source",
    "on engage; require always (human.at_post) in the last 30 s",
    "on engage; require (link.up) since activate (same system)",
    "on effect; require sum of effect.civilian_harm over effect (same attack) <= 5",
    "on engage; require largest of human.window over show (same target) >= 10 s",
    "on engage; require count different operator in approve (same target) >= 2",
    "on abort; require followed by disengage (same system) within 2 s",
    "throughout system.active; require human.at_post and link.up; grace 2 s",
    "throughout system.active; require human.at_post; unless system.self_deactivates",
    "from enter_into_force; due 4 y; done party.stockpile = 0; extended_on grant_extension; length grant.length; "
    "at_most 10 y",
    "from effect where (effect.civilian_harm > 0); due 30 d; done_by investigate",
    "from enter_into_force; every 1 y; done_by report",
};

static void every_history_gives_the_verdicts_printed(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(rules); i++) {
        bench b;
        bench_open(&b);
        bench_provision(&b, rules[i]);
        const mt_provision_source *source = &b.treaty.provision[0];
        found all = find(&b, source);
        if (all.count == 0)
            fail_msg("%s: no misreading was found", rules[i]);
        for (size_t k = 0; k < all.count; k++) {
            const mt_misreading *one = &all.misreading[k];
            mt_verdict written = verdict_of(&b, source, one),
                       otherwise = verdict_of(&b, &neighbour_of(&all, one)->source, one);
            if (written != one->as_written || otherwise != one->otherwise || written == otherwise)
                fail_msg("%s: %s: %s and %s, not %s and %s", rules[i], mt_change_names[one->change],
                         mt_verdict_names[written], mt_verdict_names[otherwise], mt_verdict_names[one->as_written],
                         mt_verdict_names[one->otherwise]);
        }
        bench_close(&b);
    }
}

/* Nothing in a history can be left out: without any one event the two agree, or are judged otherwise than told. */
static void histories_are_small(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(rules); i++) {
        bench b;
        bench_open(&b);
        bench_provision(&b, rules[i]);
        found all = find(&b, &b.treaty.provision[0]);
        for (size_t k = 0; k < all.count; k++) {
            mt_misreading less = all.misreading[k];
            mt_event event[MT_SAMPLE_EVENTS];
            for (size_t without = 0; less.event_count > 1 && without < all.misreading[k].event_count; without++) {
                less = all.misreading[k];
                memcpy(event, less.event, without * sizeof *event);
                memcpy(event + without, less.event + without + 1, (less.event_count - without - 1) * sizeof *event);
                less.event = event;
                less.event_count--;
                mt_verdict written = verdict_of(&b, &b.treaty.provision[0], &less);
                mt_verdict otherwise = verdict_of(&b, &neighbour_of(&all, &less)->source, &less);
                bool same = written == less.as_written && otherwise == less.otherwise;
                if (same && without > 0) /* without the first the others begin earlier, which the end does not follow */
                    fail_msg("%s: %s: event %zu is not needed", rules[i], mt_change_names[less.change], without + 1);
            }
        }
        bench_close(&b);
    }
}

/* ---- which they are ---- */

static const char *names_of(bench *b, const char *rule)
{
    const mt_meanings *meanings = bench_meanings(b, rule);
    mt_text_reset(&b->text);
    for (size_t i = 0; i < meanings->list[0].misreading_count; i++)
        mt_text_write(&b->text, "%s%s", i ? ", " : "", mt_change_names[meanings->list[0].misreading[i].change]);
    return mt_text_get(&b->text);
}

static void they_are_those_one_would_name(void **state)
{
    (void)state;
    static const struct {
        const char *rule, *names;
    } cases[] = {
        {"on engage; require count engage (same system) <= system.engagement_limit",
         "bound left out, any for same, earlier only"},
        {"on engage; require once approve (same target) in the last 2 min",
         "last instant left out, any for same, window left out"},
        {"on engage; require human.at_post; require human.window >= term.timely; unless system.self_destructs",
         "bound left out, any for all, exception left out"},
        {"on engage; require time since link_down (same system) > 30 s",
         "bound taken in, any for same, after for within"},
        {"on engage; require time since link_down >= 30 s", "bound left out, after for within, same for any"},
        {"on engage; require count earlier engage (same system) < 3", "bound taken in, any for same, counting itself"},
        {"on engage; forbid target.protected_sign; forbid target.by_use", "all for any"},
        {"on engage; forbid not target.by_nature and target.by_use", "or for and, not over all"},
        {"on engage; forbid not (target.by_nature and target.by_use)", "or for and, not over the first only"},
        {"on engage; require if place.populated then human.second_source", "and for if"},
        {"on engage; when place.populated; require human.second_source", "condition left out"},
        {"on engage; require always (link.up) in the last 30 s", "window left out, at this moment only"},
        {"on engage; require count different operator in approve (same target) >= 2",
         "bound left out, any for same, counting each time"},
        {"on abort; require followed by disengage (same system) within 2 s", "last instant left out, any for same"},
        {"on engage; require human.trained", "forbid for require"},
        {"on engage; forbid system.learns_after_activation", "require for forbid"},
        {"throughout system.active; require human.at_post; grace 2 s",
         "last instant left out, at the start only, grace left out"},
        {"from enter_into_force; due 4 y; done party.stockpile = 0; extended_on grant_extension; length grant.length; "
         "at_most 10 y",
         "last instant left out, extension left out"},
        {"from enter_into_force; every 1 y; done_by report", "last instant left out, once only"},
        {"across normal; require share of runs where (run.civilian_harm = 0) >= 95 %", ""},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        bench b;
        bench_open(&b);
        const char *names = names_of(&b, cases[i].rule);
        if (strcmp(names, cases[i].names) != 0)
            fail_msg("%s:\n  %s\n  but expected\n  %s", cases[i].rule, names, cases[i].names);
        bench_close(&b);
    }
}

static void the_work_repeats(void **state)
{
    (void)state;
    char *page[2];
    for (int i = 0; i < 2; i++) {
        const mt_say_style style = {.columns = 80, .language = "en"};
        bench b;
        bench_open(&b);
        const mt_meanings *meanings = bench_meanings(&b, rules[1]);
        mt_text_reset(&b.text);
        mt_meanings_say(&b.text, meanings, &b.vocabulary, &style);
        page[i] = test_malloc(b.text.length + 1);
        memcpy(page[i], mt_text_get(&b.text), b.text.length + 1);
        bench_close(&b);
    }
    assert_string_equal(page[0], page[1]);
    assert_non_null(strstr(page[0], "Misread so that exactly 2 min no longer counts"));
    test_free(page[0]);
    test_free(page[1]);
}

static void a_provision_that_is_not_there_is_named(void **state)
{
    (void)state;
    bench b;
    bench_open(&b);
    bench_provision(&b, "on engage; require link.up");
    b.treaty.provision[0].id = "III.6";
    const char *const ids[] = {"III.7"};
    assert_null(mt_meanings_new(&b.arena, &b.vocabulary, &b.treaty, NULL, NULL, 0, ids, 1, "en", &b.problems));
    assert_int_equal(b.problems.count, 1);
    assert_string_equal(b.problems.list[0].text, "T has no provision \"III.7\"; did you mean \"III.6\"?");
    bench_close(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_provision_that_is_not_there_is_named),
        cmocka_unit_test(they_are_those_one_would_name),
        cmocka_unit_test(every_history_gives_the_verdicts_printed),
        cmocka_unit_test(histories_are_small),
        cmocka_unit_test(the_work_repeats),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

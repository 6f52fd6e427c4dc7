/* Why: deciding facts, events that matter, the author's sentence, and what would have changed the judgement. */
#include "test_judge.h"

/* The last judgement's deciding facts as "part fact value op needed from short held declared", one a line. */
static const char *grounds_text(bench *b)
{
    mt_text text;
    mt_text_init(&text);
    for (unsigned i = 0; i < b->last.ground_count; i++) {
        const mt_ground *g = &b->last.ground[i];
        mt_text_addf(&text, "%s%s %s ", i ? " | " : "", g->part ? g->part : "-", g->fact);
        if (!mt_known(g->value))
            mt_text_add(&text, "unknown");
        else if (g->type == MT_TYPE_WORD)
            mt_text_add(&text, g->word);
        else if (g->type == MT_TYPE_TRUTH)
            mt_text_add(&text, g->value != 0 ? "true" : "false");
        else
            mt_quantity_say(&text, g->value, g->dimension);
        mt_text_addf(&text, " %s", g->op);
        if (g->needed_word)
            mt_text_addf(&text, " %s", g->needed_word);
        else if (mt_known(g->needed)) {
            mt_text_addc(&text, ' ');
            mt_quantity_say(&text, g->needed, g->dimension);
        }
        if (g->needed_from)
            mt_text_addf(&text, " from %s", g->needed_from);
        if (mt_known(g->short_by)) {
            mt_text_add(&text, " short ");
            mt_quantity_say(&text, g->short_by, g->dimension);
        }
        mt_text_addf(&text, "%s%s", g->held ? " held" : "", g->declared ? " declared" : "");
    }
    const char *copy = mt_arena_text(&b->arena, mt_text_get(&text));
    mt_text_free(&text);
    return copy;
}

typedef struct explained { const char *name, *treaty, *events, *grounds, *flip; } explained;

static const explained rows[] = {
    {"a number short", "on engage; require human.window >= 10 s", "0 engage human.window=4s", "a human.window 4 s >= 10 s short 6 s",
     "with human.window of 10 s or more (it was 4 s) this would have been met"},
    {"a term's bound", "on engage; require human.window >= term.timely", "0 engage human.window=4s", "a human.window 4 s >= 10 s from term.timely short 6 s",
     "with human.window of 10 s or more (it was 4 s) this would have been met"},
    {"the bound before the fact", "on engage; require 10 s <= human.window", "0 engage human.window=4s", "a human.window 4 s >= 10 s short 6 s",
     "with human.window of 10 s or more (it was 4 s) this would have been met"},
    {"forbidden: turned round", "on effect; forbid effect.civilian_harm > 5", "0 effect effect.civilian_harm=7", "a effect.civilian_harm 7 <= 5 short 2",
     "with effect.civilian_harm of 5 or less (it was 7) this would have been met"},
    {"more than", "on engage; require human.window > 10 s", "0 engage human.window=10s", "a human.window 10 s > 10 s short 0 s",
     "with human.window of more than 10 s (it was 10 s) this would have been met"},
    {"less than", "on effect; require effect.civilian_harm < 5", "0 effect effect.civilian_harm=5", "a effect.civilian_harm 5 < 5 short 0",
     "with effect.civilian_harm of less than 5 (it was 5) this would have been met"},
    {"not equal", "on effect; require effect.civilian_harm != 5", "0 effect effect.civilian_harm=5", "a effect.civilian_harm 5 != 5",
     "with effect.civilian_harm other than 5 this would have been met"},
    {"two facts", "on engage; require human.window >= human.needed_time", "0 engage human.window=4s human.needed_time=10s",
     "a human.window 4 s >= 10 s from human.needed_time short 6 s",
     "with human.window of 10 s or more (it was 4 s) or with human.needed_time of 4 s or less (it was 10 s) this would have been met"},
    {"a truth", "on engage; require human.at_post and link.up", "0 engage human.at_post=false link.up=true", "a human.at_post false is",
     "with human.at_post true (it was false) this would have been met"},
    {"a truth that must not be", "on engage; forbid system.lethal or link.up", "0 engage system.lethal=true link.up=false", "a system.lethal true is not declared",
     "with system.lethal false (it was true) this would have been met"},
    {"under not", "on engage; require not link.up", "0 engage link.up=true", "a link.up true is not", "with link.up false (it was true) this would have been met"},
    {"compared with a literal", "on engage; require link.up is false", "0 engage link.up=true", "a link.up true is not",
     "with link.up false (it was true) this would have been met"},
    {"an or: all of them", "on engage; require link.up or human.window >= 10 s", "0 engage link.up=false human.window=8s",
     "a link.up false is | a human.window 8 s >= 10 s short 2 s",
     "with human.window of 10 s or more (it was 8 s) or with link.up true (it was false) this would have been met"},
    {"an and: the false ones; neither alone is enough", "on engage; require link.up and human.at_post and system.active",
     "0 engage link.up=false human.at_post=false system.active=true", "a link.up false is | a human.at_post false is", ""},
    {"if: both sides", "on engage; require if link.up then human.at_post", "0 engage link.up=true human.at_post=false",
     "a link.up true is not | a human.at_post false is",
     "with link.up false (it was true) or with human.at_post true (it was false) this would have been met"},
    {"the failing part only", "on engage; require link.up; require human.at_post", "0 engage link.up=true human.at_post=false", "b human.at_post false is",
     "with human.at_post true (it was false) this would have been met"},
    {"a word", "on engage; forbid target.kind is bus", "0 engage target.kind=bus", "a target.kind bus != bus declared", "with target.kind other than bus this would have been met"},
    {"a word that was needed", "on engage; require system.role is air_defence", "0 engage system.role=other", "a system.role other = air_defence declared",
     "with system.role air_defence (it was other) this would have been met"},
    {"words", "on engage; require target.status in { combatant, participating }", "0 engage target.status=civilian",
     "a target.status civilian in combatant, participating declared",
     "with target.status combatant (it was civilian) this would have been met"},
    {"not one of the words", "on engage; require target.status not in { medical, civilian }", "0 engage target.status=civilian",
     "a target.status civilian not in medical, civilian declared",
     "with target.status other than civilian this would have been met"},
    {"once", "on engage; require once approve (same target)", "0 engage target=a", "a once approve (same target) false is",
     "with once approve (same target) true (it was false) this would have been met"},
    {"never", "on engage; require never veto", "0 veto; 1 engage", "a never veto false is", "with never veto true (it was false) this would have been met"},
    {"time since", "on engage; require time since approve <= 10 s", "0 approve; 1min engage", "a time since approve 1 min <= 10 s short 50 s",
     "with time since approve of 10 s or less (it was 1 min) this would have been met"},
    {"time since never", "on engage; require time since approve <= 10 s", "1min engage", "a time since approve never <= 10 s",
     "with time since approve of 10 s or less (it was never) this would have been met"},
    {"count", "on engage; require count engage <= 1", "0 engage; 1 engage", "a count engage 2 <= 1 short 1",
     "with count engage of 1 or less (it was 2) this would have been met"},
    {"a computed side has no one value to change", "on effect; require effect.civilian_harm <= assessed.advantage * 2",
     "0 effect effect.civilian_harm=7 assessed.advantage=1", "a effect.civilian_harm 7 <= 2 from assessed.advantage * 2 short 5",
     "with effect.civilian_harm of 2 or less (it was 7) this would have been met"},
    {"a fact that the past looks at is left out", "on engage; require human.at_post; require never engage where (not human.at_post)", "0 engage human.at_post=false",
     "a human.at_post false is | b never engage where (not human.at_post) false is", ""},
    {"an exception that did not apply", "on engage; require link.up; unless human.window >= 10 s", "0 engage link.up=false human.window=9s", "a link.up false is",
     "with human.window of 10 s or more (it was 9 s) this would have been excepted; with link.up true (it was false) this would have been met"},
    {"an exception's exception", "on engage; require link.up; unless system.active; but human.at_post", "0 engage link.up=false system.active=true human.at_post=true",
     "a link.up false is",
     "with link.up true (it was false) this would have been met; with human.at_post false (it was true) this would have been excepted"},
    {"undetermined: the unknown ones", "on engage; require link.up; require human.window >= 10 s and human.trained", "0 engage link.up=true human.trained=true",
     "b human.window unknown >= 10 s", NULL},
    {"undetermined: the scope", "on engage; applies system.lethal; require link.up", "0 engage link.up=false", "- system.lethal unknown is declared | a link.up false is", NULL},
    {"undetermined: the exception", "on engage; require link.up; unless system.active", "0 engage link.up=false", "- system.active unknown is | a link.up false is", NULL},
    {"excepted: what applied, and what did not hold", "on engage; require link.up; unless system.active", "0 engage link.up=false system.active=true",
     "- system.active true is held | a link.up false is", NULL},
    {"met: what held", "on engage; require human.window >= 10 s", "0 engage human.window=12s", "a human.window 12 s >= 10 s held", NULL},
    {"known", "on engage; require known(target)", "0 engage", "a known(target) false is", ""},
};

static void test_grounds_and_flips(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bench b;
        bench_open(&b);
        mt_treaty *treaty = bench_treaty(&b, "t", rows[i].treaty);
        bench_term(&b, treaty, "timely", (const char *[]){"a", "10 s", NULL});
        const mt_treaty *list = treaty;
        bench_program(&b, &list, 1, NULL, NULL, 0);
        bench_run(&b, rows[i].events);
        const char *grounds = grounds_text(&b), *flip = b.last.flip ? b.last.flip : "(none)", *wanted = rows[i].flip ? rows[i].flip : "(none)";
        if (strcmp(grounds, rows[i].grounds) != 0)
            fail_msg("%s: %s", rows[i].name, grounds);
        if (strcmp(flip, wanted) != 0)
            fail_msg("%s: %s", rows[i].name, flip);
        bench_close(&b);
    }
}

static const struct { const char *name, *treaty, *events; int8_t part[4], exception[4]; } shown[] = {
    {"each part's own value", "on engage; require link.up; require human.at_post; require system.active", "0 engage link.up=true human.at_post=false", {1, 0, -1}, {0}},
    {"of what is forbidden too", "on engage; forbid link.up; forbid human.at_post", "0 engage link.up=true human.at_post=false", {1, 0}, {0}},
    {"exceptions in order, until one applies", "on engage; require link.up; unless human.at_post; unless system.active; unless system.lethal; unless true",
     "0 engage link.up=false human.at_post=false system.lethal=true", {0}, {0, -1, 1, -2}},
    {"not asked where met", "on engage; require link.up; unless human.at_post", "0 engage link.up=true", {1}, {-2}},
    {"an exception with one of its own", "on engage; require link.up; unless system.active; but human.at_post",
     "0 engage link.up=false system.active=true human.at_post=true", {0}, {0}},
};

static void test_parts_and_exceptions(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof shown / sizeof *shown; i++) {
        bench b;
        bench_open(&b);
        const mt_treaty *treaty = bench_treaty(&b, "t", shown[i].treaty);
        bench_program(&b, &treaty, 1, NULL, NULL, 0);
        bench_run(&b, shown[i].events);
        assert_int_equal(b.last.part_count, treaty->provision->require_count + treaty->provision->forbid_count);
        assert_int_equal(b.last.exception_count, treaty->provision->unless_count);
        if (memcmp(b.last.part, shown[i].part, b.last.part_count) || memcmp(b.last.exception, shown[i].exception, b.last.exception_count))
            fail_msg("%s", shown[i].name);
        bench_close(&b);
    }
}

static const struct { const char *name, *treaty, *events, *matters; } told[] = {
    {"only itself", "on engage; require human.window >= 10 s", "0 engage human.window=4s", "1"},
    {"who said the state last", "on engage; require link.up", "0 set system=s link.up=true; 1 set system=s link.up=false; 2 set system=r link.up=false; 3 engage system=s", "2 4"},
    {"an act that says it", "on engage; require link.up", "0 link_down system=s; 1 show system=s; 2 engage system=s", "1 3"},
    {"what was counted", "on engage; require count show (same target) <= 1", "0 show target=a; 1 show target=b; 2 show target=a; 3 engage target=a", "1 3 4"},
    {"not what lies before the window", "on engage; require count show in the last 2 s <= 1", "0 show; 1s show; 2s show; 3s engage", "2 3 4"},
    {"the judged event among them", "on engage; require count engage <= 1", "0 engage; 1 engage", "1 2"},
    {"only the deciding facts", "on engage; require link.up and human.at_post", "0 set system=s link.up=true; 1 set operator=o human.at_post=false; 2 engage system=s operator=o", "2 3"},
};

static void test_matters(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
        bench b;
        bench_open(&b);
        const mt_treaty *treaty = bench_treaty(&b, "t", told[i].treaty);
        bench_program(&b, &treaty, 1, NULL, NULL, 0);
        bench_run(&b, told[i].events);
        const char *text = "";
        for (unsigned j = 0; j < b.last.matter_count; j++)
            text = mt_arena_printf(&b.arena, "%s%s%d", text, j ? " " : "", (int)b.last.matters[j]);
        if (strcmp(text, told[i].matters) != 0)
            fail_msg("%s: %s", told[i].name, text);
        bench_close(&b);
    }
}

static void test_many_matters(void **state)
{
    (void)state;
    bench b;
    bench_open(&b);
    const mt_treaty *treaty = bench_treaty(&b, "t", "on engage; require count show <= 1");
    bench_program(&b, &treaty, 1, NULL, NULL, 0);
    for (int i = 1; i <= 40; i++)
        assert_int_equal(bench_event(&b, "0 show", (uint64_t)i), 0);
    assert_int_equal(bench_event(&b, "1 engage", 41), 0);
    assert_int_equal(b.last.matter_count, MT_MATTERS);
    assert_int_equal(b.last.matters[MT_MATTERS - 1], 41);
    assert_int_equal(b.last.matters[MT_MATTERS - 2], 40); /* the latest are kept */
    bench_close(&b);
}

static const struct { const char *because, *events, *text; } sentences[] = {
    {"the person had {human.window} and needed {term.timely}", "0 engage human.window=4s", "the person had 4 s and needed 10 s"},
    {"{target.kind}, {link.up}", "0 engage human.window=4s target.kind=bus link.up=false", "bus, false"},
    {"{target.kind}, {link.up}, {human.needed_time}", "0 engage human.window=4s", "unknown, unknown, unknown"},
    {"{time since approve}", "0 engage human.window=4s", "never"},
    {"no braces", "0 engage human.window=4s", "no braces"},
    {"{human.window}", "0 engage human.window=14s", NULL},
};

static void test_because(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof sentences / sizeof *sentences; i++) {
        bench b;
        bench_open(&b);
        mt_treaty *treaty = bench_treaty(&b, "t", "on engage; require human.window >= term.timely");
        treaty->provision->because = bench_words(sentences[i].because);
        bench_term(&b, treaty, "timely", (const char *[]){"a", "10 s", NULL});
        const mt_treaty *list = treaty;
        bench_program(&b, &list, 1, NULL, NULL, 0);
        bench_run(&b, sentences[i].events);
        if (sentences[i].text)
            assert_string_equal(bench_provision(&b, 0, 0)->breach->because, sentences[i].text);
        else
            assert_null(b.last.because);
        bench_close(&b);
    }
}

static void test_identities(void **state)
{
    (void)state;
    bench b;
    bench_open(&b);
    const mt_treaty *treaty = bench_treaty(&b, "t", "on engage; require link.up");
    bench_program(&b, &treaty, 1, NULL, NULL, 0);
    bench_run(&b, "0 set system=sentry operator=watch link.up=false; 61250ms engage system=sentry target=bus-2");
    const mt_judgement *breach = bench_provision(&b, 0, 0)->breach;
    assert_int_equal(breach->t, 61250000);
    assert_int_equal(breach->seq, 2);
    assert_string_equal(breach->who_text[MT_SYSTEM], "sentry");
    assert_string_equal(breach->who_text[MT_TARGET], "bus-2");
    assert_string_equal(breach->who_text[MT_OPERATOR], "watch"); /* taken over */
    assert_null(breach->who_text[MT_PLACE]);
    bench_close(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_grounds_and_flips), cmocka_unit_test(test_parts_and_exceptions), cmocka_unit_test(test_matters),
        cmocka_unit_test(test_many_matters), cmocka_unit_test(test_because), cmocka_unit_test(test_identities),
    };
    return cmocka_run_group_tests_name("judge_explain", tests, NULL, NULL);
}

/* Why: deciding facts, events that matter, the author's sentence, and what would have changed the judgement. */
#include "test_judge.h"

static void value_add(mt_text *text, mt_type type, mt_dimension dimension, double value, const char *word)
{
    if (!mt_value_is_known(value))
        mt_text_add(text, "unknown");
    else if (type == MT_TYPE_WORD)
        mt_text_add(text, word);
    else if (type == MT_TYPE_TRUTH)
        mt_text_add(text, value != 0 ? "true" : "false");
    else
        mt_quantity_say(text, value, dimension);
}

/* The last judgement's deciding facts as "part fact value op needed from short held declared", one after another. */
static const char *grounds_text(bench *b)
{
    mt_text text;
    mt_text_init(&text);
    for (unsigned i = 0; i < b->last.ground_count; i++) {
        const mt_ground *g = &b->last.ground[i];
        mt_text_write(&text, "%s%s %s ", i ? " | " : "", g->part ? g->part : "-", g->fact);
        value_add(&text, g->type, g->dimension, g->value, g->word);
        mt_text_write(&text, " %s", mt_relation_names[g->op]);
        if (g->needed_word)
            mt_text_write(&text, " %s", g->needed_word);
        else if (mt_value_is_known(g->needed)) {
            mt_text_add_char(&text, ' ');
            mt_quantity_say(&text, g->needed, g->dimension);
        }
        if (g->needed_from)
            mt_text_write(&text, " from %s", g->needed_from);
        if (mt_value_is_known(g->short_by)) {
            mt_text_add(&text, " short ");
            mt_quantity_say(&text, g->short_by, g->dimension);
        }
        mt_text_write(&text, "%s%s", g->held ? " held" : "", g->declared ? " declared" : "");
    }
    const char *copy = mt_arena_add_text(&b->arena, mt_text_get(&text));
    mt_text_free(&text);
    return copy;
}

/* What would have changed it, as "fact op value was value: outcome", one after another; NULL: not sought. */
static const char *flips_text(bench *b)
{
    mt_text text;
    mt_text_init(&text);
    for (size_t i = 0; i < b->last.flip_count; i++) {
        const mt_flip *f = &b->last.flip[i];
        mt_text_write(&text, "%s%s %s ", i ? " | " : "", f->fact, mt_relation_names[f->op]);
        value_add(&text, f->type, f->dimension, f->value, f->word);
        mt_text_add(&text, " was ");
        value_add(&text, f->type, f->dimension, f->was, f->was_word);
        mt_text_write(&text, ": %s", mt_verdict_names[f->outcome]);
    }
    const char *copy = mt_arena_add_text(&b->arena, mt_text_get(&text));
    mt_text_free(&text);
    return b->last.flips_sought ? copy : NULL;
}

typedef struct explained {
    const char *name, *treaty, *events, *grounds, *flip;
} explained;

static const explained rows[] = {
    {"a number short", "on engage; require human.window >= 10 s", "0 engage human.window=4s",
     "a human.window 4 s >= 10 s short 6 s", "human.window >= 10 s was 4 s: met"},
    {"a term's bound", "on engage; require human.window >= term.timely", "0 engage human.window=4s",
     "a human.window 4 s >= 10 s from term.timely short 6 s", "human.window >= 10 s was 4 s: met"},
    {"the bound before the fact", "on engage; require 10 s <= human.window", "0 engage human.window=4s",
     "a human.window 4 s >= 10 s short 6 s", "human.window >= 10 s was 4 s: met"},
    {"forbidden: turned round", "on effect; forbid effect.civilian_harm > 5", "0 effect effect.civilian_harm=7",
     "a effect.civilian_harm 7 <= 5 short 2", "effect.civilian_harm <= 5 was 7: met"},
    {"more than", "on engage; require human.window > 10 s", "0 engage human.window=10s",
     "a human.window 10 s > 10 s short 0 s", "human.window > 10 s was 10 s: met"},
    {"less than", "on effect; require effect.civilian_harm < 5", "0 effect effect.civilian_harm=5",
     "a effect.civilian_harm 5 < 5 short 0", "effect.civilian_harm < 5 was 5: met"},
    {"not equal", "on effect; require effect.civilian_harm != 5", "0 effect effect.civilian_harm=5",
     "a effect.civilian_harm 5 != 5", "effect.civilian_harm != 5 was 5: met"},
    {"two facts", "on engage; require human.window >= human.needed_time",
     "0 engage human.window=4s human.needed_time=10s", "a human.window 4 s >= 10 s from human.needed_time short 6 s",
     "human.window >= 10 s was 4 s: met | human.needed_time <= 4 s was 10 s: met"},
    {"a truth", "on engage; require human.at_post and link.up", "0 engage human.at_post=false link.up=true",
     "a human.at_post false is", "human.at_post is true was false: met"},
    {"a truth that must not be", "on engage; forbid system.lethal or link.up",
     "0 engage system.lethal=true link.up=false", "a system.lethal true is not declared",
     "system.lethal is false was true: met"},
    {"under not", "on engage; require not link.up", "0 engage link.up=true", "a link.up true is not",
     "link.up is false was true: met"},
    {"compared with a literal", "on engage; require link.up is false", "0 engage link.up=true", "a link.up true is not",
     "link.up is false was true: met"},
    {"an or: all of them", "on engage; require link.up or human.window >= 10 s",
     "0 engage link.up=false human.window=8s", "a link.up false is | a human.window 8 s >= 10 s short 2 s",
     "human.window >= 10 s was 8 s: met | link.up is true was false: met"},
    {"an and: the false ones; neither alone is enough",
     "on engage; require link.up and human.at_post and system.active",
     "0 engage link.up=false human.at_post=false system.active=true", "a link.up false is | a human.at_post false is",
     ""},
    {"if: both sides", "on engage; require if link.up then human.at_post", "0 engage link.up=true human.at_post=false",
     "a link.up true is not | a human.at_post false is",
     "link.up is false was true: met | human.at_post is true was false: met"},
    {"the failing part only", "on engage; require link.up; require human.at_post",
     "0 engage link.up=true human.at_post=false", "b human.at_post false is", "human.at_post is true was false: met"},
    {"a word", "on engage; forbid target.kind is bus", "0 engage target.kind=bus", "a target.kind bus != bus declared",
     "target.kind != bus was bus: met"},
    {"a word that was needed", "on engage; require system.role is air_defence", "0 engage system.role=other",
     "a system.role other = air_defence declared", "system.role = air_defence was other: met"},
    {"words", "on engage; require target.status in { combatant, participating }", "0 engage target.status=civilian",
     "a target.status civilian in combatant, participating declared", "target.status = combatant was civilian: met"},
    {"not one of the words", "on engage; require target.status not in { medical, civilian }",
     "0 engage target.status=civilian", "a target.status civilian not in medical, civilian declared",
     "target.status != civilian was civilian: met"},
    {"once", "on engage; require once approve (same target)", "0 engage target=a",
     "a once approve (same target) false is", "once approve (same target) is true was false: met"},
    {"never", "on engage; require never veto", "0 veto; 1 engage", "a never veto false is",
     "never veto is true was false: met"},
    {"time since", "on engage; require time since approve <= 10 s", "0 approve; 1min engage",
     "a time since approve 1 min <= 10 s short 50 s", "time since approve <= 10 s was 1 min: met"},
    {"time since never", "on engage; require time since approve <= 10 s", "1min engage",
     "a time since approve never <= 10 s", "time since approve <= 10 s was never: met"},
    {"count", "on engage; require count engage <= 1", "0 engage; 1 engage", "a count engage 2 <= 1 short 1",
     "count engage <= 1 was 2: met"},
    {"a computed side has no one value to change", "on effect; require effect.civilian_harm <= assessed.advantage * 2",
     "0 effect effect.civilian_harm=7 assessed.advantage=1",
     "a effect.civilian_harm 7 <= 2 from assessed.advantage * 2 short 5", "effect.civilian_harm <= 2 was 7: met"},
    {"a fact that the past looks at is left out",
     "on engage; require human.at_post; require never engage where (not human.at_post)", "0 engage human.at_post=false",
     "a human.at_post false is | b never engage where (not human.at_post) false is", ""},
    {"an exception that did not apply", "on engage; require link.up; unless human.window >= 10 s",
     "0 engage link.up=false human.window=9s", "a link.up false is",
     "human.window >= 10 s was 9 s: excepted | link.up is true was false: met"},
    {"an exception's exception", "on engage; require link.up; unless system.active; but human.at_post",
     "0 engage link.up=false system.active=true human.at_post=true", "a link.up false is",
     "link.up is true was false: met | human.at_post is false was true: excepted"},
    {"undetermined: the unknown ones", "on engage; require link.up; require human.window >= 10 s and human.trained",
     "0 engage link.up=true human.trained=true", "b human.window unknown >= 10 s", NULL},
    {"undetermined: the scope", "on engage; applies system.lethal; require link.up", "0 engage link.up=false",
     "- system.lethal unknown is declared | a link.up false is", NULL},
    {"undetermined: the exception", "on engage; require link.up; unless system.active", "0 engage link.up=false",
     "- system.active unknown is | a link.up false is", NULL},
    {"excepted: what applied, and what did not hold", "on engage; require link.up; unless system.active",
     "0 engage link.up=false system.active=true", "- system.active true is held | a link.up false is", NULL},
    {"met: what held", "on engage; require human.window >= 10 s", "0 engage human.window=12s",
     "a human.window 12 s >= 10 s held", NULL},
    {"of two bounds of one fact the nearer, found first",
     "on engage; require human.window >= 10 s or human.window >= 20 s", "0 engage human.window=8s",
     "a human.window 8 s >= 10 s short 2 s | a human.window 8 s >= 20 s short 12 s",
     "human.window >= 10 s was 8 s: met"},
    {"of two bounds of one fact the nearer, found last",
     "on engage; require human.window >= 20 s or human.window >= 10 s", "0 engage human.window=8s",
     "a human.window 8 s >= 20 s short 12 s | a human.window 8 s >= 10 s short 2 s",
     "human.window >= 10 s was 8 s: met"},
    {"nearest first, whatever the order; of more than four the farthest are left out",
     "on engage; require human.window >= 40 s or assessed.civilians <= 1 or place.civilians <= 9 or target.people <= 5 "
     "or human.load <= 8",
     "0 engage human.window=8s assessed.civilians=10 place.civilians=10 target.people=10 human.load=10",
     "a human.window 8 s >= 40 s short 32 s | a assessed.civilians 10 <= 1 short 9 | a place.civilians 10 <= 9 short 1 "
     "declared | "
     "a target.people 10 <= 5 short 5 declared | a human.load 10 <= 8 short 2",
     "place.civilians <= 9 was 10: met | human.load <= 8 was 10: met | target.people <= 5 was 10: met | human.window "
     ">= 40 s was 8 s: met"},
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
        const char *grounds = grounds_text(&b), *sought = flips_text(&b), *flip = sought ? sought : "(none)",
                   *wanted = rows[i].flip ? rows[i].flip : "(none)";
        if (strcmp(grounds, rows[i].grounds) != 0)
            fail_msg("%s: %s", rows[i].name, grounds);
        if (strcmp(flip, wanted) != 0)
            fail_msg("%s: %s", rows[i].name, flip);
        bench_close(&b);
    }
}

static const struct {
    const char *name, *treaty, *events;
    int8_t part[4], exception[4];
} shown[] = {
    {"each part's own value",
     "on engage; require link.up; require human.at_post; require system.active",
     "0 engage link.up=true human.at_post=false",
     {1, 0, -1},
     {0}},
    {"of what is forbidden too",
     "on engage; forbid link.up; forbid human.at_post",
     "0 engage link.up=true human.at_post=false",
     {1, 0},
     {0}},
    {"exceptions in order, until one applies",
     "on engage; require link.up; unless human.at_post; unless system.active; unless system.lethal; unless true",
     "0 engage link.up=false human.at_post=false system.lethal=true",
     {0},
     {0, -1, 1, -2}},
    {"not asked where met", "on engage; require link.up; unless human.at_post", "0 engage link.up=true", {1}, {-2}},
    {"an exception with one of its own",
     "on engage; require link.up; unless system.active; but human.at_post",
     "0 engage link.up=false system.active=true human.at_post=true",
     {0},
     {0}},
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
        if (memcmp(b.last.part, shown[i].part, b.last.part_count) ||
            memcmp(b.last.exception, shown[i].exception, b.last.exception_count))
            fail_msg("%s", shown[i].name);
        bench_close(&b);
    }
}

static const struct {
    const char *name, *treaty, *events, *matters;
} told[] = {
    {"only itself", "on engage; require human.window >= 10 s", "0 engage human.window=4s", "1"},
    {"who said the state last", "on engage; require link.up",
     "0 set system=s link.up=true; 1 set system=s link.up=false; 2 set system=r link.up=false; 3 engage system=s",
     "2 4"},
    {"an act that says it", "on engage; require link.up", "0 link_down system=s; 1 show system=s; 2 engage system=s",
     "1 3"},
    {"what was counted", "on engage; require count show (same target) <= 1",
     "0 show target=a; 1 show target=b; 2 show target=a; 3 engage target=a", "1 3 4"},
    {"not what lies before the window", "on engage; require count show in the last 2 s <= 1",
     "0 show; 1s show; 2s show; 3s engage", "2 3 4"},
    {"the judged event among them", "on engage; require count engage <= 1", "0 engage; 1 engage", "1 2"},
    {"only the deciding facts", "on engage; require link.up and human.at_post",
     "0 set system=s link.up=true; 1 set operator=o human.at_post=false; 2 engage system=s operator=o", "2 3"},
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
            text = mt_arena_write(&b.arena, "%s%s%d", text, j ? " " : "", (int)b.last.matters[j]);
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

static const struct {
    const char *because, *events, *text;
} sentences[] = {
    {"the person had {human.window} and needed {term.timely}", "0 engage human.window=4s",
     "the person had 4 s and needed 10 s"},
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
        cmocka_unit_test(test_grounds_and_flips), cmocka_unit_test(test_parts_and_exceptions),
        cmocka_unit_test(test_matters),           cmocka_unit_test(test_many_matters),
        cmocka_unit_test(test_because),           cmocka_unit_test(test_identities),
    };
    return cmocka_run_group_tests_name("judge_explain", tests, NULL, NULL);
}

/* Judging at events: three values, scope, exceptions, and facts over time. */
#include "test_judge.h"

static const judged rows_three_values[] = {
    {"a truth that holds", "on engage; require human.at_post", "0 engage human.at_post=true", "m/met"},
    {"a truth that does not", "on engage; require human.at_post", "0 engage human.at_post=false", "b/breached"},
    {"never said is unknown, not false", "on engage; require human.at_post", "0 engage", "u/undetermined"},
    {"unknown under not", "on engage; require not human.at_post", "0 engage", "u/undetermined"},
    {"false under not", "on engage; require not human.at_post", "0 engage human.at_post=false", "m/met"},
    {"unknown and false is false", "on engage; require human.at_post and link.up", "0 engage link.up=false",
     "b/breached"},
    {"unknown and true is unknown", "on engage; require human.at_post and link.up", "0 engage link.up=true",
     "u/undetermined"},
    {"unknown or true is true", "on engage; require human.at_post or link.up", "0 engage link.up=true", "m/met"},
    {"unknown or false is unknown", "on engage; require human.at_post or link.up", "0 engage link.up=false",
     "u/undetermined"},
    {"if false", "on engage; require if link.up then human.at_post", "0 engage link.up=false", "m/met"},
    {"if unknown then true", "on engage; require if link.up then human.at_post", "0 engage human.at_post=true",
     "m/met"},
    {"if unknown then false", "on engage; require if link.up then human.at_post", "0 engage human.at_post=false",
     "u/undetermined"},
    {"if true then false", "on engage; require if link.up then human.at_post",
     "0 engage human.at_post=false link.up=true", "b/breached"},
    {"comparing with an unknown", "on engage; require human.window >= 10 s", "0 engage", "u/undetermined"},
    {"an unknown on both sides", "on engage; require human.window = human.window", "0 engage", "u/undetermined"},
    {"equal is at least", "on engage; require human.window >= 10 s", "0 engage human.window=10s", "m/met"},
    {"a microsecond less is not", "on engage; require human.window >= 10 s", "0 engage human.window=9999999us",
     "b/breached"},
    {"equal is not more", "on engage; require human.window > 10 s", "0 engage human.window=10s", "b/breached"},
    {"at most", "on engage; require human.window is at most 10 s", "0 engage human.window=10s", "m/met"},
    {"less than", "on engage; require human.window is less than 10 s", "0 engage human.window=10s", "b/breached"},
    {"not equal to an unknown", "on engage; require human.window != 10 s", "0 engage", "u/undetermined"},
    {"not equal", "on engage; require human.window != 10 s", "0 engage human.window=9s", "m/met"},
    {"known of an unknown is false", "on engage; require known(human.window)", "0 engage", "b/breached"},
    {"known", "on engage; require known(human.window)", "0 engage human.window=0s", "m/met"},
    {"known of what was taken back", "on engage; require known(link.up)",
     "0 set system=s link.up=true; 1 engage system=s link.up=null", "b/breached"},
    {"an identity that is named", "on engage; require known(target)", "0 engage target=t", "m/met"},
    {"one that is not", "on engage; require known(target)", "0 engage system=t", "b/breached"},
    {"one that is taken over", "on engage; require known(operator)", "0 set system=s operator=o; 1 engage system=s",
     "m/met"},
    {"division by zero is unknown", "on engage; require target.people / place.civilians < 2",
     "0 engage target.people=1 place.civilians=0", "u/undetermined"},
    {"nought by nought too", "on engage; require target.people / place.civilians < 2",
     "0 engage target.people=0 place.civilians=0", "u/undetermined"},
    {"a quotient", "on engage; require target.people / place.civilians < 2",
     "0 engage target.people=1 place.civilians=1", "m/met"},
    {"a sum with an unknown", "on engage; require target.people + place.civilians >= 0", "0 engage target.people=1",
     "u/undetermined"},
    {"min and max", "on engage; require min(target.people, 5) = 3 and max(target.people, 5) = 5",
     "0 engage target.people=3", "m/met"},
    {"min with an unknown", "on engage; require min(target.people, place.civilians) <= 3", "0 engage target.people=3",
     "u/undetermined"},
    {"a negative number", "on engage; require -target.people < 0", "0 engage target.people=3", "m/met"},
    {"times are rounded", "on engage; require human.window / 2 = 2 us", "0 engage human.window=3us", "m/met"},
    {"away from zero", "on engage; require -human.window / 2 = -2 us", "0 engage human.window=3us", "m/met"},
    {"times of different units", "on engage; require human.window = 1 min", "0 engage human.window=60s", "m/met"},
    {"a percentage", "on engage; require target.confidence >= 90 %", "0 engage target.confidence=0.9", "m/met"},
    {"a word", "on engage; forbid target.kind is bus", "0 engage target.kind=bus", "b/breached"},
    {"another word", "on engage; forbid target.kind is bus", "0 engage target.kind=tank", "m/met"},
    {"no word", "on engage; forbid target.kind is bus", "0 engage", "u/undetermined"},
    {"a word of several", "on engage; require target.status in { combatant, participating }",
     "0 engage target.status=participating", "m/met"},
    {"a word that is none of them", "on engage; require target.status in { combatant, participating }",
     "0 engage target.status=civilian", "b/breached"},
    {"not in", "on engage; require target.status not in { combatant, participating }",
     "0 engage target.status=civilian", "m/met"},
    {"no word is not surely in", "on engage; require target.status in { combatant, participating }", "0 engage",
     "u/undetermined"},
    {"truths compared", "on engage; require link.up = human.at_post", "0 engage link.up=false human.at_post=false",
     "m/met"},
    {"truths that differ", "on engage; require link.up = human.at_post", "0 engage link.up=true human.at_post=false",
     "b/breached"},
    {"a truth and an unknown", "on engage; require link.up != human.at_post", "0 engage link.up=true",
     "u/undetermined"},
    {"a truth is false", "on engage; require link.up is false", "0 engage link.up=false", "m/met"},
    {"literals", "on engage; require true; forbid false", "0 engage", "m/met"},
};

static const judged rows_scope[] = {
    {"every part must hold", "on engage; require link.up; require human.at_post",
     "0 engage link.up=true human.at_post=false", "b/breached"},
    {"no part may", "on engage; forbid link.up; forbid human.at_post", "0 engage link.up=false human.at_post=true",
     "b/breached"},
    {"none does", "on engage; forbid link.up; forbid human.at_post", "0 engage link.up=false human.at_post=false",
     "m/met"},
    {"an unknown one may", "on engage; forbid link.up; forbid human.at_post", "0 engage link.up=false",
     "u/undetermined"},
    {"applies false: outside the scope", "on engage; applies link.up; require human.at_post",
     "0 engage link.up=false human.at_post=false", "/outside the scope"},
    {"the treaty's own scope", "scope link.up; on engage; require human.at_post",
     "0 engage link.up=false human.at_post=false", "/outside the scope"},
    {"both scopes", "scope link.up; on engage; applies system.active; require human.at_post",
     "0 engage link.up=true system.active=false", "/outside the scope"},
    {"when false: never applied", "on engage; when link.up; require human.at_post",
     "0 engage link.up=false human.at_post=false", "/never applied"},
    {"no such event: never applied", "on engage; applies link.up; require human.at_post", "0 show link.up=false",
     "/never applied"},
    {"applies and when both false: never applied",
     "on engage; applies link.up; when system.active; require human.at_post",
     "0 engage link.up=false system.active=false", "/never applied"},
    {"applies false, when unknown: only applies stood in the way",
     "on engage; applies link.up; when system.active; require human.at_post", "0 engage link.up=false",
     "/outside the scope"},
    {"one event out of scope, one that when kept out",
     "on engage; applies link.up; when system.active; require human.at_post",
     "0 engage link.up=false system.active=true; 1 engage link.up=true system.active=false", "/never applied"},
    {"applies unknown, met all the same", "on engage; applies link.up; require human.at_post",
     "0 engage human.at_post=true", "m/met"},
    {"applies unknown, not held", "on engage; applies link.up; require human.at_post", "0 engage human.at_post=false",
     "u/undetermined"},
    {"when unknown, not held", "on engage; when link.up; require human.at_post", "0 engage human.at_post=false",
     "u/undetermined"},
    {"when unknown, held", "on engage; when link.up; require human.at_post", "0 engage human.at_post=true", "m/met"},
    {"applies unknown, when false", "on engage; applies link.up; when system.active; require human.at_post",
     "0 engage system.active=false", "/never applied"},
    {"several acts", "on engage, show; require human.at_post",
     "0 engage human.at_post=true; 1 show human.at_post=false; 2 approve", "mb/breached"},
    {"on begin", "on begin; forbid system.lethal",
     "0 begin system=s system.lethal=true; 0 begin system=p system.lethal=false", "bm/breached"},
    {"on set", "on set; require system.reviewed", "0 set system=s system.reviewed=true", "m/met"},
    {"the worst of a run", "on engage; require link.up",
     "0 engage link.up=true; 1 engage link.up=null; 2 engage link.up=false; 3 engage link.up=true", "mubm/breached"},
    {"undetermined before met", "on engage; require link.up", "0 engage link.up=true; 1 engage link.up=null",
     "mu/undetermined"},
    {"met before excepted", "on engage; require link.up; unless system.active",
     "0 engage link.up=false system.active=true; 1 engage link.up=true", "em/met"},
    {"only excepted", "on engage; require link.up; unless system.active", "0 engage link.up=false system.active=true",
     "e/excepted"},
};

static const judged rows_exceptions[] = {
    {"not asked where met", "on engage; require link.up; unless system.active",
     "0 engage link.up=true system.active=true", "m/met"},
    {"it does not apply", "on engage; require link.up; unless system.active",
     "0 engage link.up=false system.active=false", "b/breached"},
    {"unknown turns a breach into undetermined", "on engage; require link.up; unless system.active",
     "0 engage link.up=false", "u/undetermined"},
    {"an undetermined one can be excepted", "on engage; require link.up; unless system.active",
     "0 engage system.active=true", "e/excepted"},
    {"one whose scope is unknown, too", "on engage; applies system.lethal; require link.up; unless system.active",
     "0 engage link.up=false system.active=true", "e/excepted"},
    {"the second applies", "on engage; require link.up; unless system.active; unless system.reviewed",
     "0 engage link.up=false system.active=false system.reviewed=true", "e/excepted"},
    {"the first unknown, the second applies",
     "on engage; require link.up; unless system.active; unless system.reviewed",
     "0 engage link.up=false system.reviewed=true", "e/excepted"},
    {"the first false, the second unknown", "on engage; require link.up; unless system.active; unless system.reviewed",
     "0 engage link.up=false system.active=false", "u/undetermined"},
    {"an exception to the exception", "on engage; require link.up; unless system.active; but system.reviewed",
     "0 engage link.up=false system.active=true system.reviewed=true", "b/breached"},
    {"which does not apply", "on engage; require link.up; unless system.active; but system.reviewed",
     "0 engage link.up=false system.active=true system.reviewed=false", "e/excepted"},
    {"which is unknown", "on engage; require link.up; unless system.active; but system.reviewed",
     "0 engage link.up=false system.active=true", "u/undetermined"},
    {"unknown under one that does not apply", "on engage; require link.up; unless system.active; but system.reviewed",
     "0 engage link.up=false system.active=false", "b/breached"},
    {"excepted from a prohibition", "on engage; forbid target.kind is bus; unless target.hostile_act",
     "0 engage target.kind=bus target.hostile_act=true", "e/excepted"},
};

static const judged rows_facts[] = {
    {"a state holds", "on engage; require link.up", "0 set system=s link.up=true; 5s engage system=s", "m/met"},
    {"until it is said otherwise", "on engage; require link.up",
     "0 set system=s link.up=true; 1s set system=s link.up=false; 5s engage system=s", "b/breached"},
    {"null takes it back", "on engage; require link.up",
     "0 set system=s link.up=true; 1s set system=s link.up=null; 5s engage system=s", "u/undetermined"},
    {"of one system, not another", "on engage; require link.up", "0 set system=s link.up=true; 5s engage system=other",
     "u/undetermined"},
    {"as of the judged event itself", "on engage; require link.up",
     "0 set system=s link.up=true; 5s engage system=s link.up=false", "b/breached"},
    {"the same tick, in order", "on engage; require link.up",
     "0 engage system=s link.up=true; 0 set system=s link.up=false; 0 engage system=s", "mb/breached"},
    {"the unnamed system is one of its own", "on engage; require link.up",
     "0 set link.up=true; 1 engage; 2 engage system=s", "mu/undetermined"},
    {"an event's fact is gone with it", "on engage; require human.window > 1 s",
     "0 engage operator=o human.window=4s; 1 engage operator=o", "mu/undetermined"},
    {"an event's fact needs no owner", "on effect; require effect.civilian_harm = 0", "0 effect effect.civilian_harm=0",
     "m/met"},
    {"an operator's state through the system", "on engage; require human.trained",
     "0 set operator=o human.trained=true; 1 set system=s operator=o; 2 engage system=s", "m/met"},
    {"the latest pairing", "on engage; require human.trained",
     "0 set operator=o human.trained=true; 0 set operator=p human.trained=false; 1 set system=s operator=o; 2 set "
     "system=s operator=p; 3 engage system=s",
     "b/breached"},
    {"a named operator comes first", "on engage; require human.trained",
     "0 set operator=o human.trained=true; 0 set operator=p human.trained=false; 1 set system=s operator=p; 3 engage "
     "system=s operator=o",
     "m/met"},
    {"as of each instant", "on engage; require human.trained",
     "0 set system=s operator=o; 1 set system=s human.trained=true; 2 set system=s operator=p; 3 engage system=s; 4 "
     "engage operator=o",
     "um/undetermined"},
    {"a target has a place", "on engage; forbid place.populated",
     "0 set place=road place.populated=true; 1 set target=bus place=road; 2 engage target=bus", "b/breached"},
    {"the later of two pairings", "on engage; forbid place.populated",
     "0 set place=road place.populated=true; 0 set place=hill place.populated=false; 1 set target=bus place=road; 2 "
     "set system=s place=hill; 3 engage system=s target=bus",
     "m/met"},
    {"and the other way round", "on engage; forbid place.populated",
     "0 set place=road place.populated=true; 0 set place=hill place.populated=false; 1 set system=s place=hill; 2 set "
     "target=bus place=road; 3 engage system=s target=bus",
     "b/breached"},
    {"a place taken over gives a party in turn", "on engage; require party.in_conflict",
     "0 set party=a party.in_conflict=true; 1 set place=road party=a; 2 set target=bus place=road; 3 engage target=bus",
     "m/met"},
    {"a system's own party comes first", "on engage; require party.in_conflict",
     "0 set party=a party.in_conflict=true; 1 set system=s party=a; 2 set place=road party=b; 3 set system=s "
     "place=road; 4 engage system=s",
     "m/met"},
    {"activate says that it is active", "on engage; require system.active", "0 activate system=s; 1 engage system=s",
     "m/met"},
    {"deactivate that it is not", "on engage; require system.active",
     "0 activate system=s; 1 deactivate system=s; 2 engage system=s", "b/breached"},
    {"a line says more than its act", "on engage; require system.active",
     "0 activate system=s system.active=null; 1 engage system=s", "u/undetermined"},
    {"an act speaks of its own system", "on engage; require link.up",
     "0 link_up system=s; 1 link_down system=other; 2 engage system=s", "m/met"},
    {"on the act itself", "on link_down; forbid link.up", "0 link_up system=s; 1 link_down system=s", "m/met"},
};

static const judged rows_clocks[] = {
    {"a clock that never started is unknown", "on engage; require system.active_for < 1 h", "0 engage system=s",
     "u/undetermined"},
    {"it runs from its act", "on engage; require system.active_for = 5 s", "1s activate system=s; 6s engage system=s",
     "m/met"},
    {"on the act itself it is zero", "on activate; require system.active_for = 0 s", "1s activate system=s", "m/met"},
    {"activated again it starts again", "on engage; require system.active_for = 2 s",
     "1s activate system=s; 4s activate system=s; 6s engage system=s", "m/met"},
    {"stopped it is zero", "on engage; require system.active_for = 0 s",
     "1s activate system=s; 4s deactivate system=s; 6s engage system=s", "m/met"},
    {"stopped by itself", "on engage; require system.active_for = 0 s",
     "1s activate system=s; 4s self_deactivate system=s; 6s engage system=s", "m/met"},
    {"on from the value of a line", "on engage; require system.active_for = 65 s",
     "0 set system=s system.active_for=60s; 5s engage system=s", "m/met"},
    {"null takes a clock back", "on engage; require known(system.active_for)",
     "0 activate system=s; 1s set system=s system.active_for=null; 5s engage system=s", "b/breached"},
    {"the link's", "on engage; require link.down_for = 5 s", "1s link_down system=s; 6s engage system=s", "m/met"},
    {"the link's, stopped", "on engage; require link.down_for = 0 s",
     "1s link_down system=s; 4s link_up system=s; 6s engage system=s", "m/met"},
    {"an approval's age is the operator's", "on engage; require human.approval_age = 5 s",
     "1s approve operator=o target=x; 2s approve operator=p target=y; 6s engage operator=o target=y", "m/met"},
    {"an assessment's age", "on engage; require human.assessment_age = 5 s",
     "1s assess operator=o; 6s engage operator=o", "m/met"},
    {"reassess restarts it", "on engage; require human.assessment_age = 2 s",
     "1s assess operator=o; 4s reassess operator=o; 6s engage operator=o", "m/met"},
    {"on watch while at the post", "on engage; require human.on_watch_for = 5 s",
     "1s set operator=o human.at_post=true; 6s engage operator=o", "m/met"},
    {"still at the post does not restart it", "on engage; require human.on_watch_for = 5 s",
     "1s set operator=o human.at_post=true; 3s set operator=o human.at_post=true; 6s engage operator=o", "m/met"},
    {"away it is zero", "on engage; require human.on_watch_for = 0 s",
     "1s set operator=o human.at_post=true; 3s set operator=o human.at_post=false; 6s engage operator=o", "m/met"},
    {"back it starts again", "on engage; require human.on_watch_for = 2 s",
     "1s set operator=o human.at_post=true; 3s set operator=o human.at_post=false; 4s set operator=o "
     "human.at_post=true; 6s engage operator=o",
     "m/met"},
    {"unknown whether there", "on engage; require human.on_watch_for > 0 s",
     "1s set operator=o human.at_post=true; 3s set operator=o human.at_post=null; 6s engage operator=o",
     "u/undetermined"},
    {"a line's value runs on, whichever stands first", "on engage; require human.on_watch_for = 65 s",
     "0 set operator=o human.on_watch_for=60s human.at_post=true; 5s engage operator=o", "m/met"},
    {"before the run's start", "on engage; require human.assessment_age = 1 d",
     "-1d assess operator=o; 0 engage operator=o", "m/met"},
};

#define RUN(rows) \
    static void test_##rows(void **state) \
    { \
        (void)state; \
        for (size_t i = 0; i < sizeof rows_##rows / sizeof *rows_##rows; i++) \
            bench_judge(&rows_##rows[i]); \
    }

RUN(three_values)
RUN(scope)
RUN(exceptions)
RUN(facts)
RUN(clocks)

static void test_order(void **state)
{
    (void)state;
    bench b;
    bench_open(&b);
    const mt_treaty *treaty = bench_treaty(&b, "t", "on engage; require link.up");
    bench_program(&b, &treaty, 1, NULL, NULL, 0);
    assert_int_equal(bench_event(&b, "5s set system=s link.up=true", 3), 0);
    assert_int_equal(bench_event(&b, "4s engage system=s", 4), MT_ERROR_STATE);
    assert_int_equal(bench_event(&b, "5s engage system=s", 3), MT_ERROR_STATE);
    assert_int_equal(bench_event(&b, "5s engage system=s", 2), MT_ERROR_STATE);
    assert_int_equal(bench_event(&b, "5s engage system=s", 4), 0);
    mt_judge_stop(b.judge, 6);
    assert_int_equal(bench_event(&b, "9s engage system=s", 5), MT_ERROR_STATE);
    assert_string_equal(b.letters, "m");
    mt_judge_reset(b.judge);
    assert_int_equal(bench_event(&b, "0 engage system=s", 1), 0);
    assert_string_equal(b.letters, "mu"); /* what the last run said is forgotten */
    bench_close(&b);
}

static void test_many_identities(void **state)
{
    (void)state;
    bench b;
    bench_open(&b);
    const mt_treaty *treaty = bench_treaty(&b, "t", "on engage; require link.up");
    bench_program(&b, &treaty, 1, NULL, NULL, 0);
    mt_judge_set_quiet(b.judge, true);
    for (int run = 0; run < 2; run++) {
        for (int i = 0; i < 100; i++)
            assert_int_equal(
                bench_event(&b, mt_arena_write(&b.arena, "0 set system=s%d link.up=%s", i, i % 3 ? "true" : "false"),
                            (uint64_t)i + 1),
                0);
        for (int i = 0; i < 60; i++)
            assert_int_equal(bench_event(&b, mt_arena_write(&b.arena, "1 engage system=s%d", 99 - i), (uint64_t)i + 1),
                             0);
        const mt_provision_summary *provision = bench_provision(&b, 0, 0);
        assert_int_equal(provision->judged, 60);
        assert_int_equal(provision->breached, 20);
        assert_int_equal(provision->breach_count, 0); /* quiet: counted, not kept */
        mt_judge_reset(b.judge);
        b.count = 0;
    }
    bench_close(&b);
}

/* A term's mistake is told once, however many provisions use the term; each of them is refused for it. */
static void test_one_mistake_twice(void **state)
{
    (void)state;
    bench b;
    bench_open(&b);
    const mt_treaty *treaty = bench_treaty(&b, "t", "on engage; require human.windw; on engage; require human.windw");
    assert_null(mt_program_new(&b.arena, &b.vocabulary, &treaty, 1, NULL, NULL, 0, &b.problems));
    assert_int_equal(b.problems.count, 1);
    bench_close(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_three_values),    cmocka_unit_test(test_scope),
        cmocka_unit_test(test_exceptions),      cmocka_unit_test(test_facts),
        cmocka_unit_test(test_clocks),          cmocka_unit_test(test_order),
        cmocka_unit_test(test_many_identities), cmocka_unit_test(test_one_mistake_twice),
    };
    return cmocka_run_group_tests_name("judge", tests, NULL, NULL);
}

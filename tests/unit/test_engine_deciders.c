/* Who decides: persons outside, deciders that misbehave, notices and wake-ups; and what stories and assessments do. */
#include "test_engine.h"

/* ---- persons outside ---- */

static void outside(world *w, const char *control, double window)
{
    world_open(w, control);
    contact(w, "truck", 10, "vehicle", "combatant", 3);
    contact(w, "van", 11, "vehicle", "combatant", 2);
    if (window > 0)
        w->system[0].veto_window = seconds(window);
    w->person_how = MT_DECIDES_LATER;
    assert_int_equal(world_start(w, 1, NULL), 0);
}

static void test_the_clock_waits_for_a_person(void **state)
{
    world w;
    const char *entity = NULL;
    const mt_question *question = NULL;
    mt_answer answer = {.word = MT_WORD_APPROVE, .confidence = MT_UNKNOWN, .after = 4 * S};
    (void)state;
    outside(&w, "person_approves", 0);
    assert_int_equal(mt_engine_step(w.engine, MT_FOREVER, 0), MT_PROGRESS_WAITING);
    assert_int_equal(mt_engine_get_now(w.engine), 10 * S);
    assert_int_equal(mt_engine_get_waiting(w.engine), 1);
    assert_int_equal(mt_engine_get_ticket(w.engine, 0, &entity, &question), 1);
    assert_string_equal(entity, "watch");
    assert_string_equal(question->sighting[0].target, "truck");
    assert_int_equal(mt_engine_add_input(w.engine, "watch", 2, NULL, &answer), MT_ERROR_STATE);
    assert_int_equal(mt_engine_add_input(w.engine, "nobody", 1, NULL, &answer), MT_ERROR_INPUT);
    answer.word = MT_WORD_NOMINATE;
    assert_int_equal(mt_engine_add_input(w.engine, "watch", 1, NULL, &answer), MT_ERROR_RANGE);
    answer.word = MT_WORD_APPROVE;
    assert_int_equal(mt_engine_add_input(w.engine, "watch", 1, NULL, &answer), 0);
    assert_int_equal(mt_engine_add_input(w.engine, "watch", 1, NULL, &answer), MT_ERROR_STATE); /* once */
    assert_int_equal(mt_engine_step(w.engine, MT_FOREVER, 0),
                     MT_PROGRESS_WAITING); /* the van, once the screen is free */
    HAS(&w, "14 approve sentry truck window=never took=4 needed=4\n");
    assert_int_equal(mt_engine_get_ticket(w.engine, 0, &entity, &question),
                     mt_engine_get_ticket(w.engine, 0, &entity, &question));
    answer.word = MT_WORD_VETO;
    assert_int_equal(
        mt_engine_add_input(w.engine, "watch", mt_engine_get_ticket(w.engine, 0, &entity, &question), NULL, &answer),
        0);
    assert_int_equal(mt_engine_step(w.engine, MT_FOREVER, 0), MT_PROGRESS_ENDED);
    HAS(&w, "18 veto sentry van window=never took=4 needed=4\n");
    world_close(&w);
}

static void test_a_paced_clock_goes_on(void **state)
{
    world w;
    const char *entity = NULL;
    const mt_question *question = NULL;
    const mt_answer veto = {.word = MT_WORD_VETO, .confidence = MT_UNKNOWN};
    (void)state;
    outside(&w, "person_may_veto", 5);
    assert_int_equal(mt_engine_step(w.engine, 12 * S, 0), MT_PROGRESS_MORE);
    assert_int_equal(mt_engine_step(w.engine, 15 * S + S / 2, 0), MT_PROGRESS_MORE);
    HAS(&w, "15 engage sentry truck window=5 took=5 engagements=1\n");
    HAS(&w, "15 show sentry van window=1\n"); /* nothing hangs on the truck's question any more: it makes room */
    assert_int_equal(mt_engine_get_waiting(w.engine), 1);
    uint64_t ticket = mt_engine_get_ticket(w.engine, 0, &entity, &question);
    assert_int_equal(mt_engine_add_input(w.engine, "watch", 1, NULL, &veto), MT_ERROR_STATE);
    assert_int_equal(mt_engine_step(w.engine, 20 * S, 0), MT_PROGRESS_MORE);
    HAS(&w, "16 engage sentry van window=1 took=1 engagements=2\n");
    assert_int_equal(mt_engine_add_input(w.engine, "watch", ticket, NULL, &veto),
                     0); /* late, and no one waits for the screen */
    assert_int_equal(mt_engine_step(w.engine, MT_FOREVER, 0), MT_PROGRESS_ENDED);
    HAS(&w, "20 veto sentry van window=1 took=5 needed=5 (too late: it was decided without this answer)\n");
    world_close(&w);
}

static void test_acts_unasked(void **state)
{
    world w;
    mt_answer answer = {.word = MT_WORD_ABORT, .confidence = MT_UNKNOWN, .after = S};
    (void)state;
    world_open(&w, "no_person");
    w.system[0].time_to_effect = seconds(30);
    contact(&w, "truck", 10, "vehicle", "combatant", 3);
    fact(&w, &w.system[0].head, MT_FACT_SYSTEM_DEACTIVATION_TIME, 2e6);
    assert_int_equal(world_start(&w, 1, NULL), 0);
    mt_engine_step(w.engine, 20 * S, 0);
    assert_int_equal(mt_engine_add_input(w.engine, "watch", 0, "sentry", &answer), 0);
    answer.word = MT_WORD_APPROVE;
    assert_int_equal(mt_engine_add_input(w.engine, "watch", 0, "sentry", &answer), MT_ERROR_RANGE);
    assert_int_equal(mt_engine_add_input(w.engine, "watch", 0, "sentri", &answer), MT_ERROR_INPUT);
    answer.word = MT_WORD_DEACTIVATE;
    answer.after = 3 * S;
    assert_int_equal(mt_engine_add_input(w.engine, "watch", 0, NULL, &answer), 0);
    assert_int_equal(mt_engine_step(w.engine, MT_FOREVER, 0), MT_PROGRESS_ENDED);
    HAS(&w, "21 input watch abort unasked\n21 abort sentry\n21 disengage sentry truck (called off before it took "
            "effect)\n");
    HAS(&w, "23 input watch deactivate unasked\n25 deactivate sentry\n");
    assert_int_equal(mt_engine_add_input(w.engine, "watch", 0, NULL, &answer), MT_ERROR_STATE);
    world_close(&w);
}

/* ---- deciders that misbehave ---- */

static void test_bad_answers_are_results(void **state)
{
    static const struct {
        bool person;
        mt_decided how;
        mt_answer answer;
        const char *about;
    } rows[] = {
        {false, MT_DECIDED, {.word = MT_WORD_APPROVE}, "the word is no answer to this question"},
        {false, MT_DECIDED, {.word = MT_WORD_NONE}, "nothing was answered"},
        {false, MT_DECIDED, {.word = (mt_word)77}, "the answer is no word"},
        {false, MT_DECIDED, {.word = MT_WORD_ENGAGE, .after = -1}, "a time is negative"},
        {false, MT_DECIDED, {.word = MT_WORD_ENGAGE, .confidence = 1.5}, "the confidence is not from 0 to 1"},
        {false, MT_DECIDES_LATER, {.word = MT_WORD_ENGAGE}, "a system cannot answer later"},
        {false, MT_DECIDED_BADLY, {.reason = "it crashed"}, "it crashed"},
        {true, MT_DECIDED_BADLY, {.reason = NULL}, "it gave no answer"},
        {true, MT_DECIDED, {.word = MT_WORD_CHOOSE}, "the word is no answer to this question"},
        {true, MT_DECIDED, {.word = MT_WORD_VETO, .wake = INT64_MIN}, "a time is negative"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        world w;
        world_open(&w, "person_may_veto");
        w.system[0].veto_window = seconds(5);
        contact(&w, "truck", 10, "vehicle", "combatant", 3);
        if (rows[i].person) {
            w.person_says = rows[i].answer;
            w.person_how = rows[i].how;
        } else {
            w.system_says = rows[i].answer;
            w.system_how = rows[i].how;
        }
        world_run(&w);
        const char *who = rows[i].person ? "watch" : "sentry", *why = rows[i].person ? "nomination" : "target";
        HAS(&w, mt_arena_write(&w.arena,
                               "10 fail sentry truck (the model fake, deciding for %s, failed on a %s question: %s; "
                               "the system holds)\n",
                               who, why, rows[i].about));
        HAS_NOT(&w, " engage ");
        world_close(&w);
    }
}

static mt_decided chooses_beyond(world *w, bool person, const mt_question *question, mt_answer *answer)
{
    (void)w;
    *answer = (mt_answer){.word = person ? MT_WORD_CHOOSE : MT_WORD_TRACK, .choice = question->sighting_count};
    return question->why == MT_WHY_NOTICE ? MT_DECIDED_BADLY : MT_DECIDED;
}

static void test_choice_beyond_the_list(void **state)
{
    world w;
    (void)state;
    world_open(&w, "person_selects");
    contact(&w, "truck", 10, "vehicle", "combatant", 3);
    w.decide = chooses_beyond;
    world_run(&w);
    HAS(&w, "failed on a list question: the choice is beyond the end of the list; the system holds");
    HAS_NOT(&w, " engage ");
    world_close(&w);
}

/* Times at the end of the range, and every word to every question: nothing may overflow, hang or engage out of turn. */
static mt_decided wild(world *w, bool person, const mt_question *question, mt_answer *answer)
{
    uint64_t n = w->asked_person + 13 * w->asked_system;
    static const int64_t times[] = {0, 1, INT64_MAX, -1, S, INT64_MAX / 2};
    (void)person, (void)question;
    *answer = (mt_answer){.word = (mt_word)(n % (MT_WORDS + 2)),
                          .choice = n % 3,
                          .confidence = MT_UNKNOWN,
                          .after = times[n % 6],
                          .wake = times[n % 5]};
    return n % 11 == 0 ? MT_DECIDED_BADLY : MT_DECIDED;
}

static void test_wild_deciders(void **state)
{
    static const char *const controls[] = {"person_selects", "person_chooses", "person_approves", "person_may_veto",
                                           "no_person"};
    (void)state;
    for (size_t i = 0; i < 5; i++) {
        world w;
        random_world(&w, 2e6, 0.2, 5e5);
        w.system[0].head.fact[0].value.value = mt_name_add(&w.names, controls[i]);
        w.decide = wild;
        assert_int_equal(world_start(&w, 3, NULL), 0);
        assert_int_not_equal(mt_engine_step(w.engine, MT_FOREVER, 20000), MT_PROGRESS_FAILED);
        mt_engine_stop(w.engine);
        HAS(&w, " end ");
        world_close(&w);
    }
}

/* ---- notices and wake-ups ---- */

static mt_decided aborts_on_notice(world *w, bool person, const mt_question *question, mt_answer *answer)
{
    (void)w;
    *answer = (mt_answer){.word = MT_WORD_NONE, .confidence = MT_UNKNOWN};
    if (question->why == MT_WHY_TARGET)
        answer->word = MT_WORD_ENGAGE;
    if (person && question->notice && strcmp(question->notice, "engage") == 0)
        *answer = (mt_answer){.word = MT_WORD_ABORT, .confidence = MT_UNKNOWN, .after = 2 * S};
    return MT_DECIDED;
}

static void test_a_notice_can_be_answered(void **state)
{
    world w;
    (void)state;
    world_open(&w, "no_person");
    contact(&w, "truck", 10, "vehicle", "combatant", 3);
    w.system[0].time_to_effect = seconds(5);
    w.system[0].link_latency = seconds(1);
    w.decide = aborts_on_notice;
    world_run(&w);
    HAS(&w, "12 input watch abort\n12 abort sentry\n13 disengage sentry truck (called off before it took effect)\n");
    HAS_NOT(&w, " effect ");
    world_close(&w);
}

static mt_decided wakes(world *w, bool person, const mt_question *question, mt_answer *answer)
{
    (void)w;
    *answer = (mt_answer){.word = MT_WORD_NONE, .confidence = MT_UNKNOWN};
    if (!person && question->why == MT_WHY_TARGET)
        *answer = (mt_answer){.word = MT_WORD_TRACK, .confidence = MT_UNKNOWN, .after = S, .wake = 4 * S};
    if (!person && question->why == MT_WHY_WAKE)
        answer->word = MT_WORD_NOMINATE;
    if (person && question->why == MT_WHY_NOMINATION)
        *answer = (mt_answer){.word = MT_WORD_WAIT, .confidence = MT_UNKNOWN, .after = S, .wake = 3 * S};
    if (person && question->why == MT_WHY_WAKE)
        *answer = (mt_answer){.word = MT_WORD_APPROVE, .confidence = MT_UNKNOWN, .after = 2 * S};
    return MT_DECIDED;
}

static void test_wake(void **state)
{
    world w;
    (void)state;
    world_open(&w, "person_approves");
    contact(&w, "truck", 10, "vehicle", "combatant", 3);
    w.decide = wakes;
    world_run(&w);
    HAS(&w, "15 nominate sentry truck\n15 show sentry truck window=never\n16 input watch wait\n21 input watch "
            "approve\n21 approve sentry truck");
    world_close(&w);
}

/* What the person is told besides the sighting. */
static void test_load_and_reliability(void **state)
{
    world w;
    (void)state;
    world_open(&w, "person_approves");
    contact(&w, "truck", 10, "vehicle", "combatant", 3);
    contact(&w, "van", 80, "vehicle", "combatant", 2);
    w.person_says.after = 15 * S;
    world_run(&w);
    assert_true(w.last_person.load == 15.0 / 600);
    assert_true(w.last_person.past_reliability == 1);
    assert_int_equal(w.last_person.on_watch_for, 80 * S);
    assert_int_equal(w.last_person.systems, 1);
    world_close(&w);
}

/* ---- stories ---- */

static int tells(world *w, int64_t now, int64_t *next, const char **why)
{
    const char *who[MT_KEYS] = {[MT_PLACE] = "rood"};
    *next = now + 10 * S;
    switch (now / S) {
    case 0: return mt_engine_start_system(w->engine, "sentry", why);
    case 10:
        assert_int_equal(mt_engine_say(w->engine, MT_ACT_SET, who, NULL, 0, why), MT_ERROR_INPUT);
        assert_string_equal(*why, "there is no place 'rood'; the nearest is 'road'");
        assert_int_equal(mt_engine_start_system(w->engine, "sentri", why), MT_ERROR_INPUT);
        assert_string_equal(*why, "there is no system 'sentri'; the nearest is 'sentry'");
        assert_int_equal(mt_engine_say(w->engine, MT_ACT_END, NULL, NULL, 0, why), MT_ERROR_INPUT);
        assert_string_equal(*why, "a story cannot say 'end'; the run ends at the time that lasts gives");
        return mt_engine_set_link(w->engine, "sentry", false, 5 * S, why);
    case 20:
        assert_true(mt_engine_get_fact(w->engine, "sentry", MT_FACT_LINK_UP) == 1);
        assert_true(mt_engine_get_fact(w->engine, "sentry", MT_FACT_LINK_DOWN_FOR) == 0);
        assert_true(mt_engine_get_fact(w->engine, "sentry", MT_FACT_SYSTEM_ACTIVE_FOR) == 20e6);
        assert_true(mt_engine_get_fact(w->engine, "watch", MT_FACT_HUMAN_ON_WATCH_FOR) == 20e6);
        assert_false(mt_value_is_known(mt_engine_get_fact(w->engine, "nobody", MT_FACT_HUMAN_AT_POST)));
        return mt_engine_add_contact(w->engine, "truck", why);
    case 30:
        assert_int_equal(mt_engine_stop_system(w->engine, "sentry", why), 0);
        assert_true(mt_engine_get_fact(w->engine, "sentry", MT_FACT_SYSTEM_ACTIVE) == 0);
        return 0;
    default: *why = "enough"; return -1;
    }
}

static void test_story(void **state)
{
    world w;
    (void)state;
    world_open(&w, "no_person");
    contact(&w, "truck", 0, "vehicle", "combatant", 3)->at = number((double)MT_FOREVER, MT_TIME);
    w.story = tells;
    assert_int_equal(world_start(&w, 1, NULL), 0);
    assert_int_equal(mt_engine_step(w.engine, MT_FOREVER, 0), MT_PROGRESS_FAILED);
    assert_string_equal(mt_engine_get_why(w.engine), "enough");
    mt_engine_stop(w.engine);
    assert_string_equal(
        log_of(&w),
        "0 activate sentry\n0 use sentry\n10 link_down sentry\n15 link_up sentry\n20 appear truck\n"
        "20 detect sentry truck seen=vehicle as=combatant sure=1\n20 engage sentry truck window=0 engagements=1\n"
        "20 effect sentry truck civ=0 com=3\n20 disengage sentry truck\n30 deactivate sentry\n40 end civ=0 ignored=0 "
        "engagements=1\n");
    world_close(&w);
}

/* Attacks: one assessment and every engagement under it; another assessment opens another. */
static void test_attacks(void **state)
{
    world w;
    (void)state;
    world_open(&w, "no_person");
    w.logs_all = true;
    contact(&w, "truck", 10, "vehicle", "combatant", 1);
    contact(&w, "van", 20, "vehicle", "combatant", 1);
    contact(&w, "lorry", 40, "vehicle", "combatant", 1);
    timeline(&w, 15, MT_ACT_ACTIVATE, MT_SYSTEM, "sentry");
    timeline(&w, 30, MT_ACT_ASSESS, MT_OPERATOR, "watch");
    world_run(&w);
    HAS(&w, "10 engage sentry watch truck road ardland attack-1 ");
    HAS(&w, "20 engage sentry watch van road ardland attack-1 ");
    HAS(&w, "30 assess watch attack-2\n");
    HAS(&w, "40 engage sentry watch lorry road ardland attack-2 ");
    world_close(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_the_clock_waits_for_a_person),
                                       cmocka_unit_test(test_a_paced_clock_goes_on),
                                       cmocka_unit_test(test_acts_unasked),
                                       cmocka_unit_test(test_bad_answers_are_results),
                                       cmocka_unit_test(test_choice_beyond_the_list),
                                       cmocka_unit_test(test_wild_deciders),
                                       cmocka_unit_test(test_a_notice_can_be_answered),
                                       cmocka_unit_test(test_wake),
                                       cmocka_unit_test(test_load_and_reliability),
                                       cmocka_unit_test(test_story),
                                       cmocka_unit_test(test_attacks)};
    return cmocka_run_group_tests_name("deciders", tests, NULL, NULL);
}

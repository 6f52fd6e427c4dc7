/* Several operators at one post: who takes what, whom events name, and what becomes of a question whose taker leaves.
 */
#include "test_engine.h"

static const char *const anna_ben[] = {"anna", "ben"};

/* anna and ben share a queue; each answers after three seconds. */
static void open_crew(world *w, const char *control)
{
    world_open(w, control);
    w->operators[0] = (mt_operator){.head = {.name = "anna"}, .model = {.name = "fake"}};
    w->operators[1] = (mt_operator){.head = {.name = "ben"}, .model = {.name = "fake"}};
    w->scenario.operator_count = 2;
    w->system[0].crew_count = 2;
    w->system[0].crew = (const char **)anna_ben;
    w->logs_all = true;
}

static void at_post(world *w, double at, const char *who, bool there)
{
    timeline_fact(w, timeline(w, at, MT_ACT_SET, MT_OPERATOR, who), MT_FACT_HUMAN_AT_POST, there);
}

static void second_system(world *w)
{
    w->system[1] = w->system[0];
    w->system[1].head.name = "turret";
    w->scenario.system_count = 2;
}

static mt_decided veto_slowly(world *w, bool person, const mt_question *question, mt_answer *answer)
{
    (void)w;
    *answer = (mt_answer){
        .word = person ? MT_WORD_VETO : MT_WORD_NOMINATE, .confidence = MT_UNKNOWN, .after = person ? 10 * S : 0};
    if (question->why == MT_WHY_NOTICE)
        *answer = (mt_answer){.word = MT_WORD_NONE, .confidence = MT_UNKNOWN};
    return MT_DECIDED;
}

static void test_whoever_is_free_takes_the_next(void **state)
{
    world w;
    (void)state;
    open_crew(&w, "person_approves");
    contact(&w, "truck", 10, "vehicle", "combatant", 1);
    contact(&w, "van", 11, "vehicle", "combatant", 1);
    contact(&w, "lorry", 12, "vehicle", "combatant", 1);
    contact(&w, "cab", 30, "vehicle", "combatant", 1);
    w.decide = veto_slowly;
    world_run(&w);
    HAS(&w, "10 nominate sentry anna truck road ardland attack-1\n10 show sentry anna truck road");
    HAS(&w, "11 nominate sentry anna van road ardland attack-1\n11 show sentry ben van road");
    HAS(&w, "20 input anna veto\n20 veto sentry anna truck road ardland attack-1 window=never took=10 needed=10\n20 "
            "show sentry anna lorry road");
    HAS(&w, "21 veto sentry ben van ");
    HAS(&w, "30 show sentry anna cab "); /* as soon as the lorry is vetoed, or she would not be free */
    HAS(&w, "30 veto sentry anna lorry ");
    HAS_NOT(&w, " set ");
    assert_int_equal(count_of(&w, " show "), 4);
    world_close(&w);
}

/* The first of the list, not of the names; what was approved is the approver's to the end. */
static void test_order_of_the_list(void **state)
{
    static const char *ben_anna[] = {"ben", "anna"};
    world w;
    (void)state;
    open_crew(&w, "person_approves");
    w.system[0].crew = ben_anna;
    w.system[0].time_to_effect = seconds(5);
    second_system(&w);
    contact(&w, "truck", 10, "vehicle", "combatant", 1)->place = NULL;
    world_run(&w);
    HAS(&w, "10 show sentry ben truck ");
    HAS(&w, "10 show turret anna truck "); /* of another system, and the same queue */
    HAS(&w, "13 approve sentry ben truck ");
    HAS(&w, "13 engage sentry ben truck ");
    HAS(&w, "13 engage turret anna truck ");
    HAS(&w, "18 effect sentry ben truck ");
    HAS(&w, "18 disengage turret anna truck ");
    assert_int_equal(w.last_person.systems, 2);
    world_close(&w);
}

static void test_who_leaves_hands_the_question_on(void **state)
{
    world w;
    (void)state;
    open_crew(&w, "person_approves");
    contact(&w, "truck", 10, "vehicle", "combatant", 1);
    contact(&w, "van", 11, "vehicle", "combatant", 1);
    contact(&w, "lorry", 12, "vehicle", "combatant", 1);
    at_post(&w, 15, "anna", false);
    w.decide = veto_slowly;
    world_run(&w);
    HAS(&w, "15 set sentry ben road ardland (anna is not at the post; ben is)\n"); /* her van's nomination was the
                                                                                      latest to name the system */
    HAS_NOT(&w, " input anna ");                                                   /* an answer under way never comes */
    /* before the lorry */
    HAS(&w, "21 veto sentry ben van road ardland attack-1 window=never took=10 needed=10\n21 show sentry ben truck ");
    HAS(&w, "31 veto sentry ben truck ");
    HAS(&w, "31 show sentry ben lorry ");
    assert_int_equal(count_of(&w, " show "), 4);
    world_close(&w);
}

static void test_nobody_is_there(void **state)
{
    world w;
    (void)state;
    open_crew(&w, "person_approves");
    fact(&w, &w.operators[0].head, MT_FACT_HUMAN_AT_POST, 0);
    fact(&w, &w.operators[1].head, MT_FACT_HUMAN_AT_POST, 0);
    contact(&w, "truck", 10, "vehicle", "combatant", 1);
    contact(&w, "van", 11, "vehicle", "combatant", 1);
    at_post(&w, 40, "ben", true);
    w.decide = veto_slowly;
    world_run(&w);
    HAS(&w, "10 nominate sentry anna truck "); /* who is not there: human.at_post is false */
    HAS(&w, "40 set ben at_post=1\n40 set sentry ben road ardland (anna is not at the post; ben is)\n40 show sentry "
            "ben truck ");
    HAS(&w, "50 show sentry ben van ");
    HAS_NOT(&w, " show sentry anna");
    world_close(&w);
}

/* An event names who is there before anyone took the question, though the first of the list is away. */
static void test_events_name_who_is_there(void **state)
{
    world w;
    (void)state;
    open_crew(&w, "person_may_veto");
    w.system[0].veto_window = seconds(5);
    fact(&w, &w.operators[0].head, MT_FACT_HUMAN_AT_POST, 0);
    contact(&w, "truck", 10, "vehicle", "combatant", 1);
    contact(&w, "van", 11, "vehicle", "combatant", 1);
    at_post(&w, 12, "anna", true);
    w.decide = veto_slowly;
    world_run(&w);
    HAS(&w, "0 begin sentry ben road ardland\n");
    HAS(&w, "0 activate sentry ben road ardland\n");
    HAS(&w, "11 nominate sentry ben van ");
    HAS(&w, "12 set anna at_post=1\n12 show sentry anna van road ardland attack-1 window=4\n");
    HAS(&w,
        "15 engage sentry ben truck road ardland attack-1 window=5 took=5 needed=10 engagements=1\n"); /* it stood on
                                                                                                          his screen */
    HAS(&w, "16 engage sentry anna van road ardland attack-1 window=4 took=4 needed=10 engagements=2\n");
    HAS(&w, "20 veto sentry ben truck "); /* late */
    world_close(&w);
}

/* What is engaged after its approver left names the approver, and the system says who is there now. */
static void test_the_approver_has_left(void **state)
{
    world w;
    (void)state;
    open_crew(&w, "person_approves");
    w.system[0].time_to_effect = seconds(20);
    contact(&w, "truck", 10, "vehicle", "combatant", 1);
    at_post(&w, 15, "anna", false);
    world_run(&w);
    HAS(&w, "15 set sentry ben ");
    HAS(&w, "33 effect sentry anna truck road ardland attack-1 civ=0 com=1\n33 set sentry ben road ardland (anna is "
            "not at the post; ben is)\n");
    world_close(&w);
}

/* ---- orders, notices, lists, wake-ups ---- */

static mt_decided ben_calls_off(world *w, bool person, const mt_question *question, mt_answer *answer)
{
    (void)w, (void)person;
    *answer = (mt_answer){.word = MT_WORD_NONE, .confidence = MT_UNKNOWN};
    if (question->why == MT_WHY_TARGET)
        answer->word = MT_WORD_ENGAGE;
    if (strcmp(question->entity, "ben") == 0 && question->notice && strcmp(question->notice, "engage") == 0)
        *answer = (mt_answer){.word = MT_WORD_ABORT, .confidence = MT_UNKNOWN, .after = S};
    return MT_DECIDED;
}

static void test_any_of_them_gives_orders(void **state)
{
    world w;
    const mt_answer off = {.word = MT_WORD_DEACTIVATE, .confidence = MT_UNKNOWN};
    (void)state;
    open_crew(&w, "no_person");
    w.system[0].time_to_effect = seconds(30);
    contact(&w, "truck", 10, "vehicle", "combatant", 1);
    fact(&w, &w.system[0].head, MT_FACT_SYSTEM_DEACTIVATION_TIME, 2e6);
    w.decide = ben_calls_off;
    assert_int_equal(world_start(&w, 1, NULL), 0);
    mt_engine_step(w.engine, 20 * S, 0);
    assert_int_equal(mt_engine_add_input(w.engine, "ben", 0, NULL, &off), 0); /* one system: no need to name it */
    assert_int_equal(mt_engine_step(w.engine, MT_FOREVER, 0), MT_PROGRESS_ENDED);
    HAS(&w, "11 input ben abort\n11 abort sentry ben road ardland attack-1\n11 disengage ");
    HAS(&w, "20 input ben deactivate unasked\n22 deactivate sentry ben road ardland\n");
    world_close(&w);
}

static mt_decided chooses_first(world *w, bool person, const mt_question *question, mt_answer *answer)
{
    (void)w;
    *answer = (mt_answer){
        .word = person ? MT_WORD_CHOOSE : MT_WORD_TRACK, .confidence = MT_UNKNOWN, .after = person ? 5 * S : 0};
    if (question->why == MT_WHY_NOTICE)
        *answer = (mt_answer){.word = MT_WORD_NONE, .confidence = MT_UNKNOWN};
    return MT_DECIDED;
}

/* A system's list is on one screen at a time; who leaves it finds what is new on it too. */
static void test_lists(void **state)
{
    world w;
    (void)state;
    open_crew(&w, "person_selects");
    second_system(&w);
    w.system[0].place = w.system[1].place = NULL;
    contact(&w, "truck", 10, "vehicle", "combatant", 1)->place = NULL;
    contact(&w, "van", 11, "vehicle", "combatant", 1)->place = NULL;
    at_post(&w, 12, "anna", false);
    at_post(&w, 13, "anna", true);
    w.system[0].time_to_effect = w.system[1].time_to_effect = seconds(50);
    w.decide = chooses_first;
    world_run(&w);
    HAS(&w, "10 show sentry anna truck ");
    HAS(&w, "10 show turret ben truck ");
    HAS(&w, "15 input ben choose\n15 approve turret ben truck ");
    HAS(&w, "13 show sentry anna truck ardland attack-1 window=never\n13 show sentry anna van "); /* collected anew on
                                                                                                     her return */
    HAS(&w, "18 approve sentry anna truck ");
    HAS(&w, "23 approve sentry anna van ");
    assert_int_equal(count_of(&w, " show sentry anna van "), 1); /* the rest of the list: it was shown to her */
    world_close(&w);
}

static mt_decided anna_waits(world *w, bool person, const mt_question *question, mt_answer *answer)
{
    *answer = (mt_answer){.word = MT_WORD_NONE, .confidence = MT_UNKNOWN};
    if (!person && question->why == MT_WHY_TARGET)
        answer->word = MT_WORD_NOMINATE;
    if (!person || question->why == MT_WHY_NOTICE)
        return MT_DECIDED;
    bool anna = strcmp(question->entity, "anna") == 0;
    *answer = (mt_answer){
        .word = anna ? MT_WORD_WAIT : MT_WORD_VETO, .confidence = MT_UNKNOWN, .after = S, .wake = anna ? 5 * S : 0};
    w->last_person = *question;
    return MT_DECIDED;
}

/* She asked to be asked again, and left: a colleague is asked as about any nomination, and is shown it. */
static void test_a_colleague_is_woken(void **state)
{
    world w;
    (void)state;
    open_crew(&w, "person_approves");
    contact(&w, "truck", 10, "vehicle", "combatant", 1);
    at_post(&w, 12, "anna", false);
    w.decide = anna_waits;
    world_run(&w);
    HAS(&w, "11 input anna wait\n");
    HAS(&w, "16 show sentry ben truck ");
    HAS(&w, "17 veto sentry ben truck road ardland attack-1 window=never took=1 needed=1\n");
    assert_int_equal(w.last_person.why, MT_WHY_NOMINATION);
    world_close(&w);
}

/* ---- attacks, persons outside, another run ---- */

static void test_an_attack_is_the_crews(void **state)
{
    world w;
    (void)state;
    open_crew(&w, "person_approves");
    contact(&w, "truck", 20, "vehicle", "combatant", 1);
    contact(&w, "van", 21, "vehicle", "combatant", 1);
    timeline(&w, 10, MT_ACT_ASSESS, MT_OPERATOR, "ben");
    timeline(&w, 40, MT_ACT_ASSESS, MT_OPERATOR, "anna");
    contact(&w, "lorry", 50, "vehicle", "combatant", 1);
    world_run(&w);
    HAS(&w, "engage sentry anna truck road ardland attack-1 ");
    HAS(&w, "engage sentry ben van road ardland attack-1 ");
    HAS(&w, "engage sentry anna lorry road ardland attack-2 ");
    world_close(&w);
}

static void test_persons_outside(void **state)
{
    world w;
    const char *entity = NULL;
    const mt_question *question = NULL;
    const mt_answer veto = {.word = MT_WORD_VETO, .confidence = MT_UNKNOWN};
    (void)state;
    open_crew(&w, "person_may_veto");
    w.system[0].veto_window = seconds(5);
    contact(&w, "truck", 10, "vehicle", "combatant", 1);
    contact(&w, "van", 11, "vehicle", "combatant", 1);
    contact(&w, "lorry", 12, "vehicle", "combatant", 1);
    w.person_how = MT_DECIDES_LATER;
    assert_int_equal(world_start(&w, 1, NULL), 0);
    assert_int_equal(mt_engine_step(w.engine, 13 * S, 0), MT_PROGRESS_MORE);
    assert_int_equal(mt_engine_get_waiting(w.engine), 2);
    uint64_t ticket = mt_engine_get_ticket(w.engine, 1, &entity, &question);
    assert_string_equal(entity, "ben");
    assert_string_equal(question->sighting[0].target, "van");
    assert_int_equal(question->waiting, 0);
    assert_int_equal(mt_engine_add_input(w.engine, "anna", ticket, NULL, &veto), MT_ERROR_STATE); /* not hers */
    assert_int_equal(mt_engine_step(w.engine, 15 * S, 0), MT_PROGRESS_MORE);
    HAS(&w, "15 engage sentry anna truck ");
    HAS(&w, "15 show sentry anna lorry road ardland attack-1 window=2\n"); /* nothing hangs on the truck's question: her
                                                                              screen makes room */
    assert_int_equal(mt_engine_add_input(w.engine, "ben", ticket, NULL, &veto), 0);
    assert_int_equal(mt_engine_step(w.engine, 16 * S, 0), MT_PROGRESS_MORE);
    HAS(&w, "15 veto sentry ben van ");
    world_close(&w);
}

static void test_the_next_run_is_the_same(void **state)
{
    world w;
    (void)state;
    open_crew(&w, "person_approves");
    contact(&w, "truck", 10, "vehicle", "combatant", 1);
    contact(&w, "van", 11, "vehicle", "combatant", 1);
    at_post(&w, 12, "ben", false);
    char *first = strdup(world_run(&w));
    assert_string_equal(first, world_run(&w));
    free(first);
    world_close(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_whoever_is_free_takes_the_next),
        cmocka_unit_test(test_order_of_the_list),
        cmocka_unit_test(test_who_leaves_hands_the_question_on),
        cmocka_unit_test(test_nobody_is_there),
        cmocka_unit_test(test_events_name_who_is_there),
        cmocka_unit_test(test_the_approver_has_left),
        cmocka_unit_test(test_any_of_them_gives_orders),
        cmocka_unit_test(test_lists),
        cmocka_unit_test(test_a_colleague_is_woken),
        cmocka_unit_test(test_an_attack_is_the_crews),
        cmocka_unit_test(test_persons_outside),
        cmocka_unit_test(test_the_next_run_is_the_same),
    };
    return cmocka_run_group_tests_name("engine: crews", tests, NULL, NULL);
}

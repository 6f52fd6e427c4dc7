/* The chain of decision with deciders that do as they are told: each regime, silence, queue, latency, outage, late
 * answers, to the tick and to the word of the log. */
#include "test_engine.h"

typedef struct row {
    const char *name, *control;
    void (*build)(world *w);
    const char *log; /* from the activation's use on */
} row;

static void truck(world *w) { contact(w, "truck", 10, "vehicle", "combatant", 3); }

static void chosen(world *w)
{
    truck(w);
    w->person_says.word = MT_WORD_CHOOSE;
}

static void late_truck(world *w)
{
    truck(w);
    w->system[0].veto_window = seconds(2);
}

static void window_of_10(world *w)
{
    truck(w);
    w->system[0].veto_window = seconds(10);
}

static void veto_in_time(world *w)
{
    window_of_10(w);
    w->person_says.word = MT_WORD_VETO;
}

static void silent(world *w)
{
    window_of_10(w);
    w->person_says = (mt_answer){.word = MT_WORD_WAIT, .confidence = MT_UNKNOWN, .after = S};
}

static void silence_holds(world *w)
{
    silent(w);
    word(w, &w->system[0].head, MT_FACT_SYSTEM_SILENCE, "hold");
}

static void silence_proceeds(world *w)
{
    silent(w);
    word(w, &w->system[0].head, MT_FACT_SYSTEM_SILENCE, "proceed");
}

static void declines(world *w)
{
    window_of_10(w);
    w->person_says.word = MT_WORD_DECLINE;
}

static void latency(world *w)
{
    window_of_10(w);
    w->system[0].link_latency = seconds(0.5);
    w->system[0].time_to_effect = seconds(4);
}

static void lossy(world *w)
{
    window_of_10(w);
    w->system[0].link_loss_share = number(1, MT_PLAIN);
}

static void two_trucks(world *w)
{
    window_of_10(w);
    contact(w, "van", 10, "vehicle", "combatant", 2);
    w->person_says.after = 6 * S;
}

static void list_of_two(world *w)
{
    two_trucks(w);
    w->person_says = (mt_answer){.word = MT_WORD_CHOOSE, .confidence = MT_UNKNOWN, .after = 3 * S};
    w->contact[1].at = seconds(9);
    contact(w, "lorry", 11, "vehicle", "combatant", 1);
}

static void three_trucks(world *w)
{
    two_trucks(w);
    contact(w, "lorry", 11, "vehicle", "combatant", 1);
    w->person_says.word = MT_WORD_VETO;
}

static void down_holds(world *w)
{
    window_of_10(w);
    timeline(w, 11, MT_ACT_LINK_DOWN, MT_SYSTEM, "sentry");
    timeline(w, 40, MT_ACT_LINK_UP, MT_SYSTEM, "sentry");
}

static void down_proceeds(world *w)
{
    down_holds(w);
    word(w, &w->system[0].head, MT_FACT_SYSTEM_LINK_LOSS, "proceed");
}

static void down_returns(world *w)
{
    down_holds(w);
    word(w, &w->system[0].head, MT_FACT_SYSTEM_LINK_LOSS, "return");
}

static void leaves_post(world *w)
{
    truck(w);
    timeline_fact(w, timeline(w, 11, MT_ACT_SET, MT_OPERATOR, "watch"), MT_FACT_HUMAN_AT_POST, 0);
    timeline_fact(w, timeline(w, 30, MT_ACT_SET, MT_OPERATOR, "watch"), MT_FACT_HUMAN_AT_POST, 1);
}

static void aborted(world *w)
{
    latency(w);
    timeline(w, 13, MT_ACT_ABORT, MT_SYSTEM, "sentry");
}

static void expires(world *w)
{
    truck(w);
    fact(w, &w->system[0].head, MT_FACT_SYSTEM_DURATION_LIMIT, 12e6);
    contact(w, "bus", 15, "bus", "civilian", 5);
}

static void no_operator(world *w)
{
    window_of_10(w);
    w->system[0].crew_count = 0;
}

static void surrenders(world *w)
{
    truck(w);
    mt_contact *c = &w->contact[0];
    mt_entity head = {0};
    word(w, &head, MT_FACT_TARGET_STATUS, "surrendering");
    c->becomes = mt_arena_get_array(&w->arena, 1, sizeof *c->becomes);
    c->becomes_count = 1;
    c->becomes[0] = (mt_step){.at = seconds(5), .fact = head.fact, .fact_count = head.fact_count};
    w->person_says.word = MT_WORD_WAIT;
}

static void drives_away(world *w)
{
    truck(w);
    w->place[1] = (mt_place_entity){.head = {.name = "village"}};
    w->scenario.place_count = 2;
    mt_contact *c = &w->contact[0];
    c->path = mt_arena_get_array(&w->arena, 2, sizeof *c->path);
    c->path_count = 2;
    c->path[0] = (mt_step){.at = seconds(2), .place = "village"};
    c->path[1] = (mt_step){.at = seconds(20), .place = "road"};
}

static const row rows[] = {
    {"a person approves", "person_approves", truck,
     "10 appear truck\n10 detect sentry truck seen=vehicle as=combatant sure=1\n10 nominate sentry truck\n"
     "10 show sentry truck window=never\n13 input watch approve\n13 approve sentry truck window=never took=3 needed=3\n"
     "13 engage sentry truck window=never took=3 needed=3 engagements=1\n13 effect sentry truck civ=0 com=3\n"
     "13 disengage sentry truck\n100 end civ=0 ignored=0 engagements=1\n"},
    {"a person selects", "person_selects", chosen,
     "10 appear truck\n10 detect sentry truck seen=vehicle as=combatant sure=1\n10 show sentry truck window=never\n"
     "13 input watch choose\n13 approve sentry truck window=never took=3 needed=3\n"
     "13 engage sentry truck window=never took=3 needed=3 engagements=1\n13 effect sentry truck civ=0 com=3\n"
     "13 disengage sentry truck\n100 end civ=0 ignored=0 engagements=1\n"},
    {"a person chooses", "person_chooses", chosen,
     "10 appear truck\n10 detect sentry truck seen=vehicle as=combatant sure=1\n10 nominate sentry truck\n"
     "10 show sentry truck window=never\n13 input watch choose\n13 approve sentry truck window=never took=3 needed=3\n"
     "13 engage sentry truck window=never took=3 needed=3 engagements=1\n13 effect sentry truck civ=0 com=3\n"
     "13 disengage sentry truck\n100 end civ=0 ignored=0 engagements=1\n"},
    {"a word that is no answer", "person_chooses", truck,
     "10 appear truck\n10 detect sentry truck seen=vehicle as=combatant sure=1\n10 nominate sentry truck\n"
     "10 show sentry truck window=never\n"
     "10 fail sentry truck (the model fake, deciding for watch, failed on a list question: the word is no answer to "
     "this question; the system holds)\n"
     "100 end civ=0 ignored=0 engagements=0\n"},
    {"a person may veto, and lets pass", "person_may_veto", window_of_10,
     "10 appear truck\n10 detect sentry truck seen=vehicle as=combatant sure=1\n10 nominate sentry truck\n"
     "10 show sentry truck window=10\n13 input watch approve\n13 approve sentry truck window=10 took=3 needed=3\n"
     "13 engage sentry truck window=10 took=3 needed=3 engagements=1\n13 effect sentry truck civ=0 com=3\n"
     "13 disengage sentry truck\n100 end civ=0 ignored=0 engagements=1\n"},
    {"nobody", "no_person", truck,
     "10 appear truck\n10 detect sentry truck seen=vehicle as=combatant sure=1\n10 engage sentry truck window=0 "
     "engagements=1\n"
     "10 effect sentry truck civ=0 com=3\n10 disengage sentry truck\n100 end civ=0 ignored=0 engagements=1\n"},
    {"a veto in time", "person_may_veto", veto_in_time,
     "10 appear truck\n10 detect sentry truck seen=vehicle as=combatant sure=1\n10 nominate sentry truck\n"
     "10 show sentry truck window=10\n13 input watch veto\n13 veto sentry truck window=10 took=3 needed=3\n"
     "100 end civ=0 ignored=0 engagements=0\n"},
    {"an approval that comes too late", "person_may_veto", late_truck,
     "10 appear truck\n10 detect sentry truck seen=vehicle as=combatant sure=1\n10 nominate sentry truck\n"
     "10 show sentry truck window=2\n12 engage sentry truck window=2 took=2 needed=3 engagements=1\n"
     "12 effect sentry truck civ=0 com=3\n12 disengage sentry truck\n13 input watch approve\n"
     "13 approve sentry truck window=2 took=3 needed=3 (too late: it was decided without this answer)\n"
     "100 end civ=0 ignored=0 engagements=1\n"},
    {"silence under a veto", "person_may_veto", silent,
     "10 appear truck\n10 detect sentry truck seen=vehicle as=combatant sure=1\n10 nominate sentry truck\n"
     "10 show sentry truck window=10\n11 input watch wait\n20 engage sentry truck window=10 took=1 needed=1 "
     "engagements=1\n"
     "20 effect sentry truck civ=0 com=3\n20 disengage sentry truck\n100 end civ=0 ignored=0 engagements=1\n"},
    {"silence that holds under a veto", "person_may_veto", silence_holds,
     "10 appear truck\n10 detect sentry truck seen=vehicle as=combatant sure=1\n10 nominate sentry truck\n"
     "10 show sentry truck window=10\n11 input watch wait\n100 end civ=0 ignored=0 engagements=0\n"},
    {"silence under an approval", "person_approves", silent,
     "10 appear truck\n10 detect sentry truck seen=vehicle as=combatant sure=1\n10 nominate sentry truck\n"
     "10 show sentry truck window=10\n11 input watch wait\n100 end civ=0 ignored=0 engagements=0\n"},
    {"silence that proceeds under an approval", "person_approves", silence_proceeds,
     "10 appear truck\n10 detect sentry truck seen=vehicle as=combatant sure=1\n10 nominate sentry truck\n"
     "10 show sentry truck window=10\n11 input watch wait\n20 engage sentry truck window=10 took=1 needed=1 "
     "engagements=1\n"
     "20 effect sentry truck civ=0 com=3\n20 disengage sentry truck\n100 end civ=0 ignored=0 engagements=1\n"},
    {"cannot be judged, under a veto", "person_may_veto", declines,
     "10 appear truck\n10 detect sentry truck seen=vehicle as=combatant sure=1\n10 nominate sentry truck\n"
     "10 show sentry truck window=10\n13 input watch decline\n13 decline sentry truck window=10 took=3 needed=3\n"
     "20 engage sentry truck window=10 took=3 needed=3 engagements=1\n20 effect sentry truck civ=0 com=3\n"
     "20 disengage sentry truck\n100 end civ=0 ignored=0 engagements=1\n"},
    {"cannot be judged, under an approval", "person_approves", declines,
     "10 appear truck\n10 detect sentry truck seen=vehicle as=combatant sure=1\n10 nominate sentry truck\n"
     "10 show sentry truck window=10\n13 input watch decline\n13 decline sentry truck window=10 took=3 needed=3\n"
     "100 end civ=0 ignored=0 engagements=0\n"},
    {"latency both ways", "person_approves", latency,
     "10 appear truck\n10 detect sentry truck seen=vehicle as=combatant sure=1\n10 nominate sentry truck\n"
     "10.5 show sentry truck window=10\n13.5 input watch approve\n13.5 approve sentry truck window=10 took=3 needed=3\n"
     "14 engage sentry truck window=10 took=3 needed=3 engagements=1\n18 effect sentry truck civ=0 com=3\n"
     "18 disengage sentry truck\n100 end civ=0 ignored=0 engagements=1\n"},
    {"every message is lost", "person_may_veto", lossy,
     "10 appear truck\n10 detect sentry truck seen=vehicle as=combatant sure=1\n10 nominate sentry truck\n"
     "20 engage sentry truck window=0 engagements=1\n20 effect sentry truck civ=0 com=3\n20 disengage sentry truck\n"
     "100 end civ=0 ignored=0 engagements=1\n"},
    {"two at once, one operator", "person_may_veto", two_trucks,
     "10 appear truck\n10 appear van\n10 detect sentry truck seen=vehicle as=combatant sure=1\n10 nominate sentry "
     "truck\n"
     "10 detect sentry van seen=vehicle as=combatant sure=1\n10 nominate sentry van\n10 show sentry truck window=10\n"
     "16 input watch approve\n16 approve sentry truck window=10 took=6 needed=6\n16 show sentry van window=4\n"
     "16 engage sentry truck window=10 took=6 needed=6 engagements=1\n16 effect sentry truck civ=0 com=3\n"
     "16 disengage sentry truck\n20 engage sentry van window=4 took=4 needed=6 engagements=2\n20 effect sentry van "
     "civ=0 com=2\n"
     "20 disengage sentry van\n22 input watch approve\n"
     "22 approve sentry van window=4 took=6 needed=6 (too late: it was decided without this answer)\n"
     "100 end civ=0 ignored=0 engagements=2\n"},
    {"three at once, the windows run out", "person_may_veto", three_trucks,
     "10 appear truck\n10 appear van\n10 detect sentry truck seen=vehicle as=combatant sure=1\n10 nominate sentry "
     "truck\n"
     "10 detect sentry van seen=vehicle as=combatant sure=1\n10 nominate sentry van\n10 show sentry truck window=10\n"
     "11 appear lorry\n11 detect sentry lorry seen=vehicle as=combatant sure=1\n11 nominate sentry lorry\n16 input "
     "watch veto\n"
     "16 veto sentry truck window=10 took=6 needed=6\n16 show sentry van window=4\n"
     "20 engage sentry van window=4 took=4 needed=6 engagements=1\n20 effect sentry van civ=0 com=2\n20 disengage "
     "sentry van\n"
     "21 engage sentry lorry window=0 engagements=2\n21 effect sentry lorry civ=0 com=1\n21 disengage sentry lorry\n"
     "22 input watch veto\n22 veto sentry van window=4 took=6 needed=6 (too late: it was decided without this answer)\n"
     "100 end civ=0 ignored=0 engagements=2\n"},
    {"the list is chosen from", "person_chooses", list_of_two,
     "9 appear van\n9 detect sentry van seen=vehicle as=combatant sure=1\n9 nominate sentry van\n9 show sentry van "
     "window=10\n"
     "10 appear truck\n10 detect sentry truck seen=vehicle as=combatant sure=1\n10 nominate sentry truck\n11 appear "
     "lorry\n"
     "11 detect sentry lorry seen=vehicle as=combatant sure=1\n11 nominate sentry lorry\n12 input watch choose\n"
     "12 approve sentry van window=10 took=3 needed=3\n12 show sentry truck window=8\n12 show sentry lorry window=8\n"
     "12 engage sentry van window=10 took=3 needed=3 engagements=1\n12 effect sentry van civ=0 com=2\n12 disengage "
     "sentry van\n"
     "15 input watch choose\n15 approve sentry truck window=8 took=3 needed=3\n"
     "15 engage sentry truck window=8 took=3 needed=3 engagements=2\n15 effect sentry truck civ=0 com=3\n"
     "15 disengage sentry truck\n18 input watch choose\n18 approve sentry lorry window=6 took=3 needed=3\n"
     "18 engage sentry lorry window=6 took=3 needed=3 engagements=3\n18 effect sentry lorry civ=0 com=1\n"
     "18 disengage sentry lorry\n100 end civ=0 ignored=0 engagements=3\n"},
    {"the list is vetoed", "person_chooses", three_trucks,
     "10 appear truck\n10 appear van\n10 detect sentry truck seen=vehicle as=combatant sure=1\n10 nominate sentry "
     "truck\n"
     "10 detect sentry van seen=vehicle as=combatant sure=1\n10 nominate sentry van\n10 show sentry truck window=10\n"
     "11 appear lorry\n11 detect sentry lorry seen=vehicle as=combatant sure=1\n11 nominate sentry lorry\n16 input "
     "watch veto\n"
     "16 veto sentry truck window=10 took=6 needed=6\n16 show sentry van window=4\n16 show sentry lorry window=4\n"
     "22 input watch veto\n22 veto sentry van window=4 took=6 needed=6 (too late: it was decided without this answer)\n"
     "22 veto sentry lorry window=4 took=6 needed=6 (too late: it was decided without this answer)\n"
     "100 end civ=0 ignored=0 engagements=0\n"},
    {"the link goes down and it holds", "person_may_veto", down_holds,
     "10 appear truck\n10 detect sentry truck seen=vehicle as=combatant sure=1\n10 nominate sentry truck\n"
     "10 show sentry truck window=10\n11 link_down sentry\n13 input watch approve\n"
     "13 approve sentry truck window=10 took=3 needed=3 (nothing hung on this answer any more)\n40 link_up sentry\n"
     "40 nominate sentry truck\n40 show sentry truck window=10\n43 input watch approve\n"
     "43 approve sentry truck window=10 took=3 needed=3\n43 engage sentry truck window=10 took=3 needed=3 "
     "engagements=1\n"
     "43 effect sentry truck civ=0 com=3\n43 disengage sentry truck\n100 end civ=0 ignored=0 engagements=1\n"},
    {"the link goes down and it proceeds", "person_approves", down_proceeds,
     "10 appear truck\n10 detect sentry truck seen=vehicle as=combatant sure=1\n10 nominate sentry truck\n"
     "10 show sentry truck window=10\n11 link_down sentry\n11 engage sentry truck window=10 took=1 needed=3 "
     "engagements=1\n"
     "11 effect sentry truck civ=0 com=3\n11 disengage sentry truck\n13 input watch approve\n"
     "13 approve sentry truck window=10 took=3 needed=3 (too late: it was decided without this answer)\n40 link_up "
     "sentry\n"
     "100 end civ=0 ignored=0 engagements=1\n"},
    {"the link goes down and it returns", "person_may_veto", down_returns,
     "10 appear truck\n10 detect sentry truck seen=vehicle as=combatant sure=1\n10 nominate sentry truck\n"
     "10 show sentry truck window=10\n11 link_down sentry\n11 leave_area sentry\n11 deactivate sentry\n13 input watch "
     "approve\n"
     "13 approve sentry truck window=10 took=3 needed=3 (too late: it was decided without this answer)\n40 link_up "
     "sentry\n"
     "100 end civ=0 ignored=0 engagements=0\n"},
    {"the post is left", "person_approves", leaves_post,
     "10 appear truck\n10 detect sentry truck seen=vehicle as=combatant sure=1\n10 nominate sentry truck\n"
     "10 show sentry truck window=never\n11 set at_post=0\n30 set at_post=1\n30 show sentry truck window=never\n"
     "33 input watch approve\n33 approve sentry truck window=never took=3 needed=3\n"
     "33 engage sentry truck window=never took=3 needed=3 engagements=1\n33 effect sentry truck civ=0 com=3\n"
     "33 disengage sentry truck\n100 end civ=0 ignored=0 engagements=1\n"},
    {"aborted on the way", "no_person", aborted,
     "10 appear truck\n10 detect sentry truck seen=vehicle as=combatant sure=1\n10 engage sentry truck window=0 "
     "engagements=1\n"
     "13 abort sentry\n13.5 disengage sentry truck (called off before it took effect)\n100 end civ=0 ignored=0 "
     "engagements=1\n"},
    {"time runs out", "person_approves", expires,
     "10 appear truck\n10 detect sentry truck seen=vehicle as=combatant sure=1\n10 nominate sentry truck\n"
     "10 show sentry truck window=never\n12 expire sentry\n12 deactivate sentry\n13 input watch approve\n"
     "13 approve sentry truck window=never took=3 needed=3 (too late: it was decided without this answer)\n15 appear "
     "bus\n"
     "100 end civ=0 ignored=0 engagements=0\n"},
    {"no operator", "person_may_veto", no_operator,
     "10 appear truck\n10 detect sentry truck seen=vehicle as=combatant sure=1\n10 nominate sentry truck\n"
     "20 engage sentry truck window=0 engagements=1\n20 effect sentry truck civ=0 com=3\n20 disengage sentry truck\n"
     "100 end civ=0 ignored=0 engagements=1\n"},
    {"it surrenders", "person_may_veto", surrenders,
     "10 appear truck\n10 detect sentry truck seen=vehicle as=combatant sure=1\n10 nominate sentry truck\n"
     "10 show sentry truck window=never\n13 input watch wait\n15 set truck\n"
     "15 detect sentry truck seen=vehicle as=surrendering sure=1\n100 end civ=0 ignored=0 engagements=0\n"},
    {"it drives away and comes back", "person_approves", drives_away,
     "10 appear truck\n10 detect sentry truck seen=vehicle as=combatant sure=1\n10 nominate sentry truck\n"
     "10 show sentry truck window=never\n12 set truck\n13 input watch approve\n"
     "13 approve sentry truck window=never took=3 needed=3 (nothing hung on this answer any more)\n30 set truck\n"
     "30 detect sentry truck seen=vehicle as=combatant sure=1\n30 nominate sentry truck\n30 show sentry truck "
     "window=never\n"
     "33 input watch approve\n33 approve sentry truck window=never took=3 needed=3\n"
     "33 engage sentry truck window=never took=3 needed=3 engagements=1\n33 effect sentry truck civ=0 com=3\n"
     "33 disengage sentry truck\n100 end civ=0 ignored=0 engagements=1\n"},
};

static void test_chain(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        world w;
        world_open(&w, rows[i].control);
        rows[i].build(&w);
        const char *found = world_run(&w), *start = "0 activate sentry\n0 use sentry\n";
        assert_true(strncmp(found, start, strlen(start)) == 0);
        if (strcmp(found + strlen(start), rows[i].log) != 0)
            print_error("%s: %s\n%s", rows[i].name, rows[i].control, found + strlen(start));
        assert_string_equal(found + strlen(start), rows[i].log);
        world_close(&w);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_chain)};
    return cmocka_run_group_tests_name("engine chain", tests, NULL, NULL);
}

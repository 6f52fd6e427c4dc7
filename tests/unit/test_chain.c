/* The chain of decision, regime by regime: what happens to one truck and one bus on a road, under each kind of control,
 * and under each meaning of silence and of a lost link. The person takes 5 s, give or take nothing; the system is sure
 * of what it sees. */
#include "test_run.h"

#define SCENARIO \
    "return scenario { id = 'chain', lasts = '5 min', places = { road = { civilians_per_km2 = 100 } },\n" \
    "  operators = { watch = { model = 'attentive', settings = { median = '5 s', spread = 0 }%s } },\n" \
    "  systems = { sentry = { model = 'threshold', operator = 'watch', place = 'road', engages = { 'vehicle' }, %s,\n" \
    "    effects = { people_within = 1, harmed = 1 } } },\n" \
    "  contacts = { { id = 'truck', at = '1 min', kind = 'vehicle', people = 3, place = 'road', stays = '90 s', " \
    "status = %s } },\n" \
    "  %s }\n"

typedef struct row {
    const char *name, *operators, *system, *contact, *more;
    int approve, veto, engage, effect, fail;
    const char *harmed_status;
    int64_t harmed, ignored;
} row;

static const row rows[] = {
    {"a person approves", "", "control = 'person_approves', silence = 'hold', link_loss = 'hold'", "'combatant'", "", 1,
     0, 1, 1, 0, "combatant", 3, 0},
    {"a person forbids what is shown as civilian", "",
     "control = 'person_may_veto', veto_window = '20 s', silence = 'proceed', link_loss = 'hold'", "'civilian'", "", 0,
     1, 0, 0, 0, "civilian", 0, 0},
    {"a veto that comes too late changes nothing", "",
     "control = 'person_may_veto', veto_window = '2 s', silence = 'proceed', link_loss = 'hold'", "'civilian'", "", 0,
     1, 1, 1, 0, "civilian", 3, 0},
    {"nobody is asked", "", "control = 'no_person', silence = 'proceed', link_loss = 'proceed'", "'combatant'", "", 0,
     0, 1, 1, 0, "combatant", 3, 0},
    {"an empty post and silence that holds", ", at_post = false",
     "control = 'person_approves', silence = 'hold', link_loss = 'hold'", "'combatant', harm_if_ignored = 4", "", 0, 0,
     0, 0, 0, "civilian", 0, 4},
    {"an empty post and silence that proceeds", ", at_post = false",
     "control = 'person_may_veto', veto_window = '10 s', silence = 'proceed', link_loss = 'hold'", "'combatant'", "", 0,
     0, 1, 1, 0, "combatant", 3, 0},
    {"the link is down and its loss means hold", "",
     "control = 'person_may_veto', veto_window = '10 s', silence = 'proceed', link_loss = 'hold'", "'combatant'",
     "timeline = { { '30 s', 'link_down', system = 'sentry' } },", 0, 0, 0, 0, 0, "combatant", 0, 0},
    {"the link is down and its loss means proceed", "",
     "control = 'person_may_veto', veto_window = '10 s', silence = 'proceed', link_loss = 'proceed'", "'combatant'",
     "timeline = { { '30 s', 'link_down', system = 'sentry' } },", 0, 0, 1, 1, 0, "combatant", 3, 0},
    {"the link is lost and it puts itself out of action", "",
     "control = 'no_person', silence = 'proceed', link_loss = 'self_deactivate'", "'combatant'",
     "timeline = { { '30 s', 'link_down', system = 'sentry' } },", 0, 0, 0, 0, 0, "combatant", 0, 0},
    {"deactivated by a story before", "", "control = 'no_person', silence = 'proceed', link_loss = 'proceed'",
     "'combatant'", "story = function(s) s:wait('10 s') s:deactivate('sentry') end,", 0, 0, 0, 0, 0, "combatant", 0, 0},
    {"one engagement is the limit", "",
     "control = 'no_person', silence = 'proceed', link_loss = 'proceed', engagement_limit = 0", "'combatant'", "", 0, 0,
     0, 0, 0, "combatant", 0, 0},
    {"its time is over before", "",
     "control = 'no_person', silence = 'proceed', link_loss = 'proceed', duration_limit = '20 s'", "'combatant'", "", 0,
     0, 0, 0, 0, "combatant", 0, 0},
};

static const mt_people_record *people_of(const ran *in, const char *status)
{
    for (size_t i = 0; i < in->people_count; i++)
        if (strcmp(in->people[i].status, status) == 0)
            return &in->people[i];
    return NULL;
}

static void test_each_regime(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const row *r = &rows[i];
        char lua[4096];
        ran in;
        snprintf(lua, sizeof lua, SCENARIO, r->operators, r->system, r->contact, r->more);
        run_scenario(&in, lua, 0);
        if (in.code != 0 || in.progress != MT_PROGRESS_ENDED)
            fail_msg("%s: %s", r->name, in.problems.count > 0 ? in.problems.list[0].text : in.why);
        const mt_people_record *people = people_of(&in, r->harmed_status), *ignored = people_of(&in, "civilian");
        int found[] = {acts_of(&in, "approve"), acts_of(&in, "veto"), acts_of(&in, "engage"), acts_of(&in, "effect"),
                       acts_of(&in, "fail")};
        int wanted[] = {r->approve, r->veto, r->engage, r->effect, r->fail};
        if (memcmp(found, wanted, sizeof found) != 0)
            fail_msg("%s: approve %d veto %d engage %d effect %d fail %d", r->name, found[0], found[1], found[2],
                     found[3], found[4]);
        if ((!people ? 0 : people->harmed) != r->harmed || (!ignored ? 0 : ignored->ignored) != r->ignored)
            fail_msg("%s: harmed %lld, ignored %lld", r->name, !people ? 0LL : (long long)people->harmed,
                     !ignored ? 0LL : (long long)ignored->ignored);
        end_scenario(&in);
    }
}

/* In steps of any size the same events come out as in one go. */
static void test_steps_change_nothing(void **state)
{
    char lua[4096];
    ran whole, stepped;
    (void)state;
    snprintf(lua, sizeof lua, SCENARIO, "",
             "control = 'person_may_veto', veto_window = '10 s', silence = 'proceed', link_loss = 'hold', link = { "
             "latency = '1 s', loss = 0.3 }",
             "'combatant'",
             "story = function(s) for i = 1, 20 do s:wait('7 s') s:set{ place = 'road', civilians = i } end end,");
    run_scenario(&whole, lua, 0);
    for (uint64_t budget = 1; budget < 8; budget += 3) {
        run_scenario(&stepped, lua, budget);
        /* The scenario's file has another name each time; all behind the opening is the same. */
        assert_string_equal(strchr(mt_text_get(&whole.lines), '\n'), strchr(mt_text_get(&stepped.lines), '\n'));
        end_scenario(&stepped);
    }
    assert_int_equal(acts_of(&whole, "set"), 20);
    end_scenario(&whole);
}

/* Two nominations at once: the second waits until the screen is free. */
static void test_one_operator_answers_one_after_the_other(void **state)
{
    ran in;
    (void)state;
    run_scenario(&in,
                 "return scenario { id = 'queue', lasts = '5 min', places = { road = {} },\n"
                 "  operators = { watch = { model = 'attentive', settings = { median = '5 s', spread = 0 } } },\n"
                 "  systems = { sentry = { model = 'threshold', operator = 'watch', place = 'road', engages = { "
                 "'vehicle' }, control = 'person_approves',\n"
                 "    silence = 'hold', link_loss = 'hold', count = 2 } },\n"
                 "  contacts = { { id = 'truck', at = '1 min', kind = 'vehicle', status = 'combatant', people = 1, "
                 "place = 'road' } } }\n",
                 0);
    assert_int_equal(in.code, 0);
    assert_int_equal(acts_of(&in, "show"), 2);
    assert_int_equal(count_of(&in, "{\"t\":60,\"act\":\"show\""), 1);
    assert_int_equal(count_of(&in, "{\"t\":60,\"act\":\"nominate\""), 2);
    end_scenario(&in);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_each_regime), cmocka_unit_test(test_steps_change_nothing),
                                       cmocka_unit_test(test_one_operator_answers_one_after_the_other)};
    return cmocka_run_group_tests_name("chain", tests, NULL, NULL);
}

/* What a file says, as the structs have it: the design's two examples, word for word, and what they leave out. */
#include "test_script.h"

static double fact_of(const script *in, const mt_entity *entity, uint16_t fact)
{
    (void)in;
    for (size_t i = 0; i < entity->fact_count; i++)
        if (entity->fact[i].fact == fact && entity->fact[i].value.kind == MT_Q_CONSTANT)
            return entity->fact[i].value.value;
    return MT_UNKNOWN;
}

static void check_word(const script *in, double value, const char *word)
{
    assert_true(mt_value_is_known(value));
    assert_string_equal(mt_name_get_text(&in->names, (uint32_t)value), word);
}

static void check_constant(const mt_quantity *quantity, double value, mt_dimension dimension)
{
    assert_int_equal(quantity->kind, MT_Q_CONSTANT);
    assert_int_equal(quantity->dimension, dimension);
    assert_true(quantity->value == value);
}

static void check_system(const script *in, const mt_scenario *s)
{
    const mt_system *sentry = &s->system[0];
    assert_string_equal(sentry->head.name, "sentry");
    assert_string_equal(sentry->model.name, "threshold");
    assert_string_equal(sentry->model.setting[0].name, "engage_above");
    check_constant(&sentry->model.setting[0].value, 0.9, MT_PLAIN);
    assert_int_equal(sentry->veto_window.kind, MT_Q_PARAMETER);
    assert_string_equal(s->parameter[sentry->veto_window.parameter].name, "veto_window");
    assert_string_equal(sentry->party, "ardland");
    assert_int_equal(sentry->crew_count, 1);
    assert_string_equal(sentry->crew[0], "watch");
    check_constant(&sentry->link_latency, 400e3, MT_TIME);
    check_constant(&sentry->link_loss_share, 0.02, MT_PLAIN);
    check_word(in, fact_of(in, &sentry->head, MT_FACT_SYSTEM_CONTROL), "person_may_veto");
    check_word(in, fact_of(in, &sentry->head, MT_FACT_SYSTEM_LINK_LOSS), "hold");
    assert_true(fact_of(in, &sentry->head, MT_FACT_SYSTEM_DURATION_LIMIT) == 3600e6);
    assert_true(fact_of(in, &sentry->head, MT_FACT_SYSTEM_AREA_LIMIT) == 4);
    assert_int_equal(sentry->engages_count, 1);
    assert_string_equal(sentry->recognition[0].kind, "bus"); /* by name, whatever the order of the file */
    assert_string_equal(sentry->recognition[1].chance[0].kind, "bus");
    check_constant(&sentry->recognition[1].chance[0].share, 0.07, MT_PLAIN);
    check_constant(&sentry->remnants, 0.02, MT_PLAIN);
    assert_int_equal(sentry->effect_area.kind, MT_Q_ABSENT);
}

static void the_scenario_of_the_design(void **state)
{
    (void)state;
    script in;
    script_open(&in);
    in.code =
        mt_scenario_load("tests/cases/script/scenario.lua", &in.arena, &in.vocabulary, &in.scenario, &in.problems);
    assert_string_equal(script_says(&in), "");
    const mt_scenario *s = in.scenario;
    assert_string_equal(s->id, "checkpoint-at-dusk");
    check_constant(&s->lasts, 1200e6, MT_TIME);
    assert_int_equal(s->parameter_count, 2);
    assert_string_equal(s->parameter[0].name, "traffic");
    assert_true(s->parameter[0].by_default == 30e6 && s->parameter[0].low == 5e6 && s->parameter[0].high == 300e6);
    assert_int_equal(s->circumstance_count, 3);
    assert_string_equal(s->circumstance[2].name, "spoofed");
    assert_string_equal(s->circumstance[2].class_name, "adverse");
    assert_true(s->circumstance[2].with[0].value == 8e6);
    check_constant(&s->circumstance[2].mislead, 0.3, MT_PLAIN);
    assert_string_equal(s->party[0].bound[0], "mine-ban-1997");
    assert_int_not_equal(mt_fact_find(&in.vocabulary, "party.bound[mine-ban-1997]"), MT_NO_FACT);
    assert_string_equal(s->place[0].party, "ardland");
    assert_true(fact_of(&in, &s->operators[0].head, MT_FACT_HUMAN_TRAINED) == 1);
    check_system(&in, s);
    assert_int_equal(s->contact_count, 2);
    assert_int_equal(s->contact[0].every.kind, MT_Q_EXPONENTIAL);
    assert_int_equal(s->contact[0].every.a->kind, MT_Q_PARAMETER);
    check_constant(s->contact[1].every.a, 240e6, MT_TIME);
    assert_string_equal(s->contact[1].ignored[0].status, "civilian");
    check_constant(&s->contact[1].ignored[0].count, 2, MT_PLAIN);
    check_constant(&s->before[0].at, -86400e6, MT_TIME);
    assert_int_equal(s->before[0].act, MT_ACT_ASSESS);
    assert_int_equal(s->before[0].fact[0].fact, MT_FACT_ASSESSED_CIVILIANS); /* and not the place's */
    assert_int_equal(s->timeline[0].act, MT_ACT_SET);
    assert_int_equal(s->timeline[0].fact[0].fact, MT_FACT_PLACE_CIVILIANS_PER_KM2);
    assert_string_equal(s->timeline[0].about, "the market opens");
    assert_int_equal(s->story_count, 1);
    assert_string_equal(s->story[0], "story");
    assert_int_equal(s->expectation[0].verdict, MT_BREACHED);
    assert_string_equal(s->expectation[0].reading[0].reading, "what the person needs");
    assert_int_equal(s->expectation[0].place.line, 44);
    assert_true(s->voice[0].consent);
    script_close(&in);
}

static void the_treaty_of_the_design(void **state)
{
    (void)state;
    script in;
    script_open(&in);
    in.code = mt_treaty_load("tests/cases/script/treaty.lua", &in.arena, &in.vocabulary, &in.treaty, &in.problems);
    assert_string_equal(script_says(&in), "");
    const mt_treaty *t = in.treaty;
    assert_string_equal(t->id, "icrc-2024");
    assert_string_equal(t->standing, "draft");
    assert_string_equal(t->title.list[0].language, "en");
    assert_string_equal(t->applies.text, "term.aws");
    assert_string_equal(t->follows[0].text, "additional-protocol-1");
    assert_int_equal(t->term_count, 2);
    assert_string_equal(t->term[1].by_default.text, "what the person needs");
    assert_string_equal(t->term[1].reading[0].name, "ten seconds");
    assert_string_equal(t->term[1].reading[0].value.text, "10 s");
    assert_int_equal(t->provision_count, 6);
    const mt_provision_source *p2 = &t->provision[0], *r4 = &t->provision[1], *four = &t->provision[4],
                              *p1 = &t->provision[5];
    assert_string_equal(p2->force.text, "must");
    assert_true(p2->verified);
    assert_string_equal(p2->forbid[0].id, "a");
    assert_null(p2->when.text);
    assert_int_equal(r4->require_count, 3);
    assert_string_equal(r4->require[1].clause.text, "human.window >= term.timely");
    assert_int_equal(r4->require[1].clause.place.line, 23);
    assert_int_equal(r4->require[1].clause.place.column, 57); /* inside the quotes: a caret can point into the clause */
    assert_string_equal(r4->unless[0].id, "R5");
    assert_int_equal(r4->unless[0].unless_count, 0);
    assert_string_equal(t->provision[2].grace.text, "2 s");
    assert_true(four->has_extension);
    assert_string_equal(four->extended_at_most.text, "10 y");
    assert_int_equal(p1->require_count, 1);
    assert_string_equal(p1->require[0].id, "a");
    assert_string_equal(p1->across.text, "term.circumstances");
    assert_string_equal(t->not_encoded[0].why, "a preamble");
    script_close(&in);
}

static const char rest[] =
    "local swarm = { model = 'threshold', control = 'no_person', group = 'bees', count = 11 }\n"
    "return scenario { id = 's', lasts = random.uniform('1 min', '2 min'),\n"
    " facts = { ['x.height'] = { type = 'length', of = 'system' }, ['x.mood'] = { type = 'word', nature = 'event', "
    "words = { 'calm', 'tense' } } },\n"
    " parties = { a = { stockpile = 3, plan = true, bound = { one = true, two = false, three = true } } },\n"
    " places = { valley = {}, village = {} },\n"
    " systems = { drone = swarm, ['drone-1x'] = { control = 'no_person', ['x.height'] = '12 m', ['system.lethal'] = "
    "true } },\n"
    " contacts = { { id = 'a', kind = random.choice('bus', 'car', 'cart'), at = 'never', people = random.lognormal(4, "
    "0.5), harm_if_ignored = { wounded = 1, civilian = 2 },\n"
    "   path = { 'valley', { '4 min', 'village' } }, becomes = { { '6 min', status = 'surrendering', by_use = false, "
    "by_nature = true } } } },\n"
    " timeline = { { '1 s', 'warn', target = 'a-2', ['x.mood'] = 'tense', about = 'a siren' } },\n"
    " stories = { second = function() end, first = function() end },\n"
    " expect = { { treaty = 't', verdict = 'never applied', seed = 7 } } }\n";

static void what_the_examples_leave_out(void **state)
{
    (void)state;
    script in;
    script_load(&in, rest);
    assert_string_equal(script_says(&in), "");
    const mt_scenario *s = in.scenario;
    assert_int_equal(s->lasts.kind, MT_Q_UNIFORM);
    assert_int_equal(s->fact_count, 2);
    assert_int_equal(s->party[0].bound_count, 2);
    assert_int_equal(s->party[0].head.fact_count, 5);
    assert_true(fact_of(&in, &s->party[0].head, MT_FACT_PARTY_STOCKPILE) == 3);
    assert_int_equal(s->system_count, 12);
    static const char *const names[] = {"drone-1", "drone-10", "drone-11", "drone-1x", "drone-2"}; /* by name */
    for (size_t i = 0; i < 5; i++)
        assert_string_equal(s->system[i].head.name, names[i]);
    assert_string_equal(s->system[0].group, "bees");
    assert_true(fact_of(&in, &s->system[3].head, mt_fact_find(&in.vocabulary, "x.height")) == 12);
    const mt_contact *a = &s->contact[0];
    assert_true(a->at.value == (double)MT_FOREVER);
    assert_int_equal(a->head.fact_count, 2);
    const mt_quantity *kind = &a->head.fact[0].value;
    assert_int_equal(kind->kind, MT_Q_CHOICE);
    check_word(&in, kind->a->value, "bus");
    assert_int_equal(kind->b->kind, MT_Q_CHOICE); /* a chain */
    check_word(&in, kind->b->b->value, "cart");
    assert_string_equal(a->place, "valley");
    assert_string_equal(a->path[1].place, "village");
    assert_int_equal(a->ignored_count, 2);
    assert_string_equal(a->ignored[1].status, "wounded");
    assert_int_equal(a->becomes[0].fact[0].fact,
                     MT_FACT_TARGET_BY_NATURE); /* by name, so that every run says them in one order */
    assert_int_equal(a->becomes[0].fact[2].fact, MT_FACT_TARGET_STATUS);
    assert_string_equal(s->timeline[0].who[MT_TARGET], "a-2");
    check_word(&in, s->timeline[0].fact[0].value.value, "tense");
    assert_string_equal(s->story[0], "first");
    assert_int_equal(s->expectation[0].verdict, MT_NEVER_APPLIED);
    assert_true(s->expectation[0].has_seed && s->expectation[0].seed == 7);
    script_close(&in);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(the_scenario_of_the_design),
                                       cmocka_unit_test(the_treaty_of_the_design),
                                       cmocka_unit_test(what_the_examples_leave_out)};
    return cmocka_run_group_tests_name("script files", tests, NULL, NULL);
}

/* Facts: the list is well formed, names are found or nearly, declared facts, words, values for people, events and
 * records. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "facts/event.h"
#include "facts/fact.h"
#include "facts/record.h"

typedef struct fixture {
    mt_arena arena;
    mt_names names;
    mt_vocabulary vocabulary;
    mt_problems problems;
} fixture;

static fixture *open_all(fixture *f)
{
    mt_arena_init(&f->arena);
    mt_names_init(&f->names, &f->arena);
    mt_vocabulary_open(&f->vocabulary, &f->arena, &f->names);
    mt_problems_init(&f->problems, &f->arena);
    return f;
}

static void every_fact_is_well_formed(void **state)
{
    (void)state;
    fixture f;
    open_all(&f);
    static const char *const roots[MT_ROOTS] = {
#define MT_ROOT(id, name, key) name,
#include "facts/facts.def"
    };
    for (uint16_t i = 0; i < MT_FACTS; i++) {
        const mt_fact *fact = &f.vocabulary.facts[i];
        size_t root = strlen(roots[fact->root]);
        assert_true(strncmp(fact->name, roots[fact->root], root) == 0 && fact->name[root] == '.');
        assert_int_equal(mt_fact_find(&f.vocabulary, fact->name), i);
        assert_true(*fact->meaning && *fact->source && *fact->since);
        assert_true(i == 0 || fact->root >= fact[-1].root);
        assert_true(fact->type == MT_TYPE_NUMBER || fact->dimension == MT_PLAIN);
        assert_true(!fact->words || fact->type == MT_TYPE_WORD);
        assert_int_equal(fact->owner == MT_NO_KEY, fact->nature == MT_EVENT_FACT);
        assert_true(fact->nature != MT_CLOCK || fact->dimension == MT_TIME);
    }
    mt_arena_free(&f.arena);
}

static void every_act_is_found(void **state)
{
    (void)state;
    for (uint16_t act = 0; act < MT_ACTS; act++)
        assert_int_equal(mt_act_find(mt_act_get_name(act)), act);
    assert_int_equal(mt_act_find("present"), MT_NO_ACT);
    assert_string_equal(mt_act_get_name(MT_NO_ACT), "?");
    for (int key = 0; key < MT_KEYS; key++)
        assert_int_equal(mt_key_find(mt_key_names[key]), key);
    assert_int_equal(mt_key_find("person"), MT_NO_KEY);
}

static void acts_speak_of_states_and_clocks_only(void **state)
{
    (void)state;
    for (size_t i = 0; i < mt_said_by_acts_count; i++) {
        const mt_said_by_act *said = &mt_said_by_acts[i];
        mt_nature nature = mt_facts_built_in[said->fact].nature;
        assert_int_equal(nature, said->saying == MT_SAYS ? MT_STATE : MT_CLOCK);
    }
}

static void facts_have_their_nature_and_owner(void **state)
{
    (void)state;
    static const struct {
        uint16_t fact;
        mt_type type;
        mt_dimension dimension;
        mt_nature nature;
        mt_key owner;
        mt_origin origin;
    } table[] = {
        {MT_FACT_SYSTEM_CONTROL, MT_TYPE_WORD, MT_PLAIN, MT_STATE, MT_SYSTEM, MT_DECLARED},
        {MT_FACT_SYSTEM_AREA_LIMIT, MT_TYPE_NUMBER, MT_AREA, MT_STATE, MT_SYSTEM, MT_DECLARED},
        {MT_FACT_LINK_DOWN_FOR, MT_TYPE_NUMBER, MT_TIME, MT_CLOCK, MT_SYSTEM, MT_ENGINE},
        {MT_FACT_HUMAN_WINDOW, MT_TYPE_NUMBER, MT_TIME, MT_EVENT_FACT, MT_NO_KEY, MT_ENGINE},
        {MT_FACT_HUMAN_ON_WATCH_FOR, MT_TYPE_NUMBER, MT_TIME, MT_CLOCK, MT_OPERATOR, MT_ENGINE},
        {MT_FACT_ASSESSED_CIVILIAN_HARM, MT_TYPE_NUMBER, MT_PLAIN, MT_STATE, MT_OPERATOR, MT_PERSON},
        {MT_FACT_EFFECT_CIVILIAN_HARM, MT_TYPE_NUMBER, MT_PLAIN, MT_EVENT_FACT, MT_NO_KEY, MT_ENGINE},
        {MT_FACT_GRANT_LENGTH, MT_TYPE_NUMBER, MT_TIME, MT_EVENT_FACT, MT_NO_KEY, MT_DECLARED},
        {MT_FACT_PARTY_BOUND, MT_TYPE_TRUTH, MT_PLAIN, MT_STATE, MT_PARTY, MT_DECLARED},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        const mt_fact *fact = &mt_facts_built_in[table[i].fact];
        assert_int_equal(fact->type, table[i].type);
        assert_int_equal(fact->dimension, table[i].dimension);
        assert_int_equal(fact->nature, table[i].nature);
        assert_int_equal(fact->owner, table[i].owner);
        assert_int_equal(fact->origin, table[i].origin);
    }
}

static void a_near_name_is_offered(void **state)
{
    (void)state;
    fixture f;
    open_all(&f);
    static const struct {
        const char *name, *nearest;
    } table[] = {
        {"human.windwo", "human.window"},  {"humans.window", "human.window"}, {"window", "human.window"},
        {"target.window", "human.window"}, {"system.activ", "system.active"}, {"weather", NULL},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        const char *nearest = mt_fact_find_nearest(&f.vocabulary, table[i].name);
        assert_int_equal(mt_fact_find(&f.vocabulary, table[i].name), MT_NO_FACT);
        if (table[i].nearest)
            assert_string_equal(nearest, table[i].nearest);
        else
            assert_null(nearest);
    }
    mt_arena_free(&f.arena);
}

static void words_of_an_enumeration(void **state)
{
    (void)state;
    fixture f;
    open_all(&f);
    const mt_fact *status = &mt_facts_built_in[MT_FACT_TARGET_STATUS], *kind = &mt_facts_built_in[MT_FACT_TARGET_KIND];
    assert_true(mt_fact_has_word(status, "hors_de_combat"));
    assert_true(mt_fact_has_word(status, "medical"));
    assert_false(mt_fact_has_word(status, "medic"));
    assert_false(mt_fact_has_word(status, ""));
    assert_true(mt_fact_has_word(kind, "bus"));
    assert_true(mt_name_find(&f.names, "hors_de_combat") > 0);
    assert_int_equal(mt_name_find(&f.names, "person_selects"), 1);
    mt_arena_free(&f.arena);
}

static void facts_are_declared_once(void **state)
{
    (void)state;
    fixture f;
    open_all(&f);
    mt_fact height = {.name = "x.altitude", .owner = MT_SYSTEM, .type = MT_TYPE_NUMBER, .dimension = MT_LENGTH};
    uint16_t first, again, other = 0;
    mt_place place = {.file = "t.jsonl", .line = 1};
    assert_int_equal(mt_fact_add(&f.vocabulary, &height, place, &f.problems, &first), 0);
    assert_int_equal(first, MT_FACTS);
    assert_int_equal(mt_fact_add(&f.vocabulary, &height, place, &f.problems, &again), 0);
    assert_int_equal(again, first);
    mt_fact clash = height;
    clash.type = MT_TYPE_WORD;
    clash.dimension = MT_PLAIN;
    clash.owner = MT_TARGET;
    assert_int_equal(mt_fact_add(&f.vocabulary, &clash, place, &f.problems, &other), MT_ERROR_INPUT);
    assert_string_equal(f.problems.list[0].text,
                        "x.altitude is declared here as a word (state of target) but stands already as a length "
                        "(state of system); give it another name");
    for (int i = 0; i < 1000; i++) {
        char name[32];
        snprintf(name, sizeof name, "x.fact_%d", i);
        mt_fact fact = {.name = name,
                        .type = MT_TYPE_WORD,
                        .words = i ? NULL : "dull bright",
                        .owner = MT_NO_KEY,
                        .nature = MT_EVENT_FACT};
        assert_int_equal(mt_fact_add(&f.vocabulary, &fact, place, &f.problems, &other), 0);
        assert_int_equal(other, MT_FACTS + 1 + i);
    }
    assert_int_equal(mt_fact_find(&f.vocabulary, "x.fact_777"), MT_FACTS + 778);
    assert_int_equal(mt_fact_find(&f.vocabulary, "human.window"), MT_FACT_HUMAN_WINDOW);
    assert_true(mt_name_find(&f.names, "bright") > 0);
    mt_arena_free(&f.arena);
}

static void an_event_says_its_facts(void **state)
{
    (void)state;
    const mt_said said[] = {{MT_FACT_LINK_UP, 1}, {MT_FACT_HUMAN_WINDOW, 4e6}};
    const mt_event event = {.said_count = 2, .said = said};
    assert_true(mt_event_get(&event, MT_FACT_HUMAN_WINDOW) == 4e6);
    assert_false(mt_value_is_known(mt_event_get(&event, MT_FACT_HUMAN_LOAD)));
}

static void records_have_their_words(void **state)
{
    (void)state;
    assert_string_equal(mt_verdict_names[MT_NEVER_APPLIED], "never applied");
    for (int i = 0; i < MT_VERDICTS; i++)
        assert_true(*mt_verdict_names[i]);
    assert_string_equal(mt_force_names[MT_ENCOURAGED], "encouraged");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_fact_is_well_formed),
        cmocka_unit_test(every_act_is_found),
        cmocka_unit_test(acts_speak_of_states_and_clocks_only),
        cmocka_unit_test(facts_have_their_nature_and_owner),
        cmocka_unit_test(a_near_name_is_offered),
        cmocka_unit_test(words_of_an_enumeration),
        cmocka_unit_test(facts_are_declared_once),
        cmocka_unit_test(an_event_says_its_facts),
        cmocka_unit_test(records_have_their_words),
    };
    return cmocka_run_group_tests_name("fact", tests, NULL, NULL);
}

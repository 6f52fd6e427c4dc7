/* Sentences: each verdict in one line, each kind of ground, from the author's words or without them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "say/french/french.h"
#include "say/page.h"
#include "say/spoken.h"

#define NUMBER(fact_, dimension_, value_, op_, needed_, short_) \
    { \
        .part = "a", .fact = fact_, .type = MT_TYPE_NUMBER, .dimension = dimension_, .value = value_, .op = op_, \
        .needed = needed_, .short_by = short_ \
    }
#define WORDS(fact_, word_, op_, needed_) \
    { \
        .part = "a", .fact = fact_, .type = MT_TYPE_WORD, .value = word_ ? 1 : MT_UNKNOWN, .word = word_, .op = op_, \
        .needed = MT_UNKNOWN, .needed_word = needed_, .short_by = MT_UNKNOWN \
    }
#define TRUTH(fact_, value_, op_) \
    { \
        .part = "a", .fact = fact_, .type = MT_TYPE_TRUTH, .value = value_, .op = op_, .needed = MT_UNKNOWN, \
        .short_by = MT_UNKNOWN \
    }

#define NB "\xC2\xA0"

static void every_kind_of_ground(void **state)
{
    (void)state;
    const struct {
        mt_ground ground;
        const char *text;
    } table[] = {
        {NUMBER("human.window", MT_TIME, 4e6, MT_AT_LEAST, 10e6, 6e6),
         "the person had 4 s where at least 10 s was needed (6 s short)"},
        {NUMBER("human.window", MT_TIME, 4e6, MT_MORE, 4e6, MT_UNKNOWN),
         "the person had 4 s where more than 4 s was needed"},
        {NUMBER("human.window", MT_TIME, MT_UNKNOWN, MT_AT_LEAST, 10e6, MT_UNKNOWN),
         "the time the person had is not recorded"},
        {NUMBER("human.window", MT_TIME, 4e6, MT_AT_LEAST, MT_UNKNOWN, MT_UNKNOWN),
         "the person had 4 s and what was needed is not recorded"},
        {NUMBER("system.active_for", MT_TIME, 72e8, MT_AT_MOST, 36e8, 36e8),
         "the system had been active for 2 h where at most 1 h was allowed (1 h too much)"},
        {NUMBER("system.area_limit", MT_AREA, 5, MT_LESS, 4, 1),
         "the area in which the system may act was 5 km2 where less than 4 km2 was needed (1 km2 too much)"},
        {NUMBER("system.submunitions", MT_PLAIN, 12, MT_EQUAL, 0, 12),
         "the number of submunitions was 12 where 0 was needed (12 off)"},
        {NUMBER("x.altitude", MT_LENGTH, 150, MT_OTHER, 150, MT_UNKNOWN),
         "x.altitude was 150 m where anything but 150 m was needed"},
        {NUMBER("time since approve (same target)", MT_TIME, 40e6, MT_AT_MOST, 30e6, 10e6),
         "the time since the last approval for the same target was 40 s where at most 30 s was allowed (10 s too "
         "much)"},
        {NUMBER("time since approve", MT_TIME, (double)MT_FOREVER, MT_AT_MOST, 30e6, MT_UNKNOWN),
         "the time since the last approval: there never was one where at most 30 s was allowed"},
        {NUMBER("count engage in the last 10 s", MT_PLAIN, 3, MT_AT_MOST, 1, 2),
         "the number of engagements in the last 10 s was 3 where at most 1 was allowed (2 too much)"},
        {WORDS("target.kind", "bus", MT_EQUAL, "vehicle"), "the target was bus where vehicle was needed"},
        {WORDS("system.control", "no_person", MT_ONE_OF, "person_selects, person_approves"),
         "the choice was made this way: no person where one of these was needed: person selects, person approves"},
        {WORDS("target.status", "civilian", MT_NONE_OF, "civilian, medical"),
         "the target was civilian where none of these was allowed: civilian, medical"},
        {WORDS("target.status", NULL, MT_OTHER, "civilian"), "the status of the target is not recorded"},
        {TRUTH("link.up", 0, MT_IS), "the link between system and operator was lost"},
        {TRUTH("system.triggered_by_person", 1, MT_IS_NOT), "a person's presence could set the system off"},
        {TRUTH("human.at_post", MT_UNKNOWN, MT_IS), "it is not recorded whether the person was at the post"},
        {TRUTH("once approve (same system, target)", 0, MT_IS),
         "there had been no approval for the same system for the same target"},
        {TRUTH("never veto", 0, MT_IS), "there had been at least one veto"},
        {TRUTH("x.lit", 1, MT_IS_NOT), "this was so: x.lit"},
        {TRUTH("once earlier engage", 1, MT_IS_NOT), "there had been at least one earlier engagement"},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        mt_text text;
        mt_text_init(&text);
        mt_ground_say(&text, &mt_english, &table[i].ground, false);
        assert_string_equal(mt_text_get(&text), table[i].text);
        mt_text_free(&text);
    }
}

/* Every construct of the clause language, in both languages: as a truth that held, or as a number that did not. */
static void every_construct_is_a_phrase(void **state)
{
    (void)state;
#define TIME MT_TYPE_NUMBER, MT_TIME
#define COUNT MT_TYPE_NUMBER, MT_PLAIN
#define YES MT_TYPE_TRUTH, MT_PLAIN, 1
#define NO MT_TYPE_TRUTH, MT_PLAIN, 0
    static const struct {
        const char *fact;
        mt_type type;
        mt_dimension dimension;
        double value;
        const char *english, *french;
    } table[] = {
        {"time since approve (same target)", TIME, 150e6,
         "the time since the last approval for the same target was 2 min 30 s",
         "le temps écoulé depuis la dernière approbation pour la même cible était de 2" NB "min" NB "30" NB "s"},
        {"time since earlier engage", TIME, (double)MT_FOREVER,
         "the time since the last earlier engagement: there never was one",
         "le temps écoulé depuis le dernier engagement auparavant" NB ": il n'y en a jamais eu"},
        {"count engage (same system) in the last 600 s", COUNT, 6,
         "the number of engagements by the same system in the last 10 min was 6",
         "le nombre d'engagements par le même système dans les 10" NB "min qui précèdent était de 6"},
        {"count different target in engage", COUNT, 4, "the number of different targets in all engagements was 4",
         "le nombre de cibles différentes parmi les engagements était de 4"},
        {"sum of effect.killed over effect", COUNT, 3, "the sum of the number of people killed over all effects was 3",
         "le total du nombre de personnes tuées pour l'ensemble des effets était de 3"},
        {"largest of human.window over show (same target)", TIME, 4500e3,
         "the largest value of the time the person had over all showings of the same target was 4.5 s",
         "la plus grande valeur du temps dont disposait la personne parmi les présentations de la même cible était de "
         "4,5" NB "s"},
        {"always (link.up) in the last 10 s", NO,
         "this was not so without a break in the last 10 s: the link between system and operator worked",
         "il n'en a pas été ainsi sans interruption dans les 10" NB "s qui précèdent" NB
         ": la liaison entre le système et l'opérateur fonctionnait"},
        {"always (link.up)", YES, "without a break since the start, the link between system and operator worked",
         "sans interruption depuis le début, la liaison entre le système et l'opérateur fonctionnait"},
        {"(human.at_post) since activate", NO,
         "this was not so without a break since the last activation, or there was none: the person was at the post",
         "il n'en a pas été ainsi sans interruption depuis la dernière mise en marche, ou il n'y en a pas eu" NB
         ": la personne était à son poste"},
        {"(human.at_post) since activate (same system)", YES,
         "without a break since the last activation of the same system, the person was at the post",
         "sans interruption depuis la dernière mise en marche du même système, la personne était à son poste"},
        {"followed by disengage (same system) within 2 s", NO, "no breaking off by the same system came within 2 s",
         "il n'y a eu aucun désengagement par le même système dans un délai de 2" NB "s"},
        {"followed by report within 30 d or party.plan", YES,
         "either at least one report came within 30 d or the party had a plan for those who were harmed",
         "soit il y a eu au moins un rapport dans un délai de 30" NB
         "j, soit la partie avait un plan pour les victimes"},
        {"once review where (review.level is senior) (same system)", NO,
         "there had been no review of the same system where who reviewed was senior",
         "il n'y avait eu aucun examen du même système où le niveau de l'examen" NB ": supérieur"},
        {"never veto (same target)", NO, "there had been at least one veto for the same target",
         "il y avait eu au moins un veto pour la même cible"},
        {"known(assessed.kind)", NO, "the record does not tell what the person took the target for",
         "l'enregistrement ne dit pas ceci" NB ": ce pour quoi la personne a pris la cible"},
        {"known(operator)", YES, "the record names the person", "l'enregistrement nomme la personne"},
        {"min(human.window, human.needed_time)", TIME, 2e6,
         "the smallest of these: the time the person had, the time the person needed was 2 s",
         "la plus petite de ces valeurs" NB
         ": le temps dont disposait la personne, le temps dont la personne avait besoin était de 2" NB "s"},
        {"human.window - human.needed_time", TIME, -2e6,
         "the time the person had less the time the person needed was -2 s",
         "le temps dont disposait la personne moins le temps dont la personne avait besoin était de -2" NB "s"},
        {"party.bound[mine-ban-1997]", NO, "the party was not bound by the treaty (mine-ban-1997)",
         "la partie n'était pas liée par le traité (mine-ban-1997)"},
        {"share of runs where (run.civilian_harm <= assessed.civilian_harm)", COUNT, 0.75,
         "the share of runs in which the number of civilians hurt or killed in the run was at most the harm to "
         "civilians that the person expected was 0.75",
         "la part des simulations où le nombre de civils blessés ou tués pendant la simulation était d'au plus le "
         "nombre de victimes civiles auquel "
         "s'attendait la personne était de 0,75"},
        {"count engage where (", COUNT, 1, "count engage where ( was 1", "count engage where ( était de 1"},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        mt_ground ground = {
            .fact = table[i].fact, .type = table[i].type, .dimension = table[i].dimension, .value = table[i].value};
        mt_text text;
        mt_text_init(&text);
        mt_ground_say(&text, &mt_english, &ground, true);
        assert_string_equal(mt_text_get(&text), table[i].english);
        mt_text_reset(&text);
        mt_ground_say(&text, &mt_french, &ground, true);
        assert_string_equal(mt_text_get(&text), table[i].french);
        mt_text_free(&text);
    }
}

/* Whole clauses, as `when` and `applies` have them. */
static void every_clause_is_read_back(void **state)
{
    (void)state;
    static const struct {
        const char *clause, *english, *french;
    } table[] = {
        {"target.kind is person", "the target was person", "la cible était de ce type" NB ": personne"},
        {"target.status is not participating", "the target was anything but participating",
         "la cible avait ce statut" NB ": autre que participant aux hostilités"},
        {"target.kind in {bus, ambulance}", "the target was one of these: bus, ambulance",
         "la cible était de ce type" NB ": l'un de ceux-ci" NB ": bus, ambulance"},
        {"place.populated or place.civilians > 0",
         "either the place was populated or the number of civilians there was more than 0",
         "soit le lieu était habité, soit le nombre de civils sur place était de plus de 0"},
        {"not (link.up and human.at_post)",
         "either the link between system and operator was lost or the person was not at the post",
         "soit la liaison entre le système et l'opérateur était perdue, soit la personne n'était pas à son poste"},
        {"not human.window >= 10 s", "the person had less than 10 s", "la personne disposait de moins de 10" NB "s"},
        {"10 s <= human.window", "the person had at least 10 s", "la personne disposait d'au moins 10" NB "s"},
        {"system.active_for != 0", "the time the system had been active was anything but 0",
         "la durée d'activité du système n'était pas de 0"},
        {"human.window >= term.in_good_time", "the person had at least \"in good time\" as it is read",
         "la personne disposait d'au moins «" NB "in good time" NB "» selon sa lecture"},
        {"if link.up then human.at_post",
         "if the link between system and operator worked, then the person was at the post",
         "si la liaison entre le système et l'opérateur fonctionnait, alors la personne était à son poste"},
        {"term.aws and link.up = false",
         "this was so, as it is read: \"aws\" and the link between system and operator was lost",
         "il en était ainsi, selon sa lecture" NB ": «" NB "aws" NB
         "» et la liaison entre le système et l'opérateur était perdue"},
        {"true", "in every case", "en tout cas"},
        {"once engage (same place, target) in the last term.a_while",
         "there had been at least one engagement of the same target at the same place in the last \"a while\" as it is "
         "read",
         "il y avait eu au moins un engagement de la même cible au même lieu dans les «" NB "a while" NB
         "» selon sa lecture qui précèdent"},
        {"x.pilots > 2 and not x.ready", "x.pilots was more than 2 and this was not so: x.ready",
         "x.pilots était de plus de 2 et il n'en était pas ainsi" NB ": x.ready"},
        {"count different people in engage > 3", "count different people in engage > 3",
         "count different people in engage > 3"},
        {"human.window >= ", "human.window >= ", "human.window >= "},
        {"((((", "((((", "(((("},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        mt_text text;
        mt_text_init(&text);
        mt_clause_say(&text, &mt_english, table[i].clause);
        assert_string_equal(mt_text_get(&text), table[i].english);
        mt_text_reset(&text);
        mt_clause_say(&text, &mt_french, table[i].clause);
        assert_string_equal(mt_text_get(&text), table[i].french);
        mt_text_free(&text);
    }
    static char deep[100001];
    memset(deep, '-', sizeof deep - 1);
    mt_text text;
    mt_text_init(&text);
    mt_clause_say(&text, &mt_english, deep);
    assert_string_equal(mt_text_get(&text), deep);
    memset(deep, '(', sizeof deep - 1);
    mt_text_reset(&text);
    mt_clause_say(&text, &mt_english, deep);
    assert_string_equal(mt_text_get(&text), deep);
    mt_text_free(&text);
}

static void amounts_are_written_as_the_language_does(void **state)
{
    (void)state;
    static const struct {
        double value;
        mt_dimension dimension;
        const char *french;
    } table[] = {
        {1.5e6, MT_TIME, "1,5" NB "s"},
        {31536e9, MT_TIME, "1" NB "an"},
        {2 * 31536e9, MT_TIME, "2" NB "ans"},
        {21 * 31536e9, MT_TIME, "21" NB "ans"},
        {31536e9 + 2 * 864e8, MT_TIME, "1" NB "an" NB "2" NB "j"},
        {MT_UNKNOWN, MT_TIME, "inconnu"},
        {(double)MT_FOREVER, MT_TIME, "jamais"},
        {0.25, MT_PLAIN, "0,25"},
        {4, MT_AREA, "4" NB "km2"},
        {-60e6, MT_TIME, "-1" NB "min"},
        {1500, MT_LENGTH, "1500" NB "m"},
    };
    mt_text text;
    mt_text_init(&text);
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        mt_text_reset(&text);
        mt_amount_say(&text, &mt_french, table[i].value, table[i].dimension);
        assert_string_equal(mt_text_get(&text), table[i].french);
    }
    mt_text_reset(&text);
    mt_share_say(&text, &mt_english, 0.9312);
    mt_text_add_char(&text, '|');
    mt_share_say(&text, &mt_french, 0.9312);
    assert_string_equal(mt_text_get(&text), "93.1 %|93,1" NB "%");
    assert_int_equal(mt_text_get_columns("1" NB "s"), 3);
    mt_text_free(&text);
}

static void a_bound_says_which_reading_it_came_from(void **state)
{
    (void)state;
    mt_ground ground = NUMBER("human.window", MT_TIME, 4e6, MT_AT_LEAST, 10e6, 6e6);
    ground.needed_from = "term.in_good_time";
    ground.needed_term = "in_good_time";
    mt_text text;
    mt_text_init(&text);
    mt_ground_say(&text, &mt_english, &ground, false);
    assert_string_equal(mt_text_get(&text),
                        "the person had 4 s where at least 10 s was needed, as \"in good time\" is read (6 s short)");
    mt_text_reset(&text);
    mt_ground_say(&text, &mt_english, &ground, true);
    assert_string_equal(mt_text_get(&text), "the person had 4 s");
    mt_text_free(&text);
}

static void every_verdict_is_a_sentence(void **state)
{
    (void)state;
    const mt_ground window = NUMBER("human.window", MT_TIME, 4e6, MT_AT_LEAST, 10e6, 6e6),
                    lost = TRUTH("link.up", 0, MT_IS);
    const mt_ground unknown = TRUTH("link.up", MT_UNKNOWN, MT_IS);
    const struct {
        mt_verdict verdict;
        bool forbids;
        uint8_t parts;
        int8_t part[3];
        const char *because;
        mt_ground ground[2];
        uint8_t grounds;
        const char *text;
    } table[] = {
        {MT_BREACHED,
         false,
         3,
         {1, 0, 1},
         "the person had 4 s and needed 10 s",
         {window},
         1,
         "2 of 3 parts held: the person had 4 s and needed 10 s (6 s short)"},
        {MT_BREACHED,
         false,
         3,
         {1, 0, 0},
         NULL,
         {window, lost},
         2,
         "1 of 3 parts held: the person had 4 s where at least 10 s was needed (6 s short); the link between system "
         "and operator was lost"},
        {MT_BREACHED, false, 1, {0}, NULL, {lost, lost}, 2, "the link between system and operator was lost"},
        {MT_BREACHED,
         true,
         2,
         {1, 0},
         NULL,
         {TRUTH("system.triggered_by_person", 1, MT_IS_NOT)},
         1,
         "1 of 2 forbidden things happened: a person's presence could set the system off"},
        {MT_BREACHED, false, 1, {0}, NULL, {{0}}, 0, "no single fact decides it"},
        {MT_UNDETERMINED,
         false,
         1,
         {-1},
         "the link was {unknown}",
         {unknown, window},
         2,
         "it cannot be told: it is not recorded whether the link between system and operator worked"},
        {MT_EXCEPTED, false, 1, {0}, NULL, {{0}}, 0, "excepted by R5"},
        {MT_MET, false, 3, {1, 1, 1}, NULL, {{0}}, 0, "3 of 3 parts held"},
        {MT_MET, false, 1, {1}, NULL, {{0}}, 0, "met"},
        {MT_OPEN, false, 1, {-1}, NULL, {{0}}, 0, "The run ended before the time that it allows was over."},
        {MT_OUTSIDE_SCOPE,
         false,
         1,
         {-1},
         NULL,
         {{0}},
         0,
         "What happened lies outside what this text covers, so it was not judged."},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        mt_judgement judgement = {.verdict = table[i].verdict,
                                  .part_count = table[i].parts,
                                  .because = table[i].because,
                                  .ground_count = table[i].grounds,
                                  .exception_count = 1,
                                  .exception = {table[i].verdict == MT_EXCEPTED},
                                  .open_until = MT_UNKNOWN};
        memcpy(judgement.part, table[i].part, sizeof table[i].part);
        memcpy(judgement.ground, table[i].ground, sizeof table[i].ground);
        mt_provision_record provision = {
            .id = "R4", .forbids = table[i].forbids, .exception_count = 1, .exception = {{"R5", "p. 1", "text"}}};
        mt_text text;
        mt_text_init(&text);
        mt_judgement_say(&text, &judgement, &provision, "en");
        assert_string_equal(mt_text_get(&text), table[i].text);
        mt_text_free(&text);
    }
}

static void values_of_events_are_clauses(void **state)
{
    (void)state;
    mt_arena arena;
    mt_names names;
    mt_vocabulary vocabulary;
    mt_arena_init(&arena);
    mt_names_init(&names, &arena);
    mt_vocabulary_open(&vocabulary, &arena, &names);
    const struct {
        uint16_t fact;
        double value;
        const char *text;
    } table[] = {
        {MT_FACT_LINK_UP, 0, "the link between system and operator was lost"},
        {MT_FACT_SYSTEM_CONTROL, mt_name_find(&names, "person_may_veto"),
         "the choice was made this way: person may veto"},
        {MT_FACT_EFFECT_REMNANTS, 2, "the number of explosive remnants left behind was 2"},
        {MT_FACT_HUMAN_LOAD, MT_UNKNOWN,
         "the share of the last minutes that the person spent on questions is not recorded"},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        mt_text text;
        mt_text_init(&text);
        mt_fact_say(&text, &mt_english, &vocabulary, table[i].fact, table[i].value);
        assert_string_equal(mt_text_get(&text), table[i].text);
        mt_text_free(&text);
    }
    mt_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_kind_of_ground),
        cmocka_unit_test(every_construct_is_a_phrase),
        cmocka_unit_test(every_clause_is_read_back),
        cmocka_unit_test(amounts_are_written_as_the_language_does),
        cmocka_unit_test(a_bound_says_which_reading_it_came_from),
        cmocka_unit_test(every_verdict_is_a_sentence),
        cmocka_unit_test(values_of_events_are_clauses),
    };
    return cmocka_run_group_tests_name("sentence", tests, NULL, NULL);
}

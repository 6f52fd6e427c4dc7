/* Pages of the forms that last: ongoing rules, duties with a date, what is open, what was never put to the test;
 * several breaches. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "test_page.h"

#define DAY 86400000000
#define NB "\xC2\xA0"

static const mt_say_style french = {.columns = 80, .language = "fr"};

/* Breaks of lines and their indents become one blank, so that a sentence can be looked for. */
static char *unfolded(const mt_text *text)
{
    char *flat = strdup(mt_text_get(text)), *to = flat;
    for (const char *from = flat; *from; from++) {
        bool blank = *from == ' ' || *from == '\n';
        if (!(blank && to > flat && to[-1] == ' '))
            *to++ = blank ? ' ' : *from;
    }
    *to = '\0';
    return flat;
}

/* The page of the second provision holds these words, in that language, and fits. */
static void assert_holds(fixture *f, const mt_say_style *style, const char *words)
{
    mt_text page;
    mt_text_init(&page);
    mt_source_say_provision(&page, &f->source, 0, 1, style);
    char *flat = unfolded(&page);
    if (!strstr(flat, words))
        fail_msg("no \"%s\" on the page: %s", words, mt_text_get(&page));
    assert_fits(mt_text_get(&page), 80);
    free(flat);
    mt_text_free(&page);
}

/* One part, "human.at_post", that did not hold. */
static void make_ongoing(fixture *f)
{
    mt_provision_record *rule = &f->provision[1];
    rule->form = MT_ONGOING;
    rule->throughout = "system.active";
    rule->grace = "2 s";
    rule->text = "[Supervision is continuous](a) while active.";
    rule->part_count = 1;
    rule->part[0] = (mt_phrase_part){"a", "human.at_post"};
    f->breach.part_count = 1;
    f->breach.part[0] = 0;
    f->breach.because = NULL;
    f->breach.lasted = 130e6;
    f->breach.ground_count = 1;
    f->breach.ground[0] = (mt_ground){.part = "a",
                                      .fact = "human.at_post",
                                      .type = MT_TYPE_TRUTH,
                                      .value = 0,
                                      .op = MT_IS,
                                      .needed = MT_UNKNOWN,
                                      .short_by = MT_UNKNOWN};
    f->breach.t = 60000000;
    f->rule[1].held_share = 0.93;
}

static void an_ongoing_rule_says_how_long(void **state)
{
    (void)state;
    fixture f;
    open_all(&f);
    make_ongoing(&f);
    assert_holds(&f, &plain, "Why the person was not at the post for 2 min 10 s; the rule allows 2 s");
    assert_holds(&f, &plain, "breached (judged 3: 1 met, 2 breached); held for 93 % of the time in force");
    assert_holds(&f, &plain,
                 "57.25 s bus-2 was shown to the operator watch 1 min not kept from here on, for 2 min 10 s <- judged "
                 "here 1 min 1.25 s");
    assert_holds(&f, &french,
                 "la personne n'était pas à son poste pendant 2" NB "min" NB "10" NB "s" NB "; l'article admet 2" NB
                 "s");
    assert_holds(&f, &french, "respecté pendant 93" NB "% du temps où il était en vigueur");
    f.provision[1].grace = NULL;
    f.breach.ground[0] = (mt_ground){.part = "a",
                                     .fact = "human.window",
                                     .type = MT_TYPE_NUMBER,
                                     .dimension = MT_TIME,
                                     .value = 4e6,
                                     .op = MT_AT_LEAST,
                                     .needed = 10e6,
                                     .short_by = 6e6};
    assert_holds(&f, &plain, "the person had 4 s where at least 10 s was needed (6 s short); this lasted 2 min 10 s");
    f.rule[1].verdict = MT_UNDETERMINED;
    f.breach.verdict = MT_UNDETERMINED;
    f.breach.ground[0].value = MT_UNKNOWN;
    f.rule[1].first[MT_UNDETERMINED] = &f.breach;
    assert_holds(&f, &plain, "it cannot be told: the time the person had is not recorded; this lasted 2 min 10 s");
    assert_holds(&f, &plain, "1 min not known from here on, for 2 min 10 s <- judged here");
    mt_arena_free(&f.arena);
}

static void make_duty(fixture *f)
{
    mt_provision_record *rule = &f->provision[1];
    rule->form = MT_DUE;
    rule->from = "enter_into_force";
    rule->due = "4 y";
    rule->text = "[Stockpiles are destroyed](a) within four years.";
    rule->part_count = 1;
    rule->part[0] = (mt_phrase_part){"a", "party.stockpile = 0"};
    f->breach.part_count = 1;
    f->breach.part[0] = 0;
    f->breach.because = NULL;
    f->breach.ground_count = 1;
    f->breach.ground[0] = (mt_ground){.part = "a",
                                      .fact = "party.stockpile",
                                      .type = MT_TYPE_NUMBER,
                                      .value = 12,
                                      .op = MT_EQUAL,
                                      .needed = 0,
                                      .short_by = 12};
    f->breach.t = 1460 * DAY;
    f->breach.late_by = 30.0 * DAY;
    f->event[4].act = MT_ACT_ENTER_INTO_FORCE;
}

static void a_duty_says_by_when(void **state)
{
    (void)state;
    fixture f;
    open_all(&f);
    make_duty(&f);
    assert_holds(
        &f, &plain,
        "due by day 1460; the number of weapons still held was 12 where 0 was needed (12 off); done 30 d late");
    assert_holds(&f, &plain, "day 1460 it was due by now <- judged here");
    assert_holds(&f, &french,
                 "échéance" NB ": jour 1460" NB
                 "; le nombre d'armes encore détenues était de 12, alors qu'il fallait 0 (écart de 12)" NB
                 "; fait avec un retard de 30" NB "j");
    f.opening.starts = "2027-03-01";
    assert_holds(&f, &plain, "due by 2031-02-28; the number");
    assert_holds(&f, &plain, "2031-02-28 it was due by now");
    f.opening.starts = NULL;
    f.breach.late_by = MT_UNKNOWN;
    assert_holds(&f, &plain, "(12 off); not done yet when the run ended");
    f.breach.t = 1200000000;
    assert_holds(&f, &plain, "due within 20 min of the start; the number");
    f.rule[1].verdict = f.breach.verdict = MT_MET;
    f.rule[1].first[MT_MET] = &f.breach;
    f.breach.to_spare = 12.0 * DAY;
    assert_holds(&f, &plain, "Why met with 12 d to spare");
    assert_holds(&f, &french, "respecté avec une avance de 12" NB "j");
    f.rule[1].verdict = f.breach.verdict = MT_OPEN;
    f.rule[1].first[MT_OPEN] = &f.breach;
    f.breach.t = 1460 * DAY;
    assert_holds(
        &f, &plain,
        "Why due by day 1460; the number of weapons still held was 12 where 0 was needed (12 off); not done yet What");
    mt_arena_free(&f.arena);
}

static void what_is_open_says_until_when_and_what_is_excepted_by_what(void **state)
{
    (void)state;
    fixture f;
    open_all(&f);
    f.rule[1].first[MT_OPEN] = f.rule[1].first[MT_EXCEPTED] = &f.breach;
    f.breach.open_until = 71250000;
    f.breach.provision = 1;
    f.breach.part[1] = -1;
    f.rule[1].verdict = f.breach.verdict = MT_OPEN;
    assert_holds(&f, &plain, "Why it can still be kept until 1 min 11.25 s");
    assert_holds(&f, &french, "peut encore être respecté jusqu'à ceci" NB ": 1" NB "min" NB "11,25" NB "s");
    f.breach.open_until = MT_UNKNOWN;
    assert_holds(&f, &plain, "Why The run ended before the time that it allows was over.");
    f.rule[1].verdict = f.breach.verdict = MT_EXCEPTED;
    f.breach.exception[0] = 1;
    assert_holds(&f, &plain, "Why excepted by R5");
    assert_holds(&f, &plain, "R5 applied: it carries an effective mechanism to destroy or deactivate itself");
    assert_holds(&f, &french, "Pourquoi couvert par l'exception R5");
    f.rule[1].first[MT_EXCEPTED] = NULL;
    assert_holds(&f, &plain, "The verdict excepted");
    mt_arena_free(&f.arena);
}

/* What would have triggered it, which scope was false, which runs it needs. */
static void what_was_never_tested_says_what_it_waits_for(void **state)
{
    (void)state;
    static const struct {
        mt_verdict verdict;
        const char *treaty_applies;
        mt_provision_record rule;
        const char *english, *french;
    } table[] = {
        {MT_NEVER_APPLIED,
         NULL,
         {.on = "engage"},
         "Why It is judged at each engagement. There was none.",
         "Il est jugé à chaque engagement. Il n'y en a pas eu."},
        {MT_NEVER_APPLIED,
         NULL,
         {.on = "abort, veto", .when = "target.kind is person"},
         "It is judged at each calling off, each veto, where the target was person. The record has 2 vetoes, but never "
         "in that case.",
         "Il est jugé à chaque annulation, chaque veto, dans les cas où la cible était de ce type" NB
         ": personne. L'enregistrement contient 2 vetos, mais jamais dans "
         "ce cas."},
        {MT_NEVER_APPLIED,
         NULL,
         {.throughout = "system.active and not link.up"},
         "It is in force while the system was switched on and the link between system and operator was lost. That was "
         "never so for any time.",
         "Il est en vigueur tant que le système était en marche et la liaison entre le système et l'opérateur était "
         "perdue."},
        {MT_NEVER_APPLIED,
         NULL,
         {.from = "enter_into_force"},
         "It asks something from each entry into force on. There was none.",
         "Il demande quelque chose à partir de chaque entrée en vigueur. Il n'y en a pas eu."},
        {MT_OUTSIDE_SCOPE,
         "system.lethal",
         {.on = "engage"},
         "This text covers only cases in which its effects could kill. That was not so.",
         "Ce texte ne couvre que les cas où ses effets pouvaient tuer. Ce n'était pas le cas."},
        {MT_OUTSIDE_SCOPE,
         NULL,
         {.applies = "place.armed_conflict"},
         "This rule covers only cases in which there was an armed conflict. That was not so.",
         "Cet article ne couvre que les cas où il y avait un conflit armé."},
        {MT_OUTSIDE_SCOPE,
         "system.lethal",
         {.applies = "term.aws"},
         "kill. This rule covers only cases in which this was so, as it is read: \"aws\". One of the two, or both, was "
         "not so.",
         "L'une des deux conditions, ou les deux, n'était pas remplie."},
        {MT_NEEDS_MANY_RUNS,
         NULL,
         {.across = "term.circumstances",
          .part_count = 1,
          .part = {{"a", "share of runs where (run.civilian_harm <= 2) >= 95 %"}}},
         "It needs many runs in each of these circumstances by itself: \"circumstances\" as it is read. It asks of "
         "them that the share of runs in which the "
         "number of civilians hurt or killed in the run was at most 2 was at least 95 %. `martens test` makes them",
         "dans chacune de ces circonstances" NB ": «" NB "circumstances" NB "» selon sa lecture. Il en attend ceci" NB
         ": la part des simulations où"},
    };
    mt_count_record acts[] = {{"veto", 2}, {"detect", 9}};
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        fixture f;
        open_all(&f);
        f.summary.act = acts;
        f.summary.act_count = 2;
        f.treaty[0].applies = table[i].treaty_applies;
        mt_provision_record rule = f.provision[1];
        f.provision[1] = table[i].rule;
        f.provision[1].id = rule.id;
        f.provision[1].cite = rule.cite;
        f.provision[1].binds = rule.binds;
        f.provision[1].text = rule.text;
        f.rule[1] = (mt_provision_summary){.verdict = table[i].verdict};
        assert_holds(&f, &plain, table[i].english);
        assert_holds(&f, &french, table[i].french);
        mt_arena_free(&f.arena);
    }
}

static void the_other_breaches_are_a_line_each(void **state)
{
    (void)state;
    fixture f;
    open_all(&f);
    mt_judgement breach[14];
    for (size_t i = 0; i < 14; i++) {
        breach[i] = f.breach;
        breach[i].t += (int64_t)i * 60000000;
        breach[i].who_text[MT_SYSTEM] = "sentry";
    }
    f.rule[1].breach = breach;
    f.rule[1].breach_count = f.rule[1].breached = 2;
    assert_holds(&f, &plain,
                 "The other breaches 2 min 1.25 s the system sentry, bus-2: 2 of 3 parts held: the person had 4 s and "
                 "needed 10 s (6 s short) Each in full: "
                 "martens explain run.jsonl icrc-2024 R4 --all What this");
    assert_holds(&f, &french,
                 "Les autres violations 2" NB "min" NB "1,25" NB "s le système sentry, bus-2" NB
                 ": éléments remplis (2 sur 3)" NB ": the person");
    f.rule[1].breach_count = 14;
    assert_holds(&f, &plain,
                 "11 min 1.25 s the system sentry, bus-2: 2 of 3 parts held: the person had 4 s and needed 10 s (6 s "
                 "short) and 3 more Each");
    mt_text page;
    mt_text_init(&page);
    mt_source_say_provision_all(&page, &f.source, 0, 1, &plain);
    assert_non_null(strstr(mt_text_get(&page), "\nicrc-2024 R4, breach 14 of 14\n"));
    assert_null(strstr(mt_text_get(&page), "The other breaches"));
    size_t reasons = 0;
    for (const char *at = mt_text_get(&page); (at = strstr(at, "\nWhy\n")); at++)
        reasons++;
    assert_int_equal(reasons, 14);
    assert_fits(mt_text_get(&page), 80);
    mt_text_reset(&page);
    f.rule[1].breach_count = 1;
    mt_source_say_provision_all(&page, &f.source, 0, 1, &plain);
    assert_null(strstr(mt_text_get(&page), "breach 1 of 1"));
    mt_text_free(&page);
    mt_arena_free(&f.arena);
}

/* One change, or two, and how each language says them. */
typedef struct said_flip {
    mt_flip flip[2];
    const char *english, *french;
} said_flip;
#define TIMES(about, relation, needed, found) \
    .about, .op = relation, .type = MT_TYPE_NUMBER, .dimension = MT_TIME, .value = needed, .was = found
#define TRUTHS(about) .about, .op = MT_IS, .type = MT_TYPE_TRUTH, .value = 1
#define WORDS(about, relation, needed, found) \
    .about, .op = relation, .type = MT_TYPE_WORD, .word = needed, .was_word = found

static const said_flip said_flips[] = {
    {{{TIMES(fact = "human.window", MT_AT_LEAST, 13e6, 10e6)},
      {TIMES(fact = "human.needed_time", MT_AT_MOST, 10e6, 13e6)}},
     "It would have been met: if the person had at least 13 s (it was 10 s) or if the person needed at most 10 s (it "
     "was 13 s)",
     "Le verdict aurait été «" NB "respecté" NB "»" NB ": si la personne disposait d'au moins 13" NB
     "s (au lieu de 10" NB "s) ou si la personne avait"},
    {{{TRUTHS(fact = "system.self_destructs"), .outcome = MT_EXCEPTED}},
     "It would have been excepted: if the system was fitted to destroy itself What",
     "si le système était fait pour s'autodétruire"},
    {{{WORDS(fact = "target.kind", MT_OTHER, "bus", "bus")}},
     "if the target was anything but bus What",
     "si la cible était de ce type" NB ": autre que bus"},
    {{{WORDS(fact = "target.kind", MT_EQUAL, "vehicle", "bus")}},
     "if the target was vehicle (it was bus)",
     "véhicule (au lieu de bus)"},
    {{{TIMES(fact = "time since approve (same target)", MT_LESS, 30e6, (double)MT_FOREVER)}},
     "if the time since the last approval for the same target was less than 30 s (it was never)",
     "si le temps écoulé depuis la dernière approbation pour la même cible était de moins de 30" NB
     "s (au lieu de jamais)"},
    {{{TRUTHS(fact = "once approve (same target)")}},
     "if there had been at least one approval for the same target",
     "s'il y avait eu au moins une approbation"},
    {{{.fact = "system.submunitions", .op = MT_OTHER, .type = MT_TYPE_NUMBER, .value = 12, .was = 12}},
     "if the number of submunitions was anything but 12",
     "n'était pas de 12"},
    /* two parameters of one kind, each with its own values */
    {{{TIMES(parameter = "reviewed_again", MT_EQUAL, 1211e6, 3600e6), .outcome = MT_VERDICTS},
      {TIMES(parameter = "veto_window", MT_EQUAL, 16e6, 10e6), .outcome = MT_VERDICTS}},
     "It would not have come to this: if reviewed_again were 20 min 11 s (it was 1 h) or if veto_window were 16 s (it "
     "was 10 s) "
     "reviewed_again is a number of this scenario. veto_window is a number of this scenario.",
     "si reviewed_again était à 20" NB "min" NB "11" NB "s (au lieu de 1" NB "h) ou si veto_window était à 16" NB
     "s (au lieu de 10" NB "s)"},
    {{{0}},
     "No single change that was tried would have changed it.",
     "Aucun des changements essayés n'aurait suffi, à lui seul"},
};

static void a_flip_is_said_with_the_words_of_its_facts(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof said_flips / sizeof *said_flips; i++) {
        const mt_flip *flip = said_flips[i].flip;
        fixture f;
        open_all(&f);
        f.breach.flip = flip;
        for (f.breach.flip_count = 0; f.breach.flip_count < 2 && (flip->fact || flip->parameter); flip++)
            f.breach.flip_count++;
        assert_holds(&f, &plain, said_flips[i].english);
        assert_holds(&f, &french, said_flips[i].french);
        mt_arena_free(&f.arena);
    }
}

/* For JSON: one line, in which a new verdict begins a sentence. */
static void flips_are_one_line_too(void **state)
{
    (void)state;
    fixture f;
    mt_text text;
    open_all(&f);
    mt_text_init(&text);
    mt_judgement_say_flips(&text, &f.breach, "en");
    assert_string_equal(mt_text_get(&text), "It would have been met: if the person had at least 10 s (it was 4 s). "
                                            "It would not have come to this: if veto_window were 16 s (it was 10 s)");
    mt_text_reset(&text);
    f.breach.flip_count = 0;
    mt_judgement_say_flips(&text, &f.breach, "en");
    assert_string_equal(mt_text_get(&text), "No single change that was tried would have changed it.");
    mt_text_free(&text);
    mt_arena_free(&f.arena);
}

/* A fact whose name begins with another's: that one decided nothing. And a fact inside a computed side decided. */
static void what_decided_is_told_by_the_facts_that_were_read(void **state)
{
    (void)state;
    static const char *density[] = {"place.civilians_per_km2"}, *link[] = {"link.up"};
    fixture f;
    open_all(&f);
    f.said[4][0] = (mt_said){MT_FACT_PLACE_CIVILIANS, 300};
    f.said[4][1] = (mt_said){MT_FACT_PLACE_CIVILIANS_PER_KM2, 6000};
    f.breach.ground[1] = (mt_ground){.part = "b",
                                     .fact = "place.civilians_per_km2",
                                     .type = MT_TYPE_NUMBER,
                                     .value = 6000,
                                     .op = MT_AT_MOST,
                                     .needed = 1000,
                                     .short_by = 5000,
                                     .read_count = 1,
                                     .reads = density};
    assert_holds(&f, &plain, "engaged bus-2: the number of civilians for each km2 was 6000");
    f.said[4][0] = (mt_said){MT_FACT_LINK_UP, 0};
    f.breach.ground[1] = (mt_ground){.part = "b",
                                     .fact = "always (link.up) in the last 10 s",
                                     .type = MT_TYPE_TRUTH,
                                     .op = MT_IS,
                                     .needed = MT_UNKNOWN,
                                     .short_by = MT_UNKNOWN,
                                     .read_count = 1,
                                     .reads = link};
    assert_holds(&f, &plain, "engaged bus-2: the link between system and operator was lost");
    mt_arena_free(&f.arena);
}

static void an_amendment_is_named(void **state)
{
    (void)state;
    fixture f;
    open_all(&f);
    f.provision[1].amended_by = "my-amendment";
    assert_holds(&f, &plain, "p. 122; regulation; a duty (\"must\") of the operator; as amended by my-amendment");
    assert_holds(&f, &french, "tel que modifié par my-amendment");
    mt_arena_free(&f.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_ongoing_rule_says_how_long),
        cmocka_unit_test(a_duty_says_by_when),
        cmocka_unit_test(what_is_open_says_until_when_and_what_is_excepted_by_what),
        cmocka_unit_test(what_was_never_tested_says_what_it_waits_for),
        cmocka_unit_test(the_other_breaches_are_a_line_each),
        cmocka_unit_test(a_flip_is_said_with_the_words_of_its_facts),
        cmocka_unit_test(flips_are_one_line_too),
        cmocka_unit_test(what_decided_is_told_by_the_facts_that_were_read),
        cmocka_unit_test(an_amendment_is_named),
    };
    return cmocka_run_group_tests_name("page forms", tests, NULL, NULL);
}

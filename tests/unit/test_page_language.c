/* The page in French, and as Markdown, word for word; both at the width that they promise. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "test_page.h"

/* A blank at which no line ends. */
#define NB "\xC2\xA0"

#define FRENCH_GOLDEN \
    "Checkpoint at dusk\n" \
    "Scénario checkpoint-at-dusk, germe 1\n" \
    "One sentry, one tired operator, a road that civilians use.\n" \
    "\n" \
    "Les personnes touchées\n" \
    "  exposés à la force" NB ": 18 civils (blessés ou tués" NB ": 11)\n" \
    "  blessés ou tués parce que rien n'a été fait" NB ": 2 civils\n" \
    "  exposés à la force" NB ": 6 combattants (blessés ou tués" NB ": 2)\n" \
    "\n" \
    "icrc-2024" NB ": violé (articles entrés en jeu" NB ": 2 sur 3)\n" \
    "  ICRC submission to the UN Secretary-General" NB "; projet, 2024-03-19, A/79/88,\n" \
    "  Annex II.A\n" \
    "\n" \
    "Article par article\n" \
    "  P2  respecté         jugé 3 fois" NB ": respecté 3 fois\n" \
    "  R4  violé            éléments remplis (2 sur 3)" NB ": the person had 4 s and\n" \
    "                       needed 10 s (il manque 6" NB "s)\n" \
    "  S1  jamais appliqué  non vérifié\n" \
    "  2 autres passages de ce texte ne sont pas codés" NB "; ils n'ont donc pas été\n" \
    "  jugés.\n" \
    "\n" \
    "icrc-2024 R4\n" \
    "\n" \
    "Les personnes touchées\n" \
    "  18 civils dans un bus (blessés ou tués" NB ": 11)\n" \
    "\n" \
    "Le verdict\n" \
    "  violé (jugé 3 fois" NB ": respecté 1 fois, violé 2 fois)\n" \
    "\n" \
    "L'article\n" \
    "  To the maximum extent feasible, a person must be able to supervise,\n" \
    "  >>intervene in time<< and deactivate.\n" \
    "  (>>...<< marque les mots non remplis," NB "?\?...?\? ceux dont on ne sait rien.)\n" \
    "  p. 122" NB "; réglementation" NB "; un devoir («" NB "doit" NB "») de l'opérateur\n" \
    "  Tout ceci doit être rempli" NB ":\n" \
    "    supervise - rempli" NB ": la liaison entre le système et l'opérateur fonctionnait\n" \
    "    intervene in time - non rempli" NB ": la personne disposait de 4" NB "s, alors qu'il\n" \
    "      fallait au moins 10" NB "s, selon la lecture de «" NB "timely" NB "» (il manque 6" NB "s)\n" \
    "    deactivate - rempli" NB ": une personne pouvait désactiver le système\n" \
    "\n" \
    "Pourquoi\n" \
    "  éléments remplis (2 sur 3)" NB ": the person had 4 s and needed 10 s (il manque\n" \
    "  6" NB "s)\n" \
    "\n" \
    "Ce qui s'est passé, seulement ce qui compte ici\n" \
    "  52" NB "s          le système sentry a détecté bus-2" NB ": le système a vu ceci dans la\n" \
    "                cible" NB ": véhicule\n" \
    "  57,25" NB "s       bus-2 a été montré à l'opérateur watch" NB ": la personne disposait\n" \
    "                de 4" NB "s\n" \
    "  1" NB "min" NB "1,25" NB "s  le système sentry a engagé bus-2" NB ": la personne disposait de\n" \
    "                4" NB "s" NB "; la liaison entre le système et l'opérateur fonctionnait <-\n" \
    "                jugé ici\n" \
    "\n" \
    "Exceptions examinées\n" \
    "  R5 ne s'appliquait pas" NB ": it carries an effective mechanism to destroy or\n" \
    "  deactivate itself\n" \
    "\n" \
    "Ce qui aurait changé le verdict\n" \
    "  Le verdict aurait été «" NB "respecté" NB "»" NB ":\n" \
    "    si la personne disposait d'au moins 10" NB "s (au lieu de 4" NB "s)\n" \
    "  On n'en serait pas arrivé là" NB ":\n" \
    "    si veto_window était à 16" NB "s (au lieu de 10" NB "s)\n" \
    "  veto_window est un nombre de ce scénario.\n" \
    "\n" \
    "Sur quoi cela repose\n" \
    "  Le texte est jugé comme si la partie qui a agi l'avait adopté (statut" NB ":\n" \
    "  projet).\n" \
    "  «" NB "timely" NB "» est lu comme «" NB "what the person needs" NB "» (ICRC, as encoded here" NB ";\n" \
    "    A/79/88, p. 122).\n" \
    "  Affirmé par l'auteur du scénario, non mesuré" NB ": une personne pouvait désactiver\n" \
    "  le système.\n" \
    "  Modifié pour cette simulation" NB ": veto_window = 10" NB "s.\n" \
    "  Nombres du scénario qui sont supposés" NB ": traffic = 30" NB "s.\n" \
    "  Ces mots ne sont sciemment pas mis à l'épreuve" NB ": «" NB "To the maximum extent\n" \
    "  feasible" NB "».\n" \
    "\n" \
    "Après le dommage\n" \
    "  Ce texte ne demande rien à personne après le dommage.\n" \
    "\n" \
    "L'enregistrement\n" \
    "  run.jsonl, 431 lignes\n" \
    "  Le nom de cette simulation" NB ":\n" \
    "  6f1ed002ab5595859014ebf0951522d9ad0b3c1a8e0b6f0f9c4f5a3b2c1d0e9f\n" \
    "  La page de tout autre article" NB ": martens explain run.jsonl icrc-2024 P2\n"
#define FRENCH_LESSON \
    "Un projet, un scénario, une violation" NB ": Checkpoint at dusk\n" \
    "Les personnes touchées" NB ":\n" \
    "  18 civils dans un bus (blessés ou tués" NB ": 11)\n" \
    "L'article (icrc-2024 R4)" NB ": violé\n" \
    "  To the maximum extent feasible, a person must be able to supervise,\n" \
    "  >>intervene in time<< and deactivate.\n" \
    "Le moment" NB ":\n" \
    "  52" NB "s          le système sentry a détecté bus-2" NB ": le système a vu ceci dans la\n" \
    "                cible" NB ": véhicule\n" \
    "  57,25" NB "s       bus-2 a été montré à l'opérateur watch" NB ": la personne disposait\n" \
    "                de 4" NB "s\n" \
    "  1" NB "min" NB "1,25" NB "s  le système sentry a engagé bus-2" NB ": la personne disposait de\n" \
    "                4" NB "s" NB "; la liaison entre le système et l'opérateur fonctionnait <-\n" \
    "                jugé ici\n" \
    "La raison" NB ":\n" \
    "  éléments remplis (2 sur 3)" NB ": the person had 4 s and needed 10 s (il manque\n" \
    "  6" NB "s)\n" \
    "Le remède" NB ":\n" \
    "  Le verdict aurait été «" NB "respecté" NB "»" NB ":\n" \
    "    si la personne disposait d'au moins 10" NB "s (au lieu de 4" NB "s)\n" \
    "\n" \
    "Ensuite" NB ": martens run checkpoint-at-dusk --language fr (toute la page" NB "; -h pour\n" \
    "le reste)\n"
#define MARKDOWN_GOLDEN \
    "# icrc-2024 R4\n" \
    "\n" \
    "## Who was affected\n" \
    "\n" \
    "18 civilians on a bus, 11 hurt or killed\n" \
    "\n" \
    "## The verdict\n" \
    "\n" \
    "**breached** (judged 3: 1 met, 2 breached)\n" \
    "\n" \
    "## The rule\n" \
    "\n" \
    "1\\. To the \\*maximum\\* extent, a person may\\_not \\| \\<b\\> \\& **\\\\stop\\\n" \
    "at once**, #3 x deactivate.\n" \
    "\n" \
    "(Bold marks the words that failed, bold between question marks those of which it is not known.)\n" \
    "\n" \
    "p. 122; regulation; a duty (\"must\") of the operator\n" \
    "\n" \
    "All of these must hold:\n" \
    "\n" \
    "- may\\_not \\| \\<b\\> - held: the link between system and operator worked\n" \
    "- \\\\stop\\\n" \
    "  at once - **failed**: the person had 4 s where at least 10 s was needed, as \"timely\" is read (6 s short)\n" \
    "- deactivate - held: a person could switch the system off\n" \
    "\n" \
    "## Why\n" \
    "\n" \
    "2 of 3 parts held: the person had 4 s and needed 10 s (6 s short)\n" \
    "\n" \
    "## What happened, only what matters here\n" \
    "\n" \
    "- 52 s: the system sentry detected bus-2: the system saw the target as vehicle\n" \
    "- 57.25 s: bus-2 was shown to the operator watch: the person had 4 s\n" \
    "- 1 min 1.25 s: the system sentry engaged bus-2: the person had 4 s; the link between system and operator " \
    "worked \\<- judged here\n" \
    "\n" \
    "## Exceptions tried\n" \
    "\n" \
    "R5 may apply, the record does not tell: it carries an effective mechanism to destroy or deactivate itself\n" \
    "\n" \
    "## What would have changed it\n" \
    "\n" \
    "It would have been met:\n" \
    "\n" \
    "- if the person had at least 10 s (it was 4 s)\n" \
    "\n" \
    "It would not have come to this:\n" \
    "\n" \
    "- if veto\\_window were 16 s (it was 10 s)\n" \
    "\n" \
    "veto\\_window is a number of this scenario.\n" \
    "\n" \
    "## What this rests on\n" \
    "\n" \
    "The text is judged as if the party that acted had adopted it (standing: draft).\n" \
    "\n" \
    "\"timely\" is read as \"what the person needs\" (ICRC, as encoded here; A/79/88, p. 122).\n" \
    "\n" \
    "Said by the author of the scenario, not measured: a person could switch the system off.\n" \
    "\n" \
    "Changed for this run: veto\\_window = 10 s.\n" \
    "\n" \
    "Numbers of the scenario that are assumed: traffic = 30 s.\n" \
    "\n" \
    "These words are knowingly not tested: \"1. To the \\*maximum\\* extent\".\n" \
    "\n" \
    "## After the harm\n" \
    "\n" \
    "This draft asks nothing of anyone after the harm.\n" \
    "\n" \
    "## The record\n" \
    "\n" \
    "run.jsonl, 431 records\n" \
    "\n" \
    "The name of this run: 6f1ed002ab5595859014ebf0951522d9ad0b3c1a8e0b6f0f9c4f5a3b2c1d0e9f\n"
#define MARKDOWN_DRAFTS \
    "# Checkpoint at dusk\n" \
    "\n" \
    "Scenario checkpoint-at-dusk, seed 1\n" \
    "\n" \
    "One sentry, one tired operator, a road that civilians use.\n" \
    "\n" \
    "## Who was affected\n" \
    "\n" \
    "18 civilians exposed to force, 11 of them hurt or killed\n" \
    "\n" \
    "2 civilians hurt or killed because nothing was done\n" \
    "\n" \
    "6 combatants exposed to force, 2 of them hurt or killed\n" \
    "\n" \
    "## Text by text\n" \
    "\n" \
    "| text | verdict | in play | worst rule |\n" \
    "|---|---|---|---|\n" \
    "| icrc-2024 | **breached** | 2 of 3 | R4 |\n" \
    "| + additional-protocol-1 | **undetermined** | 1 of 1 | 57.2b |\n" \
    "\n" \
    "## icrc-2024: **breached** (2 of 3 rules came into play)\n" \
    "\n" \
    "ICRC submission to the UN Secretary-General; draft, 2024-03-19, A/79/88, Annex II.A\n" \
    "\n" \
    "### Rule by rule\n" \
    "\n" \
    "| rule | verdict | why |\n" \
    "|---|---|---|\n" \
    "| P2 | met | judged 3: 3 met |\n" \
    "| R4 | **breached** | 2 of 3 parts held: the person had 4 s and needed 10 s (6 s short) |\n" \
    "| S1 | **never applied** | **unverified** |\n" \
    "\n" \
    "2 further passages of this text are not encoded, so they were not judged.\n"

static const mt_say_style french = {.columns = 80, .language = "fr"};
static const mt_say_style markdown = {.columns = 80, .language = "en", .markdown = true};

static void the_page_in_french(void **state)
{
    (void)state;
    fixture f;
    mt_text page;
    open_all(&f);
    mt_text_init(&page);
    mt_source_say_page(&page, &f.source, &french);
    assert_fits(mt_text_get(&page), 80);
    assert_says(&page, FRENCH_GOLDEN);
    mt_arena_free(&f.arena);
}

static void the_lesson_in_french_fits_a_screen(void **state)
{
    (void)state;
    fixture f;
    mt_text page;
    open_all(&f);
    mt_text_init(&page);
    mt_source_say_lesson(&page, &f.source, 0, 1, &french);
    size_t lines = 0;
    for (const char *at = mt_text_get(&page); *at; at++)
        lines += *at == '\n';
    assert_true(lines <= 24);
    assert_fits(mt_text_get(&page), 80);
    assert_says(&page, FRENCH_LESSON);
    mt_arena_free(&f.arena);
}

/* What the files say is not Markdown: it is shown as written. */
static void markdown_is_text_to_paste(void **state)
{
    (void)state;
    fixture f;
    mt_text page;
    open_all(&f);
    f.provision[1].text = "[1. To the *maximum* extent](~), a person [may_not | <b>](a) & [\\stop\nat once](b), #3 "
                          "[x](y) [deactivate](c).";
    f.breach.exception[0] = -1;
    mt_text_init(&page);
    mt_source_say_provision(&page, &f.source, 0, 1, &markdown);
    assert_says(&page, MARKDOWN_GOLDEN);
    mt_arena_free(&f.arena);
}

/* Several texts: one table first, what came along with another under it; then the worst. */
static void markdown_has_tables(void **state)
{
    (void)state;
    fixture f;
    mt_text page;
    open_all(&f);
    f.opening.treaty_count = f.summary.treaty_count = 2;
    f.treaty[1].follows = "icrc-2024";
    mt_text_init(&page);
    mt_source_say_page(&page, &f.source, &markdown);
    char *end = strstr(page.data, "\n## icrc-2024 R4\n");
    assert_non_null(end);
    *end = '\0';
    assert_says(&page, MARKDOWN_DRAFTS);
    mt_arena_free(&f.arena);
}

/* The order of the files is not the order of the table: a text stands under the one that it follows. */
static void followed_texts_are_indented(void **state)
{
    (void)state;
    fixture f;
    mt_text page;
    open_all(&f);
    f.opening.treaty_count = f.summary.treaty_count = 2;
    f.treaty[0].follows = "additional-protocol-1";
    mt_text_init(&page);
    mt_source_say_page(&page, &f.source, &plain);
    assert_non_null(strstr(mt_text_get(&page), "additional-protocol-1  undetermined  1 of 1   57.2b\n"
                                               "  + icrc-2024          breached      2 of 3   R4\n"));
    mt_text_reset(&page);
    mt_source_say_page(&page, &f.source, &french);
    assert_non_null(strstr(mt_text_get(&page), "texte                  verdict      en jeu   pire article\n"
                                               "additional-protocol-1  indéterminé  1 sur 1  57.2b\n"
                                               "  + icrc-2024          violé        2 sur 3  R4\n"));
    assert_fits(mt_text_get(&page), 80);
    mt_text_free(&page);
    mt_arena_free(&f.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_page_in_french),          cmocka_unit_test(the_lesson_in_french_fits_a_screen),
        cmocka_unit_test(markdown_is_text_to_paste),   cmocka_unit_test(markdown_has_tables),
        cmocka_unit_test(followed_texts_are_indented),
    };
    return cmocka_run_group_tests_name("page by language", tests, NULL, NULL);
}

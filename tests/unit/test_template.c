/* Templates: every list of every language is filled, and blanks are filled as they should. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "language/lists.h"
#include "meaning/matrix.h"
#include "say/french/french.h"
#include "say/say.h"
#include "say/template.h"

static const char *const names[MT_TEMPLATES] = {
#define MT_TEMPLATE(id) #id,
#include "say/templates.def"
};

/* The places {1} {2} {3} that a pattern has, a bit each. */
static unsigned places_of(const char *pattern)
{
    unsigned places = 0;
    for (const char *brace = pattern; (brace = strchr(brace, '{')); brace++)
        if (brace[1] >= '1' && brace[1] <= '3' && brace[2] == '}')
            places |= 1u << (brace[1] - '1');
    return places;
}

static void every_sentence_is_there_with_its_places(void **state)
{
    (void)state;
    for (size_t n = 0; mt_language_get(n); n++)
        for (size_t i = 0; i < MT_TEMPLATES; i++) {
            const mt_language *language = mt_language_get(n);
            if (!language->sentence[i])
                fail_msg("%s has no %s", language->code, names[i]);
            if (places_of(language->sentence[i]) != places_of(mt_english.sentence[i]))
                fail_msg("%s: %s has other places than in English: %s", language->code, names[i],
                         language->sentence[i]);
        }
    assert_int_equal(places_of("a {1} b {3}"), 5);
}

static void every_verdict_and_force_is_there(void **state)
{
    (void)state;
    for (size_t n = 0; mt_language_get(n); n++) {
        const mt_language *language = mt_language_get(n);
        for (int i = 0; i < MT_VERDICTS; i++) {
            assert_true(language->verdict[i] && *language->verdict[i]);
            assert_true(language->verdict_of_advice[i] && *language->verdict_of_advice[i]);
            assert_non_null(language->about_verdict[i]);
            assert_int_equal(*language->about_verdict[i] == '\0', *mt_english.about_verdict[i] == '\0');
        }
        for (int i = 0; i < 3; i++)
            assert_non_null(strstr(language->force[i], "{1}"));
        for (int i = 0; i < MT_KEYS; i++)
            assert_true(strstr(language->key[i].named, "{1}") && *language->key[i].some && *language->key[i].the &&
                        *language->key[i].different && *language->key[i].same_acts && *language->key[i].same_decided &&
                        *language->key[i].same);
    }
    for (int i = 0; i < MT_VERDICTS; i++)
        assert_string_equal(mt_english.verdict[i], mt_verdict_names[i]);
}

static bool has_word(const mt_word_words *list, size_t count, const char *word, size_t length)
{
    for (size_t i = 0; i < count; i++)
        if (list[i].word && strlen(list[i].word) == length && memcmp(list[i].word, word, length) == 0)
            return *list[i].said != '\0';
    return false;
}

static void every_fact_is_there(void **state)
{
    (void)state;
    for (size_t n = 0; mt_language_get(n); n++)
        for (size_t i = 0; i < MT_FACTS; i++) {
            const mt_fact_words *words = &mt_language_get(n)->fact[i];
            bool truth = mt_facts_built_in[i].type == MT_TYPE_TRUTH;
            if (!words->noun || (truth && (!words->yes || !words->no)) ||
                (!truth && (words->no || (words->yes && !strstr(words->yes, "{1}")))))
                fail_msg("%s: %s", mt_language_get(n)->code, mt_facts_built_in[i].name);
            if (!truth && words->yes && places_of(words->yes) != 1)
                fail_msg("%s: %s: %s", mt_language_get(n)->code, mt_facts_built_in[i].name, words->yes);
        }
}

/* No rule tells yes from no in every language, so that each fact's words are compared with those that a reader has
 * approved. */
static void facts_are_said_as_approved(void **state)
{
    (void)state;
    for (size_t n = 0; mt_language_get(n); n++) {
        char path[64];
        snprintf(path, sizeof path, "tests/golden/facts-%s.txt", mt_language_get(n)->code);
        mt_text said, approved;
        mt_text_init(&said);
        mt_text_init(&approved);
        for (size_t i = 0; i < MT_FACTS; i++) {
            const mt_fact_words *words = &mt_language_get(n)->fact[i];
            bool truth = mt_facts_built_in[i].type == MT_TYPE_TRUTH;
            mt_text_write(&said, "%s\n  %s%s\n", mt_facts_built_in[i].name, truth ? "yes: " : "", words->noun);
            if (truth || words->yes)
                mt_text_write(&said, "  %s%s\n", truth ? "no: " : "", truth ? words->no : words->yes);
        }
        FILE *file = getenv("BLESS") ? fopen(path, "w") : NULL;
        if (file) {
            fputs(mt_text_get(&said), file);
            fclose(file);
        }
        if (mt_file_read(path, 1 << 20, &approved) != 0 || strcmp(mt_text_get(&said), mt_text_get(&approved)) != 0)
            fail_msg("%s is not what is said: write it anew with BLESS=1, and read the difference", path);
        mt_text_free(&approved);
        mt_text_free(&said);
    }
}

static void every_row_of_the_matrix_is_there(void **state)
{
    (void)state;
    mt_arena arena;
    mt_problems problems;
    mt_vocabulary vocabulary;
    mt_names names;
    mt_arena_init(&arena);
    mt_problems_init(&problems, &arena);
    mt_names_init(&names, &arena);
    mt_vocabulary_open(&vocabulary, &arena, &names);
    const mt_matrix *matrix = mt_matrix_new(&arena, &vocabulary, NULL, NULL, 0, NULL, NULL, &problems);
    for (size_t n = 0; mt_language_get(n); n++) {
        const mt_language *language = mt_language_get(n);
        for (size_t r = 0; r < matrix->row_count; r++)
            if (!has_word(language->matter, language->matter_count, matrix->row[r].id, strlen(matrix->row[r].id)))
                fail_msg("%s has no title for the row %s", language->code, matrix->row[r].id);
        assert_int_equal(language->matter_count, matrix->row_count);
    }
    mt_arena_free(&arena);
}

static const char *english_act(uint16_t act) { return mt_english.act[act].clause; }

/* "{system} engaged": the brace alone. */
static const char *brace_of(const char *brace)
{
    static char key[16];
    size_t length = strcspn(brace, "}") + 1;
    assert_true(length < sizeof key);
    memcpy(key, brace, length);
    key[length] = '\0';
    return key;
}

static void every_act_is_there(void **state)
{
    (void)state;
    for (size_t n = 0; mt_language_get(n); n++)
        for (uint16_t act = 0; act < MT_ACTS; act++) {
            const mt_act_words *words = &mt_language_get(n)->act[act];
            if (!words->clause || !words->one || !words->many)
                fail_msg("%s: %s", mt_language_get(n)->code, mt_act_get_name(act));
            for (const char *brace = english_act(act); (brace = strchr(brace, '{'));
                 brace++) /* the same people are named */
                if (strncmp(brace, "{any}", 5) != 0 && !strstr(words->clause, brace_of(brace)))
                    fail_msg("%s: %s: %s", mt_language_get(n)->code, mt_act_get_name(act), words->clause);
            for (const char *brace = words->clause; (brace = strchr(brace, '{')); brace++) {
                char name[16] = "";
                size_t length = strcspn(brace, "}") - 1;
                assert_true(length < sizeof name);
                memcpy(name, brace + 1, length);
                assert_true(strcmp(name, "any") == 0 || mt_key_find(name) != MT_NO_KEY);
            }
        }
}

static void every_op_and_status_is_there(void **state)
{
    (void)state;
    for (size_t n = 0; mt_language_get(n); n++) {
        const mt_language *language = mt_language_get(n);
        for (mt_relation relation = MT_EQUAL; relation < MT_BOUNDS; relation++) {
            assert_int_equal(places_of(language->needed[relation]), 1);
            assert_int_equal(places_of(language->bound[relation]), 1);
        }
        const char *words = mt_facts_built_in[MT_FACT_TARGET_STATUS].words;
        for (size_t i = 0; i < language->status_count; i++)
            assert_non_null(strstr(words, language->status[i].status));
        assert_int_equal(language->status_count, 7);
        assert_string_equal(language->status[0].status, "civilian");
    }
}

static void assert_words(const mt_language *language, const mt_list *list)
{
    for (size_t i = 0; i < list->count; i++)
        if (!has_word(language->word, language->word_count, list->word[i], strlen(list->word[i])))
            fail_msg("%s has no word for %s", language->code, list->word[i]);
}

/* English shows the words of enumerations as they are; every other language has its own. */
static void every_word_is_there(void **state)
{
    (void)state;
    for (size_t n = 1; mt_language_get(n); n++) {
        const mt_language *language = mt_language_get(n);
        for (size_t i = 0; i < MT_FACTS; i++)
            for (const char *word = mt_facts_built_in[i].words; word && *word;) {
                size_t length = strcspn(word, " ");
                if (!has_word(language->word, language->word_count, word, length))
                    fail_msg("%s: %s: no word for %.*s", language->code, mt_facts_built_in[i].name, (int)length, word);
                word += length + (word[length] == ' ');
            }
        assert_words(language, &mt_list_kinds);
        assert_words(language, &mt_list_standings);
        assert_words(language, &mt_list_classes);
        for (size_t i = 0; i < mt_list_addressees.count; i++)
            if (!has_word(language->addressee, language->addressee_count, mt_list_addressees.word[i],
                          strlen(mt_list_addressees.word[i])))
                fail_msg("%s has no %s", language->code, mt_list_addressees.word[i]);
        for (size_t i = 0; i < mt_english.kind_count; i++) {
            assert_true(has_word(language->word, language->word_count, mt_english.kind[i].kind,
                                 strlen(mt_english.kind[i].kind)));
            assert_string_equal(language->kind[i].kind, mt_english.kind[i].kind);
        }
    }
}

#define NB "\xC2\xA0"

/* Elision, contraction and firm blanks of French, at every place where a template and a value meet. */
static void french_words_meet_well(void **state)
{
    (void)state;
    static const struct {
        const char *pattern, *one, *result;
    } table[] = {
        {"le nombre de {1}", "engagements", "le nombre d'engagements"},
        {"le nombre de {1}", "pertes de la liaison", "le nombre de pertes de la liaison"},
        {"un devoir de {1}", "le système", "un devoir du système"},
        {"un devoir de {1}", "l'opérateur", "un devoir de l'opérateur"},
        {"un devoir de {1}", "les parties", "un devoir des parties"},
        {"un conseil à {1}", "le commandant", "un conseil au commandant"},
        {"un conseil à {1}", "la partie", "un conseil à la partie"},
        {"le dernier {1}", "engagement", "le dernier engagement"},
        {"l'engagement de {1}", "écoles", "l'engagement d'écoles"},
        {"le nombre de {1}", "hôpitaux", "le nombre d'hôpitaux"},
        {"le nombre de {1}", "hors de combat", "le nombre de hors de combat"},
        {"la personne disposait de {1}", "au moins 10 s", "la personne disposait d'au moins 10 s"},
        {"il n'est pas enregistré si {1}", "il y a eu un veto", "il n'est pas enregistré s'il y a eu un veto"},
        {"si {1}", "une personne", "si une personne"},
        {"mode {1}", "automatique", "mode automatique"},
        {"lu comme « {1} » : oui ; non ?", "délai", "lu comme «" NB "délai" NB "»" NB ": oui" NB "; non" NB "?"},
        {"{1} : a", "x : y", "x : y" NB ": a"},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        mt_text text;
        mt_text_init(&text);
        mt_template_say_pattern(&text, &mt_french, table[i].pattern, table[i].one, NULL, NULL);
        assert_string_equal(mt_text_get(&text), table[i].result);
        mt_text_free(&text);
    }
}

static void blanks_are_filled(void **state)
{
    (void)state;
    static const struct {
        const char *pattern, *result;
    } table[] = {
        {"", ""},        {"plain", "plain"},         {"{1}", "one"}, {"{2} then {1}, {1}", "two then one, one"},
        {"[{3}]", "[]"}, {"{4} {x} {", "{4} {x} {"}, {"{1", "{1"},   {"{{1}}", "{one}"},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        mt_text text;
        mt_text_init(&text);
        mt_template_say_pattern(&text, &mt_english, table[i].pattern, "one", "two", NULL);
        assert_string_equal(mt_text_get(&text), table[i].result);
        mt_text_free(&text);
    }
}

static void an_unknown_language_is_english(void **state)
{
    (void)state;
    assert_ptr_equal(mt_language_find("en"), &mt_english);
    assert_ptr_equal(mt_language_find("fr"), &mt_french);
    assert_string_equal(mt_language_get_code(1), "fr");
    assert_null(mt_language_get_code(2));
    assert_ptr_equal(mt_language_find("xx"), &mt_english);
    assert_ptr_equal(mt_language_find(NULL), &mt_english);
    assert_null(mt_language_get(99));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_sentence_is_there_with_its_places),
        cmocka_unit_test(every_verdict_and_force_is_there),
        cmocka_unit_test(every_fact_is_there),
        cmocka_unit_test(facts_are_said_as_approved),
        cmocka_unit_test(every_row_of_the_matrix_is_there),
        cmocka_unit_test(every_act_is_there),
        cmocka_unit_test(every_op_and_status_is_there),
        cmocka_unit_test(every_word_is_there),
        cmocka_unit_test(french_words_meet_well),
        cmocka_unit_test(blanks_are_filled),
        cmocka_unit_test(an_unknown_language_is_english),
    };
    return cmocka_run_group_tests_name("template", tests, NULL, NULL);
}

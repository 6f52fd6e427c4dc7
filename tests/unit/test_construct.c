/* The words of every construct, in every language; and sentences, word for word: tests/cases/meaning-sentences.txt. */
#include "test_meaning.h"

#include "say/construct.h"

#define CASES "tests/cases/meaning-sentences.txt"

/* What is denied as well as said, and the fields that have a second wording. */
static bool has_no(mt_construct construct)
{
    switch (construct) {
    case MT_SAYS_TRUTH:
    case MT_SAYS_TERM:
    case MT_SAYS_KNOWN_FACT:
    case MT_SAYS_KNOWN_KEY:
    case MT_SAYS_IF:
    case MT_SAYS_OR:
    case MT_SAYS_AND:
    case MT_SAYS_NOT:
    case MT_SAYS_EQ:
    case MT_SAYS_NE:
    case MT_SAYS_LT:
    case MT_SAYS_LE:
    case MT_SAYS_GT:
    case MT_SAYS_GE:
    case MT_SAYS_IN:
    case MT_SAYS_ONCE:
    case MT_SAYS_NEVER:
    case MT_SAYS_ALWAYS:
    case MT_SAYS_SINCE:
    case MT_SAYS_FOLLOWED_BY:
    case MT_SAYS_EARLIER:
    case MT_SAYS_IN_THE_LAST:
    case MT_SAYS_GRACE:
    case MT_SAYS_UNLESS: return true;
    default: return false;
    }
}

static void every_construct_has_its_words(void **state)
{
    (void)state;
    for (size_t n = 0; mt_language_get(n); n++) {
        const char *code = mt_language_get(n)->code;
        const mt_wording *wording = mt_language_get(n)->wording;
        for (int i = 0; i < MT_CONSTRUCTS; i++) {
            const mt_wording_pair *pair = &wording->construct[i];
            if (!pair->yes || !*pair->yes || !pair->no == has_no((mt_construct)i))
                fail_msg("%s: %s", code, mt_construct_names[i]);
        }
        for (int i = 0; i < MT_CHANGES; i++)
            if (!wording->change[i] || !*wording->change[i])
                fail_msg("%s: the change \"%s\"", code, mt_change_names[i]);
        for (int i = 0; i < MT_KEYS; i++)
            assert_true(wording->same[i] && wording->each[i] && wording->which[i] && wording->many[i] &&
                        strstr(wording->called[i], "{1}"));
        for (int i = 0; i < 4; i++)
            assert_non_null(wording->condition[i]);
    }
}

static void every_piece_is_there(void **state)
{
    (void)state;
    static const char *const names[MT_PIECES] = {
#define MT_PIECE(id) #id,
#include "say/constructs.def"
    };
    for (size_t n = 0; mt_language_get(n); n++)
        for (int i = 0; i < MT_PIECES; i++)
            if (!mt_language_get(n)->wording->piece[i] || !*mt_language_get(n)->wording->piece[i])
                fail_msg("%s has no %s", mt_language_get(n)->code, names[i]);
}

/* Every language fills the same blanks: a wording that drops one says less than the clause. */
static void the_languages_say_as_much(void **state)
{
    (void)state;
    static const char *const blanks[] = {"{1}", "{2}", "{3}"};
    for (size_t n = 1; mt_language_get(n); n++)
        for (int i = 0; i < MT_CONSTRUCTS; i++)
            for (size_t k = 0; k < COUNT(blanks); k++) {
                const char *a = mt_language_get(0)->wording->construct[i].yes,
                           *b = mt_language_get(n)->wording->construct[i].yes;
                bool either = i == MT_SAYS_COUNT; /* of one, or of many */
                if (!strstr(a, blanks[k]) != !strstr(b, blanks[k]) && !either)
                    fail_msg("%s: %s says %s otherwise", mt_language_get(n)->code, mt_construct_names[i], blanks[k]);
            }
}

/* The constructs that a sentence went through. */
static void mark(const mt_outline *outline, bool seen[MT_CONSTRUCTS])
{
    seen[outline->construct] = true;
    for (size_t i = 0; i < outline->kid_count; i++)
        mark(outline->kid[i], seen);
}

static const mt_outline *outline_of(bench *b, const char *rule)
{
    mt_typing typing = {
        .arena = &b->arena, .vocabulary = &b->vocabulary, .treaty = &b->treaty, .problems = &b->problems};
    mt_provision_tree *tree = mt_arena_get(&b->arena, sizeof *tree);
    bench_provision(b, rule);
    if (!mt_provision_tree_read(&typing, &b->treaty.provision[0], tree))
        fail_msg("%s: %s", rule, b->problems.list[0].text);
    return mt_outline_new_provision(&typing, tree);
}

static mt_force force_of(const bench *b)
{
    const char *force = b->treaty.provision[0].force.text;
    for (int i = 0; force && i < 3; i++)
        if (strcmp(force, mt_force_names[i]) == 0)
            return (mt_force)i;
    return MT_MUST;
}

static char *next_line(char **at)
{
    char *line = *at, *end = strchr(line, '\n');
    if (!*line)
        return NULL;
    *at = end ? end + 1 : line + strlen(line);
    if (end)
        *end = '\0';
    return line;
}

static size_t check(const char *rule, const char *const expected[2], bool seen[MT_CONSTRUCTS])
{
    static const char *const languages[] = {"en", "fr"};
    size_t wrong = 0;
    bench b;
    bench_open(&b);
    const mt_outline *outline = outline_of(&b, rule);
    mark(outline, seen);
    for (size_t i = 0; i < COUNT(languages); i++) {
        mt_text_reset(&b.text);
        mt_outline_say_whole(&b.text, outline, force_of(&b), &b.vocabulary, languages[i]);
        if (strcmp(mt_text_get(&b.text), expected[i]) != 0) {
            print_error("%s\n  says      %s\n  expected  %s\n", rule, mt_text_get(&b.text), expected[i]);
            wrong++;
        }
    }
    bench_close(&b);
    return wrong;
}

static void sentences_are_as_written(void **state)
{
    (void)state;
    bool seen[MT_CONSTRUCTS] = {false};
    size_t wrong = 0, cases = 0;
    mt_text file;
    mt_text_init(&file);
    assert_int_equal(mt_file_read(CASES, 1 << 20, &file), 0);
    char *at = file.data;
    for (char *rule; (rule = next_line(&at)); cases++) {
        if (*rule == '#' || !*rule)
            continue;
        const char *english = next_line(&at), *french = next_line(&at);
        assert_true(english && french);
        wrong += check(rule, (const char *const[]){english, french}, seen);
    }
    mt_text_free(&file);
    assert_int_equal(wrong, 0);
    for (int i = 0; i < MT_CONSTRUCTS; i++)
        if (!seen[i])
            fail_msg("no sentence in %s goes through %s", CASES, mt_construct_names[i]);
    assert_true(cases > 40);
}

/* The list of constructs begins with mt_op in its order. */
static void the_operators_are_constructs(void **state)
{
    (void)state;
    for (int op = 0; op < MT_OPS; op++)
        assert_string_equal(mt_construct_names[op], mt_operators[op].name);
}

static void what_agrees_is_chosen(void **state)
{
    (void)state;
    mt_text out;
    mt_text_init(&out);
    mt_wording_say_agreed(&out, "[le dernier|la dernière] de [un|une], [sans fin", true);
    assert_string_equal(mt_text_get(&out), "la dernière de une, [sans fin");
    mt_text_free(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_construct_has_its_words), cmocka_unit_test(every_piece_is_there),
        cmocka_unit_test(the_languages_say_as_much),     cmocka_unit_test(the_operators_are_constructs),
        cmocka_unit_test(sentences_are_as_written),      cmocka_unit_test(what_agrees_is_chosen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* scenarios/treaties/README.md teaches the clause language: every clause that it shows is parsed and typed, every
 * treaty and module is loaded and checked, and its grammar is the parser's: sentences made from it at random are all
 * accepted, and together they hold every operator that the parser can build. The boundary tables are test_boundaries.c.
 * Clauses and treaties that another README.md shows are read in the same way, wherever it is; what else such a page
 * shows runs in tests/cases/readmes.sh.
 *
 * Clauses stand in fences (clause: a part of `require` with `on`; across: one with `across`; event: a `from`) and in
 * the last column of the table whose header ends with "for instance"; treaties stand in fences of lua, the grammar in a
 * fence of its own. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>
#include <ftw.h>

#include "../support/manual.h"
#include "base/random.h"
#include "language/clause.h"
#include "script/script.h"

#define SHARED "scenarios/treaties/terms.lua"
#define TEACHES "my-second-draft" /* the treaty whose terms the clauses name */
#define SENTENCES 500
#define DEEP 18
#define PAGES 200

typedef struct bench {
    mt_arena arena;
    mt_names names;
    mt_vocabulary vocabulary;
    mt_problems problems;
    mt_treaty *shared, *teaches;
    char folder[32];
    const char *path[64]; /* of the treaties */
    const char *page;     /* in hand */
    size_t clauses, treaties, wrong;
} bench;

static void bench_open(bench *b)
{
    memset(b, 0, sizeof *b);
    mt_arena_init(&b->arena);
    mt_names_init(&b->names, &b->arena);
    mt_vocabulary_open(&b->vocabulary, &b->arena, &b->names);
    mt_problems_init(&b->problems, &b->arena);
    assert_int_equal(mt_treaty_load(SHARED, &b->arena, &b->vocabulary, &b->shared, &b->problems), 0);
}

/* Tells the problems and forgets them. */
static void bench_tell(bench *b, int line, const char *what)
{
    for (size_t i = 0; i < b->problems.count; i++)
        print_error("%s:%d: %.160s: %s\n", b->page, line, what, b->problems.list[i].text);
    b->wrong += b->problems.count > 0;
    mt_problems_init(&b->problems, &b->arena);
}

/* -- clauses and treaties -- */

typedef enum kind { CLAUSE, ACROSS, EVENT } kind;

static void clause_check(bench *b, int line, const char *text, kind kind)
{
    mt_words words = {text, {.file = b->page, .line = line, .column = 1, .source = text}};
    mt_typing typing = {.arena = &b->arena,
                        .vocabulary = &b->vocabulary,
                        .treaty = b->teaches,
                        .shared = b->shared,
                        .problems = &b->problems};
    mt_expected expected = {.type = MT_TYPE_TRUTH, .followed_by = kind == CLAUSE, .across = kind == ACROSS};
    mt_parsed parsed = mt_clause_read(&b->arena, words, kind == EVENT, &b->vocabulary, &b->problems);
    bool good = parsed.whole && mt_clause_check_type(&typing, parsed.node, expected, NULL);
    assert_int_equal(!good, b->problems.errors > 0);
    bench_tell(b, line, text);
    b->clauses++;
}

/* The id that a treaty gives itself, "" if none. */
static const char *id_of(bench *b, const char *text)
{
    const char *id = strstr(text, "id = \"");
    return id ? mt_arena_add_bytes(&b->arena, id + 6, strcspn(id + 6, "\"")) : "";
}

/* A fence of lua: for the time of the test a file in a folder with the others, under its id, since an amendment names
 * what it amends. */
static void treaty_check(bench *b, int line, const char *text)
{
    const char *id = id_of(b, text), *path = mt_arena_write(&b->arena, "%s/%s.lua", b->folder, id);
    bool module = strncmp(text, "return module", 13) == 0;
    if (!module && strncmp(text, "return treaty", 13) != 0)
        return; /* a scenario, or a piece of one */
    assert_true(b->treaties < sizeof b->path / sizeof *b->path);
    FILE *file = fopen(path, "wx");
    assert_non_null(file);
    fputs(text, file);
    fclose(file);
    b->path[b->treaties++] = path;
    mt_treaty *treaty = NULL;
    if (!(module ? mt_module_load : mt_treaty_load)(path, &b->arena, &b->vocabulary, &treaty, &b->problems))
        mt_treaty_check(treaty, b->shared, &b->vocabulary, &b->problems);
    bench_tell(b, line, id);
    if (strcmp(id, TEACHES) == 0)
        b->teaches = treaty;
}

/* The text of a fence, up to its closing line. */
static const char *fence_text(bench *b, manual *m)
{
    const char *text = "";
    for (char *line; (line = manual_line(m)) && strncmp(line, "```", 3) != 0;)
        text = mt_arena_write(&b->arena, "%s%s\n", text, line);
    return text;
}

static void fence_clauses(bench *b, manual *m, kind kind)
{
    for (char *line; (line = manual_line(m)) && strncmp(line, "```", 3) != 0;)
        clause_check(b, m->line, line, kind);
}

static void table_clauses(bench *b, manual *m, char *line)
{
    char *cell[8], *between;
    size_t count = manual_cells(line, cell, 8);
    assert_in_range(count, 1, 8);
    char *at = cell[count - 1], *span = manual_span(&at, &between);
    assert_non_null(span);
    clause_check(b, m->line, span, CLAUSE);
}

static bool ends(const char *line, const char *with)
{
    size_t length = strlen(line), tail = strlen(with);
    return length >= tail && strcmp(line + length - tail, with) == 0;
}

/* Treaties first, because clauses name terms. */
static void walk(bench *b, const char *page, bool treaties)
{
    manual m;
    manual_open(&m, page);
    b->page = page;
    bool table = false;
    for (char *line; (line = manual_line(&m));) {
        int first = m.line + 1;
        if (ends(line, "| for instance |") && strcmp(page, MANUAL) == 0) {
            table = manual_line(&m);
            continue;
        }
        table = table && *line == '|';
        if (table && !treaties)
            table_clauses(b, &m, line);
        if (strcmp(line, "```lua") == 0 && treaties)
            treaty_check(b, first, fence_text(b, &m));
        else if (!treaties &&
                 (strcmp(line, "```clause") == 0 || strcmp(line, "```across") == 0 || strcmp(line, "```event") == 0))
            fence_clauses(b, &m, line[3] == 'c' ? CLAUSE : line[3] == 'a' ? ACROSS : EVENT);
        else if (strncmp(line, "```", 3) == 0)
            fence_text(b, &m);
    }
    manual_close(&m);
}

static const char *pages[PAGES];
static size_t page_count;

/* Every README.md but those of what is built and what is hidden. */
static int note_page(const char *path, const struct stat *status, int type, struct FTW *where)
{
    (void)status;
    const char *name = path + where->base;
    if (type == FTW_D && where->level > 0 && (*name == '.' || (where->level == 1 && strncmp(name, "build", 5) == 0)))
        return FTW_SKIP_SUBTREE;
    if (type == FTW_F && strcmp(name, "README.md") == 0 && strcmp(path, "./" MANUAL) != 0) {
        assert_true(page_count < PAGES);
        pages[page_count++] = strdup(path);
    }
    return FTW_CONTINUE;
}

static void everything_shown_is_sound(void **state)
{
    (void)state;
    bench b;
    bench_open(&b);
    strcpy(b.folder, "/tmp/martens-manual-XXXXXX");
    assert_non_null(mkdtemp(b.folder));
    walk(&b, MANUAL, true);
    pages[page_count++] = strdup(MANUAL);
    assert_int_equal(nftw(".", note_page, 16, FTW_PHYS | FTW_ACTIONRETVAL), 0);
    for (size_t i = 1; i < page_count; i++)
        walk(&b, pages[i], true);
    for (size_t i = 0; i < b.treaties; i++)
        unlink(b.path[i]);
    rmdir(b.folder);
    assert_non_null(b.teaches);
    for (size_t i = 0; i < page_count; i++)
        walk(&b, pages[i], false);
    assert_true(page_count >= 20);
    while (page_count > 0)
        free((void *)pages[--page_count]);
    assert_true(b.treaties >= 4);
    assert_true(b.clauses >= 30);
    assert_int_equal(b.wrong, 0);
    mt_arena_free(&b.arena);
}

/* -- the grammar -- */

typedef struct maker {
    bench *b;
    mt_stream stream;
    const char *grammar;
    mt_text out;
    unsigned depth;
    bool built[MT_OPS];
} maker;

static size_t draw(maker *m, size_t of) { return (size_t)mt_stream_draw_below(&m->stream, of); }

static const char *past_blanks(const char *at) { return at + strspn(at, " \n"); }

/* Behind the bracket that closes the one at `at`; behind a quoted text. */
static const char *behind(const char *at)
{
    if (*at == '"')
        return strchr(at + 1, '"') + 1;
    int depth = 0;
    do {
        if (*at == '"')
            at = strchr(at + 1, '"');
        depth += (*at == '(' || *at == '[' || *at == '{') - (*at == ')' || *at == ']' || *at == '}');
        at++;
    } while (depth);
    return at;
}

static void make_alternatives(maker *m, const char *begin, const char *end);

static void word_add(maker *m, const char *word, size_t length)
{
    size_t before = m->out.length;
    if (before && m->out.data[before - 1] != '.')
        mt_text_add_char(&m->out, ' ');
    mt_text_add_bytes(&m->out, word, length);
}

/* A name of the grammar: its rule, or one of the things that the lists of facts, acts and units hold. */
static void make_name(maker *m, const char *name, size_t length)
{
    static const char *const numbers[] = {"0", "3", "10.5", "1e1"}, *const times[] = {"us", "ms", "s", "min",
                                                                                      "h",  "d",  "y"};
    static const char *const units[] = {"s", "km", "ha", "kg", "%", "d"};
    char start[32];
    snprintf(start, sizeof start, "\n%.*s ", (int)length, name);
    const char *rule = strstr(m->grammar, start), *word = NULL;
    if (rule) {
        rule = strchr(rule + 1, '=') + 1;
        const char *end = rule; /* lines that go on begin with a blank */
        while (*end && !(*end == '\n' && end[1] != ' '))
            end++;
        make_alternatives(m, rule, end);
        return;
    }
    if (length == 6 && !strncmp(name, "number", 6))
        word = numbers[draw(m, 4)];
    else if (length == 4 && !strncmp(name, "unit", 4))
        word = units[draw(m, 6)];
    else if (length == 4 && !strncmp(name, "time", 4))
        word = times[draw(m, 7)];
    else if (length == 4 && !strncmp(name, "word", 4))
        word = "bus";
    else if (length == 4 && !strncmp(name, "name", 4))
        word = "timely";
    else if (length == 4 && !strncmp(name, "fact", 4))
        word = mt_facts_built_in[draw(m, MT_FACTS)].name;
    else if (length == 3 && !strncmp(name, "act", 3))
        word = mt_act_get_name((uint16_t)draw(m, MT_ACTS));
    if (!word)
        fail_msg("the grammar says nothing of `%.*s`", (int)length, name);
    word_add(m, word, strlen(word));
}

static void make_sequence(maker *m, const char *at, const char *end)
{
    bool deep = m->depth > DEEP;
    for (at = past_blanks(at); at < end; at = past_blanks(at)) {
        const char *next = behind(at);
        if (*at == '"')
            word_add(m, at + 1, (size_t)(next - at) - 2);
        else if (*at == '(')
            make_alternatives(m, at + 1, next - 1);
        else if (*at == '[') {
            if (!deep && draw(m, 2))
                make_alternatives(m, at + 1, next - 1);
        } else if (*at == '{') {
            for (size_t times = deep ? 0 : draw(m, 5) % 3; times; times--)
                make_alternatives(m, at + 1, next - 1);
        } else {
            next = at + strspn(at, "abcdefghijklmnopqrstuvwxyz");
            assert_true(next > at);
            make_name(m, at, (size_t)(next - at));
        }
        at = next;
    }
}

/* How far an alternative leads on. */
static size_t length_of(const char *begin, const char *end)
{
    bool leads_back = memmem(begin, (size_t)(end - begin), "clause", 6);
    return (size_t)(end - begin) + (leads_back ? 1000 : 0);
}

/* One of them; where it is deep, the shortest, so that it ends. */
static void make_alternatives(maker *m, const char *begin, const char *end)
{
    const char *first[32] = {begin}, *last[32];
    size_t count = 1;
    for (const char *at = past_blanks(begin); at < end; at = past_blanks(at)) {
        if (*at == '|') {
            last[count - 1] = at;
            first[count++] = ++at;
            assert_true(count < 32);
        } else
            at = strchr("\"([{", *at) ? behind(at) : at + 1;
    }
    last[count - 1] = end;
    size_t chosen = draw(m, count);
    for (size_t i = 0; m->depth > DEEP && i < count; i++)
        if (!i || length_of(first[i], last[i]) < length_of(first[chosen], last[chosen]))
            chosen = i;
    m->depth++;
    make_sequence(m, first[chosen], last[chosen]);
    m->depth--;
}

static void note_ops(maker *m, const mt_node *node)
{
    m->built[node->op] = true;
    if (node->pattern && node->pattern->where)
        note_ops(m, node->pattern->where);
    for (size_t i = 0; i < node->kid_count; i++)
        note_ops(m, node->kid[i]);
}

static void the_grammar_is_the_parsers(void **state)
{
    (void)state;
    bench b;
    bench_open(&b);
    manual text;
    b.page = MANUAL;
    manual_open(&text, MANUAL);
    for (char *line; (line = manual_line(&text)) && strcmp(line, "```grammar") != 0;)
        ;
    maker m = {.b = &b, .grammar = mt_arena_write(&b.arena, "\n%s", fence_text(&b, &text))};
    manual_close(&text);
    mt_stream_open(&m.stream, 1, 1, "manual", "grammar");
    mt_text_init(&m.out);
    for (int i = 0; i < SENTENCES && b.wrong < 10; i++) {
        mt_arena arena;
        mt_arena_init(&arena);
        mt_text_reset(&m.out);
        make_name(&m, "part", 4);
        mt_words words = {mt_text_get(&m.out), {.file = MANUAL, .line = 1, .column = 1}};
        mt_node *node = mt_clause_parse(&arena, words, &b.vocabulary, &b.problems);
        if (node)
            note_ops(&m, node);
        else
            bench_tell(&b, 1, words.text);
        mt_arena_free(&arena);
    }
    mt_text_free(&m.out);
    for (int op = 0; op < MT_OPS; op++)
        if (!m.built[op])
            fail_msg("the grammar has no sentence for operator %d of node.h", op);
    assert_int_equal(b.wrong, 0);
    mt_arena_free(&b.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(everything_shown_is_sound),
                                       cmocka_unit_test(the_grammar_is_the_parsers)};
    return cmocka_run_group_tests_name("manual", tests, NULL, NULL);
}

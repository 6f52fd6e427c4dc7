/* The scan: where each field stands, in a file of every kind of token. */
#include "test_script.h"

#include "script/scan.h"

static const char source[] = "-- a comment with { and \"quotes\n"
                             "--[==[ a long one } ]] ]==]\n"
                             "local function make(n) if n > 0 then return { n } end end\n"
                             "return scenario {\n"
                             "  id = 'it', [\"mine-ban\"] = \"two\",\n"
                             "  about = [[\n"
                             "first\n"
                             "second]], count = 0x1F + 1e-3 .. 2,\n"
                             "  list = { 'a', { deep = \"x\\\"y\" }; make{ 1, 2 }, [7] = 'seven',\n"
                             "  },\n"
                             "  f = function(s) local t = { no = 1 } for i = 1, 2 do s:wait('1 s') end end,\n"
                             "  last = \"ä\", after = 'z' }\n";

typedef struct step {
    const char *key;
    size_t index;
} step;
typedef struct row {
    step path[4];
    int line, column, length;
} row; /* of the value, inside its quotes */

static const row rows[] = {
    {{{"id", 0}}, 5, 9, 2},
    {{{"mine-ban", 0}}, 5, 30, 3},
    {{{"about", 0}}, 7, 1, 12},
    {{{"count", 0}}, 8, 19, 4},
    {{{"list", 0}}, 9, 10, 1},
    {{{"list", 0}, {NULL, 1}}, 9, 13, 1},
    {{{"list", 0}, {NULL, 2}, {"deep", 0}}, 9, 27, 4},
    {{{"list", 0}, {NULL, 3}}, 9, 36, 4},
    {{{"list", 0}, {NULL, 7}}, 9, 57, 5},
    {{{"f", 0}}, 11, 7, 8},
    {{{"last", 0}}, 12, 11, 2},
    {{{"after", 0}}, 12, 25, 1},
};

static void fields_have_places(void **state)
{
    (void)state;
    mt_arena arena;
    mt_scan scan;
    mt_arena_init(&arena);
    mt_scan_read(&scan, &arena, "a.lua", source, sizeof source - 1);
    assert_string_equal(scan.call, "scenario");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const mt_scan_table *table = scan.root;
        const mt_scan_field *field = NULL;
        for (const step *s = rows[i].path; s->key || s->index; s++) {
            field = mt_scan_find(table, s->key, s->index);
            assert_non_null(field);
            table = field->table;
        }
        const mt_scan_token *value = &scan.token[field->value];
        mt_place place =
            value->kind == MT_SCAN_TEXT ? mt_scan_get_inside(&scan, value) : mt_scan_get_place(&scan, value);
        if (place.line != rows[i].line || place.column != rows[i].column || place.length != rows[i].length)
            fail_msg("row %zu: %d:%d+%d", i, place.line, place.column, place.length);
    }
    assert_null(mt_scan_find(scan.root, "no", 0)); /* inside a function: no field of the scenario */
    assert_null(mt_scan_find(scan.root, "deep", 0));
    assert_string_equal(mt_scan_get_line(&scan, 7).source, "first");
    assert_null(mt_scan_get_line(&scan, 99).source);
    mt_arena_free(&arena);
}

/* Every beginning of the file, and of one full of openers: the scan ends, whatever it is cut off in. */
static void any_beginning_is_read(void **state)
{
    (void)state;
    static const char *const sources[] = {
        source,
        "return scenario { [[ --[[ [=[ \" ' \\ { ( [ function if do repeat 1e+ 0x . .. ... :: ~= ]] ]=] } end until"};
    for (size_t s = 0; s < 2; s++)
        for (size_t length = 0; length <= strlen(sources[s]); length++) {
            mt_arena arena;
            mt_scan scan;
            mt_problems problems;
            mt_arena_init(&arena);
            mt_problems_init(&problems, &arena);
            char *cut = mt_arena_add_bytes(&arena, sources[s], length);
            mt_scan_read(&scan, &arena, "a.lua", cut, length);
            mt_scan_check(&scan, &problems);
            mt_syntax_explain(&scan, 1, "'}' expected near <eof>", &problems);
            assert_true(problems.count >= 1);
            mt_arena_free(&arena);
        }
}

typedef struct kind {
    const char *source, *call;
} kind;

static const kind kinds[] = {
    {"return scenario { }", "scenario"},
    {"return treaty({ })", "treaty"},
    {"return session { }", "session"},
    {"local t = treaty { } return t", "treaty"},
    {"return { scenario = 1 }", NULL},
    {"-- scenario { }\nreturn 1", NULL},
    {"x.scenario { }", NULL},
    {"return 'scenario { }'", NULL},
    {"scenario = treaty { }", "treaty"},
};

static void the_first_call_is_the_kind(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        mt_arena arena;
        mt_scan scan;
        mt_arena_init(&arena);
        mt_scan_read(&scan, &arena, "a.lua", kinds[i].source, strlen(kinds[i].source));
        if (!kinds[i].call != !scan.call || (scan.call && strcmp(scan.call, kinds[i].call) != 0))
            fail_msg("%s: %s", kinds[i].source, !scan.call ? "none" : scan.call);
        mt_arena_free(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(fields_have_places), cmocka_unit_test(any_beginning_is_read),
                                       cmocka_unit_test(the_first_call_is_the_kind)};
    return cmocka_run_group_tests_name("scan", tests, NULL, NULL);
}

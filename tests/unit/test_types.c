/* The types for editors: Lua can read them, every fact and every field that a reader knows is in them, and every type
 * that they name is declared. The fields are taken from the sources of the readers, line by line, and not from the
 * tables that the types are made of. */
#include "test_script.h"

#include <dirent.h>

#include "facts/fact.h"
#include "script/types.h"

#define READERS "core/script"

static mt_text types;

static int open_types(void **state)
{
    (void)state;
    mt_text_init(&types);
    mt_types_write(&types);
    return 0;
}

static int close_types(void **state)
{
    (void)state;
    mt_text_free(&types);
    return 0;
}

static bool has(const char *format, const char *word, size_t length)
{
    char line[256];
    snprintf(line, sizeof line, format, (int)length, word);
    return strstr(mt_text_get(&types), line);
}

static void lua_can_read_them(void **state)
{
    (void)state;
    script in;
    script_load(&in, mt_text_get(&types));  /* which asks for its kind, too */
    assert_int_equal(in.problems.count, 1); /* it is no scenario, and nothing else is wrong with it */
    assert_string_equal(script_says(&in), "the file returns nothing; it has to be: return scenario { … }");
    script_close(&in);
}

static void every_fact_is_there_twice(void **state)
{
    (void)state;
    for (size_t i = 0; i < MT_FACTS; i++) {
        const char *name = mt_facts_built_in[i].name, *bare = strchr(name, '.') + 1;
        if (!has("\n---@field [\"%.*s\"]? ", name, strlen(name)) || !has("\n---@field %.*s? ", bare, strlen(bare)) ||
            !has("\"%.*s\"", name, strlen(name)))
            fail_msg("the types have no %s", name);
        assert_non_null(strstr(mt_text_get(&types), mt_facts_built_in[i].meaning));
    }
}

/* `    {"id", mt_spot_read_text, …`, `FIELD(id, …`, `WHO("system", …`, `const mt_shape mt_form_system`. */
static size_t check_source(const char *text)
{
    static const struct {
        const char *before, *behind, *line;
    } kinds[] = {
        {"\n    {\"", "\", mt_spot_read_", "\n---@field %.*s? "},
        {"\n    {\"", "\", read_", "\n---@field %.*s? "},
        {"FIELD(", ", mt_spot_read_", "\n---@field %.*s? "},
        {"FIELD(", ", read_", "\n---@field %.*s? "},
        {"WHO(\"", "\", MT_", "\n---@field %.*s? "},
        {"\nconst mt_shape mt_form_", " = ", "\n---@class martens.%.*s"},
        {"    {\"", "\", call_", "\n---@field %.*s fun("},
        {"    {\"random.", "\", MT_Q_", "\n---@field %.*s fun("},
    };
    size_t found = 0;
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
        for (const char *at = text; (at = strstr(at, kinds[k].before));) {
            at += strlen(kinds[k].before);
            size_t length = strspn(at, "abcdefghijklmnopqrstuvwxyz_");
            if (strncmp(at + length, kinds[k].behind, strlen(kinds[k].behind)) != 0)
                continue;
            found++;
            if (!has(kinds[k].line, at, length))
                fail_msg("the types have no '%.*s'", (int)length, at);
        }
    return found;
}

static void every_field_is_there(void **state)
{
    (void)state;
    size_t found = 0;
    DIR *folder = opendir(READERS);
    assert_non_null(folder);
    for (struct dirent *entry; (entry = readdir(folder));) {
        size_t length = strlen(entry->d_name);
        char path[512];
        mt_text source;
        if (length < 3 || strcmp(entry->d_name + length - 2, ".c") != 0)
            continue;
        mt_text_init(&source);
        snprintf(path, sizeof path, READERS "/%s", entry->d_name);
        assert_int_equal(mt_file_read(path, 1 << 20, &source), 0);
        found += check_source(mt_text_get(&source));
        mt_text_free(&source);
    }
    closedir(folder);
    assert_true(found > 180); /* the patterns above still fit the sources */
}

static void every_type_is_declared(void **state)
{
    (void)state;
    for (const char *at = mt_text_get(&types); (at = strstr(at, "martens."));) {
        size_t length = strspn(at, "abcdefghijklmnopqrstuvwxyz_.");
        while (at[length - 1] == '.')
            length--;
        if (!has("\n---@class %.*s\n", at, length) && !has("\n---@class %.*s: ", at, length) &&
            !has("\n---@alias %.*s ", at, length))
            fail_msg("%.*s is declared nowhere", (int)length, at);
        at += length;
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lua_can_read_them),
        cmocka_unit_test(every_fact_is_there_twice),
        cmocka_unit_test(every_field_is_there),
        cmocka_unit_test(every_type_is_declared),
    };
    return cmocka_run_group_tests_name("types", tests, open_types, close_types);
}

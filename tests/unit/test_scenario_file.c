/* Scenario files: each slip, and what is said of it, with its place. One row may hold several slips: all of them are
 * told. */
#include "test_run.h"

typedef struct slip {
    const char *lua;
    int line;
    const char *text[3];
} slip;

#define HEAD "return scenario { id = 's', lasts = '1 min',\n"

static const slip slips[] = {
    {"return { id = 's' }", 0, {"the file returns a plain table; write scenario before it"}},
    {"return 3", 0, {"the file returns a number"}},
    {"local x = 1", 0, {"the file returns nothing"}},
    {"", 0, {"the file is empty"}},
    {"return treaty { id = 't' }", 1, {"this file is a treaty, and a scenario is due here"}},
    {"return scenario { id = 's'\n lasts = '1 min' }", 1, {"a comma is missing after line 1"}},
    {HEAD " places = { road = { populated = true }", 0, {"never closed"}},
    {HEAD " title = 'no end }", 2, {"never closed"}},
    {HEAD " titel = 'x' }", 2, {"unknown field 'titel' in the scenario; the nearest is 'title'"}},
    {HEAD " places = { road = { populatd = true } } }",
     2,
     {"unknown field 'populatd' in places.road; the nearest is 'populated'"}},
    {HEAD " places = { road = { populated = 3 } } }", 2, {"true or false"}},
    {HEAD " places = { road = { contaminated_area = '3 km' } } }", 2, {"a length"}},
    {HEAD " systems = { a = { control = 'person_may_vetoe' } } }", 2, {"the nearest is 'person_may_veto'"}},
    {HEAD " systems = { a = { } } }", 2, {"control is missing"}},
    {HEAD " systems = { a = { control = 'no_person', operator = 'x' } } }", 2, {"no operator is named 'x'"}},
    {HEAD " systems = { a = { control = 'no_person', veto_window = '10 m' } } }", 2, {"a length"}},
    {HEAD " systems = { a = { control = 'no_person', recognition = { bus = { bus = 0.5 } } } } }", 2, {"add up to 1"}},
    {HEAD " parameters = { p = { default = '1 s', range = { '2 s', '3 s' } } } }",
     2,
     {"the default is outside the range"}},
    {HEAD " places = { road = { civilians = param.q } } }", 2, {"q"}},
    {HEAD " contacts = { { kind = 'bus' } } }", 2, {"id is missing"}},
    {HEAD " contacts = { { id = 'a', kind = 'bus' }, { id = 'a', kind = 'bus' } } }",
     2,
     {"the id 'a' is taken already"}},
    {HEAD " contacts = { { id = 'a', kind = 'bus', place = 'rod' } }, places = { road = {} } }",
     2,
     {"the nearest is 'road'"}},
    {HEAD " contacts = { { id = 'a', kind = 'bus', status = 'civil' } } }", 2, {"civilian"}},
    {HEAD " before = { { '1 d', 'assess' } } }", 2, {"below zero"}},
    {HEAD " before = { { '-1 d', 'asses' } } }", 2, {"there is no act 'asses'; the nearest is 'assess'"}},
    {HEAD " timeline = { { place = 'road' } }, places = { road = {} } }", 2, {"its time comes first"}},
    {HEAD " timeline = { { '1 s', place = 'road', civilian = 3 } }, places = { road = {} } }",
     2,
     {"this is no fact of those that the act names"}},
    {HEAD " story = 3 }", 2, {"a story is a function"}},
    {HEAD " expect = { { treaty = 't', verdict = 'breach' } } }", 2, {"the nearest is 'breached'"}},
    {HEAD " alternatives = {} }", 2, {"not yet"}},
    {HEAD " title = param.x .. 'y' }", 2, {"made anew for each run"}},
    {HEAD " titel = 'x',\n places = { road = { populatd = true } },\n contacts = { { kind = 'bus' } } }",
     2,
     {"unknown field 'titel'", "unknown field 'populatd'", "id is missing"}},
    {"return scenario { lasts = '1 min' }", 0, {"id is missing"}},
};

static bool told(const ran *in, const char *text)
{
    for (size_t i = 0; i < in->problems.count; i++)
        if (strstr(in->problems.list[i].text, text))
            return true;
    return false;
}

/* What is wrong with a row, or NULL. Every row is told, not only the first. */
static const char *check(const ran *in, const slip *row)
{
    if (in->code >= 0 || in->problems.count == 0)
        return "nothing was said";
    for (size_t k = 0; k < 3 && row->text[k]; k++)
        if (!told(in, row->text[k]))
            return row->text[k];
    return row->line > 0 && in->problems.list[0].place.line != row->line ? "it stands on another line" : NULL;
}

static void test_each_slip(void **state)
{
    int wrong = 0;
    (void)state;
    for (size_t i = 0; i < sizeof slips / sizeof *slips; i++) {
        ran in;
        run_scenario(&in, slips[i].lua, 0);
        const char *why = check(&in, &slips[i]);
        if (why) {
            wrong++;
            print_error("row %zu: wanted: %s; line %d: %s\n", i, why,
                        in.problems.count > 0 ? in.problems.list[0].place.line : 0,
                        in.problems.count > 0 ? in.problems.list[0].text : "");
        }
        end_scenario(&in);
    }
    assert_int_equal(wrong, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_each_slip)};
    return cmocka_run_group_tests_name("scenario file", tests, NULL, NULL);
}

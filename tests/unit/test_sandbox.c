/* The sandbox, hole by hole: what a hostile scenario tries, and what becomes of it. Each row ends by itself; nothing
 * waits. */
#include "test_run.h"

#define AROUND "%s\nreturn scenario { id = 's', lasts = '1 s', title = tostring(result) }\n"
#define STORY "return scenario { id = 's', lasts = '1 min', places = { road = {} }, story = function(s) %s end }\n"

typedef struct hole {
    const char *name, *lua, *says;
} hole; /* says: in the problem, NULL: it loads */

/* Things that must not be there, or must not be what they are elsewhere. */
static const hole holes[] = {
    {"files", "io.open('x')", "io"},
    {"system", "os.time()", "os"},
    {"loading code", "result = load('return 1')", "load"},
    {"loading files", "dofile('/etc/passwd')", "dofile"},
    {"require", "require('os')", "require"},
    {"debug", "debug.getinfo(1)", "debug"},
    {"coroutine", "coroutine.create(print)", "coroutine"},
    {"a handler that runs where hooks are off", "xpcall(error, error)", "xpcall"},
    {"collecting", "collectgarbage('count')", "collectgarbage"},
    {"loops for ever", "while true do end", "steps"},
    {"a loop that pcall swallows", "while true do pcall(function() while true do end end) end", "steps"},
    {"memory by doubling", "local t = 'x' while true do t = t .. t end", ""},
    {"a table that grows", "local t = {} for i = 1, 1e9 do t[i] = i end", ""},
    {"recursion", "local function f() return 1 + f() end f()", ""},
    {"a huge repeat", "result = ('x'):rep(1 << 40)", ""},
    {"a huge move", "table.move({}, 1, 1 << 40, 2)", ""},
    {"a finalizer", "setmetatable({}, { __gc = function() while true do end end })", ""},
    {"a pattern that backtracks", "result = (('a'):rep(40)):find(('a?'):rep(40) .. ('a'):rep(41))", ""},
    {"an address", "result = tostring({}) == tostring({})", NULL},
    {"sorted pairs",
     "local order = '' for k in pairs({ b = 1, a = 2, c = 3 }) do order = order .. k end assert(order == 'abc')", NULL},
    {"a stable sort",
     "local t = { 'b1', 'a1', 'b2', 'a2' } table.sort(t, function(x, y) return x:sub(1, 1) < y:sub(1, 1) end) "
     "assert(table.concat(t) == 'a1a2b1b2')",
     NULL},
    {"an invalid comparator",
     "local t = {} for i = 1, 200 do t[i] = i end pcall(table.sort, t, function() return true end)", NULL},
};

static void test_each_hole(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof holes / sizeof *holes; i++) {
        char lua[2048];
        ran in;
        snprintf(lua, sizeof lua, AROUND, holes[i].lua);
        run_scenario(&in, lua, 0);
        if ((!holes[i].says) != (in.code == 0))
            fail_msg("%s: %s", holes[i].name, in.code == 0 ? "was let through" : in.problems.list[0].text);
        if (holes[i].says && (in.problems.count == 0 || !strstr(in.problems.list[0].text, holes[i].says)))
            fail_msg("%s: %s", holes[i].name, in.problems.count == 0 ? "no problem" : in.problems.list[0].text);
        end_scenario(&in);
    }
}

static const hole stories[] = {
    {"loops", "while true do end", "steps"},
    {"loops behind pcall", "while true do pcall(function() while true do end end) end", "steps"},
    {"waits inside a sort", "table.sort({ 2, 1 }, function() s:wait('1 s') end)", "s:wait stands inside"},
    {"waits inside gsub", "('ab'):gsub('.', function() s:wait('1 s') end)", "s:wait stands inside"},
    {"a name that is none", "s:activate('senty')", "senty"},
    {"a call that is none", "s:activat('x')", "the nearest is s:activate"},
    {"a fact that is none", "s:fact('road', 'place.civilian')", "the nearest is place.civilians"},
    {"a wrong unit", "s:wait('10 m')", "time"},
    {"an act that is none", "s:act('explode', {})", "there is no act 'explode'"},
    {"what it may do",
     "s:wait('1 s') s:set{ place = 'road', civilians = 3 } assert(s:fact('road', 'place.civilians') == 3) "
     "assert(s:now() == 1) assert(s:random() < 1)",
     NULL},
};

static void test_each_story(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof stories / sizeof *stories; i++) {
        char lua[2048];
        ran in;
        snprintf(lua, sizeof lua, STORY, stories[i].lua);
        run_scenario(&in, lua, 0);
        if (in.code != 0)
            fail_msg("%s: %s", stories[i].name, in.problems.list[0].text);
        if (!stories[i].says ? in.progress != MT_PROGRESS_ENDED : in.progress != MT_PROGRESS_FAILED)
            fail_msg("%s: %s", stories[i].name, !in.why ? "was let through" : in.why);
        if (stories[i].says && !strstr(in.why, stories[i].says))
            fail_msg("%s: %s", stories[i].name, in.why);
        end_scenario(&in);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_each_hole), cmocka_unit_test(test_each_story)};
    return cmocka_run_group_tests_name("sandbox", tests, NULL, NULL);
}

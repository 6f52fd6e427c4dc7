/* The library of the sandbox, function by function: what is the same on every machine, what is kept out, and what is
 * bounded because no hook can interrupt it. Each row is a piece of Lua; it loads, or it says why not. */
#include "test_script.h"

typedef struct row {
    const char *name, *lua, *says;
} row; /* says: all or the end of the first problem; NULL: it loads */

#define STEPS "it takes more than 20 million steps; does it loop for ever?"
#define TOO_LONG "use a simpler pattern or a shorter text"

static const row rows[] = {
    /* order */
    {"pairs is sorted: truths, numbers, texts",
     "local s = '' for k in pairs({ b = 1, a = 1, [10] = 1, [9] = 1, [2.5] = 1, [true] = 1, [false] = 1, B = 1 }) do s "
     "= s .. tostring(k) .. ' ' end "
     "assert(s == 'false true 2.5 9 10 B a b ', s)",
     NULL},
    {"pairs takes its keys first",
     "local t = { a = 1, b = 2, c = 3 } local n = 0 for k in pairs(t) do t.b = nil t[k .. 'x'] = 1 n = n + 1 end "
     "assert(n == 2)",
     NULL},
    {"pairs without an order", "for _ in pairs({ [{}] = 1 }) do end",
     "a table with keys that are neither texts nor numbers has no order; use texts or numbers"},
    {"next goes in the order of pairs",
     "local t = { c = 1, a = 1, b = 1 } assert(next(t) == 'a' and next(t, 'a') == 'b' and next(t, 'c') == nil and "
     "next({}) == nil)",
     NULL},
    {"sort is stable",
     "local t = { 'b1', 'a1', 'b2', 'a2', 'b3' } table.sort(t, function(x, y) return x:byte() < y:byte() end) "
     "assert(table.concat(t, ' ') == 'a1 a2 b1 b2 b3')",
     NULL},
    {"sort without a function", "local t = { 3, 1, 2 } table.sort(t) assert(table.concat(t) == '123')", NULL},
    {"a sort that fails changes nothing",
     "local t = { 3, 2, 1 } pcall(table.sort, t, function() error('x') end) assert(table.concat(t) == '321')", NULL},
    {"sort of what has no order", "table.sort({ 1, 'a' })", "attempt to compare string with number"},
    /* no addresses, no luck */
    {"tables, functions, markers by name",
     "assert(tostring({}) == 'a table' and tostring(print or pairs) == 'a function' and tostring(param.x) == 'a "
     "marker')",
     NULL},
    {"format too", "assert(string.format('%s %s %d%%', {}, pairs, 3) == 'a table a function 3%')", NULL},
    {"format of an address", "string.format('%p', {})",
     "%p is not to be had here: an address is another one each time"},
    {"format of an address, dressed up", "string.format('%-20p', 'x')",
     "%p is not to be had here: an address is another one each time"},
    {"math.random", "math.random(6)",
     "math.random is kept out: write random.uniform(…) and the like as a value, or s:random() in a story"},
    {"what differs by machine", "assert(not math.exp and not math.log and not math.sin and not math.randomseed)", NULL},
    /* kept out */
    {"the rest of Lua",
     "for _, name in ipairs{ 'collectgarbage', 'coroutine', 'debug', 'dofile', 'getmetatable', 'io', 'load', "
     "'loadfile', 'os', 'package', 'print', "
     "'rawequal', 'rawget', 'rawlen', 'rawset', 'require', 'setmetatable', 'utf8', 'warn', 'xpcall', '_G' } do "
     "assert(_ENV[name] == nil, name) end",
     NULL},
    {"finalizers and weak tables", "setmetatable({}, { __gc = function() while true do end end })",
     "'setmetatable' is kept out: these files reach no file, clock, network or other code"},
    {"the metatable of texts", "getmetatable('')",
     "'getmetatable' is kept out: these files reach no file, clock, network or other code"},
    {"compiling, packing", "assert(not string.dump and not string.pack and not string.unpack and not string.packsize)",
     NULL},
    {"texts have the same functions", "assert(('x').rep == string.rep and ('x').dump == nil)", NULL},
    {"no sums with texts", "local x = '10' + 1", "attempt to perform arithmetic on a string value (constant '10')"},
    {"a closing variable", "local x <close> = { }", "variable 'x' got a non-closable value"},
    {"param is for reading", "param.x = 1",
     "param and random cannot be written to; parameters are declared in parameters = { … }"},
    {"a distribution that is none", "random.normal(1, 2)",
     "there is no random.normal; there are exponential, uniform, lognormal and choice"},
    {"a distribution without its values", "random.uniform(1)", "random.uniform takes two values"},
    /* bounded */
    {"a loop", "while true do end", STEPS},
    {"a loop behind pcall", "while true do pcall(function() while true do end end) end", STEPS},
    {"pcall that goes on", "pcall(function() while true do end end) local t = {} t.x = 1", STEPS},
    {"a huge rep", "('x'):rep(1 << 40)", "rep makes a text of more than 1048576 letters; make it shorter"},
    {"a huge rep of nothing", "assert((''):rep(1 << 62) == '')", NULL},
    {"a huge rep of a gap", "('x'):rep(1 << 20, 'yyyy')",
     "rep makes a text of more than 1048576 letters; make it shorter"},
    {"rep", "assert(('ab'):rep(3, '-') == 'ab-ab-ab' and ('x'):rep(0) == '' and ('x'):rep(-1) == '')", NULL},
    {"a huge move", "table.move({}, 1, 1 << 40, 2)", STEPS},
    {"a huge concat", "table.concat({}, '', 1, 1 << 40)", STEPS},
    {"a huge unpack", "table.unpack({}, 1, 1 << 40)", STEPS},
    {"a large unpack", "table.unpack({}, 1, 5000000)", "too many results to unpack"},
    {"inserting in front again and again", "local t = {} for i = 1, 1e6 do table.insert(t, 1, i) end", STEPS},
    {"sorting again and again", "local t = {} for i = 1, 1e5 do t[i] = i end while true do table.sort(t) end", STEPS},
    {"a pattern: a?a?…", "(('a'):rep(28)):find(('a?'):rep(28) .. ('a'):rep(28))",
     "this pattern could take too long on a text of 28 letters; " TOO_LONG},
    {"a pattern: .-.-…", "(('x'):rep(3000)):find('.-.-.-.-.-y')",
     "this pattern could take too long on a text of 3000 letters; " TOO_LONG},
    {"a pattern: a*b by gsub", "(('a'):rep(100000)):gsub('a*b', '')",
     "this pattern could take too long on a text of 100000 letters; " TOO_LONG},
    {"a pattern: gmatch", "(('a'):rep(100000)):gmatch('a*b')",
     "this pattern could take too long on a text of 100000 letters; " TOO_LONG},
    {"patterns as people write them",
     "assert(('key = value'):match('^(%w+)%s*=%s*(%w+)$') == 'key' and ('a,b'):gsub(',', ';') == 'a;b' and "
     "('[x]'):find('[]x]') == 2)",
     NULL},
    {"memory by doubling", "local t = 'x' while true do t = t .. t end",
     "it makes a text of more than 1 MiB; not enough memory is given for that"},
    {"memory by many", "local t = {} for i = 1, 1e9 do t[i] = i .. 'x' end",
     "it needs more than 64 MiB, and not enough memory is given for that"},
    {"memory that is given back", "for i = 1, 1000 do local t = {} for k = 1, 100 do t[k] = {} end end", NULL},
    {"recursion", "local function f() return 1 + f() end f()",
     "it calls itself too deeply; does it recurse without end?"},
    {"recursion through gsub", "local function f() return (('x'):gsub('x', f)) end f()",
     "it calls itself too deeply; does it recurse without end?"},
    {"recursion through sort", "local function f() table.sort({ 1, 2 }, f) end f()",
     "it calls itself too deeply; does it recurse without end?"},
    {"a tail call", "local function f(n) if n > 0 then return f(n - 1) end end f(100000)", NULL},
};

static void check_row(const row *row, int *wrong)
{
    char lua[4096];
    script in;
    snprintf(lua, sizeof lua, "%s\nreturn scenario { id = 's', lasts = '1 s' }\n", row->lua);
    script_load(&in, lua);
    const char *said = script_says(&in);
    if (!row->says ? in.code != 0 : strcmp(said, row->says) != 0) {
        print_error("%s: said '%s', wanted '%s'\n", row->name, said, !row->says ? "nothing" : row->says);
        (*wrong)++;
    }
    script_close(&in);
}

static void each_function(void **state)
{
    (void)state;
    int wrong = 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_row(&rows[i], &wrong);
    assert_int_equal(wrong, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(each_function)};
    return cmocka_run_group_tests_name("library", tests, NULL, NULL);
}

/* Everything that is said about a treaty without running it: lists, forms, phrases, terms, circles, ids. */
#include "test_clause.h"

#define WORDS(words, at) \
    { \
        .text = words, .place = {.file = "t.lua", .line = at } \
    }
#define PART(letter, words, at) \
    { \
        letter, WORDS(words, at) \
    }
#define FIELD(name, words, at) .name = WORDS(words, at)
#define REQUIRE(...) \
    .require_count = COUNT(((mt_part_source[]){__VA_ARGS__})), .require = (mt_part_source[]) { __VA_ARGS__ }
#define FORBID(...) \
    .forbid_count = COUNT(((mt_part_source[]){__VA_ARGS__})), .forbid = (mt_part_source[]) { __VA_ARGS__ }
#define UNLESS(...) \
    .unless_count = COUNT(((mt_exception_source[]){__VA_ARGS__})), .unless = (mt_exception_source[]) { __VA_ARGS__ }

/* "7: the text" for each problem, the caret's column after the line where one is known. */
static const char *said(bench *b)
{
    mt_text_reset(&b->text);
    for (size_t i = 0; i < b->problems.count; i++) {
        const mt_problem *problem = &b->problems.list[i];
        mt_text_write(&b->text, "%d: %s%s\n", problem->place.line, problem->warning ? "warning: " : "", problem->text);
    }
    return mt_text_get(&b->text);
}

static void expect(const mt_treaty *treaty, const char *expected)
{
    bench b;
    bench_open(&b);
    mt_treaty own, shared;
    bench_terms(&own, &shared);
    mt_treaty_check(treaty, &shared, &b.vocabulary, &b.problems);
    assert_string_equal(said(&b), expected);
    bench_close(&b);
}

static mt_texts text_of(bench *b, const char *text)
{
    mt_texts texts = {.count = text != NULL, .list = mt_arena_get(&b->arena, sizeof *texts.list)};
    texts.list[0].language = "en";
    texts.list[0].text = text;
    texts.list[0].place = (mt_place){.file = "t.lua", .line = 6};
    return texts;
}

typedef struct row {
    const char *text; /* of the provision */
    mt_provision_source provision;
    const char *expected;
} row;

/* Each provision in a treaty with two terms; its id is R, its kind regulation, its line 5. */
static void check_rows(const row *rows, size_t count)
{
    static mt_reading_source timely[] = {READING("needed", "human.needed_time"), READING("ten", "10 s")};
    static mt_reading_source usual[] = {READING("usual", "normal, expected")};
    static mt_term_source terms[] = {TERM("timely", "ten", timely), TERM("usual", NULL, usual)};
    for (size_t i = 0; i < count; i++) {
        bench b;
        bench_open(&b);
        mt_provision_source provision = rows[i].provision;
        provision.id = "R";
        provision.place = (mt_place){.file = "t.lua", .line = 5};
        provision.text = text_of(&b, rows[i].text ? rows[i].text : "[it](a)");
        if (!provision.kind.text)
            provision.kind.text = "regulation";
        mt_treaty treaty = {.id = "T",
                            .standing = "draft",
                            .term_count = provision.across.text ? 2 : 1,
                            .term = terms,
                            .provision_count = 1,
                            .provision = &provision};
        expect(&treaty, rows[i].expected);
        bench_close(&b);
    }
}

static void fields_take_words_of_closed_lists(void **state)
{
    (void)state;
    const row rows[] = {
        {NULL, {FIELD(on, "engage", 7), REQUIRE(PART("a", "link.up", 8))}, ""},
        {NULL,
         {FIELD(on, "engage, abort", 7), REQUIRE(PART("a", "link.up", 8)), FIELD(kind, "positive obligation", 9),
          FIELD(force, "should", 9), FIELD(binds, "operator", 9)},
         ""},
        {NULL,
         {FIELD(on, "engage", 7), REQUIRE(PART("a", "link.up", 8)), FIELD(kind, "prohibtion", 9),
          FIELD(force, "shall", 10), FIELD(binds, "operators", 11)},
         "9: there is no kind of provision `prohibtion`; the nearest is `prohibition`\n"
         "10: there is no force `shall`; it is one of must, should, encouraged\n"
         "11: there is no addressee `operators`; the nearest is `operator`\n"},
        {NULL,
         {FIELD(on, "engag", 7), REQUIRE(PART("a", "link.up", 8))},
         "7: there is no act `engag`; the nearest is `engage`\n"},
        {NULL, {FIELD(on, "qqqqqq", 7), REQUIRE(PART("a", "link.up", 8))}, "7: there is no act `qqqqqq`\n"},
        {NULL,
         {FIELD(on, "engage or abort", 7), REQUIRE(PART("a", "link.up", 8))},
         "7: several are separated by commas, as in `begin, set`\n"},
        {NULL,
         {FIELD(on, "engage where (link.up)", 7), REQUIRE(PART("a", "link.up", 8))},
         "7: acts stand here alone: a condition stands in the field `when`\n"},
        {NULL,
         {FIELD(on, "engage,", 7), REQUIRE(PART("a", "link.up", 8))},
         "7: an act is expected here, as in `begin`\n"},
    };
    check_rows(rows, COUNT(rows));
}

static void a_provision_has_one_form(void **state)
{
    (void)state;
    const row rows[] = {
        {NULL,
         {REQUIRE(PART("a", "link.up", 8))},
         "5: nothing says when `R` is judged: give it `on`, `throughout`, `from` or `across`\n"},
        {"it",
         {FIELD(on, "engage", 7)},
         "5: `R` neither requires nor forbids anything: give it `require` or `forbid`\n"},
        {NULL,
         {FIELD(on, "engage", 7), REQUIRE(PART("a", "link.up", 8)), FORBID(PART("a", "link.up", 9))},
         "9: `require` and `forbid` do not stand together: make two provisions of them\n"},
        {NULL,
         {FIELD(on, "engage", 7), FIELD(throughout, "system.active", 9), REQUIRE(PART("a", "link.up", 8))},
         "9: `on` and `throughout` do not stand together: a provision is judged in one way\n"},
        {NULL,
         {FIELD(on, "engage", 7), FIELD(grace, "3 s", 9), FIELD(due, "3 s", 10), FIELD(per, "system", 11),
          REQUIRE(PART("a", "link.up", 8))},
         "9: `grace` goes only with `throughout`\n"
         "11: `per` goes only with `throughout` and `from`\n"
         "10: `due` goes only with `from`\n"},
        {NULL,
         {FIELD(from, "begin", 7), FIELD(done, "link.up", 8)},
         "5: `R` says from when but not until when: give it `due`\n"},
        {NULL,
         {FIELD(from, "begin", 7), FIELD(due, "4 y", 8)},
         "5: `R` needs either `done`, a condition, or `done_by`, an event\n"},
    };
    check_rows(rows, COUNT(rows));
}

static void later_forms_are_checked_and_named(void **state)
{
    (void)state;
    const row rows[] = {
        {NULL,
         {FIELD(throughout, "system.active", 7), FIELD(grace, "term.timely - 1 s", 9), FIELD(per, "place", 9),
          REQUIRE(PART("a", "link.up", 8))},
         "9: a duration is constant: a number with a unit or a term, not `term.timely - 1 s`\n"},
        {NULL,
         {FIELD(throughout, "system.active", 7), FIELD(grace, "-1 s", 9), FIELD(per, "sytem", 9),
          REQUIRE(PART("a", "link.up", 8))},
         "9: there is no identity `sytem`; the nearest is `system`\n"
         "9: a duration is not negative\n"},
        {"[Stocks are destroyed](a) [within four years](b).",
         {FIELD(from, "enter_into_force", 7), FIELD(due, "4 y", 8), FIELD(done, "party.stockpile = 0", 9),
          .has_extension = true, FIELD(extended_on, "grant_extension", 10), FIELD(extended_length, "grant.length", 10),
          FIELD(extended_at_most, "10", 11)},
         "11: `10` needs a unit: a time is expected here (us, ms, s, min, h, d or y)\n"},
        {NULL,
         {FIELD(from, "begin where (link.up)", 7), FIELD(due, "4 y", 8), FIELD(done_by, "destroi", 9)},
         "9: there is no act `destroi`; the nearest is `destroy`\n"},
        {NULL, {FIELD(across, "term.usual", 7), REQUIRE(PART("a", "mean of run.civilian_harm < 3", 8))}, ""},
        {NULL,
         {FIELD(across, "normal or expcted", 7), REQUIRE(PART("a", "run.civilian_harm < 3", 8))},
         "7: there is no class of circumstance `expcted`; the nearest is `expected`\n"
         "8: over many runs a fact stands in `share of runs where (…)` or after `mean of`, not by itself\n"},
        {NULL, {FIELD(on, "engage", 7), REQUIRE(PART("a", "followed by abort within 3 s", 8))}, ""},
        {NULL,
         {FIELD(on, "engage", 7), FORBID(PART("a", "followed by abort within 3 s", 8))},
         "8: `followed by` stands only as a part of `require`, by itself, in a provision with `on`\n"},
    };
    check_rows(rows, COUNT(rows));
}

static void phrases_name_parts(void **state)
{
    (void)state;
    const row rows[] = {
        {"[one](a), [two](b) and [the rest](~)",
         {FIELD(on, "engage", 7), REQUIRE(PART("a", "link.up", 8), PART("b", "link.up", 9))},
         ""},
        {"no phrase at all",
         {FIELD(on, "engage", 7), REQUIRE(PART("a", "link.up", 8))},
         "6: warning: this text has no phrase: tie its words to a part, as in `[words](a)`\n"},
        {"[one](a)",
         {FIELD(on, "engage", 7), FORBID(PART("a", "link.up", 8), PART("b", "link.up", 9))},
         "9: warning: no phrase of the text names the part `b`\n"},
        {"[one](a) [two](c)",
         {FIELD(on, "engage", 7), REQUIRE(PART("a", "link.up", 8))},
         "6: this phrase names the part `c`, which there is not; the parts are `a`, and `~` marks what is knowingly "
         "not encoded\n"},
        {"[one](a",
         {FIELD(on, "engage", 7), REQUIRE(PART("a", "link.up", 8))},
         "6: a bracket in this text is not closed: a phrase is written `[words](a)`\n"},
    };
    check_rows(rows, COUNT(rows));
}

static void a_phrase_has_its_place(void **state)
{
    (void)state;
    bench b;
    bench_open(&b);
    mt_provision_source provision = {
        .id = "R", FIELD(on, "engage", 7), REQUIRE(PART("a", "link.up", 8)), FIELD(kind, "regulation", 8)};
    provision.text = text_of(&b, "[one](a) [two](c)");
    provision.text.list[0].place =
        (mt_place){.file = "t.lua", .line = 6, .column = 10, .source = "text = '[one](a) [two](c)'"};
    mt_treaty treaty = {.id = "T", .provision_count = 1, .provision = &provision};
    mt_treaty_check(&treaty, NULL, &b.vocabulary, &b.problems);
    assert_int_equal(b.problems.count, 1);
    assert_int_equal(b.problems.list[0].place.column, 25);
    assert_int_equal(b.problems.list[0].place.length, 1);
    bench_close(&b);
}

static void sentences_name_facts_and_terms(void **state)
{
    (void)state;
    const row rows[] = {
        {NULL,
         {FIELD(on, "engage", 7), REQUIRE(PART("a", "link.up", 8)),
          FIELD(because, "{human.window} and {term.timely}, {shared.nominal}", 9)},
         ""},
        {NULL,
         {FIELD(on, "engage", 7), REQUIRE(PART("a", "link.up", 8)),
          FIELD(because, "{human.windw}, {term.timly}, {shared.nominl}, {zzz} and {it", 9)},
         "9: `human.windw` is neither a fact nor a term; the nearest is `human.window`\n"
         "9: `term.timly` is neither a fact nor a term; the nearest is `term.timely`\n"
         "9: `shared.nominl` is neither a fact nor a term; the nearest is `shared.nominal`\n"
         "9: `zzz` is neither a fact nor a term\n"
         "9: this brace is not closed: a fact is shown by `{human.window}`\n"},
    };
    check_rows(rows, COUNT(rows));
}

/* A mistake that only one reading makes is told, and a mistake that all of them make is told once; what the parser
 * could mend is typed, too. */
static void clauses_are_typed_under_every_reading(void **state)
{
    (void)state;
    const row rows[] = {
        {NULL,
         {FIELD(on, "engage", 7), REQUIRE(PART("a", "once approve in the last term.timely", 8))},
         "8: a duration is constant, `term.timely` reads as `human.needed_time`\n"},
        {NULL,
         {FIELD(on, "engage", 7), REQUIRE(PART("a", "target.people > term.timely", 8))},
         "8: `target.people` is a plain number, `term.timely` is a time: they cannot be compared\n"},
        {NULL,
         {FIELD(on, "engage", 7), FIELD(applies, "link.upp", 9), FIELD(when, "target.kind", 9),
          REQUIRE(PART("a", "link.up", 8)),
          UNLESS({.id = "E",
                  .clause = WORDS("human.window", 10),
                  .unless_count = 1,
                  .unless = (mt_exception_source[]){{.id = "F", .clause = WORDS("always (human.at_post)", 11)}}})},
         "9: there is no fact `link.upp`; the nearest is `link.up`\n"
         "9: `target.kind` is a word, not a condition; compare it, as in `target.kind is vehicle`\n"
         "10: `human.window` is a time, not a condition; compare it, as in `human.window >= 10 s`\n"},
        {NULL,
         {FIELD(on, "engage", 7),
          REQUIRE(PART(
              "a", "human.windw >= term.timly and human.window >= 10 sec and target.kind == 3 and system.lethal", 8))},
         "8: there is no fact `human.windw`; the nearest is `human.window`\n"
         "8: there is no unit `sec`: write `10 s`\n"
         "8: `==`: equal is `=` or `is`\n"
         "8: there is no term `term.timly`; the nearest is `term.timely`\n"
         "8: `target.kind` is a word, `3` is a plain number: they cannot be compared\n"},
    };
    check_rows(rows, COUNT(rows));
}

static void terms_are_checked(void **state)
{
    (void)state;
    mt_reading_source none[1], two[] = {READING("a", "1 s"), READING("b", "2 s")},
                               torn[] = {READING("a", "1 s"), READING("b", "link.up"), READING("c", "2 m")};
    mt_reading_source wrong[] = {READING("a", "human.windw")}, bare[] = {READING("a", "vehicle")},
                      spaced[] = {READING("a", "1")};
    mt_term_source terms[] = {
        {.name = "none", .reading = none, .place = {.line = 11}},
        {.name = "two", .reading_count = 2, .reading = two, .place = {.line = 12}},
        {.name = "torn", .by_default = {.text = "a"}, .reading_count = 3, .reading = torn, .place = {.line = 13}},
        {.name = "wrong",
         .by_default = {.text = "b", .place = {.line = 14}},
         .reading_count = 1,
         .reading = wrong,
         .place = {.line = 15}},
        {.name = "bare", .reading_count = 1, .reading = bare, .place = {.line = 16}},
        {.name = "two words", .reading_count = 1, .reading = spaced, .place = {.line = 17}},
    };
    mt_treaty treaty = {
        .id = "T", .standing = "drafted", .place = {.line = 1}, .term_count = COUNT(terms), .term = terms};
    expect(&treaty,
           "1: there is no standing `drafted`; the nearest is `draft`\n"
           "11: the term `none` has no reading\n"
           "12: the term `two` has 2 readings: say which stands unless another is chosen, as in default = \"a\"\n"
           "14: the term `wrong` has no reading \"b\"; the nearest is \"a\"\n"
           "3: there is no fact `human.windw`; the nearest is `human.window`\n"
           "17: the term `two words` cannot be written in a clause: use small letters, digits and _\n"
           "3: the readings of `torn` differ in type: \"a\" is a time, \"b\" is true or false\n"
           "3: the readings of `torn` differ in type: \"a\" is a time, \"c\" is a length\n");
}

static void circles_are_found_under_any_choice(void **state)
{
    (void)state;
    mt_reading_source one[] = {READING("a", "1 s"), READING("b", "max (term.two, 1 s)")},
                      two[] = {READING("a", "2 s"),
                               READING("b", "time since engage where (once show in the last term.one)")};
    mt_term_source terms[] = {TERM("one", "a", one), TERM("two", "a", two)};
    mt_treaty treaty = {.id = "T", .term_count = COUNT(terms), .term = terms};
    expect(&treaty, "2: terms go in a circle: `one` → `two` → `one`\n");
    mt_reading_source self[] = {READING("a", "not term.self")};
    mt_term_source alone[] = {TERM("self", NULL, self)};
    treaty = (mt_treaty){.id = "T", .term_count = 1, .term = alone, .applies = WORDS("term.self", 4)};
    expect(&treaty, "2: terms go in a circle: `self` → `self`\n");
}

static void ids_stand_once(void **state)
{
    (void)state;
    mt_exception_source inner[] = {{.id = "R", .clause = WORDS("link.up", 9), .place = {.line = 9}}};
    mt_provision_source provisions[] = {
        {.id = "R",
         FIELD(on, "engage", 5),
         REQUIRE(PART("a", "link.up", 5)),
         FIELD(kind, "note", 5),
         .place = {.line = 5}},
        {.id = "S",
         FIELD(on, "engage", 8),
         REQUIRE(PART("a", "link.up", 8)),
         .unless_count = 1,
         .unless = inner,
         .place = {.line = 8}},
    };
    mt_not_encoded not_encoded[] = {
        {.id = "S", .kind = "regulaton", .place = {.line = 12}}, {.kind = "policy"}, {.place = {.line = 14}}};
    mt_treaty treaty = {
        .id = "T", .provision_count = 2, .provision = provisions, .not_encoded_count = 3, .not_encoded = not_encoded};
    expect(&treaty, "9: the id `R` stands here twice; first in line 5\n"
                    "12: the id `S` stands here twice; first in line 8\n"
                    "8: warning: `S` has no kind, as in kind = \"prohibition\"\n"
                    "12: there is no kind of provision `regulaton`; the nearest is `regulation`\n");
}

static void facts_of_its_own_are_declared_first(void **state)
{
    (void)state;
    mt_declared_fact facts[] = {{.fact = {.name = "x.altitude",
                                          .root = MT_ROOT_SYSTEM,
                                          .owner = MT_SYSTEM,
                                          .type = MT_TYPE_NUMBER,
                                          .dimension = MT_LENGTH,
                                          .nature = MT_STATE,
                                          .origin = MT_DECLARED,
                                          .meaning = "height",
                                          .source = "test",
                                          .since = "0.1"}}};
    mt_treaty treaty = {.id = "T", .fact_count = 1, .fact = facts, .applies = WORDS("x.altitude > 30 m", 4)};
    expect(&treaty, "");
}

/* What is asked of instants: `done` is made of states, and a fact that only events say is warned of where a stretch
 * asks for it. */
static void what_lasts_is_made_of_states(void **state)
{
    (void)state;
    static mt_reading_source timely[] = {READING("needed", "human.needed_time"), READING("ten", "10 s")};
    static mt_term_source terms[] = {TERM("timely", "ten", timely)};
    const row rows[] = {
        {NULL,
         {FIELD(from, "begin", 7), FIELD(due, "4 y", 8), FIELD(done, "party.stockpile = 0 and known(party)", 9)},
         ""},
        {NULL,
         {FIELD(from, "begin", 7), FIELD(due, "4 y", 8),
          FIELD(done, "grant.length > 3 d or once destroy or human.approval_age > 3 s", 9)},
         "9: `done` asks every instant, and `grant.length` is said only by events: only states stand in it\n"
         "9: `done` asks every instant: what looks back at events cannot stand in it\n"
         "9: `done` asks every instant, and `human.approval_age` is a clock: only states stand in it\n"},
        {NULL,
         {FIELD(from, "begin", 7), FIELD(due, "4 y", 8), FIELD(done_by, "destroy where (effect.killed = 0)", 9),
          FIELD(on_day, "30 April", 9)},
         ""},
        {NULL,
         {FIELD(from, "begin", 7), FIELD(due, "4 y", 8), FIELD(done_by, "destroy", 9), FIELD(on_day, "30 avril", 10)},
         "10: `30 avril` is no day of the year; write it as in \"30 April\"\n"},
        {NULL,
         {FIELD(from, "begin", 7), FIELD(due, "4 y", 8), FIELD(done_by, "destroy", 9), FIELD(on_day, "31 April", 10)},
         "10: no year has a `31 April`\n"},
        {NULL,
         {FIELD(throughout, "system.active", 7),
          REQUIRE(PART(
              "a", "largest of human.window over show in the last 3 s >= 2 s and once show where (human.second_source)",
              8))},
         ""},
        {NULL,
         {FIELD(throughout, "not human.second_source", 7), FIELD(applies, "known(transfer.recipient)", 8),
          REQUIRE(PART("a", "human.window >= 10 s", 9)),
          UNLESS({.id = "1", .text = {0}, FIELD(clause, "transfer.recipient is party", 10)})},
         "8: warning: `transfer.recipient` is said only by events, so it is unknown at every instant; write `once "
         "transfer where (transfer.recipient is …) in the last …`\n"
         "7: warning: `human.second_source` is said only by events, so it is unknown at every instant; write `once "
         "show where (human.second_source) in the last …`\n"
         "9: warning: `human.window` is said only by events, so it is unknown at every instant; write `largest of "
         "human.window over show in the last …`\n"
         "10: warning: `transfer.recipient` is said only by events, so it is unknown at every instant; write `once "
         "transfer where (transfer.recipient is …) in the last …`\n"},
        /* Under one reading only: told at the term. */
        {NULL,
         {FIELD(throughout, "system.active", 7), REQUIRE(PART("a", "system.active_for > term.timely", 9))},
         "9: warning: `term.timely` reads `human.needed_time`, which is said only by events, so it is unknown at every "
         "instant; write `largest of human.needed_time over show in the last …`\n"},
        {NULL, {FIELD(on, "engage", 7), REQUIRE(PART("a", "human.window >= 10 s", 9))}, ""},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        bench b;
        bench_open(&b);
        mt_provision_source provision = rows[i].provision;
        provision.id = "R";
        provision.kind.text = "regulation";
        provision.text = text_of(&b, "[it](a)");
        mt_treaty treaty = {.id = "T", .term_count = 1, .term = terms, .provision_count = 1, .provision = &provision};
        mt_treaty_check(&treaty, NULL, &b.vocabulary, &b.problems);
        assert_string_equal(said(&b), rows[i].expected);
        bench_close(&b);
    }
}

/* The scope is asked of instants too, where something lasts. */
static void a_scope_lasts_with_what_lasts(void **state)
{
    (void)state;
    bench b;
    bench_open(&b);
    mt_provision_source provision = {.id = "R",
                                     FIELD(kind, "regulation", 5),
                                     FIELD(throughout, "system.active", 7),
                                     REQUIRE(PART("a", "link.up", 8)),
                                     .text = text_of(&b, "[it](a)")};
    mt_treaty treaty = {
        .id = "T", FIELD(applies, "human.window > 3 s", 2), .provision_count = 1, .provision = &provision};
    mt_treaty_check(&treaty, NULL, &b.vocabulary, &b.problems);
    assert_string_equal(said(&b), "2: warning: `human.window` is said only by events, so it is unknown at every "
                                  "instant; write `largest of human.window over show in the last …`\n");
    bench_close(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fields_take_words_of_closed_lists),
        cmocka_unit_test(a_provision_has_one_form),
        cmocka_unit_test(later_forms_are_checked_and_named),
        cmocka_unit_test(phrases_name_parts),
        cmocka_unit_test(a_phrase_has_its_place),
        cmocka_unit_test(sentences_name_facts_and_terms),
        cmocka_unit_test(clauses_are_typed_under_every_reading),
        cmocka_unit_test(terms_are_checked),
        cmocka_unit_test(circles_are_found_under_any_choice),
        cmocka_unit_test(ids_stand_once),
        cmocka_unit_test(facts_of_its_own_are_declared_first),
        cmocka_unit_test(what_lasts_is_made_of_states),
        cmocka_unit_test(a_scope_lasts_with_what_lasts),
    };
    return cmocka_run_group_tests_name("treaty check", tests, NULL, NULL);
}

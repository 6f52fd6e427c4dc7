/* scenarios/treaties/README.md is the manual of the clause language, and this is its test: every row of its boundary
 * tables is judged by the judge, every clause and every treaty that it shows is parsed and typed. A row is
 *
 *   | what is asked | `the rule` | `what happened` | it is | because |
 *
 * The rule and the events are in the notation of tests/support/notation.h. `it is` holds a verdict a provision,
 * separated by " / ", and at the end "treaty VERDICT" where that is asked; after a verdict stand, each after a
 * semicolon, "1 met, 2 breached" (left out: one judgement, of that verdict), "at 3 s and 9 s", "line 4", "late by 1
 * us", "never done", "1 s to spare", "lasted 2 s", "held 60 %", "held nothing", "parts a true, b open", "exception A",
 * and of a treaty "1 of 2 in play". What cannot be read is a failure. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../support/manual.h"
#include "../support/notation.h"
#include "judge/judge.h"

#define HEADER "| what is asked | the rule | what happened | it is | because |"
#define CELLS 5
#define ROWS 60 /* at least */
#define JUDGED 64
#define PROVISIONS 8

typedef struct row {
    int line;
    char *cell[CELLS];
} row;

/* What came out, of one run. */
typedef struct outcome {
    notation *n;
    size_t count[PROVISIONS];
    mt_judgement told[PROVISIONS][JUDGED];
    const mt_treaty_summary *summary;
    size_t provisions;
    const char *wrong;
} outcome;

/* -- judging a row -- */

static void note(void *context, const mt_judgement *judgement)
{
    outcome *o = context;
    size_t p = judgement->provision;
    if (p >= PROVISIONS || o->count[p] == JUDGED)
        o->wrong = "more judgements than the test can hold";
    else
        o->told[p][o->count[p]++] = *judgement;
}

static bool events_judge(outcome *o, mt_judge *judge)
{
    memset(o->count, 0, sizeof o->count);
    if (o->n->has_calendar)
        mt_judge_set_calendar(judge, o->n->start_day);
    for (size_t i = 0; i < o->n->event_count; i++)
        if (mt_judge_step(judge, &o->n->event[i]))
            o->wrong = "the judge refused a line";
    mt_judge_stop(judge, o->n->event[o->n->event_count - 1].t);
    size_t treaties;
    o->summary = mt_judge_get_summary(judge, &treaties);
    return !o->wrong;
}

static bool is_same(double a, double b) { return a == b || (!mt_value_is_known(a) && !mt_value_is_known(b)); }

/* Times to be found, "3 s and 9 s", each of a judgement of that verdict, in order. */
static bool times_hold(const mt_judgement *const *told, size_t count, const char *words, size_t offset, bool is_t)
{
    for (size_t i = 0; i < count; i++) {
        const char *end = strstr(words, " and ");
        char piece[64];
        int64_t wanted;
        if (!*words || (end ? (size_t)(end - words) : strlen(words)) >= sizeof piece)
            return false;
        snprintf(piece, sizeof piece, "%.*s", end ? (int)(end - words) : (int)strlen(words), words);
        const char *field = (const char *)told[i] + offset;
        double found = is_t ? (double)told[i]->t : *(const double *)(const void *)field;
        if (!notation_time(piece, &wanted) || found != (double)wanted)
            return false;
        words = end ? end + 5 : "";
    }
    return count && !*words;
}

/* "parts a true, b open" */
static bool parts_hold(const mt_judgement *told, const char *words)
{
    uint8_t seen = 0;
    for (char id; *words; words += strspn(words, ", ")) {
        id = *words;
        if (id < 'a' || id >= 'a' + told->part_count || words[1] != ' ')
            return false;
        words += 2;
        size_t length = strcspn(words, ",");
        int wanted = length == 4 && !strncmp(words, "true", 4)    ? 1
                     : length == 5 && !strncmp(words, "false", 5) ? 0
                                                                  : -1;
        if (wanted < 0 && !(length == 4 && !strncmp(words, "open", 4)) &&
            !(length == 7 && !strncmp(words, "unknown", 7)))
            return false;
        if (told->part[id - 'a'] != wanted)
            return false;
        words += length;
        seen++;
    }
    return seen == told->part_count;
}

/* "exception B": the first that applied. */
static bool exception_holds(const mt_judgement *told, const char *words)
{
    int first = 0;
    while (first < told->exception_count && told->exception[first] != 1)
        first++;
    return first < told->exception_count && words[0] == 'A' + first && !words[1];
}

/* "1 met, 2 breached": of each word so many, of the others none. */
static bool counts_hold(const mt_provision_summary *p, const char *words)
{
    const int64_t found[] = {p->met, p->excepted, p->breached, p->undetermined, p->open};
    int64_t wanted[MT_OPEN + 1] = {0}, all = 0;
    while (*words) {
        char *end;
        long count = strtol(words, &end, 10);
        if (end == words || *end != ' ' || count < 1)
            return false;
        words = end + 1;
        size_t length = strcspn(words, ","), verdict = 0;
        while (verdict <= MT_OPEN &&
               (strlen(mt_verdict_names[verdict]) != length || strncmp(mt_verdict_names[verdict], words, length) != 0))
            verdict++;
        if (verdict > MT_OPEN)
            return false;
        wanted[verdict] = count;
        all += count;
        words += length;
        words += strspn(words, ", ");
    }
    return memcmp(wanted, found, sizeof wanted) == 0 && p->judged == all;
}

static bool held_holds(const mt_provision_summary *p, const char *words)
{
    double wanted = MT_UNKNOWN;
    mt_dimension dimension;
    return (strcmp(words, "nothing") == 0 ||
            (!mt_quantity_parse(words, &wanted, &dimension) && dimension == MT_PLAIN)) &&
           is_same(wanted, p->held_share);
}

static bool begins(const char **words, const char *start)
{
    size_t length = strlen(start);
    if (strncmp(*words, start, length) != 0)
        return false;
    *words += length;
    return true;
}

static bool detail_holds(const mt_provision_summary *p, const mt_judgement *const *told, size_t count, char *detail)
{
    const char *words = detail;
    size_t spare = strlen(detail);
    if (begins(&words, "at "))
        return times_hold(told, count, words, 0, true);
    if (begins(&words, "late by "))
        return times_hold(told, count, words, offsetof(mt_judgement, late_by), false);
    if (begins(&words, "lasted "))
        return times_hold(told, count, words, offsetof(mt_judgement, lasted), false);
    if (spare > 9 && strcmp(detail + spare - 9, " to spare") == 0) {
        detail[spare - 9] = '\0';
        return times_hold(told, count, detail, offsetof(mt_judgement, to_spare), false);
    }
    if (begins(&words, "held "))
        return held_holds(p, words);
    if (strcmp(words, "never done") == 0)
        return count == 1 && !mt_value_is_known(told[0]->late_by);
    if (begins(&words, "line "))
        return count == 1 && told[0]->seq == strtoull(words, NULL, 10);
    if (begins(&words, "parts "))
        return count == 1 && parts_hold(told[0], words);
    if (begins(&words, "exception "))
        return count == 1 && exception_holds(told[0], words);
    return false;
}

static int by_time(const void *a, const void *b)
{
    const mt_judgement *x = *(const mt_judgement *const *)a, *y = *(const mt_judgement *const *)b;
    return x->t != y->t ? (x->t > y->t) - (x->t < y->t) : (x->seq > y->seq) - (x->seq < y->seq);
}

/* The judgements of a provision with the verdict of the whole, in order of time: breaches as the summary lists them,
 * since one that is late is told before it is done. */
static size_t told_of(const outcome *o, size_t p, const mt_judgement **told)
{
    const mt_provision_summary *summary = &o->summary->provision[p];
    size_t count = 0;
    for (size_t i = 0; i < o->count[p]; i++)
        if (o->told[p][i].verdict == summary->verdict)
            told[count++] = &o->told[p][i];
    for (size_t i = 0; summary->verdict == MT_BREACHED && i < summary->breach_count && i < JUDGED; i++)
        told[i] = &summary->breach[i];
    qsort(told, count, sizeof *told, by_time);
    return count;
}

static char *next_piece(char **at, const char *mark)
{
    char *piece = *at, *end = piece ? strstr(piece, mark) : NULL;
    if (end)
        *end = '\0';
    *at = end ? end + strlen(mark) : NULL;
    return piece ? manual_trim(piece) : NULL;
}

/* How late, how long and how much to spare stand only where they belong. */
static bool spans_belong(const mt_provision_source *source, const mt_judgement *told)
{
    bool ongoing = source->throughout.text, due = source->from.text;
    bool stretch = told->verdict == MT_BREACHED || told->verdict == MT_UNDETERMINED;
    return mt_value_is_known(told->lasted) == (ongoing && stretch) &&
           mt_value_is_known(told->to_spare) == (due && told->verdict == MT_MET) &&
           (!mt_value_is_known(told->late_by) || (due && told->verdict == MT_BREACHED));
}

static bool provision_holds(const outcome *o, size_t p, char *wanted)
{
    const mt_provision_summary *summary = &o->summary->provision[p];
    const mt_judgement *told[JUDGED];
    size_t count = told_of(o, p, told);
    bool counted = false, good = strcmp(next_piece(&wanted, ";"), mt_verdict_names[summary->verdict]) == 0;
    for (char *detail; (detail = next_piece(&wanted, ";"));) {
        bool is_count = *detail >= '0' && *detail <= '9' && !strstr(detail, " to spare");
        counted |= is_count;
        good = (is_count ? counts_hold(summary, detail) : detail_holds(summary, told, count, detail)) && good;
    }
    bool plain = summary->judged == (summary->verdict <= MT_OPEN ? 1 : 0);
    size_t breaches = 0;
    for (size_t i = 0; i < o->count[p]; i++) {
        breaches += o->told[p][i].verdict == MT_BREACHED;
        good = spans_belong(&o->n->treaty.provision[p], &o->told[p][i]) && good;
    }
    for (size_t i = 0; i < summary->breach_count; i++)
        good = spans_belong(&o->n->treaty.provision[p], &summary->breach[i]) && good;
    return good && (counted || plain) && breaches == summary->breach_count;
}

/* "treaty breached; 1 of 2 in play" */
static bool treaty_holds(const outcome *o, char *wanted)
{
    bool good = strcmp(next_piece(&wanted, ";"), mt_verdict_names[o->summary->verdict]) == 0;
    if (wanted) {
        char found[64];
        snprintf(found, sizeof found, "%d of %d in play", (int)o->summary->in_play, (int)o->summary->of);
        good = good && strcmp(manual_trim(wanted), found) == 0;
    }
    return good;
}

static bool outcome_holds(const outcome *o, const char *wanted)
{
    char *at = mt_arena_add_text(&o->n->arena, wanted), *entry;
    for (size_t p = 0; p < o->provisions; p++)
        if (!(entry = next_piece(&at, " / ")) || !provision_holds(o, p, entry))
            return false;
    entry = next_piece(&at, " / ");
    return !entry || (strncmp(entry, "treaty ", 7) == 0 && treaty_holds(o, entry + 7) && !at);
}

static void judgement_say(const mt_judgement *j)
{
    print_error("      %s at %lld us, line %u; late by %g us, lasted %g us, %g us to spare; parts",
                mt_verdict_names[j->verdict], (long long)j->t, (unsigned)j->seq, j->late_by, j->lasted, j->to_spare);
    for (size_t k = 0; k < j->part_count; k++)
        print_error(" %d", j->part[k]);
    print_error("\n");
}

/* What was found, for whoever mends the row. */
static void outcome_say(const outcome *o)
{
    for (size_t p = 0; p < o->provisions; p++) {
        const mt_provision_summary *s = &o->summary->provision[p];
        print_error("    found %s: %d met, %d excepted, %d breached, %d undetermined, %d open; held %g\n",
                    mt_verdict_names[s->verdict], (int)s->met, (int)s->excepted, (int)s->breached, (int)s->undetermined,
                    (int)s->open, s->held_share);
        for (size_t i = 0; i < o->count[p]; i++)
            if (o->told[p][i].verdict != MT_BREACHED)
                judgement_say(&o->told[p][i]);
        for (size_t i = 0; i < s->breach_count; i++)
            judgement_say(&s->breach[i]);
    }
    print_error("    treaty %s; %d of %d in play\n", mt_verdict_names[o->summary->verdict], (int)o->summary->in_play,
                (int)o->summary->of);
}

static bool row_read(notation *n, const row *r)
{
    char *rule = r->cell[1], *events = r->cell[2], *between, *span;
    size_t rules = 0;
    for (; (span = manual_span(&rule, &between)); rules++)
        if (*manual_trim(between) || !notation_rule(n, span))
            return false;
    if (!rules || *manual_trim(rule) || !(span = manual_span(&events, &between)) || *manual_trim(between) ||
        *manual_trim(events) || strchr(events, '`'))
        return false;
    const char *wrong = notation_events(n, span) ? notation_check(n) : n->wrong;
    n->wrong = wrong;
    return !wrong;
}

/* Judged, judged again by a judge that was reset, and once more without explanations: three times the same. */
static bool row_judge(outcome *o, const char *wanted)
{
    const mt_treaty *treaty = &o->n->treaty;
    const mt_program *program =
        mt_program_new(&o->n->arena, &o->n->vocabulary, &treaty, 1, NULL, NULL, 0, &o->n->problems);
    if (!program) {
        o->wrong = o->n->problems.list[o->n->problems.count - 1].text;
        return false;
    }
    bool good = true;
    mt_judge *judge = mt_judge_new(program, note, o);
    for (int again = 0; good && again < 2; again++) {
        good = events_judge(o, judge) && outcome_holds(o, wanted);
        if (!good && !o->wrong)
            outcome_say(o);
        mt_judge_reset(judge);
    }
    mt_verdict verdict = o->summary->verdict;
    mt_judge_free(judge);
    judge = mt_judge_new(program, NULL, NULL);
    mt_judge_set_quiet(judge, true);
    if (good && (!events_judge(o, judge) || o->summary->verdict != verdict)) {
        o->wrong = "another verdict where nothing is explained";
        good = false;
    }
    mt_judge_free(judge);
    return good;
}

static bool row_holds(const row *r)
{
    notation n;
    notation_open(&n);
    outcome o = {.n = &n};
    bool good = *r->cell[0] && *r->cell[4] && row_read(&n, r);
    o.wrong = n.wrong;
    o.provisions = n.treaty.provision_count;
    good = good && o.provisions && o.provisions <= PROVISIONS && row_judge(&o, r->cell[3]);
    if (!good)
        print_error("%s:%d: %s: not so: %s%s%s\n", MANUAL, r->line, r->cell[0], r->cell[3], o.wrong ? ": " : "",
                    o.wrong ? o.wrong : "");
    notation_close(&n);
    return good;
}

static void every_row_is_so(void **state)
{
    (void)state;
    manual m;
    manual_open(&m, MANUAL);
    size_t rows = 0, wrong = 0;
    bool inside = false;
    for (char *line; (line = manual_line(&m));) {
        if (strncmp(line, "| what is asked", 15) == 0) {
            if (strcmp(line, HEADER) != 0)
                fail_msg("%s:%d: the header of a table of boundaries is %s", MANUAL, m.line, HEADER);
            inside = manual_line(&m); /* the line of strokes */
            continue;
        }
        inside = inside && *line == '|';
        if (!inside)
            continue;
        row r = {.line = m.line};
        bool whole = manual_cells(line, r.cell, CELLS) == CELLS;
        if (!whole)
            print_error("%s:%d: a row has %d cells\n", MANUAL, m.line, CELLS);
        wrong += !(whole && row_holds(&r));
        rows++;
    }
    manual_close(&m);
    if (wrong)
        fail_msg("%zu of %zu rows are not so", wrong, rows);
    assert_true(rows >= ROWS);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_row_is_so)};
    return cmocka_run_group_tests_name("boundaries", tests, NULL, NULL);
}

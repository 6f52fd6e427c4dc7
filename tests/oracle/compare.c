/* Runs both judges and compares every judgement, every count and every verdict. */
#include "oracle/compare.h"

#include <stdlib.h>
#include <string.h>

void oracle_open(oracle *o)
{
    memset(o, 0, sizeof *o);
    mt_arena_init(&o->lasting);
    mt_arena_init(&o->arena);
    mt_names_init(&o->names, &o->lasting);
    mt_vocabulary_open(&o->vocabulary, &o->lasting, &o->names);
    mt_text_init(&o->report);
}

void oracle_close(oracle *o)
{
    mt_text_free(&o->report);
    mt_arena_free(&o->arena);
    mt_arena_free(&o->lasting);
}

/* -- the fast judge, in the naive one's shapes -- */

typedef struct fast {
    oracle *o;
    naive_result result;
} fast;

static naive_judgement in_short(const mt_judgement *judgement)
{
    naive_judgement shorter = {.treaty = judgement->treaty,
                               .provision = judgement->provision,
                               .verdict = judgement->verdict,
                               .t = judgement->t,
                               .seq = judgement->seq,
                               .part_count = judgement->part_count,
                               .exception_count = judgement->exception_count,
                               .late_by = judgement->late_by,
                               .lasted = judgement->lasted,
                               .to_spare = judgement->to_spare};
    memcpy(shorter.who, judgement->who, sizeof shorter.who);
    memcpy(shorter.part, judgement->part, sizeof shorter.part);
    memcpy(shorter.exception, judgement->exception, sizeof shorter.exception);
    return shorter;
}

static void judged(void *context, const mt_judgement *judgement)
{
    fast *fast = context;
    naive_result *result = &fast->result;
    if (result->count == result->room)
        result->judgement = mt_arena_add_room(&fast->o->arena, result->judgement, result->count, &result->room,
                                              sizeof *result->judgement);
    result->judgement[result->count++] = in_short(judgement);
}

/* -- comparing -- */

static int order(double a, double b) { return a < b ? -1 : a > b; }

static int by_place(const void *x, const void *y)
{
    const naive_judgement *a = x, *b = y;
    int places[] = {order(a->treaty, b->treaty),       order(a->provision, b->provision),
                    order((double)a->t, (double)b->t), order((double)a->seq, (double)b->seq),
                    order(a->verdict, b->verdict),     order(a->to_spare, b->to_spare)};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        if (places[i])
            return places[i];
    return memcmp(a->who, b->who, sizeof a->who);
}

static bool same_number(double a, double b) { return a == b || (!mt_value_is_known(a) && !mt_value_is_known(b)); }

/* A `followed by` that was not waited for is null. */
static bool same_parts(const naive_judgement *naive, const naive_judgement *fast)
{
    if (naive->part_count != fast->part_count)
        return false;
    for (int i = 0; i < naive->part_count; i++)
        if (naive->part[i] != fast->part[i] && !(fast->part[i] == -1 && naive->followed & 1 << i))
            return false;
    return true;
}

/* late_by is not yet known when a breach is told; the summary has it. */
static bool same_judgement(const naive_judgement *naive, const naive_judgement *fast)
{
    return naive->treaty == fast->treaty && naive->provision == fast->provision && naive->t == fast->t &&
           naive->seq == fast->seq && naive->verdict == fast->verdict &&
           !memcmp(naive->who, fast->who, sizeof naive->who) && same_parts(naive, fast) &&
           naive->exception_count == fast->exception_count &&
           !memcmp(naive->exception, fast->exception, naive->exception_count) &&
           (same_number(naive->late_by, fast->late_by) || !mt_value_is_known(fast->late_by)) &&
           same_number(naive->lasted, fast->lasted) && same_number(naive->to_spare, fast->to_spare);
}

static void sort(naive_result *result)
{
    if (result->count)
        qsort(result->judgement, result->count, sizeof *result->judgement, by_place);
}

/* What the naive judge left out is left out of the other, too. */
static void too_long_drop(const naive_result *naive, naive_result *fast)
{
    size_t kept = 0;
    for (size_t i = 0; i < fast->count; i++)
        if (naive->treaty[fast->judgement[i].treaty].provision[fast->judgement[i].provision].verdict != NAIVE_TOO_LONG)
            fast->judgement[kept++] = fast->judgement[i];
    fast->count = kept;
}

static bool same_judgements(const naive_result *naive, const naive_result *fast)
{
    if (naive->count != fast->count)
        return false;
    for (size_t i = 0; i < naive->count; i++)
        if (!same_judgement(&naive->judgement[i], &fast->judgement[i]))
            return false;
    return true;
}

/* The breaches that the summary keeps, with what became known of them later. */
static bool same_breaches(oracle *o, const naive_result *naive, const mt_provision_summary *fast, size_t treaty,
                          size_t provision)
{
    naive_result kept = {.judgement = mt_arena_get_array(&o->arena, fast->breach_count, sizeof *kept.judgement)};
    for (; kept.count < fast->breach_count; kept.count++)
        kept.judgement[kept.count] = in_short(&fast->breach[kept.count]);
    sort(&kept);
    size_t next = 0;
    for (size_t i = 0; i < naive->count; i++) {
        const naive_judgement *judgement = &naive->judgement[i];
        if (judgement->treaty != treaty || judgement->provision != provision || judgement->verdict != MT_BREACHED)
            continue;
        if (next == kept.count || !same_judgement(judgement, &kept.judgement[next]) ||
            !same_number(judgement->late_by, kept.judgement[next].late_by))
            return false;
        next++;
    }
    return next == kept.count;
}

static bool same_counts(const mt_provision_summary *a, const mt_provision_summary *b)
{
    return a->verdict == b->verdict && a->judged == b->judged && a->met == b->met && a->excepted == b->excepted &&
           a->breached == b->breached && a->undetermined == b->undetermined && a->open == b->open &&
           same_number(a->held_share, b->held_share);
}

static bool same_treaties(oracle *o, const naive_result *naive, const naive_result *fast)
{
    for (size_t i = 0; i < naive->treaty_count; i++) {
        const mt_treaty_summary *a = &naive->treaty[i], *b = &fast->treaty[i];
        if (a->of != b->of || (a->verdict != NAIVE_TOO_LONG && (a->verdict != b->verdict || a->in_play != b->in_play)))
            return false;
        for (size_t p = 0; p < (size_t)a->of; p++)
            if (a->provision[p].verdict == NAIVE_TOO_LONG)
                continue;
            else if (!same_counts(&a->provision[p], &b->provision[p]) ||
                     !same_breaches(o, naive, &b->provision[p], i, p))
                return false;
    }
    return naive->treaty_count == fast->treaty_count;
}

/* -- printing -- */

static void number_print(mt_text *text, const char *name, double value)
{
    if (mt_value_is_known(value))
        mt_text_write(text, " %s %.0f us", name, value);
}

static const char *verdict_name(mt_verdict verdict)
{
    return verdict == NAIVE_TOO_LONG ? "too long to tell" : mt_verdict_names[verdict];
}

void oracle_print(mt_text *text, const oracle *o, const naive_result *result)
{
    for (size_t i = 0; i < result->count; i++) {
        const naive_judgement *judgement = &result->judgement[i];
        mt_text_write(text, "  %d.%d %s t %lld us seq %llu", judgement->treaty, judgement->provision + 1,
                      mt_verdict_names[judgement->verdict], (long long)judgement->t,
                      (unsigned long long)judgement->seq);
        for (mt_key key = 0; key < MT_KEYS; key++)
            if (judgement->who[key])
                mt_text_write(text, " %s", mt_name_get_text(&o->names, judgement->who[key]));
        mt_text_add(text, " parts");
        for (int p = 0; p < judgement->part_count; p++)
            mt_text_write(text, " %d", judgement->part[p]);
        mt_text_add(text, " exceptions");
        for (int e = 0; e < judgement->exception_count; e++)
            mt_text_write(text, " %d", judgement->exception[e]);
        number_print(text, "late_by", judgement->late_by);
        number_print(text, "lasted", judgement->lasted);
        number_print(text, "to_spare", judgement->to_spare);
        mt_text_add_char(text, '\n');
    }
    for (size_t i = 0; i < result->treaty_count; i++) {
        const mt_treaty_summary *treaty = &result->treaty[i];
        mt_text_write(text, "  treaty %zu: %s, %lld of %lld\n", i, verdict_name(treaty->verdict),
                      (long long)treaty->in_play, (long long)treaty->of);
        for (int64_t p = 0; p < treaty->of; p++) {
            const mt_provision_summary *s = &treaty->provision[p];
            mt_text_write(text,
                          "    %lld: %s; judged %lld: %lld met, %lld excepted, %lld breached, %lld undetermined, %lld "
                          "open; held share %g\n",
                          (long long)p + 1, verdict_name(s->verdict), (long long)s->judged, (long long)s->met,
                          (long long)s->excepted, (long long)s->breached, (long long)s->undetermined,
                          (long long)s->open, s->held_share);
            for (size_t b = 0; b < s->breach_count; b++) {
                mt_text_write(text, "       breach t %lld us seq %llu", (long long)s->breach[b].t,
                              (unsigned long long)s->breach[b].seq);
                number_print(text, "late_by", s->breach[b].late_by);
                number_print(text, "lasted", s->breach[b].lasted);
                mt_text_add_char(text, '\n');
            }
        }
    }
}

/* -- running -- */

static oracle_outcome refused(oracle *o, const mt_problems *problems)
{
    bool later = false;
    mt_text_reset(&o->report);
    for (size_t i = 0; i < problems->count; i++) {
        later |= strstr(problems->list[i].text, "not asked of every instant") !=
                 NULL; /* a running time as a divisor: the manual refuses it */
        mt_text_write(&o->report, "  %s\n", problems->list[i].text);
    }
    return later ? ORACLE_REFUSED : ORACLE_BROKEN;
}

const mt_program *oracle_program(oracle *o, const naive_treaties *treaties, oracle_outcome *outcome)
{
    mt_problems problems;
    mt_problems_init(&problems, &o->arena);
    const mt_program *program = mt_program_new(&o->arena, &o->vocabulary, treaties->list, treaties->count,
                                               treaties->shared, treaties->choice, treaties->choice_count, &problems);
    if (!program)
        *outcome = refused(o, &problems);
    return program;
}

static bool events_give(mt_judge *judge, const mt_event *event, size_t count, int64_t end)
{
    bool good = true;
    for (size_t i = 0; i < count; i++)
        good = mt_judge_step(judge, &event[i]) == 0 && good;
    mt_judge_stop(judge, end);
    return good;
}

/* Once more, forgotten and without explanation: the same counts. */
static bool same_when_quiet(mt_judge *judge, const naive_result *naive, const mt_event *event, size_t count,
                            int64_t end)
{
    size_t treaties;
    mt_judge_reset(judge);
    mt_judge_set_quiet(judge, true);
    bool same = events_give(judge, event, count, end);
    const mt_treaty_summary *summary = mt_judge_get_summary(judge, &treaties);
    for (size_t i = 0; i < naive->treaty_count; i++)
        for (int64_t p = 0; p < naive->treaty[i].of; p++)
            same = same && (naive->treaty[i].provision[p].verdict == NAIVE_TOO_LONG ||
                            same_counts(&naive->treaty[i].provision[p], &summary[i].provision[p]));
    return same;
}

static bool fast_judge(fast *fast, const mt_program *program, mt_judge **judge, const mt_event *event, size_t count,
                       int64_t end)
{
    *judge = mt_judge_new(program, judged, fast);
    bool good = events_give(*judge, event, count, end);
    fast->result.treaty = (mt_treaty_summary *)mt_judge_get_summary(*judge, &fast->result.treaty_count);
    return good;
}

oracle_outcome oracle_compare(oracle *o, const mt_program *program, const naive_treaties *treaties,
                              const mt_event *event, size_t count, int64_t end)
{
    naive_result naive;
    fast fast = {.o = o};
    mt_judge *judge;
    mt_problems problems;
    mt_problems_init(&problems, &o->arena);
    if (!naive_judge(&o->arena, &o->vocabulary, treaties, event, count, end, &problems, &naive))
        return refused(o, &problems);
    bool same = fast_judge(&fast, program, &judge, event, count, end);
    too_long_drop(&naive, &fast.result);
    sort(&naive);
    sort(&fast.result);
    same = same && same_judgements(&naive, &fast.result) && same_treaties(o, &naive, &fast.result);
    if (!same) {
        mt_text_reset(&o->report);
        mt_text_add(&o->report, "the naive judge, by the manual:\n");
        oracle_print(&o->report, o, &naive);
        mt_text_add(&o->report, "the fast judge:\n");
        oracle_print(&o->report, o, &fast.result);
    } else if (!same_when_quiet(judge, &naive, event, count, end)) {
        same = false;
        mt_text_reset(&o->report);
        mt_text_add(&o->report, "after a reset, without explanation, the fast judge counts otherwise than:\n");
        oracle_print(&o->report, o, &naive);
    }
    mt_judge_free(judge);
    return same ? ORACLE_SAME : ORACLE_DIFFERS;
}

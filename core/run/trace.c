/* Judging a record. A trace is judged only if all of it is sound; its problems are all told. What the page needs to
 * show is read a second time, by line number, so that memory does not grow with the length of the trace. */
#include "run/trace.h"

#include <stdlib.h>
#include <string.h>

#include "judge/toll.h"

#define SIGN_OF_LIFE 100000 /* lines, well under a second's work */

struct mt_rejudge {
    mt_setup *setup;
    mt_trace_calls calls;
    bool tells; /* each judgement as a line */
    mt_judge *judge;
    mt_toll *toll;
    mt_reading_judges *readings; /* NULL: not asked for */
    mt_reader *reader;
    mt_arena arena;
    mt_text line;
    int64_t last;
    int64_t acts[MT_ACTS];
    bool has_people;
    int64_t civilians, combatants;
};

static void write_line(mt_rejudge *rejudge)
{
    rejudge->calls.line(rejudge->calls.context, mt_text_get(&rejudge->line), rejudge->line.length);
    mt_text_reset(&rejudge->line);
}

static void judged(void *context, const mt_judgement *judgement)
{
    mt_rejudge *rejudge = context;
    if (!rejudge->tells)
        return;
    mt_record_write_judgement(&rejudge->line, judgement, &rejudge->setup->opening);
    write_line(rejudge);
}

static mt_rejudge *open_rejudge(mt_setup *setup, const mt_trace_calls *calls, bool tells, mt_problems *problems)
{
    mt_rejudge *rejudge = calloc(1, sizeof *rejudge);
    MT_REQUIRE(rejudge);
    rejudge->setup = setup;
    rejudge->calls = *calls;
    rejudge->tells = tells;
    rejudge->judge = mt_judge_new(setup->program, judged, rejudge);
    mt_setup_set_calendar(setup, rejudge->judge);
    mt_arena_init(&rejudge->arena);
    mt_text_init(&rejudge->line);
    rejudge->toll = mt_toll_new(&rejudge->arena, setup->program);
    if (setup->request->all_readings)
        rejudge->readings = mt_reading_judges_new(setup, problems);
    return rejudge;
}

static void free_rejudge(mt_rejudge *rejudge)
{
    mt_judge_free(rejudge->judge);
    mt_reading_judges_free(rejudge->readings);
    mt_reader_free(rejudge->reader);
    mt_text_free(&rejudge->line);
    mt_arena_free(&rejudge->arena);
    free(rejudge);
}

/* People harmed, as far as the record's effects say; who was exposed, a record does not tell. */
static void count_people(mt_rejudge *rejudge, const mt_event *event)
{
    double civilians = mt_event_get(event, MT_FACT_EFFECT_CIVILIAN_HARM);
    double combatants = mt_event_get(event, MT_FACT_EFFECT_COMBATANT_HARM);
    if (mt_value_is_known(civilians) || mt_value_is_known(combatants))
        rejudge->has_people = true;
    rejudge->civilians += mt_value_is_known(civilians) ? (int64_t)civilians : 0;
    rejudge->combatants += mt_value_is_known(combatants) ? (int64_t)combatants : 0;
}

static void judge_event(mt_rejudge *rejudge, const mt_event *event)
{
    rejudge->last = event->t;
    rejudge->acts[event->act]++;
    count_people(rejudge, event);
    mt_toll_step(rejudge->toll, event);
    mt_judge_step(rejudge->judge, event);
    if (rejudge->readings)
        mt_reading_judges_step(rejudge->readings, event);
}

static mt_summary *summarise(mt_rejudge *rejudge)
{
    mt_summary *summary = mt_arena_get(&rejudge->arena, sizeof *summary);
    mt_judge_stop(rejudge->judge, rejudge->last);
    summary->ended_at = rejudge->last;
    summary->failed = rejudge->setup->request->failed;
    summary->act = mt_arena_get_array(&rejudge->arena, MT_ACTS, sizeof *summary->act);
    for (uint16_t act = 0; act < MT_ACTS; act++)
        if (rejudge->acts[act] > 0)
            summary->act[summary->act_count++] = (mt_count_record){mt_act_get_name(act), rejudge->acts[act]};
    summary->has_people = rejudge->has_people;
    if (rejudge->has_people) {
        summary->people = mt_arena_get_array(&rejudge->arena, 2, sizeof *summary->people);
        summary->people[summary->people_count++] =
            (mt_people_record){"civilian", MT_NOT_COUNTED, rejudge->civilians, MT_NOT_COUNTED};
        if (rejudge->combatants > 0)
            summary->people[summary->people_count++] =
                (mt_people_record){"combatant", MT_NOT_COUNTED, rejudge->combatants, MT_NOT_COUNTED};
    }
    summary->treaty = (mt_treaty_summary *)mt_judge_get_summary(rejudge->judge, &summary->treaty_count);
    summary->toll = mt_toll_stop(rejudge->toll, summary->treaty, summary->ended_at);
    if (rejudge->readings)
        rejudge->calls.readings(rejudge->calls.context,
                                mt_reading_judges_stop(rejudge->readings, rejudge->last, summary->treaty));
    return summary;
}

/* ---- the lines that matter ---- */

typedef struct numbers {
    uint64_t *list;
    size_t count, room;
    mt_arena *arena;
} numbers;

static void keep(numbers *wanted, const mt_judgement *judgement)
{
    for (size_t i = 0; judgement && i < judgement->matter_count; i++) {
        if (wanted->count == wanted->room)
            wanted->list =
                mt_arena_add_room(wanted->arena, wanted->list, wanted->count, &wanted->room, sizeof *wanted->list);
        wanted->list[wanted->count++] = judgement->matters[i];
    }
}

static int by_number(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static void gather(numbers *wanted, const mt_summary *summary)
{
    for (size_t t = 0; t < summary->treaty_count; t++)
        for (size_t p = 0; p < (size_t)summary->treaty[t].of; p++) {
            const mt_provision_summary *provision = &summary->treaty[t].provision[p];
            for (size_t i = 0; i < provision->breach_count; i++)
                keep(wanted, &provision->breach[i]);
            for (size_t v = 0; v < sizeof provision->first / sizeof *provision->first; v++)
                keep(wanted, provision->first[v]);
        }
    if (wanted->count > 0)
        qsort(wanted->list, wanted->count, sizeof *wanted->list, by_number);
}

static const char *name_of(const mt_request *request) { return request->called ? request->called : request->input; }

/* The second look: the events that matter, in the form of JSON Lines, whatever the trace's own form. */
static void show(mt_rejudge *rejudge, const mt_summary *summary)
{
    const mt_request *request = rejudge->setup->request;
    numbers wanted = {.arena = &rejudge->arena};
    mt_reader *reader = NULL;
    mt_problems problems; /* all were told when it was read the first time */
    mt_line line;
    gather(&wanted, summary);
    mt_problems_init(&problems, &rejudge->arena);
    if (wanted.count == 0 || mt_reader_open_as(&reader, request->input, name_of(request), &rejudge->arena,
                                               &rejudge->setup->vocabulary, &problems) != 0)
        return;
    for (size_t i = 0; i < wanted.count; i++) {
        if ((i > 0 && wanted.list[i] == wanted.list[i - 1]) || mt_reader_find(reader, wanted.list[i], &line) != 1)
            continue;
        mt_record_write_event(&rejudge->line, &line.event, &rejudge->setup->vocabulary);
        rejudge->calls.shown(rejudge->calls.context, line.number, mt_text_get(&rejudge->line), rejudge->line.length);
        mt_text_reset(&rejudge->line);
    }
    mt_reader_free(reader);
}

/* The calendar of a trace, or of the run whose journal it is. */
static void keep_starts(mt_rejudge *rejudge, const mt_line *line)
{
    if ((line->kind != MT_LINE_OPEN && line->kind != MT_LINE_DECLARE) || !line->starts)
        return;
    rejudge->setup->opening.starts = mt_arena_add_text(&rejudge->setup->arena, line->starts);
    mt_setup_set_calendar(rejudge->setup, rejudge->judge);
    if (rejudge->readings)
        mt_reading_judges_set_calendar(rejudge->readings);
}

/* The whole of the trace, judged as long as it is sound. */
static int read_through(mt_rejudge *rejudge, mt_problems *problems)
{
    size_t before = problems->errors;
    mt_line line;
    int found;
    mt_reader_hash_start(rejudge->reader);
    while ((found = mt_reader_step(rejudge->reader, &line)) > 0) {
        keep_starts(rejudge, &line);
        if (line.kind == MT_LINE_EVENT && problems->errors == before)
            judge_event(rejudge, &line.event);
        if (rejudge->calls.reading && line.number % SIGN_OF_LIFE == 0)
            rejudge->calls.reading(rejudge->calls.context, line.number);
    }
    return found == 0 && problems->errors > before ? MT_ERROR_INPUT : found;
}

int mt_trace_judge(mt_setup *setup, const mt_trace_calls *calls, mt_problems *problems)
{
    size_t before = problems->errors;
    mt_rejudge *rejudge = open_rejudge(setup, calls, false, problems);
    const mt_request *request = setup->request;
    int code = problems->errors > before ? MT_ERROR_INPUT : 0; /* a reading that cannot be compiled */
    if (code == 0)
        code = mt_reader_open_as(&rejudge->reader, request->input, name_of(request), &rejudge->arena,
                                 &setup->vocabulary, problems);

    if (code == 0)
        code = read_through(rejudge, problems);
    if (code == 0) {
        char hash[MT_HASH];
        mt_reader_hash_get(rejudge->reader, hash);
        mt_setup_write_trace(setup, hash);
        mt_setup_write_facts(setup);
        mt_record_write_opening(&rejudge->line, &setup->opening);
        write_line(rejudge);
        mt_summary *summary = summarise(rejudge);
        show(rejudge, summary);
        mt_record_write_summary(&rejudge->line, summary, &setup->opening);
        write_line(rejudge);
    }
    free_rejudge(rejudge);
    return code;
}

mt_rejudge *mt_rejudge_new(mt_setup *setup, const mt_trace_calls *calls, mt_problems *problems)
{
    mt_rejudge *rejudge = open_rejudge(setup, calls, true, problems);
    mt_reader_new(&rejudge->reader, "the run", &rejudge->arena, &setup->vocabulary, problems);
    return rejudge;
}

int mt_rejudge_step(mt_rejudge *rejudge, const char *text, size_t length, uint64_t number)
{
    mt_line line;
    int code = mt_reader_step_line(rejudge->reader, text, length, number, &line);
    if (code > 0 && line.kind == MT_LINE_EVENT)
        judge_event(rejudge, &line.event);
    return code < 0 ? code : 0;
}

void mt_rejudge_stop(mt_rejudge *rejudge)
{
    mt_summary *summary = summarise(rejudge);
    mt_record_write_summary(&rejudge->line, summary, &rejudge->setup->opening);
    write_line(rejudge);
    free_rejudge(rejudge);
}

/* The control lines of a worker. */
#include "command/upward.h"

#include "base/json.h"
#include "facts/record.h"
#include "journal/journal.h"

static void open_value(mt_text *out, mt_json *json, const char *kind)
{
    mt_text_reset(out);
    mt_json_init(json, out);
    mt_json_open_object(json);
    mt_json_write_key(json, kind);
}

static void open_line(mt_text *out, mt_json *json, const char *kind)
{
    open_value(out, json, kind);
    mt_json_open_object(json);
}

static void close_line(mt_json *json)
{
    mt_json_close(json, '}');
    mt_json_close(json, '}');
}

void mt_up_write_problem(mt_text *out, const mt_problem *problem)
{
    mt_json json;
    open_line(out, &json, "problem");
    mt_json_add_string(&json, "file", problem->place.file);
    mt_json_add_integer(&json, "line", problem->place.line);
    mt_json_add_integer(&json, "column", problem->place.column);
    mt_json_add_integer(&json, "length", problem->place.length);
    mt_json_add_string(&json, "source", problem->place.source);
    mt_json_add_truth(&json, "warning", problem->warning);
    mt_json_add_string(&json, "text", problem->text);
    close_line(&json);
}

void mt_up_write_calling(mt_text *out, const char *model, const char *entity, const mt_question *question)
{
    mt_json json;
    open_line(out, &json, "calling");
    mt_json_add_string(&json, "model", model);
    mt_json_add_string(&json, "entity", entity);
    mt_json_add_string(&json, "system", question->system);
    mt_json_add_string(&json, "question", mt_why_words[question->why]);
    mt_json_add_string(&json, "target", question->sighting_count == 1 ? question->sighting[0].target : NULL);
    mt_json_write_key(&json, "now");
    mt_json_write_quantity(&json, (double)question->now, MT_TIME);
    close_line(&json);
}

void mt_up_write_shown(mt_text *out, uint64_t seq, const char *line)
{
    mt_json json;
    open_line(out, &json, "shown");
    mt_json_add_integer(&json, "seq", (int64_t)seq);
    mt_json_write_key(&json, "line");
    mt_json_write_raw(&json, line);
    close_line(&json);
}

void mt_up_write_reading(mt_text *out, uint64_t lines)
{
    mt_json json;
    open_line(out, &json, "reading");
    mt_json_add_integer(&json, "lines", (int64_t)lines);
    close_line(&json);
}

void mt_up_write_outcome(mt_text *out, const mt_outcome *outcome)
{
    const mt_expectation *expectation = outcome->expectation;
    mt_json json;
    open_line(out, &json, "outcome");
    mt_json_add_truth(&json, "held", outcome->held);
    mt_json_add_string(&json, "treaty", expectation->treaty);
    mt_json_add_string(&json, "provision", expectation->provision);
    mt_json_add_string(&json, "expected", mt_verdict_names[expectation->verdict]);
    mt_json_add_string(&json, "found", outcome->found);
    mt_json_add_string(&json, "how", outcome->how);
    mt_json_add_string(&json, "file", expectation->place.file);
    mt_json_add_integer(&json, "line", expectation->place.line);
    close_line(&json);
}

void mt_up_write_coverage(mt_text *out, const mt_coverage *coverage)
{
    mt_json json;
    open_value(out, &json, "coverage");
    mt_coverage_write(coverage, &json);
    mt_json_close(&json, '}');
}

void mt_up_write_fits(mt_text *out, const mt_setup *setup)
{
    mt_json json;
    open_value(out, &json, "fits");
    mt_json_open_array(&json);
    for (size_t i = 0; i < setup->request->choice_count; i++)
        mt_json_write_truth(&json, setup->fits[i]);
    mt_json_close(&json, ']');
    mt_json_close(&json, '}');
}

void mt_up_write_readings(mt_text *out, const mt_readings *readings)
{
    mt_json json;
    open_value(out, &json, "readings");
    mt_record_write_readings(&json, readings);
    mt_json_close(&json, '}');
}

void mt_up_write_focus(mt_text *out, const mt_expectation *expectation)
{
    mt_json json;
    open_line(out, &json, "focus");
    mt_json_add_string(&json, "treaty", expectation->treaty);
    mt_json_add_string(&json, "provision", expectation->provision);
    close_line(&json);
}

void mt_up_write_refused(mt_text *out, const char *what, int code)
{
    mt_json json;
    open_line(out, &json, "refused");
    mt_json_add_string(&json, "what", what);
    mt_json_add_string(&json, "why", mt_error_get_text(code));
    close_line(&json);
}

void mt_up_write_ended(mt_text *out, int code)
{
    mt_json json;
    open_line(out, &json, "ended");
    mt_json_add_integer(&json, "code", code);
    close_line(&json);
}

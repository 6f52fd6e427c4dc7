/* martens replay: a run made again from its own journal, compared line by line. */
#include <string.h>

#include "base/json.h"
#include "command/comparison.h"
#include "command/words.h"

static const mt_option options[] = {MT_OPTION_JSON, MT_OPTION_TIME_OUT, MT_OPTION_IN_PROCESS, MT_OPTIONS_END};

typedef enum verdict { SAME, AGREES, DIFFERS } verdict;

typedef struct result {
    const mt_recording *recording;
    const mt_comparison *comparison;
    const mt_account *account;
    bool other_version;
    bool died_as_recorded; /* the worker died where the journal has the parent's `fail` */
    verdict verdict;
} result;

static result judge(const mt_recording *recording, const mt_comparison *comparison, const mt_account *account)
{
    result out = {.recording = recording, .comparison = comparison, .account = account};
    out.other_version = strcmp(recording->opening->version, MT_VERSION) != 0;
    out.died_as_recorded = account->failed && comparison->first_is_fail && !comparison->first_now &&
                           recording->summary && recording->summary->failed &&
                           strcmp(recording->summary->failed, account->failed) == 0;
    bool agrees = (comparison->first == 0 || out.died_as_recorded) && comparison->file_count == 0;
    out.verdict = mt_comparison_is_same(comparison) ? SAME : agrees ? AGREES : DIFFERS;
    return out;
}

/* ---- in words ---- */

static void add_files(mt_text *out, const result *result)
{
    for (size_t i = 0; i < result->comparison->file_count; i++) {
        const mt_moved_file *file = &result->comparison->file[i];
        if (!file->recorded)
            mt_text_write(out, "the %s %s was not there when it was recorded\n", file->role, file->path);
        else if (!file->now)
            mt_text_write(out, "the %s %s is not used any more\n", file->role, file->path);
        else
            mt_text_write(out, "the %s %s has changed: its hash was %.12s…, and is %.12s…\n", file->role, file->path,
                          file->recorded, file->now);
    }
}

static void add_asked(mt_text *out, const mt_last_call *asked)
{
    if (!asked->model)
        return;
    mt_text_write(out, "  asked last: the model '%s' of '%s', about %s%s%s, at ", asked->model, asked->entity,
                  asked->question, asked->target ? " " : "", asked->target ? asked->target : "");
    mt_quantity_say(out, (double)asked->t, MT_TIME);
    mt_text_add(out, "\n");
}

static void add_first(mt_text *out, const mt_comparison *in)
{
    mt_text_write(out, "the first difference is line %llu:\n", (unsigned long long)in->first);
    mt_text_write(out, "  recorded:   %s\n",
                  !in->first_recorded ? "nothing: the journal has no such line" : in->first_recorded);
    mt_text_write(out, "  now:        %s\n",
                  !in->first_now ? "nothing: the run made again has no such line" : in->first_now);
    for (size_t i = 0; i < in->field_count; i++)
        mt_text_write(out, "    %s: %s, now %s\n", in->field[i].field,
                      !in->field[i].recorded ? "absent" : in->field[i].recorded,
                      !in->field[i].now ? "absent" : in->field[i].now);
    add_asked(out, &in->asked);
    mt_text_write(out, "%llu of the journal's %llu lines differ; the run made again has %llu\n",
                  (unsigned long long)in->differing, (unsigned long long)in->recorded, (unsigned long long)in->made);
}

static void add_verdicts(mt_text *out, const mt_comparison *in)
{
    if (in->verdict_count == 0 && in->summary && in->recording->summary)
        mt_text_add(out, "no verdict changed\n");
    for (size_t i = 0; i < in->verdict_count; i++)
        mt_text_write(out, "%s %s: was %s, is %s\n", in->verdict[i].treaty, in->verdict[i].provision,
                      mt_verdict_names[in->verdict[i].recorded],
                      in->verdict[i].now == MT_VERDICTS ? "judged no more" : mt_verdict_names[in->verdict[i].now]);
}

static void add_agreement(mt_text *out, const result *result)
{
    const mt_comparison *in = result->comparison;
    if (result->died_as_recorded)
        mt_text_write(out,
                      "same up to line %llu, where the worker died, as it had: %s\nwhat follows there was added when "
                      "the run was closed\n",
                      (unsigned long long)in->made, result->account->failed);
    else if (in->recording->verified.torn)
        mt_text_write(out, "same up to line %llu, where the journal is cut off: %s\n", (unsigned long long)in->made,
                      in->recording->verified.trouble);
    else
        mt_text_write(out, "every line is the same but for the version: %llu lines\n", (unsigned long long)in->made);
}

static void add_words(mt_text *out, const result *result)
{
    const mt_comparison *in = result->comparison;
    if (result->verdict == SAME) {
        mt_text_write(out, "same: %s\n", mt_journal_get_head(in->journal));
        return;
    }
    if (result->other_version)
        mt_text_write(out, "made by version %s; re-run with %s\n", in->recording->opening->version, MT_VERSION);
    add_files(out, result);
    if (result->verdict == AGREES) {
        add_agreement(out, result);
        return;
    }
    if (result->account->failed)
        mt_text_write(out, "the run made again broke off: %s\n", result->account->failed);
    if (in->first == 0) {
        mt_text_add(out, "every event and every judgement is the same\n");
        return;
    }
    if (in->file_count == 0 && !result->other_version)
        mt_text_add(out, "the same version and the same files came to another run\n");
    if (in->first_is_fail && in->recording->summary && in->recording->summary->failed && !result->account->failed)
        mt_text_write(out, "recorded is a worker's death, which did not happen again: %s\n",
                      in->recording->summary->failed);
    add_first(out, in);
    add_verdicts(out, in);
}

/* ---- as JSON ---- */

static void write_first(mt_json *json, const mt_comparison *in)
{
    mt_json_write_key(json, "first");
    if (in->first == 0) {
        mt_json_write_null(json);
        return;
    }
    mt_json_open_object(json);
    mt_json_add_integer(json, "line", (int64_t)in->first);
    mt_json_add_string(json, "recorded", in->first_recorded);
    mt_json_add_string(json, "now", in->first_now);
    mt_json_add_string(json, "model", in->asked.model);
    mt_json_add_string(json, "entity", in->asked.entity);
    mt_json_add_array(json, "fields");
    for (size_t i = 0; i < in->field_count; i++) {
        mt_json_open_object(json);
        mt_json_add_string(json, "field", in->field[i].field);
        mt_json_write_key(json, "recorded");
        mt_json_write_string(json, in->field[i].recorded);
        mt_json_write_key(json, "now");
        mt_json_write_string(json, in->field[i].now);
        mt_json_close(json, '}');
    }
    mt_json_close(json, ']');
    mt_json_close(json, '}');
}

static void write_lists(mt_json *json, const mt_comparison *in)
{
    mt_json_add_array(json, "files");
    for (size_t i = 0; i < in->file_count; i++) {
        mt_json_open_object(json);
        mt_json_add_string(json, "role", in->file[i].role);
        mt_json_add_string(json, "path", in->file[i].path);
        mt_json_add_string(json, "recorded", in->file[i].recorded);
        mt_json_add_string(json, "now", in->file[i].now);
        mt_json_close(json, '}');
    }
    mt_json_close(json, ']');
    mt_json_add_array(json, "verdicts");
    for (size_t i = 0; i < in->verdict_count; i++) {
        mt_json_open_object(json);
        mt_json_add_string(json, "treaty", in->verdict[i].treaty);
        mt_json_add_string(json, "provision", in->verdict[i].provision);
        mt_json_add_string(json, "recorded", mt_verdict_names[in->verdict[i].recorded]);
        mt_json_add_string(json, "now",
                           in->verdict[i].now == MT_VERDICTS ? NULL : mt_verdict_names[in->verdict[i].now]);
        mt_json_close(json, '}');
    }
    mt_json_close(json, ']');
}

static void add_json(mt_text *out, const result *result)
{
    const mt_comparison *in = result->comparison;
    mt_json json;
    mt_json_init(&json, out);
    mt_json_open_object(&json);
    mt_json_add_string(&json, "martens", MT_VERSION);
    mt_json_add_string(&json, "made_by", in->recording->opening->version);
    mt_json_add_string(&json, "journal", in->recording->path);
    mt_json_add_truth(&json, "same", result->verdict == SAME);
    mt_json_add_truth(&json, "agrees", result->verdict != DIFFERS);
    mt_json_add_string(&json, "head", in->recording->verified.whole ? in->recording->verified.head : NULL);
    mt_json_add_string(&json, "now", !in->summary ? NULL : mt_journal_get_head(in->journal));
    mt_json_add_string(&json, "cut_off", in->recording->verified.torn ? in->recording->verified.trouble : NULL);
    mt_json_add_string(&json, "died", result->account->failed);
    mt_json_add_integer(&json, "lines", (int64_t)in->recorded);
    mt_json_add_integer(&json, "made", (int64_t)in->made);
    mt_json_add_integer(&json, "differing", (int64_t)in->differing);
    write_first(&json, in);
    write_lists(&json, in);
    mt_json_close(&json, '}');
    mt_text_add(out, "\n");
}

/* ---- the command ---- */

static mt_exit tell(const mt_arguments *arguments, const result *result)
{
    mt_text text;
    mt_text_init(&text);
    if (mt_argument_is_given(arguments, "json"))
        add_json(&text, result);
    else
        add_words(&text, result);
    return !mt_command_write(&text) ? MT_EXIT_RUN : result->verdict == DIFFERS ? MT_EXIT_FAILED : MT_EXIT_DONE;
}

/* What the journal says is run; nothing of it is kept but the hash and what differs. */
static mt_exit compare(const mt_arguments *arguments, const mt_recording *recording, mt_names *names,
                       mt_request *request, mt_conduct *how, mt_problems *problems)
{
    mt_comparison comparison;
    mt_account account;
    int code = mt_comparison_open(&comparison, recording, arguments->arena, names, problems);
    mt_command_write_problems(arguments, problems);
    if (code != 0)
        return mt_exit_get(code);
    how->record = mt_comparison_step;
    how->context = &comparison;
    mt_request_run(&account, request, how);
    mt_exit status = mt_exit_get(account.code);
    mt_command_write_problems(arguments, &account.problems);
    bool broken_off = account.code == MT_ERROR_STATE && !recording->verified.torn;
    if (broken_off) {
        fputs("martens: replay was broken off before its end\n", stderr);
    } else if (comparison.made > 0) {
        mt_comparison_stop(&comparison);
        result result = judge(recording, &comparison, &account);
        status = tell(arguments, &result);
    }
    mt_comparison_close(&comparison);
    mt_account_free(&account);
    return status;
}

static mt_exit replay(const mt_arguments *arguments)
{
    mt_problems problems;
    mt_recording recording = {0};
    mt_names names;
    mt_request request = {0}, words = {0};
    mt_conduct how = {0};
    mt_problems_init(&problems, arguments->arena);
    mt_names_init(&names, arguments->arena);
    int code = mt_words_get_request(arguments, &words, &how, &problems);
    if (code == 0)
        code = mt_recording_read(&recording, arguments->word[0], arguments->arena, &names, &problems);
    if (code == 0)
        code = mt_recording_get_request(&recording, &arguments->library, arguments->arena, &request, &problems);
    if (code != 0)
        mt_command_write_problems(arguments, &problems);
    mt_exit status = code != 0 ? mt_exit_get(code) : compare(arguments, &recording, &names, &request, &how, &problems);
    mt_recording_free(&recording);
    return status;
}

const mt_command mt_do_replay = {.name = "replay",
                                 .usage = "JOURNAL [options]",
                                 .summary = "run a journal's run again, and compare",
                                 .options = options,
                                 .about = "Runs again what a journal keeps, from its own opening and the answers that "
                                          "came from outside: no one is asked. The same hash "
                                          "is the same run. Else it names the files that changed, the first line that "
                                          "differs, the model that was asked last, and the "
                                          "verdicts that are others now. Files are looked for where they ship, in the "
                                          "folders of MARTENS_PATH, beside the journal and here.",
                                 .example = "martens replay run.jsonl",
                                 .least = 1,
                                 .most = 1,
                                 .order = 9,
                                 .run = replay};

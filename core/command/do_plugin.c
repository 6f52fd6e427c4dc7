/* martens plugin check: does a decision model keep the manual's rules; and the mark of one that does.
 * This process loads no plugin: it has one thread, and forks for each rule. */
#include <errno.h>
#include <string.h>

#include "base/json.h"
#include "command/words.h"
#include "model/conform.h"

enum { USUAL_SILENCE = 10000 };

static const mt_option options[] = {MT_OPTION_JSON,
                                    {"junit", "FILE", "write the outcome as JUnit XML too"},
                                    {"mark", NULL, "write the mark of each that passes, FILE.checked"},
                                    MT_OPTION_TIME_OUT,
                                    MT_OPTIONS_END};

static const char *const state_words[] = {[MT_CONFORM_PASS] = "pass",
                                          [MT_CONFORM_NOTE] = "note",
                                          [MT_CONFORM_FAIL] = "FAIL",
                                          [MT_CONFORM_NOT_TRIED] = "not tried"};

/* ---- pages ---- */

static void page_add(mt_text *out, const mt_conform_report *report)
{
    mt_text_write(out, "%s\n", report->path);
    for (size_t i = 0; i < mt_conform_rule_count; i++) {
        const mt_conform_result *result = &report->result[i];
        mt_text_write(out, "  %-9s  %s", state_words[result->state], mt_conform_rules[i].id);
        if (result->detail)
            mt_text_write(out, ": %s", result->detail);
        if (result->state == MT_CONFORM_FAIL)
            mt_text_write(out, "; to mend it: %s", mt_conform_rules[i].mend);
        mt_text_add(out, "\n");
    }
}

static void json_add(mt_json *json, const mt_conform_report *report)
{
    mt_json_open_object(json);
    mt_json_add_string(json, "file", report->path);
    mt_json_add_string(json, "name", report->name);
    mt_json_add_truth(json, "passed", report->failed == 0);
    mt_json_add_array(json, "rules");
    for (size_t i = 0; i < mt_conform_rule_count; i++) {
        mt_json_open_object(json);
        mt_json_add_string(json, "rule", mt_conform_rules[i].id);
        mt_json_add_string(json, "state", state_words[report->result[i].state]);
        mt_json_add_string(json, "detail", report->result[i].detail);
        mt_json_add_string(json, "mend", report->result[i].state == MT_CONFORM_FAIL ? mt_conform_rules[i].mend : NULL);
        mt_json_close(json, '}');
    }
    mt_json_close(json, ']');
    mt_json_close(json, '}');
}

/* XML knows no control characters and one encoding: what is neither ASCII nor printable becomes a question mark. */
static void xml_add(mt_text *out, const char *words)
{
    for (; words && *words != '\0'; words++) {
        switch (*words) {
        case '&': mt_text_add(out, "&amp;"); break;
        case '<': mt_text_add(out, "&lt;"); break;
        case '>': mt_text_add(out, "&gt;"); break;
        case '"': mt_text_add(out, "&quot;"); break;
        default: mt_text_add_char(out, *words < ' ' || *words > '~' ? '?' : *words);
        }
    }
}

static void junit_case(mt_text *out, const mt_conform_report *report, size_t rule)
{
    const mt_conform_result *result = &report->result[rule];
    mt_text_add(out, "    <testcase classname=\"");
    xml_add(out, report->name);
    mt_text_write(out, "\" name=\"%s\">", mt_conform_rules[rule].id);
    if (result->state == MT_CONFORM_FAIL) {
        mt_text_add(out, "<failure message=\"");
        xml_add(out, result->detail);
        mt_text_add(out, "\">to mend it: ");
        xml_add(out, mt_conform_rules[rule].mend);
        mt_text_add(out, "</failure>");
    } else if (result->state == MT_CONFORM_NOT_TRIED) {
        mt_text_add(out, "<skipped message=\"an earlier rule failed\"/>");
    } else if (result->detail) {
        mt_text_add(out, "<system-out>");
        xml_add(out, result->detail);
        mt_text_add(out, "</system-out>");
    }
    mt_text_add(out, "</testcase>\n");
}

static void junit_add(mt_text *out, const mt_conform_report *report)
{
    size_t skipped = 0;
    for (size_t i = 0; i < mt_conform_rule_count; i++)
        skipped += report->result[i].state == MT_CONFORM_NOT_TRIED;
    mt_text_add(out, "  <testsuite name=\"");
    xml_add(out, report->path);
    mt_text_write(out, "\" tests=\"%zu\" failures=\"%zu\" skipped=\"%zu\">\n", mt_conform_rule_count, report->failed,
                  skipped);
    for (size_t i = 0; i < mt_conform_rule_count; i++)
        junit_case(out, report, i);
    mt_text_add(out, "  </testsuite>\n");
}

/* ---- check ---- */

typedef struct checking {
    const mt_arguments *arguments;
    uint64_t silence;
    size_t failed, broken; /* files */
    mt_text out, junit;
    mt_json json;
} checking;

static void check_one(checking *in, const char *word)
{
    mt_arena *arena = in->arguments->arena;
    mt_conform_report report;
    mt_problems problems;
    mt_problems_init(&problems, arena);
    const char *path = strchr(word, '/') || strstr(word, ".so")
                           ? word
                           : mt_library_find(&in->arguments->library, MT_SHELF_MODELS, word, arena, &problems);
    mt_command_write_problems(in->arguments, &problems);
    if (!path) {
        in->broken++;
        return;
    }
    if (mt_conform_check(path, in->silence, arena, &report) != 0) {
        fprintf(stderr, "martens plugin: %s: no process could be started to check it: %s\n", path, strerror(errno));
        in->broken++;
        return;
    }
    in->failed += report.failed > 0;
    in->broken += !report.loadable;
    if (mt_argument_is_given(in->arguments, "json"))
        json_add(&in->json, &report);
    else
        page_add(&in->out, &report);
    junit_add(&in->junit, &report);
    if (report.failed == 0 && mt_argument_is_given(in->arguments, "mark") &&
        mt_conform_write_mark(path, report.name) != 0) {
        fprintf(stderr, "martens plugin: %s.checked: cannot be written: %s\n", path, strerror(errno));
        in->broken++;
    }
}

static bool junit_write(const char *path, const mt_text *suites)
{
    FILE *file = fopen(path, "w");
    bool written = file;
    if (written) {
        written = fprintf(file, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n%s</testsuites>\n",
                          mt_text_get(suites)) > 0;
        written = fclose(file) == 0 && written;
    }
    if (!written)
        fprintf(stderr, "martens plugin: %s: cannot be written: %s\n", path, strerror(errno));
    return written;
}

static mt_exit check(const mt_arguments *arguments, uint64_t silence)
{
    checking in = {.arguments = arguments, .silence = silence};
    bool json = mt_argument_is_given(arguments, "json");
    const char *junit = mt_argument_get(arguments, "junit");
    mt_text_init(&in.out);
    mt_text_init(&in.junit);
    mt_json_init(&in.json, &in.out);
    if (json) {
        mt_json_open_object(&in.json);
        mt_json_add_integer(&in.json, "version", MT_CONFORM_VERSION);
        mt_json_add_array(&in.json, "plugins");
    }
    for (size_t i = 1; i < arguments->word_count; i++)
        check_one(&in, arguments->word[i]);
    if (json) {
        mt_json_close(&in.json, ']');
        mt_json_close(&in.json, '}');
        mt_text_add(&in.out, "\n");
    }
    bool written = !junit || junit_write(junit, &in.junit);
    mt_text_free(&in.junit);
    written = mt_command_write(&in.out) && written;
    return !written ? MT_EXIT_RUN : in.broken > 0 ? MT_EXIT_INPUT : in.failed > 0 ? MT_EXIT_FAILED : MT_EXIT_DONE;
}

static mt_exit rules(const mt_arguments *arguments)
{
    mt_text out;
    const char **cell = mt_arena_get_array(arguments->arena, 2 * mt_conform_rule_count, sizeof *cell);
    mt_text_init(&out);
    for (size_t i = 0; i < mt_conform_rule_count; i++) {
        cell[2 * i] = mt_conform_rules[i].id;
        cell[2 * i + 1] = mt_conform_rules[i].about;
    }
    mt_layout_write_table(&out, cell, mt_conform_rule_count, 2, &arguments->out);
    return mt_command_write(&out) ? MT_EXIT_DONE : MT_EXIT_RUN;
}

static mt_exit plugin(const mt_arguments *arguments)
{
    const char *word = arguments->word[0];
    mt_request request = {.seed = 1};
    mt_conduct how = {0};
    mt_problems problems;
    mt_problems_init(&problems, arguments->arena);
    int code = mt_words_get_request(arguments, &request, &how, &problems);
    mt_command_write_problems(arguments, &problems);
    if (code != 0)
        return mt_exit_get(code);
    if (strcmp(word, "check") == 0 && arguments->word_count > 1)
        return check(arguments, how.silence > 0 ? how.silence : USUAL_SILENCE);
    if (strcmp(word, "rules") == 0 && arguments->word_count == 1)
        return rules(arguments);
    fprintf(stderr, "martens plugin: say `martens plugin check FILE…` or `martens plugin rules`\n");
    return MT_EXIT_USAGE;
}

const mt_command mt_do_plugin = {
    .name = "plugin",
    .usage = "check FILE|NAME… | rules",
    .summary = "check a decision model against the manual's rules",
    .options = options,
    .about = "Tries each rule in a process of its own and prints one line for each: pass, note, FAIL or not tried. "
             "`rules` lists them. Exit status 1 if a rule failed, 3 if a file is no plugin.",
    .example = "martens plugin check threshold",
    .least = 1,
    .most = 1000,
    .order = 11,
    .run = plugin};

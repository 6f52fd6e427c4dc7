#include "command/comparison.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "say/meaning.h"

enum { FIELDS = 12 }; /* that are told of one line */

int mt_comparison_open(mt_comparison *in, const mt_recording *recording, mt_arena *arena, mt_names *names,
                       mt_problems *problems)
{
    *in = (mt_comparison){.recording = recording, .arena = arena};
    mt_problems_init(&in->problems, arena);
    mt_vocabulary_open(&in->vocabulary, arena, names);
    mt_vocabulary_open(&in->before_vocabulary, arena, names);
    mt_reader_new(&in->before, recording->path, arena, &in->before_vocabulary, &in->problems);
    mt_reader_new(&in->reader, "the replay", arena, &in->vocabulary, &in->problems);
    mt_journal_open(&in->journal, NULL, problems);
    if (mt_lines_open(&in->lines, recording->path) == 0)
        return 0;
    mt_problem_add(problems, (mt_place){.file = recording->path}, "cannot be read");
    return MT_ERROR_IO;
}

void mt_comparison_close(mt_comparison *in)
{
    mt_lines_close(&in->lines);
    mt_reader_free(in->reader);
    mt_reader_free(in->before);
    mt_journal_free(in->journal);
}

bool mt_comparison_is_same(const mt_comparison *in)
{
    return in->recording->verified.whole && strcmp(in->recording->verified.head, mt_journal_get_head(in->journal)) == 0;
}

/* ---- a line in words ---- */

static void say_when(mt_text *out, int64_t t)
{
    mt_text_add(out, "at ");
    mt_quantity_say(out, (double)t, MT_TIME);
    mt_text_add(out, ": ");
}

static void say_line(mt_text *out, const mt_line *line, const mt_opening *opening, const mt_vocabulary *vocabulary)
{
    static const mt_say_style plain = {.columns = 80, .language = "en"};
    switch (line->kind) {
    case MT_LINE_EVENT:
        say_when(out, line->event.t);
        mt_event_say_small(out, &line->event, vocabulary, &plain);
        break;
    case MT_LINE_INPUT:
        say_when(out, line->input->t);
        mt_text_write(out, "%s answers: %s", !line->input->entity ? "someone" : line->input->entity,
                      !line->input->word ? "nothing" : line->input->word);
        break;
    case MT_LINE_JUDGEMENT:
        say_when(out, line->judgement->t);
        mt_text_write(out, "%s %s is %s", opening->treaty[line->judgement->treaty].id,
                      opening->treaty[line->judgement->treaty].provision[line->judgement->provision].id,
                      mt_verdict_names[line->judgement->verdict]);
        break;
    default: mt_text_add(out, "a line of another kind"); break;
    }
}

/* In the arena; the line is read by its own side's reader, so that names and facts are those of its opening. */
static const char *words_of(mt_comparison *in, bool recorded, const char *text, size_t length, uint64_t number)
{
    mt_line line;
    mt_text out;
    mt_reader *reader = recorded ? in->before : in->reader;
    const mt_opening *opening = recorded ? in->recording->opening : in->opening;
    if (strncmp(text, "{\"open\"", 7) == 0)
        return "the opening";
    if (strncmp(text, "{\"end\"", 6) == 0)
        return "the end of the run, and what it came to";
    if (!opening || mt_reader_step_line(reader, text, length, number, &line) != 1)
        return mt_arena_add_bytes(in->arena, text, length < 160 ? length : 160);
    mt_text_init(&out);
    say_line(&out, &line, opening, recorded ? &in->before_vocabulary : &in->vocabulary);
    const char *words = mt_arena_add_text(in->arena, mt_text_get(&out));
    mt_text_free(&out);
    return words;
}

/* ---- fields ---- */

static const char *piece_of(mt_comparison *in, const json_t *value)
{
    char *piece = !value ? NULL : json_dumps(value, JSON_COMPACT | JSON_ENCODE_ANY | JSON_REAL_PRECISION(17));
    const char *kept = !piece                 ? NULL
                       : strlen(piece) <= 120 ? mt_arena_add_text(in->arena, piece)
                                              : mt_arena_write(in->arena, "%.117s...", piece);
    free(piece);
    return kept;
}

static void compare_values(mt_comparison *in, const char *name, const json_t *recorded, const json_t *now);

static void compare_objects(mt_comparison *in, const char *name, const json_t *recorded, const json_t *now)
{
    const char *key;
    json_t *value;
    const char *dot = *name == '\0' ? "" : ": ";
    json_object_foreach((json_t *)recorded, key, value)
        compare_values(in, mt_arena_write(in->arena, "%s%s%s", name, dot, key), value, json_object_get(now, key));
    json_object_foreach((json_t *)now, key, value) if (!json_object_get(recorded, key))
        compare_values(in, mt_arena_write(in->arena, "%s%s%s", name, dot, key), NULL, value);
}

static void compare_values(mt_comparison *in, const char *name, const json_t *recorded, const json_t *now)
{
    if (in->field_count == FIELDS || (recorded && now && json_equal(recorded, now)))
        return;
    if (json_is_object(recorded) && json_is_object(now)) {
        compare_objects(in, name, recorded, now);
        return;
    }
    if (json_is_array(recorded) && json_is_array(now) && json_array_size(recorded) == json_array_size(now)) {
        for (size_t i = 0; i < json_array_size(now); i++) {
            const json_t *one = json_array_get(recorded, i);
            const char *id = json_string_value(json_object_get(one, "id"));
            compare_values(in,
                           id ? mt_arena_write(in->arena, "%s %s", name, id)
                              : mt_arena_write(in->arena, "%s %zu", name, i + 1),
                           one, json_array_get(now, i));
        }
        return;
    }
    in->field[in->field_count++] = (mt_changed_field){name, piece_of(in, recorded), piece_of(in, now)};
}

/* Lines of two kinds have no fields in common: what each says is told in words. */
static void compare_fields(mt_comparison *in, const char *recorded, size_t length, const char *now, size_t now_length)
{
    json_t *a = json_loadb(recorded, length, JSON_DECODE_ANY, NULL),
           *b = json_loadb(now, now_length, JSON_DECODE_ANY, NULL);
    const char *x = json_object_iter_key(json_object_iter(a)), *y = json_object_iter_key(json_object_iter(b));
    in->field = mt_arena_get_array(in->arena, FIELDS, sizeof *in->field);
    if (x && y && strcmp(x, y) == 0)
        compare_values(in, "", a, b);
    json_decref(a);
    json_decref(b);
}

static bool is_fail(const char *line, size_t length)
{
    json_t *object = json_loadb(line, length, 0, NULL);
    const char *act = json_string_value(json_object_get(object, "act"));
    bool fail = act && strcmp(act, "fail") == 0;
    json_decref(object);
    return fail;
}

/* ---- the opening ---- */

static const char *hash_in(const mt_opening *opening, const mt_file_record *file)
{
    for (size_t i = 0; i < opening->file_count; i++)
        if (strcmp(opening->file[i].role, file->role) == 0 && strcmp(opening->file[i].path, file->path) == 0)
            return !opening->file[i].hash ? "" : opening->file[i].hash;
    return NULL;
}

static void compare_files(mt_comparison *in)
{
    const mt_opening *recorded = in->recording->opening, *now = in->opening;
    in->file = mt_arena_get_array(in->arena, recorded->file_count + now->file_count + 1, sizeof *in->file);
    for (size_t i = 0; i < recorded->file_count; i++) {
        const mt_file_record *file = &recorded->file[i];
        const char *hash = hash_in(now, file), *before = !file->hash ? "" : file->hash;
        if (!hash || strcmp(hash, before) != 0)
            in->file[in->file_count++] = (mt_moved_file){file->role, file->path, before, hash};
    }
    for (size_t i = 0; i < now->file_count; i++)
        if (!hash_in(recorded, &now->file[i]))
            in->file[in->file_count++] = (mt_moved_file){now->file[i].role, now->file[i].path, NULL, now->file[i].hash};
}

/* Whether two openings say the same, but for the version and the files. */
static bool openings_agree(const char *recorded, size_t length, const char *now, size_t now_length)
{
    json_t *a = json_loadb(recorded, length, 0, NULL), *b = json_loadb(now, now_length, 0, NULL);
    json_t *x = json_object_get(a, "open"), *y = json_object_get(b, "open");
    json_object_del(x, "martens");
    json_object_del(y, "martens");
    json_object_del(x, "files");
    json_object_del(y, "files");
    bool same = x && y && json_equal(x, y);
    json_decref(a);
    json_decref(b);
    return same;
}

static void read_openings(mt_comparison *in, const char *recorded, size_t recorded_length, const char *line,
                          size_t length)
{
    mt_line read;
    if (recorded)
        mt_reader_step_line(in->before, recorded, recorded_length, 1, &read);
    if (mt_reader_step_line(in->reader, line, length, 1, &read) == 1 && read.kind == MT_LINE_OPEN) {
        in->opening = read.opening;
        compare_files(in);
    }
}

/* ---- side by side ---- */

static void differs(mt_comparison *in, char *recorded, size_t length, const char *now, size_t now_length)
{
    uint64_t number = in->recorded > in->made ? in->recorded : in->made;
    in->differing++;
    if (in->first != 0)
        return;
    in->first = number;
    in->asked = in->latest;
    in->first_recorded = !recorded ? NULL : words_of(in, true, recorded, length, number);
    in->first_now = !now ? NULL : words_of(in, false, now, now_length, number);
    in->first_is_fail = recorded && is_fail(recorded, length);
    if (recorded && now)
        compare_fields(in, recorded, length, now, now_length);
}

/* The journal's next line, without its prev, or NULL; neither the seal nor what is torn counts. */
static char *next_recorded(mt_comparison *in, size_t *length)
{
    const char *text;
    if (in->recorded >= in->recording->verified.good - in->recording->verified.whole ||
        mt_lines_step(&in->lines, &text, length) != 1)
        return NULL;
    in->recorded++;
    *length =
        mt_recording_take_prev((char *)text, *length); /* the line's own buffer, which is ours until the next call */
    return (char *)text;
}

bool mt_comparison_step(void *context, const char *line, size_t length, const mt_last_call *asked)
{
    mt_comparison *in = context;
    size_t recorded_length = 0;
    in->made++;
    mt_journal_add(in->journal, line, length);
    bool opens = in->made == 1;
    in->latest = *asked;
    char *recorded = next_recorded(in, &recorded_length);
    if (opens)
        read_openings(in, recorded, recorded_length, line, length);
    if (!recorded && in->recording->verified.torn) {
        in->made--;
        return false;
    }
    bool same = recorded && recorded_length == length && memcmp(recorded, line, length) == 0;
    if (!same && !(opens && recorded && openings_agree(recorded, recorded_length, line, length)))
        differs(in, recorded, recorded_length, line, length);
    if (length > 6 && strncmp(line, "{\"end\"", 6) == 0) {
        mt_line read;
        if (mt_reader_step_line(in->reader, line, length, in->made, &read) == 1 && read.kind == MT_LINE_END)
            in->summary = read.summary;
    }
    return true;
}

static const mt_provision_summary *summary_of(const mt_opening *opening, const mt_summary *summary, const char *treaty,
                                              const char *provision)
{
    for (size_t t = 0; t < summary->treaty_count; t++)
        for (size_t p = 0; strcmp(opening->treaty[t].id, treaty) == 0 && p < opening->treaty[t].provision_count; p++)
            if (strcmp(opening->treaty[t].provision[p].id, provision) == 0)
                return &summary->treaty[t].provision[p];
    return NULL;
}

static void compare_verdicts(mt_comparison *in)
{
    const mt_opening *opening = in->recording->opening;
    const mt_summary *summary = in->recording->summary;
    size_t room = 0;
    for (size_t t = 0; t < opening->treaty_count; t++)
        room += opening->treaty[t].provision_count;
    in->verdict = mt_arena_get_array(in->arena, room + 1, sizeof *in->verdict);
    for (size_t t = 0; t < opening->treaty_count; t++)
        for (size_t p = 0; p < opening->treaty[t].provision_count; p++) {
            const char *treaty = opening->treaty[t].id, *provision = opening->treaty[t].provision[p].id;
            const mt_provision_summary *now = summary_of(in->opening, in->summary, treaty, provision);
            mt_verdict before = summary->treaty[t].provision[p].verdict;
            if (!now || now->verdict != before)
                in->verdict[in->verdict_count++] =
                    (mt_changed_verdict){treaty, provision, before, !now ? MT_VERDICTS : now->verdict};
        }
}

void mt_comparison_stop(mt_comparison *in)
{
    size_t length = 0;
    for (char *recorded; (recorded = next_recorded(in, &length));)
        differs(in, recorded, length, NULL, 0);
    if (in->summary)
        mt_journal_close(in->journal);
    if (in->summary && in->opening && in->recording->summary && in->first != 0)
        compare_verdicts(in);
}

/* A case as two files: a treaty and a trace. */
#include <stdio.h>
#include <string.h>

#include "journal/journal.h"
#include "oracle/pools.h"
#include "oracle/shrink.h"

static void clause_write(FILE *file, const char *name, const gen_node *node)
{
    mt_arena arena;
    mt_arena_init(&arena);
    if (node)
        fprintf(file, " %s = \"%s\",", name, gen_text(&arena, node));
    mt_arena_free(&arena);
}

static void text_write(FILE *file, const char *name, const char *text)
{
    if (text)
        fprintf(file, " %s = \"%s\",", name, text);
}

static void exceptions_write(FILE *file, const gen_exception *list, size_t count, const char *prefix)
{
    if (!count)
        return;
    fprintf(file, " unless = {");
    for (size_t i = 0; i < count; i++) {
        char id[64];
        snprintf(id, sizeof id, "%s.%c", prefix, (char)('A' + i));
        fprintf(file, " { id = \"%s\", cite = \"p. 1\", text = \"Except.\",", id);
        clause_write(file, "clause", list[i].clause);
        exceptions_write(file, list[i].unless, list[i].unless_count, id);
        fprintf(file, " },");
    }
    fprintf(file, " },");
}

static void provision_write(FILE *file, const gen_provision *p, size_t number)
{
    static const char *const letters[GEN_PARTS] = {"a", "b", "c"};
    char id[24];
    snprintf(id, sizeof id, "%zu", number + 1);
    fprintf(file, "    { id = \"%s\", kind = \"regulation\", cite = \"p. 1\", text = \"It must", id);
    size_t phrases = p->field[GEN_FROM] ? 1 + (p->field[GEN_DUE] != NULL) : p->part_count;
    for (size_t i = 0; i < phrases; i++)
        fprintf(file, " [be so](%s)", letters[i]);
    fprintf(file, ".\",\n     ");
    text_write(file, "on", p->on);
    text_write(file, "per", p->per);
    text_write(file, "force", p->force);
    for (int f = 0; f < GEN_LENGTH; f++)
        clause_write(file, gen_field_names[f], p->field[f]);
    if (p->extended_on) {
        fprintf(file, " extended_by = {");
        text_write(file, "on", p->extended_on);
        clause_write(file, "length", p->field[GEN_LENGTH]);
        clause_write(file, "at_most", p->field[GEN_AT_MOST]);
        fprintf(file, " },");
    }
    if (p->part_count) {
        fprintf(file, " %s = {", p->forbids ? "forbid" : "require");
        for (size_t i = 0; i < p->part_count; i++)
            clause_write(file, letters[i], p->part[i]);
        fprintf(file, " },");
    }
    exceptions_write(file, p->exception, p->exception_count, id);
    fprintf(file, " },\n");
}

static void declarations_write(FILE *file)
{
    static const char *const natures[] = {"state", "clock", "event"};
    size_t count;
    const mt_declared_fact *declared = gen_declared(&count);
    fprintf(file, "  facts = {\n");
    for (size_t i = 0; i < count; i++) {
        const mt_fact *fact = &declared[i].fact;
        const char *type = fact->type == MT_TYPE_TRUTH  ? "truth"
                           : fact->type == MT_TYPE_WORD ? "word"
                           : fact->dimension == MT_TIME ? "time"
                                                        : "count";
        fprintf(file, "    [\"%s\"] = { type = \"%s\", nature = \"%s\",", fact->name, type, natures[fact->nature]);
        text_write(file, "of", fact->owner == MT_NO_KEY ? NULL : mt_key_names[fact->owner]);
        text_write(file, "words", fact->words);
        fprintf(file, " about = \"generated\" },\n");
    }
    fprintf(file, "  },\n");
}

static void treaty_write(FILE *file, const gen_treaty *treaty)
{
    fprintf(file, "return treaty {\n  id = \"generated\", standing = \"draft\", date = \"2026\", title = "
                  "\"Generated\", source = \"generated\",\n ");
    clause_write(file, "applies", treaty->applies);
    fprintf(file, "\n");
    declarations_write(file);
    fprintf(file, "  terms = {\n");
    for (size_t i = 0; i < treaty->term_count; i++) {
        fprintf(file, "    %s = { cite = \"p. 1\", text = \"so\", readings = { [\"the one\"] = {",
                treaty->term[i].name);
        clause_write(file, "value", treaty->term[i].value);
        fprintf(file, " by = \"X\", source = \"assumed\" } } },\n");
    }
    fprintf(file, "  },\n  provisions = {\n");
    for (size_t i = 0; i < treaty->provision_count; i++)
        provision_write(file, &treaty->provision[i], i);
    fprintf(file, "  },\n}\n");
}

static void history_write(FILE *file, const oracle *o, const gen_history *history)
{
    mt_text text;
    mt_text_init(&text);
    for (size_t i = 0; i < history->count; i++) {
        mt_text_reset(&text);
        mt_record_write_event(&text, &history->event[i], &o->vocabulary);
        fprintf(file, "%s\n", mt_text_get(&text));
    }
    if (history->count && history->end > history->event[history->count - 1].t) {
        mt_event end = {.t = history->end, .seq = history->count + 1, .act = MT_ACT_END};
        mt_text_reset(&text);
        mt_record_write_event(&text, &end, &o->vocabulary);
        fprintf(file, "%s\n", mt_text_get(&text));
    }
    mt_text_free(&text);
}

void oracle_write(const oracle *o, const char *folder, const char *name, const gen_treaty *treaty,
                  const gen_history *history)
{
    char path[512];
    snprintf(path, sizeof path, "%s/%s.lua", folder, name);
    FILE *file = fopen(path, "w");
    MT_REQUIRE(file);
    treaty_write(file, treaty);
    fclose(file);
    snprintf(path, sizeof path, "%s/%s.jsonl", folder, name);
    file = fopen(path, "w");
    MT_REQUIRE(file);
    history_write(file, o, history);
    fclose(file);
}

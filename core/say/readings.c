/* What hangs on how terms are read: of each text the terms of which some reading changes a verdict, with what each
 * changes; then those that do not matter here, and those of which only many runs can tell. */
#include <string.h>

#include "finding/readings.h"
#include "say/page.h"

static const mt_treaty_record *treaty_of(const mt_page *page, const char *id)
{
    for (size_t t = 0; t < page->source->opening->treaty_count; t++)
        if (strcmp(page->source->opening->treaty[t].id, id) == 0)
            return &page->source->opening->treaty[t];
    return NULL;
}

static const mt_provision_record *rule_of(const mt_treaty_record *treaty, const char *id)
{
    for (size_t p = 0; treaty && p < treaty->provision_count; p++)
        if (strcmp(treaty->provision[p].id, id) == 0)
            return &treaty->provision[p];
    return NULL;
}

/* Whether it is rules about many runs alone that hang on the term; `across` itself may name it. */
static bool needs_many_runs(const mt_treaty_record *treaty, const char *term)
{
    bool many = false;
    for (size_t p = 0; treaty && p < treaty->provision_count; p++) {
        const char *across = treaty->provision[p].across;
        many |= across && strncmp(across, "term.", 5) == 0 && strcmp(across + 5, term) == 0;
        for (size_t i = 0; i < treaty->provision[p].reading_count; i++) {
            if (strcmp(treaty->provision[p].reading[i].term, term) != 0)
                continue;
            if (treaty->provision[p].form != MT_ACROSS)
                return false;
            many = true;
        }
    }
    return many;
}

static bool matters(const mt_reading_effect *effect) { return effect->change_count > 0 || effect->from != effect->to; }

static bool same_term(const mt_reading_effect *a, const mt_reading_effect *b)
{
    return strcmp(a->treaty, b->treaty) == 0 && strcmp(a->term, b->term) == 0;
}

/* "R4 would be met, not breached; the whole text would be met, not breached". */
static void add_changes(mt_text *out, const mt_page *page, const mt_reading_effect *effect)
{
    const mt_language *language = page->language;
    const mt_treaty_record *treaty = treaty_of(page, effect->treaty);
    for (size_t i = 0; i < effect->change_count; i++) {
        const mt_reading_change *change = &effect->change[i];
        const mt_provision_record *rule = rule_of(treaty, change->provision);
        mt_force force = rule ? rule->force : MT_MUST;
        if (i > 0)
            mt_template_say(out, language, MT_T_AND, NULL, NULL, NULL);
        mt_template_say(out, language, MT_T_READ_CHANGE, change->provision,
                        mt_verdict_say(language, change->from, force), mt_verdict_say(language, change->to, force));
    }
    if (effect->from != effect->to) {
        if (effect->change_count > 0)
            mt_template_say(out, language, MT_T_AND, NULL, NULL, NULL);
        mt_template_say(out, language, MT_T_READ_WHOLE, language->verdict[effect->from], language->verdict[effect->to],
                        NULL);
    }
    if (!matters(effect))
        mt_template_say(out, language, MT_T_READ_NO_CHANGE, NULL, NULL, NULL);
}

static void say_effect(const mt_page *page, const mt_reading_effect *effect)
{
    mt_text by, name, changes, line;
    mt_text_init(&by);
    mt_text_init(&name);
    mt_text_init(&changes);
    mt_text_init(&line);
    if (effect->by)
        mt_said_say(&by, page->language, effect->by);
    if (by.length > 0)
        mt_template_say(&name, page->language, MT_T_READ_BY, effect->reading, mt_text_get(&by), NULL);
    else
        mt_text_add(&name, effect->reading);
    add_changes(&changes, page, effect);
    mt_template_say(&line, page->language, MT_T_OTHER, mt_text_get(&name), mt_text_get(&changes), NULL);
    mt_page_add_item(page, 4, mt_text_get(&line));
    mt_text_free(&line);
    mt_text_free(&changes);
    mt_text_free(&name);
    mt_text_free(&by);
}

static void say_term(const mt_page *page, const mt_reading_effect *effect, size_t count)
{
    mt_page_say(page, 2, MT_T_READ_STANDS, effect->term, effect->stands ? effect->stands : "", NULL);
    for (size_t i = 0; i < count; i++)
        say_effect(page, &effect[i]);
}

static void say_names(const mt_page *page, mt_template id, const mt_text *names)
{
    if (names->length > 0)
        mt_page_say(page, 2, id, mt_text_get(names), NULL, NULL);
}

static void name_add(mt_text *names, const char *name)
{
    mt_text_write(names, "%s%s", names->length > 0 ? ", " : "", name);
}

/* The effects of one text, term by term. */
static void say_text(const mt_page *page, const mt_reading_effect *effect, size_t count)
{
    mt_text idle, many;
    mt_text_init(&idle);
    mt_text_init(&many);
    if (page->source->opening->treaty_count > 1) {
        mt_layout_write_toned(page->out, effect->treaty, MT_TONE_STRONG, page->style);
        mt_text_add_char(page->out, '\n');
    }
    for (size_t i = 0, length; i < count; i += length) {
        bool any = false;
        for (length = 0; i + length < count && same_term(&effect[i], &effect[i + length]); length++)
            any |= matters(&effect[i + length]);
        if (any)
            say_term(page, &effect[i], length);
        else
            name_add(needs_many_runs(treaty_of(page, effect->treaty), effect[i].term) ? &many : &idle, effect[i].term);
    }
    say_names(page, MT_T_READ_NONE, &idle);
    say_names(page, MT_T_READ_MANY, &many);
    mt_text_free(&many);
    mt_text_free(&idle);
}

void mt_readings_say(const mt_page *page)
{
    const mt_readings *readings = page->source->summary->readings;
    if (!readings)
        return;
    mt_page_add_heading(page, MT_T_READ_HEAD);
    if (readings->count == 0)
        mt_page_say(page, 2, MT_T_READ_NO_TERMS, NULL, NULL, NULL);
    for (size_t i = 0, length; i < readings->count; i += length) {
        for (length = 0; i + length < readings->count &&
                         strcmp(readings->effect[i].treaty, readings->effect[i + length].treaty) == 0;)
            length++;
        say_text(page, &readings->effect[i], length);
    }
}

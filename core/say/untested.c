/* What was never put to the test: what would have triggered it, which scope was false, which runs it needs. */
#include <inttypes.h>
#include <string.h>

#include "say/page.h"
#include "say/spoken.h"

static void say_clause(const mt_page *page, mt_template id, const char *clause)
{
    mt_text words;
    mt_text_init(&words);
    mt_clause_say(&words, page->language, clause);
    mt_page_say(page, 2, id, mt_text_get(&words), NULL, NULL);
    mt_text_free(&words);
}

static int64_t count_of(const mt_summary *summary, const char *act)
{
    for (size_t i = 0; i < summary->act_count; i++)
        if (strcmp(summary->act[i].name, act) == 0)
            return summary->act[i].count;
    return 0;
}

/* "3 engagements", "1 veto" */
static void add_count(mt_text *out, const mt_language *language, const char *name, int64_t count)
{
    uint16_t act = mt_act_find(name);
    mt_text number;
    mt_text_init(&number);
    mt_count_say(&number, language, (double)count);
    mt_template_say(out, language, MT_T_COUNTED, mt_text_get(&number),
                    act == MT_NO_ACT ? name
                    : count == 1     ? language->act[act].one
                                     : language->act[act].many,
                    NULL);
    mt_text_free(&number);
}

static bool read_event(const mt_page *page, mt_arena *arena, const char *words, mt_text *events, mt_text *found)
{
    const mt_spoken *event = mt_spoken_event_read(arena, words);
    if (!event)
        return false;
    mt_text_add(events, events->length ? ", " : "");
    mt_spoken_event_say(events, page->language, event, false, MT_T_E_EACH);
    const char *act = mt_act_get_name(event->outline->act);
    int64_t count = count_of(page->source->summary, act);
    mt_text_add(found, count > 0 && found->length ? ", " : "");
    if (count > 0)
        add_count(found, page->language, act, count);
    return true;
}

/* The event of `from` or the acts of `on`, and how many acts of that kind the record has. False where the words cannot
 * be read. */
static bool read_events(const mt_page *page, const char *words, mt_text *events, mt_text *found)
{
    mt_arena arena;
    mt_arena_init(&arena);
    bool good = read_event(page, &arena, words, events, found);
    if (!good && strchr(words, ',')) {
        good = true;
        for (const char *at = words; good && *at; at += strcspn(at, ","), at += strspn(at, ", "))
            good = read_event(page, &arena, mt_arena_add_bytes(&arena, at, strcspn(at, ",")), events, found);
    }
    mt_arena_free(&arena);
    return good;
}

/* "It is judged at each engagement, where the target was a person. The record has 3 engagements, but never in that
 * case." */
static void say_events(const mt_page *page, const mt_provision_record *rule, const char *words, mt_template plain,
                       mt_template guarded)
{
    mt_text events, found, when, line;
    mt_text_init(&events);
    mt_text_init(&found);
    mt_text_init(&when);
    mt_text_init(&line);
    if (!read_events(page, words, &events, &found)) {
        mt_text_reset(&events);
        mt_text_reset(&found);
        mt_text_add(&events, words);
    }
    if (rule->when)
        mt_clause_say(&when, page->language, rule->when);
    mt_template_say(&line, page->language, rule->when ? guarded : plain, mt_text_get(&events), mt_text_get(&when),
                    NULL);
    mt_text_add_char(&line, ' ');
    mt_template_say(&line, page->language, found.length ? MT_T_NEVER_IN_THAT_CASE : MT_T_THERE_WAS_NONE,
                    mt_text_get(&found), NULL, NULL);
    mt_layout_write_paragraph(page->out, mt_text_get(&line), 2, 2, page->style);
    mt_text_free(&line);
    mt_text_free(&when);
    mt_text_free(&found);
    mt_text_free(&events);
}

static void say_scopes(const mt_page *page, const mt_treaty_record *text, const mt_provision_record *rule)
{
    if (text->applies)
        say_clause(page, MT_T_SCOPE_TEXT, text->applies);
    if (rule->applies)
        say_clause(page, MT_T_SCOPE_RULE, rule->applies);
    if (text->applies || rule->applies)
        mt_page_say(page, 2, text->applies && rule->applies ? MT_T_SCOPE_ONE_NOT_SO : MT_T_SCOPE_NOT_SO, NULL, NULL,
                    NULL);
}

static void say_runs(const mt_page *page, const mt_provision_record *rule)
{
    mt_text circumstances;
    mt_text_init(&circumstances);
    mt_arena arena;
    mt_arena_init(&arena);
    const mt_spoken *spoken = rule->across ? mt_spoken_read(&arena, rule->across) : NULL;
    if (spoken)
        mt_spoken_say_noun(&circumstances, page->language, spoken);
    else if (rule->across)
        mt_word_say(&circumstances, page->language, rule->across);
    mt_page_say(page, 2, MT_T_RUNS_NEEDED, mt_text_get(&circumstances), NULL, NULL);
    for (size_t i = 0; i < rule->part_count; i++)
        if (rule->part[i].clause)
            say_clause(page, MT_T_RUNS_ASKED, rule->part[i].clause);
    mt_page_say(page, 2, MT_T_RUNS_MADE, NULL, NULL, NULL);
    mt_arena_free(&arena);
    mt_text_free(&circumstances);
}

void mt_untested_say(const mt_page *page, size_t treaty, size_t provision)
{
    const mt_treaty_record *text = &page->source->opening->treaty[treaty];
    const mt_provision_record *rule = &text->provision[provision];
    mt_verdict verdict = page->source->summary->treaty[treaty].provision[provision].verdict;
    if (verdict == MT_OUTSIDE_SCOPE)
        say_scopes(page, text, rule);
    else if (verdict == MT_NEEDS_MANY_RUNS)
        say_runs(page, rule);
    else if (verdict == MT_NEVER_APPLIED && rule->throughout)
        say_clause(page, MT_T_JUDGED_WHILE, rule->throughout);
    else if (verdict == MT_NEVER_APPLIED && rule->from)
        say_events(page, rule, rule->from, MT_T_JUDGED_FROM, MT_T_JUDGED_FROM_WHERE);
    else if (verdict == MT_NEVER_APPLIED && rule->on)
        say_events(page, rule, rule->on, MT_T_JUDGED_AT, MT_T_JUDGED_AT_WHERE);
}

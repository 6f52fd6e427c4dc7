/* The timeline: only the events that matter, each with its time, what happened in words, and the facts that decided. */
#include <string.h>

#include "say/page.h"

/* ---- one event ---- */

static void add_who(mt_text *out, const mt_page *page, const mt_event *event, mt_key key)
{
    const mt_key_words *words = &page->language->key[key];
    mt_text who;
    mt_text_init(&who);
    if (event->who[key] == 0)
        mt_text_add(&who, words->some);
    else
        mt_template_say_pattern(&who, page->language, words->named,
                                mt_name_get_text(page->source->vocabulary->names, event->who[key]), NULL, NULL);
    mt_template_say_joined(out, page->language, mt_text_get(&who));
    mt_text_free(&who);
}

static mt_key first_named(const mt_event *event)
{
    for (int key = 0; key < MT_KEYS; key++)
        if (event->who[key])
            return (mt_key)key;
    return MT_SYSTEM;
}

/* The identity between the next braces, {any} the first that is named; *pattern goes on behind them, *before is how
 * much stood before them. MT_NO_KEY: there are none. */
static mt_key next_key(const mt_event *event, const char **pattern, size_t *before)
{
    const char *brace = strchr(*pattern, '{'), *end = brace ? strchr(brace, '}') : NULL;
    char name[16] = "";
    if (!end)
        return MT_NO_KEY;
    size_t length = (size_t)(end - brace - 1);
    memcpy(name, brace + 1, length < sizeof name ? length : 0);
    *before = (size_t)(brace - *pattern);
    *pattern = end + 1;
    mt_key key = mt_key_find(name);
    return key == MT_NO_KEY ? first_named(event) : key;
}

/* Fills {system} and its like. */
static void add_clause(mt_text *out, const mt_page *page, const mt_event *event, const char *pattern)
{
    const char *at = pattern;
    size_t before;
    for (mt_key key; (key = next_key(event, &at, &before)) != MT_NO_KEY; pattern = at) {
        mt_text_add_bytes(out, pattern, before);
        add_who(out, page, event, key);
    }
    mt_text_add(out, pattern);
}

bool mt_event_has_name(const mt_language *language, const mt_event *event, mt_key key)
{
    const char *pattern = language->act[event->act].clause;
    size_t before;
    for (mt_key named; (named = next_key(event, &pattern, &before)) != MT_NO_KEY;)
        if (named == key)
            return true;
    return false;
}

/* Facts that a reader wants to see beside an act, whatever decided. */
static bool always_told(uint16_t act, uint16_t fact)
{
    static const struct {
        uint16_t act, fact;
    } told[] = {
        {MT_ACT_APPEAR, MT_FACT_TARGET_KIND},
        {MT_ACT_DETECT, MT_FACT_TARGET_PERCEIVED_KIND},
        {MT_ACT_CLASSIFY, MT_FACT_TARGET_PERCEIVED_KIND},
        {MT_ACT_CLASSIFY, MT_FACT_TARGET_PERCEIVED_STATUS},
        {MT_ACT_NOMINATE, MT_FACT_TARGET_PERCEIVED_KIND},
        {MT_ACT_NOMINATE, MT_FACT_TARGET_PERCEIVED_STATUS},
        {MT_ACT_SHOW, MT_FACT_TARGET_PERCEIVED_KIND},
        {MT_ACT_APPROVE, MT_FACT_HUMAN_DELIBERATION},
        {MT_ACT_VETO, MT_FACT_HUMAN_DELIBERATION},
        {MT_ACT_EFFECT, MT_FACT_EFFECT_CIVILIAN_HARM},
        {MT_ACT_EFFECT, MT_FACT_EFFECT_COMBATANT_HARM},
        {MT_ACT_EFFECT, MT_FACT_EFFECT_KILLED},
        {MT_ACT_FAIL, MT_FACT_ANSWER_MODEL},
        {MT_ACT_FAIL, MT_FACT_ANSWER_REASON},
        {MT_ACT_WARN, MT_FACT_HUMAN_WARNING_RECEIVABLE},
    };
    for (size_t i = 0; i < sizeof told / sizeof *told; i++)
        if (told[i].act == act && told[i].fact == fact)
            return true;
    return false;
}

static bool decides(const mt_judgement *judgement, const char *fact)
{
    for (size_t i = 0; judgement && i < judgement->ground_count; i++)
        for (size_t k = 0; k < judgement->ground[i].read_count; k++)
            if (strcmp(judgement->ground[i].reads[k], fact) == 0)
                return true;
    return false;
}

void mt_event_say(mt_text *out, const mt_page *page, const mt_event *event, const mt_judgement *judgement)
{
    add_clause(out, page, event, page->language->act[event->act].clause);
    size_t told = 0;
    for (size_t i = 0; i < event->said_count; i++) {
        const mt_said *said = &event->said[i];
        if (!mt_value_is_known(said->value) || !(event->act == MT_ACT_SET || always_told(event->act, said->fact) ||
                                                 decides(judgement, page->source->vocabulary->facts[said->fact].name)))
            continue;
        mt_template_say(out, page->language, told++ ? MT_T_AND : MT_T_COLON, NULL, NULL, NULL);
        mt_fact_say(out, page->language, page->source->vocabulary, said->fact, said->value);
    }
    if (event->about) {
        mt_template_say(out, page->language, told ? MT_T_AND : MT_T_COLON, NULL, NULL, NULL);
        mt_text_add(out, event->about);
    }
}

void mt_time_say(mt_text *out, const mt_page *page, const mt_event *event)
{
    mt_text time;
    mt_text_init(&time);
    mt_point_say(&time, page->language, (double)(event->t < 0 ? -event->t : event->t),
                 event->t < 0 ? NULL : page->source->opening->starts);
    mt_text before;
    mt_text_init(&before);
    if (event->t < 0)
        mt_template_say(&before, page->language, MT_T_BEFORE_START, mt_text_get(&time), NULL, NULL);
    else
        mt_text_add(&before, mt_text_get(&time));
    if (event->approximate)
        mt_template_say(out, page->language, MT_T_APPROXIMATE, mt_text_get(&before), NULL, NULL);
    else
        mt_text_add(out, mt_text_get(&before));
    mt_text_free(&before);
    mt_text_free(&time);
}

/* ---- the events that matter ---- */

typedef struct choice {
    const mt_event *event[MT_MATTERS + 1];
    size_t count;
} choice;

/* The latest of them, the judged one always; in order. */
static void choose(choice *chosen, const mt_page *page, const mt_judgement *judgement, size_t most)
{
    const mt_say_source *source = page->source;
    uint64_t seqs[MT_MATTERS + 1];
    size_t count = 0;
    bool placed = false;
    for (size_t i = 0; i < judgement->matter_count; i++) {
        if (!placed && judgement->matters[i] >= judgement->seq) {
            placed = true;
            if (judgement->matters[i] != judgement->seq)
                seqs[count++] = judgement->seq;
        }
        seqs[count++] = judgement->matters[i];
    }
    if (!placed)
        seqs[count++] = judgement->seq;
    size_t spare = count > most ? count - most : 0;
    for (size_t i = 0; i < count; i++) {
        const mt_event *event = source->event(source->context, seqs[i]);
        if (spare > 0 && seqs[i] != judgement->seq)
            spare--;
        else if (event)
            chosen->event[chosen->count++] = event;
    }
}

static size_t widest_time(const mt_page *page, const choice *chosen)
{
    size_t widest = 0;
    for (size_t i = 0; i < chosen->count; i++) {
        mt_text time;
        mt_text_init(&time);
        mt_time_say(&time, page, chosen->event[i]);
        size_t columns = mt_page_get_columns(mt_text_get(&time), time.length);
        widest = columns > widest ? columns : widest;
        mt_text_free(&time);
    }
    return widest;
}

static void add_mark(mt_text *words, const mt_page *page)
{
    mt_text mark;
    mt_text_init(&mark);
    mt_template_say(&mark, page->language, MT_T_JUDGED_HERE, NULL, NULL, NULL);
    mt_text_add(words, " <- ");
    mt_layout_write_toned(words, mt_text_get(&mark), MT_TONE_STRONG, page->style);
    mt_text_free(&mark);
}

static void say_row(const mt_page *page, const mt_judgement *judgement, const mt_event *event, bool marked,
                    size_t width, size_t indent)
{
    mt_text time, words;
    mt_text_init(&time);
    mt_text_init(&words);
    mt_time_say(&time, page, event);
    mt_event_say(&words, page, event, judgement);
    if (marked)
        add_mark(&words, page);
    mt_page_add_row(page, indent, mt_text_get(&time), width, mt_text_get(&words));
    mt_text_free(&words);
    mt_text_free(&time);
}

/* A stretch begins, and a duty is due, at a time at which nothing need happen: it has a row of its own. */
static void add_point(mt_text *time, mt_text *words, const mt_page *page, const mt_judgement *judgement, mt_form form)
{
    mt_text lasted;
    mt_text_init(&lasted);
    mt_point_say(time, page->language, (double)judgement->t, page->source->opening->starts);
    if (mt_value_is_known(judgement->lasted))
        mt_amount_say(&lasted, page->language, judgement->lasted, MT_TIME);
    mt_template_say(words, page->language,
                    form == MT_DUE                          ? MT_T_DUE_HERE
                    : judgement->verdict == MT_UNDETERMINED ? MT_T_NOT_KNOWN_FROM_HERE
                                                            : MT_T_NOT_KEPT_FROM_HERE,
                    mt_text_get(&lasted), NULL, NULL);
    add_mark(words, page);
    mt_text_free(&lasted);
}

void mt_timeline_say(const mt_page *page, const mt_judgement *judgement, mt_form form, size_t most, size_t indent)
{
    choice chosen = {.count = 0};
    choose(&chosen, page, judgement, most);
    bool apart = (form == MT_ONGOING || form == MT_DUE) &&
                 (judgement->verdict == MT_BREACHED || judgement->verdict == MT_UNDETERMINED ||
                  (form == MT_DUE && judgement->verdict == MT_OPEN));
    bool approximate = false, placed = !apart;
    size_t width = widest_time(page, &chosen);
    mt_text time, words;
    mt_text_init(&time);
    mt_text_init(&words);
    if (apart)
        add_point(&time, &words, page, judgement, form);
    size_t columns = mt_text_get_columns(mt_text_get(&time));
    width = columns > width ? columns : width;
    for (size_t i = 0; i < chosen.count; i++) {
        const mt_event *event = chosen.event[i];
        if (!placed && event->t > judgement->t) {
            mt_page_add_row(page, indent, mt_text_get(&time), width, mt_text_get(&words));
            placed = true;
        }
        say_row(page, judgement, event, !apart && event->seq == judgement->seq && chosen.count > 1, width, indent);
        approximate |= event->approximate;
    }
    if (!placed)
        mt_page_add_row(page, indent, mt_text_get(&time), width, mt_text_get(&words));
    if (approximate)
        mt_page_say(page, indent, MT_T_APPROXIMATE_MEANS, NULL, NULL, NULL);
    mt_text_free(&words);
    mt_text_free(&time);
}

/* People: who was exposed and harmed, civilians first, in counts. Of a run the engine counts; of a record only what its
 * events say of effects is known, and what they leave out is said to be unknown, never nobody. */
#include <string.h>

#include "say/page.h"

/* No journal has this many lines in a row that are not events. */
#define LONGEST_PAUSE 20000

void mt_source_walk(const mt_say_source *source, void (*call)(void *context, const mt_event *event), void *context)
{
    uint64_t pause = 0;
    for (uint64_t seq = 1; pause < LONGEST_PAUSE; seq++) {
        const mt_event *event = source->event(source->context, seq);
        pause = event ? 0 : pause + 1;
        if (event)
            call(context, event);
    }
}

/* What the events say of effects. NaN: nothing. */
typedef struct effects {
    double civilians, combatants, killed, injured;
    size_t count;
} effects;

static void add_known(double *sum, double value)
{
    if (mt_value_is_known(value))
        *sum = mt_value_is_known(*sum) ? *sum + value : value;
}

static void effects_add(effects *all, const mt_event *event)
{
    all->count += event->act == MT_ACT_EFFECT;
    add_known(&all->civilians, mt_event_get(event, MT_FACT_EFFECT_CIVILIAN_HARM));
    add_known(&all->combatants, mt_event_get(event, MT_FACT_EFFECT_COMBATANT_HARM));
    add_known(&all->killed, mt_event_get(event, MT_FACT_EFFECT_KILLED));
    add_known(&all->injured, mt_event_get(event, MT_FACT_EFFECT_INJURED));
}

static const effects no_effects = {MT_UNKNOWN, MT_UNKNOWN, MT_UNKNOWN, MT_UNKNOWN, 0};

/* "18 civilians", "1 combatant"; "18 people" where the status has no words. */
static void add_count(mt_text *out, const mt_language *language, double count, const char *status)
{
    mt_text number;
    mt_text_init(&number);
    mt_count_say(&number, language, count);
    const mt_status_words *words = NULL;
    for (size_t i = 0; status && i < language->status_count; i++)
        if (strcmp(language->status[i].status, status) == 0)
            words = &language->status[i];
    if (words)
        mt_template_say(out, language, MT_T_COUNTED, mt_text_get(&number), count == 1 ? words->one : words->many, NULL);
    else
        mt_template_say(out, language, count == 1 ? MT_T_PERSON : MT_T_PEOPLE, mt_text_get(&number), NULL, NULL);
    if (status && !words) {
        mt_text_add(out, " (");
        mt_word_say(out, language, status);
        mt_text_add_char(out, ')');
    }
    mt_text_free(&number);
}

static void say_counted(const mt_page *page, size_t indent, mt_template id, double count, const char *status)
{
    mt_text people;
    mt_text_init(&people);
    add_count(&people, page->language, count, status);
    mt_page_say(page, indent, id, mt_text_get(&people), NULL, NULL);
    mt_text_free(&people);
}

static void say_exposed(const mt_page *page, size_t indent, const mt_people_record *people)
{
    mt_text exposed, harmed;
    mt_text_init(&exposed);
    mt_text_init(&harmed);
    add_count(&exposed, page->language, (double)people->exposed, people->status);
    mt_count_say(&harmed, page->language, (double)people->harmed);
    mt_page_say(page, indent, people->harmed > 0 ? MT_T_PEOPLE_EXPOSED_HARMED : MT_T_PEOPLE_EXPOSED,
                mt_text_get(&exposed), mt_text_get(&harmed), NULL);
    mt_text_free(&harmed);
    mt_text_free(&exposed);
}

/* True if there was something to say. */
static bool say_status(const mt_page *page, size_t indent, const mt_people_record *people)
{
    if (people->exposed > 0)
        say_exposed(page, indent, people);
    else if (people->harmed > 0)
        say_counted(page, indent, MT_T_PEOPLE_HARMED, (double)people->harmed, people->status);
    if (people->ignored > 0)
        say_counted(page, indent, MT_T_PEOPLE_IGNORED, (double)people->ignored, people->status);
    return people->exposed > 0 || people->harmed > 0 || people->ignored > 0;
}

/* The place of a status in the order of the page: those that the language lists, then the others. */
static size_t rank_of(const mt_language *language, const char *status)
{
    size_t i = 0;
    while (i < language->status_count && strcmp(language->status[i].status, status) != 0)
        i++;
    return i;
}

static void note_effect(void *context, const mt_event *event) { effects_add(context, event); }

static void say_recorded(const mt_page *page, size_t indent)
{
    effects all = no_effects;
    mt_source_walk(page->source, note_effect, &all);
    if (mt_value_is_known(all.killed))
        say_counted(page, indent, MT_T_PEOPLE_KILLED, all.killed, NULL);
    if (mt_value_is_known(all.injured))
        say_counted(page, indent, MT_T_PEOPLE_INJURED, all.injured, NULL);
    mt_text civilians;
    mt_text_init(&civilians);
    if (mt_value_is_known(all.civilians))
        mt_count_say(&civilians, page->language, all.civilians);
    if (mt_value_is_known(all.civilians) && mt_value_is_known(all.killed))
        mt_page_say(page, indent, MT_T_CIVILIANS_AMONG, mt_text_get(&civilians), NULL, NULL);
    else if (mt_value_is_known(all.civilians))
        say_counted(page, indent, MT_T_PEOPLE_HARMED, all.civilians, "civilian");
    else if (!mt_value_is_known(all.killed) && !mt_value_is_known(all.injured))
        mt_page_say(page, indent, MT_T_NOT_RECORDED, NULL, NULL, NULL);
    mt_text_free(&civilians);
}

void mt_people_say(const mt_page *page, size_t indent)
{
    const mt_summary *summary = page->source->summary;
    if (!summary->has_people) {
        say_recorded(page, indent);
        return;
    }
    bool any = false, counted = true;
    for (size_t rank = 0; rank <= page->language->status_count; rank++)
        for (size_t i = 0; i < summary->people_count; i++) {
            if (rank_of(page->language, summary->people[i].status) != rank)
                continue;
            any |= say_status(page, indent, &summary->people[i]);
            counted &= summary->people[i].harmed != MT_NOT_COUNTED;
        }
    if (!any)
        mt_page_say(page, indent, counted ? MT_T_NOBODY : MT_T_NOT_RECORDED, NULL, NULL, NULL);
}

/* ---- those with one target ---- */

typedef struct target {
    uint32_t name;
    double kind, status, people;
    effects effects;
} target;

static void note_target(void *context, const mt_event *event)
{
    target *found = context;
    if (event->who[MT_TARGET] != found->name)
        return;
    double kind = mt_event_get(event, MT_FACT_TARGET_KIND), status = mt_event_get(event, MT_FACT_TARGET_STATUS);
    double people = mt_event_get(event, MT_FACT_TARGET_PEOPLE);
    found->kind = mt_value_is_known(kind) ? kind : found->kind;
    found->status = mt_value_is_known(status) ? status : found->status;
    found->people = mt_value_is_known(people) ? people : found->people;
    effects_add(&found->effects, event);
}

static double harmed_of(const effects *all)
{
    double harmed = MT_UNKNOWN;
    add_known(&harmed, all->civilians);
    add_known(&harmed, all->combatants);
    if (mt_value_is_known(harmed))
        return harmed;
    add_known(&harmed, all->killed);
    add_known(&harmed, all->injured);
    return harmed;
}

/* At a military target those harmed beside it are told first, and apart: it is not the crew that they belong to. Gives
 * what is left. */
static double say_beside(const mt_page *page, size_t indent, const target *found, double harmed)
{
    const char *status = mt_value_is_known(found->status)
                             ? mt_name_get_text(page->source->vocabulary->names, (uint32_t)found->status)
                             : "";
    bool military = strcmp(status, "combatant") == 0 || strcmp(status, "participating") == 0;
    if (!military || !mt_value_is_known(found->effects.combatants) || !mt_value_is_known(found->effects.civilians))
        return harmed;
    if (found->effects.civilians > 0)
        say_counted(page, indent, MT_T_PEOPLE_HARMED, found->effects.civilians, "civilian");
    return found->effects.combatants;
}

static void add_where(mt_text *out, const mt_language *language, const char *people, const char *kind)
{
    for (size_t i = 0; i < language->kind_count; i++)
        if (strcmp(language->kind[i].kind, kind) == 0) {
            mt_template_say(out, language, MT_T_RIDING, people, language->kind[i].where, NULL);
            return;
        }
    mt_text plain;
    mt_text_init(&plain);
    mt_word_say(&plain, language, kind);
    mt_template_say(out, language, MT_T_OF_KIND, people, mt_text_get(&plain), NULL);
    mt_text_free(&plain);
}

void mt_affected_say(const mt_page *page, const mt_judgement *judgement, size_t indent)
{
    target found = {judgement ? judgement->who[MT_TARGET] : 0, MT_UNKNOWN, MT_UNKNOWN, MT_UNKNOWN, no_effects};
    if (found.name)
        mt_source_walk(page->source, note_target, &found);
    double harmed = harmed_of(&found.effects), people = found.people;
    if (!mt_value_is_known(people) && !(harmed > 0)) {
        mt_people_say(page, indent);
        return;
    }
    const mt_names *names = page->source->vocabulary->names;
    if (mt_value_is_known(people))
        harmed = say_beside(page, indent, &found, harmed);
    mt_text count, where;
    mt_text number;
    mt_text_init(&number);
    mt_text_init(&count);
    mt_text_init(&where);
    bool only_harmed = !mt_value_is_known(people);
    add_count(&count, page->language, only_harmed ? harmed : people,
              mt_value_is_known(found.status) ? mt_name_get_text(names, (uint32_t)found.status) : NULL);
    if (mt_value_is_known(found.kind))
        add_where(&where, page->language, mt_text_get(&count), mt_name_get_text(names, (uint32_t)found.kind));
    else
        mt_text_add(&where, mt_text_get(&count));
    bool told = found.effects.count > 0;
    if (mt_value_is_known(harmed))
        mt_count_say(&number, page->language, harmed);
    if (page->source->opening->trace && !told &&
        !mt_value_is_known(harmed)) { /* of a long record only the lines that matter are at hand */
        mt_page_say(page, indent, MT_T_WHOLE_RECORD, mt_text_get(&where), NULL, NULL);
        mt_people_say(page, indent + 2);
    } else {
        bool none = harmed == 0 || (!mt_value_is_known(harmed) && page->source->summary->has_people && !told);
        mt_page_say(page, indent,
                    only_harmed  ? MT_T_PEOPLE_HARMED
                    : harmed > 0 ? MT_T_SOME_HARMED
                    : none       ? MT_T_NONE_HARMED
                                 : MT_T_HARM_NOT_KNOWN,
                    mt_text_get(&where), mt_text_get(&number), NULL);
    }
    mt_text_free(&number);
    mt_text_free(&count);
    mt_text_free(&where);
}

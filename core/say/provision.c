/* One provision, in the order in which a reader asks: who was affected, the verdict, the words that failed, why, when, the
 * exceptions, what would have changed it, what it all rests on. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "say/page.h"

const mt_judgement *mt_provision_shown(const mt_provision_summary *summary)
{
    if (summary->breach_count > 0)
        return &summary->breach[0];
    return summary->undetermined_kept > 0 ? summary->doubt : summary->first_met;
}

/* "judged 3: 1 met, 2 breached"; nothing where nothing was. */
void mt_counts_say(mt_text *out, const mt_language *language, const mt_provision_summary *summary, mt_force force)
{
    const struct { int64_t count; mt_template id; } counts[] = {
        {summary->met, force == MT_MUST ? MT_T_COUNT_MET : MT_T_COUNT_FOLLOWED},
        {summary->excepted, MT_T_COUNT_EXCEPTED},
        {summary->breached, force == MT_MUST ? MT_T_COUNT_BREACHED : MT_T_COUNT_NOT_FOLLOWED},
        {summary->undetermined, MT_T_COUNT_UNDETERMINED},
        {summary->open, MT_T_COUNT_OPEN},
    };
    mt_text list;
    char number[24];
    mt_text_init(&list);
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        if (counts[i].count == 0)
            continue;
        snprintf(number, sizeof number, "%" PRId64, counts[i].count);
        mt_text_add(&list, list.length ? ", " : "");
        mt_template_say(&list, language, counts[i].id, number, NULL, NULL);
    }
    snprintf(number, sizeof number, "%" PRId64, summary->judged);
    if (summary->judged > 0)
        mt_template_say(out, language, MT_T_COUNTS, number, mt_text_get(&list), NULL);
    mt_text_free(&list);
}

static void say_verdict(const mt_page *page, const mt_provision_record *rule, const mt_provision_summary *summary)
{
    mt_text line, counts;
    mt_text_init(&line);
    mt_text_init(&counts);
    mt_say_toned(&line, mt_verdict_say(page->language, summary->verdict, rule->force), mt_verdict_tone(summary->verdict, rule->force), page->style);
    mt_counts_say(&counts, page->language, summary, rule->force);
    if (counts.length)
        mt_text_addf(&line, " (%s)", mt_text_get(&counts));
    if (summary->breach_count > 1) {
        char count[24];
        snprintf(count, sizeof count, "%zu", summary->breach_count);
        mt_text_add(&line, "; ");
        mt_template_say(&line, page->language, MT_T_OF_BREACHES, "1", count, NULL);
    }
    const char *about = page->language->about_verdict[summary->verdict];
    if (*about)
        mt_text_addf(&line, ". %s", about);
    mt_page_heading(page, MT_T_HEAD_VERDICT);
    mt_say_paragraph(page->out, mt_text_get(&line), 2, 2, page->style);
    mt_text_free(&counts);
    mt_text_free(&line);
}

/* "regulation; a duty ("must") of the operator; p. 122" */
static void say_kind(const mt_page *page, const mt_provision_record *rule)
{
    mt_text line, binds, toned;
    mt_text_init(&line);
    mt_text_init(&binds);
    mt_text_init(&toned);
    mt_template_say(&binds, page->language, MT_T_THE, rule->binds, NULL, NULL);
    mt_text_addf(&line, "%s; ", rule->cite);
    if (rule->kind)
        mt_text_addf(&line, "%s; ", rule->kind);
    mt_template_fill(&line, page->language->force[rule->force], mt_text_get(&binds), NULL, NULL);
    if (rule->amended_by) {
        mt_text_add(&line, "; ");
        mt_template_say(&line, page->language, MT_T_AMENDED_BY, rule->amended_by, NULL, NULL);
    }
    mt_say_toned(&toned, mt_text_get(&line), MT_TONE_DIM, page->style);
    mt_say_paragraph(page->out, mt_text_get(&toned), 2, 2, page->style);
    mt_text_free(&toned);
    mt_text_free(&binds);
    mt_text_free(&line);
}

/* What decided a part: "failed: the person had 4 s where at least 10 s was needed (6 s short)". */
static void add_state(mt_text *out, const mt_page *page, const mt_judgement *judgement, const mt_provision_record *rule, size_t part)
{
    int kept = mt_part_kept(judgement, rule, part);
    mt_text toned, reason;
    mt_text_init(&toned);
    mt_text_init(&reason);
    mt_template id = kept < 0 ? MT_T_PART_UNKNOWN : kept ? MT_T_PART_HELD : MT_T_PART_FAILED;
    mt_say_toned(&toned, page->language->sentence[id], kept < 0 ? MT_TONE_DOUBT : kept ? MT_TONE_GOOD : MT_TONE_BAD, page->style);
    for (size_t i = 0; i < judgement->ground_count; i++) {
        const mt_ground *ground = &judgement->ground[i];
        if (!ground->part || strcmp(ground->part, rule->part[part].id) != 0 || ground->held == (kept != 1))
            continue;
        mt_text_add(&reason, reason.length ? page->language->sentence[MT_T_AND] : "");
        mt_ground_say(&reason, page->language, ground, kept == 1);
    }
    if (reason.length)
        mt_template_say(out, page->language, MT_T_PART_REASON, mt_text_get(&toned), mt_text_get(&reason), NULL);
    else
        mt_text_add(out, mt_text_get(&toned));
    mt_text_free(&reason);
    mt_text_free(&toned);
}

static void say_parts(const mt_page *page, const mt_judgement *judgement, const mt_provision_record *rule)
{
    if (judgement->part_count < 2 || judgement->part_count > rule->part_count)
        return; /* of a single part the reason stands below */
    mt_page_say(page, 2, rule->forbids ? MT_T_FORBIDS : MT_T_REQUIRES, NULL, NULL, NULL);
    for (size_t i = 0; i < judgement->part_count; i++) {
        mt_text line;
        mt_text_init(&line);
        mt_part_say(&line, rule, rule->part[i].id);
        mt_text_add(&line, " - ");
        add_state(&line, page, judgement, rule, i);
        mt_say_paragraph(page->out, mt_text_get(&line), 4, 6, page->style);
        mt_text_free(&line);
    }
}

static void say_text(const mt_page *page, const mt_provision_record *rule, const mt_judgement *judgement)
{
    mt_text text;
    mt_text_init(&text);
    bool marked = mt_phrases_say(&text, rule->text, judgement, rule, page->style);
    mt_page_heading(page, MT_T_HEAD_TEXT);
    mt_say_paragraph(page->out, mt_text_get(&text), 2, 2, page->style);
    if (marked && !page->style->colour)
        mt_page_say(page, 2, MT_T_MARKS, NULL, NULL, NULL);
    say_kind(page, rule);
    if (judgement)
        say_parts(page, judgement, rule);
    mt_text_free(&text);
}

static void say_exceptions(const mt_page *page, const mt_judgement *judgement, const mt_provision_record *rule)
{
    static const mt_template states[] = {MT_T_EXCEPTION_NOT_ASKED, MT_T_EXCEPTION_UNKNOWN, MT_T_EXCEPTION_NOT, MT_T_EXCEPTION_APPLIED};
    if (judgement->exception_count == 0)
        return;
    mt_page_heading(page, MT_T_HEAD_EXCEPTIONS);
    for (size_t i = 0; i < judgement->exception_count && i < rule->exception_count; i++) {
        mt_text text;
        mt_text_init(&text);
        mt_phrases_say(&text, rule->exception[i].text ? rule->exception[i].text : "", NULL, rule, page->style);
        mt_page_say(page, 2, states[judgement->exception[i] + 2], rule->exception[i].id, mt_text_get(&text), NULL);
        mt_text_free(&text);
    }
}

static void say_why(const mt_page *page, const mt_judgement *judgement, const mt_provision_record *rule)
{
    mt_text sentence;
    mt_text_init(&sentence);
    mt_say_sentence(&sentence, judgement, rule, page->language->code);
    mt_page_heading(page, MT_T_HEAD_WHY);
    mt_say_paragraph(page->out, mt_text_get(&sentence), 2, 2, page->style);
    mt_text_free(&sentence);
}

void mt_provision_say(const mt_page *page, size_t treaty, size_t provision)
{
    const mt_treaty_record *text = &page->source->opening->treaty[treaty];
    const mt_provision_record *rule = &text->provision[provision];
    const mt_provision_summary *summary = &page->source->summary->treaty[treaty].provision[provision];
    const mt_judgement *judgement = mt_provision_shown(summary);
    mt_text head;
    mt_text_init(&head);
    mt_template_say(&head, page->language, MT_T_RULE_OF, text->id, rule->id, NULL);
    mt_say_heading(page->out, mt_text_get(&head), page->style);
    mt_text_free(&head);
    if (judgement) {
        mt_page_heading(page, MT_T_AFFECTED);
        mt_affected_say(page, judgement, 2);
    }
    say_verdict(page, rule, summary);
    say_text(page, rule, judgement);
    if (judgement) {
        say_why(page, judgement, rule);
        mt_page_heading(page, MT_T_HEAD_TIMELINE);
        mt_timeline_say(page, judgement, MT_MATTERS, 2);
        say_exceptions(page, judgement, rule);
        if (judgement->flip) {
            mt_page_heading(page, MT_T_HEAD_FLIP);
            mt_flip_say(page, judgement->flip, 2);
        }
    }
    mt_assumed_say(page, treaty, provision, judgement);
}

void mt_say_provision(mt_text *out, const mt_say_source *source, size_t treaty, size_t provision, const mt_say_style *style)
{
    mt_page page = mt_page_new(out, source, style);
    mt_provision_say(&page, treaty, provision);
    mt_page_heading(&page, MT_T_HEAD_AFTER);
    mt_after_say(&page, treaty, false);
    mt_record_say(&page);
}

/* One provision, in the order in which a reader asks: who was affected, the verdict, the words that failed, why, when,
 * the exceptions, what would have changed it, what it all rests on. */
#include <string.h>

#include "say/page.h"

const mt_judgement *mt_provision_find_shown(const mt_page *page, size_t treaty, size_t provision)
{
    const mt_provision_summary *summary = &page->source->summary->treaty[treaty].provision[provision];
    if (summary->verdict == MT_BREACHED)
        return summary->breach_count > 0 ? &summary->breach[0] : NULL;
    return summary->verdict <= MT_OPEN ? summary->first[summary->verdict] : NULL;
}

/* "judged 3: 1 met, 2 breached"; nothing where nothing was. */
void mt_counts_say(mt_text *out, const mt_language *language, const mt_provision_summary *summary, mt_force force)
{
    const struct {
        int64_t count;
        mt_template id;
    } counts[] = {
        {summary->met, force == MT_MUST ? MT_T_COUNT_MET : MT_T_COUNT_FOLLOWED},
        {summary->excepted, MT_T_COUNT_EXCEPTED},
        {summary->breached, force == MT_MUST ? MT_T_COUNT_BREACHED : MT_T_COUNT_NOT_FOLLOWED},
        {summary->undetermined, MT_T_COUNT_UNDETERMINED},
        {summary->open, MT_T_COUNT_OPEN},
    };
    mt_text list, number;
    mt_text_init(&list);
    mt_text_init(&number);
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        if (counts[i].count == 0)
            continue;
        mt_text_reset(&number);
        mt_count_say(&number, language, (double)counts[i].count);
        mt_text_add(&list, list.length ? ", " : "");
        mt_template_say(&list, language, counts[i].id, mt_text_get(&number), NULL, NULL);
    }
    mt_text_reset(&number);
    mt_count_say(&number, language, (double)summary->judged);
    if (summary->judged > 0)
        mt_template_say(out, language, MT_T_COUNTS, mt_text_get(&number), mt_text_get(&list), NULL);
    mt_text_free(&number);
    mt_text_free(&list);
}

/* "; held for 93 % of the time in force": of an ongoing rule that did come into force. */
static void add_held_share(mt_text *out, const mt_page *page, const mt_provision_record *rule,
                           const mt_provision_summary *summary)
{
    if (rule->form != MT_ONGOING || !mt_value_is_known(summary->held_share))
        return;
    mt_text share;
    mt_text_init(&share);
    mt_share_say(&share, page->language, summary->held_share);
    mt_template_say(out, page->language, MT_T_AND, NULL, NULL, NULL);
    mt_template_say(out, page->language, MT_T_HELD_SHARE, mt_text_get(&share), NULL, NULL);
    mt_text_free(&share);
}

static void say_verdict(const mt_page *page, const mt_provision_record *rule, const mt_provision_summary *summary)
{
    mt_text line, counts;
    mt_text_init(&line);
    mt_text_init(&counts);
    mt_layout_write_toned(&line, mt_verdict_say(page->language, summary->verdict, rule->force),
                          mt_verdict_get_tone(summary->verdict, rule->force), page->style);
    mt_counts_say(&counts, page->language, summary, rule->force);
    if (counts.length)
        mt_text_write(&line, " (%s)", mt_text_get(&counts));
    add_held_share(&line, page, rule, summary);
    if (summary->verdict == MT_MET && summary->excepted > 0) {
        mt_text_add(&line, ". ");
        mt_template_say(&line, page->language, MT_T_KEPT_OR_EXCEPTED, NULL, NULL, NULL);
    } else if (*page->language->about_verdict[summary->verdict]) {
        mt_text_add(&line, ". ");
        mt_template_say_pattern(&line, page->language, page->language->about_verdict[summary->verdict], NULL, NULL,
                                NULL);
    }
    mt_page_add_heading(page, MT_T_HEAD_VERDICT);
    mt_layout_write_paragraph(page->out, mt_text_get(&line), 2, 2, page->style);
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
    mt_addressee_say(&binds, page->language, rule->binds);
    mt_text_add(&line, rule->cite);
    mt_template_say(&line, page->language, MT_T_AND, NULL, NULL, NULL);
    if (rule->kind) {
        mt_word_say(&line, page->language, rule->kind);
        mt_template_say(&line, page->language, MT_T_AND, NULL, NULL, NULL);
    }
    mt_template_say_pattern(&line, page->language, page->language->force[rule->force], mt_text_get(&binds), NULL, NULL);
    if (rule->amended_by) {
        mt_template_say(&line, page->language, MT_T_AND, NULL, NULL, NULL);
        mt_template_say(&line, page->language, MT_T_AMENDED_BY, rule->amended_by, NULL, NULL);
    }
    mt_layout_write_toned(&toned, mt_text_get(&line), MT_TONE_DIM, page->style);
    mt_layout_write_paragraph(page->out, mt_text_get(&toned), 2, 2, page->style);
    mt_text_free(&toned);
    mt_text_free(&binds);
    mt_text_free(&line);
}

/* What decided a part: "failed: the person had 4 s where at least 10 s was needed (6 s short)". */
static void add_state(mt_text *out, const mt_page *page, const mt_judgement *judgement, const mt_provision_record *rule,
                      size_t part)
{
    int kept = mt_part_get_kept(judgement, rule, part);
    mt_text toned, reason;
    mt_text_init(&toned);
    mt_text_init(&reason);
    mt_template id = kept < 0 ? MT_T_PART_UNKNOWN : kept ? MT_T_PART_HELD : MT_T_PART_FAILED;
    mt_layout_write_toned(&toned, page->language->sentence[id],
                          kept < 0 ? MT_TONE_DOUBT
                          : kept   ? MT_TONE_GOOD
                                   : MT_TONE_BAD,
                          page->style);
    for (size_t i = 0; i < judgement->ground_count; i++) {
        const mt_ground *ground = &judgement->ground[i];
        if (!ground->part || strcmp(ground->part, rule->part[part].id) != 0 || ground->held == (kept != 1))
            continue;
        if (reason.length)
            mt_template_say(&reason, page->language, MT_T_AND, NULL, NULL, NULL);
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
        mt_text words, state, line;
        mt_text_init(&words);
        mt_text_init(&state);
        mt_text_init(&line);
        mt_part_say(&words, page->language, rule, rule->part[i].id);
        add_state(&state, page, judgement, rule, i);
        mt_template_say(&line, page->language, MT_T_PART_STATE, mt_text_get(&words), mt_text_get(&state), NULL);
        mt_page_add_item(page, 4, mt_text_get(&line));
        mt_text_free(&line);
        mt_text_free(&state);
        mt_text_free(&words);
    }
}

static void say_text(const mt_page *page, const mt_provision_record *rule, const mt_judgement *judgement)
{
    mt_text text;
    mt_text_init(&text);
    bool marked = mt_phrases_say(&text, rule->text, judgement, rule, page->style);
    mt_page_add_heading(page, MT_T_HEAD_TEXT);
    mt_layout_write_paragraph(page->out, mt_text_get(&text), 2, 2, page->style);
    if (marked && !page->style->colour)
        mt_page_say(page, 2, page->style->markdown ? MT_T_MARKS_MARKDOWN : MT_T_MARKS, NULL, NULL, NULL);
    say_kind(page, rule);
    if (judgement)
        say_parts(page, judgement, rule);
    mt_text_free(&text);
}

static void say_exceptions(const mt_page *page, const mt_judgement *judgement, const mt_provision_record *rule)
{
    static const mt_template states[] = {MT_T_EXCEPTION_NOT_ASKED, MT_T_EXCEPTION_UNKNOWN, MT_T_EXCEPTION_NOT,
                                         MT_T_EXCEPTION_APPLIED};
    if (judgement->exception_count == 0)
        return;
    mt_page_add_heading(page, MT_T_HEAD_EXCEPTIONS);
    for (size_t i = 0; i < judgement->exception_count && i < rule->exception_count; i++) {
        mt_text text, line;
        mt_text_init(&text);
        mt_text_init(&line);
        mt_phrases_say(&text, rule->exception[i].text ? rule->exception[i].text : "", NULL, rule, page->style);
        mt_template_say(&line, page->language, states[judgement->exception[i] + 2], rule->exception[i].id,
                        mt_text_get(&text), NULL);
        mt_layout_write_paragraph(page->out, mt_text_get(&line), 2, 2, page->style);
        mt_text_free(&line);
        mt_text_free(&text);
    }
}

static void say_why(const mt_page *page, size_t treaty, size_t provision, const mt_judgement *judgement)
{
    const mt_provision_summary *summary = &page->source->summary->treaty[treaty].provision[provision];
    mt_page_add_heading(page, MT_T_HEAD_WHY);
    mt_text sentence;
    mt_text_init(&sentence);
    mt_sentence_say(&sentence, page->language, judgement, &page->source->opening->treaty[treaty].provision[provision],
                    page->source->opening->starts);
    mt_layout_write_paragraph(page->out, mt_text_get(&sentence), 2, 2, page->style);
    mt_text_free(&sentence);
    if (summary->verdict == MT_UNDETERMINED)
        mt_missing_say(page, summary);
}

/* From the reason to what would have changed it: of one judgement. */
static void say_course(const mt_page *page, size_t treaty, size_t provision, const mt_judgement *judgement)
{
    const mt_provision_record *rule = &page->source->opening->treaty[treaty].provision[provision];
    say_why(page, treaty, provision, judgement);
    mt_page_add_heading(page, MT_T_HEAD_TIMELINE);
    mt_timeline_say(page, judgement, rule->form, MT_MATTERS, 2);
    say_exceptions(page, judgement, rule);
    if (judgement->flips_sought) {
        mt_page_add_heading(page, MT_T_HEAD_FLIP);
        mt_flips_say(page, judgement, false, 2);
    }
}

static void say_title(const mt_page *page, size_t treaty, size_t provision)
{
    const mt_treaty_record *text = &page->source->opening->treaty[treaty];
    mt_text head;
    mt_text_init(&head);
    mt_template_say(&head, page->language, MT_T_RULE_OF, text->id, text->provision[provision].id, NULL);
    mt_page_add_title(page, mt_text_get(&head));
    mt_text_free(&head);
}

/* Who was affected, the verdict, the text: the first half of the page. */
static void say_opening(const mt_page *page, size_t treaty, size_t provision, const mt_judgement *judgement)
{
    const mt_provision_record *rule = &page->source->opening->treaty[treaty].provision[provision];
    const mt_provision_summary *summary = &page->source->summary->treaty[treaty].provision[provision];
    say_title(page, treaty, provision);
    if (judgement) {
        mt_page_add_heading(page, MT_T_AFFECTED);
        mt_affected_say(page, judgement, 2);
    }
    say_verdict(page, rule, summary);
    say_text(page, rule, judgement);
}

void mt_provision_say(const mt_page *page, size_t treaty, size_t provision)
{
    const mt_judgement *judgement = mt_provision_find_shown(page, treaty, provision);
    say_opening(page, treaty, provision, judgement);
    if (judgement) {
        say_course(page, treaty, provision, judgement);
    } else if (!mt_verdicts[page->source->summary->treaty[treaty].provision[provision].verdict].judged) {
        mt_page_add_heading(page, MT_T_HEAD_WHY);
        mt_untested_say(page, treaty, provision);
    }
    mt_others_say(page, treaty, provision);
    mt_assumed_say(page, treaty, provision, judgement);
}

static void say_end(const mt_page *page, size_t treaty)
{
    mt_page_add_heading(page, MT_T_HEAD_AFTER);
    mt_after_say(page, treaty, false);
    mt_toll_say(page);
    mt_record_say(page);
}

void mt_source_say_provision(mt_text *out, const mt_say_source *source, size_t treaty, size_t provision,
                             const mt_say_style *style)
{
    mt_page page = mt_page_new(out, source, style);
    mt_provision_say(&page, treaty, provision);
    say_end(&page, treaty);
}

/* "icrc-2024 R4, breach 2 of 5" */
static void say_breach_title(const mt_page *page, size_t treaty, size_t provision, size_t place)
{
    const mt_treaty_record *text = &page->source->opening->treaty[treaty];
    mt_text rule, number, of, title;
    mt_text_init(&rule);
    mt_text_init(&number);
    mt_text_init(&of);
    mt_text_init(&title);
    mt_template_say(&rule, page->language, MT_T_RULE_OF, text->id, text->provision[provision].id, NULL);
    mt_count_say(&number, page->language, (double)place + 1);
    mt_count_say(&of, page->language, (double)page->source->summary->treaty[treaty].provision[provision].breach_count);
    mt_template_say(&title, page->language, MT_T_BREACH_OF, mt_text_get(&rule), mt_text_get(&number), mt_text_get(&of));
    mt_page_add_gap(page);
    mt_page_add_title(page, mt_text_get(&title));
    mt_text_free(&title);
    mt_text_free(&of);
    mt_text_free(&number);
    mt_text_free(&rule);
}

void mt_source_say_provision_all(mt_text *out, const mt_say_source *source, size_t treaty, size_t provision,
                                 const mt_say_style *style)
{
    mt_page page = mt_page_new(out, source, style);
    const mt_provision_record *rule = &source->opening->treaty[treaty].provision[provision];
    const mt_provision_summary *summary = &source->summary->treaty[treaty].provision[provision];
    if (summary->breach_count < 2) {
        mt_source_say_provision(out, source, treaty, provision, style);
        return;
    }
    say_opening(&page, treaty, provision, &summary->breach[0]);
    say_course(&page, treaty, provision, &summary->breach[0]);
    for (size_t i = 1; i < summary->breach_count; i++) {
        say_breach_title(&page, treaty, provision, i);
        mt_page_add_heading(&page, MT_T_AFFECTED);
        mt_affected_say(&page, &summary->breach[i], 2);
        say_text(&page, rule, &summary->breach[i]);
        say_course(&page, treaty, provision, &summary->breach[i]);
    }
    mt_page_add_gap(&page);
    mt_assumed_say(&page, treaty, provision, &summary->breach[0]);
    say_end(&page, treaty);
}

/* The page of `run` and `judge`: who was affected, the verdict of each text, the worst in full, what is owed after the
 * harm, and where the record is. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "say/page.h"

/* ---- which is worst ---- */

#define AMISS 6 /* below this there is something to explain */

/* 0 is the worst. Duties come before advice: what is amiss has three ranks of its own for each. */
static unsigned badness(mt_verdict verdict, mt_force force)
{
    unsigned rank = mt_verdicts[verdict].rank;
    return rank < AMISS / 2 && force == MT_MUST ? rank : rank + AMISS / 2;
}

static unsigned badness_of(const mt_page *page, size_t treaty, size_t provision)
{
    return badness(page->source->summary->treaty[treaty].provision[provision].verdict,
                   page->source->opening->treaty[treaty].provision[provision].force);
}

static size_t worst_provision(const mt_page *page, size_t treaty)
{
    size_t worst = 0;
    for (size_t p = 1; p < page->source->opening->treaty[treaty].provision_count; p++)
        if (badness_of(page, treaty, p) < badness_of(page, treaty, worst))
            worst = p;
    return worst;
}

static size_t worst_treaty(const mt_page *page)
{
    const mt_summary *summary = page->source->summary;
    size_t worst = 0;
    for (size_t t = 1; t < summary->treaty_count; t++)
        if (badness(summary->treaty[t].verdict, MT_MUST) < badness(summary->treaty[worst].verdict, MT_MUST))
            worst = t;
    return worst;
}

/* ---- the head ---- */

static void say_head(const mt_page *page)
{
    const mt_opening *opening = page->source->opening;
    mt_text line;
    char seed[24];
    mt_text_init(&line);
    if (opening->trace) {
        mt_template_say(&line, page->language, MT_T_JUDGED_TRACE, opening->trace, NULL, NULL);
        mt_page_add_title(page, mt_text_get(&line));
    } else {
        snprintf(seed, sizeof seed, "%" PRIu64, opening->seed);
        mt_page_add_title(page, opening->title ? opening->title : opening->scenario);
        mt_template_say(&line, page->language, MT_T_RUN_OF, opening->scenario, seed, NULL);
        if (opening->circumstance)
            mt_template_say(&line, page->language, MT_T_CIRCUMSTANCE, opening->circumstance, NULL, NULL);
        mt_layout_write_paragraph(page->out, mt_text_get(&line), 0, 0, page->style);
        if (opening->about)
            mt_layout_write_paragraph(page->out, opening->about, 0, 0, page->style);
    }
    mt_text_free(&line);
    if (page->source->summary->failed) {
        mt_page_add_gap(page);
        mt_page_say(page, 0, MT_T_RUN_FAILED, page->source->summary->failed, NULL, NULL);
    }
}

/* ---- one text ---- */

static void add_in_play(mt_text *out, const mt_page *page, size_t treaty, mt_template id)
{
    mt_text in_play, of;
    mt_text_init(&in_play);
    mt_text_init(&of);
    mt_count_say(&in_play, page->language, (double)page->source->summary->treaty[treaty].in_play);
    mt_count_say(&of, page->language, (double)page->source->summary->treaty[treaty].of);
    mt_template_say(out, page->language, id, mt_text_get(&in_play), mt_text_get(&of), NULL);
    mt_text_free(&of);
    mt_text_free(&in_play);
}

static void say_treaty_head(const mt_page *page, size_t treaty)
{
    const mt_treaty_record *text = &page->source->opening->treaty[treaty];
    mt_verdict verdict = page->source->summary->treaty[treaty].verdict;
    mt_text line, word;
    mt_text_init(&line);
    mt_text_init(&word);
    mt_layout_write_toned(&word, page->language->verdict[verdict], mt_verdict_get_tone(verdict, MT_MUST), page->style);
    mt_layout_write_toned(&line, text->id, MT_TONE_STRONG, page->style);
    mt_template_say(&line, page->language, MT_T_COLON, NULL, NULL, NULL);
    mt_text_add(&line, mt_text_get(&word));
    mt_text_add(&line, " (");
    add_in_play(&line, page, treaty, MT_T_IN_PLAY);
    mt_text_add(&line, ")");
    mt_page_add_gap(page);
    if (page->style->markdown)
        mt_page_add_title(page, mt_text_get(&line));
    else
        mt_layout_write_paragraph(page->out, mt_text_get(&line), 0, 2, page->style);
    mt_text_reset(&line);
    mt_text_add(&line, text->title ? text->title : text->id);
    if (text->standing) {
        mt_template_say(&line, page->language, MT_T_AND, NULL, NULL, NULL);
        mt_word_say(&line, page->language, text->standing);
    }
    if (text->date)
        mt_text_write(&line, ", %s", text->date);
    if (text->source)
        mt_text_write(&line, ", %s", text->source);
    if (text->amends) {
        mt_template_say(&line, page->language, MT_T_AND, NULL, NULL, NULL);
        mt_template_say(&line, page->language, MT_T_AMENDS, text->amends, NULL, NULL);
    }
    mt_layout_write_paragraph(page->out, mt_text_get(&line), 2, 2, page->style);
    mt_text_free(&word);
    mt_text_free(&line);
}

/* What stands beside a rule's verdict: why, where there is something to explain; else how often it was judged. */
static void add_reason(mt_text *out, const mt_page *page, size_t treaty, size_t provision)
{
    const mt_provision_record *rule = &page->source->opening->treaty[treaty].provision[provision];
    const mt_provision_summary *summary = &page->source->summary->treaty[treaty].provision[provision];
    if (!rule->verified) {
        mt_layout_write_toned(out, page->language->sentence[MT_T_UNVERIFIED_SHORT], MT_TONE_DOUBT, page->style);
        if (summary->judged > 0 || rule->amended_by)
            mt_template_say(out, page->language, MT_T_AND, NULL, NULL, NULL);
    }
    if (rule->amended_by) {
        mt_template_say(out, page->language, MT_T_AMENDED_BY, rule->amended_by, NULL, NULL);
        if (summary->judged > 0)
            mt_template_say(out, page->language, MT_T_AND, NULL, NULL, NULL);
    }
    const mt_judgement *shown = mt_provision_find_shown(page, treaty, provision);
    if (shown && shown->verdict != MT_MET)
        mt_sentence_say(out, page->language, shown, rule, page->source->opening->starts);
    else
        mt_counts_say(out, page->language, summary, rule->force);
}

static const char *taken(mt_arena *arena, mt_text *text)
{
    const char *copy = mt_arena_add_text(arena, mt_text_get(text));
    mt_text_reset(text);
    return copy;
}

/* Three cells a rule: its id, its verdict, why. */
static void fill_rules(mt_arena *arena, const mt_page *page, size_t treaty, const char **cell)
{
    const mt_treaty_record *text = &page->source->opening->treaty[treaty];
    mt_text words;
    mt_text_init(&words);
    for (size_t p = 0; p < text->provision_count; p++, cell += 3) {
        const mt_provision_record *rule = &text->provision[p];
        mt_verdict verdict = page->source->summary->treaty[treaty].provision[p].verdict;
        cell[0] = rule->id;
        mt_layout_write_toned(&words, mt_verdict_say(page->language, verdict, rule->force),
                              mt_verdict_get_tone(verdict, rule->force), page->style);
        cell[1] = taken(arena, &words);
        add_reason(&words, page, treaty, p);
        cell[2] = taken(arena, &words);
    }
    mt_text_free(&words);
}

static void say_rows(const mt_page *page, const char *const *cell, size_t count)
{
    size_t widths[2] = {0, 0};
    for (size_t i = 0; i < count; i++)
        for (size_t c = 0; c < 2; c++) {
            size_t columns = mt_page_get_columns(cell[i * 3 + c], strlen(cell[i * 3 + c]));
            widths[c] = columns > widths[c] ? columns : widths[c];
        }
    for (size_t i = 0; i < count; i++, cell += 3) {
        mt_text left;
        mt_text_init(&left);
        mt_text_add(&left, cell[0]);
        mt_page_add_blanks(&left, widths[0] + 2 - mt_text_get_columns(cell[0]));
        mt_text_add(&left, cell[1]);
        mt_page_add_row(page, 2, mt_text_get(&left),
                        *cell[2] ? widths[0] + 2 + widths[1] : mt_page_get_columns(mt_text_get(&left), left.length),
                        cell[2]);
        mt_text_free(&left);
    }
}

static void say_rules(const mt_page *page, size_t treaty)
{
    const mt_treaty_record *text = &page->source->opening->treaty[treaty];
    mt_arena arena;
    mt_arena_init(&arena);
    const char **cell = mt_arena_get_array(&arena, (text->provision_count + 1) * 3, sizeof *cell);
    cell[0] = page->language->sentence[MT_T_COLUMN_RULE];
    cell[1] = page->language->sentence[MT_T_COLUMN_VERDICT];
    cell[2] = page->language->sentence[MT_T_COLUMN_WHY];
    fill_rules(&arena, page, treaty, cell + 3);
    mt_page_add_heading(page, MT_T_HEAD_PROVISIONS);
    if (page->style->markdown)
        mt_layout_write_table(page->out, cell, text->provision_count + 1, 3, page->style);
    else
        say_rows(page, cell + 3, text->provision_count);
    mt_arena_free(&arena);
    if (text->not_encoded_count > 0) {
        mt_text count;
        mt_text_init(&count);
        mt_count_say(&count, page->language, (double)text->not_encoded_count);
        mt_page_say(page, 2, text->not_encoded_count == 1 ? MT_T_NOT_ENCODED_ONE : MT_T_NOT_ENCODED,
                    mt_text_get(&count), NULL, NULL);
        mt_text_free(&count);
    }
}

static void say_treaty(const mt_page *whole, size_t treaty)
{
    mt_page lower = *whole;
    lower.level++;
    const mt_page *page = &lower;
    say_treaty_head(page, treaty);
    if (page->source->opening->treaty[treaty].provision_count == 0)
        return;
    say_rules(page, treaty);
    size_t worst = worst_provision(page, treaty);
    if (badness_of(page, treaty, worst) >= AMISS) {
        mt_text about;
        mt_text_init(&about);
        mt_template_say_pattern(&about, page->language,
                                page->language->about_verdict[page->source->summary->treaty[treaty].verdict], NULL,
                                NULL, NULL);
        if (about.length)
            mt_layout_write_paragraph(page->out, mt_text_get(&about), 2, 2, page->style);
        mt_text_free(&about);
        return;
    }
    mt_page_add_gap(page);
    mt_provision_say(page, treaty, worst);
}

/* ---- several texts ---- */

static void fill_draft(mt_arena *arena, const mt_page *page, size_t t, const char **row)
{
    const mt_opening *opening = page->source->opening;
    mt_verdict verdict = page->source->summary->treaty[t].verdict;
    mt_text text;
    mt_text_init(&text);
    row[0] = opening->treaty[t].id;
    if (opening->treaty[t].follows) {
        mt_template_say(&text, page->language, MT_T_FOLLOWED, row[0], NULL, NULL);
        row[0] = taken(arena, &text);
    }
    mt_layout_write_toned(&text, page->language->verdict[verdict], mt_verdict_get_tone(verdict, MT_MUST), page->style);
    row[1] = taken(arena, &text);
    add_in_play(&text, page, t, MT_T_IN_PLAY_SHORT);
    row[2] = taken(arena, &text);
    if (opening->treaty[t].provision_count > 0) {
        size_t worst = worst_provision(page, t);
        const mt_provision_record *rule = &opening->treaty[t].provision[worst];
        mt_verdict of_worst = page->source->summary->treaty[t].provision[worst].verdict;
        const char *word = mt_verdict_say(page->language, of_worst, rule->force);
        /* Its word, unless that stands beside it already. */
        if (badness_of(page, t, worst) < AMISS && strcmp(word, page->language->verdict[verdict]) == 0)
            mt_text_add(&text, rule->id);
        else if (badness_of(page, t, worst) < AMISS)
            mt_text_write(&text, "%s %s", rule->id, word);
    }
    row[3] = taken(arena, &text);
    mt_text_free(&text);
}

/* Whether a text stands under another one of the table: it came along with it. */
static bool is_under(const mt_opening *opening, size_t treaty, const char *leader)
{
    const char *follows = opening->treaty[treaty].follows;
    return follows && strcmp(follows, leader) == 0;
}

static void say_drafts(const mt_page *page)
{
    static const mt_template heads[] = {MT_T_COLUMN_TREATY, MT_T_COLUMN_VERDICT, MT_T_COLUMN_IN_PLAY,
                                        MT_T_COLUMN_WORST};
    const mt_opening *opening = page->source->opening;
    mt_arena arena;
    mt_text text;
    mt_arena_init(&arena);
    mt_text_init(&text);
    const char **cell = mt_arena_get_array(&arena, (opening->treaty_count + 1) * 4, sizeof *cell), **row = cell + 4;
    bool *told = mt_arena_get_array(&arena, opening->treaty_count, sizeof *told);
    for (size_t c = 0; c < 4; c++) {
        mt_layout_write_toned(&text, page->language->sentence[heads[c]], MT_TONE_DIM, page->style);
        cell[c] = taken(&arena, &text);
    }
    for (size_t t = 0; t < opening->treaty_count; t++) {
        if (opening->treaty[t].follows)
            continue;
        fill_draft(&arena, page, t, row);
        told[t] = true;
        row += 4;
        for (size_t u = 0; u < opening->treaty_count; u++)
            if (!told[u] && is_under(opening, u, opening->treaty[t].id)) {
                fill_draft(&arena, page, u, row);
                told[u] = true;
                row += 4;
            }
    }
    for (size_t t = 0; t < opening->treaty_count; t++)
        if (!told[t]) {
            fill_draft(&arena, page, t, row);
            row += 4;
        }
    mt_page_add_heading(page, MT_T_HEAD_DRAFTS);
    mt_layout_write_table(page->out, cell, opening->treaty_count + 1, 4, page->style);
    mt_text_free(&text);
    mt_arena_free(&arena);
}

/* ---- the foot ---- */

void mt_after_say(const mt_page *page, size_t treaty, bool named)
{
    const mt_treaty_record *text = &page->source->opening->treaty[treaty];
    if (!text->asks_after_harm)
        mt_page_say(page, 2, named ? MT_T_ASKS_NOTHING_OF : MT_T_ASKS_NOTHING, text->id, NULL, NULL);
    else if (text->owed_count == 0)
        mt_page_say(page, 2, MT_T_AFTER_NOT_ENCODED, text->id, NULL, NULL);
    for (size_t i = 0; text->asks_after_harm && i < text->owed_count; i++)
        mt_page_say(page, 2, MT_T_OWED_BY, text->id, text->owed[i], NULL);
}

void mt_record_say(const mt_page *page)
{
    const mt_say_source *source = page->source;
    if (!source->journal && !source->head)
        return;
    mt_text records;
    mt_text_init(&records);
    mt_count_say(&records, page->language, (double)source->records);
    mt_page_add_heading(page, MT_T_HEAD_RECORD);
    if (source->journal)
        mt_page_say(page, 2, source->records ? MT_T_JOURNAL : MT_T_JOURNAL_TORN, source->journal, mt_text_get(&records),
                    NULL);
    else
        mt_page_say(page, 2, MT_T_NO_JOURNAL, mt_text_get(&records), NULL, NULL);
    if (source->head)
        mt_page_say(page, 2, MT_T_HEAD, source->head, NULL, NULL);
    mt_text_free(&records);
}

void mt_source_say_page(mt_text *out, const mt_say_source *source, const mt_say_style *style)
{
    mt_page page = mt_page_new(out, source, style);
    size_t count = source->opening->treaty_count;
    say_head(&page);
    mt_page_add_heading(&page, MT_T_AFFECTED);
    mt_people_say(&page, 2);
    if (count > 1)
        say_drafts(&page);
    if (count > 0) {
        say_treaty(&page, count > 1 ? worst_treaty(&page) : 0);
        mt_page_add_heading(&page, MT_T_HEAD_AFTER);
        for (size_t t = 0; t < count; t++)
            mt_after_say(&page, t, count > 1);
        mt_toll_say(&page);
    }
    mt_readings_say(&page);
    mt_record_say(&page);
    if (source->journal && count > 0 && source->opening->treaty[0].provision_count > 0)
        mt_page_say(&page, 2, MT_T_EXPLAIN, source->journal, source->opening->treaty[0].id,
                    source->opening->treaty[0].provision[0].id);
}

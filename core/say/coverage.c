/* Phrase coverage on a terminal: the four counts stand left, the phrase right of them, folded under itself. */
#include "say/coverage.h"

#include <string.h>

const mt_template mt_coverage_heads[MT_COVERAGE_COUNTS] = {MT_T_COV_TRUE, MT_T_COV_FALSE, MT_T_COV_UNKNOWN,
                                                           MT_T_COV_DECISIVE};

int64_t mt_coverage_get_count(const mt_part_coverage *part, size_t which)
{
    const int64_t counts[MT_COVERAGE_COUNTS] = {part->is_true, part->is_false, part->unknown, part->decisive};
    return counts[which];
}

/* A template with up to three counts. */
static void say_counts(mt_text *out, const mt_language *language, mt_template id, const char *first,
                       const int64_t *count, size_t counts)
{
    mt_text number[2];
    const char *said[2] = {NULL, NULL};
    for (size_t i = 0; i < counts; i++) {
        mt_text_init(&number[i]);
        mt_count_say(&number[i], language, (double)count[i]);
        said[i] = mt_text_get(&number[i]);
    }
    if (first)
        mt_template_say(out, language, id, first, said[0], said[1]);
    else
        mt_template_say(out, language, id, said[0], said[1], NULL);
    for (size_t i = 0; i < counts; i++)
        mt_text_free(&number[i]);
}

void mt_coverage_rule_say(mt_text *out, const mt_language *language, const mt_treaty_coverage *treaty, size_t provision)
{
    const mt_provision_record *rule = &treaty->record->provision[provision];
    const int64_t *by = treaty->provision[provision].by_verdict;
    const mt_provision_summary summary = {.judged = by[MT_MET] + by[MT_EXCEPTED] + by[MT_BREACHED] +
                                                    by[MT_UNDETERMINED] + by[MT_OPEN],
                                          .met = by[MT_MET],
                                          .excepted = by[MT_EXCEPTED],
                                          .breached = by[MT_BREACHED],
                                          .undetermined = by[MT_UNDETERMINED],
                                          .open = by[MT_OPEN]};
    size_t before = out->length;
    mt_counts_say(out, language, &summary, rule->force);
    for (mt_verdict verdict = 0; verdict < MT_VERDICTS; verdict++) {
        if (mt_verdicts[verdict].judged || by[verdict] == 0)
            continue;
        if (out->length > before)
            mt_template_say(out, language, MT_T_AND, NULL, NULL, NULL);
        if (verdict == MT_NEEDS_MANY_RUNS) {
            mt_text_add(out, mt_verdict_say(language, verdict, rule->force));
            continue;
        }
        const int64_t runs[] = {by[verdict], treaty->runs};
        say_counts(out, language, MT_T_COV_NOT_JUDGED, mt_verdict_say(language, verdict, rule->force), runs, 2);
    }
}

void mt_coverage_exception_say(mt_text *out, const mt_language *language, const mt_treaty_coverage *treaty,
                               size_t provision, size_t exception)
{
    const mt_exception_coverage *counts = &treaty->provision[provision].exception[exception];
    const struct {
        mt_template id;
        int64_t count;
        bool always;
    } told[] = {
        {MT_T_COV_APPLIED, counts->applied, true},
        {MT_T_COV_NOT_APPLIED, counts->not_applied, true},
        {MT_T_COV_EXCEPTION_UNKNOWN, counts->unknown, false},
        {MT_T_COV_NOT_ASKED, counts->not_asked, true},
    };
    mt_text list;
    mt_text_init(&list);
    for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
        if (told[i].count == 0 && !told[i].always)
            continue;
        mt_text_add(&list, list.length > 0 ? ", " : "");
        say_counts(&list, language, told[i].id, NULL, &told[i].count, 1);
    }
    mt_template_say(out, language, MT_T_COV_UNLESS, treaty->record->provision[provision].exception[exception].id,
                    mt_text_get(&list), NULL);
    mt_text_free(&list);
}

/* ---- the sentences at the end ---- */

/* Phrases by name; a text is named once, before its first. */
typedef struct named {
    int64_t count;
    mt_text list;
    const char *treaty;
} named;

typedef struct tally {
    int64_t phrases, full;
    named never, idle;
} tally;

static void name_add(named *all, const mt_language *language, const char *treaty, const char *provision,
                     const char *part)
{
    bool same = all->treaty == treaty;
    if (all->list.length > 0 && same)
        mt_text_add(&all->list, ", ");
    else if (all->list.length > 0)
        mt_template_say(&all->list, language, MT_T_AND, NULL, NULL, NULL);
    if (!same)
        mt_text_write(&all->list, "%s ", treaty);
    mt_text_write(&all->list, "%s %s", provision, part);
    all->treaty = treaty;
    all->count++;
}

static void tally_rule(tally *all, const mt_language *language, const mt_treaty_coverage *treaty, size_t p)
{
    const mt_provision_record *rule = &treaty->record->provision[p];
    for (size_t i = 0; i < rule->part_count; i++) {
        const mt_part_coverage *part = &treaty->provision[p].part[i];
        mt_reach reach = mt_reach_get(part);
        all->phrases++;
        all->full += reach == MT_REACH_FULL;
        if (reach == MT_REACH_NEVER || part->decisive == 0)
            name_add(reach == MT_REACH_NEVER ? &all->never : &all->idle, language, treaty->record->id, rule->id,
                     rule->part[i].id);
    }
}

static void call_sum(const mt_language *language, mt_template id, int64_t one, int64_t two, const char *named,
                     void (*call)(void *context, const char *sentence), void *context)
{
    mt_text first, second, sentence;
    mt_text_init(&first);
    mt_text_init(&second);
    mt_text_init(&sentence);
    mt_count_say(&first, language, (double)one);
    mt_count_say(&second, language, (double)two);
    mt_template_say(&sentence, language, id, mt_text_get(&first), mt_text_get(&second), named);
    call(context, mt_text_get(&sentence));
    mt_text_free(&sentence);
    mt_text_free(&second);
    mt_text_free(&first);
}

void mt_coverage_sums_say(const mt_coverage *coverage, const mt_language *language,
                          void (*call)(void *context, const char *sentence), void *context)
{
    tally all = {0};
    mt_text_init(&all.never.list);
    mt_text_init(&all.idle.list);
    for (size_t t = 0; t < coverage->treaty_count; t++)
        for (size_t p = 0; p < coverage->treaty[t].record->provision_count; p++)
            tally_rule(&all, language, &coverage->treaty[t], p);
    if (all.phrases == all.never.count)
        call(context, language->sentence[MT_T_COV_NOTHING]);
    else
        call_sum(language, MT_T_COV_SUM, all.full, all.phrases, NULL, call, context);
    if (all.never.count > 0 && all.phrases > all.never.count)
        call_sum(language, MT_T_COV_NEVER_REACHED, all.never.count, all.phrases, mt_text_get(&all.never.list), call,
                 context);
    if (all.idle.count > 0)
        call_sum(language, MT_T_COV_NEVER_DECISIVE, all.idle.count, all.phrases, mt_text_get(&all.idle.list), call,
                 context);
    mt_text_free(&all.idle.list);
    mt_text_free(&all.never.list);
}

/* ---- the table ---- */

/* "      12      0        0        3": under the heads, right-aligned. part NULL: the heads themselves. */
static void add_counts(mt_text *out, const mt_language *language, const mt_part_coverage *part)
{
    for (size_t i = 0; i < MT_COVERAGE_COUNTS; i++) {
        const char *head = language->sentence[mt_coverage_heads[i]];
        size_t width = mt_text_get_columns(head) < 5 ? 5 : mt_text_get_columns(head);
        mt_text number;
        mt_text_init(&number);
        if (part && mt_reach_get(part) == MT_REACH_NEVER)
            mt_text_add(&number, "-");
        else if (part)
            mt_count_say(&number, language, (double)mt_coverage_get_count(part, i));
        else
            mt_text_add(&number, head);
        size_t used = mt_text_get_columns(mt_text_get(&number));
        mt_page_add_blanks(out, (i > 0 ? 2 : 0) + (used < width ? width - used : 0));
        mt_text_add(out, mt_text_get(&number));
        mt_text_free(&number);
    }
}

typedef struct table {
    const mt_page *page;
    size_t width;
} table;

static void say_row(const table *in, const mt_part_coverage *part, const char *mark, const char *words)
{
    mt_text left, right;
    mt_text_init(&left);
    mt_text_init(&right);
    if (part)
        add_counts(&left, in->page->language, part);
    mt_text_write(&right, "%s%s%s", mark, *mark ? " " : "", words);
    mt_page_add_row(in->page, 2, mt_text_get(&left), in->width, mt_text_get(&right));
    mt_text_free(&right);
    mt_text_free(&left);
}

static void say_uncoded(void *context, const char *words)
{
    const table *in = context;
    mt_text line;
    mt_text_init(&line);
    mt_template_say(&line, in->page->language, MT_T_COV_NOT_ENCODED, words, NULL, NULL);
    say_row(in, NULL, "~", mt_text_get(&line));
    mt_text_free(&line);
}

static void say_rule(const table *in, const mt_treaty_coverage *treaty, size_t p)
{
    const mt_provision_record *rule = &treaty->record->provision[p];
    const mt_language *language = in->page->language;
    mt_text words, counts, line;
    mt_text_init(&words);
    mt_text_init(&counts);
    mt_text_init(&line);
    mt_layout_write_toned(&words, rule->id, MT_TONE_STRONG, in->page->style);
    mt_coverage_rule_say(&counts, language, treaty, p);
    mt_template_say(&line, language, MT_T_OTHER, mt_text_get(&words), mt_text_get(&counts), NULL);
    mt_page_add_item(in->page, 2, mt_text_get(&line));
    for (size_t i = 0; i < rule->part_count; i++) {
        mt_text_reset(&words);
        mt_part_say(&words, language, rule, rule->part[i].id);
        say_row(in, &treaty->provision[p].part[i], rule->part[i].id, mt_text_get(&words));
    }
    if (rule->text)
        mt_phrases_walk_uncoded(rule->text, say_uncoded, (void *)in);
    for (size_t i = 0; i < rule->exception_count; i++) {
        mt_text_reset(&words);
        mt_coverage_exception_say(&words, language, treaty, p, i);
        say_row(in, NULL, "", mt_text_get(&words));
    }
    mt_text_free(&line);
    mt_text_free(&counts);
    mt_text_free(&words);
}

static void say_treaty(const mt_page *page, const mt_treaty_coverage *treaty)
{
    mt_text heads;
    mt_text_init(&heads);
    add_counts(&heads, page->language, NULL);
    const table in = {page, mt_text_get_columns(mt_text_get(&heads))};
    mt_page_add_gap(page);
    mt_page_add_title(page, treaty->record->id);
    mt_text runs;
    mt_text_init(&runs);
    if (treaty->record->title)
        mt_layout_write_paragraph(page->out, treaty->record->title, 2, 2, page->style);
    say_counts(&runs, page->language, MT_T_COV_RUNS, NULL, &treaty->runs, 1);
    mt_layout_write_paragraph(page->out, mt_text_get(&runs), 2, 2, page->style);
    mt_page_add_gap(page);
    mt_page_add_row(page, 2, mt_text_get(&heads), in.width, page->language->sentence[MT_T_COV_PHRASE]);
    for (size_t p = 0; p < treaty->record->provision_count; p++)
        say_rule(&in, treaty, p);
    mt_text_free(&runs);
    mt_text_free(&heads);
}

static void say_sum(void *context, const char *sentence)
{
    const mt_page *page = context;
    mt_layout_write_paragraph(page->out, sentence, 0, 2, page->style);
}

void mt_coverage_say(mt_text *out, const mt_coverage *coverage, const mt_say_style *style)
{
    mt_page page = mt_page_new(out, NULL, style);
    mt_page_add_title(&page, page.language->sentence[MT_T_COV_TITLE]);
    mt_layout_write_paragraph(out, page.language->sentence[MT_T_COV_ABOUT], 2, 2, style);
    for (size_t t = 0; t < coverage->treaty_count; t++)
        say_treaty(&page, &coverage->treaty[t]);
    mt_page_add_gap(&page);
    mt_coverage_sums_say(coverage, page.language, say_sum, &page);
}

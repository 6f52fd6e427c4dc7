/* What would have changed it: each change that alone sufficed, under the verdict that it would have come to. */
#include "say/page.h"

static void add_value(mt_text *out, const mt_language *language, const mt_flip *flip, double value, const char *word)
{
    if (flip->type == MT_TYPE_WORD)
        mt_word_say(out, language, word ? word : "");
    else
        mt_amount_say(out, language, value, flip->dimension);
}

/* "the person had at least 10 s", "veto_window were 14 s" */
static void add_bound(mt_text *out, const mt_language *language, const mt_flip *flip)
{
    mt_text value;
    mt_text_init(&value);
    add_value(&value, language, flip, flip->value, flip->word);
    if (flip->parameter)
        mt_template_say(out, language, MT_T_FLIP_WITH, flip->parameter, mt_text_get(&value), NULL);
    else
        mt_bound_say(out, language, flip->fact, NULL, mt_relation_names[flip->op], mt_text_get(&value),
                     flip->type == MT_TYPE_WORD);
    mt_text_free(&value);
}

/* "the person had at least 10 s (it was 4 s)". What a truth was goes without saying, and what must not be was so. */
static void add_change(mt_text *out, const mt_language *language, const mt_flip *flip)
{
    mt_text clause, was;
    if (flip->type == MT_TYPE_TRUTH) {
        mt_truth_say(out, language, flip->fact, flip->value != 0);
        return;
    }
    if (flip->op == MT_OTHER) {
        add_bound(out, language, flip);
        return;
    }
    mt_text_init(&clause);
    mt_text_init(&was);
    add_bound(&clause, language, flip);
    add_value(&was, language, flip, flip->was, flip->was_word);
    mt_template_say(out, language, MT_T_FLIP_WAS, mt_text_get(&clause), mt_text_get(&was), NULL);
    mt_text_free(&was);
    mt_text_free(&clause);
}

/* "if the person had at least 10 s"; "or if", where the one before comes to the same. */
static void add_item(mt_text *out, const mt_language *language, const mt_flip *flip, bool other)
{
    mt_text clause;
    mt_text_init(&clause);
    add_change(&clause, language, flip);
    mt_template_say(out, language, other ? MT_T_FLIP_OR_IF : MT_T_FLIP_IF, mt_text_get(&clause), NULL, NULL);
    mt_text_free(&clause);
}

static void add_outcome(mt_text *out, const mt_language *language, mt_verdict outcome)
{
    if (outcome < MT_VERDICTS)
        mt_template_say(out, language, MT_T_FLIP_VERDICT, language->verdict[outcome], NULL, NULL);
    else
        mt_template_say(out, language, MT_T_FLIP_AWAY, NULL, NULL, NULL);
}

/* Whether it stands under the outcome of the one before. */
static bool goes_on(const mt_judgement *judgement, size_t i)
{
    return i > 0 && judgement->flip[i].outcome == judgement->flip[i - 1].outcome;
}

static void explain_parameters(const mt_page *page, const mt_judgement *judgement, size_t count, size_t indent)
{
    mt_text names, toned;
    mt_text_init(&names);
    mt_text_init(&toned);
    for (size_t i = 0; i < count; i++)
        if (judgement->flip[i].parameter) {
            mt_text_add(&names, names.length ? " " : "");
            mt_template_say(&names, page->language, MT_T_MEANS_SETTING, judgement->flip[i].parameter, NULL, NULL);
        }
    if (names.length) {
        mt_layout_write_toned(&toned, mt_text_get(&names), MT_TONE_DIM, page->style);
        mt_layout_write_paragraph(page->out, mt_text_get(&toned), indent, indent, page->style);
    }
    mt_text_free(&toned);
    mt_text_free(&names);
}

void mt_flips_say(const mt_page *page, const mt_judgement *judgement, bool brief, size_t indent)
{
    size_t count = judgement->flip_count;
    for (size_t i = 1; i < count && brief; i++)
        if (!goes_on(judgement, i) || judgement->flip[i].parameter)
            count = i;
    mt_text line;
    mt_text_init(&line);
    for (size_t i = 0; i < count; i++) {
        mt_text_reset(&line);
        add_outcome(&line, page->language, judgement->flip[i].outcome);
        if (!goes_on(judgement, i))
            mt_layout_write_paragraph(page->out, mt_text_get(&line), indent, indent, page->style);
        mt_text_reset(&line);
        add_item(&line, page->language, &judgement->flip[i], goes_on(judgement, i));
        mt_page_add_item(page, indent + 2, mt_text_get(&line));
    }
    if (count == 0)
        mt_page_say(page, indent, MT_T_NO_FLIP, NULL, NULL, NULL);
    explain_parameters(page, judgement, count, indent);
    mt_text_free(&line);
}

void mt_judgement_say_flips(mt_text *out, const mt_judgement *judgement, const char *code)
{
    const mt_language *language = mt_language_find(code);
    if (judgement->flip_count == 0)
        mt_template_say(out, language, MT_T_NO_FLIP, NULL, NULL, NULL);
    for (size_t i = 0; i < judgement->flip_count; i++) {
        if (!goes_on(judgement, i)) {
            mt_text_add(out, i > 0 ? ". " : "");
            add_outcome(out, language, judgement->flip[i].outcome);
        }
        mt_text_add_char(out, ' ');
        add_item(out, language, &judgement->flip[i], goes_on(judgement, i));
    }
}

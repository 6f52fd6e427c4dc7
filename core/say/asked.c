/* Questions as they were put, and what came of them: who, about what, as it was seen -> the answer: why. A line or two
 * each, so what goes without saying is left out: no load, all the information, a confidence that only repeats what was
 * seen. */
#include <string.h>

#include "finding/asked.h"
#include "say/page.h"

#define SECOND 1000000.0
#define DAY (86400 * SECOND)

/* "0:22" "0:22.5" "1:02:00", as a clock shows it: where in the run; beyond a day as elsewhere on the page. */
void mt_clock_say(mt_text *out, const mt_language *language, int64_t t, const char *starts)
{
    int64_t tenths = t / 100000, seconds = tenths / 10;
    if ((double)t >= DAY || t < 0) {
        mt_point_say(out, language, (double)t, starts);
        return;
    }
    if (seconds >= 3600)
        mt_text_write(out, "%d:%02d:%02d", (int)(seconds / 3600), (int)(seconds / 60 % 60), (int)(seconds % 60));
    else
        mt_text_write(out, "%d:%02d", (int)(seconds / 60), (int)(seconds % 60));
    if (tenths % 10 != 0)
        mt_text_write(out, "%s%d", language->decimal, (int)(tenths % 10));
}

/* To a tenth of a second, below one second to a thousandth: what a person can tell apart. */
void mt_span_say(mt_text *out, const mt_language *language, double span)
{
    double step = span < SECOND ? 1000 : 100000;
    mt_amount_say(out, language, span >= (double)MT_FOREVER ? span : floor(span / step + 0.5) * step, MT_TIME);
}

static void add_piece(mt_text *out, const mt_language *language, mt_template id, const char *value)
{
    mt_template_say(out, language, MT_T_ASKED_PIECE, NULL, NULL, NULL);
    mt_template_say(out, language, id, value, NULL, NULL);
}

static void add_amount(mt_text *out, const mt_language *language, mt_template id, double value)
{
    mt_text text;
    mt_text_init(&text);
    mt_amount_say(&text, language, floor(value * 100 + 0.5) / 100, MT_PLAIN);
    add_piece(out, language, id, mt_text_get(&text));
    mt_text_free(&text);
}

static void add_share(mt_text *out, const mt_language *language, mt_template id, double share)
{
    mt_text text;
    mt_text_init(&text);
    mt_share_say(&text, language, floor(share * 100 + 0.5) / 100);
    add_piece(out, language, id, mt_text_get(&text));
    mt_text_free(&text);
}

static void add_span(mt_text *out, const mt_language *language, mt_template id, double span)
{
    mt_text text;
    mt_text_init(&text);
    mt_span_say(&text, language, span);
    add_piece(out, language, id, mt_text_get(&text));
    mt_text_free(&text);
}

/* ---- the question ---- */

void mt_asked_seen_say(mt_text *out, const mt_language *language, const mt_asked_sighting *sighting)
{
    mt_word_say(out, language, !sighting->kind ? "unknown" : sighting->kind);
    if (sighting->status && strcmp(sighting->status, "unknown") != 0) {
        mt_text_add(out, ", ");
        mt_word_say(out, language, sighting->status);
    }
    if (sighting->protected_sign)
        add_piece(out, language, MT_T_ASKED_SIGN, NULL);
    add_amount(out, language, MT_T_ASKED_CONFIDENCE, sighting->confidence);
    if (sighting->seen_for > 0)
        add_span(out, language, MT_T_ASKED_SEEN, (double)sighting->seen_for);
    if (sighting->civilians_near > 0)
        add_amount(out, language, MT_T_ASKED_CIVILIANS, (double)sighting->civilians_near);
}

/* "watch (attentive)", "watch (from outside)" */
static void add_who(mt_text *out, const mt_language *language, const mt_asked *asked)
{
    mt_text by;
    mt_text_init(&by);
    if (asked->model)
        mt_text_add(&by, asked->model);
    else
        mt_template_say(&by, language, MT_T_ASKED_OUTSIDE, NULL, NULL, NULL);
    mt_template_say(out, language, MT_T_ASKED_WHO, asked->entity, mt_text_get(&by), NULL);
    mt_text_free(&by);
}

static void add_about(mt_text *out, const mt_language *language, const mt_asked *asked)
{
    const char *target = asked->sighting_count > 0 ? asked->sighting[0].target : NULL;
    mt_text count;
    mt_text_init(&count);
    mt_count_say(&count, language, (double)asked->sighting_count);
    if (strcmp(asked->why, "list") == 0)
        mt_template_say(out, language, MT_T_ASKED_LIST, mt_text_get(&count), asked->system, NULL);
    else if (target && asked->person)
        mt_template_say(out, language, MT_T_ASKED_PROPOSED, target, asked->system, NULL);
    else if (target)
        mt_template_say(out, language, MT_T_ASKED_ABOUT, target, NULL, NULL);
    else if (asked->notice && mt_act_find(asked->notice) != MT_NO_ACT)
        mt_template_say(out, language, MT_T_ASKED_NOTICE, language->act[mt_act_find(asked->notice)].one, asked->system,
                        NULL);
    else if (strcmp(asked->why, "unasked") == 0)
        mt_template_say(out, language, MT_T_ASKED_UNASKED, NULL, NULL, NULL);
    else
        mt_template_say(out, language, MT_T_ASKED_WOKEN, asked->system, NULL, NULL);
    mt_text_free(&count);
}

void mt_asked_state_say(mt_text *out, const mt_language *language, const mt_asked *asked)
{
    if (mt_value_is_known(asked->window))
        add_span(out, language, MT_T_ASKED_WINDOW, asked->window);
    if (asked->load > 0)
        add_share(out, language, MT_T_ASKED_LOAD, asked->load);
    if (asked->waiting > 0)
        add_amount(out, language, MT_T_ASKED_WAITING, (double)asked->waiting);
    if (asked->information < 1)
        add_share(out, language, MT_T_ASKED_INFORMATION, asked->information);
}

/* ---- the answer ---- */

static void add_answer(mt_text *out, const mt_language *language, const mt_asked *asked)
{
    mt_text word, span;
    mt_text_init(&word);
    mt_text_init(&span);
    mt_text_add(out, " -> ");
    if (asked->failed)
        mt_template_say(out, language, MT_T_ASKED_FAILED, asked->failed, NULL, NULL);
    else if (!asked->word)
        mt_template_say(out, language, MT_T_ASKED_NO_ANSWER, NULL, NULL, NULL);
    else if (strcmp(asked->word, "none") == 0)
        mt_template_say(out, language, MT_T_ASKED_NOTHING, NULL, NULL, NULL);
    else
        mt_word_say(&word, language, asked->word);
    if (asked->choice)
        mt_text_write(&word, " %s", asked->choice);
    mt_span_say(&span, language, (double)asked->after);
    if (word.length > 0 && asked->after > 0)
        mt_template_say(out, language, MT_T_ASKED_AFTER, mt_text_get(&word), mt_text_get(&span), NULL);
    else
        mt_text_add(out, mt_text_get(&word));
    bool as_seen = asked->sighting_count == 1 && asked->confidence == asked->sighting[0].confidence;
    if (!asked->failed && mt_value_is_known(asked->confidence) && !as_seen)
        add_amount(out, language, MT_T_ASKED_CONFIDENCE, asked->confidence);
    if (!asked->failed && asked->wake > 0)
        add_span(out, language, MT_T_ASKED_WAKE, (double)asked->wake);
    if (!asked->failed && asked->reason && *asked->reason != '\0') {
        mt_template_say(out, language, MT_T_COLON, NULL, NULL, NULL);
        mt_text_add(out, asked->reason);
    }
    mt_text_free(&span);
    mt_text_free(&word);
}

void mt_asked_say(mt_text *out, const mt_language *language, const mt_asked *asked)
{
    add_who(out, language, asked);
    add_about(out, language, asked);
    for (size_t i = 0; i < asked->sighting_count; i++) {
        mt_template_say(out, language, i == 0 ? MT_T_COLON : MT_T_AND, NULL, NULL, NULL);
        if (asked->sighting_count > 1)
            mt_text_write(out, "%zu %s ", i + 1, asked->sighting[i].target);
        mt_asked_seen_say(out, language, &asked->sighting[i]);
    }
    if (asked->person && asked->sighting_count > 0)
        mt_asked_state_say(out, language, asked);
    if (asked->model || !asked->notice) /* who sits outside is told, and not asked */
        add_answer(out, language, asked);
}

void mt_questions_say(mt_text *out, const mt_asked_list *list, const char *starts, const mt_say_style *style)
{
    const mt_say_source source = {0};
    const mt_page page = mt_page_new(out, &source, style);
    size_t width = 4;
    mt_text time, words;
    mt_text_init(&time);
    mt_text_init(&words);
    mt_layout_write_heading(out, page.language->sentence[list->count > 0 ? MT_T_ASKED_HEAD : MT_T_ASKED_NONE], style);
    for (size_t i = 0; i < list->count; i++) {
        mt_text_reset(&time);
        mt_clock_say(&time, page.language, list->asked[i].t, starts);
        size_t columns = mt_text_get_columns(mt_text_get(&time));
        width = columns > width ? columns : width;
    }
    for (size_t i = 0; i < list->count; i++) {
        mt_text_reset(&time);
        mt_text_reset(&words);
        mt_clock_say(&time, page.language, list->asked[i].t, starts);
        mt_asked_say(&words, page.language, &list->asked[i]);
        mt_page_add_row(&page, 0, mt_text_get(&time), width, mt_text_get(&words));
    }
    mt_text_add_char(out, '\n');
    mt_text_free(&words);
    mt_text_free(&time);
}

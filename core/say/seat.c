/* The seat of an operator at a terminal, in lines of text: nothing is drawn over but the last line. */
#include <stdio.h>
#include <string.h>

#include "finding/asked.h"
#include "say/page.h"

static void add_row(mt_text *out, const mt_language *language, const mt_asked *asked, const char *words, bool first,
                    const mt_say_style *style)
{
    const mt_say_source source = {0};
    const mt_page page = {out, &source, style, language, 1};
    mt_text time;
    mt_text_init(&time);
    if (first)
        mt_clock_say(&time, language, asked->t, NULL);
    mt_page_add_row(&page, 0, mt_text_get(&time), 7, words);
    mt_text_free(&time);
}

static void add_seen(mt_text *out, const mt_language *language, const mt_asked_sighting *sighting)
{
    mt_asked_seen_say(out, language, sighting);
    if (sighting->civilians_near >= 1)
        return;
    mt_template_say(out, language, MT_T_ASKED_PIECE, NULL, NULL, NULL);
    if (sighting->civilians_near == 0)
        mt_template_say(out, language, MT_T_ASKED_CIVILIANS, "0", NULL, NULL);
    else
        mt_template_say(out, language, MT_T_SEAT_NOBODY_LOOKED, NULL, NULL, NULL);
}

static void add_sightings(mt_text *out, const mt_language *language, const mt_asked *asked, mt_text *words,
                          const mt_say_style *style)
{
    for (size_t i = 0; i < asked->sighting_count; i++) {
        mt_text_reset(words);
        if (strcmp(asked->why, "list") == 0) {
            char number[24] = "";
            snprintf(number, sizeof number, "%zu", i + 1);
            mt_template_say(words, language, MT_T_SEAT_CHOICE, number, asked->sighting[i].target, NULL);
        }
        add_seen(words, language, &asked->sighting[i]);
        add_row(out, language, asked, mt_text_get(words), false, style);
    }
}

/* What the screen shows of what is needed, and how busy the post is. */
static void add_state(mt_text *out, const mt_language *language, const mt_asked *asked)
{
    mt_asked plain = *asked;
    mt_text share;
    mt_text_init(&share);
    mt_share_say(&share, language,
                 mt_value_is_known(asked->information) ? floor(asked->information * 100 + 0.5) / 100 : 1);
    mt_template_say(out, language, MT_T_SEAT_INFORMED, mt_text_get(&share), NULL, NULL);
    plain.information = MT_UNKNOWN;
    mt_asked_state_say(out, language, &plain);
    mt_text_free(&share);
}

void mt_seat_say_question(mt_text *out, const mt_asked *asked, const mt_say_style *style)
{
    const mt_language *language = mt_language_find(style->language);
    bool list = strcmp(asked->why, "list") == 0;
    mt_text words, head;
    mt_text_init(&words);
    mt_text_init(&head);
    if (list)
        mt_template_say(&words, language, MT_T_SEAT_LISTED, asked->system, NULL, NULL);
    else
        mt_template_say(&words, language, MT_T_SEAT_PROPOSED, asked->system, asked->sighting[0].target, NULL);
    mt_layout_write_toned(&head, mt_text_get(&words), MT_TONE_STRONG, style);
    mt_text_add_char(out, '\n');
    add_row(out, language, asked, mt_text_get(&head), true, style);
    add_sightings(out, language, asked, &words, style);
    mt_text_reset(&words);
    add_state(&words, language, asked);
    add_row(out, language, asked, mt_text_get(&words), false, style);
    add_row(out, language, asked, language->sentence[list ? MT_T_SEAT_KEYS_LIST : MT_T_SEAT_KEYS], false, style);
    mt_text_free(&head);
    mt_text_free(&words);
}

void mt_seat_say_notice(mt_text *out, const mt_asked *notice, const mt_say_style *style)
{
    const mt_language *language = mt_language_find(style->language);
    uint16_t act = !notice->notice ? MT_NO_ACT : mt_act_find(notice->notice);
    mt_text words;
    mt_text_init(&words);
    if (act != MT_NO_ACT)
        mt_template_say(&words, language, MT_T_SEAT_NOTICE, notice->system, language->act[act].one, NULL);
    if (words.length > 0)
        add_row(out, language, notice, mt_text_get(&words), true, style);
    mt_text_free(&words);
}

void mt_seat_say_line(mt_text *out, mt_seat_line line, const char *who, double number, const mt_say_style *style)
{
    const mt_language *language = mt_language_find(style->language);
    mt_text amount, word;
    mt_text_init(&amount);
    mt_text_init(&word);
    if (line == MT_SEAT_WELCOME)
        mt_amount_say(&amount, language, number, MT_PLAIN);
    else if (line == MT_SEAT_RUNNING)
        mt_clock_say(&amount, language, (int64_t)number, NULL);
    else
        mt_span_say(&amount, language, number);
    if (line == MT_SEAT_ANSWERED || line == MT_SEAT_LATE) {
        mt_text said;
        mt_text_init(&said);
        mt_word_say(&said, language, who);
        mt_template_say(&word, language, MT_T_ASKED_AFTER, mt_text_get(&said), mt_text_get(&amount), NULL);
        mt_text_free(&said);
    }
    const char *value = mt_text_get(&amount);
    switch (line) {
    case MT_SEAT_WELCOME:
        mt_template_say(out, language,
                        number < 0   ? MT_T_SEAT_WELCOME_SCRIPT
                        : number > 0 ? MT_T_SEAT_WELCOME_PACED
                                     : MT_T_SEAT_WELCOME,
                        who, value, NULL);
        break;
    case MT_SEAT_LEFT: mt_template_say(out, language, MT_T_SEAT_LEFT, value, NULL, NULL); break;
    case MT_SEAT_NO_LIMIT: mt_template_say(out, language, MT_T_SEAT_NO_LIMIT, value, NULL, NULL); break;
    case MT_SEAT_CLOSED: mt_template_say(out, language, MT_T_SEAT_CLOSED, NULL, NULL, NULL); break;
    case MT_SEAT_RUNNING: mt_template_say(out, language, MT_T_SEAT_RUNNING, value, NULL, NULL); break;
    case MT_SEAT_ANSWERED: mt_text_add(out, mt_text_get(&word)); break;
    case MT_SEAT_LATE: mt_template_say(out, language, MT_T_SEAT_LATE, mt_text_get(&word), NULL, NULL); break;
    case MT_SEAT_NO_KEY: mt_template_say(out, language, MT_T_SEAT_NO_KEY, NULL, NULL, NULL); break;
    case MT_SEAT_REFUSED: mt_template_say(out, language, MT_T_SEAT_REFUSED, who, NULL, NULL); break;
    case MT_SEAT_SILENCE: mt_template_say(out, language, MT_T_SEAT_SILENCE, who, NULL, NULL); break;
    case MT_SEAT_LEAVING: mt_template_say(out, language, MT_T_SEAT_LEAVING, who, NULL, NULL); break;
    }
    mt_text_free(&word);
    mt_text_free(&amount);
}

/* Questions on their way from the worker to the page. */
#include "command/questions.h"

#include <stdlib.h>
#include <string.h>

#include "base/json.h"

/* ---- in the worker ---- */

static void add_answer(mt_asked *asked, const mt_question *question, const mt_answer *answer)
{
    asked->word = mt_word_names[answer->word];
    asked->confidence = answer->confidence;
    asked->reason = answer->reason;
    asked->after = answer->after;
    asked->wake = answer->wake;
    if (answer->word == MT_WORD_CHOOSE && answer->choice < question->sighting_count)
        asked->choice = question->sighting[answer->choice].target;
}

static void write_one(mt_text *out, const char *kind, const mt_asked *asked)
{
    mt_json json;
    mt_text_reset(out);
    mt_json_init(&json, out);
    mt_json_open_object(&json);
    mt_json_write_key(&json, kind);
    mt_record_write_asked(&json, asked);
    mt_json_close(&json, '}');
}

void mt_question_write(mt_text *out, bool person, const char *model, uint64_t ticket, const mt_question *question,
                       const mt_answer *answer, const char *fault)
{
    mt_asked asked = {.t = question->now,
                      .entity = question->entity,
                      .person = person,
                      .model = model,
                      .system = question->system,
                      .why = mt_why_names[question->why],
                      .notice = question->notice,
                      .sighting_count = question->sighting_count,
                      .ticket = (int64_t)ticket,
                      .failed = fault,
                      .window = MT_UNKNOWN,
                      .waiting = MT_NOT_COUNTED,
                      .load = MT_UNKNOWN,
                      .information = MT_UNKNOWN,
                      .confidence = MT_UNKNOWN};
    asked.sighting = calloc(question->sighting_count + 1, sizeof *asked.sighting);
    MT_REQUIRE(asked.sighting);
    for (size_t i = 0; i < question->sighting_count; i++) {
        const mt_sighting *seen = &question->sighting[i];
        asked.sighting[i] =
            (mt_asked_sighting){seen->target,   seen->kind,           seen->status,        seen->confidence,
                                seen->seen_for, seen->civilians_near, seen->protected_sign};
    }
    if (person) {
        asked.window = question->window == MT_FOREVER ? MT_UNKNOWN : (double)question->window;
        asked.waiting = question->waiting;
        asked.load = question->load;
        asked.information = question->information;
    }
    if (answer && !fault)
        add_answer(&asked, question, answer);
    write_one(out, "question", &asked);
    free(asked.sighting);
}

void mt_answer_write(mt_text *out, int64_t now, const char *entity, uint64_t ticket, const mt_question *question,
                     const mt_answer *answer)
{
    mt_asked asked = {.t = now,
                      .entity = entity,
                      .person = true,
                      .why = "unasked",
                      .ticket = (int64_t)ticket,
                      .window = MT_UNKNOWN,
                      .waiting = MT_NOT_COUNTED,
                      .load = MT_UNKNOWN,
                      .information = MT_UNKNOWN,
                      .confidence = MT_UNKNOWN};
    static const mt_question nothing = {0};
    add_answer(&asked, !question ? &nothing : question, answer);
    asked.after = !question ? 0 : answer->after;
    write_one(out, "answer", &asked);
}

void mt_ask_write(mt_text *out, const char *entity, uint64_t ticket, const mt_question *question)
{
    mt_json json;
    mt_text_reset(out);
    mt_json_init(&json, out);
    mt_json_open_object(&json);
    mt_json_add_object(&json, "ask");
    mt_json_add_string(&json, "operator", entity);
    mt_json_add_integer(&json, "ticket", (int64_t)ticket);
    mt_json_add_string(&json, "question", mt_why_words[question->why]);
    mt_json_add_string(&json, "system", question->system);
    mt_json_write_key(&json, "now");
    mt_json_write_quantity(&json, (double)question->now, MT_TIME);
    mt_json_write_key(&json, "window");
    if (question->window == MT_FOREVER)
        mt_json_write_null(&json);
    else
        mt_json_write_quantity(&json, (double)question->window, MT_TIME);
    mt_json_add_array(&json, "sightings");
    for (size_t i = 0; i < question->sighting_count; i++) {
        const mt_sighting *sighting = &question->sighting[i];
        mt_json_open_object(&json);
        mt_json_add_string(&json, "target", sighting->target);
        mt_json_add_string(&json, "kind", sighting->kind);
        mt_json_add_string(&json, "status", sighting->status);
        mt_json_add_number(&json, "confidence", sighting->confidence);
        mt_json_close(&json, '}');
    }
    mt_json_close(&json, ']');
    mt_json_close(&json, '}');
    mt_json_close(&json, '}');
}

/* ---- in the parent ---- */

static bool read_one(mt_account *account, const json_t *body, mt_asked *asked)
{
    char *piece = json_dumps(body, JSON_COMPACT | JSON_REAL_PRECISION(17));
    bool good = piece && mt_record_read_asked(piece, &account->arena, asked);
    free(piece);
    return good;
}

/* Behind all of its time: an act that nobody asked for becomes known when it is given, and everything else when it is
 * asked. */
static const mt_asked *insert(mt_account *account, const mt_asked *asked)
{
    mt_asked_list *list = &account->questions;
    if (list->count == list->room)
        list->asked = mt_arena_add_room(&account->arena, list->asked, list->count, &list->room, sizeof *list->asked);
    size_t at = list->count++;
    for (; at > 0 && list->asked[at - 1].t > asked->t; at--)
        list->asked[at] = list->asked[at - 1];
    list->asked[at] = *asked;
    return &list->asked[at];
}

const mt_asked *mt_questions_take(mt_account *account, const json_t *question)
{
    mt_asked asked;
    return read_one(account, question, &asked) ? insert(account, &asked) : NULL;
}

const mt_asked *mt_questions_find(const mt_account *account, uint64_t ticket)
{
    for (size_t i = account->questions.count; ticket != 0 && i > 0; i--)
        if ((uint64_t)account->questions.asked[i - 1].ticket == ticket)
            return &account->questions.asked[i - 1];
    return NULL;
}

const mt_asked *mt_questions_add_answer(mt_account *account, const json_t *answer)
{
    mt_asked given;
    if (!read_one(account, answer, &given))
        return NULL;
    mt_asked *asked = (mt_asked *)mt_questions_find(account, (uint64_t)given.ticket);
    if (!asked)
        return given.ticket == 0 ? insert(account, &given) : NULL;
    asked->word = given.word;
    asked->choice = given.choice;
    asked->confidence = given.confidence;
    asked->reason = given.reason;
    asked->after = given.after;
    asked->wake = given.wake;
    return asked;
}

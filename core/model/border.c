/* The border: questions out, answers in. The core may renumber and reshape its structs at will; a plugin that was built
 * last year must not notice. So every word is converted by a table, and an answer is believed only after it was
 * checked. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "model/loaded.h"

/* The longest time that an answer may name: beyond any run, and far from overflow. */
#define LONGEST (INT64_C(1) << 52)

/* ---- out ---- */

static int32_t why_out(mt_why why)
{
    static const int32_t table[] = {[MT_WHY_TARGET] = MARTENS_WHY_TARGET,
                                    [MT_WHY_NOMINATION] = MARTENS_WHY_NOMINATION,
                                    [MT_WHY_LIST] = MARTENS_WHY_LIST,
                                    [MT_WHY_NOTICE] = MARTENS_WHY_NOTICE,
                                    [MT_WHY_WAKE] = MARTENS_WHY_WAKE};
    return table[why];
}

static int32_t control_out(const char *control)
{
    static const struct {
        const char *name;
        int32_t number;
    } table[] = {{"person_selects", MARTENS_PERSON_SELECTS},
                 {"person_chooses", MARTENS_PERSON_CHOOSES},
                 {"person_approves", MARTENS_PERSON_APPROVES},
                 {"person_may_veto", MARTENS_PERSON_MAY_VETO},
                 {"no_person", MARTENS_NO_PERSON}};
    for (size_t i = 0; control && i < sizeof table / sizeof table[0]; i++)
        if (strcmp(control, table[i].name) == 0)
            return table[i].number;
    return MARTENS_CONTROL_OTHER;
}

static const char *text_out(const char *text, const char *otherwise) { return text ? text : otherwise; }

static double number_out(double number) { return isnan(number) ? MARTENS_UNKNOWN : number; }

void mt_border_write_sighting(const mt_sighting *from, martens_sighting *to)
{
    *to = (martens_sighting){.struct_size = sizeof *to,
                             .meant_for = from->meant_for,
                             .protected_sign = from->protected_sign,
                             .target = text_out(from->target, ""),
                             .kind = text_out(from->kind, "unknown"),
                             .status = text_out(from->status, "unknown"),
                             .confidence = from->confidence,
                             .seen_for = from->seen_for,
                             .civilians_near = from->civilians_near < 0 ? MARTENS_UNKNOWN : from->civilians_near};
}

void mt_border_write_question(const mt_question *from, const martens_sighting *const *sighting, martens_question *to)
{
    *to = (martens_question){.struct_size = sizeof *to,
                             .why = why_out(from->why),
                             .control = control_out(from->control),
                             .trained = from->trained,
                             .now = from->now,
                             .entity = text_out(from->entity, ""),
                             .system = text_out(from->system, ""),
                             .notice = from->why == MT_WHY_NOTICE ? text_out(from->notice, "") : NULL,
                             .sighting_count = from->sighting_count,
                             .sighting = sighting,
                             .window = from->window == MT_FOREVER ? MARTENS_FOREVER : from->window,
                             .on_watch_for = from->on_watch_for,
                             .waiting = from->waiting,
                             .systems = from->systems,
                             .load = from->load,
                             .past_reliability = number_out(from->past_reliability),
                             .information = number_out(from->information)};
}

void mt_border_init_answer(martens_answer *answer)
{
    *answer = (martens_answer){.struct_size = sizeof *answer,
                               .word = MARTENS_NOTHING,
                               .reason = MARTENS_UNKNOWN,
                               .confidence = MARTENS_UNKNOWN};
}

/* ---- in ---- */

typedef struct word_row {
    mt_word word;
    bool of_system, of_person;
    bool needs_sighting; /* says something about a contact, so there must be one */
} word_row;

static const word_row words[] = {
    [MARTENS_NOTHING] = {MT_WORD_NONE, true, true, false},
    [MARTENS_IGNORE] = {MT_WORD_IGNORE, true, false, false},
    [MARTENS_TRACK] = {MT_WORD_TRACK, true, false, false},
    [MARTENS_NOMINATE] = {MT_WORD_NOMINATE, true, false, true},
    [MARTENS_ENGAGE] = {MT_WORD_ENGAGE, true, false, true},
    [MARTENS_APPROVE] = {MT_WORD_APPROVE, false, true, true},
    [MARTENS_VETO] = {MT_WORD_VETO, false, true, true},
    [MARTENS_DECLINE] = {MT_WORD_DECLINE, false, true, false},
    [MARTENS_CHOOSE] = {MT_WORD_CHOOSE, false, true, true},
    [MARTENS_WAIT] = {MT_WORD_WAIT, false, true, false},
    [MARTENS_ABORT] = {MT_WORD_ABORT, true, true, false},
    [MARTENS_DEACTIVATE] = {MT_WORD_DEACTIVATE, false, true, false},
};

#define FAULT(...) (snprintf(fault, room, __VA_ARGS__), false)

static bool word_fits(const mt_model *model, const mt_question *question, int32_t word, char *fault, size_t room)
{
    if (word < 0 || (size_t)word >= sizeof words / sizeof words[0])
        return FAULT("answered with word %d, which does not exist", (int)word);
    const word_row *row = &words[word];
    const char *name = mt_word_names[row->word], *why = mt_why_words[question->why];
    bool asked_to_decide = question->why != MT_WHY_NOTICE && question->why != MT_WHY_WAKE;
    if (word == MARTENS_NOTHING && asked_to_decide)
        return FAULT("gave no answer to %s", why);
    if (model->kind == MT_MODEL_SYSTEM ? !row->of_system : !row->of_person)
        return FAULT("answered '%s', which a %s cannot say", name,
                     model->kind == MT_MODEL_SYSTEM ? "system" : "person");
    if (word == MARTENS_CHOOSE && question->why != MT_WHY_LIST)
        return FAULT("answered '%s' to %s; it needs a list", name, why);
    if (row->needs_sighting && question->sighting_count == 0)
        return FAULT("answered '%s' to %s without a sighting", name, why);
    if (word == MARTENS_APPROVE && question->why == MT_WHY_LIST)
        return FAULT("answered 'approve' to a list; it must choose one");
    return true;
}

static bool time_fits(const char *name, int64_t value, char *fault, size_t room)
{
    if (value >= 0 && value <= LONGEST)
        return true;
    return FAULT("gave %s = %lld us; it must be from 0 to %lld", name, (long long)value, (long long)LONGEST);
}

static bool rest_fits(const mt_model *model, const mt_question *question, const martens_answer *answer, char *fault,
                      size_t room)
{
    double confidence = answer->confidence;
    if (!isnan(confidence) && confidence != MARTENS_UNKNOWN && !(confidence >= 0 && confidence <= 1))
        return FAULT("gave a confidence of %g; it must be from 0 to 1, or MARTENS_UNKNOWN", confidence);
    if (answer->word == MARTENS_CHOOSE && answer->choice >= question->sighting_count)
        return FAULT("chose number %zu of a list of %zu, counted from 0", answer->choice, question->sighting_count);
    if (answer->reason < MARTENS_UNKNOWN || (answer->reason >= 0 && (size_t)answer->reason >= model->reason_count))
        return FAULT("gave reason %d and declares %zu, counted from 0", (int)answer->reason, model->reason_count);
    return time_fits("after", answer->after, fault, room) && time_fits("wake", answer->wake, fault, room);
}

bool mt_border_read_answer(const mt_model *model, const mt_question *question, const martens_answer *from,
                           mt_answer *to, char *fault, size_t room)
{
    if (!word_fits(model, question, from->word, fault, room) || !rest_fits(model, question, from, fault, room))
        return false;
    *to = (mt_answer){.word = words[from->word].word,
                      .choice = from->word == MARTENS_CHOOSE ? from->choice : 0,
                      .confidence = from->confidence < 0 ? MT_UNKNOWN : from->confidence,
                      .reason = from->reason >= 0 ? model->reason[from->reason] : NULL,
                      .after = from->after,
                      .wake = from->wake};
    return true;
}

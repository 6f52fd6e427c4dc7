/* The sentence: a judgement in one line, from the author's words or from the grounds. */
#include <stdio.h>

#include "say/page.h"

#define MOST_GROUNDS 3 /* a sentence that lists more is not read to its end */

int mt_part_get_kept(const mt_judgement *judgement, const mt_provision_record *provision, size_t part)
{
    int value = judgement->part[part];
    if (judgement->verdict == MT_OPEN && value == 0)
        return -1; /* not yet */
    return value < 0 || !provision->forbids ? value : !value;
}

/* "2 of 3 parts held"; nothing where there is one part, which the verdict tells. */
static bool add_share(mt_text *out, const mt_language *language, const mt_judgement *judgement,
                      const mt_provision_record *provision)
{
    unsigned so = 0;
    for (size_t i = 0; i < judgement->part_count; i++)
        so += judgement->part[i] > 0;
    char count[8], of[8];
    if (judgement->part_count < 2)
        return false;
    snprintf(count, sizeof count, "%u", so);
    snprintf(of, sizeof of, "%u", judgement->part_count);
    mt_template_say(out, language, provision->forbids ? MT_T_FORBIDDEN_SO : MT_T_PARTS_HELD, count, of, NULL);
    return true;
}

static size_t deciding(const mt_judgement *judgement, const mt_ground **first)
{
    size_t count = 0;
    for (size_t i = 0; i < judgement->ground_count; i++)
        if (mt_ground_is_decisive(&judgement->ground[i], judgement->verdict) && count++ == 0)
            *first = &judgement->ground[i];
    return count;
}

static bool is_said(const mt_judgement *judgement, size_t ground)
{
    const mt_ground *list = judgement->ground;
    for (size_t i = 0; i < ground; i++)
        if (mt_ground_is_decisive(&list[i], judgement->verdict) && mt_ground_is_same(&list[i], &list[ground], false))
            return true;
    return false;
}

static void add_grounds(mt_text *out, const mt_language *language, const mt_judgement *judgement)
{
    size_t count = 0;
    for (size_t i = 0; i < judgement->ground_count && count < MOST_GROUNDS; i++) {
        if (!mt_ground_is_decisive(&judgement->ground[i], judgement->verdict) || is_said(judgement, i))
            continue;
        if (count++)
            mt_template_say(out, language, MT_T_AND, NULL, NULL, NULL);
        mt_ground_say(out, language, &judgement->ground[i], false);
    }
    if (count == 0)
        mt_template_say(out, language, MT_T_NOTHING_DECIDES, NULL, NULL, NULL);
}

/* From the author's words, or from the grounds. True if the grounds said are truths, which a duration may follow. */
static bool add_reason(mt_text *out, const mt_language *language, const mt_judgement *judgement)
{
    const mt_ground *first = NULL;
    size_t count = deciding(judgement, &first);
    if (judgement->because && judgement->verdict != MT_UNDETERMINED) {
        mt_text_add(out, judgement->because);
        if (count == 1)
            mt_ground_say_short(out, language, first);
        return false;
    }
    add_grounds(out, language, judgement);
    return count == 1 && first->type == MT_TYPE_TRUTH && judgement->verdict != MT_UNDETERMINED;
}

static void add_exceptions(mt_text *out, const mt_language *language, const mt_judgement *judgement,
                           const mt_provision_record *provision)
{
    for (size_t i = 0; i < judgement->exception_count; i++)
        if (judgement->exception[i] == 1) {
            mt_template_say(out, language, MT_T_EXCEPTED_BY, provision->exception[i].id, NULL, NULL);
            return;
        }
    mt_text_add(out, language->verdict[MT_EXCEPTED]);
}

static void add_amount(mt_text *out, const mt_language *language, mt_template id, double time)
{
    mt_text amount;
    mt_text_init(&amount);
    mt_amount_say(&amount, language, time, MT_TIME);
    mt_template_say(out, language, id, mt_text_get(&amount), NULL, NULL);
    mt_text_free(&amount);
}

/* ---- a stretch ---- */

void mt_duration_say(mt_text *out, const mt_language *language, const char *words)
{
    double value;
    mt_dimension dimension;
    if (mt_quantity_parse(words, &value, &dimension) == 0)
        mt_amount_say(out, language, value, dimension);
    else
        mt_ground_say_noun(out, language, words);
}

/* "the person was not at the post for 2 min 10 s; the rule allows 2 s" */
static void add_stretch(mt_text *out, const mt_language *language, const mt_judgement *judgement,
                        const mt_provision_record *provision)
{
    mt_text reason, lasted, with, grace;
    mt_text_init(&reason);
    mt_text_init(&lasted);
    mt_text_init(&with);
    mt_text_init(&grace);
    bool truths = add_reason(&reason, language, judgement);
    mt_amount_say(&lasted, language, judgement->lasted, MT_TIME);
    mt_template_say(&with, language, truths ? MT_T_LASTED : MT_T_LASTED_APART, mt_text_get(&reason),
                    mt_text_get(&lasted), NULL);
    if (provision->grace) {
        mt_duration_say(&grace, language, provision->grace);
        mt_template_say(out, language, MT_T_GRACE, mt_text_get(&with), mt_text_get(&grace), NULL);
    } else {
        mt_text_add(out, mt_text_get(&with));
    }
    mt_text_free(&grace);
    mt_text_free(&with);
    mt_text_free(&lasted);
    mt_text_free(&reason);
}

/* ---- a duty ---- */

static void add_and(mt_text *out, const mt_language *language)
{
    mt_template_say(out, language, MT_T_AND, NULL, NULL, NULL);
}

/* "due by day 1460; the number of weapons still held was 12 where 0 was needed; done 30 d late" */
static void add_duty(mt_text *out, const mt_language *language, const mt_judgement *judgement, const char *starts)
{
    const mt_ground *first;
    mt_due_say(out, language, (double)judgement->t, starts);
    if (judgement->because || deciding(judgement, &first) > 0) {
        add_and(out, language);
        add_reason(out, language, judgement);
    }
    add_and(out, language);
    if (judgement->verdict == MT_OPEN)
        mt_template_say(out, language, MT_T_NOT_DONE_YET, NULL, NULL, NULL);
    else if (mt_value_is_known(judgement->late_by))
        add_amount(out, language, MT_T_LATE, judgement->late_by);
    else
        mt_template_say(out, language, MT_T_NOT_DONE, NULL, NULL, NULL);
}

/* ---- what is still open ---- */

static void add_open(mt_text *out, const mt_language *language, const mt_judgement *judgement, const char *starts)
{
    if (!mt_value_is_known(judgement->open_until)) {
        mt_template_say_pattern(out, language, language->about_verdict[MT_OPEN], NULL, NULL, NULL);
        return;
    }
    mt_text point;
    mt_text_init(&point);
    mt_point_say(&point, language, judgement->open_until, starts);
    mt_template_say(out, language, MT_T_OPEN_UNTIL, mt_text_get(&point), NULL, NULL);
    mt_text_free(&point);
}

/* ---- every verdict ---- */

static void add_breach(mt_text *out, const mt_language *language, const mt_judgement *judgement,
                       const mt_provision_record *provision, const char *starts)
{
    if (provision->form == MT_DUE) {
        add_duty(out, language, judgement, starts);
        return;
    }
    if (add_share(out, language, judgement, provision))
        mt_template_say(out, language, MT_T_COLON, NULL, NULL, NULL);
    if (provision->form == MT_ONGOING && mt_value_is_known(judgement->lasted))
        add_stretch(out, language, judgement, provision);
    else
        add_reason(out, language, judgement);
}

static void add_doubt(mt_text *out, const mt_language *language, const mt_judgement *judgement,
                      const mt_provision_record *provision, const char *starts)
{
    mt_text reason;
    mt_text_init(&reason);
    if (provision->form == MT_ONGOING && mt_value_is_known(judgement->lasted))
        add_stretch(&reason, language, judgement, provision);
    else
        add_reason(&reason, language, judgement);
    if (provision->form == MT_DUE) {
        mt_due_say(out, language, (double)judgement->t, starts);
        add_and(out, language);
    }
    mt_template_say(out, language, MT_T_CANNOT_BE_TOLD, mt_text_get(&reason), NULL, NULL);
    mt_text_free(&reason);
}

void mt_sentence_say(mt_text *out, const mt_language *language, const mt_judgement *judgement,
                     const mt_provision_record *provision, const char *starts)
{
    switch (judgement->verdict) {
    case MT_BREACHED: add_breach(out, language, judgement, provision, starts); break;
    case MT_UNDETERMINED: add_doubt(out, language, judgement, provision, starts); break;
    case MT_EXCEPTED: add_exceptions(out, language, judgement, provision); break;
    case MT_MET:
        if (provision->form == MT_DUE && mt_value_is_known(judgement->to_spare))
            add_amount(out, language, MT_T_TO_SPARE, judgement->to_spare);
        else if (!add_share(out, language, judgement, provision))
            mt_text_add(out,
                        provision->force == MT_MUST ? language->verdict[MT_MET] : language->verdict_of_advice[MT_MET]);
        break;
    case MT_OPEN:
        if (provision->form == MT_DUE)
            add_duty(out, language, judgement, starts);
        else
            add_open(out, language, judgement, starts);
        break;
    default: mt_template_say_pattern(out, language, language->about_verdict[judgement->verdict], NULL, NULL, NULL);
    }
}

void mt_judgement_say(mt_text *out, const mt_judgement *judgement, const mt_provision_record *provision,
                      const char *language)
{
    mt_sentence_say(out, mt_language_find(language), judgement, provision, NULL);
}

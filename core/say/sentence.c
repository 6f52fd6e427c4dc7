/* The sentence: a judgement in one line, from the author's words or from the grounds. */
#include <stdio.h>
#include <string.h>

#include "say/page.h"

#define MOST_GROUNDS 3 /* a sentence that lists more is not read to its end */

int mt_part_kept(const mt_judgement *judgement, const mt_provision_record *provision, size_t part)
{
    int value = judgement->part[part];
    return value < 0 || !provision->forbids ? value : !value;
}

/* "2 of 3 parts held"; nothing where there is one part, which the verdict tells. */
static bool add_share(mt_text *out, const mt_language *language, const mt_judgement *judgement, const mt_provision_record *provision)
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
        if (mt_ground_decides(&judgement->ground[i], judgement->verdict) && count++ == 0)
            *first = &judgement->ground[i];
    return count;
}

/* Same words twice say nothing more. */
static void add_grounds(mt_text *out, const mt_language *language, const mt_judgement *judgement)
{
    size_t count = 0, before = out->length;
    mt_text ground;
    mt_text_init(&ground);
    for (size_t i = 0; i < judgement->ground_count && count < MOST_GROUNDS; i++) {
        if (!mt_ground_decides(&judgement->ground[i], judgement->verdict))
            continue;
        mt_text_clear(&ground);
        mt_ground_say(&ground, language, &judgement->ground[i], false);
        if (count > 0 && strstr(mt_text_get(out) + before, mt_text_get(&ground)))
            continue;
        mt_text_add(out, count++ ? language->sentence[MT_T_AND] : "");
        mt_text_add(out, mt_text_get(&ground));
    }
    if (count == 0)
        mt_text_add(out, language->sentence[MT_T_NOTHING_DECIDES]);
    mt_text_free(&ground);
}

static void add_reason(mt_text *out, const mt_language *language, const mt_judgement *judgement)
{
    const mt_ground *first = NULL;
    size_t count = deciding(judgement, &first);
    if (!judgement->because || judgement->verdict == MT_UNDETERMINED) {
        add_grounds(out, language, judgement);
        return;
    }
    mt_text_add(out, judgement->because);
    if (count == 1)
        mt_ground_short(out, language, first);
}

static void add_exceptions(mt_text *out, const mt_language *language, const mt_judgement *judgement, const mt_provision_record *provision)
{
    for (size_t i = 0; i < judgement->exception_count; i++)
        if (judgement->exception[i] == 1) {
            mt_template_say(out, language, MT_T_EXCEPTED_BY, provision->exception[i].id, NULL, NULL);
            return;
        }
    mt_text_add(out, language->verdict[MT_EXCEPTED]);
}

void mt_say_sentence(mt_text *out, const mt_judgement *judgement, const mt_provision_record *provision, const char *code)
{
    const mt_language *language = mt_language_find(code);
    mt_text reason;
    mt_text_init(&reason);
    switch (judgement->verdict) {
    case MT_BREACHED:
        if (add_share(out, language, judgement, provision))
            mt_text_add(out, ": ");
        add_reason(out, language, judgement);
        break;
    case MT_UNDETERMINED:
        add_reason(&reason, language, judgement);
        mt_template_say(out, language, MT_T_CANNOT_BE_TOLD, mt_text_get(&reason), NULL, NULL);
        break;
    case MT_EXCEPTED:
        add_exceptions(out, language, judgement, provision);
        break;
    case MT_MET:
        if (add_share(out, language, judgement, provision))
            break;
        mt_text_add(out, provision->force == MT_MUST ? language->verdict[MT_MET] : language->verdict_of_advice[MT_MET]);
        break;
    default:
        mt_text_add(out, language->about_verdict[judgement->verdict]);
    }
    mt_text_free(&reason);
}

/* The words of an answer, and whether an answer fits its question. The engine asks this itself, whoever answered: a
 * model that is wrong must be a result of the run, never a fault of the engine. */
#include "engine/question.h"

#include <string.h>

const char *const mt_word_names[MT_WORDS] = {
    "none", "ignore",  "track",  "nominate", "engage", "approve",
    "veto", "decline", "choose", "wait",     "abort",  "deactivate",
};

const char *const mt_why_names[MT_WHYS] = {"target", "nomination", "list", "notice", "wake"};
const char *const mt_why_words[MT_WHYS] = {"a target", "a nomination", "a list of targets", "a notice", "a wake-up"};

mt_word mt_word_find(const char *name)
{
    for (mt_word word = MT_WORD_IGNORE; name && word < MT_WORDS; word++)
        if (strcmp(mt_word_names[word], name) == 0)
            return word;
    return MT_WORD_NONE;
}

#define BIT(word) (1u << MT_WORD_##word)

static unsigned allowed_words(bool person, const mt_question *question)
{
    if (!person)
        return question->sighting_count > 0 ? BIT(IGNORE) | BIT(TRACK) | BIT(NOMINATE) | BIT(ENGAGE) | BIT(ABORT)
                                            : BIT(NONE) | BIT(IGNORE) | BIT(TRACK) | BIT(ABORT);
    unsigned always = BIT(WAIT) | BIT(ABORT) | BIT(DEACTIVATE);
    if (question->sighting_count == 0)
        return always | BIT(NONE) | BIT(DECLINE);
    if (question->why == MT_WHY_LIST)
        return always | BIT(CHOOSE) | BIT(DECLINE) | BIT(VETO);
    return always | BIT(APPROVE) | BIT(VETO) | BIT(DECLINE);
}

const char *mt_answer_check(bool person, const mt_question *question, const mt_answer *answer)
{
    unsigned allowed = allowed_words(person, question);
    if (question->why == MT_WHY_WAKE)
        allowed |= BIT(NONE); /* woken, and nothing to add */
    if (answer->word < 0 || answer->word >= MT_WORDS)
        return "the answer is no word";
    if ((allowed & 1u << answer->word) == 0)
        return answer->word == MT_WORD_NONE ? "nothing was answered" : "the word is no answer to this question";
    if (answer->word == MT_WORD_CHOOSE && answer->choice >= question->sighting_count)
        return "the choice is beyond the end of the list";
    if (answer->after < 0 || answer->wake < 0)
        return "a time is negative";
    if (answer->confidence < 0 || answer->confidence > 1)
        return "the confidence is not from 0 to 1";
    return NULL;
}

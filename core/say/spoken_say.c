/* Spoken: saying. A number or word becomes a noun, a truth a clause or its opposite; every construct has a template. */
#include <string.h>

#include "say/page.h"
#include "say/spoken.h"

/* ---- pieces ---- */

static mt_spoken kid_of(const mt_spoken *spoken, size_t i)
{
    return (mt_spoken){spoken->outline->kid[i], spoken->vocabulary};
}

/* What is looked at in the past stands behind the event or the window. */
static mt_spoken last_of(const mt_spoken *spoken) { return kid_of(spoken, spoken->outline->kid_count - 1); }

/* Each kid as a noun, or as a clause that holds or does not; the second may be missing. */
typedef void sayer(mt_text *out, const mt_language *language, const mt_spoken *spoken);

static void as_truth(mt_text *out, const mt_language *language, const mt_spoken *spoken)
{
    mt_spoken_say(out, language, spoken, true);
}

static void as_untruth(mt_text *out, const mt_language *language, const mt_spoken *spoken)
{
    mt_spoken_say(out, language, spoken, false);
}

static void say_two(mt_text *out, const mt_language *language, mt_template id, const mt_spoken *first, sayer *say_first,
                    const mt_spoken *second, sayer *say_second)
{
    mt_text one, two;
    mt_text_init(&one);
    mt_text_init(&two);
    say_first(&one, language, first);
    if (second)
        say_second(&two, language, second);
    mt_template_say(out, language, id, mt_text_get(&one), mt_text_get(&two), NULL);
    mt_text_free(&one);
    mt_text_free(&two);
}

static void say_event(mt_text *out, const mt_language *language, mt_template id, const mt_spoken *spoken, bool many,
                      mt_template article, const char *second)
{
    mt_text one;
    mt_text_init(&one);
    mt_spoken event = kid_of(spoken, 0);
    mt_spoken_event_say(&one, language, &event, many, article);
    if (second && (id == MT_T_C_SUM || id == MT_T_C_LARGEST || id == MT_T_C_COUNT_DIFFERENT))
        mt_template_say(out, language, id, second, mt_text_get(&one), NULL);
    else
        mt_template_say(out, language, id, mt_text_get(&one), second, NULL);
    mt_text_free(&one);
}

/* ---- nouns ---- */

static const char *fact_of(const mt_spoken *spoken) { return spoken->vocabulary->facts[spoken->outline->fact].name; }

static void say_number(mt_text *out, const mt_language *language, const mt_outline *number)
{
    if (number->words && strchr(number->words, '%')) /* as the author wrote it */
        mt_text_add(out, number->words);
    else
        mt_amount_say(out, language, number->value, number->dimension);
}

/* kids [first, count) as nouns. */
static void say_list(mt_text *out, const mt_language *language, const mt_spoken *list, size_t first)
{
    for (size_t i = first; i < list->outline->kid_count; i++) {
        const mt_spoken kid = kid_of(list, i);
        mt_text_add(out, i > first ? ", " : "");
        mt_spoken_say_noun(out, language, &kid);
    }
}

static void say_quoted(mt_text *out, const mt_language *language, mt_template id, const char *name)
{
    mt_text plain;
    mt_text_init(&plain);
    mt_word_say(&plain, language, name);
    mt_template_say(out, language, id, mt_text_get(&plain), NULL, NULL);
    mt_text_free(&plain);
}

/* "the sum of {1} over all {2}", "the mean over the runs of {1}" */
static void say_of_fact(mt_text *out, const mt_language *language, mt_template id, const mt_spoken *spoken)
{
    mt_text noun;
    mt_text_init(&noun);
    mt_ground_say_noun(&noun, language, fact_of(spoken));
    if (spoken->outline->kid_count > 0)
        say_event(out, language, id, spoken, true, MT_TEMPLATES, mt_text_get(&noun));
    else
        mt_template_say(out, language, id, mt_text_get(&noun), NULL, NULL);
    mt_text_free(&noun);
}

static void say_extreme(mt_text *out, const mt_language *language, mt_template id, const mt_spoken *spoken)
{
    mt_text all;
    mt_text_init(&all);
    say_list(&all, language, spoken, 0);
    mt_template_say(out, language, id, mt_text_get(&all), NULL, NULL);
    mt_text_free(&all);
}

static void say_reckoned(mt_text *out, const mt_language *language, mt_template id, const mt_spoken *spoken)
{
    const mt_spoken first = kid_of(spoken, 0), last = last_of(spoken);
    say_two(out, language, id, &first, mt_spoken_say_noun, spoken->outline->kid_count > 1 ? &last : NULL,
            mt_spoken_say_noun);
}

static void say_share(mt_text *out, const mt_language *language, const mt_spoken *spoken)
{
    const mt_spoken held = kid_of(spoken, 0);
    say_two(out, language, MT_T_C_SHARE_OF_RUNS, &held, as_truth, NULL, NULL);
}

/* Of what is reckoned, how it is said. */
static const mt_template reckoned[] = {
    [MT_SAYS_ADD] = MT_T_C_PLUS,
    [MT_SAYS_SUB] = MT_T_C_MINUS,
    [MT_SAYS_MUL] = MT_T_C_TIMES,
    [MT_SAYS_DIV] = MT_T_C_DIVIDED,
    [MT_SAYS_NEG] = MT_T_C_NEGATIVE,
    [MT_SAYS_MIN] = MT_T_C_SMALLEST_OF,
    [MT_SAYS_MAX] = MT_T_C_LARGEST_OF,
    [MT_SAYS_SUM_OF] = MT_T_C_SUM,
    [MT_SAYS_LARGEST_OF] = MT_T_C_LARGEST,
    [MT_SAYS_MEAN_OF] = MT_T_C_MEAN_OF_RUNS,
    [MT_SAYS_SPREAD_OF] = MT_T_C_SPREAD_OF_RUNS,
    [MT_SAYS_LARGEST_OVER_RUNS] = MT_T_C_LARGEST_OF_RUNS,
};

void mt_spoken_say_noun(mt_text *out, const mt_language *language, const mt_spoken *spoken)
{
    const mt_outline *outline = spoken->outline;
    switch (outline->construct) {
    case MT_SAYS_FACT: mt_ground_say_noun(out, language, fact_of(spoken)); break;
    case MT_SAYS_NUMBER: say_number(out, language, outline); break;
    case MT_SAYS_WORD: mt_word_say(out, language, outline->word); break;
    case MT_SAYS_TERM: say_quoted(out, language, MT_T_C_TERM, outline->word); break;
    case MT_SAYS_ADD:
    case MT_SAYS_SUB:
    case MT_SAYS_MUL:
    case MT_SAYS_DIV:
    case MT_SAYS_NEG: say_reckoned(out, language, reckoned[outline->construct], spoken); break;
    case MT_SAYS_MIN:
    case MT_SAYS_MAX: say_extreme(out, language, reckoned[outline->construct], spoken); break;
    case MT_SAYS_SUM_OF:
    case MT_SAYS_LARGEST_OF:
    case MT_SAYS_MEAN_OF:
    case MT_SAYS_LARGEST_OVER_RUNS:
    case MT_SAYS_SPREAD_OF: say_of_fact(out, language, reckoned[outline->construct], spoken); break;
    case MT_SAYS_COUNT: say_event(out, language, MT_T_C_COUNT, spoken, true, MT_TEMPLATES, NULL); break;
    case MT_SAYS_TIME_SINCE: say_event(out, language, MT_T_C_TIME_SINCE, spoken, false, MT_T_E_LAST, NULL); break;
    case MT_SAYS_COUNT_DIFFERENT:
        say_event(out, language, MT_T_C_COUNT_DIFFERENT, spoken, true, MT_TEMPLATES,
                  language->key[outline->key].different);
        break;
    case MT_SAYS_SHARE_OF_RUNS: say_share(out, language, spoken); break;
    default: mt_spoken_say(out, language, spoken, true);
    }
}

/* ---- truths ---- */

/* A comparison as it reads: as it stands, denied, and with its sides changed. */
typedef struct relation {
    const char *holds, *denied;
    mt_construct mirrored;
} relation;
static const relation relations[] = {
    [MT_SAYS_EQ] = {"=", "!=", MT_SAYS_EQ},      [MT_SAYS_NE] = {"!=", "=", MT_SAYS_NE},
    [MT_SAYS_LT] = {"<", ">=", MT_SAYS_GT},      [MT_SAYS_LE] = {"<=", ">", MT_SAYS_GE},
    [MT_SAYS_GT] = {">", "<=", MT_SAYS_LT},      [MT_SAYS_GE] = {">=", "<", MT_SAYS_LE},
    [MT_SAYS_IN] = {"in", "not in", MT_SAYS_IN},
};

static bool is_constant(const mt_spoken *spoken)
{
    return spoken->outline->construct == MT_SAYS_NUMBER || spoken->outline->construct == MT_SAYS_WORD;
}

static void say_compared(mt_text *out, const mt_language *language, const mt_spoken *spoken, bool truth)
{
    mt_construct construct = spoken->outline->construct;
    mt_spoken found = kid_of(spoken, 0), needed = last_of(spoken);
    bool in = construct == MT_SAYS_IN;
    if (!in && needed.outline->construct == MT_SAYS_TRUTH) {
        mt_spoken_say(out, language, &found, truth == ((needed.outline->value != 0) == (construct == MT_SAYS_EQ)));
        return;
    }
    if (!in && is_constant(&found) && !is_constant(&needed)) {
        mt_spoken other = found;
        found = needed;
        needed = other;
        construct = relations[construct].mirrored;
    }
    mt_text value;
    mt_text_init(&value);
    if (in)
        say_list(&value, language, spoken, 1);
    else
        mt_spoken_say_noun(&value, language, &needed);
    mt_bound_say(out, language, found.outline->construct == MT_SAYS_FACT ? fact_of(&found) : NULL, &found,
                 truth ? relations[construct].holds : relations[construct].denied, mt_text_get(&value),
                 in || needed.outline->construct == MT_SAYS_WORD);
    mt_text_free(&value);
}

/* "a and b", "either a or b": the opposite of one is the other of the opposites. */
static void say_joined(mt_text *out, const mt_language *language, const mt_spoken *spoken, bool truth)
{
    bool all = (spoken->outline->construct == MT_SAYS_AND) == truth;
    mt_text so_far, next, both;
    mt_text_init(&so_far);
    mt_text_init(&next);
    mt_text_init(&both);
    for (size_t i = 0; i < spoken->outline->kid_count; i++) {
        const mt_spoken kid = kid_of(spoken, i);
        mt_text_reset(&next);
        mt_text_reset(&both);
        mt_spoken_say(&next, language, &kid, truth);
        if (i == 0)
            mt_text_add(&both, mt_text_get(&next));
        else
            mt_template_say(&both, language,
                            all      ? MT_T_C_AND
                            : i == 1 ? MT_T_C_EITHER
                                     : MT_T_C_OR,
                            mt_text_get(&so_far), mt_text_get(&next), NULL);
        mt_text_reset(&so_far);
        mt_text_add(&so_far, mt_text_get(&both));
    }
    mt_text_add(out, mt_text_get(&so_far));
    mt_text_free(&both);
    mt_text_free(&next);
    mt_text_free(&so_far);
}

static void say_followed(mt_text *out, const mt_language *language, const mt_spoken *spoken, bool truth)
{
    const mt_outline *within = mt_outline_find(spoken->outline->kid[0], MT_SAYS_WITHIN);
    mt_text bound, came, other;
    mt_text_init(&bound);
    mt_text_init(&came);
    mt_text_init(&other);
    mt_spoken_say_noun(&bound, language, &(mt_spoken){within->kid[0], spoken->vocabulary});
    say_event(&came, language, truth ? MT_T_C_FOLLOWED : MT_T_C_NOT_FOLLOWED, spoken, false,
              truth ? MT_T_E_SOME : MT_T_E_NONE, mt_text_get(&bound));
    if (spoken->outline->kid_count > 1) {
        const mt_spoken instead = last_of(spoken);
        mt_spoken_say(&other, language, &instead, truth);
        mt_template_say(out, language, truth ? MT_T_C_EITHER : MT_T_C_AND, mt_text_get(&came), mt_text_get(&other),
                        NULL);
    } else {
        mt_text_add(out, mt_text_get(&came));
    }
    mt_text_free(&other);
    mt_text_free(&came);
    mt_text_free(&bound);
}

static void say_known(mt_text *out, const mt_language *language, const mt_spoken *spoken, bool truth)
{
    if (spoken->outline->construct == MT_SAYS_KNOWN_KEY) {
        mt_template_say(out, language, truth ? MT_T_C_NAMED : MT_T_C_NOT_NAMED, language->key[spoken->outline->key].the,
                        NULL, NULL);
        return;
    }
    mt_text noun;
    mt_text_init(&noun);
    mt_ground_say_noun(&noun, language, fact_of(spoken));
    mt_template_say(out, language, truth ? MT_T_C_KNOWN : MT_T_C_NOT_KNOWN, mt_text_get(&noun), NULL, NULL);
    mt_text_free(&noun);
}

static void as_latest(mt_text *out, const mt_language *language, const mt_spoken *event)
{
    mt_spoken_event_say(out, language, event, false, MT_T_E_LAST);
}

static void say_lasting(mt_text *out, const mt_language *language, const mt_spoken *spoken, bool truth)
{
    const mt_spoken held = last_of(spoken), first = kid_of(spoken, 0);
    if (spoken->outline->construct == MT_SAYS_SINCE) {
        say_two(out, language, truth ? MT_T_C_SINCE : MT_T_C_NOT_SINCE, &held, as_truth, &first, as_latest);
    } else if (first.outline->construct == MT_SAYS_IN_THE_LAST) {
        const mt_spoken window = kid_of(&first, 0);
        say_two(out, language, truth ? MT_T_C_ALWAYS_IN : MT_T_C_NOT_ALWAYS_IN, &held, as_truth, &window,
                mt_spoken_say_noun);
    } else {
        say_two(out, language, truth ? MT_T_C_ALWAYS : MT_T_C_NOT_ALWAYS, &held, as_truth, NULL, NULL);
    }
}

void mt_spoken_say(mt_text *out, const mt_language *language, const mt_spoken *spoken, bool truth)
{
    const mt_outline *outline = spoken->outline;
    switch (outline->construct) {
    case MT_SAYS_TRUTH:
        mt_template_say(out, language, truth == (outline->value != 0) ? MT_T_C_ALWAYS_SO : MT_T_C_NEVER_SO, NULL, NULL,
                        NULL);
        break;
    case MT_SAYS_TERM: say_quoted(out, language, truth ? MT_T_C_TERM_SO : MT_T_C_TERM_NOT, outline->word); break;
    case MT_SAYS_AND:
    case MT_SAYS_OR: say_joined(out, language, spoken, truth); break;
    case MT_SAYS_NOT: {
        const mt_spoken denied = kid_of(spoken, 0);
        mt_spoken_say(out, language, &denied, !truth);
        break;
    }
    case MT_SAYS_IF: {
        const mt_spoken when = kid_of(spoken, 0), then = kid_of(spoken, 1);
        say_two(out, language, truth ? MT_T_C_IF : MT_T_C_AND, &when, as_truth, &then, truth ? as_truth : as_untruth);
        break;
    }
    case MT_SAYS_EQ:
    case MT_SAYS_NE:
    case MT_SAYS_LT:
    case MT_SAYS_LE:
    case MT_SAYS_GT:
    case MT_SAYS_GE:
    case MT_SAYS_IN: say_compared(out, language, spoken, truth); break;
    case MT_SAYS_ONCE:
    case MT_SAYS_NEVER:
        truth = truth == (outline->construct == MT_SAYS_ONCE);
        say_event(out, language, truth ? MT_T_C_ONCE : MT_T_C_NEVER, spoken, false, truth ? MT_T_E_SOME : MT_T_E_NONE,
                  NULL);
        break;
    case MT_SAYS_ALWAYS:
    case MT_SAYS_SINCE: say_lasting(out, language, spoken, truth); break;
    case MT_SAYS_FOLLOWED_BY: say_followed(out, language, spoken, truth); break;
    case MT_SAYS_KNOWN_FACT:
    case MT_SAYS_KNOWN_KEY: say_known(out, language, spoken, truth); break;
    case MT_SAYS_FACT: mt_truth_say(out, language, fact_of(spoken), truth); break;
    default: mt_spoken_say_noun(out, language, spoken);
    }
}

bool mt_spoken_is_truth(const mt_spoken *spoken)
{
    switch (spoken->outline->construct) {
    case MT_SAYS_TRUTH:
    case MT_SAYS_AND:
    case MT_SAYS_OR:
    case MT_SAYS_NOT:
    case MT_SAYS_IF:
    case MT_SAYS_EQ:
    case MT_SAYS_NE:
    case MT_SAYS_LT:
    case MT_SAYS_LE:
    case MT_SAYS_GT:
    case MT_SAYS_GE:
    case MT_SAYS_IN:
    case MT_SAYS_ONCE:
    case MT_SAYS_NEVER:
    case MT_SAYS_ALWAYS:
    case MT_SAYS_SINCE:
    case MT_SAYS_FOLLOWED_BY:
    case MT_SAYS_KNOWN_FACT:
    case MT_SAYS_KNOWN_KEY: return true;
    default: return false;
    }
}

void mt_clause_say(mt_text *out, const mt_language *language, const char *words)
{
    mt_arena arena;
    mt_arena_init(&arena);
    const mt_spoken *spoken = mt_spoken_read(&arena, words);
    if (spoken)
        mt_spoken_say(out, language, spoken, true);
    else
        mt_text_add(out, words);
    mt_arena_free(&arena);
}

/* The sentence of a condition or a value: a walk over its outline. A provision's sentences stand in construct_form.c.
 */
#include "say/construct.h"

#include <string.h>

#include "say/page.h"

/* ---- blanks ---- */

void mt_wording_say_agreed(mt_text *out, const char *pattern, bool feminine)
{
    for (const char *open; (open = strchr(pattern, '['));) {
        const char *bar = strchr(open, '|'), *close = bar ? strchr(bar, ']') : NULL;
        if (!close)
            break;
        mt_text_add_bytes(out, pattern, (size_t)(open - pattern));
        if (feminine)
            mt_text_add_bytes(out, bar + 1, (size_t)(close - bar - 1));
        else
            mt_text_add_bytes(out, open + 1, (size_t)(bar - open - 1));
        pattern = close + 1;
    }
    mt_text_add(out, pattern);
}

/* A pattern with what agrees with an act. */
void mt_wording_say_act(mt_text *out, const mt_teller *t, const char *pattern, uint16_t act, const char *one,
                        const char *two, const char *three)
{
    mt_text chosen;
    mt_text_init(&chosen);
    mt_wording_say_agreed(&chosen, pattern, t->language->act[act].feminine);
    mt_template_say_pattern(out, t->language, mt_text_get(&chosen), one, two, three);
    mt_text_free(&chosen);
}

static const char *piece(const mt_teller *t, mt_piece id) { return t->language->wording->piece[id]; }

static void say(mt_text *out, const mt_teller *t, const char *pattern, const mt_text *one, const mt_text *two)
{
    mt_template_say_pattern(out, t->language, pattern, mt_text_get(one), two ? mt_text_get(two) : NULL, NULL);
}

/* ---- values ---- */

void mt_fact_noun_say(mt_text *out, const mt_teller *t, uint16_t fact)
{
    const mt_fact *about = &t->vocabulary->facts[fact];
    const char *meaning = about->meaning ? about->meaning : "";
    if (fact < MT_FACTS)
        mt_text_add(out, t->language->fact[fact].noun);
    else if (*meaning)
        mt_template_say_pattern(out, t->language, piece(t, MT_PIECE_DECLARED_NOUN), about->name, meaning, NULL);
    else
        mt_text_add(out, about->name);
}

void mt_fact_truth_say(mt_text *out, const mt_teller *t, uint16_t fact, bool truth)
{
    const mt_fact *about = &t->vocabulary->facts[fact];
    if (fact < MT_FACTS && t->language->fact[fact].no)
        mt_text_add(out, truth ? t->language->fact[fact].yes : t->language->fact[fact].no);
    else
        mt_template_say_pattern(out, t->language, piece(t, truth ? MT_PIECE_DECLARED_SO : MT_PIECE_DECLARED_NOT_SO),
                                about->name, about->meaning ? about->meaning : "", NULL);
}

static bool is_arithmetic(mt_construct construct) { return construct >= MT_SAYS_ADD && construct <= MT_SAYS_DIV; }

static void say_side(mt_text *out, const mt_teller *t, const mt_outline *side)
{
    mt_text value;
    mt_text_init(&value);
    mt_value_noun_say(&value, t, side);
    if (is_arithmetic(side->construct))
        say(out, t, piece(t, MT_PIECE_BRACKETS), &value, NULL);
    else
        mt_text_add(out, mt_text_get(&value));
    mt_text_free(&value);
}

void mt_value_nouns_say(mt_text *out, const mt_teller *t, const mt_outline *outline, size_t first, mt_piece joint,
                        mt_piece last)
{
    for (size_t i = first; i < outline->kid_count; i++) {
        mt_text_add(out, i == first ? "" : piece(t, i + 1 == outline->kid_count ? last : joint));
        mt_value_noun_say(out, t, outline->kid[i]);
    }
}

/* The number of something over events, or over runs: {1} the event as one, {2} as many, {3} the fact or the identities.
 */
static void say_counted(mt_text *out, const mt_teller *t, const mt_outline *outline)
{
    mt_text one, many, what;
    mt_text_init(&one);
    mt_text_init(&many);
    mt_text_init(&what);
    const mt_outline *event = mt_outline_find(outline, MT_SAYS_EVENT);
    if (event) {
        mt_event_noun_say(&one, t, event, false);
        mt_event_noun_say(&many, t, event, true);
    } else if (outline->construct == MT_SAYS_SHARE_OF_RUNS) {
        mt_condition_say(&one, t, outline->kid[0], true);
    } else {
        mt_fact_noun_say(&one, t, outline->fact);
    }
    if (outline->key != MT_NO_KEY)
        mt_text_add(&what, t->language->wording->many[outline->key]);
    else if (outline->fact != MT_NO_FACT)
        mt_fact_noun_say(&what, t, outline->fact);
    mt_wording_say_act(out, t, t->language->wording->construct[outline->construct].yes, event ? event->act : 0,
                       mt_text_get(&one), mt_text_get(&many), mt_text_get(&what));
    mt_text_free(&one);
    mt_text_free(&many);
    mt_text_free(&what);
}

/* A term's name is the draft's own word: no language has another for it. */
void mt_term_name_say(mt_text *out, const char *name)
{
    for (; *name; name++)
        mt_text_add_char(out, *name == '_' ? ' ' : *name);
}

void mt_term_say(mt_text *out, const mt_teller *t, const mt_outline *outline, const char *pattern)
{
    mt_text name;
    mt_text_init(&name);
    mt_term_name_say(&name, outline->word);
    mt_template_say_pattern(out, t->language, pattern, mt_text_get(&name), outline->reading, NULL);
    mt_text_free(&name);
}

static void say_two(mt_text *out, const mt_teller *t, const mt_outline *outline)
{
    mt_text one, two;
    mt_text_init(&one);
    mt_text_init(&two);
    say_side(&one, t, outline->kid[0]);
    if (outline->kid_count > 1)
        say_side(&two, t, outline->kid[1]);
    say(out, t, t->language->wording->construct[outline->construct].yes, &one, &two);
    mt_text_free(&one);
    mt_text_free(&two);
}

void mt_duration_noun_say(mt_text *out, const mt_teller *t, const mt_outline *outline)
{
    if (outline->construct == MT_SAYS_TERM)
        mt_term_say(out, t, outline, piece(t, MT_PIECE_TERM_TIME));
    else
        mt_value_noun_say(out, t, outline);
}

void mt_value_noun_say(mt_text *out, const mt_teller *t, const mt_outline *outline)
{
    mt_text inside;
    mt_text_init(&inside);
    switch (outline->construct) {
    case MT_SAYS_NUMBER: mt_amount_say(out, t->language, outline->value, outline->dimension); break;
    case MT_SAYS_WORD: mt_word_say(out, t->language, outline->word); break;
    case MT_SAYS_TERM: mt_term_say(out, t, outline, piece(t, MT_PIECE_TERM_VALUE)); break;
    case MT_SAYS_ADD:
    case MT_SAYS_SUB:
    case MT_SAYS_MUL:
    case MT_SAYS_DIV:
    case MT_SAYS_NEG: say_two(out, t, outline); break;
    case MT_SAYS_MIN:
    case MT_SAYS_MAX:
        mt_value_nouns_say(&inside, t, outline, 0, MT_PIECE_ITEM, MT_PIECE_ITEM);
        say(out, t, t->language->wording->construct[outline->construct].yes, &inside, NULL);
        break;
    case MT_SAYS_COUNT:
    case MT_SAYS_TIME_SINCE:
    case MT_SAYS_COUNT_DIFFERENT:
    case MT_SAYS_SUM_OF:
    case MT_SAYS_LARGEST_OF:
    case MT_SAYS_SHARE_OF_RUNS:
    case MT_SAYS_MEAN_OF:
    case MT_SAYS_LARGEST_OVER_RUNS:
    case MT_SAYS_SPREAD_OF: say_counted(out, t, outline); break;
    case MT_SAYS_FACT:
        if (outline->type != MT_TYPE_TRUTH) {
            mt_fact_noun_say(out, t, outline->fact);
            break;
        }
        /* fall through */
    default:
        mt_condition_say(&inside, t, outline, true);
        say(out, t, piece(t, MT_PIECE_WHETHER), &inside, NULL);
        break;
    }
    mt_text_free(&inside);
}

/* ---- events ---- */

static void add_same(mt_text *out, const mt_teller *t, const mt_outline *event)
{
    mt_text list;
    mt_text_init(&list);
    for (size_t i = 0; i < event->kid_count; i++) {
        const mt_outline *kid = event->kid[i];
        if (kid->construct != MT_SAYS_SAME_KEY && kid->construct != MT_SAYS_SAME_FACT)
            continue;
        mt_text_add(&list, list.length ? piece(t, MT_PIECE_LAST_AND) : "");
        if (kid->construct == MT_SAYS_SAME_KEY) {
            mt_text_add(&list, t->language->wording->same[kid->key]);
        } else {
            mt_text fact;
            mt_text_init(&fact);
            mt_fact_noun_say(&fact, t, kid->fact);
            say(&list, t, t->language->wording->construct[MT_SAYS_SAME_FACT].yes, &fact, NULL);
            mt_text_free(&fact);
        }
    }
    if (list.length)
        say(out, t, t->language->wording->construct[MT_SAYS_SAME_KEY].yes, &list, NULL);
    mt_text_free(&list);
}

void mt_event_noun_say(mt_text *out, const mt_teller *t, const mt_outline *event, bool many)
{
    const char *noun = many ? t->language->act[event->act].many : t->language->act[event->act].one;
    const mt_wording_pair *earlier = &t->language->wording->construct[MT_SAYS_EARLIER];
    if (mt_outline_find(event, MT_SAYS_EARLIER))
        mt_wording_say_act(out, t, many ? earlier->no : earlier->yes, event->act, noun, NULL, NULL);
    else
        mt_text_add(out, noun);
    add_same(out, t, event);
    for (size_t i = 0; i < event->kid_count; i++) {
        const mt_outline *kid = event->kid[i];
        mt_text inside;
        mt_text_init(&inside);
        if (kid->construct == MT_SAYS_WHERE)
            mt_inside_say(&inside, t, kid->kid[0], true);
        else if (kid->construct == MT_SAYS_IN_THE_LAST || kid->construct == MT_SAYS_WITHIN)
            mt_duration_noun_say(&inside, t, kid->kid[0]);
        if (inside.length || kid->construct == MT_SAYS_ITSELF)
            mt_wording_say_act(out, t, t->language->wording->construct[kid->construct].yes, event->act,
                               mt_text_get(&inside), NULL, NULL);
        mt_text_free(&inside);
    }
}

void mt_outline_say(mt_text *out, const mt_teller *t, const mt_outline *outline)
{
    if (outline->construct >= MT_SAYS_AT_EVENTS && outline->construct <= MT_SAYS_ACROSS)
        mt_provision_sentence_say(out, t, outline);
    else if (outline->construct == MT_SAYS_EVENT)
        mt_event_noun_say(out, t, outline, false);
    else if (outline->construct > MT_SAYS_SPREAD_OF)
        mt_conditions_say(out, t, outline, 0, piece(t, MT_PIECE_ITEM));
    else if (outline->type == MT_TYPE_TRUTH)
        mt_condition_say(out, t, outline, true);
    else
        mt_value_noun_say(out, t, outline);
}

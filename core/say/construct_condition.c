/* Conditions as clauses, or denied. */
#include "say/construct.h"
#include "say/page.h"

static const char *piece(const mt_teller *t, mt_piece id) { return t->language->wording->piece[id]; }

static void say(mt_text *out, const mt_teller *t, const char *pattern, const mt_text *one, const mt_text *two)
{
    mt_template_say_pattern(out, t->language, pattern, mt_text_get(one), two ? mt_text_get(two) : NULL, NULL);
}

static bool is_joined(const mt_outline *outline)
{
    return outline->construct == MT_SAYS_AND || outline->construct == MT_SAYS_OR || outline->construct == MT_SAYS_IF ||
           (outline->construct == MT_SAYS_FOLLOWED_BY && outline->kid_count > 1);
}

/* A condition inside another: in brackets where it is itself joined of several. */
void mt_inside_say(mt_text *out, const mt_teller *t, const mt_outline *outline, bool truth)
{
    mt_text inside;
    mt_text_init(&inside);
    mt_condition_say(&inside, t, outline, truth);
    if (is_joined(outline))
        say(out, t, piece(t, MT_PIECE_BRACKETS), &inside, NULL);
    else
        mt_text_add(out, mt_text_get(&inside));
    mt_text_free(&inside);
}

void mt_conditions_say(mt_text *out, const mt_teller *t, const mt_outline *outline, size_t first, const char *joint)
{
    for (size_t i = first; i < outline->kid_count; i++) {
        mt_text_add(out, i > first ? joint : "");
        mt_inside_say(out, t, outline->kid[i], true);
    }
}

static void say_joined(mt_text *out, const mt_teller *t, const mt_outline *outline, bool truth)
{
    mt_piece joint = !truth ? MT_PIECE_ITEM : outline->construct == MT_SAYS_AND ? MT_PIECE_AND : MT_PIECE_OR;
    const mt_wording_pair *pair = &t->language->wording->construct[outline->construct];
    mt_text list;
    mt_text_init(&list);
    mt_conditions_say(&list, t, outline, 0, piece(t, joint));
    say(out, t, truth ? pair->yes : pair->no, &list, NULL);
    mt_text_free(&list);
}

/* "at least {1}", as a relation that holds or one that does not. */
static mt_piece relation(mt_construct construct, bool truth)
{
    static const mt_piece pieces[][2] = {
        {MT_PIECE_ANYTHING_BUT, MT_PIECE_EXACTLY}, {MT_PIECE_EXACTLY, MT_PIECE_ANYTHING_BUT},
        {MT_PIECE_AT_LEAST, MT_PIECE_LESS_THAN},   {MT_PIECE_MORE_THAN, MT_PIECE_AT_MOST},
        {MT_PIECE_AT_MOST, MT_PIECE_MORE_THAN},    {MT_PIECE_LESS_THAN, MT_PIECE_AT_LEAST},
    };
    return pieces[construct - MT_SAYS_EQ][truth];
}

/* The clause in which the fact's own words tell its value, NULL where there is none. */
static const char *clause_of(const mt_teller *t, const mt_outline *side)
{
    if (side->construct != MT_SAYS_FACT || side->fact >= MT_FACTS || side->type == MT_TYPE_TRUTH)
        return NULL;
    return t->language->fact[side->fact].yes;
}

static void say_truths_compared(mt_text *out, const mt_teller *t, const mt_outline *outline, bool same)
{
    const mt_outline *left = outline->kid[0], *right = outline->kid[1];
    if (right->construct == MT_SAYS_TRUTH) {
        mt_inside_say(out, t, left, same == (right->value != 0));
        return;
    }
    mt_text one, two;
    mt_text_init(&one);
    mt_text_init(&two);
    mt_inside_say(&one, t, left, true);
    mt_inside_say(&two, t, right, true);
    say(out, t, piece(t, same ? MT_PIECE_BOTH_OR_NEITHER : MT_PIECE_ONE_NOT_BOTH), &one, &two);
    mt_text_free(&one);
    mt_text_free(&two);
}

static void say_comparison(mt_text *out, const mt_teller *t, const mt_outline *outline, bool truth)
{
    const mt_outline *left = outline->kid[0], *right = outline->kid[1];
    bool same = (outline->construct == MT_SAYS_EQ) == truth,
         words = left->type == MT_TYPE_WORD || right->type == MT_TYPE_WORD;
    if (left->type == MT_TYPE_TRUTH) {
        say_truths_compared(out, t, outline, same);
        return;
    }
    const char *clause = clause_of(t, left);
    const mt_wording_pair *pair = &t->language->wording->construct[outline->construct];
    mt_text one, two, phrase;
    mt_text_init(&one);
    mt_text_init(&two);
    mt_text_init(&phrase);
    mt_value_noun_say(&one, t, left);
    mt_value_noun_say(&two, t, right);
    if (clause && (right->construct == MT_SAYS_NUMBER || right->construct == MT_SAYS_WORD)) {
        if (words && same)
            mt_text_add(&phrase, mt_text_get(&two));
        else
            say(&phrase, t, piece(t, relation(outline->construct, truth)), &two, NULL);
        say(out, t, clause, &phrase, NULL);
    } else if (words && right->construct != MT_SAYS_WORD && right->construct != MT_SAYS_TERM) {
        say(out, t, piece(t, same ? MT_PIECE_SAME_WORD : MT_PIECE_OTHER_WORD), &one, &two);
    } else if (words) {
        say(out, t, piece(t, same ? MT_PIECE_WORD_IS : MT_PIECE_WORD_IS_NOT), &one, &two);
    } else {
        say(out, t, truth ? pair->yes : pair->no, &one, &two);
    }
    mt_text_free(&one);
    mt_text_free(&two);
    mt_text_free(&phrase);
}

static void say_in(mt_text *out, const mt_teller *t, const mt_outline *outline, bool truth)
{
    const char *clause = clause_of(t, outline->kid[0]);
    const mt_wording_pair *pair = &t->language->wording->construct[MT_SAYS_IN];
    mt_text one, list, phrase;
    mt_text_init(&one);
    mt_text_init(&list);
    mt_text_init(&phrase);
    mt_value_noun_say(&one, t, outline->kid[0]);
    mt_value_nouns_say(&list, t, outline, 1, MT_PIECE_COMMA, MT_PIECE_LAST_OR);
    if (clause) {
        say(&phrase, t, truth ? "{1}" : piece(t, MT_PIECE_ANYTHING_BUT), &list, NULL);
        say(out, t, clause, &phrase, NULL);
    } else {
        say(out, t, truth ? pair->yes : pair->no, &one, &list);
    }
    mt_text_free(&one);
    mt_text_free(&list);
    mt_text_free(&phrase);
}

static void say_if(mt_text *out, const mt_teller *t, const mt_outline *outline, bool truth)
{
    const mt_wording_pair *pair = &t->language->wording->construct[MT_SAYS_IF];
    mt_text one, two;
    mt_text_init(&one);
    mt_text_init(&two);
    mt_inside_say(&one, t, outline->kid[0], true);
    mt_inside_say(&two, t, outline->kid[1], truth);
    say(out, t, truth ? pair->yes : pair->no, &one, &two);
    mt_text_free(&one);
    mt_text_free(&two);
}

/* Once, never, since, followed by; always, whose window is one of instants. */
static void say_past(mt_text *out, const mt_teller *t, const mt_outline *outline, bool truth)
{
    const mt_wording_pair *pair = &t->language->wording->construct[outline->construct];
    const mt_outline *event = mt_outline_find(outline, MT_SAYS_EVENT),
                     *window = mt_outline_find(outline, MT_SAYS_IN_THE_LAST);
    const mt_outline *condition = outline->kid_count > (event || window) ? outline->kid[outline->kid_count - 1] : NULL;
    mt_text one, two, duration;
    mt_text_init(&one);
    mt_text_init(&two);
    mt_text_init(&duration);
    if (event)
        mt_event_noun_say(condition && outline->construct == MT_SAYS_SINCE ? &two : &one, t, event, false);
    if (outline->construct == MT_SAYS_ALWAYS && window) {
        mt_duration_noun_say(&duration, t, window->kid[0]);
        say(&two, t, t->language->wording->construct[MT_SAYS_IN_THE_LAST].no, &duration, NULL);
    } else if (outline->construct == MT_SAYS_ALWAYS) {
        mt_text_add(&two, piece(t, MT_PIECE_ALL_THE_RUN));
    }
    if (condition && outline->construct != MT_SAYS_FOLLOWED_BY)
        mt_inside_say(&one, t, condition, true);
    mt_wording_say_act(out, t, truth ? pair->yes : pair->no, event ? event->act : 0, mt_text_get(&one),
                       mt_text_get(&two), NULL);
    if (condition && outline->construct == MT_SAYS_FOLLOWED_BY) {
        mt_text_add(out, piece(t, truth ? MT_PIECE_OR : MT_PIECE_AND));
        mt_inside_say(out, t, condition, truth);
    }
    mt_text_free(&one);
    mt_text_free(&two);
    mt_text_free(&duration);
}

static void say_known(mt_text *out, const mt_teller *t, const mt_outline *outline, bool truth)
{
    bool key = outline->construct == MT_SAYS_KNOWN_KEY,
         is_truth = !key && t->vocabulary->facts[outline->fact].type == MT_TYPE_TRUTH;
    const mt_wording_pair *pair =
        &t->language->wording->construct[key || is_truth ? MT_SAYS_KNOWN_KEY : MT_SAYS_KNOWN_FACT];
    mt_text what, noun;
    mt_text_init(&what);
    mt_text_init(&noun);
    if (is_truth) {
        mt_fact_truth_say(&noun, t, outline->fact, true);
        say(&what, t, piece(t, MT_PIECE_WHETHER), &noun, NULL);
    } else if (key) {
        mt_text_add(&what, t->language->wording->which[outline->key]);
    } else {
        mt_fact_noun_say(&what, t, outline->fact);
    }
    mt_text_free(&noun);
    say(out, t, truth ? pair->yes : pair->no, &what, NULL);
    mt_text_free(&what);
}

void mt_condition_say(mt_text *out, const mt_teller *t, const mt_outline *outline, bool truth)
{
    const mt_wording_pair *pair = &t->language->wording->construct[outline->construct];
    switch (outline->construct) {
    case MT_SAYS_NOT: mt_condition_say(out, t, outline->kid[0], !truth); break;
    case MT_SAYS_AND:
    case MT_SAYS_OR: say_joined(out, t, outline, truth); break;
    case MT_SAYS_EQ:
    case MT_SAYS_NE:
    case MT_SAYS_LT:
    case MT_SAYS_LE:
    case MT_SAYS_GT:
    case MT_SAYS_GE: say_comparison(out, t, outline, truth); break;
    case MT_SAYS_IN: say_in(out, t, outline, truth); break;
    case MT_SAYS_IF: say_if(out, t, outline, truth); break;
    case MT_SAYS_FACT: mt_fact_truth_say(out, t, outline->fact, truth); break;
    case MT_SAYS_TERM: mt_term_say(out, t, outline, truth ? pair->yes : pair->no); break;
    case MT_SAYS_KNOWN_FACT:
    case MT_SAYS_KNOWN_KEY: say_known(out, t, outline, truth); break;
    case MT_SAYS_TRUTH: mt_text_add(out, (outline->value != 0) == truth ? pair->yes : pair->no); break;
    case MT_SAYS_ONCE:
    case MT_SAYS_NEVER:
    case MT_SAYS_ALWAYS:
    case MT_SAYS_SINCE:
    case MT_SAYS_FOLLOWED_BY: say_past(out, t, outline, truth); break;
    default: /* a value where a condition is due cannot come out of the typing */
        mt_value_noun_say(out, t, outline);
        break;
    }
}

/* Spoken: saying. A number or word becomes a noun, a truth a clause or its opposite; every construct has a template. */
#include <string.h>

#include "say/page.h"
#include "say/spoken.h"

/* ---- pieces ---- */

static void fill(mt_text *out, const mt_language *language, const char *pattern, const mt_text *one, const mt_text *two)
{
    mt_template_fill(out, language, pattern, mt_text_get(one), two ? mt_text_get(two) : NULL, NULL);
}

static void say_nouns(mt_text *out, const mt_language *language, mt_template id, const mt_spoken *first, const mt_spoken *second)
{
    mt_text one, two;
    mt_text_init(&one);
    mt_text_init(&two);
    mt_spoken_noun(&one, language, first);
    if (second)
        mt_spoken_noun(&two, language, second);
    fill(out, language, language->sentence[id], &one, &two);
    mt_text_free(&one);
    mt_text_free(&two);
}

/* A truth, then a noun if there is one. */
static void say_clause(mt_text *out, const mt_language *language, mt_template id, const mt_spoken *clause, const mt_spoken *noun)
{
    mt_text one, two;
    mt_text_init(&one);
    mt_text_init(&two);
    mt_spoken_say(&one, language, clause, true);
    if (noun)
        mt_spoken_noun(&two, language, noun);
    fill(out, language, language->sentence[id], &one, &two);
    mt_text_free(&one);
    mt_text_free(&two);
}

static void say_event(mt_text *out, const mt_language *language, mt_template id, const mt_spoken_event *event, bool many, mt_template article,
                      const mt_spoken *noun)
{
    mt_text one, two;
    mt_text_init(&one);
    mt_text_init(&two);
    mt_spoken_event_say(&one, language, event, many, article);
    if (noun)
        mt_spoken_noun(&two, language, noun);
    fill(out, language, language->sentence[id], &one, &two);
    mt_text_free(&one);
    mt_text_free(&two);
}

/* ---- events ---- */

static const char *same_words(const mt_language *language, const char *act_clause, const char *name)
{
    mt_key key = mt_key_find(name);
    if (key == MT_NO_KEY)
        return NULL;
    char acting[16] = "{";
    strcat(strcat(acting, mt_key_names[key]), "}");
    const mt_key_words *words = &language->key[key];
    size_t length = strlen(acting);
    if (strncmp(act_clause, acting, length) == 0) /* "{system} was reviewed": something is done to it */
        return strncmp(act_clause + length, " was ", 5) == 0 ? words->same : words->same_acts;
    return strncmp(act_clause, "{operator}", 10) == 0 ? words->same_decided : words->same;
}

static void add_same(mt_text *out, const mt_language *language, const mt_spoken_event *event)
{
    uint16_t act = mt_act_find(event->act);
    /* who acts is the same in every language */
    const char *clause = act == MT_NO_ACT ? "" : mt_english.act[act].clause;
    for (size_t i = 0; i < event->same_count; i++) {
        const char *words = same_words(language, clause, event->same[i]);
        mt_text_addc(out, ' ');
        if (words) {
            mt_text_add(out, words);
            continue;
        }
        mt_text noun;
        mt_text_init(&noun);
        mt_ground_noun(&noun, language, event->same[i]);
        mt_template_say(out, language, MT_T_E_SAME_FACT, mt_text_get(&noun), NULL, NULL);
        mt_text_free(&noun);
    }
}

void mt_spoken_event_say(mt_text *out, const mt_language *language, const mt_spoken_event *event, bool many, mt_template article)
{
    uint16_t act = mt_act_find(event->act);
    const mt_act_words *words = act == MT_NO_ACT ? NULL : &language->act[act];
    mt_text noun, with, last;
    mt_text_init(&noun);
    mt_text_init(&with);
    mt_text_init(&last);
    mt_template_say(&noun, language, MT_T_E_EARLIER, !words ? event->act : many ? words->many : words->one, NULL, NULL);
    const char *bare = !words ? event->act : many ? words->many : words->one, *name = event->earlier ? mt_text_get(&noun) : bare;
    bool gendered = article != MT_TEMPLATES && article != MT_T_E_EACH;
    if (article == MT_TEMPLATES)
        mt_text_add(&with, name);
    else /* the feminine one stands behind the other in the list */
        mt_template_say(&with, language, gendered && words && words->feminine ? article + 1 : article, name, NULL, NULL);
    add_same(&with, language, event);
    if (event->where) {
        mt_text where;
        mt_text_init(&where);
        mt_spoken_say(&where, language, event->where, true);
        fill(&last, language, language->sentence[MT_T_E_WHERE], &with, &where);
        mt_text_free(&where);
    } else {
        mt_text_add(&last, mt_text_get(&with));
    }
    if (event->window) {
        mt_text window;
        mt_text_init(&window);
        mt_spoken_noun(&window, language, event->window);
        fill(out, language, language->sentence[MT_T_E_WINDOW], &last, &window);
        mt_text_free(&window);
    } else {
        mt_text_add(out, mt_text_get(&last));
    }
    mt_text_free(&last);
    mt_text_free(&with);
    mt_text_free(&noun);
}

/* ---- nouns ---- */

static void say_number(mt_text *out, const mt_language *language, const char *text)
{
    double value;
    mt_dimension dimension;
    bool share = strchr(text, '%'); /* as the author wrote it */
    if (share || mt_quantity_parse(text, &value, &dimension) != 0)
        mt_text_add(out, text);
    else
        mt_amount_say(out, language, value, dimension);
}

static void say_list(mt_text *out, const mt_language *language, mt_template id, const mt_spoken *list)
{
    mt_text all;
    mt_text_init(&all);
    for (size_t i = 0; i < list->kid_count; i++) {
        mt_text_add(&all, i ? ", " : "");
        mt_spoken_noun(&all, language, list->kid[i]);
    }
    mt_template_say(out, language, id, mt_text_get(&all), NULL, NULL);
    mt_text_free(&all);
}

static void say_quoted(mt_text *out, const mt_language *language, mt_template id, const char *name)
{
    mt_text plain;
    mt_text_init(&plain);
    mt_word_say(&plain, language, name);
    mt_template_say(out, language, id, mt_text_get(&plain), NULL, NULL);
    mt_text_free(&plain);
}

static void say_different(mt_text *out, const mt_language *language, const mt_spoken *spoken)
{
    mt_key key = mt_key_find(spoken->text ? spoken->text : "");
    mt_text events;
    mt_text_init(&events);
    mt_spoken_event_say(&events, language, spoken->event, true, MT_TEMPLATES);
    mt_template_say(out, language, MT_T_C_COUNT_DIFFERENT, key == MT_NO_KEY ? spoken->text : language->key[key].different, mt_text_get(&events), NULL);
    mt_text_free(&events);
}

/* "the sum of {1} over all {2}" */
static void say_over(mt_text *out, const mt_language *language, mt_template id, const mt_spoken *spoken)
{
    mt_text noun, events;
    mt_text_init(&noun);
    mt_text_init(&events);
    mt_spoken_noun(&noun, language, spoken->kid[0]);
    mt_spoken_event_say(&events, language, spoken->event, true, MT_TEMPLATES);
    fill(out, language, language->sentence[id], &noun, &events);
    mt_text_free(&events);
    mt_text_free(&noun);
}

void mt_spoken_noun(mt_text *out, const mt_language *language, const mt_spoken *spoken)
{
    const mt_spoken *first = spoken->kid_count > 0 ? spoken->kid[0] : NULL, *second = spoken->kid_count > 1 ? spoken->kid[1] : NULL;
    switch (spoken->kind) {
    case MT_SPOKEN_FACT: mt_ground_noun(out, language, spoken->text); break;
    case MT_SPOKEN_NUMBER: say_number(out, language, spoken->text); break;
    case MT_SPOKEN_WORD: mt_word_say(out, language, spoken->text); break;
    case MT_SPOKEN_TERM: say_quoted(out, language, MT_T_C_TERM, spoken->text); break;
    case MT_SPOKEN_PLUS: say_nouns(out, language, MT_T_C_PLUS, first, second); break;
    case MT_SPOKEN_MINUS: say_nouns(out, language, MT_T_C_MINUS, first, second); break;
    case MT_SPOKEN_TIMES: say_nouns(out, language, MT_T_C_TIMES, first, second); break;
    case MT_SPOKEN_DIVIDED: say_nouns(out, language, MT_T_C_DIVIDED, first, second); break;
    case MT_SPOKEN_NEGATIVE: say_nouns(out, language, MT_T_C_NEGATIVE, first, NULL); break;
    case MT_SPOKEN_MIN: say_list(out, language, MT_T_C_SMALLEST_OF, spoken); break;
    case MT_SPOKEN_MAX: say_list(out, language, MT_T_C_LARGEST_OF, spoken); break;
    case MT_SPOKEN_COUNT: say_event(out, language, MT_T_C_COUNT, spoken->event, true, MT_TEMPLATES, NULL); break;
    case MT_SPOKEN_TIME_SINCE: say_event(out, language, MT_T_C_TIME_SINCE, spoken->event, false, MT_T_E_LAST, NULL); break;
    case MT_SPOKEN_DIFFERENT: say_different(out, language, spoken); break;
    case MT_SPOKEN_SUM: say_over(out, language, MT_T_C_SUM, spoken); break;
    case MT_SPOKEN_LARGEST: say_over(out, language, MT_T_C_LARGEST, spoken); break;
    case MT_SPOKEN_SHARE: say_clause(out, language, MT_T_C_SHARE_OF_RUNS, first, NULL); break;
    case MT_SPOKEN_MEAN: say_nouns(out, language, MT_T_C_MEAN_OF_RUNS, first, NULL); break;
    case MT_SPOKEN_LARGEST_RUN: say_nouns(out, language, MT_T_C_LARGEST_OF_RUNS, first, NULL); break;
    case MT_SPOKEN_SPREAD: say_nouns(out, language, MT_T_C_SPREAD_OF_RUNS, first, NULL); break;
    default: mt_spoken_say(out, language, spoken, true);
    }
}

/* ---- truths ---- */

static const char *opposite(const char *op)
{
    static const char *const pairs[][2] = {{"=", "!="}, {"<", ">="}, {"<=", ">"}, {"in", "not in"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        for (int side = 0; side < 2; side++)
            if (strcmp(pairs[i][side], op) == 0)
                return pairs[i][!side];
    return op;
}

static const char *mirrored(const char *op)
{
    static const char *const pairs[][2] = {{"<", ">"}, {"<=", ">="}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        for (int side = 0; side < 2; side++)
            if (strcmp(pairs[i][side], op) == 0)
                return pairs[i][!side];
    return op;
}

static bool is_constant(const mt_spoken *spoken) { return spoken->kind == MT_SPOKEN_NUMBER || spoken->kind == MT_SPOKEN_WORD; }

static void say_compared(mt_text *out, const mt_language *language, const mt_spoken *spoken, bool truth)
{
    const mt_spoken *found = spoken->kid[0], *needed = spoken->kid_count > 1 ? spoken->kid[1] : spoken->kid[0];
    const char *op = spoken->op;
    if (spoken->kind == MT_SPOKEN_COMPARE && (needed->kind == MT_SPOKEN_TRUE || needed->kind == MT_SPOKEN_FALSE)) {
        mt_spoken_say(out, language, found, truth == ((needed->kind == MT_SPOKEN_TRUE) == (strcmp(op, "=") == 0)));
        return;
    }
    if (spoken->kind == MT_SPOKEN_COMPARE && is_constant(found) && !is_constant(needed)) {
        const mt_spoken *other = found;
        found = needed;
        needed = other;
        op = mirrored(op);
    }
    mt_text value;
    mt_text_init(&value);
    if (spoken->kind == MT_SPOKEN_IN)
        for (size_t i = 1; i < spoken->kid_count; i++) {
            mt_text_add(&value, i > 1 ? ", " : "");
            mt_spoken_noun(&value, language, spoken->kid[i]);
        }
    else
        mt_spoken_noun(&value, language, needed);
    mt_bound_say(out, language, found->kind == MT_SPOKEN_FACT ? found->text : NULL, found, truth ? op : opposite(op), mt_text_get(&value),
                 needed->kind == MT_SPOKEN_WORD || spoken->kind == MT_SPOKEN_IN);
    mt_text_free(&value);
}

/* "a and b", "either a or b": the opposite of one is the other of the opposites. */
static void say_joined(mt_text *out, const mt_language *language, const mt_spoken *spoken, bool truth)
{
    bool all = (spoken->kind == MT_SPOKEN_AND) == truth;
    mt_text so_far, next;
    mt_text_init(&so_far);
    mt_text_init(&next);
    for (size_t i = 0; i < spoken->kid_count; i++) {
        const mt_spoken *kid = spoken->kid[i];
        mt_text both;
        mt_text_init(&both);
        mt_text_clear(&next);
        mt_spoken_say(&next, language, kid, truth);
        if (i == 0) {
            mt_text_add(&so_far, mt_text_get(&next));
        } else {
            bool first = !all && i == 1;
            fill(&both, language, language->sentence[all ? MT_T_C_AND : first ? MT_T_C_EITHER : MT_T_C_OR], &so_far, &next);
            mt_text_clear(&so_far);
            mt_text_add(&so_far, mt_text_get(&both));
        }
        mt_text_free(&both);
    }
    mt_text_add(out, mt_text_get(&so_far));
    mt_text_free(&next);
    mt_text_free(&so_far);
}

static void say_two(mt_text *out, const mt_language *language, mt_template id, const mt_spoken *first, bool first_truth, const mt_spoken *second,
                    bool second_truth)
{
    mt_text one, two;
    mt_text_init(&one);
    mt_text_init(&two);
    mt_spoken_say(&one, language, first, first_truth);
    mt_spoken_say(&two, language, second, second_truth);
    fill(out, language, language->sentence[id], &one, &two);
    mt_text_free(&one);
    mt_text_free(&two);
}

static void say_followed(mt_text *out, const mt_language *language, const mt_spoken *spoken, bool truth)
{
    mt_text came, whole, other;
    mt_text_init(&came);
    mt_text_init(&whole);
    mt_text_init(&other);
    say_event(&came, language, truth ? MT_T_C_FOLLOWED : MT_T_C_NOT_FOLLOWED, spoken->event, false, truth ? MT_T_E_SOME : MT_T_E_NONE, spoken->kid[0]);
    if (spoken->kid_count > 1) {
        mt_spoken_say(&other, language, spoken->kid[1], truth);
        fill(&whole, language, language->sentence[truth ? MT_T_C_EITHER : MT_T_C_AND], &came, &other);
    }
    mt_text_add(out, mt_text_get(whole.length ? &whole : &came));
    mt_text_free(&other);
    mt_text_free(&whole);
    mt_text_free(&came);
}

static void say_known(mt_text *out, const mt_language *language, const char *name, bool truth)
{
    mt_key key = mt_key_find(name);
    if (key != MT_NO_KEY) {
        mt_template_say(out, language, truth ? MT_T_C_NAMED : MT_T_C_NOT_NAMED, language->key[key].the, NULL, NULL);
        return;
    }
    mt_text noun;
    mt_text_init(&noun);
    mt_ground_noun(&noun, language, name);
    mt_template_say(out, language, truth ? MT_T_C_KNOWN : MT_T_C_NOT_KNOWN, mt_text_get(&noun), NULL, NULL);
    mt_text_free(&noun);
}

static void say_since(mt_text *out, const mt_language *language, const mt_spoken *spoken, bool truth)
{
    mt_text held, start;
    mt_text_init(&held);
    mt_text_init(&start);
    mt_spoken_say(&held, language, spoken->kid[0], true);
    mt_spoken_event_say(&start, language, spoken->event, false, MT_T_E_LAST);
    fill(out, language, language->sentence[truth ? MT_T_C_SINCE : MT_T_C_NOT_SINCE], &held, &start);
    mt_text_free(&start);
    mt_text_free(&held);
}

void mt_spoken_say(mt_text *out, const mt_language *language, const mt_spoken *spoken, bool truth)
{
    const mt_spoken *first = spoken->kid_count > 0 ? spoken->kid[0] : NULL, *second = spoken->kid_count > 1 ? spoken->kid[1] : NULL;
    switch (spoken->kind) {
    case MT_SPOKEN_TRUE: mt_template_say(out, language, truth ? MT_T_C_ALWAYS_SO : MT_T_C_NEVER_SO, NULL, NULL, NULL); break;
    case MT_SPOKEN_FALSE: mt_template_say(out, language, truth ? MT_T_C_NEVER_SO : MT_T_C_ALWAYS_SO, NULL, NULL, NULL); break;
    case MT_SPOKEN_TERM: say_quoted(out, language, truth ? MT_T_C_TERM_SO : MT_T_C_TERM_NOT, spoken->text); break;
    case MT_SPOKEN_AND:
    case MT_SPOKEN_OR: say_joined(out, language, spoken, truth); break;
    case MT_SPOKEN_NOT: mt_spoken_say(out, language, first, !truth); break;
    case MT_SPOKEN_IF: say_two(out, language, truth ? MT_T_C_IF : MT_T_C_AND, first, true, second, truth); break;
    case MT_SPOKEN_COMPARE:
    case MT_SPOKEN_IN: say_compared(out, language, spoken, truth); break;
    case MT_SPOKEN_ONCE:
    case MT_SPOKEN_NEVER:
        truth = truth == (spoken->kind == MT_SPOKEN_ONCE);
        say_event(out, language, truth ? MT_T_C_ONCE : MT_T_C_NEVER, spoken->event, false, truth ? MT_T_E_SOME : MT_T_E_NONE, NULL);
        break;
    case MT_SPOKEN_ALWAYS:
        if (second)
            say_clause(out, language, truth ? MT_T_C_ALWAYS_IN : MT_T_C_NOT_ALWAYS_IN, first, second);
        else
            say_clause(out, language, truth ? MT_T_C_ALWAYS : MT_T_C_NOT_ALWAYS, first, NULL);
        break;
    case MT_SPOKEN_SINCE: say_since(out, language, spoken, truth); break;
    case MT_SPOKEN_FOLLOWED: say_followed(out, language, spoken, truth); break;
    case MT_SPOKEN_KNOWN: say_known(out, language, spoken->text, truth); break;
    case MT_SPOKEN_FACT: mt_truth_say(out, language, spoken->text, truth); break;
    default: mt_spoken_noun(out, language, spoken);
    }
}

bool mt_spoken_is_truth(const mt_spoken *spoken)
{
    switch (spoken->kind) {
    case MT_SPOKEN_TRUE: case MT_SPOKEN_FALSE: case MT_SPOKEN_AND: case MT_SPOKEN_OR: case MT_SPOKEN_NOT: case MT_SPOKEN_IF: case MT_SPOKEN_COMPARE:
    case MT_SPOKEN_IN: case MT_SPOKEN_ONCE: case MT_SPOKEN_NEVER: case MT_SPOKEN_ALWAYS: case MT_SPOKEN_SINCE: case MT_SPOKEN_FOLLOWED:
    case MT_SPOKEN_KNOWN: return true;
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

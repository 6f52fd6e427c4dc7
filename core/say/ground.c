/* Grounds: a deciding fact as a clause, with what was found, what was needed, and how far off it was. */
#include <string.h>

#include "say/page.h"

void mt_word_say(mt_text *out, const char *word)
{
    for (; *word; word++)
        mt_text_addc(out, *word == '_' ? ' ' : *word);
}

/* What the language says of a built-in fact; NULL for any other name. */
static const mt_fact_words *words_of(const mt_language *language, const char *fact)
{
    for (size_t i = 0; i < MT_FACTS; i++)
        if (strcmp(mt_facts_built_in[i].name, fact) == 0)
            return &language->fact[i];
    return NULL;
}

/* ---- constructs of the clause language: "time since approve (same target)" ---- */

static uint16_t act_at(const char *text, size_t length)
{
    for (uint16_t act = 0; act < MT_ACTS; act++)
        if (strlen(mt_act_name(act)) == length && memcmp(mt_act_name(act), text, length) == 0)
            return act;
    return MT_NO_ACT;
}

/* "approve (same target) in the last 10 s" as a noun: "approval of the same target in the last 10 s". */
static void add_event(mt_text *out, const mt_language *language, const char *event, bool many)
{
    static const char earlier[] = "earlier ";
    if (strncmp(event, earlier, sizeof earlier - 1) == 0) {
        mt_text_add(out, language->sentence[MT_T_EARLIER]);
        event += sizeof earlier - 1;
    }
    size_t length = strcspn(event, " ");
    uint16_t act = act_at(event, length);
    if (act != MT_NO_ACT) {
        mt_text_add(out, many ? language->act[act].many : language->act[act].one);
        event += length;
    }
    for (const char *same; (same = strstr(event, "(same ")); ) {
        const char *end = strchr(same, ')');
        if (!end)
            break;
        mt_text_addn(out, event, (size_t)(same - event));
        mt_text keys;
        mt_text_init(&keys);
        mt_text_addn(&keys, same + 6, (size_t)(end - same - 6));
        mt_template_say(out, language, MT_T_SAME, mt_text_get(&keys), NULL, NULL);
        mt_text_free(&keys);
        event = end + 1;
    }
    mt_text_add(out, event);
}

static const mt_construct_words *construct_of(const mt_language *language, const char *words)
{
    for (size_t i = 0; i < language->construct_count; i++)
        if (strncmp(words, language->construct[i].construct, strlen(language->construct[i].construct)) == 0)
            return &language->construct[i];
    return NULL;
}

static void fill_event(mt_text *out, const mt_language *language, const char *pattern, const mt_construct_words *construct, const char *words)
{
    mt_text one, many;
    mt_text_init(&one);
    mt_text_init(&many);
    add_event(&one, language, words + strlen(construct->construct), false);
    add_event(&many, language, words + strlen(construct->construct), true);
    mt_template_fill(out, pattern, mt_text_get(&one), mt_text_get(&many), NULL);
    mt_text_free(&one);
    mt_text_free(&many);
}

/* ---- what was found ---- */

void mt_ground_noun(mt_text *out, const mt_language *language, const char *fact)
{
    const mt_fact_words *known = words_of(language, fact);
    const mt_construct_words *construct = construct_of(language, fact);
    if (known)
        mt_text_add(out, known->noun);
    else if (construct && construct->noun)
        fill_event(out, language, construct->noun, construct, fact);
    else
        mt_text_add(out, fact);
}

static void say_truth(mt_text *out, const mt_language *language, const char *fact, bool truth)
{
    const mt_fact_words *known = words_of(language, fact);
    const mt_construct_words *construct = construct_of(language, fact);
    if (known && known->no)
        mt_text_add(out, truth ? known->yes : known->no);
    else if (construct && construct->yes)
        fill_event(out, language, truth ? construct->yes : construct->no, construct, fact);
    else
        mt_template_say(out, language, truth ? MT_T_WAS_SO : MT_T_WAS_NOT_SO, fact, NULL, NULL);
}

static void say_unknown(mt_text *out, const mt_language *language, const char *fact, bool truth)
{
    mt_text noun;
    mt_text_init(&noun);
    if (truth)
        say_truth(&noun, language, fact, true);
    else
        mt_ground_noun(&noun, language, fact);
    mt_template_say(out, language, truth ? MT_T_NOT_KNOWN_WHETHER : MT_T_NOT_KNOWN, mt_text_get(&noun), NULL, NULL);
    mt_text_free(&noun);
}

/* value: of a number or word, as text; never: a time that is for ever. */
static void say_value(mt_text *out, const mt_language *language, const char *fact, const char *value, bool never)
{
    const mt_fact_words *known = words_of(language, fact);
    if (known && known->yes && !never) {
        mt_template_fill(out, known->yes, value, NULL, NULL);
        return;
    }
    mt_text noun;
    mt_text_init(&noun);
    mt_ground_noun(&noun, language, fact);
    mt_template_say(out, language, never ? MT_T_VALUE_NEVER : MT_T_VALUE_WAS, mt_text_get(&noun), value, NULL);
    mt_text_free(&noun);
}

static bool is_never(mt_dimension dimension, double value)
{
    return dimension == MT_TIME && value >= (double)MT_FOREVER;
}

void mt_fact_say(mt_text *out, const mt_language *language, const mt_vocabulary *vocabulary, uint16_t fact, double value)
{
    const mt_fact *about = &vocabulary->facts[fact];
    if (!mt_known(value)) {
        say_unknown(out, language, about->name, about->type == MT_TYPE_TRUTH);
    } else if (about->type == MT_TYPE_TRUTH) {
        say_truth(out, language, about->name, value != 0);
    } else {
        mt_text found, plain;
        mt_text_init(&found);
        mt_text_init(&plain);
        mt_value_say(&found, vocabulary, fact, value);
        mt_word_say(&plain, mt_text_get(&found));
        say_value(out, language, about->name, mt_text_get(&plain), is_never(about->dimension, value));
        mt_text_free(&found);
        mt_text_free(&plain);
    }
}

/* ---- what was needed ---- */

static bool is_unknown(const mt_ground *ground)
{
    return ground->type == MT_TYPE_WORD ? !ground->word : !mt_known(ground->value);
}

static void add_value(mt_text *out, const mt_ground *ground, double value, const char *word)
{
    if (ground->type == MT_TYPE_WORD)
        mt_word_say(out, word ? word : "");
    else
        mt_quantity_say(out, value, ground->dimension);
}

static const char *needed_pattern(const mt_language *language, const char *op)
{
    for (size_t i = 0; i < MT_GROUND_OPS; i++)
        if (strcmp(language->op[i].op, op) == 0)
            return language->op[i].needed;
    return NULL;
}

static void say_needed(mt_text *out, const mt_language *language, const mt_ground *ground)
{
    const char *pattern = ground->op ? needed_pattern(language, ground->op) : NULL;
    if (!pattern || ground->type == MT_TYPE_TRUTH)
        return;
    mt_text_addc(out, ' ');
    if (ground->type == MT_TYPE_WORD ? !ground->needed_word : !mt_known(ground->needed)) {
        mt_text_add(out, language->sentence[MT_T_BOUND_NOT_KNOWN]);
        return;
    }
    mt_text needed;
    mt_text_init(&needed);
    add_value(&needed, ground, ground->needed, ground->needed_word);
    mt_template_fill(out, pattern, mt_text_get(&needed), NULL, NULL);
    const char *dot = ground->needed_from ? strchr(ground->needed_from, '.') : NULL;
    if (dot && (strncmp(ground->needed_from, "term.", 5) == 0 || strncmp(ground->needed_from, "shared.", 7) == 0)) {
        mt_text_clear(&needed);
        mt_word_say(&needed, dot + 1);
        mt_template_say(out, language, MT_T_AS_READ, mt_text_get(&needed), NULL, NULL);
    }
    mt_text_free(&needed);
}

void mt_ground_short(mt_text *out, const mt_language *language, const mt_ground *ground)
{
    if (!mt_known(ground->short_by) || ground->short_by == 0 || !ground->op)
        return;
    mt_text by;
    mt_text_init(&by);
    mt_quantity_say(&by, ground->short_by, ground->dimension);
    mt_template_say(out, language, *ground->op == '>' ? MT_T_SHORT : *ground->op == '<' ? MT_T_OVER : MT_T_OFF, mt_text_get(&by), NULL, NULL);
    mt_text_free(&by);
}

void mt_ground_say(mt_text *out, const mt_language *language, const mt_ground *ground, bool bare)
{
    if (is_unknown(ground)) {
        say_unknown(out, language, ground->fact, ground->type == MT_TYPE_TRUTH);
        return;
    }
    if (ground->type == MT_TYPE_TRUTH) {
        say_truth(out, language, ground->fact, ground->value != 0);
    } else {
        mt_text value;
        mt_text_init(&value);
        add_value(&value, ground, ground->value, ground->word);
        say_value(out, language, ground->fact, mt_text_get(&value), ground->type == MT_TYPE_NUMBER && is_never(ground->dimension, ground->value));
        mt_text_free(&value);
    }
    if (bare)
        return;
    say_needed(out, language, ground);
    mt_ground_short(out, language, ground);
}

bool mt_ground_decides(const mt_ground *ground, mt_verdict verdict)
{
    if (ground->held)
        return false;
    bool bound_unknown = ground->type == MT_TYPE_NUMBER && !mt_known(ground->needed);
    return verdict != MT_UNDETERMINED || is_unknown(ground) || bound_unknown;
}

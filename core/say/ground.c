/* Grounds: a deciding fact as a clause, with what was found, what was needed, and how far off it was. */
#include <string.h>

#include "say/page.h"
#include "say/spoken.h"

/* What the language says of a built-in fact, the key in its brackets left aside; NULL for any other name. */
static const mt_fact_words *words_of(const mt_language *language, const char *fact)
{
    size_t length = strcspn(fact, "[");
    for (size_t i = 0; i < MT_FACTS; i++)
        if (strlen(mt_facts_built_in[i].name) == length && memcmp(mt_facts_built_in[i].name, fact, length) == 0)
            return &language->fact[i];
    return NULL;
}

/* "the party was bound by the treaty" goes on " (mine-ban-1997)". */
static void add_bracket(mt_text *out, const char *fact)
{
    const char *open = strchr(fact, '['), *close = open ? strchr(open, ']') : NULL;
    if (!close)
        return;
    mt_text_add(out, " (");
    mt_text_add_bytes(out, open + 1, (size_t)(close - open - 1));
    mt_text_add_char(out, ')');
}

/* ---- what was found ---- */

/* The words of a computed side; NULL for a bare name, of which there is nothing more to say, and for what cannot be
 * read. */
static const mt_spoken *construct_of(mt_arena *arena, const char *fact)
{
    const mt_spoken *spoken = mt_spoken_read(arena, fact);
    return spoken && spoken->outline->construct != MT_SAYS_FACT && spoken->outline->construct != MT_SAYS_WORD ? spoken
                                                                                                              : NULL;
}

void mt_ground_say_noun(mt_text *out, const mt_language *language, const char *fact)
{
    const mt_fact_words *known = words_of(language, fact);
    if (known) {
        mt_text_add(out, known->noun);
        add_bracket(out, fact);
        return;
    }
    mt_arena arena;
    mt_arena_init(&arena);
    const mt_spoken *spoken = construct_of(&arena, fact);
    if (spoken)
        mt_spoken_say_noun(out, language, spoken);
    else if (mt_key_find(fact) != MT_NO_KEY)
        mt_text_add(out, language->key[mt_key_find(fact)].the);
    else
        mt_text_add(out, fact);
    mt_arena_free(&arena);
}

void mt_truth_say(mt_text *out, const mt_language *language, const char *fact, bool truth)
{
    const mt_fact_words *known = words_of(language, fact);
    if (known && known->no) {
        mt_text_add(out, truth ? known->yes : known->no);
        add_bracket(out, fact);
        return;
    }
    mt_arena arena;
    mt_arena_init(&arena);
    const mt_spoken *spoken = construct_of(&arena, fact);
    if (spoken && (mt_spoken_is_truth(spoken) || spoken->outline->construct == MT_SAYS_TERM))
        mt_spoken_say(out, language, spoken, truth);
    else
        mt_template_say(out, language, truth ? MT_T_WAS_SO : MT_T_WAS_NOT_SO, fact, NULL, NULL);
    mt_arena_free(&arena);
}

static void say_unknown(mt_text *out, const mt_language *language, const char *fact, bool truth)
{
    mt_text noun;
    mt_text_init(&noun);
    if (truth)
        mt_truth_say(&noun, language, fact, true);
    else
        mt_ground_say_noun(&noun, language, fact);
    mt_template_say(out, language, truth ? MT_T_NOT_KNOWN_WHETHER : MT_T_NOT_KNOWN, mt_text_get(&noun), NULL, NULL);
    mt_text_free(&noun);
}

/* A value, or a bound ("at least 10 s"), as a clause. id: how it is said of what has no clause of its own. */
static void say_value(mt_text *out, const mt_language *language, const char *fact, const mt_spoken *spoken,
                      const char *value, mt_template id)
{
    const mt_fact_words *known = fact ? words_of(language, fact) : NULL;
    if (known && known->yes && !known->no && id != MT_T_VALUE_NEVER && id != MT_T_VALUE_WAS_NOT) {
        mt_template_say_pattern(out, language, known->yes, value, NULL, NULL);
        return;
    }
    mt_text noun;
    mt_text_init(&noun);
    if (fact)
        mt_ground_say_noun(&noun, language, fact);
    else
        mt_spoken_say_noun(&noun, language, spoken);
    mt_template_say(out, language, id, mt_text_get(&noun), value, NULL);
    mt_text_free(&noun);
}

void mt_bound_say(mt_text *out, const mt_language *language, const char *fact, const mt_spoken *spoken, const char *op,
                  const char *value, bool word)
{
    mt_relation relation = mt_relation_find(op);
    if (!word && relation == MT_OTHER) {
        say_value(out, language, fact, spoken, value, MT_T_VALUE_WAS_NOT);
        return;
    }
    mt_text bound;
    mt_text_init(&bound);
    mt_template_say_pattern(&bound, language, language->bound[relation], value, NULL, NULL);
    say_value(out, language, fact, spoken, mt_text_get(&bound), word ? MT_T_WORD_WAS : MT_T_VALUE_WAS);
    mt_text_free(&bound);
}

static bool is_never(mt_dimension dimension, double value)
{
    return dimension == MT_TIME && value >= (double)MT_FOREVER;
}

void mt_fact_say(mt_text *out, const mt_language *language, const mt_vocabulary *vocabulary, uint16_t fact,
                 double value)
{
    const mt_fact *about = &vocabulary->facts[fact];
    if (!mt_value_is_known(value)) {
        say_unknown(out, language, about->name, about->type == MT_TYPE_TRUTH);
    } else if (about->type == MT_TYPE_TRUTH) {
        mt_truth_say(out, language, about->name, value != 0);
    } else {
        mt_text found;
        mt_text_init(&found);
        bool word = about->type == MT_TYPE_WORD;
        if (word)
            mt_word_say(&found, language, mt_name_get_text(vocabulary->names, (uint32_t)value));
        else
            mt_amount_say(&found, language, value, about->dimension);
        say_value(out, language, about->name, NULL, mt_text_get(&found),
                  word                                ? MT_T_WORD_WAS
                  : is_never(about->dimension, value) ? MT_T_VALUE_NEVER
                                                      : MT_T_VALUE_WAS);
        mt_text_free(&found);
    }
}

/* ---- what was needed ---- */

static bool is_unknown(const mt_ground *ground)
{
    return ground->type == MT_TYPE_WORD ? !ground->word : !mt_value_is_known(ground->value);
}

static void add_value(mt_text *out, const mt_language *language, const mt_ground *ground, double value,
                      const char *word)
{
    if (ground->type == MT_TYPE_WORD)
        mt_word_say(out, language, word ? word : "");
    else
        mt_amount_say(out, language, value, ground->dimension);
}

static void say_needed(mt_text *out, const mt_language *language, const mt_ground *ground)
{
    if (ground->type == MT_TYPE_TRUTH)
        return;
    if (ground->type == MT_TYPE_WORD ? !ground->needed_word : !mt_value_is_known(ground->needed)) {
        mt_template_say(out, language, MT_T_BOUND_NOT_KNOWN, NULL, NULL, NULL);
        return;
    }
    mt_text needed;
    mt_text_init(&needed);
    add_value(&needed, language, ground, ground->needed, ground->needed_word);
    mt_template_say_pattern(out, language, language->needed[ground->op], mt_text_get(&needed), NULL, NULL);
    if (ground->needed_term) {
        mt_text_reset(&needed);
        mt_word_say(&needed, language, ground->needed_term);
        mt_template_say(out, language, MT_T_AS_READ, mt_text_get(&needed), NULL, NULL);
    }
    mt_text_free(&needed);
}

void mt_ground_say_short(mt_text *out, const mt_language *language, const mt_ground *ground)
{
    if (!mt_value_is_known(ground->short_by) || ground->short_by == 0)
        return;
    mt_text by;
    mt_text_init(&by);
    mt_amount_say(&by, language, ground->short_by, ground->dimension);
    bool least = ground->op == MT_MORE || ground->op == MT_AT_LEAST;
    bool most = ground->op == MT_LESS || ground->op == MT_AT_MOST;
    mt_template_say(out, language, least ? MT_T_SHORT : most ? MT_T_OVER : MT_T_OFF, mt_text_get(&by), NULL, NULL);
    mt_text_free(&by);
}

void mt_ground_say(mt_text *out, const mt_language *language, const mt_ground *ground, bool bare)
{
    if (is_unknown(ground)) {
        say_unknown(out, language, ground->fact, ground->type == MT_TYPE_TRUTH);
        return;
    }
    if (ground->type == MT_TYPE_TRUTH) {
        mt_truth_say(out, language, ground->fact, ground->value != 0);
    } else {
        mt_text value;
        mt_text_init(&value);
        add_value(&value, language, ground, ground->value, ground->word);
        bool never = ground->type == MT_TYPE_NUMBER && is_never(ground->dimension, ground->value);
        say_value(out, language, ground->fact, NULL, mt_text_get(&value),
                  never                          ? MT_T_VALUE_NEVER
                  : ground->type == MT_TYPE_WORD ? MT_T_WORD_WAS
                                                 : MT_T_VALUE_WAS);
        mt_text_free(&value);
    }
    if (bare)
        return;
    say_needed(out, language, ground);
    mt_ground_say_short(out, language, ground);
}

bool mt_ground_is_decisive(const mt_ground *ground, mt_verdict verdict)
{
    if (ground->held)
        return false;
    bool bound_unknown = ground->type == MT_TYPE_NUMBER && !mt_value_is_known(ground->needed);
    return verdict != MT_UNDETERMINED || is_unknown(ground) || bound_unknown;
}

static bool same_text(const char *a, const char *b) { return a == b || (a && b && strcmp(a, b) == 0); }

static bool same_number(double a, double b) { return a == b || (!mt_value_is_known(a) && !mt_value_is_known(b)); }

bool mt_ground_is_same(const mt_ground *a, const mt_ground *b, bool bare)
{
    if (strcmp(a->fact, b->fact) != 0 || a->type != b->type || !same_number(a->value, b->value) ||
        !same_text(a->word, b->word))
        return false;
    return bare || a->type == MT_TYPE_TRUTH ||
           (a->op == b->op && same_number(a->needed, b->needed) && same_text(a->needed_word, b->needed_word) &&
            same_text(a->needed_term, b->needed_term));
}

/* Spoken: reading. Recursive descent over the characters; the first thing that does not fit ends it. */
#include "say/spoken.h"

#include <string.h>

#define DEEPEST 60

typedef struct reader {
    mt_arena *arena;
    const char *at;
    unsigned depth;
    bool lost;
} reader;

static const mt_spoken nothing = {.kind = MT_SPOKEN_FALSE};

static const mt_spoken *lose(reader *r)
{
    r->lost = true;
    return &nothing;
}

static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static void skip(reader *r) { r->at += strspn(r->at, " \t\r\n"); }

/* ---- words ---- */

/* Letters, digits and _, with a dot only where dotted, and a key in brackets behind it: "party.bound[mine-ban-1997]". */
static size_t name_length(const char *at, bool dotted)
{
    size_t length = is_letter(*at);
    while (length > 0 && (is_letter(at[length]) || is_digit(at[length]) || (dotted && at[length] == '.' && is_letter(at[length + 1]))))
        length++;
    const char *end = dotted && at[length] == '[' ? strchr(at + length, ']') : NULL;
    return end ? (size_t)(end - at + 1) : length;
}

static bool take_sign(reader *r, const char *sign)
{
    skip(r);
    size_t length = strlen(sign);
    if (strncmp(r->at, sign, length) != 0)
        return false;
    r->at += length;
    return true;
}

static bool sees(reader *r, const char *word)
{
    skip(r);
    size_t length = name_length(r->at, true);
    return length == strlen(word) && memcmp(r->at, word, length) == 0;
}

/* All of the words between blanks, or none. */
static bool take(reader *r, const char *words)
{
    const char *before = r->at;
    for (const char *word = words; *word;) {
        size_t length = strcspn(word, " ");
        skip(r);
        if (name_length(r->at, true) != length || memcmp(r->at, word, length) != 0) {
            r->at = before;
            return false;
        }
        r->at += length;
        word += length + (word[length] == ' ');
    }
    return true;
}

static const char *take_name(reader *r, bool dotted)
{
    skip(r);
    size_t length = name_length(r->at, dotted);
    const char *name = mt_arena_textn(r->arena, r->at, length);
    r->at += length;
    if (length == 0)
        r->lost = true;
    return name;
}

static const mt_spoken *number_read(reader *r)
{
    skip(r);
    const char *start = r->at;
    r->at += strspn(r->at, "0123456789.");
    if ((*r->at == 'e' || *r->at == 'E') && (is_digit(r->at[1]) || ((r->at[1] == '+' || r->at[1] == '-') && is_digit(r->at[2]))))
        r->at += 2 + strspn(r->at + 2, "0123456789");
    const char *end = r->at;
    skip(r);
    size_t length = *r->at == '%' ? 1 : name_length(r->at, false);
    if (length > 0 && mt_unit_find(r->at, length))
        end = r->at += length;
    mt_spoken *number = mt_arena_get(r->arena, sizeof *number);
    *number = (mt_spoken){.kind = MT_SPOKEN_NUMBER, .text = mt_arena_textn(r->arena, start, (size_t)(end - start))};
    return number;
}

/* ---- nodes ---- */

static mt_spoken *node(reader *r, mt_spoken_kind kind, const mt_spoken *first, const mt_spoken *second)
{
    mt_spoken *made = mt_arena_get(r->arena, sizeof *made);
    *made = (mt_spoken){.kind = kind, .kid = mt_arena_array(r->arena, MT_SPOKEN_KIDS, sizeof *made->kid)};
    if (first)
        made->kid[made->kid_count++] = first;
    if (second)
        made->kid[made->kid_count++] = second;
    return made;
}

static void add_kid(reader *r, mt_spoken *parent, const mt_spoken *kid)
{
    if (parent->kid_count < MT_SPOKEN_KIDS)
        parent->kid[parent->kid_count++] = kid;
    else
        lose(r);
}

static const mt_spoken *clause_read(reader *r);
static const mt_spoken *sum_read(reader *r);

static const mt_spoken *in_brackets(reader *r)
{
    const mt_spoken *inside = take_sign(r, "(") ? clause_read(r) : lose(r);
    return take_sign(r, ")") ? inside : lose(r);
}

static const mt_spoken *duration_read(reader *r)
{
    skip(r);
    if (is_digit(*r->at))
        return number_read(r);
    mt_spoken *term = node(r, MT_SPOKEN_TERM, NULL, NULL);
    const char *name = take_name(r, true), *dot = strchr(name, '.');
    term->text = dot ? dot + 1 : name;
    return term;
}

static const mt_spoken *window_read(reader *r) { return take(r, "in the last") ? duration_read(r) : NULL; }

static void same_read(reader *r, mt_spoken_event *event)
{
    do {
        const char *name = take_name(r, true);
        if (event->same_count < MT_SPOKEN_SAME)
            event->same[event->same_count++] = name;
        else
            lose(r);
    } while (take_sign(r, ","));
    if (!take_sign(r, ")"))
        lose(r);
}

static const mt_spoken_event *event_read(reader *r)
{
    mt_spoken_event *event = mt_arena_get(r->arena, sizeof *event);
    *event = (mt_spoken_event){.earlier = take(r, "earlier")};
    event->act = take_name(r, false);
    if (mt_act_find(event->act) == MT_NO_ACT)
        r->lost = true;
    if (take(r, "where"))
        event->where = in_brackets(r);
    for (int i = 0; i < 2; i++) {
        const char *before = r->at;
        if (take_sign(r, "(") && take(r, "same"))
            same_read(r, event);
        else
            r->at = before;
        if (!event->window)
            event->window = window_read(r);
    }
    return event;
}

static mt_spoken *past(reader *r, mt_spoken_kind kind, const mt_spoken *first)
{
    mt_spoken *made = node(r, kind, first, NULL);
    made->event = event_read(r);
    return made;
}

static const mt_spoken *fact_over(reader *r, mt_spoken_kind kind, mt_spoken_kind of_runs)
{
    mt_spoken *fact = node(r, MT_SPOKEN_FACT, NULL, NULL);
    fact->text = take_name(r, true);
    return take(r, "over") ? past(r, kind, fact) : node(r, of_runs, fact, NULL);
}

/* What begins with a word of the language: looking back, looking forward, many runs. NULL if nothing of it stands here. */
static const mt_spoken *construct_read(reader *r)
{
    if (take(r, "once"))
        return past(r, MT_SPOKEN_ONCE, NULL);
    if (take(r, "never"))
        return past(r, MT_SPOKEN_NEVER, NULL);
    if (take(r, "time since"))
        return past(r, MT_SPOKEN_TIME_SINCE, NULL);
    if (take(r, "count different")) {
        const char *key = take_name(r, false);
        mt_spoken *made = take(r, "in") ? past(r, MT_SPOKEN_DIFFERENT, NULL) : node(r, MT_SPOKEN_DIFFERENT, lose(r), NULL);
        made->text = key;
        return made;
    }
    if (take(r, "count"))
        return past(r, MT_SPOKEN_COUNT, NULL);
    if (take(r, "sum of"))
        return fact_over(r, MT_SPOKEN_SUM, MT_SPOKEN_MEAN);
    if (take(r, "largest of"))
        return fact_over(r, MT_SPOKEN_LARGEST, MT_SPOKEN_LARGEST_RUN);
    if (take(r, "mean of"))
        return fact_over(r, MT_SPOKEN_MEAN, MT_SPOKEN_MEAN);
    if (take(r, "spread of"))
        return fact_over(r, MT_SPOKEN_SPREAD, MT_SPOKEN_SPREAD);
    if (take(r, "share of runs where"))
        return node(r, MT_SPOKEN_SHARE, in_brackets(r), NULL);
    if (take(r, "always")) {
        const mt_spoken *held = in_brackets(r);
        return node(r, MT_SPOKEN_ALWAYS, held, window_read(r));
    }
    if (take(r, "followed by")) {
        mt_spoken *made = past(r, MT_SPOKEN_FOLLOWED, NULL);
        add_kid(r, made, take(r, "within") ? duration_read(r) : lose(r));
        if (take(r, "or"))
            add_kid(r, made, clause_read(r));
        return made;
    }
    return NULL;
}

static const mt_spoken *list_read(reader *r, mt_spoken_kind kind)
{
    mt_spoken *list = node(r, kind, NULL, NULL);
    if (!take_sign(r, "("))
        return lose(r);
    do
        add_kid(r, list, clause_read(r));
    while (take_sign(r, ","));
    return take_sign(r, ")") ? list : lose(r);
}

static const mt_spoken *known_read(reader *r)
{
    mt_spoken *known = node(r, MT_SPOKEN_KNOWN, NULL, NULL);
    known->text = take_sign(r, "(") ? take_name(r, true) : "";
    return take_sign(r, ")") ? known : lose(r);
}

static const mt_spoken *primary_read(reader *r)
{
    skip(r);
    if (is_digit(*r->at))
        return number_read(r);
    if (*r->at == '(') {
        const mt_spoken *inside = in_brackets(r);
        return take(r, "since") ? past(r, MT_SPOKEN_SINCE, inside) : inside;
    }
    const mt_spoken *construct = construct_read(r);
    if (construct)
        return construct;
    if (take(r, "true"))
        return node(r, MT_SPOKEN_TRUE, NULL, NULL);
    if (take(r, "false"))
        return node(r, MT_SPOKEN_FALSE, NULL, NULL);
    if (take(r, "known"))
        return known_read(r);
    if (take(r, "min"))
        return list_read(r, MT_SPOKEN_MIN);
    if (take(r, "max"))
        return list_read(r, MT_SPOKEN_MAX);
    const char *name = take_name(r, true), *dot = strchr(name, '.');
    bool term = strncmp(name, "term.", 5) == 0 || strncmp(name, "shared.", 7) == 0;
    mt_spoken *made = node(r, term ? MT_SPOKEN_TERM : dot ? MT_SPOKEN_FACT : MT_SPOKEN_WORD, NULL, NULL);
    made->text = term ? dot + 1 : name;
    return made;
}

/* ---- numbers ---- */

static const mt_spoken *unary_read(reader *r)
{
    if (!take_sign(r, "-"))
        return primary_read(r);
    if (++r->depth > DEEPEST)
        return lose(r);
    const mt_spoken *made = node(r, MT_SPOKEN_NEGATIVE, unary_read(r), NULL);
    r->depth--;
    return made;
}

static const mt_spoken *product_read(reader *r)
{
    const mt_spoken *left = unary_read(r);
    while (!r->lost) {
        if (take_sign(r, "*"))
            left = node(r, MT_SPOKEN_TIMES, left, unary_read(r));
        else if (take_sign(r, "/"))
            left = node(r, MT_SPOKEN_DIVIDED, left, unary_read(r));
        else
            break;
    }
    return left;
}

static const mt_spoken *sum_read(reader *r)
{
    const mt_spoken *left = product_read(r);
    while (!r->lost) {
        if (take_sign(r, "+"))
            left = node(r, MT_SPOKEN_PLUS, left, product_read(r));
        else if (take_sign(r, "-"))
            left = node(r, MT_SPOKEN_MINUS, left, product_read(r));
        else
            break;
    }
    return left;
}

/* ---- truths ---- */

static const char *comparison_read(reader *r)
{
    static const struct { const char *sign, *op; } signs[] = {{"!=", "!="}, {"<=", "<="}, {">=", ">="}, {"=", "="}, {"<", "<"}, {">", ">"}};
    static const struct { const char *words, *op; } words[] = {{"at least", ">="}, {"at most", "<="}, {"more than", ">"}, {"less than", "<"}};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (take_sign(r, signs[i].sign))
            return signs[i].op;
    bool is = take(r, "is"), is_not = is && take(r, "not");
    for (size_t i = 0; !is_not && i < sizeof words / sizeof *words; i++)
        if (take(r, words[i].words))
            return words[i].op;
    bool in = take(r, "in");
    return in ? (is_not ? "not in" : "in") : is_not ? "!=" : is ? "=" : take(r, "not in") ? "not in" : NULL;
}

static const mt_spoken *compare_read(reader *r)
{
    const mt_spoken *left = sum_read(r);
    const char *op = r->lost ? NULL : comparison_read(r);
    if (!op)
        return left;
    bool in = strstr(op, "in");
    mt_spoken *made = node(r, in ? MT_SPOKEN_IN : MT_SPOKEN_COMPARE, left, in ? NULL : sum_read(r));
    made->op = op;
    if (!in)
        return made;
    if (!take_sign(r, "{"))
        return lose(r);
    do {
        mt_spoken *word = node(r, MT_SPOKEN_WORD, NULL, NULL);
        word->text = take_name(r, false);
        add_kid(r, made, word);
    } while (take_sign(r, ","));
    return take_sign(r, "}") ? made : lose(r);
}

static const mt_spoken *not_read(reader *r)
{
    if (++r->depth > DEEPEST)
        return lose(r);
    const mt_spoken *made = take(r, "not") ? node(r, MT_SPOKEN_NOT, not_read(r), NULL) : compare_read(r);
    r->depth--;
    return made;
}

/* a and b and c is one node with three kids. */
static const mt_spoken *joined_read(reader *r, const char *word, mt_spoken_kind kind, const mt_spoken *(*next)(reader *))
{
    const mt_spoken *first = next(r);
    if (r->lost || !sees(r, word))
        return first;
    mt_spoken *all = node(r, kind, first, NULL);
    while (!r->lost && take(r, word))
        add_kid(r, all, next(r));
    return all;
}

static const mt_spoken *and_read(reader *r) { return joined_read(r, "and", MT_SPOKEN_AND, not_read); }

static const mt_spoken *clause_read(reader *r)
{
    if (!take(r, "if"))
        return joined_read(r, "or", MT_SPOKEN_OR, and_read);
    if (++r->depth > DEEPEST)
        return lose(r);
    const mt_spoken *first = clause_read(r);
    const mt_spoken *made = take(r, "then") ? node(r, MT_SPOKEN_IF, first, clause_read(r)) : lose(r);
    r->depth--;
    return made;
}

const mt_spoken *mt_spoken_read(mt_arena *arena, const char *words)
{
    reader r = {.arena = arena, .at = words};
    const mt_spoken *made = clause_read(&r);
    skip(&r);
    return r.lost || *r.at ? NULL : made;
}

const mt_spoken_event *mt_spoken_event_read(mt_arena *arena, const char **words)
{
    reader r = {.arena = arena, .at = *words};
    take_sign(&r, ",");
    const mt_spoken_event *event = event_read(&r);
    *words = r.at;
    return r.lost ? NULL : event;
}

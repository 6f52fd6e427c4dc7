/* What would have changed it. A record holds the flips as text, "with human.window of 10 s or more (it was 4 s) this would have
 * been met; with …"; here they are read back and said with the words for each fact. What cannot be read stands as it is, with its
 * names explained. */
#include <string.h>

#include "say/page.h"
#include "say/spoken.h"

#define CHANGES 8 /* alternatives in one stretch of the text */

/* One change: a fact or setting, the bound it would have had to keep, what it was. */
typedef struct change {
    const char *name, *value, *was; /* was: NULL where it is not told */
    const char *op;
    bool truth;               /* value is "true" or "false" */
    bool word;
} change;

static bool ends_with(const char *text, const char *end)
{
    size_t length = strlen(text), tail = strlen(end);
    return length >= tail && strcmp(text + length - tail, end) == 0;
}

static bool cut_end(char *text, const char *end)
{
    if (!ends_with(text, end))
        return false;
    text[strlen(text) - strlen(end)] = '\0';
    return true;
}

static bool is_quantity(const char *text)
{
    double value;
    mt_dimension dimension;
    return mt_quantity_parse(text, &value, &dimension) == 0;
}

/* "NAME of more than 10 s": cuts the text after the name and gives the bound, or false. */
static bool read_bound(char *text, const char *between, change *found)
{
    static const struct { const char *words, *op; } before[] = {{"more than ", ">"}, {"less than ", "<"}};
    char *at = NULL;
    for (char *next = strstr(text, between); next; next = strstr(next + 1, between))
        at = next;
    if (!at)
        return false;
    char *value = at + strlen(between);
    for (size_t i = 0; i < sizeof before / sizeof *before; i++)
        if (strncmp(value, before[i].words, strlen(before[i].words)) == 0) {
            found->op = before[i].op;
            value += strlen(before[i].words);
        }
    if (!is_quantity(value))
        return false;
    *at = '\0';
    found->value = value;
    return true;
}

/* text: "NAME of VALUE or more (it was VALUE)", cut to pieces. */
static bool read_change(char *text, change *found)
{
    *found = (change){.name = text, .op = "="};
    char *was = strstr(text, " (it was ");
    if (was && cut_end(was, ")")) {
        found->was = was + strlen(" (it was ");
        *was = '\0';
    }
    if (cut_end(text, " true") || cut_end(text, " false")) {
        found->truth = true;
        found->value = text[strlen(text) + 1] == 't' ? "true" : "false";
        return true;
    }
    char *other = strstr(text, " other than ");
    if (other) {
        *other = '\0';
        found->value = other + strlen(" other than ");
        found->op = "!=";
        found->word = !is_quantity(found->value);
        return true;
    }
    found->op = cut_end(text, " or more") ? ">=" : cut_end(text, " or less") ? "<=" : "=";
    if (read_bound(text, " of ", found) || read_bound(text, " at ", found))
        return true;
    char *blank = strrchr(text, ' ');
    if (!blank)
        return false;
    *blank = '\0';
    found->value = blank + 1;
    found->word = true;
    return true;
}

static void add_value(mt_text *out, const mt_page *page, const char *value)
{
    double number;
    mt_dimension dimension;
    if (mt_quantity_parse(value, &number, &dimension) == 0)
        mt_amount_say(out, page->language, number, dimension);
    else if (strcmp(value, "never") == 0)
        mt_amount_say(out, page->language, (double)MT_FOREVER, MT_TIME);
    else
        mt_word_say(out, page->language, value);
}

static bool is_setting(const mt_opening *opening, const char *name)
{
    for (size_t i = 0; i < opening->parameter_count; i++)
        if (strcmp(opening->parameter[i].name, name) == 0)
            return true;
    return false;
}

/* "the person had at least 10 s (it was 4 s)" */
static void add_change(mt_text *out, const mt_page *page, const change *found)
{
    mt_text value, clause, was;
    mt_text_init(&value);
    mt_text_init(&clause);
    mt_text_init(&was);
    add_value(&value, page, found->value);
    if (found->truth)
        mt_truth_say(&clause, page->language, found->name, strcmp(found->value, "true") == 0);
    else if (is_setting(page->source->opening, found->name))
        mt_template_say(&clause, page->language, MT_T_FLIP_WITH, found->name, mt_text_get(&value), NULL);
    else
        mt_bound_say(&clause, page->language, found->name, NULL, found->op, mt_text_get(&value), found->word);
    if (found->was && !found->truth) {
        add_value(&was, page, found->was);
        mt_template_say(out, page->language, MT_T_FLIP_WAS, mt_text_get(&clause), mt_text_get(&was), NULL);
    } else {
        mt_text_add(out, mt_text_get(&clause));
    }
    mt_text_free(&was);
    mt_text_free(&clause);
    mt_text_free(&value);
}

/* "with A or with B", cut to pieces; 0 if one of them cannot be read. */
static size_t read_changes(char *text, change *all)
{
    size_t count = 0;
    static const char with[] = "with ", next[] = " or with ";
    if (strncmp(text, with, sizeof with - 1) != 0)
        return 0;
    for (char *at = text + sizeof with - 1; at; count++) {
        char *end = strstr(at, next);
        if (end)
            *end = '\0';
        if (count == CHANGES || !read_change(at, &all[count]))
            return 0;
        at = end ? end + sizeof next - 1 : NULL;
    }
    return count;
}

static void say_change(const mt_page *page, const change *found, bool other, size_t indent)
{
    mt_text clause, line;
    mt_text_init(&clause);
    mt_text_init(&line);
    add_change(&clause, page, found);
    mt_template_say(&line, page->language, other ? MT_T_FLIP_OR_IF : MT_T_FLIP_IF, mt_text_get(&clause), NULL, NULL);
    mt_page_item(page, indent, mt_text_get(&line));
    mt_text_free(&line);
    mt_text_free(&clause);
}

/* What it would have come to: the text is cut before it. MT_VERDICTS: away from this verdict; -1: not told. */
static int read_outcome(char *text)
{
    if (cut_end(text, " it would not have come to this"))
        return MT_VERDICTS;
    for (int verdict = 0; verdict < MT_VERDICTS; verdict++) {
        char *at = ends_with(text, mt_verdict_names[verdict]) ? text + strlen(text) - strlen(mt_verdict_names[verdict]) : NULL;
        if (!at)
            continue;
        *at = '\0';
        if (cut_end(text, " this would have been ") || cut_end(text, " it would have been "))
            return verdict;
        *at = *mt_verdict_names[verdict];
    }
    return -1;
}

static bool is_name_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.'; }

/* Explains each setting in the text once, and each fact too where the text stands as it is. */
static void explain_names(mt_text *out, const mt_page *page, const char *text, bool facts)
{
    for (const char *end; *text; text = end) {
        for (end = text; is_name_letter(*end); end++)
            continue;
        if (end == text) {
            end++;
            continue;
        }
        mt_text name, line, noun;
        mt_text_init(&name);
        mt_text_init(&line);
        mt_text_init(&noun);
        mt_text_addn(&name, text, (size_t)(end - text));
        uint16_t fact = mt_fact_find(page->source->vocabulary, mt_text_get(&name));
        if (facts && fact < MT_FACTS) {
            mt_ground_noun(&noun, page->language, mt_text_get(&name));
            mt_template_say(&line, page->language, MT_T_MEANS, mt_text_get(&name), mt_text_get(&noun), NULL);
        } else if (is_setting(page->source->opening, mt_text_get(&name))) {
            mt_template_say(&line, page->language, MT_T_MEANS_SETTING, mt_text_get(&name), NULL, NULL);
        }
        if (line.length && !strstr(mt_text_get(out), mt_text_get(&line)))
            mt_text_addf(out, "%s%s", out->length ? " " : "", mt_text_get(&line));
        mt_text_free(&noun);
        mt_text_free(&line);
        mt_text_free(&name);
    }
}

/* One change that the record holds; told: the outcome under which the lines before it stand. */
static void say_one(const mt_page *page, const char *words, size_t indent, int *told, mt_text *names)
{
    mt_arena arena;
    mt_arena_init(&arena);
    char *text = mt_arena_text(&arena, words);
    int outcome = read_outcome(text);
    change all[CHANGES];
    size_t count = outcome < 0 ? 0 : read_changes(text, all);
    if (count > 0 && outcome != *told) {
        const char *verdict = outcome == MT_VERDICTS ? NULL : page->language->verdict[outcome];
        mt_page_say(page, indent, verdict ? MT_T_FLIP_VERDICT : MT_T_FLIP_AWAY, verdict, NULL, NULL);
    }
    for (size_t i = 0; i < count; i++)
        say_change(page, &all[i], i > 0 || outcome == *told, indent + 2);
    if (count == 0)
        mt_say_paragraph(page->out, words, indent, indent + 2, page->style);
    explain_names(names, page, words, count == 0);
    *told = count > 0 ? outcome : -1;
    mt_arena_free(&arena);
}

void mt_flip_say(const mt_page *page, const char *flip, size_t indent)
{
    if (!*flip) {
        mt_page_say(page, indent, MT_T_NO_FLIP, NULL, NULL, NULL);
        return;
    }
    mt_text names, toned, one;
    mt_text_init(&names);
    mt_text_init(&toned);
    mt_text_init(&one);
    int told = -2;
    for (const char *at = flip; *at; at += *at == ';') {
        at += strspn(at, " ");
        size_t length = strcspn(at, ";");
        mt_text_clear(&one);
        mt_text_addn(&one, at, length);
        if (length > 0)
            say_one(page, mt_text_get(&one), indent, &told, &names);
        at += length;
    }
    if (names.length) {
        mt_say_toned(&toned, mt_text_get(&names), MT_TONE_DIM, page->style);
        mt_say_paragraph(page->out, mt_text_get(&toned), indent, indent, page->style);
    }
    mt_text_free(&one);
    mt_text_free(&toned);
    mt_text_free(&names);
}

/* Texts of a provision: phrases against parts, and the names in a sentence. */
#include <string.h>

#include "language/check.h"
#include "language/lex.h"

typedef struct walk {
    mt_checker *checker;
    mt_tokens tokens; /* for places inside the text */
    const mt_part_source *parts;
    size_t count, phrases;
    bool named[MT_PARTS];
} walk;

static void phrase(void *context, const char *words, size_t length, const char *part)
{
    walk *w = context;
    if (!part)
        return;
    w->phrases++;
    if (!strcmp(part, "~"))
        return;
    const char *ids[MT_PARTS], *all = "";
    for (size_t i = 0; i < w->count; i++) {
        ids[i] = w->parts[i].id;
        all = mt_arena_write(w->checker->arena, "%s%s`%s`", all, i ? ", " : "", ids[i]);
        if (strcmp(part, ids[i]))
            continue;
        w->named[i] = true;
        return;
    }
    size_t offset = (size_t)(words - w->tokens.words.text) + length + 2;
    mt_place place = mt_tokens_get_place(&w->tokens, offset, strlen(part));
    if (w->count)
        mt_problem_add(w->checker->problems, place,
                       "this phrase names the part `%s`, which there is not; the parts are %s, and `~` marks what is "
                       "knowingly not encoded",
                       part, all);
    else
        mt_problem_add(
            w->checker->problems, place,
            "this phrase names the part `%s`, but nothing here has parts; `~` marks what is knowingly not encoded",
            part);
}

void mt_phrases_check(mt_checker *c, const mt_texts *texts, mt_place owner, const mt_part_source *parts, size_t count,
                      size_t needed)
{
    for (size_t i = 0; i < texts->count; i++) {
        mt_words words = {texts->list[i].text, texts->list[i].place};
        mt_place place = words.place.line ? words.place : owner;
        walk w = {c, {.arena = c->arena, .words = words}, parts, count < MT_PARTS ? count : MT_PARTS, 0, {false}};
        if (mt_phrase_walk(words.text, phrase, &w)) {
            mt_problem_add(c->problems, place,
                           "a bracket in this text is not closed: a phrase is written `[words](a)`");
            continue;
        }
        if (!w.phrases && needed) {
            mt_problem_add_warning(c->problems, place,
                                   "this text has no phrase: tie its words to a part, as in `[words](%s)`",
                                   parts[0].id);
            continue;
        }
        for (size_t part = 0; part < needed && part < w.count; part++)
            if (!w.named[part])
                mt_problem_add_warning(c->problems, parts[part].clause.place.line ? parts[part].clause.place : place,
                                       "no phrase of the text names the part `%s`", parts[part].id);
    }
}

static const mt_term_source *term_called(const mt_treaty *treaty, const char *name)
{
    for (size_t i = 0; treaty && i < treaty->term_count; i++)
        if (!strcmp(treaty->term[i].name, name))
            return &treaty->term[i];
    return NULL;
}

static bool is_known(const mt_checker *c, const char *name)
{
    if (!strncmp(name, "term.", 5))
        return term_called(c->treaty, name + 5);
    if (!strncmp(name, "shared.", 7))
        return term_called(c->shared, name + 7);
    return mt_fact_find(c->vocabulary, name) != MT_NO_FACT;
}

/* The nearest name that may stand in braces. */
static const char *nearest(const mt_checker *c, const char *name)
{
    bool own = !strncmp(name, "term.", 5), shared = !strncmp(name, "shared.", 7);
    const mt_treaty *treaty = own ? c->treaty : c->shared;
    if (!own && !shared)
        return mt_fact_find_nearest(c->vocabulary, name);
    size_t count = treaty ? treaty->term_count : 0;
    const char **names = mt_arena_get_array(c->arena, count + 1, sizeof *names);
    for (size_t i = 0; i < count; i++)
        names[i] = mt_arena_write(c->arena, "%s.%s", own ? "term" : "shared", treaty->term[i].name);
    return mt_word_find_nearest(name, names, count);
}

void mt_because_check(mt_checker *c, mt_words sentence)
{
    if (!sentence.text)
        return;
    mt_tokens tokens = {.arena = c->arena, .words = sentence};
    for (const char *at = sentence.text; (at = strchr(at, '{'));) {
        size_t length = strcspn(at + 1, "{}"), offset = (size_t)(at - sentence.text);
        if (at[1 + length] != '}') {
            mt_problem_add(c->problems, mt_tokens_get_place(&tokens, offset, 1),
                           "this brace is not closed: a fact is shown by `{human.window}`");
            return;
        }
        const char *name = mt_arena_add_bytes(c->arena, at + 1, length);
        mt_place place = mt_tokens_get_place(&tokens, offset + 1, length);
        const char *near = is_known(c, name) ? NULL : nearest(c, name);
        if (near)
            mt_problem_add(c->problems, place, "`%s` is neither a fact nor a term; the nearest is `%s`", name, near);
        else if (!is_known(c, name))
            mt_problem_add(c->problems, place, "`%s` is neither a fact nor a term", name);
        at += length + 2;
    }
}

/* Fields that hold words of a closed list: one of them, or several between commas. */
#include <string.h>

#include "language/check.h"
#include "language/lex.h"

void mt_list_check(mt_checker *c, const mt_list *list, const char *word, mt_place place)
{
    const char *near, *all = "";
    if (!word || mt_list_has(list, word, &near))
        return;
    for (size_t i = 0; i < list->count; i++)
        all = mt_arena_write(c->arena, "%s%s%s", all, i ? ", " : "", list->word[i]);
    if (near)
        mt_problem_add(c->problems, place, "there is no %s `%s`; the nearest is `%s`", list->what, word, near);
    else if (list->count > 24)
        mt_problem_add(c->problems, place, "there is no %s `%s`", list->what, word);
    else
        mt_problem_add(c->problems, place, "there is no %s `%s`; it is one of %s", list->what, word, all);
}

/* name { "," name }; joints: the other words that may stand for the comma, between blanks. */
static void several(mt_checker *c, mt_tokens *tokens, const mt_list *list, const char *joints)
{
    const char *example = list->word[0];
    for (const mt_token *token = tokens->list;; token++) {
        mt_place place = mt_tokens_get_place(tokens, token->offset, token->width);
        const char *word = mt_arena_add_bytes(c->arena, token->text, token->length);
        if (token->kind != MT_TOKEN_NAME) {
            if (!tokens->wrong)
                mt_problem_add(c->problems, place, "%s expected here, as in `%s`", list->expected, example);
            return;
        }
        mt_list_check(c, list, word, place);
        if ((++token)->kind == MT_TOKEN_END)
            return;
        if (mt_token_is(token, ",") ||
            strstr(joints, mt_arena_write(c->arena, " %.*s ", (int)token->length, token->text)))
            continue;
        place = mt_tokens_get_place(tokens, token->offset, token->width);
        if (mt_token_is(token, "where"))
            mt_problem_add(c->problems, place, "acts stand here alone: a condition stands in the field `when`");
        else if (!tokens->wrong)
            mt_problem_add(c->problems, place, "several are separated by commas, as in `%s, %s`", example,
                           list->word[1]);
        return;
    }
}

void mt_acts_check(mt_checker *c, mt_words acts)
{
    mt_tokens tokens = {.arena = c->arena, .words = acts, .problems = c->problems};
    if (!acts.text)
        return;
    mt_tokens_read(&tokens);
    several(c, &tokens, &mt_list_acts, "");
}

/* "normal, expected": several classes, which is no clause whatever uses it. */
static bool lists_classes(mt_checker *c, mt_words value)
{
    const char *near;
    mt_problems unheard;
    if (!value.text)
        return false;
    mt_problems_init(&unheard, c->arena);
    mt_tokens tokens = {.arena = c->arena, .words = value, .problems = &unheard};
    mt_tokens_read(&tokens);
    return tokens.count > 2 &&
           mt_list_has(&mt_list_classes, mt_arena_add_bytes(c->arena, tokens.list[0].text, tokens.list[0].length),
                       &near);
}

bool mt_term_is_classes(mt_checker *c, const mt_term_source *term)
{
    for (size_t i = 0; i < c->treaty->provision_count; i++) {
        const char *across = c->treaty->provision[i].across.text;
        if (across && !strncmp(across, "term.", 5) && !strcmp(across + 5, term->name))
            return true;
    }
    return term->reading_count && lists_classes(c, term->reading[0].value);
}

/* A list of classes, or a term whose readings are such lists and are checked where they stand. */
void mt_classes_check(mt_checker *c, mt_words classes)
{
    mt_tokens tokens = {.arena = c->arena, .words = classes, .problems = c->problems};
    if (!classes.text)
        return;
    mt_tokens_read(&tokens);
    const char *first = mt_arena_add_bytes(c->arena, tokens.list[0].text, tokens.list[0].length);
    bool own = !strncmp(first, "term.", 5), shared = !strncmp(first, "shared.", 7);
    if (tokens.count != 2 || (!own && !shared)) {
        several(c, &tokens, &mt_list_classes, " or and ");
        return;
    }
    const mt_treaty *treaty = own ? c->treaty : c->shared;
    for (size_t i = 0; treaty && i < treaty->term_count; i++)
        if (!strcmp(treaty->term[i].name, strchr(first, '.') + 1))
            return;
    mt_problem_add(c->problems, classes.place, "there is no term `%s`", first);
}

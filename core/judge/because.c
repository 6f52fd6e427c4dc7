/* `because`: the author's one sentence, in which a name between braces stands for its value at the judged event. */
#include "judge/explain.h"
#include "judge/loading.h"

#include <string.h>

/* What stands between braces may be a truth, a word or a number of any dimension: the first type that fits. */
static const mt_node *value_parse(mt_loading *in, mt_words inside)
{
    const mt_typing *typing = in->typing;
    const mt_node *value = NULL;
    mt_node *node = mt_clause_parse(typing->arena, inside, typing->vocabulary, typing->problems);
    for (int type = 0; node && !value && type < MT_DIMENSIONS + 2; type++) {
        mt_problems unheard;
        mt_problems_init(&unheard, typing->arena);
        mt_typing attempt = *typing;
        attempt.problems = &unheard;
        mt_expected expected = {.type = type < MT_DIMENSIONS    ? MT_TYPE_NUMBER
                                        : type == MT_DIMENSIONS ? MT_TYPE_TRUTH
                                                                : MT_TYPE_WORD,
                                .dimension = type < MT_DIMENSIONS ? (mt_dimension)type : MT_PLAIN};
        if (mt_clause_check_type(&attempt, node, expected, &in->met))
            value = node;
        else
            node = mt_clause_parse(typing->arena, inside, typing->vocabulary, &unheard);
    }
    if (!value && node)
        mt_problem_add(typing->problems, inside.place,
                       "{%s} is no value that a sentence can state; name a fact or a term", inside.text);
    return value;
}

static void piece_add(mt_loading *in, mt_provision *provision, size_t *room, mt_because piece)
{
    if (provision->because_count == *room)
        provision->because =
            mt_arena_add_room(in->typing->arena, provision->because, provision->because_count, room, sizeof piece);
    provision->because[provision->because_count++] = piece;
}

void mt_because_parse(mt_loading *in, mt_words because, mt_provision *provision)
{
    size_t room = 0;
    for (const char *at = because.text; at && *at;) {
        size_t plain = strcspn(at, "{");
        if (plain)
            piece_add(in, provision, &room, (mt_because){.words = mt_arena_add_bytes(in->typing->arena, at, plain)});
        at += plain;
        if (!*at)
            break;
        size_t length = strcspn(++at, "}");
        mt_words inside = {mt_arena_add_bytes(in->typing->arena, at, length), because.place};
        inside.place.column += because.place.column ? (int)(at - because.text) : 0;
        inside.place.length = (int)length;
        if (!at[length]) {
            mt_problem_add(in->typing->problems, inside.place,
                           "a brace is not closed in `because`; write {human.window}");
            return;
        }
        piece_add(in, provision, &room, (mt_because){.value = value_parse(in, inside)});
        at += length + 1;
    }
}

const char *mt_because_write(const mt_case *c)
{
    if (!c->provision->because_count)
        return NULL;
    mt_text text;
    mt_text_init(&text);
    for (size_t i = 0; i < c->provision->because_count; i++) {
        const mt_because *piece = &c->provision->because[i];
        if (piece->value)
            mt_case_say(&text, c, piece->value);
        else
            mt_text_add(&text, piece->words);
    }
    const char *filled = mt_arena_add_text(c->arena, mt_text_get(&text));
    mt_text_free(&text);
    return filled;
}

/* Spoken: reading, and events. */
#include "say/spoken.h"

#include <string.h>

#include "language/clause.h"
#include "language/lex.h"
#include "say/page.h"

/* ---- reading ---- */

/* A record does not say what its treaty's own facts are, and their names are all that is said of them. */
static void declare(mt_vocabulary *vocabulary, const char *words, mt_problems *problems)
{
    mt_tokens tokens = {.arena = vocabulary->arena, .words = {.text = words}, .problems = problems};
    mt_tokens_read(&tokens);
    for (size_t i = 0; i < tokens.count; i++) {
        const mt_token *token = &tokens.list[i];
        if (token->kind != MT_TOKEN_NAME || !memchr(token->text, '.', token->length))
            continue;
        const char *name = mt_arena_add_bytes(vocabulary->arena, token->text, token->length);
        uint16_t number;
        if (mt_fact_find(vocabulary, name) == MT_NO_FACT)
            mt_fact_add(vocabulary, &(mt_fact){.name = name, .owner = MT_NO_KEY}, (mt_place){0}, problems, &number);
    }
}

const mt_spoken *mt_spoken_read(mt_arena *arena, const char *words)
{
    mt_names *names = mt_arena_get(arena, sizeof *names);
    mt_vocabulary *vocabulary = mt_arena_get(arena, sizeof *vocabulary);
    mt_problems problems;
    mt_problems_init(&problems, arena);
    mt_names_init(names, arena);
    mt_vocabulary_open(vocabulary, arena, names);
    declare(vocabulary, words, &problems);
    const mt_node *node = mt_clause_parse(arena, (mt_words){.text = words}, vocabulary, &problems);
    if (!node)
        return NULL;
    mt_typing untyped = {.arena = arena, .vocabulary = vocabulary, .problems = &problems};
    mt_spoken *spoken = mt_arena_get(arena, sizeof *spoken);
    *spoken = (mt_spoken){mt_outline_new(&untyped, node, NULL), vocabulary};
    return spoken;
}

const mt_spoken *mt_spoken_event_read(mt_arena *arena, const char *words)
{
    const mt_spoken *once = mt_spoken_read(arena, mt_arena_write(arena, "once %s", words));
    if (!once || once->outline->construct != MT_SAYS_ONCE)
        return NULL;
    mt_spoken *event = mt_arena_get(arena, sizeof *event);
    *event = (mt_spoken){once->outline->kid[0], once->vocabulary};
    return event;
}

/* ---- events ---- */

/* Who does it; MT_NO_KEY where it is done to someone, or happens. */
static mt_key doer_of(uint16_t act)
{
    switch (act) {
    case MT_ACT_APPEAR: return MT_TARGET;
    case MT_ACT_DETECT:
    case MT_ACT_NOMINATE:
    case MT_ACT_ENGAGE:
    case MT_ACT_DISENGAGE:
    case MT_ACT_SELF_DEACTIVATE:
    case MT_ACT_LEAVE_AREA:
    case MT_ACT_LEARN: return MT_SYSTEM;
    case MT_ACT_APPROVE:
    case MT_ACT_VETO:
    case MT_ACT_DECLINE:
    case MT_ACT_ASSESS:
    case MT_ACT_REASSESS: return MT_OPERATOR;
    case MT_ACT_DEVELOP:
    case MT_ACT_PRODUCE:
    case MT_ACT_ACQUIRE:
    case MT_ACT_STOCKPILE:
    case MT_ACT_RETAIN:
    case MT_ACT_TRANSFER:
    case MT_ACT_RECEIVE:
    case MT_ACT_DESTROY:
    case MT_ACT_AID:
    case MT_ACT_NOTIFY:
    case MT_ACT_REPORT:
    case MT_ACT_CONSULT:
    case MT_ACT_SHARE_DATA:
    case MT_ACT_REQUEST_EXTENSION:
    case MT_ACT_WITHDRAW:
    case MT_ACT_INVESTIGATE:
    case MT_ACT_REDRESS:
    case MT_ACT_HAND_OVER:
    case MT_ACT_ASSIST:
    case MT_ACT_MEET:
    case MT_ACT_INVITE:
    case MT_ACT_THREATEN:
    case MT_ACT_SEEK_AID: return MT_PARTY;
    default: return MT_NO_KEY;
    }
}

static void add_same(mt_text *out, const mt_language *language, const mt_spoken *event, const mt_outline *same)
{
    if (same->construct == MT_SAYS_SAME_KEY) {
        const mt_key_words *words = &language->key[same->key];
        mt_key doer = doer_of(event->outline->act);
        mt_text_add_char(out, ' ');
        mt_text_add(out, doer == same->key     ? words->same_acts
                         : doer == MT_OPERATOR ? words->same_decided
                                               : words->same);
    } else if (same->construct == MT_SAYS_SAME_FACT) {
        mt_text noun;
        mt_text_init(&noun);
        mt_ground_say_noun(&noun, language, event->vocabulary->facts[same->fact].name);
        mt_text_add_char(out, ' ');
        mt_template_say(out, language, MT_T_E_SAME_FACT, mt_text_get(&noun), NULL, NULL);
        mt_text_free(&noun);
    }
}

static void as_truth(mt_text *out, const mt_language *language, const mt_spoken *spoken)
{
    mt_spoken_say(out, language, spoken, true);
}

/* What stands in a field of the event, around what is said so far. */
static void wrap(mt_text *so_far, const mt_language *language, const mt_spoken *event, mt_construct field,
                 mt_template id)
{
    const mt_outline *found = mt_outline_find(event->outline, field);
    if (!found)
        return;
    mt_text inside, whole;
    mt_text_init(&inside);
    mt_text_init(&whole);
    (field == MT_SAYS_WHERE ? as_truth : mt_spoken_say_noun)(&inside, language,
                                                             &(mt_spoken){found->kid[0], event->vocabulary});
    mt_template_say(&whole, language, id, mt_text_get(so_far), mt_text_get(&inside), NULL);
    mt_text_reset(so_far);
    mt_text_add(so_far, mt_text_get(&whole));
    mt_text_free(&whole);
    mt_text_free(&inside);
}

void mt_spoken_event_say(mt_text *out, const mt_language *language, const mt_spoken *event, bool many,
                         mt_template article)
{
    const mt_act_words *words = &language->act[event->outline->act];
    mt_text noun, so_far;
    mt_text_init(&noun);
    mt_text_init(&so_far);
    if (mt_outline_find(event->outline, MT_SAYS_EARLIER))
        mt_template_say(&noun, language, MT_T_E_EARLIER, many ? words->many : words->one, NULL, NULL);
    else
        mt_text_add(&noun, many ? words->many : words->one);
    if (article == MT_TEMPLATES)
        mt_text_add(&so_far, mt_text_get(&noun));
    else /* the feminine one stands behind the other in the list */
        mt_template_say(&so_far, language, article != MT_T_E_EACH && words->feminine ? article + 1 : article,
                        mt_text_get(&noun), NULL, NULL);
    for (size_t i = 0; i < event->outline->kid_count; i++)
        add_same(&so_far, language, event, event->outline->kid[i]);
    wrap(&so_far, language, event, MT_SAYS_WHERE, MT_T_E_WHERE);
    wrap(&so_far, language, event, MT_SAYS_IN_THE_LAST, MT_T_E_WINDOW);
    mt_text_add(out, mt_text_get(&so_far));
    mt_text_free(&so_far);
    mt_text_free(&noun);
}

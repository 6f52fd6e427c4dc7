/* Tokens of a clause, and places inside it.
 *
 * The lexer already mends what people write out of habit (`==`, `&&`, `≤`, `AND`, quotes): it says what is right and
 * goes on with that, so that one reading shows as many problems as it can. Ownership: the arena of the parse.
 * Threading: no state. */
#ifndef MT_LANGUAGE_LEX_H
#define MT_LANGUAGE_LEX_H

#include "base/arena.h"
#include "base/error.h"
#include "language/treaty.h"

typedef enum mt_token_kind { MT_TOKEN_END, MT_TOKEN_NUMBER, MT_TOKEN_NAME, MT_TOKEN_SIGN } mt_token_kind;

typedef struct mt_token {
    mt_token_kind kind;
    const char *text; /* as meant: not NUL-terminated */
    size_t length;
    size_t offset, width; /* as written: bytes in the clause */
} mt_token;

typedef struct mt_tokens {
    mt_arena *arena;
    mt_words words;
    mt_problems *problems;
    size_t count, room;
    mt_token *list;               /* ends with an MT_TOKEN_END */
    bool wrong;                   /* a problem was added */
    bool lost;                    /* something was left out, so that what remains need not make sense */
    const char *line, *line_text; /* the line that was copied last: places of one line share it */
} mt_tokens;

void mt_tokens_read(mt_tokens *tokens);
bool mt_token_is(const mt_token *token, const char *text); /* a name or sign that reads so */

/* The place of a stretch of the clause: column + offset on the first line, counted afresh after a line break. Where the
 * file's line is not known, the clause itself is the line that the caret stands under. */
mt_place mt_tokens_get_place(mt_tokens *tokens, size_t offset, size_t length);

#endif

/* The scan: what a Lua file says where. Lua tables carry no lines and columns, so the tokens are read once by
 * ourselves, and each field of the table that the file returns is tied to its place. The same tokens tell what is wrong
 * where Lua only says that something is. Fields that code builds are not here: they are placed at the nearest field
 * around them that is. Ownership: all in the caller's arena; the source must outlive it. Internal to script/. */
#ifndef MT_SCRIPT_SCAN_H
#define MT_SCRIPT_SCAN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/error.h"

typedef enum mt_scan_kind {
    MT_SCAN_END,
    MT_SCAN_NAME,
    MT_SCAN_TEXT,
    MT_SCAN_NUMBER,
    MT_SCAN_SYMBOL,
    MT_SCAN_OPEN_TEXT,   /* a quote, or [[, that is never closed */
    MT_SCAN_OPEN_COMMENT /* --[[ that is never closed */
} mt_scan_kind;

typedef struct mt_scan_token {
    mt_scan_kind kind;
    const char *at; /* in the source */
    size_t length;
    int line, column;
    /* of texts: what stands inside the quotes */
    const char *inside;
    size_t inside_length;
    int inside_line, inside_column;
} mt_scan_token;

typedef struct mt_scan_table mt_scan_table;

typedef struct mt_scan_field {
    const char *key;      /* NULL: by its place in the list */
    size_t index;         /* of the list, or [number], from 1; else 0 */
    size_t name;          /* token where the field begins */
    size_t value;         /* token where its value begins */
    mt_scan_table *table; /* the value is a table written there, or NULL */
} mt_scan_field;

struct mt_scan_table {
    size_t count, room, listed;
    mt_scan_field *field; /* in the order of the file */
};

typedef struct mt_scan {
    mt_arena *arena;
    const char *file;
    size_t count, room;
    mt_scan_token *token; /* the last one is MT_SCAN_END */
    int line_count;
    const char *const *line; /* from 0, without newlines */
    const char *call;        /* "scenario", "treaty", "session", "module": the first call of one of them; NULL none */
    size_t call_at;          /* its token */
    mt_scan_table *root;     /* its table, or NULL */
} mt_scan;

/* Reads the tokens and the tree. source is NUL-terminated. */
void mt_scan_read(mt_scan *scan, mt_arena *arena, const char *file, const char *source, size_t length);
bool mt_scan_is(const mt_scan_token *token, const char *words); /* a name or a symbol, written so */
/* The field, or NULL; hint is where it is likely to stand. */
const mt_scan_field *mt_scan_find(const mt_scan_table *table, const char *key, size_t index);
mt_place mt_scan_get_place(const mt_scan *scan, const mt_scan_token *token);
mt_place mt_scan_get_inside(const mt_scan *scan, const mt_scan_token *token); /* a text: inside its quotes */
mt_place mt_scan_get_line(const mt_scan *scan, int line);

/* The field is `name == …`: a comparison to Lua, a slip to us. */
bool mt_scan_is_comparison(const mt_scan *scan, const mt_scan_field *field);
/* What is right for Lua and yet a slip: a field given twice, == for =. */
void mt_scan_check(const mt_scan *scan, mt_problems *problems);
/* What is wrong where Lua says that `message` ("… near …") is, on its line: one problem, in words. */
void mt_syntax_explain(const mt_scan *scan, int line, const char *message, mt_problems *problems);

/* Internal to scan.c and token.c: reads all tokens into the scan. */
void mt_scan_read_tokens(mt_scan *scan, const char *source, size_t length);

#endif

/* The library's two calls for memory are process-wide, so ours go on to malloc and free unless an arena is at hand. */
#include "journal/pool.h"

#include <stdlib.h>

static _Thread_local mt_arena *at_hand;

static void *piece_get(size_t size) { return at_hand ? mt_arena_get(at_hand, size) : malloc(size); }

/* While an arena is at hand the library gives back only what it has just taken from it. */
static void piece_free(void *piece)
{
    if (!at_hand)
        free(piece);
}

json_t *mt_pool_read(mt_arena *arena, const char *text, size_t length, size_t flags, json_error_t *error)
{
    json_set_alloc_funcs(piece_get, piece_free);
    at_hand = arena;
    json_t *value = json_loadb(text, length, flags, error);
    at_hand = NULL;
    return value;
}

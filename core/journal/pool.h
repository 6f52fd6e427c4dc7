/* The JSON library's memory while one line is read: pieces of an arena, which nobody gives back one by one.
 * Reading a line costs the library some thirty small allocations; from an arena that is reset with the next line they
 * cost next to nothing, and the value needs no json_decref. Threading: the arena at hand is the thread's own. */
#ifndef MT_JOURNAL_POOL_H
#define MT_JOURNAL_POOL_H

#include <jansson.h>

#include "base/arena.h"

/* json_loadb into the arena: the value lives until the arena is reset and is never given back by json_decref. Values of
 * other origin are not touched by it. */
json_t *mt_pool_read(mt_arena *arena, const char *text, size_t length, size_t flags, json_error_t *error);

#endif

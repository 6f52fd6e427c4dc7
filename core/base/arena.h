/* Arena: memory that is given piece by piece and freed at once. One arena a run, or a loaded file.
 *
 * Ownership: whoever inits it frees it. Pieces are zeroed, aligned to 16, and never move.
 * Running out of memory is fatal (the process says so and ends; a worker's parent closes its run).
 * Threading: one owner at a time. */
#ifndef MT_BASE_ARENA_H
#define MT_BASE_ARENA_H

#include <stddef.h>

typedef struct mt_arena {
    struct mt_arena_block *head;
    size_t used; /* bytes given, for limits and tests */
} mt_arena;

void mt_arena_init(mt_arena *arena);
void mt_arena_free(mt_arena *arena);
/* Takes every piece back and keeps the largest block: the next run starts cheaply. */
void mt_arena_reset(mt_arena *arena);

void *mt_arena_get(mt_arena *arena, size_t size);
/* An array of count items of size each; a product that overflows is fatal. */
void *mt_arena_get_array(mt_arena *arena, size_t count, size_t size);
/* Copies used items into an array of twice the room (at least 8) and updates *room. */
void *mt_arena_add_room(mt_arena *arena, const void *old, size_t used, size_t *room, size_t size);
char *mt_arena_add_text(mt_arena *arena, const char *text); /* NULL gives NULL */
char *mt_arena_add_bytes(mt_arena *arena, const char *text, size_t length);
char *mt_arena_write(mt_arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif

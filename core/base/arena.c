/* Arena: a list of blocks, newest first; a piece is cut from the newest block, or from a new one where it does not fit.
 * Blocks double, so a run that grows to n bytes costs log n calls of malloc, and after a reset usually none. */
#include "base/arena.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"

#define ALIGNMENT 16
#define FIRST_BLOCK 4096
#define LARGEST_STEP ((size_t)1 << 20) /* beyond this, blocks stop doubling */

struct mt_arena_block {
    struct mt_arena_block *next;
    size_t size; /* bytes after the header */
    size_t used;
    size_t padding; /* keeps the bytes after the header aligned to 16 */
};

_Static_assert(sizeof(struct mt_arena_block) % ALIGNMENT == 0, "pieces would not be aligned");

static struct mt_arena_block *block_new(size_t size)
{
    struct mt_arena_block *block = size > SIZE_MAX - sizeof *block ? NULL : malloc(sizeof *block + size);
    if (!block)
        mt_failure_stop(__FILE__, __LINE__, "out of memory");
    *block = (struct mt_arena_block){.size = size};
    return block;
}

void mt_arena_init(mt_arena *arena) { *arena = (mt_arena){0}; }

static void blocks_free(struct mt_arena_block *block, const struct mt_arena_block *kept)
{
    while (block) {
        struct mt_arena_block *next = block->next;
        if (block != kept)
            free(block);
        block = next;
    }
}

void mt_arena_free(mt_arena *arena)
{
    blocks_free(arena->head, NULL);
    mt_arena_init(arena);
}

void mt_arena_reset(mt_arena *arena)
{
    struct mt_arena_block *largest = arena->head;
    for (struct mt_arena_block *block = arena->head; block; block = block->next)
        if (block->size > largest->size)
            largest = block;
    blocks_free(arena->head, largest);
    if (largest) {
        largest->next = NULL;
        largest->used = 0;
    }
    arena->head = largest;
    arena->used = 0;
}

void *mt_arena_get(mt_arena *arena, size_t size)
{
    if (size > SIZE_MAX - ALIGNMENT)
        mt_failure_stop(__FILE__, __LINE__, "out of memory");
    size = (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
    struct mt_arena_block *head = arena->head;
    if (!head || head->size - head->used < size) {
        size_t step = !head ? FIRST_BLOCK : head->size < LARGEST_STEP ? head->size * 2 : LARGEST_STEP;
        struct mt_arena_block *block = block_new(size > step ? size : step);
        block->next = head;
        arena->head = head = block;
    }
    void *piece = (unsigned char *)(head + 1) + head->used;
    head->used += size;
    arena->used += size;
    return memset(piece, 0, size);
}

void *mt_arena_get_array(mt_arena *arena, size_t count, size_t size)
{
    if (size && count > SIZE_MAX / size)
        mt_failure_stop(__FILE__, __LINE__, "out of memory");
    return mt_arena_get(arena, count * size);
}

void *mt_arena_add_room(mt_arena *arena, const void *old, size_t used, size_t *room, size_t size)
{
    *room = *room < 4 ? 8 : *room * 2;
    void *grown = mt_arena_get_array(arena, *room, size);
    return used ? memcpy(grown, old, used * size) : grown;
}

char *mt_arena_add_bytes(mt_arena *arena, const char *text, size_t length)
{
    char *copy = mt_arena_get(arena, length + 1);
    return length ? memcpy(copy, text, length) : copy;
}

char *mt_arena_add_text(mt_arena *arena, const char *text)
{
    return text ? mt_arena_add_bytes(arena, text, strlen(text)) : NULL;
}

char *mt_arena_write(mt_arena *arena, const char *format, ...)
{
    MT_REQUIRE(format);
    va_list arguments, again;
    va_start(arguments, format);
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    MT_REQUIRE(length >= 0);
    char *text = mt_arena_get(arena, (size_t)length + 1);
    vsnprintf(text, (size_t)length + 1, format, again);
    va_end(again);
    return text;
}

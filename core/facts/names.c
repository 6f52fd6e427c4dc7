/* Names: texts by number, and numbers by text through an open-addressing table that stays at most half full. */
#include "facts/names.h"

#include <string.h>

static uint32_t hash_of(const char *text)
{
    uint32_t hash = 2166136261u; /* FNV-1a */
    for (; *text; text++)
        hash = (hash ^ (unsigned char)*text) * 16777619u;
    return hash;
}

/* The slot where text stands, or the free one where it would. */
static size_t slot_of(const mt_names *names, const char *text)
{
    size_t slot = hash_of(text) & (names->slots - 1);
    while (names->table[slot] && strcmp(names->texts[names->table[slot]], text) != 0)
        slot = (slot + 1) & (names->slots - 1);
    return slot;
}

static void make_room(mt_names *names)
{
    if (names->count == names->room)
        names->texts = mt_arena_add_room(names->arena, names->texts, names->count, &names->room, sizeof *names->texts);
    if ((size_t)names->count * 2 < names->slots)
        return;
    names->slots *= 2;
    names->table = mt_arena_get_array(names->arena, names->slots, sizeof *names->table);
    for (uint32_t name = 1; name < names->count; name++)
        names->table[slot_of(names, names->texts[name])] = name;
}

void mt_names_init(mt_names *names, mt_arena *arena)
{
    *names = (mt_names){.arena = arena, .count = 1, .room = 256, .slots = 512};
    names->texts = mt_arena_get_array(arena, names->room, sizeof *names->texts);
    names->texts[0] = "";
    names->table = mt_arena_get_array(arena, names->slots, sizeof *names->table);
}

uint32_t mt_name_add(mt_names *names, const char *text)
{
    uint32_t known = mt_name_find(names, text);
    if (known || !text || !*text)
        return known;
    make_room(names);
    uint32_t name = names->count++;
    names->texts[name] = mt_arena_add_text(names->arena, text);
    names->table[slot_of(names, text)] = name;
    return name;
}

uint32_t mt_name_find(const mt_names *names, const char *text)
{
    return text && *text ? names->table[slot_of(names, text)] : 0;
}

const char *mt_name_get_text(const mt_names *names, uint32_t name)
{
    return name < names->count ? names->texts[name] : "";
}

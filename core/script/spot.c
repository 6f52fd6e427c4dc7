/* Spots: the name and the place of what is being read, and the problems said about it. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "script/spot.h"

mt_spot mt_spot_get_root(const mt_load *load) { return (mt_spot){.table = load->scan ? load->scan->root : NULL}; }

static mt_spot spot_at(const mt_spot *up, const char *key, size_t index)
{
    mt_spot spot = {.up = up, .key = key, .index = index, .field = mt_scan_find(up->table, key, index)};
    spot.table = spot.field ? spot.field->table : NULL;
    return spot;
}

mt_spot mt_spot_get_key(const mt_spot *up, const char *key) { return spot_at(up, key, 0); }

mt_spot mt_spot_get_item(const mt_spot *up, size_t index) { return spot_at(up, NULL, index); }

/* ---- names ---- */

static bool is_plain(const char *key)
{
    size_t length = strspn(key, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789");
    return length > 0 && key[length] == '\0' && !(key[0] >= '0' && key[0] <= '9');
}

static void add_name(mt_text *text, const mt_spot *spot)
{
    if (!spot->up)
        return;
    add_name(text, spot->up);
    if (!spot->key)
        mt_text_write(text, "[%zu]", spot->index);
    else if (is_plain(spot->key))
        mt_text_write(text, "%s%s", text->length > 0 ? "." : "", spot->key);
    else
        mt_text_write(text, "[\"%s\"]", spot->key);
}

const char *mt_spot_get_name(const mt_load *load, const mt_spot *spot)
{
    if (!spot->up)
        return load->what;
    mt_text text;
    mt_text_init(&text);
    add_name(&text, spot);
    const char *name = mt_arena_add_text(load->arena, mt_text_get(&text));
    mt_text_free(&text);
    return name;
}

/* ---- places ---- */

/* The whole is placed at its call, scenario { … }; what code made has no place of its own: the line of the nearest
 * field around it, without a column. */
static mt_place place_around(const mt_load *load, const mt_spot *spot)
{
    if (!load->scan)
        return (mt_place){0};
    for (; spot; spot = spot->up)
        if (spot->field)
            return mt_scan_get_line(load->scan, load->scan->token[spot->field->name].line);
    if (load->scan->call)
        return mt_scan_get_place(load->scan, &load->scan->token[load->scan->call_at]);
    return (mt_place){.file = load->scan->file};
}

mt_place mt_spot_get_place(const mt_load *load, const mt_spot *spot)
{
    if (!spot->field)
        return place_around(load, spot);
    const mt_scan_token *value = &load->scan->token[spot->field->value];
    return value->kind == MT_SCAN_TEXT ? mt_scan_get_inside(load->scan, value) : mt_scan_get_place(load->scan, value);
}

mt_place mt_spot_get_name_place(const mt_load *load, const mt_spot *spot)
{
    if (!spot->field)
        return place_around(load, spot);
    return mt_scan_get_place(load->scan, &load->scan->token[spot->field->name]);
}

/* ---- problems ---- */

static const char *format_text(const mt_load *load, const char *format, va_list values)
{
    va_list again;
    va_copy(again, values);
    int length = vsnprintf(NULL, 0, format, again);
    va_end(again);
    char *text = mt_arena_get(load->arena, (size_t)(length > 0 ? length : 0) + 1);
    vsnprintf(text, (size_t)(length > 0 ? length : 0) + 1, format, values);
    return text;
}

void mt_spot_add_problem(mt_load *load, const mt_spot *spot, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    const char *text = format_text(load, format, values);
    va_end(values);
    mt_problem_add(load->problems, mt_spot_get_place(load, spot), "%s: %s", mt_spot_get_name(load, spot), text);
}

void mt_spot_add_warning(mt_load *load, const mt_spot *spot, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    const char *text = format_text(load, format, values);
    va_end(values);
    mt_problem_add_warning(load->problems, mt_spot_get_name_place(load, spot), "%s: %s", mt_spot_get_name(load, spot),
                           text);
}

const char *mt_load_find_hint(const mt_load *load, const char *word, const char *const *known, size_t count, bool list)
{
    const char *nearest = mt_word_find_nearest(word, known, count);
    if (nearest)
        return mt_arena_write(load->arena, "; the nearest is '%s'", nearest);
    if (!list || count == 0 || count > 12)
        return "";
    mt_text text;
    mt_text_init(&text);
    for (size_t i = 0; i < count; i++)
        mt_text_write(&text, "%s%s", i == 0 ? (count == 1 ? "; known is " : "; known are ") : ", ", known[i]);
    const char *hint = mt_arena_add_text(load->arena, mt_text_get(&text));
    mt_text_free(&text);
    return hint;
}

/* Plain values: texts, words of a list, truths, counts. */
#include <string.h>

#include "script/read.h"

/* ---- texts ---- */

const char *mt_spot_read_string(mt_load *load, const mt_spot *spot)
{
    if (lua_type(load->L, -1) != LUA_TSTRING) {
        mt_spot_add_problem(load, spot, "a text is due here, not %s", mt_load_get_type(load));
        return NULL;
    }
    size_t length;
    const char *text = lua_tolstring(load->L, -1, &length);
    if (strlen(text) != length || !mt_text_is_utf8(text, length)) {
        mt_spot_add_problem(load, spot,
                            strlen(text) != length ? "the text holds a zero byte"
                                                   : "the text is not UTF-8; save the file as UTF-8");
        return NULL;
    }
    return mt_arena_add_bytes(load->arena, text, length);
}

void mt_spot_read_text(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    (void)rule;
    *(const char **)target = mt_spot_read_string(load, spot);
}

void mt_spot_read_words(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    (void)rule;
    *(mt_words *)target = (mt_words){mt_spot_read_string(load, spot), mt_spot_get_place(load, spot)};
}

void mt_spot_read_clause(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_text text;
    mt_text_init(&text);
    if (lua_type(load->L, -1) == LUA_TBOOLEAN)
        mt_text_add(&text, lua_toboolean(load->L, -1) ? "true" : "false");
    else if (lua_type(load->L, -1) == LUA_TNUMBER &&
             lua_tonumber(load->L, -1) - lua_tonumber(load->L, -1) == 0) /* no infinity, no NaN */
        mt_text_add_number(&text, lua_tonumber(load->L, -1));
    else
        mt_spot_read_words(load, spot, target, rule);
    if (text.length > 0)
        *(mt_words *)target =
            (mt_words){mt_arena_add_text(load->arena, mt_text_get(&text)), mt_spot_get_place(load, spot)};
    mt_text_free(&text);
}

typedef struct language_text {
    const char *language, *text;
    mt_place place;
} language_text;

static void read_language(mt_load *load, const mt_spot *spot, void *item)
{
    language_text *text = item;
    /* "en", and with a country "de-CH" */
    size_t small = strspn(spot->key, "abcdefghijklmnopqrstuvwxyz"), all = small;
    if (spot->key[small] == '-')
        all += 1 + strspn(spot->key + small + 1, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    if (small < 2 || small > 3 || spot->key[all] != '\0')
        mt_problem_add(load->problems, mt_spot_get_name_place(load, spot),
                       "%s: '%s' is no language; it is written in two small letters, as in en or fr",
                       mt_spot_get_name(load, spot->up), spot->key);
    *text = (language_text){spot->key, mt_spot_read_string(load, spot), mt_spot_get_place(load, spot)};
}

void mt_spot_read_texts(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_texts *texts = target;
    (void)rule;
    size_t count = 1, good = 0;
    language_text single, *list = &single;
    if (lua_type(load->L, -1) == LUA_TTABLE)
        list = mt_spot_read_map(load, spot, sizeof *list, read_language, &count);
    else
        single = (language_text){"en", mt_spot_read_string(load, spot), mt_spot_get_place(load, spot)};
    texts->list = mt_arena_get_array(load->arena, count, sizeof *texts->list);
    for (size_t i = 0; i < count; i++) {
        if (!list[i].text)
            continue;
        texts->list[good].language = list[i].language;
        texts->list[good].text = list[i].text;
        texts->list[good++].place = list[i].place;
    }
    texts->count = good;
}

int mt_spot_read_one_of(mt_load *load, const mt_spot *spot, const char *what, const char *const *words, size_t count)
{
    const char *word = mt_spot_read_string(load, spot);
    if (!word)
        return -1;
    for (size_t i = 0; i < count; i++)
        if (strcmp(words[i], word) == 0)
            return (int)i;
    mt_spot_add_problem(load, spot, "'%s' is not %s%s", word, what, mt_load_find_hint(load, word, words, count, true));
    return -1;
}

/* ---- truths and counts ---- */

void mt_spot_read_truth(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    (void)rule;
    if (lua_type(load->L, -1) == LUA_TBOOLEAN)
        *(bool *)target = lua_toboolean(load->L, -1);
    else
        mt_spot_add_problem(load, spot, "true or false is due here, not %s", mt_load_get_type(load));
}

bool mt_spot_read_count(mt_load *load, const mt_spot *spot, size_t most, size_t *count)
{
    int whole = 0;
    lua_Integer number = lua_type(load->L, -1) == LUA_TNUMBER ? lua_tointegerx(load->L, -1, &whole) : 0;
    if (whole && number >= 1 && (uint64_t)number <= most) {
        *count = (size_t)number;
        return true;
    }
    mt_spot_add_problem(load, spot, "a whole number from 1 to %zu is due here", most);
    return false;
}

void mt_spot_read_not_yet(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    (void)target;
    if (rule->of == 1)
        mt_spot_add_warning(load, spot, "not yet: this field is read by a later version and passed over now");
    else
        mt_problem_add(load->problems, mt_spot_get_name_place(load, spot),
                       "%s: not yet: this field belongs to a later version; leave it out",
                       mt_spot_get_name(load, spot));
}

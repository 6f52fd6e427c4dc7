/* Templates: finding a language, and filling the blanks of a sentence. */
#include "say/template.h"

#include <string.h>

#include "say/say.h"

const mt_language *mt_language_get(size_t n) { return n < mt_language_count ? mt_languages[n] : NULL; }

const mt_language *mt_language_find(const char *code)
{
    for (size_t i = 0; code && i < mt_language_count; i++)
        if (strcmp(mt_languages[i]->code, code) == 0)
            return mt_languages[i];
    return &mt_english;
}

const char *mt_language_get_code(size_t n)
{
    const mt_language *language = mt_language_get(n);
    return language ? language->code : NULL;
}

void mt_template_say_joined(mt_text *out, const mt_language *language, const char *value)
{
    if (language->join)
        language->join(out, value);
    else
        mt_text_add(out, value);
}

static void add_piece(mt_text *out, const mt_language *language, const char *words, size_t length)
{
    if (language->piece)
        language->piece(out, words, length);
    else
        mt_text_add_bytes(out, words, length);
}

void mt_template_say_pattern(mt_text *out, const mt_language *language, const char *pattern, const char *one,
                             const char *two, const char *three)
{
    const char *const values[] = {one, two, three};
    for (const char *brace; (brace = strchr(pattern, '{')); pattern = brace + 3) {
        add_piece(out, language, pattern, (size_t)(brace - pattern));
        if (brace[1] < '1' || brace[1] > '3' || brace[2] != '}') {
            mt_text_add_char(out, '{');
            brace -= 2;
        } else if (values[brace[1] - '1']) {
            mt_template_say_joined(out, language, values[brace[1] - '1']);
        }
    }
    add_piece(out, language, pattern, strlen(pattern));
}

void mt_template_say(mt_text *out, const mt_language *language, mt_template id, const char *one, const char *two,
                     const char *three)
{
    mt_template_say_pattern(out, language, language->sentence[id], one, two, three);
}

/* French where words meet: elision, contraction, and the blanks that hold a sign to its word. */
#include <string.h>

#include "say/french/french.h"

#define NBSP "\xC2\xA0"

void mt_french_say_piece(mt_text *out, const char *words, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        bool blank = words[i] == ' ';
        bool before = blank && i + 1 < length &&
                      (strchr(":;?!%", words[i + 1]) || (i + 2 < length && memcmp(words + i + 1, "\xC2\xBB", 2) == 0));
        bool after = blank && ((i >= 2 && memcmp(words + i - 2, "\xC2\xAB", 2) == 0) ||
                               (i == 0 && out->length >= 2 && memcmp(out->data + out->length - 2, "\xC2\xAB", 2) == 0));
        if (before || after)
            mt_text_add(out, NBSP);
        else
            mt_text_add_char(out, words[i]);
    }
}

/* A vowel or a mute h, as French elides before it. */
static bool is_vowel(const char *word)
{
    static const char *const letters[] = {"\xC3\xA0", "\xC3\xA2", "\xC3\xA8", "\xC3\xA9", "\xC3\xAA",
                                          "\xC3\xAE", "\xC3\xB4", "\xC3\xBB", "\xC5\x93"};
    static const char *const aspirated[] = {"hors", "huit", "haut"};
    if (!*word)
        return false;
    for (size_t i = 0; i < sizeof aspirated / sizeof *aspirated; i++)
        if (strncmp(word, aspirated[i], strlen(aspirated[i])) == 0)
            return false;
    if (strchr("aeiouh", *word))
        return true;
    for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
        if (strncmp(word, letters[i], 2) == 0)
            return true;
    return false;
}

static bool ends_with_word(const mt_text *out, const char *word)
{
    size_t length = strlen(word);
    if (out->length < length || memcmp(out->data + out->length - length, word, length) != 0)
        return false;
    size_t before = out->length - length;
    return before == 0 || strchr(" '(", out->data[before - 1]) ||
           (before >= 2 && memcmp(out->data + before - 2, NBSP, 2) == 0);
}

static void cut(mt_text *out, size_t length)
{
    out->length -= length;
    out->data[out->length] = '\0';
}

void mt_french_say_joined(mt_text *out, const char *value)
{
    static const struct {
        const char *before, *article, *together;
    } contracted[] = {
        {"de ", "le ", "du "},
        {"de ", "les ", "des "},
        {"\xC3\xA0 ", "le ", "au "},
        {"\xC3\xA0 ", "les ", "aux "},
    };
    static const char *const elided[] = {"de ", "que ", "le ", "la ", "ne ", "se "};
    for (size_t i = 0; i < sizeof contracted / sizeof *contracted; i++) {
        size_t article = strlen(contracted[i].article);
        if (ends_with_word(out, contracted[i].before) && strncmp(value, contracted[i].article, article) == 0) {
            cut(out, strlen(contracted[i].before));
            mt_text_add(out, contracted[i].together);
            mt_text_add(out, value + article);
            return;
        }
    }
    for (size_t i = 0; i < sizeof elided / sizeof *elided; i++)
        if (ends_with_word(out, elided[i]) && is_vowel(value)) {
            cut(out, 2);
            mt_text_add_char(out, '\'');
            break;
        }
    if (ends_with_word(out, "si ") && (strncmp(value, "il ", 3) == 0 || strncmp(value, "ils ", 4) == 0)) {
        cut(out, 2);
        mt_text_add_char(out, '\'');
    }
    mt_text_add(out, value);
}

/* Texts by language, and texts with [phrases](a). A draft's own square brackets stay plain text: only `](` makes a
 * phrase. */
#include <string.h>

#include "language/phrase.h"

const char *mt_texts_get(const mt_texts *texts, const char *language)
{
    const char *english = NULL;
    for (size_t i = 0; i < texts->count; i++) {
        if (language && !strcmp(texts->list[i].language, language))
            return texts->list[i].text;
        if (!strcmp(texts->list[i].language, "en"))
            english = texts->list[i].text;
    }
    return english ? english : texts->count ? texts->list[0].text : NULL;
}

/* The "]" that closes the bracket at text, or NULL. */
static const char *closing(const char *text)
{
    size_t depth = 0;
    for (; *text; text++) {
        if (*text == '[')
            depth++;
        if (*text == ']' && --depth == 0)
            return text;
    }
    return NULL;
}

int mt_phrase_walk(const char *text, mt_phrase_call call, void *context)
{
    const char *plain = text;
    for (const char *at = text; *at;) {
        if (*at != '[') {
            at++;
            continue;
        }
        const char *end = closing(at);
        if (!end)
            return MT_ERROR_INPUT;
        if (end[1] != '(') {
            at++;
            continue;
        }
        size_t length = strcspn(end + 2, ")");
        char part[16];
        if (end[2 + length] != ')' || length >= sizeof part)
            return MT_ERROR_INPUT;
        memcpy(part, end + 2, length);
        part[length] = 0;
        if (at > plain)
            call(context, plain, (size_t)(at - plain), NULL);
        call(context, at + 1, (size_t)(end - at - 1), part);
        at = plain = end + 2 + length + 1;
    }
    if (*plain)
        call(context, plain, strlen(plain), NULL);
    return 0;
}

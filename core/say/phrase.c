/* Phrases: a provision's text, "[words](a)", with the words that decided marked. */
#include <string.h>

#include "say/page.h"
#include "say/spoken.h"

/* A stretch of the text: plain where part is empty, "~" where the words are knowingly not encoded. */
typedef struct stretch {
    const char *words;
    size_t length;
    const char *part;
    size_t part_length;
} stretch;

/* The next stretch, and where the one after it begins; NULL at the end. A bracket that no part follows is an ordinary
 * one. */
static const char *next_stretch(const char *text, stretch *found)
{
    if (!*text)
        return NULL;
    *found = (stretch){.words = text};
    const char *middle = *text == '[' ? strstr(text, "](") : NULL, *end = middle ? strchr(middle, ')') : NULL;
    if (end) {
        *found = (stretch){text + 1, (size_t)(middle - text - 1), middle + 2, (size_t)(end - middle - 2)};
        return end + 1;
    }
    found->length = 1 + strcspn(text + 1, "[");
    return text + found->length;
}

static bool is_part(const stretch *stretch, const char *part)
{
    return stretch->part && strlen(part) == stretch->part_length &&
           memcmp(part, stretch->part, stretch->part_length) == 0;
}

/* 1 kept, 0 broken, -1 not known, 2 where nothing is judged of it. */
static int kept(const stretch *stretch, const mt_judgement *judgement, const mt_provision_record *provision)
{
    for (size_t i = 0; judgement && i < judgement->part_count && i < provision->part_count; i++)
        if (is_part(stretch, provision->part[i].id))
            return mt_part_get_kept(judgement, provision, i);
    return 2;
}

bool mt_phrases_say(mt_text *out, const char *text, const mt_judgement *judgement, const mt_provision_record *provision,
                    const mt_say_style *style)
{
    static const struct {
        mt_tone tone;
        const char *before, *after;
    } marks[] = {
        {MT_TONE_DOUBT, "??", "??"},
        {MT_TONE_BAD, ">>", "<<"},
        {MT_TONE_GOOD, "", ""},
        {MT_TONE_PLAIN, "", ""},
    };
    bool marked = false;
    stretch here;
    while ((text = next_stretch(text, &here))) {
        mt_text words;
        mt_text_init(&words);
        int state = kept(&here, judgement, provision);
        bool plain = style->colour || (style->markdown && state >= 0); /* bold says it */
        mt_text_add(&words, plain ? "" : marks[state + 1].before);
        mt_text_add_bytes(&words, here.words, here.length);
        mt_text_add(&words, plain ? "" : marks[state + 1].after);
        mt_layout_write_toned(out, mt_text_get(&words), is_part(&here, "~") ? MT_TONE_DIM : marks[state + 1].tone,
                              style);
        marked |= state < 1;
        mt_text_free(&words);
    }
    return marked;
}

void mt_part_say(mt_text *out, const mt_language *language, const mt_provision_record *provision, const char *part)
{
    stretch here;
    size_t before = out->length;
    for (const char *text = provision->text; (text = next_stretch(text, &here));)
        if (is_part(&here, part)) {
            mt_text_add(out, out->length > before ? " ... " : "");
            mt_text_add_bytes(out, here.words, here.length);
        }
    for (size_t i = 0; i < provision->part_count && out->length == before; i++)
        if (strcmp(provision->part[i].id, part) == 0 && provision->part[i].clause)
            mt_clause_say(out, language, provision->part[i].clause);
}

void mt_phrases_walk(const char *text, void (*call)(void *context, const char *words, const char *part), void *context)
{
    stretch here;
    mt_text words, part;
    mt_text_init(&words);
    mt_text_init(&part);
    while ((text = next_stretch(text, &here))) {
        mt_text_reset(&words);
        mt_text_reset(&part);
        mt_text_add_bytes(&words, here.words, here.length);
        mt_text_add_bytes(&part, here.part ? here.part : "", here.part_length);
        call(context, mt_text_get(&words), mt_text_get(&part));
    }
    mt_text_free(&part);
    mt_text_free(&words);
}

void mt_phrases_walk_uncoded(const char *text, void (*call)(void *context, const char *words), void *context)
{
    stretch here;
    while ((text = next_stretch(text, &here)))
        if (is_part(&here, "~")) {
            mt_text words;
            mt_text_init(&words);
            mt_text_add_bytes(&words, here.words, here.length);
            call(context, mt_text_get(&words));
            mt_text_free(&words);
        }
}

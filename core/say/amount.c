/* Amounts and words: numbers with their units, and the words of enumerations, as the language writes them. */
#include <string.h>

#include "say/page.h"

static const char *said_of(const mt_word_words *list, size_t count, const char *word, size_t length)
{
    for (size_t i = 0; i < count; i++)
        if (strlen(list[i].word) == length && memcmp(list[i].word, word, length) == 0)
            return list[i].said;
    return NULL;
}

/* One word, or several with ", " between them. */
void mt_word_say(mt_text *out, const mt_language *language, const char *word)
{
    for (size_t length; *word; word += length) {
        length = strcspn(word, ",");
        const char *said = said_of(language->word, language->word_count, word, length);
        if (said)
            mt_text_add(out, said);
        for (size_t i = 0; !said && i < length; i++)
            mt_text_add_char(out, word[i] == '_' ? ' ' : word[i]);
        if (word[length] == ',') {
            mt_text_add(out, ", ");
            length += 1 + strspn(word + length + 1, " ");
        }
    }
}

void mt_said_say(mt_text *out, const mt_language *language, const char *text)
{
    const char *said = said_of(language->word, language->word_count, text, strlen(text));
    mt_text_add(out, said ? said : text);
}

void mt_addressee_say(mt_text *out, const mt_language *language, const char *whom)
{
    const char *said = said_of(language->addressee, language->addressee_count, whom, strlen(whom));
    if (said)
        mt_text_add(out, said);
    else
        mt_template_say(out, language, MT_T_THE, whom, NULL, NULL);
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* "2 y 1.5 s" in the units and with the decimal sign of the language; one year is no plural. */
void mt_amount_say(mt_text *out, const mt_language *language, double value, mt_dimension dimension)
{
    mt_text plain;
    mt_text_init(&plain);
    mt_quantity_say(&plain, value, dimension);
    const char *words = mt_text_get(&plain), *number = "";
    const char *whole = said_of(language->unit, language->unit_count, words, plain.length);
    if (!language->unit || whole) {
        mt_text_add(out, whole ? whole : words);
        mt_text_free(&plain);
        return;
    }
    for (size_t length; *words; words += length) {
        length = strcspn(words, " ");
        if (is_digit(*words) || *words == '-') {
            number = words;
            for (size_t i = 0; i < length; i++)
                mt_text_add(out, words[i] == '.' ? language->decimal : (char[]){words[i], '\0'});
        } else {
            const char *said = said_of(language->unit, language->unit_count, words, length);
            if (strncmp(number, "1 y", 3) == 0)
                said = said_of(language->unit, language->unit_count, "one y", 5);
            if (said)
                mt_text_add(out, said);
            else
                mt_text_add_bytes(out, words, length);
        }
        if (words[length] == ' ') {
            mt_text_add(out, "\xC2\xA0"); /* no line ends between a number and its unit */
            length++;
        }
    }
    mt_text_free(&plain);
}

/* A plain count. */
void mt_count_say(mt_text *out, const mt_language *language, double count)
{
    mt_amount_say(out, language, count, MT_PLAIN);
}

/* 0.93 as "93 %", to a tenth of a percent. */
void mt_share_say(mt_text *out, const mt_language *language, double share)
{
    double tenths = share * 1000, whole = (double)(long long)(tenths + 0.5);
    mt_amount_say(out, language, whole / 10, MT_PLAIN);
    mt_text_add(out, language->unit ? "\xC2\xA0%" : " %");
}

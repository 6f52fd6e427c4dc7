/* Words: the nearest known name, and how wide a text stands on a terminal. Both are asked of people's files, so both
 * take any bytes. */
#include <string.h>

#include "base/text.h"

#define LONGEST 64 /* a longer word is not a slip of the pen */

static size_t least(size_t a, size_t b) { return a < b ? a : b; }

/* Edit distance with neighbours changing places counted as one ("optimal string alignment"). */
static size_t distance(const char *a, size_t m, const char *b, size_t n)
{
    size_t row[3][LONGEST + 1];
    size_t *before = row[0], *above = row[1], *here = row[2];
    for (size_t j = 0; j <= n; j++)
        above[j] = j;
    for (size_t i = 1; i <= m; i++) {
        here[0] = i;
        for (size_t j = 1; j <= n; j++) {
            here[j] = least(least(above[j], here[j - 1]) + 1, above[j - 1] + (a[i - 1] != b[j - 1]));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                here[j] = least(here[j], before[j - 2] + 1);
        }
        size_t *spare = before;
        before = above;
        above = here;
        here = spare;
    }
    return above[n];
}

const char *mt_word_find_nearest(const char *word, const char *const *candidates, size_t count)
{
    size_t length = strlen(word);
    if (length == 0 || length > LONGEST)
        return NULL;
    size_t bound = length / 3 ? length / 3 : 1;
    const char *nearest = NULL;
    for (size_t i = 0; i < count; i++) {
        size_t other = strlen(candidates[i]);
        if (other > LONGEST || (other > length ? other - length : length - other) > bound)
            continue;
        size_t far = distance(word, length, candidates[i], other);
        if (far < bound || (far == bound && !nearest)) {
            nearest = candidates[i];
            bound = far;
        }
    }
    return nearest;
}

typedef struct range {
    uint32_t first, last;
} range;

/* Unicode's non-spacing and enclosing marks and format characters, by block: enough for the scripts of the United
 * Nations' languages and their neighbours. */
static const range marks[] = {
    {0x0300, 0x036F}, {0x0483, 0x0489}, {0x0591, 0x05BD}, {0x0610, 0x061A}, {0x064B, 0x065F}, {0x0670, 0x0670},
    {0x06D6, 0x06DC}, {0x06DF, 0x06E4}, {0x06E7, 0x06E8}, {0x06EA, 0x06ED}, {0x0900, 0x0902}, {0x093A, 0x093A},
    {0x093C, 0x093C}, {0x0941, 0x0948}, {0x094D, 0x094D}, {0x0E31, 0x0E31}, {0x0E34, 0x0E3A}, {0x0E47, 0x0E4E},
    {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x200B, 0x200F}, {0x202A, 0x202E}, {0x2060, 0x2064}, {0x20D0, 0x20FF},
    {0x3099, 0x309A}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0xFEFF, 0xFEFF},
};
/* East Asian wide and fullwidth letters, and pictographs. Source: Unicode Standard Annex 11, by block. */
static const range wide[] = {
    {0x1100, 0x115F}, {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF},   {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF}, {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
};

static int stands_in(uint32_t letter, const range *ranges, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (letter >= ranges[i].first && letter <= ranges[i].last)
            return 1;
    return 0;
}

/* Length in bytes of the letter at text, 1 for a byte that begins none. */
static size_t letter_at(const unsigned char *text, uint32_t *letter)
{
    size_t more = text[0] >= 0xF0 ? 3 : text[0] >= 0xE0 ? 2 : text[0] >= 0xC2 ? 1 : 0;
    *letter = more ? text[0] & (0x3Fu >> more) : text[0];
    for (size_t i = 1; i <= more; i++) {
        if ((text[i] & 0xC0) != 0x80) {
            *letter = 0xFFFD;
            return 1;
        }
        *letter = *letter << 6 | (text[i] & 0x3F);
    }
    return more + 1;
}

bool mt_text_is_utf8(const char *text, size_t length)
{
    const unsigned char *p = (const unsigned char *)text, *end = p + length;
    while (p < end) {
        size_t more = *p < 0x80                 ? 0
                      : *p >= 0xC2 && *p < 0xE0 ? 1
                      : *p >= 0xE0 && *p < 0xF0 ? 2
                      : *p >= 0xF0 && *p < 0xF5 ? 3
                                                : 4;
        if (more == 4 || (size_t)(end - p) <= more)
            return false;
        if ((*p == 0xE0 && p[1] < 0xA0) || (*p == 0xED && p[1] > 0x9F) || (*p == 0xF0 && p[1] < 0x90) ||
            (*p == 0xF4 && p[1] > 0x8F))
            return false;
        for (size_t i = 1; i <= more; i++)
            if ((p[i] & 0xC0) != 0x80)
                return false;
        p += more + 1;
    }
    return true;
}

size_t mt_text_get_columns(const char *utf8)
{
    size_t columns = 0;
    uint32_t letter;
    for (const unsigned char *at = (const unsigned char *)utf8; *at; at += letter_at(at, &letter)) {
        letter_at(at, &letter);
        if (letter < 0x300)
            columns++;
        else if (!stands_in(letter, marks, sizeof marks / sizeof *marks))
            columns += 1 + (size_t)stands_in(letter, wide, sizeof wide / sizeof *wide);
    }
    return columns;
}

/* Keys and their words. A line of a script is a key, or its word, and how long it took. */
#include <stdlib.h>
#include <string.h>

#include "base/unit.h"
#include "command/seat.h"

static const struct {
    char key;
    const char *word;
} keys[] = {
    {'a', "approve"}, {'v', "veto"}, {'d', "decline"}, {'w', "wait"}, {'x', "abort"}, {'o', "deactivate"},
};

static bool read_key(const char *text, size_t length, mt_seat_answer *answer)
{
    if (length == 0)
        answer->word = "wait";
    if (length == 1 && *text >= '1' && *text <= '9') {
        answer->word = "choose";
        answer->choice = (size_t)(*text - '1');
    }
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if ((length == 1 && *text == keys[i].key) ||
            (strlen(keys[i].word) == length && memcmp(text, keys[i].word, length) == 0))
            answer->word = keys[i].word;
    return answer->word || (length == 1 && *text == 'q') || (length == 5 && memcmp(text, "leave", 5) == 0);
}

const char *mt_seat_read(const char *line, mt_seat_answer *answer)
{
    double span = 0;
    *answer = (mt_seat_answer){.after = 1000000};
    const char *key = line + strspn(line, " \t\r");
    size_t length = strcspn(key, " \t\r");
    if (!read_key(key, length, answer))
        return "is no key; write a, v, d, w, x, o, q or a number from 1 to 9, and the seconds that it took, as in `a "
               "3.5`";
    const char *seconds = key + length + strspn(key + length, " \t\r");
    size_t digits = strcspn(seconds, " \t\r");
    if (digits == 0)
        return NULL;
    if (seconds[digits + strspn(seconds + digits, " \t\r")] != '\0' ||
        mt_quantity_read(seconds, digits, mt_unit_find("s", 1), &span) != 0 || span < 0 || span > 86400e6)
        return "has no such time; write seconds, 0 to 86400, as in `a 3.5`";
    answer->after = (int64_t)span;
    return NULL;
}

bool mt_seat_is_answer(const mt_asked *asked, const mt_seat_answer *answer)
{
    bool list = strcmp(asked->why, "list") == 0;
    if (answer->word && strcmp(answer->word, "choose") == 0)
        return list && answer->choice < asked->sighting_count;
    return !(list && answer->word && strcmp(answer->word, "approve") == 0);
}

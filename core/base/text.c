/* Text: the growable buffer, and numbers as the shortest decimal. */
#include "base/text.h"

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"

void mt_text_init(mt_text *text) { *text = (mt_text){0}; }

void mt_text_free(mt_text *text)
{
    free(text->data);
    mt_text_init(text);
}

void mt_text_reset(mt_text *text)
{
    text->length = 0;
    if (text->data)
        text->data[0] = '\0';
}

const char *mt_text_get(const mt_text *text) { return text->data ? text->data : ""; }

/* Room for length more bytes and the NUL. */
static char *make_room(mt_text *text, size_t length)
{
    if (length > SIZE_MAX / 2 - text->length)
        mt_failure_stop(__FILE__, __LINE__, "out of memory");
    size_t needed = text->length + length + 1;
    if (needed > text->room) {
        size_t room = text->room < 32 ? 64 : text->room * 2;
        if (room < needed)
            room = needed;
        char *data = realloc(text->data, room);
        if (!data)
            mt_failure_stop(__FILE__, __LINE__, "out of memory");
        text->data = data;
        text->room = room;
    }
    return text->data + text->length;
}

void mt_text_add_bytes(mt_text *text, const char *bytes, size_t length)
{
    char *end = make_room(text, length);
    if (length)
        memcpy(end, bytes, length);
    end[length] = '\0';
    text->length += length;
}

void mt_text_add(mt_text *text, const char *words) { mt_text_add_bytes(text, words, strlen(words)); }

void mt_text_add_char(mt_text *text, char c) { mt_text_add_bytes(text, &c, 1); }

void mt_text_write(mt_text *text, const char *format, ...)
{
    va_list arguments, again;
    va_start(arguments, format);
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    MT_REQUIRE(length >= 0);
    vsnprintf(make_room(text, (size_t)length), (size_t)length + 1, format, again);
    va_end(again);
    text->length += (size_t)length;
}

void mt_text_add_number(mt_text *text, double number)
{
    MT_REQUIRE(isfinite(number));
    if (number == floor(number) && fabs(number) < 9007199254740992.0 && !(number == 0 && signbit(number))) {
        mt_text_write(text, "%lld", (long long)number);
        return;
    }
    /* Fifteen digits come back unchanged from any normal double, so for one that has so few they are the shortest. A
     * subnormal has fewer; there the search begins at one. */
    char digits[32];
    for (int precision = isnormal(number) ? 15 : 1; precision <= 17; precision++) {
        snprintf(digits, sizeof digits, "%.*g", precision, number);
        if (strtod(digits, NULL) == number)
            break;
    }
    mt_text_add(text, digits);
}

static int read_all(int file, size_t limit, mt_text *text)
{
    for (;;) {
        char piece[16384];
        ssize_t got = read(file, piece, sizeof piece);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return MT_ERROR_IO;
        if (got == 0)
            return 0;
        if ((size_t)got > limit) {
            errno = EFBIG;
            return MT_ERROR_IO;
        }
        limit -= (size_t)got;
        mt_text_add_bytes(text, piece, (size_t)got);
    }
}

int mt_file_read(const char *path, size_t limit, mt_text *text)
{
    mt_text_reset(text);
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return MT_ERROR_IO;
    struct stat about;
    int result = MT_ERROR_IO;
    if (fstat(file, &about) == 0) {
        if (S_ISDIR(about.st_mode))
            errno = EISDIR;
        else
            result = read_all(file, limit, text);
    }
    int kept = errno;
    close(file);
    errno = kept;
    return result;
}

/* Verifying a journal: is every line the one that was written? Each line's prev is compared with the hash of the line
 * before, in one pass and in constant memory, however long a line or the file is.
 *
 * Where prev and hash differ, either the line before was altered (or something between them taken out), or this line's
 * prev was; nothing in the file can tell which, so both are named and neither counts as good. */
#include "journal/journal.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <sodium.h>
#include <string.h>
#include <unistd.h>

#define CHUNK ((size_t)64 << 10)
#define TAIL 76                 /* ,"prev":"<64>"} and the newline */
#define SEAL_LENGTH (10 + TAIL) /* {"seal":{} and the tail */

typedef struct chain {
    crypto_generichash_state state; /* of the line in hand */
    uint64_t length;                /* of the line in hand, so far */
    char first[16];                 /* its beginning */
    char tail[TAIL];                /* its last bytes, as a ring */
    char hash[2][MT_HASH];          /* of the line before, and of the one before that */
    uint64_t lines;
    uint64_t sealed; /* line of the seal, 0 not yet */
    mt_verification *verification;
    mt_arena *arena;
} chain;

static void line_begin(chain *chain)
{
    crypto_generichash_init(&chain->state, NULL, 0, 32);
    chain->length = 0;
    memset(chain->first, 0, sizeof chain->first);
}

static void line_more(chain *chain, const char *bytes, size_t count)
{
    crypto_generichash_update(&chain->state, (const unsigned char *)bytes, count);
    if (chain->length < sizeof chain->first) {
        size_t room = sizeof chain->first - (size_t)chain->length;
        memcpy(chain->first + chain->length, bytes, count < room ? count : room);
    }
    for (size_t i = count > TAIL ? count - TAIL : 0; i < count; i++)
        chain->tail[(chain->length + i) % TAIL] = bytes[i];
    chain->length += count;
}

/* The prev at the line's end; false if it has none. */
static bool prev_of(const chain *chain, char prev[MT_HASH])
{
    char tail[TAIL + 1];
    if (chain->length < TAIL)
        return false;
    for (size_t i = 0; i < TAIL; i++)
        tail[i] = chain->tail[(chain->length + i) % TAIL];
    tail[TAIL] = '\0';
    memcpy(prev, tail + 9, MT_HASH - 1);
    prev[MT_HASH - 1] = '\0';
    return memcmp(tail, ",\"prev\":\"", 9) == 0 && strcmp(tail + 9 + MT_HASH - 1, "\"}\n") == 0 &&
           strspn(prev, "0123456789abcdef") == MT_HASH - 1;
}

/* The first trouble; good lines end before it. hash: which of the two last hashes is that of the last good line. */
static void trouble(chain *chain, uint64_t good, int hash, const char *words)
{
    mt_text text;
    mt_text_init(&text);
    mt_text_add(&text, words);
    if (good == 1)
        mt_text_add(&text, "; line 1 is good");
    if (good > 1)
        mt_text_write(&text, "; lines 1 to %" PRIu64 " are good", good);
    chain->verification->trouble = mt_arena_add_text(chain->arena, mt_text_get(&text));
    chain->verification->good = good;
    memcpy(chain->verification->head, good == 0 ? "" : chain->hash[hash], good == 0 ? 1 : MT_HASH);
    mt_text_free(&text);
}

static void line_check(chain *chain)
{
    uint64_t line = chain->lines;
    char prev[MT_HASH];
    if (chain->sealed != 0)
        trouble(chain, chain->sealed, 0,
                mt_arena_write(chain->arena, "line %" PRIu64 " was added after the seal", line));
    else if (!prev_of(chain, prev) && line == 1)
        trouble(chain, 0, 0, "line 1 bears no prev at its end: it was altered, or this is no journal");
    else if (!prev_of(chain, prev))
        trouble(chain, line - 1, 0,
                mt_arena_write(chain->arena, "line %" PRIu64 " was altered: it bears no prev at its end", line));
    else if (strcmp(prev, chain->hash[0]) != 0 && line == 1)
        trouble(chain, 0, 0,
                "line 1 is not a journal's first: what stood before it is missing, or its prev was altered");
    else if (strcmp(prev, chain->hash[0]) != 0)
        trouble(chain, line - 2, 1,
                mt_arena_write(chain->arena,
                               "line %" PRIu64 " was altered, or line %" PRIu64
                               "'s prev was, or a line between them is missing",
                               line - 1, line));
}

static void line_end(chain *chain)
{
    unsigned char hash[32];
    chain->lines++;
    if (!chain->verification->trouble)
        line_check(chain);
    crypto_generichash_final(&chain->state, hash, sizeof hash);
    memcpy(chain->hash[1], chain->hash[0], MT_HASH);
    sodium_bin2hex(chain->hash[0], MT_HASH, hash, sizeof hash);
    if (!chain->verification->trouble && chain->length == SEAL_LENGTH && memcmp(chain->first, "{\"seal\":{}", 10) == 0)
        chain->sealed = chain->lines;
    line_begin(chain);
}

static void bytes_check(chain *chain, const char *bytes, size_t count)
{
    while (count > 0) {
        const char *newline = memchr(bytes, '\n', count);
        size_t here = newline ? (size_t)(newline - bytes) + 1 : count;
        line_more(chain, bytes, here);
        if (newline)
            line_end(chain);
        bytes += here;
        count -= here;
    }
}

/* After the last byte: is the last line whole, and is it the seal? */
static void file_check(chain *chain)
{
    uint64_t whole = chain->lines;
    if (chain->length > 0)
        chain->lines++;
    chain->verification->lines = chain->lines;
    if (chain->verification->trouble)
        return;
    if (chain->lines == 0)
        trouble(chain, 0, 0, "the file is empty");
    else if (chain->length > 0)
        trouble(chain, whole, 0,
                mt_arena_write(chain->arena, "line %" PRIu64 " is torn: it ends in the middle", chain->lines));
    else if (chain->sealed == 0)
        trouble(chain, whole, 0,
                mt_arena_write(chain->arena, "the record is cut off after line %" PRIu64 ": no seal stands at its end",
                               whole));
    chain->verification->torn = chain->lines > 0 && chain->verification->trouble;
    if (chain->verification->trouble)
        return;
    chain->verification->whole = true;
    chain->verification->good = whole;
    memcpy(chain->verification->head, chain->hash[0], MT_HASH);
}

int mt_journal_check(const char *path, mt_arena *arena, mt_verification *verification, mt_problems *problems)
{
    chain chain = {.verification = verification, .arena = arena};
    int file = open(path, O_RDONLY | O_CLOEXEC);
    char *bytes = mt_arena_get(arena, CHUNK);
    ssize_t got = file < 0 ? -1 : 0;
    MT_REQUIRE(sodium_init() >= 0);
    *verification = (mt_verification){.whole = false};
    memset(chain.hash[0], '0', MT_HASH - 1);
    line_begin(&chain);
    while (file >= 0 && ((got = read(file, bytes, CHUNK)) > 0 || (got < 0 && errno == EINTR)))
        if (got > 0)
            bytes_check(&chain, bytes, (size_t)got);
    if (got < 0)
        mt_problem_add(problems, (mt_place){.file = path}, "cannot be read: %s", strerror(errno));
    if (file >= 0)
        close(file);
    if (got < 0)
        return MT_ERROR_IO;
    file_check(&chain);
    return 0;
}

/* Writing a journal: each line bears the hash of the line before, so that no line can be changed, added or taken out
 * without every later one showing it.
 *
 *   record {"t":1,"act":"end"}  ─▶  {"t":1,"act":"end","prev":"64 hex digits"}\n  ─▶  its hash is the next line's prev
 *
 * A line goes to the system whole and at once: what a crash leaves is readable up to the last whole line. */
#include "journal/journal.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct mt_journal {
    int file;    /* -1: nothing is written, the hash goes on */
    off_t whole; /* bytes of whole lines on disk */
    uint64_t records;
    int failed; /* MT_ERROR_FULL or MT_ERROR_IO once a line could not be written */
    char head[MT_HASH];
    mt_text line;
};

static int code_of(int number)
{
    return number == ENOSPC || number == EFBIG || number == EDQUOT ? MT_ERROR_FULL : MT_ERROR_IO;
}

int mt_journal_open(mt_journal **journal, const char *path, mt_problems *problems)
{
    int file = -1;
    MT_REQUIRE(sodium_init() >= 0);
    *journal = NULL;
    if (path) {
        file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
        if (file < 0 && errno == EEXIST) {
            mt_problem_add(problems, (mt_place){.file = path},
                           "is there already, and a journal is never overwritten; choose another name");
            return MT_ERROR_IO;
        }
        if (file < 0) {
            mt_problem_add(problems, (mt_place){.file = path}, "the journal cannot be written: %s", strerror(errno));
            return code_of(errno);
        }
    }
    mt_journal *made = calloc(1, sizeof *made);
    MT_REQUIRE(made);
    made->file = file;
    memset(made->head, '0', MT_HASH - 1);
    mt_text_init(&made->line);
    *journal = made;
    return 0;
}

static void hash_line(const mt_text *line, char head[MT_HASH])
{
    unsigned char hash[32];
    crypto_generichash(hash, sizeof hash, (const unsigned char *)mt_text_get(line), line->length, NULL, 0);
    sodium_bin2hex(head, MT_HASH, hash, sizeof hash);
}

/* Writes the line whole, or takes what came of it back and closes the file: nothing half-written stays. */
static void line_write(mt_journal *journal)
{
    const char *from = mt_text_get(&journal->line);
    size_t left = journal->line.length;
    while (left > 0) {
        ssize_t put = write(journal->file, from, left);
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0) {
            journal->failed = put == 0 ? MT_ERROR_FULL : code_of(errno);
            break;
        }
        from += put;
        left -= (size_t)put;
    }
    if (left == 0) {
        journal->whole += (off_t)journal->line.length;
        journal->records++;
        return;
    }
    if (left < journal->line.length && ftruncate(journal->file, journal->whole) != 0)
        journal->failed = MT_ERROR_IO;
    close(journal->file);
    journal->file = -1;
}

int mt_journal_add(mt_journal *journal, const char *record, size_t length)
{
    MT_REQUIRE(length > 2 && record[0] == '{' && record[length - 1] == '}');
    mt_text_reset(&journal->line);
    mt_text_add_bytes(&journal->line, record, length - 1);
    mt_text_write(&journal->line, ",\"prev\":\"%s\"}\n", journal->head);
    hash_line(&journal->line, journal->head);
    if (journal->file >= 0)
        line_write(journal);
    else if (journal->failed == 0)
        journal->records++;
    return journal->failed;
}

int mt_journal_close(mt_journal *journal)
{
    static const char seal[] = "{\"seal\":{}}";
    int result = mt_journal_add(journal, seal, sizeof seal - 1);
    if (journal->file < 0)
        return result;
    if (fsync(journal->file) != 0)
        journal->failed = code_of(errno);
    if (close(journal->file) != 0 && journal->failed == 0)
        journal->failed = code_of(errno);
    journal->file = -1;
    return journal->failed;
}

uint64_t mt_journal_get_records(const mt_journal *journal) { return journal->records; }

const char *mt_journal_get_head(const mt_journal *journal) { return journal->head; }

void mt_journal_free(mt_journal *journal)
{
    if (!journal)
        return;
    if (journal->file >= 0)
        close(journal->file);
    mt_text_free(&journal->line);
    free(journal);
}

/* Keeping what comes out of a pipe. */
#include "command/spool.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* A path of this process's own descriptors means something else in a worker, even where it leads to a plain file. */
static bool is_to_be_kept(const char *path)
{
    struct stat about;
    if (stat(path, &about) != 0 || S_ISDIR(about.st_mode))
        return false; /* the reader says why it cannot be read */
    return !S_ISREG(about.st_mode) || strncmp(path, "/dev/", 5) == 0 || strncmp(path, "/proc/", 6) == 0;
}

static int nameless_open(mt_arena *arena)
{
    const char *folder = getenv("TMPDIR");
    if (!folder || *folder == '\0')
        folder = "/tmp";
    int file = open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (file >= 0)
        return file;
    char *name = mt_arena_write(arena, "%s/martens-XXXXXX", folder); /* a file system without nameless files */
    file = mkostemp(name, O_CLOEXEC);
    if (file >= 0)
        unlink(name);
    return file;
}

/* 0, or the system's number of what went wrong; *writing says on which side. */
static int copy(int from, int to, bool *writing)
{
    static char chunk[1 << 16];
    for (;;) {
        *writing = false;
        ssize_t got = read(from, chunk, sizeof chunk);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return got < 0 ? errno : 0;
        *writing = true;
        for (char *at = chunk; got > 0;) {
            ssize_t put = write(to, at, (size_t)got);
            if (put < 0 && errno != EINTR)
                return errno;
            at += put > 0 ? put : 0;
            got -= put > 0 ? put : 0;
        }
    }
}

int mt_spool_open(mt_spool *spool, const char *path, mt_arena *arena, mt_problems *problems)
{
    bool writing = false;
    *spool = (mt_spool){.file = -1};
    if (!is_to_be_kept(path))
        return 0;
    int from = open(path, O_RDONLY | O_CLOEXEC), wrong = from < 0 ? errno : 0;
    if (wrong == 0) {
        writing = true;
        spool->file = nameless_open(arena);
        wrong = spool->file < 0 ? errno : copy(from, spool->file, &writing);
        close(from);
    }
    if (wrong == 0) {
        spool->path = mt_arena_write(arena, "/proc/%ld/fd/%d", (long)getpid(), spool->file);
        return 0;
    }
    mt_spool_close(spool);
    mt_problem_add(problems, (mt_place){.file = path},
                   writing ? "cannot be kept for reading it twice: %s" : "cannot be read: %s", strerror(wrong));
    return wrong == ENOSPC || wrong == EDQUOT || wrong == EFBIG ? MT_ERROR_FULL : MT_ERROR_IO;
}

void mt_spool_close(mt_spool *spool)
{
    if (spool->file >= 0)
        close(spool->file);
    spool->file = -1;
}

/* A worker from its inside: requests in on standard input, records out on descriptor 3.
 *
 * No loop here: the engine is stepped by plain code, which asks between two steps whether a line has come. The two
 * buffers are the process's own, as its descriptors are. */
#include "loop/worker.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "base/error.h"
#include "base/text.h"

#define REQUESTS 0
#define RECORDS 3
#define FLUSH_AT ((size_t)64 << 10)
#define LINE_LIMIT ((size_t)64 << 20)

static struct {
    bool ready, closed;
    mt_text in;   /* what was read and not yet given */
    size_t given; /* bytes of it that the last line took */
    mt_text out;
} inside;

/* Ctrl-C, and the end of a whole group of processes, are the parent's to answer; a parent that is gone ends us, and
 * nothing that a plugin starts may hold the pipe. */
static void prepare(void)
{
    if (inside.ready)
        return;
    inside.ready = true;
    signal(SIGINT, SIG_IGN);
    signal(SIGTERM, SIG_IGN);
    signal(SIGPIPE, SIG_IGN);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    fcntl(RECORDS, F_SETFD, FD_CLOEXEC);
    mt_text_init(&inside.in);
    mt_text_init(&inside.out);
}

/* More of standard input. False: there is none now, or never again. */
static bool read_more(bool wait)
{
    struct pollfd ready = {.fd = REQUESTS, .events = POLLIN};
    char chunk[4096];
    int some;
    ssize_t got;
    do
        some = poll(&ready, 1, wait ? -1 : 0);
    while (some < 0 && errno == EINTR);
    if (some == 0)
        return false;
    do
        got = read(REQUESTS, chunk, sizeof chunk);
    while (got < 0 && errno == EINTR);
    if (got < 0 && errno == EAGAIN)
        return wait;
    inside.closed = got <= 0 || inside.in.length + (size_t)got > LINE_LIMIT;
    if (!inside.closed)
        mt_text_add_bytes(&inside.in, chunk, (size_t)got);
    return !inside.closed;
}

const char *mt_worker_take_line(bool wait, bool *closed)
{
    char *newline;
    size_t looked = 0;
    prepare();
    if (inside.given > 0) {
        memmove(inside.in.data, inside.in.data + inside.given, inside.in.length - inside.given);
        inside.in.length -= inside.given;
        inside.given = 0;
    }
    for (;;) {
        newline = inside.in.length > looked ? memchr(inside.in.data + looked, '\n', inside.in.length - looked) : NULL;
        looked = inside.in.length;
        if (newline || inside.closed || !read_more(wait))
            break;
    }
    *closed = !newline && inside.closed;
    if (!newline)
        return NULL;
    *newline = '\0';
    inside.given = (size_t)(newline - inside.in.data) + 1;
    return inside.in.data;
}

int mt_worker_write_rest(void)
{
    const char *from = mt_text_get(&inside.out);
    size_t left = inside.out.length;
    prepare();
    while (left > 0) {
        ssize_t put = write(RECORDS, from, left);
        if (put < 0 && errno == EAGAIN)
            poll(&(struct pollfd){.fd = RECORDS, .events = POLLOUT}, 1, -1);
        else if (put < 0 && errno != EINTR)
            break;
        from += put > 0 ? put : 0;
        left -= put > 0 ? (size_t)put : 0;
    }
    mt_text_reset(&inside.out);
    return left == 0 ? 0 : MT_ERROR_IO;
}

int mt_worker_write(const char *line, size_t length)
{
    prepare();
    mt_text_add_bytes(&inside.out, line, length);
    mt_text_add_char(&inside.out, '\n');
    return inside.out.length < FLUSH_AT ? 0 : mt_worker_write_rest();
}

/* Limits, then a filter of system calls: an allow-list, because what is not thought of must not pass. */
#include "model/confine.h"

#include <errno.h>
#include <fcntl.h>
#include <seccomp.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#ifdef __SANITIZE_ADDRESS__
#define SANITIZED true
#else
#define SANITIZED false
#endif

enum { LAST_PIPE = 3 }; /* standard streams, and the pipe to the parent */

static const rlim_t memory = (rlim_t)8 << 30; /* bytes of address space: a runaway model fails alone, not the machine */

/* What a computation asks of the system. sysinfo is the C library's qsort; the signal calls are abort's. */
static const int computing[] = {
    SCMP_SYS(read),         SCMP_SYS(readv),           SCMP_SYS(pread64),
    SCMP_SYS(lseek),        SCMP_SYS(close),           SCMP_SYS(fstat),
    SCMP_SYS(poll),         SCMP_SYS(ppoll),           SCMP_SYS(mprotect),
    SCMP_SYS(munmap),       SCMP_SYS(mremap),          SCMP_SYS(brk),
    SCMP_SYS(madvise),      SCMP_SYS(futex),           SCMP_SYS(exit),
    SCMP_SYS(exit_group),   SCMP_SYS(rt_sigprocmask),  SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigreturn), SCMP_SYS(sigaltstack),     SCMP_SYS(getpid),
    SCMP_SYS(gettid),       SCMP_SYS(restart_syscall), SCMP_SYS(sched_yield),
    SCMP_SYS(getrandom),    SCMP_SYS(sysinfo),         SCMP_SYS(prctl),
    SCMP_SYS(seccomp),      SCMP_SYS(clock_gettime),
};

/* What finding and reading files asks besides; opening is bound to reading below. */
static const int reading[] = {
    SCMP_SYS(newfstatat), SCMP_SYS(stat),       SCMP_SYS(lstat),     SCMP_SYS(statx),      SCMP_SYS(access),
    SCMP_SYS(faccessat),  SCMP_SYS(faccessat2), SCMP_SYS(readlink),  SCMP_SYS(readlinkat), SCMP_SYS(getcwd),
    SCMP_SYS(getdents64), SCMP_SYS(uname),      SCMP_SYS(fadvise64),
};

static int allow_all(scmp_filter_ctx filter, const int *call, size_t count)
{
    int code = 0;
    for (size_t i = 0; i < count && code == 0; i++)
        code = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call[i], 0);
    return code;
}

/* A call allowed if one of its arguments compares so; masked: with the bits of datum_a alone. */
typedef struct condition {
    int call;
    struct scmp_arg_cmp argument;
} condition;

static int allow_if(scmp_filter_ctx filter, const condition *list, size_t count)
{
    int code = 0;
    for (size_t i = 0; i < count && code == 0; i++)
        code = seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, list[i].call, 1, &list[i].argument);
    return code;
}

static int allow_pipes(scmp_filter_ctx filter)
{
    const condition list[] = {
        {SCMP_SYS(write), {0, SCMP_CMP_LE, LAST_PIPE, 0}},
        {SCMP_SYS(writev), {0, SCMP_CMP_LE, LAST_PIPE, 0}},
        {SCMP_SYS(fcntl), {1, SCMP_CMP_EQ, F_GETFL, 0}},
        {SCMP_SYS(ioctl), {0, SCMP_CMP_LE, LAST_PIPE, 0}},          /* whether a stream is a terminal */
        {SCMP_SYS(newfstatat), {3, SCMP_CMP_EQ, AT_EMPTY_PATH, 0}}, /* the C library's first write to an open stream */
        {SCMP_SYS(tgkill), {0, SCMP_CMP_EQ, (scmp_datum_t)getpid(), 0}} /* abort and raise: a signal to itself */
    };
    return allow_if(filter, list, sizeof list / sizeof *list);
}

static int allow_opening(scmp_filter_ctx filter)
{
    const scmp_datum_t writes = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC;
    const condition list[] = {{SCMP_SYS(openat), {2, SCMP_CMP_MASKED_EQ, writes, 0}},
                              {SCMP_SYS(open), {1, SCMP_CMP_MASKED_EQ, writes, 0}}};
    int code = allow_if(filter, list, sizeof list / sizeof *list);
    return code ? code : allow_all(filter, reading, sizeof reading / sizeof *reading);
}

static int allow_mapping(scmp_filter_ctx filter, bool loading)
{
    /* memory that is code comes with loading only */
    const condition data = {SCMP_SYS(mmap), {2, SCMP_CMP_MASKED_EQ, PROT_EXEC, 0}};
    return loading ? seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 0) : allow_if(filter, &data, 1);
}

static const char *load(bool loading)
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_KILL_PROCESS);
    if (!filter)
        return "no filter could be made";
    int code = allow_all(filter, computing, sizeof computing / sizeof *computing);
    if (code == 0)
        code = allow_pipes(filter);
    if (code == 0 && loading)
        code = allow_opening(filter);
    if (code == 0)
        code = allow_mapping(filter, loading);
    if (code == 0)
        code = seccomp_load(filter);
    seccomp_release(filter);
    return code == 0 ? NULL : "the kernel takes no filter of system calls";
}

static const char *limit(int what, rlim_t most)
{
    struct rlimit now;
    if (getrlimit(what, &now) != 0)
        return "the limits cannot be read";
    if (now.rlim_max < most)
        most = now.rlim_max;
    return setrlimit(what, &(struct rlimit){most, most}) == 0 ? NULL : "the limits cannot be set";
}

const char *mt_confine_start_loading(void)
{
    if (SANITIZED)
        return NULL;
    const char *why = limit(RLIMIT_CORE, 0);
    if (!why)
        why = limit(RLIMIT_AS, memory);
    return why ? why : load(true);
}

const char *mt_confine_start_deciding(void) { return SANITIZED ? NULL : load(false); }

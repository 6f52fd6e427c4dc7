/* What a plugin asks for and what it offers, read from its file: the plugin itself is not loaded. */
#include <errno.h>
#include <fcntl.h>
#include <gelf.h>
#include <libelf.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "model/conforming.h"

/* What reaches nothing outside the process and reads nothing but its arguments: memory, texts, sorting, and what a
 * compiler adds. */
static const char harmless[] = " memcpy memmove memset memcmp memchr memrchr rawmemchr mempcpy strlen strnlen strcmp "
                               "strncmp strchr strrchr strchrnul strstr strspn"
                               " strcspn strpbrk strcpy strncpy stpcpy stpncpy strcat strncat bcmp bsearch qsort abs "
                               "labs llabs div ldiv lldiv malloc calloc realloc"
                               " free aligned_alloc __stack_chk_fail __memcpy_chk __memmove_chk __memset_chk "
                               "__strcpy_chk __strncpy_chk __strcat_chk __cxa_finalize"
                               " __gmon_start__ _ITM_deregisterTMCloneTable _ITM_registerTMCloneTable __tls_get_addr ";

/* What does reach out, by what it reaches. */
static const struct {
    const char *what, *names;
} classes[] = {
    {"a file", " open open64 openat creat fopen fopen64 fdopen freopen opendir readdir stat stat64 fstat lstat access "
               "read write pread pwrite"
               " fread fwrite fclose close lseek unlink remove rename mkdir rmdir mkstemp tmpfile mmap mmap64 munmap "
               "ioctl fcntl dlopen dlsym"
               " fgets fgetc getc fscanf __isoc99_fscanf getline pipe pipe2 dup dup2 "},
    {"a socket", " socket connect bind listen accept send sendto recv recvfrom getaddrinfo gethostbyname select poll "
                 "epoll_create "},
    {"a process", " fork vfork clone execve execv execvp execl execlp posix_spawn posix_spawnp system popen wait "
                  "waitpid kill raise exit _exit"
                  " _Exit quick_exit abort atexit signal sigaction __assert_fail getpid getppid longjmp setjmp _setjmp "
                  "syscall __cxa_atexit "},
    {"a thread", " pthread_create pthread_join pthread_detach pthread_mutex_lock pthread_mutex_unlock pthread_self "
                 "thrd_create thrd_join"
                 " mtx_lock sem_wait sched_yield "},
    {"a clock", " time clock clock_gettime gettimeofday timespec_get times nanosleep clock_nanosleep sleep usleep "
                "alarm setitimer localtime"
                " localtime_r gmtime gmtime_r mktime tzset getrusage "},
    {"chance", " rand srand rand_r random srandom drand48 lrand48 erand48 mrand48 getrandom getentropy arc4random "},
    {"the environment",
     " getenv secure_getenv setenv putenv unsetenv environ __environ getcwd gethostname uname sysconf getuid "},
    {"the locale", " setlocale localeconv newlocale uselocale nl_langinfo snprintf sprintf vsnprintf vsprintf "
                   "__snprintf_chk __sprintf_chk"
                   " __vsnprintf_chk sscanf __isoc99_sscanf strtod strtof strtol strtoul strtoll strtoull atof atoi "
                   "atol atoll strcoll strxfrm"
                   " strftime toupper tolower isalpha isdigit isspace __ctype_b_loc __ctype_tolower_loc "
                   "__ctype_toupper_loc strcasecmp"
                   " strncasecmp strerror mbstowcs wcstombs asprintf "},
    {"the terminal",
     " printf puts putchar putc fputs fputc fprintf vprintf vfprintf fflush stdout stderr stdin perror scanf getchar"
     " __printf_chk __fprintf_chk "},
    {"libm", " exp exp2 expm1 log log2 log10 log1p pow sqrt cbrt sin cos tan asin acos atan atan2 sinh cosh tanh hypot "
             "fmod remainder ldexp"
             " frexp floor ceil round lround llround rint nearbyint trunc fabs fmin fmax erf erfc tgamma lgamma expf "
             "logf powf sqrtf modf"
             " nan scalbn floorf ceilf roundf "},
};

static bool listed(const char *list, const char *name)
{
    char between[128];
    if (strlen(name) + 3 > sizeof between)
        return false;
    snprintf(between, sizeof between, " %s ", name);
    return strstr(list, between);
}

/* A build under the sanitizers asks for their runtime too. */
static bool of_sanitizer(const char *name)
{
    return strncmp(name, "__asan_", 7) == 0 || strncmp(name, "__ubsan_", 8) == 0 ||
           strncmp(name, "__odr_asan", 10) == 0;
}

static const char *what_reached(const char *name)
{
    if (of_sanitizer(name) || listed(harmless, name))
        return NULL;
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (listed(classes[i].names, name))
            return classes[i].what;
    return "not known to be harmless";
}

typedef struct object {
    mt_trial *trial;
    int file;
    Elf *elf;
    mt_text outside, exported; /* what is found */
    size_t constructors;       /* bytes of DT_INIT_ARRAY */
    bool sanitized;
} object;

static void add(mt_text *out, const char *name, const char *what)
{
    mt_text_write(out, "%s%s", out->length == 0 ? "" : ", ", name);
    if (what)
        mt_text_write(out, " (%s)", what);
}

static void symbol_read(object *it, const GElf_Sym *symbol, const char *name)
{
    if (!name || name[0] == '\0')
        return;
    bool undefined = symbol->st_shndx == SHN_UNDEF, local = GELF_ST_BIND(symbol->st_info) == STB_LOCAL;
    it->sanitized = it->sanitized || of_sanitizer(name);
    if (undefined && what_reached(name))
        add(&it->outside, name, what_reached(name));
    else if (!undefined && !local && strcmp(name, "martens_plugin_v1") != 0 && !of_sanitizer(name))
        add(&it->exported, name, NULL);
}

static void entry_read(object *it, const GElf_Dyn *entry, const char *name)
{
    static const char *const libraries[] = {"libc.so", "ld-linux", "libasan.so", "libubsan.so"};
    if (entry->d_tag == DT_INIT_ARRAYSZ)
        it->constructors = entry->d_un.d_val;
    if (entry->d_tag != DT_NEEDED || !name)
        return;
    for (size_t i = 0; i < sizeof libraries / sizeof *libraries; i++)
        if (strncmp(name, libraries[i], strlen(libraries[i])) == 0)
            return;
    add(&it->outside, name, "a library");
}

static bool sections_read(object *it)
{
    bool found = false;
    for (Elf_Scn *section = NULL; (section = elf_nextscn(it->elf, section));) {
        GElf_Shdr head;
        Elf_Data *data = NULL;
        if (!gelf_getshdr(section, &head) || (head.sh_type != SHT_DYNSYM && head.sh_type != SHT_DYNAMIC) ||
            head.sh_entsize == 0)
            continue;
        data = elf_getdata(section, NULL);
        found = found || head.sh_type == SHT_DYNSYM;
        for (int i = 0; data && (uint64_t)i < head.sh_size / head.sh_entsize; i++) {
            GElf_Sym symbol;
            GElf_Dyn entry;
            if (head.sh_type == SHT_DYNSYM && gelf_getsym(data, i, &symbol))
                symbol_read(it, &symbol, elf_strptr(it->elf, head.sh_link, symbol.st_name));
            else if (head.sh_type == SHT_DYNAMIC && gelf_getdyn(data, i, &entry))
                entry_read(it, &entry,
                           entry.d_tag == DT_NEEDED ? elf_strptr(it->elf, head.sh_link, entry.d_un.d_val) : NULL);
        }
    }
    return found ||
           mt_trial_add_failure(it->trial, "it has no table of dynamic symbols, so nobody can see what it asks for");
}

static bool object_open(object *it, mt_trial *trial)
{
    *it = (object){.trial = trial};
    mt_text_init(&it->outside);
    mt_text_init(&it->exported);
    it->file = open(trial->path, O_RDONLY | O_CLOEXEC);
    if (it->file < 0)
        return mt_trial_add_failure(trial, "cannot be read: %s", strerror(errno));
    elf_version(EV_CURRENT);
    it->elf = elf_begin(it->file, ELF_C_READ, NULL);
    if (!it->elf || elf_kind(it->elf) != ELF_K_ELF)
        return mt_trial_add_failure(trial, "no shared object: it is not in the ELF format");
    return sections_read(it);
}

static void object_close(object *it)
{
    elf_end(it->elf);
    if (it->file >= 0)
        close(it->file);
    mt_text_free(&it->outside);
    mt_text_free(&it->exported);
}

void mt_rule_check_imports(mt_trial *trial)
{
    object it;
    if (object_open(&it, trial)) {
        /* One is the compiler's own; under the sanitizers they have theirs. */
        if (!it.sanitized && it.constructors > sizeof(void *))
            add(&it.outside, "a static constructor", "runs before the descriptor is checked");
        if (it.outside.length > 0)
            mt_trial_add_failure(trial, "it asks for %s", mt_text_get(&it.outside));
    }
    object_close(&it);
}

void mt_rule_check_exports(mt_trial *trial)
{
    object it;
    if (object_open(&it, trial) && it.exported.length > 0)
        mt_trial_add_failure(trial, "it exports %s too", mt_text_get(&it.exported));
    object_close(&it);
}

/* Writing templates: beside the place first, into a folder or a file which then gets its name in one step. So nobody
 * sees half of it, a full disk leaves nothing behind, and two at once cannot mix. */
#include "command/template.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char placeholder[] = "NAME";

/* Adds text with each NAME replaced. */
static void add_named(mt_text *out, const char *text, const char *name)
{
    for (const char *found; (found = strstr(text, placeholder)); text = found + sizeof placeholder - 1) {
        mt_text_add_bytes(out, text, (size_t)(found - text));
        mt_text_add(out, name);
    }
    mt_text_add(out, text);
}

const char *mt_template_get_file(const mt_template *template, const char *name, mt_arena *arena)
{
    mt_text text;
    mt_text_init(&text);
    add_named(&text, template->file, name);
    const char *file = mt_arena_add_text(arena, mt_text_get(&text));
    mt_text_free(&text);
    return file;
}

static bool is_in(const char *const *sets, const char *set)
{
    for (; *sets; sets++)
        if (strcmp(*sets, set) == 0)
            return true;
    return false;
}

/* 0, or an errno. */
static int write_text(FILE *file, const mt_text *text)
{
    if (!file)
        return errno;
    int wrong = fwrite(text->length > 0 ? text->data : "", 1, text->length, file) != text->length ? errno : 0;
    return fclose(file) != 0 && wrong == 0 ? errno : wrong;
}

static int write_file(const char *path, const mt_template *template, const char *name)
{
    mt_text text;
    mt_text_init(&text);
    for (const char *const *line = template->line; *line; line++)
        add_named(&text, *line, name);
    int wrong = write_text(fopen(path, "wx"), &text);
    mt_text_free(&text);
    return wrong;
}

/* ---- answers ---- */

static const char condition[] = "--?";

static const char *answer_to(const char *question, size_t length, const mt_answer *answer, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strlen(answer[i].question) == length && strncmp(answer[i].question, question, length) == 0)
            return answer[i].answer;
    return NULL;
}

/* "one|two": whether it is one of them. Moves *at behind them. */
static bool is_one_of(const char **at, const char *word)
{
    bool found = false;
    for (;;) {
        size_t length = strcspn(*at, "| \n");
        found = found || (strlen(word) == length && strncmp(*at, word, length) == 0);
        *at += length;
        if (**at != '|')
            return found;
        (*at)++;
    }
}

bool mt_template_is_condition(const char *line, const char **asked)
{
    line += strspn(line, " ");
    *asked = line + sizeof condition - 1;
    return strncmp(line, condition, sizeof condition - 1) == 0;
}

bool mt_template_is_met(const char *at, const mt_answer *answer, size_t count)
{
    bool all = true;
    for (at += strspn(at, " \n"); *at != '\0'; at += strspn(at, " \n")) {
        size_t length = strcspn(at, "=");
        const char *given = answer_to(at, length, answer, count);
        MT_REQUIRE(given && at[length] == '='); /* the template asks what the questions do not */
        at += length + 1;
        all = is_one_of(&at, given) && all;
    }
    return all;
}

/* A line with NAME and each @question@ replaced. */
static void add_answered(mt_text *out, const char *text, const char *name, const mt_answer *answer, size_t count)
{
    while (*text != '\0') {
        size_t length = text[0] == '@' ? strcspn(text + 1, "@ \n") : 0;
        const char *given = length > 0 && text[length + 1] == '@' ? answer_to(text + 1, length, answer, count) : NULL;
        if (given) {
            mt_text_add(out, given);
            text += length + 2;
        } else if (strncmp(text, placeholder, sizeof placeholder - 1) == 0) {
            mt_text_add(out, name);
            text += sizeof placeholder - 1;
        } else
            mt_text_add_char(out, *text++);
    }
}

static void add_lines(mt_text *out, const mt_template *template, const char *name, const mt_answer *answer,
                      size_t count)
{
    bool shown = true;
    for (const char *const *line = template->line; *line; line++) {
        const char *asked = NULL;
        if (mt_template_is_condition(*line, &asked))
            shown = mt_template_is_met(asked, answer, count);
        else if (shown)
            add_answered(out, *line, name, answer, count);
    }
}

const mt_template *mt_template_find(const char *set, const char *file)
{
    for (size_t i = 0; i < mt_template_count; i++)
        if (strcmp(mt_templates[i].set, set) == 0 && strcmp(mt_templates[i].file, file) == 0)
            return &mt_templates[i];
    return NULL;
}

static void remove_all(const char *const *sets, const char *folder, const char *name, mt_arena *arena)
{
    for (size_t i = 0; i < mt_template_count; i++)
        if (is_in(sets, mt_templates[i].set))
            unlink(mt_arena_write(arena, "%s/%s", folder, mt_template_get_file(&mt_templates[i], name, arena)));
    rmdir(folder);
}

/* Gives the folder its name, unless that is taken. A file system that cannot do both at once gets a look first. */
static int put_in_place(const char *folder, const char *place)
{
    if (renameat2(AT_FDCWD, folder, AT_FDCWD, place, RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    struct stat status;
    if (lstat(place, &status) == 0)
        return EEXIST;
    return rename(folder, place) == 0 ? 0 : errno;
}

int mt_template_is_free(const char *place, mt_problems *problems)
{
    struct stat status;
    if (lstat(place, &status) != 0)
        return 0;
    mt_problem_add(problems, (mt_place){.file = place},
                   "is there already, and is left as it is; choose another name, or another folder with --into");
    return MT_ERROR_INPUT;
}

int mt_template_write(const char *const *sets, const char *into, const char *name, mt_arena *arena,
                      mt_problems *problems)
{
    const char *place = mt_arena_write(arena, "%s/%s", into, name);
    char *folder = mt_arena_write(arena, "%s/.%s.XXXXXX", into, name);
    if (mt_template_is_free(place, problems) != 0)
        return MT_ERROR_INPUT;
    if (!mkdtemp(folder)) {
        mt_problem_add(problems, (mt_place){.file = into}, "no folder can be made there: %s", strerror(errno));
        return MT_ERROR_IO;
    }
    /* As mkdir would have made it. */
    mode_t mask = umask(0);
    umask(mask);
    int wrong = chmod(folder, 0777 & ~mask) == 0 ? 0 : errno;
    for (size_t i = 0; i < mt_template_count && wrong == 0; i++)
        if (is_in(sets, mt_templates[i].set))
            wrong =
                write_file(mt_arena_write(arena, "%s/%s", folder, mt_template_get_file(&mt_templates[i], name, arena)),
                           &mt_templates[i], name);
    if (wrong == 0)
        wrong = put_in_place(folder, place);
    if (wrong == 0)
        return 0;
    remove_all(sets, folder, name, arena);
    mt_problem_add(problems, (mt_place){.file = place}, "could not be written, and nothing was: %s", strerror(wrong));
    return MT_ERROR_IO;
}

int mt_template_write_file(const mt_template *template, const char *place, const char *name, const mt_answer *answer,
                           size_t count, mt_arena *arena, mt_problems *problems)
{
    const char *slash = strrchr(place, '/');
    char *beside = mt_arena_write(arena, "%.*s.%s.XXXXXX", !slash ? 0 : (int)(slash - place) + 1, place, name);
    if (mt_template_is_free(place, problems) != 0)
        return MT_ERROR_INPUT;
    int descriptor = mkstemp(beside), wrong = descriptor < 0 ? errno : 0;
    if (wrong == 0) {
        mt_text text;
        mode_t mask = umask(0);
        umask(mask);
        mt_text_init(&text);
        add_lines(&text, template, name, answer, count);
        wrong = fchmod(descriptor, 0666 & ~mask) == 0 ? 0 : errno; /* as any new file */
        int second = write_text(fdopen(descriptor, "w"), &text);
        wrong = wrong == 0 ? second : wrong;
        mt_text_free(&text);
        if (wrong == 0)
            wrong = put_in_place(beside, place);
        if (wrong == 0)
            return 0;
        unlink(beside);
    }
    mt_problem_add(problems, (mt_place){.file = place}, "could not be written, and nothing was: %s", strerror(wrong));
    return MT_ERROR_IO;
}

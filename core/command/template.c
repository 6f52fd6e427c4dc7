/* Writing a set of templates: into a folder beside the place first, which then gets its name in one step. So nobody sees half of it,
 * a full disk leaves nothing behind, and two at once cannot mix. */
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
    for (const char *found; (found = strstr(text, placeholder)) != NULL; text = found + sizeof placeholder - 1) {
        mt_text_addn(out, text, (size_t)(found - text));
        mt_text_add(out, name);
    }
    mt_text_add(out, text);
}

const char *mt_template_file(const mt_template *template, const char *name, mt_arena *arena)
{
    mt_text text;
    mt_text_init(&text);
    add_named(&text, template->file, name);
    const char *file = mt_arena_text(arena, mt_text_get(&text));
    mt_text_free(&text);
    return file;
}

static bool is_in(const char *const *sets, const char *set)
{
    for (; *sets != NULL; sets++)
        if (strcmp(*sets, set) == 0)
            return true;
    return false;
}

/* 0, or an errno. */
static int write_file(const char *path, const mt_template *template, const char *name)
{
    mt_text text;
    mt_text_init(&text);
    for (const char *const *line = template->line; *line != NULL; line++)
        add_named(&text, *line, name);
    int wrong = 0;
    FILE *file = fopen(path, "wx");
    if (file == NULL)
        wrong = errno;
    else {
        if (fwrite(mt_text_get(&text), 1, text.length, file) != text.length)
            wrong = errno;
        if (fclose(file) != 0 && wrong == 0)
            wrong = errno;
    }
    mt_text_free(&text);
    return wrong;
}

static void remove_all(const char *const *sets, const char *folder, const char *name, mt_arena *arena)
{
    for (size_t i = 0; i < mt_template_count; i++)
        if (is_in(sets, mt_templates[i].set))
            unlink(mt_arena_printf(arena, "%s/%s", folder, mt_template_file(&mt_templates[i], name, arena)));
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

int mt_template_write(const char *const *sets, const char *into, const char *name, mt_arena *arena, mt_problems *problems)
{
    const char *place = mt_arena_printf(arena, "%s/%s", into, name);
    char *folder = mt_arena_printf(arena, "%s/.%s.XXXXXX", into, name);
    struct stat status;
    if (lstat(place, &status) == 0) {
        mt_problem_add(problems, (mt_place){.file = place}, "is there already, and is left as it is; choose another name, or another folder with --into");
        return MT_ERROR_INPUT;
    }
    if (mkdtemp(folder) == NULL) {
        mt_problem_add(problems, (mt_place){.file = into}, "no folder can be made there: %s", strerror(errno));
        return MT_ERROR_IO;
    }
    /* As mkdir would have made it. */
    mode_t mask = umask(0);
    umask(mask);
    int wrong = chmod(folder, 0777 & ~mask) == 0 ? 0 : errno;
    for (size_t i = 0; i < mt_template_count && wrong == 0; i++)
        if (is_in(sets, mt_templates[i].set))
            wrong = write_file(mt_arena_printf(arena, "%s/%s", folder, mt_template_file(&mt_templates[i], name, arena)), &mt_templates[i], name);
    if (wrong == 0)
        wrong = put_in_place(folder, place);
    if (wrong == 0)
        return 0;
    remove_all(sets, folder, name, arena);
    mt_problem_add(problems, (mt_place){.file = place}, "could not be written, and nothing was: %s", strerror(wrong));
    return MT_ERROR_IO;
}

/* Reading Markdown, as much of it as the manual needs. */
#include "manual.h"

#include <string.h>

#include "base/error.h"

void manual_open(manual *m, const char *path)
{
    mt_text_init(&m->file);
    MT_REQUIRE(mt_file_read(path, 1 << 20, &m->file) == 0 && m->file.length);
    m->at = m->file.data;
    m->line = 0;
}

void manual_close(manual *m) { mt_text_free(&m->file); }

char *manual_line(manual *m)
{
    char *line = m->at, *end = strchr(line, '\n');
    if (!*line)
        return NULL;
    m->at = end ? end + 1 : line + strlen(line);
    if (end)
        *end = '\0';
    m->line++;
    return line;
}

char *manual_trim(char *text)
{
    text += strspn(text, " ");
    for (size_t length = strlen(text); length && text[length - 1] == ' ';)
        text[--length] = '\0';
    return text;
}

size_t manual_cells(char *line, char **cell, size_t room)
{
    size_t count = 0;
    for (char *at = line + 1, *end; (end = strchr(at, '|')); at = end + 1) {
        *end = '\0';
        if (count < room)
            cell[count] = manual_trim(at);
        count++;
    }
    return count;
}

char *manual_span(char **at, char **between)
{
    char *begin = strchr(*at, '`'), *end = begin ? strchr(begin + 1, '`') : NULL;
    *between = *at;
    if (!end)
        return NULL;
    *begin = *end = '\0';
    *at = end + 1;
    return begin + 1;
}

/* A page of Markdown, line by line: its tables, its code, its fences. MANUAL is that of the clause language.
 * Ownership: the text; lines, cells and spans are cut out of it. Threading: one owner. */
#ifndef MT_TEST_MANUAL_H
#define MT_TEST_MANUAL_H

#include "base/text.h"

#define MANUAL "scenarios/treaties/README.md"

typedef struct manual {
    mt_text file;
    char *at;
    int line; /* number of the line in hand */
} manual;

/* Tests run from the root of the tree. Fails the test if it cannot be read. */
void manual_open(manual *m, const char *path);
void manual_close(manual *m);
char *manual_line(manual *m); /* the next, cut off; NULL at the end */

char *manual_trim(char *text);
/* The cells of a line of a table, up to `room` of them; how many there are. No cell holds an upright stroke. */
size_t manual_cells(char *line, char **cell, size_t room);
/* The next piece of code in a text, NULL if there is none; *between is what stood before it; *at moves on behind it. */
char *manual_span(char **at, char **between);

#endif

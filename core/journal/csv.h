/* The inside of reading CSV: csv.c takes a row apart with libcsv, header.c knows what each column says. */
#ifndef MT_JOURNAL_CSV_H
#define MT_JOURNAL_CSV_H

#include <csv.h>

#include "journal/reader.h"

typedef enum mt_column_kind {
    MT_COLUMN_WRONG, /* a problem of the header; its cells are not looked at */
    MT_COLUMN_NAMELESS,
    MT_COLUMN_T,
    MT_COLUMN_ACT,
    MT_COLUMN_KEY,
    MT_COLUMN_FACT,
    MT_COLUMN_APPROXIMATE,
    MT_COLUMN_ABOUT
} mt_column_kind;

typedef struct mt_column {
    mt_column_kind kind;
    const char *name;
    uint16_t number; /* of the key or the fact */
} mt_column;

struct mt_csv {
    struct csv_parser parser;
    uint64_t line; /* of the file, read last */
    /* the row in hand */
    uint64_t first_line;
    mt_text source; /* its bytes */
    mt_text texts;  /* of its cells, each with a NUL */
    size_t *cell;   /* where each begins in texts */
    size_t count, room;
    bool over;
    size_t at; /* the cell in hand */
    /* the header */
    mt_column *column;
    size_t columns; /* 0: not read yet */
    mt_said *said;
};

static inline const char *mt_csv_get_cell(const mt_csv *csv, size_t cell)
{
    return mt_text_get(&csv->texts) + csv->cell[cell];
}

/* A parser with the rules that rows are read by. */
void mt_csv_parser_open(struct csv_parser *parser);
/* The place of a stretch of the row's source, bytes begin to end, on the line where it begins. */
mt_place mt_csv_get_place(const mt_reader *reader, size_t begin, size_t end);
/* The row in hand is the header. False: nothing can be read under it. */
bool mt_csv_read_header(mt_reader *reader);
/* Adds to the problems from `before` on where they are: "(column 5, human.window)". */
void mt_csv_add_column(mt_reader *reader, size_t before);

#endif

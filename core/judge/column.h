/* One column and the loops over it. Internal to judge/.
 *
 * Events go by blocks. The truths of a block are a mask, a bit an event, in whichever order makes the loops straight: event e
 * is bit e / MT_WORDS of word e % MT_WORDS, so that lane after lane compares, keeps one bit and ors, which any compiler makes
 * into vector instructions without a word about the machine. Codes lie in the order in which these loops read them:
 *
 *   bytes   lane j of a mask's 128 bytes takes bit i from byte i * 128 + j        doubles   as the events come
 *   halves  lane j of its 64 halves takes bit i from half i * 64 + j              bits      the mask itself
 *
 * Codes are signed and begin at the least number, since vector instructions compare signed numbers. An unknown has any code:
 * what is known is a mask beside. Little-endian, as x86-64 is.
 * Ownership: the columns'. Threading: one owner. */
#ifndef MT_JUDGE_COLUMN_H
#define MT_JUDGE_COLUMN_H

#include "judge/program.h"

#define MT_BLOCK 1024
#define MT_WORDS (MT_BLOCK / 64)
#define MT_CODES 65535          /* values that two bytes number */
#define MT_CODE_UNKNOWN 65535   /* before columns are coded */

typedef enum mt_width { MT_WIDTH_BIT, MT_WIDTH_BYTE, MT_WIDTH_HALF, MT_WIDTH_DOUBLE } mt_width;

/* Values in ascending order, each one once; its place is its code. Columns that are compared with each other share one. */
typedef struct mt_dictionary { double *value; uint32_t count; } mt_dictionary;

typedef struct mt_column {
    bool is_key;            /* an identity; else a fact */
    uint16_t what, slot;
    /* while events are added: codes by first sight, and the values so numbered; or the doubles, once there are too many */
    uint16_t *code;
    double *plain, *seen;
    uint32_t seen_count, *table;  /* open addressing: code + 1 */
    size_t table_room;
    double last;
    uint16_t last_code;
    /* afterwards */
    mt_width width;
    uint32_t dictionary;
    void *data;
    uint64_t *known;        /* masks; NULL: all are */
} mt_column;

struct mt_columns {
    uint16_t act;
    bool coded;
    size_t count, room, blocks;
    size_t column_count;
    mt_column *column;
    uint32_t dictionary_count, dictionary_room;
    mt_dictionary *dictionary;
};

/* Marks, by expression, what the provisions of the act ask for that can be judged from columns. */
void mt_columns_mark(const mt_program *program, uint16_t act, bool *asked);
/* Codes all columns; nothing is added afterwards. */
void mt_columns_code(struct mt_columns *columns);
/* Makes two coded columns share a dictionary. False if the values of both are too many. */
bool mt_columns_join(struct mt_columns *columns, mt_column *a, mt_column *b);
mt_column *mt_column_find(const struct mt_columns *columns, bool is_key, uint16_t what); /* NULL if there is none */
/* How many values of the dictionary are smaller; and whether the next one is this very value. */
uint32_t mt_dictionary_find(const mt_dictionary *dictionary, double value, bool *found);
/* The values of a block, in the order of the events; NaN unknown. */
void mt_column_read(const struct mt_columns *columns, const mt_column *column, size_t block, double *value);

static inline const void *mt_column_block(const mt_column *column, size_t block)
{
    static const size_t bytes[] = {MT_BLOCK / 8, MT_BLOCK, MT_BLOCK * 2, MT_BLOCK * sizeof(double)};
    return (const char *)column->data + block * bytes[column->width];
}

/* -- loops: a mask of the events for which it holds -- */

void mt_mask_less_byte(const int8_t *code, int8_t bound, uint64_t *mask);
void mt_mask_equal_byte(const int8_t *code, int8_t bound, uint64_t *mask);
void mt_mask_less_half(const int16_t *code, int16_t bound, uint64_t *mask);
void mt_mask_equal_half(const int16_t *code, int16_t bound, uint64_t *mask);
void mt_mask_less_bytes(const int8_t *a, const int8_t *b, uint64_t *mask);
void mt_mask_equal_bytes(const int8_t *a, const int8_t *b, uint64_t *mask);
void mt_mask_less_halves(const int16_t *a, const int16_t *b, uint64_t *mask);
void mt_mask_equal_halves(const int16_t *a, const int16_t *b, uint64_t *mask);
/* Of doubles both masks, since an unknown is in neither. */
void mt_mask_less_doubles(const double *a, const double *b, uint64_t *holds, uint64_t *fails);
void mt_mask_equal_doubles(const double *a, const double *b, uint64_t *holds, uint64_t *fails);
uint32_t mt_mask_count(const uint64_t *mask);

#endif

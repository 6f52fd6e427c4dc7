/* The loops over a block: straight, of known length, without a branch, so that the compiler makes vector instructions of them
 * for whatever machine it compiles for. */
#include "judge/column.h"

#define BYTES (MT_BLOCK / 8)
#define HALVES (MT_BLOCK / 16)

/* One bit a step, from lanes that lie `lanes` apart. */
#define MASK(name, lane, word, lanes, bits, right, takes) \
    void name(const lane *restrict a, takes, uint64_t *restrict mask) \
    { \
        word *restrict out = (word *)mask; \
        for (int j = 0; j < (lanes); j++) { \
            word all = 0; \
            _Pragma("GCC unroll 16") for (int i = 0; i < (bits); i++) all |= (right) ? (word)(1u << i) : (word)0; \
            out[j] = all; \
        } \
    }

MASK(mt_mask_less_byte, int8_t, uint8_t, BYTES, 8, a[i * BYTES + j] < bound, int8_t bound)
MASK(mt_mask_equal_byte, int8_t, uint8_t, BYTES, 8, a[i * BYTES + j] == bound, int8_t bound)
MASK(mt_mask_less_half, int16_t, uint16_t, HALVES, 16, a[i * HALVES + j] < bound, int16_t bound)
MASK(mt_mask_equal_half, int16_t, uint16_t, HALVES, 16, a[i * HALVES + j] == bound, int16_t bound)
MASK(mt_mask_less_bytes, int8_t, uint8_t, BYTES, 8, a[i * BYTES + j] < b[i * BYTES + j], const int8_t *restrict b)
MASK(mt_mask_equal_bytes, int8_t, uint8_t, BYTES, 8, a[i * BYTES + j] == b[i * BYTES + j], const int8_t *restrict b)
MASK(mt_mask_less_halves, int16_t, uint16_t, HALVES, 16, a[i * HALVES + j] < b[i * HALVES + j], const int16_t *restrict b)
MASK(mt_mask_equal_halves, int16_t, uint16_t, HALVES, 16, a[i * HALVES + j] == b[i * HALVES + j], const int16_t *restrict b)

void mt_mask_less_doubles(const double *a, const double *b, uint64_t *holds, uint64_t *fails)
{
    for (int j = 0; j < MT_WORDS; j++)
        holds[j] = fails[j] = 0;
    for (int i = 0; i < 64; i++)
        for (int j = 0; j < MT_WORDS; j++) {
            double x = a[i * MT_WORDS + j], y = b[i * MT_WORDS + j];
            holds[j] |= (uint64_t)(x < y) << i;
            fails[j] |= (uint64_t)(x >= y) << i;
        }
}

void mt_mask_equal_doubles(const double *a, const double *b, uint64_t *holds, uint64_t *fails)
{
    for (int j = 0; j < MT_WORDS; j++)
        holds[j] = fails[j] = 0;
    for (int i = 0; i < 64; i++)
        for (int j = 0; j < MT_WORDS; j++) {
            double x = a[i * MT_WORDS + j], y = b[i * MT_WORDS + j];
            holds[j] |= (uint64_t)(x == y) << i;
            fails[j] |= (uint64_t)((x < y) | (x > y)) << i;
        }
}

/* Sums of two bits, of four, of eight, over all words at once; a byte takes 8 times MT_WORDS = 128. */
uint32_t mt_mask_count(const uint64_t *mask)
{
    uint64_t sums = 0;
    for (int j = 0; j < MT_WORDS; j++) {
        uint64_t x = mask[j] - (mask[j] >> 1 & 0x5555555555555555u);
        x = (x & 0x3333333333333333u) + (x >> 2 & 0x3333333333333333u);
        sums += (x + (x >> 4)) & 0x0f0f0f0f0f0f0f0fu;
    }
    sums = (sums & 0x00ff00ff00ff00ffu) + (sums >> 8 & 0x00ff00ff00ff00ffu);
    return (uint32_t)(sums * 0x0001000100010001u >> 48);
}

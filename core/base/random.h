/* Random streams: counter-based, keyed by (seed, run, entity, purpose), so that changing one parameter leaves every
 * other draw as it was, and one stream's use never moves another's. Source: Philox 4x64-10, Salmon et al., "Parallel
 * random numbers: as easy as 1, 2, 3", SC 2011; the key is a BLAKE2b hash of the four words (libsodium). exp and log
 * come from musl's objects, so the bits are the same on every x86-64. Ownership: a stream is a plain value. Threading:
 * no global state. */
#ifndef MT_BASE_RANDOM_H
#define MT_BASE_RANDOM_H

#include <stdbool.h>
#include <stdint.h>

typedef struct mt_stream {
    uint64_t key[2];
    uint64_t counter;
    uint64_t block[4];
    unsigned left; /* numbers of the block not yet given */
} mt_stream;

/* The generator itself: the block of four numbers at a counter. Here for the test against the published vectors. */
void mt_philox_get(const uint64_t counter[4], const uint64_t key[2], uint64_t block[4]);

void mt_stream_open(mt_stream *stream, uint64_t seed, uint64_t run, const char *entity, const char *purpose);
uint64_t mt_stream_draw(mt_stream *stream);
double mt_stream_draw_uniform(mt_stream *stream);                  /* in [0, 1), 53 bits */
uint64_t mt_stream_draw_below(mt_stream *stream, uint64_t bound);  /* 0 .. bound - 1, unbiased; bound 0 gives 0 */
bool mt_stream_draw_chance(mt_stream *stream, double probability); /* always one draw */
double mt_stream_draw_exponential(mt_stream *stream, double mean); /* >= 0 */
double mt_stream_draw_normal(mt_stream *stream);                   /* mean 0, deviation 1; always two draws */
double mt_stream_draw_lognormal(mt_stream *stream, double median, double sigma); /* median * exp(sigma * normal) */
uint64_t mt_stream_draw_binomial(mt_stream *stream, uint64_t n, double p);       /* n draws */

/* A hash of the first thousand lognormal draws (2.5, 0.6) of the stream (1, 0, "doctor", "fingerprint"): the same on
 * every machine, or its runs cannot be compared with others'. */
#define MT_RANDOM_FINGERPRINT UINT64_C(0xc01fb08cd533aae2)

#endif

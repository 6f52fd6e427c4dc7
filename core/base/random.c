/* Random streams: Philox 4x64-10, keyed by a hash of who asks for what. A draw depends on the key and its own number
 * alone, so streams can be opened in any order, on any machine, by any number of workers. */
#include "base/random.h"

#include <math.h>
#include <sodium.h>
#include <string.h>

#define ROUNDS 10

__extension__ typedef unsigned __int128 wide;

void mt_philox_get(const uint64_t counter[4], const uint64_t key[2], uint64_t block[4])
{
    uint64_t a = counter[0], b = counter[1], c = counter[2], d = counter[3], k0 = key[0], k1 = key[1];
    for (int round = 0; round < ROUNDS; round++) {
        wide p = (wide)a * UINT64_C(0xD2E7470EE14C6C93), q = (wide)c * UINT64_C(0xCA5A826395121157);
        a = (uint64_t)(q >> 64) ^ b ^ k0;
        c = (uint64_t)(p >> 64) ^ d ^ k1;
        b = (uint64_t)q;
        d = (uint64_t)p;
        k0 += UINT64_C(0x9E3779B97F4A7C15);
        k1 += UINT64_C(0xBB67AE8584CAA73B);
    }
    block[0] = a;
    block[1] = b;
    block[2] = c;
    block[3] = d;
}

static void hash_number(crypto_generichash_state *hash, uint64_t number)
{
    unsigned char bytes[8];
    for (int i = 0; i < 8; i++)
        bytes[i] = (unsigned char)(number >> (8 * i));
    crypto_generichash_update(hash, bytes, sizeof bytes);
}

/* Its length first: "ab" and "c" must not hash as "a" and "bc". */
static void hash_text(crypto_generichash_state *hash, const char *text)
{
    size_t length = strlen(text);
    hash_number(hash, length);
    crypto_generichash_update(hash, (const unsigned char *)text, length);
}

void mt_stream_open(mt_stream *stream, uint64_t seed, uint64_t run, const char *entity, const char *purpose)
{
    crypto_generichash_state hash;
    unsigned char bytes[16];
    crypto_generichash_init(&hash, NULL, 0, sizeof bytes);
    hash_number(&hash, seed);
    hash_number(&hash, run);
    hash_text(&hash, entity);
    hash_text(&hash, purpose);
    crypto_generichash_final(&hash, bytes, sizeof bytes);
    *stream = (mt_stream){0};
    for (int i = 0; i < 16; i++)
        stream->key[i / 8] |= (uint64_t)bytes[i] << (8 * (i % 8));
}

uint64_t mt_stream_draw(mt_stream *stream)
{
    if (stream->left == 0) {
        uint64_t counter[4] = {stream->counter++, 0, 0, 0};
        mt_philox_get(counter, stream->key, stream->block);
        stream->left = 4;
    }
    return stream->block[4 - stream->left--];
}

double mt_stream_draw_uniform(mt_stream *stream) { return (double)(mt_stream_draw(stream) >> 11) * 0x1p-53; }

/* Lemire, "Fast random integer generation in an interval", 2019: a product's upper half, redrawn where it would favour
 * some. */
uint64_t mt_stream_draw_below(mt_stream *stream, uint64_t bound)
{
    if (bound == 0)
        return 0;
    wide product = (wide)mt_stream_draw(stream) * bound;
    uint64_t unfair = -bound % bound;
    while ((uint64_t)product < unfair)
        product = (wide)mt_stream_draw(stream) * bound;
    return (uint64_t)(product >> 64);
}

bool mt_stream_draw_chance(mt_stream *stream, double probability)
{
    return mt_stream_draw_uniform(stream) < probability;
}

double mt_stream_draw_exponential(mt_stream *stream, double mean)
{
    return -mean * log(1.0 - mt_stream_draw_uniform(stream));
}

/* cos(2 pi turn) for a turn in [0, 1), by plain arithmetic, since no result may hang on the machine's libm: the nearest
 * quarter is taken off exactly, and on the eighth of a turn that is left Taylor's series to the 17th power errs by less
 * than half a unit in the last place. */
static double cosine_of_turn(double turn)
{
    double quarter = floor(4.0 * turn + 0.5);
    double x = (turn - quarter * 0.25) * 6.283185307179586476925, square = x * x;
    double sine = 0, cosine = 0;
    for (int i = 16; i >= 2; i -= 2) {
        sine = (1.0 + sine) * -square / (i * (i + 1.0));
        cosine = (1.0 + cosine) * -square / (i * (i - 1.0));
    }
    sine = (1.0 + sine) * x;
    cosine = 1.0 + cosine;
    switch ((int)quarter % 4) {
    case 0: return cosine;
    case 1: return -sine;
    case 2: return -cosine;
    default: return sine;
    }
}

/* Box and Muller, 1958: always two draws, so that the numbers after it stay where they are. */
double mt_stream_draw_normal(mt_stream *stream)
{
    double length = sqrt(-2.0 * log(1.0 - mt_stream_draw_uniform(stream)));
    return length * cosine_of_turn(mt_stream_draw_uniform(stream));
}

double mt_stream_draw_lognormal(mt_stream *stream, double median, double sigma)
{
    return median * exp(sigma * mt_stream_draw_normal(stream));
}

uint64_t mt_stream_draw_binomial(mt_stream *stream, uint64_t n, double p)
{
    uint64_t hits = 0;
    for (uint64_t i = 0; i < n; i++)
        hits += mt_stream_draw_chance(stream, p);
    return hits;
}

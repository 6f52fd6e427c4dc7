/* One pass over the whole file: what is hashed is small beside what is done with it. */
#include "base/hash.h"

#include <sodium.h>

#include "base/text.h"

enum { LIMIT = 256 << 20 };

int mt_hash_read_file(const char *path, char hash[MT_FILE_HASH])
{
    unsigned char sum[32];
    mt_text text;
    mt_text_init(&text);
    int code = mt_file_read(path, LIMIT, &text);
    hash[0] = '\0';
    if (code == 0) {
        crypto_generichash(sum, sizeof sum, (const unsigned char *)mt_text_get(&text), text.length, NULL, 0);
        sodium_bin2hex(hash, MT_FILE_HASH, sum, sizeof sum);
    }
    mt_text_free(&text);
    return code;
}

/* The hash of a file's bytes: BLAKE2b-256 in hex, as `b2sum -l 256` prints it.
 * Ownership: the caller's room. Threading: no state. */
#ifndef MT_BASE_HASH_H
#define MT_BASE_HASH_H

#define MT_FILE_HASH 65 /* 64 hex digits and a NUL */

/* 0; MT_ERROR_IO, and "" in hash: it cannot be read, is a folder, or has more than 256 MB. */
int mt_hash_read_file(const char *path, char hash[MT_FILE_HASH]);

#endif

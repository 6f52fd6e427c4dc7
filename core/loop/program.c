/* One question to the loop library; in a file of its own because main and commands need it without a loop. */
#include "loop/program.h"

#include <limits.h>
#include <uv.h>

const char *mt_program_get_path(mt_arena *arena)
{
    char path[PATH_MAX];
    size_t length = sizeof path;
    return uv_exepath(path, &length) == 0 ? mt_arena_add_bytes(arena, path, length) : "./martens";
}

/* Where the running program lies. uv_exepath and not /proc/self/exe, which names the tool under a memory checker. */
#ifndef MT_LOOP_PROGRAM_H
#define MT_LOOP_PROGRAM_H

#include "base/arena.h"

const char *mt_program_get_path(mt_arena *arena);

#endif

/* The names of misreadings. */
#include "finding/meaning.h"

const char *const mt_change_names[MT_CHANGES] = {
#define MT_CHANGE(id, name) name,
#include "finding/changes.def"
};

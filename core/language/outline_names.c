/* Outlines: their lists of names, and finding a field. */
#include "language/outline.h"

const char *const mt_construct_names[MT_CONSTRUCTS] = {
#define MT_CONSTRUCT(id) #id,
#include "language/constructs.def"
};

const mt_outline *mt_outline_find(const mt_outline *outline, mt_construct construct)
{
    for (size_t i = 0; i < outline->kid_count; i++)
        if (outline->kid[i]->construct == construct)
            return outline->kid[i];
    return NULL;
}

bool mt_outline_has_fact(const mt_outline *outline, uint16_t fact)
{
    if (outline->fact == fact)
        return true;
    for (size_t i = 0; i < outline->kid_count; i++)
        if (mt_outline_has_fact(outline->kid[i], fact))
            return true;
    return false;
}

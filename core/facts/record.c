/* The words of the record: names that JSON, journal and pages share. */
#include "facts/record.h"

#include <string.h>

const char *const mt_form_names[4] = {
    [MT_AT_EVENTS] = "on", [MT_ONGOING] = "throughout", [MT_DUE] = "from", [MT_ACROSS] = "across"};

const char *const mt_force_names[3] = {[MT_MUST] = "must", [MT_SHOULD] = "should", [MT_ENCOURAGED] = "encouraged"};

const char *const mt_relation_names[MT_RELATIONS] = {
    [MT_EQUAL] = "=",     [MT_OTHER] = "!=",  [MT_LESS] = "<",         [MT_AT_MOST] = "<=", [MT_MORE] = ">",
    [MT_AT_LEAST] = ">=", [MT_ONE_OF] = "in", [MT_NONE_OF] = "not in", [MT_IS] = "is",      [MT_IS_NOT] = "is not",
};

mt_relation mt_relation_find(const char *name)
{
    mt_relation relation = MT_EQUAL;
    while (relation < MT_RELATIONS && (!name || strcmp(mt_relation_names[relation], name) != 0))
        relation++;
    return relation;
}

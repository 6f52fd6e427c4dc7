/* The words of the record: names that JSON, journal and pages share. */
#include "facts/record.h"

const char *const mt_form_names[4] = {[MT_AT_EVENTS] = "on", [MT_ONGOING] = "throughout", [MT_DUE] = "from", [MT_ACROSS] = "across"};

const char *const mt_force_names[3] = {[MT_MUST] = "must", [MT_SHOULD] = "should", [MT_ENCOURAGED] = "encouraged"};

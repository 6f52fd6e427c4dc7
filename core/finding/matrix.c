/* The names of stances, for JSON, and the signs that stand for them in every language. */
#include "finding/matrix.h"

const char *const mt_stance_names[MT_STANCES] = {
    [MT_STANCE_SILENT] = "silent",   [MT_STANCE_ENCOURAGED] = "encouraged",
    [MT_STANCE_SHOULD] = "should",   [MT_STANCE_MUST] = "required",
    [MT_STANCE_BAN] = "ban",         [MT_STANCE_EXCLUDED] = "excluded",
    [MT_STANCE_WIDE] = "covered",    [MT_STANCE_LETHAL] = "lethal only",
    [MT_STANCE_SHAPE] = "functions",
};
const char *const mt_stance_signs[MT_STANCES] = {
    [MT_STANCE_SILENT] = "–", [MT_STANCE_ENCOURAGED] = "(S)", [MT_STANCE_SHOULD] = "S",
    [MT_STANCE_MUST] = "R",   [MT_STANCE_BAN] = "P",          [MT_STANCE_EXCLUDED] = "X",
};

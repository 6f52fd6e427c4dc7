/* The manual page (`martens help --man`), from the tables that `-h` prints: there is no second copy of a command's
 * words. Ownership: appends to the caller's text. Threading: no state. */
#ifndef MT_COMMAND_MANUAL_H
#define MT_COMMAND_MANUAL_H

#include "base/text.h"

/* What the list of commands and the manual page both say. */
#define MT_HELP_SUMMARY "treaties on autonomous weapons, tried before lives hang on them"
#define MT_HELP_ABOUT "Everything in it is abstract and simulated."
#define MT_HELP_NAMES \
    "A treaty, scenario or model is named by its id (`martens list`) or by the path\n" \
    "of its file; MARTENS_PATH adds folders. `martens COMMAND -h` says more."
#define MT_HELP_STATUS \
    "0 done, 1 an expectation or check failed, 2 usage, 3 an input could\n" \
    "not be loaded, 4 the run failed"
#define MT_HELP_EXAMPLE "martens try"

/* The page in mdoc(7), in ASCII. */
void mt_manual_write(mt_text *out);

#endif

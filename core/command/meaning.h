/* What `show TREATY --meaning` prints. Ownership and threading: as in command.h. */
#ifndef MT_COMMAND_MEANING_H
#define MT_COMMAND_MEANING_H

#include "command/command.h"
#include "facts/fact.h"

/* Whether the words of `show` fit together: provisions, --json and --language go with --meaning. False after a problem.
 */
bool mt_meaning_check_words(const mt_arguments *arguments, mt_problems *problems);
/* The words after the treaty are ids of provisions. Appends a page, or one JSON object with --json; what is wrong goes
 * to problems. */
void mt_meaning_write(const mt_arguments *arguments, const char *path, mt_vocabulary *vocabulary, mt_text *out,
                      mt_problems *problems);

#endif

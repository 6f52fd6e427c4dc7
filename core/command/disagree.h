/* list disagreements: where texts disagree. Ownership: the arguments' arena. Threading: none. */
#ifndef MT_COMMAND_DISAGREE_H
#define MT_COMMAND_DISAGREE_H

#include "command/command.h"

#define MT_DISAGREEMENTS "disagreements" /* what comes behind `list` */

mt_exit mt_disagreements_write(const mt_arguments *arguments);

#endif

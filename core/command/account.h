/* Filling an account line by line; conduct.h has what others need of it. */
#ifndef MT_COMMAND_ACCOUNT_H
#define MT_COMMAND_ACCOUNT_H

#include "command/conduct.h"

void mt_account_open(mt_account *account);
void mt_account_set_loading(mt_account *account, const char *path, const char *hash); /* both stay */
void mt_account_add(mt_account *account, const mt_line *line);

#endif

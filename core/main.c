/* From the argument words to a command; no logic. */
#include "command/command.h"

int main(int argc, char **argv) { return mt_command_run(argc, argv); }

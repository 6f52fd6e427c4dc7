/* The manual page in mdoc(7), the macros that every troff on Linux and BSD knows. */
#include "command/manual.h"

#include <stdint.h>
#include <string.h>

#include "command/command.h"

enum { COMMANDS = 64 };

/* The letter at *p as a number, and *p behind it. The texts are the program's own, and are UTF-8. */
static uint32_t letter(const char **p)
{
    uint32_t c = (unsigned char)*(*p)++;
    for (int more = c >= 0xf0 ? 3 : c >= 0xe0 ? 2 : c >= 0xc0 ? 1 : 0, first = more; more > 0; more--) {
        if (first > 0)
            c &= 0x3fu >> first;
        first = 0;
        c = c << 6 | ((unsigned char)*(*p)++ & 0x3fu);
    }
    return c;
}

/* Text as troff takes it, without line ends. quoted: as one argument of a macro. */
static void add_escaped(mt_text *out, const char *text, size_t length, bool quoted)
{
    if (quoted)
        mt_text_add(out, "\"");
    if (length > 0 && (text[0] == '.' || text[0] == '\''))
        mt_text_add(out, "\\&");
    for (const char *p = text; p < text + length;) {
        uint32_t c = letter(&p);
        if (c == '\\')
            mt_text_add(out, "\\e");
        else if (c == '-')
            mt_text_add(out, "\\-");
        else if (c == '"' && quoted)
            mt_text_add(out, "\"\"");
        else if (c >= 0x80)
            mt_text_write(out, "\\[u%04X]", (unsigned)c);
        else
            mt_text_add_char(out, c == '\n' ? ' ' : (char)c);
    }
    if (quoted)
        mt_text_add(out, "\"");
}

/* A paragraph: each sentence begins a line, as troff likes it, and no line is long. */
static void add_sentences(mt_text *out, const char *text)
{
    enum { LINE = 60 };
    while (*text != '\0') {
        const char *end = text;
        while (*end != '\0' && !(strchr(" \n", *end) && (end - text >= LINE || strchr(".?!", end[-1]))))
            end++;
        add_escaped(out, text, (size_t)(end - text), false);
        mt_text_add(out, "\n");
        text = end + strspn(end, " \n");
    }
}

static void add_item(mt_text *out, const char *macro, const char *word, const char *argument)
{
    mt_text_write(out, ".It %s ", macro);
    add_escaped(out, word, strlen(word), true);
    if (argument && *argument != '\0') {
        mt_text_add(out, " Ar ");
        add_escaped(out, argument, strlen(argument), true);
    }
    mt_text_add(out, "\n");
}

static void add_command(mt_text *out, const mt_command *command)
{
    add_item(out, "Cm", command->name, command->usage);
    add_sentences(out, command->about ? command->about : command->summary);
    if (!command->options->name)
        return;
    mt_text_add(out, ".Bl -tag -width Ds\n");
    for (const mt_option *option = command->options; option->name; option++) {
        mt_text_add(out, ".It Fl \\-");
        add_escaped(out, option->name, strlen(option->name), false);
        if (option->argument) {
            mt_text_add(out, " Ar ");
            add_escaped(out, option->argument, strlen(option->argument), true);
        }
        mt_text_add(out, "\n");
        add_sentences(out, option->about);
    }
    mt_text_add(out, ".El\n");
}

static void add_examples(mt_text *out, const mt_command *const *command, size_t count)
{
    mt_text_add(out, ".Sh EXAMPLES\n.Bd -literal\n" MT_HELP_EXAMPLE "\n");
    for (size_t i = 0; i < count; i++)
        if (strcmp(command[i]->example, MT_HELP_EXAMPLE) != 0) {
            add_escaped(out, command[i]->example, strlen(command[i]->example), false);
            mt_text_add(out, "\n");
        }
    mt_text_add(out, ".Ed\n");
}

void mt_manual_write(mt_text *out)
{
    const mt_command *command[COMMANDS];
    size_t count = mt_commands_get_sorted(command, COMMANDS);
    mt_text_add(out,
                ".\\\" Written by `martens help --man` from the tables that -h prints.\n.Dd " MT_RELEASED
                "\n.Dt MARTENS 1\n.Os\n"
                ".Sh NAME\n.Nm martens\n.Nd " MT_HELP_SUMMARY "\n"
                ".Sh SYNOPSIS\n.Nm\n.Ar command\n.Op Ar argument ...\n.Nm\n.Ar command\n.Fl h\n.Nm\n.Fl \\-version\n"
                ".Sh DESCRIPTION\n");
    add_sentences(out, MT_HELP_ABOUT);
    add_sentences(out, MT_HELP_NAMES);
    mt_text_add(out, ".Pp\nThe commands are:\n.Bl -tag -width Ds\n");
    for (size_t i = 0; i < count; i++)
        add_command(out, command[i]);
    mt_text_add(out, ".El\n.Sh ENVIRONMENT\n.Bl -tag -width MARTENS_PATH\n"
                     ".It Ev MARTENS_PATH\nfolders, between colons, that are searched before what ships\n"
                     ".It Ev NO_COLOR\nif it is set, pages have no colour\n.El\n"
                     ".Sh FILES\n.Bl -tag -width Ds\n"
                     ".It Pa share/martens/scenarios\nscenarios, treaties and records of incidents, below the prefix\n"
                     ".It Pa lib/martens/plugins\nthe models\n"
                     ".It Pa include/martens/plugin.h\nthe interface of models, and its manual\n.El\n"
                     ".Sh EXIT STATUS\n");
    add_sentences(out, MT_HELP_STATUS ".");
    add_examples(out, command, count);
}

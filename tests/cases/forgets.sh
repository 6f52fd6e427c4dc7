# The build forgets: what a file that went away had made is gone after the next make, and nothing else is made anew. On a tree of a few
# lines, with the Makefile as it is.
. "$(dirname "$0")/cases.bash"
unset BUILD OPTIMISE SANITIZE CFLAGS CPPFLAGS LDFLAGS V MAKEFLAGS MFLAGS MAKEOVERRIDES MAKELEVEL
export OPTIMISE=-O0
mkdir -p core/base core/say/tongue core/command/templates/kind core/include/martens plugins/{stays,goes} tests/{unit,support,plugins}
cp "$ROOT/Makefile" .
cat >core/command/command.h <<'C'
#include <stddef.h>
typedef struct { const char *name; } mt_command;
extern const mt_command *const mt_commands[];
extern const size_t mt_command_count;
C
cat >core/command/template.h <<'C'
#include <stddef.h>
typedef struct { const char *folder, *name; const char *const *lines; } mt_template;
extern const mt_template mt_templates[];
extern const size_t mt_template_count;
C
for command in stays goes; do
    printf '#include "command/command.h"\nextern const mt_command mt_do_%s;\nconst mt_command mt_do_%s = {"%s"};\n' $command $command $command >core/command/do_$command.c
    echo $command >core/command/templates/kind/$command
    echo 'int model_open(void); int model_open(void) { return 0; }' >plugins/$command/$command.c
    echo 'int main(void) { return 0; }' >plugins/$command/test_$command.c
    echo 'int main(void) { return 0; }' >tests/unit/test_$command.c
    echo 'int bad_open(void); int bad_open(void) { return 0; }' >tests/plugins/$command.c
done
echo 'int half(void); int half(void) { return 0; }' >plugins/stays/half.c
echo 'int old(void);' >core/base/old.h
printf '#include "base/old.h"\nint old(void) { return 0; }\n' >core/base/old.c
cat >core/say/template.h <<'C'
#include <stddef.h>
typedef struct { const char *code; } mt_language;
extern const mt_language *const mt_languages[];
extern const size_t mt_language_count;
C
mkdir core/say/english
for language in english tongue; do
    printf '#include "say/template.h"\nextern const mt_language mt_%s;\nconst mt_language mt_%s = {"%s"};\n' $language $language $language >core/say/$language/$language.c
done
# The program names its commands and its templates.
cat >core/main.c <<'C'
#include "base/old.h"
#include "command/command.h"
#include "command/template.h"
#include <stdio.h>
int main(void) {
    for (size_t i = 0; i < mt_command_count; i++) {
        puts(mt_commands[i]->name);
    }
    for (size_t i = 0; i < mt_template_count; i++) {
        printf("%s/%s\n", mt_templates[i].folder, mt_templates[i].name);
    }
    return old();
}
C

made() { expect 0 make program unit "$@"; [ ! -s err ] || fail "make complains: $(head -3 err)"; }
silent() { made && [ ! -s out ] || fail "make finds something to do, $1: $(head -3 out)"; }

# ---- what it says ----
made
for line in 'CC core/main.c' 'CC core/say/tongue/tongue.c' 'AR build/libmartens.a' 'LD martens' 'CC plugins/goes' 'CHECK plugins/goes' 'LD build/tests/test_goes'; do
    grep -qx "$line" out || fail "make does not say: $line"
done
! awk 'length > 80' out | grep . || fail "make says a line of more than 80 columns"
silent "with nothing changed"
touch core/base/old.c
expect 0 make -n V=1 program
says out 'MMD'
! grep -q 'echo' out || fail "V=1 says what is done twice"

# ---- a command, a template ----
rm core/command/do_goes.c core/command/templates/kind/goes
made
[ "$(./martens | tr '\n' ' ')" = 'stays kind/stays ' ] || fail "the program has still: $(./martens)"
silent "after a command went away"

# ---- a model, one file of a model, a test ----
rm -r plugins/goes
rm tests/unit/test_goes.c tests/plugins/goes.c
made
! grep -q 'stays' out || fail "what stays was made anew: $(grep stays out)"
[ -z "$(find build -path build/tests/unit -prune -o -name '*goes*' ! -name '*.[od]' ! -path 'build/kept/*' -print)" ] || fail "there is still: $(find build -name '*goes*')"
rm plugins/stays/half.c
made
says out 'CC plugins/stays'
! nm -D build/plugins/stays.so | grep -q half || fail "the model has still what its other file held"
silent "after a model went away"

# ---- a file and its header under another name, a folder ----
mv core/base/old.h core/base/new.h
mv core/base/old.c core/base/new.c
sed -i 's/old\.h/new.h/' core/base/new.c core/main.c
rm -r core/say/tongue
made
ar t build/libmartens.a >held
! grep -E 'old|tongue' held || fail "the library holds still: $(cat held)"
silent "after a file was renamed"

# ---- other flags ----
made OPTIMISE=-O1
for line in 'CC core/base/new.c' 'CC core/main.c' 'CC plugins/stays' 'LD build/tests/test_stays'; do
    grep -qx "$line" out || fail "with other flags make does not say: $line"
done
made
made CC='env gcc'
says out 'CC core/base/new.c'
done_with_cases

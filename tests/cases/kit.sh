# The kit for models as a stranger meets it: what `martens new` writes, the five minutes of plugins/README.md as they stand, in the source
# tree and out of it, and that what is installed works from where it is and goes away again.
. "$(dirname "$0")/cases.bash"
unset BUILD CFLAGS MAKEFLAGS MFLAGS MAKEOVERRIDES MAKELEVEL MARTENS_PATH PKG_CONFIG_PATH PREFIX DESTDIR
export HOME=$WORK/home
mkdir home

# A source tree of its own, built already, with the same flags: make has nothing to do but what is new.
mkdir -p tree/build && cp -a "$ROOT"/{LICENSE,Makefile,core,plugins,scenarios,scripts} tree && cp -p "$MARTENS" tree/martens
cp -a "$BUILT"/{core,kept,maths,plugins,martens,libmartens.a,commands.[co],templates.[co],languages.[co]} tree/build || fail "the build cannot be copied"

# ---- what new refuses ----
expect 2 "$MARTENS" new plugin
expect 2 "$MARTENS" new law eager --kind system
says err "'law' is nothing that it can write; it writes a scenario, a treaty, a session or a plugin, as in: martens new scenario NAME"
expect 2 "$MARTENS" new plugin eager
says err "say --kind system, or --kind person"
expect 2 "$MARTENS" new plugin eager --kind robot
says err "there is no such kind; there are system and person"
for name in Eager 9lives a.b a/b ../a 'a b' '' "$(printf 'a%.0s' {1..61})" test_eager; do
    expect 2 "$MARTENS" new plugin "$name" --kind system
done
expect 3 "$MARTENS" new plugin threshold --kind system
says err "a model named 'threshold' is there already"
expect 3 "$MARTENS" new plugin eager --kind system --into nowhere
says err "nowhere: no folder can be made there"
mkdir taken && echo mine >taken/note
expect 3 "$MARTENS" new plugin taken --kind person
says err "is there already, and is left as it is"
[ "$(ls taken)" = note ] || fail "a folder that was there was written to"
# No room: all or nothing.
mkdir full
(trap '' XFSZ; ulimit -f 1; "$MARTENS" new plugin eager --kind system --into full >out 2>err)
[ $? -eq 3 ] || fail "new on a full disk is not exit status 3"
says err "could not be written, and nothing was"
[ -z "$(ls -A full)" ] || fail "new left half of a plugin: $(ls -AR full)"

# ---- the five minutes ----
# The blocks between two headings of the page, in order, each in a file of its own: NN.sh, NN.c.
blocks() { # heading, folder
    mkdir "$2"
    awk -v heading="$1" -v folder="$2" '
        /^#+ / { inside = $0 == heading }
        inside && /^ *```[a-z]/ { match($0, /[a-z]+/); file = sprintf("%s/%02d.%s", folder, ++n, substr($0, RSTART)); match($0, /^ */); cut = RLENGTH + 1; next }
        inside && /^ *```$/ { file = ""; next }
        file != "" { print substr($0, cut) > file }' "$ROOT/plugins/README.md"
    [ -n "$(ls "$2")" ] || fail "plugins/README.md has no block under '$1'"
}
run_block() { (cd "$1" && bash -eu "$2") >out 2>err || { fail "$(basename "$2") of plugins/README.md does not run"; tail -n 5 out err | cut -c1-200; }; }

blocks '## Your first plugin in five minutes' five
for block in "$WORK"/five/*; do
    case $block in
    *.sh) run_block tree "$block" ;;
    *.c) # behind the #include, and called in main, as the page says
        test=tree/plugins/eager/test_eager.c
        sed -i -e "/^#include/r $block" -e 's/^    return martens_test_end/    leaves_alone_what_bears_a_sign();\n&/' "$test" ;;
    esac
    case $block in
    */02.sh) says out "3 medical workers exposed to force, 3 of them hurt or killed"; says out "1 passed, 0 failed" ;;
    */03.sh) says out "2 combatants exposed to force"; grep -q medical out && fail "the ambulance is engaged still" ;;
    */05.sh) says out "eager: 30 checks, 0 failed" ;;
    esac
done
[ -e five/05.sh ] || fail "the five minutes have another number of blocks"
expect 1 env -C tree ./martens test plugins/eager/eager.lua
# Unmended, the new test finds it.
sed -i 's/ || seen->protected_sign//' tree/plugins/eager/eager.c
(cd tree && make) >out 2>err || fail "the plugin does not build"
expect 1 tree/build/plugins/test_eager
says err "not so: word 1 because 'not something it is meant for'; it is word 4 because 'in sight for long enough'"

# ---- out of the tree, as the page says ----
blocks '### Out of the tree' outside
cp "$WORK"/outside/01.sh install.sh
run_block tree "$WORK/install.sh"
mkdir anywhere
run_block anywhere "$WORK/outside/02.sh"
grep -qE 'UNCHECKED|^  (note|FAIL)' out && fail "the check finds something in a model that new writes: $(grep -E 'UNCHECKED|^  (note|FAIL)' out)"
says out "keen: 36 checks, 0 failed"
says out "1 passed, 0 failed"
[ "$(grep -vc '^#' anywhere/keen/Makefile)" -eq 10 ] || fail "the Makefile has not ten lines"

# The other kind in either place, and a name with each kind of letter.
export PATH="$HOME/martens/bin:$PATH" PKG_CONFIG_PATH="$HOME/martens/lib/pkgconfig" MARTENS_PATH=.
(cd tree && ./martens new plugin slow_2 --kind person && make && build/plugins/test_slow_2 && ./martens test plugins/slow_2) >out 2>err || fail "a person in the tree: $(tail -3 err)"
says out "1 passed, 0 failed"
(cd anywhere && martens new plugin look-2_b --kind system && cd look-2_b && make test && martens run ./look-2_b.lua && martens test .) >out 2>err || fail "a system out of the tree: $(tail -3 err)"
says out "1 passed, 0 failed"
grep -qE 'UNCHECKED|^  (note|FAIL)' out && fail "the check finds something in a model that new writes: $(grep -E 'UNCHECKED|^  (note|FAIL)' out)"
# The models that new writes are of one shape: what is put in is the name, and nothing else.
diff <(sed 's/look-2_b/NAME/g' anywhere/look-2_b/look-2_b.c) "$ROOT/core/command/templates/plugin-system/NAME.c" >/dev/null || fail "the model written is not its template"
# A name that is taken where one would look for it.
expect 3 env -C anywhere/keen martens new plugin keen --kind person

# ---- the smallest model ----
blocks '### The smallest model there is' small
cp small/01.c smallest.c
cc -std=c11 -Wall -Wextra -Wpedantic -Werror $(pkg-config --cflags martens) -shared -fPIC -fvisibility=hidden -Wl,--no-undefined -o smallest.so smallest.c || fail "the smallest model does not compile"
sed 's/model = "threshold", settings = { nominate_above = 0.7 }/model = ".\/smallest.so"/' anywhere/keen/keen.lua >smallest.lua
expect 0 env MARTENS_PATH=anywhere/keen martens run ./smallest.lua --journal smallest.jsonl
says smallest.jsonl '"act":"nominate"'

# ---- installed ----
unset MARTENS_PATH
expect 0 martens doctor
expect 0 martens run checkpoint-at-dusk --treaty icrc-2024
expect 0 martens judge vincennes-1988 --treaty additional-protocol-1
expect 0 pkg-config --exact-version="$(martens --version | cut -d' ' -f2)" martens
[ -f "$(pkg-config --variable=plugindir martens)/threshold.so" ] || fail "martens.pc names another folder of plugins"
[ -s "$HOME/martens/share/man/man1/martens.1" ] || fail "no manual page is installed"
if command -v mandoc >/dev/null; then
    mandoc -Tlint "$HOME/martens/share/man/man1/martens.1" >out 2>&1
    [ -s out ] && fail "the manual page: $(head -3 out)"
else
    echo "skipped: no mandoc to check the manual page with"
fi
# Every command and every option of every -h page is on the manual page, in the same words.
sed 's/\\-/-/g; s/\\&//g' "$HOME/martens/share/man/man1/martens.1" >page
for command in $(martens -h | sed -n 's/^  martens \([a-z]*\) .*/\1/p'); do
    says page ".It Cm \"$command\""
    for option in $(martens "$command" -h | sed -n 's/^  --\([a-z-]*\).*/\1/p'); do says page ".It Fl -$option"; done
done

# ---- install and uninstall, file by file ----
mkdir -p staged/opt/martens/bin && touch staged/opt/martens/bin/other
find staged | sort >before
export BUILD=$BUILT PREFIX=/opt/martens DESTDIR=$WORK/staged
expect 0 "$ROOT/scripts/install"
for file in bin/martens include/martens/plugin.h include/martens/plugin_test.h lib/martens/plugins/attentive.so lib/pkgconfig/martens.pc \
    share/martens/scenarios/01-checkpoint-at-dusk.lua share/martens/scenarios/treaties/terms.lua share/man/man1/martens.1; do
    [ -f "staged/opt/martens/$file" ] || fail "install leaves out $file"
done
for folder in "$ROOT"/plugins/*/; do
    [ "$(basename "$folder")" != external ] || continue # built in
    [ -f "staged/opt/martens/lib/martens/plugins/$(basename "$folder").so" ] || fail "install leaves out $(basename "$folder")"
done
grep -rlF "$WORK" staged/opt/martens/lib/pkgconfig && fail "martens.pc names DESTDIR"
find staged | sort >once
expect 0 "$ROOT/scripts/install"
find staged | sort | diff once - || fail "a second install leaves other files"
expect 0 "$ROOT/scripts/install" --remove
find staged | sort | diff before - || fail "uninstall does not restore what was there"
# What somebody else put there stays.
expect 0 "$ROOT/scripts/install"
touch staged/opt/martens/lib/martens/plugins/mine.so
expect 0 "$ROOT/scripts/install" --remove
[ "$(find staged -type f | sort | tr '\n' ' ')" = "staged/opt/martens/bin/other staged/opt/martens/lib/martens/plugins/mine.so " ] || fail "uninstall takes too much, or too little"
expect 0 "$ROOT/scripts/install" --remove
says out "nothing of martens is installed"
expect 2 env PREFIX=here "$ROOT/scripts/install"
# By make, and with nothing given but a prefix.
unset BUILD PREFIX DESTDIR
(cd tree && make uninstall PREFIX="$HOME/martens") >out 2>err || fail "make uninstall"
[ -e "$HOME/martens" ] && fail "make uninstall leaves $(find "$HOME/martens" | head -3)"
done_with_cases

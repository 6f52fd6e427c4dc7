# Every example of every README.md of the tree runs: commands in the order of the page, Lua as the file that it is, C as it compiles, JSON
# and CSV as they are read. A fence that nothing here knows is a failure, so a new page, or a new kind of example, cannot go untested.
# Clauses (clause, across, event, grammar) are read by tests/unit/test_manual.c.
. "$(dirname "$0")/cases.bash"
unset BUILD OPTIMISE SANITIZE CFLAGS MAKEFLAGS MFLAGS MAKEOVERRIDES MAKELEVEL MARTENS_PATH PKG_CONFIG_PATH PREFIX DESTDIR
export HOME=$WORK/home
mkdir home bin anywhere
pages=$(cd "$ROOT" && (git ls-files -co --exclude-standard '*README.md' 2>/dev/null | grep . || find . -name README.md -not -path './build*' -not -path './.*' | sed 's,^\./,,') | sort)
[ "$(grep -c . <<<"$pages")" -ge 20 ] || fail "only these pages are found: $pages"

# ---- what examples stand on: a tree that is built, the program by its name, and what a reader would have ----
mkdir -p tree/build && cp -a "$ROOT"/{LICENSE,Makefile,core,plugins,scenarios,scripts} tree && cp -p "$MARTENS" tree/martens
cp -a "$BUILT"/{core,kept,maths,plugins,martens,libmartens.a,commands.[co],templates.[co],languages.[co]} tree/build || fail "the build cannot be copied"
printf '#!/bin/sh\nexec "%s/tree/martens" "$@"\n' "$WORK" >bin/martens
printf '#!/bin/sh\ncat "%s/scenarios/incidents/vincennes-1988.jsonl"\n' "$ROOT" >bin/some-program
chmod +x bin/*
cp "$ROOT/plugins/external/example.py" anywhere/bot.py
export PATH=$WORK/bin:$PATH
# What runs until it is interrupted: wait for its page and a line that says so, then interrupt it. Nobody runs the tests inside the tests.
cat >prelude.sh <<'END'
watched() {
    local pipe row
    pipe=$(mktemp -u)
    mkfifo "$pipe"
    "$@" >/dev/null 2>"$pipe" &
    while IFS= read -r -t 60 row; do case $row in 'Files watched: '*) break ;; esac; done <"$pipe"
    kill -INT $!
    wait $!
}
END

# ---- a page in blocks: NN.KIND, or NN.sh of a line that is set in ----
blocks() { # page, folder
    awk -v folder="$2" '
        function open(kind) { file = sprintf("%s/%02d.%s", folder, ++n, kind); print FNR > (file ".line"); close(file ".line") }
        !inside && /^ *```/ { inside = 1; match($0, /^ */); cut = RLENGTH + 1; kind = $0; sub(/^ *```/, "", kind); open(kind == "" ? "plain" : kind); next }
        inside && /^ *```$/ { inside = 0; close(file); file = ""; next }
        inside { print substr($0, cut) > file; next }
        /^    (\.\/)?martens / { open("sh"); print substr($0, 5) > file; close(file); file = "" }' "$1"
}
commands() { grep -qE '^(\./)?(martens|make|rm) ' "$1"; }
# In the tree, but where the program is called by its name: there a reader is anywhere.
# Every expectation of every scenario is run once, by scripts/test; here the command is tried on the first lesson.
one_lesson() { sed -E 's/^((\.\/)?martens test)(( +--[a-z]+)*)( *#.*)?$/\1 scenarios\/01-checkpoint-at-dusk.lua\3/'; }
run_commands() { # page, block
    local folder=tree
    grep -qE '^(martens|python3) ' "$2" && ! grep -q '^\./martens ' "$2" && folder=anywhere
    { cat prelude.sh; sed -E 's/^make test( .*)?$/make -n test/; s/^(.* --watch( .*)?)$/watched \1/' "$2" | one_lesson; } >script.sh
    (cd $folder && bash -eu ../script.sh) >out 2>err </dev/null || { fail "$1:$(cat "$2.line"): its commands do not run"; tail -n 4 out err | cut -c1-160; }
}
# A piece of a scenario: an ellipsis stands for the rest of it.
whole_of() { # block
    local rest='control = "no_person", engages = { "vehicle" }, link_loss = "hold"' block
    block=$(cat "$1")
    case $block in
    *systems\ =*) block=${block//…/$rest} ;;
    *) block="systems = { sentry = { $block, $rest } }," ;;
    esac
    printf 'return scenario {\n  id = "piece", lasts = "2 min",\n  contacts = { { id = "truck", at = "1 min", kind = "vehicle", status = "combatant", people = 2 } },\n%s\n}\n' "$block"
}
read_lua() { # page, block, folder: as the file that it is
    local id file
    grep -q '^return ' "$2" || { whole_of "$2" >piece.lua; mv piece.lua "$2"; }
    id=$(grep -oE '\<id = "[^"]*"' "$2" | head -1 | cut -d'"' -f2)
    file=$3/$id.lua
    [ -n "$id" ] && [ ! -e "$file" ] || fail "$1:$(cat "$2.line"): a file without an id, or with one that is taken"
    cp "$2" "$file"
    expect 0 "$MARTENS" check "$file"
    case $(sed -n 's/^return \([a-z]*\).*/\1/p' "$2") in
    scenario)
        cp "$file" anywhere/S.lua
        cp anywhere/bot.py "$3"
        expect 0 "$MARTENS" run "$file" --treaty icrc-2024 --allow-external
        grep -q external "$file" || expect 0 "$MARTENS" test "$file" ;;
    module) expect 0 "$MARTENS" show "$file" ;;
    treaty) expect 0 "$MARTENS" run checkpoint-at-dusk --treaty "$file" ;;
    esac
}
read_c() { # page, block
    grep -q '^#include' "$2" || sed -i '1i #include <martens/plugin_test.h>' "$2"
    cc -std=c11 -Wall -Wextra -Wpedantic -Werror -Wno-unused-function -I"$ROOT/core/include" -fsyntax-only "$2" >err 2>&1 || fail "$1:$(cat "$2.line"): $(head -1 err)"
}
read_json() { # page, block
    command -v python3 >/dev/null || { echo "skipped: no python3 to read JSON with"; return; }
    python3 -c 'import json, sys; [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]' "$2" 2>err || fail "$1:$(cat "$2.line"): $(tail -1 err)"
}
read_plain() { # page, block: commands, a record, or a drawing
    if commands "$2"; then
        run_commands "$1" "$2"
    elif head -1 "$2" | grep -q '^t,act,'; then
        cp "$2" record.csv
        expect 0 "$MARTENS" judge record.csv --treaty icrc-2024
    elif ! grep -q '─▶' "$2"; then
        fail "$1:$(cat "$2.line"): a fence of no kind that is known: $(head -1 "$2")"
    fi
}

# ---- commands in a line of text: `martens list facts` runs; of `martens run FILE` the command and its options must be there ----
spans() { grep -oE '`[^`]+`' "$1" | tr -d '`' | grep -E '^(\./)?martens |^make |\| (\./)?martens ' | sort -u; }
knows() { # page, span
    local command=$2 option
    command=${command#*martens }
    command=${command%% *}
    case $command in -h | --version | COMMAND) return ;; esac
    "$MARTENS" "$command" -h >help 2>&1 || { fail "$1: '$2': there is no such command"; return; }
    for option in $(grep -oE -- '--[a-z-]+' <<<"$2"); do grep -qE "^  $option( |\$)" help || fail "$1: '$2': there is no $option"; done
}
run_span() { # page, span
    case $2 in
    make\ *) grep -qE "^([a-z ]* )?$(cut -d' ' -f2 <<<"$2")[ a-z]*:" "$ROOT/Makefile" || fail "$1: '$2': there is no such target" ;;
    *…* | *\[* | *[A-Z][A-Z]*) knows "$1" "$2" ;;
    *)
        knows "$1" "$2"
        (cd tree && PATH="$WORK/tree:$PATH" bash -c "$(one_lesson <<<"$2")") >out 2>err </dev/null
        local status=$?
        # Of a command that is named and not called, something is missing. What a claim comes to (1) is the text's to tell.
        [ $status -le 1 ] || grep -qE 'something is missing|: say `martens ' err || fail "$1: '$2' ended with $status: $(head -1 err)" ;;
    esac
}

while read -r page; do
    folder=$WORK/pages/${page//\//_}
    mkdir -p "$folder/files"
    blocks "$ROOT/$page" "$folder"
    for block in "$folder"/[0-9]*; do
        case $block in
        *.line | *\*) ;;
        *.lua) read_lua "$page" "$block" "$folder/files" ;;
        *.sh) run_commands "$page" "$block" ;;
        *.c) read_c "$page" "$block" ;;
        *.json) read_json "$page" "$block" ;;
        *.plain) read_plain "$page" "$block" ;;
        *.clause | *.across | *.event | *.grammar) ;;
        *) fail "$page:$(cat "$block.line"): nothing here knows what to do with a fence of ${block##*.}" ;;
        esac
    done
    while IFS= read -r span; do run_span "$page" "$span"; done < <(spans "$ROOT/$page")
    rm -rf tree/plugins/eager tree/build/plugins/*eager*
    # Files that a text names are there.
    while IFS= read -r file; do
        [ -e "$ROOT/$(dirname "$page")/$file" ] || fail "$page: there is no $file"
    done < <(grep -oE '\]\([^)#: ]+' "$ROOT/$page" | sed 's/^](//' | grep -E '[./]' | sort -u)
done <<<"$pages"
done_with_cases

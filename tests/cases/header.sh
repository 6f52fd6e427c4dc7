# The headers that a plugin sees: each compiles alone, as C and as C++, and the committed layout names everything in the interface.
. "$(dirname "$0")/cases.bash"
include=$ROOT/core/include
alone() { # compiler, standard, language
    for header in "$include"/martens/*.h; do
        echo "#include <martens/$(basename "$header")>" >alone.c
        "$1" -std="$2" -x "$3" -Wall -Wextra -Wpedantic -Werror -Wshadow -Wconversion -I"$include" -fsyntax-only alone.c || fail "$(basename "$header") does not compile alone as $2"
    done
}
alone cc c11 c
# The model that the header shows, and the test that the other one shows.
sed -n '/^ \*     #include <martens\/plugin.h>/,/\.decide = decide };/s/^ \* \{0,5\}//p' "$include/martens/plugin.h" >shown.c
sed -n '/^ \*     #include <martens\/plugin_test.h>/,/^ \*     }/s/^ \* \{0,5\}//p' "$include/martens/plugin_test.h" >test_shown.c
cc -std=c11 -Wall -Wextra -Wpedantic -Werror -I"$include" -o test_shown test_shown.c shown.c || fail "the model and the test that the headers show do not compile"
expect 0 ./test_shown
if command -v g++ >/dev/null; then
    alone g++ c++17 c++
    # A model written in C++.
    cat >model.cpp <<'CPP'
#include <martens/plugin.h>
static const char *decide(void *, const martens_question *question, martens_answer *answer)
{
    if (question->sighting_count > 0)
        answer->word = MARTENS_ENGAGE;
    return nullptr;
}
static martens_plugin made()
{
    martens_plugin plugin = {MARTENS_HEAD, MARTENS_SYSTEM, "model", "engages", 0, nullptr, 0, nullptr, nullptr, decide, nullptr, 0, nullptr};
    return plugin;
}
const martens_plugin martens_plugin_v1 = made();
CPP
    g++ -std=c++17 -Wall -Wextra -Wpedantic -Werror -I"$include" -shared -fPIC -fvisibility=hidden -Wl,--no-undefined -o model.so model.cpp || fail "a model in C++ does not compile"
    cat >model.lua <<'LUA'
return scenario { id = "model", lasts = "1 min", places = { road = {} }, systems = { sentry = { model = "./model.so",
  place = "road", control = "no_person", silence = "hold", link_loss = "hold", engages = { "vehicle" } } },
  contacts = { { id = "truck", at = "1 s", kind = "vehicle", status = "combatant", people = 1, place = "road" } } }
LUA
    expect 0 "$MARTENS" run ./model.lua --treaty icrc-2024 --journal model.jsonl
    says model.jsonl '"act":"engage"'
    grep -q '"act":"fail"' model.jsonl && fail "a model in C++ does not answer"
else
    echo "skipped: no C++ compiler"
fi

# Members and numbers, from the header without its comments, in the form of the layout.
cc -fpreprocessed -dD -E -P "$include/martens/plugin.h" | awk '
    /^typedef struct/ { type = $3; print "struct " type; statement = ""; sub(/^[^{]*\{/, "") }
    type != "" && /^}/ { type = ""; next }
    type != "" {
        statement = statement " " $0
        while ((end = index(statement, ";")) > 0) {
            one = substr(statement, 1, end - 1); statement = substr(statement, end + 1)
            if (match(one, /\(\*[a-z_]+\)/)) { print "  " substr(one, RSTART + 2, RLENGTH - 3); continue }
            count = split(one, name, ",")
            for (i = 1; i <= count; i++) { gsub(/ +$/, "", name[i]); sub(/.*[ *]/, "", name[i]); print "  " name[i] }
        }
        next
    }
    { line = $0; while (match(line, /MARTENS_[A-Z_]+ = -?[0-9]+/)) { split(substr(line, RSTART, RLENGTH), part, " "); print "number " part[1]; line = substr(line, RSTART + RLENGTH) } }' | sort >declared
sed -E 's/^(struct [a-z_]+) size.*/\1/; s/^(  [a-z_]+) at.*/\1/; s/^(number [A-Z_]+) .*/\1/; /^abi/d; /MARTENS_(UNKNOWN|FOREVER)/d' "$ROOT/tests/abi/layout.txt" | sort >laid
[ "$(grep -c '^struct' declared)" -ge 8 ] && [ "$(grep -c '^number' declared)" -ge 30 ] || fail "the header is not understood"
diff declared laid >differs || fail "tests/abi/layout.c leaves out (<) or invents (>): $(grep '^[<>]' differs | tr '\n' ' ')"
done_with_cases

# The check of models: each model that breaks a rule fails that rule, what a rule shares with it, and nothing else.
. "$(dirname "$0")/cases.bash"

# status, model, the rules that fail. The rule time is left out: it is about this machine.
fails() {
    expect "$1" "$MARTENS" plugin check "$BUILT/tests/plugins/$2.so" --time-out "${4:-10 s}"
    local failed
    failed=$(sed -n 's/^  FAIL *\([a-z]*\).*/\1/p' out | grep -v '^time$' | tr '\n' ' ')
    [ "$failed" = "$3 " ] || fail "$2 fails '$failed' and not '$3 '"
}
calls=' calls'
[ -z "${SANITIZED:-}" ] || calls='' # nothing is confined in such a build
fails 1 keeps_statics "order interleaved"
says out "keep nothing in statics"
fails 1 reads_clock "imports repeats calls heap locale timezone order interleaved"
says out "timespec_get (a clock)"
fails 1 opens_file "imports$calls"
says out "open (a file)"
fails 1 starts_thread "imports$calls"
says out "pthread_create (a thread)"
fails 1 unused_setting "settings"
says out "the setting 'zeal' changes no answer"
fails 1 undeclared_reason "reasons"
says out "it gave reason 0 and declares 0"
fails 1 never_explains "facts"
says out "it declares system.explains and gave no reason"
fails 1 by_address "heap"
fails 1 by_locale "imports locale"
fails 1 by_timezone "imports timezone"
fails 1 exports_more "exports"
says out "it exports helper too"
[ -n "${SANITIZED:-}" ] || fails 1 constructs "imports"
fails 1 prints "imports"
fails 1 exits "imports ranges"
says out "ended the process (exit status 0), asked a target"
fails 1 crashes "imports ranges"
says out "died by signal 11"
says out "  not tried  repeats"
fails 1 hangs "ranges" "500 ms"
says out "gave no sign of life for 0.5 s, asked a target"
fails 1 bad_answer "ranges"
says out "answered with word 42, which does not exist"
fails 1 fails_open "ranges"
says out "it does not open: it has no table of answers"
fails 3 wrongabi "abi"
says out "built for ABI 2.0"
fails 3 missing_decide "abi"
fails 3 notplugin "abi exports"
expect 1 "$MARTENS" plugin check "$BUILT/tests/plugins/unused_setting.so" --mark
[ -e "$BUILT/tests/plugins/unused_setting.so.checked" ] && fail "a model that failed has a mark"

# An unknown why is a note, and a note is no failure.
expect 0 "$MARTENS" plugin check "$BUILT/tests/plugins/unknown_why.so"
says out "  note       hostile: asked for the unknown why 0, it answered with word 2"

# Every shipped model passes, and `make` gave it its mark.
for model in "$BUILT"/plugins/*.so; do
    expect 0 "$MARTENS" plugin check "$(basename "$model" .so)"
    [ -s "$model.checked" ] || fail "$model has no mark"
done

# The mark is of the bytes: it makes a report silent about the check, and one byte more takes it away.
cp "$BUILT/tests/plugins/unknown_why.so" .
cat >marked.lua <<LUA
return scenario { id = "marked", lasts = "5 min", places = { road = {} }, operators = { watch = { model = "attentive" } },
  systems = { sentry = { model = "./unknown_why.so", operator = "watch", control = "person_may_veto",
    veto_window = "10 s", silence = "proceed", link_loss = "hold", engages = { "vehicle" }, place = "road" } },
  contacts = { { id = "truck", at = "1 min", kind = "vehicle", status = "combatant", people = 3, place = "road" } } }
LUA
unchecked() { # 0 or 1 warnings
    expect 0 "$MARTENS" run ./marked.lua --treaty icrc-2024
    [ "$(grep -c UNCHECKED out)" -eq "$1" ] || fail "the page says UNCHECKED $(grep -c UNCHECKED out) times and not $1"
}
unchecked 1
expect 0 "$MARTENS" plugin check ./unknown_why.so --mark
unchecked 0
printf ' ' >>unknown_why.so
unchecked 1

# For programs, and for those who ask what there is.
expect 1 "$MARTENS" plugin check "$BUILT/tests/plugins/exports_more.so" threshold --json --junit junit.xml
says out '{"version":1,"plugins":[{"file":'
says out '"rule":"exports","state":"FAIL","detail":"it exports helper too"'
says junit.xml '<testcase classname="exports_more" name="exports"><failure message="it exports helper too">'
says junit.xml 'failures="0" skipped="0"'
command -v xmllint >/dev/null && expect 0 xmllint --noout junit.xml
expect 0 "$MARTENS" plugin rules
says out "interleaved"
expect 2 "$MARTENS" plugin check
expect 2 "$MARTENS" plugin chekc threshold
expect 3 "$MARTENS" plugin check ./nothere.so
says out "not there"
expect 3 "$MARTENS" plugin check nothere
done_with_cases

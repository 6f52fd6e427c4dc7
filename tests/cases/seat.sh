# A person sits in an operator's chair; here a script does, without a clock, so that the run repeats.
. "$(dirname "$0")/cases.bash"
cat >seat.lua <<'LUA'
return scenario { id = "seat", lasts = "5 min", places = { road = {} }, operators = { watch = { model = "attentive" }, spare = { model = "attentive" } },
  systems = { sentry = { model = "threshold", operator = "watch", control = "person_may_veto", veto_window = "10 s", silence = "proceed",
    link_loss = "hold", engages = { "vehicle" }, place = "road", effects = { people_within = 1, harmed = 1 } } },
  contacts = { { id = "truck", at = "30 s", kind = "vehicle", status = "combatant", people = 2, place = "road", stays = "60 s" },
               { id = "car", at = "2 min", kind = "vehicle", status = "combatant", people = 2, place = "road", stays = "60 s" } } }
LUA
sed 's/person_may_veto", veto_window = "10 s", silence = "proceed"/person_chooses", silence = "hold"/' seat.lua >list.lua
sit() { # status, scenario, the answers, options…
    local status=$1 scenario=$2 answers=$3
    shift 3
    printf "$answers" >answers
    expect "$status" "$MARTENS" run "./$scenario.lua" --treaty icrc-2024 --sit watch "$@" <answers
}
acts() { grep -o '"act":"[a-z_]*"' "$1" | sort | uniq -c | grep -E '"(approve|veto|decline|engage|abort|deactivate)"' | tr -d '\n'; }

# What the screen shows, and what was pressed.
sit 0 seat 'v 3\nv 4.5\n' --journal vetoed.jsonl
says err "You are watch."
says err "0:30     sentry puts truck forward as a target"
says err "vehicle, combatant, confidence 1, civilians near not known"
says err "the screen shows 100 % of what is needed, window 10 s"
says err "a approve, v veto, d cannot judge, w wait, x abort, o off, q leave"
says err "veto after 4.5 s"
[ "$(awk 'length > 80' err | wc -l)" -eq 0 ] || fail "the seat is wider than 80 columns"
says vetoed.jsonl '"operator":"watch"'
[ "$(grep -c '^{"input"' vetoed.jsonl)" -eq 2 ] || fail "two answers are not two inputs"
[ "$(acts vetoed.jsonl)" = '      2 "act":"veto"' ] || fail "two vetoes: $(acts vetoed.jsonl)"
says vetoed.jsonl '{"input":{"t":30,'
says vetoed.jsonl '"word":"veto","choice":0,"confidence":null,"reason":null,"after":3,'

# The same answers give the same bytes, from a pipe as from a file; others do not.
printf 'v 3\nv 4.5\n' | "$MARTENS" run ./seat.lua --treaty icrc-2024 --sit watch --journal again.jsonl >/dev/null 2>&1 || fail "a pipe is no seat"
cmp vetoed.jsonl again.jsonl || fail "the same answers gave another record"
sit 0 seat 'approve 3\nveto 4\n' --journal mixed.jsonl
[ "$(acts mixed.jsonl)" = '      1 "act":"approve"      1 "act":"engage"      1 "act":"veto"' ] || fail "words are keys: $(acts mixed.jsonl)"
says err "0:33     sentry: engagement"
says err "0:33     sentry: effect"

# A late answer arrives late and changes nothing; silence is silence; whoever leaves has the run judged as far as it went.
sit 0 seat 'v 12\nv 1\n' --journal late.jsonl
says err "veto after 12 s, too late"
says late.jsonl "too late: it was decided without this answer"
sit 0 seat '' --journal silent.jsonl
says err "There are no more answers: from here on watch is silent."
[ "$(grep -c "no more answers" err)" -eq 1 ] || fail "silence is said more than once"
[ "$(acts silent.jsonl)" = '      2 "act":"engage"' ] || fail "silence does not proceed: $(acts silent.jsonl)"
sit 0 seat '\n\n' --journal waited.jsonl
[ "$(acts waited.jsonl)" = '      2 "act":"engage"' ] || fail "Enter is not to wait: $(acts waited.jsonl)"
sit 0 seat 'v\nq\n' --journal left.jsonl
says err "watch leaves; the run is judged as far as it went."
says out "stopped before its end"
expect 0 "$MARTENS" verify left.jsonl
sit 0 seat 'o 2\n' --journal off.jsonl
[ "$(acts off.jsonl)" = '      1 "act":"deactivate"' ] || fail "switched off, it goes on: $(acts off.jsonl)"
sit 0 seat 'x 2\nd 1\n' --journal abort.jsonl
says abort.jsonl '"act":"abort"'
says abort.jsonl '"act":"decline"'

# A list is chosen from.
sit 0 list '1 5\nv 2\n' --journal list.jsonl
says err "sentry asks you to choose a target"
says err "1 truck: vehicle"
[ "$(acts list.jsonl)" = '      1 "act":"approve"      1 "act":"engage"      1 "act":"veto"' ] || fail "a choice: $(acts list.jsonl)"
sit 3 list 'a 5\n'
says err "standard input:1: 'a 5' is no answer to this question"
sit 3 list '2\n'
says err "is no answer to this question"
sit 3 seat 'v 1\n1 5\n'
says err "standard input:2: '1 5' is no answer to this question"

# Each record is one that can be run again, with nobody in the seat.
for record in vetoed mixed late silent waited left off abort list; do
    expect 0 "$MARTENS" replay "$record.jsonl"
done

# The page and the object of --json, and French.
sit 0 seat 'v 3\n' --questions
says out "watch (from outside) about truck of sentry: vehicle, combatant"
says out "window 10 s -> veto after 3 s"
says out "-> no answer"
sit 0 seat 'v 3\n'
grep -q "from outside" out && fail "questions that nobody asked for"
sit 0 seat 'v 3\nv\n' --json
grep -q '"questions"' out && fail "questions that nobody asked for, in JSON"
sit 0 seat 'v 3\nv\n' --language fr
says err "Vous êtes watch."
says err "sentry propose truck comme cible"
[ "$(awk 'length > 80 + gsub(/[\200-\277]/, "")' err | wc -l)" -eq 0 ] || fail "the French seat is wider than 80 columns"

# Bad input.
sit 3 seat 'z\n'
says err "standard input:1: 'z' is no key; write a, v, d, w, x, o, q or a number from 1 to 9"
sit 3 seat 'v soon\n'
says err "'v soon' has no such time; write seconds"
expect 2 "$MARTENS" run ./seat.lua --treaty icrc-2024 --sit wach </dev/null
says err "there is no operator 'wach'; whoever has a system in this scenario: watch"
expect 2 "$MARTENS" run ./seat.lua --treaty icrc-2024 --sit spare </dev/null
says err "no system asks anything of the operator 'spare'"
expect 2 "$MARTENS" run ./seat.lua --treaty icrc-2024 --sit watch --in-process </dev/null
says err "whoever sits needs a worker"
expect 2 "$MARTENS" run ./seat.lua --pace 3
expect 2 "$MARTENS" run ./seat.lua --sit watch --pace 0
says err "--pace 0: write a number from 1"
expect 0 "$MARTENS" run ./seat.lua --treaty icrc-2024 --sit watch <&-
says err "watch is silent"
done_with_cases

# Programs outside: whoever runs a scenario is asked first; whatever a program does, the run goes on; its answers stand in the journal,
# and a table of them does what it did.
. "$(dirname "$0")/cases.bash"
cp "$ROOT"/plugins/external/example.* .
scenario() { # system's model and settings, operator's: a scenario on standard output
    cat <<LUA
return scenario { id = 'seat', lasts = '4 min', places = { road = {} },
  operators = { watch = { $2 } },
  systems = { sentry = { $1, operator = 'watch', control = 'person_approves', silence = 'hold', link_loss = 'hold',
    engages = { 'vehicle' }, place = 'road', effects = { people_within = 1, harmed = 1 } } },
  contacts = {
    { id = 'truck', at = '30 s', kind = 'vehicle', status = 'combatant', people = 2, place = 'road', stays = '60 s' },
    { id = 'cart', at = '60 s', kind = 'cart', status = 'civilian', people = 2, place = 'road', stays = '60 s' },
    { id = 'van', at = '130 s', kind = 'vehicle', status = 'civilian', people = 2, place = 'road', stays = '60 s' } } }
LUA
}
program() { echo "model = 'external', settings = { command = { 'sh', '$1' }, time_out = '${2:-60 s}' }"; }
attentive="model = 'attentive'" threshold="model = 'threshold'"
strip() { grep -v '"seal"' "$1" | sed 's/,"prev":"[0-9a-f]*"//; s/"by":"[a-z]*"//; s/"files":\[[^]]*\]//'; }
run() { rm -f "$1.jsonl"; expect "$2" "$MARTENS" run "$1.lua" --treaty icrc-2024 --journal "$1.jsonl" "${@:3}"; }

# Nothing foreign runs unless that was allowed, and the words say what would.
scenario "$(program example.sh)" "$attentive" >one.lua
run one 2
says err "'sentry' is decided by the program \`sh example.sh\`, which would be run here with all your rights"
[ ! -e one.jsonl ] || fail "a journal of a run that was refused"
run one 2 --allow-external --in-process
says err "a program outside needs a worker"
expect 0 "$MARTENS" check one.lua

# Its answers come before what follows from them; a replay asks no one; the page says that nobody checked it.
run one 0 --allow-external --questions
says out "UNCHECKED: sh example.sh took part"
says out "it is what the system is meant for"
grep -A1 '"by":"program"' one.jsonl | head -2 >pair
says pair '"word":"nominate","choice":0,"confidence":0.75'
says pair '"act":"nominate"'
mv example.sh away.sh
expect 0 "$MARTENS" replay one.jsonl
says out "same: "
run one 0 --allow-external
says one.jsonl '"act":"fail"'
says err "sentry: sh: "
mv away.sh example.sh

# Two programs, a system's and a person's; the second in Python where there is one.
two="$(program example.sh)"
command -v python3 >/dev/null && two="model = 'external', settings = { command = 'python3 example.py', time_out = '60 s' }"
scenario "$(program example.sh)" "$two" >two.lua
run two 0 --allow-external
says two.jsonl '"operator":"watch","ticket":0,"word":"approve"'
says two.jsonl '"by":"program","system":"sentry"'
says two.jsonl '"act":"engage"'
expect 0 "$MARTENS" replay two.jsonl
says out "same: "

# Asked, answered offline, asked again, until nothing is open: the table makes the run that the programs made.
scenario "$(program example.sh)" "$(program example.sh)" >table.lua
run table 0 --allow-external
mv table.jsonl programs.jsonl
: >answers
for round in 1 2 3 4 5 6 7 8; do
    expect 0 "$MARTENS" ask table.lua --answers answers
    [ -s out ] || break
    sh example.sh <out >>answers
done
[ "$round" -gt 1 ] && [ "$round" -lt 8 ] || fail "the questions ended after $round rounds"
run table 0 --answers answers
strip programs.jsonl >a && strip table.jsonl >b
cmp a b || fail "the table's run is another"
says table.jsonl '"by":"table"'
says table.jsonl "{\"role\":\"answers\",\"path\":\"answers\",\"hash\":\"$(b2sum -l 256 answers | cut -d' ' -f1)\""
grep -q '"role":"program"' table.jsonl && fail "a table ran a program"
expect 0 "$MARTENS" run table.lua --treaty icrc-2024 --answers answers --in-process
expect 0 "$MARTENS" replay table.jsonl
says out "same: "
# What is not in it is a failure that says so; many runs ask no program.
head -2 answers >few
run table 0 --answers few
says table.jsonl '"failed":"the table of answers does not have this question, '
says table.jsonl "external, deciding for "
expect 2 "$MARTENS" test table.lua
says err "many runs take its answers from a table"
sed "s/contacts = {/expect = { { treaty = 'icrc-2024', provision = 'R4', verdict = 'met' } }, contacts = {/" table.lua >tested.lua
"$MARTENS" test tested.lua --answers few >out 2>err
says err "questions of these runs are not in the table"
expect 0 "$MARTENS" ask "$ROOT/scenarios/01-checkpoint-at-dusk.lua"
says err "nothing here is decided by a program outside"

# A program that dies, at once and later; that hangs; that answers nonsense: a failure of its own, and the run goes on.
fails() { # name, its body on standard input, words of the failure, and further words
    cat >"$1.sh"
    scenario "$(program "$1.sh" "${4:-60 s}")" "$attentive" >"$1.lua"
    run "$1" 0 --allow-external
    says "$1.jsonl" "the model external, deciding for sentry, failed on a target question: $2"
    says "$1.jsonl" "$3"
    says "$1.jsonl" '"act":"end"'
    expect 0 "$MARTENS" replay "$1.jsonl"
    says out "same: "
}
fails dies "the program ended (exit status 7)" '"act":"fail"' <<<'exit 7'
fails later "the program was ended by signal 9" '"word":"ignore"' <<'E'
read line; printf '{"id":"%s","word":"ignore"}\n' "$(printf '%s' "$line" | sed 's/.*"id":"\([0-9a-f]*\)".*/\1/')"
read line; kill -9 $$
E
fails hangs "the program gave no answer within 0.2 s" '"failed":"the program gave no answer within 0.2 s"' '200 ms' <<<'while read line; do :; done'
fails mute "the program closed its output" '"act":"fail"' <<<'exec >&-; while read line; do :; done'
fails nonsense "its answer is no JSON: " '"act":"fail"' <<<'while read line; do echo yes; done'
fails nameless "its answer does not bear the question" '"act":"fail"' <<<"while read line; do echo '{\"word\":\"ignore\"}'; done"
says_word() { # the rest of an answer
    cat <<E
while read -r line; do printf '{"id":"%s",%s}\n' "\$(printf '%s' "\$line" | sed 's/.*"id":"\([0-9a-f]*\)".*/\1/')" '$1'; done
E
}
fails wrong "it answered 'approve': the word is no answer to this question" '"act":"fail"' < <(says_word '"word":"approve"')
fails misspelt "its answer is none: 'nominat' is no word of an answer; the nearest is nominate" '"act":"fail"' < <(says_word '"word":"nominat"')
fails unsure "its answer is none: 'confidence' is 2; it goes from 0 to 1" '"act":"fail"' < <(says_word '"word":"ignore","confidence":2')
fails field "its answer is none: 'confidance' is no field of an answer; the nearest is confidence" '"act":"fail"' < <(says_word '"word":"ignore","confidance":1')
fails long "the program wrote a line of more than 1048576 bytes and was ended" '"act":"fail"' <<<'read line; head -c 3000000 /dev/zero | tr "\0" x; read line; read line'
fails cannot "no idea" '"failed":"no idea"' < <(says_word '"failed":"no idea"')
# What it complains of comes out under the name of whom it decides for; what it says unasked is nothing.
{ echo 'echo "unasked"; echo "warming up" >&2'; cat example.sh; } >chatty.sh
scenario "$(program chatty.sh)" "$attentive" >chatty.lua
run chatty 0 --allow-external
says err "sentry: warming up"

# Stopped while a program thinks: the run is closed in order, and made again from its journal up to there.
mkfifo asked
printf 'read line; echo asked >asked; read line\n' >thinks.sh
scenario "$(program thinks.sh)" "$attentive" >thinks.lua
"$MARTENS" run thinks.lua --treaty icrc-2024 --allow-external --journal thinks.jsonl >out 2>err &
read -r word <asked && kill -TERM $!
wait $!
says thinks.jsonl "the run was stopped before it answered"
says thinks.jsonl "stopped before its end"
expect 0 "$MARTENS" replay thinks.jsonl
says out "same: "

# A command that is none.
bad() { scenario "$1" "$attentive" >bad.lua; expect 1 "$MARTENS" check bad.lua; says err "$2"; }
bad "model = 'external'" "the model external has no command"
bad "model = 'external', settings = { command = 'sh bot.sh | tee log' }" "no shell reads 'command', and '|' in it would mean nothing"
bad "model = 'external', settings = { command = 5 }" "'command' is a list of texts"
bad "model = 'external', settings = { command = {} }" "the list is empty"
bad "model = 'external', settings = { command = { '' } }" "'command' names no program"
bad "model = 'external', settings = { command = 'bot', time_out = '3 km' }" "'time_out' is a time, not a length"
bad "model = 'external', settings = { command = 'bot', wait = '3 s' }" "the model external has no setting 'wait'"
bad "model = 'threshold', settings = { engage_above = { '0.9' } }" "'engage_above' is one value, not a list"
scenario "model = 'external', settings = { command = { './nowhere', 'x' } }" "$attentive" >gone.lua
run gone 3 --allow-external
says err "the program \`./nowhere x\`, which decides for 'sentry', could not be started: no such file or directory"

# A table that is none: file, line and what.
id=$(head -1 answers | sed 's/.*"id":"\([0-9a-f]*\)".*/\1/')
printf '{"id":"%s","word":"ignore"}\n\nyes\n{"word":"ignore"}\n{"id":"7","word":"ignore"}\n{"id":"%s","word":"track"}\n{"id":"%s","word":"track"}\n' "$id" "$id" "$id" >bad
run table 3 --answers bad
says err "bad:3: not an answer: it is no JSON"
says err "bad:4: not an answer: it has no 'id'"
says err "bad:5: not an answer: 'id' is no id of a question"
says err "bad:6: the question ${id:0:12}… is answered otherwise in line 1"
[ "$(grep -c '^bad:' err)" = 4 ] || fail "the table's problems"
run table 3 --answers nowhere
says err "the table of answers cannot be read"
expect 0 "$MARTENS" show external
says out "time_out = 30 s (1 ms to 1 h)"
expect 0 "$MARTENS" list models
says out "asks a program outside"
done_with_cases

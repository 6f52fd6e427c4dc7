# What was asked of whom, what came of it and why: before the page, in order of time, and nothing of it in the record.
. "$(dirname "$0")/cases.bash"
expect 0 "$MARTENS" run checkpoint-at-dusk --journal plain.jsonl
cp out plain
expect 0 "$MARTENS" run checkpoint-at-dusk --questions --journal asked.jsonl
cmp plain.jsonl asked.jsonl || fail "--questions changes the record"
cp out asked
tail -n "$(wc -l <plain)" asked | sed 's/asked\.jsonl/plain.jsonl/g' >rest
cmp plain rest || fail "the page behind the questions is another one"
[ "$(head -1 asked)" = "What was asked, and what was answered" ] || fail "the questions do not come first"
says asked "sentry (threshold) about bus-1: vehicle, civilian, confidence 0.93"
says asked "watch (attentive) about bus-1 of sentry: vehicle, civilian"
says asked "window 10 s -> veto after 13 s: its status is not that of a"
says asked "watch (attentive) told of sentry: engagement -> nothing to add"
[ "$(awk 'length > 80' asked | wc -l)" -eq 0 ] || fail "a question is wider than 80 columns"
grep -oE '^[0-9]+:[0-9]{2}' asked | awk -F: '{ t = $1 * 60 + $2; if (t < last) exit 1; last = t }' || fail "the questions are not in order of time"
[ "$(grep -cE '^[0-9]+:[0-9]{2}' asked)" -gt 20 ] || fail "there are too few questions to speak of an order"

expect 0 "$MARTENS" run checkpoint-at-dusk --questions --language fr
says out "Ce qui a été demandé, et ce qui a été répondu"
says out "au sujet de bus-1, pour sentry"
[ "$(awk 'length > 80 + gsub(/[\200-\277]/, "")' out | wc -l)" -eq 0 ] || fail "a French question is wider than 80 columns"

# One JSON object holds both; without the option it has no such field.
expect 0 "$MARTENS" run checkpoint-at-dusk --questions --json
says out '"questions":[{"t":'
says out '"entity":"watch","person":true,"model":"attentive","system":"sentry","why":"nomination"'
says out '"word":"veto","choice":null,"confidence":0.93,"reason":"its status is not that of a target","after":13'
expect 0 "$MARTENS" run checkpoint-at-dusk --json
grep -q '"questions"' out && fail "questions that nobody asked for"

# An answer that counts for nothing is told with what is wrong with it.
cat >bad.lua <<LUA
return scenario { id = "bad", lasts = "5 min", places = { road = {} }, operators = { watch = { model = "attentive" } },
  systems = { sentry = { model = "$BUILT/tests/plugins/bad_answer.so", operator = "watch", control = "person_approves", silence = "hold",
    link_loss = "hold", engages = { "vehicle" }, place = "road" } },
  contacts = { { id = "truck", at = "1 min", kind = "vehicle", status = "combatant", people = 3, place = "road" } } }
LUA
expect 0 "$MARTENS" run ./bad.lua --treaty icrc-2024 --questions
says out "sentry (bad_answer) about truck: vehicle"
says out "failed: the model bad_answer answered with word 42, which does not exist"

printf 'return scenario { id = "s", lasts = "1 min" }\n' >nobody.lua
expect 0 "$MARTENS" run ./nobody.lua --treaty icrc-2024 --questions
says out "No question was put to anyone."
done_with_cases

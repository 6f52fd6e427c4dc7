# Readings and phrase coverage, on a text and a scenario small enough to count by hand: two engagements, at 1 and 2 minutes.
. "$(dirname "$0")/cases.bash"
export MARTENS_PATH=$PWD
cat >tiny.lua <<'LUA'
return treaty {
  id = "tiny", standing = "draft", date = "2026-01-01", title = { en = "A <tiny> text" }, source = "written for a test",
  terms = {
    timely = { cite = "1", text = "in time", default = "ten seconds", readings = {
      ["ten seconds"] = { value = "10 s", by = "assumed", source = "assumed" },
      ["an hour"] = { value = "1 h", by = "a strict reader", source = "assumed" } } },
    idle = { cite = "1", text = "nothing hangs on it", default = "one", readings = {
      ["one"] = { value = "1 s", by = "assumed", source = "assumed" },
      ["two"] = { value = "2 s", by = "assumed", source = "assumed" } } },
    days = { cite = "1", text = "on which days", default = "ordinary", readings = {
      ["ordinary"] = { value = "normal", by = "assumed", source = "assumed" },
      ["all of them"] = { value = "all", by = "assumed", source = "assumed" } } },
  },
  provisions = {
    { id = "1", kind = "regulation", cite = "1", text = "A person [intervenes in time](a), [from the post](b), [as far as is feasible](~).",
      on = "engage", require = { a = "human.window >= term.timely", b = "human.at_post" },
      unless = { { id = "1.x", cite = "1", text = "Not among people.", clause = "place.populated" } } },
    { id = "2", kind = "regulation", cite = "2", text = "[The link is up](a).", on = "abort", require = { a = "link.up" } },
    { id = "3", kind = "regulation", cite = "3", text = "[Somebody watches](a), [and it is armed](b).", throughout = "system.active",
      require = { a = "human.at_post", b = "not system.lethal" } },
    { id = "4", kind = "regulation", cite = "4", text = "[Nobody is harmed](a).", across = "term.days",
      require = "share of runs where (run.civilian_harm = 0) >= 0.9" },
  },
}
LUA
cat >small.lua <<'LUA'
return scenario { id = "small", title = "Small", about = "Two vehicles.", lasts = "5 min",
  parameters = { window = { default = "20 s", range = { "1 s", "60 s" }, source = "assumed", about = "time to object" } },
  places = { road = { populated = false } }, operators = { watch = { model = "attentive" } },
  systems = { sentry = { model = "threshold", operator = "watch", control = "person_may_veto", veto_window = param.window, lethal = true,
    silence = "proceed", link_loss = "hold", engages = { "vehicle" }, place = "road" } },
  contacts = {
    { id = "one", at = "1 min", kind = "vehicle", status = "combatant", people = 3, place = "road" },
    { id = "two", at = "2 min", kind = "vehicle", status = "combatant", people = 3, place = "road" } },
  expect = {
    { treaty = "tiny", provision = "1", verdict = "met" },
    { treaty = "tiny", provision = "2", verdict = "never applied" },
    { treaty = "tiny", provision = "1", verdict = "breached", reading = { timely = "an hour" } },
    { treaty = "tiny", provision = "1", verdict = "breached", set = { window = "5 s" } } },
}
LUA

# ---- coverage: three judgings (two readings of one run, one of another), each counted once ----
expect 0 "$MARTENS" test ./small.lua --coverage --html page.html
says out "runs judged: 3"
says out "1: judged 6: 2 met, 4 breached"
says out "      2      4        0        6  a intervenes in time"
says out "      6      0        0        2  b from the post"
says out "~ as far as is feasible (not encoded)"
says out "unless 1.x: applied 0, did not apply 4, not"
says out "2: never applied in 3 of 3 runs"
says out "3: judged 3: 3 breached"
says out "      0      3        0        3  b and it is armed" # a stretch is decided by the part that alone fails
says out "      3      0        0        0  a Somebody watches"
says out "Covered, that is true and false and decisive: 1 of 6 phrases."
says out "Never reached: 2 of 6 phrases (tiny 2 a, 4 a)."
says out "Reached, but never decided: 1 of 6 phrases (tiny 3 a)."
says out "4 passed, 0 failed"
[ "$(awk 'length > 80 + gsub(/[\200-\277]/, "")' out | wc -l)" -eq 0 ] || fail "the coverage is wider than 80 columns"
says page.html '<mark class="full" title="covered">intervenes in time<sup>●a</sup></mark>'
says page.html '<mark class="part" title="in part">from the post<sup>◐b</sup></mark>'
says page.html '<mark class="never" title="never reached">The link is up<sup>○a</sup></mark>'
says page.html '<mark class="off" title="not encoded">as far as is feasible<sup>~</sup></mark>'
says page.html 'A &lt;tiny&gt; text'
grep -qiE 'https?://|<script|<link|url\(' page.html && fail "the page of HTML asks for something outside itself"
expect 0 "$MARTENS" test ./small.lua --coverage --json
says out '"part":"a","words":"intervenes in time","clause":"human.window >= term.timely","true":2,"false":4,"unknown":0,"decisive":6,"reach":"covered"'
says out '"id":"1.x","cite":"1","text":"Not among people.","applied":0,"not_applied":4,"unknown":0,"not_asked":2'
says out '"never_reached":[{"treaty":"tiny","provision":"2","part":"a"},{"treaty":"tiny","provision":"4","part":"a"}]'
expect 0 "$MARTENS" test ./small.lua --coverage --language fr
says out "2 membres de phrase sur 6"
expect 0 "$MARTENS" test ./small.lua ./small.lua --coverage --in-process # what two workers send is added up
says out "1: judged 12: 4 met, 8 breached"
expect 4 "$MARTENS" test ./small.lua --html ./absent/page.html
says err "the page could not be written"
[ ! -e page.html.new ] || fail "a half-written page is left"

# ---- readings ----
expect 0 "$MARTENS" run ./small.lua --treaty tiny --readings all
says out 'timely, read here as "ten seconds":'
says out "an hour (a strict reader): 1 would be breached, not met"
says out "Does not matter here, however it is read: idle."
says out "Only many runs can tell: days."
expect 0 "$MARTENS" run ./small.lua --treaty tiny --readings all --language fr
says out "et non «"
expect 0 "$MARTENS" run ./small.lua --treaty tiny --readings all --json --journal small.jsonl
says out '"readings":[{"treaty":"tiny","term":"days"'
says out '"term":"timely","reading":"an hour","by":"a strict reader","source":"assumed","instead_of":"ten seconds","changes":[{"provision":"1","from":"met","to":"breached"}],"verdict":{"from":"breached","to":"breached"}'
grep -q '"instead_of"' small.jsonl && fail "what hangs on the readings is part of the record"
expect 0 "$MARTENS" judge small.jsonl --treaty tiny --readings all
says out "an hour (a strict reader): 1 would be breached, not met"
expect 0 "$MARTENS" judge small.jsonl --treaty tiny --readings all --reading "timely=an hour"
says out "ten seconds (assumed): 1 would be met, not breached"
expect 2 "$MARTENS" run ./small.lua --treaty tiny --readings some
says err "the only choice is 'all'"
expect 0 "$MARTENS" run ./small.lua --treaty tiny
grep -q "how terms are read" out && fail "readings are told without being asked for"

# A run whose worker dies is judged again, under each reading too.
sed "s#\"threshold\"#\"$BUILT/tests/plugins/crashes.so\"#" small.lua >crashes.lua
expect 4 "$MARTENS" run ./crashes.lua --treaty tiny --readings all
says out "Does not matter here, however it is read:"

# One reading, on every command that judges. What an expectation says of its own reading stands.
expect 1 "$MARTENS" test ./small.lua --reading "timely=an hour"
says out "FAILED"
says out "3 passed, 1 failed"
expect 0 "$MARTENS" test ./small.lua "$ROOT/scenarios/01-checkpoint-at-dusk.lua" --reading "idle=two" # fits one of the two
expect 2 "$MARTENS" test ./small.lua --reading "idel=two"
says err "no treaty judged here has a term of that name"
unset MARTENS_PATH
expect 0 "$MARTENS" try --reading "timely=twenty-six seconds"
says out "needed 26 s"
expect 2 "$MARTENS" try --reading "tmely=x"
done_with_cases

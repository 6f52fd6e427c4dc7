# Several operators at one post: what they do is judged by who did it, the record verifies, and the run can be made again.
. "$(dirname "$0")/cases.bash"
export MARTENS_PATH=$PWD
cat >draft.lua <<'EOF'
return treaty {
  id = "draft", standing = "draft", date = "2027-01-01", title = { en = "Who decides" }, source = "assumed",
  provisions = {
    { id = "there", kind = "regulation", force = "must", binds = "operator", cite = "1", text = "[Somebody is at the post](a).",
      throughout = "system.active", require = { a = "human.at_post" } },
    { id = "one-person", kind = "regulation", force = "must", binds = "operator", cite = "2", text = "[Whoever was shown it approves it](a).",
      on = "approve", require = { a = "once show (same operator, target)" } },
    { id = "approver", kind = "regulation", force = "must", binds = "operator", cite = "3", text = "[Force is the approver's](a).",
      on = "engage", require = { a = "once approve (same operator, target)" } },
    { id = "put-forward", kind = "regulation", force = "must", binds = "operator", cite = "4", text = "[Nothing is put forward to nobody](a).",
      on = "nominate", require = { a = "human.at_post" } },
    { id = "anna-alone", kind = "regulation", force = "must", binds = "operator", cite = "5", text = "[One person approves everything](a).",
      on = "approve", forbid = { a = "once approve where (not human.trained)" } },
  },
}
EOF
scenario() { # both there throughout, or Ben with a gap in which nobody is
    cat >crew.lua <<EOF
return scenario {
  id = "crew", title = "Two at a post", about = "Anna leaves; Ben goes on.", lasts = "1 h",
  places = { road = {} },
  operators = {
    anna = { model = "attentive", trained = true },
    ben = { model = "attentive", trained = false },
  },
  systems = {
    sentry = { model = "threshold", operator = { "anna", "ben" }, place = "road", control = "person_approves",
      silence = "hold", link_loss = "hold", engages = { "vehicle" }, link = { latency = "400 ms", loss = 0.02 } },
    turret = { model = "threshold", operator = { "anna", "ben" }, place = "road", control = "person_approves",
      silence = "hold", link_loss = "hold", engages = { "vehicle" } },
  },
  contacts = { { id = "truck", every = random.exponential("20 s"), kind = "vehicle", status = "combatant", people = 2, place = "road", stays = "3 min" } },
  timeline = {
    { "10 min", "set", operator = "anna", at_post = false },
    $1
    { "30 min", "set", operator = "anna", at_post = true },
  },
  expect = {
    { treaty = "draft", provision = "there", verdict = "$2" },
    { treaty = "draft", provision = "one-person", verdict = "met" },
    { treaty = "draft", provision = "approver", verdict = "met" },
    { treaty = "draft", provision = "put-forward", verdict = "$2" },
    { treaty = "draft", provision = "anna-alone", verdict = "breached" },
  },
}
EOF
}
scenario '' met
expect 0 "$MARTENS" test crew.lua
scenario '{ "20 min", "set", operator = "ben", at_post = false },' breached
expect 0 "$MARTENS" test crew.lua
expect 0 "$MARTENS" run crew.lua --treaty draft.lua --journal one.jsonl
expect 0 "$MARTENS" run crew.lua --treaty draft.lua --journal two.jsonl
cmp -s one.jsonl two.jsonl || fail "the same seed gave another journal"
expect 0 "$MARTENS" verify one.jsonl
expect 0 "$MARTENS" replay one.jsonl
says out "same: "
for who in anna ben; do # both of them work
    [ "$(grep -c "\"act\":\"approve\".*\"operator\":\"$who\"" one.jsonl)" -gt 10 ] || fail "$who approves nothing"
done
sed -i 's/turret = { model = "threshold", operator = { "anna", "ben" }/turret = { model = "threshold", operator = "ben"/' crew.lua
expect 1 "$MARTENS" check crew.lua
says err "systems.turret.operator: 'ben' is at the post of sentry, with operator = { \"anna\", \"ben\" }"
done_with_cases

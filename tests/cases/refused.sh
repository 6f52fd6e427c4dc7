# What `check` refuses no command loads: a rule that `check` alone holds is no rule for whoever runs first and checks later.
. "$(dirname "$0")/cases.bash"
cat >trace.jsonl <<'END'
{"t":0,"act":"begin","system":"s"}
{"t":1,"act":"engage","system":"s","target":"x","human.window":4}
END
# draft NAME TERMS FIELDS: a treaty of one provision with these fields
draft() {
    cat >"$1.lua" <<LUA
return treaty { id = "$1", standing = "draft", title = { en = "A draft" }, $2
  provisions = { { id = "1", kind = "prohibition", cite = "p. 1", text = "The rule is [so](a).", $3 } } }
LUA
}
draft when-throughout '' 'throughout = "system.active", when = "system.lethal", require = "human.at_post"'
draft from-without-due '' 'from = "enter_into_force", done = "party.plan"'
draft on-and-throughout '' 'on = "engage", throughout = "system.active", require = "human.at_post"'
draft unknown-per '' 'per = "moon", throughout = "system.active", require = "human.at_post"'
draft readings-of-two-types 'terms = { timely = { cite = "p. 1", text = "timely", default = "short", readings = {
  short = { value = "4 s", by = "assumed", source = "assumed" }, far = { value = "4 km", by = "assumed", source = "assumed" } } } },' \
    'on = "engage", require = "human.window >= term.timely"'
draft twice-excepted '' 'on = "engage", require = "human.at_post", unless = {
  { id = "1.a", cite = "p. 1", text = "One.", clause = "system.lethal" }, { id = "1.a", cite = "p. 1", text = "Two.", clause = "link.up" } }'
draft phrase-of-no-part '' 'on = "engage", require = { b = "human.at_post" }'
draft require-beside-from '' 'per = "party", from = "enter_into_force", due = "1 y", done = "party.plan", require = "party.plan"'

refused=0
for file in ./*.lua "$ROOT"/tests/cases/script-errors/treaty-*.lua; do
    case $file in *treaty-is-a-scenario.lua) continue ;; esac # to check it is a scenario
    expect 1 "$MARTENS" check "$file"
    sed -n '1s/^.*[0-9]: *//p' err >why
    expect 3 "$MARTENS" judge trace.jsonl --treaty "$file"
    grep -qF -- "$(cat why)" err || fail "judge of $file does not say what check says: $(cat why)"
    expect 3 "$MARTENS" run checkpoint-at-dusk --treaty "$file"
    expect 3 "$MARTENS" show "$file"
    expect 3 "$MARTENS" show "$file" --meaning
    expect 3 "$MARTENS" list disagreements --treaty "$file"
    refused=$((refused + 1))
done
[ "$refused" -ge 20 ] || fail "only $refused drafts were tried"
done_with_cases

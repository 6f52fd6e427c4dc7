# The models for a person, each at the checkpoint of scenarios/01: six people, five prompts, one of which is right. Twice the same
# bytes, and no model fails.
. "$(dirname "$0")/cases.bash"

acts() { grep -c "\"act\":\"$2\"" "$1.jsonl"; }
# at_checkpoint MODEL, prompts approved, prompts turned down, engagements (a no that comes too late stops nothing)
at_checkpoint() {
    local name=$1
    sed -e "s/model = \"attentive\"/model = \"$name\"/" -e '/settings = { median/d' -e '/^  expect = {/,/^  },/d' \
        -e "s/id = \"checkpoint-at-dusk\"/id = \"$name\"/" "$ROOT/scenarios/01-checkpoint-at-dusk.lua" >"$name.lua"
    grep -q "model = \"$name\"" "$name.lua" || fail "the scenario has no place for $name"
    expect 0 "$MARTENS" run "./$name.lua" --treaty icrc-2024 --journal "$name.jsonl"
    says out "Scenario $name"
    expect 0 "$MARTENS" run "./$name.lua" --treaty icrc-2024 --journal "$name-again.jsonl"
    cmp -s "$name.jsonl" "$name-again.jsonl" || fail "$name twice is not the same record"
    expect 0 "$MARTENS" verify "$name.jsonl"
    [ "$(acts "$name" fail)" -eq 0 ] || fail "$name: the model failed"
    local got
    got="$(acts "$name" approve) $(acts "$name" veto) $(acts "$name" engage)"
    [ "$got" = "$2 $3 $4" ] || fail "$name: approved, turned down, engaged: $got, not $2 $3 $4"
}
at_checkpoint attentive 1 4 1
says attentive.jsonl '"answer.reason":"its status is not that of a target"'
at_checkpoint complacent 5 0 5
says complacent.jsonl '"answer.reason":"went along with the system"'
at_checkpoint fatigued 2 3 2
says fatigued.jsonl '"answer.reason":"saw nothing against it, though something is"'
at_checkpoint hurried 5 0 5
says hurried.jsonl '"answer.reason":"one more of many"'
# The first alarm startles, and there the no comes too late, as for one that takes long to read; for the truck no second source comes.
at_checkpoint doubter 0 5 2
says doubter.jsonl '"answer.reason":"no second source came"'
# Two take the time of the slower, and say themselves that there are two.
at_checkpoint two-person 2 3 4
says two-person.jsonl '"human.approvals_required":2'
says two-person.jsonl '"human.approvals_independent":true'
done_with_cases

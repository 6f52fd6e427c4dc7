# What a new thing touches: the table of tests/README.md names files that are there, and each fact, act, operator and verdict that
# is in its list stands in the other places that the table names for it.
. "$(dirname "$0")/cases.bash"
PAGE=$ROOT/tests/README.md

# kind, file: a row of the table to each file that it names. Tests are named from tests/.
awk -F'|' '/^## What a new thing touches/ { on = 1 } on && /^\| [a-z]/ && $2 !~ /a new/ {
    kind = $2; gsub(/^ | $/, "", kind)
    for (i = 3; i <= 5; i++) { n = split($i, part, "`"); for (k = 2; k <= n; k += 2) print kind "\t" (i == 5 ? "tests/" : "") part[k] } }' "$PAGE" >named
[ "$(cut -f1 named | sort -u | wc -l)" -eq 8 ] || fail "the table has not its eight kinds"
while IFS=$'\t' read -r kind file; do
    compgen -G "$ROOT/$file" >/dev/null || fail "$kind: there is no $file"
done <named

# The ids of a list: first field of MACRO(ID, …).
ids() { sed -n "s/^$1(\([A-Z_0-9]*\),.*/\1/p" "$ROOT/$2"; }
# Every id stands in a file of each language: [PREFIX_ID] or MACRO(ID, …).
worded() { # what, prefix, ids on standard input
    local id
    while read -r id; do
        for language in english french; do
            grep -rqE "\[$2$id\]|[A-Z]\($id," "$ROOT"/core/say/*"$language"* || fail "the $1 $id has no words in $language"
        done
    done
}
ids MT_FACT core/facts/facts.def | worded fact MT_FACT_
ids MT_ACT core/facts/facts.def | worded act MT_ACT_
ids MT_OPERATOR core/language/operators.def | worded operator MT_SAYS_
ids MT_VERDICT core/facts/verdicts.def | worded verdict MT_

# Every operator's words stand in the manual's table, every verdict in its list.
sed -n 's/^MT_OPERATOR([A-Z_]*, "\([^"]*\)".*/\1/p' "$ROOT/core/language/operators.def" | grep . | while read -r words; do
    grep -qF -- "\`$words" "$ROOT/scenarios/treaties/README.md" || echo "$words"
done >missing
sed -n 's/^MT_VERDICT([A-Z_]*, "\([^"]*\)".*/\1/p' "$ROOT/core/facts/verdicts.def" | while read -r word; do
    grep -qF -- "$word" "$ROOT/scenarios/treaties/README.md" || echo "$word"
done >>missing
for file in "$ROOT"/core/command/do_*.c; do
    command=${file##*/do_}
    grep -qE "(martens |\`)${command%.c}\b" "$ROOT"/README.md "$ROOT"/*/README.md "$ROOT"/*/*/README.md || fail "no page names the command \`${command%.c}\`"
done
for folder in "$ROOT"/plugins/*/; do
    grep -qF -- "$(basename "$folder")" "$ROOT/plugins/README.md" || fail "plugins/README.md says nothing of $(basename "$folder")"
done
[ -s missing ] && fail "the manual says nothing of: $(paste -sd, missing)"
done_with_cases

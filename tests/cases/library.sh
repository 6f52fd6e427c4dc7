# What ships and what the manual says of it: every text stands in the table of the treaties' page, and every dilemma in theirs.
. "$(dirname "$0")/cases.bash"
page=$ROOT/scenarios/treaties/README.md
for file in "$ROOT"/scenarios/treaties/*.lua; do
    id=$(basename "$file" .lua)
    grep -qF "| \`$id\` |" "$page" || grep -qF "\`$id.lua\`" "$page" || fail "$id stands in no table of scenarios/treaties/README.md"
done
for id in $(grep -oE '^\| `[a-z0-9-]+` \| [^|]* \| (draft|in force|political|national|framework) \|' "$page" | cut -d'`' -f2); do
    [ -f "$ROOT/scenarios/treaties/$id.lua" ] || fail "scenarios/treaties/README.md has a row for $id, which is not there"
done
done_with_cases

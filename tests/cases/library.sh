# What ships and what the manual says of it: every text stands in the table of the treaties' page, and every framework in theirs.
. "$(dirname "$0")/cases.bash"
page=$ROOT/scenarios/treaties/README.md
for file in "$ROOT"/scenarios/treaties/*.lua; do
    id=$(basename "$file" .lua)
    grep -qF "| \`$id\` |" "$page" || grep -qF "\`$id.lua\`" "$page" || fail "$id stands in no table of scenarios/treaties/README.md"
done
for id in $(grep -oE '^\| `[a-z0-9-]+` \| [^|]* \| (draft|in force|political|national|framework) \|' "$page" | cut -d'`' -f2); do
    [ -f "$ROOT/scenarios/treaties/$id.lua" ] || fail "scenarios/treaties/README.md has a row for $id, which is not there"
done
page=$ROOT/scenarios/treaties/frameworks/README.md
for file in "$ROOT"/scenarios/treaties/frameworks/*.lua; do
    grep -qF "| \`$(basename "$file" .lua)\` |" "$page" || fail "$(basename "$file") stands in no table of scenarios/treaties/frameworks/README.md"
done
for id in $(grep -oE '^\| `[a-z0-9-]+` \|' "$page" | cut -d'`' -f2); do
    [ -f "$ROOT/scenarios/treaties/frameworks/$id.lua" ] || fail "frameworks/README.md has a row for $id, which is not there"
done
# The course: a row for each lesson, and no other.
diff <(cd "$ROOT/scenarios" && ls [0-9][0-9]-*.lua) <(grep -oE '^\| `[0-9]{2}-[a-z0-9-]+\.lua`' "$ROOT/scenarios/README.md" | cut -d'`' -f2) >out ||
    fail "scenarios/README.md and the course differ: $(grep '^[<>]' out | head -3)"
done_with_cases

# Every provision of the source tables stands once in its file: as a provision or exception, under not_encoded, or as a term whose
# citation begins with the id. The tables are in ids/: a file a family, a line a treaty.
. "$(dirname "$0")/cases.bash"
look() { # treaty, ids
    local file id found
    file=$(find "$ROOT/scenarios/treaties" -name "$1.lua")
    [ -n "$file" ] || { fail "there is no treaty $1"; return; }
    shift
    for id in "$@"; do
        found=$(grep -cF "id = \"$id\"" "$file")
        [ "$found" -gt 0 ] || found=$(grep -cE "cite = \"${id//./\\.}," "$file")
        [ "$found" -eq 1 ] || fail "$(basename "$file"): $id stands there $found times"
    done
}
for table in "$ROOT"/tests/cases/ids/*.txt; do
    while read -r treaty ids; do
        # shellcheck disable=SC2086  # the ids are words
        [ -z "$treaty" ] || look "$treaty" $ids
    done <"$table"
done
done_with_cases

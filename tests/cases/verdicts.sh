# What each record of an incident is expected to come to under each text: the rows of scenarios/incidents/expectations.tsv, in which
# no provision means the text as a whole. Adding a row is all it takes; every record has rows.
. "$(dirname "$0")/cases.bash"
FOLDER=$ROOT/scenarios/incidents
TABLE=${1:-$FOLDER/expectations.tsv}

# line, trace, treaty, provision, verdict, by tabs. Notes are for readers.
cells() {
    awk -F'\t' -v verdicts="$(sed -n 's/^MT_VERDICT([A-Z_]*, "\([^"]*\)".*/\1/p' "$ROOT/core/facts/verdicts.def" | paste -sd,)" '
        BEGIN { split(verdicts, list, ","); for (i in list) word[list[i]] }
        NR == 1 { if ($0 != "trace\ttreaty\tprovision\tverdict\tnote") print "wrong: the first line names other columns: " $0 >"/dev/stderr"; next }
        NF != 5 || !($4 in word) || $1 == "" || $2 == "" { print "wrong: line " NR " is no row: " $0 >"/dev/stderr"; next }
        { printf "%d\t%s\t%s\t%s\t%s\n", NR, $1, $2, $3 == "" ? "-" : $3, $4 }' "$TABLE"
}

cells >rows 2>err
[ -s err ] && { cat err; wrong=1; }
[ -s rows ] || fail "$TABLE expects nothing"
: >found
for trace in $(cut -f2 rows | sort -u); do
    texts=$(awk -F'\t' -v trace="$trace" '$2 == trace && !seen[$3]++ { print "--treaty " $3 }' rows)
    # shellcheck disable=SC2086  # the texts are words
    expect 0 "$MARTENS" judge "$trace" $texts --json
    verdicts_of out | sed "s/^/$trace\t/" >>found
done
awk -F'\t' '
    NR == FNR { verdict[$1, $2, $3] = $4; next }
    twice[$2, $3, $4]++ { print "wrong: line " $1 ": " $2 ", " $3 " " $4 " stands there twice" }
    !(($2, $3, $4) in verdict) { print "wrong: line " $1 ": " $2 ", " $3 " has no " ($4 == "-" ? "verdict" : $4); next }
    verdict[$2, $3, $4] != $5 { print "wrong: line " $1 ": " $2 ", " $3 " " $4 ": expected " $5 ", found " verdict[$2, $3, $4] }' found rows >differences
[ -s differences ] && { cat differences; wrong=1; }
for record in "$FOLDER"/*.jsonl; do
    trace=$(basename "$record" .jsonl)
    cut -f2 rows | grep -qxF -- "$trace" || fail "nothing is expected of $trace"
done
done_with_cases

# What each record of an incident is expected to come to under each text: the rows of scenarios/incidents/expectations.csv, in which
# no provision means the text as a whole. Adding a row is all it takes; every record has rows.
. "$(dirname "$0")/cases.bash"
FOLDER=$ROOT/scenarios/incidents
TABLE=${1:-$FOLDER/expectations.csv}

# line, trace, treaty, provision, verdict, by tabs: quoted cells, and quotes in them, as in RFC 4180. Notes are for readers.
cells() {
    awk '
        BEGIN {
            quoted = "\"([^\"]|\"\")*\""
            split("met,breached,undetermined,outside the scope,never applied,excepted,open,needs many runs", list, ",")
            for (i in list) word[list[i]]
        }
        NR == 1 { if ($0 != "trace,treaty,provision,verdict,note") print "wrong: the first line names other columns: " $0 >"/dev/stderr"; next }
        {
            rest = $0; count = 0
            do {
                if (match(rest, "^" quoted "(,|$)")) {
                    cell = substr(rest, 2, RLENGTH - 2 - (substr(rest, RLENGTH, 1) == ","))
                    sub(/"$/, "", cell); gsub(/""/, "\"", cell)
                    more = substr(rest, RLENGTH, 1) == ","; rest = substr(rest, RLENGTH + 1)
                } else {
                    match(rest, /^[^,"]*/)
                    cell = substr(rest, 1, RLENGTH); more = substr(rest, RLENGTH + 1, 1) == ","
                    if (!more && length(rest) > RLENGTH) { count = -9; break }
                    rest = substr(rest, RLENGTH + 2)
                }
                field[++count] = cell
            } while (more)
            if (count != 5 || !(field[4] in word) || field[1] == "" || field[2] == "") {
                print "wrong: line " NR " is no row: " $0 >"/dev/stderr"; next
            }
            printf "%d\t%s\t%s\t%s\t%s\n", NR, field[1], field[2], field[3] == "" ? "-" : field[3], field[4]
        }' "$TABLE"
}

# treaty, provision, verdict of one judgement; "-" is the text as a whole.
verdicts() {
    sed 's/{"id":"/\n&/g' | awk '
        function value(of,    at) { at = index($0, "\"" of "\":\""); return at ? substr(substr($0, at + length(of) + 4), 1, index(substr($0, at + length(of) + 4), "\"") - 1) : "" }
        /^\{"id":"[^"]*","verdict":/ { treaty = value("id"); print treaty "\t-\t" value("verdict") }
        /^\{"id":"[^"]*","kind":/ { print treaty "\t" value("id") "\t" value("verdict") }'
}

cells >rows 2>err
[ -s err ] && { cat err; wrong=1; }
[ -s rows ] || fail "$TABLE expects nothing"
: >found
for trace in $(cut -f2 rows | sort -u); do
    texts=$(awk -F'\t' -v trace="$trace" '$2 == trace && !seen[$3]++ { print "--treaty " $3 }' rows)
    # shellcheck disable=SC2086  # the texts are words
    expect 0 "$MARTENS" judge "$trace" $texts --json
    verdicts <out | sed "s/^/$trace\t/" >>found
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

# Where drafts disagree: the computed table against what a reader of the sources wrote down; the page in its two languages; what goes wrong.
. "$(dirname "$0")/cases.bash"
TABLE=$ROOT/tests/cases/disagreements.txt

# ---- every cell ----
expect 0 "$MARTENS" list disagreements --json
mv out table.json
# A line a cell: matter, column, sign.
cells() {
    awk 'BEGIN { RS = "{" }
        function of(key, rest) {
            if (!match($0, "\"" key "\":(null|\"[^\"]*\")")) return ""
            rest = substr($0, RSTART + length(key) + 3, RLENGTH - length(key) - 3)
            gsub(/"/, "", rest)
            return rest
        }
        of("id") != "" { row = of("id") }
        of("stance") != "" { sign = of("sign"); gsub(/ /, "", sign); stance = of("stance")
            print row, of("column"), stance == "covered" ? "yes" : stance == "lethal only" ? "lethal" : sign }' "$1"
}
cells table.json >computed
[ "$(wc -l <computed)" -gt 25 ] || fail "the table has $(wc -l <computed) cells"
# A column of which a text is not there is not compared, and has to be among the waiting.
grep -oE '"label":"[^"]*","treaties":\[[^]]*\],"missing":\[\]' table.json | sed 's/"label":"//; s/".*//' >whole
awk -v whole="$(tr '\n' ' ' <whole)" '
    FILENAME == "computed" { is[$1, $2] = $3; next }
    { sub(/ +# .*/, "") }
    /^#/ || NF == 0 { next }
    $1 == "columns" { n = split(whole, w, " "); for (i = 1; i <= n; i++) there[w[i]] = 1; for (i = 2; i <= NF; i++) column[i] = $i; columns = NF; next }
    $1 == "waiting" { for (i = 2; i <= NF; i++) waits[$i] = 1; next }
    $1 == "differs" {
        if (NF < 6) print $0 ": say why"
        n = split($2, matter, ",")
        for (i = 1; i <= n; i++) {
            if (!((matter[i], $3) in said)) print matter[i], $3 ": no such cell"
            listed[matter[i], $3] = $4
        }
        next
    }
    { for (i = 2; i <= NF; i++) said[$1, column[i]] = $i }
    END {
        for (i = 2; i <= columns; i++) if (!there[column[i]] && !waits[column[i]]) print column[i] ": not all of its texts are there"
        for (c in said) {
            split(c, at, SUBSEP)
            if (!there[at[2]]) continue
            found = c in is ? is[c] : "nothing"
            if (c in listed && (listed[c] == said[c] || found != listed[c]))
                print at[1], at[2] ": listed as " listed[c] ", the reader says " said[c] ", computed " found
            else if (!(c in listed) && found != said[c]) print at[1], at[2] ": the reader says " said[c] ", computed " found
        }
        for (c in is) { split(c, at, SUBSEP); if (!(c in said)) print at[1], at[2] ": computed, and not in the list" }
    }' computed "$TABLE" | sort >differences
while IFS= read -r line; do fail "disagreements.txt: $line"; done <differences

# ---- the pages ----
narrow() { # file: no line is wider than 80 columns
    [ "$(LC_ALL=C.UTF-8 wc -L <"$1")" -le 80 ] || fail "$1 is wider than 80 columns"
}
for language in en fr; do
    expect 0 "$MARTENS" list disagreements --language $language --html page.html
    narrow out
    [ ! -e page.html.new ] || fail "half a page was left"
    says page.html "<html lang=\"$language\">"
    if grep -qE '<script|<link|src=|url\(|https?:' page.html; then fail "the page needs something from outside"; fi
done
says out "Interdiction de viser des personnes"
says page.html "Interdiction de viser des personnes"
expect 0 "$MARTENS" list disagreements --treaty icrc-2024 --treaty hrw-2024 --treaty rolling-text-2025-05 --html page.html
says out "icrc-2024  hrw-2024"
says page.html '<td class="ban"><b>P</b><small>P2</small></td>'
says page.html "C-tech.active°"
says page.html '<td class="ban"><b>P</b><small>P1, P2.peace</small><small class="also">G1 R, C-dec° R, C-tech.intervene° R, C-tech.active° R</small></td>'
says page.html "ICRC submission to the UN Secretary-General"
# What forbids, in which words, is not what counts: required that it be not so, and a text of the user's own.
printf 'return treaty { id = "mine", standing = "draft", date = "2026", applies = "system.selects_itself or system.identifies_itself", provisions = {
  { id = "1", kind = "prohibition", cite = "1", text = "[None](a).", on = "engage", require = "not system.triggered_by_person" },
  { id = "2", kind = "regulation", cite = "2", text = "[None](a).", on = "change_parameters", require = "once approve (same system)" },
  { id = "3", kind = "prohibition", cite = "3", text = "[None](a).", on = "transfer", forbid = "transfer.knowledge" },
  { id = "4", kind = "remedial obligation", force = "encouraged", cite = "4", text = "[Later](a).", from = "effect", due = "1 y", done_by = "clear" },
  { id = "5", kind = "regulation", cite = "5", text = "[Seldom](a).", on = "engage", require = "system.target_profile is not person", unless = { { id = "5.1", cite = "5", text = "But", clause = "human.at_post" } } } } }\n' >mine.lua
expect 0 "$MARTENS" list disagreements --treaty ./mine.lua --json
cells out >own
printf '%s\n' "functions mine i/s" "targeting-persons mine P" "own-parameters mine X" "having mine –" "transfer mine R" "remedy mine (S)" "supervision mine –" "non-lethal mine yes" |
    while IFS= read -r line; do grep -qxF -- "$line" own || echo "$line"; done >lacking
[ ! -s lacking ] || fail "of a text of one's own it does not say: $(tr '\n' ';' <lacking)"

# ---- what goes wrong ----
expect 3 "$MARTENS" list disagreements --treaty icrc-2025x --html none.html
says err "no treaty is named 'icrc-2025x'"
[ ! -e none.html ] && [ ! -e none.html.new ] || fail "a page was written of nothing"
sed 's/system.selects_itself or/system.selects_itsel or/' mine.lua >misspelt.lua
expect 3 "$MARTENS" list disagreements --treaty ./misspelt.lua
says err "misspelt.lua:1:"
expect 4 "$MARTENS" list disagreements --html nowhere/page.html
says err "--html nowhere/page.html: it cannot be written"
mkdir folder
expect 4 "$MARTENS" list disagreements --html folder
says err "--html folder: it cannot be put in its place"
[ ! -e folder.new ] || fail "half a page was left"
expect 2 "$MARTENS" list treaties --html page.html
says err "--html goes with"
expect 2 "$MARTENS" list disagreement
says err "facts and disagreements"

# ---- list treaties, and the head of show ----
expect 0 "$MARTENS" list treaties
narrow out
LC_ALL=C.UTF-8 grep -qE '^icrc-2024 +draft +2024-03-19 +10 +10$' out || fail "list treaties does not count the provisions of icrc-2024"
if [ -d "$ROOT/scenarios/treaties/frameworks" ]; then says out "frameworks:"; fi
expect 0 "$MARTENS" show icrc-2024
says out "icrc-2024; draft; 2024-03-19"
says out "provisions: 10, of which compared with the source: 10; not encoded: 1"
done_with_cases

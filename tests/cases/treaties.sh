# Treaties as files: amendments and modules, where they are found, what follows, first days, shared terms.
. "$(dirname "$0")/cases.bash"
cases=$ROOT/tests/cases/amendments
# The treaties of ./out, the JSON of a result: "id<the one with which it came along ".
texts() { grep -oE '\{"id":"[a-z0-9-]+",("follows":"[^"]*",)?("amends":"[^"]*",)?"verdict":"[^"]*","in_play"' out |
    sed -E 's/^\{"id":"([^"]*)",("follows":"([^"]*)",)?.*/\1<\3/' | tr '\n' ' '; }
are() { [ "$(texts)" = "$1 " ] || fail "the texts are $(texts), not $1"; }

# An amendment is judged whole; what it changed says so, in the table, on the page, in JSON and in the journal.
cat >aid-clause.lua <<'LUA'
return treaty {
  id = "aid-clause", amends = "icrc-2024", title = { en = "With an aid clause", fr = "Avec une clause d'aide" },
  terms = { timely = { cite = "a proposal", text = "timely", readings = { ["forty seconds"] = { value = "40 s", by = "assumed", source = "assumed" } } } },
  change = { R4 = { text = { en = "A person can [step in](a).", fr = "Une personne peut [intervenir](a)." }, require = "human.window >= term.timely" } },
  delete = { "R2" },
  add = { module.aid },
}
LUA
mkdir modules
cp "$cases/modules/aid.lua" modules/
expect 0 "$MARTENS" check ./aid-clause.lua ./modules/aid.lua
says out "aid-clause: "
says out "aid: 2 provisions, 1 not encoded"
expect 0 "$MARTENS" run checkpoint-at-dusk --treaty ./aid-clause.lua --journal amended.jsonl
says out "as amended by aid-clause; the person had"
says out "amends icrc-2024"
says amended.jsonl '"amended_by":"aid-clause"'
for file in aid-clause.lua scenarios/treaties/icrc-2024.lua; do says amended.jsonl "\"role\":\"treaty\",\"path\":\"$file\""; done
says amended.jsonl '"role":"module","path":"aid.lua"'
expect 0 "$MARTENS" explain amended.jsonl aid-clause R4
says out "as amended by aid-clause"
expect 0 "$MARTENS" run checkpoint-at-dusk --treaty ./aid-clause.lua --json
are "aid-clause< additional-protocol-1<aid-clause"
says out '{"id":"aid-clause","amends":"icrc-2024","verdict"'
[ "$(grep -o '"amended_by":"aid-clause"' out | wc -l)" -eq 3 ] || fail "not three provisions are amended: R4, A1 and A2"
says out '"timely":"forty seconds"'
expect 0 "$MARTENS" show ./aid-clause.lua
says out "as amended by aid-clause"

# A problem is shown in the file that wrote it.
sed 's/"human.window >= term.timely"/"human.window >= 4 m"/' aid-clause.lua >slip.lua
expect 1 "$MARTENS" check ./slip.lua
says err "slip.lua:4:121: \`human.window\` is a time"
sed -i 's/step in](a)/step](a) [in](b)/' slip.lua
expect 1 "$MARTENS" check ./slip.lua
says err "slip.lua:4:64: this phrase names the part \`b\`"
expect 3 "$MARTENS" run checkpoint-at-dusk --treaty ./slip.lua

# Beside the file first, then MARTENS_PATH, then what ships; the nearest name where there is none.
mkdir -p elsewhere/modules own
mv modules/aid.lua elsewhere/modules/
expect 1 "$MARTENS" check ./aid-clause.lua
says err "module.aid: no module is named 'aid'"
MARTENS_PATH=$WORK/elsewhere expect 0 "$MARTENS" check ./aid-clause.lua
sed 's/module.aid/module.ayd/; s/amends = "icrc-2024"/amends = "icrc-20244"/' aid-clause.lua >misspelt.lua
MARTENS_PATH=$WORK/elsewhere expect 1 "$MARTENS" check ./misspelt.lua
says err "amends: no treaty is named 'icrc-20244'; the nearest is 'icrc-2024'"
sed -i 's/icrc-20244/icrc-2024/' misspelt.lua
MARTENS_PATH=$WORK/elsewhere expect 1 "$MARTENS" check ./misspelt.lua
says err "module.ayd: no module is named 'ayd'; the nearest is 'aid'"
MARTENS_PATH=$WORK/elsewhere expect 0 "$MARTENS" list modules
says out "aid"
MARTENS_PATH=$WORK/elsewhere expect 0 "$MARTENS" show aid
says out "[They are visited often](a)"
sed 's/"icrc-2024"/"mine"/; s/, module.aid//; s/module.aid//' aid-clause.lua >own/changed.lua
sed 's/id = "icrc-2024"/id = "mine"/' "$ROOT/scenarios/treaties/icrc-2024.lua" >own/mine.lua
expect 0 "$MARTENS" check ./own/changed.lua
# A folder of the user's may hold files of every kind: each list takes its own.
cp "$ROOT/scenarios/01-checkpoint-at-dusk.lua" elsewhere/mine.lua
MARTENS_PATH=$WORK/elsewhere expect 0 "$MARTENS" run checkpoint-at-dusk --treaty icrc-2024
MARTENS_PATH=$WORK/elsewhere expect 0 "$MARTENS" list treaties

# What a treaty follows is judged with it, once; as named where it is named; circles end.
expect 0 "$MARTENS" run checkpoint-at-dusk --treaty icrc-2024
says out "+ additional-protocol-1"
cp elsewhere/modules/aid.lua modules/
expect 0 "$MARTENS" run checkpoint-at-dusk --treaty icrc-2024 --treaty ./aid-clause.lua --treaty additional-protocol-1 --json
are "icrc-2024< aid-clause< additional-protocol-1<"
expect 0 "$MARTENS" run checkpoint-at-dusk --treaty ./aid-clause.lua --treaty icrc-2024 --json
are "aid-clause< additional-protocol-1<aid-clause icrc-2024<"
printf 'return treaty { id = "%s", follows = { "%s", "%s" }, provisions = { { id = "1", kind = "prohibition", cite = "1", text = "[No](a).", on = "engage", forbid = "link.up" } } }\n' \
    round round two >round.lua
sed 's/id = "round"/id = "two"/; s/"two" }/"round" }/' round.lua >two.lua
expect 0 "$MARTENS" run checkpoint-at-dusk --treaty ./round.lua --json
are "round< two<round"
sed -i 's/"two"/"tow-many-things"/' round.lua
expect 1 "$MARTENS" check ./round.lua
says err "follows: no treaty is named 'tow-many-things'"
says err "round.lua:1:53"
expect 3 "$MARTENS" run checkpoint-at-dusk --treaty ./round.lua

# The day on which time 0 lies, of a scenario and of a trace.
sed 's/  lasts = /  starts = "2027-03-01", lasts = /' "$ROOT/scenarios/01-checkpoint-at-dusk.lua" >dated.lua
expect 0 "$MARTENS" run ./dated.lua --treaty icrc-2024 --journal dated.jsonl --json
says out '"starts":"2027-03-01"'
says dated.jsonl '"starts":"2027-03-01"'
expect 0 "$MARTENS" judge dated.jsonl --treaty icrc-2024 --json
says out '"starts":"2027-03-01"'
printf '{"declare":{"starts":"2028-02-29"}}\n{"t":0,"act":"engage","system":"s"}\n' >dated-trace.jsonl
expect 0 "$MARTENS" judge dated-trace.jsonl --treaty icrc-2024 --json
says out '"starts":"2028-02-29"'
# Years are those of the calendar, where there is one: 2028 has 366 days.
cat >dated-duty.lua <<'LUA'
return treaty { id = "dated-duty", title = "A duty", source = "for the tests",
  provisions = { { id = "1", kind = "remedial obligation", cite = "1", text = "[Stocks are gone](a) [in a year](b).", from = "enter_into_force", due = "1 y", done_by = "destroy" },
                 { id = "2", kind = "remedial obligation", cite = "2", text = "[A report](a) [by the end of March](b).", from = "enter_into_force", due = "30 d", done_by = "report", on_day = "31 March" } } }
LUA
duty='{"t":0,"act":"enter_into_force","party":"p"}\n{"t":"30.5 d","act":"report","party":"p"}\n{"t":"365.5 d","act":"destroy","party":"p"}\n{"t":"400 d","act":"end"}\n'
printf "$duty" >undated.jsonl
expect 0 "$MARTENS" judge undated.jsonl --treaty ./dated-duty.lua --json
[ "$(grep -o '"verified":true,"verdict":"breached"' out | wc -l)" -eq 2 ] || fail "without a calendar both are late"
printf '{"declare":{"starts":"2027-03-01"}}\n'"$duty" >dated-duty.jsonl
expect 0 "$MARTENS" judge dated-duty.jsonl --treaty ./dated-duty.lua --json
[ "$(grep -o '"verified":true,"verdict":"met"' out | wc -l)" -eq 2 ] || fail "by the calendar both are in time"

# Shared terms, with their readings and whose they are.
expect 0 "$MARTENS" show terms
says out "nominal: "
says out "* less than five seconds"
says out "+972 Magazine"
done_with_cases

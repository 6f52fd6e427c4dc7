# The people, over the years: who was harmed while what was late, who is cared for, who waits. The numbers are made by hand:
#
#   day    harmed   at                                            while late
#     1      2      field, in the thirty days of grace            -
#   100      3      field, not fenced for more than thirty days   3 (mark), one of them dead
#   100      5      hill, about which no duty runs                -
#   366      7      field, at the very tick at which it is due    -
#   400     11      field, not cleared within a year              11 (clear)
#   500     13      field, at the instant at which it is cleared  -
#   600     17      field                                         -
#                58                                               14
#
# On day 300 three of four in the field are cared for: one is left, 7 + 11 + 13 + 17 come after it, and five wait on the hill: 54.
. "$(dirname "$0")/cases.bash"

cat >law.lua <<'END'
return treaty {
  id = "law", standing = "draft", date = "2027-01-01", title = "A law", source = "assumed",
  provisions = {
    { id = "clear", kind = "remedial obligation", cite = "1", text = "It is [cleared](a).",
      per = "place", from = "effect where (effect.remnants > 0)", due = "1 y", done_by = "clear" },
    { id = "mark", kind = "positive obligation", cite = "2", text = "It is [fenced](a).",
      per = "place", throughout = "place.contaminated_area > 0 km2", require = { a = "place.fenced" }, grace = "30 d" },
    { id = "stock", kind = "remedial obligation", cite = "3", text = "The stock [goes](a): late all the time, and guards nobody.",
      from = "enter_into_force", when = "party.stockpile > 0", due = "1 d", done = "party.stockpile = 0" },
    { id = "report", kind = "procedural", cite = "4", text = "A [report](a).", from = "enter_into_force", due = "1 d", done_by = "report" },
  },
}
END
cat >record.jsonl <<'END'
{"t":0,"act":"begin","place":"field","party":"b","place.contaminated_area":"1 km2","place.fenced":false}
{"t":0,"act":"begin","place":"hill","party":"b","place.contaminated_area":"0 km2"}
{"t":0,"act":"enter_into_force","party":"b","party.stockpile":5}
{"t":"1 d","act":"effect","place":"field","effect.remnants":1,"effect.civilian_harm":2}
{"t":"100 d","act":"effect","place":"field","effect.remnants":0,"effect.civilian_harm":3,"effect.killed":1}
{"t":"100 d","act":"effect","place":"hill","effect.remnants":0,"effect.civilian_harm":5}
{"t":"200 d","act":"set","place":"field","place.fenced":true}
{"t":"300 d","act":"care","place":"field","care.kind":"medical","care.needed":4,"care.covered":3}
{"t":"366 d","act":"effect","place":"field","effect.remnants":0,"effect.killed":2,"effect.injured":5}
{"t":"400 d","act":"effect","place":"field","effect.remnants":0,"effect.civilian_harm":9,"effect.combatant_harm":2}
{"t":"500 d","act":"clear","place":"field","party":"b"}
{"t":"500 d","act":"effect","place":"field","effect.remnants":0,"effect.civilian_harm":13}
{"t":"600 d","act":"effect","place":"field","effect.remnants":0,"effect.civilian_harm":17}
{"t":"601 d","act":"end"}
END

# The two who died on day 366 do not wait: 54 - 2 = 52.
expect 0 "$MARTENS" judge record.jsonl --treaty ./law.lua --json
says out '"people_over_time":{"harmed":58,"killed":3,"harmed_while_late":14,"cared_for":3,"waiting":52,'
says out '"late":[{"treaty":"law","provision":"clear","harmed":11},{"treaty":"law","provision":"mark","harmed":3}]'
says out '"care":[{"kind":"medical","covered":3,"waiting":47}]'
expect 0 "$MARTENS" judge record.jsonl --treaty ./law.lua
says out 'hurt or killed in the whole run: 58'
says out 'while law clear was late: 11'
says out 'still waiting for care: 52'
expect 0 "$MARTENS" judge record.jsonl --treaty ./law.lua --lang fr
says out 'attendent encore des soins'

# Where nothing that has a date was met or breached, nothing is said of years.
expect 0 "$MARTENS" judge record.jsonl --treaty icrc-2024 --json
! grep -q people_over_time out || fail 'a draft without dates counts over the years'
expect 0 "$MARTENS" run checkpoint-at-dusk --treaty icrc-2024-with-remedy
! grep -q 'over the years' out || fail 'twenty minutes are counted over the years'

# A journal tells it again; what an author's effect harms is counted with the rest.
expect 0 "$MARTENS" run mined-border --treaty mine-ban-1997 --journal border.jsonl
sed -n '/over the years/,/^$/p' out >told
expect 0 "$MARTENS" explain border.jsonl
sed -n '/over the years/,/^$/p' out | cmp -s - told || fail 'explain tells it otherwise'
[ -s told ] || fail 'the border has no years'
says border.jsonl '"civilian":{"exposed":0,"harmed":9,"ignored":0}'
says border.jsonl '"people_over_time":{"harmed":9,'
expect 0 "$MARTENS" replay border.jsonl
expect 0 "$MARTENS" judge border.jsonl --treaty mine-ban-1997 --json
says out '"people_over_time":{"harmed":9,'

expect 0 "$MARTENS" test "$ROOT/scenarios/lives"
done_with_cases

# What would have changed it: of each fact and of each parameter the nearest change, the nearest first. The numbers are made by hand:
# the crowd is 50, and so is the density; each may be from 0 to 100.
#
#   rule     kept where the crowd is        or the density   by facts, as a share         by parameters, as a share of the range
#   fewer    below 40, or above 70          above 56         density 6/56, crowd 10/50    density 7/100, crowd down 11/100, not up 21/100
#   more     below 20, or above 60          above 90         crowd 10/60, density 40/90   crowd up 11/100, not down 31/100; density 41/100
#   neither  never                                           -                            -
. "$(dirname "$0")/cases.bash"

cat >law.lua <<'END_OF_LAW'
return treaty {
  id = "law", standing = "draft", date = "2027-01-01", title = "A law", source = "assumed",
  provisions = {
    { id = "fewer", kind = "regulation", cite = "1", text = "[Fewer](a).", on = "assess",
      require = { a = "place.civilians < 40 or place.civilians > 70 or place.civilians_per_km2 > 56" } },
    { id = "more", kind = "regulation", cite = "2", text = "[More](a).", on = "assess",
      require = { a = "place.civilians < 20 or place.civilians > 60 or place.civilians_per_km2 > 90" } },
    { id = "neither", kind = "regulation", cite = "3", text = "[Neither](a).", on = "assess",
      require = { a = "place.civilians < 40 and place.civilians_per_km2 < 40" } },
  },
}
END_OF_LAW
cat >square.lua <<'END_OF_SCENARIO'
return scenario {
  id = "square", title = "The square", about = "A square is assessed.", lasts = "3 min",
  parameters = {
    crowd   = { default = 50, range = { 0, 100 }, source = "assumed", about = "people in the square" },
    density = { default = 50, range = { 0, 100 }, source = "assumed", about = "people to the square kilometre" },
  },
  places    = { square = { populated = true } },
  operators = { watch = { model = "attentive", settings = { median = "8 s" }, trained = true } },
  timeline  = {
    { "1 min", place = "square", civilians = param.crowd, civilians_per_km2 = param.density },
    { "2 min", "assess", operator = "watch", place = "square" },
  },
}
END_OF_SCENARIO

flip() { # fact or parameter, name, op, value, outcome, whose
    printf '{"%s":"%s","op":"%s","type":"number","value":%s,"was":50,"unit":null,"outcome":%s,"whose":"%s"}' "$@"
}
expect 0 "$MARTENS" run square.lua --treaty law.lua --journal run.jsonl --json
by_density=$(flip fact place.civilians_per_km2 '>' 56 '"met"' place)
says out "\"flip\":$by_density,\"flips\":[$by_density,$(flip fact place.civilians '<' 40 '"met"' place),$(
    flip parameter density = 57 null scenario),$(flip parameter crowd = 39 null scenario)],\"flip_words\":\"It would have been met: if "
by_crowd=$(flip fact place.civilians '>' 60 '"met"' place)
says out "\"flip\":$by_crowd,\"flips\":[$by_crowd,$(flip fact place.civilians_per_km2 '>' 90 '"met"' place),$(
    flip parameter crowd = 61 null scenario),$(flip parameter density = 91 null scenario)]"
says out '"flip":null,"flips":[],"flip_words":"No single change that was tried would have changed it."'
says out 'It would not have come to this: if density were 57 (it was 50) or if crowd were 39 (it was 50)"'

# What read the density says nothing of the number of civilians, whose name begins alike.
cat >dense.lua <<'END_OF_LAW'
return treaty {
  id = "dense", standing = "draft", date = "2027-01-01", title = "A law", source = "assumed",
  provisions = {
    { id = "dense", kind = "regulation", cite = "1", text = "[Not dense](a).", on = "engage, detect, show",
      require = { a = "place.civilians_per_km2 < 40" } },
  },
}
END_OF_LAW
printf '%s\n' '{"t":0,"act":"begin","place":"square","system":"sentry"}' \
    '{"t":1,"act":"engage","place":"square","system":"sentry","place.civilians":300,"place.civilians_per_km2":6000}' >dense.jsonl
expect 0 "$MARTENS" judge dense.jsonl --treaty dense.lua --markdown
says out "engaged a target: the number of civilians for each km2 was 6000"
grep -q "the number of civilians there" out && fail "what no rule read is told as what decided"

# A record of an earlier version is refused in words.
expect 0 "$MARTENS" explain run.jsonl law fewer --markdown
says out "or if the number of civilians there was less than 40 (it was 50)"
sed 's/"flip":{[^}]*}/"flip":"with place.civilians of less than 40 (it was 50) this would have been met"/' run.jsonl >old.jsonl
expect 3 "$MARTENS" explain old.jsonl law fewer
says err "flip is a sentence, as an earlier version of this program wrote it; make the record again with this one"

# A record of somebody else's: what does not fit together is told, and nothing is read beyond a table.
altered() { # what, sed program, words
    sed "$2" run.jsonl >odd.jsonl
    cmp -s run.jsonl odd.jsonl && fail "$1: nothing was altered"
    expect 3 "$MARTENS" explain odd.jsonl law fewer
    says err "$3"
}
altered "a number that is" 's/"op":"<","type":"number"/"op":"is","type":"number"/g' 'op "is" does not go with type "number"'
altered "a type that is none" 's/"type":"number"/"type":"colour"/g' 'type must be "truth", "number" or "word"'
altered "a parameter that is a word" 's/"parameter":"\([a-z]*\)","op":"=","type":"number"/"parameter":"\1","op":"=","type":"word"/g' 'a flip of a parameter is a number'
done_with_cases

# Provisions over many runs: how many runs decide, the worst of circumstances, and the same words every time.
. "$(dirname "$0")/cases.bash"

# scenario NAME CIRCUMSTANCES EXPECTATIONS: a bus of ten, each of whom is harmed with probability one half where it is struck.
scenario() {
    cat >"$1.lua" <<END
return scenario {
  id = "$1", title = "T", about = "A.", lasts = "10 min",
  parameters = { share = { default = 0.5, range = { 0, 1 }, source = "assumed", about = "of those exposed, harmed" } },
  circumstances = { $2 },
  places = { road = { populated = true } },
  operators = { watch = { model = "attentive" } },
  systems = { sentry = { model = "threshold", operator = "watch", place = "road", control = "no_person", silence = "hold", link_loss = "proceed",
    engages = { "bus" }, recognition = { bus = { bus = 1 } }, effects = { people_within = 1.0, harmed = param.share } } },
  contacts = { { id = "bus", at = "1 min", kind = "bus", status = "civilian", people = 10, place = "road" } },
  before = { { "-1 d", "assess", operator = "watch", place = "road", $4 } },
  expect = { $3 },
}
END
}
# treaty NAME FIELDS
treaty() {
    cat >"$1.lua" <<END
return treaty { id = "$1", standing = "draft", date = "2026-11-24", title = "T", source = "nobody yet", $3
  provisions = { { id = "1", kind = "prohibition", cite = "1", text = "It [is so](a).", $2 } } }
END
}
export MARTENS_PATH=$PWD

ALL='calm = { class = "normal", with = { share = 0 } }, usual = { class = "normal" }, storm = { class = "adverse", with = { share = 1 } },'
treaty few 'across = "normal", require = { a = "share of runs where (run.civilian_harm <= assessed.civilian_harm) >= 80 %" }'

# At most 7 of 10 at one half: 968 of 1024, or 0.945. The worst of the two normal circumstances; the adverse one is not asked.
scenario one "$ALL" '{ treaty = "few", provision = "1", verdict = "met" },' 'civilian_harm = 7'
expect 0 "$MARTENS" test one.lua
says out '1 passed, 0 failed'
says out ' of 64 runs in usual ('
says out 'needed at least 0.8: met; the worst of calm, usual'

# The same again, and in one process, to the last byte.
cp out first
expect 0 "$MARTENS" test one.lua
cmp -s out first || fail 'the same expectation did not come out the same'
expect 0 "$MARTENS" test --in-process one.lua
cmp -s out first || fail 'it came out otherwise in one process'

# A bar near the share takes more runs; exactly so many with --runs, which may not decide.
treaty near 'across = "normal", require = { a = "share of runs where (run.civilian_harm <= assessed.civilian_harm) >= 92 %" }'
scenario two "$ALL" '{ treaty = "near", provision = "1", verdict = "met" },' 'civilian_harm = 7'
expect 0 "$MARTENS" test two.lua
grep -qE ' of (128|256|512|1024|2048|4096) runs in usual' out || fail "a bar near the share was decided by $(tail -2 out)"
expect 1 "$MARTENS" test --runs 20 two.lua
says out 'it came out: undetermined'
says out ' of 20 runs in usual ('
says out ' runs would decide'
expect 2 "$MARTENS" test --runs none two.lua
says err '--runs none: write how many runs, from 1 to 1000000'

# One circumstance alone, a seed of its own, a parameter of its own; forbidden; adverse circumstances.
treaty never 'across = "all", forbid = { a = "share of runs where (run.civilian_harm > 9) > 1 %" }'
scenario three "$ALL" '{ treaty = "few", provision = "1", verdict = "met", circumstance = "calm", seed = 7 },
  { treaty = "few", provision = "1", verdict = "never applied", circumstance = "storm" },
  { treaty = "few", provision = "1", verdict = "breached", set = { share = 0.9 } },
  { treaty = "never", provision = "1", verdict = "breached" },' 'civilian_harm = 7'
expect 0 "$MARTENS" test three.lua
says out '4 passed, 0 failed'
says out 'share 1 of 64 runs in calm (0.9434 to 1), needed at least 0.8: met'
says out 'the scenario has no circumstance of which it speaks'
says out 'share 1 of 64 runs in storm (0.9434 to 1), needed at most 0.01: breached; the worst of calm, storm, usual'

# No circumstance at all; nothing expected, so that it is unknown; a run that is outside the treaty's scope; one that failed is said.
scenario four '' '{ treaty = "few", provision = "1", verdict = "never applied" },' 'civilian_harm = 7'
expect 0 "$MARTENS" test four.lua
scenario five "$ALL" '{ treaty = "few", provision = "1", verdict = "undetermined" },' 'civilians = 7'
expect 0 "$MARTENS" test five.lua
says out 'share unknown of 4096 runs in calm, unknown in 4096, needed at least 0.8: undetermined; more runs like these would not decide, because of what is unknown; the worst of calm, usual'
treaty scoped 'across = "normal", require = { a = "mean of run.civilian_harm < 6" }' 'applies = "not system.engages_itself",'
scenario six "$ALL" '{ treaty = "scoped", provision = "1", verdict = "outside the scope" },' 'civilian_harm = 7'
expect 0 "$MARTENS" test six.lua
says out 'all 4096 runs in calm are outside its scope: outside the scope; the worst of calm, usual'

# Several numbers in one clause.
treaty many 'across = "normal", require = { a = "mean of run.civilian_harm < 6 and largest of run.civilian_harm <= 10 and spread of run.engagements = 0" }'
scenario seven "$ALL" '{ treaty = "many", provision = "1", verdict = "met" },' 'civilian_harm = 7'
expect 0 "$MARTENS" test seven.lua
says out '4096 runs in calm: mean of run.civilian_harm 0 (0 to 0), largest run.civilian_harm 0, spread of run.engagements 0: met'

# `check` says what cannot be asked of many runs, and what a scenario never says of what is.
treaty wrong 'across = "normal", applies = "link.up", require = { a = "mean of run.civilian_harm < 6" }'
expect 1 "$MARTENS" check ./wrong.lua
says err 'over many runs only facts of `run` and `assessed` stand, not `link.up`'
expect 0 "$MARTENS" check ./five.lua --treaty few
says out 'assessed.civilian_harm'
expect 0 "$MARTENS" check ./four.lua --treaty few
says out 'every fact that is asked for is said'

# A model that dies in one of the runs is named, and so is what was expected up to then.
scenario eight "$ALL" '{ treaty = "few", provision = "1", verdict = "met" },' 'civilian_harm = 7'
sed -i "s|model = \"threshold\"|model = \"$BUILT/tests/plugins/crashes.so\"|" eight.lua
expect 4 "$MARTENS" test eight.lua
says err "the model 'crashes' of 'sentry', asked about a target bus, crashed"
says out '0 passed, 0 failed; 1 not tested to the end'

# One run still says that one is not enough.
expect 0 "$MARTENS" run one.lua --treaty few --journal one.jsonl
says out 'few: needs many runs'
expect 0 "$MARTENS" explain one.jsonl few 1
says out 'needs many runs'
says out '`martens test` makes them'

done_with_cases

# A run made again from its journal: the same hash; and where something has changed, what, and who was asked.
. "$(dirname "$0")/cases.bash"
head_of() { tail -1 "$1" | tr -d '\n' | cat - <(echo) | b2sum -l 256 | cut -d' ' -f1; }
# Every shipped scenario, under models alone.
for path in "$ROOT"/scenarios/*.lua; do
    scenario=$(basename "$path" .lua | sed 's/^[0-9]*-//')
    expect 0 "$MARTENS" run "$scenario" --seed 7 --journal "$scenario.jsonl"
    expect 0 "$MARTENS" replay "$scenario.jsonl"
    says out "same: $(head_of "$scenario.jsonl")"
done
# What was set, a circumstance, a reading, a language, and another folder.
expect 0 "$MARTENS" run checkpoint-at-dusk --set veto_window=20.5s --seed 18446744073709551615 --reading timely="seven seconds" --language fr --journal set.jsonl
mkdir else
(cd else && expect 0 "$MARTENS" replay ../set.jsonl --in-process && says out "same: ") || fail "replay elsewhere"
expect 0 "$MARTENS" replay checkpoint-at-dusk.jsonl --json
says out '"same":true'

# Files of one's own, beside the journal.
mkdir own && cp "$ROOT/scenarios/01-checkpoint-at-dusk.lua" own/mine.lua && cp "$ROOT/scenarios/treaties/icrc-2024.lua" own/draft.lua
expect 0 "$MARTENS" run own/mine.lua --treaty own/draft.lua --journal own/mine.jsonl
expect 0 "$MARTENS" replay own/mine.jsonl
says out "same: "
echo "-- a word more" >>own/mine.lua
expect 1 "$MARTENS" replay own/mine.jsonl
says out "the scenario mine.lua has changed"
says out "every event and every judgement is the same"
cp "$ROOT/scenarios/01-checkpoint-at-dusk.lua" own/mine.lua
sed -i 's/10 s/3 s/' own/mine.lua
expect 1 "$MARTENS" replay own/mine.jsonl
says out "the scenario mine.lua has changed"
says out "the first difference is line"
cp "$ROOT/scenarios/01-checkpoint-at-dusk.lua" own/mine.lua
sed -i '0,/force = "must"/s//force = "should"/' own/draft.lua
echo "-- a word more" >>own/draft.lua
expect 1 "$MARTENS" replay own/mine.jsonl
says out "the treaty draft.lua has changed"
rm own/draft.lua
expect 3 "$MARTENS" replay own/mine.jsonl
says err "the treaty draft.lua that it was run with cannot be found"
says err "$(b2sum -l 256 "$ROOT/scenarios/treaties/icrc-2024.lua" | cut -d' ' -f1)"

# A model of one's own, and others under its name.
mkdir models
model() { # the source, with its own name's place taken by "mine"
    sed "$2" "$1" >mine.c
    ${CC:-cc} -std=c11 -I"$ROOT/core/include" -fPIC -shared -fvisibility=hidden -o models/mine.so mine.c || fail "no model of $1"
}
sed 's/model = "threshold"/model = "mine"/' "$ROOT/scenarios/01-checkpoint-at-dusk.lua" >plugin.lua
export MARTENS_PATH=$PWD/models
model "$ROOT/plugins/threshold/threshold.c" 's/name = "threshold"/name = "mine"/'
expect 0 "$MARTENS" run plugin.lua --treaty icrc-2024 --journal plugin.jsonl
expect 0 "$MARTENS" replay plugin.jsonl
printf 'x' >>models/mine.so # other bytes, the same behaviour
expect 1 "$MARTENS" replay plugin.jsonl
says out "the model plugins/mine has changed"
says out "every event and every judgement is the same"
model "$ROOT/plugins/threshold/threshold.c" 's/name = "threshold"/name = "mine"/; s/= MARTENS_NOMINATE/= MARTENS_TRACK/; s/: MARTENS_NOMINATE/: MARTENS_TRACK/'
expect 1 "$MARTENS" replay plugin.jsonl --json
says out '"path":"plugins/mine"'
says out '"model":"mine","entity":"sentry"'
expect 1 "$MARTENS" replay plugin.jsonl
says out "asked last: the model 'mine' of 'sentry'"
says out "icrc-2024 R4: was breached, is "
# One that crashes only now; one that crashed when it was recorded, and does so again, and no more.
sed 's/settings = { engage_above = 0.9 },//' plugin.lua >crash.lua
model "$ROOT/plugins/threshold/threshold.c" 's/name = "threshold"/name = "mine"/'
expect 0 "$MARTENS" run crash.lua --treaty icrc-2024 --journal well.jsonl
model "$ROOT/tests/plugins/crashes.c" 's/"crashes"/"mine"/'
expect 1 "$MARTENS" replay well.jsonl
says out "the run made again broke off: the model 'mine' of 'sentry'"
expect 4 "$MARTENS" run crash.lua --treaty icrc-2024 --journal crash.jsonl
expect 0 "$MARTENS" replay crash.jsonl
says out "where the worker died, as it had: the model 'mine' of 'sentry'"
model "$ROOT/plugins/threshold/threshold.c" 's/name = "threshold"/name = "mine"/; /\.fact/d' # the one that crashed declared nothing
expect 1 "$MARTENS" replay crash.jsonl
says out "recorded is a worker's death, which did not happen again"
unset MARTENS_PATH

# Cut off in the middle of a line, after a line; altered; foreign; made by another version; not there.
head -c 60000 checkpoint-at-dusk.jsonl >torn.jsonl
expect 0 "$MARTENS" replay torn.jsonl
says out "where the journal is cut off"
head -20 checkpoint-at-dusk.jsonl >cut.jsonl
expect 0 "$MARTENS" replay cut.jsonl
says out "same up to line 20"
sed '30s/"t":/"t": /' checkpoint-at-dusk.jsonl >altered.jsonl
expect 1 "$MARTENS" replay altered.jsonl
says err "line 30 was altered"
expect 3 "$MARTENS" replay "$ROOT/scenarios/incidents/vincennes-1988.jsonl"
says err "this is no journal of a run"
expect 3 "$MARTENS" replay nowhere.jsonl
says err "nowhere.jsonl"
# Chained anew, as another program could: every hash is right, and the version another.
chain() {
    local prev line
    prev=$(printf '%064d' 0)
    while IFS= read -r line; do
        line="${line%,\"prev\":*},\"prev\":\"$prev\"}"
        printf '%s\n' "$line"
        prev=$(printf '%s\n' "$line" | b2sum -l 256 | cut -d' ' -f1)
    done
}
expect 0 "$MARTENS" run the-click --treaty icrc-2024 --journal click.jsonl
head -12 click.jsonl | sed '1s/"martens":"[^"]*"/"martens":"0.0.9"/' | chain >version.jsonl
expect 0 "$MARTENS" replay version.jsonl
says out "made by version 0.0.9; re-run with"
# A line that was never so, in a chain that holds: the same version and files, and the model that was asked last.
number=$(grep -n '"act":"nominate"' click.jsonl | head -1 | cut -d: -f1)
sed "${number}s/\"act\":\"nominate\"/\"act\":\"track\"/" click.jsonl | head -$((number + 2)) | chain >forged.jsonl
expect 1 "$MARTENS" replay forged.jsonl
says out "the same version and the same files came to another run"
says out "the first difference is line $number:"
says out 'act: "track", now "nominate"'
says out "asked last: the model '"
done_with_cases

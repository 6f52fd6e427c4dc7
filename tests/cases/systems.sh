# The models for a system, each in a run: it does what its README says, at the times that it says, and twice the same bytes.
. "$(dirname "$0")/cases.bash"

# scenario NAME MODEL, fields of the system, lines of contacts: half an hour at a road, a person who approves in ten seconds.
scenario() {
    cat >"$1.lua" <<LUA
return scenario { id = "$1", lasts = "30 min", places = { road = {}, wood = {} },
  operators = { watch = { model = "attentive", settings = { median = "10 s", spread = 0, confident_above = 0, informed_above = 0 } } },
  systems = { sentry = { model = "$2", operator = "watch", place = "road", silence = "hold", link_loss = "hold",
    engages = { "vehicle", "pickup", "jeep" }, effects = { people_within = 1, harmed = 1 }, $3 } },
  contacts = { $4 } }
LUA
    expect 0 "$MARTENS" run "./$1.lua" --treaty rolling-text-2025-05 --journal "$1.jsonl"
    expect 0 "$MARTENS" run "./$1.lua" --treaty rolling-text-2025-05 --journal "$1-again.jsonl"
    cmp -s "$1.jsonl" "$1-again.jsonl" || fail "$1 twice is not the same record"
    expect 0 "$MARTENS" verify "$1.jsonl"
    grep -q '"act":"fail"' "$1.jsonl" && fail "$1: the model failed"
}
acts() { # record, act: "seconds target" of each, on one line
    sed -n "s/^{\"t\":\([0-9.]*\),\"act\":\"$2\".*\"target\":\"\([^\"]*\)\".*/\1 \2/p" "$1.jsonl" | tr '\n' ',' | sed 's/,$//'
}
same() { [ "$2" = "$3" ] || fail "$1: '$2', not '$3'"; }
contact() { # id, when; kind; status, empty if nobody can make it out; further fields
    local status=${4-combatant}
    echo "{ id = \"$1\", at = \"$2\", kind = \"${3:-vehicle}\", people = 2, place = \"road\"${status:+, status = \"$status\"}${5:-} },"
}
approves='control = "person_approves"' alone='control = "no_person"'


# ---- evidence: at 90 % one look takes 40 % of what is missing, so four looks make up its mind; a van is looked at and given up ----
sees='recognition = { vehicle = { vehicle = 0.9, van = 0.1 }, van = { van = 0.9, vehicle = 0.1 } }'
scenario gathers evidence "$approves, $sees" "$(contact truck '1 min')$(contact car '2 min' van civilian)"
same "gathers: nominated" "$(acts gathers nominate)" "66 truck"
says gathers.jsonl '"answer.reason":"enough evidence over its looks"'
# A nomination that still waits is taken back when what is seen changes.
scenario loses evidence "$approves, settings = { begins_at = 1 }" \
    "$(contact truck '1 min' vehicle combatant ', becomes = { { "5 s", status = "surrendering" } }')"
same "loses: nominated" "$(acts loses nominate)" "60 truck"
same "loses: engaged" "$(acts loses engage)" ""
# Five minutes out of sight, and what was gathered is gone: it gathers from nothing.
slowly='settings = { begins_at = 0.8, weight = 0.1, give_up_below = 0.05 }'
scenario in_sight evidence "$approves, $slowly" "$(contact truck '1 min')"
scenario unseen evidence "$approves, $slowly" "$(contact truck '1 min' vehicle combatant ', path = { "road", { "4 s", "wood" }, { "5 min", "road" } }')"
same "in_sight: nominated" "$(acts in_sight nominate)" "72 truck"
same "unseen: nominated" "$(acts unseen nominate)" "402 truck"

# ---- doubt: sure of a combatant it goes ahead; of a status that nobody made out it does not, until somebody does ----
scenario doubts doubt "$approves" "$(contact truck '1 min')$(contact van '2 min' vehicle civilian)$(contact car '3 min' vehicle '')
    $(contact later '4 min' vehicle '' ', becomes = { { "1 min", status = "combatant" } }')"
same "doubts: nominated" "$(acts doubts nominate)" "60 truck,300 later"
says doubts.jsonl '"answer.reason":"no doubt is left by what is seen"'

# ---- drifting: 0.9 sinks by 1.3 an hour; what it is 80 % sure of is below the bar for the first four minutes and a half, and above it then ----
sees='recognition = { vehicle = { vehicle = 0.8, van = 0.2 } }'
scenario drifts drifting "$alone, $sees, settings = { bar = 0.9, drift_per_hour = -1.3 }" "$(contact truck '1 min')"
same "drifts: engaged" "$(acts drifts engage)" "360 truck"
says drifts.jsonl '"system.changes_own_parameters":true'
says drifts.jsonl '"provision":"III.6.c","verdict":"breached"'
scenario steady drifting "$approves, $sees, settings = { bar = 0.9, drift_per_hour = 0 }" "$(contact truck '1 min')"
same "steady: nominated" "$(acts steady nominate)" ""

# ---- opaque: right about all four, after ten seconds; no reason is on record, and the rule that asks for reasons hears of it ----
scenario knows opaque "$alone, $sees, settings = { goes_above = 0.75 }" "$(contact truck '1 min')$(contact van '2 min' vehicle civilian)
    $(contact marked '3 min' vehicle combatant ', protected_sign = true')$(contact bus '4 min' bus civilian)"
same "knows: engaged" "$(acts knows engage)" "70 truck"
grep -q '"answer.reason".*"answer.model":"opaque"' knows.jsonl && fail "opaque gave a reason"
says knows.jsonl '"system.explains":false'
says knows.jsonl '"provision":"III.6.a","verdict":"breached"'
# The scenario's own word goes before the model's.
scenario claims opaque "$approves, $sees, explains = true" "$(contact truck '1 min')"
says claims.jsonl '"system.explains":true'

# ---- swarm: each unit has its own view; the quorum, and the losses, decide ----
sees='recognition = { vehicle = { vehicle = 0.8, van = 0.2 } }'
swarm="$approves, $sees, settings = { votes_above = 0.8, spread = 0.1"
scenario half swarm "$swarm, units = 16, quorum = 0.25, lost_per_hour = 0 }" "$(contact truck '1 min')"
same "half: nominated" "$(acts half nominate)" "61 truck"
scenario all swarm "$swarm, units = 16, quorum = 1, lost_per_hour = 0 }" "$(contact truck '1 min')"
same "all: nominated" "$(acts all nominate)" ""
scenario lost swarm "$swarm, units = 16, quorum = 0.25, lost_per_hour = 1000, units_at_least = 4 }" "$(contact truck '1 min')"
same "lost: nominated" "$(acts lost nominate)" ""
same "half: shown to the one operator" "$(acts half show)" "61 truck"

# ---- listmaker: three names at once, one put forward every thirty seconds, the surest first; who left holds nobody up ----
sees='recognition = { vehicle = { vehicle = 1 }, pickup = { pickup = 0.95, bus = 0.05 }, jeep = { jeep = 0.9, bus = 0.1 } }'
names="$(contact jeep '1 min' jeep)$(contact pickup '1 min' pickup)$(contact gone '1 min' vehicle combatant ', stays = "20 s"')$(contact late '5 min')
    $(contact bus '5 min' bus)$(contact lorry '305 s')$(contact last '10 min')"
for control in person_approves person_chooses; do
    scenario list_$control listmaker "control = \"$control\", $sees, settings = { pace = \"30 s\", at_most = 4 }" "$names"
    same "$control: nominated" "$(acts list_$control nominate)" "90 pickup,120 jeep,300 late,330 lorry"
    same "$control: shown" "$(acts list_$control show)" "90 pickup,120 jeep,300 late,330 lorry"
done
# A person who selects is told of nobody; names come to the screen at the same pace.
scenario selects listmaker "control = \"person_selects\", $sees, settings = { pace = \"30 s\", at_most = 4 }" "$names"
same "selects: nominated" "$(acts selects nominate)" ""
same "selects: shown" "$(acts selects show)" "90 pickup,120 jeep,300 late,330 lorry"
scenario nobody listmaker "control = \"no_person\", $sees" "$names"
same "nobody: engaged" "$(acts nobody engage)" ""

# ---- what a model declares is shown ----
expect 0 "$MARTENS" show opaque
says out "declares system.explains = false"
expect 0 "$MARTENS" show doubt
says out "meets = by_kind (one of: by_kind persons objects)"
expect 0 "$MARTENS" show swarm
says out "lost_count = false"

done_with_cases

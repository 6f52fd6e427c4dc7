# Models that misbehave: each is a result, or a clear error, and never a lost record.
. "$(dirname "$0")/cases.bash"

scenario() { # name of the model
    cat >"$1.lua" <<LUA
return scenario { id = "$1", lasts = "5 min", places = { road = {} }, operators = { watch = { model = "attentive" } },
  systems = { sentry = { model = "$BUILT/tests/plugins/$1.so", operator = "watch", control = "person_may_veto",
    veto_window = "10 s", silence = "proceed", link_loss = "hold", engages = { "vehicle" }, place = "road" } },
  contacts = { { id = "truck", at = "1 min", kind = "vehicle", status = "combatant", people = 3, place = "road" } } }
LUA
}
run() { # status, model
    scenario "$2"
    expect "$1" "$MARTENS" run "./$2.lua" --treaty icrc-2024 --journal "$2.jsonl" --time-out "${3:-20 s}"
}
recorded() { # model, words: the run is closed with a fail act, judged, and its journal is whole
    says "$1.jsonl" '"act":"fail"'
    says "$1.jsonl" "$2"
    says "$1.jsonl" '{"judgement":'
    expect 0 "$MARTENS" verify "$1.jsonl"
}
run 4 crashes
recorded crashes "the model 'crashes' of 'sentry', asked about a target truck, crashed (signal 11, a bad memory access)"
run 4 hangs "500 ms"
recorded hangs "gave no sign of life for 0.5 s and was ended"
run 4 exits
recorded exits "ended the whole worker (exit status 0)"
run 0 bad_answer
recorded bad_answer "the system holds"
run 0 prints
if [ -z "${SANITIZED:-}" ]; then # the sanitizers' runtime asks for what no model may: there is no confinement in their builds
    for model in connects forks signals; do
        run 4 $model
        recorded $model "the model '$model' of 'sentry', asked about a target truck, reached for what no model may"
    done
    run 4 writes_at_load
    [ -e written-at-load ] && fail "a model wrote a file as it was loaded"
    MARTENS_PATH="$BUILT/tests/plugins" expect 4 "$MARTENS" list models
    says err "reached for what no model may"
fi
run 3 fails_open
run 3 wrongabi
says err "built for ABI 2.0, this host speaks 1.1; rebuild it"
run 3 notplugin
says err "not a plugin: it has no symbol martens_plugin_v1"
run 3 missing_decide
[ -e wrongabi.jsonl ] && fail "a run that never began left a journal"
sed 's#"/.*/prints.so"#"nothere"#' prints.lua >nothere.lua
expect 3 "$MARTENS" run ./nothere.lua --treaty icrc-2024
says err "no model is named 'nothere'"
done_with_cases

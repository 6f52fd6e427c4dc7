# The same seed gives the same bytes: again, and under another locale, time zone, working folder and size of the environment.
. "$(dirname "$0")/cases.bash"
for scenario in checkpoint-at-dusk the-lost-link the-click market-day; do
    expect 0 "$MARTENS" run "$scenario" --journal "$scenario.a"
    mkdir -p "else-$scenario"
    (cd "else-$scenario" && LC_ALL=C.UTF-8 LANG=tr_TR.UTF-8 TZ=Asia/Tokyo WIDE=$(printf '%5000s' x) "$MARTENS" run "$scenario" --journal "../$scenario.b" >/dev/null) ||
        fail "$scenario did not run elsewhere"
    expect 0 "$MARTENS" run "$scenario" --in-process --journal "$scenario.c"
    cmp "$scenario.a" "$scenario.b" || fail "$scenario differs under another environment"
    cmp "$scenario.a" "$scenario.c" || fail "$scenario differs without a worker"
    # Every event and verdict, byte for byte; the version, the chain and the hashes of models are blanked.
    sed -e 's/"prev":"[0-9a-f]*"/"prev":""/' -e 's/"version":"[^"]*"/"version":""/' \
        -e 's/\("path":"[^"]*","hash":"\)[0-9a-f]*"/\1"/g' "$scenario.a" >golden
    if [ -n "${BLESS:-}" ]; then cp golden "$ROOT/tests/golden/$scenario.jsonl"; fi
    cmp golden "$ROOT/tests/golden/$scenario.jsonl" || fail "$scenario differs from its golden; after reading the difference: BLESS=1 bash tests/cases/repeats.sh"
    expect 0 "$MARTENS" run "$scenario" --seed 2 --journal "$scenario.d"
    cmp -s "$scenario.a" "$scenario.d" && fail "$scenario does not depend on its seed"
done
# explain prints what run printed, from the journal alone; and judge finds the same in it as a trace.
expect 0 "$MARTENS" run checkpoint-at-dusk --journal page.jsonl
cp out page
expect 0 "$MARTENS" explain page.jsonl
cmp out page || fail "explain does not print what run printed"
expect 0 "$MARTENS" explain page.jsonl icrc-2024 R4
says out "intervene in time"
expect 0 "$MARTENS" judge page.jsonl --treaty icrc-2024 --json
says out '"verdict":"breached"'
done_with_cases

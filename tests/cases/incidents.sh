# Two documented incidents, judged by the five texts: verdicts and reasons, word for word.
. "$(dirname "$0")/cases.bash"
for trace in vincennes-1988 ps752-2020; do
    expect 0 "$MARTENS" judge "$trace"
    cp out page
    expect 0 "$MARTENS" judge "$trace" --json
    { cat page; sed 's/"martens":"[^"]*"/"martens":""/' out; } >golden
    if [ -n "${BLESS:-}" ]; then cp golden "$ROOT/tests/golden/$trace.txt"; fi
    cmp golden "$ROOT/tests/golden/$trace.txt" || fail "$trace differs from its golden; after reading the difference: BLESS=1 bash tests/cases/incidents.sh"
done
done_with_cases

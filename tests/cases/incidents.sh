# Two documented incidents, judged by five texts: verdicts and reasons, word for word.
. "$(dirname "$0")/cases.bash"
texts=""
for text in additional-protocol-1 dod-3000-09 hrw-2024 icrc-2024 rolling-text-2025-05; do texts="$texts --treaty $text"; done
for trace in vincennes-1988 ps752-2020; do
    # shellcheck disable=SC2086  # the texts are words
    expect 0 "$MARTENS" judge "$trace" $texts
    cp out page
    # shellcheck disable=SC2086
    expect 0 "$MARTENS" judge "$trace" $texts --json
    { cat page; sed 's/"martens":"[^"]*"/"martens":""/' out; } >golden
    if [ -n "${BLESS:-}" ]; then cp golden "$ROOT/tests/golden/$trace.txt"; fi
    cmp golden "$ROOT/tests/golden/$trace.txt" || fail "$trace differs from its golden; after reading the difference: BLESS=1 bash tests/cases/incidents.sh"
done
done_with_cases

# The meaning check: a page that fits, the misreadings that one would name, histories that `judge` judges as they say, and usage.
. "$(dirname "$0")/cases.bash"
export MARTENS_PATH=$ROOT/scenarios

# The page: 80 columns, in both languages, for every shipped treaty, and the same twice.
for treaty in icrc-2024 hrw-2024 dod-3000-09 rolling-text-2025-05 additional-protocol-1; do
    for language in en fr; do
        expect 0 "$MARTENS" show "$treaty" --meaning --language $language
        [ "$(awk 'length > 80 + gsub(/[\200-\277]/, "")' out | wc -l)" -eq 0 ] || fail "the meaning of $treaty is wider than 80 columns in $language"
        grep -q '{[0-9]}\|\[[a-z]*|' out && fail "a blank of $treaty was not filled in $language"
        mv out first
        expect 0 "$MARTENS" show "$treaty" --meaning --language $language
        cmp -s first out || fail "the meaning of $treaty is not the same twice"
    done
done

# What one would name of the rule that a person can intervene: the bound, all or any, the exception.
expect 0 "$MARTENS" show icrc-2024 --meaning R4
says out "This does not bind where \"effective"
says out "Misread without the bound itself: the time the person had was more than what"
says out "Misread as any of it, instead of all of it"
says out "Misread without the exception R5"
says out "as written: excepted; misread so: breached"
grep -q '^R3' out && fail "another provision than the one asked for is shown"
expect 0 "$MARTENS" show icrc-2024 --meaning R3
says out "Misread as any, instead of the same system"
says out "Misread without counting this one itself"
expect 0 "$MARTENS" show icrc-2024 --meaning R4 --language fr
says out "sans l'exception R5"

# Every history of R3 and R4 as a trace: `judge` finds what is printed as written.
expect 0 "$MARTENS" show icrc-2024 --meaning --json R3 R4
sed 's/"id":/\n"id":/g; s/"events":\[/\n/g' out | grep -v '"treaty"' >pieces
provision='' number=0
while IFS= read -r line; do
    case $line in
    '"id":'*) provision=$(echo "$line" | cut -d'"' -f4) ;;
    *)
        number=$((number + 1))
        events=${line%%\],\"ends\"*} ends=$(echo "$line" | sed 's/.*\],"ends":\([0-9.]*\),.*/\1/') verdict=$(echo "$line" | sed 's/.*"as_written":"\([^"]*\)".*/\1/')
        { echo "$events" | sed 's/},{/}\n{/g'; echo "{\"t\":$ends,\"act\":\"end\"}"; } >"history-$number.jsonl"
        expect 0 "$MARTENS" judge "history-$number.jsonl" --treaty icrc-2024 --json
        sed 's/"id":/\n"id":/g' out | grep "^\"id\":\"$provision\"" | grep -q "\"verdict\":\"$verdict\"" || fail "history $number is not $verdict under $provision"
        ;;
    esac
done <pieces
[ "$number" -ge 6 ] || fail "only $number histories of R3 and R4"

# Usage.
expect 3 "$MARTENS" show icrc-2024 --meaning R9
says err 'icrc-2024 has no provision "R9"'
expect 3 "$MARTENS" show checkpoint-at-dusk --meaning
says err "is asked of a treaty"
expect 2 "$MARTENS" show icrc-2024 R4
says err "with --meaning"
expect 2 "$MARTENS" show icrc-2024 --json
expect 2 "$MARTENS" show icrc-2024 --meaning --language xx
done_with_cases

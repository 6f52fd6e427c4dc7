# Bad input: a clear error, the documented exit status, nothing half-written, nothing lost.
. "$(dirname "$0")/cases.bash"
lesson=$ROOT/scenarios/01-checkpoint-at-dusk.lua
draft=$ROOT/scenarios/treaties/icrc-2024.lua

expect 2 "$MARTENS" nothing
expect 2 "$MARTENS" run
expect 2 "$MARTENS" run checkpoint-at-dusk --colour
expect 2 "$MARTENS" run checkpoint-at-dusk --set veto_windo=20s
says err "the nearest is 'veto_window'"
expect 2 "$MARTENS" run checkpoint-at-dusk --set veto_window=20m
says err "us, ms, s, min, h, d or y"
expect 2 "$MARTENS" run checkpoint-at-dusk --reading tmely=x
expect 2 "$MARTENS" run checkpoint-at-dusk --seed x
expect 3 "$MARTENS" run checkpoint-at-dusk --treaty icrc-2042
says err "the nearest is 'icrc-2024'"

# Every command has a help that fits a screen of 24 lines and 80 columns, and ends with an example.
commands=$("$MARTENS" -h | sed -n 's/^  martens \([a-z]*\) .*/\1/p')
[ "$(wc -w <<<"$commands")" -ge 12 ] || fail "the help lists too few commands: $commands"
for command in '' $commands; do
    expect 0 "$MARTENS" $command -h
    [ "$(wc -l <out)" -le 24 ] || fail "the help of '$command' is longer than a screen"
    [ "$(awk 'length > 80' out | wc -l)" -eq 0 ] || fail "the help of '$command' is wider than 80 columns"
    says out "example:  martens"
done
"$MARTENS" run checkpoint-at-dusk --journal page.jsonl >out || fail "the lesson does not run"
for page in "try" "try --language fr" "run checkpoint-at-dusk" "run checkpoint-at-dusk --language fr" "judge vincennes-1988" \
    "judge vincennes-1988 --language fr" "explain page.jsonl icrc-2024 R4 --all" "explain page.jsonl icrc-2024 R4 --all --language fr" \
    "show icrc-2024" "list"; do
    expect 0 "$MARTENS" $page
    [ "$(awk 'length > 80 + gsub(/[\200-\277]/, "")' out | wc -l)" -eq 0 ] || fail "'$page' is wider than 80 columns"
done

# Languages and forms of the page.
expect 2 "$MARTENS" run checkpoint-at-dusk --language de
says err "there are: en, fr"
expect 0 "$MARTENS" explain page.jsonl --language fr
says out "Ce qui aurait changé le verdict"
expect 0 "$MARTENS" explain page.jsonl icrc-2024 R4 --markdown
says out "**intervene in time**"
expect 0 "$MARTENS" explain page.jsonl icrc-2024 R4 --all
says out "icrc-2024 R4, breach 5 of 5"
expect 2 "$MARTENS" explain page.jsonl --all
says err "--all goes with a treaty and a provision"
expect 0 "$MARTENS" run checkpoint-at-dusk --json --language fr
says out "éléments remplis (2 sur 3)"

expect 3 "$MARTENS" run checkpoint-at-dask
says err "the nearest is 'checkpoint-at-dusk'"
expect 1 "$MARTENS" run checkpoint-at-dusk --fail-on breach
expect 0 "$MARTENS" check "$lesson" "$draft"
expect 3 "$MARTENS" check ./absent.lua
mkdir folder.lua
expect 3 "$MARTENS" check ./folder.lua

sed 's/veto_window = param/veto_windo = param/; s/latency/latency/; s/"20 min"/"20 m"/' "$lesson" >several.lua
expect 1 "$MARTENS" check ./several.lua
says err "unknown field 'veto_windo'"
says err "several.lua:14"
sed '0,/cite = /s//cyte = /' "$draft" >uncited.lua
expect 1 "$MARTENS" check ./uncited.lua
says err "cite"
sed 's/human\.window >=/human.windw >=/' "$draft" >unknown.lua
expect 1 "$MARTENS" check ./unknown.lua
says err "human.window"
sed 's/  lasts = "20 min",/  lasts = "20 min"/' "$lesson" >comma.lua
expect 1 "$MARTENS" check ./comma.lua
says err "a comma is missing after line"

story() { printf 'return scenario { id = "s", lasts = "1 min", story = function(s) %s end }\n' "$1"; }
story 'while true do end' >loops.lua
expect 4 "$MARTENS" run ./loops.lua --treaty icrc-2024
story 'local t = {} while true do t[#t + 1] = ("x"):rep(1000) .. #t end' >eats.lua
expect 4 "$MARTENS" run ./eats.lua --treaty icrc-2024
story 'local function f() return 1 + f() end f()' >recurses.lua
expect 4 "$MARTENS" run ./recurses.lua --treaty icrc-2024
echo 'while true do end return scenario { id = "s", lasts = "1 min" }' >busy.lua
expect 1 "$MARTENS" check ./busy.lua
expect 3 "$MARTENS" run ./busy.lua --treaty icrc-2024

printf '{"t":0,"act":"engage","system":"a"}\n{"t":1,"act":"eng' >torn.jsonl
expect 3 "$MARTENS" judge ./torn.jsonl --treaty icrc-2024
says err "torn.jsonl:2"
printf '{"t":5,"act":"engage"}\n{"t":1,"act":"engage"}\n' >order.jsonl
expect 3 "$MARTENS" judge ./order.jsonl --treaty icrc-2024
: >empty.jsonl
expect 3 "$MARTENS" judge ./empty.jsonl --treaty icrc-2024

expect 0 "$MARTENS" run checkpoint-at-dusk --journal kept.jsonl
cp kept.jsonl before.jsonl
expect 3 "$MARTENS" run checkpoint-at-dusk --journal kept.jsonl
cmp kept.jsonl before.jsonl || fail "an existing journal was written to"
sed '5s/"t":[0-9.]*/"t":9/' kept.jsonl >altered.jsonl
expect 1 "$MARTENS" verify altered.jsonl
says out "line 5"
head -c -20 kept.jsonl >cut.jsonl
expect 1 "$MARTENS" verify cut.jsonl

# A full disk: whole lines only, the judgement is printed all the same, and what is missing is named.
(trap '' XFSZ; ulimit -f 40; "$MARTENS" run checkpoint-at-dusk --journal full.jsonl >out 2>err)
[ $? -eq 4 ] || fail "a full disk is not exit status 4"
says err "the disk is full"
says out "intervene in time"
[ "$(tail -c 1 full.jsonl | wc -l)" -eq 1 ] || fail "a full disk left a torn line"

# Two at once do not disturb each other.
"$MARTENS" run checkpoint-at-dusk --journal one.jsonl >/dev/null & first=$!
"$MARTENS" run checkpoint-at-dusk --journal two.jsonl >/dev/null || fail "the second of two failed"
wait "$first" || fail "the first of two failed"
cmp one.jsonl two.jsonl || fail "two at once differ"
done_with_cases

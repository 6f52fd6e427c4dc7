# The real thing: what is waited for is a line that it says, never a time.
. "$(dirname "$0")/cases.bash"
cp "$ROOT/scenarios/01-checkpoint-at-dusk.lua" watched.lua
cp "$ROOT/scenarios/treaties/icrc-2024.lua" draft.lua
mkfifo said
timeout -s KILL 120 "$MARTENS" run ./watched.lua --treaty ./draft.lua --watch >pages 2>said &
kept=$!
exec 4<said
until_says() { # reads on until a line has these words
    while IFS= read -r -t 60 row <&4; do
        case $row in *"$1"*) return 0 ;; esac
    done
    fail "it never said: $1"
}
pages() { grep -c "^Who was affected" pages; }
replace() { # as an editor saves: another file takes the name
    sed "$2" "$1" >"$1.new"
    mv "$1.new" "$1"
}
until_says "Files watched: "
first=$(pages)
[ "$first" -gt 0 ] || fail "no page before the wait"

# Neither another file nor the same content is a change; the scenario is.
touch watched.lua
echo x >other.lua
cp watched.lua same && mv same watched.lua
replace watched.lua 's/"20 min"/"15 min"/'
until_says "./watched.lua changed."
until_says "Files watched: "
[ "$(pages)" -eq $((2 * first)) ] || fail "$(pages) heads of pages after one change, not $((2 * first))"

# With an error it says what is wrong and goes on; mended, it runs again.
replace watched.lua '1,/lasts =/s/lasts =/lasst =/'
until_says "./watched.lua changed."
until_says "unknown field 'lasst'"
until_says "Files watched: "
[ "$(pages)" -eq $((2 * first)) ] || fail "a page of a scenario that cannot be read"
replace watched.lua '1,/lasst =/s/lasst =/lasts =/'
until_says "./watched.lua changed."
until_says "Files watched: "
[ "$(pages)" -eq $((3 * first)) ] || fail "no page once the error is mended"

# A treaty counts as well, and a change in place as much as one by another name.
cp draft.lua draft.lua.before
sed 's/ICRC submission/The new ICRC submission/' draft.lua.before >draft.lua
cmp -s draft.lua draft.lua.before && fail "the test changes nothing"
until_says "./draft.lua changed."
until_says "Files watched: "
echo "-- more" >>draft.lua
until_says "./draft.lua changed."
until_says "Files watched: "
[ "$(pages)" -eq $((5 * first)) ] || fail "$(pages) heads of pages in the end, not $((5 * first))"

# Ctrl-C ends it with the last status. The first process is what keeps the time.
kill -INT "$(pgrep -P "$kept")"
wait "$kept"
status=$?
[ "$status" -eq 0 ] || fail "interrupted, it ended with $status"
exec 4<&-

# A model that is rebuilt.
mkfifo model.said
cp "$BUILT/plugins/threshold.so" mine.so
cat >model.lua <<'LUA'
return scenario { id = "model", lasts = "5 min", places = { road = {} }, operators = { watch = { model = "attentive" } },
  systems = { sentry = { model = "./mine.so", operator = "watch", control = "person_approves", silence = "hold", link_loss = "hold",
    engages = { "vehicle" }, place = "road" } } }
LUA
timeout -s KILL 120 "$MARTENS" run ./model.lua --treaty icrc-2024 --watch >pages 2>model.said &
kept=$!
exec 4<model.said
until_says "Files watched: "
echo "no model any more" >mine.new && mv mine.new mine.so
until_says "./mine.so changed."
until_says "Files watched: "
cp "$BUILT/plugins/threshold.so" mine.new && mv mine.new mine.so
until_says "./mine.so changed."
until_says "Files watched: "
echo "no model any more" >mine.new && mv mine.new mine.so
until_says "./mine.so changed."
until_says "Files watched: "
kill -INT "$(pgrep -P "$kept")"
wait "$kept"
status=$?
[ "$status" -eq 3 ] || fail "interrupted after a run that could not be loaded, it ended with $status"

expect 2 "$MARTENS" run ./watched.lua --watch --journal j.jsonl
says err "leave out --journal"
expect 2 "$MARTENS" run ./watched.lua --watch --sit watch </dev/null
says err "leave out --sit"
done_with_cases

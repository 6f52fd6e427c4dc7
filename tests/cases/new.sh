# What `martens new` writes by the answers to its questions: one file that runs as it stands, whatever was answered.
. "$(dirname "$0")/cases.bash"
unset MARTENS_PATH
new() { # kind, name, folder, answer…: from a pipe, a line an answer
    local kind=$1 name=$2 folder=$3
    shift 3
    printf '%s\n' "$@" | "$MARTENS" new "$kind" "$name" --into "$folder" >out 2>err || { fail "new $kind with the answers $*"; sed 's/^/    /' err; }
    [ -s err ] && fail "new $kind says in a pipe: $(head -1 err)"
}
words() { # kind, question: the words that answer it, as the questions of the template have them
    awk -v asked="? $2:" 'index($0, "? ") == 1 { inside = index($0, asked) == 1 } inside && /^- / { sub(/^- /, ""); sub(/: .*/, ""); print }' \
        "$ROOT/core/command/templates/$1/questions"
}
# No directive, no name and no answer of a template is left over.
whole() { grep -nE '^ *--\?|NAME|@[a-z]+@' "$@" && fail "a part of the template is left over"; }

# ---- scenarios: every combination ----
mkdir scenarios
n=0
for purpose in $(words scenario purpose); do
    for where in $(words scenario where); do
        for who in $(words scenario who); do
            for silence in $(words scenario silence); do
                n=$((n + 1))
                case $((n % 3)) in 0) window='10 s' ;; 1) window='1 s' ;; 2) window='10 min' ;; esac
                new scenario "s$n" scenarios "$purpose" "$where" "$who" "$silence" "$window"
            done
        done
    done
done
[ "$n" -eq 90 ] || fail "there are $n combinations of answers for a scenario"
whole scenarios/*.lua
expect 0 "$MARTENS" check scenarios/*.lua
[ "$(grep -cE ': 1 systems, 1 operators, 2 contacts, [1-4] expectations$' out)" -eq 90 ] || fail "check finds something else in a scenario: $(head -3 out)"
[ -s err ] && fail "check warns: $(head -2 err)"
expect 0 "$MARTENS" test scenarios
for file in scenarios/s*[05].lua; do expect 0 "$MARTENS" run "$file" --treaty icrc-2024; done

# ---- treaties: the standing changes one word, all else is combined ----
mkdir treaties
n=0
mapfile -t standings < <(words treaty standing)
for scope in $(words treaty scope); do
    for limits in $(words treaty limits); do
        for force in $(words treaty force); do
            n=$((n + 1))
            new treaty "t$n" treaties "Draft $n" "${standings[n % ${#standings[@]}]}" "$scope" "$limits" "$force"
        done
    done
done
[ "$n" -eq 60 ] || fail "there are $n combinations of answers for a treaty"
whole treaties/*.lua
expect 0 "$MARTENS" check treaties/*.lua
[ "$(grep -c ' provisions, ' out)" -eq 60 ] || fail "check finds something else in a treaty"
[ -s err ] && fail "check warns: $(head -2 err)"
for ((i = 1; i <= n; i += 6)); do
    expect 0 "$MARTENS" run market-day $(seq -f "--treaty treaties/t%.0f.lua" "$i" $((i + 5)))
done
expect 0 "$MARTENS" show treaties/t1.lua --meaning
expect 0 "$MARTENS" judge vincennes-1988 --treaty treaties/t13.lua

# ---- sessions ----
mkdir sessions
n=0
mapfile -t treaties < <(words session treaty)
mapfile -t seatings < <(words session seating)
for scenario in $(words session scenario); do
    for length in $(words session length); do
        for ending in $(words session ending); do
            n=$((n + 1))
            new session "w$n" sessions "$scenario" "${treaties[n % 3]}" "${seatings[n % 4]}" "$length" "$ending"
        done
    done
done
whole sessions/*.lua
expect 0 "$MARTENS" check sessions/*.lua
[ "$(grep -cE ' steps, [0-9]+ minutes$' out)" -eq "$n" ] || fail "check finds something else in a session"
[ -s err ] && fail "check warns: $(head -2 err)"
awk '{ sub(/.*, /, ""); if ($1 + 0 > 120) print "a session takes " $0 }' out | grep . && fail "a session is longer than was asked for"
for file in "$ROOT"/scenarios/sessions/*.lua; do expect 0 "$MARTENS" check "$file"; done

# ---- answers ----
mkdir answers
expect 0 "$MARTENS" new scenario defaults --into answers --yes </dev/zero
[ -s err ] && fail "--yes asks something"
expect 0 "$MARTENS" new scenario defaults2 --into answers </dev/null
expect 0 "$MARTENS" new scenario defaults3 --into answers < <(printf '\n\n \n\t\n\r\n')
expect 0 "$MARTENS" new scenario defaults4 --into answers <&-
new scenario numbers answers 1 1 1 1
for other in defaults2 defaults3 defaults4 numbers; do
    diff answers/defaults.lua <(sed "s/$other/defaults/g" "answers/$other.lua") >/dev/null || fail "$other has other answers"
done
# By number, by word, and the file says which.
new scenario mixed answers 3 town 5 '' '2 min'
says answers/mixed.lua "purpose = persons, where = town, who = no_person, silence = proceed, window = 2 min."
# Nobody is asked about silence where nobody is asked; a pipe has a line for it all the same.
new scenario nobody answers '' '' no_person nonsense '90 s'
says answers/nobody.lua 'default = "90 s"'
# A title goes into quotes as it is.
new treaty quoted answers 'The "last" \ draft, NAME @force@ --? é'
expect 0 "$MARTENS" check answers/quoted.lua
expect 0 "$MARTENS" show answers/quoted.lua
says out 'The "last" \ draft, NAME @force@ --? é'

refused() { # kind, what it says, answer…: usage, and nothing is written
    local kind=$1 text=$2
    shift 2
    printf '%s\n' "$@" >answer
    expect 2 "$MARTENS" new "$kind" refused --into answers <answer
    says err "$text"
    [ -n "$(find answers -name '*refused*')" ] && fail "new $kind wrote something after '$*'"
}
refused scenario "martens new scenario: What is the system there for? 'vehicle' is no answer; the nearest is 'vehicles'" vehicle
refused scenario "Where is it? '9' is no answer; write countryside, village or town, or a number from 1 to 3" vehicles 9
refused scenario "How long does the person have? '10' is no time; write one with its unit, as in 10 s" '' '' '' '' 10
refused scenario "How long does the person have? '10 km' is no time" '' '' '' '' '10 km'
refused scenario "1 ms is not from 1 s to 10 min" '' '' '' '' '1 ms'
refused treaty "What is its title? the text is not UTF-8" $'a \xff b'
refused treaty "What is its title? the text is longer than 200 letters" "$(printf 'a%.0s' {1..201})"
refused treaty "What is its title? the text has a letter that cannot be printed" $'a\tb'
refused treaty "'law' is no answer" '' law

# ---- names and places ----
for name in Eager 9lives a.b a/b ../a 'a b' '' "$(printf 'a%.0s' {1..61})"; do
    for kind in scenario treaty session; do expect 2 "$MARTENS" new "$kind" "$name" --into answers --yes; done
done
says err "a name has 60 letters at most"
expect 2 "$MARTENS" new treaty terms --yes
says err "that is the file of the terms that all treaties share"
expect 2 "$MARTENS" new scenario road --kind system
says err "--kind is asked of a plugin alone"
expect 2 "$MARTENS" new law road
says err "'law' is nothing that it can write; it writes a scenario, a treaty, a session or a plugin"
for taken in 'scenario checkpoint-at-dusk' 'treaty icrc-2024' 'session first-hour'; do
    expect 3 "$MARTENS" new $taken --into answers --yes
    says err "a ${taken% *} named '${taken#* }' is there already; choose another name"
done
echo mine >answers/mine.lua
expect 3 "$MARTENS" new scenario mine --into answers --yes
says err "answers/mine.lua: is there already, and is left as it is"
[ "$(cat answers/mine.lua)" = mine ] || fail "a file that was there was written to"
ln -s nowhere answers/link.lua
expect 3 "$MARTENS" new scenario link --into answers --yes
[ -e answers/nowhere ] && fail "a link was followed"
expect 3 "$MARTENS" new scenario road --into nowhere --yes
says err "could not be written, and nothing was: No such file or directory"
mkdir full
(trap '' XFSZ; ulimit -f 1; "$MARTENS" new scenario road --into full --yes >out 2>err)
[ $? -eq 3 ] || fail "new on a full disk is not exit status 3"
[ -z "$(ls -A full)" ] || fail "new left half of a scenario: $(ls -AR full)"
# Without --into: here, and what it says to do next can be done.
(cd answers && "$MARTENS" new scenario here --yes && "$MARTENS" new treaty law --yes && "$MARTENS" new session day --yes) >next 2>err || fail "new in this folder"
(cd answers && sed -n 's/^\(next\)\? *martens /"$MARTENS" /p' ../next >../next.sh && MARTENS=$MARTENS bash -eu ../next.sh) >out 2>err || fail "what new says to do next: $(tail -2 err)"
[ "$(grep -c . next.sh)" -eq 7 ] || fail "new says another number of things to do next"

# ---- on a terminal ----
if command -v script >/dev/null; then
    mkdir terminal
    printf 'law\nno_such\n2\n\n5\n\n2 min\n' | script -qec "'$MARTENS' new scenario asked --into terminal" /dev/null >out 2>err
    tr -d '\r' <out >seen
    says seen "1 of 5  What is the system there for?"
    says seen "'no_such' is no answer; write vehicles, drones or persons, or a number from 1 to 3"
    says seen "Enter takes person_may_veto >"
    says seen "5 of 5  How long does the person have?"
    grep -q '4 of 5' seen && fail "nobody says yes or no, and silence is asked about"
    says terminal/asked.lua "purpose = drones, where = countryside, who = no_person, silence = proceed, window = 10 s."
else
    echo "skipped: no script to make a terminal with"
fi
done_with_cases

# Traces: CSV says what JSON Lines says; whatever can be wrong with a file, or with the way it comes in.
. "$(dirname "$0")/cases.bash"
judge() { local status=$1; shift; expect "$status" "$MARTENS" judge "$@" --treaty icrc-2024; }

cat >a.jsonl <<'END'
{"t":0,"act":"begin","system":"sentry","operator":"watch","place":"road","system.control":"person_may_veto","system.selects_itself":true,"system.engages_itself":true,"link.up":true,"human.at_post":true,"system.can_be_deactivated":true}
{"t":60,"act":"show","system":"sentry","operator":"watch","target":"bus-1","human.window":4,"target.status":"civilian","about":"a bus, \"18\" people"}
{"t":90.25,"act":"engage","system":"sentry","operator":"watch","target":"bus-1","human.window":4,"human.needed_time":10,"approximate":true}
{"t":100,"act":"set","system":"sentry","link.up":null}
{"t":120,"act":"end"}
END
cat >a.csv <<'END'
t,act,system,operator,target,place,system.control,system.selects_itself,system.engages_itself,link.up,human.at_post,system.can_be_deactivated,human.window,human.needed_time,target.status,about,approximate
0,begin,sentry,watch,,road,person_may_veto,true,true,true,true,true,,,,,
1 min,show,sentry,watch,bus-1,,,,,,,,4 s,,civilian,"a bus, ""18"" people",
90.25,engage,sentry,watch,bus-1,,,,,,,,4000 ms,10,,,true
100,set,sentry,,,,,,,null,,,,,,,
120,end,,,,,,,,,,,,,,,
END
# What is judged is the same; only the file's name and hash and the numbers of the lines are not (the header is line 1).
plain() { sed 's/"\(path\|trace\|head\|hash\)":"[^"]*"/"\1":""/g; s/"\(seq\|matters\)":[][0-9,]*/"\1":0/g' "$1"; }
judge 0 ./a.jsonl --json
plain out >json.txt
judge 0 ./a.csv --json
plain out >csv.txt
cmp json.txt csv.txt || fail "the same trace in CSV is judged otherwise"
page() { sed -E '1s/ [^ ]*$//; s/[0-9a-f]{64}//' "$1"; }
judge 0 ./a.jsonl
page out >json.txt
judge 0 ./a.csv
page out | cmp json.txt - || fail "the page of the same trace in CSV is another"
says out "~1 min 30.25 s"
(printf '\357\273\277'; sed 's/$/\r/' a.csv) >windows.csv
judge 0 ./windows.csv
page out | cmp json.txt - || fail "a byte order mark or carriage returns change a judgement"
cp a.csv bare
judge 0 ./bare
says out "engaged bus-1"

# Out of a pipe, and from where a worker could not read it itself.
for way in './a.csv' '/dev/stdin <a.csv' '/dev/stdin < <(cat a.csv)' '<(cat a.csv)'; do
    eval "\"\$MARTENS\" judge $way --treaty icrc-2024" >piped 2>err || fail "$way: $(cat err)"
    page piped | cmp -s json.txt - || fail "$way is judged otherwise"
done
"$MARTENS" judge /dev/stdin --treaty icrc-2024 --in-process <a.csv >piped 2>err || fail "a pipe in-process"
printf 't,act\nx,begin\n' | "$MARTENS" judge /dev/stdin --treaty icrc-2024 >out 2>err && fail "a bad pipe is taken"
says err "/dev/stdin:2:1: t: \"x\" is no number"
printf '' | "$MARTENS" judge /dev/stdin --treaty icrc-2024 >out 2>err && fail "an empty pipe is taken"
says err "/dev/stdin: the file is empty"

# Wrong cells: every one, with line, column, the column's number and its name.
sed 's/civilian/civillian/; s/4000 ms/4000 mm/; s/^120,end/120,ennd/' a.csv >wrong.csv
judge 3 ./wrong.csv
says err 'wrong.csv:3:43: target.status: unknown word "civillian"; did you mean "civilian"? (column 15, target.status)'
says err 'wrong.csv:4:40: human.window: "4000 mm" is no number with a unit'
says err 'wrong.csv:6:5: unknown act "ennd"; did you mean "end"? (column 2, act)'
sed '1s/human.window/human.windw/' a.csv >header.csv
judge 3 ./header.csv
says err 'did you mean "human.window"? (column 13, human.windw)'
printf 't;act;system\n0;begin;a\n' >semicolons.csv
judge 3 ./semicolons.csv
says err "commas stand between the cells of CSV, not semicolons"
printf 't,act,x.altitude\n0,begin,3\n' >own.csv
judge 3 ./own.csv
says err "where the trace is CSV a treaty does it"

# Files that are no traces.
mkdir folder folder.jsonl folder.csv
for name in ./folder ./folder.jsonl ./folder.csv; do
    judge 3 $name
    says err "$name: cannot be read: Is a directory"
done
judge 3 ./absent.csv
says err "absent.csv: cannot be read: No such file"
: >empty.csv
judge 3 ./empty.csv
says err "the file is empty"
head -1 a.csv >only-header.csv
judge 3 ./only-header.csv
says err "there is no event in it"
for ending in jsonl csv; do
    head -c -4 a.$ending >torn.$ending
    judge 3 ./torn.$ending
done
says err "torn.csv:6: the row has 14 cells, and the header 17"
printf '{"t":0,"act":"set"}\n{"t":1,\0"act":"set"}\n' >nul.jsonl
judge 3 ./nul.jsonl
says err "nul.jsonl:2:8: a NUL byte stands here"
printf 't,act\n0,s\0t\n' >nul.csv
judge 3 ./nul.csv
says err "nul.csv:2:4: a NUL byte stands here"
printf '{"t":0,"act":"set","about":"caf\351"}\n' >latin.jsonl
judge 3 ./latin.jsonl
says err "latin.jsonl:1:"
printf 't,act,about\n0,set,caf\351\n' >latin.csv
judge 3 ./latin.csv
says err "latin.csv:2:7: the cell is not in UTF-8"
printf '\377\376t\0,\0' >wide.csv
judge 3 ./wide.csv
says err "this is UTF-16; save it as UTF-8"
head -c 300000 /dev/zero >zeros
judge 3 ./zeros
says err "a NUL byte stands here"

# Ten million bytes on a line are a line.
long() { head -c 10000000 /dev/zero | tr '\0' x; }
(printf '{"t":0,"act":"set","about":"'; long; printf '"}\n{"t":1,"act":"engage","system":"a"}\n') >long.jsonl
judge 0 ./long.jsonl
(printf 't,act,system,about\n0,set,,'; long; printf '\n1,engage,a,\n') >long.csv
judge 0 ./long.csv
(printf '{"t":0,"act":"'; long; printf '"}\n') >long-word.jsonl
judge 3 ./long-word.jsonl
says err 'long-word.jsonl:1:8: unknown act "xxx'
[ "$(wc -c <err)" -lt 400 ] || fail "a message about a long word is long itself"

# A long trace says that it is being read, so that its parent does not take it for a hang.
awk 'BEGIN{print "t,act,system"; for (i = 0; i < 250000; i++) print i ",set,a"}' >many.csv
printf '{"task":"judge","input":"./many.csv","seed":"1","home":"%s","treaties":["%s/scenarios/treaties/icrc-2024.lua"]}\n' "$ROOT" "$ROOT" |
    "$MARTENS" --worker 3>records
[ "$(grep -c '^{"reading"' records)" -eq 2 ] || fail "no sign of life while a long trace is read"

# One provision of a record: its page, as Markdown, each breach; half a name and an unknown one are told.
expect 0 "$MARTENS" judge vincennes-1988 additional-protocol-1 57.2c
says out "additional-protocol-1 57.2c"
says out ">>Effective advance warning<<"
expect 0 "$MARTENS" judge vincennes-1988 additional-protocol-1 57.2c --markdown --all
says out "# additional-protocol-1 57.2c"
expect 2 "$MARTENS" judge vincennes-1988 additional-protocol-1
says err "name the provision too, as in"
expect 2 "$MARTENS" judge vincennes-1988 additional-protocol-1 57.2d
says err "has no provision '57.2d'; the nearest is"
expect 2 "$MARTENS" judge vincennes-1988 --all
expect 3 "$MARTENS" judge vincennes-1988 additional-protocol-9 57.2c
done_with_cases

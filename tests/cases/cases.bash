# What the case scripts share: a scratch folder that goes away, and one line for each claim that does not hold.
export LC_ALL=C ASAN_OPTIONS=handle_segv=0:allocator_may_return_null=1:detect_leaks=0
MARTENS=${MARTENS:-$PWD/martens}
BUILT=$(dirname "$MARTENS")
case $BUILT in */build*) ;; *) [ -d "$BUILT/build" ] && BUILT=$BUILT/build ;; esac
ROOT=$PWD
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
cd "$WORK" || exit 1
wrong=0
fail() { echo "wrong: $*"; wrong=1; }
# expect STATUS command…: standard output to ./out, standard error to ./err
expect() {
    local status=$1 got
    shift
    "$@" >out 2>err
    got=$?
    [ "$got" -eq "$status" ] || { fail "$* ended with $got, not $status"; sed 's/^/    /' err | head -5; }
}
says() { grep -qF -- "$2" "$1" || { fail "$1 does not say: $2"; cut -c1-200 "$1" | sed 's/^/    /' | head -8; }; }
# treaty, provision, verdict, by tabs, of each judgement in a file of --json; "-" is the text as a whole.
verdicts_of() {
    sed 's/{"id":"/\n&/g' "$1" | awk '
        function value(of,    at) { at = index($0, "\"" of "\":\""); return at ? substr(substr($0, at + length(of) + 4), 1, index(substr($0, at + length(of) + 4), "\"") - 1) : "" }
        /^\{"id":"[^"]*","verdict":/ { treaty = value("id"); print treaty "\t-\t" value("verdict") }
        /^\{"id":"[^"]*","kind":/ { print treaty "\t" value("id") "\t" value("verdict") }'
}
done_with_cases() { [ "$wrong" -eq 0 ]; exit; }

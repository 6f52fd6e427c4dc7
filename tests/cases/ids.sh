# Every provision of the source tables stands once in its file: as a provision or exception, under not_encoded, or as a term whose
# citation begins with the id.
. "$(dirname "$0")/cases.bash"
look() { # treaty, ids
    local file=$ROOT/scenarios/treaties/$1.lua id found
    shift
    for id in "$@"; do
        found=$(grep -cF "id = \"$id\"" "$file")
        [ "$found" -gt 0 ] || found=$(grep -cE "cite = \"${id//./\\.}," "$file")
        [ "$found" -eq 1 ] || fail "$(basename "$file"): $id stands there $found times"
    done
}
look icrc-2024 D1 P1 P2 R1 R2 R3 R4 R5 G1
look hrw-2024 S1 G1 P1 P2 O1 C-dec C-tech C-op PR
look rolling-text-2025-05 I.1 I.2 I.3 II.1-3 II.4 II.5 III.1 III.2 III.3 III.4 III.5 III.6 III.6.a III.6.b III.6.c III.6.d \
    III.6.d.i III.6.d.ii III.6.d.iii III.6.d.iv III.6.d.v IV.1 IV.2 IV.3 IV.4 IV.5 IV.6-7 IV.8 IV.9 V.1-2 V.3-4 V.5 V.6 V.7
look dod-3000-09 D1 1.2a 1.2a1 1.2d2 1.2e 1.2f 4.1a 4.1c2 4.2 ue anti-p
look additional-protocol-1 1.2 35 36 41 48 50.1 51.2-3 51.4 51.5b 52.2 52.3 55-56 57.1 57.2a 57.2b 57.2c 57.3 85 86-87,91
done_with_cases

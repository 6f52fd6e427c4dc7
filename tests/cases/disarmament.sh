# Articles of the treaties on weapons that no scenario brings into play: a short record for each, and what it comes to.
. "$(dirname "$0")/cases.bash"
# come_to TREATY "PROVISION=VERDICT …": of the record on standard input, its spaces in verdicts written _
come_to() {
    cat >record.jsonl
    expect 0 "$MARTENS" judge record.jsonl --treaty "$1" --json
    verdicts_of out >found
    local claim found
    for claim in $2; do
        found=$(awk -F'\t' -v treaty="$1" -v rule="${claim%%=*}" '$1 == treaty && $2 == rule { gsub(" ", "_", $3); print $3 }' found)
        [ "$found" = "${claim#*=}" ] || fail "$1: ${claim%%=*} is $found, not ${claim#*=}, of $(head -c 300 record.jsonl)"
    done
}
mine='"party":"q","system":"m","place":"l","system.emplaced":true,"system.domain":"land","system.triggered_by_person":true,"system.target_profile":"person"'
lies='"place.marked":true,"place.monitored":true,"place.fenced":true'
ends='"system.self_destructs":true,"system.self_deactivates":true,"system.self_destruct_after":"30 d"'

# Laid by hand in the open: it must end itself, and be of the kind that does; in a fenced area neither is asked.
come_to amended-protocol-2 "5=breached TA.3.by_hand=undetermined 9-10.record=met" <<J
{"t":0,"act":"deploy",$mine,"system.remotely_delivered":false,"system.self_destructs":false,"system.self_deactivates":false,"party.keeps_records":true,"place.marked":false}
J
come_to amended-protocol-2 "5=met TA.3.by_hand=breached" <<J
{"t":0,"act":"deploy",$mine,"system.remotely_delivered":false,$ends,"system.self_destruct_failure":0.5,"system.works_after_120_days":0.5,"place.marked":false}
J
come_to amended-protocol-2 "5=met TA.3.by_hand=met TA.3=never_applied" <<J
{"t":0,"act":"deploy",$mine,"system.remotely_delivered":false,$ends,"system.self_destruct_failure":0.1,"system.works_after_120_days":0.001,"place.marked":false}
J
come_to amended-protocol-2 "5=excepted TA.3.by_hand=never_applied 5.leave=never_applied" <<J
{"t":0,"act":"deploy",$mine,"system.remotely_delivered":false,"system.self_destructs":false,"system.self_deactivates":false,$lies}
J
come_to amended-protocol-2 "5.leave=breached" <<J
{"t":0,"act":"set","place":"l","place.contaminated_area":"1 ha","place.contamination":"mines","place.abandoned":true}
{"t":9,"act":"end"}
J
# From afar: one in ten and one in a thousand are the bounds, and are in them.
come_to amended-protocol-2 "6=met TA.3=met TA.3.by_hand=never_applied" <<J
{"t":0,"act":"deploy",$mine,"system.remotely_delivered":true,$ends,"system.self_destruct_failure":"10 %","system.works_after_120_days":0.001}
J
come_to amended-protocol-2 "TA.3=breached" <<J
{"t":0,"act":"deploy",$mine,"system.remotely_delivered":true,$ends,"system.self_destruct_failure":"11 %","system.works_after_120_days":0.001}
J
# Detectable: 8 grams; an older mine while a declared deferral runs, and not because the party joined late.
come_to amended-protocol-2 "4=met TA.2=met TA.2b=never_applied" <<J
{"t":0,"act":"deploy",$mine,"system.remotely_delivered":false,"system.made_after_1996":true,"system.detectable_mass":"8 g"}
J
come_to amended-protocol-2 "4=breached TA.2=breached" <<J
{"t":0,"act":"deploy",$mine,"system.remotely_delivered":false,"system.made_after_1996":true,"system.detectable_mass":"7 g"}
J
come_to amended-protocol-2 "4=excepted TA.2b=excepted" <<J
{"t":0,"act":"deploy",$mine,"system.remotely_delivered":false,"system.made_after_1996":false,"system.detectable_mass":"1 g","party.deferral":true}
J
come_to amended-protocol-2 "4=breached TA.2b=breached" <<J
{"t":0,"act":"enter_into_force","party":"q"}
{"t":"1 y","act":"deploy",$mine,"system.remotely_delivered":false,"system.made_after_1996":false,"system.detectable_mass":"1 g","party.deferral":false}
J
# A trap is one whether or not anybody says that it was laid; Protocol V leaves it to the other Protocol.
trap='{"t":0,"act":"deploy","party":"q","system":"m","place":"l","system.booby_trap":true,"system.disguised":true,"system.on_protected_object":false,"place.populated":false}'
come_to amended-protocol-2 "7=breached" <<<"$trap"
come_to protocol-5 "9=outside_the_scope" <<<'{"t":0,"act":"begin","party":"q","system":"m","system.booby_trap":true,"system.failure_rate":0.5}'
# Whom it may be given to.
come_to amended-protocol-2 "8=breached 8.banned=met" <<J
{"t":0,"act":"transfer",$mine,"transfer.recipient":"non_state","system.detectable_mass":"8 g","system.set_off_by_detector":false}
J
# Removed after the fighting by whoever laid them, and by whoever holds the ground.
come_to amended-protocol-2 "3=met 9-10=met" <<J
{"t":0,"act":"deploy",$mine,"place.contaminated_area":"1 ha","place.contamination":"mines"}
{"t":"1 d","act":"end_hostilities","party":"q","place":"l"}
{"t":"366 d","act":"clear","party":"q","place":"l","place.contaminated_area":0}
{"t":"400 d","act":"end"}
J
come_to amended-protocol-2 "3=breached 9-10=breached" <<J
{"t":0,"act":"deploy",$mine,"place.contaminated_area":"1 ha","place.contamination":"mines"}
{"t":"1 d","act":"end_hostilities","party":"q","place":"l"}
{"t":"400 d","act":"end"}
J

# Protocol V: records of whatever is used; after the fighting marking, clearance, data, and help by the user.
shell='"party":"q","system":"g","place":"l","system.payload":"explosive"'
come_to protocol-5 "4=breached 3=breached 3.mark=breached 3.user=breached 4.share=breached 5=breached 5.risk=breached" <<J
{"t":0,"act":"effect",$shell,"effect.remnants":0,"effect.civilian_harm":0,"party.keeps_records":false}
{"t":10,"act":"effect",$shell,"effect.remnants":5,"effect.civilian_harm":0,"place.contaminated_area":"1 ha","place.marked":false,"place.warned":false}
{"t":"1 d","act":"end_hostilities","party":"q","place":"l"}
{"t":"3 y","act":"end"}
J
come_to protocol-5 "4=met 3=met 3.mark=met 3.user=met 4.share=met 5=met 5.risk=met" <<J
{"t":0,"act":"effect",$shell,"effect.remnants":5,"effect.civilian_harm":0,"party.keeps_records":true,"place.contaminated_area":"1 ha","place.marked":false,"place.warned":false}
{"t":"1 d","act":"end_hostilities","party":"q","place":"l"}
{"t":"2 d","act":"mark","party":"q","place":"l","place.marked":true}
{"t":"2 d","act":"teach_risk","party":"q","place":"l"}
{"t":"3 d","act":"share_data","party":"q"}
{"t":"4 d","act":"assist","party":"q"}
{"t":"200 d","act":"clear","party":"q","place":"l","place.contaminated_area":0}
{"t":"3 y","act":"end"}
J

# The declaration on explosive weapons is content with a place that is marked; a protected zone is lost by any of the four grounds.
come_to explosive-weapons-2022 "3.5=met" <<J
{"t":0,"act":"end_hostilities","party":"q","place":"l","place.contaminated_area":"1 ha"}
{"t":1000,"act":"mark","party":"q","place":"l","place.marked":true}
{"t":"3 y","act":"end"}
J
strike='"party":"q","system":"g","operator":"o","target":"h","place":"z","assessed.environment":true,"place.protected_zone":true,"target.by_nature":false,"target.by_purpose":false,"target.by_use":false'
come_to environment-2022 "18=excepted" <<<"{\"t\":0,\"act\":\"engage\",$strike,\"target.by_location\":true}"
come_to environment-2022 "18=breached" <<<"{\"t\":0,\"act\":\"engage\",$strike,\"target.by_location\":false}"
done_with_cases

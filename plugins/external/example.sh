#!/bin/sh
# A program outside that decides for a system or a person: one line of JSON in, one line of JSON out. It needs a shell and sed.
#
#     settings = { command = { "sh", "…/plugins/external/example.sh" } }
#
# It goes for what the system is meant for, unless it sees a protective sign. To look at more than a field or two of a question, take
# a language that reads JSON: example.py.
while IFS= read -r line; do
    id=$(printf '%s\n' "$line" | sed 's/.*"id":"\([0-9a-f]*\)".*/\1/')
    case $line in
    *'"kind":"system"'*) yes='"nominate"' no='"ignore"' ;;
    *'"why":"list"'*) yes='"choose","choice":0,"after":5' no='"veto","after":5' ;;
    *) yes='"approve","after":5' no='"veto","after":5' ;;
    esac
    case $line in
    *'"sightings":[]'*) word='"none"' ;;
    *'"protected_sign":true'*) word="$no,\"reason\":\"a protective sign is seen\"" ;;
    *'"meant_for":true'*) word="$yes,\"confidence\":0.75,\"reason\":\"it is what the system is meant for\"" ;;
    *) word="$no,\"reason\":\"not what the system is meant for\"" ;;
    esac
    printf '{"id":"%s","word":%s}\n' "$id" "$word"
done

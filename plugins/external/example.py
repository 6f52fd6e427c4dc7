#!/usr/bin/env python3
"""A program outside that decides for a system or a person: one line of JSON in, one line of JSON out.

    settings = { command = { "python3", "…/plugins/external/example.py" } }

It engages or nominates what it is meant for and at least 80 % sure of, and approves that after five seconds of thought.
Whatever it prints on standard error is shown to whoever runs the scenario. Nothing but the standard library is needed.
"""
import json
import sys

SURE = 0.8


def decide(question):
    words = question["words"]
    sightings = question["sightings"]
    if not sightings:
        return {"word": "none"} if "none" in words else {"word": words[0]}
    sure = [s for s in sightings if s["meant_for"] and not s["protected_sign"] and s["confidence"] >= SURE]
    if question["kind"] == "system":
        if not sure:
            return {"word": "ignore", "reason": "nothing that it is meant for and sure of"}
        return {"word": "nominate", "confidence": sure[0]["confidence"], "reason": "meant for it, and sure enough"}
    if "choose" in words and sure:
        return {"word": "choose", "choice": sure[0]["target"], "after": 5, "reason": "the surest of the list"}
    if "approve" in words and sure:
        return {"word": "approve", "confidence": sure[0]["confidence"], "after": 5, "reason": "sure enough"}
    return {"word": "veto" if "veto" in words else "wait", "after": 5, "reason": "not sure enough"}


for line in sys.stdin:
    question = json.loads(line)
    answer = decide(question)
    answer["id"] = question["id"]
    print(json.dumps(answer), flush=True)

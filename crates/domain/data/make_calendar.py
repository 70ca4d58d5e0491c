#!/usr/bin/env python3
"""Makes calendar.json, the sessions of the UPR Working Group, from a calendar with sources.

    make_calendar.py CALENDAR > calendar.json

CALENDAR  JSON: sessions with dates, States, a status for each, sources and notes

README.md beside this script says what the outcome means. Sources and notes stay outside.
"""

import json
import sys

STATUS = {"confirmed": "confirmed", "partly confirmed": "partly", "unconfirmed": "unconfirmed"}


def session(source):
    if len(set(source["states_iso3"])) != source["number_of_states"]:
        sys.exit(f"session {source['session']}: not {source['number_of_states']} States")
    return {
        "number": source["session"],
        "cycle": source["cycle"],
        "first": source["start"],
        "last": source["end"],
        "dates": STATUS[source["dates_status"]],
        "list": STATUS[source["states_status"]],
        "states": source["states_iso3"],
    }


def main():
    (path,) = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        sessions = [session(source) for source in json.load(file)["sessions"]]
    lines = (json.dumps(s, ensure_ascii=False, separators=(",", ":")) for s in sessions)
    print("[\n" + ",\n".join(lines) + "\n]")


main()

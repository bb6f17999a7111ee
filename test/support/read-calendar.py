# Reads a calendar with the library of khal, and prints as JSON what that makes of it.
import json
import sys

from icalendar import Calendar


def event_of(event):
    if event.errors:
        sys.exit("broken: %r" % (event.errors,))
    return {
        "uid": str(event["uid"]),
        "sequence": int(event["sequence"]),
        "start": event["dtstart"].dt.isoformat(),
        "end": event["dtend"].dt.isoformat(),
        "status": str(event["status"]),
        "title": str(event["summary"]),
        "text": str(event["description"]),
        "rings": [alarm["trigger"].dt.total_seconds() / 3600 for alarm in event.walk("valarm")],
    }


calendar = Calendar.from_ical(sys.stdin.buffer.read())
if calendar.errors:
    sys.exit("broken: %r" % (calendar.errors,))
json.dump({"name": str(calendar["name"]), "events": [event_of(each) for each in calendar.walk("vevent")]}, sys.stdout)

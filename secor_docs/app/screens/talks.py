"""Toolbox talks: this week's, the year, and one talk to read aloud or print."""

from __future__ import annotations

from secor_docs.app.answers import Answer, NotThere, Screen
from secor_docs.app.screen import At
from secor_docs.app.visit import Visit
from secor_docs.load import load_talks
from secor_docs.program.talks import PlannedTalk, talk_of


def year_of(visit: Visit) -> tuple[PlannedTalk, ...]:
    """The talks of this year."""
    return visit.company.kept("talks", visit.work, lambda work: work.talks(visit.today.year))


def talks(visit: Visit) -> Answer:
    """The year, week by week."""
    planned = year_of(visit)
    this = talk_of(visit.today, planned)
    heading = f"This week’s talk: {this.talk.title}" if this else f"Talks for toolbox meetings of {visit.today.year}"
    rows = [(one.monday, one.id, one.talk.title, one is this) for one in planned]
    return Screen("talks.html", heading, {"rows": rows, "this": this}, title="Talks for toolbox meetings")


def talk(visit: Visit) -> Answer:
    """One talk."""
    known = load_talks(visit.work.stock)
    found = known.get(visit.params["talk"])
    if found is None:
        return NotThere("There is no such talk.")
    return Screen("talk.html", found.title, {"talk": found})


SCREENS = (At("/talks", talks), At("/talks/{talk}", talk))

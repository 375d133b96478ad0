"""Where in the app a next thing is done."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from secor_docs.app.visit import Visit
from secor_docs.readiness.next_things import NextThing

_COMMANDS: Mapping[str, tuple[str, ...]] = {
    "build": ("/binder",),
    "fill": ("/company",),
    "change": ("/company/change", "/company"),
    "tracker": ("/records",),
    "todo": ("/records",),
    "application": ("/ready/application", "/ready"),
    "ready": ("/ready",),
    "coverage": ("/records", "/ready"),
    "evaluation": ("/assessor",),
    "start": ("/ready",),
}
"""The pages that do what a command does, the best first."""

_STEPS: Mapping[str, tuple[str, ...]] = {
    "proof": ("/records",),
    "courses": ("/people",),
    "first-aiders": ("/people",),
    "assessor": ("/people",),
    "head-count": ("/people", "/company"),
    "membership": ("/ready/application", "/ready"),
    "application": ("/ready/application", "/ready"),
    "signed": ("/ready/signed", "/ready"),
    "wcb": ("/company",),
    "identity": ("/company",),
}


def place_of(visit: Visit, thing: NextThing, first_open: str) -> str:
    """The address in the browser; empty where the app has no page for it.

    Args:
        visit: the request.
        thing: what is to be done.
        first_open: the address of the first sheet of this week that is to do.
    """
    if thing.kind == "week":
        return first_open or visit.at("/records")
    if thing.words[:1] == ("log",):
        return visit.at("/records/log", form=thing.words[1])
    if thing.words:
        return _first(visit, _COMMANDS.get(thing.words[0], ()))
    if thing.kind in {"step", "ask"}:
        found = _first(visit, (*_STEPS.get(thing.about, ()), "/ready"))
        return f"{found}?state=claimed#log" if thing.about == "proof" and found.endswith("/records") else found
    if thing.kind == "complete":
        return visit.at(f"/records/{thing.about}") if thing.about else visit.at("/records", state="void") + "#log"
    pages = {"tracker": "/records", "ends": "/people", "start": "/ready", "look ahead": "/ready", "program": "/binder"}
    return _first(visit, (pages[thing.kind], "/records"))


def step_place(visit: Visit, step: str) -> str:
    """The address in the browser where a step is seen to; empty where it is seen to outside the app."""
    if step == "policy":
        return visit.at("/records/log", form="health-safety-policy") if "/records/log" in visit.state.paths else ""
    found = _first(visit, _STEPS.get(step, ()))
    return f"{found}?state=claimed#log" if step == "proof" and found.endswith("/records") else found


_COMMAND = re.compile(r"`secor ([a-z]+)[^`]*`")
_PAGES: Mapping[str, str] = {
    "signed": "the page Who has signed",
    "sample": "the page Assessor",
    "coverage": "the page Assessor",
    "evaluation": "the page Assessor",
    "log": "the page Records",
    "tracker": "the page Records",
    "week": "the page Records",
    "todo": "the page Ready",
    "ready": "the page Ready",
    "start": "the page Ready",
    "application": "the page What ACSA asks for",
    "build": "the page Binder",
    "plan": "the page Binder",
    "fill": "the page Company",
    "check": "the page Company",
    "people": "the page People",
    "change": "the page Company",
}


def in_app(text: str) -> str:
    """A sentence with the page that does it in the place of a command; a command that has none stays."""
    return _COMMAND.sub(lambda found: _PAGES.get(found[1], found[0]), text)


def _first(visit: Visit, pages: Sequence[str]) -> str:
    return next((visit.at(page) for page in pages if page in visit.state.paths), "")

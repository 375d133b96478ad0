"""Where in the app a next thing is done."""

from __future__ import annotations

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


def _first(visit: Visit, pages: Sequence[str]) -> str:
    return next((visit.at(page) for page in pages if page in visit.state.paths), "")

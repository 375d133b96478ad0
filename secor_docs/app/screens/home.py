"""Home: ready or not, and the one next step."""

from __future__ import annotations

from secor_docs.app.answers import Answer, Screen
from secor_docs.app.screen import At
from secor_docs.app.visit import Visit
from secor_docs.readiness.page import answer, figures


def home(visit: Visit) -> Answer:
    """The headline of two figures, and the next step."""
    work = visit.work
    found = work.verdict
    values = {"figures": figures(found), "next": work.road.next, "remarks": work.remarks}
    return Screen("home.html", answer(found), values, title=f"Home: {found.plan.company.business.legal_name}")


SCREENS = (At("/", home),)

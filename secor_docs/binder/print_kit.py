"""The print kit: form pads for a quarter, a clipboard set for each site, spine and tab sheets.

Everything is black on white, Letter, and blank where a person writes. How many sheets a quarter takes
comes from how often the company says it does a thing; about 62 days are worked in a quarter (practice).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from secor_docs.binder.spec import KIT
from secor_docs.company.places import CALLS
from secor_docs.plan import Planned
from secor_docs.scopes import kind_of

_SHEETS = {"daily": 62, "weekly": 13, "monthly": 3, "quarterly": 1, "semi-annual": 1, "annual": 1, "once": 1}
"""Sheets of one form in three months, by how often it is done."""

_AS_IT_COMES = 5
"""Sheets of a form that is filled in when something happens."""

SITE_SET = ("site-emergency-card", "flha", "toolbox-meeting", "site-inspection", "hazard-near-miss-card")
"""What belongs on the clipboard of a site, in this order."""


@dataclass(frozen=True, slots=True)
class PlannedPad:
    """A pad of one form.

    Attributes:
        planned: the form, and whom it is for.
        sheets: copies in the pad.
        blank: True for a form that is not prefilled for one person or thing.
    """

    planned: Planned
    sheets: int
    blank: bool

    @property
    def file_name(self) -> str:
        """``pads/05-04 flha lot-22 - 62 sheets.docx``."""
        name = f"{self.planned.type.number} {self.planned.type.id}" if self.blank else self.planned.file_name
        return f"{KIT}/pads/{name} - {self.sheets} sheet{'s' if self.sheets > 1 else ''}.docx"


def pads(documents: Iterable[Planned]) -> tuple[PlannedPad, ...]:
    """The pads a company needs for a quarter: one a form, or one a site, vehicle or machine."""
    found: dict[str, PlannedPad] = {}
    for planned in documents:
        type_ = planned.type
        if not type_.blank or (type_.directive and not _card_of_a_call(planned)):
            continue
        prefilled = kind_of(type_.per).pad
        key = planned.id if prefilled else type_.id
        found.setdefault(key, PlannedPad(planned, sheets(planned), blank=not prefilled and planned.scope is not None))
    return tuple(found.values())


def _card_of_a_call(planned: Planned) -> bool:
    """Whether it hangs nowhere for long: a company without a fixed site fills in one at each call."""
    return planned.type.id == SITE_SET[0] and planned.scope is not None and planned.scope.name == CALLS


def sheets(planned: Planned) -> int:
    """Sheets of a form that three months take."""
    if _card_of_a_call(planned):
        return _SHEETS["daily"]
    return planned.type.pad or _SHEETS.get(planned.frequency) or max(planned.type.minimum, _AS_IT_COMES)


def site_sets(documents: Iterable[Planned]) -> Mapping[str, tuple[Planned, ...]]:
    """What goes on the clipboard of each site: file name and documents in order."""
    by_site: dict[str, dict[str, Planned]] = {}
    for_all: dict[str, Planned] = {}
    for planned in documents:
        if planned.type.id not in SITE_SET:
            continue
        if planned.type.per == "site" and planned.scope is not None:
            by_site.setdefault(planned.scope.key, {})[planned.type.id] = planned
        else:
            for_all.setdefault(planned.type.id, planned)
    return {
        f"{KIT}/site sets/{site}.docx": tuple(
            found for id_ in SITE_SET if (found := own.get(id_) or for_all.get(id_)) is not None
        )
        for site, own in by_site.items()
    }

"""What is on file of each document: its paper in the binder, its rows in the log, and what stands behind both."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

from secor_docs.dates import month_name
from secor_docs.plan import Planned
from secor_docs.program.catalogue import DocumentType
from secor_docs.readiness.counting import month_of
from secor_docs.readiness.frequency import GOOD, FrequencyCheck, Window, frequencies
from secor_docs.readiness.judge import Judged
from secor_docs.readiness.verdict import Readiness
from secor_docs.values import listed, number_of

OnFile = Literal["proven", "claimed", "to read", "nothing happened", "short", "missing"]
"""What is on file of a document.

``proven``: what is needed is there, and a kept file or a drawn sample that was found on paper stands behind it.
``claimed``: the rows are there, and nothing stands behind them. ``to read``: the paper is there, and nobody has signed
for it, or it is not the text that was built. ``nothing happened``: a signed summary says so. ``short``: some is there,
but not enough. ``missing``: nothing is.
"""

TextOnDisk = Literal["as built", "edited", "replaced", "damaged"]

_MOST_NAMED = 6
_EXAMPLES = 3
_BY_CALENDAR = frozenset({"daily", "weekly", "monthly"})
_BUILD = "Build the binder again with `secor build`."


@dataclass(frozen=True, slots=True)
class FileOnDisk:
    """What a binder on disk shows of one planned document.

    Attributes:
        name: its file.
        dated: the day next to its signature, where the file holds one.
        text: as we built it; edited, with most of that text still there; replaced by something else; or not to be read.
        gaps: places in it that are still to be filled in.
        example: it is marked as an example.
    """

    name: str
    dated: date | None = None
    text: TextOnDisk = "as built"
    gaps: int = 0
    example: bool = False

    @property
    def unfit(self) -> str:
        """Why it is no proof as it is; empty where it may be."""
        if self.gaps:
            return f"{number_of(self.gaps, 'fact is', 'facts are')} still to be filled in"
        if self.text == "damaged":
            return "it could not be read"
        return "it is marked as an example" if self.example else ""


@dataclass(frozen=True, slots=True)
class Item:
    """One document as proof for one question, all its copies together.

    Attributes:
        type: the document.
        state: what is on file.
        message: why, in words.
        fix: what to add; empty when nothing is.
        rows: the records that count, in the window or within the year for yearly ones.
        solid: those of them that are proven: a file is kept, or a sample of them was found on paper.
        counts: how many count in each month of :attr:`Coverage.months`.
        examples: the best records to show first.
        file: the file in the binder; empty when no binder was looked at, or it is a record only.
        signed_on: the newest day of signature that is known, of a document that is signed.
        silent: nothing is due, and nothing is there.
        holes: months that are over, without a record of one that is due at least monthly.
    """

    type: DocumentType
    state: OnFile
    message: str
    fix: str
    rows: tuple[Judged, ...] = ()
    solid: tuple[Judged, ...] = ()
    counts: tuple[int, ...] = ()
    examples: tuple[Judged, ...] = ()
    file: str = ""
    signed_on: date | None = None
    silent: bool = False
    holes: tuple[date, ...] = ()

    @property
    def good(self) -> bool:
        """Nothing has to be added."""
        return self.state not in {"short", "missing"}


class Shelf:
    """Looks at each document once, however many questions it serves."""

    def __init__(
        self,
        found: Readiness,
        months: Sequence[date],
        on_disk: Mapping[str, FileOnDisk] | None,
        solid: Callable[[Judged], bool],
    ) -> None:
        """Take what is known.

        Args:
            found: the readiness of the company, with its records judged.
            months: the months to count records in.
            on_disk: what is in the binder, by the id of the planned document; None when none was looked at.
            solid: whether something stands behind a record that counts.
        """
        self.printed = found.plan.on(found.as_of).documents
        self.found, self.months, self.on_disk, self.solid = found, months, on_disk, solid
        self.items: dict[str, Item] = {}
        self.kept = _by_type(found.kept)
        proven = [j for j in found.months.judged if j.counts and solid(j)]
        self.proven = _by_type(frequencies(found.plan, proven, _window(found)))
        # Papers that no record of their own stands behind are signed for in the register of documents.
        rows = [j for j in found.months.judged if j.counts and j.record.document_id == found.rules.papers_register]
        self.approval = max(rows, key=lambda j: (solid(j), j.day), default=None)

    def item(self, type_: DocumentType) -> Item:
        """What is on file of a document."""
        if type_.id not in self.items:
            self.items[type_.id] = self._looked_at(type_)
        return self.items[type_.id]

    def _looked_at(self, type_: DocumentType) -> Item:
        if not type_.directive:
            return self._records(type_)
        paper = self._paper(type_)
        if not type_.evidence:
            return paper
        records = self._records(type_)
        if paper.good and paper.state != "to read":
            return replace(records, file=paper.file)
        # A row says that it was signed; what it is about has to be there, and be what was signed.
        state = paper.state if records.good or paper.state == "missing" else records.state
        message = f"{paper.message}; {records.message}"
        fix = f"{records.fix} {paper.fix}".strip()
        return replace(records, state=state, message=message, fix=fix, file=paper.file, silent=False)

    def _paper(self, type_: DocumentType) -> Item:
        """A document in the binder."""
        copies = [p for p in self.printed if p.type.id == type_.id]
        nothing = Item(type_, "missing", "", _BUILD, counts=tuple(0 for _ in self.months))
        if self.on_disk is None:
            return replace(nothing, message="no binder was looked at", fix="Build the binder with `secor build`.")
        there = [(p, self.on_disk[p.id]) for p in copies if p.id in self.on_disk]
        gone = [p.title for p in copies if p.id not in self.on_disk]
        if not there:
            return replace(nothing, message=f"not in the binder: {listed(gone[:3])}")
        item = replace(
            nothing, file=there[0][1].name, signed_on=max((f.dated for _, f in there if f.dated), default=None)
        )
        if fault := _fault(gone, there):
            return replace(item, state="short", message=fault[0], fix=fault[1])
        due = self.found.plan.company.dates.next_review
        if due is not None and due < self.found.as_of:
            message, fix = f"its review was due on {due}", "Review it, and set the next review in company.yaml."
            return replace(item, state="short", message=message, fix=fix)
        return replace(item, fix="", **self._signed_for(type_, item, [f for _, f in there]))

    def _signed_for(self, type_: DocumentType, item: Item, files: Sequence[FileOnDisk]) -> dict[str, Any]:
        replaced = [f.name for f in files if f.text == "replaced"]
        if replaced:
            message = f"{listed(replaced[:3])} does not say what was built: somebody has to read it"
            return {"state": "to read", "message": message}
        edited = ", edited in Word" if any(f.text == "edited" for f in files) else ""
        if type_.evidence:
            return {"state": "proven", "message": f"in the binder{edited}"}
        by = self.approval
        if by is not None and not edited:
            state = "proven" if self.solid(by) else "claimed"
            return {
                "state": state,
                "message": f"in the binder, signed for in {by.type.number if by.type else ''} on {by.day}"
                + ("" if state == "proven" else ", of which no paper or picture is kept"),
                "signed_on": item.signed_on or by.day,
                "solid": (by,) if state == "proven" else (),
            }
        if item.signed_on:
            return {"state": "claimed", "message": f"in the binder{edited}, signed on {item.signed_on}"}
        return {
            "state": "to read",
            "message": f"in the binder{edited}; whether somebody has signed for it is not known",
        }

    def _records(self, type_: DocumentType) -> Item:
        kept = self.kept.get(type_.id, [])
        counting = [j for j in self.found.months.judged if j.counts and j.type is not None and j.type.id == type_.id]
        rows = tuple(dict.fromkeys(j for k in kept for j in k.rows)) or tuple(counting)
        solid = tuple(j for j in rows if self.solid(j))
        in_month = Counter(month_of(j.day) for j in counting)
        counts = tuple(in_month[month] for month in self.months)
        bad = [k for k in kept if k.status not in GOOD]
        holes = self._holes(kept, in_month)
        nil = bool(kept) and not rows and all(k.status == "nil stated" for k in kept)
        silent = not holes and not rows and not nil and all(k.status == "not due" for k in kept)
        state, message = self._state(type_, kept, rows, solid, nil=nil), _said(kept, bad)
        fix = ""
        if holes:
            gone = f"nothing in {listed([month_name(month) for month in holes])}"
            message = gone if not bad else f"{gone}; {message}"
            fix = "A month that is over cannot be filled any more: keep the records coming in, and say why it is empty."
        if bad:
            fix = f"{_to_add(type_, bad)} {fix}".rstrip()
        if bad or holes:
            state = "short" if counting else "missing"
        elif silent:
            state = "missing"
        elif state == "claimed" and rows:
            message = f"{message}; {_behind(rows, solid)}"
        signed = max((j.day for j in rows), default=None) if type_.directive else None
        return Item(
            type_, state, message, fix, rows, solid, counts, _best(rows), signed_on=signed, silent=silent, holes=holes
        )

    def _state(
        self,
        type_: DocumentType,
        kept: Sequence[FrequencyCheck],
        rows: Sequence[Judged],
        solid: Sequence[Judged],
        *,
        nil: bool,
    ) -> OnFile:
        """What stands behind rows that are enough: proven when those with something behind them would be enough too."""
        if nil:
            return "nothing happened"
        proven = self.proven.get(type_.id, [])
        in_month = Counter(month_of(j.day) for j in solid)
        enough = solid and all(k.status in GOOD for k in proven) and not self._holes(kept, in_month)
        return "proven" if rows and enough else "claimed"

    def _holes(self, kept: Sequence[FrequencyCheck], in_month: Mapping[date, int]) -> tuple[date, ...]:
        return tuple(m for m in self.months if not in_month.get(m) and self._due_in(m, kept))

    def _due_in(self, month: date, kept: Sequence[FrequencyCheck]) -> bool:
        """Whether a whole month that is over had to have a record.

        Looked at from the begin of the count, or, while the three months are not met, from the very first record:
        an empty month makes the count begin again, and is just what an assessor wants to see.
        """
        found = self.found
        since = found.months.begin if found.months.met else found.months.first
        monthly = any(k.frequency in _BY_CALENDAR and k.status != "not applicable" for k in kept)
        over = since is not None and since <= month < month_of(found.as_of)
        return monthly and over and not found.calendar.excused(month)


def _by_type(kept: Sequence[FrequencyCheck]) -> Mapping[str, list[FrequencyCheck]]:
    found: dict[str, list[FrequencyCheck]] = {}
    for item in kept:
        found.setdefault(item.type.id, []).append(item)
    return found


def _window(found: Readiness) -> Window:
    return Window(found.months.begin, found.as_of, found.calendar, found.rules, nil=False)


def _fault(gone: Sequence[str], there: Sequence[tuple[Planned, FileOnDisk]]) -> tuple[str, str] | None:
    """What keeps papers from being proof though some are there, and what to do; None when nothing does."""
    if gone:
        return f"not in the binder: {listed(gone[:3])}", _BUILD
    for _, file in there:
        if file.unfit:
            fix = (
                f"Fill them in with `secor fill`. {_BUILD}"
                if file.gaps
                else "Put a sound paper of your own in its place."
            )
            return f"in the binder, and no proof: {file.unfit} ({file.name})", fix
    return None


def _behind(rows: Sequence[Judged], solid: Sequence[Judged]) -> str:
    if not solid:
        return "no paper or picture is kept"
    return f"{len(solid)} of {len(rows)} with a paper or picture that is kept"


def _to_add(type_: DocumentType, bad: Sequence[FrequencyCheck]) -> str:
    whom = listed([k.scope for k in bad if k.scope][:3])
    by = min((k.next_due for k in bad if k.next_due), default=None)
    verb = "Sign, date and log" if type_.directive else "Fill in, sign and log"
    return f"{verb} {type_.number} {type_.title}{f' for {whom}' if whom else ''}{f' by {by}' if by else ''}."


def _said(kept: Sequence[FrequencyCheck], bad: Sequence[FrequencyCheck]) -> str:
    if not kept:
        return "nothing is measured"
    if len(kept) == 1:
        return kept[0].message
    if kept[0].type.per == "employee":
        whom = listed([k.scope for k in bad][:_MOST_NAMED]) + (" and others" if len(bad) > _MOST_NAMED else "")
        return f"{len(kept) - len(bad)} of {len(kept)} signed" + (f"; still to be seen: {whom}" if bad else "")
    if not bad:
        return f"kept for all {len(kept)}; {kept[0].message}"
    return f"{len(kept) - len(bad)} of {len(kept)} are kept; {bad[0].scope or bad[0].type.title}: {bad[0].message}"


def _best(rows: Sequence[Judged]) -> tuple[Judged, ...]:
    """What to show first: what happened, with an evidence file, a finding that was closed, a review; the newest."""

    def worth(j: Judged) -> tuple[bool, int, date]:
        r = j.record
        closed = bool(r.findings and r.findings_closed >= r.findings)
        return not r.nil, 4 * (j.state == "proven") + 2 * bool(r.evidence) + closed + bool(r.reviewed_by), j.day

    return tuple(sorted((j for j in rows if _open(j)), key=worth, reverse=True)[:_EXAMPLES])


def _open(j: Judged) -> bool:
    """A record that may be shown to anybody."""
    return not (j.record.private or (j.type is not None and j.type.private))

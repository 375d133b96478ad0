"""The binder: what one gets and why, what would be different now, and the build."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from secor_docs.app.answers import Answer, GoTo, Link, NotThere, PageNote, Screen
from secor_docs.app.desktop import show
from secor_docs.app.missing_facts import missing_facts
from secor_docs.app.screen import At
from secor_docs.app.visit import Visit
from secor_docs.app.work import Work
from secor_docs.binder.company_binder import company_binder, said_of, twins
from secor_docs.binder.make import BINDER
from secor_docs.binder.pdf import find_libreoffice, write_pdfs
from secor_docs.binder.spec import KIT
from secor_docs.dates import day_said
from secor_docs.files import hash_of
from secor_docs.merge.changes import Change, Pieces, marked, sentence_around
from secor_docs.merge.standing import FileState, StandingBinder, StandingFile
from secor_docs.names import folded, slug
from secor_docs.program.catalogue import ELEMENTS
from secor_docs.values import number_of
from secor_docs.workspace import Workspace

BUILDING = "Building the binder"
_LOOKED_AT = 8
"""Papers whose words are compared for the first page; the others are on the page of all changes."""

_NEEDS: tuple[FileState, ...] = ("edited and different", "gone", "different", "not made", "edited", "as made")
"""What needs the person, first."""


@dataclass(frozen=True, slots=True)
class PaperSign:
    """A state of a paper as it is shown.

    Attributes:
        kind: the drawing.
        word: the word beside it.
    """

    kind: str
    word: str


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A line of the list of papers.

    Attributes:
        id: its name in addresses; empty for what the company does without.
        title: number and title.
        why: why the company gets it, or does without it.
        often: how often it is done.
        sign: how it stands.
        there: whether there is a file to open.
        state: what the filter asks for.
        element: number of its element.
    """

    id: str
    title: str
    why: str
    often: str
    sign: PaperSign
    there: bool
    state: str
    element: int


def file_id(file: StandingFile) -> str:
    """What stands in addresses for a file of the binder."""
    return file.document.id.replace("/", "~") if file.document else slug(file.name, 120)


def file_of(standing: StandingBinder, wanted: str) -> StandingFile | None:
    """The file of an address; None where there is none."""
    return next((file for file in standing.files if file_id(file) == wanted), None)


def state_sign(file: StandingFile, standing: StandingBinder, today: date) -> PaperSign:
    """How a file stands, as a sign and a word."""
    if file.state == "as made":
        return PaperSign("ok", f"{'Final' if standing.final else 'Draft'}, {day_said(standing.made_on, today)}")
    return {
        "not made": PaperSign("due", "Not made yet"),
        "different": PaperSign("warn", "Would be different"),
        "edited": PaperSign("read", "Edited by you"),
        "edited and different": PaperSign("ask", "Edited by you, and new text"),
        "gone": PaperSign("missing", "Not in the folder any more"),
    }[file.state]


def title_of(file: StandingFile) -> str:
    """Number and title of a paper; for other files what they are."""
    if file.document:
        return f"{file.document.number} {file.document.title}"
    if file.name == BINDER:
        return "The whole binder, in one file"
    path = Path(file.name)
    kind = {"forms": "Blank form", KIT: "Print kit"}.get(path.parts[0])
    return f"{kind}: {path.stem}" if kind else path.stem


def binder(visit: Visit) -> Answer:
    """The list of papers, what would be different, and the build."""
    standing = visit.work.standing
    rows = _shown(visit, [*_rows(standing, visit.today), *_left_out(standing)])
    differ = _differ(standing)
    new = [file for file in standing.files if file.document and file.state == "not made"] if standing.there else []
    changes, rest = visit.company.kept("changes", visit.work, _first_changes), differ[_LOOKED_AT:]
    values = {
        "standing": standing,
        "missing": missing_facts(visit, standing.gaps),
        "made_from": hash_of(visit.company.path),
        "rows": rows,
        "kinds": len({document.type_id for document in standing.spec.documents}),
        "papers": len(standing.spec.documents),
        "changes": _grouped(changes),
        "around": _around(changes),
        "rest": [title_of(file) for file in rest],
        "new": [(file_id(file), title_of(file)) for file in new],
        "to_decide": [
            (file_id(file), title_of(file), bool(file.beside))
            for file in standing.files
            if file.state == "edited and different"
        ],
        "whole": next((file_id(f) for f in standing.files if f.name == BINDER and standing.there), ""),
        "elements": [(number, name) for number, _, name in ELEMENTS],
        "counts": _counts(standing),
        "pdf": find_libreoffice() is not None,
        "client": visit.company.key if visit.prefix else "",
        "building": next((work for work in visit.works if work.state == "runs" and work.title == BUILDING), None),
        "next_build": next_build(visit),
        "query": {name: visit.query.get(name, "") for name in ("find", "element", "show")},
    }
    return Screen("binder.html", _heading(standing, len(differ) + len(new) + len(standing.leaving), visit), values)


def _differ(standing: StandingBinder) -> list[StandingFile]:
    return [file for file in standing.files if file.document and file.state == "different"]


def _first_changes(work: Workspace) -> tuple[Change, ...]:
    return work.standing.changes([file.name for file in _differ(work.standing)[:_LOOKED_AT]])


def _all_changes(work: Workspace) -> tuple[Change, ...]:
    return work.standing.changes([file.name for file in _differ(work.standing)])


def next_build(visit: Visit) -> str:
    """What the next build does with a paper that is edited and has a new text, in a sentence."""
    if visit.prefix:
        return (
            "The next build brings the new text into yours; where you changed the same place, yours stays and it asks."
        )
    return "Yours stays; the next build puts the new text beside it, and then you choose."


def _heading(standing: StandingBinder, different: int, visit: Visit) -> str:
    papers = len(standing.spec.documents)
    if not standing.there:
        return f"No binder is made yet. {number_of(papers, 'paper is', 'papers are')} for you."
    made = f"{'Final' if standing.final else 'Draft'} binder of {day_said(standing.made_on, visit.today)}."
    if not different:
        return f"{made} It is as it would be made now."
    return f"{made} {different} of {number_of(papers, 'paper')} would be different now."


def _rows(standing: StandingBinder, today: date) -> Iterator[PaperRow]:
    planned = {one.id: one for one in standing.prepared.plan.documents}
    for file in standing.files:
        one = planned.get(file.document.id) if file.document else None
        yield PaperRow(
            file_id(file),
            title_of(file),
            one.short_reason if one else "",
            one.frequency if one else "",
            state_sign(file, standing, today),
            standing.path(file.name).is_file(),
            file.state if file.document else "file",
            one.type.element if one else 0,
        )


def _left_out(standing: StandingBinder) -> Iterator[PaperRow]:
    for gone in standing.prepared.plan.left_out:
        title = f"{gone.type.number} {gone.type.title}"
        sign = PaperSign("na", "Not for you")
        yield PaperRow("", title, gone.reason, "", sign, there=False, state="left out", element=gone.type.element)


def _shown(visit: Visit, rows: list[PaperRow]) -> list[PaperRow]:
    """The rows the address asks for; without a question the papers, those that need the person first."""
    find, element, state = (visit.query.get(name, "") for name in ("find", "element", "show"))
    if state == "needs":
        rows = [row for row in rows if row.state in _NEEDS[:3]]
    elif state == "numbers" or not state:
        rows = [row for row in rows if row.state != "file"]
    elif state != "all":
        rows = [row for row in rows if row.state == state]
    if element:
        rows = [row for row in rows if str(row.element) == element]
    if find:
        rows = [row for row in rows if folded(find) in folded(f"{row.title} {row.why}")]
    if state == "file":
        rows.sort(key=lambda row: row.title)
    if state == "numbers":
        rows.sort(key=lambda row: row.title)
    else:
        rows.sort(key=_urgency)
    return rows


def _urgency(row: PaperRow) -> int:
    """What needs the person first, what the company does without last."""
    first: tuple[str, ...] = _NEEDS[:3]
    return first.index(row.state) if row.state in first else len(first) + (row.state == "left out")


def _counts(standing: StandingBinder) -> dict[str, int]:
    papers = [file for file in standing.files if file.document]
    return {
        "needs": sum(file.state in _NEEDS[:3] for file in papers),
        "edited": sum(file.state == "edited" for file in papers),
        "left out": len(standing.prepared.plan.left_out),
        "file": len(standing.files) - len(papers),
    }


def _grouped(changes: tuple[Change, ...]) -> list[tuple[Pieces, Pieces, list[str]]]:
    """Each passage that changes, before and after with what differs marked, and the papers it is in."""
    found: dict[tuple[str, str], list[str]] = {}
    for change in changes:
        for passage in change.passages if change.kind == "changed" else ():
            found.setdefault(passage, []).append(change.title)
    return [(*passage_of(old, new), list(dict.fromkeys(titles))) for (old, new), titles in found.items()]


def passage_of(old: str, new: str) -> tuple[Pieces, Pieces]:
    """A passage before and after, with what differs marked; rows of tables without their outer lines."""
    return marked(_plain(old), _plain(new))


def _plain(text: str) -> str:
    return "\n".join(line.removeprefix("| ").removesuffix(" |") for line in text.splitlines())


def _around(changes: tuple[Change, ...]) -> str:
    count = sum(change.kind == "around" for change in changes)
    return f"{sentence_around(count)}." if count else ""


def all_changes(visit: Visit) -> Answer:
    """Every paper that would be different, passage by passage."""
    standing = visit.work.standing
    found = visit.company.kept("all changes", visit.work, _all_changes)
    shown = [(change, [passage_of(*passage) for passage in change.passages]) for change in found]
    count = len(_differ(standing))
    heading = "Nothing would be different." if not count else f"{number_of(count, 'paper')} would be different now."
    return Screen("binder_changes.html", heading, {"changes": shown, "leaving": standing.leaving})


# -- building ---------------------------------------------------------------------------------------


def build(visit: Visit) -> Answer:
    """Start the build; its page says how far it is. A client's package is built with the others' names in view."""
    if visit.prefix:
        return GoTo("/binder", PageNote("Nothing was built.", "Use the button of this page.", waits=True))
    company, today, out = visit.company, visit.today, visit.work.standing.folder.parent
    final, kit = visit.form.one("kind") == "final", bool(visit.form.one("kit"))
    pdf = bool(visit.form.one("pdf"))
    stock = visit.work.stock

    def run(work: Work) -> str:
        built = company_binder(company.path, stock, out, today, final=final, print_kit=kit, progress=work.tell)
        said = [*said_of(built, final=final), *built.remarks, *twins(built, company.path, out)]
        if pdf:
            work.tell(0, 0, "PDF files")
            made = write_pdfs(built.written.folder, progress=work.tell)
            said.append(f"PDF: {len(made.made)} made, {len(made.kept)} unchanged.")
        company.forget()
        return "\n".join(line.removeprefix("! ") for line in said)

    work = visit.state.works.start(company.key, BUILDING, "/binder", run)
    return GoTo(f"/work/{work.id}")


# -- the desktop ------------------------------------------------------------------------------------


def open_file(visit: Visit) -> Answer:
    """Open one file in the program the person has for it."""
    standing = visit.work.standing
    file = file_of(standing, visit.form.one("file"))
    if file is None:
        return NotThere("There is no such paper in this binder.")
    path = standing.path(file.name)
    if not path.is_file():
        return GoTo("/binder", PageNote(f"{title_of(file)} is not made yet.", "Build the binder first.", waits=True))
    if show(path):
        return GoTo(_back(visit), PageNote(f"{title_of(file)} was opened.", str(path)))
    download = Link("Download it", f"/binder/papers/{file_id(file)}/file")
    said = "This computer has no program that opens it from here."
    return GoTo(_back(visit), PageNote(said, f"It is {path}.", (download,), waits=True))


def open_folder(visit: Visit) -> Answer:
    """Show the binder's folder in the file manager."""
    folder = visit.work.standing.folder
    if not folder.is_dir():
        return GoTo("/binder", PageNote("There is no binder yet.", "Build it first.", waits=True))
    if show(folder):
        return GoTo("/binder", PageNote("The folder was opened.", str(folder)))
    said = "This computer has no program that opens folders."
    return GoTo("/binder", PageNote(said, f"The folder is {folder}.", waits=True))


def _back(visit: Visit) -> str:
    """The list, or the page of the paper where its button was pressed."""
    page = visit.form.one("page")
    return f"/binder/papers/{page}" if page and file_of(visit.work.standing, page) else "/binder"


SCREENS = (
    At("/binder", binder),
    At("/binder/changes", all_changes),
    At("/binder/build", build, "POST"),
    At("/binder/open", open_file, "POST"),
    At("/binder/open-folder", open_folder, "POST"),
)

"""One paper of the binder: why, how it stands, its words and the new ones, its pages."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

from secor_docs.app.answers import DOCX, Answer, GoTo, NotThere, PageNote, Screen, Sent
from secor_docs.app.missing_facts import missing_facts
from secor_docs.app.screen import At
from secor_docs.app.screens.binder import file_id, file_of, next_build, passage_of, state_sign, title_of
from secor_docs.app.visit import Visit
from secor_docs.app.work import Work
from secor_docs.binder.page_pictures import can_picture, kept_picture, kept_pictures, make_pictures
from secor_docs.files import hash_of
from secor_docs.merge.decide import Choice, decide
from secor_docs.merge.standing import StandingBinder, StandingFile
from secor_docs.values import listed

_NO_PAPER = NotThere("There is no such paper in this binder.")


def _found(visit: Visit) -> tuple[StandingBinder, StandingFile | None]:
    standing = visit.work.standing
    return standing, file_of(standing, visit.params["paper"])


def paper(visit: Visit) -> Answer:
    """One paper."""
    standing, file = _found(visit)
    if file is None:
        return _NO_PAPER
    document = file.document
    planned = next((p for p in standing.prepared.plan.documents if document and p.id == document.id), None)
    path = standing.path(file.name)
    data = path.read_bytes() if path.is_file() else b""
    changes = standing.changes([file.name]) if file.state == "different" and document else ()
    texts = standing.three_texts(file) if file.state == "edited and different" else ()
    values = {
        "id": file_id(file),
        "file": file,
        "planned": planned,
        "state": state_sign(file, standing, visit.today),
        "there": bool(data),
        "missing": missing_facts(visit, [g for g in standing.gaps if document and document.number in g.documents]),
        "company_hash": hash_of(visit.company.path),
        "changes": [(change, [passage_of(*passage) for passage in change.passages]) for change in changes],
        "texts": None if texts is None else [(made, *passage_of(theirs, new)) for made, theirs, new in texts],
        "made_from": _made_from(standing, file),
        "next_build": next_build(visit),
        "pages": kept_pictures(data) if data else 0,
        "can_picture": can_picture(),
    }
    return Screen("paper.html", title_of(file), values)


def download(visit: Visit) -> Answer:
    """The file itself."""
    standing, file = _found(visit)
    path = standing.path(file.name) if file else None
    if path is None or not path.is_file():
        return _NO_PAPER
    kind = DOCX if path.suffix == ".docx" else "application/octet-stream"
    return Sent(path.read_bytes(), path.name, kind)


def picture(visit: Visit) -> Answer:
    """The picture of one page."""
    standing, file = _found(visit)
    path, number = standing.path(file.name) if file else None, visit.params["number"]
    if path is None or not path.is_file() or not (number.isascii() and number.isdigit()):
        return _NO_PAPER
    found = kept_picture(path.read_bytes(), int(number))
    return Sent(found, f"page-{number}.png", "image/png", shown=True) if found else _NO_PAPER


def pictures(visit: Visit) -> Answer:
    """Start the making of the pictures of its pages."""
    standing, file = _found(visit)
    if file is None or not standing.path(file.name).is_file():
        return _NO_PAPER
    path = standing.path(file.name)

    def run(work: Work) -> str:
        work.tell(0, 0, title_of(file))
        return f"{make_pictures(path)} pages."

    title = f"Pictures of the pages of {title_of(file)}"
    work = visit.state.works.start(visit.company.key, title, f"/binder/papers/{file_id(file)}", run)
    return GoTo(f"/work/{work.id}")


def decided(visit: Visit) -> Answer:
    """Let the person's version, the new one, or both stay."""
    standing, file = _found(visit)
    if file is None:
        return _NO_PAPER
    page = f"/binder/papers/{file_id(file)}"
    choice: Choice | None = next((one for one in get_args(Choice) if one == visit.form.one("choice")), None)
    if choice is None or not file.beside:
        return GoTo(page, PageNote("There is nothing to choose here now.", waits=True))
    if visit.form.made_from != _made_from(standing, file):
        said = "Look at both once more. Nothing was changed."
        return GoTo(page, PageNote("One of the two was changed while this page was open.", said, waits=True))
    kept = decide(standing, file, choice, visit.today)
    visit.company.forget()
    so = {"mine": "Yours stays.", "new": "The new one is in its place.", "both": "Both are kept."}[choice]
    return GoTo(page, PageNote(so, f"Beside it: {listed(kept)}." if kept else "Nothing of yours was changed."))


def _made_from(standing: StandingBinder, file: StandingFile) -> str:
    """What the choice is made between, as hashes."""
    paths: list[Path] = [standing.path(file.name), *(standing.folder / name for name in file.beside)]
    return ",".join(map(hash_of, paths))


SCREENS = (
    At("/binder/papers/{paper}", paper),
    At("/binder/papers/{paper}/file", download),
    At("/binder/papers/{paper}/pages/{number}", picture),
    At("/binder/papers/{paper}/pages", pictures, "POST"),
    At("/binder/papers/{paper}/stays", decided, "POST"),
)

"""The start page: make a company, open one, or look around in a sample."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from urllib.parse import urlencode

from secor_docs.app.answers import Answer, GoTo, NotThere, PageNote, Screen
from secor_docs.app.disk import beginnings, what_it_holds
from secor_docs.app.forms import FieldError
from secor_docs.app.recent import recent, remember
from secor_docs.app.sample import copy_sample, samples
from secor_docs.app.screen import At
from secor_docs.app.visit import Visit
from secor_docs.app.work import StillAtWorkError
from secor_docs.clients.roster import package_name
from secor_docs.company.new import new_company
from secor_docs.dates import short_date
from secor_docs.files import COMPANY, company_files, legal_name_in
from secor_docs.problems import SecorError

_LONGEST = 200
_NEW = "new"


def start(visit: Visit) -> Answer:
    """Three doors."""
    return _start(visit, visit.query.get("name", ""), visit.query.get("where", ""))


def _start(visit: Visit, name: str, where: str, errors: tuple[FieldError, ...] = ()) -> Screen:
    folders, said = visit.state.shown, beginnings(visit.state.started_in)
    chosen = folders.path(where)
    if chosen is not None and chosen not in [path for _, path in said]:
        said = [(f"{chosen.name or chosen} (in {chosen.parent.name or chosen.parent})", chosen), *said]
    places = [(str(folders.number(path)), title) for title, path in said]
    values = {
        "name": name,
        "where": where if chosen is not None else places[0][0],
        "places": places,
        "recent": [_recent(visit, one.path, short_date(one.day)) for one in recent()],
        "samples": samples(),
        "opened": visit.opened.folder.name if visit.opened else "",
    }
    return Screen("start.html", "Make a company, or open one.", values, title="Start", errors=errors)


def _recent(visit: Visit, path: Path, day: str) -> dict[str, object]:
    kind, says = what_it_holds(path)
    name = legal_name_in(company_files(path)[0]) if kind == "company" else path.name
    said = f"in {path.parent.name or path.parent}, opened {day}" + (f". {says}" if kind != "company" else "")
    return {"number": visit.state.shown.number(path), "name": name, "says": said}


def new(visit: Visit) -> Answer:
    """Make a company's folder with its file, and open it."""
    name, where = visit.form.one("name"), visit.form.one("where")
    if visit.form.one("another"):
        return GoTo("/start/folders?" + urlencode({"for": _NEW, "name": name}))
    parent = visit.state.shown.path(where)
    if wrong := _wrong(name, parent):
        return _start(visit, name, where, (wrong,))
    assert parent is not None
    folder = parent / package_name(name)
    if visit.opened is not None and visit.opened.folder == folder.resolve():
        return GoTo(_first_page(visit))  # the button was pressed twice
    if folder.exists() and any(folder.iterdir()):
        told = f'There is a folder "{folder.name}" already. {what_it_holds(folder)[1]} Open it, or write another name.'
        return _start(visit, name, where, (FieldError("name", told),))
    with suppress(FileExistsError):  # made by another window in the same moment
        new_company(folder, {"company": {"legal_name": name}})
    return _open(visit, folder, PageNote(f"{name} is made.", f"Its folder is {folder}."))


def _wrong(name: str, parent: Path | None) -> FieldError | None:
    if parent is None:
        return FieldError("where", "Choose the folder it is made in.")
    if not name:
        return FieldError("name", "Write the company's name.")
    if len(name) > _LONGEST or not name.isprintable():
        return FieldError("name", f"Write the name in one line of {_LONGEST} letters at most.")
    return None


def _first_page(visit: Visit) -> str:
    return "/company" if "/company" in visit.state.paths else "/"


def folders(visit: Visit) -> Answer:
    """The folders of the disk, one level at a time."""
    shown, making = visit.state.shown, visit.query.get("for") == _NEW
    number, name = visit.query.get("folder", ""), visit.query.get("name", "")
    keep = {"for": _NEW, "name": name} if making else {}
    values: dict[str, object] = {"making": making, "keep": keep, "here": None, "above": None}
    if not number:
        inside = [shown.seen(path, title) for title, path in beginnings(visit.state.started_in)]
        heading = "Where is it to be made?" if making else "Where is the company's folder?"
        return Screen("folders.html", heading, values | {"inside": inside})
    path = shown.path(number)
    if path is None:
        return NotThere("There is no such folder on the list. It may be of an earlier run of secor.")
    above = path.parent if path.parent != path else None
    values |= {"here": shown.seen(path), "above": shown.number(above) if above else None, "inside": shown.inside(path)}
    return Screen("folders.html", f"{path.name or path}", values)


def open_(visit: Visit) -> Answer:
    """Open a folder that was shown."""
    path = visit.state.shown.path(visit.form.one("folder"))
    if path is None:
        return NotThere("There is no such folder on the list. It may be of an earlier run of secor.")
    return _open(visit, path)


def _open(visit: Visit, folder: Path, note: PageNote | None = None) -> Answer:
    state = visit.state
    try:
        state.go_to(folder)
    except StillAtWorkError:
        return _still_at_work(visit)
    except SecorError as error:
        at = f"/start/folders?folder={state.shown.number(folder)}"
        return GoTo(at, PageNote("This folder cannot be opened.", str(error), waits=True))
    remember(folder, visit.today)
    if state.clients:
        return GoTo("/clients", note)
    return GoTo(_first_page(visit) if note else "/", note)


def sample(visit: Visit) -> Answer:
    """Open a copy of a sample."""
    try:
        made = copy_sample(visit.form.one("sample"), visit.state.now())
    except KeyError:
        return _start(visit, "", "", (FieldError("sample", "Choose one of the samples."),))
    try:
        visit.state.go_to(made.folder, made)
    except StillAtWorkError:
        made.throw_away()
        return _still_at_work(visit)
    name = legal_name_in(made.folder / COMPANY)
    said = "Change and log what you like: it is a copy, and it is thrown away when secor stops."
    return GoTo("/", PageNote(f"You are looking around in {name}, a made-up company.", said))


def _still_at_work(visit: Visit) -> Answer:
    said = " ".join(f"{work.title} is not over." for work in visit.state.works.running)
    return GoTo("/start", PageNote(said, "Wait until it is, or stop it; then open the other one.", waits=True))


SCREENS = (
    At("/start", start, about="either"),
    At("/start/new", new, "POST", about="either"),
    At("/start/folders", folders, about="either"),
    At("/start/open", open_, "POST", about="either"),
    At("/start/sample", sample, "POST", about="either"),
)

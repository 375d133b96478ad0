"""A form filled in on a page: what was typed, read as rows; what is wrong with it, and what it asks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from secor_docs.entry.fill_in import asked_of
from secor_docs.entry.known import working_days
from secor_docs.names import slug
from secor_docs.problems import Place, Problem, TellingError
from secor_docs.tracker.add.rows import Value
from secor_docs.tracker.evidence_kinds import kind_taken
from secor_docs.tracker.input import filled_days
from secor_docs.tracker.last_time import EVIDENCE_FOLDER
from secor_docs.workspace import Workspace

PLACE = Place("secor app")
NAMES: Mapping[str, str] = {
    "document": "Form",
    "activity_date": "Day of the work",
    "scope": "Which one",
    "scope_name": "Which one",
    "completed_by": "Filled in by",
    "signed": "Signatures and fields",
    "complete": "Signatures and fields",
    "findings": "Faults found",
    "findings_closed": "Faults fixed",
    "reviewed_by": "Looked over by",
    "took_part": "Who took part",
    "location": "Where it is kept",
    "notes": "Remark",
    "nil": "Nothing happened",
    "private": "Private",
}
"""What each column of the Log is called on the page."""

WHOLE: Mapping[str, tuple[str, str, str]] = {
    "both": ("yes", "yes", "Yes: every field is filled in and every signature is on it"),
    "unsigned": ("no", "yes", "A signature is missing"),
    "incomplete": ("yes", "no", "A field is empty"),
    "neither": ("no", "no", "Both: a signature is missing and a field is empty"),
}
"""Whether a sheet is whole: signed, complete, and the words of the choice. Nothing is chosen beforehand."""


@dataclass(frozen=True, slots=True)
class GivenFile:
    """A file that was given with a form.

    Attributes:
        name: as the person calls it; never a path.
        data: its bytes.
    """

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class ReadForm:
    """A form read.

    Attributes:
        rows: the rows as they will stand in the Log; none where something is wrong.
        problems: what is wrong.
        asked: what the person is asked before they are logged.
        notes: what may be right, and is said.
    """

    rows: tuple[Mapping[str, Value], ...] = ()
    problems: tuple[Problem, ...] = ()
    asked: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def read_form(
    work: Workspace,
    typed: Mapping[str, str],
    scopes: Sequence[tuple[str, str]],
    files: Sequence[GivenFile] = (),
    *,
    but: str = "",
) -> ReadForm:
    """Read a form for one thing or several, one day or several.

    Args:
        work: the company.
        typed: text by id of the log column.
        scopes: kind and name of each thing it is for; empty lets the form say.
        files: the files that come with it.
        but: the number of a record it takes the place of.
    """
    typed = {key: value for key, value in typed.items() if value.strip()}
    if files:
        typed.setdefault("location", EVIDENCE_FOLDER)
    works, done = working_days(work), []
    for kind, name in scopes or (("", ""),):
        scope = {"scope_type": kind, "scope_name": name} if kind else {}
        whole = {**typed, **scope}
        done.append(filled_days(whole, work.plan, work.today, place=PLACE, names=NAMES, spoken=True, works=works))
    problems = tuple(dict.fromkeys(problem for one in done for problem in one.problems))
    notes = tuple(dict.fromkeys(note for one in done for note in one.notes))
    rows = tuple(row for one in done for row in one.rows)
    problems = (*problems, *_wrong_files(files, rows))
    if problems:
        return ReadForm((), problems, (), notes)
    asked = asked_of(work, rows, but=but)
    return ReadForm(rows, (), asked, tuple(note for note in notes if note not in asked))


def _wrong_files(files: Sequence[GivenFile], rows: Sequence[Mapping[str, Value]]) -> Iterator[Problem]:
    if files and len(rows) > 1:
        fix = "Log them one by one, each with its own file."
        yield Problem(PLACE, "files", "a paper proves the record of one day and one thing", fix, code="R015")
    if files and any(row["private"] for row in rows):
        fix = "Leave it out, and write where the private file is kept."
        yield Problem(PLACE, "files", "a private record is not copied next to the tracker", fix, code="R017")
    for file in files:
        try:
            kind_taken(file.name, file.data)
        except TellingError as error:
            yield Problem(PLACE, "files", error.message, error.fix, code=error.code)


@contextmanager
def on_disk(files: Sequence[GivenFile]) -> Iterator[list[Path]]:
    """The files for a moment in a folder of their own, under names of ours with the endings of what they are."""
    with TemporaryDirectory(prefix="secor-") as folder:
        paths = []
        for number, file in enumerate(files, 1):
            kind = kind_taken(file.name, file.data)
            path = Path(folder) / f"{number}-{slug(Path(file.name).stem)[:40] or 'file'}.{kind.ending}"
            path.write_bytes(file.data)
            paths.append(path)
        yield paths

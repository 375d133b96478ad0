"""The company file as text: the same errors at the same lines as ``secor check``, and bytes that stay what they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from secor_docs.app.answers import Answer, GoTo, PageNote, Screen
from secor_docs.app.changed import CHOOSE, WRITE, ChangedElsewhere, three_texts, typed
from secor_docs.app.file_text import LARGEST, FileText, file_text
from secor_docs.app.screen import At
from secor_docs.app.two_hands import Clash, Piece, merged
from secor_docs.app.visit import Visit
from secor_docs.company.reading import company_of
from secor_docs.files import write_whole
from secor_docs.needs import all_findings
from secor_docs.problems import InputWrongError, Problem, SecorError
from secor_docs.values import number_of

TEXT = "text"
_UNREADABLE = {"Y002", "Y003", "Y004", "Y005", "Y006", "Y007", "Y008", "Y009", "Y025"}
"""The kinds of fault with which a file is no YAML that we read."""
_AROUND = 2
"""Lines shown before and behind the line of a problem."""


@dataclass(frozen=True, slots=True)
class LineProblem:
    """A problem with the lines around it.

    Attributes:
        problem: what is wrong.
        lines: number and text of the lines around it.
    """

    problem: Problem
    lines: tuple[tuple[int, str], ...]


def company_file(visit: Visit) -> Screen:
    """The file as text."""
    file = file_text(visit.company.path)
    return _editor(visit, file, file.shown)


def _editor(
    visit: Visit, file: FileText, text: str, *, insist: bool = False, looked: bool = False, status: int = 200
) -> Screen:
    name = visit.company.path.name
    problems, attention = problems_of(visit, text, on_disk=text == file.shown) if file.there else ((), ())
    line = visit.query.get("line", "")
    values = {
        "file_name": name,
        "text": text,
        "was": file.shown,
        "made_from": file.hash,
        "there": file.there,
        "encoding": file.encoding,
        "problems": _with_lines(problems, text),
        "attention": _with_lines(attention, text),
        "insist": insist,
        "looked": looked,
        "line": int(line) if line.isascii() and line.isdigit() else (problems[0].place.line if problems else 0),
    }
    heading = _heading(file, name, problems)
    title = f"Problem: {heading}" if problems else heading
    return Screen("company_file.html", heading, values, title=title, status=status)


def _heading(file: FileText, name: str, problems: Sequence[Problem]) -> str:
    if not file.there:
        return f"{name} is not there any more"
    if not problems:
        return f"{name}: no problems"
    lines = sorted({problem.place.line for problem in problems if problem.place.line})
    if lines and any(problem.code in _UNREADABLE for problem in problems):
        return f"{name} cannot be read at line {lines[0]}"
    if len(problems) == 1 and lines:
        return f"{name}: one problem, on line {lines[0]}"
    return f"{name}: {number_of(len(problems), 'problem')}"


def problems_of(visit: Visit, text: str, *, on_disk: bool = False) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
    """What is wrong in a text, as ``secor check`` says it; where nothing is, what needs attention.

    Args:
        visit: the request.
        text: the text, which need not be on the disk.
        on_disk: it is the text on the disk.
    """
    from secor_docs.binder.prepare import plan_company  # noqa: PLC0415 - only the editor plans a text

    path = visit.company.path
    try:
        if on_disk:  # read and planned already, unless it was changed meanwhile
            file, plan = visit.work.prepared.file, visit.work.plan
        else:
            file = company_of(text, path.name, path.parent)
            plan = plan_company(file, visit.work.stock).plan
    except InputWrongError as error:
        return error.problems, ()
    except SecorError:
        return (), ()
    found = all_findings(plan, visit.today)
    return (), tuple(Problem(file.place(f.path), f.key, f.message, f.fix, code=f.code) for f in found)


def _with_lines(problems: Sequence[Problem], text: str) -> list[LineProblem]:
    lines = text.split("\n")
    return [
        LineProblem(
            problem,
            tuple(
                (number, lines[number - 1])
                for number in range(problem.place.line - _AROUND, problem.place.line + _AROUND + 1)
                if problem.place.line and 0 < number <= len(lines)
            ),
        )
        for problem in problems
    ]


def keep_file(visit: Visit) -> Answer:
    """Keep the text, look it over, or show both where the file was changed meanwhile."""
    path, then = visit.company.path, visit.form.one("then")
    file = file_text(path)
    mine, was = typed(visit.form, TEXT), typed(visit.form, f"was.{TEXT}")
    if then == "look":
        return _editor(visit, file, mine, looked=True)
    if not file.there and then != "anew":
        return _editor(visit, file, mine, status=409)
    pieces = merged(was, mine, file.shown) if file.there else [tuple(mine.split("\n"))]
    clashes = [piece for piece in pieces if isinstance(piece, Clash)]
    text = _joined(visit, pieces, file)
    if text is None:
        found = [
            ChangedElsewhere(f"part{n}", _called(clash), *map("\n".join, (clash.was, clash.mine, clash.now)))
            for n, clash in enumerate(clashes)
        ]
        at = "/company/file"
        return three_texts(visit, path.name, found, send_to=at, made_from=file.hash, back=at, parts=True)
    return _write(visit, file, text, insists=then in {"insist", "anew"}, both=file.there and was != file.shown)


def _called(clash: Clash) -> str:
    last = clash.line + len(clash.now) - 1
    return f"Line {clash.line}" if last <= clash.line else f"Lines {clash.line} to {last}"


def _joined(visit: Visit, pieces: Sequence[Piece], file: FileText) -> str | None:
    """The text with every choice taken; None while something is still to be chosen."""
    form, made, number = visit.form, list[str](), 0
    settled = form.made_from == file.hash  # a choice was made between other texts where the file changed once more
    for piece in pieces:
        if isinstance(piece, Clash):
            choice = form.one(f"{CHOOSE}part{number}") if settled else ""
            parts = {"mine": piece.mine, "file": piece.now}
            if choice == "other":
                made.extend(typed(form, f"{WRITE}part{number}").split("\n"))
            elif choice in parts:
                made.extend(parts[choice])
            else:
                return None
            number += 1
        else:
            made.extend(piece)
    return "\n".join(made)


def _write(visit: Visit, file: FileText, text: str, *, insists: bool, both: bool) -> Answer:
    path = visit.company.path
    problems, _ = problems_of(visit, text)
    before = {(p.field, p.message) for p in problems_of(visit, file.shown)[0]} if problems and file.there else set()
    fresh = [problem for problem in problems if (problem.field, problem.message) not in before]
    if fresh and not insists:
        return _editor(visit, file, text, insist=True, status=422)
    made = file.saved(text)
    if made == file.data and file.there:
        return GoTo("/company/file", PageNote("Nothing was changed.", "The file is as it was."))
    if file_text(path).hash != file.hash:
        return keep_file(visit)
    write_whole(path, made)
    rest = "What was changed in the file meanwhile is kept, too." if both else ""
    waits = bool(problems)
    if problems:
        rest += f" It has {number_of(len(problems), 'problem')} to mend."
    return GoTo("/company/file", PageNote(f"{path.name} is kept.", rest.strip(), waits=waits))


SCREENS = (At("/company/file", company_file), At("/company/file", keep_file, "POST", largest=6 * LARGEST))

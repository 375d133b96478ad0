"""Assessor: the questions with their proof, one question with its rows and pictures, the finding, sample and pack."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from secor_docs.app.answers import Answer, GoTo, Link, NotThere, PageNote, Screen
from secor_docs.app.forms import FieldError, SentForm
from secor_docs.app.screen import At
from secor_docs.app.visit import Visit
from secor_docs.dates import short_date
from secor_docs.evaluation.coverage_page import elements, heading, sign
from secor_docs.evaluation.worksheet import (
    LONGEST_TEXT,
    UNKNOWN_POINTS,
    AssessorFinding,
    new_worksheet,
    read_worksheet,
    standing_worksheet,
    write_finding,
)
from secor_docs.files import hash_of, write_whole
from secor_docs.names import folded
from secor_docs.problems import InputWrongError
from secor_docs.program.catalogue import element_name
from secor_docs.program.questions import Method
from secor_docs.readiness.coverage import STATE_WORDS, STATES, Coverage, Covered
from secor_docs.readiness.judge import Judged
from secor_docs.readiness.page import figures, proof_sign
from secor_docs.readiness.sample import row_key
from secor_docs.readiness.scoring import Scored
from secor_docs.tracker.proof import PROOF_WORDS
from secor_docs.values import number_of

_METHODS: Mapping[Method, str] = {"documentation": "Documents", "interview": "Interview", "observation": "Observation"}
_OF = re.compile(r"(\d{1,4})\s*(?:of|/)\s*(\d{1,4})")
_FEW_ROWS = 8
_ALIKE = 3
"""Rows of a question about which the same is asked; of more it is asked once."""


def _scores(visit: Visit) -> Mapping[str, Scored]:
    """What the standing worksheet says of each question; empty where there is none, or it has faults."""
    path = standing_worksheet(visit.company.folder)
    if path is None:
        return {}
    try:
        return visit.company.kept("worksheet", visit.work, lambda _: {r.id: r for r in read_worksheet(path).rows})
    except InputWrongError:
        return {}


def questions(visit: Visit) -> Answer:
    """All questions by element, filtered by state and method."""
    covered, scores = visit.company.coverage(visit.work), _scores(visit)
    state, method = visit.query.get("state", ""), visit.query.get("method", "")
    open_only = visit.query.get("open", "")
    shown = {
        c.question.id
        for c in covered.questions
        if (not state or c.state == state)
        and (not method or method in c.question.methods)
        and (not open_only or not _has_finding(scores.get(c.question.id)))
    }
    listed = [
        {**element, "questions": [q for q in element["questions"] if q["key"] in shown]}
        for element in elements(
            covered, lambda c: {"key": c.question.id, "figure": _figure(c), "asks": c.question.asks}
        )
    ]
    counted = covered.count()
    asked = covered.found.plan.question_set
    sheet = standing_worksheet(visit.company.folder)
    values = {
        "asked": asked,
        "figures": figures(covered.found),
        "elements": [element for element in listed if element["questions"]],
        "states": [(s, f"{STATE_WORDS[s].capitalize()}: {counted[s]}") for s in STATES],
        "methods": list(_METHODS.items()),
        "state": state,
        "method": method,
        "open_only": open_only,
        "sheet": sheet.name if sheet else "",
        "faults": _faults(sheet),
        "found": sum(map(_has_finding, scores.values())),
        "of": len(covered.questions),
        "next": _next_open(covered, scores),
        "may_start": covered.found.ready,
        "sentence": covered.found.sentence,
    }
    return Screen("assessor.html", heading(covered), values, title="Assessor")


def _faults(sheet: Path | None) -> list[str]:
    """What is wrong in the standing worksheet; its scores are not shown while anything is."""
    if sheet is None:
        return []
    try:
        read_worksheet(sheet)
    except InputWrongError as error:
        return [str(problem) for problem in error.problems]
    return []


def _has_finding(scored: Scored | None) -> bool:
    return scored is not None and bool(scored.score is not None or scored.comment or scored.methods)


def _figure(c: Covered) -> str:
    """The one figure of a question: its rows, or its papers."""
    rows = _rows(c)
    if rows:
        return f"{number_of(len(rows), 'row')}, {sum(j.state == 'proven' for j in rows)} proven"
    there = sum(bool(item.file) for item in c.items)
    return number_of(there, "paper") if there else ""


def _rows(c: Covered) -> list[Judged]:
    """All records behind a question, each once, the newest first."""
    found = {row_key(j): j for item in c.items for j in item.rows}
    return sorted(found.values(), key=lambda j: j.day, reverse=True)


def _next_open(covered: Coverage, scores: Mapping[str, Scored], after: str = "") -> str:
    """The next question without a finding; from the beginning after the last one."""
    ids = [c.question.id for c in covered.questions if c.state != "not applicable"]
    start = ids.index(after) + 1 if after in ids else 0
    return next((id_ for id_ in ids[start:] + ids[:start] if not _has_finding(scores.get(id_)) and id_ != after), "")


def question(visit: Visit) -> Answer:
    """One question: papers, rows, the chosen row, and the finding."""
    return _question(visit, visit.params["question"])


def _question(visit: Visit, id_: str, errors: Sequence[FieldError] = (), sent: SentForm | None = None) -> Answer:
    covered = visit.company.coverage(visit.work)
    ids = [c.question.id for c in covered.questions]
    if id_ not in ids:
        return NotThere(f"This set has no question {id_}.")
    at = ids.index(id_)
    c = covered.questions[at]
    rows = _rows(c)
    chosen = next((j for j in rows if row_key(j) == visit.query.get("row")), rows[0] if rows else None)
    keys = {row_key(j) for j in rows}
    asked = [(ask, keys & {row_key(j) for j in ask.rows}) for ask in covered.to_explain]
    # What is asked of many rows alike is asked once, above them.
    together = [f"{ask.says} {ask.ask}" for ask, about in asked if len(about) > _ALIKE]
    asked_of = {key: ask for ask, about in asked if len(about) <= _ALIKE for key in about}
    everything = bool(visit.query.get("all"))
    sheet = standing_worksheet(visit.company.folder)
    same = [q.question.id for q in covered.questions if q.question.element == c.question.element]
    values: dict[str, Any] = {
        "c": c,
        "id": id_,
        "sign_of": sign(c.state),
        "picture_at": "/records/picture" if "/records/picture" in visit.state.paths else "",
        "element": f"{c.question.element}. {element_name(c.question.element)}, "
        f"question {same.index(id_) + 1} of {len(same)}",
        "before": ids[at - 1] if at else "",
        "after": ids[at + 1] if at + 1 < len(ids) else "",
        "papers": [
            (
                f"{i.type.number} {i.type.title}",
                sign(i.state),
                i.message,
                i.fix if i.state in {"short", "missing"} else "",
            )
            for i in c.items
        ],
        "rows": [
            {
                "key": row_key(j),
                "day": short_date(j.day),
                "title": j.type.title if j.type else j.record.document_id,
                "site": j.record.scope_name,
                "sign": proof_sign(j),
                "ask": (asked_of[row_key(j)].says, asked_of[row_key(j)].ask) if row_key(j) in asked_of else None,
                "now": chosen is j,
            }
            for j in (rows if everything else rows[:_FEW_ROWS])
        ],
        "together": together,
        "of": len(rows),
        "everything": everything,
        "chosen": _chosen(chosen) if chosen else None,
        "asked": covered.found.plan.question_set,
        "sheet": sheet.name if sheet else "",
        "made_from": hash_of(sheet) if sheet else "",
        "methods": [(method, words, method in c.question.methods) for method, words in _METHODS.items()],
        "finding": _shown_finding(_scores(visit).get(id_), sent),
        "points_known": c.question.points is not None,
        "faults": _faults(sheet),
    }
    heading_ = f"{id_} {c.question.asks}"
    return Screen("question.html", heading_, values, title=f"{id_} Assessor", errors=tuple(errors), wide=True)


def _chosen(j: Judged) -> dict[str, Any]:
    r = j.record
    return {
        "title": f"{short_date(j.day)}{f', {r.scope_name}' if r.scope_name else ''}",
        "record": r.record_id,
        "place": r.place.spot or str(r.place),
        "by": r.completed_by,
        "kept": r.location,
        "notes": r.notes,
        "sign": proof_sign(j),
        "why": j.why_not,
        "rule": j.rule,
        "files": [
            (file.name, file.state, short_date(file.own_day) if file.own_day else "", file.own_day_of)
            for file in j.files
        ],
        "doubts": [str(doubt) for doubt in j.doubts],
        "word": PROOF_WORDS[j.state],
    }


def _shown_finding(scored: Scored | None, sent: SentForm | None) -> dict[str, Any]:
    """What the form shows: what was just sent and could not be kept, else what the worksheet says."""
    if sent is not None:
        names = ("score", "points", "reason", "comment", "asked")
        return {name: sent.one(name) for name in names} | {
            "methods": sent.all("methods"),
            "left_out": bool(sent.one("left_out")),
        }
    if scored is None:
        return {"score": "", "points": "", "reason": "", "comment": "", "asked": "", "methods": (), "left_out": False}
    score = "" if scored.score is None else f"{scored.score:g}"
    methods = tuple(key for key, words in _METHODS.items() if folded(words) in map(folded, scored.methods))
    return {
        "score": score,
        "points": f"{scored.points:g}",
        "reason": scored.reason,
        "comment": scored.comment,
        "asked": scored.asked,
        "methods": methods,
        "left_out": scored.left_out,
    }


def keep_finding(visit: Visit) -> Answer:
    """Write the finding into the worksheet, and go to the next question."""
    id_, form = visit.params["question"], visit.form
    sheet = standing_worksheet(visit.company.folder)
    if sheet is None:
        return _question(
            visit, id_, (FieldError("finding", "There is no worksheet yet. Make it on the page Assessor."),), form
        )
    if form.made_from != hash_of(sheet):
        said = _scores(visit).get(id_)
        score = "none" if said is None or said.score is None else f"{said.score:g}"
        message = (
            f"{sheet.name} was changed while this page was open; nothing you typed is lost. In the file now: points "
            f"given {score}, note “{said.comment if said else ''}”. Keep yours once more to write it over that."
        )
        return _question(visit, id_, (FieldError("comment", message),), form)
    finding, errors = _finding(form, _scores(visit).get(id_))
    if errors:
        return _question(visit, id_, errors, form)
    write_finding(sheet, id_, finding)
    visit.company.forget()
    covered = visit.company.coverage(visit.work)
    ids = [c.question.id for c in covered.questions]
    following = ids[ids.index(id_) + 1] if id_ in ids and ids.index(id_) + 1 < len(ids) else ""
    note = PageNote(f"Kept: {id_}.", f"It is in {sheet.name}.", (Link("Look at it again", f"/assessor/{id_}"),))
    return GoTo(f"/assessor/{following}" if following else "/assessor", note)


def _cannot_be(asked: str, comment: str) -> Iterator[FieldError]:
    """What no worksheet can hold, or no count can be."""
    count = _OF.fullmatch(asked)
    if asked and (count is None or int(count[1]) > int(count[2])):
        yield FieldError("asked", f"Asked: “{asked}” is no count such as 3 of 4. No names.")
    if len(comment) > LONGEST_TEXT:
        message = f"Your note has {len(comment)} letters; a cell of Excel holds {LONGEST_TEXT}. Shorten it."
        yield FieldError("comment", message)


def _finding(form: SentForm, before: Scored | None) -> tuple[AssessorFinding, list[FieldError]]:
    errors: list[FieldError] = []

    def number(name: str, label: str) -> float | None:
        said = form.one(name).replace(",", ".")
        if not said:
            return None
        try:
            value = float(said)
        except ValueError:
            value = -1.0
        if not 0 <= value < float("inf"):
            errors.append(FieldError(name, f"{label}: “{form.one(name)}” is no number of at least 0."))
            return None
        return value

    points, score = number("points", "Points of the question"), number("score", "Points given")
    most = points if points is not None else before.points if before else UNKNOWN_POINTS
    if score is not None and score > most:
        errors.append(FieldError("score", f"Points given: {score:g} is more than the {most:g} of the question."))
    left_out, reason = bool(form.one("left_out")), form.one("reason")
    if left_out and not reason:
        errors.append(FieldError("reason", "Why does it not apply? A question is left out only with a reason."))
    if left_out and score is not None:
        errors.append(FieldError("score", "A question that does not apply has no points. Empty one of the two."))
    methods = tuple(_METHODS[m] for m in _METHODS if m in form.all("methods"))
    asked = form.one("asked")
    errors += _cannot_be(asked, form.one("comment"))
    if not (methods or asked or left_out or form.one("comment") or score is not None or _has_finding(before)):
        errors.append(FieldError("comment", "Nothing is written here, so there is nothing to keep."))
    return AssessorFinding(score, left_out, reason, form.one("comment"), methods, asked, points), errors


def new_sheet(visit: Visit) -> Answer:
    """Make the worksheet; refused while the gate is closed, unless a reason is given."""
    covered, reason = visit.company.coverage(visit.work), visit.form.one("reason")
    if not covered.found.ready and not reason:
        screen = questions(visit)
        assert isinstance(screen, Screen)
        message = "It is not ready yet. Write the reason for starting anyway; it is printed on the worksheet."
        return replace(screen, errors=(FieldError("reason", message),))
    target = visit.company.folder / f"evaluation-{covered.found.as_of}.xlsx"
    if target.exists():
        note = PageNote(f"{target.name} is there already.", "It may hold scores, so it was left as it is.", waits=True)
        return GoTo("/assessor", note)
    write_whole(target, new_worksheet(covered, override="" if covered.found.ready else reason))
    visit.company.forget()
    return GoTo("/assessor", PageNote(f"Made: {target.name}.", "Nothing in it is a score yet."))


SCREENS = (
    At("/assessor", questions),
    At("/assessor/worksheet", new_sheet, "POST"),
    At("/assessor/{question}", question),
    At("/assessor/{question}", keep_finding, "POST"),
)

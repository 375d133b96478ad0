"""Coverage on pages: one HTML file that opens without a network, plain values for JSON, and facts for Word."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from secor_docs.dates import date_with_weekday
from secor_docs.pages import html
from secor_docs.readiness.as_values import verdict
from secor_docs.readiness.coverage import (
    STATE_WORDS,
    STATES,
    Coverage,
    Covered,
    State,
    id_with_mark,
    month_heads,
    placed,
)
from secor_docs.readiness.page import figures
from secor_docs.readiness.trust import in_words
from secor_docs.readiness.trust.in_words import where
from secor_docs.readiness.trust.records import ToExplain
from secor_docs.values import Namespace

_SIGNS: Mapping[State, str] = {
    "proven": "proven",
    "claimed": "claimed",
    "to read": "read",
    "nothing happened": "ok",
    "short": "warn",
    "missing": "missing",
    "to ask": "ask",
    "to see": "see",
    "not applicable": "na",
}


def page(covered: Coverage) -> str:
    """The coverage as one HTML file."""
    found, asked = covered.found, covered.found.plan.question_set
    name = found.plan.company.business.legal_name
    return html.page(
        "coverage.html",
        title=f"Coverage of {name} on {found.as_of}",
        who=name,
        when=date_with_weekday(found.as_of),
        heading=heading(covered),
        asked=asked,
        figures=figures(found),
        state_names=[STATE_WORDS[s].capitalize() for s in STATES],
        totals=[(row[0], *((n, "") for n in row[1:])) for row in _totals(covered)],
        holes=list(_holes(covered)),
        explain=explained(covered.to_explain),
        elements=elements(covered, _question),
        month_heads=month_heads(covered),
        documents=[
            (
                f"{t.number} {t.title}",
                "; ".join(f"{id_with_mark(c.question)}: {STATE_WORDS[c.state]}" for c in cs) or "none",
            )
            for t, cs in covered.by_document
        ],
    )


def heading(covered: Coverage) -> str:
    """What the reader came to ask, in a sentence."""
    figure = covered.proof(covered.found.rules)
    return f"There is proof for {figure.proven} of the {figure.asked} questions that papers can answer."


def sign(state: State) -> tuple[str, str]:
    """The sign of a state, and its word."""
    return _SIGNS[state], STATE_WORDS[state].capitalize()


def elements(covered: Coverage, shown: Callable[[Covered], dict[str, Any]]) -> list[dict[str, Any]]:
    """The questions under their elements, each with what every page shows of one, and what ``shown`` adds."""
    return [
        {
            "id": f"e-{e.number}",
            "title": f"{e.number}. {e.name}",
            "questions": [
                {
                    "id": f"q-{c.question.id}",
                    "title": f"{id_with_mark(c.question)} {c.question.asks}",
                    "sign": sign(c.state),
                    "reason": c.reason.rstrip("."),
                    **shown(c),
                }
                for c in covered.questions
                if c.question.element == e.number
            ],
        }
        for e in covered.found.plan.question_set.elements
    ]


def _question(c: Covered) -> dict[str, Any]:
    proof = [] if c.state == "not applicable" else c.items
    return {
        "add": c.add,
        "proof": [
            (
                f"{i.type.number} {i.type.title}",
                (sign(i.state), ""),
                (i.message, "text"),
                *((n or "–", "") for n in i.counts),
            )
            for i in proof
        ],
        "show": "; ".join(map(placed, c.examples)),
    }


def _totals(covered: Coverage) -> Iterator[tuple[str, ...]]:
    for element in covered.found.plan.question_set.elements:
        counted = covered.count(element.number)
        yield (f"{element.number}. {element.name}", *(str(counted[state]) for state in STATES))
    counted = covered.count()
    yield ("All", *(str(counted[state]) for state in STATES))


def _holes(covered: Coverage) -> Iterator[tuple[str, str, str]]:
    return ((type_.number, type_.title, f"{month:%Y-%m}") for type_, month in covered.holes)


def explained(questions: Iterable[ToExplain]) -> list[tuple[str, ...]]:
    """Rows of the table "Explain this": what was found, what is asked, which rows."""
    return [(q.name, q.says, q.ask, where(q)) for q in questions]


def plain(covered: Coverage) -> dict[str, Any]:
    """Everything as plain values for JSON."""
    asked = covered.found.plan.question_set
    return {
        "company": covered.found.plan.company.business.legal_name,
        "as_of": covered.found.as_of.isoformat(),
        "verdict": verdict(covered.found).model_dump(mode="json"),
        "headline": covered.found.headline,
        "question_set": {"title": asked.title, "edition": asked.edition, "notice": asked.notice},
        "totals": dict(covered.count()),
        "months": [month.isoformat() for month in covered.months],
        "holes": [{"document": t.id, "month": month.isoformat()} for t, month in covered.holes],
        "questions": [_plain_question(c) for c in covered.questions],
        "to_explain": in_words.plain(covered.to_explain),
        "documents": [
            {"id": t.id, "number": t.number, "questions": [c.question.id for c in cs]} for t, cs in covered.by_document
        ],
    }


def _plain_question(c: Covered) -> dict[str, Any]:
    return {
        "id": c.question.id,
        "element": c.question.element,
        "asks": c.question.asks,
        "mode": c.question.mode,
        "provenance": c.question.provenance,
        "methods": list(c.question.methods),
        "state": c.state,
        "proven": c.proven,
        "reason": c.reason,
        "add": list(c.add),
        "proof": [
            {
                "document": i.type.id,
                "number": i.type.number,
                "title": i.type.title,
                "state": i.state,
                "message": i.message,
                "file": i.file,
                "signed_on": i.signed_on.isoformat() if i.signed_on else None,
                "records": len(i.rows),
                "proven_records": len(i.solid),
                "by_month": list(i.counts),
                "examples": [
                    {
                        "record": j.record.record_id,
                        "date": j.day.isoformat(),
                        "place": str(j.record.place),
                        "kept": j.record.location,
                        "evidence": j.record.evidence,
                        "proof": j.state,
                    }
                    for j in i.examples
                ],
            }
            for i in c.items
        ],
    }


_TOTALS = ("element", "proven", "claimed", "read", "nothing", "short", "missing", "ask", "see", "out")


def word_facts(covered: Coverage) -> Namespace:
    """The facts of the coverage page in Word."""
    asked = covered.found.plan.question_set
    return Namespace(
        "coverage",
        as_of=covered.found.as_of,
        headline=covered.found.headline,
        notice=asked.notice,
        title=f"{asked.title}, edition {asked.edition}",
        totals=_groups("totals", (dict(zip(_TOTALS, row, strict=True)) for row in _totals(covered))),
        holes=_groups("holes", ({"number": n, "title": t, "month": m} for n, t, m in _holes(covered))),
        elements=[
            Namespace(
                "coverage.elements",
                number=e.number,
                name=e.name,
                questions=_groups(
                    "questions",
                    (
                        {
                            "id": id_with_mark(c.question),
                            "asks": c.question.asks,
                            "state": STATE_WORDS[c.state],
                            "reason": c.reason,
                            "add": " ".join(c.add),
                            "show": "; ".join(placed(j) for j in c.examples),
                        }
                        for c in covered.questions
                        if c.question.element == e.number
                    ),
                ),
            )
            for e in asked.elements
        ],
    )


def _groups(path: str, items: Iterable[dict[str, Any]]) -> list[Namespace]:
    return [Namespace(f"coverage.{path}", item) for item in items]

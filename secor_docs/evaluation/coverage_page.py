"""Coverage on pages: one HTML file that opens without a network, plain values for JSON, and facts for Word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from typing import Any

from secor_docs.program.questions import QuestionSet
from secor_docs.readiness.coverage import STATES, Coverage, Covered, Item, marked, month_heads, placed
from secor_docs.values import Namespace

STYLE = """
@page { size: Letter; margin: 16mm }
body { font: 11pt/1.4 Arial, sans-serif; color: #1a1a1a; max-width: 68rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin: 1.6rem 0 .4rem; break-after: avoid }
h3 { font-size: 1rem; margin: 1rem 0 .2rem; break-after: avoid }
table { border-collapse: collapse; width: 100%; margin: .3rem 0 } tr { break-inside: avoid }
thead { display: table-header-group }
th, td { border: 1px solid #999; padding: .2rem .45rem; text-align: left; vertical-align: top } th { background: #e9edf2 }
td.n, th.n { text-align: center } td.zero { background: #f4c7c3; font-weight: bold }
.met { border-left: 6px solid #1b6e3a } .short { border-left: 6px solid #b7791f } .missing { border-left: 6px solid #a31515 }
.not-applicable { border-left: 6px solid #888; color: #444 } section { padding-left: .7rem; margin: .8rem 0 }
small, .notice { color: #444 }
"""


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table of text."""
    top = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    lines = "\n".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table>\n<thead><tr>{top}</tr></thead>\n<tbody>\n{lines}\n</tbody>\n</table>"


def document(title: str, body: Iterable[str]) -> str:
    """A whole HTML file."""
    return (
        f'<!doctype html>\n<html lang="en-CA">\n<head>\n<meta charset="utf-8">\n<title>{escape(title)}</title>\n'
        f"<style>{STYLE}</style>\n</head>\n<body>\n" + "\n".join(body) + "\n</body>\n</html>\n"
    )


def notice(asked: QuestionSet) -> str:
    """Whose words the questions are; stands above every list of them."""
    title = f"{asked.title}, edition {asked.edition}."
    return f'<p class="notice"><b>{escape(title)}</b> {escape(asked.notice)} Nothing here is a score.</p>'


def page(covered: Coverage) -> str:
    """The coverage as one HTML file."""
    found, asked = covered.found, covered.found.plan.question_set
    name = found.plan.company.business.legal_name
    title = f"Coverage of {name} on {found.as_of}"
    body = [
        f"<h1>{escape(title)}</h1>",
        notice(asked),
        f"<p>{escape(found.sentence)}</p>",
        table(("Element", *map(str.capitalize, STATES)), _totals(covered)),
    ]
    if covered.holes:
        body += ["<h2>Months without a record</h2>", table(("No.", "Document", "Month"), _holes(covered))]
    for element in asked.elements:
        body.append(f"<h2>{element.number}. {escape(element.name)}</h2>")
        body += [_question(covered, c) for c in covered.questions if c.question.element == element.number]
    rows = (
        (t.number, t.title, "; ".join(f"{marked(c.question)}: {c.state}" for c in cs) or "none")
        for t, cs in covered.by_document
    )
    body += ["<h2>Each document with its questions</h2>", table(("No.", "Document", "Questions"), rows)]
    return document(title, body)


def _totals(covered: Coverage) -> Iterator[tuple[str, ...]]:
    for element in covered.found.plan.question_set.elements:
        counted = covered.count(element.number)
        yield (f"{element.number}. {element.name}", *(str(counted[state]) for state in STATES))
    counted = covered.count()
    yield ("All", *(str(counted[state]) for state in STATES))


def _holes(covered: Coverage) -> Iterator[tuple[str, str, str]]:
    return ((type_.number, type_.title, f"{month:%Y-%m}") for type_, month in covered.holes)


def _question(covered: Coverage, c: Covered) -> str:
    kind = c.state.replace(" ", "-")
    parts = [
        f'<section class="{kind}" id="q-{escape(c.question.id)}">',
        f"<h3>{escape(marked(c.question))} {escape(c.question.asks)}</h3>",
        f"<p><b>{c.state.capitalize()}.</b> {escape(c.reason)}</p>",
    ]
    if c.add:
        parts.append("<ul>" + "".join(f"<li>{escape(line)}</li>" for line in c.add) + "</ul>")
    if c.items and c.state != "not applicable":
        heads = "".join(f'<th class="n">{escape(head)}</th>' for head in month_heads(covered))
        parts.append(f"<table><thead><tr><th>Proof</th><th>State</th><th>What we found</th>{heads}</tr></thead><tbody>")
        parts += [_item(item) for item in c.items]
        parts.append("</tbody></table>")
    if c.examples:
        parts.append(f"<p><small>Show first: {escape('; '.join(map(placed, c.examples)))}</small></p>")
    return "\n".join(parts) + "</section>"


def _item(item: Item) -> str:
    counts = "".join(f'<td class="n">{n or "–"}</td>' for n in item.counts)
    cells = (f"{item.type.number} {item.type.title}", item.state, item.message)
    return f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}{counts}</tr>"


def plain(covered: Coverage) -> dict[str, Any]:
    """Everything as plain values for JSON."""
    asked = covered.found.plan.question_set
    return {
        "company": covered.found.plan.company.business.legal_name,
        "as_of": covered.found.as_of.isoformat(),
        "question_set": {"title": asked.title, "edition": asked.edition, "notice": asked.notice},
        "totals": dict(covered.count()),
        "months": [month.isoformat() for month in covered.months],
        "holes": [{"document": t.id, "month": month.isoformat()} for t, month in covered.holes],
        "questions": [_plain_question(c) for c in covered.questions],
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
        "state": c.state,
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
                "by_month": list(i.counts),
                "examples": [
                    {
                        "record": j.record.record_id,
                        "date": j.day.isoformat(),
                        "place": str(j.record.place),
                        "kept": j.record.location,
                        "evidence": j.record.evidence,
                    }
                    for j in i.examples
                ],
            }
            for i in c.items
        ],
    }


_TOTALS = ("element", "met", "short", "missing", "out")


def word_facts(covered: Coverage) -> Namespace:
    """The facts of the coverage page in Word."""
    asked = covered.found.plan.question_set
    return Namespace(
        "coverage",
        {
            "as_of": covered.found.as_of,
            "sentence": covered.found.sentence,
            "notice": asked.notice,
            "title": f"{asked.title}, edition {asked.edition}",
            "totals": _groups("totals", (dict(zip(_TOTALS, row, strict=True)) for row in _totals(covered))),
            "holes": _groups("holes", ({"number": n, "title": t, "month": m} for n, t, m in _holes(covered))),
            "elements": [
                Namespace(
                    "coverage.elements",
                    {
                        "number": e.number,
                        "name": e.name,
                        "questions": _groups(
                            "questions",
                            (
                                {
                                    "id": marked(c.question),
                                    "asks": c.question.asks,
                                    "state": c.state,
                                    "reason": c.reason,
                                    "add": " ".join(c.add),
                                    "show": "; ".join(placed(j) for j in c.examples),
                                }
                                for c in covered.questions
                                if c.question.element == e.number
                            ),
                        ),
                    },
                )
                for e in asked.elements
            ],
        },
    )


def _groups(path: str, items: Iterable[dict[str, Any]]) -> list[Namespace]:
    return [Namespace(f"coverage.{path}", item) for item in items]

"""The verdict as one HTML file: it opens without a network and prints on Letter paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from secor_docs.dates import month_name
from secor_docs.readiness.as_values import month_state
from secor_docs.readiness.verdict import Readiness

_STYLE = """
@page { size: Letter; margin: 18mm }
body { font: 11pt/1.4 Arial, sans-serif; color: #1a1a1a; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin: 1.6rem 0 .4rem; break-after: avoid }
.verdict { border: 3px solid; padding: .8rem 1rem; font-size: 1.15rem; font-weight: bold }
.ready { border-color: #1b6e3a } .not { border-color: #a31515 }
table { border-collapse: collapse; width: 100%; margin: .3rem 0 }
tr { break-inside: avoid } thead { display: table-header-group }
th, td { border: 1px solid #999; padding: .25rem .5rem; text-align: left; vertical-align: top }
th { background: #e9edf2 } td.n, th.n { text-align: center }
.h0 { background: #fff } .h1 { background: #dbeee1 } .h2 { background: #a9d6b8 } .h3 { background: #6fb98a }
.empty { background: #f4c7c3; font-weight: bold }
small { color: #555 } .dated td:first-child, .dated td:last-child { white-space: nowrap }
"""

_ORIGIN = (
    "How the three months are counted is not public. Rules marked assumption are this program's, on the strict side. "
    "Nothing here is ACSA's official text."
)


def page(found: Readiness) -> str:
    """The whole page as text."""
    name = found.plan.company.business.legal_name
    kind = "ready" if found.ready else "not"
    body = [
        f"<h1>Readiness of {escape(name)} on {found.as_of}</h1>",
        f'<p class="verdict {kind}">{escape(found.sentence)}</p>',
        *_this_week(found),
        "<h2>Steps to the SECOR</h2>",
        _table(
            ("Step", "State", "What we found", "What to do"),
            ((s.title, s.state, s.message, s.fix) for s in found.steps),
        ),
        "<h2>Three months of records</h2>",
        _table(
            ("Reading", "Met", "From"),
            ((r.message, "yes" if r.met else "no", str(r.earliest)) for r in found.months.readings),
        ),
        f"<p>{escape(_facts(found))}</p>",
        *_heat(found),
        '<h2>Records against their frequency</h2>\n<div class="dated">',
        _table(
            ("No.", "Document", "How often", "State", "What we found", "Next by"),
            ((k.type.number, k.title, k.frequency, k.status, k.message, str(k.next_due or "")) for k in found.kept),
        ),
        "</div>",
        *_rest(found),
        "<h2>The rules</h2>",
        f"<p><small>{_ORIGIN}</small></p>",
        _table(
            ("Rule", "Name", "Status", "What it says"),
            (
                (id_, r.name + ("" if r.in_force else " (switched off)"), r.status, r.says)
                for id_, r in found.rules.rules.items()
            ),
        ),
    ]
    return (
        f'<!doctype html>\n<html lang="en-CA">\n<head>\n<meta charset="utf-8">\n<title>Readiness of {escape(name)}</title>\n'
        f"<style>{_STYLE}</style>\n</head>\n<body>\n" + "\n".join(body) + "\n</body>\n</html>\n"
    )


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    top = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    lines = "\n".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table>\n<thead><tr>{top}</tr></thead>\n<tbody>\n{lines}\n</tbody>\n</table>"


def _this_week(found: Readiness) -> Iterator[str]:
    if found.this_week:
        yield "<h2>This week</h2>"
        yield "<ol>" + "".join(f"<li>{escape(message)}</li>" for message in found.this_week) + "</ol>"


def _facts(found: Readiness) -> str:
    months = found.months
    gap = months.longest_gap
    parts = [f"First record {months.first or 'none'}, last {months.last or 'none'}."]
    if gap:
        parts.append(f"Longest gap: {gap.days} days, from {gap.after} to {gap.before}.")
    parts.append(f"Twelve months, for a three-year certificate and for maintenance: from {months.twelve}.")
    parts.extend(
        f"The day hangs on one record: without {m.judged.record.record_id or m.judged.record.place} it would be {m.without}."
        for m in months.movers[:3]
    )
    return " ".join(parts)


def heat_level(number: int) -> int:
    """0 to 3: none, one to three, up to ten, more."""
    return sum(number >= least for least in (1, 4, 11))


def _heat(found: Readiness) -> Iterator[str]:
    lines = found.months.months
    if not lines:
        return
    yield "<h2>Records by element and month</h2>"
    head = "".join(f'<th class="n">{month_name(m.month)}</th>' for m in lines)
    rows = [
        f"<tr><td>{h.element}. {escape(h.name)}</td>"
        + "".join(f'<td class="n h{heat_level(n)}">{n or "–"}</td>' for n in h.counts)
        + "</tr>"
        for h in found.heat
    ]
    states = "".join(f'<td class="n{" empty" if m.empty else ""}">{month_state(m)}</td>' for m in lines)
    yield (
        f"<table>\n<thead><tr><th>Element</th>{head}</tr></thead>\n<tbody>\n"
        + "\n".join(rows)
        + f"\n<tr><td>The month</td>{states}</tr>\n</tbody>\n</table>"
    )


def _rest(found: Readiness) -> Iterator[str]:
    if found.warnings:
        yield "<h2>Look at this</h2>"
        yield _table(("Rule", "What we found"), ((w.rule, w.message) for w in found.warnings))
    if found.months.not_counting:
        yield "<h2>Records that do not count</h2>"
        yield _table(
            ("Row", "Record", "Why not", "Rule"),
            (
                (str(j.record.place), j.record.record_id or j.record.document_id, j.why_not, j.rule)
                for j in found.months.not_counting
            ),
        )
    if found.actions.open:
        yield "<h2>Open corrective actions</h2>"
        yield _table(("Row", "Action"), ((str(a.action.place), a.message) for a in found.actions.open))
    if found.ending:
        yield "<h2>Certificates that end soon</h2>"
        yield "<ul>" + "".join(f"<li>{escape(e.message)}</li>" for e in found.ending) + "</ul>"
    if found.letter:
        yield f"<h2>Temporary Letter</h2><p>{escape(found.letter)}</p>"
    yield "<h2>Hold this against the WCB letter</h2>"
    yield _table(("What", "As we have it"), found.identity.lines)
    yield _table(("Counted as a head", "First day", "Last day"), found.identity.heads)

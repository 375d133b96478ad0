"""``secor ready``: whether the evaluation may be started, and what is missing."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

import click

from secor_docs.cli.options import (
    READING,
    CompanyCommand,
    end,
    file_option,
    looked_at,
    on_company,
    print_json,
    readings,
)
from secor_docs.problems import InputWrongError
from secor_docs.values import number_of

if TYPE_CHECKING:
    from rich.console import Console

    from secor_docs.readiness.verdict import Readiness
    from secor_docs.workspace import Workspace


@click.command(cls=CompanyCommand, short_help="Say whether the evaluation may be started, and what is missing.")
@on_company(tracker=True, as_of=True, names=True, json=True)
@READING
@click.option("--strict", is_flag=True, help="The same as --reading strict.")
@file_option("--html", help="Write one HTML file that opens without a network.")
@file_option("--docx", help="Write a Word file.")
@click.option("--every-row", is_flag=True, help="Show every record that does not count, and every rule.")
def command(
    *, work: Workspace, reading: str, strict: bool, html: Path | None, docx: Path | None, every_row: bool, as_json: bool
) -> None:
    """Say whether the evaluation may be started, and what is missing.

    The verdict comes first, then the steps to a SECOR, the records by element and month, and what to do
    this week. Ends with 0 when ready, with 1 when not, with 3 when it could not be judged.

    \b
    Example: secor ready company.yaml
    Example: secor ready company.yaml --as-of 2026-12-01 --html ready.html
    """
    found = looked_at(work, unread=True).readiness(() if strict else readings(reading))
    if found.unread and not as_json:
        from rich.console import Console

        show_steps(Console(highlight=False), found)
        end(InputWrongError.exit_code)
    if html is not None:
        from secor_docs.files import write_whole
        from secor_docs.readiness.page import page

        write_whole(html, page(found).encode())
    if docx is not None:
        from secor_docs.evaluation.statement import word_page
        from secor_docs.files import write_produced

        write_produced(docx, word_page(found, work.page, statement=False))
    if as_json:
        from secor_docs.readiness.as_values import as_json as values

        problems = (problem.as_json() for problem in work.problems)
        print_json(values(found, problems, work.waiting))
    elif html is None and docx is None:
        from rich.console import Console

        show(Console(highlight=False), found, every_row=every_row)
    else:
        click.echo(found.sentence)
        click.echo(found.headline)
        for path in filter(None, (html, docx)):
            click.echo(f"Written: {path}")
    end(InputWrongError.exit_code if found.unread else 0 if found.ready else 1)


_MARK = {"done": "[done]   ", "missing": "[MISSING]", "unknown": "[unknown]"}
_HEAT = ("dim", "on grey23", "on dark_green", "on green4")
_ELEMENT, _MONTH = 34, 11
"""Columns of the terminal that the element and each month take."""


def show(console: Console, found: Readiness, *, every_row: bool) -> None:
    """Print the verdict; everything said by colour is said by words or numbers too."""
    show_steps(console, found)
    _months(console, found)
    _table(console, found)
    _warnings(console, found, every_row=every_row)
    if found.this_week:
        _say(console, "\nThis week", style="bold")
        for number, message in enumerate(found.this_week, 1):
            _say(console, message, f"  {number}. ")
    if found.letter:
        _say(console, f"\nTemporary Letter: {found.letter}")
    _rules(console, found, every_row=every_row)


def show_steps(console: Console, found: Readiness) -> None:
    """Print the verdict and the steps."""
    _say(console, found.sentence, style="bold")
    if not found.unread:
        _say(console, found.headline)
    _say(console, "\nSteps to the SECOR")
    for step in found.steps:
        style = {"missing": "bold red", "unknown": "yellow", "done": "green"}[step.state]
        rule = f" [{step.rule}]" if step.rule and step.state != "done" else ""
        _say(console, f"{step.title}: {step.message.rstrip('.')}.{rule}", f"  {_MARK[step.state]} ", style)
        if step.fix and step.state != "done":
            _say(console, step.fix, " " * 12)
    if found.forecast.ahead and not found.ready:
        _say(console, "\nStill to come, each with its day")
        for item in found.forecast.ahead:
            _say(console, str(item), "  ")


def _say(console: Console, text: str, lead: str = "", style: str = "") -> None:
    """One paragraph, wrapped under its beginning; ``style`` marks the lead, or the whole where there is none."""
    from rich.text import Text

    width = max(console.width, 40)
    blank, text = ("\n", text[1:]) if text.startswith("\n") else ("", text)
    lines = textwrap.wrap(text, width, initial_indent=lead, subsequent_indent=" " * len(lead)) or [""]
    shown = Text(blank + "\n".join(lines))
    if style:
        shown.stylize(style, len(blank), len(blank) + (len(lead) or len(shown)))
    console.print(shown)


def _months(console: Console, found: Readiness) -> None:
    months = found.months
    _say(console, "\nThree months of records")
    for reading in months.readings:
        asked = "" if reading.id in months.wanted else " (not asked for)"
        _say(
            console,
            f"{reading.message}: from {reading.earliest}{asked}",
            f"  {'met    ' if reading.met else 'not met'}  ",
        )
    facts = [f"First record {months.first or 'none'}, last {months.last or 'none'}."]
    if months.longest_gap and months.longest_gap.days > 1:
        facts.append(
            f"Longest gap: {months.longest_gap.days} days, from {months.longest_gap.after} to {months.longest_gap.before}."
        )
    for mover in months.movers[:3]:
        record = mover.judged.record
        facts.append(
            f"It hangs on one record: without {record.record_id or record.place} the day would be {mover.without}."
        )
    facts.append(f"Twelve months, for a three-year certificate and for maintenance: from {months.twelve}.")
    for fact in facts:
        _say(console, fact, "  ")


def _table(console: Console, found: Readiness) -> None:
    from rich.table import Table
    from rich.text import Text

    from secor_docs.dates import month_name
    from secor_docs.readiness.as_values import month_state
    from secor_docs.readiness.page import heat_level

    lines = found.months.months[-max(2, (console.width - _ELEMENT) // _MONTH) :]
    if not lines:
        return
    table = Table(title="Records by element and month", title_justify="left", title_style="", show_edge=False)
    table.add_column("Element", min_width=_ELEMENT - 3)
    for line in lines:
        table.add_column(f"{month_name(line.month)[:3]} {line.month.year}", justify="right")
    for row in found.heat:
        counts = row.counts[-len(lines) :]
        table.add_row(f"{row.element}. {row.name}", *(Text(str(n or "-"), style=_HEAT[heat_level(n)]) for n in counts))
    table.add_section()
    table.add_row("The month", *(Text(month_state(line), style="bold red" if line.empty else "") for line in lines))
    console.print()
    console.print(table)
    if left := found.months.months[: -len(lines)]:
        older = [f"{month_name(line.month)[:3]} {line.month.year}" for line in (left[0], left[-1])]
        _say(
            console,
            f"{number_of(len(left), 'older month')} ({' to '.join(dict.fromkeys(older))}) not shown for want of room; a "
            "wider window, or --html, shows all.",
        )


def _warnings(console: Console, found: Readiness, *, every_row: bool) -> None:
    most = len(found.warnings) if every_row else 8
    if found.warnings:
        _say(console, "\nLook at this (it does not stop the evaluation)")
        for warned in found.warnings[:most]:
            _say(console, warned.message, f"  {warned.rule}: ")
        if len(found.warnings) > most:
            _say(console, f"and {len(found.warnings) - most} more; --every-row shows them.", "  ")
    _evidence(console, found, every_row=every_row)
    rows = found.months.not_counting if every_row else found.months.excluded
    if rows:
        what = "fill no month" if every_row else "do not count"
        _say(console, f"\nRecords that {what}: {len(rows)}")
        most = len(rows) if every_row else 5
        for judged in rows[:most]:
            name = judged.record.record_id or judged.record.document_id
            _say(console, f"{judged.record.place}: {name}: {judged.why_not} ({judged.rule}).", "  ")
        if len(rows) > most:
            _say(console, f"and {len(rows) - most} more; --every-row shows them.", "  ")
    if found.actions.open:
        _say(console, f"\nCorrective actions: {len(found.actions.open)} open, {len(found.actions.overdue)} overdue")
    if found.ending:
        _say(console, "\nCertificates")
        for item in found.ending:
            _say(console, f"{item.message}.", "  ")


def _evidence(console: Console, found: Readiness, *, every_row: bool) -> None:
    """What stands behind the records, and what their files leave open."""
    from secor_docs.readiness.evidence import counted_in_words, file_questions, state_in_words

    judged = found.months.judged
    if not judged:
        return
    _say(console, f"\nWhat stands behind the records: {counted_in_words(judged)}")
    questions = file_questions(judged)
    most = len(questions) if every_row else 3
    for question in questions[:most]:
        _say(console, question, "  ? ")
    if len(questions) > most:
        _say(console, f"and {len(questions) - most} more; --every-row shows them.", "  ")
    for one in judged if every_row else ():
        if one.counts:
            name = one.record.record_id or one.record.document_id
            _say(console, f"{one.record.place}: {name}: {state_in_words(one)}.", "  ")


def _rules(console: Console, found: Readiness, *, every_row: bool) -> None:
    """The rules that decided something here, with their status."""
    used = {"T3", *(w.rule for w in found.warnings), *(j.rule for j in found.months.excluded)}
    used |= {s.rule for s in found.steps if s.rule and s.state != "done"}
    _say(console, "\nRules that decided (how the three months are counted is not public)")
    for id_, rule in found.rules.rules.items():
        if id_ in used or every_row or not rule.in_force:
            off = ", switched off" if not rule.in_force else ""
            _say(console, rule.says, f"  {id_} ({rule.status}{off}): ", "dim")

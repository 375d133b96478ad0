"""``secor legislation statements`` and ``mark``: what our texts say of the law, and who has read it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

import secor_docs.cli
from secor_docs.cli.options import DAY, JSON, OVERLAY, end, print_json, wrap
from secor_docs.data_files import Stock, shipped

if TYPE_CHECKING:
    from secor_docs.lint.statement_check import CheckedStatements


@click.command("statements")
@click.option("--file", "files", multiple=True, help="Only of this file, such as hazard_library/framing.yaml.")
@click.option("--unread", is_flag=True, help="Only those that nobody but their writer has read.")
@click.option("--open", "opened", is_flag=True, help="Only those that could not be compared.")
@click.option("--faults", is_flag=True, help="Only what does not agree.")
@OVERLAY
@JSON
def statements(
    *, files: tuple[str, ...], unread: bool, opened: bool, faults: bool, overlays: tuple[Path, ...], as_json: bool
) -> None:
    """Compare every statement of law in templates, hazards, practices, duties and activities with what the law says.

    A figure that its section does not state, a least made a most, a section about something else and a condition
    left out are faults. What cannot be compared is listed, not passed.

    \b
    Example: secor legislation statements --faults
    """
    from secor_docs.lint.statement_check import check_statements

    checked = check_statements(Stock.of(overlays))
    rows = [
        row
        for row in checked.rows(files)
        if not (unread or opened or faults)
        or (unread and row["mark"] == "unread")
        or (opened and row["not_compared"])
        or (faults and row["faults"])
    ]
    if as_json:
        print_json({"statements": rows, "summary": checked.summary()})
    elif faults and not (unread or opened):
        for problem in checked.problems:
            if not files or problem.place.file in files:
                wrap(str(problem), 0)
    else:
        for row in rows:
            _print_row(row)
    if not as_json:
        click.echo(checked.summary())
    if any(row["faults"] for row in rows):
        end(1)


def _print_row(row: Mapping[str, Any]) -> None:
    law = f" ({', '.join(row['law'])})" if row["law"] else ""
    wrap(f"{row['key']} {row['file']}:{row['line']}: {row['words']}{law}", 0)
    for fault in row["faults"]:
        wrap(f"to fix: {fault}", 4)
    told = [row["mark"], row["not_compared"], f'changed from "{row["changed_from"]}"' if row["changed_from"] else ""]
    if any(told):
        wrap("; ".join(filter(None, told)), 4)


@click.command("mark")
@click.argument("keys", nargs=-1)
@click.option("--file", "files", multiple=True, help="Every unread statement of this file that has no fault.")
@click.option(
    "--as",
    "as_",
    required=True,
    type=click.Choice(["extract", "secondary", "practice"]),
    help="What the reading came to.",
)
@click.option("--by", required=True, help="The role of the reader, such as second reader. Never who wrote the words.")
@click.option("--day", "read_on", type=DAY, help="The day they were read; today if left out.")
@click.option("--text", "text", help="What they were read against; our extract if left out.")
@click.option("--into", type=click.Path(path_type=Path, file_okay=False), help="The folder whose texts they are.")
@OVERLAY
def mark(
    *,
    keys: tuple[str, ...],
    files: tuple[str, ...],
    as_: str,
    by: str,
    read_on: date | None,
    text: str | None,
    into: Path | None,
    overlays: tuple[Path, ...],
) -> None:
    """Record that statements were read, by whom and on which day. Only for who did not write them.

    \b
    Example: secor legislation mark 3f9a2c41d0e7 --as extract --by "second reader"
    """
    from secor_docs.law.marks import SecondReading
    from secor_docs.lint.statement_check import check_statements, mark_statements

    if not keys and not files:
        raise click.UsageError("Give the keys that `secor legislation statements` prints, or --file.")
    folder = into or (overlays[0] if overlays else shipped())
    checked = check_statements(Stock.of(overlays or ((into,) if into else ())))
    wanted = {*keys, *_clean(checked, files)}
    unknown = sorted(set(keys) - {s.key for s in checked.statements})
    if unknown:
        raise click.UsageError(f"No statement has the key {', '.join(unknown)}. Its words may have changed.")
    day = read_on or secor_docs.cli.today()
    told = {
        "id": f"{by} {day}",
        "by": by,
        "day": day,
        "text": text or checked.figures.label,
        "current_to": checked.figures.current_to,
    }
    done = mark_statements(folder, checked, wanted, as_, SecondReading.model_validate(told))  # type: ignore[arg-type]
    click.echo(f"{len(done)} statement{'' if len(done) == 1 else 's'} marked as {as_}, {by}, {day}.")


def _clean(checked: CheckedStatements, files: tuple[str, ...]) -> set[str]:
    return {row["key"] for row in checked.rows(files) if files and row["mark"] == "unread" and not row["faults"]}

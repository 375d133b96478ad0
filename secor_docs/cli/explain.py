"""``secor explain``: what a code at the end of a message means, and what to do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from secor_docs.cli.options import JSON, OVERLAY, WIDTH, print_json
from secor_docs.problems import EXIT_CODES, nearest

if TYPE_CHECKING:
    from secor_docs.data_files import Stock
    from secor_docs.problems.codes import Code, CodeTable


@click.command(name="explain", epilog="Example: secor explain Y014")
@click.argument("code", required=False, default="")
@OVERLAY
@JSON
def command(code: str, overlays: tuple[Path, ...], as_json: bool) -> None:
    """Explain a code that a message ends with, such as [Y014].

    Takes the codes of problems, the rules of readiness (T4) and the rules of `secor lint` (old-review). Without a
    code, lists them all.
    """
    from secor_docs.data_files import Stock

    known = explained(Stock.of(overlays))
    if not code:
        shown = known
    elif (name := _named(code, known)) in known:
        shown = {name: known[name]}
    else:
        raise click.UsageError(f'There is no code "{code}".{nearest(name, known)} `secor explain` lists them all.')
    if as_json:
        values = [{"code": name, **entry.model_dump()} for name, entry in shown.items()]
        print_json(values if not code else values[0])
    elif code:
        click.echo("\n".join(_entry(name, shown[name])))
    else:
        width = max(map(len, shown))
        click.echo("\n".join(f"{name:<{width}}  {entry.title}" for name, entry in shown.items()))


def _named(code: str, known: Mapping[str, Code]) -> str:
    """The code as the table has it: case and brackets around it do not matter."""
    bare = code.strip(" []")
    return next((name for name in known if name.casefold() == bare.casefold()), bare)


def _entry(name: str, entry: Code) -> Iterator[str]:
    yield f"{name}  {entry.title}"
    for label, text in (("Means", entry.meaning), ("Do", entry.fix), ("Example", entry.example)):
        if text:
            yield ""
            yield click.wrap_text(text, WIDTH, f"  {label:<9}", " " * 11)


def explained(stock: Stock) -> dict[str, Code]:
    """Everything a message can name: codes of problems, rules of readiness, rules of lint."""
    from secor_docs.lint.rules import load_lint_rules
    from secor_docs.load import load_codes, load_rules
    from secor_docs.problems.codes import Code

    table = load_codes()
    known = dict(sorted(table.codes.items()))
    for name, rule in load_rules(stock).rules.items():
        stops = (
            "Until it is met, the evaluation is not started." if rule.effect == "blocks" else "It does not stop you."
        )
        rests = f"This is {_STATUS[rule.status]}{f' ({rule.sure})' if rule.sure else ''}."
        fix = f"{stops} `secor ready` names the records it concerns, and `--every-row` each row."
        known[name] = Code(title=rule.name, meaning=f"{rule.says} {rests}", fix=fix)
    for text in load_lint_rules(stock).rules.texts:
        meaning = f"`secor lint` found this in a Word file: {text.message}."
        known[text.id] = Code(title=text.message, meaning=meaning, fix=text.fix)
    return {**known, **table.lint}


_STATUS = {"assumption": "our own, strict reading", "practice": "what is done in the field", "law": "the law"}


def page(table: CodeTable) -> Iterator[str]:
    """docs/codes.md, line by line."""
    yield "# Codes\n"
    yield "<!-- Made from secor_docs/problems/codes.yaml by `make docs`; do not edit it here. -->\n"
    yield "A message ends with its code in brackets. `secor explain CODE` says the same as this page; it also explains"
    yield "the rules of readiness (`secor explain T4`) and of `secor lint` (`secor explain old-review`).\n"
    yield "| The command ends with | when |\n| --- | --- |"
    yield from (f"| {number} | {meaning} |" for number, meaning in EXIT_CODES.items())
    for letter, room in table.rooms.items():
        yield f"\n## {letter}: {room}"
        for name, entry in sorted(table.codes.items()):
            if name.startswith(letter):
                yield f"\n### {name}: {entry.title}\n"
                yield f"{entry.meaning} {entry.fix}\n"
                yield f"> {entry.example}"
    yield "\n## Findings of `secor lint` that rest on no expression"
    for name, entry in sorted(table.lint.items()):
        yield f"\n### {name}: {entry.title}\n"
        yield f"{entry.meaning} {entry.fix}"
    if table.retired:
        yield f"\nNo longer used, and never used again: {', '.join(table.retired)}."

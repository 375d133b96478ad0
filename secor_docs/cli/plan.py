"""``secor plan``: which documents a company gets, and why; which it does without, and why not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from secor_docs.cli.options import COMPANY, JSON, OVERLAY

if TYPE_CHECKING:
    from secor_docs.build import Prepared
    from secor_docs.plan import Planned


@click.command(short_help="Show which documents a company gets, and why.")
@COMPANY
@click.option("--why", is_flag=True, help="Show every reason: element, work, law and evaluation questions.")
@OVERLAY
@JSON
def command(company: Path, why: bool, overlays: tuple[Path, ...], as_json: bool) -> None:
    """Show which documents a company gets, and why; and which it does without.

    \b
    Example: secor plan company.yaml --why
    """  # noqa: D301 - \b is click's mark for a paragraph it must not wrap
    from secor_docs.build import prepare
    from secor_docs.cli import today
    from secor_docs.company import findings
    from secor_docs.stock import Stock

    prepared = prepare(company, Stock.of(overlays))
    found = findings(prepared.plan.company, today())
    if as_json:
        shown = _json(prepared)
        shown["findings"] = [{"key": f.key, "says": f.says, "mend": f.mend} for f in found]
        click.echo(json.dumps(shown, indent=1, ensure_ascii=False))
    else:
        for line in _lines(prepared, why=why):
            click.echo(line)
        for finding in found:
            click.echo(f"\n! {finding.key}: {finding.says.rstrip('.')}. {finding.mend}")
    raise SystemExit(1 if found else 0)


def _lines(prepared: Prepared, *, why: bool) -> Iterator[str]:
    from secor_docs.program.catalogue import element_name

    plan = prepared.plan
    kinds = {p.type.id for p in plan.documents}
    yield (
        f"{plan.company.company.legal_name}: {len(kinds)} documents, {len(plan.documents)} with the copies for "
        "each site, person, vehicle and practice."
    )
    for element, group in groupby(
        sorted(plan.documents, key=lambda p: p.type.element), key=lambda planned: planned.type.element
    ):
        yield f"\n{element}. {element_name(element)}"
        for _, copies in groupby(group, key=lambda planned: planned.type.id):
            yield from _document(list(copies), why=why)
    if plan.left_out:
        yield "\nWithout:"
        yield from (f"  {item.type.number}  {item.type.title}: {item.reason}" for item in plan.left_out)
    for note in plan.law.notes:
        yield f"\n! {note.says[:1].upper()}{note.says[1:]}. {note.mend}"
        if note.kind == "unknown code" and note.choices:
            yield f"  Nearest: {'; '.join(note.choices[:6])}"


def _document(copies: list[Planned], *, why: bool) -> Iterator[str]:
    first = copies[0]
    times = f" ({len(copies)} copies)" if len(copies) > 1 else ""
    yield f"  {first.type.number}  {first.type.title}{times}, {first.frequency}: {_short(first)}"
    if not why:
        return
    for kind, title in (("activity", "work"), ("trade", "work"), ("fact", "your file"), ("task", "work"), ("law", "law"),
                        ("question", "working questions")):  # fmt: skip
        says = [reason.says for reason in first.reasons if reason.kind == kind]
        if says:
            yield f"         {title}: {', '.join(dict.fromkeys(says))}"
    scopes = [planned.scope.name for planned in copies if planned.scope]
    if scopes:
        yield f"         for: {', '.join(scopes)}"


def _short(planned: Planned) -> str:
    for kind in ("activity", "trade", "fact", "task"):
        says = next((reason.says for reason in planned.reasons if reason.kind == kind), "")
        if says:
            return says
    law = next((reason.says for reason in planned.reasons if reason.kind == "law"), "")
    return f"every company ({law})" if law else "every company; the evaluation looks for it"


def _json(prepared: Prepared) -> dict[str, Any]:
    plan = prepared.plan
    return {
        "company": plan.company.company.legal_name,
        "documents": [
            {
                "id": p.id, "number": p.number, "title": p.title, "element": p.type.element, "kind": p.type.kind,
                "frequency": p.frequency, "scope": p.scope.name if p.scope else None,
                "reasons": [{"kind": r.kind, "says": r.says} for r in p.reasons],
            } for p in plan.documents
        ],
        "left_out": [{"id": i.type.id, "number": i.type.number, "title": i.type.title, "reason": i.reason}
                     for i in plan.left_out],
        "notes": [{"kind": n.kind, "says": n.says, "mend": n.mend, "choices": list(n.choices)} for n in plan.law.notes],
    }  # fmt: skip

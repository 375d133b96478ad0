"""``secor templates``: the document templates, from text to Word and into a consultant's folder."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from secor_docs.cli.options import FOLDER, FOLDER_THERE, JSON, OVERLAY, end, folder_option, print_json
from secor_docs.names import as_argument
from secor_docs.values import number_of

if TYPE_CHECKING:
    from secor_docs.program.catalogue import Catalogue


@click.group(short_help="List, show, build and export the document templates.")
def command() -> None:
    """List, show, build and export the document templates.

    \b
    Example: secor templates show flha
    """


@command.command("list")
@OVERLAY
@JSON
def list_(overlays: tuple[Path, ...], as_json: bool) -> None:
    """List every template with its number, kind and how often it is due.

    \b
    Example: secor templates list
    """
    from secor_docs.data_files import Stock
    from secor_docs.load import load_catalogue

    catalogue = load_catalogue(Stock.of(overlays))
    if as_json:
        print_json([d.model_dump(mode="json") for d in catalogue])
        return
    for document in catalogue:
        click.echo(f"{document.number}  {document.id:32} {document.kind:10} {document.frequency:11} {document.title}")


def _known_only(catalogue: Catalogue, ids: Iterable[str]) -> None:
    """Refuse ids that no template has, all at once, each with the nearest one."""
    from secor_docs.problems import Place, Problem, nearest, refuse_any

    known = [document.id for document in catalogue]
    message = "no template has this id"
    problems = [
        Problem(
            Place("templates"), id_, message, f"`secor templates list` shows them.{nearest(id_, known)}", code="B006"
        )
        for id_ in ids
        if id_ not in known
    ]
    refuse_any(problems)


@command.command()
@click.argument("id_", metavar="ID")
@OVERLAY
def show(id_: str, overlays: tuple[Path, ...]) -> None:
    """Show one template: what it declares, its text, and the facts it needs from company.yaml.

    \b
    Example: secor templates show toolbox-meeting
    """
    from secor_docs.data_files import TEMPLATES, Stock
    from secor_docs.load import load_catalogue, read_text
    from secor_docs.problems import InputWrongError, Place
    from secor_docs.word.template.template import open_template

    stock = Stock.of(overlays)
    catalogue = load_catalogue(stock)
    _known_only(catalogue, [id_])
    document = catalogue.get(id_)
    assert document is not None
    name = f"{TEMPLATES}/{document.name}"
    path = stock.find(f"{name}.docx")
    click.echo(f"{document.number} {document.title} ({document.kind}, {document.frequency})")
    click.echo(
        f"{document.purpose}\nCompleted by: {document.done_by or '-'}. Signed by: {', '.join(document.signed_by) or '-'}."
    )
    click.echo(f"Law: {', '.join(document.law) or '-'}. Working questions: {', '.join(document.questions) or '-'}.")
    if path is None:
        text = stock.find(f"{name}.md")
        click.echo(read_text(text) if text else "")
        raise InputWrongError.of(
            Place(f"{name}.docx"), "", "not built yet", "Run `secor templates build`.", code="B003"
        )
    data = path.read_bytes()
    needs = sorted(open_template(data, f"{name}.docx").names_used())
    click.echo(f"\nFrom company.yaml and the program: {', '.join(needs)}\n")
    click.echo(_as_text(data, f"{name}.docx"))


@command.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="FILE.DOCX")
def text(file: Path) -> None:
    """Print a Word file as text: styles, paragraphs, tables, header, footer, properties.

    With `git config diff.docx.textconv "secor templates text"` git shows Word files this way.

    \b
    Example: secor templates text binders/my-company/Binder.docx
    """
    click.echo(_as_text(file.read_bytes(), str(file)), nl=False)


def _as_text(data: bytes, name: str) -> str:
    from secor_docs.ooxml.damage import PackageError, not_word
    from secor_docs.word.review_text import reviewable

    try:
        return reviewable(data)
    except PackageError as error:
        raise not_word(name, error, data) from error


@command.command()
@click.option("--check", is_flag=True, help="Only say which Word files are not what their text makes; write nothing.")
@click.option(
    "--folder", type=FOLDER_THERE, help="A folder with a templates folder in it; the shipped one when left out."
)
@click.option(
    "--force", is_flag=True, help="Also replace Word files that you have edited; yours is kept next to the new one."
)
@click.argument("ids", nargs=-1, metavar="[ID]...")
def build(check: bool, folder: Path | None, force: bool, ids: tuple[str, ...]) -> None:
    """Build the Word templates from their texts (NAME.md to NAME.docx).

    A Word file that you have edited is left alone.

    \b
    Example: secor templates build
    Example: secor templates build --check
    """
    from secor_docs.data_files import shipped
    from secor_docs.word.authoring.template_folder import build_folder

    done = build_folder(folder or shipped(), ids, check=check, force=force)
    for name in done.stale:
        click.echo(f"{'not what its text makes' if check else 'built'}: {name}")
    for name in done.backups:
        click.echo(f"yours is kept as: {name}")
    left = () if force and not check else done.edited
    for name in left:
        click.echo(f"edited in Word, left alone: {name}", err=True)
    if left:
        click.echo(
            "To replace them by what their texts make, add --force; yours are kept next to the new ones. "
            "To keep them, go on as you are: a build of a binder uses the Word file.",
            err=True,
        )
    click.echo(
        f"{number_of(done.texts, 'template')}, {number_of(len(done.stale), 'file')} {'stale' if check else 'built'}."
    )
    end(1 if left or (check and done.stale) else 0)


@command.command()
@click.argument("folder", type=FOLDER)
@click.argument("ids", nargs=-1, metavar="[ID]...")
def export(folder: Path, ids: tuple[str, ...]) -> None:
    """Copy templates into a folder of your own, to edit in Word or as text; use it with --overlay.

    Nothing that is there already is overwritten.

    \b
    Example: secor templates export my-house flha toolbox-meeting
    """
    from secor_docs.data_files import TEMPLATES, Stock
    from secor_docs.files import write_whole
    from secor_docs.load import load_catalogue
    from secor_docs.word.authoring.template_folder import remember_built

    stock = Stock.of()
    catalogue = load_catalogue(stock)
    _known_only(catalogue, ids)
    kept = written = 0
    built: dict[str, bytes] = {}
    for document in catalogue:
        if ids and document.id not in ids:
            continue
        for ending in (".md", ".docx"):
            source = stock.find(f"{TEMPLATES}/{document.name}{ending}")
            target = folder / TEMPLATES / f"{document.name}{ending}"
            if source is None:
                continue
            if target.exists():
                kept += 1
                continue
            data = source.read_bytes()
            write_whole(target, data)
            written += 1
            if ending == ".docx":
                built[document.name] = data
    remember_built(folder, built)
    click.echo(f"{number_of(written, 'file')} written to {folder}; {kept} left alone, because there already.")
    click.echo(f"Edit them, then: secor build --overlay {as_argument(folder)}")


@command.command()
@click.argument("id_", metavar="ID")
@click.option(
    "--kind",
    type=click.Choice(["form", "checklist", "policy", "procedure", "register"]),
    default="form",
    show_default=True,
    help="What it is.",
)
@click.option("--element", type=click.IntRange(1, 10), default=10, show_default=True, help="Tab of the binder.")
@click.option("--number", default="", help="Document number, such as 10-20; the next free one when left out.")
@folder_option("--folder", default="my-house", help="Your own folder; use it with --overlay.")
def new(id_: str, kind: str, element: int, number: str, folder: Path) -> None:
    """Write a starting point for a document of your own, as text, and build its Word file.

    Nothing that is there already is overwritten.

    \b
    Example: secor templates new crane-lift-plan --kind form --element 6
    """
    from secor_docs.data_files import TEMPLATES, Stock, shipped
    from secor_docs.files import write_whole
    from secor_docs.load import HOUSE, load_catalogue
    from secor_docs.program.catalogue import element_folder
    from secor_docs.word.authoring.build_template import build_template, read_template_text
    from secor_docs.word.authoring.template_folder import remember_built

    overlays = (folder,) if folder.is_dir() else ()
    catalogue = load_catalogue(Stock.of(overlays))
    if catalogue.get(id_) is not None:
        raise click.UsageError(f'A document "{id_}" exists already; `secor templates export` copies it to edit.')
    number = number or _free_number(element, {document.number for document in catalogue})
    title = id_.replace("-", " ").capitalize()
    text = _STARTING_POINT.format(
        id=id_,
        number=number,
        title=title,
        element=element,
        kind=kind,
        evidence="no" if kind in {"policy", "procedure"} else "yes",
        frequency="annual" if kind in {"policy", "procedure"} else "per-event",
        body=_STARTING_BODY[kind if kind in _STARTING_BODY else "form"],
    )
    target = folder / TEMPLATES / element_folder(element) / f"{id_}.md"
    if target.exists():
        raise click.UsageError(f"{target} exists already and was left alone.")
    data = build_template(read_template_text(text, target.name), shipped() / HOUSE)
    write_whole(target, text.encode())
    write_whole(target.with_suffix(".docx"), data)
    remember_built(folder, {f"{element_folder(element)}/{id_}": data})
    click.echo(f"{target} and its Word file are written, number {number}.")
    click.echo(f"Edit the text, then: secor templates build --folder {as_argument(folder)} {id_}")
    click.echo(f"See it: secor build --overlay {as_argument(folder)} --only {id_}")


def _free_number(element: int, taken: set[str]) -> str:
    return next(n for i in range(50, 100) if (n := f"{element:02d}-{i}") not in taken)


_STARTING_POINT = """\
---
id: {id}
number: "{number}"
title: {title}
element: {element}
kind: {kind}
purpose: Say in one sentence what this document is for.
done_by: the supervisor
signed_by: [supervisor]
frequency: {frequency}
evidence: {evidence}
# questions: [S6.03]        working questions it serves
# law: [OHS Code s. 9]      what it rests on; each must exist in the index
# when: {{activity: cranes-hoisting}}
# otherwise: Not done by this company.
# per: site                 once for the company, or per: site, employee, vehicle
blank: {evidence}
pages: 1
---

{body}"""

_STARTING_BODY = {
    "policy": """\
{{ company.operating_name }} does {{ company.activities | and_list }}. Say here what you promise, and why.

## What we do

- One thing in a short sentence.

```form
title: Approval
fields:
  - {id: owner_name, label: Owner or most senior manager (print name), type: person, width: 4, prefill: people.owner.name}
  - {id: owner_signature, label: Signature, type: signature, width: 5}
  - {id: owner_date, label: Date signed, type: date, width: 3}
```
""",
    "checklist": """\
```form
fields:
  - {id: where, label: Where, width: 6}
  - {id: date, label: Date, type: date, width: 3}
  - {id: by, label: Checked by, type: person, width: 3}
  - id: checks
    type: checklist
    remark: Note
    groups:
      - title: Before the work
        items: [One thing to look at, Another thing to look at]
  - {id: signatures, type: signatures, roles: [Checked by, Supervisor]}
```
""",
    "form": """\
```form
fields:
  - {id: where, label: Site, width: 6}
  - {id: date, label: Date, type: date, width: 3}
  - {id: time, label: Time, type: time, width: 3}
  - {id: what, label: What happened or was done, type: longtext, lines: 4}
  - id: actions
    label: Corrective actions
    type: table
    rows: 4
    columns:
      - {id: action, label: Action, width: 50}
      - {id: who, label: Who, type: person}
      - {id: due, label: Due, type: date}
  - {id: signatures, type: signatures, roles: [Completed by, Supervisor]}
```
""",
}
_STARTING_BODY["procedure"] = _STARTING_BODY["policy"]

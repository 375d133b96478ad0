"""``secor build``: the binder of one company."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from secor_docs.cli.options import FOLDER, CompanyCommand, on_company, print_json
from secor_docs.names import as_argument
from secor_docs.problems import SecorError
from secor_docs.values import number_of

if TYPE_CHECKING:
    from secor_docs.binder.manifest import Built, Written
    from secor_docs.data_files import Stock
    from secor_docs.workspace import Workspace


@click.command(cls=CompanyCommand, short_help="Make the binder.")
@on_company(json=True)
@click.option(
    "-o",
    "--out",
    "named",
    type=FOLDER,
    help="Folder for the binders; each company gets a folder in it. When left out: binders, next to the company's file.",
)
@click.option(
    "--draft/--final",
    "draft",
    default=True,
    help="A draft marks missing facts; the final binder is refused while one would be printed.",
)
@click.option("--only", multiple=True, metavar="ID", help="Make only this document; may be given again.")
@click.option(
    "--print-kit", is_flag=True, help="Also form pads for a quarter, a clipboard set for each site, spine and tabs."
)
@click.option("--pdf", is_flag=True, help="Also a PDF of every Word file, through LibreOffice.")
@click.option("-v", "--verbose", is_flag=True, help="Also name the parts that took the slow way.")
def command(
    work: Workspace,
    named: Path | None,
    draft: bool,
    only: tuple[str, ...],
    print_kit: bool,
    pdf: bool,
    verbose: bool,
    as_json: bool,
) -> None:
    """Make the binder of a company: every document it needs, filled in, as Word files.

    What you have edited in Word is never overwritten: the new version is written next to it.

    \b
    Example: secor build company.yaml -o binders
    Example: secor build company.yaml --only flha --only toolbox-meeting
    """
    from secor_docs.binder.inputs import Inputs
    from secor_docs.binder.manifest import nothing_to_do
    from secor_docs.binder.place import binders_elsewhere, binders_place

    company, stock, day = work.path, work.stock, work.today
    out = named or binders_place(company)
    try:
        inputs = Inputs().of(company, stock, (not draft, print_kit, day, *only))
    except OSError:
        inputs = ""  # whoever reads the file says why it cannot be read
    built = nothing_to_do(out, inputs, company) if inputs and not only else None
    if built is None:
        built = _built(company, stock, out, day, inputs, quiet=as_json, final=not draft, only=only, print_kit=print_kit)
    about_pdf: dict[str, object] = {}
    again = " ".join(
        ["secor build", as_argument(company)]
        + [f"--overlay {as_argument(folder)}" for folder in stock.overlays if folder != work.folder]
        + [f"-o {as_argument(named)}" for _ in range(named is not None)]
    )
    lines = [] if as_json else [*_summary(built, work, again, draft=draft)]
    if pdf:
        from secor_docs.binder.pdf import write_pdfs

        if not as_json:
            click.echo("Making PDF files …", err=True)
        converted = write_pdfs(built.written.folder)
        about_pdf = {"pdf": {"made": list(converted.made), "kept": list(converted.kept)}}
        where = built.written.folder / "pdf"
        lines.append(f"PDF: {len(converted.made)} made, {len(converted.kept)} unchanged, in {where}.")
    if as_json:
        print_json({**_json(built), **about_pdf})
        return
    lines += [*built.remarks, *_others(built)]
    lines += [
        f"! {other} is a binder of this company, too; what you edited in it is not in this one. Keep one of them."
        for other in binders_elsewhere(company, out)
    ]
    if verbose:
        lines += _slow(built)
    click.echo("\n".join(lines))


def _built(
    company: Path,
    stock: Stock,
    out: Path,
    day: date,
    inputs: str,
    *,
    quiet: bool,
    final: bool,
    only: tuple[str, ...],
    print_kit: bool,
) -> Built:
    """Read the company, make what has changed, and write it."""
    from secor_docs.binder.make import build_from_spec
    from secor_docs.binder.prepare import prepare, spec_of
    from secor_docs.needs import all_findings

    prepared = prepare(company, stock).on(day)
    remarks = [
        f"! {finding.key}: {finding.message.rstrip('.')}. {finding.fix}" for finding in all_findings(prepared.plan, day)
    ]
    with _progress(quiet=quiet) as tell:
        return build_from_spec(
            spec_of(prepared),
            stock,
            out,
            final=final,
            only=only,
            print_kit=print_kit,
            inputs=inputs,
            remarks=remarks,
            progress=tell,
        )


def _others(built: Built) -> Iterator[str]:
    """Binders next to this one that are the same company's, by its WCB account."""
    from secor_docs.binder.manifest import binders_of_account
    from secor_docs.files import last_manifest

    folder = built.written.folder
    account = last_manifest(folder).get("owner", {}).get("wcb_account", "")
    for other, owner in binders_of_account(folder.parent, account):
        if other != folder:
            yield (
                f"! {other} is a binder on the same WCB account, of {owner.get('legal_name')}; what you edited in it is "
                f"not in this one. Was the company renamed? Put {folder.name} aside, write the old name as formerly "
                "under company, and build again: your edits come along."
            )


def _slow(built: Built) -> Iterator[str]:
    yield f"Parts whose tree had to be walked through: {len(built.slow)}."
    yield from (f"  {part}" for part in built.slow)


@contextmanager
def _progress(*, quiet: bool) -> Iterator[Callable[[int, int, str], None] | None]:
    """A bar on a terminal; nothing where nobody watches."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Reading", total=None)

        def tell(done: int, total: int, name: str) -> None:
            bar.update(task, completed=done, total=total, description=name[:40].ljust(40))

        yield tell


def _summary(built: Built, work: Workspace, again: str, *, draft: bool) -> Iterator[str]:
    written, source = built.written, work.path
    kind = "Draft" if draft else "Final"
    made = f"{number_of(len(built.documents), 'document')}, {number_of(len(built.forms), 'blank form')}"
    yield f"{kind} binder of {built.legal_name}: {made}."
    done = {
        "new": written.new,
        "changed": written.changed,
        "unchanged": written.unchanged,
        "taken away": written.removed,
    }
    yield f"In {written.folder}: " + (", ".join(f"{len(names)} {word}" for word, names in done.items() if names) + ".")
    if built.moved_from:
        yield f"The binder was in {built.moved_from} before the company was renamed; it came along, with your edits."
    if written.renamed:
        yield f"{number_of(len(written.renamed), 'file has', 'files have')} another name now. Edited among them:"
        kept = [f"  {was} is now {now}" for was, now in written.renamed if now in written.edited]
        yield from kept or ["  none"]
    yield from _edited(written)
    if built.gaps:
        yield f"Missing facts printed as a marker ({len(built.gaps)}), listed in gaps.md:"
        yield from (f"  {gap.place}: {gap.key}: {gap.label}" for gap in built.gaps[:12])
        if len(built.gaps) > 12:  # noqa: PLR2004 - a screen's worth
            yield f"  … and {len(built.gaps) - 12} more."
        yield f"They are asked for, one by one, by the command below; then build again: {again}"
        yield f"Next: secor fill {as_argument(source)}"
    elif draft:
        yield f"Nothing is missing. Open {written.folder / 'Binder.docx'} and read it; then make the final one."
        yield f"Next: {again} --final"
    else:
        yield f"Print {written.folder / 'Binder.docx'}, sign and date the policies, and start the forms."
        if _policy_logged(work):
            yield "The health and safety policy is logged; see what is due."
            yield f"Next: secor todo {as_argument(source)}"
        elif work.tracker_path.exists():
            yield "When the health and safety policy is signed, log it: nothing counts before that day."
            yield f"Next: secor log {as_argument(source)} health-safety-policy"
        else:
            yield "Make the tracker, where you log what was signed and done."
            yield f"Next: secor tracker new {as_argument(source)}"


def _edited(written: Written) -> Iterator[str]:
    """What a person has edited, and where the new versions are."""
    if written.edited:
        yield f"Left alone, because you have edited them ({len(written.edited)}):"
        yield from (f"  {name}" for name in written.edited)
        if any(name.startswith("documents/") for name in written.edited):
            yield "Binder.docx is without these edits: print the files themselves, in place of its pages."
    if written.beside:
        yield "The new versions are next to them:"
        yield from (f"  {name}" for name in written.beside)


def _policy_logged(work: Workspace) -> bool:
    """Whether the tracker, where there is one that can be read, says when the policy was signed."""
    with suppress(SecorError):
        return work.tracker_path.is_file() and work.verdict.months.policy_signed_on is not None
    return False


def _json(built: Built) -> dict[str, object]:
    from secor_docs.binder.manifest import gaps_as_values

    written = built.written
    return {
        "folder": str(written.folder),
        "documents": [document._asdict() for document in built.documents],
        "moved_from": built.moved_from,
        "forms": list(built.forms),
        "gaps": gaps_as_values(built.gaps),
        **{
            name: list(getattr(written, name))
            for name in ("new", "changed", "unchanged", "edited", "beside", "removed", "renamed")
        },
    }

"""``secor build``: the binder of one company."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from secor_docs.cli.options import COMPANY, JSON, OVERLAY

if TYPE_CHECKING:
    from secor_docs.binder.make import Built
    from secor_docs.binder.spec import Recipe
    from secor_docs.data_files import Stock


@click.command(short_help="Make the binder.")
@COMPANY
@click.option(
    "-o",
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("binders"),
    show_default=True,
    help="Folder for the binders; each company gets a folder in it.",
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
@OVERLAY
@JSON
def command(
    company: Path,
    out: Path,
    draft: bool,
    only: tuple[str, ...],
    print_kit: bool,
    pdf: bool,
    verbose: bool,
    overlays: tuple[Path, ...],
    as_json: bool,
) -> None:
    """Make the binder of a company: every document it needs, filled in, as Word files.

    What you have edited in Word is never overwritten: the new version is written beside it.

    \b
    Example: secor build company.yaml -o binders
    Example: secor build company.yaml --only flha --only toolbox-meeting
    """  # noqa: D301 - \b is click's mark for a paragraph it must not wrap
    from secor_docs.binder.make import build_recipe
    from secor_docs.data_files import Stock

    stock = Stock.of(overlays)
    recipe, remarks, key = _recipe(company, stock)
    with _progress(quiet=as_json) as tell:
        built = build_recipe(
            recipe, stock, out, final=not draft, only=only, print_kit=print_kit, two_at_once=tell is None, progress=tell
        )
    about_pdf: dict[str, object] = {}
    if pdf:
        from secor_docs.binder.pdf import write_pdfs

        if not as_json:
            click.echo("Making PDF files …", err=True)
        converted = write_pdfs(built.written.folder)
        about_pdf = {"pdf": {"made": list(converted.made), "kept": list(converted.kept)}}

    def said(built: Built) -> str:
        if as_json:
            return json.dumps({**_json(built), **about_pdf}, indent=1, ensure_ascii=False) + "\n"
        lines = [*_summary(built, company, draft=draft)]
        if pdf:
            where = built.written.folder / "pdf"
            lines.append(f"PDF: {len(converted.made)} made, {len(converted.kept)} unchanged, in {where}.")
        lines += remarks
        if verbose:
            lines += _slow(built)
        return "".join(f"{line}\n" for line in lines)

    click.echo(said(built), nl=False)
    if key and not pdf and not built.written.edited:
        _remember(built, key, company, overlays, said)


def _recipe(company: Path, stock: Stock) -> tuple[Recipe, Sequence[str], str]:
    """What is to be made, remarks on the company, and the hash of what both come from."""
    from secor_docs.binder import kept
    from secor_docs.cli import today
    from secor_docs.stamp import inputs

    day = today()
    try:
        key = inputs(company, stock, day)
    except OSError:
        key = ""  # whoever reads the file says why it cannot be read
    known = kept.load(company, key) if key else None
    if known is not None:
        return *known, key
    from secor_docs.binder.prepare import prepare, recipe_of
    from secor_docs.company import findings

    prepared = prepare(company, stock)
    recipe = recipe_of(prepared)
    remarks = [
        f"! {finding.key}: {finding.message.rstrip('.')}. {finding.fix}"
        for finding in findings(prepared.plan.company, day)
    ]
    if key and inputs(company, stock, day) == key:
        kept.keep(company, key, recipe, remarks)
        return recipe, remarks, key
    return recipe, remarks, ""


def _remember(built: Built, key: str, company: Path, overlays: Sequence[Path], said: Callable[[Built], str]) -> None:
    """Keep the answer for the case that nothing changes."""
    from secor_docs.binder.folder import Written
    from secor_docs.cli import again
    from secor_docs.files import MANIFEST

    written = built.written
    files = sorted((*written.new, *written.changed, *written.unchanged))
    same = replace(built, written=Written(written.folder, unchanged=tuple(files)))
    words = click.get_current_context().find_root().obj
    if words:
        again.remember(
            words, key, company, built.recipe.pictures, overlays, written.folder, [*files, MANIFEST], said(same)
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


def _summary(built: Built, source: Path, *, draft: bool) -> Iterator[str]:
    written = built.written
    kind = "Draft" if draft else "Final"
    yield f"{kind} binder of {built.recipe.legal_name}: {len(built.documents)} documents, {len(built.forms)} blank forms."
    done = {
        "new": written.new,
        "changed": written.changed,
        "unchanged": written.unchanged,
        "taken away": written.removed,
    }
    yield f"In {written.folder}: " + (", ".join(f"{len(names)} {word}" for word, names in done.items() if names) + ".")
    if written.edited:
        yield f"Left alone, because you have edited them ({len(written.edited)}):"
        yield from (f"  {name}" for name in written.edited)
    if written.beside:
        yield "The new versions stand beside them:"
        yield from (f"  {name}" for name in written.beside)
    if built.gaps:
        yield f"Missing facts printed as a marker ({len(built.gaps)}), listed in gaps.md:"
        yield from (f"  {gap.place}: {gap.key}: {gap.label}" for gap in built.gaps[:12])
        if len(built.gaps) > 12:  # noqa: PLR2004 - a screen's worth
            yield f"  … and {len(built.gaps) - 12} more."
        yield f"Next: fill them in in {source}, then build again."
    elif draft:
        yield f"Nothing is missing. Next: open {written.folder / 'Binder.docx'}, read it, then build with --final."
    else:
        yield f"Next: print {written.folder / 'Binder.docx'}, sign and date the policies, and start the forms."


def _json(built: Built) -> dict[str, object]:
    written = built.written
    return {
        "folder": str(written.folder),
        "documents": [{"id": p.id, "number": p.number, "title": p.title, "file": name} for p, name in built.documents],
        "forms": list(built.forms),
        "gaps": [
            {
                "key": g.key,
                "label": g.label,
                "why": g.why,
                "file": g.place.file,
                "line": g.place.line,
                "documents": list(g.documents),
            }
            for g in built.gaps
        ],
        **{
            name: list(getattr(written, name))
            for name in ("new", "changed", "unchanged", "edited", "beside", "removed")
        },
    }

"""``secor build``: the binder of one company."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from secor_docs.cli.options import FOLDER, CompanyCommand, on_company, print_json
from secor_docs.names import as_argument
from secor_docs.problems import SecorError

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

    from secor_docs.binder.manifest import Built
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
    from secor_docs.binder.company_binder import company_binder, twins
    from secor_docs.binder.place import binders_place

    company, stock = work.path, work.stock
    out = named or binders_place(company)
    with _progress(quiet=as_json) as tell:
        built = company_binder(
            company, stock, out, work.today, final=not draft, only=only, print_kit=print_kit, progress=tell
        )
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
    lines += [*built.remarks, *twins(built, company, out)]
    if verbose:
        lines += _slow(built)
    click.echo("\n".join(lines))


def _slow(built: Built) -> Iterator[str]:
    yield f"Parts whose tree had to be walked through: {len(built.slow)}."
    yield from (f"  {part}" for part in built.slow)


@contextmanager
def _progress(*, quiet: bool) -> Iterator[Callable[[int, int, str], None] | None]:
    """A bar on a terminal; nothing where nobody watches."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    bars: list[tuple[Progress, TaskID]] = []

    def tell(done: int, total: int, name: str) -> None:
        if not bars:  # a build with nothing to do pays for none
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

            columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
            bar = whole.enter_context(Progress(*columns, console=Console(stderr=True), transient=True))
            bars.append((bar, bar.add_task("Reading", total=None)))
        bar, task = bars[0]
        bar.update(task, completed=done, total=total, description=name[:40].ljust(40))

    with ExitStack() as whole:
        yield tell


def _summary(built: Built, work: Workspace, again: str, *, draft: bool) -> Iterator[str]:
    from secor_docs.binder.company_binder import said_of

    written, source = built.written, work.path
    yield from said_of(built, final=not draft)
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

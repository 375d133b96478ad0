"""``secor pack``: one zip with everything an assessor needs, and the check that nothing in it was changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from secor_docs.cli.options import BINDER, CompanyCommand, end, file_option, looked_at, on_company
from secor_docs.values import number_of

if TYPE_CHECKING:
    from secor_docs.workspace import Workspace


class _MakeOrVerify(click.Group):
    """``secor pack company.yaml`` makes a pack; the word ``make`` may be left out, and the company in its folder."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args or args[0] not in {*self.commands, *ctx.help_option_names}:
            args = ["make", *args]
        return super().parse_args(ctx, args)


@click.group(cls=_MakeOrVerify, short_help="One zip with binder, tracker and evidence; and its check.")
def command() -> None:
    """Put binder, tracker and evidence into one zip, with a page that lists them in the order of the questions.

    \b
    Example: secor pack company.yaml
    Example: secor pack verify evidence-2026-12-02.zip
    """


@command.command(cls=CompanyCommand)
@on_company(tracker=True, as_of=True)
@file_option(
    "-o",
    "--output",
    "out",
    metavar="FILE.ZIP",
    help="The pack; evidence-DATE.zip next to the company file when left out.",
)
@BINDER
def make(*, work: Workspace, out: Path | None, binder: Path | None) -> None:
    """Make the pack. Private records and their files stay out and are counted; company.yaml stays out too.

    Ends with 1 when an evidence file is not there, or not as it was logged; the pack is written all the same.
    A file that a private record names is in no pack, and no other file with the same content either.

    \b
    Example: secor pack company.yaml -o evidence.zip
    """
    from secor_docs.evaluation.pack import make_pack

    covered = looked_at(work, anew=True).coverage(binder)
    folder, path = binder or work.binder, work.tracker_path
    target = out or work.folder / f"evidence-{covered.found.as_of}.zip"
    made = make_pack(
        covered,
        work.tracker,
        target,
        tracker=path if path.is_file() else None,
        binder=folder,
        evidence=work.evidence,
        closed=work.logged_private,
    )
    click.echo(f"Written: {target}, {number_of(made.files, 'file')}. Unpack it and open index.html.")
    if folder is None:
        click.echo(
            "No binder is in it: there is none in binders, here or next to the company file. `secor build` makes it."
            " Or give --binder."
        )
    if made.private or made.private_files:
        click.echo(
            f"Left out: {number_of(made.private, 'private record')}, {number_of(made.private_files, 'private file')}."
        )
    if not made.tracker and path.is_file():
        click.echo(f"{path.name} is left out, because it holds private rows; records.csv holds all others.")
    for name, reason in covered.unfit:
        click.echo(f"! {name}: {reason}. It is in the pack, and no proof.", err=True)
    if made.kept_apart:
        rows = ", ".join(dict.fromkeys(record.record_id or record.place.spot for record in made.kept_apart))
        click.echo(f"! Not in it: files named by {rows}, because a private record has them too.")
    click.echo(f"Seal (tell it to the assessor): {made.seal}")
    end(1 if work.evidence_problems else 0)


@command.command()
@click.argument("pack", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE.ZIP")
@click.option("--seal", default="", help="The seal that was shown when the pack was made.")
def verify(*, pack: Path, seal: str) -> None:
    """Say whether every file in a pack is as it was when the pack was made. Ends with 1 when not.

    \b
    Example: secor pack verify evidence-2026-12-02.zip
    """
    from secor_docs.evaluation.pack import verify_pack

    found = verify_pack(pack)
    for problem in found.problems:
        click.echo(str(problem))
    other = bool(seal) and seal.strip().casefold() != found.seal
    if other:
        click.echo(f"The seal is another one: this pack has {found.seal}.")
    if not found.problems and not other:
        click.echo(f"{number_of(found.files, 'file')}, all as made. Seal: {found.seal}")
    end(1 if found.problems or other else 0)

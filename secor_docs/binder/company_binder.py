"""The binder of one company, made where it stands: what ``secor build`` and the app do, each in its own way of telling."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from secor_docs.binder.inputs import Inputs
from secor_docs.binder.manifest import Built, binders_of_account, nothing_to_do
from secor_docs.binder.place import binders_elsewhere
from secor_docs.data_files import Stock
from secor_docs.files import last_manifest
from secor_docs.values import number_of


def company_binder(
    company: Path,
    stock: Stock,
    out: Path,
    day: date,
    *,
    final: bool = False,
    only: tuple[str, ...] = (),
    print_kit: bool = False,
    progress: Callable[[int, int, str], None] | None = None,
) -> Built:
    """Make what has changed of a company's binder and write it; over at once where nothing has.

    Args:
        company: its file.
        stock: the shipped folders and overlays.
        out: the folder that holds the companies' folders.
        day: the day it is made on.
        final: refuse while a missing fact would be printed.
        only: ids of the documents wanted; all when empty.
        print_kit: make form pads, site sets, spine and tab sheets too.
        progress: called with how many are done, of how many, and which is next; what it raises stops the build
            before anything is written.

    Raises:
        NotReadyError: ``final`` was asked for and facts are missing.
        InputWrongError: the company's file or a template is wrong, the folder of another company, a lock.
        CouldNotReadError: the company's file may not be read.
        CouldNotWriteError: the disk refused; the last good binder stays.
    """
    try:
        inputs = Inputs().of(company, stock, (final, print_kit, day, *only))
    except OSError:
        inputs = ""  # whoever reads the file says why it cannot be read
    built = nothing_to_do(out, inputs, company) if inputs and not only else None
    return built or _made(company, stock, out, day, inputs, final, only, print_kit, progress)


def _made(
    company: Path,
    stock: Stock,
    out: Path,
    day: date,
    inputs: str,
    final: bool,  # noqa: FBT001
    only: tuple[str, ...],
    print_kit: bool,  # noqa: FBT001
    progress: Callable[[int, int, str], None] | None,
) -> Built:
    # Imported here: a build with nothing to do opens nothing heavy.
    from secor_docs.binder.make import build_from_spec  # noqa: PLC0415
    from secor_docs.binder.prepare import prepare, spec_of  # noqa: PLC0415
    from secor_docs.needs import all_findings  # noqa: PLC0415

    prepared = prepare(company, stock).on(day)
    remarks = [
        f"! {finding.key}: {finding.message.rstrip('.')}. {finding.fix}" for finding in all_findings(prepared.plan, day)
    ]
    return build_from_spec(
        spec_of(prepared),
        stock,
        out,
        final=final,
        only=only,
        print_kit=print_kit,
        inputs=inputs,
        remarks=remarks,
        progress=progress,
    )


def twins(built: Built, company: Path, out: Path) -> Iterator[str]:
    """Other binders that are the same company's, in a sentence each; an edit in one of them is not in this one.

    Args:
        built: the build.
        company: the company's file.
        out: the folder it was built into.
    """
    folder = built.written.folder
    account = last_manifest(folder).get("owner", {}).get("wcb_account", "")
    for other, owner in binders_of_account(folder.parent, account):
        if other != folder:
            yield (
                f"! {other} is a binder on the same WCB account, of {owner.get('legal_name')}; what you edited in it is "
                f"not in this one. Was the company renamed? Put {folder.name} aside, write the old name as formerly "
                "under company, and build again: your edits come along."
            )
    for other in binders_elsewhere(company, out):
        yield f"! {other} is a binder of this company, too; what you edited in it is not in this one. Keep one of them."


def said_of(built: Built, *, final: bool) -> Iterator[str]:
    """What a build did, in lines.

    Args:
        built: the build.
        final: whether it was the final one.
    """
    written = built.written
    made = f"{number_of(len(built.documents), 'document')}, {number_of(len(built.forms), 'blank form')}"
    yield f"{'Final' if final else 'Draft'} binder of {built.legal_name}: {made}."
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
    if written.edited:
        yield f"Left alone, because you have edited them ({len(written.edited)}):"
        yield from (f"  {name}" for name in written.edited)
        if any(name.startswith("documents/") for name in written.edited):
            yield "Binder.docx is without these edits: print the files themselves, in place of its pages."
    if written.beside:
        yield "The new versions are next to them:"
        yield from (f"  {name}" for name in written.beside)

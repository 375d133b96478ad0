"""Where a company's binders are: next to its file, wherever one stands when they are built."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from secor_docs.files import MANIFEST, last_manifest
from secor_docs.names import slug

if TYPE_CHECKING:
    from secor_docs.company import Business

BINDERS = "binders"
"""The folder that holds the companies' folders."""


def binders_place(company: Path) -> Path:
    """The folder for the binders of a company: next to its file, or the one here where it has a binder already.

    Args:
        company: the company's file; it is not read as one, so that a build with nothing to do is over at once.
    """
    beside, here = company.parent / BINDERS, Path(BINDERS)
    return here if not _of(company, beside) and _of(company, here) else beside


def binder_folders(company: Path, business: Business) -> tuple[Path, ...]:
    """Where the binder of a company is looked for, the likeliest first: next to its file, and here."""
    from secor_docs.binder.rename import standing_folder  # noqa: PLC0415 - a build with nothing to do opens little

    names, name = (business.legal_name, *business.formerly), slug(business.operating_name)
    return tuple(
        standing_folder(out / name, business.wcb_account, names) for out in (company.parent / BINDERS, Path(BINDERS))
    )


def binders_elsewhere(company: Path, place: Path) -> tuple[Path, ...]:
    """Binders of the same WCB account in the other place they are looked for, next to the file or here."""
    others = (at for at in (company.parent / BINDERS, Path(BINDERS)) if at.resolve() != place.resolve())
    return tuple(folder for at in others for folder in _of(company, at))


def _of(company: Path, place: Path) -> list[Path]:
    """The binders in a folder whose WCB account the company's file names."""
    try:
        text = company.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return []
    found = ((path.parent, last_manifest(path.parent)) for path in sorted(place.glob(f"*/{MANIFEST}")))
    accounts = ((folder, str((manifest.get("owner") or {}).get("wcb_account", ""))) for folder, manifest in found)
    return [folder for folder, account in accounts if account and account in text]

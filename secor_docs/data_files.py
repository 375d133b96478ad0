"""Finds the shipped folders, and the overlay folders a user lays over them.

The folders are at the top of a checkout and travel inside the package in a wheel. An overlay is a
folder of the user's with the same sub-folders; it is searched first, file by file.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

TEMPLATES = "templates"
LETTERHEAD = f"{TEMPLATES}/house/letterhead.docx"
"""Where an overlay or a client's own folder has its letterhead."""
FOLDERS = (TEMPLATES, "industry_legislation", "hazard_library", "evaluation", "samples")


def shipped() -> Path:
    """The folder that holds the shipped folders: in a wheel the package's own, else the checkout's top."""
    package = Path(__file__).resolve().parent
    inside = package / "_stock"
    return inside if inside.is_dir() else package.parent


@dataclass(frozen=True, slots=True)
class Stock:
    """The shipped folders with overlays laid over them.

    Attributes:
        overlays: folders searched first, the strongest first.
    """

    overlays: tuple[Path, ...] = ()

    @classmethod
    def of(cls, overlays: Sequence[Path] = ()) -> Stock:
        """A stock with the given overlays, strongest first."""
        return cls(tuple(overlays))

    @classmethod
    def beside(cls, company: Path, overlays: Sequence[Path] = ()) -> Stock:
        """The stock of a company: what lies in its own folder is the strongest, then the given overlays.

        Args:
            company: the folder of its ``company.yaml``.
            overlays: folders of whoever makes its binder, the strongest first.
        """
        own = company.resolve() != shipped() and any((company / name).is_dir() for name in FOLDERS)
        return cls(tuple(dict.fromkeys((company, *overlays) if own else overlays)))

    @property
    def roots(self) -> tuple[Path, ...]:
        """Every root in the order of search."""
        return (*self.overlays, shipped())

    def find(self, relative: str) -> Path | None:
        """The strongest file called ``relative`` (``templates/05-hazard-assessment/flha.docx``), or None."""
        return next((p for root in self.roots if (p := root / relative).is_file()), None)

    def files(self, folder: str, suffix: str) -> Iterator[tuple[str, Path]]:
        """All files below ``folder`` that end in ``suffix``: relative name and strongest path, sorted."""
        found: dict[str, Path] = {}
        for root in reversed(self.roots):
            base = root / folder
            if base.is_dir():
                for path in base.rglob(f"*{suffix}"):
                    if not path.name.startswith(("~$", ".")):
                        found[path.relative_to(root).as_posix()] = path
        yield from sorted(found.items())

"""Something that matters in a company file."""

from __future__ import annotations

from dataclasses import dataclass

from secor_docs.yamlfile import Path_, dotted


@dataclass(frozen=True, slots=True)
class CompanyFinding:
    """Something that contradicts itself, or matters though the file is sound.

    Attributes:
        path: the value it rests on.
        message: what was found.
        fix: what to do.
        code: the kind of finding, for ``secor explain``.
    """

    path: Path_
    message: str
    fix: str
    code: str = ""

    @property
    def key(self) -> str:
        """The path as people write it."""
        return dotted(self.path)

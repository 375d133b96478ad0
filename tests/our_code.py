"""The program's own modules, each parsed once in a test process."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import secor_docs

PACKAGE = Path(secor_docs.__file__).parent
MODULES = sorted(p for p in PACKAGE.rglob("*.py") if p != PACKAGE / "__init__.py" and "_stock" not in p.parts)


def inside(path: Path) -> str:
    """The name of a module in the package, ``law/index.py``."""
    return path.relative_to(PACKAGE).as_posix()


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """All that is in a module; the module itself comes first."""
    return tuple(ast.walk(ast.parse(path.read_text("utf-8"))))

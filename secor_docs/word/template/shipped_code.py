"""What the shipped templates compile to: made by ``secor templates build``, shipped next to them, never worked out again.

Each part of a template is a Python file below ``templates/compiled``: plain text, the same for every version of Python,
whose own cache of bytecode serves it as it serves this file. ``templates/built.json`` says which file belongs to which
.docx, by the hash of its bytes: one that was edited is not found there, and is compiled as any other.

Only the program's own folder is looked into. Code in an overlay would be run with nobody asking whose it is.
"""

from __future__ import annotations

import hashlib
import json
from functools import cache
from importlib.machinery import SourceFileLoader
from importlib.util import find_spec
from pathlib import Path
from types import CodeType
from typing import TYPE_CHECKING, Any

from secor_docs.data_files import TEMPLATES, shipped
from secor_docs.files import sha256
from secor_docs.ooxml.zip_write import inflate, split
from secor_docs.word.template.part import leads

if TYPE_CHECKING:
    from secor_docs.word.template.compiler import PythonTemplate
    from secor_docs.word.template.template_cache import Record

BUILT = f"{TEMPLATES}/built.json"
"""Below a folder with templates: the hash of each Word file as it was built; of ours also what it compiles to."""

COMPILED = f"{TEMPLATES}/compiled"


@cache
def jinja_hash() -> str:
    """The part of Jinja that decides what its code looks like and what it calls."""
    spec = find_spec("jinja2")  # finds the folder without running it
    folders = (spec.submodule_search_locations or ()) if spec else ()
    names = ("compiler.py", "idtracking.py", "optimizer.py", "runtime.py")
    return hashlib.sha256(b"".join((Path(f) / name).read_bytes() for f in folders for name in names)).hexdigest()


@cache
def _by_hash() -> dict[str, Any]:
    """The shipped templates by the hash of their .docx; none where they were made with another Jinja."""
    try:
        found = json.loads((shipped() / BUILT).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    if found["jinja"] != jinja_hash():
        return {}
    return {entry["docx"]: entry for entry in found["templates"].values() if "parts" in entry}


def load(data: bytes) -> Record | None:
    """What a template compiles to; None where it is none of the shipped ones."""
    entry = _by_hash().get(sha256(data))
    if entry is None:
        return None
    try:
        parts = [(part, opening, _code(file), tuple(traits)) for part, file, opening, traits in entry["parts"]]
    except OSError:
        return None
    members = split(data)
    apart = {entry["core"], *(part[0] for part in parts)}
    kept = {name: (m.data, m.crc, m.size) for name, m in members.items() if name not in apart}
    leading = {name: inflate(member) for name, member in members.items() if leads(name)}
    return kept, leading, entry["core"], entry["asks"], parts


@cache
def _code(file: str) -> CodeType:
    """The code of a part, through Python's own cache of bytecode."""
    name = file.removesuffix(".py")
    code = SourceFileLoader(name, str(shipped() / COMPILED / file)).get_code(name)
    assert code is not None
    return code


def as_files(made: PythonTemplate, name: str) -> tuple[dict[str, Any], dict[str, str]]:
    """What ``built.json`` says of a shipped template, and the Python files it needs below :data:`COMPILED`.

    Args:
        made: the template as Python source.
        name: its name below ``templates/``, without ending.
    """
    parts, files = [], {}
    for part in made.parts:
        kind = Path(part.member).stem
        # Header and footer are the same in nearly all templates.
        file = f"{name}.py" if kind == "document" else f"house/{kind}-{sha256(part.python.encode())[:8]}.py"
        parts.append([part.member, file, part.opening, list(part.traits)])
        files[file] = part.python
    return {"core": made.core, "asks": made.asks, "parts": parts}, files

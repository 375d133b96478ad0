"""The map in the package docstring is the import order; the code is held to it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path
from typing import cast

from our_code import MODULES, PACKAGE, inside, nodes

import secor_docs

ROOMS = re.findall(r"^    (\w+) {2,}\S", secor_docs.__doc__ or "", re.MULTILINE)


def _room(name: str) -> str:
    return name.split(".")[1] if name.count(".") else ""


def _imports(path: Path) -> set[str]:
    """Names of our modules that a module imports, wherever in it the import stands."""
    found = set()
    for node in nodes(path):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("secor_docs"):
            found.add(node.module or "")
            if node.module == "secor_docs":
                found |= {f"secor_docs.{alias.name}" for alias in node.names if (PACKAGE / f"{alias.name}.py").exists()}
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names if alias.name.startswith("secor_docs")}
    return found


def test_the_map_names_every_room_and_no_other() -> None:
    on_disk = {p.stem for p in PACKAGE.glob("*.py")} - {"__init__", "__main__"}
    on_disk |= {p.name for p in PACKAGE.iterdir() if (p / "__init__.py").is_file()}
    assert sorted(ROOMS) == sorted(on_disk)


def test_a_room_imports_only_rooms_above_it() -> None:
    strays = []
    for path in MODULES:
        room = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
        allowed = ROOMS[: ROOMS.index(room) + 1]
        strays += [f"{inside(path)}: {name}" for name in _imports(path) if _room(name) and _room(name) not in allowed]
    assert not strays, "these rooms are below in the map"


PURE = {"problems", "names.py", "dates.py", "values.py", "scopes.py", "law", "program", "plan.py", "readiness"}


def test_the_pure_core_knows_no_disk_word_excel_terminal_or_date() -> None:
    outside = {"docx", "docxtpl", "lxml", "openpyxl", "click", "rich", "os", "io", "pathlib", "zipfile"}
    for path in MODULES:
        if inside(path).partition("/")[0] not in PURE and inside(path) != "binder/context.py":
            continue
        names = {
            alias.name.split(".")[0] for node in nodes(path) if isinstance(node, ast.Import) for alias in node.names
        }
        names |= {(node.module or "").split(".")[0] for node in nodes(path) if isinstance(node, ast.ImportFrom)}
        assert not names & outside, inside(path)
        called = {ast.unparse(node.func) for node in nodes(path) if isinstance(node, ast.Call)}
        assert not {c for c in called if c == "open" or c.endswith((".today", ".now"))}, inside(path)


def test_help_and_version_import_nothing_heavy() -> None:
    heavy = "('pydantic', 'docx', 'docxtpl', 'lxml', 'openpyxl', 'rich', 'jinja2', 'yaml', 'PIL')"
    code = (
        "import sys\nfrom secor_docs.cli import main\n"
        "main(['--help']); main(['--version'])\n"
        f"found = [n for n in {heavy} if n in sys.modules]\nassert not found, found"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_module_says_what_it_is() -> None:
    silent = [path for path in MODULES if not ast.get_docstring(cast("ast.Module", nodes(path)[0]))]
    assert [inside(path) for path in silent if path.name != "__init__.py" or path.read_text("utf-8").strip()] == []


def test_no_two_public_classes_share_a_name() -> None:
    """A name that means two things has to be looked up each time it is read."""
    homes: dict[str, list[str]] = {}
    for path in MODULES:
        for node in nodes(path):
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                homes.setdefault(node.name, []).append(inside(path))
    assert not {name: paths for name, paths in homes.items() if len(paths) > 1}


def test_the_package_stays_small_enough_to_find_ones_way() -> None:
    """Many loose modules, long ones and lines the formatter may not touch are how a house becomes hard to read."""
    loose = [path.name for path in PACKAGE.glob("*.py") if not path.name.startswith("__")]
    assert len(loose) <= 15, loose
    lines = {str(path.relative_to(PACKAGE)): path.read_text("utf-8") for path in MODULES}
    long = [name for name, text in lines.items() if text.count("\n") > 500 and "\nLong because " not in text]
    assert not long, 'say why in the docstring ("Long because ..."), or divide the module'
    tree = [p for folder in ("secor_docs", "tests", "benchmarks") for p in (PACKAGE.parent / folder).rglob("*.py")]
    skips = sum(p.read_text("utf-8").count("# fmt: skip") for p in tree if "_stock" not in p.parts)
    assert skips <= 20

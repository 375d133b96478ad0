"""The map in the package docstring is the import order; the code is held to it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

import secor_docs

PACKAGE = Path(secor_docs.__file__).parent
ROOMS = re.findall(r"^    (\w+) {2,}\S", secor_docs.__doc__ or "", re.MULTILINE)
MODULES = sorted(p for p in PACKAGE.rglob("*.py") if p != PACKAGE / "__init__.py" and "_stock" not in p.parts)


def _room(name: str) -> str:
    return name.split(".")[1] if name.count(".") else ""


def _imports(path: Path) -> set[str]:
    """Names of our modules that a module imports, wherever in it the import stands."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
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


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_a_room_imports_only_rooms_above_it(path: Path) -> None:
    room = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    allowed = ROOMS[: ROOMS.index(room) + 1]
    strays = {name for name in _imports(path) if _room(name) and _room(name) not in allowed}
    assert not strays, f"{path.name} is in {room}, which is above {sorted(strays)} in the map"


PURE = [
    p
    for p in MODULES
    if p.relative_to(PACKAGE).parts[0]
    in {"problems", "names.py", "dates.py", "values.py", "scopes.py", "law", "program", "plan.py", "readiness"}
    or p == PACKAGE / "binder" / "context.py"
]


@pytest.mark.parametrize("path", PURE, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_the_pure_core_knows_no_disk_word_excel_terminal_or_date(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    names = {
        alias.name.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names
    }
    names |= {(node.module or "").split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert not names & {"docx", "docxtpl", "lxml", "openpyxl", "click", "rich", "os", "io", "pathlib", "zipfile"}
    called = {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    assert not {c for c in called if c == "open" or c.endswith((".today", ".now"))}


def test_help_and_version_import_nothing_heavy() -> None:
    heavy = "('pydantic', 'docx', 'docxtpl', 'lxml', 'openpyxl', 'rich', 'jinja2', 'yaml', 'PIL')"
    code = (
        "import sys\nfrom secor_docs.cli import main\n"
        "main(['--help']); main(['--version'])\n"
        f"found = [n for n in {heavy} if n in sys.modules]\nassert not found, found"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_a_module_says_what_it_is(path: Path) -> None:
    if path.name != "__init__.py" or path.read_text("utf-8").strip():
        assert ast.get_docstring(ast.parse(path.read_text("utf-8")))


def test_no_two_public_classes_share_a_name() -> None:
    """A name that means two things has to be looked up each time it is read."""
    homes: dict[str, list[str]] = {}
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                homes.setdefault(node.name, []).append(str(path.relative_to(PACKAGE)))
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

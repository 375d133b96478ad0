"""PDF through LibreOffice, where it is installed: tagged, checked, and only what changed.

LibreOffice exits with 0 even when it could not load a file, so every output is looked at. Each run has
a profile folder of its own: two runs do not meet, and a person's open LibreOffice is left alone.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from secor_docs.files import sha256, write_whole
from secor_docs.problems import SecorError

_OPTIONS = {"UseTaggedPDF": True, "ExportBookmarks": True}
_FILTER = "pdf:writer_pdf_Export:" + json.dumps(
    {name: {"type": "boolean", "value": str(on).lower()} for name, on in _OPTIONS.items()}
)
_AT_ONCE = 20
"""Files given to one run: starting LibreOffice costs seconds, and a run that hangs costs all its files."""

SECONDS_PER_FILE = 30
FOLDER = "pdf"
_KNOWN = f"{FOLDER}/made_from.json"


class NoPdfError(SecorError):
    """PDF was asked for and could not be made; the Word files stand."""

    exit_code = 4
    code = "B010"


@dataclass(frozen=True, slots=True)
class Converted:
    """What a conversion did.

    Attributes:
        made: PDF files made again.
        kept: PDF files whose Word file has not changed.
    """

    made: tuple[str, ...]
    kept: tuple[str, ...]


def find_libreoffice() -> Path | None:
    """LibreOffice's command, on PATH or where its installers put it."""
    for name in ("soffice", "libreoffice"):
        found = shutil.which(name)
        if found:
            return Path(found)
    usual = (
        Path(os.environ.get("PROGRAMFILES", r"C:\Program Files")) / "LibreOffice/program/soffice.exe",
        Path("/Applications/LibreOffice.app/Contents/MacOS/soffice"),
    )
    return next((path for path in usual if path.is_file()), None)


def write_pdfs(
    folder: Path, seconds_per_file: int = SECONDS_PER_FILE, *, progress: Callable[[int, int, str], None] | None = None
) -> Converted:
    """Make a PDF of every Word file in a binder's folder that has changed since its PDF was made.

    The PDFs are in ``pdf/`` under the same names. What a person has edited is what is printed.

    Args:
        folder: a company's folder.
        seconds_per_file: time limit for each file; a run has that much for each of its files.
        progress: called with how many are done, of how many, and which is next; what it raises stops it there.

    Raises:
        NoPdfError: LibreOffice is not installed, took too long, or could not load a file.
        CouldNotWriteError: the disk refused.
    """
    program = find_libreoffice()
    if program is None:
        raise NoPdfError(
            "No PDF was made: LibreOffice is not installed. Install it, or print from Word. "
            "The Word files are complete."
        )
    known = _known(folder)
    wanted: dict[str, tuple[Path, str]] = {}
    kept = []
    for path in sorted(folder.rglob("*.docx")):
        name = path.relative_to(folder)
        target = (Path(FOLDER) / name).with_suffix(".pdf").as_posix()
        hash_ = sha256(path.read_bytes())
        if path.name.startswith("~$"):
            continue
        if known.get(target) == hash_ and (folder / target).is_file():
            kept.append(target)
        else:
            wanted[target] = path, hash_
    made = []
    names = list(wanted)
    for start in range(0, len(names), _AT_ONCE):
        batch = names[start : start + _AT_ONCE]
        if progress is not None:
            progress(start, len(names), batch[0])
        for target, data in zip(batch, convert(program, [wanted[n][0] for n in batch], seconds_per_file), strict=True):
            write_whole(folder / target, data)
            known[target] = wanted[target][1]
            made.append(target)
        write_whole(folder / _KNOWN, (json.dumps(dict(sorted(known.items())), indent=1) + "\n").encode())
    return Converted(tuple(made), tuple(kept))


def _known(folder: Path) -> dict[str, str]:
    try:
        found = json.loads((folder / _KNOWN).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return dict(found) if isinstance(found, Mapping) else {}


def convert(program: Path, files: Sequence[Path], seconds_per_file: int) -> list[bytes]:
    """The PDFs of some Word files, in their order."""
    with tempfile.TemporaryDirectory(prefix="secor-pdf-") as temporary:
        work = Path(temporary)
        # Short names of our own: LibreOffice drops a file whose name another one in the run has too.
        sources = [work / f"{number:04d}.docx" for number in range(len(files))]
        for source, file in zip(sources, files, strict=True):
            shutil.copyfile(file, source)
        command = [
            str(program),
            "--headless",
            "--norestore",
            "--nolockcheck",
            f"-env:UserInstallation={(work / 'profile').as_uri()}",
            "--convert-to",
            _FILTER,
            "--outdir",
            str(work / "out"),
            *map(str, sources),
        ]
        try:
            subprocess.run(  # noqa: S603 - our own arguments
                command, capture_output=True, check=False, timeout=60 + seconds_per_file * len(files)
            )
        except subprocess.TimeoutExpired as error:
            raise NoPdfError(
                f"No PDF was made: LibreOffice took more than {error.timeout:.0f} seconds. The Word files are complete."
            ) from error
        except OSError as error:
            raise NoPdfError(f"No PDF was made: {program} could not be started ({error.strerror}).") from error
        out = []
        for source, file in zip(sources, files, strict=True):
            path = work / "out" / source.with_suffix(".pdf").name
            data = path.read_bytes() if path.is_file() else b""
            if not data.startswith(b"%PDF"):
                raise NoPdfError(
                    f"No PDF was made of {file.name}: LibreOffice could not read it. "
                    "Open it in Word, save it again, and try once more."
                )
            out.append(data)
        return out

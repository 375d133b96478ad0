"""Reads ``company.yaml`` from the disk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from secor_docs.company.edit import commented_line
from secor_docs.company.finding import CompanyFinding
from secor_docs.company.findings import faults
from secor_docs.company.model import Company
from secor_docs.company.notes import cut_text
from secor_docs.problems import InputWrongError, Place, Problem, collected, refuse_any
from secor_docs.yamlfile import Path_, YamlText, mended, parse_yaml, read_model, read_text

LOGO_BYTES = 30_000_000
LOGO_PIXELS = 80_000_000


@dataclass(frozen=True, slots=True)
class CompanyFile:
    """A company and the file it came from.

    Attributes:
        company: the facts.
        source: the text with its line numbers.
        folder: the folder of the file; a logo is looked for here.
    """

    company: Company
    source: YamlText
    folder: Path = Path()

    def place(self, path: Path_) -> Place:
        """File and line of the value at ``path``, of its commented example, or of its nearest parent in the file."""
        return _place(self.source, path)


def load_company(path: Path) -> CompanyFile:
    """Read ``company.yaml``.

    Raises:
        CouldNotReadError: the file is not there or may not be read.
        InputWrongError: with every problem at once.
    """
    return company_of(read_text(path), path.name, path.parent)


def company_of(text: str, name: str, folder: Path) -> CompanyFile:
    """Read the text of a company file, which need not be on the disk.

    Args:
        text: the text.
        name: the file's name for messages.
        folder: the folder it belongs to; a logo is looked for here.

    Raises:
        InputWrongError: with every problem at once.
    """
    problems = list[Problem]()
    source: YamlText | None = None
    with collected(problems):
        source = parse_yaml(text, name)
    if source is None:
        source = mended(text, name)
    cut = list(cut_text(source or YamlText(name, None, text=text)))
    at = {problem.place.line for problem in cut}
    # A # within brackets hides the closing one; quotes around the text mend both.
    problems = [*(p for p in problems if p.place.line not in at), *cut]
    if source is None:
        raise InputWrongError(problems)
    told = {problem.place.line for problem in problems}
    problems.extend(p for p in _model_problems(source, folder) if p.place.line not in told)
    refuse_any(problems)
    return CompanyFile(read_model(Company, source), source, folder)


def _place(source: YamlText, path: Path_) -> Place:
    place = source.place(path)
    return place if source.has(path) else Place(place.file, commented_line(source.text, path) or place.line)


def _model_problems(source: YamlText, folder: Path) -> Iterator[Problem]:
    """What is wrong with the values of a file that can be read."""
    try:
        company = read_model(Company, source, placed=lambda path: _place(source, path))
    except InputWrongError as error:
        yield from error.problems
        return
    logo = logo_problem(company, folder)
    for found in (*faults(company), *([logo] if logo else [])):
        yield Problem(_place(source, found.path), found.key, found.message, found.fix, code=found.code)


def logo_problem(company: Company, folder: Path) -> CompanyFinding | None:
    """What is wrong with the logo file, or None. Touches the disk.

    Args:
        company: the company; a logo's name is taken from ``company.logo``.
        folder: the folder of ``company.yaml``.
    """
    name = company.business.logo
    if name is None:
        return None
    wrong = _logo_fault(folder / name)
    return wrong and CompanyFinding(("company", "logo"), f'"{name}" {wrong[0]}', wrong[1], "C018")


def _logo_fault(path: Path) -> tuple[str, str] | None:
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415 - heavy, and only needed with a logo

    smaller = f"Save a picture at most 4000 pixels wide and {LOGO_BYTES // 1_000_000} MB large."
    picture = "Save the logo as a PNG or JPG picture."
    try:
        if path.stat().st_size > LOGO_BYTES:
            return f"is larger than {LOGO_BYTES // 1_000_000} MB", smaller
        with Image.open(path, formats=("PNG", "JPEG")) as image:
            pixels = image.width * image.height
            if pixels <= LOGO_PIXELS:
                image.load()  # to its end: a picture cut short looks whole at its beginning
    except FileNotFoundError:
        return "is not there", "Put the picture next to company.yaml, or delete the line."
    except Image.DecompressionBombError:
        pixels = LOGO_PIXELS + 1
    except UnidentifiedImageError:
        return "is not a PNG or JPG picture", picture
    except (OSError, SyntaxError, ValueError):
        return "cannot be opened as a picture", picture
    return ("has too many pixels", smaller) if pixels > LOGO_PIXELS else None

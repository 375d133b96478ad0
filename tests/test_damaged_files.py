"""A damaged Word or Excel file given to any command is a sentence and exit code 3, never a traceback."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from conftest import sample_tracker
from hypothesis import given, settings
from hypothesis import strategies as st
from word_samples import docx, p, table

from secor_docs.cli import main
from secor_docs.data_files import shipped
from secor_docs.merge.binders import merge_binders
from secor_docs.merge.documents import merge3
from secor_docs.ooxml.content_types import TYPES
from secor_docs.ooxml.damage import PackageError
from secor_docs.ooxml.namespaces import W_NS
from secor_docs.ooxml.package import unpack
from secor_docs.ooxml.workbook import open_workbook
from secor_docs.ooxml.zip_write import pack
from secor_docs.problems import SecorError
from secor_docs.tracker.add.log_part import LogPart
from secor_docs.tracker.read.workbook import read_tracker
from secor_docs.word.letterhead.apply import apply_letterhead, has_own_page_parts
from secor_docs.word.review_text import reviewable
from secor_docs.word.template.template import open_template
from secor_docs.word.text import read_document

Damage = Callable[[bytes], bytes]
SAMPLE = shipped() / "samples" / "prairie-ridge-framing" / "company.yaml"


def main_part(data: bytes) -> str:
    return "word/document.xml" if b"word/document.xml" in data else "xl/workbook.xml"


def changed(data: bytes, part: str, new: bytes | None) -> bytes:
    parts = {name: old for name, old in unpack(data).items() if name != part}
    return pack(parts if new is None else {**parts, part: new})


def deep(data: bytes) -> bytes:
    inner = b"<w:sdt><w:sdtContent>" * 1_000 + b"</w:sdtContent></w:sdt>" * 1_000
    xml = f'<w:document xmlns:w="{W_NS}"><w:body>'.encode() + inner + b"</w:body></w:document>"
    return changed(data, main_part(data), xml)


def locked(data: bytes) -> bytes:
    """Every member marked as encrypted, as a zip program does it."""
    flag = struct.pack("<H", 1)
    for sign, at in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        pieces = data.split(sign)
        data = pieces[0] + b"".join(sign + piece[: at - 4] + flag + piece[at - 2 :] for piece in pieces[1:])
    return data


DAMAGE: dict[str, Damage] = {
    "empty": lambda _: b"",
    "no zip": lambda _: b"Just some text.",
    "cut off": lambda data: data[: len(data) // 2],
    "password": lambda _: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2_000),
    "locked members": locked,
    "malformed": lambda data: changed(data, main_part(data), b"<a><b></a>"),
    "no main part": lambda data: changed(data, main_part(data), None),
    "no content types": lambda data: changed(data, TYPES, None),
}
OF_WORD: dict[str, Damage] = {
    **DAMAGE,
    "no body": lambda data: changed(data, main_part(data), f'<w:document xmlns:w="{W_NS}"/>'.encode()),
    "nested without end": deep,
}
WORD_COMMANDS = {
    "templates text": ("templates", "text", "{file}"),
    "lint": ("lint", "{file}"),
    "legislation check": ("legislation", "check", "--binder", "{folder}", "--as-of", "2026-12-01"),
    "legislation diff": ("legislation", "diff", "{law}", "{law}", "{folder}"),
    "overlay check": ("overlay", "check", "{overlay}"),
    "templates show": ("templates", "show", "flha", "--overlay", "{overlay}"),
}
EXCEL_COMMANDS = {
    "tracker check": ("tracker", "check", "{file}"),
    "ready": ("ready", "{company}", "--tracker", "{file}", "--as-of", "2026-12-01"),
    "log list": ("log", "list", "{company}", "--tracker", "{file}"),
    "log import": ("log", "import", "{company}", "{file}"),
    "evaluation score": ("evaluation", "score", "{file}"),
    "evaluation import": ("evaluation", "import", "{file}", "--to", "{folder}"),
    "industries import": ("legislation", "industries", "import", "{file}", "--into", "{folder}"),
}


@pytest.fixture
def places(tmp_path: Path) -> dict[str, Path]:
    folder = tmp_path / "files"
    overlay = tmp_path / "mine" / "templates" / "05-hazard-assessment"
    for made in (folder, overlay):
        made.mkdir(parents=True)
    company = tmp_path / "company.yaml"
    company.write_text(re.sub(r"\n *logo:.*", "", SAMPLE.read_text("utf-8")), "utf-8")
    law = shipped() / "industry_legislation"
    return {"folder": folder, "overlay": tmp_path / "mine", "company": company, "law": law}


def refused(places: dict[str, Path], command: tuple[str, ...], file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = {name: str(path) for name, path in {**places, "file": file}.items()}
    try:
        code = main([word.format(**words) for word in command])
    except SystemExit as stopped:
        code = stopped.code
    out, err = capsys.readouterr()
    assert code == 3, out + err
    assert file.name in err
    assert "Traceback" not in err


WORD_CASES = [
    (damage, command)
    for damage in OF_WORD
    for command in WORD_COMMANDS
    # A template is rendered as text, which has no depth.
    if not (damage == "nested without end" and "{overlay}" in WORD_COMMANDS[command])
]


@pytest.mark.parametrize(("damage", "command"), WORD_CASES)
def test_a_damaged_word_file_is_a_sentence(
    damage: str, command: str, places: dict[str, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    file = places["folder"] / "flha.docx"
    if "{overlay}" in WORD_COMMANDS[command]:
        file = places["overlay"] / "templates" / "05-hazard-assessment" / "flha.docx"
    file.write_bytes(OF_WORD[damage](docx(p("Hello.") + table([p("a"), p("b")]))))
    refused(places, WORD_COMMANDS[command], file, capsys)


@pytest.mark.parametrize("command", EXCEL_COMMANDS)
@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_workbook_is_a_sentence(
    damage: str, command: str, places: dict[str, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    places["company"].with_name("tracker.xlsx").write_bytes(sample_tracker())
    file = places["folder"] / "book.xlsx"
    file.write_bytes(DAMAGE[damage](sample_tracker()))
    refused(places, EXCEL_COMMANDS[command], file, capsys)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7", "a PDF"),
        (rb"{\rtf1", "a Rich Text file (.rtf)"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a file locked with a password, or saved in an old format (.doc, .xls)"),
        (
            b"PK\3\4" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.text",
            "an OpenDocument file (.odt, .ods)",
        ),
        (b"Just some text.", "a file of another kind"),
        (None, "an Excel workbook (.xlsx)"),
        (docx(p("Hello.")), "a Word document (.docx)"),
    ],
)
def test_a_file_of_another_kind_is_called_what_it_is(tmp_path: Path, data: bytes | None, what: str) -> None:
    file = tmp_path / "file"
    data = sample_tracker() if data is None else data
    file.write_bytes(data)
    if "docx" not in what:
        with pytest.raises(SecorError) as of_word:
            read_document(data, "a.docx")
        assert f"a.docx: not a Word document (.docx) but {what}. " in str(of_word.value)
    if "xlsx" not in what:
        with pytest.raises(SecorError) as of_excel, open_workbook(file):
            pass
        with pytest.raises(SecorError) as of_tracker:
            read_tracker(file)
        for error in (of_excel, of_tracker):
            assert f"it is not an Excel workbook (.xlsx) but {what}. " in str(error.value)
            assert ("save it as" in str(error.value)) == (what not in {"a PDF", "a Word document (.docx)"})


# -- whatever happens to the bytes --------------------------------------------------------------------


def harmed(sound: bytes) -> st.SearchStrategy[bytes]:
    """The file cut off, or with some of its bytes changed; and a part of it so, in a zip that is sound."""
    flips = st.lists(st.tuples(st.integers(0, len(sound) - 1), st.integers(0, 255)), min_size=1, max_size=6)
    parts = {name: part for name, part in unpack(sound).items() if name.endswith((".xml", ".rels")) and part}
    names = st.sampled_from(sorted(parts))
    return st.one_of(
        st.integers(0, len(sound)).map(lambda at: sound[:at]),
        flips.map(lambda found: _flipped(sound, found)),
        names.flatmap(
            lambda name: st.tuples(st.integers(0, len(parts[name])), st.integers(0, 40), st.binary(max_size=6)).map(
                lambda cut: changed(sound, name, parts[name][: cut[0]] + cut[2] + parts[name][sum(cut[:2]) :])
            )
        ),
    )


def _flipped(sound: bytes, flips: list[tuple[int, int]]) -> bytes:
    data = bytearray(sound)
    for at, value in flips:
        data[at] = value
    return bytes(data)


WORD = docx(
    p("Hello {{ name }}.") + table([p("a"), p("b")]) + "<w:sdt><w:sdtPr><w:id w:val='7'/></w:sdtPr><w:sdtContent>"
    f"{p('in a control')}</w:sdtContent></w:sdt>",
    header=p("top"),
)


@given(harmed(WORD))
@settings(max_examples=60, deadline=None)
def test_a_word_file_with_any_damage_is_read_or_refused(data: bytes) -> None:
    uses: tuple[Callable[[], object], ...] = (
        lambda: reviewable(data),
        lambda: read_document(data, "a.docx"),
        lambda: open_template(data, "a.docx"),
        lambda: has_own_page_parts(data),
        lambda: apply_letterhead(data, WORD),
        lambda: merge3(WORD, data, docx(p("Hello again."))),
        lambda: merge_binders(WORD, data, WORD),
    )
    for use in uses:
        with suppress(PackageError, SecorError):
            use()


@given(data=st.data())
@settings(max_examples=25, deadline=None)
def test_a_workbook_with_any_damage_is_read_or_refused(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.getbasetemp() / "damaged.xlsx"
    file.write_bytes(data.draw(harmed(sample_tracker())))
    for use in (lambda: read_tracker(file), lambda: LogPart.open(file.read_bytes()), lambda: _read(file)):
        with suppress(PackageError, SecorError):
            use()


def _read(file: Path) -> list[object]:
    with open_workbook(file, row_by_row=True) as book:
        return [row for sheet in book.worksheets for row in sheet.iter_rows(values_only=True)]

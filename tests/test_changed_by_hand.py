"""Reports in Word and Excel: written again as often as asked for, but never over what a person changed or made."""

from __future__ import annotations

import io
import shutil
from pathlib import Path

import openpyxl
import pytest
from docx import Document
from validators import audit, open_xml_sdk
from word_samples import facts, house, rendered

from secor_docs.cli import main
from secor_docs.clients.package import Outcome
from secor_docs.clients.report import write_report
from secor_docs.data_files import shipped
from secor_docs.files import as_produced, refuse_changed, write_produced
from secor_docs.ooxml.zip_write import pack
from secor_docs.problems import CouldNotWriteError

ZIP = pack({"word/document.xml": b"<w/>"})


def test_what_was_written_is_written_anew(tmp_path: Path) -> None:
    path = tmp_path / "below" / "report.docx"
    for data in (ZIP, pack({"a.xml": b"<a/>"}), ZIP):
        write_produced(path, data)
        assert as_produced(path)


@pytest.mark.parametrize("change", [b"mine", ZIP, b""])
def test_a_file_of_another_make_is_refused_and_stays(tmp_path: Path, change: bytes) -> None:
    path = tmp_path / "report.docx"
    path.write_bytes(change)
    with pytest.raises(CouldNotWriteError, match="changed by hand"):
        write_produced(path, ZIP)
    assert path.read_bytes() == change


def test_a_changed_byte_is_a_changed_file(tmp_path: Path) -> None:
    path = tmp_path / "report.docx"
    write_produced(path, ZIP)
    data = path.read_bytes()
    path.write_bytes(data[:40] + bytes([data[40] ^ 1]) + data[41:])
    assert not as_produced(path)


def test_saving_in_an_editor_makes_it_the_persons(tmp_path: Path) -> None:
    word, excel = tmp_path / "a.docx", tmp_path / "a.xlsx"
    write_produced(word, rendered(house("x"), facts()).data)
    buffer = io.BytesIO()
    openpyxl.Workbook().save(buffer)
    write_produced(excel, buffer.getvalue())
    assert as_produced(word)
    assert as_produced(excel)
    Document(str(word)).save(str(word))
    openpyxl.load_workbook(excel).save(excel)
    assert not as_produced(word)
    assert not as_produced(excel)
    with pytest.raises(CouldNotWriteError, match=r"a\.docx.*so was .*a\.xlsx"):
        refuse_changed([word, excel, tmp_path / "not there.docx"])


def test_both_validators_find_nothing_in_a_file_that_carries_its_hash(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    write_produced(path, rendered(house("x"), facts()).data)
    assert not audit(path)
    assert not open_xml_sdk([path])


def test_the_table_of_a_run_goes_next_to_one_somebody_has_written_into(tmp_path: Path) -> None:
    outcomes = [Outcome("one", "built")]
    first = write_report(tmp_path, outcomes)
    assert write_report(tmp_path, outcomes) == first
    first.write_bytes(b"with remarks")
    assert write_report(tmp_path, outcomes).name == "report (2).xlsx"
    assert write_report(tmp_path, outcomes).name == "report (2).xlsx"
    assert first.read_bytes() == b"with remarks"


@pytest.mark.parametrize("words", [["ready", "--docx"], ["coverage", "--docx"], ["coverage", "--xlsx"]], ids=" ".join)
def test_a_command_refuses_before_it_writes_anything(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(shipped() / "samples/prairie-ridge-framing", tmp_path, dirs_exist_ok=True)
    mine = tmp_path / "mine"
    mine.write_bytes(b"mine")
    code = main([words[0], str(tmp_path / "company.yaml"), "--as-of", "2026-11-25", words[1], str(mine)])
    assert code == 4
    assert "changed by hand" in capsys.readouterr().err
    assert mine.read_bytes() == b"mine"

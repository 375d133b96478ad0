"""The three states of a record: what its files say decides between proven and a row only."""

from __future__ import annotations

import random
import struct
import zlib
from datetime import date
from pathlib import Path

import pytest
from amounts import share
from PIL import Image
from readiness_cases import plan_of, record, rules

from secor_docs.readiness.judge import Judged, judge
from secor_docs.tracker import kept_files
from secor_docs.tracker.evidence import keep
from secor_docs.tracker.kept_files import evidence_facts
from secor_docs.tracker.own_day import own_day
from secor_docs.tracker.proof import PROOF_SIGNS, PROOF_STATES, PROOF_WORDS, EvidenceFacts, file_cell, file_names
from secor_docs.tracker.record import Record

DAY = date(2026, 9, 14)
POLICY = date(2026, 8, 3)
AS_OF = date(2026, 12, 2)


def judged(folder: Path, *rows: Record) -> list[Judged]:
    facts = evidence_facts(rows, folder)
    return list(judge(plan_of(), rows, AS_OF, policy_signed_on=POLICY, rules=rules(), evidence=facts))


def kept(folder: Path, data: bytes = b"one", day: date = DAY, name: str = "a.jpg") -> str:
    (folder / name).write_bytes(data)
    return keep(folder / name, folder, day=day, document="flha", scope="Lot 22").name


def photo(path: Path, taken: str | None) -> Path:
    exif = Image.Exif()
    if taken:
        exif.get_ifd(0x8769)[0x9003] = taken
    Image.new("RGB", (8, 8), "red").save(path, exif=exif)
    return path


def test_each_state_has_one_word_and_one_sign_of_its_own() -> None:
    assert set(PROOF_STATES) == set(PROOF_WORDS) == set(PROOF_SIGNS)
    assert len(set(PROOF_WORDS.values())) == len(set(PROOF_SIGNS.values())) == 3


def test_a_row_alone_is_claimed_and_nobody_is_proven_without_a_look_at_the_files(tmp_path: Path) -> None:
    (row,) = judged(tmp_path, record("flha", DAY))
    assert (row.state, row.doubts) == ("claimed", ())
    named = record("flha", DAY, evidence=kept(tmp_path))
    (row,) = judge(plan_of(), [named], AS_OF, policy_signed_on=POLICY, rules=rules())
    assert row.state == "claimed"


def test_a_file_kept_as_it_was_logged_proves_its_record(tmp_path: Path) -> None:
    (row,) = judged(tmp_path, record("flha", DAY, evidence=kept(tmp_path)))
    assert (row.state, row.doubts, row.works) == ("proven", (), True)


def test_a_record_that_does_not_count_is_void_whatever_is_kept_of_it(tmp_path: Path) -> None:
    (row,) = judged(tmp_path, record("flha", DAY, evidence=kept(tmp_path), signed=False))
    assert (row.state, row.why_not) == ("void", "it is unsigned")


def test_a_file_changed_or_gone_proves_nothing_and_is_told(tmp_path: Path) -> None:
    name = kept(tmp_path)
    row = record("flha", DAY, evidence=name)
    with (tmp_path / name).open("ab") as file:
        file.write(b"tampered")
    (found,) = judged(tmp_path, row)
    assert (found.state, found.doubts[0].kind, found.doubts[0].wrong) == ("claimed", "changed", True)
    assert found.doubts[0].says() == f'the file "{name}" was changed since it was logged'
    (tmp_path / name).unlink()
    (found,) = judged(tmp_path, row)
    assert (found.state, found.doubts[0].kind) == ("claimed", "missing")
    assert name not in found.doubts[0].says(private=True)


def test_one_sound_file_of_two_is_not_enough_where_the_other_was_changed(tmp_path: Path) -> None:
    names = [kept(tmp_path, data) for data in (b"one", b"two")]
    row = record("flha", DAY, evidence=file_cell(*names))
    assert judged(tmp_path, row)[0].state == "proven"
    (tmp_path / names[1]).write_bytes(b"other")
    assert judged(tmp_path, row)[0].state == "claimed"


def test_a_file_put_there_by_hand_is_a_row_only_until_its_hash_is_noted(tmp_path: Path) -> None:
    (tmp_path / "scan.pdf").write_bytes(b"%PDF-1.4")
    (found,) = judged(tmp_path, record("flha", DAY, evidence="scan.pdf"))
    assert (found.state, found.doubts[0].kind, found.doubts[0].wrong) == ("claimed", "not noted", False)


@pytest.mark.parametrize("name", ["../outside.jpg", "/etc/hostname", "..\\outside.jpg"])
def test_a_file_outside_the_folder_is_not_looked_at(tmp_path: Path, name: str) -> None:
    (found,) = judged(tmp_path, record("flha", DAY, evidence=name))
    assert (found.state, found.doubts[0].kind, found.files[0].sha256) == ("claimed", "outside", "")


def test_words_where_a_file_belongs_are_told_and_prove_nothing(tmp_path: Path) -> None:
    (found,) = judged(tmp_path, record("flha", DAY, evidence="binder tab 5\0" + "x" * 5000))
    assert (found.state, found.doubts[0].wrong) == ("claimed", True)


def test_one_photo_for_three_days_proves_the_first_and_says_which(tmp_path: Path) -> None:
    name = kept(tmp_path)
    rows = [record("toolbox-meeting", f"2026-09-{day}", evidence=name) for day in (21, 14, 28)]
    first, *others = judged(tmp_path, *rows)
    assert (first.record.activity_date, first.state) == (DAY, "proven")
    assert [row.state for row in others] == ["claimed"] * 2
    assert others[0].doubts[0].says().endswith(f"proves another record already: {first.record.record_id}")


def test_a_copy_of_the_photo_under_another_name_is_no_second_proof(tmp_path: Path) -> None:
    name = kept(tmp_path)
    other = name.replace(" 1.jpg", " 9.jpg")
    (tmp_path / other).write_bytes((tmp_path / name).read_bytes())
    with (tmp_path / "evidence/sha256.txt").open("a") as file:
        file.write((tmp_path / "evidence/sha256.txt").read_text().splitlines()[0][:66] + other[9:] + "\n")
    rows = judged(tmp_path, record("flha", DAY, evidence=name), record("flha", date(2026, 9, 15), evidence=other))
    assert [row.state for row in rows] == ["proven", "claimed"]


def test_one_sheet_may_prove_several_records_of_its_day(tmp_path: Path) -> None:
    name = kept(tmp_path)
    rows = judged(tmp_path, *(record(document, DAY, evidence=name) for document in ("flha", "toolbox-meeting")))
    assert [row.state for row in rows] == ["proven", "proven"]


def test_a_photo_proves_the_record_of_the_day_it_was_taken_on(tmp_path: Path) -> None:
    file = photo(tmp_path / "p.jpg", "2026:09-21 10:00:00")
    name = keep(file, tmp_path, day=DAY, document="flha", scope="Lot").name
    rows = judged(tmp_path, *(record("flha", f"2026-09-{day}", evidence=name) for day in (14, 21)))
    assert [row.state for row in rows] == ["claimed", "proven"]


@pytest.mark.parametrize(("taken", "state"), [("13", "claimed"), ("14", "proven"), ("30", "proven")])
def test_a_photo_taken_before_the_day_written_is_a_question(tmp_path: Path, taken: str, state: str) -> None:
    file = photo(tmp_path / "p.jpg", f"2026:09:{taken} 10:00:00")
    (row,) = judged(
        tmp_path, record("flha", DAY, evidence=keep(file, tmp_path, day=DAY, document="flha", scope="L").name)
    )
    assert (row.state, row.counts, row.files[0].own_day) == (state, True, date(2026, 9, int(taken)))
    assert [doubt.wrong for doubt in row.doubts] == ([False] if state == "claimed" else [])


PDF = b"%%PDF-1.4\n1 0 obj\n<<%s>>\nendobj\ntrailer\n<</Info 1 0 R>>\n%%%%EOF"
PACKED = zlib.compress(b"5 0 <</CreationDate (D:20260914101112-06'00')>>")


@pytest.mark.parametrize(
    ("data", "day", "of"),
    [
        (PDF % b"/CreationDate (D:20260914101112)", DAY, "PDF made"),
        (PDF % b"/CreationDate (D:20240101) /ModDate (D:20260914)", DAY, "PDF last changed"),
        (b"%PDF-1.5\n<x:xmpmeta><xmp:CreateDate>2026-09-14T10:00:00</xmp:CreateDate>", DAY, "PDF made"),
        (b"%PDF-1.5\n4 0 obj<</Type /ObjStm /N 1>>stream\n" + PACKED + b"\nendstream", DAY, "PDF made"),
        (PDF % b"/CreationDate (D:20269914)", None, ""),
        (b"%PDF-1.4", None, ""),
        (b"", None, ""),
    ],
)
def test_the_day_of_a_pdf_is_read_where_it_has_one(tmp_path: Path, data: bytes, day: date | None, of: str) -> None:
    path = tmp_path / "a.PDF"
    path.write_bytes(data)
    assert own_day(path) == (day, of)


def test_strange_files_have_no_day_and_raise_nothing(tmp_path: Path) -> None:
    dice = random.Random(2026)
    sound = photo(tmp_path / "sound.jpg", "2026:09:14 10:00:00").read_bytes()
    bomb = b"%PDF-1.5\n" + b"<</Type /ObjStm>>stream\n" + zlib.compress(b"0" * 50_000_000)
    for number in range(share(2_000, least=20)):
        data = bytearray(sound if number % 2 else bomb)
        for _ in range(dice.randint(1, 30)):
            data[dice.randrange(len(data))] = dice.randrange(256)
        path = tmp_path / f"x.{'jpg' if number % 2 else 'pdf'}"
        path.write_bytes(bytes(data))
        day, of = own_day(path)
        assert bool(day) <= bool(of)
    (tmp_path / "e.png").write_bytes(b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + b"\xff" * 17)
    assert own_day(tmp_path / "e.png")[0] is None


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("a.jpg", ("a.jpg",)),
        ("a.jpg; b.jpg", ("a.jpg", "b.jpg")),
        ("a.jpg;b.jpg ;\n c.jpg; a.jpg;", ("a.jpg", "b.jpg", "c.jpg")),
        ("  ", ()),
    ],
)
def test_a_cell_names_one_file_or_several(cell: str, names: tuple[str, ...]) -> None:
    assert file_names(cell) == names
    assert file_names(file_cell(cell)) == names


def test_a_file_whose_name_has_a_semicolon_is_one_file(tmp_path: Path) -> None:
    (tmp_path / "a; b.jpg").write_bytes(b"one")
    facts = evidence_facts([record("flha", DAY, evidence="a; b.jpg")], tmp_path)
    assert [file.name for file in facts.cells["a; b.jpg"]] == ["a; b.jpg"]


def test_a_row_is_judged_alike_in_whatever_order_the_rows_stand(tmp_path: Path) -> None:
    dice = random.Random(7)
    names = [kept(tmp_path, bytes([n])) for n in range(6)]
    for _ in range(share(500, least=5)):
        rows = [
            record("flha", date(2026, 9, dice.randint(1, 28)), evidence=file_cell(*dice.sample(names, 2)))
            for _ in range(8)
        ]
        states = {row.record.record_id: row.state for row in judged(tmp_path, *rows)}
        dice.shuffle(rows)
        assert {row.record.record_id: row.state for row in judged(tmp_path, *rows)} == states
    assert EvidenceFacts().of(rows[0]) == ()


def test_many_files_are_read_once_and_by_a_check_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECOR_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(kept_files, "_MANY", 0)
    row = record("flha", DAY, evidence=kept(tmp_path))
    first = evidence_facts([row], tmp_path)
    reads: list[object] = []

    def read(file: object) -> str:
        reads.append(file)
        return "f" * 64

    monkeypatch.setattr(kept_files, "sha256_of", read)
    assert evidence_facts([row], tmp_path) == first
    assert reads == []
    assert evidence_facts([row], tmp_path, anew=True).of(row)[0].state == "changed"
    assert len(reads) == 1
    (tmp_path / row.evidence).write_bytes(b"longer than before")
    assert evidence_facts([row], tmp_path).of(row)[0].state == "changed"
    assert len(reads) == 2


@pytest.mark.parametrize("kept_before", [b"", b"[]", b'{"a": 1}', b'{"a": [[1], 2, 3, 4]}', b"\xff"])
def test_a_cache_nobody_can_read_is_as_good_as_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept_before: bytes
) -> None:
    monkeypatch.setenv("SECOR_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(kept_files, "_MANY", 0)
    monkeypatch.setattr("secor_docs.cache.read", lambda _name: kept_before)
    row = record("flha", DAY, evidence=kept(tmp_path))
    assert evidence_facts([row], tmp_path).of(row)[0].state == "as logged"

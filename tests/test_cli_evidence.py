"""Evidence and the second memory from the command line: what is kept, what is missed, what does not count."""

from __future__ import annotations

import json
import os
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from secor_docs.cli import main
from secor_docs.problems import Place
from secor_docs.tracker import evidence
from secor_docs.tracker.read.workbook import read_tracker

FULL = ("--by", "Carla", "--signed", "--complete", "--kept", "tab 5")
LOT = ("--site", "lot 14")


class Ran:
    """What a command ended with, and what it said."""

    def __init__(self, code: object, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err


Run = Callable[..., Ran]
_ALONE = {"ready", "todo", "coverage"}


@pytest.fixture
def run(at_work: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def ran(*words: str | Path) -> Ran:
        code: object = None
        own = 1 if words[0] in _ALONE else 2
        try:
            code = main([*map(str, words[:own]), str(at_work), *map(str, words[own:])])
        except SystemExit as ended:
            code = ended.code
        said = capsys.readouterr()
        return Ran(code or 0, said.out, said.err)

    return ran


def logged(run: Run, document: str = "flha", day: str = "2026-11-20", *more: str | Path) -> str:
    done = run("log", "add", document, "--date", day, *FULL, *LOT, *more)
    assert done.code == 0, done.out + done.err
    return done.out


def photo(folder: Path, name: str = "p.jpg", data: bytes = b"\xff\xd8\xffone") -> Path:
    (folder / name).write_bytes(data)
    return folder / name


def test_two_files_of_one_record_are_kept_proven_and_packed(run: Run, at_work: Path, tmp_path: Path) -> None:
    files = [photo(tmp_path, f"{n}.jpg", b"\xff\xd8\xff%d" % n) for n in (1, 2)]
    logged(run, "flha", "2026-11-20", "--file", files[0], "--file", files[1])
    (record,) = read_tracker(at_work.parent / "tracker.xlsx").records
    made = run("pack", "make", "-o", tmp_path / "p.zip")
    assert made.code == 0, made.err
    with zipfile.ZipFile(tmp_path / "p.zip") as zip_:
        assert {n for n in zip_.namelist() if n.startswith("evidence/2026")} == set(record.evidence.split("; "))
    assert "[proven]" in run("log", "list").out


def test_a_changed_and_a_lost_file_are_told_by_every_reader(run: Run, at_work: Path, tmp_path: Path) -> None:
    for n, day in enumerate(("2026-11-19", "2026-11-20")):
        logged(run, "flha", day, "--file", photo(tmp_path, f"{n}.jpg", b"\xff\xd8\xff%d" % n))
    changed, gone = sorted((at_work.parent / "evidence" / "2026-11").glob("*.jpg"))
    with changed.open("ab") as file:
        file.write(b"tampered")
    gone.unlink()
    for words in (
        ("tracker", "check"),
        ("ready",),
        ("pack", "make", "-o", tmp_path / "p.zip"),
        ("todo",),
        ("coverage",),
    ):
        done = run(*words)
        said = done.out + done.err
        assert "was changed since it was logged. Put the file back as it was" in said, words
        assert "is not there. Put the file back, or write its right name" in said, words
        assert done.code == (words != ("todo",)), words


def test_check_names_every_row_that_does_not_count_and_never_says_all_others_do(run: Run, at_work: Path) -> None:
    logged(run)
    logged(run, "toolbox-meeting", "2006-09-03")
    done = run(
        "log", "add", "flha", "--date", "2026-11-19", "--by", "Carla", "--not-signed", "--complete", "--kept", "x", *LOT
    )
    assert "It will not count: it is unsigned (T2)." in done.out
    run("log", "fix", "flha-2026-11-20-1", "--withdraw", "--note", "Twice.")
    checked = run("tracker", "check")
    assert "0 proven, 0 row only, 3 do not count:" in checked.out
    for number, why in (
        ("flha-2026-11-20-1", "it is withdrawn (T16)"),
        ("flha-2026-11-19-1", "it is unsigned (T2)"),
        ("toolbox-meeting-2006-09-03-1", "it "),
    ):
        assert f"{number}: {why}" in checked.out
    assert "All other rows" not in checked.out
    shown = json.loads(run("tracker", "check", "--json").out)
    assert shown["proof"] == {"proven": 0, "claimed": 0, "void": 3}
    assert len(shown["void"]) == 3


def test_a_record_older_than_the_policy_is_told_when_it_is_logged(run: Run, at_work: Path) -> None:
    book = load_workbook(at_work.parent / "tracker.xlsx")
    typed = next(row for row in book["Three months"].iter_rows() if str(row[0].value).startswith("Policy signed on ("))
    typed[1].value = date(2026, 11, 22)
    book.save(at_work.parent / "tracker.xlsx")
    assert "It will not count: it is older than the policy signed on 2026-11-22 (T2)." in logged(run)


def test_one_photo_for_three_days_is_told_with_the_record_it_proves(run: Run, at_work: Path, tmp_path: Path) -> None:
    file = photo(tmp_path)
    logged(run, "flha", "2026-11-18", "--file", file)
    said = logged(run, "flha", "2026-11-19", "--file", file)
    assert "is named by flha-2026-11-18-1 already; it proves the records of one day" in said
    logged(run, "flha", "2026-11-20", "--file", file)
    checked = run("tracker", "check")
    assert checked.code == 0  # a question, never a verdict
    assert checked.out.count("proves another record already: flha-2026-11-18-1") == 2
    assert "1 proven, 2 row only" in checked.out


def test_a_file_put_there_by_hand_proves_its_record_once_its_hash_is_noted(
    run: Run, at_work: Path, tmp_path: Path
) -> None:
    (at_work.parent / "scans").mkdir()
    photo(at_work.parent / "scans", "a.jpg")
    logged(run)
    book = load_workbook(at_work.parent / "tracker.xlsx")
    book["Log"]["M2"] = "scans/a.jpg"
    book.save(at_work.parent / "tracker.xlsx")
    assert "1 file is kept without its hash" in run("tracker", "check").out
    assert "scans/a.jpg" in run("tracker", "note").out
    assert "1 proven" in run("tracker", "check").out
    assert "has its hash noted" in run("tracker", "note").out
    photo(at_work.parent / "scans", "a.jpg", b"other")
    assert "was changed since it was logged" in run("tracker", "check").out


def test_a_lost_or_changed_file_is_replaced_by_a_correction(run: Run, at_work: Path, tmp_path: Path) -> None:
    logged(run, "flha", "2026-11-20", "--file", photo(tmp_path))
    next((at_work.parent / "evidence" / "2026-11").iterdir()).write_bytes(b"tampered")
    other = photo(tmp_path, "q.jpg", b"\xff\xd8\xfftwo")
    done = run("log", "fix", "flha-2026-11-20-1", "--file", other, "--note", "The photo was spoiled.")
    assert done.code == 0, done.err
    assert "1 proven, 0 row only, 1 does not count" in run("tracker", "check").out


def test_a_huge_file_is_kept_only_when_somebody_says_so(
    run: Run, at_work: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evidence, "HUGE", 4)
    film = photo(tmp_path, "film.jpg")
    refused = run("log", "add", "flha", "--date", "fri", *FULL, *LOT, "--file", film)
    assert refused.code == 3
    assert "film.jpg has 0 MB. A smaller photo or scan is enough; --yes keeps it" in refused.err
    logged(run, "flha", "2026-11-20", "--file", film, "--yes")


def test_of_a_link_it_is_said_what_is_kept(run: Run, at_work: Path, tmp_path: Path) -> None:
    try:
        (tmp_path / "link.jpg").symlink_to(photo(tmp_path))
    except OSError:
        pytest.skip("no links here")
    assert f"link.jpg is a link; what it leads to is kept: {tmp_path / 'p.jpg'}." in logged(
        run, "flha", "2026-11-20", "--file", tmp_path / "link.jpg"
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_refused_at_once(run: Run, at_work: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    refused = run("log", "add", "flha", "--date", "fri", *FULL, *LOT, "--file", tmp_path / "pipe")
    assert refused.code == 3
    assert "it is no ordinary file" in refused.err


def test_a_row_that_another_program_overwrote_is_named_and_put_back(run: Run, at_work: Path) -> None:
    tracker = at_work.parent / "tracker.xlsx"
    logged(run, "flha", "2026-11-18")
    memory = tracker.read_bytes()
    logged(run, "flha", "2026-11-19")
    logged(run, "flha", "2026-11-20")
    wanted = tracker.read_bytes()
    tracker.write_bytes(memory)
    for words in (("tracker", "check"), ("log", "list"), ("ready",)):
        done = run(*words)
        assert (
            "the row flha-2026-11-19-1 (05-04 Field-level hazard assessment (FLHA), Lot 14 Timber Flats), written on "
            in (done.out + done.err)
        ), words
    assert run("tracker", "check").code == 1
    assert "flha-2026-11-19-1" in logged(run, "toolbox-meeting", "2026-11-20")
    assert run("tracker", "restore", "flha-2026-11-19-1").out == "Put back: flha-2026-11-19-1\n"
    assert run("tracker", "restore").out == "Put back: flha-2026-11-20-1\n"
    assert "is in it" in run("tracker", "restore").out
    there = {r.record_id: replace(r, place=Place("")) for r in read_tracker(tracker).records}
    tracker.write_bytes(wanted)
    assert {r.record_id: replace(r, place=Place("")) for r in read_tracker(tracker).records}.items() <= there.items()


def test_a_row_deleted_on_purpose_is_missed_no_longer(run: Run, at_work: Path) -> None:
    tracker = at_work.parent / "tracker.xlsx"
    empty = tracker.read_bytes()
    logged(run)
    tracker.write_bytes(empty)
    refused = run("tracker", "forget", "flha-2026-11-20-9")
    assert refused.code == 3
    assert (
        'flha-2026-11-20-9 is not missed. Missed are: flha-2026-11-20-1. Did you mean "flha-2026-11-20-1"?'
        in refused.err
    )
    assert run("tracker", "forget").code == 2
    assert run("tracker", "forget", "flha-2026-11-20-1").code == 0
    assert run("tracker", "check").code == 0
    assert "flha-2026-11-20-2" in logged(run)  # a number that was given out once stays taken
    tracker.write_bytes(empty)
    assert run("tracker", "forget", "--all").out == "Missed no longer: flha-2026-11-20-2.\n"


def test_sorted_edited_renumbered_and_renewed_rows_are_not_missed(run: Run, at_work: Path) -> None:
    tracker = at_work.parent / "tracker.xlsx"
    for day in ("18", "19", "20"):
        logged(run, "flha", f"2026-11-{day}")
    run("log", "fix", "flha-2026-11-18-1", "--withdraw", "--note", "Twice.")
    book = load_workbook(tracker)
    sheet = book["Log"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2, max_row=4)]
    rows[1][11], rows[1][5] = "tab 9", "Nate Pratt"
    rows[2][0] = None
    for number, row in enumerate(reversed(rows), 2):
        for column, value in enumerate(row, 1):
            sheet.cell(number, column).value = value
    book.save(tracker)
    assert "no longer in the Log" not in run("tracker", "check").out
    shutil.copy(tracker, tracker.with_name("old.xlsx"))
    assert run("tracker", "renew").code == 0
    tracker.with_name("tracker (new).xlsx").replace(tracker)
    assert "no longer" not in run("tracker", "check").out


def test_a_withdrawal_that_was_overwritten_is_named_and_put_back(run: Run, at_work: Path) -> None:
    tracker = at_work.parent / "tracker.xlsx"
    logged(run)
    memory = tracker.read_bytes()
    run("log", "fix", "flha-2026-11-20-1", "--withdraw", "--note", "Twice.")
    tracker.write_bytes(memory)
    assert "flha-2026-11-20-1 was withdrawn on 2026-11-23, and its row no longer says so" in run("tracker", "check").out
    assert run("tracker", "restore").code == 0
    (record,) = read_tracker(tracker).records
    assert record.withdrawn


def test_a_row_that_is_put_back_waits_where_the_tracker_is_open_elsewhere(run: Run, at_work: Path) -> None:
    tracker = at_work.parent / "tracker.xlsx"
    empty = tracker.read_bytes()
    logged(run)
    tracker.write_bytes(empty)
    (at_work.parent / "~$tracker.xlsx").touch()
    done = run("tracker", "restore")
    assert done.code == 5
    assert "Waits to be put back: flha-2026-11-20-1" in done.out
    (at_work.parent / "~$tracker.xlsx").unlink()
    assert "having waited: flha-2026-11-20-1" in run("log", "list").out

"""The journal: nothing is lost, nothing appears twice, whatever holds the file or ends the process."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from amounts import share
from tracker_books import ExcelBook, excel_row, openpyxl_book

from secor_docs.problems import CouldNotReadError, CouldNotWriteError
from secor_docs.tracker.add import journal, rows
from secor_docs.tracker.add.backups import backups
from secor_docs.tracker.add.journal import log_rows, merge, waiting
from secor_docs.tracker.add.log_part import LogPart
from secor_docs.tracker.read.workbook import read_tracker

HERE = Path(__file__).parent
DAY = date(2026, 11, 20)


def entry(**changes: Any) -> dict[str, Any]:
    return {
        "document_id": "flha",
        "activity_date": DAY,
        "document": "05-04 FLHA",
        "scope_type": "site",
        "scope_name": "Lot 22",
        "completed_by": "Amir",
        "signed": True,
        "complete": True,
    } | changes


def column(path: Path, id_: str = "record_id") -> list[str]:
    log = LogPart.open(path.read_bytes())
    rows = [{c.column: log.text(c) for c in log.cells(row)} for row in log.rows() if row.number > 1]
    return [row[log.column(id_)] for row in reversed(rows) if row.get(log.column(id_))]


@pytest.fixture
def tracker(tmp_path: Path) -> Path:
    path = tmp_path / "tracker.xlsx"
    path.write_bytes(openpyxl_book())
    return path


@pytest.fixture
def quick(tracker: Path) -> Iterator[Path]:
    """A tracker in memory where there is such a disk: hundreds of waits for a real one prove nothing more."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        yield Path(shutil.copy(tracker, folder))


def test_a_record_gets_the_next_free_number_of_its_day(tracker: Path) -> None:
    assert log_rows(tracker, [entry(), entry(), entry(activity_date=date(2026, 11, 21))]).records == (
        "flha-2026-11-20-1",
        "flha-2026-11-20-2",
        "flha-2026-11-21-1",
    )
    assert log_rows(tracker, [entry()]).records == ("flha-2026-11-20-3",)
    assert column(tracker) == ["flha-2026-11-20-1", "flha-2026-11-20-2", "flha-2026-11-21-1", "flha-2026-11-20-3"]


@pytest.mark.parametrize("name", ["~$tracker.xlsx", ".~lock.tracker.xlsx#"])
def test_while_another_program_has_the_file_open_the_row_waits_and_comes_later(tracker: Path, name: str) -> None:
    before = tracker.read_bytes()
    (tracker.parent / name).touch()
    logged = log_rows(tracker, [entry()])
    assert (logged.records, tracker.read_bytes()) == (("flha-2026-11-20-1",), before)
    assert logged.waiting.startswith("tracker.xlsx is open in another program")
    assert [one.records for one in waiting(tracker)] == [("flha-2026-11-20-1",)]
    (tracker.parent / name).unlink()
    assert log_rows(tracker, [entry()]).earlier == ("flha-2026-11-20-1",)
    assert column(tracker) == ["flha-2026-11-20-1", "flha-2026-11-20-2"]
    assert waiting(tracker) == ()


def test_what_was_written_before_the_process_ended_is_not_written_again(
    tracker: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = journal._write

    def ended(path: Path, *lines: Any) -> None:
        if "done" in lines[0]:
            raise KeyboardInterrupt
        write(path, *lines)

    monkeypatch.setattr(journal, "_write", ended)
    with pytest.raises(KeyboardInterrupt):
        log_rows(tracker, [entry()])
    monkeypatch.undo()
    assert len(waiting(tracker)) == 1
    merge(tracker)
    assert (column(tracker), waiting(tracker)) == (["flha-2026-11-20-1"], ())


def test_a_number_typed_by_hand_meanwhile_is_left_to_that_row(tracker: Path) -> None:
    (held := tracker.parent / "~$tracker.xlsx").touch()
    log_rows(tracker, [entry(scope_name="ours")], {"flha-2026-11-01-1": "Withdrawn: see {1}."})
    tracker.write_bytes(
        openpyxl_book(
            [
                {
                    "record_id": "flha-2026-11-20-1",
                    "activity_date": DAY,
                    "document": "05-04 FLHA",
                    "scope_name": "theirs",
                },
                {"record_id": "flha-2026-11-01-1", "document": "x"},
            ]
        )
    )
    held.unlink()
    logged = merge(tracker)
    assert logged.changed == {"flha-2026-11-20-1": "flha-2026-11-20-2"}
    assert column(tracker) == ["flha-2026-11-20-1", "flha-2026-11-01-1", "flha-2026-11-20-2"]
    assert column(tracker, "notes") == ["Withdrawn: see flha-2026-11-20-2."]


def test_a_row_that_cannot_be_added_safely_waits_and_says_why(tracker: Path) -> None:
    tracker.write_bytes(ExcelBook(rows=[(2, excel_row(1))], below='<row r="3"><c r="C3"><v>5</v></c></row>').data())
    assert "something under the log, in C3" in log_rows(tracker, [entry()]).waiting
    tracker.write_bytes(ExcelBook(rows=[(2, excel_row(1))]).data())
    assert merge(tracker).earlier == ("flha-2026-11-20-1",)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04cut off", ExcelBook(rows=[(2, excel_row(1))]).data()[:-30]])
def test_a_workbook_that_is_half_there_is_left_alone_and_the_row_waits(tracker: Path, data: bytes) -> None:
    tracker.write_bytes(data)
    wanted = "not a whole Excel workbook" if data else "it is empty"
    assert wanted in log_rows(tracker, [entry()]).waiting
    assert tracker.read_bytes() == data
    assert len(waiting(tracker)) == 1


def test_the_number_is_looked_up_in_the_last_backup_when_the_workbook_cannot_be_read(tracker: Path) -> None:
    log_rows(tracker, [entry(), entry()])
    log_rows(tracker, [entry()])
    journal._journal(tracker).unlink()
    tracker.write_bytes(b"PK\x03\x04cut off")
    assert log_rows(tracker, [entry()]).records == ("flha-2026-11-20-3",)


def test_a_line_of_the_journal_cut_off_by_a_power_failure_is_passed_over(tracker: Path) -> None:
    log_rows(tracker, [entry()])
    with journal._journal(tracker).open("ab") as file:
        file.write(b'{"entry": "abc", "rows": [{"record_id": "fl')
    assert waiting(tracker) == ()
    assert log_rows(tracker, [entry()]).waiting == ""
    assert column(tracker) == ["flha-2026-11-20-1", "flha-2026-11-20-2"]


def test_an_older_state_saved_over_the_file_meanwhile_is_noticed(
    tracker: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = openpyxl_book([{"record_id": "typed", "document": "x", "scope_name": "saved from Excel"}])
    real, times = rows.add_rows, list[int]()

    def meanwhile(*args: Any) -> Any:
        if not times:
            tracker.write_bytes(saved)
        times.append(1)
        return real(*args)

    monkeypatch.setattr(journal, "add_rows", meanwhile)
    assert log_rows(tracker, [entry()]).waiting == ""
    assert column(tracker) == ["typed", "flha-2026-11-20-1"]


def test_a_mark_for_a_row_that_was_deleted_is_told_and_holds_nothing_up(tracker: Path) -> None:
    logged = log_rows(tracker, [entry()], {"flha-2026-01-01-9": "Withdrawn: see {1}."})
    assert (logged.unmarked, logged.waiting) == (("flha-2026-01-01-9",), "")
    assert column(tracker) == ["flha-2026-11-20-1"]


def test_a_mark_finds_a_row_that_is_still_waiting(tracker: Path) -> None:
    (held := tracker.parent / "~$tracker.xlsx").touch()
    log_rows(tracker, [entry()])
    log_rows(tracker, [entry()], {"flha-2026-11-20-1": "Withdrawn: see {1}."})
    held.unlink()
    merge(tracker)
    assert column(tracker) == ["flha-2026-11-20-1", "flha-2026-11-20-2"]
    assert column(tracker, "notes") == ["Withdrawn: see flha-2026-11-20-2."]


@pytest.mark.parametrize("older", [False, True])
def test_an_entry_that_the_version_before_left_waiting_withdraws_its_row(tracker: Path, older: bool) -> None:
    tracker.write_bytes(openpyxl_book(older=older))
    log_rows(tracker, [entry(notes="Rain.")])
    with (tracker.parent / ".secor" / "tracker.journal.jsonl").open("a") as file:
        file.write('{"entry": "a1", "rows": [], "marks": {"flha-2026-11-20-1": "Withdrawn on 2026-11-23: twice"}}\n')
    assert merge(tracker).waiting == ""
    (record,) = read_tracker(tracker).records
    assert record.status == "withdrawn"
    assert record.notes == (
        "Withdrawn on 2026-11-23: twice. Rain." if older else "Rain. Withdrawn on 2026-11-23: twice"
    )


def test_the_last_fifty_states_are_kept(tracker: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("secor_docs.tracker.add.backups.BACKUPS_KEPT", 3)
    states = []
    for _ in range(5):
        states.append(tracker.read_bytes())
        log_rows(tracker, [entry()])
    assert [path.read_bytes() for path in backups(tracker)] == states[-3:]


def test_a_long_journal_is_put_aside_once_nothing_waits(tracker: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "_ROTATE_BYTES", 100)
    log_rows(tracker, [entry()])
    log_rows(tracker, [entry()])
    assert sorted(p.name for p in (tracker.parent / ".secor").glob("*.jsonl")) == [
        "tracker.journal-001.jsonl",
        "tracker.journal-002.jsonl",
    ]
    assert log_rows(tracker, [entry()]).records == ("flha-2026-11-20-3",)


def test_a_tracker_reached_by_a_link_stays_linked(tracker: Path, tmp_path: Path) -> None:
    link = tmp_path / "elsewhere"
    link.mkdir()
    (link / "tracker.xlsx").symlink_to(tracker)
    log_rows(link / "tracker.xlsx", [entry()])
    assert (link / "tracker.xlsx").is_symlink()
    assert column(tracker) == ["flha-2026-11-20-1"]


def test_a_missing_tracker_and_a_text_too_long_are_refused_before_anything_is_written(
    tmp_path: Path, tracker: Path
) -> None:
    with pytest.raises(CouldNotReadError, match="secor tracker new"):
        log_rows(tmp_path / "none.xlsx", [entry()])
    with pytest.raises(CouldNotWriteError, match="longer than the"):
        log_rows(tracker, [entry(notes="x" * 40_000)])
    assert waiting(tracker) == ()


def test_nothing_is_lost_or_doubled_when_the_process_is_ended_at_any_moment(quick: Path) -> None:
    times = share(500)
    done = subprocess.run(
        [sys.executable, HERE / "tracker_killed.py", quick, str(times), "7"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(f"{times} ends")
    assert column(quick)


def test_two_processes_adding_rows_at_the_same_time_lose_none(quick: Path) -> None:
    rows = share(200, 20)
    code = (
        "import sys; from datetime import date; from pathlib import Path\n"
        "from secor_docs.tracker.add.journal import log_rows\n"
        f"for n in range({rows}):\n"
        "    log_rows(Path(sys.argv[1]), [{'document_id': 'flha', 'activity_date': date(2026, 9, 1), 'document': 'x', 'scope_name': f'{sys.argv[2]} {n}'}])\n"
    )
    both = [subprocess.Popen([sys.executable, "-c", code, quick, name], stderr=subprocess.PIPE) for name in "ab"]
    assert [process.communicate()[1] for process in both] == [b"", b""]
    assert sorted(column(quick, "scope_name")) == sorted(f"{name} {n}" for name in "ab" for n in range(rows))
    assert len(set(column(quick))) == 2 * rows

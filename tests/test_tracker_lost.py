"""The journal as second memory, against a model: whatever is put over the tracker, just what is gone is missed."""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from amounts import share
from tracker_books import openpyxl_book

from secor_docs.tracker.add import journal
from secor_docs.tracker.add.journal import history, log_rows
from secor_docs.tracker.add.lost_rows import leave_out, lost_rows, restore
from secor_docs.tracker.read.workbook import read_tracker

DAY = date(2026, 11, 2)


def row(dice: random.Random, **changes: Any) -> dict[str, Any]:
    return {
        "document_id": "flha",
        "activity_date": DAY + timedelta(days=dice.randrange(20)),
        "document": "05-04 FLHA",
        "scope_type": "site",
        "scope_name": f"Lot {dice.randrange(1000)}",
        "completed_by": "Amir",
        "signed": True,
        "complete": True,
        "location": "tab 5",
    } | changes


def test_what_is_gone_is_missed_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "_ROTATE_BYTES", 1_500)  # journals put aside are read too
    monkeypatch.setattr("os.fsync", lambda _: None)
    dice = random.Random(20261127)
    done = dict.fromkeys(("log", "over", "restore", "forget", "withdraw"), 0)
    for number in range(share(300, least=3)):
        path = tmp_path / f"{number}" / "tracker.xlsx"
        path.parent.mkdir()
        path.write_bytes(openpyxl_book())
        states = [(path.read_bytes(), frozenset[str](), frozenset[str]())]
        there, withdrawn = frozenset[str](), frozenset[str]()
        written: set[str] = set()
        marked: set[str] = set()
        for _ in range(8):
            what = dice.choice(list(done))
            done[what] += 1
            if what == "log":
                new = log_rows(path, [row(dice) for _ in range(dice.randint(1, 3))]).records
                there |= set(new)
                written |= set(new)
            elif what == "over":
                data, there, withdrawn = dice.choice(states)
                path.write_bytes(data)
            elif what == "withdraw" and there - withdrawn:
                one = dice.choice(sorted(there - withdrawn))
                log_rows(path, [], {one: "Withdrawn on 2026-11-23: twice"})
                withdrawn |= {one}
                marked |= {one}
            else:
                lost = lost_rows(path, read_tracker(path).records)
                some = [one for one in lost if dice.random() < 0.6]
                numbers = {one.number for one in some}
                if what == "restore":
                    restore(path, some, today=date(2026, 11, 23))
                    there |= numbers & written
                    withdrawn |= numbers & marked
                elif what == "forget":
                    leave_out(path, some)
                    written -= numbers - there
                    marked -= numbers
            states.append((path.read_bytes(), there, withdrawn))
            records = read_tracker(path).records
            assert {r.record_id for r in records} == there
            assert {r.record_id for r in records if r.withdrawn} == withdrawn
            missed = {one.number for one in lost_rows(path, records)}
            assert missed == (written - there) | ((marked & there) - withdrawn)
    assert min(done.values()) > 0


def test_a_journal_cut_off_in_the_middle_misses_no_more_than_it_says(tmp_path: Path) -> None:
    path = tmp_path / "tracker.xlsx"
    path.write_bytes(data := openpyxl_book())
    dice = random.Random(5)
    log_rows(path, [row(dice)])
    log_rows(path, [row(dice)])
    path.write_bytes(data)
    whole = (tmp_path / ".secor/tracker.journal.jsonl").read_bytes()
    for cut in range(0, len(whole), 7):
        (tmp_path / ".secor/tracker.journal.jsonl").write_bytes(whole[:cut])
        assert len(lost_rows(path, ())) <= 2
    (tmp_path / ".secor/tracker.journal.jsonl").write_bytes(whole)
    assert len(lost_rows(path, ())) == 2


def test_who_was_private_when_it_was_logged_is_remembered(tmp_path: Path) -> None:
    path = tmp_path / "tracker.xlsx"
    path.write_bytes(openpyxl_book())
    dice = random.Random(6)
    (number,) = log_rows(path, [row(dice, private=True)]).records
    log_rows(path, [row(dice)])
    assert history(path).private == {number}
    leave_out(path, lost_rows(path, ()))
    assert history(path).private == {number}

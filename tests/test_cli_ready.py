"""``secor ready``, ``secor todo`` and ``secor start``: words, files and exit codes."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from icalendar import Calendar

from secor_docs import cli
from secor_docs.binder import prepare
from secor_docs.cli import main
from secor_docs.data_files import shipped
from secor_docs.word.review_text import reviewable

TODAY = date(2026, 11, 23)
READY = "2026-12-01"
_MADE: dict[str, Path] = {}


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli, "today", lambda: TODAY)
    monkeypatch.setenv("COLUMNS", "100")


@pytest.fixture(autouse=True)
def _planned_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each company file is planned once in a test process; the plan is what other tests are about."""
    monkeypatch.setattr(prepare, "prepare", _prepare)


_prepare = cache(prepare.prepare)


@pytest.fixture
def company(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., str]:
    """A sample's company file with a tracker that holds its records, made once; ``own`` gives a copy to write beside."""

    def made(sample: str = "prairie-ridge-framing", *, own: bool = False) -> str:
        if sample not in _MADE:
            folder = tmp_path_factory.mktemp(sample)
            shutil.copytree(shipped() / "samples" / sample, folder, dirs_exist_ok=True)
            assert not main(["tracker", "new", str(folder / "company.yaml")])
            assert not main(["log", "import", str(folder / "company.yaml"), str(folder / "records.csv")])
            if sample == "prairie-ridge-framing":
                found_on_paper(folder)
            _MADE[sample] = folder
        if own:
            shutil.copytree(_MADE[sample], tmp_path / sample)
        return str((tmp_path / sample if own else _MADE[sample]) / "company.yaml")

    return made


def found_on_paper(folder: Path) -> None:
    """Build the binder, and keep a drawn sample of every document of which all papers were found."""
    company, pulls = str(folder / "company.yaml"), folder / "pull.csv"
    assert not main(["build", company, "-o", str(folder / "binders")])
    draw = ["sample", company, "--seed", "7", "--by", "document", "--as-of", READY]
    assert not main([*draw, "-o", str(pulls)])
    lines = pulls.read_text("utf-8-sig").splitlines()
    pulls.write_text("\n".join([lines[0], *(line.removesuffix(",,,,") + ",yes,yes,yes," for line in lines[1:])]))
    main([*draw, "--answers", str(pulls), "--keep", "Heather Wiens"])


def ran(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[int, str, str]:
    capsys.readouterr()
    try:
        code = main(list(args))
    except SystemExit as error:
        code = int(error.code or 0)
    told = capsys.readouterr()
    return code or 0, told.out, told.err


def test_the_sample_is_not_ready_a_week_early_and_says_when(
    company: Callable[..., str], capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = ran(capsys, "ready", company())
    assert code == 1
    assert re.sub(r"\s+", " ", out).startswith(
        "Not ready: Prairie Ridge Framing Ltd. may not start the evaluation on 2026-11-23; the earliest day is 2026-12-01, "
        "if records keep coming in. The three months began on 2026-08-04."
    )
    assert "flha-2026-10-14-1: it is unsigned (T2)." in out
    assert "T3 (assumption)" in out


def test_the_sample_is_ready_on_the_first_of_december(
    company: Callable[..., str], capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = ran(capsys, "ready", company(), "--as-of", READY)
    assert code == 0
    assert out.startswith("Ready: Prairie Ridge Framing Ltd. may start the evaluation on 2026-12-01.")
    assert re.search(
        r"Three months: met since 2026-08-04 · proof for \d+ of the 50 questions that papers can answer", out
    )


def test_without_a_paper_behind_its_rows_nobody_is_ready(
    company: Callable[..., str], capsys: pytest.CaptureFixture[str]
) -> None:
    path = company(own=True)
    (Path(path).parent / "samples.yaml").unlink()
    code, out, _ = ran(capsys, "ready", path, "--as-of", READY)
    assert code == 1
    assert "proof for 0 of the 50 questions that papers can answer; 40 needed." in re.sub(r"\s+", " ", out)
    assert "Missing: Proof on file." in re.sub(r"\s+", " ", out)


def test_one_reading_alone_can_decide(company: Callable[..., str], capsys: pytest.CaptureFixture[str]) -> None:
    path = company()
    assert ran(capsys, "ready", path, "--reading", "calendar")[0] == 0
    assert ran(capsys, "ready", path, "--reading", "calendar", "--strict")[0] == 1
    assert "(not asked for)" in ran(capsys, "ready", path, "--reading", "days")[1]


def test_a_hole_in_october_begins_the_count_again(
    company: Callable[..., str], capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = ran(capsys, "ready", company("bright-spark-electric"), "--as-of", READY, "--json")
    shown = json.loads(out)
    assert code == 1
    assert [m["state"] for m in shown["three_months"]["months"] if m["month"] == "2026-10"] == ["EMPTY"]
    assert shown["three_months"]["begin"].startswith("2026-11-0")
    assert {k["status"] for k in shown["records"] if k["id"] == "safety-meeting-minutes"} == {"not applicable"}, (
        "an owner alone"
    )


SAMPLE = str(shipped() / "samples" / "prairie-ridge-framing" / "company.yaml")


def test_without_a_tracker_the_command_still_says_what_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = ran(capsys, "ready", SAMPLE)
    assert code == 1
    assert "tracker.xlsx is not there yet" in err
    assert "The three months have not begun" in out


def test_a_named_tracker_that_is_not_there_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = ran(capsys, "ready", SAMPLE, "--tracker", "nowhere.xlsx")
    assert code == 3
    assert "nowhere.xlsx could not be read" in err


def test_the_heat_table_is_readable_without_colour(
    company: Callable[..., str], capsys: pytest.CaptureFixture[str]
) -> None:
    _, out, _ = ran(capsys, "ready", company("bright-spark-electric"), "--as-of", READY)
    assert "\x1b[" not in out
    row = next(line for line in out.splitlines() if "The month" in line)
    assert re.findall(r"records|EMPTY|not over", row)[-3:] == ["EMPTY", "records", "not over"]


def test_months_for_which_the_window_has_no_room_are_named(
    company: Callable[..., str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = company("bright-spark-electric")
    _, wide, _ = ran(capsys, "ready", file, "--as-of", READY)
    assert "for want of room" not in wide
    monkeypatch.setenv("COLUMNS", "60")
    _, narrow, _ = ran(capsys, "ready", file, "--as-of", READY)
    head = next(line for line in narrow.splitlines() if line.lstrip().startswith("Element"))
    shown = re.findall(r"[A-Z][a-z]{2} 20\d\d", head)
    all_ = re.findall(
        r"[A-Z][a-z]{2} 20\d\d", next(line for line in wide.splitlines() if line.lstrip().startswith("Element"))
    )
    older = all_[: -len(shown)]
    assert older
    assert f"{len(older)} older month" in narrow
    assert f"({older[0]} to {older[-1]})" in narrow or f"({older[0]})" in narrow


def test_html_and_word_are_written_and_named(
    company: Callable[..., str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    html, docx = tmp_path / "ready.html", tmp_path / "ready.docx"
    code, out, _ = ran(capsys, "ready", company(), "--html", str(html), "--docx", str(docx))
    assert code == 1
    assert f"Written: {html}" in out
    assert "<!doctype html>" in html.read_text("utf-8")
    text = reviewable(docx.read_bytes())
    assert "Not ready: Prairie Ridge Framing Ltd." in text
    assert "05-04" in text
    assert "Signature" not in text, "a report is not signed"


def test_the_same_day_gives_the_same_word_file(
    company: Callable[..., str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = company()
    for name in ("one.docx", "two.docx"):
        ran(capsys, "ready", path, "--docx", str(tmp_path / name))
    assert (tmp_path / "one.docx").read_bytes() == (tmp_path / "two.docx").read_bytes()


def test_json_names_the_problems_of_the_tracker(
    company: Callable[..., str], capsys: pytest.CaptureFixture[str]
) -> None:
    shown = json.loads(ran(capsys, "ready", company(), "--json")[1])
    assert shown["problems"] == []
    assert shown["ready"] is False


# -- start ------------------------------------------------------------------------------------------------


def test_the_gate_stays_shut_with_its_reasons(company: Callable[..., str], capsys: pytest.CaptureFixture[str]) -> None:
    path = company(own=True)
    code, out, _ = ran(capsys, "start", path)
    assert code == 1
    assert "Three months of records: The three months began on 2026-08-04" in out
    assert "Temporary Letter of Certification" in out
    assert "Nothing was written." in out
    assert not list(Path(path).parent.glob("readiness-*.docx"))


def test_the_gate_opens_with_a_dated_statement_that_lists_the_evidence(
    company: Callable[..., str], capsys: pytest.CaptureFixture[str]
) -> None:
    path = company(own=True)
    code, out, _ = ran(capsys, "start", path, "--as-of", READY)
    assert code == 0
    statement = Path(path).parent / f"readiness-{READY}.docx"
    assert f"Written: {statement}. Print it and sign it." in out
    text = reviewable(statement.read_bytes())
    assert "Ready: Prairie Ridge Framing Ltd. may start the evaluation on 2026-12-01." in text
    assert "Signature" in text
    assert "Started all the same" not in text
    assert re.search(r"07-04.*Work site inspection", text)


def test_an_override_prints_its_reason(
    company: Callable[..., str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    out = tmp_path / "statement.docx"
    code, said, _ = ran(capsys, "start", company(), "--anyway", "ACSA agreed on the phone.", "-o", str(out))
    assert code == 0
    assert "The reason for starting early is printed on it" in said
    assert "Started all the same. The reason given: ACSA agreed on the phone." in reviewable(out.read_bytes())


def test_an_override_without_a_reason_is_refused(
    company: Callable[..., str], capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = ran(capsys, "start", company(), "--override", " ")
    assert code == 2
    assert "--anyway needs a reason in words." in err


def test_a_statement_is_never_written_over(company: Callable[..., str], capsys: pytest.CaptureFixture[str]) -> None:
    path = company(own=True)
    (Path(path).parent / f"readiness-{READY}.docx").write_bytes(b"signed")
    code, _, err = ran(capsys, "start", path, "--as-of", READY)
    assert code == 4
    assert "it may be signed" in err


# -- todo --------------------------------------------------------------------------------------------------


def test_todo_lists_by_week(company: Callable[..., str], capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = ran(capsys, "todo", company(), "--weeks", "2")
    assert code == 0
    assert "Week of 2026-11-23" in out
    assert (
        "by Fri 2026-11-27  Toolbox meeting record, Lot 14 Timber Flats and Pine Lake pole shop: the one for this week"
        in out
    )
    assert "From today on the evaluation may be started" in out


def test_a_new_calendar_file_updates_the_entries_of_the_old_one(
    company: Callable[..., str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = company()
    read = {}
    for day in ("2026-11-23", "2026-11-24"):
        ics = tmp_path / f"{day}.ics"
        code, _, _ = ran(capsys, "todo", path, "--as-of", day, "--ics", str(ics))
        assert code == 0
        read[day] = {
            str(e["UID"]): int(str(e["SEQUENCE"])) for e in Calendar.from_ical(ics.read_bytes()).walk("VEVENT")
        }
    old, new = read["2026-11-23"], read["2026-11-24"]
    assert "toolbox-meeting-2026-w49@prairie-ridge-framing.secor-docs" in old
    assert len(old) == len(set(old))
    assert len(old.keys() & new.keys()) > 20
    assert all(new[uid] > old[uid] for uid in old.keys() & new.keys())


def test_the_same_day_gives_the_same_calendar_file(
    company: Callable[..., str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = company()
    for name in ("one.ics", "two.ics"):
        ran(capsys, "todo", path, "--ics", str(tmp_path / name))
    assert (tmp_path / "one.ics").read_bytes() == (tmp_path / "two.ics").read_bytes()


def test_rows_that_wait_beside_the_tracker_are_brought_in_before_it_is_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    company = tmp_path / "company.yaml"
    company.write_bytes(Path(SAMPLE).read_bytes())
    (tmp_path / "logo.png").write_bytes((Path(SAMPLE).parent / "logo.png").read_bytes())
    main(["tracker", "new", str(company)])
    held = tmp_path / "~$tracker.xlsx"
    held.write_bytes(b"someone")
    row = ["--date", "2026-11-19", "--by", "Desmond Okafor", "--site", "Lot 14 Timber Flats", "--signed", "--complete"]
    main(["log", str(company), "toolbox-meeting", *row, "--kept", "tab 4"])
    capsys.readouterr()
    main(["tracker", "check", str(company)])
    assert "1 logged row waits next to tracker.xlsx: counted here" in capsys.readouterr().err
    held.unlink()
    main(["tracker", "check", str(company)])
    said = capsys.readouterr()
    assert ("1 record" in said.out, said.err) == (True, "")

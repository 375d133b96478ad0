"""``secor plan``, ``secor build`` and ``secor templates`` as a person meets them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from secor_docs.cli import main
from secor_docs.cli.commands import COMMANDS, GROUPS, group
from secor_docs.data_files import shipped

SAMPLES = shipped() / "samples"


def _run(capsys: pytest.CaptureFixture[str], *args: object) -> tuple[int, str, str]:
    try:
        code = main([str(arg) for arg in args])
    except SystemExit as stop:
        code = stop.code
    captured = capsys.readouterr()
    return int(code or 0), captured.out, captured.err


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_an_example(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = _run(capsys, name, "--help")
    assert code == 0
    assert "Example: secor" in out
    command = group.get_command(None, name)  # type: ignore[arg-type]
    for sub in getattr(command, "commands", {}):
        _, out, _ = _run(capsys, name, sub, "--help")
        assert "Example: secor" in out, f"{name} {sub}"


def test_an_unknown_command_names_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = _run(capsys, "biuld")
    assert code == 2
    assert 'There is no command "biuld". Did you mean "build"?' in err


def test_plan_says_what_and_why_and_what_not(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = _run(capsys, "plan", SAMPLES / "bright-spark-electric/company.yaml", "--why")
    assert code == 0
    assert "05-04  Field-level hazard assessment" in out
    assert "law: OHS Code s. 7" in out
    assert "\nWithout:\n" in out


def test_plan_reports_more_than_ten_people_and_exits_with_findings(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = _run(capsys, "plan", SAMPLES / "northern-lights-builders/company.yaml")
    assert code == 1
    assert "ACSA takes no SECOR application above ten" in out


def test_plan_as_json_holds_every_document_with_reasons(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = _run(capsys, "plan", SAMPLES / "prairie-ridge-framing/company.yaml", "--json")
    documents = json.loads(out)["documents"]
    assert {d["id"].split("/")[0] for d in documents} >= {"flha", "health-safety-policy", "formal-hazard-assessment"}
    assert all(d["reasons"] for d in documents)


def test_build_sums_up_and_says_where_to_start(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = _run(
        capsys, "build", SAMPLES / "summit-roofing/company.yaml", "-o", tmp_path, "--only", "cover-page"
    )
    assert code == 0
    assert out.startswith("Draft binder of Summit Roofing Inc.: 1 document, 0 blank forms.")
    assert "company.yaml:" in out
    assert "Next: secor fill" in out


def test_build_as_json_is_for_machines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = SAMPLES / "prairie-ridge-framing/company.yaml"
    code, out, _ = _run(capsys, "build", source, "-o", tmp_path, "--only", "flha", "--json")
    assert code == 0
    said = json.loads(out)
    assert len(said["documents"]) == 2
    assert sorted(said["new"]) == sorted([*(d["file"] for d in said["documents"]), *said["forms"]])


def test_a_final_build_with_gaps_is_not_ready(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = _run(capsys, "build", SAMPLES / "summit-roofing/company.yaml", "-o", tmp_path, "--final")
    assert code == 1
    assert "The final binder is not made" in err
    assert "Traceback" not in err


def test_a_missing_file_is_told_in_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = _run(capsys, "build", tmp_path / "nowhere.yaml")
    assert code == 3
    assert "could not be read" in err


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "taken").write_text("a file stands where the folder belongs", "utf-8")
    code, _, err = _run(
        capsys, "build", SAMPLES / "prairie-ridge-framing/company.yaml", "-o", tmp_path / "taken/x", "--only", "flha"
    )
    assert code == 4
    assert "could not be written" in err


def test_an_unknown_trade_is_told_with_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (SAMPLES / "summit-roofing/company.yaml").read_text("utf-8") + "\ntrades:\n  - name: rofing\n"
    (tmp_path / "company.yaml").write_text(text, "utf-8")
    line = text.count("\n")
    code, _, err = _run(capsys, "plan", tmp_path / "company.yaml")
    assert code == 3
    assert f'company.yaml:{line}: trades: no trade is called "rofing"' in err
    assert 'Did you mean "roofing"' in err


def test_templates_are_listed_and_shown_with_their_needs(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = _run(capsys, "templates", "list")
    assert "04-07  toolbox-meeting" in out
    code, out, _ = _run(capsys, "templates", "show", "toolbox-meeting")
    assert code == 0
    assert "site.name" in out
    assert "Who was there" in out


def test_templates_are_exported_once_and_an_overlay_is_used(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _run(capsys, "templates", "export", tmp_path / "house", "toolbox-meeting")
    text = next((tmp_path / "house").rglob("*.md"))
    text.write_text(text.read_text("utf-8").replace("Toolbox meeting record", "Tailgate sheet of our own"), "utf-8")
    _, out, _ = _run(capsys, "templates", "export", tmp_path / "house", "toolbox-meeting")
    assert "0 files written" in out
    assert "Tailgate sheet" in text.read_text("utf-8")
    _run(capsys, "templates", "build", "--folder", tmp_path / "house")
    _, out, _ = _run(capsys, "plan", SAMPLES / "prairie-ridge-framing/company.yaml", "--overlay", tmp_path / "house")
    assert "Tailgate sheet of our own" in out


@pytest.mark.parametrize("kind", ["form", "checklist", "policy", "procedure", "register"])
def test_a_new_template_builds_at_once_and_is_never_overwritten(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    house = tmp_path / "house"
    code, out, _ = _run(
        capsys, "templates", "new", "crane-lift-plan", "--kind", kind, "--element", "6", "--folder", house
    )
    assert code == 0
    assert "number 06-50" in out
    source = SAMPLES / "prairie-ridge-framing/company.yaml"
    code, out, _ = _run(capsys, "build", source, "-o", tmp_path, "--overlay", house, "--only", "crane-lift-plan")
    assert code == 0, out
    code, _, err = _run(capsys, "templates", "new", "crane-lift-plan", "--element", "6", "--folder", house)
    assert code == 2
    assert "exists already" in err


def test_the_print_kit_holds_a_quarter_of_sheets(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = SAMPLES / "prairie-ridge-framing/company.yaml"
    wanted = [
        word
        for id_ in (
            "flha",
            "toolbox-meeting",
            "site-emergency-card",
            "site-inspection",
            "hazard-near-miss-card",
            "vehicle-pretrip",
        )
        for word in ("--only", id_)
    ]
    code, _, _ = _run(capsys, "build", source, "-o", tmp_path, "--print-kit", *wanted)
    assert code == 0
    names = sorted(p.name for p in tmp_path.rglob("print-kit/**/*.docx"))
    assert "05-04 flha lot-14-timber-flats - 62 sheets.docx" in names
    assert "04-07 toolbox-meeting lot-14-timber-flats - 13 sheets.docx" in names
    assert "07-06 vehicle-pretrip t1 - 13 sheets.docx" in names
    assert {"Spine and tabs.docx", "lot-14-timber-flats.docx", "pine-lake-pole-shop.docx"} <= set(names)


def test_a_word_file_is_printed_as_text_and_anything_else_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = _run(capsys, "templates", "text", shipped() / "templates/05-hazard-assessment/flha.docx")
    assert code == 0
    assert "{{ doc.title }}" in out
    (tmp_path / "no.docx").write_bytes(b"no zip")
    code, _, err = _run(capsys, "templates", "text", tmp_path / "no.docx")
    assert code == 3
    assert "not a Word document (.docx) but a file of another kind" in err


def test_help_groups_every_command_by_who_uses_it_and_when(capsys: pytest.CaptureFixture[str]) -> None:
    _, said, _ = _run(capsys, "--help")
    places = [said.index(f"\n{title}:\n") for title in GROUPS]
    assert places == sorted(places)
    assert all(f"\n  {name} " in said for name in COMMANDS)


def test_the_next_step_after_the_final_binder_goes_by_what_is_logged(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for file in (SAMPLES / "prairie-ridge-framing").iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    path = tmp_path / "company.yaml"
    wanted = ("build", path, "--final", "--only", "cover-page", "-o", tmp_path / "out")
    said = [_run(capsys, *wanted)[1]]
    _run(capsys, "tracker", "new", path)
    said.append(_run(capsys, *wanted)[1])
    _run(capsys, "log", "import", path, tmp_path / "records.csv")
    said.append(_run(capsys, *wanted)[1])
    words = [line.split(" ")[2:] for out in said for line in out.splitlines() if line.startswith("Next: secor")]
    assert [line[0] for line in words] == ["tracker", "log", "todo"]


def test_an_edit_that_the_whole_binder_does_not_have_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = SAMPLES / "prairie-ridge-framing/company.yaml"
    wanted = ("build", source, "--only", "cover-page", "-o", tmp_path)
    assert "without these edits" not in _run(capsys, *wanted)[1]
    next(tmp_path.rglob("documents/*/00-01*.docx")).write_bytes(b"edited")
    assert "Binder.docx is without these edits" in _run(capsys, *wanted)[1]

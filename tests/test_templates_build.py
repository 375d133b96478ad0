"""``secor templates build``: a Word file edited in Word is never lost, and nothing that is shipped is compiled twice."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from secor_docs.cli import main
from secor_docs.data_files import TEMPLATES, shipped
from secor_docs.word.authoring.template_folder import build_folder, built_templates
from secor_docs.word.template import compiler, shipped_code, template_cache
from secor_docs.word.template.template import open_template

NAME = "04-training/toolbox-meeting"
TEXT, WORD = f"{TEMPLATES}/{NAME}.md", f"{TEMPLATES}/{NAME}.docx"


@pytest.fixture
def house(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A folder of a consultant's with one exported template."""
    assert main(["templates", "export", str(tmp_path), "toolbox-meeting"]) in {0, None}
    capsys.readouterr()
    return tmp_path


def change_text(house: Path) -> None:
    path = house / TEXT
    path.write_text(f"{path.read_text('utf-8')}\nA line of our own.\n", "utf-8")


def edit_word(house: Path, data: bytes = b"edited in Word") -> None:
    (house / WORD).write_bytes(data)


def test_a_word_file_edited_in_word_is_left_alone_and_named(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit_word(house)
    change_text(house)
    for _ in range(2):
        assert main(["templates", "build", "--folder", str(house)]) == 1
        said = capsys.readouterr().err
        assert f"edited in Word, left alone: {WORD}" in said
        assert "--force" in said
        assert (house / WORD).read_bytes() == b"edited in Word"


def test_force_replaces_it_and_keeps_every_edit_under_a_name_of_its_own(house: Path) -> None:
    for number, kept in enumerate(("toolbox-meeting (edited).docx", "toolbox-meeting (edited 2).docx")):
        edit_word(house, b"edit %d" % number)
        done = build_folder(house, force=True)
        assert [Path(name).name for name in done.backups] == [kept]
        assert (house / WORD).with_name(kept).read_bytes() == b"edit %d" % number
        assert build_folder(house).stale == []


def test_a_word_file_nobody_edited_follows_its_text_time_and_again(house: Path) -> None:
    change_text(house)
    assert build_folder(house).edited == []
    first = (house / WORD).read_bytes()
    shutil.copyfile(shipped() / TEXT, house / TEXT)
    assert build_folder(house).edited == []
    assert (house / WORD).read_bytes() != first


def test_a_folder_from_before_with_a_plain_copy_of_ours_is_built_without_a_question(house: Path) -> None:
    (house / shipped_code.BUILT).unlink()
    change_text(house)
    assert build_folder(house).edited == []


@pytest.mark.parametrize("record", [None, "{", "[]", '{"templates": []}'])
def test_where_nothing_is_known_an_unknown_word_file_counts_as_edited(house: Path, record: str | None) -> None:
    (house / shipped_code.BUILT).unlink()
    if record is not None:
        (house / shipped_code.BUILT).write_text(record, "utf-8")
    edit_word(house)
    assert build_folder(house).edited == [WORD]
    assert (house / WORD).read_bytes() == b"edited in Word"


def test_a_look_writes_nothing(house: Path) -> None:
    change_text(house)
    before = {path: path.read_bytes() for path in house.rglob("*") if path.is_file()}
    done = build_folder(house, check=True, force=True)
    assert WORD in done.stale
    assert {path: path.read_bytes() for path in house.rglob("*") if path.is_file()} == before


def test_a_new_template_edited_in_word_is_known_as_edited(tmp_path: Path) -> None:
    main(["templates", "new", "crane-lift-plan", "--element", "6", "--folder", str(tmp_path)])
    assert build_folder(tmp_path, check=True).edited == []
    path = next(tmp_path.rglob("crane-lift-plan.docx"))
    path.write_bytes(b"mine")
    assert build_folder(tmp_path).edited == [path.relative_to(tmp_path).as_posix()]


def test_a_name_no_text_has_is_refused_with_the_nearest(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["templates", "build", "--folder", str(house), "toolbox-meting"]) == 3
    assert 'Did you mean "toolbox-meeting"' in capsys.readouterr().err


# -- what is shipped compiled ------------------------------------------------------------------------


def test_every_shipped_template_is_shipped_compiled_and_no_code_is_left_over() -> None:
    known = built_templates(shipped())
    assert known.keys() == {
        path.relative_to(shipped() / TEMPLATES).with_suffix("").as_posix()
        for path in (shipped() / TEMPLATES).rglob("*.md")
    }
    used = {part[1] for entry in known.values() for part in entry["parts"]}
    folder = shipped() / shipped_code.COMPILED
    assert used == {path.relative_to(folder).as_posix() for path in folder.rglob("*.py")}


def test_a_shipped_template_is_never_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object) -> None:
        raise AssertionError("compiled")

    monkeypatch.setenv("SECOR_CACHE_DIR", "")
    monkeypatch.setattr(compiler, "_compile", refuse)
    assert open_template((shipped() / WORD).read_bytes(), WORD).parts
    with pytest.raises(AssertionError, match="compiled"):
        open_template((shipped() / WORD).read_bytes() + b" ", WORD)


def test_what_is_shipped_makes_what_compiling_makes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECOR_CACHE_DIR", "")
    data = (shipped() / WORD).read_bytes()
    ready = open_template(data, WORD)
    monkeypatch.setattr(shipped_code, "_by_hash", dict)
    compiled = open_template(data, WORD)
    assert (ready.members, ready.leading, ready.core, ready.asks) == (
        compiled.members,
        compiled.leading,
        compiled.core,
        compiled.asks,
    )
    assert [(p.member, p.opening, p.about, p.source) for p in ready.parts] == [
        (p.member, p.opening, p.about, p.source) for p in compiled.parts
    ]


def test_another_jinja_compiles_for_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECOR_CACHE_DIR", str(tmp_path))
    monkeypatch.setattr(shipped_code, "jinja_hash", lambda: "another")
    shipped_code._by_hash.cache_clear()
    try:
        data = (shipped() / WORD).read_bytes()
        assert shipped_code.load(data) is None
        assert open_template(data, WORD).parts
        assert template_cache.load(template_cache.key_of(data, WORD)) is not None
    finally:
        shipped_code._by_hash.cache_clear()


def test_code_in_an_overlay_is_never_run(house: Path) -> None:
    folder = house / shipped_code.COMPILED / "04-training"
    folder.mkdir(parents=True)
    (folder / "toolbox-meeting.py").write_text("raise SystemExit('run')", "utf-8")
    change_text(house)
    build_folder(house)
    data = (house / WORD).read_bytes()
    entry = json.loads((house / shipped_code.BUILT).read_text("utf-8"))["templates"][NAME]
    assert entry.keys() == {"docx"}
    assert shipped_code.load(data) is None
    assert open_template(data, WORD).parts

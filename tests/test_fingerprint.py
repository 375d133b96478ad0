"""What a page is made of: the same hash is the same bytes, and what it does not ask for does not change it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from amounts import SAMPLES

from secor_docs.binder.make import BINDER, Made, build_from_spec, make
from secor_docs.binder.manifest import last_time
from secor_docs.binder.prepare import prepare, spec_of
from secor_docs.binder.spec import BinderSpec
from secor_docs.data_files import Stock, shipped
from secor_docs.files import MANIFEST
from secor_docs.word.render import render as rendering

STOCK = Stock.of()
COMPANY = (shipped() / "samples/prairie-ridge-framing/company.yaml").read_text("utf-8")


def spec(folder: Path, change: Callable[[str], str] = str) -> BinderSpec:
    path = folder / "company.yaml"
    path.write_text(change(COMPANY), "utf-8")
    (folder / "logo.png").write_bytes((shipped() / "samples/prairie-ridge-framing/logo.png").read_bytes())
    return spec_of(prepare(path, STOCK))


def made_of(made: Made) -> dict[str, str]:
    found: Any = made.about["made_of"]
    return dict(found)


CHANGES = {
    "a phone": ("403-555-0142", "403-555-0199"),
    "a name": ("Desmond Okafor", "Desmond Okoro"),
    "the company's phone": ("403-555-0140", "403-555-0198"),
}


def changed(what: str) -> Callable[[str], str]:
    old, new = CHANGES[what]
    assert old in COMPANY
    return lambda text: text.replace(old, new)


@pytest.mark.parametrize("what", CHANGES)
def test_a_file_whose_hash_stays_is_the_same_bytes(what: str, tmp_path: Path) -> None:
    first, second = make(spec(tmp_path), STOCK), make(spec(tmp_path, changed(what)), STOCK)
    for name, hash_ in made_of(second).items():
        if made_of(first).get(name) == hash_:
            assert first.files[name] == second.files[name], name


def test_a_fact_few_documents_ask_for_changes_few_hashes(tmp_path: Path) -> None:
    first = made_of(make(spec(tmp_path), STOCK))
    second = made_of(make(spec(tmp_path, lambda text: text + "\n# a remark\n"), STOCK))
    assert first == second
    third = made_of(make(spec(tmp_path, changed("a phone")), STOCK))
    differ = {name for name in first if first[name] != third[name]}
    assert BINDER in differ
    assert 0 < len(differ) < len(first)


@pytest.mark.parametrize("sample", SAMPLES)
def test_what_was_made_of_the_same_is_not_made_again(
    sample: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = spec_of(prepare(shipped() / "samples" / sample / "company.yaml", STOCK))
    first = build_from_spec(wanted, STOCK, tmp_path)

    def refuse(*_args: object, **_kwargs: object) -> None:
        raise AssertionError("made again")

    monkeypatch.setattr(rendering, "_part", refuse)
    again = build_from_spec(wanted, STOCK, tmp_path)
    assert (again.written.new, again.written.changed, again.written.removed) == ((), (), ())
    assert again.gaps == first.gaps


def test_a_file_that_was_damaged_or_edited_is_made_again(tmp_path: Path) -> None:
    wanted = spec(tmp_path)
    built = build_from_spec(wanted, STOCK, tmp_path)
    path = built.written.folder / built.documents[0].file
    path.write_bytes(path.read_bytes() + b"x")
    before = last_time(built.written.folder)
    assert before is not None
    assert make(wanted, STOCK, before=before).files == make(wanted, STOCK).files


@pytest.mark.parametrize("made_of", [None, [], {"Binder.docx": 3}])
def test_a_manifest_from_before_or_a_damaged_one_is_no_hindrance(tmp_path: Path, made_of: object) -> None:
    wanted = spec(tmp_path)
    built = build_from_spec(wanted, STOCK, tmp_path)
    path = built.written.folder / MANIFEST
    manifest = json.loads(path.read_text("utf-8"))
    del manifest["made_of"]
    if made_of is not None:
        manifest["made_of"] = made_of
    path.write_text(json.dumps(manifest), "utf-8")
    assert last_time(built.written.folder) is None
    again = build_from_spec(wanted, STOCK, tmp_path)
    assert (again.written.new, again.written.changed) == ((), ())

"""The main job: every sample company from its file to a binder folder."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from amounts import SAMPLES
from conftest import GOLDEN, planned_sample

from secor_docs.binder.prepare import Built, build, prepare
from secor_docs.company import findings, gaps, load_company
from secor_docs.data_files import Stock, shipped
from secor_docs.law.citation import citations_in
from secor_docs.load import load_index
from secor_docs.problems import InputWrongError, NotReadyError
from secor_docs.values import GAP_OPEN
from secor_docs.word.review_text import reviewable

Builds = Callable[[str], Built]

each_sample = pytest.mark.parametrize("sample", SAMPLES)


_TEXTS: dict[Path, list[tuple[str, str]]] = {}


def _texts(built: Built) -> list[tuple[str, str]]:
    """Name and text of every Word file of a binder, read once in a test process."""
    folder = built.written.folder
    if folder not in _TEXTS:
        paths = sorted(folder.rglob("*.docx"))
        _TEXTS[folder] = [(p.relative_to(folder).as_posix(), reviewable(p.read_bytes())) for p in paths]
    return _TEXTS[folder]


def _text(built: Built, name: str) -> str:
    return dict(_texts(built))[name]


@each_sample
def test_every_planned_document_is_made_and_stands_in_the_index(sample: str, sample_builds: Builds) -> None:
    built = sample_builds(sample)
    plan = planned_sample(sample).plan
    assert [planned.id for planned in built.documents] == [planned.id for planned in plan.documents]
    assert all((built.written.folder / name).is_file() for name in (d.file for d in built.documents))
    binder = _text(built, "Binder.docx")
    for planned in plan.documents:
        assert f"| {planned.number} | {planned.title} |" in binder
    for item in plan.left_out:
        assert f"{item.type.number} {item.type.title}. {item.reason}" in binder


@each_sample
def test_the_text_of_a_sample_binder_is_golden(
    sample: str, sample_builds: Builds, golden: Callable[[str, str], None]
) -> None:
    built = sample_builds(sample)
    out, seen = [], set[str]()
    for planned in built.documents:
        name = planned.file
        text = _text(built, name)
        # Further copies differ in whom they are for; one of each is enough to read.
        kind = planned.id.partition("/")[0]
        first = kind not in seen
        seen.add(kind)
        out.append(f"==== {name}\n{text if first else ''}")
    golden(f"{sample}.txt", "\n".join(out))


def test_no_golden_text_is_left_without_a_sample() -> None:
    assert {path.stem for path in GOLDEN.glob("*.txt")} == set(SAMPLES)


_LEFTOVERS = re.compile(
    r"\{\{|\}\}|\{%|%\}|\[(?!\w+\])|\bTBD\b|\binsert\b|lorem|\bOSHA\b|Ontario|British Columbia|Saskatchewan"
    r"|OHS Code 2009|Namespace\(|MissingValue\("
)


@each_sample
def test_no_leftover_stands_in_any_document(sample: str, sample_builds: Builds) -> None:
    found = []
    for name, text in _texts(sample_builds(sample)):
        bare = re.sub(r"^\[\w+\] ", "", text, flags=re.MULTILINE)
        bare = re.sub(r"\{(PAGE|NUMPAGES|PAGEREF end_\d+)\}", "", bare)
        found += [f"{name}: …{bare[max(0, m.start() - 30) : m.end() + 30]}…" for m in _LEFTOVERS.finditer(bare)]
    assert not found
    assert not any(GAP_OPEN in text for _, text in _texts(sample_builds(sample)))


@each_sample
def test_every_citation_in_a_binder_exists_in_the_index(sample: str, sample_builds: Builds) -> None:
    index = load_index(Stock.of())
    text = _text(sample_builds(sample), "Binder.docx")
    cited = {citation for citation, _, _ in citations_in(text)}
    assert cited
    assert not [str(verdict) for c in sorted(cited, key=str) if (verdict := index.dead_or_unknown(c))]


@each_sample
def test_one_company_never_names_another(sample: str, sample_builds: Builds) -> None:
    others = [load_company(shipped() / "samples" / name / "company.yaml").company for name in SAMPLES if name != sample]
    words = {c.business.legal_name for c in others} | {e.name for c in others for e in c.employees}
    words |= {c.business.wcb_account for c in others}
    mine = planned_sample(sample).plan.company
    words -= {e.name for e in mine.employees}
    for name, text in _texts(sample_builds(sample)):
        assert not {word for word in words if word in text}, name


def test_a_full_profile_has_no_gap_and_may_be_final(tmp_path: Path) -> None:
    prepared = prepare(shipped() / "samples/prairie-ridge-framing/company.yaml", Stock.of())
    built = build(prepared, tmp_path, final=True)
    assert not built.gaps
    assert json.loads((built.written.folder / "manifest.json").read_text("utf-8"))["mode"] == "final"


def test_the_final_binder_is_refused_while_a_gap_would_be_printed(tmp_path: Path) -> None:
    prepared = prepare(shipped() / "samples/summit-roofing/company.yaml", Stock.of())
    with pytest.raises(NotReadyError, match=r"company\.yaml:\d+: dates\.issued: "):
        build(prepared, tmp_path, final=True)
    assert not list(tmp_path.rglob("*.docx"))


@each_sample
def test_every_printed_gap_is_one_that_check_lists(sample: str, sample_builds: Builds) -> None:
    built = sample_builds(sample)
    known = {gap.key for gap in gaps(planned_sample(sample).plan.company)}
    assert not {gap.key for gap in built.gaps} - known


def test_the_gaps_report_names_file_line_and_key(sample_builds: Builds) -> None:
    built = sample_builds("summit-roofing")
    text = (built.written.folder / "gaps.md").read_text("utf-8")
    assert built.gaps
    for gap in built.gaps:
        assert f"line {gap.place.line}: `{gap.key}`" in text


def test_two_builds_of_the_same_input_are_the_same_bytes(tmp_path: Path, sample_builds: Builds) -> None:
    company = shipped() / "samples/bright-spark-electric/company.yaml"
    first = sample_builds("bright-spark-electric").written.folder
    second = build(prepare(company, Stock.of()), tmp_path).written.folder
    names = sorted(p.relative_to(first) for p in first.rglob("*") if p.is_file())
    assert names == sorted(p.relative_to(second) for p in second.rglob("*") if p.is_file())
    assert all((first / name).read_bytes() == (second / name).read_bytes() for name in names)


def test_a_second_build_writes_nothing(tmp_path: Path) -> None:
    company = shipped() / "samples/bright-spark-electric/company.yaml"
    folder = build(prepare(company, Stock.of()), tmp_path, only=["flha", "toolbox-meeting"]).written.folder
    before = {p: (p.stat().st_mtime_ns, p.stat().st_ino) for p in folder.rglob("*")}
    again = build(prepare(company, Stock.of()), tmp_path, only=["flha", "toolbox-meeting"]).written
    assert (again.new, again.changed, again.removed) == ((), (), ())
    assert {p: (p.stat().st_mtime_ns, p.stat().st_ino) for p in folder.rglob("*")} == before


def test_a_build_of_one_document_keeps_the_others_in_the_manifest(tmp_path: Path) -> None:
    company = shipped() / "samples/bright-spark-electric/company.yaml"
    build(prepare(company, Stock.of()), tmp_path, only=["flha", "toolbox-meeting"])
    folder = build(prepare(company, Stock.of()), tmp_path, only=["toolbox-meeting"]).written.folder
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    assert {d["id"].split("/")[0] for d in manifest["documents"]} == {"flha", "toolbox-meeting"}
    assert all((folder / d["file"]).is_file() for d in manifest["documents"])


def test_only_names_an_unknown_document_and_the_nearest(tmp_path: Path) -> None:
    prepared = prepare(shipped() / "samples/bright-spark-electric/company.yaml", Stock.of())
    with pytest.raises(InputWrongError, match=r'flah: no document has this id.*Did you mean "flha"'):
        build(prepared, tmp_path, only=["flah"])


ODD = """\
company:
  legal_name: "O'Brien & Fils <Toiture> Ltée"
  wcb_account: "0000007"
  industry_codes: [{code: "06304"}]
  office_address: "1 Rue de l'Église, Legal, AB T0G 1L0"
  phone: 780-555-0100
people: {owner: "Zoë {{ 7*7 }} O'Brien"}
employees: [{name: "Zoë {{ 7*7 }} O'Brien", role: "{% raw %} & <b>"}]
sites: [{name: "Тест — 雪 site", address: "SW-12-34-5-W4M"}]
trades: [{name: roofing}]
"""


def test_an_odd_company_builds_with_every_letter_in_place(tmp_path: Path) -> None:
    source = tmp_path / "company.yaml"
    source.write_text(ODD, "utf-8")
    built = build(prepare(source, Stock.of()), tmp_path / "out")
    text = "\n".join(text for _, text in _texts(built))
    for words in (
        "O'Brien & Fils <Toiture> Ltée",
        "Zoë {{ 7*7 }} O'Brien",
        "{% raw %} & <b>",
        "Тест — 雪 site",
        "06304",
    ):
        assert words in text


def test_a_document_edited_in_word_is_left_alone_and_the_new_one_stands_beside_it(tmp_path: Path) -> None:
    shutil.copytree(shipped() / "samples/bright-spark-electric", tmp_path / "in")
    source = tmp_path / "in/company.yaml"
    folder = build(prepare(source, Stock.of()), tmp_path / "out", only=["health-safety-policy"]).written.folder
    document = next(folder.rglob("*health-safety-policy*.docx"))
    document.write_bytes(b"the owner's own words")
    text = source.read_text("utf-8")
    assert 'version: "1.0"' in text
    source.write_text(text.replace('version: "1.0"', 'version: "9.9"'), "utf-8")
    written = build(prepare(source, Stock.of()), tmp_path / "out", only=["health-safety-policy"]).written
    assert document.read_bytes() == b"the owner's own words"
    assert written.edited == (document.relative_to(folder).as_posix(),)
    assert "9.9" in reviewable((folder / written.beside[0]).read_bytes())


def test_findings_of_an_eleven_person_company_say_what_follows() -> None:
    company = prepare(shipped() / "samples/northern-lights-builders/company.yaml", Stock.of()).plan.company
    message = " ".join(f"{f.message} {f.fix}" for f in findings(company, date(2026, 11, 23)))
    assert "11 people" in message
    assert "COR instead" in message

"""A run over many clients: only what changed, one fault stops no other, nothing mixed up, edits kept."""

from __future__ import annotations

import os
import zipfile
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor, wait
from datetime import date
from pathlib import Path

import pytest
from client_samples import FIRST, POLICY, SECOND, clients, remembered, snapshot
from word_samples import W, part, texts

from secor_docs.binder.folder import write_folder
from secor_docs.binder.prepare import build, prepare
from secor_docs.clients.lock import lock
from secor_docs.clients.package import Job, Outcome, _earliest
from secor_docs.clients.roster import Client, find_clients
from secor_docs.clients.run import Wanted, _in_processes, _until_broken, due, run
from secor_docs.data_files import Stock, shipped
from secor_docs.files import BASE, last_manifest
from secor_docs.merge.changes import Change, as_html, as_text, changes_between, changes_of_folders, kept_changes
from secor_docs.ooxml.package import unpack
from secor_docs.ooxml.zip_write import pack
from secor_docs.workspace import open_company

TEMPLATE = "templates/01-management-commitment/health-safety-policy"


@pytest.fixture(autouse=True)
def _yaml_is_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same shipped data is read dozens of times here."""
    monkeypatch.setattr("secor_docs.yamlfile.text.parse_yaml", remembered)


Make = Callable[..., dict[str, Outcome]]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Build the policy of every client below ``clients`` into ``packages``."""

    def made(*, workers: int = 1, **options: object) -> dict[str, Outcome]:
        everybody = find_clients(tmp_path / "clients")
        wanted = Wanted(tmp_path / "packages", only=(POLICY,), **options)  # type: ignore[arg-type]
        return {outcome.key: outcome for outcome in run(everybody, due(everybody, wanted), wanted, workers=workers)}

    return made


@pytest.fixture
def one(tmp_path: Path) -> Path:
    clients(tmp_path / "clients", larkspur=FIRST)
    return tmp_path


def _policy(root: Path, key: str = "larkspur") -> Path:
    return next((root / "packages" / key / "documents").rglob("*.docx"))


def _edit(path: Path, old: str, new: str) -> None:
    members = unpack(path.read_bytes())
    body = members["word/document.xml"].decode()
    assert old in body
    path.write_bytes(pack({**members, "word/document.xml": body.replace(old, new).encode()}))


def _overlay(root: Path, old: str, new: str) -> Path:
    """A consultant's overlay that says something else in the policy."""
    folder = root / "office"
    path = folder / f"{TEMPLATE}.docx"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes((shipped() / f"{TEMPLATE}.docx").read_bytes())
    _edit(path, old, new)
    return folder


def _sentences(path: Path) -> list[str]:
    """Texts of the template's own paragraphs: one run, no tag, long enough to be one of a kind."""
    found = [
        "".join(t.text or "" for t in node.iter(f"{W}t"))
        for node in part(path.read_bytes()).iter(f"{W}p")
        if len(list(node.iter(f"{W}t"))) == 1
    ]
    return [text for text in found if len(text) > 30 and "{" not in text and "&" not in text and found.count(text) == 1]


def test_processes_make_every_package_and_one_fault_stops_no_other(tmp_path: Path, make: Make) -> None:
    clients(tmp_path / "clients", larkspur=FIRST, broken="company: {legal_name: X}\n", **{"gravel-bar": SECOND})
    outcomes = make(workers=2)
    assert {key: outcome.state for key, outcome in outcomes.items()} == {
        "larkspur": "built",
        "gravel-bar": "built",
        "broken": "faults",
    }
    assert any("company.yaml:1: company.wcb_account: is missing" in line for line in outcomes["broken"].problems)
    assert not (tmp_path / "packages/broken").exists()


def test_a_client_whose_names_could_not_be_looked_for_is_named_though_it_is_not_built(one: Path) -> None:
    clients(one / "clients", broken="company: [")
    everybody, wanted = find_clients(one / "clients"), Wanted(one / "packages", only=(POLICY,))
    chosen = {client: inputs for client, inputs in due(everybody, wanted).items() if client.key == "larkspur"}
    outcomes = {outcome.key: outcome for outcome in run(everybody, chosen, wanted)}
    assert outcomes["larkspur"].state == "built"
    assert "its names were not looked for in other packages" in outcomes["broken"].problems[0]


def test_names_of_300_letters_are_handled(tmp_path: Path, make: Make) -> None:
    long = FIRST.replace("Larkspur Decks Ltd.", f"L{'o' * 294}ng.").replace("Dana Petrenko", f"{'D' * 149} {'P' * 150}")
    clients(tmp_path / "clients", **{"l" * 250: long})
    (outcome,) = make().values()
    assert outcome.state == "built", outcome.problems


def test_a_run_without_changes_writes_nothing(one: Path, make: Make) -> None:
    make()
    before = {p: p.stat().st_mtime_ns for p in (one / "packages").rglob("*")}
    assert make() == {}
    assert {p: p.stat().st_mtime_ns for p in (one / "packages").rglob("*")} == before


def test_a_changed_company_a_lost_file_and_a_new_overlay_are_due(one: Path, make: Make) -> None:
    make()
    (everybody,), wanted = [find_clients(one / "clients")], Wanted(one / "packages", only=(POLICY,))
    assert due(everybody, wanted) == {}
    _policy(one).unlink()
    assert due(everybody, wanted)
    make()
    own = one / "clients/larkspur/templates/x.md"
    own.parent.mkdir()
    own.write_text("x", "utf-8")
    assert due(everybody, wanted)
    own.unlink()
    assert due(everybody, wanted) == {}
    (one / "clients/larkspur/company.yaml").write_text(FIRST + "# x\n", "utf-8")
    assert due(everybody, wanted)
    assert due(everybody, Wanted(one / "packages", final=True, only=(POLICY,)))


def test_a_resumed_run_gives_the_same_bytes_as_one_that_was_never_stopped(tmp_path: Path) -> None:
    everybody = find_clients(clients(tmp_path / "clients"))
    whole, cut = (Wanted(tmp_path / name, only=(POLICY,)) for name in ("whole", "cut"))
    list(run(everybody, due(everybody, whole), whole))
    stopped = run(everybody, due(everybody, cut), cut)
    next(stopped)
    stopped.close()
    assert len(due(everybody, cut)) == 1
    list(run(everybody, due(everybody, cut), cut))
    assert snapshot(tmp_path / "cut") == snapshot(tmp_path / "whole")


def _die(job: Job) -> Outcome:
    if job.client.key == "killer":
        os._exit(9)
    return Outcome(job.client.key, "built")


def test_a_process_that_dies_takes_only_its_own_client_along(tmp_path: Path) -> None:
    jobs = [Job(Client(key, tmp_path), tmp_path, "", tmp_path) for key in ("a", "killer", "b")]
    states = {outcome.key: outcome.state for outcome in _in_processes(jobs, 1, _die)}
    assert states == {"a": "built", "killer": "faults", "b": "built"}


def test_ctrl_c_finishes_what_is_under_way_and_tells_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(under_way: Iterable[Future[Outcome]], **_more: object) -> None:
        wait(under_way)
        raise KeyboardInterrupt

    monkeypatch.setattr("secor_docs.clients.run.wait", stop)
    jobs = deque(Job(Client(key, tmp_path), tmp_path, "", tmp_path) for key in "abcd")
    told: list[str] = []
    with ThreadPoolExecutor(2) as pool:
        outcomes = _until_broken(pool, jobs, 2, lambda job: Outcome(job.client.key, "built"))
        with pytest.raises(KeyboardInterrupt):
            told.extend(outcome.key for outcome in outcomes)
    assert told == ["a", "b"]
    assert [job.client.key for job in jobs] == ["c", "d"]


def test_a_package_that_names_another_client_is_stopped_before_it_is_put_in_place(tmp_path: Path, make: Make) -> None:
    clients(tmp_path / "clients")
    template = next(s for s in _sentences(shipped() / f"{TEMPLATE}.docx"))
    office = _overlay(tmp_path, template, f"{template} Ask Tomas Okafor.")
    outcomes = make(overlays=(office,))
    assert {key: outcome.state for key, outcome in outcomes.items()} == {"larkspur": "leak", "gravel-bar": "built"}
    assert '"Tomas Okafor" belongs to another client (gravel-bar)' in outcomes["larkspur"].problems[0]
    assert not (tmp_path / "packages/larkspur").exists()


def test_an_edit_by_hand_survives_a_new_template_and_takes_its_changes(one: Path, make: Make) -> None:
    make()
    first, second, third = _sentences(_policy(one))[:3]
    _edit(_policy(one), first, "Our own words are here.")
    _edit(_policy(one), third, "Our own third sentence.")
    office = _overlay(one, second, "The office's new words.")
    _edit(office / f"{TEMPLATE}.docx", third, "The office's third sentence.")
    outcome = make(overlays=(office,))["larkspur"]
    assert (outcome.edited, outcome.merged, outcome.conflicts) == (1, 1, 1)
    said = texts(_policy(one).read_bytes())
    assert {"Our own words are here.", "The office's new words.", "Our own third sentence."} <= {*said}
    assert not {first, second, "The office's third sentence."} & {*said}
    page = next((one / "packages").rglob("*(to decide).md")).read_text("utf-8")
    assert "> Our own third sentence." in page
    assert "> The office's third sentence." in page
    assert not list((one / "packages").rglob("*(new)*"))


def test_an_edited_document_that_is_damaged_stays_as_it_is_and_the_new_version_stands_next_to_it(
    one: Path, make: Make
) -> None:
    make()
    first, sentence = _sentences(_policy(one))[0], "Words of the office."
    damaged = _policy(one).read_bytes()[:-300]
    _policy(one).write_bytes(damaged)
    office = _overlay(one, first, sentence)
    assert make(overlays=(office,))["larkspur"].state == "built"
    assert _policy(one).read_bytes() == damaged
    (beside,) = (one / "packages").rglob("*(new).docx")
    assert sentence in texts(beside.read_bytes())


def test_an_open_conflict_stays_listed_until_the_person_deletes_the_page(one: Path, make: Make) -> None:
    make()
    sentence = _sentences(_policy(one))[0]
    _edit(_policy(one), sentence, "Our own words are here.")
    make(overlays=(_overlay(one, sentence, "The office's new words."),))
    page = next((one / "packages").rglob("*(to decide).md"))
    before = page.read_bytes()
    (one / "clients/larkspur/company.yaml").write_text(FIRST + "# x\n", "utf-8")
    make(overlays=(one / "office",))
    assert page.read_bytes() == before
    page.unlink()
    (one / "clients/larkspur/company.yaml").write_text(FIRST + "# y\n", "utf-8")
    make(overlays=(one / "office",))
    assert not page.exists()


def test_a_locked_package_is_left_alone(one: Path, make: Make) -> None:
    make()
    lock(one / "packages/larkspur", date(2026, 11, 23))
    before = snapshot(one / "packages")
    (one / "clients/larkspur/company.yaml").write_text(FIRST.replace("0131", "0139"), "utf-8")
    assert make(everything=True) == {}
    assert snapshot(one / "packages") == before


def test_what_changed_is_told_by_document_and_paragraph(one: Path, make: Make) -> None:
    make()
    old = one / "before"
    (one / "packages").rename(old)
    make()
    sentence = _sentences(_policy(one))[0]
    make(overlays=(_overlay(one, sentence, "The office's new &lt;words&gt;."),))
    (change,) = kept_changes(one / "packages")["larkspur"]
    assert change.kind == "changed"
    assert "the template" in change.why
    assert any(sentence in before and "The office's new <words>." in after for before, after in change.passages)
    assert changes_of_folders(old, one / "packages") == {"larkspur": (change,)}
    assert "    + The office's new <words>." in [line.replace("+ [Body] ", "+ ") for line in as_text({"x": (change,)})]
    assert "The office&#39;s new &lt;words&gt;." in as_html({"x": (change,)})


def test_a_document_that_cannot_be_read_is_not_said_to_be_unchanged(tmp_path: Path) -> None:
    (tmp_path / "x.docx").write_bytes(b"PK cut off")
    about = {"documents": [{"file": "x.docx", "number": "05-01", "title": "FLHA", "template": "1"}]}
    (change,) = changes_between(tmp_path, about, {"x.docx": b"PK also cut off"}, about)
    assert change.kind == "not compared"
    assert "    because of a file that cannot be read: it is damaged, or only half there" in as_text({"x": (change,)})


def test_a_start_that_cannot_be_worked_out_says_why(one: Path) -> None:
    (company,) = find_clients(one / "clients")
    company.source.with_name("tracker.xlsx").write_bytes(b"%PDF")
    work = open_company(company.source, today=date(2026, 11, 23))
    assert _earliest(work).startswith("not known: ")
    assert "it is not an Excel workbook (.xlsx) but a PDF" in _earliest(work)


def test_a_change_around_the_text_is_told_once_for_all_documents() -> None:
    around = [
        Change(f"{n}", f"0{n} X", "around", ("the template",), (("footer: 1.0", "footer: 1.1"),)) for n in range(3)
    ]
    lines = list(as_text({"larkspur": [Change("y", "09 Y", "new"), *around]}))
    assert lines[0] == "larkspur: 1 document"
    assert "  3 documents have a new header, footer or property, and the same text, such as 00 X" in lines
    assert lines.count("    + footer: 1.1") == 1
    assert as_html({"larkspur": around}).count("<ins>") == 1


def test_the_zip_holds_the_package_without_the_programs_own_folder(one: Path, make: Make) -> None:
    make(as_zip=True)
    with zipfile.ZipFile(one / "packages/larkspur.zip") as zip_:
        names = zip_.namelist()
    assert "larkspur/manifest.json" in names
    assert not [name for name in names if ".secor" in name]


def test_a_cluster_runs_the_same_jobs(one: Path) -> None:
    everybody, wanted = find_clients(one / "clients"), Wanted(one / "packages", only=(POLICY,))
    with ProcessPoolExecutor(1, mp_context=None) as pool:
        outcomes = list(run(everybody, due(everybody, wanted), wanted, cluster=pool))
    assert [outcome.state for outcome in outcomes] == ["built"]
    assert not list((one / "packages").glob(".secor-run-*"))


def _plain_build(root: Path) -> None:
    """`secor build` of one company into the folder of its package."""
    made = build(prepare(root / "clients/larkspur/company.yaml", Stock.of()), root / "plain", only=(POLICY,))
    files = {n: (made.written.folder / n).read_bytes() for n in last_manifest(made.written.folder)["files"]}
    write_folder(root / "packages/larkspur", files, {"owner": last_manifest(made.written.folder)["owner"]})


def test_a_plain_build_into_a_package_keeps_the_base_copies_in_step(one: Path, make: Make) -> None:
    make()
    first, second = _sentences(_policy(one))[:2]
    source = one / "clients/larkspur/company.yaml"
    source.write_text(FIRST.replace("Larkspur Decks Ltd.", "Larkspur Decks Inc."), "utf-8")
    _plain_build(one)
    folder = one / "packages/larkspur"
    bases = [name for name in last_manifest(folder)["files"] if name.startswith(BASE)]
    assert bases
    assert all(
        (folder / n).read_bytes() == (folder / n.removeprefix(f"{BASE}/").removesuffix(".base")).read_bytes()
        for n in bases
    )
    _edit(_policy(one), first, "Our own words are here.")
    _plain_build(one)
    outcome = make(overlays=(_overlay(one, second, "The office's new words."),))["larkspur"]
    assert (outcome.merged, outcome.conflicts) == (1, 0)
    assert {"Our own words are here.", "The office's new words."} <= {*texts(_policy(one).read_bytes())}

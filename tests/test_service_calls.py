"""A service contractor with no fixed site: the file, the card to fill in at each call, the plan and the verdict."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from readiness_cases import rules

from secor_docs.binder.prepare import Prepared, build, plan_company
from secor_docs.binder.print_kit import pads
from secor_docs.cli import main
from secor_docs.company import findings, load_company
from secor_docs.company.skeleton import skeleton
from secor_docs.data_files import Stock
from secor_docs.problems import InputWrongError
from secor_docs.readiness.training import training
from secor_docs.scopes import log_names
from secor_docs.word.text import read_document

TODAY = date(2026, 11, 27)
AIDER = {"name": "Ann Lee", "level": "standard", "expires": "2028-01-01", "phone": "403-555-0171"}


def facts(calls: dict[str, Any] | None = None, **business: Any) -> dict[str, Any]:
    return {
        "company": {
            "legal_name": "Coulee Plumbing Ltd.",
            "wcb_account": "1",
            "office_address": "1 Shop Road, Red Deer, AB",
            "phone": "403-555-0170",
            "fixed_sites": "no",
            **business,
        },
        "people": {"owner": {"name": "Ann Lee", "title": "Owner", "phone": "403-555-0171"}, "first_aiders": [AIDER]},
        "employees": [{"name": "Ann Lee", "role": "Owner"}],
        "trades": [{"name": "plumbing-hvac"}],
        "service_calls": calls
        if calls is not None
        else {"area": ["Red Deer", "Lacombe"], "workers": "2", "minutes": "35"},
    }


def written(folder: Path, data: dict[str, Any] | None = None) -> Path:
    path = folder / "company.yaml"
    path.write_text(skeleton(data or facts()), "utf-8")
    return path


def prepared(path: Path) -> Prepared:
    return plan_company(load_company(path), Stock())


def text_of(folder: Path, document: str) -> str:
    made = next(folder.rglob(f"documents/*/*{document}*.docx"))
    return "\n".join(piece.text for piece in read_document(made.read_bytes(), made.name).pieces)


def test_no_site_is_needed_and_the_calls_are_in_its_place(tmp_path: Path) -> None:
    company = load_company(written(tmp_path)).company
    assert [(site.name, site.per_call, site.distance_class) for site in company.sites] == [
        ("Customer calls", True, "distant")
    ]
    assert log_names(company)["site"] == ("Customer calls",)
    assert not [f for f in findings(company, TODAY) if f.key.startswith("sites")]


@pytest.mark.parametrize("lines", ["sites: []\n", ""])
def test_no_site_without_a_word_is_told_with_both_ways_out(tmp_path: Path, lines: str) -> None:
    text = skeleton(facts()).replace("  fixed_sites: no\n", "")
    head, _, rest = text.partition("\nsites:\n")
    path = tmp_path / "company.yaml"
    path.write_text(head + "\n" + lines + "service_calls:" + rest.partition("\nservice_calls:")[2], "utf-8")
    with pytest.raises(InputWrongError, match="sites: ") as caught:
        load_company(path)
    if lines:
        assert "fixed_sites: no" in str(caught.value)


def test_a_fixed_site_besides_the_calls_is_kept(tmp_path: Path) -> None:
    data = facts() | {"sites": [{"name": "Duplex", "address": "4 Elm"}]}
    company = load_company(written(tmp_path, data)).company
    assert [site.name for site in company.sites] == ["Duplex", "Customer calls"]


def test_the_card_has_room_to_write_and_no_gap_of_a_site(tmp_path: Path) -> None:
    ready = prepared(written(tmp_path))
    wanted = ["site-emergency-card", "flha", "emergency-response-plan", "first-aid-plan", "cover-page", "visitor-log"]
    built = build(ready, tmp_path / "out", only=wanted)
    assert not [gap for gap in map(str, built.gaps) if "sites[" in gap]
    card = text_of(tmp_path / "out", "site-emergency-card")
    assert "We are at (street, unit, town; or legal land description)" in card
    assert "Nearest hospital" in card
    assert "Ann Lee 403-555-0171" in card
    assert "varies" not in card
    assert "written down at each call" not in card
    blank = next((tmp_path / "out").rglob("forms/*site-emergency-card.docx"))
    assert "We are at (street" in "\n".join(p.text for p in read_document(blank.read_bytes(), blank.name).pieces)
    plan = text_of(tmp_path / "out", "emergency-response-plan")
    assert "Red Deer and Lacombe" in plan
    assert "35 minutes by road (distant)" in plan
    assert "customer calls in Red Deer and Lacombe" in text_of(tmp_path / "out", "cover-page")


@pytest.mark.parametrize(("trade", "said"), [("trucking", False), ("plumbing-hvac", True)])
def test_the_first_aid_plan_calls_work_construction_only_where_it_is(tmp_path: Path, trade: str, *, said: bool) -> None:
    ready = prepared(written(tmp_path, {**facts(), "trades": [{"name": trade}]}))
    build(ready, tmp_path / "out", only=["first-aid-plan"])
    text = text_of(tmp_path / "out", "first-aid-plan")
    assert ("Construction is high hazard work, so OHS Code Schedule 2, Table 7 applies." in text) == said
    assert "we go by OHS Code Schedule 2, Table 7 everywhere" in text or said


def test_a_quarter_of_calls_takes_a_pad_of_cards(tmp_path: Path) -> None:
    found = {pad.planned.type.id: pad for pad in pads(prepared(written(tmp_path)).plan.documents)}
    assert found["site-emergency-card"].sheets == found["flha"].sheets


def test_the_plan_has_the_site_papers_once(tmp_path: Path) -> None:
    plan = prepared(written(tmp_path)).plan
    cards = [p for p in plan.documents if p.type.per == "site"]
    assert {p.scope.name for p in cards if p.scope} == {"Customer calls"}
    assert "site-emergency-card" in {p.type.id for p in cards}


@pytest.mark.parametrize(
    ("calls", "state"),
    [({"workers": "2", "minutes": "35"}, "done"), ({"workers": "5", "minutes": "35"}, "missing"), ({}, "unknown")],
)
def test_first_aid_is_judged_by_the_farthest_call(tmp_path: Path, calls: dict[str, str], state: str) -> None:
    company = load_company(written(tmp_path, facts(calls))).company
    found = next(s for s in training(company, (), TODAY, rules()) if s.id == "first-aiders")
    assert found.state == state


def test_tracker_and_log_take_the_calls(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(written(tmp_path))
    main(["tracker", "new", path])
    said = main(
        [
            "log",
            path,
            "flha",
            "--date",
            "2026-11-20",
            "--site",
            "Customer calls",
            "--by",
            "Ann Lee",
            "--kept",
            "call folder",
            "--signed",
            "--complete",
            "--findings",
            "0",
            "--note",
            "12 Elm St",
        ]
    )
    out = capsys.readouterr()
    assert not said, out.err + out.out
    assert main(["ready", path]) == 1
    assert "unknown site" not in capsys.readouterr().out


def test_a_first_fixed_site_begins_besides_the_calls_and_the_calls_never_end(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path)
    began = ["--name", "Duplex", "--address", "4 Elm", "--day", "2026-11-20", "--yes"]
    main(["change", str(path), "site-began", *began])
    assert [site.name for site in load_company(path).company.sites] == ["Duplex", "Customer calls"], capsys.readouterr()
    assert main(["change", str(path), "site-ended", "--site", "Customer calls", "--day", "2026-11-21", "--yes"])

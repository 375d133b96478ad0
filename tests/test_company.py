"""company.yaml: what it may say, what is missing in it, what follows from it."""

from __future__ import annotations

import json
import random
import re
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from amounts import share
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from secor_docs.company import Company, Fact, faults, findings, gaps, load_company, logo_problem, works_alone
from secor_docs.company.schema import company_schema, schema_text
from secor_docs.company.skeleton import quoted, skeleton
from secor_docs.dates import months_on
from secor_docs.problems import InputWrongError
from secor_docs.yamlfile import inner_model, parse_yaml, read_model

BROKEN = Path(__file__).parent / "broken"
SAMPLES = Path(__file__).parent.parent / "samples"
TODAY = date(2026, 11, 23)


def facts(**more: Any) -> dict[str, Any]:
    """The least a company file says, with further top-level keys."""
    return {
        "company": {
            "legal_name": "Test Framing Ltd.",
            "wcb_account": "0000999",
            "office_address": "1 Example Street, Red Deer, AB",
            "phone": "403-555-0177",
        },
        "people": {"owner": "Dana Marsh"},
        "employees": [{"name": "Dana Marsh", "role": "Owner"}],
        "sites": [{"name": "Lot 22", "address": "22 Example Way"}],
        "trades": [{"name": "framing"}],
        **more,
    }


def company(**more: Any) -> Company:
    return Company.model_validate(facts(**more))


def business(**more: Any) -> Company:
    return company(company={**facts()["company"], **more})


def keys_of_gaps(given_company: Company) -> set[str]:
    return {gap.key for gap in gaps(given_company)}


# -- broken files -------------------------------------------------------------------------------------


def _expected() -> dict[str, str]:
    found: dict[str, list[str]] = {}
    for line in (BROKEN / "expected.txt").read_text(encoding="utf-8").splitlines():
        found.setdefault(line.split(":", 1)[0], []).append(line)
    return {name: "\n".join(lines) for name, lines in found.items()}


@pytest.mark.parametrize("name", sorted(p.name for p in BROKEN.glob("*.yaml")))
def test_each_broken_file_gets_its_exact_message(name: str) -> None:
    with pytest.raises(InputWrongError) as caught:
        load_company(BROKEN / name)
    assert str(caught.value) == _expected()[name]


def test_no_message_is_expected_of_a_file_that_is_gone() -> None:
    assert set(_expected()) == {p.name for p in BROKEN.glob("*.yaml")}


def test_no_message_has_a_double_full_stop() -> None:
    assert [m for m in _expected().values() if re.search(r"\.\.(?!\.)", m)] == []


def test_private_numbers_are_not_repeated_in_the_message() -> None:
    assert "000 000" not in _expected()["key-social-insurance-number.yaml"]


# -- values ------------------------------------------------------------------------------------------


def test_traps_of_yaml_stay_what_was_written() -> None:
    text = yaml.safe_dump(facts()).replace("0000999", "0123456")
    text += "certification: {number: 06601}\nprogram: {version: 1.10}\nassessor: {name: no}\n"
    text += "policies: {phones: 4:30}\n"
    made = read_model(Company, parse_yaml(text, "company.yaml"))
    assert made.business.wcb_account == "0123456"
    assert made.certification.number == "06601"
    assert made.program.version == "1.10"
    assert made.assessor.name == "no"
    assert made.policies.phones == "4:30"


def test_operating_name_is_the_legal_name_unless_given() -> None:
    assert company().business.operating_name == "Test Framing Ltd."
    assert business(operating_name="Birchline").business.operating_name == "Birchline"


@pytest.mark.parametrize("nothing", [None, "", "  "])
def test_an_optional_key_with_nothing_behind_it_is_absent(nothing: str | None) -> None:
    made = business(operating_name=nothing, email=nothing, activities=nothing)
    assert made == company()


def test_a_person_may_be_a_name_alone() -> None:
    made = company(people={"owner": "Dana Marsh", "hs_lead": "Joyce", "fire_watch": ["Nils"]})
    assert made.people.hs_lead is not None
    assert (made.people.hs_lead.name, made.people.fire_watch[0].name) == ("Joyce", "Nils")


def test_a_code_and_a_trade_may_stand_alone() -> None:
    made = Company.model_validate({**facts(trades=["framing"])})
    assert made.trades[0].name == "framing"
    assert business(industry_codes=["06304"]).business.industry_codes[0].code == "06304"


def test_a_choice_may_be_written_in_capitals() -> None:
    assert business(acsa_membership="Not  Yet").business.acsa_membership == "not yet"


def test_a_card_that_says_standard_is_intermediate() -> None:
    made = company(people={"owner": "D", "first_aiders": [{"name": "A", "level": "Standard"}]})
    assert made.people.first_aiders[0].level == "intermediate"


@pytest.mark.parametrize(
    "phone", ["403-555-0110", "(403) 555 0110", "1-866-415-8690", "+1 403.555.0110 ext. 4", "911", "811"]
)
def test_phone_numbers_are_kept_to_the_letter(phone: str) -> None:
    assert business(phone=phone).business.phone == phone


@pytest.mark.parametrize(
    "phone", ["555-0110", "911 ext 2", "403-555-011O", "12", "999", "403-555-0110-0", "٤٠٣٥٥٥٠١١٠"]
)
def test_what_is_no_phone_number_is_refused(phone: str) -> None:
    with pytest.raises(ValueError, match="area code"):
        business(phone=phone)


@pytest.mark.parametrize("email", ["a@b.example", "first.last+x@sub.b.example", "élodie@b.example"])
def test_email_addresses_are_taken(email: str) -> None:
    assert business(email=email).business.email == email


@pytest.mark.parametrize("email", ["a@b", "a b@c.ca", "a@b..ca", "<a@b.ca>", "a@b.ca, c@d.ca"])
def test_what_is_no_email_address_is_refused(email: str) -> None:
    with pytest.raises(ValueError, match="e-mail"):
        business(email=email)


def test_company_is_frozen() -> None:
    with pytest.raises(ValueError, match="frozen"):
        setattr(company().business, "legal_name", "Other")  # noqa: B010 - mypy knows that it may not be set


def test_next_review_is_twelve_months_after_the_issue_unless_given() -> None:
    assert company(dates={"issued": "2024-02-29"}).dates.next_review == date(2025, 2, 28)
    assert company().dates.next_review is None


@given(st.dates(date(1960, 1, 1), date(2090, 1, 1)), st.integers(-60, 60))
def test_months_on_stays_in_the_wanted_month(day: date, months: int) -> None:
    there = months_on(day, months)
    assert (there.year * 12 + there.month) - (day.year * 12 + day.month) == months
    assert there.day <= day.day


# -- derived -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("minutes", "wanted"), [(20, "close"), (21, "distant"), (39, "distant"), (40, "isolated")])
def test_distance_class_follows_the_minutes_to_the_hospital(minutes: int, wanted: str) -> None:
    hospital = {"name": "H", "minutes": str(minutes)}
    made = company(
        sites=[{"name": "S", "address": "A", "nearest_hospital": hospital}], emergency={"travel_minutes": str(minutes)}
    )
    assert (made.sites[0].distance_class, made.emergency.distance_class) == (wanted, wanted)


def test_distance_class_is_unknown_without_minutes() -> None:
    assert company().sites[0].distance_class is None


def _people(*dates: tuple[str | None, str | None]) -> list[dict[str, str | None]]:
    return [
        {"name": f"P{i}", "role": "r", "hire_date": hired, "end_date": left} for i, (hired, left) in enumerate(dates)
    ]


def test_head_count_is_counted_on_the_fullest_day_of_twelve_months() -> None:
    made = company(
        people={"owner": "P0"},
        employees=_people(
            (None, None), ("2026-05-01", "2026-08-31"), ("2026-08-31", None), ("2026-09-01", "2026-10-01")
        ),
    )
    assert made.max_headcount_12m(TODAY) == 3


def test_head_count_leaves_out_who_left_before_and_who_comes_later() -> None:
    made = company(people={"owner": "P0"}, employees=_people((None, None), (None, "2025-11-22"), ("2026-11-24", None)))
    assert made.max_headcount_12m(TODAY) == 1


def test_head_count_includes_who_left_on_the_first_of_the_days() -> None:
    made = company(people={"owner": "P0"}, employees=_people((None, None), (None, "2025-11-23")))
    assert made.max_headcount_12m(TODAY) == 2


def test_the_larger_of_stated_and_counted_heads_wins() -> None:
    assert business(max_headcount_12m="11").max_headcount_12m(TODAY) == 11
    assert business(max_headcount_12m="1", worker_count="1").max_headcount_12m(TODAY) == 1


def test_an_owner_who_is_not_listed_counts() -> None:
    assert company(people={"owner": "Somebody Else"}).worker_count == 2
    assert company(people={"owner": " dana  MARSH"}).worker_count == 1


def test_regularly_employed_is_the_head_count_unless_stated() -> None:
    assert business(worker_count="6").regularly_employed == 6
    assert business(worker_count="6", regularly_employed="4").regularly_employed == 4


def test_nine_one_one_comes_first_and_no_number_twice() -> None:
    made = company(
        emergency={"numbers": [{"who": "All", "phone": "911"}, {"who": "OHS", "phone": "866 415 8690"}]},
        people={"owner": {"name": "Dana", "phone": "403-555-0111"}},
    )
    assert [(n.who, n.phone) for n in made.emergency_numbers] == [
        ("All", "911"),
        ("OHS", "866 415 8690"),
        ("WCB-Alberta", "1-866-922-9221"),
        ("Dana, owner", "403-555-0111"),
    ]


# -- gaps --------------------------------------------------------------------------------------------


def test_a_missing_fact_of_importance_is_a_gap_with_reason_and_example() -> None:
    gap = next(g for g in gaps(company()) if g.key == "sites[0].muster_point")
    assert gap.label == "Muster point (Lot 22)"
    assert gap.why == "it is printed on the emergency card"
    assert gap.example.startswith("Light pole")


def test_a_fact_that_is_filled_in_is_no_gap() -> None:
    assert "company.email" in keys_of_gaps(company())
    assert "company.email" not in keys_of_gaps(business(email="a@b.example"))


def test_a_membership_that_is_unknown_stays_a_gap() -> None:
    assert "company.acsa_membership" in keys_of_gaps(business(acsa_membership="unknown"))


def test_an_empty_list_written_out_means_there_are_none() -> None:
    assert "vehicles" in keys_of_gaps(company())
    assert "vehicles" not in keys_of_gaps(company(vehicles=[]))


def test_an_empty_list_is_still_a_gap_where_the_law_wants_somebody() -> None:
    assert "people.first_aiders" in keys_of_gaps(company(people={"owner": "D", "first_aiders": []}))


@pytest.mark.parametrize(("count", "wanted"), [("4", False), ("5", True)])
def test_a_representative_is_a_gap_from_five_workers(count: str, wanted: bool) -> None:
    assert ("people.hs_representative" in keys_of_gaps(business(worker_count=count))) is wanted


def test_check_in_is_a_gap_only_when_somebody_works_alone() -> None:
    alone = company(policies={"working_alone": "yes"})
    assert works_alone(alone)
    assert {"people.check_in_contact", "policies.check_in_minutes"} <= keys_of_gaps(alone)
    assert not {"people.check_in_contact", "policies.check_in_minutes"} & keys_of_gaps(company())


def test_an_assessor_from_outside_needs_a_company() -> None:
    assert "assessor.company" in keys_of_gaps(company(assessor={"internal": "no"}))
    assert "assessor.company" not in keys_of_gaps(company(assessor={"internal": "yes"}))


# -- findings ----------------------------------------------------------------------------------------


def test_more_than_ten_people_is_a_finding_that_says_what_follows() -> None:
    found = findings(business(max_headcount_12m="11"), TODAY)[0]
    assert found.key == "company.max_headcount_12m"
    assert found.message.startswith("11 people were under the WCB account at one time")
    assert "no SECOR application" in found.fix
    assert "COR" in found.fix


def test_ten_people_are_no_finding() -> None:
    assert "company.max_headcount_12m" not in {f.key for f in findings(business(max_headcount_12m="10"), TODAY)}


def test_nobody_named_for_the_courses_is_a_finding() -> None:
    assert [f.key for f in findings(company(), TODAY)] == ["certification.secor_trained_employee"]


@pytest.mark.parametrize(("full_time", "end", "count"), [("yes", None, 0), ("no", None, 1), ("yes", "2026-11-22", 1)])
def test_who_is_named_for_the_courses_must_be_full_time_and_still_there(
    full_time: str, end: str | None, count: int
) -> None:
    made = company(
        employees=[{"name": "Dana", "role": "r", "full_time": full_time, "end_date": end}],
        certification={"secor_trained_employee": "Dana"},
    )
    assert len(findings(made, TODAY)) == count


@pytest.mark.parametrize(("expires", "count"), [("2026-11-22", 1), ("2026-11-23", 0)])
def test_a_first_aid_certificate_is_good_on_its_last_day(expires: str, count: int) -> None:
    aider = {"name": "Dana", "level": "basic", "expires": expires}
    made = company(people={"owner": "Dana Marsh", "first_aiders": [aider]})
    assert [f.key for f in findings(made, TODAY)].count("people.first_aiders[0].expires") == count


def test_a_review_that_is_past_is_a_finding() -> None:
    made = company(dates={"issued": "2025-11-01"})
    assert "dates.next_review" in {f.key for f in findings(made, TODAY)}


# -- logo --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["png", "jpg"])
def test_a_png_or_jpg_logo_is_fine(tmp_path: Path, kind: str) -> None:
    Image.new("RGB", (40, 10)).save(tmp_path / f"logo.{kind}")
    assert logo_problem(business(logo=f"logo.{kind}"), tmp_path) is None


def test_a_gif_that_is_called_png_is_refused(tmp_path: Path) -> None:
    Image.new("RGB", (40, 10)).save(tmp_path / "logo.png", format="GIF")
    problem = logo_problem(business(logo="logo.png"), tmp_path)
    assert problem is not None
    assert problem.message == '"logo.png" is not a PNG or JPG picture'


def test_a_logo_over_thirty_megabytes_is_refused(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(b"\x89PNG" + b"\0" * 30_000_000)
    problem = logo_problem(business(logo="logo.png"), tmp_path)
    assert problem is not None
    assert problem.message == '"logo.png" is larger than 30 MB'


def test_a_damaged_logo_is_refused(tmp_path: Path) -> None:
    Image.new("RGB", (400, 100)).save(tmp_path / "whole.png")
    (tmp_path / "logo.png").write_bytes((tmp_path / "whole.png").read_bytes()[:60])
    problem = logo_problem(business(logo="logo.png"), tmp_path)
    assert problem is not None
    assert problem.message.startswith('"logo.png" ')


def test_a_folder_is_no_logo(tmp_path: Path) -> None:
    (tmp_path / "logo.png").mkdir()
    assert logo_problem(business(logo="logo.png"), tmp_path) is not None


# -- samples -----------------------------------------------------------------------------------------

NAMES = sorted(p.parent.name for p in SAMPLES.glob("*/company.yaml"))


@pytest.mark.parametrize("name", NAMES)
def test_every_sample_loads(name: str) -> None:
    assert load_company(SAMPLES / name / "company.yaml").company.sites


def test_the_framing_sample_is_complete_and_the_roofing_sample_is_not() -> None:
    count = {n: len(gaps(load_company(SAMPLES / n / "company.yaml").company)) for n in NAMES}
    assert count["prairie-ridge-framing"] == 0
    assert count["summit-roofing"] > 60


def test_the_samples_differ_in_head_count() -> None:
    heads = {n: load_company(SAMPLES / n / "company.yaml").company.max_headcount_12m(TODAY) for n in NAMES}
    assert heads == {
        "bright-spark-electric": 1,
        "northern-lights-builders": 11,
        "prairie-ridge-framing": 7,
        "summit-roofing": 4,
        "three-rivers-excavating": 10,
    }


# -- schema and skeleton -----------------------------------------------------------------------------


class _EditorYaml(yaml.SafeLoader):
    """As an editor reads YAML 1.2: dates are text, yes and no too."""


_EditorYaml.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in pairs if tag.rsplit(":", 1)[1] not in {"timestamp", "bool"}]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def _schema() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(schema_text())
    return found


@pytest.mark.parametrize("name", NAMES)
def test_the_schema_accepts_every_sample(name: str) -> None:
    text = (SAMPLES / name / "company.yaml").read_text(encoding="utf-8")
    data = yaml.load(text, _EditorYaml)
    assert [e.message for e in jsonschema.Draft202012Validator(_schema()).iter_errors(data)] == []


def test_the_schema_refuses_what_the_program_refuses() -> None:
    check = jsonschema.Draft202012Validator(_schema())
    for wrong in (facts(colour="blue"), facts(policies={"toolbox_frequency": "hourly"}), {}):
        assert not check.is_valid(wrong)


def test_the_schema_takes_a_company_without_a_fixed_site() -> None:
    data = {key: value for key, value in facts().items() if key != "sites"}
    data["company"] = {**data["company"], "fixed_sites": "no"}
    assert jsonschema.Draft202012Validator(_schema()).is_valid(data)
    assert Company.model_validate(data).sites[0].per_call


def test_the_schema_is_sound() -> None:
    jsonschema.Draft202012Validator.check_schema(_schema())


def test_the_schema_beside_the_samples_is_todays() -> None:
    assert (SAMPLES / "company.schema.json").read_text(encoding="utf-8") == schema_text(), (
        "run: secor schema > samples/company.schema.json"
    )


def _all_models(model: type[Fact]) -> set[type[Fact]]:
    found = {model}
    for info in model.model_fields.values():
        inner = inner_model(info.annotation)
        if inner is not None and issubclass(inner, Fact):
            found |= _all_models(inner)
    return found


def test_every_field_says_what_it_is_for_and_shows_an_example() -> None:
    bare = [
        f"{model.__name__}.{name}"
        for model in _all_models(Company)
        for name, info in model.model_fields.items()
        if not info.description or not (info.examples or info.default_factory)
    ]
    assert bare == []


def test_descriptions_and_reasons_do_not_end_in_a_full_stop() -> None:
    ends = [
        name
        for model in _all_models(Company)
        for name, info in model.model_fields.items()
        if (info.description or "").endswith(".")
    ]
    assert [*ends, *(g.key for g in gaps(company()) if g.why.endswith("."))] == []


def test_every_key_stands_in_the_skeleton() -> None:
    keys = {info.alias or n for m in _all_models(Company) for n, info in m.model_fields.items()}
    text = skeleton()
    assert [key for key in sorted(keys) if not re.search(rf"^[\s#-]*{key}:", text, re.MULTILINE)] == []


def test_the_skeleton_with_every_line_in_use_is_a_company_without_gaps() -> None:
    """Takes the # of every key away, as a person would, and so shows that each example is sound."""
    answers = facts(people={"owner": {"name": "Dana Petrenko"}}, employees=[{"name": "Dana Petrenko", "role": "Owner"}])
    answers.pop("trades")
    lines = skeleton(answers).splitlines()
    start = next(i for i, line in enumerate(lines) if line.startswith("company:"))
    text = "\n".join(re.sub(r"^(\s*)# ", r"\1", line) for line in lines[start:])
    made = read_model(Company, parse_yaml(text, "company.yaml"))
    assert {gap.why for gap in gaps(made) if not gap.left} == set()
    assert {"people.alternate.phone", "sites[0].alarm"} <= keys_of_gaps(made)  # as they are still the examples
    assert tuple(faults(made)) == ()


def test_the_blank_skeleton_asks_for_what_is_needed_and_nothing_else() -> None:
    with pytest.raises(InputWrongError) as caught:
        read_model(Company, parse_yaml(skeleton(), "company.yaml"))
    assert [p.field for p in caught.value.problems] == [
        "company.legal_name",
        "company.wcb_account",
        "company.office_address",
        "company.phone",
        "people.owner.name",
        "employees[0].name",
        "employees[0].role",
        "sites[0].name",
        "sites[0].address",
    ]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_quoted_text_comes_back_from_every_yaml_reader(text: str) -> None:
    written = f"value: {quoted(text)}\n"
    assert yaml.safe_load(written) == {"value": text}


def test_company_schema_keeps_our_own_marks_to_itself() -> None:
    assert "none_counts" not in json.dumps(company_schema(), default=str)


# -- the file as people rearrange it ------------------------------------------------------------------


def _rearranged(text: str, dice: random.Random) -> str:
    """The parts of a new file in another order, the keys of the company too."""
    start = re.search(r"^## ", text, re.MULTILINE)
    assert start
    parts = re.split(r"\n\n(?=## |[a-z])", text[start.start() :].rstrip("\n"))
    dice.shuffle(parts)
    for number, part in enumerate(parts):
        if "\ncompany:\n" in part:
            head, body = part.split("company:\n", 1)
            keys = re.split(r"\n(?=  ## )", "\n" + body)[1:]
            groups: list[str] = []
            for key in keys:  # an explanation of several lines stays with its key
                last = groups[-1].splitlines()[-1] if groups else ""
                if last.lstrip().startswith("##"):
                    groups[-1] += "\n" + key
                else:
                    groups.append(key)
            dice.shuffle(groups)
            parts[number] = head + "company:\n" + "\n".join(groups)
    return "\n\n".join(parts) + "\n"


def test_a_missing_fact_is_on_the_line_of_its_comment_in_a_rearranged_file_too(tmp_path: Path) -> None:
    answers = facts(people={"owner": {"name": "Dana Marsh"}})
    dice = random.Random(20261127)
    path = tmp_path / "company.yaml"
    for _ in range(share(300, least=3)):
        text = _rearranged(skeleton(answers), dice)
        path.write_text(text, "utf-8")
        file, lines = load_company(path), text.splitlines()
        told = {gap.key: lines[file.place(gap.path).line - 1] for gap in gaps(file.company)}
        assert len(told) > 40
        assert {key: line for key, line in told.items() if f"{key.split('.')[-1]}:" not in line} == {}

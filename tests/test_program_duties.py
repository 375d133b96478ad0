"""The documentation duties: what they cite, what they hold, what may be printed."""

from __future__ import annotations

from functools import cache

import pytest

from secor_docs.data_files import Stock
from secor_docs.law.activities import ActivityVocabulary
from secor_docs.law.duties import Duty, duties_of, read_duties
from secor_docs.law.index import Index
from secor_docs.load import load_activities, load_duties, load_index
from secor_docs.problems import InputWrongError
from secor_docs.yamlfile import parse_yaml


@cache
def index() -> Index:
    return load_index(Stock())


@cache
def words() -> ActivityVocabulary:
    return load_activities(Stock(), index())


@cache
def duties() -> dict[str, Duty]:
    return {duty.id: duty for duty in load_duties(Stock(), index(), words())}


def test_every_duty_cites_law_that_stands() -> None:
    for duty in duties().values():
        assert duty.law, duty.id
        for citation in duty.law:
            assert index().dead_or_unknown(citation) is None, (duty.id, str(citation))


HEADINGS = {
    "hazard-assessment": "Hazard assessment",
    "emergency-response-plan": "Emergency response plan",
    "fall-protection-plan": "Fall protection plan",
    "first-aid-record": "Record of illness or injury",
    "violence-harassment-plan": "Violence and harassment prevention plan",
    "violence-harassment-review": "Review of violence and harassment prevention plan",
    "noise-assessment": "Noise exposure assessment",
    "confined-space-permit": "Entry permit system",
    "confined-space-records-kept": "Retaining records",
    "scaffold-tags": "Tagging requirements",
    "hot-work-permit": "Hot work",
    "lockout-holders": "Assigning personal locks",
    "locates": "Locating buried or concrete-embedded facilities",
    "whmis-training": "Training",
    "asbestos-notice": "Notification of a project",
    "lead-plan": "Lead exposure control plan",
    "representative-posted": "Posting names of committee members or health and safety representatives",
    "work-refusal": "Right to refuse dangerous work",
    "serious-incident-report": "Serious injuries, illnesses, incidents and worker exposure to radiation",
    "lifting-log-book": "Log books",
    "own-vehicles": "Licensing and mechanical inspection",
    "skeleton-drawings": "Skeleton structures",
    "plan-preparer": "Designated person to prepare plan",
    "first-aid-transport": "Emergency transportation",
    "respirator-code-of-practice": "Code of practice",
    "air-measurements": "Airborne concentration measurements",
}


@pytest.mark.parametrize("id_", sorted(HEADINGS))
def test_a_duty_rests_on_the_section_with_the_right_heading(id_: str) -> None:
    assert index().heading(duties()[id_].law[0]) == HEADINGS[id_]


@pytest.mark.parametrize(
    ("id_", "many"),
    [
        ("emergency-response-plan", 10),
        ("fall-protection-plan", 6),
        ("first-aid-record", 8),
        ("violence-harassment-plan", 5),
        ("confined-space-permit", 6),
        ("hot-work-permit", 4),
    ],
)
def test_a_duty_with_numbered_contents_lists_them_all(id_: str, many: int) -> None:
    assert len(duties()[id_].elements) == many


@pytest.mark.parametrize(
    ("id_", "years"),
    [
        ("first-aid-record", 3),
        ("air-measurements", 3),
        ("noise-assessment", 3),
        ("hearing-tests", 2),
        ("confined-space-records-kept", 2),
        ("dosimetry-kept", 5),
        ("hazard-assessment", None),
    ],
)
def test_retention_is_what_the_law_sets(id_: str, years: int | None) -> None:
    assert duties()[id_].keep_years == years


@pytest.mark.parametrize(
    ("id_", "days"),
    [
        ("scaffold-tags", 21),
        ("violence-harassment-review", 1095),
        ("noise-program", 366),
        ("lead-plan", 366),
        ("hazard-assessment-repeat", None),
        ("emergency-response-plan", None),
    ],
)
def test_review_times_are_what_the_law_sets(id_: str, days: int | None) -> None:
    assert duties()[id_].review_days == days


def test_what_no_page_was_seen_for_is_never_printable() -> None:
    unsure = {duty.id for duty in duties().values() if not duty.printable}
    assert unsure == {"plans-written-and-at-hand", "regulation-records", "investigation-kept", "work-refusal-record"}


def test_an_unsure_duty_stays_out_of_what_a_document_answers() -> None:
    ids = {duty.id for duty in duties_of(duties().values(), "incident-investigation")}
    assert "investigation-report" in ids
    assert "investigation-kept" not in ids


def test_a_duty_applies_by_fact_or_activity_or_not_known() -> None:
    posted = duties()["representative-posted"]
    assert posted.applies({"regularly_employed": 6}) is True
    assert posted.applies({"regularly_employed": 3}) is False
    assert posted.applies({}) is None
    assert duties()["fall-protection-plan"].applies({"work-at-heights": True}) is True
    assert duties()["first-aid-record"].applies({}) is True
    assert duties()["concrete-pump-testing"].applies({}) is None


def test_every_condition_is_said_in_words_too() -> None:
    assert all(duty.if_words for duty in duties().values() if duty.when)


def test_a_cycle_in_days_is_said_in_words_too() -> None:
    assert all(duty.every for duty in duties().values() if duty.review_days)


def faults(*duties: str) -> list[str]:
    text = "duties:\n" + "".join(f"  - {{what: W, sure: A, {duty}}}\n" for duty in duties)
    with pytest.raises(InputWrongError) as error:
        read_duties(parse_yaml(text, "duties.yaml"), words())
    return [f"{problem.place}: {problem.field}: {problem.message}" for problem in error.value.problems]


def test_every_line_that_cannot_be_read_is_named_at_once() -> None:
    assert faults(
        "id: one, law: [OHS Code s. 7, somewhere]",
        "id: two, law: [7], when: {noise: maybe}",
        "id: three, law: [7], when: {noise: yes, driving: no}",
    ) == [
        'duties.yaml:2: duties[0].law[1]: "somewhere" is not a citation',
        'duties.yaml:3: duties[1].when: found "maybe"',
        "duties.yaml:4: duties[2].when: 2 conditions in one",
    ]


def test_every_id_that_is_given_twice_and_every_condition_nobody_can_decide_is_named_at_once() -> None:
    assert faults(
        "id: one, law: [7]",
        "id: one, law: [7], when: {nosie: yes}",
        "id: two, law: [7], when: {regularly_employed: yes}",
        "id: three, law: [7], when: {noise: 5 to 19}",
    ) == [
        'duties.yaml:3: duties[1].id: "one" appears twice',
        'duties.yaml:3: duties[1].when: "nosie" is neither a fact nor an activity',
        "duties.yaml:4: duties[2].when: regularly_employed is a number",
        "duties.yaml:5: duties[3].when: noise is a yes or no",
    ]

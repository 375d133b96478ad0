"""Citations, the index of the law, two editions compared, and a company's list."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secor_docs.data_files import Stock
from secor_docs.law.activities import ActivityVocabulary, read_activities
from secor_docs.law.applies import legislation_list
from secor_docs.law.citation import Citation, citations_in
from secor_docs.law.edition_diff import diff
from secor_docs.law.index import Index
from secor_docs.law.industries import Industries
from secor_docs.law.instrument import read_instrument
from secor_docs.law.law_list import LawList, numbers_in_words
from secor_docs.law.work_profile import ExcludedActivity, GivenCode, WorkProfile
from secor_docs.load import load_activities, load_edition, load_index, load_industries, trade_activities, trade_keys
from secor_docs.problems import InputWrongError
from secor_docs.yamlfile import parse_yaml

EDITIONS = Path(__file__).parent / "editions"


@cache
def law() -> tuple[Index, ActivityVocabulary, Industries]:
    stock = Stock()
    index = load_index(stock)
    activities = load_activities(stock, index)
    return index, activities, load_industries(stock, activities)


@cache
def all_trades() -> Mapping[str, tuple[str, ...]]:
    return trade_activities(Stock(), trade_keys(Stock()))


def list_for(**given_: object) -> LawList:
    index, activities, industries = law()
    return legislation_list(index, industries, activities, WorkProfile(**given_), all_trades())  # type: ignore[arg-type]


def on_list(listed: LawList) -> set[str]:
    return {str(s.citation) for line in listed for s in line.sections}


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Act 17", "OHS Act s. 17"),
        ("OHS Act s.17", "OHS Act s. 17"),
        ("OHS Code s. 140(1)(a)", "OHS Code s. 140(1)(a)"),
        ("ohs code s. 390.7", "OHS Code s. 390.7"),
        ("Occupational Health and Safety Code, section 7", "OHS Code s. 7"),
        ("Code Part 9", "OHS Code Part 9"),
        ("Code Schedule 2", "OHS Code Schedule 2"),
        ("OHS Code Schedule 2, Table 7", "OHS Code Schedule 2, Table 7"),
        ("OHS Code ss. 44 to 58", "OHS Code ss. 44 to 58"),
        ("Code 805-807", "OHS Code ss. 805 to 807"),
        ("OHS Code s.16 to s.21", "OHS Code ss. 16 to 21"),
        ("s. 17 of the Act", "OHS Act s. 17"),
        ("the OHS Regulation", "OHS Regulation"),
        ("OHS Act s. 33(1), (2)", "OHS Act s. 33(1), (2)"),
    ],
)
def test_one_citation_is_read_however_people_write_it(written: str, read: str) -> None:
    assert str(Citation.parse(written)) == read


def test_several_places_are_read_as_several_citations() -> None:
    assert list(map(str, Citation.parse_all("sections 115 and 116"))) == ["OHS Code s. 115", "OHS Code s. 116"]


@pytest.mark.parametrize("text", ["OHS Code 2009", "140 workers", "hello", "", "OHS Code s. 12 and so on"])
def test_what_is_no_citation_is_refused_with_how_to_write_one(text: str) -> None:
    with pytest.raises(ValueError, match=r"is not a citation\. Write it as"):
        Citation.parse(text)


def test_one_citation_is_wanted_where_two_are_written() -> None:
    with pytest.raises(ValueError, match="names 2 places"):
        Citation.parse("OHS Code ss. 115 and 116")


numbers = st.one_of(
    st.integers(1, 850).map(str),
    st.builds("{}.{}".format, st.integers(1, 850), st.sampled_from(["1", "2", "31", "991"])),
)
details = st.sampled_from(["", "(1)", "(2)(a)", "(1), (2)", "(a) to (j)"])


@given(st.sampled_from(["act", "code", "regulation"]), numbers, details)
def test_a_section_citation_reads_back_as_itself(instrument: str, number: str, detail: str) -> None:
    citation = Citation(instrument, "section", number, detail=detail)
    assert Citation.parse(str(citation)) == citation


@given(st.sampled_from(["act", "code"]), numbers, numbers)
def test_a_range_reads_back_as_itself(instrument: str, first: str, last: str) -> None:
    citation = Citation(instrument, "section", first, last)
    assert Citation.parse(str(citation)) == citation


@given(st.sampled_from(["part", "schedule"]), st.integers(1, 41).map(str))
def test_a_part_or_schedule_reads_back_as_itself(kind: str, number: str) -> None:
    citation = Citation("code", kind, number)  # type: ignore[arg-type]
    assert Citation.parse(str(citation)) == citation


@given(numbers, st.sampled_from(["See {} today.", "({})", "Plan: {}; then go.", "{}, as it says"]))
def test_a_citation_is_found_in_running_text_where_it_stands(number: str, frame: str) -> None:
    said = f"OHS Code s. {number}"
    text = frame.format(said)
    ((citation, start, end),) = citations_in(text)
    assert (str(citation), text[start:end]) == (said, said)


@given(st.text(max_size=200))
def test_any_text_can_be_searched_for_citations(text: str) -> None:
    for _, start, end in citations_in(text):
        assert 0 <= start < end <= len(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Safety Codes Act s. 12 and the Fire Code s. 2", []),
        ("Workers' Compensation Act s. 24; Criminal Code s. 217", []),
        ("section 4 of this plan", []),
        ("OHS Code s. 140, 3 workers and 3 m", ["OHS Code s. 140"]),
        ("OHS Code ss. 115 and 116 apply", ["OHS Code s. 115", "OHS Code s. 116"]),
        ("sections 115 and 116 of the OHS Code", ["OHS Code s. 115", "OHS Code s. 116"]),
        ("OHS Code Part 27 (s. 390)", ["OHS Code Part 27", "OHS Code s. 390"]),
        ("law: [Code 139, Code 140]", ["OHS Code s. 139", "OHS Code s. 140"]),
        ("OHS Act s. 13 and OHS Code s. 196", ["OHS Act s. 13", "OHS Code s. 196"]),
        ("as the OHS\nCode s. 9 says", ["OHS Code s. 9"]),
        ("OHS Reg. s. 4", ["OHS Regulation s. 4"]),
    ],
)
def test_running_text_yields_ohs_law_only(text: str, found: list[str]) -> None:
    assert [str(citation) for citation, _, _ in citations_in(text)] == found


def test_a_range_meets_what_lies_in_it() -> None:
    whole = Citation.parse("OHS Code ss. 44 to 58")
    assert whole.meets(Citation.parse("OHS Code s. 52(6)"))
    assert not whole.meets(Citation.parse("OHS Code s. 59"))
    assert not whole.meets(Citation.parse("OHS Act s. 52"))


@pytest.mark.parametrize(
    ("citation", "heading"),
    [
        ("Code 140", "Fall protection plan"),
        ("Act 17", "Right to refuse dangerous work"),
        ("Code 806", "Exemptions"),
        ("Code Part 27", "Violence and Harassment"),
        ("Code Schedule 2", "First Aid"),
    ],
)
def test_the_index_knows_headings(citation: str, heading: str) -> None:
    index, _, _ = law()
    assert index.heading(Citation.parse(citation)) == heading
    assert index.dead_or_unknown(Citation.parse(citation)) is None


@pytest.mark.parametrize(
    ("citation", "kind", "words"),
    [
        ("Code 390.4", "repealed", "Cite OHS Code s. 390 (Violence and harassment prevention plan)."),
        ("Code 204", "repealed", "Take it out"),
        ("Code 44 to 390.1", "repealed", "Cite OHS Code s. 390"),
        ("Code Part 38", "expired", "Cite the section that now applies."),
        ("Code 788", "expired", "Cite the section that now applies."),
        ("Code 500", "unlisted", "499.1 (Burning explosives) and 501 (Electromagnetic radiation)"),
        ("Code 999", "unknown", "Check the number"),
        ("Act 65", "unknown", "Check the number"),
        ("Code Part 50", "unknown", "run to 41"),
        ("Code Schedule 10", "unknown", "1, 2, 3, 4, 5, 6, 7, 8, 9, 12"),
        ("Code 350", "repealed", "Cite OHS Code s. 75.1"),
        ("Code 468.2", "repealed", "cite the section that now applies"),
        ("Code 58 to 44", "unknown", "lower number first"),
        ("Regulation 5", "unchecked", "cite the OHS Regulation as a whole"),
    ],
)
def test_a_dead_or_unknown_citation_is_named_with_what_to_write(citation: str, kind: str, words: str) -> None:
    verdict = law()[0].dead_or_unknown(Citation.parse(citation))
    assert verdict is not None
    assert verdict.kind == kind
    assert words in verdict.fix


def test_search_finds_headings_by_the_beginnings_of_words() -> None:
    found = {str(hit.citation) for hit in law()[0].search("fall prot")}
    assert {"OHS Code Part 9", "OHS Code s. 140", "OHS Code s. 137"} <= found
    assert law()[0].search("  ") == ()


def test_the_index_counts_as_the_consolidation_does() -> None:
    code = law()[0].instrument("code")
    assert code is not None
    assert [p.number for p in code.parts] == [str(n) for n in range(1, 42)]
    assert sum(1 for _ in code.sections) > 700


def test_the_regulation_says_that_its_sections_were_not_seen() -> None:
    regulation = law()[0].instrument("regulation")
    assert regulation is not None
    assert not regulation.sections_seen
    assert any("could be seen" in line for line in regulation.unconfirmed)


def test_a_section_that_stands_twice_is_a_problem_with_its_line() -> None:
    text = """\
id: code
name: OHS Code
title: T
citation: C
edition: {label: x}
source: s
last_checked: 2026-11-23
confirmed: yes
parts:
  - {part: "1", title: A, sections: {"7": Seven}}
  - part: "2"
    title: B
    sections:
      "7": Seven again
      "7a": Letters
"""
    with pytest.raises(InputWrongError) as error:
        read_instrument(parse_yaml(text, "code.yaml"))
    said = str(error.value)
    assert "code.yaml:14" in said
    assert "is in Part 1 already" in said
    assert '"7a" is not a section number' in said


def test_two_editions_show_what_was_repealed_and_renamed() -> None:
    changes = {str(c.citation): c for c in diff(load_edition(EDITIONS / "2023"), law()[0])}
    assert {name for name, c in changes.items() if c.kind == "repealed"} == {
        f"OHS Code s. {n}" for n in ("350", "389", "390.1", "390.2", "390.4", "390.5", "390.6", "392.3", "392.4")
    }
    assert changes["OHS Code s. 49"].old == "Protection — hazardous substances and hazardous energy"
    assert changes["OHS Code Part 37"].old == "Oil and Gas Wells"
    # A heading that was not seen in the old edition is no renaming.
    assert "OHS Code s. 390" not in changes


def test_an_edition_compared_with_itself_has_no_changes() -> None:
    assert diff(law()[0], law()[0]) == ()


def test_going_back_an_edition_shows_added_numbers() -> None:
    kinds = {c.kind for c in diff(law()[0], load_edition(EDITIONS / "2023"))}
    assert kinds == {"added", "renamed"}


def test_a_citation_dead_today_stands_in_the_old_edition() -> None:
    dead = Citation.parse("OHS Code s. 390.4")
    assert load_edition(EDITIONS / "2023").dead_or_unknown(dead) is None
    assert law()[0].dead_or_unknown(dead) is not None


def test_every_place_an_activity_brings_stands_in_its_part() -> None:
    index, activities, _ = law()
    for key, position, entry in activities.numbered():
        for citation in entry.citations:
            assert index.dead_or_unknown(citation) is None, (key, position, str(citation))
            assert index.outside(entry.home, citation) is None, (key, position, str(citation))


PINNED = {
    "work-at-heights": {"140": "Fall protection plan", "141": "Instruction of workers", "315": "Guardrails"},
    "forklifts": {"283": "Load chart", "284": "Seat belt"},
    "pile-driving": {"285": "Chocking", "290": "Crane boom inspection"},
    "off-road-vehicles": {"281": "Operator's manual", "282": "Load and slope limitations"},
    "driving": {"290.1": "Licensing and mechanical inspection"},
    "concrete-formwork": {"290.2": "Safety requirements", "352": "Temporary supporting structures"},
    "roofing": {"187.1": "Placement of roofing materials", "339": "Roofing brackets", "161": "Control zones"},
    "confined-space": {"47": "Entry permit system", "56": "Tending worker"},
    "demolition": {"415": "Worker in charge", "419": "Disconnecting services"},
    "hazardous-energy": {"213": "Verifying isolation", "214": "Assigning personal locks"},
    "asbestos-removal": {"36": "Notification of a project", "37": "Asbestos worker course"},
    "overhead-power-lines": {"225": "Safe limit of approach distance"},
}


@pytest.mark.parametrize("key", sorted(PINNED))
def test_activities_bring_the_sections_that_are_about_them(key: str) -> None:
    index, activities, _ = law()
    brought = {s.number: s.heading for e in activities.by_key[key].law for c in e.sections for s in index.sections(c)}
    assert PINNED[key].items() <= brought.items()


def test_forklifts_do_not_bring_the_rules_for_all_terrain_vehicles() -> None:
    assert not {"OHS Code s. 281", "OHS Code s. 282"} & on_list(list_for(does=("forklifts",)))


PROFILES = [
    *({"codes": (GivenCode(code),)} for code in law()[2].by_code),
    *({"trades": (trade,)} for trade in all_trades()),
    *({"does": (key,)} for key in law()[1].by_key),
    {},
    {"facts": {"regularly_employed": 25, "prime_contractor": True, "subcontractors": True, "owns_site": True}},
]


@pytest.mark.parametrize("profile", PROFILES, ids=str)
def test_no_line_and_no_section_stands_without_a_reason(profile: dict[str, object]) -> None:
    for line in list_for(**profile):
        assert line.reasons
        assert all(str(reason).strip() for reason in line.reasons)
        assert all(reason.because for reason in line.reasons if reason.kind != "base")
        assert all(line.section_reasons(section.number) for section in line.sections)


def test_the_base_reaches_every_company() -> None:
    places = on_list(list_for())
    assert {
        "OHS Act s. 3",
        "OHS Act s. 17",
        "OHS Code s. 7",
        "OHS Code s. 116",
        "OHS Code s. 183",
        "OHS Code s. 390",
    } <= places
    assert "OHS Code s. 140" not in places


def test_lines_stand_in_the_order_act_regulation_code_by_part() -> None:
    keys = [line.place.key for line in list_for(codes=(GivenCode("42118"),))]
    assert keys == sorted(keys)
    assert [k[0] for k in keys] == sorted(k[0] for k in keys)


def test_each_line_knows_its_edition() -> None:
    line = next(line for line in list_for() if line.instrument.id == "code")
    assert str(line.edition) == "consolidated to AR 210/2024, current to 2025-03-31"


@pytest.mark.parametrize(
    ("workers", "there", "not_there"),
    [
        (3, set(), {"OHS Act s. 16", "OHS Act s. 14", "OHS Code s. 201", "OHS Code s. 197"}),
        (5, {"OHS Act s. 14", "OHS Code s. 199.1", "OHS Code s. 201"}, {"OHS Act s. 16", "OHS Code s. 197"}),
        (19, {"OHS Act s. 14"}, {"OHS Act s. 16", "OHS Code s. 197"}),
        (20, {"OHS Act s. 13", "OHS Act s. 16", "OHS Code s. 197"}, {"OHS Act s. 14"}),
    ],
)
def test_head_count_decides_representative_committee_and_program(
    workers: int, there: set[str], not_there: set[str]
) -> None:
    places = on_list(list_for(facts={"regularly_employed": workers}))
    assert there <= places
    assert not not_there & places


@pytest.mark.parametrize(("workers", "only_if"), [(3, True), (20, False)])
def test_below_twenty_a_committee_comes_only_from_a_shared_site_without_a_prime_contractor(
    workers: int, only_if: bool
) -> None:
    line = next(x for x in list_for(facts={"regularly_employed": workers}) if str(x.place) == "OHS Act Part 2")
    assert bool(line.condition("13")) is only_if
    assert not only_if or "no prime contractor" in line.condition("13")


def test_a_fact_that_is_not_known_leaves_the_line_with_its_if() -> None:
    listed = list_for()
    line = next(line for line in listed if str(line.place) == "OHS Act Part 1")
    assert line.condition("10") == "you act as prime contractor"
    assert line.condition("3") == ""
    assert ("you act as prime contractor", "10") in line.only_if
    assert "10" not in line.certain_numbers


def test_a_fact_that_is_known_takes_the_if_away_or_the_line() -> None:
    yes = list_for(facts={"prime_contractor": True})
    line = next(line for line in yes if str(line.place) == "OHS Act Part 1")
    assert line.condition("10") == ""
    assert any("you act as prime contractor" in map(str, r.because) for r in line.section_reasons("10"))
    no = list_for(facts={"prime_contractor": False})
    assert "OHS Act s. 10" not in on_list(no)
    assert any(off.kind == "fact" and off.what == "OHS Act s. 10" for off in no.taken_off)


def test_reasons_of_two_activities_meet_in_one_line() -> None:
    listed = list_for(does=("work-at-heights", "roofing"))
    (line,) = [line for line in listed if str(line.place) == "OHS Code Part 9"]
    assert [r.activity for r in line.section_reasons("140")] == ["Work at heights", "Roofing"]


def test_a_reason_names_the_code_the_trade_and_the_companys_own_word() -> None:
    listed = list_for(codes=(GivenCode("42118"),), trades=("roofing",), does=("roofing",))
    reason = next(r for r in listed.why(Citation.parse("Code 187.1")) if r.activity == "Roofing")
    assert tuple(map(str, reason.because)) == (
        "industry code 42118 Roofing",
        "trade roofing (steep and low slope)",
        "you say that you do it",
    )


def test_what_is_not_done_comes_off_with_the_companys_reason() -> None:
    gone = ExcludedActivity("confined-space", "We never enter tanks or manholes.")
    listed = list_for(trades=("plumbing-hvac",), does_not=(gone,))
    assert "OHS Code s. 47" not in on_list(listed)
    (off,) = [off for off in listed.taken_off if off.kind == "not done"]
    assert off.reason == "We never enter tanks or manholes."
    assert "OHS Code s. 47" in off.places
    assert "OHS Code s. 118" in map(str, off.still)


def test_what_another_activity_brings_stays_when_one_is_not_done() -> None:
    listed = list_for(does=("roofing",), does_not=(ExcludedActivity("work-at-heights", "No."),))
    assert "OHS Code s. 140" in on_list(listed)
    assert all(r.activity == "Roofing" for r in listed.why(Citation.parse("Code 140")))


def test_does_and_does_not_at_once_stays_on_the_list_and_is_noted() -> None:
    listed = list_for(does=("noise",), does_not=(ExcludedActivity("noise", "Quiet."),))
    assert "OHS Code s. 219" in on_list(listed)
    assert [n.kind for n in listed.notes if n.kind == "contradiction"] == ["contradiction"]


def test_a_fact_against_does_not_stays_on_the_list_and_is_noted() -> None:
    gone = ExcludedActivity("working-alone", "Never.")
    listed = list_for(does_not=(gone,), facts={"works_alone": True})
    assert "OHS Code s. 394" in on_list(listed)
    assert any(n.kind == "contradiction" for n in listed.notes)


def test_a_no_in_the_file_takes_the_trades_usual_activity_off() -> None:
    usual = list_for(trades=("electrical",))
    assert "OHS Code s. 394" in on_list(usual)
    assert "OHS Code s. 394" not in on_list(list_for(trades=("electrical",), facts={"works_alone": False}))


def test_a_fact_brings_its_activity_with_the_reason() -> None:
    listed = list_for(facts={"respirators": True})
    reasons = listed.why(Citation.parse("Code 245"))
    assert tuple(map(str, reasons[0].because)) == ("your file says that respirators are used",)


def test_an_open_question_is_asked_once_and_not_when_answered() -> None:
    open_ = [n.message for n in list_for().notes if n.kind == "question"]
    assert "your file does not say whether anyone works alone" in open_
    answered = list_for(facts={"works_alone": False})
    assert not any("works alone" in n.message for n in answered.notes)


def test_an_unknown_code_is_a_note_with_the_nearest_titles_and_trades() -> None:
    listed = list_for(codes=(GivenCode("99999", "Eavestrough and roof work"),))
    (note,) = [n for n in listed.notes if n.kind == "unknown code"]
    assert "99999 (Eavestrough and roof work)" in note.message
    assert any("SIDING/EAVESTROUGH" in choice for choice in note.choices)
    assert any(choice.startswith("trade roofing") for choice in note.choices)
    assert len(listed) > 10


def test_an_unknown_code_with_a_known_title_uses_that_title() -> None:
    listed = list_for(codes=(GivenCode("00000", "Electric wiring"),))
    assert not [n for n in listed.notes if n.kind == "unknown code"]
    assert "OHS Code s. 213" in on_list(listed)


def test_unknown_trades_and_activities_are_notes_with_the_nearest_word() -> None:
    notes = {n.kind: n for n in list_for(trades=("framming",), does=("rofing",)).notes}
    assert 'Did you mean "framing"?' in notes["unknown trade"].fix
    assert 'Did you mean "roofing"?' in notes["unknown activity"].fix


def test_nobody_gets_confined_spaces_without_doing_them() -> None:
    for code, industry in law()[2].by_code.items():
        if "confined-space" not in industry.activities:
            assert "OHS Code s. 47" not in on_list(list_for(codes=(GivenCode(code),))), code


def test_asbestos_removal_is_certain_only_for_those_who_do_it() -> None:
    maybe = list_for(does=("asbestos-lead-silica",))
    sure = list_for(does=("asbestos-lead-silica", "asbestos-removal"))
    never = list_for(does=("asbestos-lead-silica",), does_not=(ExcludedActivity("asbestos-removal", "Hired out."),))
    part4 = "OHS Code Part 4"
    assert next(x for x in maybe if str(x.place) == part4).condition("37")
    assert not next(x for x in sure if str(x.place) == part4).condition("37")
    assert "OHS Code s. 37" not in on_list(never)


def test_the_notice_of_an_asbestos_project_reaches_who_renovates_and_removes_nothing() -> None:
    never = list_for(does=("asbestos-lead-silica",), does_not=(ExcludedActivity("asbestos-removal", "Hired out."),))
    line = next(x for x in never if str(x.place) == "OHS Code Part 4")
    for section in ("35", "36"):
        assert line.condition(section) == (
            "you alter, renovate or demolish a building or equipment that holds asbestos"
        )


def test_what_a_trade_only_sometimes_does_is_an_if_until_confirmed() -> None:
    rope = "OHS Code Part 41"
    line = next(x for x in list_for(trades=("painting",)) if str(x.place) == rope)
    assert not line.certain
    assert line.condition("811") == "people work hanging on ropes"
    sure = list_for(trades=("painting",), does=("rope-access",))
    assert next(x for x in sure if str(x.place) == rope).certain
    never = list_for(trades=("painting",), does_not=(ExcludedActivity("rope-access", "Ladders and lifts only."),))
    assert rope not in {str(x.place) for x in never}


def test_respirator_sections_follow_the_companys_answer() -> None:
    no = list_for(does=("asbestos-lead-silica",), facts={"respirators": False})
    assert "OHS Code s. 250" not in on_list(no)
    yes = list_for(does=("asbestos-lead-silica",), facts={"respirators": True})
    assert not next(x for x in yes if str(x.place) == "OHS Code Part 18").condition("250")


def test_runs_of_numbers_are_drawn_together_but_never_over_a_repealed_one() -> None:
    home = {n: at for at, n in enumerate(["7", "8", "9", "10", "12", "199.1", "199.2", "199.3", "201"])}
    assert numbers_in_words(["7", "8", "9", "12"], home) == "7 to 9, 12"
    assert numbers_in_words(["7", "8"], home) == "7, 8"
    assert numbers_in_words(["199.1", "199.2", "199.3", "201"], home) == "199.1 to 199.3, 201"


def test_the_guideline_sentence_goes_with_every_list() -> None:
    assert "guideline" in list_for().guideline


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('  - {in: OHS Code Part 9, sections: "nine", why: W}', "is not a citation"),
        ('  - {in: OHS Code Part 9, sections: "139", why: W, when: {flying: yes}, if: x}', '"flying" is neither'),
        ('  - {in: OHS Code Part 9, sections: "139", why: W, when: {noise: maybe}, if: x}', 'found "maybe"'),
        ('  - {in: OHS Code Part 9, sections: "139", why: W, when: {noise: yes}}', "not said in words"),
    ],
)
def test_a_faulty_entry_is_named_with_its_line(line: str, message: str) -> None:
    text = f"activities:\n  noise: {{label: Noise, covers: Loud work}}\nbase:\n{line}\n"
    with pytest.raises(InputWrongError) as error:
        read_activities(parse_yaml(text, "activities.yaml"))
    assert message in str(error.value)
    assert "activities.yaml:4" in str(error.value)


def test_an_overlay_that_cites_dead_law_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "industry_legislation"
    folder.mkdir()
    (folder / "activities.yaml").write_text(
        "activities:\n  blimps:\n    label: Blimps\n    covers: Flying\n    law:\n"
        '      - {in: OHS Code Part 27, sections: "390.4", why: Old.}\n'
        '      - {in: OHS Code Part 9, sections: "390", why: Astray.}\n',
        encoding="utf-8",
    )
    with pytest.raises(InputWrongError) as error:
        load_activities(Stock.of([tmp_path]), law()[0])
    assert "OHS Code s. 390.4 is repealed" in str(error.value)
    assert "OHS Code s. 390 is not in OHS Code Part 9" in str(error.value)


def test_an_overlay_adds_an_activity_of_its_own(tmp_path: Path) -> None:
    folder = tmp_path / "industry_legislation"
    folder.mkdir()
    (folder / "activities.yaml").write_text(
        "activities:\n  blimps:\n    label: Blimps\n    covers: Flying\n    law:\n"
        '      - {in: OHS Code Part 9, sections: "139 to 141", why: You hang high.}\n',
        encoding="utf-8",
    )
    activities = load_activities(Stock.of([tmp_path]), law()[0])
    listed = legislation_list(law()[0], law()[2], activities, WorkProfile(does=("blimps",)))
    assert "OHS Code s. 140" in on_list(listed)
    assert "noise" in activities.by_key


def test_a_no_in_the_file_is_told_as_such_and_not_as_the_companys_word() -> None:
    listed = list_for(trades=("electrical",), facts={"works_alone": False})
    (off,) = [off for off in listed.taken_off if off.what == "Working alone"]
    assert (off.kind, off.reason) == ("fact", "your file answers no to whether anyone works alone")


def test_a_reason_that_begins_like_one_of_ours_is_still_the_companys_own_word() -> None:
    gone = ExcludedActivity("confined-space", "your file answers no to tanks, said the owner")
    listed = list_for(does=("roofing",), does_not=(gone,))
    assert [off.kind for off in listed.taken_off if off.activity == "confined-space"] == ["not done"]


def test_a_fact_whose_words_begin_with_trade_is_not_taken_for_a_trades_usual_work() -> None:
    index, activities, industries = law()
    fact = "{says: whether ropes are used, kind: yes or no, brings: rope-access, because: trade papers name rope work}"
    own = read_activities(parse_yaml(f"facts: {{ropes: {fact}}}", "activities.yaml"), activities)
    listed = legislation_list(index, industries, activities.under(own), WorkProfile(facts={"ropes": True}))
    assert next(line for line in listed if str(line.place) == "OHS Code Part 41").certain


def test_why_a_part_is_not_on_the_list_names_the_fact_that_rules_out_a_section_of_it() -> None:
    (off,) = [off for off in list_for(facts={"prime_contractor": False}).taken_off if off.what == "OHS Act s. 10"]
    assert [str(citation) for citation in off.citations] == ["OHS Act s. 10"]
    assert off.places == ("OHS Act s. 10",)

"""The evaluation questions: the shipped set, sets with faults, and which question counts for whom."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from amounts import SAMPLES
from conftest import planned_sample

from secor_docs.binder.context import facts_of
from secor_docs.data_files import Stock
from secor_docs.load import load_catalogue, load_question_set
from secor_docs.plan import Plan, crosswalk
from secor_docs.problems import InputWrongError
from secor_docs.program.catalogue import ELEMENTS, Catalogue
from secor_docs.program.questions import Question, QuestionSet, applicable, read_question_set
from secor_docs.yamlfile import parse_yaml

SET = """\
title: A set
edition: "1"
as_of: 2026-11-23
notice: Not ACSA's.
provenance: Made here.
scoring: {overall: 80, each_element: 50, sure: high, source: a form}
not_applicable: {rule: None., sure: low, source: a form}
elements:
  - {number: 1, name: First}
evidence_kinds:
  flha: {title: FLHA, mode: operational}
questions:
  - {id: Q1, element: 1, asks: "Well?", mode: operational, evidence: [flha], provenance: derived}
"""


@cache
def questions() -> QuestionSet:
    return load_question_set(Stock())


@cache
def catalogue() -> Catalogue:
    return load_catalogue(Stock())


def plan(sample: str) -> Plan:
    return planned_sample(sample).plan


def read(text: str) -> QuestionSet:
    return read_question_set(parse_yaml(text, "set.yaml"))


def faults(text: str) -> list[str]:
    with pytest.raises(InputWrongError) as caught:
        read(text)
    return [str(problem) for problem in caught.value.problems]


def asked(applies_if: str = "all", more: str = "") -> Question:
    return read(SET.replace("evidence: [flha]", f"evidence: [flha], applies_if: {applies_if}{more}")).questions[0]


# -- the shipped set and the documents -------------------------------------------------------------


def test_every_question_is_served_by_a_document_of_the_catalogue() -> None:
    served = {question for document in catalogue() for question in document.questions}
    assert [question.id for question in questions().questions if not question.known_as & served] == []


def test_every_question_that_a_document_names_is_in_the_set() -> None:
    named = {(d.id, id_) for d in catalogue() for id_ in d.questions}
    assert {(document, id_) for document, id_ in named if questions().question(id_) is None} == set()


def test_every_evidence_kind_that_a_document_names_is_in_the_set() -> None:
    named = {(d.id, kind) for d in catalogue() for kind in d.evidence_kinds}
    assert {(document, kind) for document, kind in named if kind not in questions().evidence_kinds} == set()


def test_every_evidence_kind_of_the_set_answers_a_question() -> None:
    used = {kind for question in questions().questions for kind in question.evidence}
    assert set(questions().evidence_kinds) == used


def test_the_elements_are_the_tabs_of_the_binder_and_each_has_questions_and_a_document() -> None:
    assert [(e.number, e.name) for e in questions().elements] == [(number, name) for number, _, name in ELEMENTS]
    for element in questions().elements:
        assert questions().of_element(element.number)
        assert any(document.element == element.number for document in catalogue())


def test_the_number_of_a_question_names_its_element() -> None:
    assert all(q.id.startswith(f"S{q.element}.") for q in questions().questions)


def test_the_set_says_that_it_is_not_from_acsa() -> None:
    assert "made by this program" in questions().notice
    assert "not the text, the numbers or the order of ACSA" in questions().notice
    assert all(q.provenance in {"derived", "paraphrase"} and q.points is None for q in questions().questions)


def test_a_paraphrase_says_how_old_its_source_is_and_that_the_form_of_today_is_open() -> None:
    found = {q.id: q.rests_on for q in questions().questions if q.provenance == "paraphrase"}
    assert set(found) == {"S1.06", "S10.07"}
    assert all("20" in text and "was not found" in text for text in found.values())


def test_the_pass_marks_are_80_and_50_per_cent() -> None:
    assert (questions().scoring.overall, questions().scoring.each_element) == (80, 50)


# -- for a company ---------------------------------------------------------------------------------


@pytest.mark.parametrize("sample", SAMPLES)
def test_every_question_that_counts_for_a_sample_is_served_by_its_binder(sample: str) -> None:
    assert [a.question.id for a in crosswalk(plan(sample)) if a.unserved and a.applies.known] == []


def test_only_an_unanswered_fact_leaves_questions_of_a_sample_unserved() -> None:
    unserved = {s: [a for a in crosswalk(plan(s)) if a.unserved] for s in SAMPLES}
    assert {s: [a.question.id for a in found] for s, found in unserved.items() if found} == {
        "summit-roofing": ["S2.03", "S2.04", "S2.05"]
    }
    for answer in unserved["summit-roofing"]:
        assert "policies.subcontractors_used" in answer.applies.reason
        assert [gone.type.id for gone in answer.left_out] == ["subcontractor-file"]


@pytest.mark.parametrize("sample", SAMPLES)
def test_the_crosswalk_reads_the_same_both_ways(sample: str) -> None:
    there = {(a.question.id, p.id) for a in crosswalk(plan(sample)) for p in a.documents}
    assert there == {(id_, p.id) for p in plan(sample).documents for id_ in p.type.questions}


@pytest.mark.parametrize(
    ("sample", "id_", "counts", "reason"),
    [
        ("prairie-ridge-framing", "S1.01", True, "Every company."),
        ("prairie-ridge-framing", "S2.03", True, "The company uses subcontractors."),
        ("bright-spark-electric", "S2.03", False, "The company uses no subcontractors."),
        (
            "bright-spark-electric",
            "S1.03",
            False,
            "One person works here; ask ACSA whether this year's form leaves the question out.",
        ),
        ("prairie-ridge-framing", "S1.03", True, "More than one person works under the WCB account."),
        ("prairie-ridge-framing", "S3.01", True, "Five or more workers are regularly employed (OHS Act s. 14)."),
        ("summit-roofing", "S3.01", False, "Fewer than five workers are regularly employed (OHS Act s. 14)."),
        (
            "summit-roofing",
            "S3.06",
            True,
            "More than one person works under the WCB account. Fewer than five workers are regularly employed (OHS Act s. 14).",
        ),
        (
            "bright-spark-electric",
            "S3.06",
            False,
            "One person works here; ask ACSA whether this year's form leaves the question out.",
        ),
        ("prairie-ridge-framing", "S10.03", False, "This is the first evaluation."),
        (
            "prairie-ridge-framing",
            "S9.05",
            True,
            "It counts when there was an incident or near miss in the period; your records tell.",
        ),
        (
            "prairie-ridge-framing",
            "S2.06",
            True,
            "It counts where visitors come to your sites; your file does not tell.",
        ),
    ],
)
def test_a_question_counts_for_a_company_with_a_reason(sample: str, id_: str, counts: bool, reason: str) -> None:
    applies = next(a.applies for a in crosswalk(plan(sample)) if a.question.id == id_)
    assert (applies.holds, applies.reason) == (counts, reason)


def test_what_is_not_known_counts_and_says_so() -> None:
    applies = applicable(asked("has_contractors"), {})
    assert applies.holds
    assert not applies.known


def test_one_condition_that_fails_is_enough_even_beside_an_unknown_one() -> None:
    question = asked("[had_incident, has_workers]")
    assert not applicable(question, {"had_incident": None, "has_workers": False}).holds


def test_a_template_sees_the_questions_with_their_documents() -> None:
    root = facts_of(plan("prairie-ridge-framing"))
    question = next(q for q in root.questions if q.id == "S5.09")
    assert (question.element, question.element_name, question.mode) == (5, "Hazard assessment", "operational")
    assert question.applies
    assert [(d.number, d.title, d.directive) for d in question.documents] == [
        ("05-04", "Field-level hazard assessment (FLHA)", False)
    ]
    assert root.question_set.notice == questions().notice
    assert [q.id for e in root.question_set.elements for q in e.questions] == [q.id for q in root.questions]


# -- sets with faults, and sets of one's own -------------------------------------------------------


def test_a_question_of_an_unknown_element_is_named() -> None:
    assert faults(SET.replace("element: 1,", "element: 4,")) == [
        "set.yaml:13: questions[0].element: no element has the number 4. Write one of: 1; or add the element. [P011]"
    ]


def test_an_id_that_stands_twice_is_named() -> None:
    assert faults(SET + SET.splitlines()[-1]) == [
        'set.yaml:14: questions[1].id: "Q1" appears twice. Give each question its own id. [P011]'
    ]


def test_an_element_that_stands_twice_is_named() -> None:
    assert faults(SET.replace("  - {number: 1, name: First}\n", "  - {number: 1, name: First}\n" * 2)) == [
        "set.yaml:10: elements[1].number: element 1 appears twice. Give each its own number. [P011]"
    ]


def test_an_unknown_key_is_named_with_the_nearest() -> None:
    assert faults(SET.replace("asks:", "ask:")) == [
        'set.yaml:13: questions[0].ask: no such key. Did you mean "asks"? [Y012]',
        "set.yaml:13: questions[0].asks: is missing. Add what the question wants to know, in plain words. [Y013]",
    ]


def test_an_unknown_evidence_kind_is_named_with_the_nearest() -> None:
    (fault,) = faults(SET.replace("[flha]", "[flhas]"))
    assert fault == (
        'set.yaml:13: questions[0].evidence[0]: no evidence kind is called "flhas". '
        'Write a key of evidence_kinds, or add it there. Did you mean "flha"? [P011]'
    )


def test_an_unknown_condition_is_named_with_the_words_there_are() -> None:
    (fault,) = faults(SET.replace("provenance: derived}", "provenance: derived, applies_if: has_worker}"))
    assert fault == (
        'set.yaml:13: questions[0].applies_if: found "has_worker". Write one of: all, has_workers, has_contractors, '
        "has_visitors, workers_5_plus, workers_under_5, had_incident, after_first_year. "
        'Did you mean "has_workers"? [Y015]'
    )


def test_a_paraphrase_without_its_source_is_refused() -> None:
    (fault,) = faults(SET.replace("provenance: derived}", "provenance: paraphrase}"))
    assert fault == (
        "set.yaml:13: questions[0]: a paraphrase that does not say of what. "
        "Add `rests_on`: the text that asks it, and its date. [P011]"
    )


def test_all_faults_are_told_at_once() -> None:
    wrong = SET.replace("element: 1,", "element: 4,").replace("[flha]", "[flhas]")
    assert len(faults(wrong + SET.splitlines()[-1])) == 3


def test_a_set_of_ones_own_takes_the_place_of_the_shipped_one(tmp_path: Path) -> None:
    (tmp_path / "evaluation").mkdir()
    (tmp_path / "evaluation" / "working_set.yaml").write_text(SET, "utf-8")
    assert load_question_set(Stock.of([tmp_path])).title == "A set"


def test_a_question_with_its_own_number_finds_the_documents_of_the_one_it_is_the_same_as() -> None:
    own = read(SET.replace("evidence: [flha]", "evidence: [flha], same_as: S5.09"))
    served = [document.id for document in catalogue() if own.questions[0].known_as.intersection(document.questions)]
    assert served == ["flha"]


def test_a_set_that_is_not_there_is_told_with_those_that_are() -> None:
    with pytest.raises(InputWrongError) as caught:
        load_question_set(Stock(), "working_sett")
    assert str(caught.value) == (
        'evaluation: no set of questions is called "working_sett". Write one of: working_set. '
        'Did you mean "working_set"? [P018]'
    )

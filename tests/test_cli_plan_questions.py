"""``secor plan --by question``: the crosswalk on the terminal and as JSON."""

from __future__ import annotations

import json
import re
from pathlib import Path

from click.testing import CliRunner, Result

from secor_docs.cli.plan import command
from secor_docs.data_files import shipped


def run(sample: str, *args: object) -> Result:
    file = shipped() / "samples" / sample / "company.yaml"
    return CliRunner().invoke(command, [str(file), *map(str, args)])


def block(text: str, id_: str) -> str:
    """The lines of one question, its breaks taken out."""
    found = re.search(rf"^  {re.escape(id_)} .*?(?=^  S|^\S|^$)", text, re.MULTILINE | re.DOTALL)
    assert found, id_
    return " ".join(found[0].split())


def unserving(folder: Path) -> Path:
    """An overlay whose set has one question that no document names."""
    text = (shipped() / "evaluation" / "working_set.yaml").read_text("utf-8")
    (folder / "evaluation").mkdir()
    (folder / "evaluation" / "working_set.yaml").write_text(text.replace("id: S5.09\n", "id: S5.99\n"), "utf-8")
    return folder


def test_a_question_shows_what_it_asks_and_the_documents_with_numbers() -> None:
    shown = block(run("prairie-ridge-framing", "--by", "question").output, "S4.02")
    assert shown.startswith("S4.02 Did every worker finish your own orientation before starting regular work")
    assert "(dated records) 04-02 New worker orientation and mentoring record (6 copies)" in shown


def test_the_list_says_on_top_that_the_questions_are_not_from_acsa() -> None:
    top = " ".join(run("prairie-ridge-framing", "--by", "question").output.split("\n\n", maxsplit=1)[0].split())
    assert "Working set of SECOR evaluation questions" in top
    assert "made by this program. They are not the text, the numbers or the order of ACSA's SECOR evaluation" in top


def test_a_question_that_does_not_count_says_why_and_the_rule_stands_below() -> None:
    output = run("bright-spark-electric", "--by", "question").output
    assert "does not count: The company uses no subcontractors." in block(output, "S2.03")
    assert "Whether today's form keeps the rule word for word was not found" in " ".join(output.split())


def test_an_unserved_question_is_loud_and_ends_with_1(tmp_path: Path) -> None:
    done = run("prairie-ridge-framing", "--by", "question", "--overlay", unserving(tmp_path))
    assert "!! NO DOCUMENT SERVES THIS QUESTION" in block(done.output, "S5.99")
    assert "!! WITHOUT A DOCUMENT: S5.99\n" in done.output
    assert "1 of them without a document" in done.output.splitlines()[0]
    assert done.exit_code == 1


def test_an_unserved_question_names_the_document_that_was_left_out() -> None:
    shown = block(run("summit-roofing", "--by", "question").output, "S2.03")
    assert "may not count: Your file does not say yet whether subcontractors are used" in shown
    assert "left out: 02-02 Subcontractor file" in shown


def test_json_shows_the_crosswalk_both_ways() -> None:
    shown = json.loads(run("prairie-ridge-framing", "--by", "question", "--json").output)
    there = {(q["id"], d["id"]) for q in shown["questions"] for d in q["documents"]}
    assert there == {(id_, d["id"]) for d in shown["documents"] for id_ in d["questions"]}
    assert ("S1.01", "health-safety-policy") in there


def test_json_carries_notice_provenance_and_pass_marks() -> None:
    asked = json.loads(run("prairie-ridge-framing", "--json").output)["question_set"]
    assert "made by this program" in asked["notice"]
    assert (asked["scoring"]["overall"], asked["scoring"]["each_element"]) == (80, 50)
    assert asked["as_of"] == "2026-11-23"


def test_a_faulty_set_is_told_by_place(tmp_path: Path) -> None:
    overlay = unserving(tmp_path)
    path = overlay / "evaluation" / "working_set.yaml"
    path.write_text(
        path.read_text("utf-8").replace("id: S1.02\n    element: 1\n", "id: S1.02\n    element: 44\n"), "utf-8"
    )
    error = run("prairie-ridge-framing", "--overlay", overlay).exception
    line = path.read_text("utf-8").splitlines().index("    element: 44") + 1
    assert str(error).startswith(
        f"evaluation/working_set.yaml:{line}: questions[1].element: no element has the number 44."
    )

"""company.yaml is written into by position: what was not asked about keeps every byte."""

from __future__ import annotations

import difflib
import random
import re
from pathlib import Path
from typing import Any

import pytest
from amounts import SAMPLES, share

from secor_docs.company import gaps, load_company
from secor_docs.company.edit import NotEditableError, Plain, commented_line, with_value
from secor_docs.company.skeleton import skeleton
from secor_docs.data_files import shipped
from secor_docs.problems import InputWrongError
from secor_docs.yamlfile import Path_, parse_yaml

BLANK = skeleton({"company": {"legal_name": "Birch Ltd."}})
TEXTS = [*((shipped() / "samples" / name / "company.yaml").read_text("utf-8") for name in SAMPLES), BLANK]
VALUES: list[Plain] = [
    "403-555-0110",
    "Seán O'Brien",
    'Unit #4: "North"',
    "a, [b] {c}",
    "- not a list",
    "0123",
    "no",
    "é",
    "  ",
    True,
    12,
    [],
    ["one", "two, three"],
    {"name": "Ann", "phone": "403-555-0199"},
]


def changed(text: str, path: Path_, value: Plain) -> list[str]:
    """The lines an edit took away (-) and put in (+)."""
    made = with_value(text, path, value)
    return [
        line
        for line in difflib.ndiff(text.splitlines(keepends=True), made.splitlines(keepends=True))
        if line[0] in "-+"
    ]


def test_a_value_takes_the_place_of_the_old_one_and_keeps_the_comment_behind_it() -> None:
    text = "company:\n  legal_name: Old Ltd.   # as on the WCB account\n  phone: 403-555-0110\n"
    assert changed(text, ("company", "legal_name"), "New Ltd.") == [
        "-   legal_name: Old Ltd.   # as on the WCB account\n",
        "+   legal_name: New Ltd.   # as on the WCB account\n",
    ]


def test_a_key_takes_the_place_of_its_commented_example() -> None:
    assert changed(BLANK, ("company", "email"), "me@birch.example") == [
        "-   # email: office@birchline.example\n",
        '+   email: "me@birch.example"\n',
    ]


def test_a_key_of_a_commented_block_opens_the_block_and_leaves_the_rest_commented() -> None:
    made = with_value(BLANK, ("people", "alternate", "name"), "Bo Lund")
    made = with_value(made, ("people", "alternate", "phone"), "780-555-0199")
    assert "  alternate:\n    name: Bo Lund\n  #   name: Dana" in made
    assert '  #   title: Owner  # The job title\n    phone: "780-555-0199"\n' in made


def test_a_second_entry_stands_behind_the_first_and_behind_its_comments() -> None:
    made = with_value(BLANK, ("sites", 0, "name"), "Lot 4")
    made = with_value(made, ("sites", 1), {"name": "Lot 5", "address": "5 Elm St"})
    first, second = made.index("- name: Lot 4"), made.index("- name: Lot 5")
    assert first < made.index("# excavation_m:") < second < made.index("\n## The trades by their keys")


@pytest.mark.parametrize(
    ("text", "path", "value", "made"),
    [
        (
            "people:\n  owner: {name: Ann}\n",
            ("people", "owner", "title"),
            "Boss",
            "people:\n  owner: {name: Ann, title: Boss}\n",
        ),
        (
            "people:\n  fire_watch: [Ann]\n",
            ("people", "fire_watch", 1),
            "Bo, jr.",
            'people:\n  fire_watch: [Ann, "Bo, jr."]\n',
        ),
        ("trades: []\n", ("trades", 0), "framing", "trades: [framing]\n"),
        ("trades:\n- framing\n", ("trades", 1), "roofing", "trades:\n- framing\n- roofing\n"),
        ("company:\n  phone:\n", ("company", "phone"), "403-555-0110", 'company:\n  phone: "403-555-0110"\n'),
        ("company:\r\n  a: 1\r\n", ("company", "b"), "x", "company:\r\n  a: 1\r\n  b: x\r\n"),
        ("company:\n  a: 1", ("company", "b"), "x", "company:\n  a: 1\n  b: x"),
        ("\ufeffcompany:\n  a: 1\n", ("company", "a"), 2, "\ufeffcompany:\n  a: 2\n"),
        (
            "company:\n    a: |\n      two\n      lines\n    b: 1\n",
            ("company", "a"),
            "one",
            "company:\n    a: one\n    b: 1\n",
        ),
        ("", ("company", "legal_name"), "Birch Ltd.", "company:\n  legal_name: Birch Ltd.\n"),
        ("people:\n", ("people", "owner", "name"), "Ann", "people:\n  owner:\n    name: Ann\n"),
    ],
)
def test_an_edit_follows_the_way_the_file_is_laid_out(text: str, path: Path_, value: Plain, made: str) -> None:
    assert with_value(text, path, value) == made


def test_a_file_that_cannot_be_read_is_not_written_into() -> None:
    with pytest.raises(InputWrongError):
        with_value("company: {legal_name: [\n", ("company", "phone"), "1")


def test_what_cannot_be_written_for_certain_is_refused() -> None:
    with pytest.raises(NotEditableError, match="Write it in the file yourself"):
        with_value("people:\n  owner: Ann\n", ("people", "owner", "phone"), "403-555-0110")


def test_a_missing_key_is_found_on_the_line_of_its_comment() -> None:
    for path in (("company", "email"), ("people", "alternate", "phone"), ("sites", 0, "muster_point"), ("goals",)):
        line = BLANK.splitlines()[commented_line(BLANK, path) - 1]
        assert line.lstrip(" #").startswith(f"{path[-1]}:"), (path, line)


def test_a_key_that_is_there_or_unknown_has_no_commented_line() -> None:
    assert commented_line(BLANK, ("company", "legal_name")) == 0
    assert commented_line(BLANK, ("company", "nothing_such")) == 0


def test_every_missing_fact_of_a_new_file_is_told_with_the_line_to_fill_in(tmp_path: Path) -> None:
    path = tmp_path / "company.yaml"
    text = skeleton(
        {
            "company": {
                "legal_name": "Birch Ltd.",
                "wcb_account": "0123456",
                "industry_codes": ["42118"],
                "office_address": "1 Main St",
                "phone": "403-555-0110",
            },
            "people": {"owner": {"name": "Ann Lee"}},
            "employees": [{"name": "Ann Lee", "role": "Owner"}],
            "sites": [{"name": "Lot 4", "address": "4 Elm St"}],
        }
    )
    for messy in (text, text.replace("\n", "\r\n"), _rearranged(text)):
        path.write_bytes(messy.encode())
        file = load_company(path)
        missing = gaps(file.company)
        assert len(missing) > 40
        for gap in missing:
            line = messy.splitlines()[file.place(gap.path).line - 1]
            assert line.lstrip(" #-").startswith(f"{gap.path[-1]}:"), (gap.key, line)


def _rearranged(text: str) -> str:
    head, *blocks = re.split(r"\n(?=\n## )", text)
    return "\n".join([head, *reversed(blocks)]) + "\n# my own last words\n"


# -- messy files --------------------------------------------------------------------------------------


def _messy(text: str, dice: random.Random) -> str:
    """A file as people leave it: their own comments, blank lines, blanks at line ends, blocks in another order."""
    blocks: list[list[str]] = [[]]
    for line in text.splitlines():
        if line and not line[0].isspace() and line[0] not in "#-" and dice.random() < 0.9:
            blocks.append([])
        blocks[-1].append(line)
    head, rest = blocks[0], blocks[1:]
    if dice.random() < 0.5:
        dice.shuffle(rest)
    out = []
    for line in [line for block in (head, *rest) for line in block]:
        if dice.random() < 0.05:
            out.append(dice.choice(["", "   ", "# my own note", "        # moved?"]))
        if line.strip() and dice.random() < 0.06:
            line += dice.choice(["  ", "   # checked", "\t"])  # noqa: PLW2901 - the line as it was left
        out.append(line)
    newline = dice.choice(["\n", "\r\n"])
    return newline.join(out) + dice.choice([newline, "", newline * 3])


def _paths(data: Any, path: Path_ = ()) -> list[Path_]:
    found = [path] if path else []
    if isinstance(data, dict):
        for key, value in data.items():
            found += _paths(value, (*path, key))
        found.append((*path, dice_key(path)))
    elif isinstance(data, list):
        for number, value in enumerate(data):
            found += _paths(value, (*path, number))
        found.append((*path, len(data)))
    return found


def dice_key(path: Path_) -> str:
    return "added_key" if len(path) % 2 else "phone_2"


def test_in_messy_files_only_the_lines_asked_about_differ() -> None:
    dice = random.Random(20261127)
    refused = edits = 0
    for _ in range(share(2000, least=20)):
        text = _messy(dice.choice(TEXTS), dice)
        try:
            data = parse_yaml(text, "company.yaml").data
        except InputWrongError:
            continue
        for _ in range(3):
            path, value = dice.choice(_paths(data)), dice.choice(VALUES)
            edits += 1
            try:
                made = with_value(text, path, value)
            except NotEditableError:
                refused += 1
                continue
            old, new = text.splitlines(keepends=True), made.splitlines(keepends=True)
            first = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
            pairs = zip(old[first:][::-1], new[first:][::-1], strict=False)
            last = len(old) - next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(old), len(new)) - first)
            was = data
            for step in path:
                was = (
                    was[step]
                    if isinstance(was, list) and isinstance(step, int) and step < len(was)
                    else (was.get(step) if isinstance(was, dict) else None)
                )
            whole = isinstance(was, dict | list) and bool(was)
            most = 2 + len(str(was).split()) // 4  # a long text may run over several lines
            assert whole or last - first <= most, (path, value, old[first:last])
    assert edits > 40
    assert refused <= edits // 20, f"{refused} of {edits} edits were refused"


def test_a_second_entry_never_takes_the_commented_example_of_another_list() -> None:
    text = skeleton({"company": {"legal_name": "Acme"}})
    for field, first, second in (
        ("name", "Ann Lee", "Bo Nilsen"),
        ("title", "Owner", "Lead hand"),
        ("phone", "403-555-0141", "403-555-0142"),
    ):
        for n, words in enumerate((first, second)):
            text = with_value(text, ("people", "supervisors", n, field), words)
    text = with_value(text, ("people", "hs_lead", "name"), "Ann Lee")
    block = text.partition("  supervisors:")[2].partition("  ## Who keeps the binder")[0]
    assert block.count("phone:") == block.count("title:") == 2
    assert "  hs_lead:\n    name: Ann Lee" in text

"""What is typed into company.yaml is what is read: signs of phones and Word, slips of layout, text behind a ``#``."""

from __future__ import annotations

from pathlib import Path

import pytest

from secor_docs.company import load_company, own_notes
from secor_docs.company.skeleton import skeleton
from secor_docs.company.text_file import text_of
from secor_docs.names import same
from secor_docs.problems import InputWrongError
from secor_docs.yamlfile import parse_yaml, read_yaml

BASE = """\
company:
  legal_name: Test Framing Ltd.
  entity: corporation
  wcb_account: "0000999"
  office_address: 1 Hill Street, Red Deer, AB
  phone: 403-555-0177
  activities:
    - gravel hauling
    - sand
people:
  owner:
    name: Dana Marsh
    title: Owner
employees:
  - name: Dana Marsh
    role: Owner
sites:
  - name: Lot 9
    address: 9 Hill Street, Red Deer, AB
trades:
  - framing
"""


def read(text: str, tmp_path: Path) -> object:
    path = tmp_path / "company.yaml"
    path.write_bytes(text.encode("utf-8"))
    return load_company(path).source.data


def told(text: str, tmp_path: Path) -> list[tuple[int, str, str]]:
    with pytest.raises(InputWrongError) as caught:
        read(text, tmp_path)
    return [(p.place.line, p.message, p.fix) for p in caught.value.problems]


# -- signs that phones, Word and web pages put in ---------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "instead_of"),
    [
        ("  legal_name: “Test Framing Ltd.”", "  legal_name: Test Framing Ltd."),
        ("  legal_name: „Test Framing Ltd.“", "  legal_name: Test Framing Ltd."),
        ("  legal_name: ‘Test Framing Ltd.’", "  legal_name: Test Framing Ltd."),
        ('  legal_name: "Test Framing Ltd.”', "  legal_name: Test Framing Ltd."),
        ('  legal_name: “Test Framing Ltd."', "  legal_name: Test Framing Ltd."),
        ("\u00a0 legal_name: Test Framing Ltd.", "  legal_name: Test Framing Ltd."),
        ("\u202f\u2003legal_name: Test Framing Ltd.", "  legal_name: Test Framing Ltd."),
        ("  legal_name:\u00a0Test Framing Ltd.", "  legal_name: Test Framing Ltd."),
        ("  legal_name: Test Framing Ltd.\u00a0", "  legal_name: Test Framing Ltd."),
        ("  legal_name： Test Framing Ltd.", "  legal_name: Test Framing Ltd."),
        ("  legal_name: \u200bTest Framing Ltd.\ufeff", "  legal_name: Test Framing Ltd."),
        ("  legal_name\u200b: Test Framing Ltd.", "  legal_name: Test Framing Ltd."),
        ("  phone: \u202a403-555-0177\u202c", "  phone: 403-555-0177"),
        ("    – gravel hauling", "    - gravel hauling"),
        ("    — gravel hauling", "    - gravel hauling"),
        ("    • gravel hauling", "    - gravel hauling"),
        ("    -\u00a0gravel hauling", "    - gravel hauling"),
        ("    – sand", "    - sand"),
        ("  activities: [“gravel hauling”, ‘sand’]", '  activities: ["gravel hauling", sand]'),
    ],
)
def test_a_sign_of_the_layout_is_read_as_the_one_that_was_meant(typed: str, instead_of: str, tmp_path: Path) -> None:
    if instead_of.startswith("  activities"):
        text = BASE.replace("  activities:\n    - gravel hauling\n    - sand", typed)
    else:
        text = BASE.replace(instead_of, typed)
    assert text != BASE
    assert read(text, tmp_path) == read(BASE, tmp_path)


@pytest.mark.parametrize(
    "name",
    ["O’Brien & Sons – Roofing", "“Stop” and “Go” Ltd.", "6” Pipe Co.", "Ann\u00a0Roy", "A—B", "Rōnin ２", "L'Étoile"],
)
def test_signs_inside_a_text_stay_as_they_were_typed(name: str, tmp_path: Path) -> None:
    path = tmp_path / "company.yaml"
    path.write_text(BASE.replace("Test Framing Ltd.", name), "utf-8")
    assert load_company(path).company.business.legal_name == name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("O’Brien", "O'Brien"),
        ("O´Brien", "o'brien"),
        ("Zoe\u0308 Null", "Zoë\u00a0Null"),
        ("Anne–Marie", "Anne-Marie"),
        ("Anne\u2011Marie", "anne-marie"),
        ("Unit ４", "Unit 4"),
        ("Jo\u200b Friesen", "Jo Friesen"),
    ],
)
def test_names_are_the_same_however_their_signs_were_typed(one: str, other: str) -> None:
    assert same(one, other)


def test_an_accent_makes_another_name() -> None:
    assert not same("Sean", "Seán")


@pytest.mark.parametrize(
    ("line", "typed"),
    [
        ("    role: Owner\nsites", "    role: Owner\n    hire_date: 2026–03–31\nsites"),
        ("    role: Owner\nsites", "    role: Owner\n    hire_date: ２０２６-03-31\nsites"),
        ("    role: Owner\nsites", "    role: Owner\n    hire_date: 2026‑03‑31\u00a0\nsites"),
    ],
)
def test_a_day_is_read_with_any_dash_and_any_digits(line: str, typed: str, tmp_path: Path) -> None:
    path = tmp_path / "company.yaml"
    path.write_text(BASE.replace(line, typed), "utf-8")
    assert str(load_company(path).company.employees[0].hire_date) == "2026-03-31"


@pytest.mark.parametrize("account", ["００００９９９", "0000999\u00a0", "\u200e0000999"])
def test_an_account_number_is_its_digits(account: str, tmp_path: Path) -> None:
    path = tmp_path / "company.yaml"
    path.write_text(BASE.replace('"0000999"', account), "utf-8")
    assert load_company(path).company.business.wcb_account == "0000999"


# -- one thing where a list belongs -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("  activities: gravel hauling", ("gravel hauling",)),
        ("  activities: clean-up", ("clean-up",)),
        ("  activities: [gravel hauling]", ("gravel hauling",)),
    ],
)
def test_one_thing_is_a_list_of_one(typed: str, wanted: tuple[str, ...], tmp_path: Path) -> None:
    path = tmp_path / "company.yaml"
    path.write_text(BASE.replace("  activities:\n    - gravel hauling\n    - sand", typed), "utf-8")
    assert load_company(path).company.business.activities == wanted


@pytest.mark.parametrize("typed", ["gravel, sand", "gravel; sand", "- gravel", "\n    -gravel\n    -sand"])
def test_what_may_be_several_things_is_told(typed: str, tmp_path: Path) -> None:
    text = BASE.replace("  activities:\n    - gravel hauling\n    - sand", f"  activities: {typed}")
    assert [line for line, _, _ in told(text, tmp_path)] == [7]


def test_one_person_is_a_list_of_one_and_none_is_an_empty_list(tmp_path: Path) -> None:
    path = tmp_path / "company.yaml"
    text = BASE.replace("employees:\n  - name", "employees:\n    name").replace(
        "trades:\n  - framing", "trades: framing"
    )
    path.write_text(text + "vehicles: none\n", "utf-8")
    company = load_company(path).company
    assert [e.name for e in company.employees] == ["Dana Marsh"]
    assert [t.name for t in company.trades] == ["framing"]
    assert company.vehicles == ()
    assert "vehicles" in company.model_fields_set


# -- text behind a # --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "fix"),
    [
        ("  legal_name: Unit #4 Trucking", 'Write legal_name: "Unit #4 Trucking"'),
        ("  legal_name: #12 Aspen", 'Write legal_name: "#12 Aspen"'),
        ("  legal_name: # 12 Aspen", 'Write legal_name: "# 12 Aspen"'),
        ("  legal_name: Unit # 4", 'Write legal_name: "Unit # 4"'),
        ("  legal_name: Unit  #4", 'Write legal_name: "Unit  #4"'),
        ("  legal_name: Unit\t#4", 'Write legal_name: "Unit\t#4"'),
        ('  legal_name: 6" Pipe #4', "Write legal_name: '6\" Pipe #4'"),
        ('  legal_name: "Bob\'s" #4', "Put quotes around the text"),
        ("  legal_name: Site: Lot #4", 'Write legal_name: "Site: Lot #4"'),
    ],
)
def test_text_behind_a_number_sign_is_told_with_the_line_as_it_would_be_right(
    typed: str, fix: str, tmp_path: Path
) -> None:
    found = told(BASE.replace("  legal_name: Test Framing Ltd.", typed), tmp_path)
    assert [line for line, _, _ in found] == [2]
    assert found[0][2].startswith(fix)


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("    - sand", "    - sand #4", 9),
        ("    - sand", "    - #4 sand", 9),
        ("  - name: Lot 9\n    address: 9 Hill Street, Red Deer, AB", "  - {name: Lot 9, address: Bay #3}", 18),
        ("  - framing", "  - {name: framing, tasks: [layout #2, walls]}", 21),
        ("    address: 9 Hill Street, Red Deer, AB", "    address: 9 Hill Street,\n      #3 Red Deer, AB", 20),
        ("    address: 9 Hill Street, Red Deer, AB", "    address:\n      #3 Hill Street", 20),
        ("    address: 9 Hill Street, Red Deer, AB", "    address: 9 Hill Street,\n      Bay #3", 20),
    ],
)
def test_text_behind_a_number_sign_is_told_wherever_it_is(old: str, new: str, line: int, tmp_path: Path) -> None:
    assert line in [number for number, _, _ in told(BASE.replace(old, new), tmp_path)]


@pytest.mark.parametrize(
    "typed",
    [
        '  legal_name: "Unit #4 Trucking"',
        "  legal_name: 'Unit #4 Trucking'",
        "  legal_name: “Unit #4 Trucking”",
        "  legal_name: >-\n    Unit #4 Trucking",
        "  legal_name: |-\n    Unit #4 Trucking",
    ],
)
def test_a_number_sign_in_quotes_is_text(typed: str, tmp_path: Path) -> None:
    path = tmp_path / "company.yaml"
    path.write_text(BASE.replace("  legal_name: Test Framing Ltd.", typed), "utf-8")
    assert load_company(path).company.business.legal_name == "Unit #4 Trucking"


def test_a_note_set_apart_is_no_text_and_its_line_is_named(tmp_path: Path) -> None:
    path = tmp_path / "company.yaml"
    text = BASE.replace("Test Framing Ltd.", "Test Framing Ltd.  # as at the WCB").replace("company:", "company: # us")
    path.write_text(text.replace("corporation", "corporation # since May"), "utf-8")
    file = load_company(path)
    assert file.company.business.legal_name == "Test Framing Ltd."
    assert [(n.line, n.words) for n in own_notes(file.source)] == [
        (1, "# us"),
        (2, "# as at the WCB"),
        (3, "# since May"),
    ]


def test_the_skeletons_own_words_are_no_notes() -> None:
    text = "\n".join(
        line.replace("# ", "", 1) if line.lstrip().startswith("# ") else line for line in skeleton().splitlines()[12:]
    )
    assert own_notes(parse_yaml(text, "company.yaml")) == ()


# -- slips ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "line", "message", "fix"),
    [
        ("entity: c", "entity:c", 3, "no blank is behind the colon of entity", "Write entity: corporation"),
        ("entity: c", "entity：c", 3, '"：" is where the colon of entity belongs', "Write entity: corporation"),
        ("entity: c", "entity; c", 3, '";" is where the colon of entity belongs', "Write entity: corporation"),
        ("entity: c", "entity = c", 3, '"=" is where the colon of entity belongs', "Write entity: corporation"),
        ("entity: c", "entity c", 3, "this line has no colon", "Write entity: corporation or"),
        ("people:", "people", 10, "this line has no colon", "Write people: or"),
        ("  owner:", "  owner", 11, "this line has no colon", "Write owner: or"),
        ("    name: Dana Marsh\n    title", "    name Dana Marsh\n    title", 12, "this line has no colon", "Write name: "),
        ("  entity", "   entity", 3, "3 blanks before this line fit no line above", "Put 2 blanks before it"),
        ("  entity", " entity", 3, "1 blank before this line fit no line above", "Put 2 blanks before it"),
        ("  entity", "\tentity", 3, "this line begins with a tab", "Put blanks before it"),
        ("  entity", "\u200b  entity", 3, "a sign that cannot be seen is before", "Type the line again"),
        ("Test Framing", '"Test Framing', 2, "a quote is opened here and not closed", 'Write legal_name: "Test'),
        ("Test Framing", "'Test Framing", 2, "a quote is opened here and not closed", "Write legal_name: 'Test"),
        ("Test Framing", '"Bob\'s" Trucking', 2, "text is behind the closing quote", "Write legal_name: '\"Bob''s\""),
        ("Test", "Site: Test", 2, "a colon is inside the text", 'Write legal_name: "Site: Test Framing Ltd."'),
        ("Test", "@Test", 2, "the text begins with @", 'Write legal_name: "@Test Framing Ltd."'),
        ("Test", "%Test", 2, "the text begins with %", 'Write legal_name: "%Test Framing Ltd."'),
        ("Test", "& Test", 2, "the text begins with &", 'Write legal_name: "& Test Framing Ltd."'),
        ("Test", '"C:\\Test" ', 2, "text is behind the closing quote", "Write legal_name: '"),
        ("Test Framing Ltd.", '"C:\\Test"', 2, "a backslash is inside double quotes", "Write legal_name: 'C:\\Test'"),
        ("Test Framing Ltd.", "[Test", 2, '"[" is opened here and not closed', "Write legal_name: [Test]"),
        ("Test Framing Ltd.", "[a] Test", 2, "text is behind the closing bracket", 'Write legal_name: "[a] Test"'),
        ("    - sand", "    -sand", 9, "no blank is behind the dash", "Write - sand"),
        ("    - sand", "    –sand", 9, "no blank is behind the dash", "Write - sand"),
    ],
)  # fmt: skip
def test_a_slip_is_told_on_the_line_where_it_was_made(
    old: str, new: str, line: int, message: str, fix: str, tmp_path: Path
) -> None:
    assert old in BASE
    (found,) = told(BASE.replace(old, new, 1), tmp_path)
    assert found[0] == line
    assert found[1].startswith(message)
    assert found[2].startswith(fix)


def test_independent_slips_and_wrong_values_are_told_at_once(tmp_path: Path) -> None:
    text = BASE.replace("entity: c", "entity:c").replace("Test Fr", '"Test Fr').replace("    - sand", "    -sand")
    text = text.replace("phone: 403-555-0177", "phone: 555").replace("title: Owner", "title Owner")
    text = text.replace("9 Hill Street, Red Deer, AB\ntrades", "Bay #3\ntrades") + "people: {}\n"
    assert [line for line, _, _ in told(text, tmp_path)] == [2, 3, 9, 13, 19, 22]


def test_wrong_values_are_told_along_with_slips(tmp_path: Path) -> None:
    text = BASE.replace("entity: c", "entity:c").replace("phone: 403-555-0177", "phone: 555")
    assert [line for line, _, _ in told(text, tmp_path)] == [3, 6]


@pytest.mark.parametrize(
    ("first", "what"),
    [
        (b"PK\x03\x04" + b"\0" * 26 + b"word/document.xml", "a Word file"),
        (b"PK\x03\x04" + b"\0" * 26 + b"xl/workbook.xml", "an Excel file"),
        (b"PK\x03\x04", "a zip file"),
        (b"%PDF-1.7", "a PDF"),
        (b"{\\rtf1", "a file with formatting (RTF)"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "an old Word or Excel file"),
        (b"\x89PNG\r\n", "a picture"),
        (b"<!DOCTYPE html>", "a web page"),
        (BASE.encode("utf-16"), "text saved as UTF-16 (Unicode)"),
        (BASE.encode("utf-16-le"), "text saved as UTF-16 (Unicode)"),
    ],
)
def test_a_file_of_another_kind_is_called_what_it_is(first: bytes, what: str, tmp_path: Path) -> None:
    path = tmp_path / "company.yaml"
    path.write_bytes(first)
    with pytest.raises(InputWrongError, match=rf"company\.yaml: this is {what.split(' (', maxsplit=1)[0]}"):
        read_yaml(path)


def test_a_byte_order_mark_and_line_ends_of_windows_change_nothing(tmp_path: Path) -> None:
    wanted = read(BASE, tmp_path)
    assert read("\ufeff" + BASE.replace("\n", "\r\n"), tmp_path) == wanted
    assert read(BASE.replace("\n", "\r"), tmp_path) == wanted


def test_a_key_that_stands_under_an_empty_one_is_told_where_it_is(tmp_path: Path) -> None:
    text = BASE.replace('  wcb_account: "0000999"\n  office_address', "  wcb_account:\n   office_address")
    assert told(text, tmp_path) == [
        (
            5,
            "office_address begins further right than wcb_account, so it is read as a part of it",
            "Put as many blanks before it as before wcb_account.",
        )
    ]


def test_text_behind_a_number_sign_is_told_in_every_file_that_people_write(tmp_path: Path) -> None:
    path = tmp_path / "rules.yaml"
    path.write_text("a: Unit #4\nb: x # a note\n", "utf-8")
    with pytest.raises(InputWrongError, match=r'^rules\.yaml:1: "#4" is not read, .* Write a: "Unit #4"'):
        read_yaml(path)


def test_fill_asks_nothing_while_text_would_be_lost(tmp_path: Path) -> None:
    path = tmp_path / "company.yaml"
    text = BASE.replace("Test Framing Ltd.", "Unit #4 Trucking")
    path.write_text(text, "utf-8")
    with pytest.raises(InputWrongError, match='Write legal_name: "Unit #4 Trucking"'):
        text_of(path.read_bytes(), path)
    assert text_of(BASE.encode(), path) == BASE

"""Company files with anything typed in them: read as a second, slow reader reads them, or reported with the line."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from amounts import share
from slow_reader import BeyondMeError, one_value, slowly

from secor_docs.company import CompanyFile, load_company, own_notes
from secor_docs.company.model import Company
from secor_docs.company.skeleton import skeleton
from secor_docs.problems import InputWrongError
from secor_docs.yamlfile import Path_, YamlText, choices, field_info, holds, parse_yaml

SAMPLES = Path(__file__).parent.parent / "samples"
SEED = 20261127


def _in_use() -> str:
    """The skeleton with every key in use: needed ones with their example, the others with the comment sign gone."""
    lines, told = [], ""
    for line in skeleton().splitlines()[12:]:
        if line.lstrip().startswith("##"):
            told += " " + line.lstrip()[2:].strip()
            continue
        need = re.search(r"Needed\..*Example: (.*)", told)
        empty = line.rstrip().endswith(":") and not line.lstrip().startswith("#")
        lines.append(f"{line.rstrip()} {need[1].strip()}" if need and empty else line.replace("# ", "", 1))
        told = ""
    return "\n".join(lines) + "\n"


ALL = _in_use().replace("  logo: logo.png\n", "").replace("- name: Nils Kowal\n", "- name: Dana Petrenko\n")
TEXTS = [*(p.read_text("utf-8").replace("  logo: logo.png\n", "") for p in sorted(SAMPLES.glob("*/company.yaml"))), ALL]

PIECES = [
    *(
        "#",
        " #",
        " #4",
        "  # note",
        " # 4 ",
        "# ",
        ": ",
        ":",
        " :",
        "：",
        "- ",
        "-",
        "– ",
        "–",
        "—",
        "•",
        '"',
        "'",
        '""',
    ),
    *(
        "“",
        "”",
        "‘",
        "’",
        "\u00a0",
        "\u202f",
        "\u200b",
        "\ufeff",
        "\t",
        "[",
        "]",
        "{",
        "}",
        ",",
        "|",
        ">",
        "&",
        "*",
        "!",
    ),
    *(
        "%",
        "@",
        "`",
        "\\",
        "~",
        "null",
        "?",
        "...",
        "---",
        "é",
        "O’Brien",
        "🏗",
        "０４",
        "\u2028",
        "\x85",
        "\x0b",
        "\x00",
    ),
    *("no", "12", "2026-03-31", "Unit #4 Trucking", "Bay #3, Provost", "  ", " ", "\n", "\r", "=", ";", "$", "«", "»"),
]


# -- one text in one field --------------------------------------------------------------------------


def _typed(dice: random.Random) -> str:
    words = ["Lot", "North on RR 93", "2nd gate", "O'Brien", "6", "Ltd.", "St.", "Red Deer", "a", "Bay 3", "x y"]
    parts = [dice.choice(words if dice.random() < 0.5 else PIECES) for _ in range(dice.randint(1, 5))]
    return re.sub(r"[\n\r]", " ", dice.choice(["", " "]).join(parts)).strip()


def _text_fields() -> list[tuple[int, Path_]]:
    """Line, from 0, and path of every text in the file."""
    source = parse_yaml(ALL, "company.yaml")
    lines = ALL.split("\n")
    found = []
    for path, line in source.lines.items():
        info = field_info(Company, path)
        words = lines[line - 1]
        one = bool(path) and isinstance(path[-1], str) and re.search(r":\s+[^\s\[{]", words)
        if one and info is not None and holds(info.annotation, str) and not choices(info.annotation):
            found.append((line - 1, path))
    return found


def _value_at(data: Any, path: Path_) -> Any:
    for step in path:
        data = data[int(step)] if isinstance(data, list) else data.get(step)
    return data


def _read(text: str, folder: Path) -> CompanyFile | list[int]:
    """The company, or the lines on which something is reported."""
    path = folder / "company.yaml"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    try:
        return load_company(path)
    except InputWrongError as error:
        problems = error.problems
    assert problems
    assert all(p.message and p.fix and p.code for p in problems)
    return [p.place.line for p in problems]


def test_any_text_in_any_field_comes_out_whole_or_is_reported_on_its_line(tmp_path: Path) -> None:
    dice = random.Random(SEED)
    fields, lines = _text_fields(), ALL.split("\n")
    assert len(fields) > 100
    whole = reported = 0
    for turn in range(share(6000, least=40)):
        at, path = fields[turn % len(fields)] if turn < len(fields) else dice.choice(fields)
        typed = _typed(dice)
        key = re.match(r"\s*(?:- )*\w+:", lines[at])
        assert key
        text = "\n".join([*lines[:at], f"{key[0]} {typed}", *lines[at + 1 :]])
        read = _read(text, tmp_path)
        if isinstance(read, list) and at + 1 in read:
            reported += 1
            continue
        source = read.source if isinstance(read, CompanyFile) else parse_yaml(text, "company.yaml")
        assert _value_at(source.data, path) == one_value(typed), (path, typed)
        whole += 1
    assert whole > reported // 20


# -- files of which anything was changed ------------------------------------------------------------


def _cut(lines: list[str], at: int, dice: random.Random) -> None:
    lines[at] = lines[at][: dice.randint(0, len(lines[at]))]


def _copied(lines: list[str], at: int, dice: random.Random) -> None:
    lines.insert(at, dice.choice(lines))


def _swapped(lines: list[str], at: int, dice: random.Random) -> None:
    other = dice.randrange(len(lines))
    lines[at], lines[other] = lines[other], lines[at]


def _moved(lines: list[str], at: int, dice: random.Random) -> None:
    end, to = at + dice.randint(1, 8), dice.randrange(len(lines))
    block = lines[at:end]
    del lines[at:end]
    lines[to:to] = block


def _odd_sign(lines: list[str], at: int, dice: random.Random) -> None:
    column = dice.randint(0, len(lines[at]))
    lines[at] = lines[at][:column] + dice.choice(PIECES) + lines[at][column:]


def _other_type(lines: list[str], at: int, dice: random.Random) -> None:
    value = dice.choice([*PIECES, "[a, b]", "{a: b}", "- x", "yes", "-1"])
    lines[at] = re.sub(r":.*", lambda _: f": {value}", lines[at])


def _indented(lines: list[str], at: int, dice: random.Random) -> None:
    lines[at] = dice.choice([" ", "  ", "   ", "\t", "\u00a0"]) + lines[at]


def _in_use_now(lines: list[str], at: int, dice: random.Random) -> None:
    lines[at] = lines[at].replace(dice.choice(["# ", "#"]), "", 1)


def _without_sign(lines: list[str], at: int, dice: random.Random) -> None:
    sign = dice.choice([":", '"', ": ", "- ", ","])
    lines[at] = lines[at].replace(sign, dice.choice(["", " ", "–", "“"]), 1)


_CHANGES: tuple[Callable[[list[str], int, random.Random], None], ...] = (
    lambda lines, at, _dice: lines.__delitem__(at),
    _cut,
    _copied,
    _swapped,
    _moved,
    _odd_sign,
    _odd_sign,
    _odd_sign,
    _other_type,
    _indented,
    lambda lines, at, dice: lines.__setitem__(at, lines[at][dice.randint(0, 3) :]),
    _in_use_now,
    _without_sign,
    lambda lines, at, dice: lines.__setitem__(slice(at, at + 2), [dice.choice(["", " "]).join(lines[at : at + 2])]),
)


def _mutated(text: str, dice: random.Random) -> str:
    lines = text.split("\n")
    for _ in range(dice.choice([1, 1, 1, 2, 3, 6])):
        dice.choice(_CHANGES)(lines, dice.randrange(len(lines)), dice)
    return dice.choice(["\n"] * 9 + ["\r\n"]).join(lines)


def _leaves(data: Any, path: Path_ = ()) -> list[tuple[Path_, Any]]:
    if isinstance(data, dict):
        return [leaf for key, value in data.items() for leaf in _leaves(value, (*path, key))]
    if isinstance(data, list):
        return [leaf for number, value in enumerate(data) for leaf in _leaves(value, (*path, number))]
    return [(path, data)]


def _same(source: YamlText, slow: Any) -> bool:
    """Whether both read the same; a note behind a number, named by its line, is no part of it."""
    ours, theirs = dict(_leaves(source.data)), dict(_leaves(slow))
    if ours.keys() != theirs.keys():
        return False
    noted = {note.line for note in own_notes(source)}
    for path, value in ours.items():
        other = theirs[path]
        if value == other or (isinstance(value, str) and isinstance(other, str) and value.strip() == other.strip()):
            continue  # blanks at either end are taken off by the model
        cut = isinstance(value, str) and isinstance(other, str) and other.startswith(f"{value} ")
        if not (cut and "#" in other and source.place(path).line in noted):
            return False
    return True


def _words(text: str) -> set[str]:
    """The words outside notes; for files that are beyond the slow reader."""
    bare = (re.sub(r"(?:^|\s)\s*#(?:[\s#]|$).*", "", line) for line in re.split(r"[\r\n\u2028\x85]", text))
    return {word for line in bare for word in re.findall(r"[^\W_]{2,}", line)}


def test_a_company_file_with_anything_changed_is_read_whole_or_reported(tmp_path: Path) -> None:
    dice = random.Random(SEED)
    read = beyond = 0
    rounds = share(10_000, least=60)
    for _ in range(rounds):
        text = _mutated(dice.choice(TEXTS), dice)
        file = _read(text, tmp_path)
        if isinstance(file, list):
            continue
        read += 1
        try:
            slow = slowly(text)
        except BeyondMeError:
            beyond += 1
            held = " ".join(f"{path} {value}" for path, value in _leaves(file.source.data))
            lost = _words(text) - _words(held)
            assert not lost, (lost, text)
            continue
        assert _same(file.source, slow), text
        _every_leaf_is_kept(file)
    assert read > rounds // 20
    assert beyond < read // 10 + 3


def _bare(text: str) -> str:
    """Letters and digits only; those of full width are read as the usual ones."""
    return re.sub(r"\W", "", unicodedata.normalize("NFKC", text)).casefold()


def _every_leaf_is_kept(file: CompanyFile) -> None:
    """What the plain values say, the typed company says too."""
    kept = {
        re.sub(r"\W", "", str(v)).casefold() for _, v in _leaves(file.company.model_dump(by_alias=True, mode="json"))
    }
    for path, value in _leaves(file.source.data):
        info = field_info(Company, path)
        if isinstance(value, str) and value and info is not None and info.annotation is not None:
            text = holds(info.annotation, str) and not choices(info.annotation)
            assert not text or re.sub(r"\W", "", value).casefold() in kept or path[-1] == "level", (path, value)


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_the_slow_reader_and_ours_agree_on_what_is_sound(text: str) -> None:
    assert slowly(text) == parse_yaml(text, "company.yaml").data

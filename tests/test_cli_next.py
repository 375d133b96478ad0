"""What a command says to type next can be typed as it is printed."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from secor_docs.cli.check import command as check
from secor_docs.cli.commands import group
from secor_docs.names import as_argument
from secor_docs.values import number_of

SAMPLE = Path(__file__).parent.parent / "samples" / "bright-spark-electric" / "company.yaml"
ODD = ("Ó'Brien & Søn  Ltd", "Oak (old)", 'the "Knoll"', "cash $HOME", "a;b", "it's", "Birch*", "a`b", "me!")


@pytest.mark.parametrize("name", ODD)
def test_a_path_is_printed_as_it_is_typed(name: str, tmp_path: Path) -> None:
    assert shlex.split(as_argument(tmp_path / name / "company.yaml")) == [str(tmp_path / name / "company.yaml")]
    (tmp_path / name).mkdir()
    path = Path(tmp_path / name / "company.yaml")
    path.write_bytes(SAMPLE.read_bytes())
    (said,) = re.findall(r"secor build (.+)", CliRunner().invoke(check, [str(path)]).output)
    assert shlex.split(said)[0] == str(path)
    path.write_text("company: {phone: 1}\n", "utf-8")
    (said,) = re.findall(r"run: secor check (.+)", CliRunner().invoke(check, [str(path)]).output)
    assert shlex.split(said) == [str(path)]


def test_a_plain_path_needs_no_quotes() -> None:
    assert as_argument(r"C:\clients\Zoë\company.yaml") == r"C:\clients\Zoë\company.yaml"
    assert as_argument(r"C:\my clients\company.yaml") == r'"C:\my clients\company.yaml"'


def test_one_thing_is_not_spoken_of_as_many() -> None:
    assert [number_of(n, "entry", "entries") for n in (0, 1, 2)] == ["0 entries", "1 entry", "2 entries"]


def test_pack_in_the_folder_of_a_company_needs_no_word(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "company.yaml").write_bytes(SAMPLE.read_bytes())
    done = CliRunner().invoke(group, ["pack"])
    assert done.exit_code == 0
    assert len(list(tmp_path.glob("evidence-*.zip"))) == 1


# -- whatever a command says to type next ------------------------------------------------------------------

FOLDER = "Toiture O'Brien é & fils (2)"
FULL = SAMPLE.parent.parent / "prairie-ridge-framing"
SPARE = SAMPLE.parent.parent / "summit-roofing" / "company.yaml"


def pasted(line: str) -> click.Context:
    """A command as a shell and click take it apart; fails where it cannot be typed as it is printed."""
    name, *words = shlex.split(line)
    assert name == "secor"
    command: click.Command = group
    context = click.Context(group, info_name="secor")
    while isinstance(command, click.Group):
        inner = command.get_command(context, words[0]) or command.get_command(context, "add")
        assert inner is not None, line
        taken = command.get_command(context, words[0]) is not None
        context = click.Context(inner, parent=context, info_name=words[0])
        command, words = inner, words[taken:]
    return command.make_context(str(command.name), words, parent=context)


def said_next(output: str) -> list[str]:
    found = [
        *re.findall(r"(?m)^Next: (.+)$", output),
        *re.findall(r"(?m)[a-z]: (secor [a-z].+)$", output),
        *re.findall(r"`(secor [^`]*[\"'/][^`]*)`", output),
    ]
    return list(dict.fromkeys(found))


RUNS: dict[str, tuple[tuple[str, ...], int]] = {
    "init": (("init", "{f}/new", "--blank"), 1),
    "init again": (("init", "{f}", "--blank"), 1),
    "fill": (("fill", "{f}"), 1),
    "check": (("check", "{f}"), 1),
    "check, facts left": (("check", "{f}/spare.yaml"), 2),
    "check, faults": (("check", "{f}/broken.yaml"), 1),
    "build": (("build", "{f}", "--only", "flha"), 1),
    "build elsewhere": (("build", "{f}", "--only", "flha", "-o", "{f}/out"), 1),
    "build, facts left": (("build", "{f}/spare.yaml", "--only", "health-safety-policy"), 2),
    "build, final": (("build", "{f}", "--only", "flha", "--final"), 1),
    "ready": (("ready", "{f}"), 1),
    "log without a tracker": (("log", "{f}", "flha"), 1),
    "templates export": (("templates", "export", "{f}/mine", "flha"), 1),
    "templates new": (
        ("templates", "new", "fence-inspection", "--kind", "checklist", "--element", "7", "--folder", "{f}/mine"),
        2,
    ),
    "change": (("change", "{f}", "sold", "--what", "Generator G1", "--day", "2026-11-20", "--yes"), 1),
    "tracker new": (("tracker", "new", "{f}"), 1),
    "clients build": (("clients", "build", "{f}/..", "-o", "{f}/packages", "--only", "flha"), 1),
    "hazards new": (("hazards", "new", "fencing", "--into", "{f}/mine"), 1),
    "road": ((), 1),
    "road as JSON": (("--json",), 0),
}


@pytest.mark.parametrize("name", RUNS)
def test_what_is_to_be_typed_next_can_be_pasted(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    words, least = RUNS[name]
    folder = tmp_path / FOLDER
    folder.mkdir()
    monkeypatch.chdir(folder if not words else tmp_path)
    for file in ("company.yaml", "logo.png"):
        (folder / file).write_bytes((FULL / file).read_bytes())
    (folder / "spare.yaml").write_bytes(SPARE.read_bytes())
    (folder / "broken.yaml").write_text("company: {phone: 1}\n", "utf-8")
    done = CliRunner().invoke(group, [word.format(f=FOLDER) for word in words])
    output = f"{done.output}{done.exception or ''}"
    found = said_next(output)
    assert len(found) >= least, output
    for line in found:
        taken = pasted(line)
        company = taken.params.get("company")
        assert company is None or Path(company).exists(), line


@pytest.mark.parametrize(
    ("made", "said", "command"),
    [
        ((), "There is no company.yaml in this folder.", "secor init"),
        (("a/company.yaml",), "A company has its folder in here", "secor clients status ."),
        (("a/company.yaml", "b/company.yaml"), "2 companies have their folders in here.", "secor clients status ."),
        (("company.yaml",), 'company.yaml:1: company.phone: found "1".', "secor check company.yaml"),
    ],
    ids=["nothing", "one client", "clients", "a file with faults"],
)
def test_secor_alone_says_what_to_do_anywhere(
    made: tuple[str, ...], said: str, command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in made:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("company: {phone: 1}\n", "utf-8")
    done = CliRunner().invoke(group, [])
    assert done.exit_code == 0
    assert done.output.startswith(said)
    assert len(done.output.splitlines()) == 2
    assert said_next(done.output) == [command]
    assert json.loads(CliRunner().invoke(group, ["--json"]).output)["next"]["command"] == command


def test_secor_alone_shows_every_stop_with_state_and_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for file in ("company.yaml", "logo.png"):
        (tmp_path / file).write_bytes((FULL / file).read_bytes())
    output = CliRunner().invoke(group, []).output
    assert [line[1:9].strip() for line in output.splitlines() if line.startswith("[")] == [
        *["done"] * 4,
        *["to do"] * 2,
        "later",
    ]
    assert "2026-07-27" in output
    assert said_next(output) == ["secor build company.yaml"]
    assert all(len(line) <= 96 for line in output.splitlines())


def test_help_is_a_command_too() -> None:
    def shown(*words: str) -> str:
        return CliRunner().invoke(group, words, prog_name="secor").output

    assert shown("help") == shown("--help")
    assert shown("help", "clients", "build") == shown("clients", "build", "--help")
    assert "Did you mean" in shown("help", "biuld")


# -- one place for binders -----------------------------------------------------------------------------------


def test_a_binder_lies_next_to_its_company_from_wherever_it_is_built(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    company = tmp_path / "mine" / "company.yaml"
    company.parent.mkdir()
    company.write_bytes(SAMPLE.read_bytes())
    for at, word in ((tmp_path, "mine"), (company.parent, "."), (Path("/"), str(company.parent))):
        monkeypatch.chdir(at)
        CliRunner().invoke(group, ["build", word, "--only", "flha"])
    assert [p.parent.name for p in tmp_path.rglob("manifest.json")] == ["bright-spark-electric"]
    assert (company.parent / "binders/bright-spark-electric/manifest.json").is_file()


def test_a_binder_of_before_stays_where_it_was_built_and_two_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    company = tmp_path / "mine" / "company.yaml"
    company.parent.mkdir()
    company.write_bytes(SAMPLE.read_bytes())
    monkeypatch.chdir(tmp_path)
    CliRunner().invoke(group, ["build", "mine", "--only", "flha", "-o", "binders"])
    again = CliRunner().invoke(group, ["build", "mine", "--only", "flha"]).output
    assert "1 unchanged" in again or "unchanged" in again
    assert not (company.parent / "binders").exists()
    monkeypatch.chdir(company.parent)
    CliRunner().invoke(group, ["build", "--only", "flha"])
    monkeypatch.chdir(tmp_path)
    both = CliRunner().invoke(group, ["build", "mine", "--only", "flha"]).output
    assert "is a binder of this company, too" in " ".join(both.split())


@pytest.mark.parametrize(
    ("text", "said", "command"),
    [
        ("", "10 needed facts are still missing in company.yaml.", "secor fill company.yaml"),
        (
            (
                'company: {legal_name: A Ltd., wcb_account: "0123456", phone: 403-555-0110, fixed_sites: no, '
                "office_address: 1 Example St}\npeople: {owner: Ann Roy}\nemployees:\n  - name: Ann Roy\n    role:\n"
            ),
            "1 needed fact is still missing in company.yaml.",
            "secor fill company.yaml",
        ),
        ("company: [a]\n", "company.yaml:1: company: found a list.", "secor check company.yaml"),
        (
            "company:\n  legal_name:\n  phone: 12\n",
            'company.yaml:3: company.phone: found "12".',
            "secor check company.yaml",
        ),
        ("company: [a\n", "company.yaml:1: ", "secor check company.yaml"),
        ("company:\n  phone: #403-555-0110\n", "company.yaml:2: ", "secor check company.yaml"),
    ],
    ids=[
        "an empty file",
        "one fact missing",
        "a list for a block",
        "a wrong phone number",
        "no YAML",
        "text behind a #",
    ],
)
def test_what_is_not_filled_in_yet_is_told_apart_from_what_is_wrong(
    text: str, said: str, command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "company.yaml").write_text(text, "utf-8")
    alone = CliRunner().invoke(group, [])
    assert alone.output.startswith(said)
    assert said_next(alone.output) == [command]
    if command.startswith("secor fill"):
        assert said_next(CliRunner().invoke(group, ["check"]).output) == [command]
        assert said_next(CliRunner().invoke(group, ["fill"], input="stop\n").output) == [command]

"""``secor init``: asks about a company and writes its file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from secor_docs.problems import CouldNotWriteError, InputWrongError, Problem, nearest

Answers = dict[str, Any]


class Refused(click.ClickException):
    """What was asked for would overwrite something."""

    exit_code = 2


@dataclass(frozen=True, slots=True)
class Prompt:
    """One question.

    Attributes:
        path: where the answer goes; a number is the place in a list.
        asks: the question.
        purpose: what the answer is for, where the field's own description does not say it to somebody
            who is asked.
        example: shown instead of the field's own example.
    """

    path: tuple[str | int, ...]
    asks: str
    purpose: str = ""
    example: str = ""


_LISTS = frozenset({("company", "industry_codes"), ("trades",), ("company", "activities"), ("people", "supervisors")})
"""Where an answer is several, with commas between."""

_COMPANY = (
    Prompt(("company", "legal_name"), "Legal name of the company?"),
    Prompt(("company", "operating_name"), "Name on the trucks, if another?", "It stands on every page."),
    Prompt(("company", "entity"), "Corporation, partnership, or sole proprietor?"),
    Prompt(("company", "wcb_account"), "WCB account number?", example="0123456"),
    Prompt(("company", "industry_codes"), "Industry codes on the WCB statement?", example="42118"),
    Prompt(
        ("trades",),
        "Trades? (needed when you gave no industry code)",
        "The hazard assessments come from them.",
        "framing, roofing",
    ),
    Prompt(("company", "acsa_membership"), "ACSA membership: automatic, associate, not yet, unknown?"),
    Prompt(("company", "office_address"), "Office address?"),
    Prompt(("company", "shop_address"), "Shop or yard address?"),
    Prompt(("company", "phone"), "Main phone number?", "It stands on the cover and on every card."),
    Prompt(("company", "email"), "Main e-mail address?"),
    Prompt(("company", "activities"), "What does the company do?", example="residential framing, decks"),
    Prompt(("company", "is_prime_contractor"), "Prime contractor: never, sometimes, always?"),
    Prompt(("people", "owner", "name"), "Name of the owner or most senior manager?", "Signs the policies."),
    Prompt(("people", "owner", "title"), "The owner's job title?", example="Owner and carpenter"),
    Prompt(("people", "owner", "phone"), "The owner's phone number?"),
)

_SITES = (
    Prompt(("people", "supervisors"), "Who supervises work?", example="Dana Petrenko, Amir Sandhu"),
    Prompt(("people", "hs_lead"), "Who keeps the safety binder?"),
    Prompt(
        ("certification", "secor_trained_employee"),
        "Which full-time employee holds the SECOR courses?",
        "One must hold them at all times, even with an outside assessor. Name one of the people above.",
    ),
    Prompt(("sites", 0, "name"), "What do you call the site you work on now?", "It heads the forms."),
    Prompt(("sites", 0, "address"), "Its address?", "Whoever calls 911 reads it out."),
    Prompt(("sites", 0, "muster_point"), "Where does everyone meet there in an emergency?"),
    Prompt(
        ("sites", 0, "nearest_hospital", "name"),
        "Nearest hospital with an emergency department?",
        "It is printed on the site's emergency card.",
    ),
    Prompt(("sites", 0, "nearest_hospital", "minutes"), "Minutes of driving to it?"),
    Prompt(("policies", "working_alone"), "Does anybody work alone at times: yes or no?"),
    Prompt(("policies", "subcontractors_used"), "Do you use subcontractors: yes or no?"),
    Prompt(("dates", "issued"), "From which day is the safety program in force?"),
)


@click.command(name="init", epilog="Example: secor init my-company")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=Path())
@click.option("--blank", is_flag=True, help="Ask nothing: write the file with every key as a comment.")
def command(folder: Path, blank: bool) -> None:
    """Ask about your company and write company.yaml into FOLDER.

    Every question may be skipped with Enter. The file has every other key as a comment with an example,
    so that you can go on in Notepad. A file that is there already is never overwritten.
    """
    from secor_docs.company.schema import SCHEMA_NAME, schema_text
    from secor_docs.company.skeleton import skeleton

    path = folder / "company.yaml"
    if path.exists():
        raise Refused(f"{path} is there already and stays as it is. Name another folder, or edit the file.")
    answers = {} if blank else ask_all()
    _write_new(path, skeleton(answers))
    if not (folder / SCHEMA_NAME).exists():
        _write_new(folder / SCHEMA_NAME, schema_text())
    click.echo(f"\nWrote {path}. Open it in a text editor to fill in more.")
    click.echo(f"Next: secor check {path}")


def ask_all() -> Answers:
    """Ask every question on the terminal; skipped ones are left out."""
    click.echo("Press Enter to skip a question; you can fill it in later. Ctrl-C stops and writes nothing.")
    answers: Answers = {}
    for question in _COMPANY:
        _ask(question, answers)
    _ask_people(answers)
    for question in _SITES:
        _ask(question, answers)
    return answers


def _ask(question: Prompt, answers: Answers) -> None:
    purpose, example, needed = _about(question)
    click.echo(f"\n{question.asks}{' (needed)' if needed else ''}")
    click.echo(f"  {purpose.rstrip('.')}.")
    note = "  With commas between. " if question.path in _LISTS else "  "
    click.echo(f"{note}Example: {question.example or example}")
    _answered(lambda text: _placed(question, text, answers))


def _answered(place: Callable[[str], Sequence[str]]) -> bool:
    """Ask until ``place`` takes the answer; False when it was skipped."""
    while True:
        text = str(click.prompt(">", default="", show_default=False, prompt_suffix=" ")).strip()
        if not text:
            return False
        wrong = place(text)
        if not wrong:
            return True
        for line in wrong:
            click.echo(f"  {line}")


def _placed(question: Prompt, text: str, answers: Answers) -> list[str]:
    """Put an answer in its place; when it cannot stand there, say why and leave the place empty."""
    value = [part.strip() for part in text.split(",") if part.strip()] if question.path in _LISTS else text
    _put(answers, question.path, value)
    wrong = [*_wrong(answers, question.path), *_unknown_trades(question, value)]
    if question.path[-1] == "secor_trained_employee":
        wrong += _not_listed(text, answers)
    if wrong:
        _put(answers, question.path, None)
    return wrong


def _wrong(answers: Answers, path: tuple[str | int, ...]) -> list[str]:
    """What the model says about the value at ``path``; what it says about others does not matter yet."""
    from secor_docs.company import Company
    from secor_docs.yamlfile import YamlText, dotted, read_model, unprintable

    here = dotted(path)
    texts = _texts(answers)
    if any(unprintable(char) for text in texts for char in text):
        return ["There is a character in it that cannot be printed. Type it again."]
    try:
        read_model(Company, YamlText("", answers))
    except InputWrongError as error:
        mine = [p for p in error.problems if _at(p, here)]
        return [f"{p.message[:1].upper()}{p.message[1:].rstrip('.')}. {p.fix}" for p in mine]
    return []


def _at(problem: Problem, here: str) -> bool:
    return problem.field == here or problem.field.startswith((f"{here}.", f"{here}["))


def _texts(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for item in value.values() for text in _texts(item)]
    if isinstance(value, list):
        return [text for item in value for text in _texts(item)]
    return [value] if isinstance(value, str) else []


def _unknown_trades(question: Prompt, value: Any) -> list[str]:
    if question.path != ("trades",):
        return []
    known = trade_keys()
    return [
        f'The hazard library has no trade "{trade}".{nearest(trade, known)} It has: {", ".join(known)}.'
        for trade in value
        if known and trade not in known
    ]


def trade_keys() -> list[str]:
    """The trades of the hazard library."""
    from secor_docs import load
    from secor_docs.data_files import Stock

    return list(load.trade_keys(Stock.of()))


def _not_listed(name: str, answers: Answers) -> list[str]:
    from secor_docs.names import same

    names = [person["name"] for person in answers.get("employees", [])]
    if any(same(name, other) for other in names):
        return []
    return [f'"{name}" is not among the people you named: {", ".join(names) or "nobody yet"}.']


def _ask_people(answers: Answers) -> None:
    """Ask for the people; the owner comes first, unless nobody was named."""
    owner: Mapping[str, str] = answers.get("people", {}).get("owner", {})
    people = [{"name": owner["name"], "role": owner.get("title", "Owner")}] if owner.get("name") else []
    answers["employees"] = people
    click.echo("\nWho else is under the WCB account: family, office, field? (needed)")
    click.echo("  One person at a time: name, comma, job title. Enter on an empty line ends the list.")
    click.echo("  Example: Amir Sandhu, Lead hand")
    while _answered(lambda text: _person(text, answers)):
        pass
    if not people:
        del answers["employees"]


def _person(text: str, answers: Answers) -> list[str]:
    from secor_docs.names import same

    people: list[dict[str, str]] = answers["employees"]
    name, _, role = (part.strip() for part in text.rpartition(","))
    if not name or not role:
        return [f'Found "{text}". Write the name, a comma and the job title.']
    if any(same(name, person["name"]) for person in people):
        return [f"{name} is on the list already."]
    people.append({"name": name, "role": role})
    wrong = _wrong(answers, ("employees", len(people) - 1))
    if wrong:
        people.pop()
    return wrong


def _put(answers: Answers, path: tuple[str | int, ...], value: Any) -> None:
    """Set the value at ``path``, or with None take it away; what stands around it is made and unmade."""
    step, rest = path[0], path[1:]
    if rest and isinstance(rest[0], int):
        entries = answers.setdefault(str(step), [{}])
        _put(entries[0], rest[1:], value)
        empty = not entries[0]
    elif rest:
        inner = answers.setdefault(str(step), {})
        _put(inner, rest, value)
        empty = not inner
    else:
        answers[str(step)] = value
        empty = value is None
    if empty:
        del answers[str(step)]


def _about(question: Prompt) -> tuple[str, str, bool]:
    """What a question's answer is for, an example, and whether it is needed."""
    from secor_docs.company import Company
    from secor_docs.yamlfile import field_info

    fields = [field_info(Company, question.path[:end]) for end in range(1, len(question.path) + 1)]
    field = fields[-1]
    assert field is not None, question.path
    extra = field.json_schema_extra
    why = f"; {extra['gap']}" if isinstance(extra, dict) and extra.get("gap") else ""
    example = str(field.examples[0]) if field.examples else ""
    needed = all(part is None or part.is_required() for part in fields)
    return question.purpose or f"{field.description}{why}", example, needed


def _write_new(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError as error:
        raise Refused(f"{path} is there already and stays as it is.") from error
    except OSError as error:
        raise CouldNotWriteError(path, error.strerror or str(error)) from error

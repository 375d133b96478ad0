"""Company: what is still asked, one page of questions, and lists with their entries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from secor_docs.app.answering import Answering, Answers
from secor_docs.app.answers import Answer, NotThere, Screen
from secor_docs.app.company_open import CompanyOpen, company_open, next_address
from secor_docs.app.forms import SentForm
from secor_docs.app.papers_here import papers_of
from secor_docs.app.screen import At
from secor_docs.app.screens.company_file import company_file
from secor_docs.app.visit import Visit
from secor_docs.company.answer_pages import ROOT, EntryHere, Here, ListHere, PageHere, Standing, here_at, page_of
from secor_docs.problems import InputWrongError
from secor_docs.values import number_of

SECONDS_AN_ANSWER = 30
"""Our own rule: how long one answer takes, for the sentence on top."""


# -- what is asked ------------------------------------------------------------------------------------


def overview(visit: Visit) -> Answer:
    """Every subject, and what is still asked."""
    try:
        company = company_open(visit)
    except InputWrongError:
        return company_file(visit)  # what is wrong with its lines, and the text to mend it in
    missing = len(company.open)
    values = {
        "subjects": [
            (
                title,
                [
                    (part, company.stands(part), _says(company, part, company.stands(part)), _entries(part))
                    for part in parts
                ],
            )
            for title, parts in _missing_first(company)
        ],
        "next": page_of(company.data, company.open[0]) if company.open else "",
        "wrong": company.wrong,
        "file_name": company.file.path.name,
        "doors": [
            (text, to)
            for text, to in (("People", "/people"), ("Something changed …", "/company/change"))
            if to in visit.state.paths
        ],
    }
    heading = missing_sentence(missing)
    if company.wrong:  # what is missing is known only once everything that is written can be read
        heading = f"Company: {number_of(len(company.wrong), 'thing')} to mend in {company.file.path.name}"
    return Screen("company.html", heading, values)


def _missing_first(company: CompanyOpen) -> Iterator[tuple[str, Sequence[Here]]]:
    """The subjects and their pages; those with something missing before the others."""

    def done(part: Here) -> bool:
        return not company.stands(part).open

    for subject, parts in sorted(company.subjects, key=lambda one: all(map(done, one[1]))):
        yield subject.title, sorted(parts, key=done)


_MOST_NAMED = 12
"""Entries of a list that stand on the overview by name."""


def _entries(part: Here) -> tuple[EntryHere, ...]:
    return part.entries if isinstance(part, ListHere) and len(part.entries) <= _MOST_NAMED else ()


def missing_sentence(missing: int) -> str:
    """Such as ``Company: 2 answers are missing, about a minute``."""
    if not missing:
        return "Company: every answer is there"
    minutes = round(missing * SECONDS_AN_ANSWER / 60)
    time = "about a minute" if minutes <= 1 else f"about {minutes} minutes"
    return f"Company: {number_of(missing, 'answer is', 'answers are')} missing, {time}"


def _says(company: CompanyOpen, part: Here, stands: Standing) -> str:
    if not stands.asked and part.address in company.not_for_us:
        return company.not_for_us[part.address]
    if isinstance(part, ListHere):
        entries = (
            number_of(len(part.entries), "entry", "entries")
            if part.entries
            else "none"
            if part.said_none
            else "nothing yet"
        )
        return f"{entries}; {stands.answered} of {stands.asked}" if part.entries else entries
    return f"{stands.answered} of {stands.asked}" if stands.asked else "may stay empty"


def page(visit: Visit) -> Answer:
    """One page of questions, or one list."""
    try:
        company = company_open(visit)
    except InputWrongError:
        return company_file(visit)
    here = here_of(visit, company)
    if here is None:
        return NotThere("There is no such page about the company. It may have been renamed or taken off its list.")
    if isinstance(here, ListHere):
        return _list(visit, company, here)
    if visit.query.get("remove") and here.entry and not here.is_new:
        return ask_to_remove(company, here)
    return questions_screen(visit, company, here)


def here_of(visit: Visit, company: CompanyOpen) -> Here | None:
    """The page or list of the address; None where there is none."""
    return here_at(company.data, visit.params["steps"].split("/"))


def questions_screen(
    visit: Visit,
    company: CompanyOpen,
    here: PageHere,
    answers: Answers | None = None,
    kept: str = "",
    form: SentForm | None = None,
) -> Screen:
    """A page of questions, as it is read or after it was sent."""
    about = Answering(visit, company.file, here)
    sent = form or visit.form
    fields = about.fields(here.facts, sent, answers, company.wrong)
    more = about.fields(here.more, sent, answers, company.wrong)
    lines = _lines(company, here)
    values = {
        "here": here,
        "back": _back(company, here),
        "fields": fields,
        "more": more,
        "more_open": any(f.message or f.waits_for or f.offers or f.is_open for f in more),
        "made_from": company.file.hash,
        "papers": papers_of(visit, here.facts),
        "papers_in_all": "all",
        "siblings": _siblings(company, here),
        "list_at": here.address.rsplit("/", 1)[0],
        "subjects": tuple(_subjects(company, here)),
        "wrong": () if answers else company.wrong,
        "file_name": company.file.path.name,
        "lines": lines[0],
        "first_line": lines[1],
        "kept": kept,
        "show_both": False,
        "touched": None,
    }
    return Screen("company_page.html", here.title, values, errors=answers.errors(about.labels) if answers else ())


def _back(company: CompanyOpen, here: Here) -> tuple[str, str]:
    """The words and the address of what a page belongs to: its list, or the company."""
    lists = [place for place in company.places if isinstance(place, ListHere) and place is not here]
    above = max((one for one in lists if here.address.startswith(f"{one.address}/")), key=_length, default=None)
    return (above.title, above.address) if above else ("Company", ROOT)


def _length(here: Here) -> int:
    return len(here.address)


def _siblings(company: CompanyOpen, here: PageHere) -> list[Here]:
    """The pages and lists of the entry that a page is about."""
    if not here.entry or here.is_new:
        return []
    for place in company.places:
        if isinstance(place, ListHere):
            for entry in place.entries:
                if any(page.address == here.address for page in entry.pages):
                    return list(entry.pages)
    return []


def _subjects(company: CompanyOpen, here: Here) -> Iterator[tuple[str, Standing, str, bool]]:
    for subject, parts in company.subjects:
        stands = sum((company.stands(part) for part in parts), Standing())
        missing = next((part for part in parts if company.stands(part).open), parts[0])
        yield subject.title, stands, missing.address, subject.title == here.subject


def _lines(company: CompanyOpen, here: PageHere) -> tuple[str, int]:
    """Where the answers of a page stand in the file."""
    found = sorted({line for path in here.all_facts if (line := company.source.lines.get(path))})
    if not found:
        return "", 0
    return (f"Line {found[0]}" if len(found) == 1 else f"Lines {found[0]} to {found[-1]}"), found[0]


def _list(visit: Visit, company: CompanyOpen, here: ListHere) -> Screen:
    entries = [(entry, sum((company.stands(part) for part in entry.pages), Standing())) for entry in here.entries]
    changes = "/company/change" in visit.state.paths and here.part.key in BY_CHANGE
    open_ = [path for path in company.open if path[: len(here.at)] == here.at]
    return Screen(
        "company_list.html",
        here.title,
        {
            "here": here,
            "back": _back(company, here),
            "entries": entries,
            "help": BY_CHANGE.get(here.part.key, "") if changes else "",
            "help_links": [("Something changed …", "/company/change")] if changes else [],
            "why": "It is asked for." if open_ and not entries else "",
            "made_from": company.file.hash,
            "onward": next_address(company, here, here.address),
            "subjects": tuple(_subjects(company, here)),
            "wrong": company.wrong,
            "file_name": company.file.path.name,
        },
    )


BY_CHANGE = {
    "people": "Somebody left, joined or has another name? Written as a change, the records go on counting.",
    "sites": "A site ended, began or is called otherwise? Written as a change, its records go on counting.",
    "vehicles": "Sold, scrapped or bought? Written as a change, the records go on counting.",
    "equipment": "Sold, scrapped or bought? Written as a change, the records go on counting.",
}


def ask_to_remove(company: CompanyOpen, here: PageHere) -> Screen:
    """What will be so when an entry is taken off its list."""
    values = {"here": here, "made_from": company.file.hash, "key": here.address.split("/")[2], "help": BY_CHANGE}
    return Screen("company_remove.html", f"Take {here.name} off the list?", values)


SCREENS = (At("/company", overview),)
PAGES = (At("/company/{steps:path}", page),)
"""The pages of subjects; behind every other address below ``/company``."""

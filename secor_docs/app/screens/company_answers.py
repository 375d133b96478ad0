"""What is sent from the pages about the company, written into company.yaml."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from secor_docs.app.answering import PREFIX, Answering, Answers
from secor_docs.app.answers import Answer, GoTo, Link, PageNote, Screen
from secor_docs.app.changed import WAS, changed_elsewhere, three_texts, typed
from secor_docs.app.company_open import CompanyOpen, company_open, next_address, not_read_any_more
from secor_docs.app.forms import SentForm
from secor_docs.app.screen import At
from secor_docs.app.screens.company import here_of, questions_screen
from secor_docs.app.visit import Visit
from secor_docs.company.answer_pages import ROOT, ListHere, PageHere, here_at
from secor_docs.company.one_answer import AnswerReader
from secor_docs.problems import CouldNotReadError, InputWrongError, SecorError, refuse_any
from secor_docs.values import listed, number_of


def answered_page(visit: Visit) -> Answer:
    """Take what was sent for a page or a list."""
    try:
        company = company_open(visit)
    except (InputWrongError, CouldNotReadError) as error:
        return _gone(visit, str(error).splitlines())
    here = here_of(visit, company)
    if here is None:
        return _gone(visit, ())
    then = visit.form.one("then")
    if isinstance(here, ListHere):
        if then == "none" and not here.entries:
            made = _reader(visit).with_none(company.file.text, here.at)
            if not_read_any_more(company.file, made, visit.work.stock):
                note = PageNote("Nothing was written.", "Without an entry the file could not be read.", waits=True)
                return GoTo(here.address, note)
            company.file.write(made)
        return GoTo(next_address(company_open(visit), here, here.address))
    if then == "remove" and here.entry and not here.is_new:
        return _remove(visit, company, here)
    return _take(visit, company, here, then)


def _reader(visit: Visit) -> AnswerReader:
    return AnswerReader(visit.today, name=visit.company.path.name)


def _take(visit: Visit, company: CompanyOpen, here: PageHere, then: str) -> Answer:
    about = Answering(visit, company.file, here)
    form = _as_before(visit.form, about, here)
    changed = changed_elsewhere(form, about.now, about.labels, partial(about.means_now, form))
    if changed and visit.live and then == "live":
        return _live(
            visit,
            company,
            here,
            Answers(company.file.text),
            f"{company.file.path.name} was changed while this page was open. Nothing you typed is lost.",
            both=True,
        )
    if changed:
        return three_texts(
            visit, company.file.path.name, changed, send_to=here.address, made_from=company.file.hash, back=here.address
        )
    answers = about.take(form)
    company.file.write(answers.text)
    if then == "live" and visit.live:
        return _live(visit, company_open(visit), here, answers, _kept(visit, answers))
    if answers.unsettled or form is not visit.form:
        kept = f"{number_of(len(answers.taken), 'answer is', 'answers are')} kept." if answers.taken else ""
        return questions_screen(visit, company_open(visit), here, answers, kept, form)
    return _onward(visit, company_open(visit), here, answers, then)


def _as_before(form: SentForm, about: Answering, here: PageHere) -> SentForm:
    """The form with the answer of the entry before, where its button was pressed."""
    name = form.one("same")
    path = next((path for path in here.all_facts if about.name(path) == name), None)
    if path is None:
        return form
    before = about.question(path).same
    return SentForm({**form.values, name: (before,)}, form.files)


def _kept(visit: Visit, answers: Answers) -> str:
    to_settle = {*answers.messages, *answers.asked_back}
    if to_settle:
        return (
            "One answer needs a look; it is not kept yet."
            if len(to_settle) == 1
            else f"{len(to_settle)} answers need a look; they are not kept yet."
        )
    if answers.taken:
        return f"Kept at {visit.state.now():%-H:%M}."
    return "Kept here; not in the file yet." if answers.waiting else ""


def _live(
    visit: Visit, company: CompanyOpen, here: PageHere, answers: Answers, kept: str, *, both: bool = False
) -> Screen:
    about = Answering(visit, company.file, here)
    names = {*answers.taken, *answers.names_unsettled}
    fields = [f for f in about.fields(here.all_facts, visit.form, answers) if f.name in names]
    # A message that is no longer so is taken away, too.
    others = [f for f in about.fields(here.all_facts, visit.form) if f.name not in names and not both]
    values = {
        "kept": kept,
        "show_both": both,
        "touched": [*fields, *(f for f in others if typed(visit.form, f.name).strip() == f.was.strip())],
        "made_from": company.file.hash,
    }
    return Screen("company_kept.html", here.title, values, part="company_kept.html")


def _onward(visit: Visit, company: CompanyOpen, here: PageHere, answers: Answers, then: str) -> GoTo:
    understood = [f"{about}: {words}" for about, words in _understood(visit, company, here, answers)]
    so = f"{number_of(len(answers.taken), 'answer is', 'answers are')} kept." if answers.taken else ""
    there = here_at(company.data, here.address.removeprefix(f"{ROOT}/").split("/")) is not None
    links = (Link("Change", here.address),) if there and not here.is_new else ()
    rest = f"Understood: {listed(understood)}." if understood else ""
    if here.is_new and answers.taken:
        so = f"{_called(company, here)} is on the list."
    note = PageNote(so, rest, links) if so else None
    if then == "binder":
        return GoTo("/binder#gaps", note or PageNote("Nothing was changed."))
    if then == "stop":
        return GoTo(ROOT, note or PageNote("Nothing is lost.", "Go on whenever you like."))
    if then == "another":
        return GoTo(here.address, note)
    return GoTo(next_address(company, here, here.address, len(here.entry)), note)


def _understood(visit: Visit, company: CompanyOpen, here: PageHere, answers: Answers) -> Iterator[tuple[str, str]]:
    about = Answering(visit, company.file, here)
    for name, label in about.labels.items():
        if name in answers.understood:
            yield f"{label[:1].lower()}{label[1:]}", answers.understood[name]


def _called(company: CompanyOpen, here: PageHere) -> str:
    held = here_at(company.data, here.address.removeprefix(f"{ROOT}/").split("/")[:-1])
    return held.entries[-1].name if isinstance(held, ListHere) and held.entries else "It"


def _gone(visit: Visit, why: Sequence[str]) -> Screen:
    """What was about to be written has no place any more: it is shown, so that it is not lost."""
    typed_here = [
        (name.removeprefix(PREFIX).replace("_", " "), typed(visit.form, name))
        for name in visit.form.values
        if name.startswith(PREFIX) and typed(visit.form, name) != typed(visit.form, f"{WAS}{name}")
    ]
    name = visit.company.path.name
    heading = f"{name} cannot be read any more" if why else "What this page was about is no longer on the list"
    values = {"file_name": name, "typed": [(one, words) for one, words in typed_here if words], "why": why}
    return Screen("company_gone.html", heading, values, status=409)


def _remove(visit: Visit, company: CompanyOpen, here: PageHere) -> Answer:
    if visit.form.made_from != company.file.hash:
        note = PageNote(
            f"{company.file.path.name} was changed meanwhile.", "Nothing was taken off. Look once more.", waits=True
        )
        return GoTo(here.address, note)
    try:
        made = _reader(visit).without_entry(company.file.text, here.entry)
        refuse_any(not_read_any_more(company.file, made, visit.work.stock))
        company.file.write(made)
    except SecorError as error:
        return GoTo(here.address, PageNote(f"{here.name} is still on the list.", str(error), waits=True))
    return GoTo(_above_entry(here), PageNote(f"{here.name} is off the list."))


def _above_entry(here: PageHere) -> str:
    steps = here.address.split("/")
    return "/".join(steps[: -2 if here.address.endswith(f"/{here.part.key}") else -1])


PAGES = (At("/company/{steps:path}", answered_page, "POST"),)
"""Behind every other address below ``/company``."""

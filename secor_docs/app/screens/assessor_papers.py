"""The assessor's papers: the result so far, the action plan, a sample to pull, the pack."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from secor_docs.app.answers import DOCX, Answer, GoTo, NotThere, PageNote, Screen, Sent
from secor_docs.app.forms import FieldError, SentForm
from secor_docs.app.screen import At
from secor_docs.app.visit import Visit
from secor_docs.app.work import Work
from secor_docs.evaluation.action_plan import action_facts, percent_of, sentence_of
from secor_docs.evaluation.found_samples import keep_sample
from secor_docs.evaluation.pack import make_pack
from secor_docs.evaluation.sample_list import rows_of
from secor_docs.evaluation.worksheet import read_worksheet, standing_worksheet
from secor_docs.program.catalogue import element_name
from secor_docs.readiness.sample import MOST, RecordSample, SampleAnswer, draw, found_on_paper, tally
from secor_docs.readiness.scoring import result
from secor_docs.values import number_of

_PACKING = "Packing binder, tracker and evidence"
_LONGEST_SEED = 18
_MOST_OF_ONE = 20


def outcome(visit: Visit) -> Answer:
    """The result of the worksheet so far, by element."""
    sheet = standing_worksheet(visit.company.folder)
    if sheet is None:
        return NotThere("There is no worksheet yet.")
    filled = read_worksheet(sheet)
    found = result(filled.rows, filled.names, filled.marks)
    totals = [
        (
            f"{t.number}. {t.name}" if t.number else "All",
            f"{t.given:g} of {t.possible:g}",
            percent_of(t.percent),
            t.open,
            t.passed,
        )
        for t in (*found.elements, found.whole)
    ]
    movers = [(m.row.id, m.row.asks, m.row.comment, m.fails) for m in found.movers if m.row.score is not None]
    values = {"totals": totals, "movers": movers, "sheet": sheet.name, "asked": visit.work.plan.question_set}
    return Screen("assessor_result.html", sentence_of(found), values, title="Result so far")


def action_plan(visit: Visit) -> Answer:
    """The action plan as a Word file."""
    sheet = standing_worksheet(visit.company.folder)
    if sheet is None:
        return NotThere("There is no worksheet yet.")
    filled = read_worksheet(sheet)
    facts = action_facts(
        result(filled.rows, filled.names, filled.marks), sheet.name, visit.work.plan.question_set.notice
    )
    data = visit.work.page("action-plan", "00-08", "Action plan from the evaluation", result=facts)
    return Sent(data, f"action plan {visit.today}.docx", DOCX)


# -- sample -------------------------------------------------------------------------------------------


def sample(visit: Visit, errors: Sequence[FieldError] = ()) -> Answer:
    """A blind sample to pull, with the answers beside it; a seed in the address draws the same again."""
    seed = visit.query.get("seed") or visit.form.one("seed")
    most = _most(visit)
    values: dict[str, Any] = {"seed": seed, "most": most, "rows": [], "private": 0}
    if not seed:
        return Screen("sample.html", "Draw records to pull from the binder.", values, title="Sample")
    if not _is_seed(seed):
        error = FieldError("seed", f"“{seed}” is no whole number. Write any, such as 7.")
        return Screen("sample.html", "Draw records to pull from the binder.", values, "Sample", errors=(error,))
    found = visit.work.verdict
    drawn = draw(found.months.judged, found.as_of, seed=int(seed), most=most, by="document")
    values |= {
        "rows": list(_pulled(drawn, visit.form)),
        "private": drawn.private,
        "least": found.rules.number("T17", "sample"),
    }
    heading_ = (
        f"{number_of(len(drawn.pulls), 'record')} to pull." if drawn.pulls else "There is no record to draw from."
    )
    return Screen("sample.html", heading_, values, title="Sample", errors=tuple(errors))


def _pulled(drawn: RecordSample, form: SentForm) -> Iterator[dict[str, Any]]:
    for pull, row in zip(drawn.pulls, rows_of(drawn), strict=True):
        _, _, document, record, day, which, kept = row
        said = {name: form.one(f"{name}-{pull.number}") for name in ("found", "dated", "signed")}
        yield {
            "number": pull.number,
            "element": f"{pull.element}. {element_name(pull.element)}",
            "document": document,
            "record": record,
            "day": day,
            "which": which,
            "kept": kept,
            **said,
        }


def _most(visit: Visit) -> int:
    """How many records of each document are drawn: as asked, from 1 to 20."""
    said = visit.query.get("most") or visit.form.one("most")
    return min(max(int(said), 1), _MOST_OF_ONE) if said.isascii() and said.isdigit() else MOST


def _is_seed(text: str) -> bool:
    return text.isascii() and text.removeprefix("-").isdigit() and len(text) <= _LONGEST_SEED


def keep_pulled(visit: Visit) -> Answer:
    """Keep what was found on paper, and who looked."""
    seed, name = visit.form.one("seed"), visit.form.one("by")
    if not _is_seed(seed):
        return sample(visit)
    if not name:
        return sample(visit, (FieldError("by", "Who looked? What was found is kept with a name."),))
    found = visit.work.verdict
    drawn = draw(found.months.judged, found.as_of, seed=int(seed), most=_most(visit), by="document")
    answers = {
        pull.number: SampleAnswer(
            *(_yes_no(visit.form.one(f"{word}-{pull.number}")) for word in ("found", "dated", "signed"))
        )
        for pull in drawn.pulls
    }
    whole = found_on_paper(found.months.judged, drawn, answers, least=found.rules.number("T17", "sample"))
    gone = sum(t.gone + t.undated + t.unsigned for t in tally(drawn, answers))
    if not whole.found:
        left = "; ".join(f"{title}: {reason}" for title, reason in whole.left[:3])
        return sample(visit, (FieldError("by", f"Nothing was kept. {left}."),))
    keep_sample(visit.company.folder, drawn, whole.found, by=name, on=visit.today)
    rest = f"{number_of(gone, 'record was', 'records were')} not found, undated or unsigned." if gone else ""
    left = f" Not kept: {'; '.join(title for title, _ in whole.left)}." if whole.left else ""
    return GoTo(
        "/assessor", PageNote(f"Found on paper by {name}: {number_of(len(whole.found), 'document')}.", rest + left)
    )


def _yes_no(said: str) -> bool | None:
    return {"yes": True, "no": False}.get(said)


# -- pack ---------------------------------------------------------------------------------------------


def pack(visit: Visit) -> Answer:
    """What goes into the pack, and the packs that lie in the folder."""
    packs = [path.name for path in sorted(visit.company.folder.glob("evidence-*.zip"), reverse=True)]
    work = visit.work
    values = {
        "packs": packs,
        "binder": work.binder is not None,
        "unfit": visit.company.coverage(work).unfit,
        "problems": work.evidence_problems,
    }
    return Screen("pack_page.html", "One zip with binder, tracker and evidence.", values, title="Pack")


def make(visit: Visit) -> Answer:
    """Make the pack."""
    work = visit.state.works.start(visit.company.key, _PACKING, "/assessor/pack", lambda work: _packed(visit, work))
    return GoTo(f"/work/{work.id}")


def _packed(visit: Visit, work: Work) -> str:
    opened = visit.work
    work.tell(0, 0, "reading every evidence file")
    opened.read_evidence()
    covered = opened.coverage()
    target, path = opened.folder / f"evidence-{covered.found.as_of}.zip", opened.tracker_path
    made = make_pack(
        covered,
        opened.tracker,
        target,
        tracker=path if path.is_file() else None,
        binder=opened.binder,
        evidence=opened.evidence,
        closed=opened.logged_private,
    )
    left = (
        f" Left out: {number_of(made.private, 'private record')}, {number_of(made.private_files, 'private file')}."
        if made.private or made.private_files
        else ""
    )
    no_binder = "" if opened.binder else " No binder is in it, because none was made yet."
    work.lines.extend(str(problem) for problem in opened.evidence_problems)
    files = number_of(made.files, "file")
    return f"{target.name} lies in the folder: {files}.{left}{no_binder} Seal, to tell the assessor: {made.seal}"


def download(visit: Visit) -> Answer:
    """A pack that lies in the folder."""
    found = {path.name: path for path in visit.company.folder.glob("evidence-*.zip")}
    path = found.get(visit.params["pack"])
    return Sent(path.read_bytes(), path.name, "application/zip") if path else NotThere("There is no such pack.")


SCREENS = (
    At("/assessor/result", outcome),
    At("/assessor/action-plan.docx", action_plan),
    At("/assessor/sample", sample),
    At("/assessor/sample", keep_pulled, "POST"),
    At("/assessor/pack", pack),
    At("/assessor/pack", make, "POST"),
    At("/assessor/pack/{pack}", download),
)

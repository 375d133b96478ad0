"""One company opened: its file, the stock, the plan, the tracker with the rows that wait, verdict and coverage.

Commands, many clients, scripts and the app open a company here and nowhere else, so that they all see the same.
Everything is worked out when it is first asked for, and its packages are loaded then. Reading changes no file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from secor_docs.data_files import Stock
from secor_docs.files import MANIFEST, TRACKER, last_manifest
from secor_docs.names import as_argument
from secor_docs.problems import CouldNotReadError, CouldNotWriteError, Place, Problem
from secor_docs.readiness.as_of import AsOf

if TYPE_CHECKING:
    from secor_docs.binder.make import PageRenderer
    from secor_docs.binder.manifest import Built
    from secor_docs.binder.prepare import Prepared
    from secor_docs.binder.spec import Page
    from secor_docs.company import CompanyFile
    from secor_docs.lint.finding import Linted
    from secor_docs.merge.standing import StandingBinder
    from secor_docs.plan import Plan
    from secor_docs.program.talks import PlannedTalk
    from secor_docs.readiness.application import ApplicationSheet
    from secor_docs.readiness.counting import ReadingId
    from secor_docs.readiness.coverage import Coverage
    from secor_docs.readiness.on_file import FileOnDisk
    from secor_docs.readiness.road import BinderOnDisk, Road
    from secor_docs.readiness.trust.records import ToExplain
    from secor_docs.readiness.verdict import Readiness
    from secor_docs.readiness.without_names import NamesLeftOut
    from secor_docs.tracker.add.lost_rows import LostRow
    from secor_docs.tracker.proof import EvidenceFacts
    from secor_docs.tracker.record import Tracker

T = TypeVar("T")


@dataclass(frozen=True)
class Workspace:
    """One company, opened. Every attribute below the fields may raise a ``SecorError`` when it is first asked for.

    Attributes:
        path: its ``company.yaml``.
        today: the day it is opened on.
        stock: the shipped folders, with the company's own and the given overlays over them.
        named_tracker: the tracker, where it is not ``tracker.xlsx`` next to the company file.
        named_day: the day it is judged on; None means the day typed in its tracker, else today.
        named_binder: the folder of its binder, where it is in none of the usual places; it need not be there.
        with_names: False gives verdict, coverage, problems and pages with roles and numbers in place of people's names.
    """

    path: Path
    today: date
    stock: Stock
    named_tracker: Path | None = None
    named_day: date | None = None
    with_names: bool = True
    named_binder: Path | None = None

    @property
    def folder(self) -> Path:
        """The folder of the company file."""
        return self.path.parent

    @cached_property
    def file(self) -> CompanyFile:
        """The company file: typed facts, each with its line."""
        from secor_docs.company import load_company

        return load_company(self.path)

    @cached_property
    def prepared(self) -> Prepared:
        """The company read and planned, as the making of its documents asks for it."""
        from secor_docs.binder.prepare import prepare

        return prepare(self.path, self.stock)

    @property
    def plan(self) -> Plan:
        """Which documents the company needs, and why."""
        return self.prepared.plan

    def talks(self, year: int) -> tuple[PlannedTalk, ...]:
        """A toolbox talk for each week of a year, fitting what the company does."""
        from secor_docs.load import load_talks
        from secor_docs.program.talks import talks_of_year

        return talks_of_year(load_talks(self.stock), self.plan.law.activities, self.plan.trades, year)

    @property
    def application(self) -> ApplicationSheet:
        """What ACSA asks for when the company applies for its SECOR, and what is still missing for it."""
        from secor_docs.load import load_activities, load_index, load_industries, load_rules
        from secor_docs.readiness.application import application_sheet

        industries = load_industries(self.stock, load_activities(self.stock, load_index(self.stock)))
        return application_sheet(self.file.company, industries, load_rules(self.stock), self.today)

    # -- the tracker ----------------------------------------------------------------------------------

    @property
    def tracker_path(self) -> Path:
        """Where its tracker is, or is to be."""
        return self.named_tracker or self.folder / TRACKER

    def existing_tracker(self) -> Path:
        """Its tracker, to write into.

        Raises:
            CouldNotReadError: there is none yet.
        """
        if not self.tracker_path.is_file():
            raise CouldNotReadError(
                self.tracker_path, f"there is no tracker yet; `secor tracker new {as_argument(self.path)}` makes one"
            )
        return self.tracker_path

    @cached_property
    def tracker(self) -> Tracker:
        """What people logged, with the rows that wait; without a tracker, only the shutdowns of the company file."""
        from secor_docs.tracker.record import Shutdown, Tracker, document_label

        if self.named_tracker is None and not self.tracker_path.exists():
            seasons, place = self.plan.company.business.seasons, Place(self.path.name)
            shut = tuple(Shutdown(s.first_day, s.last_day, s.note or "", place) for s in seasons)
            return Tracker(self.tracker_path.name, shutdowns=shut)
        from secor_docs.tracker.add.journal import waiting
        from secor_docs.tracker.add.remembered import with_journal
        from secor_docs.tracker.input import loggable
        from secor_docs.tracker.read.workbook import read_tracker

        documents = [(document_label(type_), type_.id) for type_ in loggable(self.plan)]
        entries = waiting(self.tracker_path)
        read = read_tracker(self.tracker_path, today=self.today, waiting=entries, documents=documents)
        return with_journal(read, self.tracker_path)

    @cached_property
    def evidence(self) -> EvidenceFacts:
        """What the evidence files say that rows of the tracker name; each is read once."""
        from secor_docs.tracker.kept_files import evidence_facts

        return evidence_facts(self.tracker.records, self.tracker_path.parent)

    def read_evidence(self) -> None:
        """Read every evidence file to its end, also those that seem to be what they were at an earlier run."""
        from secor_docs.tracker.kept_files import evidence_facts

        facts = evidence_facts(self.tracker.records, self.tracker_path.parent, anew=True)
        self.__dict__["evidence"] = facts

    @property
    def logged_private(self) -> frozenset[str]:
        """Numbers of the records that were private when they were logged here, whatever their rows say now."""
        from secor_docs.tracker.add.journal import history

        return history(self.tracker_path).private

    @cached_property
    def lost(self) -> tuple[LostRow, ...]:
        """Rows that were written into the tracker and are no longer in it; see ``tracker.add.lost_rows``."""
        from secor_docs.tracker.add.lost_rows import lost_rows

        return lost_rows(self.tracker_path, self.tracker.records) if self.tracker_path.is_file() else ()

    @property
    def waiting(self) -> tuple[str, ...]:
        """Numbers of the records that are safe in the journal and not in the workbook yet."""
        from secor_docs.tracker.add.journal import waiting

        return tuple(record for entry in waiting(self.tracker_path) for record in entry.records)

    def write_waiting(self) -> None:
        """Write the rows that wait into the tracker, as far as it lets us; those left go on waiting, and count."""
        from secor_docs.tracker.add.journal import merge, waiting

        if self.tracker_path.is_file() and waiting(self.tracker_path):
            try:
                why = merge(self.tracker_path).waiting
            except CouldNotWriteError as error:  # a folder that may only be read
                why = str(error).rstrip(".")
            self.__dict__["why_waiting"] = f"{why}." if why else ""
            for found in ("tracker", "evidence", "lost"):
                self.__dict__.pop(found, None)

    @cached_property
    def why_waiting(self) -> str:
        """Why the rows wait, as far as somebody has tried to write them."""
        return "Close it in Excel, then run this again."

    @property
    def as_of(self) -> AsOf:
        """The day it is judged on: the one asked for, else the one typed in its tracker, else today."""
        if self.named_day is not None:
            return AsOf(self.named_day, "asked")
        typed = self.tracker.as_of
        return AsOf(typed, "tracker") if typed else AsOf(self.today, "today")

    @property
    def remarks(self) -> tuple[str, ...]:
        """What a reader of the verdict should know of the tracker besides its problems."""
        return tuple(self._remarks())

    def _remarks(self) -> Iterator[str]:
        from secor_docs.tracker.remarks import remarks

        name = self.tracker_path.name
        if not self.tracker_path.exists():
            yield f"{name} is not there yet: `secor tracker new {as_argument(self.path)}` makes it."
        yield from remarks(self.tracker, len(self.waiting), self.why_waiting)
        if self.as_of.source == "tracker":
            yield f"The day is {self.as_of} of {name}; --as-of takes another."

    # -- read from plan and tracker ---------------------------------------------------------------------

    def readiness(self, wanted: Sequence[ReadingId] = ()) -> Readiness:
        """Whether the evaluation may be started, and what is missing.

        Args:
            wanted: the readings of the three months that decide; all three when empty.
        """
        return self.shown(self._with_proof(self._judged(wanted)))

    def _with_proof(self, found: Readiness) -> Readiness:
        from secor_docs.readiness.coverage import with_proof

        return with_proof(found, self._covered(found, self.binder))

    def _judged(self, wanted: Sequence[ReadingId] = ()) -> Readiness:
        from secor_docs.load import load_rules
        from secor_docs.readiness.counting import READINGS
        from secor_docs.readiness.verdict import readiness

        return readiness(
            self.plan,
            self.tracker,
            self.as_of.day,
            rules=load_rules(self.stock),
            wanted=tuple(wanted) or READINGS,
            as_of_from=self.as_of.source,
            today=self.today,
            evidence=self.evidence,
        )

    def outlook(self, row: Mapping[str, Any]) -> list[str]:
        """Why a record that is about to be logged will not count, and what to do; empty where it will.

        Args:
            row: the record, by id of the log column.
        """
        from secor_docs.load import load_rules
        from secor_docs.readiness.evidence import outlook
        from secor_docs.tracker.input import record_of

        return list(outlook(self.plan, self.tracker, record_of(row), self.today, load_rules(self.stock)))

    @cached_property
    def verdict(self) -> Readiness:
        """The strict verdict: all three readings of the three months decide."""
        return self.readiness()

    @property
    def binder(self) -> Path | None:
        """Its binder in ``binders`` next to the company file, or in the folder one is in; None when there is none."""
        if self.named_binder is not None and (self.named_binder / MANIFEST).is_file():
            return self.named_binder
        from secor_docs.binder.place import binder_folders

        found = binder_folders(self.path, self.plan.company.business)
        return next((place for place in found if (place / MANIFEST).is_file()), None)

    @cached_property
    def standing(self) -> StandingBinder:
        """Its binder as it is on the disk, held against the one that would be made now."""
        from secor_docs.binder.place import binder_folders
        from secor_docs.merge.standing import StandingBinder

        folder = self.binder or self.named_binder or binder_folders(self.path, self.plan.company.business)[0]
        return StandingBinder(self.prepared.on(self.today), folder)

    @cached_property
    def to_explain(self) -> tuple[ToExplain, ...]:
        """What somebody who looks at the records would ask about; no count and no verdict rests on it."""
        return self.shown(self._to_explain(self._judged()))

    def _to_explain(self, found: Readiness) -> tuple[ToExplain, ...]:
        from secor_docs.evaluation.explain import asked_of

        return asked_of(found, self.stock, self.path, self.tracker_path)

    @property
    def road(self) -> Road:
        """Where the company is on the road to its SECOR, and its one next step."""
        from secor_docs.readiness.road import Papers, road

        sheets = sorted(self.folder.glob("evaluation-*.xlsx"))
        papers = Papers(
            self._binder_on_disk,
            self.tracker_path.is_file(),
            any(self.folder.glob("readiness-*.docx")),
            str(sheets[-1]) if sheets else "",
        )
        return road(self.verdict, papers)

    @property
    def _binder_on_disk(self) -> BinderOnDisk | None:
        from secor_docs.readiness.road import BinderOnDisk

        folder = self.binder
        if folder is None:
            return None
        said = last_manifest(folder)
        made = date.fromtimestamp((folder / MANIFEST).stat().st_mtime)  # noqa: DTZ012 - the day on the person's own calendar
        return BinderOnDisk(made, said.get("mode") == "final", tuple(gap["key"] for gap in said.get("gaps", ())))

    def coverage(self, binder: Path | None = None) -> Coverage:
        """Each evaluation question with its documents and records.

        Args:
            binder: the folder of its binder; None takes :attr:`binder`.
        """
        from secor_docs.readiness.coverage import with_proof

        covered = self._covered(self._judged(), binder or self.binder)
        found, asked = with_proof(covered.found, covered), self._to_explain(covered.found)
        return self.shown(replace(covered, found=found, to_explain=asked))

    def _covered(self, found: Readiness, folder: Path | None) -> Coverage:
        from secor_docs.evaluation.binder_files import files_on_disk
        from secor_docs.evaluation.found_samples import read_samples, rows_found
        from secor_docs.readiness.coverage import coverage
        from secor_docs.readiness.sample import row_key

        on_disk: Mapping[str, FileOnDisk] | None = None
        if folder is not None:
            business = self.plan.company.business
            on_disk = files_on_disk(folder, business.legal_name, business.formerly, built=self._built_now)
        on_paper = rows_found(read_samples(self.folder))
        return coverage(found, on_disk, lambda j: j.state == "proven" or (bool(on_paper) and row_key(j) in on_paper))

    def _built_now(self, document: str) -> bytes | None:
        """A planned document as it would be built now; None where there is none of that id."""
        page = self._pages[1].get(document)
        return page and self._pages[0].page(page).data

    @cached_property
    def _pages(self) -> tuple[PageRenderer, Mapping[str, Page]]:
        from secor_docs.binder.make import PageRenderer
        from secor_docs.binder.prepare import spec_of

        spec = spec_of(self.prepared)
        return PageRenderer(spec, self.prepared.stock), {document.id: document.page for document in spec.documents}

    def page(self, template: str, number: str, title: str, **values: Any) -> bytes:
        """A Word page in the house style that is no document of the binder; see ``binder.prepare.house_page``."""
        from secor_docs.binder.prepare import house_page

        return house_page(self.shown(self.prepared), template, number, title, **values)

    # -- without names ----------------------------------------------------------------------------------

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What cannot be read in its tracker, rows that are missed, and what is wrong with evidence files."""
        from secor_docs.tracker.add.lost_rows import lost_problems

        lost = lost_problems(self.tracker_path, self.lost, self.path)
        return self.shown((*self.tracker.problems, *lost, *self.evidence_problems))

    @property
    def evidence_problems(self) -> tuple[Problem, ...]:
        """Evidence files that were changed, are gone, or cannot be read."""
        from secor_docs.tracker.proof import evidence_problems

        return self.shown(evidence_problems(self.tracker.records, self.evidence))

    def shown(self, value: T) -> T:
        """A value as it may be shown: without people's names where none were asked for."""
        return value if self.with_names else self._names_left_out(value)

    @cached_property
    def _names_left_out(self) -> NamesLeftOut:
        from secor_docs.readiness.without_names import NamesLeftOut

        return NamesLeftOut(self.plan.company, self.tracker)


def open_company(
    where: str | Path | None = None,
    *,
    today: date,
    overlays: Sequence[str | Path] = (),
    tracker: str | Path | None = None,
    as_of: date | None = None,
    with_names: bool = True,
    binder: str | Path | None = None,
) -> Workspace:
    """Open one company. Nothing is read until it is asked for.

    Args:
        where: its folder or its file; None means the folder one is in.
        today: the day it is opened on; nothing below the command line asks the clock.
        overlays: folders with other templates, hazards or legislation, the strongest first.
        tracker: its tracker, where it is not ``tracker.xlsx`` next to the company file.
        as_of: the day it is judged on; None means the day typed in its tracker, else today.
        with_names: False gives roles and numbers in place of people's names.
        binder: the folder of its binder, where it is in none of the usual places.

    Raises:
        InputWrongError: the folder holds no company file, or several.
    """
    from secor_docs.files import company_file

    path = company_file(where)
    stock = Stock.beside(path.parent, tuple(map(Path, overlays)))
    named = Path(tracker) if tracker is not None else None
    return Workspace(path, today, stock, named, as_of, with_names, Path(binder) if binder is not None else None)


def build_binder(company: Workspace, out: str | Path, *, final: bool = False, print_kit: bool = False) -> Built:
    """Make the binder of a company: a folder of Word files, whole or not at all; a person's edit is never overwritten.

    Args:
        company: opened with :func:`open_company`.
        out: the folder that holds the companies' folders.
        final: refuse while a missing fact would be printed.
        print_kit: also form pads, a set for each site, spine and tabs.

    Raises:
        NotReadyError: ``final`` was asked for and facts are missing.
        InputWrongError: the company file or a template is wrong, or the folder is of another company.
        CouldNotWriteError: the disk refused; the last good binder is as it was.
    """
    from secor_docs.binder.prepare import build

    return build(company.prepared.on(company.today), Path(out), final=final, print_kit=print_kit)


def lint_files(
    paths: Sequence[str | Path],
    *,
    today: date,
    company: Workspace | None = None,
    others: Sequence[str] = (),
    overlays: Sequence[str | Path] = (),
) -> Linted:
    """Look through Word files for what should not be in a binder; changes nothing.

    Args:
        paths: Word files, and folders that hold some.
        today: the day that review dates are judged by.
        company: whose binder it is: its names are right, every other company's is shown.
        others: names of other companies that must not be anywhere.
        overlays: folders with other rules or legislation, where no company is given.

    Raises:
        SecorError: a file cannot be read.
    """
    from secor_docs.lint.checks import CheckContext, lint
    from secor_docs.lint.documents import documents_in, not_read
    from secor_docs.lint.finding import Linted
    from secor_docs.lint.rules import load_lint_rules
    from secor_docs.load import load_index, read_text

    about = CheckContext(today, others=tuple(others))
    if company is not None:
        business = company.file.company.business
        names = (business.legal_name, business.operating_name)
        about = CheckContext(today, names, read_text(company.path), tuple(others))
    stock = company.stock if company is not None else Stock.of(tuple(map(Path, overlays)))
    looked_in = [Path(path) for path in paths]
    pages, unread = documents_in(looked_in), not_read(looked_in)
    found = lint(pages, load_lint_rules(stock), load_index(stock), about)
    if company is not None and not company.with_names:
        from secor_docs.readiness.without_names import unquoted

        # What is in a document may name anybody, so none of its text is repeated.
        bare = (replace(f, text="", heading="", message=unquoted(f.message), fix=unquoted(f.fix)) for f in found)
        found, unread = company.shown(tuple(bare)), company.shown(unread)
    return Linted(len(pages), found, unread)

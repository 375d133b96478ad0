"""Makes the files of a binder from its spec, in memory: nothing is written before all are made."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

from secor_docs import __version__
from secor_docs.binder.fingerprint import Fingerprints
from secor_docs.binder.folder import write_folder
from secor_docs.binder.manifest import (
    Built,
    LastTime,
    MadeDocument,
    PrintedGap,
    gaps_as_values,
    last_time,
    refuse_locked,
)
from secor_docs.binder.rename import move_folder, standing_folder, take_new_names
from secor_docs.binder.spec import KIT, BinderSpec, Document, Form, Missing, Page
from secor_docs.data_files import LETTERHEAD, TEMPLATES, Stock
from secor_docs.files import sha256
from secor_docs.ooxml.properties import Properties
from secor_docs.problems import InputWrongError, NotReadyError, Place, Problem, nearest, refuse_any
from secor_docs.values import number_of, whole_of
from secor_docs.word.join.join_text import DocumentToJoin, join_documents
from secor_docs.word.render.render import Rendered, render
from secor_docs.word.template.template import Template, open_template

SUBJECT = "Health and safety program"


@dataclass(frozen=True, slots=True)
class Made:
    """The files of a binder.

    Attributes:
        files: relative names and bytes.
        documents: the documents among them.
        forms: names of the blank forms.
        gaps: missing facts that are printed.
        about: what the manifest says besides the hashes.
        slow: pages and parts whose tree had to be walked through.
    """

    files: Mapping[str, bytes]
    documents: tuple[Document, ...]
    forms: tuple[str, ...]
    gaps: tuple[PrintedGap, ...]
    about: Mapping[str, object]
    slow: tuple[str, ...]


@lru_cache(maxsize=256)
def _opened(data: bytes, name: str) -> tuple[Template, str]:
    """A template, compiled once in a process however many companies use it."""
    return open_template(data, name), sha256(data)


@dataclass(slots=True)
class PageRenderer:
    """Fills the templates of a stock with the facts of a spec.

    Attributes:
        spec: what is made.
        stock: the shipped folders and overlays.
    """

    spec: BinderSpec
    stock: Stock
    opened: dict[str, tuple[Template, str]] = field(default_factory=dict)
    slow: list[str] = field(default_factory=list)
    labels: Mapping[str, str] = field(init=False)
    prints: Fingerprints = field(init=False)
    letterhead: bytes | None = field(init=False)

    def __post_init__(self) -> None:
        letterhead = self.stock.find(LETTERHEAD)
        self.letterhead = None if letterhead is None else letterhead.read_bytes()
        self.prints = Fingerprints(self.spec)
        self.labels = {fact.key: fact.label for fact in self.spec.missing}

    def template(self, name: str) -> Template:
        """The template of that name (``05-hazard-assessment/flha``).

        Raises:
            InputWrongError: it is missing or faulty.
        """
        if name not in self.opened:
            relative = f"{TEMPLATES}/{name}.docx"
            path = self.stock.find(relative)
            if path is None:
                raise InputWrongError.of(
                    Place(relative), "", "the Word template is missing", "Run `secor templates build`.", code="B003"
                )
            data = path.read_bytes()
            if self.letterhead is not None:
                from secor_docs.word.letterhead.apply import apply_letterhead  # noqa: PLC0415 - few have a letterhead

                data = apply_letterhead(data, self.letterhead)
            self.opened[name] = _opened(data, relative)
        return self.opened[name][0]

    def page(self, page: Page) -> Rendered:
        """One page.

        Raises:
            InputWrongError: the template is missing or faulty.
        """
        about = Properties(page.title, SUBJECT, self.spec.legal_name, self.spec.issued)
        made = render(
            self.template(page.template),
            self.spec.facts(page),
            about,
            pictures=self.spec.pictures,
            people=self.spec.people,
            labels=self.labels,
            blank_gaps=page.blanks,
        )
        self.slow.extend(f"{page.title}: {part}" for part in made.slow)
        return made

    def to_join(self, page: Page) -> DocumentToJoin:
        """One page on its way into a binder."""
        return DocumentToJoin(page.title, self.page(page))

    def made_of(self, pages: Mapping[str, Page]) -> dict[str, str]:
        """What pages are made of, as hashes.

        Raises:
            InputWrongError: templates are missing or faulty; all at once.
        """
        found: dict[str, str] = {}
        problems: list[Problem] = []
        for name, page in pages.items():
            try:
                template = self.template(page.template)
            except InputWrongError as error:
                problems.extend(error.problems)
                continue
            found[name] = self.prints.of(page, template, self.opened[page.template][1])
        refuse_any(problems)
        return found

    def made_of_binder(self, made_of: Mapping[str, str]) -> str:
        """What the binder is made of, as a hash; ``made_of`` says it of its documents."""
        spec = self.spec
        own = self.made_of({str(number): page for number, page in enumerate((spec.index, *spec.tabs.values()))})
        inside = [made_of[document.file] for document in spec.documents]
        return sha256("\n".join((repr(self.about(BINDER)), *own.values(), *inside)).encode())

    def about(self, title: str) -> Properties:
        """The properties of a joined file."""
        said = f"{title} of {self.spec.operating_name}"
        return Properties(said, SUBJECT, self.spec.legal_name, self.spec.issued)


def make(
    spec: BinderSpec,
    stock: Stock,
    *,
    final: bool = False,
    only: Iterable[str] = (),
    print_kit: bool = False,
    before: LastTime | None = None,
    progress: Callable[[int, int, str], None] | None = None,
) -> Made:
    """Make the files of a binder.

    Args:
        spec: what is made.
        stock: the shipped folders and overlays.
        final: refuse while a missing fact would be printed.
        only: ids of the documents wanted; all when empty.
        print_kit: make form pads, site sets, spine and tab sheets too.
        before: what the last build left; what was made of the same then is not made again.
        progress: called with how many are done, of how many, and which is next.

    Raises:
        NotReadyError: ``final`` was asked for and facts are missing.
        InputWrongError: an unknown id in ``only``, or a faulty template; all at once.
    """
    chosen = tuple(only)
    wanted = _wanted(spec, chosen)
    renderer = PageRenderer(spec, stock)
    forms = _forms(spec, wanted)
    made_of = renderer.made_of(
        {document.file: document.page for document in wanted} | {form.file: form.page for form in forms}
    )
    if not chosen:
        made_of[BINDER] = renderer.made_of_binder(made_of)
    files = {} if before is None else _unchanged(before, made_of)
    rendered: Mapping[str, DocumentToJoin] = {}
    if before is not None and files.keys() == made_of.keys() and not print_kit:
        gaps = before.gaps
    else:
        rendered, gaps = _rendered(renderer, wanted, progress or (lambda _done, _of, _name: None))
    printed = tuple(printed_gaps(spec, [(d.number, gap) for d in wanted for gap in gaps[d.id]]))
    left = tuple(fact for fact in spec.missing if fact.left)
    if final and (printed or left):
        raise NotReadyError(_refusal(spec, printed, left), code="B004")
    if not chosen and BINDER not in files:
        files[BINDER] = _binder(renderer, rendered)
    if print_kit:
        files |= _print_kit(renderer, rendered, {document.type_id for document in wanted})
    files |= {d.file: rendered[d.id].data for d in wanted if d.file not in files}
    # A form of a document that names nobody is that document; the print kit is known by no hash.
    same = {made_of[name]: data for name, data in files.items() if name in made_of}
    for form in forms:
        if form.file not in files:
            known = same.get(made_of[form.file])
            files[form.file] = renderer.page(form.page).data if known is None else known
    if not chosen:
        files["gaps.md"] = gaps_report(spec, printed).encode()
    about = {
        **_manifest(renderer, wanted, gaps, final=final),
        "gaps": gaps_as_values(printed),
        "made_of": dict(sorted(made_of.items())),
    }
    return Made(files, wanted, tuple(sorted(form.file for form in forms)), printed, about, tuple(renderer.slow))


BINDER = "Binder.docx"


def _unchanged(before: LastTime, made_of: Mapping[str, str]) -> dict[str, bytes]:
    found = ((name, before.file(name, hash_)) for name, hash_ in made_of.items())
    return {name: data for name, data in found if data is not None}


def _rendered(
    renderer: PageRenderer, wanted: tuple[Document, ...], tell: Callable[[int, int, str], None]
) -> tuple[dict[str, DocumentToJoin], dict[str, tuple[str, ...]]]:
    """The documents, and the missing facts each prints.

    Raises:
        InputWrongError: templates are faulty; all at once.
    """
    rendered: dict[str, DocumentToJoin] = {}
    gaps: dict[str, tuple[str, ...]] = {}
    problems: list[Problem] = []
    for done, document in enumerate(wanted):
        tell(done, len(wanted) + 1, document.title)
        try:
            made = renderer.page(document.page)
        except InputWrongError as error:
            problems.extend(error.problems)
            continue
        rendered[document.id], gaps[document.id] = DocumentToJoin(document.title, made), made.gaps
    refuse_any(problems)
    tell(len(wanted), len(wanted) + 1, "Binder")
    return rendered, gaps


def _forms(spec: BinderSpec, wanted: Iterable[Document]) -> list[Form]:
    kinds = {document.type_id for document in wanted}
    return [form for form in spec.forms if form.type_id in kinds]


def build_from_spec(
    spec: BinderSpec,
    stock: Stock,
    out: Path,
    *,
    final: bool = False,
    only: Iterable[str] = (),
    print_kit: bool = False,
    inputs: str = "",
    remarks: Sequence[str] = (),
    progress: Callable[[int, int, str], None] | None = None,
) -> Built:
    """Make a binder and write its folder, whole or not at all.

    Args:
        spec: what is made.
        stock: the shipped folders and overlays.
        out: the folder that holds the companies' folders.
        final: refuse while a missing fact would be printed.
        only: ids of the documents wanted; all when empty.
        print_kit: make form pads, site sets, spine and tab sheets too.
        inputs: the hash of everything it is made from, so that the next build sees whether there is anything to do.
        remarks: lines for the person who builds.
        progress: called with how many are done, of how many, and which is next.

    Raises:
        NotReadyError: ``final`` was asked for and facts are missing.
        InputWrongError: an unknown id in ``only``, a faulty template, the folder of another company, a lock.
        CouldNotWriteError: the disk refused; the last good binder stays.
    """
    chosen = tuple(only)
    folder = out / spec.folder
    standing = standing_folder(folder, spec.wcb_account, (spec.legal_name, *spec.formerly))
    refuse_locked(standing)
    before = last_time(standing)
    made = make(spec, stock, before=before, final=final, only=chosen, print_kit=print_kit, progress=progress)
    about = {**made.about, "folder": spec.folder, "inputs": inputs, "remarks": list(remarks)}
    if progress is not None:
        progress(len(made.documents) + 1, len(made.documents) + 1, "Folder")  # the last place where it may be stopped
    if standing != folder:
        move_folder(standing, folder)
    renamed = take_new_names(folder, spec.documents)
    written = write_folder(folder, made.files, about, only=bool(chosen))
    written = replace(written, renamed=renamed)
    documents = tuple(MadeDocument(d.id, d.number, d.title, d.file) for d in made.documents)
    moved = "" if standing == folder else standing.name
    return Built(spec.legal_name, written, made.gaps, documents, made.forms, tuple(remarks), made.slow, moved)


def _wanted(spec: BinderSpec, only: tuple[str, ...]) -> tuple[Document, ...]:
    known = {document.type_id for document in spec.documents} | {document.id for document in spec.documents}
    problems = []
    for id_ in only:
        if id_ in spec.left_out:
            problems.append(
                Problem(Place("--only"), id_, "this company does without it", spec.left_out[id_], code="B005")
            )
        elif id_ not in known:
            fix = f"`secor plan` lists the documents.{nearest(id_, known)}"
            problems.append(Problem(Place("--only"), id_, "no document has this id", fix, code="B006"))
    refuse_any(problems)
    return tuple(d for d in spec.documents if not only or d.type_id in only or d.id in only)


def _binder(renderer: PageRenderer, rendered: Mapping[str, DocumentToJoin]) -> bytes:
    """Cover, index, then a tab sheet and the documents of each element."""
    documents = renderer.spec.documents
    order = [rendered[document.id] for document in documents if document.kind == "cover"]
    order.append(renderer.to_join(renderer.spec.index))
    for element, tab in renderer.spec.tabs.items():
        inside = [rendered[d.id] for d in documents if d.element == element and d.kind != "cover"]
        if inside:
            order += [renderer.to_join(tab), *inside]
    return join_documents(order, renderer.about("Health and safety binder"))


def _print_kit(
    renderer: PageRenderer, rendered: Mapping[str, DocumentToJoin], kinds: Collection[str]
) -> dict[str, bytes]:
    """Form pads, a clipboard set for each site, spine and tab sheets."""
    spec = renderer.spec
    files: dict[str, bytes] = {}
    for pad in spec.pads:
        if pad.type_id not in kinds or (isinstance(pad.of, str) and pad.of not in rendered):
            continue
        document = rendered[pad.of] if isinstance(pad.of, str) else renderer.to_join(pad.of)
        files[pad.file] = join_documents(
            [DocumentToJoin(pad.title, document.source, pad.copies)], renderer.about(pad.title)
        )
    for name, ids in spec.site_sets.items():
        inside = [rendered[id_] for id_ in ids if id_ in rendered]
        if inside:
            files[name] = join_documents(inside, renderer.about("Site set"))
    sheets = [renderer.to_join(page) for page in (spec.spine, *spec.tabs.values())]
    files[f"{KIT}/Spine and tabs.docx"] = join_documents(sheets, renderer.about("Spine and tab sheets"))
    return files


def printed_gaps(spec: BinderSpec, printed: Iterable[tuple[str, str]]) -> Iterable[PrintedGap]:
    """The missing facts, from the number of each document and the path of each fact it prints."""
    known = {fact.key: fact for fact in spec.missing}
    whole: dict[str, list[str]] = {}
    for number, key in printed:
        # A part of a missing fact (a supervisor's phone) is filled in with the whole of it.
        whole.setdefault(whole_of(key, known) or key, []).append(number)
    for key, numbers in whole.items():
        fact = known.get(key)
        yield PrintedGap(
            key,
            fact.label if fact else re.sub(r"\[\d+\]", "", key.rpartition(".")[2]).replace("_", " ").capitalize(),
            fact.why if fact else "a document prints it",
            fact.example if fact else "",
            Place(spec.source, fact.line if fact else spec.line(key)),
            tuple(dict.fromkeys(numbers)),
        )


def _refusal(spec: BinderSpec, printed: tuple[PrintedGap, ...], left: tuple[Missing, ...]) -> str:
    kept = {fact.key for fact in left}
    wanting = [gap for gap in printed if gap.key not in kept]
    lines = []
    if wanting:
        what = f"{number_of(len(wanting), 'fact is', 'facts are')} missing that it would print"
        lines.append(f"The final binder is not made: {what}.")
        lines += [f"{gap.place}: {gap.key}: {gap.label}. Printed in {', '.join(gap.documents)}." for gap in wanting]
    if left:
        what = f"{number_of(len(left), 'value is', 'values are')} still the example of the file"
        lines.append(f"The final binder is not made: {what}.")
        lines += [f"{Place(spec.source, fact.line)}: {fact.key}: {fact.why}." for fact in left]
    lines.append("Fill them in, or build a draft.")
    return "\n".join(lines)


def gaps_report(spec: BinderSpec, printed: tuple[PrintedGap, ...]) -> str:
    """The gaps as a page to work through: what is printed somewhere first, then what else would help."""
    lines = [f"# What is still missing in {spec.source}", "", f"For {spec.legal_name.rstrip('.')}.", ""]
    if printed:
        lines += [f"## Printed in the binder as a marker ({len(printed)})", "", "Fill these in first.", ""]
        lines += [
            f"{_wish(gap.place.line, gap.key, gap.label, gap.why, gap.example)} Printed in {', '.join(gap.documents)}."
            for gap in printed
        ]
        lines.append("")
    rest = [fact for fact in spec.missing if fact.key not in {gap.key for gap in printed}]
    if rest:
        lines += [f"## Not printed as a marker, but worth having ({len(rest)})", ""]
        lines += [_wish(fact.line, fact.key, fact.label, fact.why, fact.example) for fact in rest]
        lines.append("")
    if not printed and not rest:
        lines += ["Nothing. Every fact the documents use is there.", ""]
    return "\n".join(lines)


def _wish(line: int, key: str, label: str, why: str, example: str) -> str:
    return f"- [ ] line {line}: `{key}` - {label}: {why}." + (f" Example: `{example}`." if example else "")


def _manifest(
    renderer: PageRenderer, wanted: Iterable[Document], gaps: Mapping[str, Sequence[str]], *, final: bool
) -> dict[str, object]:
    spec = renderer.spec
    return {
        "made_by": f"secor_docs {__version__}",
        "owner": {"legal_name": spec.legal_name, "wcb_account": spec.wcb_account},
        "mode": "final" if final else "draft",
        "program_version": spec.version,
        "law": dict(spec.law),
        "pictures": {name: picture.file for name, picture in sorted(spec.pictures.items())},
        "documents": [
            {
                "id": document.id,
                "of": list(document.of),
                "number": document.number,
                "title": document.title,
                "file": document.file,
                "kind": document.kind,
                "directive": document.directive,
                "element": document.element,
                "questions": list(document.questions),
                "template": renderer.opened[document.page.template][1],
                "gaps": list(gaps[document.id]),
            }
            for document in wanted
        ],
    }

"""A binder on the disk held against the one that would be made now, file by file; nothing is written."""

from __future__ import annotations

import glob
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Any, Literal

from secor_docs.binder.make import BINDER, PageRenderer, printed_gaps
from secor_docs.binder.manifest import LastTime, PrintedGap, said_last_time
from secor_docs.binder.prepare import Prepared, spec_of
from secor_docs.binder.rename import as_renamed
from secor_docs.binder.spec import BinderSpec, Document, Page
from secor_docs.files import BASE, LOCK, MANIFEST, hash_of, sha256
from secor_docs.merge.changes import Change, changes_between, texts_between
from secor_docs.ooxml.damage import PackageError
from secor_docs.word.render.render import Rendered

FileState = Literal["not made", "as made", "different", "edited", "edited and different", "gone"]


@dataclass(frozen=True, slots=True)
class StandingFile:
    """A file of a binder.

    Attributes:
        name: its name in the binder's folder.
        state: ``not made`` yet; ``as made``; ``different`` if it were made now; ``edited`` by a person;
            ``edited and different``, where there is a new text too; ``gone`` from the folder.
        document: the document it is; None for the joined binder, blank forms and the print kit.
        beside: new versions that stand next to it.
    """

    name: str
    state: FileState
    document: Document | None = None
    beside: tuple[str, ...] = ()


@dataclass(frozen=True)
class StandingBinder:
    """The binder of a company, as it is on the disk and as it would be now.

    Attributes:
        prepared: the company, read and planned for the day.
        folder: where its binder is, or would be.
    """

    prepared: Prepared
    folder: Path

    @cached_property
    def _as_renamed(self) -> tuple[Mapping[str, Any], Mapping[str, str]]:
        return as_renamed(self.folder, self.spec.documents)

    @property
    def manifest(self) -> Mapping[str, Any]:
        """What the last build said, under the names files have now; empty where there was none."""
        return self._as_renamed[0]

    def path(self, name: str) -> Path:
        """Where a file is, which may still go by the name it had before."""
        return self.folder / self._as_renamed[1].get(name, name)

    @property
    def there(self) -> bool:
        """Whether a binder was built."""
        return bool(self.manifest)

    @property
    def made_on(self) -> date:
        """The day of the last build, on the person's own calendar."""
        return date.fromtimestamp((self.folder / MANIFEST).stat().st_mtime)  # noqa: DTZ012

    @property
    def final(self) -> bool:
        """Whether the last build was the final one."""
        return self.manifest.get("mode") == "final"

    @property
    def locked(self) -> bool:
        """Whether it was approved as it stands, so that nothing is built into it."""
        return (self.folder / LOCK).exists()

    @cached_property
    def spec(self) -> BinderSpec:
        """What would be made now."""
        return spec_of(self.prepared)

    @cached_property
    def _renderer(self) -> PageRenderer:
        return PageRenderer(self.spec, self.prepared.stock)

    @cached_property
    def _pages(self) -> Mapping[str, Page]:
        spec = self.spec
        return {d.file: d.page for d in spec.documents} | {f.file: f.page for f in spec.forms}

    @cached_property
    def _last(self) -> LastTime:
        return said_last_time(self.folder, self.manifest) or LastTime(
            self.folder, self.manifest.get("files", {}), {}, {}
        )

    @cached_property
    def _rendered(self) -> Mapping[str, Rendered]:
        """What is not made of what it was made of the last time, as it would be now."""
        made_of = self._renderer.made_of(self._pages)
        last = self._last.made_of
        return {n: self._renderer.page(page) for n, page in self._pages.items() if last.get(n) != made_of[n]}

    @cached_property
    def files(self) -> tuple[StandingFile, ...]:
        """The papers in their order, then blank forms, the joined binder, and what else the last build made."""
        documents = {document.file: document for document in self.spec.documents}
        names = dict.fromkeys((*self._pages, BINDER, *sorted(self.manifest.get("files", ()))))
        leaving = {name for name, _ in self.leaving}
        beside = {name for name in names if _BESIDE.search(name)}
        shown = (n for n in names if not n.startswith(f"{BASE}/") and n not in leaving | beside | {"gaps.md"})
        return tuple(self._file(name, documents.get(name)) for name in shown)

    def _file(self, name: str, document: Document | None) -> StandingFile:
        produced = self.manifest.get("files", {}).get(name)
        here = hash_of(self.path(name))
        rendered = self._rendered.get(name)
        now = sha256(rendered.data) if rendered else produced
        if name == BINDER and produced and self._papers_differ:
            now = ""
        if not here:
            return StandingFile(name, "gone" if produced else "not made", document)
        if here == now:
            return StandingFile(name, "as made", document)
        if here == produced:
            return StandingFile(name, "different", document)
        beside = tuple(self._beside(name))
        return StandingFile(name, "edited and different" if beside or now != produced else "edited", document, beside)

    @property
    def _papers_differ(self) -> bool:
        produced = self.manifest["files"]
        return bool(self.leaving) or any(
            sha256(self._rendered[d.file].data) != produced.get(d.file)
            for d in self.spec.documents
            if d.file in self._rendered
        )

    def _beside(self, name: str) -> Iterator[str]:
        path = PurePosixPath(self.path(name).relative_to(self.folder).as_posix())
        folder = self.folder / path.parent
        for found in sorted(folder.glob(f"{glob.escape(path.stem)} (new*){path.suffix}")) if folder.is_dir() else ():
            beside = found.relative_to(self.folder).as_posix()
            if _BESIDE.search(beside):
                yield beside

    @cached_property
    def leaving(self) -> tuple[tuple[str, str], ...]:
        """Papers of the last build that the company has no use for now: file, and number with title."""
        wanted = {document.file for document in self.spec.documents}
        entries = self.manifest.get("documents", ())
        return tuple((e["file"], f"{e['number']} {e['title']}") for e in entries if e["file"] not in wanted)

    @cached_property
    def gaps(self) -> tuple[PrintedGap, ...]:
        """The missing facts that would be printed as a marker, each with the numbers of its papers."""
        pairs = [(d.number, gap) for d in self.spec.documents for gap in self.gaps_of(d)]
        return tuple(printed_gaps(self.spec, pairs))

    def gaps_of(self, document: Document) -> Sequence[str]:
        """Keys of the missing facts a paper would print."""
        rendered = self._rendered.get(document.file)
        return rendered.gaps if rendered else self._last.gaps.get(document.id, ())

    def changes(self, names: Sequence[str]) -> tuple[Change, ...]:
        """What would change in some papers that are as they were made, passage by passage."""
        files = {name: self._rendered[name].data for name in names if name in self._rendered}
        wanted = [document for document in self.spec.documents if document.file in files]
        about = {
            "law": dict(self.spec.law),
            "documents": [
                {
                    "file": d.file,
                    "number": d.number,
                    "title": d.title,
                    "template": self._renderer.opened[d.page.template][1],
                }
                for d in wanted
            ],
        }
        before = {**self.manifest, "documents": [e for e in self.manifest.get("documents", ()) if e["file"] in files]}
        return changes_between(self.folder, before, files, about, self._as_renamed[1])

    def new_text(self, file: StandingFile) -> bytes | None:
        """The new version of a file a person has edited; None where there is none."""
        if file.beside:
            return (self.folder / file.beside[-1]).read_bytes()
        rendered = self._rendered.get(file.name)
        return rendered.data if rendered and file.state == "edited and different" else None

    def three_texts(self, file: StandingFile) -> tuple[tuple[str | None, str, str], ...] | None:
        """Where the person's text and the new one differ: what both came from, theirs, and the new one.

        The first is None where no copy of it was kept. None where one of them cannot be read as a Word file.
        """
        new = self.new_text(file)
        if new is None:
            return ()
        base = self.folder / BASE / f"{file.name}.base"
        try:
            made = base.read_bytes() if base.is_file() else None
            return tuple(texts_between(made, self.path(file.name).read_bytes(), new))
        except (OSError, PackageError):
            return None


_BESIDE = re.compile(r" \(new(?: \d+)?\)\.\w+$")

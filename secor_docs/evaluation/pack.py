"""The evidence pack: one zip with the binder, the tracker, the evidence files, a page that opens them, and their hashes.

The page needs no server and no network. Private records and their files stay out, and are counted.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import re
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path, PurePosixPath
from urllib.parse import quote, unquote

from secor_docs import __version__
from secor_docs.dates import date_with_weekday, yes_or_no
from secor_docs.evaluation.coverage_page import elements, explained, heading
from secor_docs.evaluation.csv_text import as_csv
from secor_docs.files import MANIFEST
from secor_docs.pages import html
from secor_docs.problems import CouldNotReadError, CouldNotWriteError, Place, Problem
from secor_docs.readiness.coverage import Coverage, Covered, located
from secor_docs.readiness.evidence import counted_in_words
from secor_docs.readiness.page import proof_sign
from secor_docs.tracker.evidence import HASHES, noted_hashes
from secor_docs.tracker.proof import PROOF_WORDS, EvidenceFacts, file_cell
from secor_docs.tracker.record import LOG_COLUMNS, Record, Tracker, document_label

PAGE = "index.html"
BINDER, EVIDENCE, RECORDS = "binder", "evidence", "records.csv"
_FIXED = (1980, 1, 1, 0, 0, 0)
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Packed:
    """A finished pack.

    Attributes:
        files: how many files are in it.
        private: records that were left out because they are private.
        private_files: files that were left out because they belong to such records or documents.
        kept_apart: open records whose evidence file a private record has too; the file is not in it.
        tracker: the tracker itself is in it; it is not when it holds private rows.
        seal: SHA-256 of the manifest: who knows it knows that nothing in the pack was changed.
    """

    files: int
    private: int
    private_files: int
    kept_apart: tuple[Record, ...]
    tracker: bool
    seal: str


@dataclass(slots=True)
class _Pack:
    """What goes in: name in the zip, and the file or the bytes."""

    covered: Coverage
    log: Tracker
    facts: EvidenceFacts
    files: dict[str, Path | bytes] = field(default_factory=dict)
    apart: dict[str, Record] = field(default_factory=dict)
    private: frozenset[tuple[str, str]] = frozenset()
    private_files: int = 0
    places: dict[str, list[str]] = field(default_factory=dict)


def make_pack(
    covered: Coverage,
    log: Tracker,
    target: Path,
    *,
    tracker: Path | None,
    binder: Path | None,
    evidence: EvidenceFacts,
    closed: frozenset[str] = frozenset(),
) -> Packed:
    """Write the pack, whole or not at all.

    Args:
        covered: the questions with their proof, which the page lists.
        log: the tracker as it was read.
        target: the zip to write; what is there is replaced.
        tracker: the tracker's file; its folder holds the evidence files. None when there is none.
        binder: the company's binder; None when there is none.
        evidence: what the evidence files say that the records name.
        closed: numbers of records that were private when they were logged, whatever their rows say now.

    Raises:
        CouldNotWriteError: the disk refused; what was there before is still there.
    """
    pack = _Pack(covered, log, evidence)
    private = {p.type.id for p in covered.found.plan.documents if p.type.private}
    pack.private = frozenset(
        _row(r) for r in log.records if r.private or r.document_id in private or r.record_id in closed
    )
    if binder is not None:
        _binder(pack, binder, private)
    if tracker is not None:
        _evidence(pack, tracker.parent)
        if not pack.private:
            pack.files[tracker.name] = tracker
    pack.files[RECORDS] = _records(pack).encode("utf-8-sig")
    pack.files[PAGE] = _page(pack).encode()
    seal = _written(pack, target)
    inside = tracker is not None and not pack.private
    return Packed(len(pack.files) + 1, len(pack.private), pack.private_files, tuple(pack.apart.values()), inside, seal)


def _row(record: Record) -> tuple[str, str]:
    """What tells a row from all others; its names may be shown otherwise than they stand in it."""
    return str(record.place), record.record_id


def _binder(pack: _Pack, folder: Path, private: set[str]) -> None:
    """Everything of the binder but what a person filled in of a private document."""
    manifest = json.loads((folder / MANIFEST).read_text("utf-8"))
    made: Mapping[str, str] = manifest.get("files", {})
    closed = {d["file"] for d in manifest.get("documents", ()) if str(d["id"]).partition("/")[0] in private}
    closed |= {name for name in made if PurePosixPath(name).stem.partition(" ")[2] in private}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if (
            not path.is_file()
            or path.is_symlink()
            or any(part.startswith((".", "~$")) for part in PurePosixPath(name).parts)
        ):
            continue
        if name in closed and hashlib.sha256(path.read_bytes()).hexdigest() != made.get(name):
            pack.private_files += 1
            continue
        pack.files[f"{BINDER}/{name}"] = path


def _evidence(pack: _Pack, folder: Path) -> None:
    """The evidence files of the open records.

    A file that a private record names stays out, and so does every other file with the same bytes: whoever named it
    in an open record too may not have known.
    """
    root = folder.resolve()
    closed_rows = [record for record in pack.log.records if _row(record) in pack.private]
    private = {f.name: f for record in closed_rows for f in pack.facts.of(record) if f.state != "outside"}
    closed = {file.sha256 for file in private.values()} - {""}
    pack.private_files += sum(bool(file.sha256) for file in private.values())
    packed: set[str] = set()
    for record in pack.log.records:
        if _row(record) in pack.private:
            continue
        inside = pack.places.setdefault(record.evidence, [])
        for file in pack.facts.of(record):
            if file.sha256 in closed or file.name in private:
                pack.apart[file.name] = record
            elif file.sha256:
                path = (root / file.name.replace("\\", "/")).resolve()
                name = path.relative_to(root).as_posix()
                name = name if name.startswith(f"{EVIDENCE}/") else f"{EVIDENCE}/{name}"
                pack.files[name] = path
                packed.add(path.relative_to(root).as_posix())
                if name not in inside:
                    inside.append(name)
    hashes = (f"{hash_}  {name}\n" for name, hash_ in noted_hashes(folder).items() if f"{EVIDENCE}/{name}" in packed)
    if text := "".join(hashes):
        pack.files[f"{EVIDENCE}/{HASHES}"] = text.encode()


def _records(pack: _Pack) -> str:
    """The open rows of the Log."""
    labels = {p.type.id: document_label(p.type) for p in pack.covered.found.plan.documents}
    columns = {column.id: column.label for column in LOG_COLUMNS if column.id != "private"}
    states = {_row(judged.record): PROOF_WORDS[judged.state] for judged in pack.covered.found.months.judged}
    rows = [["Row", *columns.values(), "What stands behind it"]]
    for record in pack.log.records:
        if _row(record) not in pack.private:
            names = [f.name for f in pack.facts.of(record) if f.name not in pack.apart]
            shown = {
                "document": labels.get(record.document_id, record.document_id),
                "evidence": file_cell(*names) if pack.facts.of(record) else record.evidence,
            }
            values = [shown[id_] if id_ in shown else getattr(record, id_) for id_ in columns]
            texts = (yes_or_no(v) if v is None or isinstance(v, bool) else str(v) for v in values)
            rows.append([record.place.spot or str(record.place), *texts, states.get(_row(record), "")])
    return as_csv(rows)


# -- the page --------------------------------------------------------------------------------------


def _page(pack: _Pack) -> str:
    covered, found = pack.covered, pack.covered.found
    name = found.plan.company.business.legal_name
    return html.page(
        "pack.html",
        title=f"Evidence of {name}, {found.as_of}",
        who=name,
        when=date_with_weekday(found.as_of),
        heading=heading(covered),
        asked=found.plan.question_set,
        sentence=found.sentence,
        counted=", ".join(f"{number} {state}" for state, number in covered.count().items()),
        links=[_link(RECORDS, "All records"), *(_link(top, top) for top in _tops(pack))],
        explain=explained(covered.to_explain),
        private=len(pack.private),
        private_files=pack.private_files,
        proof=counted_in_words(j for j in found.months.judged if _row(j.record) not in pack.private),
        elements=elements(covered, lambda c: {"proof": [] if c.state == "not applicable" else list(_proof(pack, c))}),
    )


def _tops(pack: _Pack) -> Iterator[str]:
    """The tracker and the whole binder."""
    yield from (n for n in pack.files if n == f"{BINDER}/Binder.docx" or ("/" not in n and n not in {RECORDS, PAGE}))


def _link(name: str, text: str) -> tuple[str, str]:
    return quote(name), text


def _proof(pack: _Pack, c: Covered) -> Iterator[tuple[tuple[str, str] | None, str, list[tuple[str, str]]]]:
    """Lines: the sign of what stands behind it, where it is a record; text; the files it opens."""
    for item in c.items:
        label = f"{item.type.number} {item.type.title}"
        name = f"{BINDER}/{item.file}" if item.file else ""
        yield (None, "", [_link(name, label)]) if name in pack.files else (None, label, [])
        rows = [j for j in item.rows if _row(j.record) not in pack.private]
        for judged in sorted(rows, key=lambda j: j.day, reverse=True):
            if judged in item.examples or judged.record.evidence:
                inside = pack.places.get(judged.record.evidence, ())
                links = [_link(name, PurePosixPath(name).name) for name in inside]
                days = [f"{f.own_day_of} on {f.own_day}" for f in judged.files if f.own_day and f.own_day != judged.day]
                yield proof_sign(judged), ", ".join((located(judged), *dict.fromkeys(days))), links


# -- writing and verifying -------------------------------------------------------------------------


def _written(pack: _Pack, target: Path) -> str:
    beside = target.with_name(f".{target.name}.new")
    found = pack.covered.found
    files: dict[str, dict[str, str | int]] = {}
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("wb") as out:
            with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as zip_:
                for name, source in sorted(pack.files.items()):
                    files[name] = _member(zip_, name, source)
                manifest = {
                    "made_by": f"secor_docs {__version__}",
                    "company": found.plan.company.business.legal_name,
                    "as_of": found.as_of.isoformat(),
                    "private_records_left_out": len(pack.private),
                    "private_files_left_out": pack.private_files,
                    "files": files,
                }
                text = (json.dumps(manifest, indent=1, ensure_ascii=False) + "\n").encode()
                _member(zip_, MANIFEST, text)
            out.flush()
            os.fsync(out.fileno())
        beside.replace(target)
    except OSError as error:
        with suppress(OSError):
            beside.unlink()
        raise CouldNotWriteError(target, error.strerror or str(error)) from error
    return hashlib.sha256(text).hexdigest()


def _member(zip_: zipfile.ZipFile, name: str, source: Path | bytes) -> dict[str, str | int]:
    """Write one file as it is read, so that a long film needs no memory."""
    info = zipfile.ZipInfo(name, _FIXED)
    info.compress_type = zipfile.ZIP_DEFLATED
    hash_, size = hashlib.sha256(), 0
    with (
        zip_.open(info, "w", force_zip64=True) as to,
        io.BytesIO(source) if isinstance(source, bytes) else source.open("rb") as from_,
    ):
        while chunk := from_.read(_CHUNK):
            hash_.update(chunk)
            size += len(chunk)
            to.write(chunk)
    return {"sha256": hash_.hexdigest(), "bytes": size}


@dataclass(frozen=True, slots=True)
class Verified:
    """What a look through a pack found.

    Attributes:
        files: files the manifest lists.
        problems: what is wrong; none when the pack is as it was made.
        seal: SHA-256 of its manifest, to compare with the one shown when the pack was made.
    """

    files: int
    problems: tuple[Problem, ...]
    seal: str


def verify_pack(path: Path) -> Verified:
    """Hold every file of a pack against its manifest, and every link of its page against the files.

    Raises:
        CouldNotReadError: it is not there, is no zip, or has no manifest.
    """
    try:
        with zipfile.ZipFile(path) as zip_:
            text = zip_.read(MANIFEST)
            files: dict[str, dict[str, str | int]] = json.loads(text)["files"]
            problems = list(_faults(zip_, files, path.name))
    except OSError as error:
        raise CouldNotReadError(path, (error.strerror or str(error)).lower()) from error
    except (zipfile.BadZipFile, KeyError, ValueError, TypeError, RuntimeError, EOFError) as error:
        raise CouldNotReadError(path, "it is not a whole evidence pack") from error
    return Verified(len(files), tuple(problems), hashlib.sha256(text).hexdigest())


def _faults(zip_: zipfile.ZipFile, files: Mapping[str, Mapping[str, str | int]], pack: str) -> Iterator[Problem]:
    again = "Ask for the pack again."
    names = [info.filename for info in zip_.infolist()]
    for name in sorted({n for n in names if names.count(n) > 1}):
        yield Problem(Place(pack, spot=name), "", "the file appears twice", again, code="E004")
    for name in sorted(set(names) - set(files) - {MANIFEST}):
        yield Problem(Place(pack, spot=name), "", "the file is not in the manifest", again, code="E004")
    for name, wanted in sorted(files.items()):
        if name.startswith("/") or "\\" in name or ".." in PurePosixPath(name).parts:
            yield Problem(Place(pack, spot=name), "", "the name leads out of the pack", again, code="E004")
        elif name not in names:
            yield Problem(Place(pack, spot=name), "", "the file is not there", again, code="E004")
        elif _hash(zip_, name) != wanted["sha256"]:
            yield Problem(
                Place(pack, spot=name), "", "the file was changed after the pack was made", again, code="E004"
            )
    page = zip_.read(PAGE).decode("utf-8", "replace") if PAGE in names else ""
    for link in sorted(set(re.findall(r'href="([^"#]+)"', page))):
        if unquote(unescape(link)) not in names:
            message = f'the page names "{unquote(unescape(link))}", which is not there'
            yield Problem(Place(pack, spot=PAGE), "", message, again, code="E004")


def _hash(zip_: zipfile.ZipFile, name: str) -> str:
    hash_ = hashlib.sha256()
    try:
        with zip_.open(name) as file:
            while chunk := file.read(_CHUNK):
                hash_.update(chunk)
    except (zipfile.BadZipFile, OSError, EOFError):  # the zip's own check failed: changed all the same
        return ""
    return hash_.hexdigest()

"""The Python engines on the same work, and the floor under ours."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, Protocol

import jinja2
from dialects import Docxtpl, MailMerge
from docxtpl import DocxTemplate
from templateset import Description, Values

from secor_docs.ooxml.package import unpack
from secor_docs.values import Namespace
from secor_docs.word.render.render import Properties, render
from secor_docs.word.template.template import Template, open_template


class Engine(Protocol):
    """Makes a document of the set."""

    name: str

    def document(self, template: str, client: int) -> bytes:
        """The bytes of one finished .docx."""


# -- ours ------------------------------------------------------------------------------------------


def grouped(values: Any, path: str = "") -> Any:
    """Plain values as our engine takes them."""
    if isinstance(values, dict):
        return Namespace(path, {key: grouped(value, f"{path}.{key}".lstrip(".")) for key, value in values.items()})
    return [grouped(value, path) for value in values] if isinstance(values, list) else values


@dataclass(slots=True)
class Ours:
    """Our engine, warm: templates opened and values put into groups before the clock starts."""

    templates: Mapping[str, Template]
    facts: Sequence[Namespace]
    name: str = "secor_docs"
    about: Properties = field(default=Properties("Benchmark", "Health and safety program", "Benchmark Ltd."))

    @classmethod
    def of(cls, data: Mapping[str, bytes], values: Sequence[Values]) -> Ours:
        """Open the templates."""
        return cls({n: open_template(d, f"{n}.docx") for n, d in data.items()}, [grouped(v) for v in values])

    def document(self, template: str, client: int) -> bytes:
        """Render."""
        return render(self.templates[template], self.facts[client], self.about).data


# -- docxtpl and docx-mailmerge2 -------------------------------------------------------------------


@dataclass(slots=True)
class Plain:
    """docxtpl as its documentation shows it: open, render, save, for each document."""

    data: Mapping[str, bytes]
    values: Sequence[Values]
    name: str = "docxtpl"

    def document(self, template: str, client: int) -> bytes:
        """Open, render, save."""
        made = DocxTemplate(io.BytesIO(self.data[template]))
        made.render(self.values[client], autoescape=True)
        out = io.BytesIO()
        made.save(out)
        return out.getvalue()


@dataclass(slots=True)
class Merged:
    """docx-mailmerge2: open, merge fields and rows, write."""

    data: Mapping[str, bytes]
    values: Sequence[Mapping[str, Any]]
    rows: Mapping[str, Mapping[str, str]]
    name: str = "docx-mailmerge2"

    @classmethod
    def of(cls, descriptions: Sequence[Description], values: Sequence[Values]) -> Merged:
        """Only the templates it can do."""
        dialect = MailMerge()
        able = [d for d in descriptions if dialect.makes(d)]
        return cls(
            {d.name: dialect.template(d) for d in able},
            [dialect.values(v) for v in values],
            {d.name: dialect.rows(d) for d in able},
        )

    def document(self, template: str, client: int) -> bytes:
        """Open, merge, write."""
        from mailmerge import MailMerge as Document  # noqa: PLC0415 - a peer may be missing

        flat = self.values[client]
        out = io.BytesIO()
        with Document(io.BytesIO(self.data[template])) as made:
            made.merge(**{name: value for name, value in flat.items() if isinstance(value, str)})
            for anchor, name in self.rows[template].items():
                made.merge_rows(anchor, [{k: v for k, v in row.items() if isinstance(v, str)} for row in flat[name]])
            made.write(out)
        return out.getvalue()


# -- the floor -------------------------------------------------------------------------------------


def named(values: Any) -> Any:
    """Plain values with the fastest attributes Python has."""
    if isinstance(values, dict):
        return SimpleNamespace(**{key: named(value) for key, value in values.items()})
    return [named(value) for value in values] if isinstance(values, list) else values


_BREAK = '</w:t><w:br/><w:t xml:space="preserve">'
"""Only values hold line breaks: the compiled templates have none."""


@dataclass(slots=True)
class _Held:
    """A template for the floor: code of the parts that vary, and the others as they lie in the zip."""

    parts: list[tuple[str, jinja2.Template]]
    members: list[tuple[str, bytes, int, int]]


@dataclass(slots=True)
class Floor:
    """What nobody can do without: the bare Jinja render, deflate at level 6, and the zip joined in memory.

    No sandbox, no strict names, no counting, no clean-ups, no properties; plain templates compiled before.
    """

    held: Mapping[str, _Held]
    values: Sequence[Mapping[str, Any]]
    name: str = "floor"

    @classmethod
    def of(cls, data: Mapping[str, bytes], values: Sequence[Mapping[str, Any]], env: jinja2.Environment) -> Floor:
        """Compile everything."""
        return cls({name: _held(one, env) for name, one in data.items()}, values)

    def document(self, template: str, client: int) -> bytes:
        """Render, deflate, join."""
        return self.squeezed(template, self.texts(template, client))

    def texts(self, template: str, client: int) -> list[tuple[str, bytes]]:
        """The parts that vary, rendered."""
        values = self.values[client]
        parts = self.held[template].parts
        return [(name, code.render(values).replace("\n", _BREAK).encode()) for name, code in parts]

    def squeezed(self, template: str, texts: Sequence[tuple[str, bytes]]) -> bytes:
        """Rendered parts, deflated and joined with the others."""
        return joined([*(deflated(name, text) for name, text in texts), *self.held[template].members])


def _held(data: bytes, env: jinja2.Environment) -> _Held:
    parts, members = [], []
    for name, content in unpack(data).items():
        if name.startswith(("word/document", "word/header", "word/footer")):
            parts.append((name, env.from_string(DocxTemplate.patch_xml(None, content.decode().replace("\n", " ")))))
        else:
            members.append(deflated(name, content))
    return _Held(parts, members)


def deflated(name: str, content: bytes) -> tuple[str, bytes, int, int]:
    """A zip member: name, deflated bytes, checksum, length before."""
    squeeze = zlib.compressobj(6, zlib.DEFLATED, -15)
    return name, squeeze.compress(content) + squeeze.flush(), zlib.crc32(content), len(content)


def joined(members: Sequence[tuple[str, bytes, int, int]]) -> bytes:
    """A zip of members that are deflated already."""
    pieces: list[bytes] = []
    listing: list[bytes] = []
    at = 0
    for name, squeezed, checksum, length in members:
        raw = name.encode()
        about = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 33, checksum, len(squeezed), length, len(raw), 0)
        pieces += (b"PK\x03\x04", about, raw, squeezed)
        listing += (b"PK\x01\x02\x14\x00", about, struct.pack("<HHHII", 0, 0, 0, 0, at), raw)
        at += 30 + len(raw) + len(squeezed)
    size = sum(map(len, listing))
    end = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, len(members), len(members), size, at, 0)
    return b"".join((*pieces, *listing, end))


def docxtpl_templates(descriptions: Sequence[Description]) -> dict[str, bytes]:
    """The set in docxtpl's tags, which are ours too."""
    dialect = Docxtpl()
    return {description.name: dialect.template(description) for description in descriptions}

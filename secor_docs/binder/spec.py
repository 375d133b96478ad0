"""A company's binder as plain values: which template is filled with which facts, and in what order.

Everything is decided here: nothing has to be read, planned or checked again to make the files.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from secor_docs.values import Namespace, values_in
from secor_docs.word.render.pictures import Picture

KIT = "print-kit"
"""Folder of the print kit in a company's folder."""


class Page(NamedTuple):
    """One filled template.

    Attributes:
        template: its name below ``templates/``, without ending.
        title: the title of the document.
        own: its facts besides those that all pages share.
        blanks: leave room to write where a fact is missing, instead of a marker.
    """

    template: str
    title: str
    own: Mapping[str, Any]
    blanks: bool = False


class Document(NamedTuple):
    """A document of the binder.

    Attributes:
        id: its id, unique in the binder.
        type_id: id of its kind of document.
        number: its number in the binder.
        title: its title, with whom it is for.
        kind: policy, form, cover and so on.
        directive: it says what is to be done, rather than what was done.
        element: number of its element.
        questions: the evaluation questions it serves.
        file: its file in the company's folder.
        page: what it is filled with.
        of: the kind of thing it is for and its name; empty where it is the company's.
        former_ids: the ids it had before what it is for was renamed.
    """

    id: str
    type_id: str
    number: str
    title: str
    kind: str
    directive: bool
    element: int
    questions: tuple[str, ...]
    file: str
    page: Page
    of: tuple[str, ...] = ()
    former_ids: tuple[str, ...] = ()


class Form(NamedTuple):
    """A blank form.

    Attributes:
        type_id: id of its kind of document.
        file: its file in the company's folder.
        page: what it is filled with.
    """

    type_id: str
    file: str
    page: Page


class Pad(NamedTuple):
    """A pad of one form.

    Attributes:
        type_id: id of its kind of document.
        title: its title.
        file: its file in the company's folder.
        copies: how many sheets.
        of: the document it repeats, or a page of its own.
    """

    type_id: str
    title: str
    file: str
    copies: int
    of: str | Page


class Missing(NamedTuple):
    """A fact that ``company.yaml`` does not give.

    Attributes:
        key: where it belongs.
        label: its name for people.
        why: why it matters.
        example: what to write, as YAML.
        line: the line of the file where it belongs.
        left: the file gives it, but as the example of a new file.
    """

    key: str
    label: str
    why: str
    example: str
    line: int
    left: bool = False


@dataclass(frozen=True, slots=True)
class BinderSpec:
    """A company's binder.

    Attributes:
        legal_name: the company's name as WCB has it.
        wcb_account: its account.
        formerly: legal names it had before.
        operating_name: the name it goes by.
        folder: name of its folder.
        source: name of the company's file, for messages.
        version: version of the company's program.
        issued: day of issue of the program.
        law: edition of each instrument that applies.
        shared: the facts all pages share.
        people: names offered in fields for a person.
        pictures: pictures by the name a template uses for them.
        documents: the documents in their order.
        left_out: why kinds of documents are not among them, by id.
        forms: blank forms.
        index: the index of the binder.
        tabs: the tab sheet of each element that has documents.
        spine: labels for the spine.
        pads: form pads for a quarter.
        site_sets: what goes on the clipboard of each site: ids of documents by file.
        missing: facts that would help, in the order of the file's keys.
        lines: line of each key of the company's file.
    """

    legal_name: str
    wcb_account: str
    formerly: tuple[str, ...]
    operating_name: str
    folder: str
    source: str
    version: str
    issued: date | None
    law: Mapping[str, str]
    shared: Namespace
    people: tuple[str, ...]
    pictures: Mapping[str, Picture]
    documents: tuple[Document, ...]
    left_out: Mapping[str, str]
    forms: tuple[Form, ...]
    index: Page
    tabs: Mapping[int, Page]
    spine: Page
    pads: tuple[Pad, ...]
    site_sets: Mapping[str, tuple[str, ...]]
    missing: tuple[Missing, ...]
    lines: Mapping[str, int]

    def facts(self, page: Page) -> Namespace:
        """All facts of a page."""
        return Namespace("", {**values_in(self.shared), **page.own})

    def line(self, key: str) -> int:
        """Line of a key of the company's file, or of its nearest parent there; 1 where there is none."""
        while key and key not in self.lines:
            key = key[: max(key.rfind("."), key.rfind("["), 0)]
        return self.lines.get(key, 1)

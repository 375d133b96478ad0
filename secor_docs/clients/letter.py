"""A letter to a client: which documents of the binder changed, why, and what they say now."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path

from secor_docs.data_files import LETTERHEAD, Stock, shipped
from secor_docs.files import last_manifest, refuse_changed, write_produced
from secor_docs.load import HOUSE
from secor_docs.merge.changes import Change, apart, sentence_around
from secor_docs.ooxml.namespaces import W_NS
from secor_docs.ooxml.package import unpack
from secor_docs.ooxml.properties import Properties
from secor_docs.ooxml.zip_write import pack
from secor_docs.problems import InputWrongError
from secor_docs.values import Namespace
from secor_docs.word.authoring.build_template import build_template, read_template_text
from secor_docs.word.letterhead.apply import apply_letterhead
from secor_docs.word.render.render import render
from secor_docs.word.template.template import Template, open_template

OWN = f"{HOUSE}/change-letter.docx"
"""A consultant's own letter, in an overlay; it is given the same facts."""

_TEXT = """\
---
id: change-letter
number: "10-99"
title: What changed in your binder
element: 10
kind: record
purpose: Tells a client what changed in the binder.
frequency: on-change
---
{{ day }}

{{ company.legal_name }}

Your health and safety binder was made again. {% if changes %}The text of {{ changes | length }} of its documents \
changed. {% endif %}Take the old pages out, put the new ones in, and tell your workers what is different for them. Keep \
the old pages with your records.

{% if around %}

{{ around }}

{% endif %}

{% for change in changes %}

## {{ change.title }}

{{ change.told }}

{% for passage in change.passages %}

{% if passage.before %}

Before: {{ passage.before }}

{% endif %}

{% if passage.after %}

**Now: {{ passage.after }}**

{% endif %}

{% endfor %}

{% endfor %}

This letter is no legal advice, and no decision of ACSA. You must assess all that applies to your work.
"""

_TOLD = {
    "new": "This document is new.",
    "removed": "This document is no longer part of your binder.",
    "not compared": "This document was made again; what changed is not known, as the file before could not be read.",
}


def letter(legal_name: str, changes: Iterable[Change], day: date, stock: Stock | None = None) -> bytes:
    """Write the letter.

    Args:
        legal_name: the client.
        changes: what changed, at least one.
        day: the day of the letter.
        stock: where a letter of the consultant's own may stand.

    Returns:
        The bytes of a .docx.

    Raises:
        InputWrongError: the consultant's own letter uses a name nobody knows.
    """
    own = stock.find(OWN) if stock else None
    head = stock.find(LETTERHEAD) if stock else None
    template = open_template(own.read_bytes(), OWN) if own else _usual(head.read_bytes() if head else b"")
    listed, around = apart(changes)
    told = [
        Namespace(
            f"changes[{n}]",
            title=change.title,
            told=_TOLD.get(change.kind) or f"Changed because of {' and '.join(change.why)}.",
            passages=[Namespace("passage", before=before, after=after) for before, after in change.passages],
        )
        for n, change in enumerate(listed)
    ]
    title = "What changed in your binder"
    known: dict[str, object] = {
        "changes": told,
        "day": day,
        "around": f"{sentence_around(len(around))}." if around else "",
    }
    names = {"company.legal_name": legal_name, "company.operating_name": legal_name, "doc.title": title}
    # A letterhead may ask for facts of a document, which a letter has none of: there it leaves them out.
    for name in () if own else template.names_used():
        if re.fullmatch(r"(?!changes\b)\w+\.\w+", name):
            names.setdefault(name, "")
    names.setdefault("doc.number", "")
    for group in {name.partition(".")[0] for name in names}:
        inside = {name.partition(".")[2]: value for name, value in names.items() if name.startswith(f"{group}.")}
        known[group] = Namespace(group, inside)
    about = Properties(title, "Health and safety program", legal_name, day)
    try:
        return render(template, Namespace("", known), about).data
    except InputWrongError:
        if own or not head:
            raise
        return letter(legal_name, changes, day)


def write_letters(
    folder: Path, packages: Path, changes: Mapping[str, Collection[Change]], day: date, stock: Stock
) -> None:
    """Write the letter of each client whose package changed, by its key.

    Args:
        folder: where the letters go.
        packages: the packages, whose manifests name the clients.
        changes: what changed, by client.
        day: the day of the letters.
        stock: the shipped folders and overlays.

    Raises:
        CouldNotWriteError: the disk refused, or a letter there was edited.
        InputWrongError: the office's own letter is faulty.
    """
    refuse_changed(folder / f"{key}.docx" for key, changed in changes.items() if changed)
    for key, changed in changes.items():
        owner = last_manifest(packages / key).get("owner")
        if changed and owner:
            write_produced(folder / f"{key}.docx", letter(owner["legal_name"], changed, day, stock))


@lru_cache(maxsize=2)
def _usual(letterhead: bytes) -> Template:
    """The shipped letter: the house style with the letterhead, but without the binder's header and footer."""
    source = read_template_text(_TEXT, "change-letter.md")
    members = unpack(build_template(source, shipped() / HOUSE))
    for name in members:
        found = re.fullmatch(r"word/(header|footer)\d+\.xml", name)
        if found:
            tag = {"header": "hdr", "footer": "ftr"}[found.group(1)]
            members[name] = f'<w:{tag} xmlns:w="{W_NS}"><w:p/></w:{tag}>'.encode()
    data = pack(members)
    return open_template(apply_letterhead(data, letterhead, lines=False) if letterhead else data, "change-letter.docx")

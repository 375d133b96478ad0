"""The clean-up of a rendered part as text: what ``tidy_tree.py`` does, for parts whose marks are set.

Most parts need only a few replacements. Where a part might need more, it is handed back, and the tree is
walked through.
"""

from __future__ import annotations

import html
import re

from secor_docs.values import GAP_OPEN, split_gaps
from secor_docs.word.template.render_context import MARKED, SPACER, RenderContext
from secor_docs.word.template.sandbox import PICTURE_CLOSE, PICTURE_OPEN
from secor_docs.word.template.slots import EVERYBODY, ID, settle

_SPECIAL = re.compile(f"[{GAP_OPEN}{PICTURE_OPEN}]")
_RUN = re.compile(
    r"<w:r(?: [^<>]*)?>(<w:rPr>(?:(?!</w:r>).)*?</w:rPr>)?<w:t(?: [^<>]*)?>([^<]*)</w:t></w:r>", re.DOTALL
)
_PICTURE = re.compile(f"{PICTURE_OPEN}(.*?){PICTURE_CLOSE}")
_TEXT = '<w:t xml:space="preserve">'


def tidy_text(context: RenderContext, member: str, text: str, *, fields: bool, sound: bool) -> str | None:
    """Put a rendered part in order, all but its ids.

    Args:
        context: what goes into the document besides its facts.
        member: the part's name in the package.
        text: its XML with marks, as Jinja made it.
        fields: whether fields may show their placeholder or not.
        sound: whether its tables are whole, whatever the facts are.

    Returns:
        The XML, still with marks for ids; None where the tree has to be walked through.
    """
    if GAP_OPEN in text or PICTURE_OPEN in text:
        shown = _shown(context, member, text)
        if shown is None:
            return None
        text = shown
    if EVERYBODY in text:
        names = map(html.escape, context.people)
        items = "".join(f'<w:listItem w:displayText="{name}" w:value="{name}"/>' for name in names)
        text = text.replace(EVERYBODY, items)
    if fields:
        text = settle(text)
    if not sound:
        for following in ("<w:tbl>", "<w:sectPr", "</w:tc>"):
            text = text.replace(f"</w:tbl>{following}", f"</w:tbl>{SPACER}{following}")
        for last in ("</w:tcPr>", "</w:sdt>", "<w:tc>"):
            text = text.replace(f"{last}</w:tc>", f"{last}<w:p/></w:tc>")
        if not _sound(text):
            return None
    return text


def _shown(context: RenderContext, member: str, text: str) -> str | None:
    """The runs around gaps and pictures split, so that gaps stand out and pictures are drawn."""
    pieces: list[str] = []
    at = 0
    while sign := _SPECIAL.search(text, at):
        begin = max(text.rfind("<w:r>", at, sign.start()), text.rfind("<w:r ", at, sign.start()))
        run = _RUN.match(text, begin) if begin >= 0 else None
        if run is None or run.start(2) > sign.start() or run.end(2) < sign.end():
            return None
        pieces += (text[at:begin], _split(context, member, run))
        at = run.end()
    return "".join((*pieces, text[at:]))


def _split(context: RenderContext, member: str, run: re.Match[str]) -> str:
    look = run.group(1) or ""
    pieces: list[str] = []
    for words, is_gap in split_gaps(run.group(2)):
        if is_gap:
            said = html.escape(context.marker(html.unescape(words)))
            pieces.append(f"<w:r>{MARKED}{_TEXT}{said}</w:t></w:r>")
            continue
        for number, part in enumerate(_PICTURE.split(words)):
            if number % 2:
                pieces.append(context.drawing(member, html.unescape(part), ID))
            elif part:
                pieces.append(f"<w:r>{look}{_TEXT}{part}</w:t></w:r>")
    return "".join(pieces)


def _sound(text: str) -> bool:
    """Whether it is certain at a glance that no table, row or cell is empty and no two tables touch."""
    count = text.count
    tables = count("</w:tbl>")
    return (
        count("</w:tc>") == count("</w:p></w:tc>") + count("<w:p/></w:tc>")
        and count("</w:tr>") == count("</w:tc></w:tr>")
        and tables == count("</w:tr></w:tbl>")
        and tables == sum(count(f"</w:tbl>{sign}") for sign in ("<w:p>", "<w:p ", "<w:p/>", "<w:sdt>"))
        and not any(sign in text for sign in ("<w:tc/>", "<w:tr/>", "<w:tbl/>"))
        and not _BARE.search(text)
    )


_BARE = re.compile(r"<w:(?:hdr|ftr)(?: [^<>]*)?(?:/>|>\s*</w:(?:hdr|ftr)>)")

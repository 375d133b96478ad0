"""From a template's text (``NAME.md``) to its Word file (``NAME.docx``) in the house style.

The text is Markdown with Jinja, front matter on top, and ``form`` blocks. The Word file is a docxtpl
template: real styles, repeating header rows, content controls, header and footer. Same text, same bytes.

What the text may hold: headings (``#`` to ``###``), paragraphs, **bold**, *italic*, bullets and numbers
in two levels, pipe tables, quotes (boxed notes), ``form`` blocks, ``<!-- page -->`` for a new page, and
Jinja tags. A paragraph, or a table row, that holds nothing but one ``{% … %}`` steers the lines between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from secor_docs.problems import InputWrongError, Place, Problem, refuse_any
from secor_docs.program.catalogue import DocumentType
from secor_docs.word.authoring import wml as m
from secor_docs.word.authoring.form_block import read_form
from secor_docs.word.authoring.form_writer import FormWriter
from secor_docs.word.authoring.house_style import CHECKS, FIRST_LIST, house_document
from secor_docs.yamlfile import front_matter, parse_yaml, read_model

_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_HIDDEN = re.compile("[\ue000-\uf8ff]")
_CELL = re.compile("^[\ue000-\uf8ff]$")
_PROSE = re.compile(r"[^\s|>#\-*+\d\ue000-\uf8ff`]|\*\*")
_PAGE = "<!-- page -->"


@dataclass(frozen=True, slots=True)
class TemplateText:
    """A template's text: what it declares, and its body.

    Attributes:
        declared: the front matter.
        body: the Markdown below it.
        first_line: line of the file on which the body begins.
        name: the file's name, for messages.
    """

    declared: DocumentType
    body: str
    first_line: int
    name: str


def read_template_text(text: str, name: str) -> TemplateText:
    """Read the text of a template.

    Raises:
        InputWrongError: no front matter, or faults in it.
    """
    front, body, first_line = front_matter(text, name)
    return TemplateText(read_model(DocumentType, front), body, first_line, name)


@dataclass(slots=True)
class _Writer:
    """Turns Markdown tokens into WordprocessingML; one for each document."""

    source: TemplateText
    width: int
    tags: list[str] = field(default_factory=list)
    line_of: list[int] = field(default_factory=list)
    lists: list[int] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def hide(self, body: str) -> str:
        """Put one private letter in place of each Jinja tag, so that Markdown leaves it alone."""

        def stand_in(match: re.Match[str]) -> str:
            self.tags.append(match.group())
            return chr(0xE000 + (len(self.tags) - 1) % _MOST_TAGS) + "\n" * match.group().count("\n")

        lines: list[str] = []
        before = ""
        for number, line in enumerate(_TAG.sub(stand_in, body).split("\n")):
            # Markdown takes every line below a table, up to an empty one, for one more row.
            below_table = before.startswith("|") and line.strip() and not line.startswith("|")
            # A paragraph below a tag is no part of the list item above the tag.
            below_tag = self.tag_alone(before.strip()) and _PROSE.match(line)
            if below_table or below_tag:
                lines.append("")
                self.line_of.append(number)
            lines.append(line)
            self.line_of.append(number)
            before = line
        return "\n".join(lines)

    def show(self, text: str) -> str:
        tags = (*self.tags, "")  # a stranger's sign is refused elsewhere
        return _HIDDEN.sub(lambda match: tags[min(ord(match.group()) - 0xE000, len(tags) - 1)], text)

    def fault(self, token: Token, message: str, fix: str) -> None:
        self.problems.append(Problem(Place(self.source.name, self.line(token)), "", message, fix, code="W003"))

    def line(self, token: Token) -> int:
        """Line of the file a token begins on."""
        return self.source.first_line + (self.line_of[token.map[0]] if token.map else 0)

    # -- inline ----------------------------------------------------------------------------------

    def inline(self, children: Sequence[Token], token: Token) -> str:
        parts: list[m.Run] = []
        italic = strong = 0
        for child in children:
            if child.type == "text":
                parts.append(m.Run(self.show(child.content), bold=strong > 0, italic=italic > 0))
            elif child.type == "softbreak":
                parts.append(m.Run(" ", bold=strong > 0, italic=italic > 0))
            elif child.type == "hardbreak":
                parts.append(m.Run("", line_break=True))
            elif child.type in {"strong_open", "strong_close"}:
                strong += 1 if child.type == "strong_open" else -1
            elif child.type in {"em_open", "em_close"}:
                italic += 1 if child.type == "em_open" else -1
            else:
                self.fault(
                    token,
                    f"{child.type.split('_')[0]} cannot be printed",
                    "Use plain text, **bold** or *italic*; write addresses out.",
                )
        return m.runs(_joined(parts))

    # -- blocks ----------------------------------------------------------------------------------

    def blocks(self, tokens: Sequence[Token]) -> Iterator[str]:
        at = 0
        while at < len(tokens):
            token = tokens[at]
            end = _end_of(tokens, at)
            inside = tokens[at + 1 : end]
            if token.type == "heading_open":
                yield from self.heading(token, inside[0])
            elif token.type == "paragraph_open":
                yield from self.lines(inside[0], "PosterText" if self.poster else "")
            elif token.type in {"bullet_list_open", "ordered_list_open"}:
                yield from self.items(inside, numbered=token.type.startswith("ordered"))
            elif token.type == "table_open":
                yield self.table(inside)
            elif token.type == "blockquote_open":
                yield from self.quote(inside)
            elif token.type == "fence":
                yield self.fence(token)
            elif token.type == "html_block" and token.content.strip() == _PAGE:
                yield m.paragraph('<w:r><w:br w:type="page"/></w:r>')
            else:
                self.fault(
                    token,
                    f"{token.type.removesuffix('_open')} cannot be printed",
                    "Use headings, paragraphs, lists, tables, quotes and form blocks.",
                )
            at = end + 1

    @property
    def poster(self) -> bool:
        return self.source.declared.kind == "poster"

    @property
    def big(self) -> bool:
        return self.poster or self.source.declared.kind == "cover"

    def heading(self, token: Token, inside: Token) -> Iterator[str]:
        level = int(token.tag[1])
        if level > 3:  # noqa: PLR2004 - the house style has three levels
            self.fault(token, "a heading of more than three levels", "Use #, ## or ###.")
        yield m.paragraph(
            self.inline(inside.children or [], token), "PosterBig" if self.big and level == 1 else f"Heading{level}"
        )

    def lines(self, token: Token, style: str, extra: str = "", then: str = "") -> Iterator[str]:
        """The paragraphs of one inline token: a line that is one Jinja block tag stands alone.

        ``then`` is the style of every paragraph after the first.
        """
        waiting: list[Token] = []
        for child in [*(token.children or []), None]:
            if child is not None and child.type != "softbreak":
                waiting.append(child)
                continue
            alone = self.tag_alone(waiting[-1].content) if waiting and _opens_line(waiting) else ""
            if not alone and child is not None:
                waiting.append(child)
                continue
            text = waiting[:-1] if alone else waiting
            while text and text[-1].type == "softbreak":
                text = text[:-1]
            if text:
                yield m.paragraph(self.inline(text, token), style, extra)
                style, extra = then or style, "" if then else extra
            if alone:
                yield m.tag_paragraph(alone)
            waiting = []

    def tag_alone(self, text: str) -> str:
        """The Jinja block tag that ``text`` is, if it is nothing else."""
        tag = self.show(text) if _CELL.match(text) else ""
        return tag if tag.startswith("{%") else ""

    def items(self, tokens: Sequence[Token], *, numbered: bool, level: int = 0, within: int = 0) -> Iterator[str]:
        """A list; ``within`` is the number id of the numbered list it is in."""
        extra = ""
        number = 0
        if numbered:
            if level == 0 or not within:
                self.lists.append(level)
            number = within or FIRST_LIST + len(self.lists) - 1
            extra = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
        style = ("ListNumber" if numbered else "ListBullet") + ("2" if level else "")
        at = 0
        while at < len(tokens):
            end = _end_of(tokens, at)
            yield from self.item(tokens[at + 1 : end], style, extra, level, number)
            at = end + 1

    def item(self, tokens: Sequence[Token], style: str, extra: str, level: int, within: int) -> Iterator[str]:
        at = 0
        first = True
        while at < len(tokens):
            token = tokens[at]
            end = _end_of(tokens, at)
            inside = tokens[at + 1 : end]
            if token.type == "paragraph_open":
                if first:
                    yield from self.lines(inside[0], style, extra, "ListContinue")
                else:
                    yield from self.lines(inside[0], "ListContinue")
                first = False
            elif token.type in {"bullet_list_open", "ordered_list_open"} and level == 0:
                yield from self.items(inside, numbered=token.type.startswith("ordered"), level=1, within=within)
            else:
                self.fault(
                    token, "lists of more than two levels, or tables in lists, cannot be printed", "Make it two lists."
                )
            at = end + 1

    def quote(self, tokens: Sequence[Token]) -> Iterator[str]:
        for token in tokens:
            if token.type == "inline":
                yield from self.lines(token, "Callout")
            elif token.nesting >= 0 and token.type != "paragraph_open":
                self.fault(
                    token,
                    f"{token.type.removesuffix('_open').replace('_', ' ')} in a quote cannot be printed",
                    "Put paragraphs only into a quote.",
                )

    def table(self, tokens: Sequence[Token]) -> str:
        rows: list[list[Token]] = []
        for token in tokens:
            if token.type == "tr_open":
                rows.append([])
            elif token.type == "inline":
                rows[-1].append(token)
        widths = self.table_widths(rows)
        heads = rows[0]
        out = []
        if any(head.content.strip() for head in heads):
            cells = (
                m.cell(m.paragraph(self.inline(head.children or [], head), "TableHead"), width, shaded=True)
                for head, width in zip(heads, widths, strict=True)
            )
            out.append(m.row("".join(cells), header=True))
        style = "PosterText" if self.poster else "TableText"
        for line in rows[1:]:
            first = self.tag_alone(line[0].content)
            if first and not any(other.content.strip() for other in line[1:]):
                out.append(m.tag_row(first, widths))
                continue
            cells = (m.cell(self.cell_text(part, style), width) for part, width in zip(line, widths, strict=True))
            out.append(m.row("".join(cells)))
        title = next((head.content for head in heads if head.content.strip()), "Table")
        return m.table("".join(out), widths, _HIDDEN.sub("", title)) + m.paragraph("", "FormGap")

    def cell_text(self, token: Token, style: str) -> str:
        """One paragraph, or bullets where the text is ``{{ … | bullets }}``."""
        alone = self.show(token.content) if _CELL.match(token.content) else ""
        match = re.fullmatch(r"\{\{\s*(.+?)\s*\|\s*bullets\s*\}\}", alone)
        if match is None:
            return m.paragraph(self.inline(token.children or [], token), style)
        return (
            m.tag_paragraph(f"{{% for line_ in {match.group(1)} %}}")
            + m.paragraph(m.run("{{ line_ }}"), "TableList")
            + m.tag_paragraph("{% endfor %}")
        )

    def table_widths(self, rows: list[list[Token]]) -> list[int]:
        """Column shares: stated by ``{20}`` at the end of a head, else by what the column holds."""
        shares: list[float] = []
        for number, head in enumerate(rows[0]):
            text = head.children[-1] if head.children else None
            stated = re.search(r"\s*\{(\d+)\}$", text.content) if text is not None else None
            if stated and text is not None:
                text.content = text.content[: stated.start()]
                head.content = head.content[: head.content.rfind("{")].rstrip()
                shares.append(float(stated.group(1)))
                continue
            letters = [len(line[number].content) for line in rows if number < len(line)]
            shares.append(float(min(max(8, sum(letters) / len(letters), max(letters) / 3), 60)))
        return m.shares(self.width, shares)

    def fence(self, token: Token) -> str:
        if token.info.strip() != "form":
            self.fault(token, f"a block of kind {token.info!r}", "Only `form` blocks are known.")
            return ""
        text = "\n" * self.line(token) + self.show(token.content)
        try:
            form = read_form(parse_yaml(text, self.source.name))
        except InputWrongError as error:
            self.problems.extend(error.problems)
            return ""
        return FormWriter(self.source.declared.id, self.width, self.new_numbers).form(form)

    def new_numbers(self) -> int:
        """The id of a new sequence of numbers for a checklist."""
        self.lists.append(CHECKS)
        return FIRST_LIST + len(self.lists) - 1


_MOST_TAGS = 0xF8FF - 0xE000 + 1


def _half_tags(source: TemplateText) -> Iterator[Problem]:
    """Tags that are opened and not closed, and what would confuse the stand-ins for tags."""
    if len(_TAG.findall(source.body)) > _MOST_TAGS:
        yield Problem(Place(source.name), "", "far too many tags", "Make it two documents.", code="W004")
    for number, line in enumerate(source.body.split("\n")):
        place = Place(source.name, source.first_line + number)
        if _HIDDEN.search(line):
            yield Problem(
                place, "", "a sign of a private font", "Use a letter or sign that every font has.", code="W005"
            )
    bare = _TAG.sub(lambda match: "\n" * match.group().count("\n"), source.body)
    for number, line in enumerate(bare.split("\n")):
        if re.search(r"\{\{|\{%|%\}", line):
            fix = "Close it with `}}` or `%}`."
            yield Problem(Place(source.name, source.first_line + number), "", "half a tag", fix, code="W006")


def _opens_line(children: Sequence[Token]) -> bool:
    """True when the last of ``children`` is the only thing on its line."""
    return len(children) == 1 or children[-2].type == "softbreak"


def _joined(parts: list[m.Run]) -> list[m.Run]:
    out: list[m.Run] = []
    for part in parts:
        last = out[-1] if out else None
        if (
            last
            and not part.line_break
            and not last.line_break
            and (last.bold, last.italic) == (part.bold, part.italic)
        ):
            out[-1] = m.Run(last.text + part.text, bold=part.bold, italic=part.italic)
        else:
            out.append(part)
    return out


def _end_of(tokens: Sequence[Token], at: int) -> int:
    """Index of the token that closes the one at ``at``."""
    depth = 0
    for position in range(at, len(tokens)):
        depth += tokens[position].nesting
        if depth == 0:
            return position
    return len(tokens) - 1


def _small_end(body: str) -> str:
    """A document that ends in a table: the paragraph Word wants below it must not open a new page."""
    gap = m.paragraph("", "FormGap")
    return f"{body.removesuffix(gap)}{m.paragraph('', 'FormEnd')}" if body.endswith(gap) else body


def build_template(source: TemplateText, house: Path) -> bytes:
    """The Word template for a template's text.

    Args:
        source: the text.
        house: folder of the house style (``templates/house``).

    Raises:
        InputWrongError: with everything in the body that cannot be printed.
    """
    declared = source.declared
    width = m.LANDSCAPE_WIDTH if declared.landscape else m.PORTRAIT_WIDTH
    writer = _Writer(source, width)
    markdown = MarkdownIt("commonmark", {"html": True}).enable("table").disable(["html_inline", "autolink", "entity"])
    tokens = markdown.parse(writer.hide(source.body))
    writer.problems.extend(_half_tags(source))
    body = _small_end("".join(writer.blocks(tokens)))
    refuse_any(writer.problems)
    title = "" if declared.kind in {"cover", "poster"} else m.paragraph(m.run("{{ doc.title }}"), "Title")
    return house_document(title + body, house, lists=writer.lists, landscape=declared.landscape)

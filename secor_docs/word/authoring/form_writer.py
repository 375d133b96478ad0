"""Form blocks: fields as Word content controls that also work on paper with a pen.

A form block is the YAML inside a fenced ``form`` block of a template's text. It lays fields out on
twelve columns, each with a label above a line at least 8 mm high. In Word each field is a content
control with a stable tag (``flha.site``, ``flha.crew.3.name``); on paper an empty one is white.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from xml.sax.saxutils import quoteattr

from secor_docs.word.authoring import wml as m
from secor_docs.word.authoring.form_block import ChecklistItem, FormBlock, FormField, TableColumn, read_form
from secor_docs.word.authoring.house_style import FIRST_LIST
from secor_docs.word.template.render_context import BLANK, PEOPLE

__all__ = [
    "BLANK",
    "PEOPLE",
    "ChecklistItem",
    "FormBlock",
    "FormField",
    "FormWriter",
    "TableColumn",
    "box",
    "control",
    "read_form",
]

_TICK = 397  # 7 mm: a row that is ticked, not written in
_WRITE = 680  # label and an 8 mm line under it
_LINE = 227  # a printed line in a table


class FormWriter:
    """Writes form blocks of one document as WordprocessingML.

    Args:
        document: the document's id, first part of every tag.
        width: width of the text in twentieths of a point.
        new_numbers: gives the id of a new sequence of numbers, for each checklist.
    """

    def __init__(
        self, document: str, width: int = m.PORTRAIT_WIDTH, new_numbers: Callable[[], int] | None = None
    ) -> None:
        self.document = document
        self.width = width
        self.new_numbers = new_numbers or (lambda: FIRST_LIST)

    def form(self, form: FormBlock) -> str:
        """The whole block: heading, then fields in rows of twelve columns."""
        out = [m.paragraph(m.run(form.title), "FormHeading")] if form.title else []
        waiting: list[FormField] = []
        for field in form.fields:
            if field.stands_alone:
                out.append(self._grid(waiting))
                waiting = []
                out.append(self._wrapped(field, self._alone(field)))
            else:
                waiting.append(field)
        out.append(self._grid(waiting))
        return "".join(out)

    def _wrapped(self, field: FormField, xml: str) -> str:
        if not field.when:
            return xml
        return m.tag_paragraph(f"{{% if {field.when} %}}") + xml + m.tag_paragraph("{% endif %}")

    # -- fields side by side ---------------------------------------------------------------------

    def _grid(self, fields: list[FormField]) -> str:
        if not fields:
            return ""
        unit = self.width // m.GRID
        widths = [unit] * (m.GRID - 1) + [self.width - unit * (m.GRID - 1)]
        rows = []
        for line in _lines(fields):
            spans = [field.span for field in line]
            spans[-1] += m.GRID - sum(spans)
            at = 0
            cells = []
            for field, span in zip(line, spans, strict=True):
                width = sum(widths[at : at + span])
                cells.append(m.cell(self._field(field, width), width, span=span))
                at += span
            text = m.row("".join(cells), height=max(_height(field) for field in line))
            when = line[0].when
            if when:
                text = m.tag_row(f"{{% if {when} %}}", widths) + text + m.tag_row("{% endif %}", widths)
            rows.append(text)
        return m.table("".join(rows), widths, "Form fields") + _gap()

    def _field(self, field: FormField, width: int) -> str:
        tag = f"{self.document}.{field.id}"
        hint = m.run(f" {field.hint}") if field.hint else ""
        label = m.paragraph(_bold_free(field.label) + hint, "FormLabel")
        if field.type in {"choice", "checkbox"}:
            return label + _boxes(field, tag, width)
        if field.type == "signature":
            return label + m.paragraph("", "FormValue")
        return label + m.paragraph(control(tag, field.label, field.type, prefill=field.prefill), "FormValue")

    # -- fields that are tables ------------------------------------------------------------------

    def _alone(self, field: FormField) -> str:
        if field.type == "note":
            return m.paragraph(m.run(field.label or field.hint), "FormNote")
        title = f"{field.label} " if field.hint else field.label
        head = (
            m.paragraph(
                m.run(title, bold=True) + (m.run(field.hint) if field.hint else ""), "FormNote", "<w:keepNext/>"
            )
            if field.label
            else ""
        )
        if field.type == "table":
            return head + self._table(field)
        if field.type == "signatures":
            return head + self._table(_signature_table(field))
        return head + self._checklist(field)

    def _table(self, field: FormField) -> str:
        widths = m.shares(self.width, [column.share for column in field.columns])
        heads = "".join(
            m.cell(m.paragraph(m.run(column.label), "TableHead"), width, shaded=True)
            for column, width in zip(field.columns, widths, strict=True)
        )
        rows = [m.row(heads, header=True)]
        if field.each is not None:
            rows.append(m.tag_row(f"{{% for {field.each.name} in {field.each.of} %}}", widths))
            rows.append(self._row(field, widths, "{{ loop.index }}", filled=True))
            rows.append(m.tag_row("{% endfor %}", widths))
        rows.extend(self._row(field, widths, _slug(role), fixed=role) for role in field.roles)
        rows.extend(self._row(field, widths, f"b{number}") for number in range(1, field.rows + 1))
        return m.table("".join(rows), widths, field.label or "Signatures") + _gap()

    def _row(self, field: FormField, widths: list[int], mark: str, *, filled: bool = False, fixed: str = "") -> str:
        cells = []
        for position, (column, width) in enumerate(zip(field.columns, widths, strict=True)):
            tag = f"{self.document}.{field.id}.{mark}.{column.id}"
            if fixed and position == 0:
                content = m.run(fixed)
            elif column.type == "signature":
                content = ""
            elif column.type == "checkbox":
                content = box(tag, column.label)
            else:
                content = control(
                    tag, column.label, column.type, choices=column.choices, prefill=column.fill if filled else ""
                )
            cells.append(m.cell(m.paragraph(content, "TableText"), width, middle=True))
        return m.row("".join(cells), height=max(m.ROW, field.lines * _LINE))

    def _checklist(self, field: FormField) -> str:
        marks = [max(7.0, 2.0 + 1.25 * max(len(word) for word in mark.split())) for mark in field.scale]
        remark = [30.0] if field.remark else []
        item = max(100.0 - 6 - sum(marks) - sum(remark), 24.0)
        widths = m.shares(self.width, [6, item, *marks, *remark])
        names = ["No.", "Check", *field.scale, *([field.remark] if field.remark else [])]
        heads = "".join(
            m.cell(m.paragraph(m.run(name), "TableHead"), width, shaded=True)
            for name, width in zip(names, widths, strict=True)
        )
        rows = [m.row(heads, header=True)]
        number = 0
        # Word counts the lines itself, so that one left out for this company leaves no hole.
        count = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{self.new_numbers()}"/></w:numPr>'
        for group in field.groups:
            body = []
            if group.title:
                title = m.paragraph(m.run(group.title), "TableGroup")
                body.append(m.row(m.cell(title, self.width, span=len(widths), shaded=True)))
            for item_ in group.items:
                number += 1
                text = self._check(field, item_, number, widths, count)
                if item_.when:
                    opening = m.tag_row(f"{{% if {item_.when} %}}", widths)
                    text = f"{opening}{text}{m.tag_row('{% endif %}', widths)}"
                body.append(text)
            if group.when:
                body = [m.tag_row(f"{{% if {group.when} %}}", widths), *body, m.tag_row("{% endif %}", widths)]
            rows.extend(body)
        return m.table("".join(rows), widths, field.label or "Checklist") + _gap()

    def _check(self, field: FormField, item: ChecklistItem, number: int, widths: list[int], count: str) -> str:
        tag = f"{self.document}.{field.id}.{number}"
        cells = [
            m.cell(m.paragraph("", "TableText", count), widths[0], middle=True),
            m.cell(m.paragraph(m.run(item.text), "TableText"), widths[1], middle=True),
        ]
        for mark, width in zip(field.scale, widths[2:], strict=False):
            ticked = m.paragraph(box(f"{tag}.{_slug(mark)}", mark), "TableText", '<w:jc w:val="center"/>')
            cells.append(m.cell(ticked, width, middle=True))
        if field.remark:
            cells.append(
                m.cell(m.paragraph(control(f"{tag}.note", field.remark, "text"), "TableText"), widths[-1], middle=True)
            )
        return m.row("".join(cells), height=m.ROW if field.remark else _TICK)


def _gap() -> str:
    """A hair-high paragraph: two tables that touch would become one in Word."""
    return m.paragraph("", "FormGap")


def _bold_free(label: str) -> str:
    return m.run(label)


def _slug(text: str) -> str:
    plain = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")
    return plain or _digest(text)  # words in another script


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8]


_ROUND = "{{ loop.index }}"
_JINJA = re.compile(r"\{[{%].*?[}%]\}")
_LONGEST_TAG = 64  # Word's limit


def _tag(tag: str) -> str:
    """The tag, or a stable shorter one where Word would not take it whole."""
    if len(tag.replace(_ROUND, "999")) <= _LONGEST_TAG:
        return tag
    field = ".".join(tag.split(".")[:2])[:50]
    return f"{field}.{_digest(tag)}{'.' + _ROUND if _ROUND in tag else ''}"


def _alias(name: str) -> str:
    return " ".join(_JINJA.sub("", name).split())[:64]


def _lines(fields: list[FormField]) -> Iterator[list[FormField]]:
    line: list[FormField] = []
    for field in fields:
        full = sum(f.span for f in line) + field.span > m.GRID
        if line and (full or field.when != line[0].when):
            yield line
            line = []
        line.append(field)
    if line:
        yield line


def _height(field: FormField) -> int:
    if field.type == "longtext":
        return 240 + field.lines * m.ROW
    return 0 if field.type in {"choice", "checkbox"} else _WRITE


def _signature_table(field: FormField) -> FormField:
    name = f"{field.each.name}.name" if field.each else ""
    columns = [
        TableColumn(id="role", label="Role", width=20) if field.roles else None,
        TableColumn(id="name", label="Name (print)", type="person", width=26, fill=name),
        TableColumn(id="signature", label="Signature", type="signature", width=34),
        TableColumn(id="date", label="Date", type="date", width=20),
    ]
    return field.model_copy(update={"columns": tuple(c for c in columns if c), "type": "table"})


def _boxes(field: FormField, tag: str, width: int) -> str:
    per_row = field.per_row or max(1, min(len(field.choices), width // 2400))
    stops = "".join(f'<w:tab w:val="left" w:pos="{(width - 170) * n // per_row}"/>' for n in range(1, per_row))
    extra = f"<w:tabs>{stops}</w:tabs>" if stops else ""
    out = []
    for start in range(0, len(field.choices), per_row):
        line = [
            box(f"{tag}.{_slug(choice)}", choice) + m.run(f"\u00a0{choice}")
            for choice in field.choices[start : start + per_row]
        ]
        out.append(m.paragraph("<w:r><w:tab/></w:r>".join(line), "FormChoice", extra))
    return "".join(out)


def box(tag: str, name: str) -> str:
    """A tick box."""
    look = '<w:rPr><w:rStyle w:val="FormBox"/></w:rPr>'
    return (
        f"<w:sdt><w:sdtPr>{look}<w:alias w:val={quoteattr(_alias(name))}/>"
        f"<w:tag w:val={quoteattr(_tag(tag))}/>"
        '<w:id w:val="0"/><w14:checkbox><w14:checked w14:val="0"/>'
        '<w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
        '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr>'
        f"<w:sdtContent><w:r>{look}<w:t>\u2610</w:t></w:r></w:sdtContent></w:sdt>"
    )


def control(tag: str, name: str, type_: str, *, choices: tuple[str, ...] = (), prefill: str = "") -> str:
    """A content control for text, a date, a person or one of some choices."""
    kind = "<w:text/>"
    if type_ == "longtext":
        kind = '<w:text w:multiLine="1"/>'
    elif type_ == "date":
        kind = (
            '<w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/>'
            '<w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>'
        )
    elif type_ == "person":
        kind = f'<w:comboBox><w:listItem w:displayText="{PEOPLE}" w:value="{PEOPLE}"/></w:comboBox>'
    elif type_ == "choice":
        items = "".join(f"<w:listItem w:displayText={quoteattr(c)} w:value={quoteattr(c)}/>" for c in choices)
        kind = f"<w:dropDownList>{items}</w:dropDownList>"
    showing = "" if prefill else "<w:showingPlcHdr/>"
    text = f"{{{{ ({prefill}) | or_blank }}}}" if prefill else BLANK
    return (
        f"<w:sdt><w:sdtPr><w:alias w:val={quoteattr(_alias(name))}/><w:tag w:val={quoteattr(_tag(tag))}/>"
        f'<w:id w:val="0"/>{showing}{kind}</w:sdtPr><w:sdtContent>{m.run(text)}</w:sdtContent></w:sdt>'
    )

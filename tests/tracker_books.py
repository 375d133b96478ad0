"""Trackers as other programs save them: what Excel writes around a log, made by hand so that every byte is known."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from openpyxl.workbook import Workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.table import Table

from secor_docs.ooxml.sheet_xml import column_letters
from secor_docs.tracker.record import LOG_COLUMNS, STATUS_RANGE

LABELS = [c.label for c in LOG_COLUMNS]
IDS = [c.id for c in LOG_COLUMNS]
OLDER_IDS = IDS[: IDS.index("status")]
LAST = column_letters(len(LABELS))


def row(number: int = 1, day: date = date(2026, 11, 20), **changes: Any) -> dict[str, Any]:
    """A row as the journal gives it to ``add_rows``."""
    return {
        "record_id": f"flha-{day}-{number}",
        "activity_date": day,
        "document": "05-04 Field-level hazard assessment (FLHA)",
        "scope_type": "site",
        "scope_name": "Lot 22",
        "completed_by": "Amir Sandhu",
        "signed": True,
        "complete": True,
        "location": "tab 5",
        "private": False,
    } | changes


def openpyxl_book(rows: Sequence[Mapping[str, Any]] = (), *, dated: bool = True, older: bool = False) -> bytes:
    """A small tracker saved by openpyxl; an older one has no column Status."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Log"
    ids = OLDER_IDS if older else IDS
    sheet.append(LABELS[: len(ids)])
    if not older:
        book.defined_names[STATUS_RANGE] = DefinedName(STATUS_RANGE, attr_text="Log!$P$2:$P$99")
    for values in rows:
        sheet.append(
            [
                {True: "yes", False: "no"}.get(values[i], values[i])
                if isinstance(values.get(i), bool)
                else values.get(i)
                for i in ids
            ]
        )
    if dated:
        sheet.column_dimensions["B"].number_format = "yyyy-mm-dd"
        sheet["B2"].number_format = "yyyy-mm-dd"
    sheet.add_table(Table(displayName="Log", ref=f"A1:{column_letters(len(ids))}{max(2, len(rows) + 1)}"))
    book.create_sheet("Coverage")["A1"] = "=COUNTA(Log!A:A)"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PKG = "http://schemas.openxmlformats.org/package/2006/relationships"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
_SPACES = (
    f'xmlns="{_MAIN}" xmlns:r="{_REL}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"'
)
_STYLES = (
    f'<styleSheet xmlns="{_MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>'
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf/></dxfs>'
    "</styleSheet>"
)


_NAMES = f'<definedNames><definedName name="{STATUS_RANGE}">Log!$P$2:$P$99</definedName></definedNames>'


class ExcelBook:
    """A tracker as Excel saves it, with a chart, picture, text box, sparkline, slicer and comment in it.

    Attributes:
        headers: the table's headers from left to right.
        rows: number and cells of each data row, as texts by header; ``=…`` is a formula.
        totals: whether the table has a totals row.
        below: further rows under the table, as XML.
        date1904: whether days are counted from 1904.
    """

    def __init__(
        self,
        headers: Sequence[str] = LABELS,
        rows: Sequence[tuple[int, Mapping[str, str]]] = (),
        *,
        bottom: int = 0,
        totals: str = "",
        below: str = "",
        date1904: bool = False,
        merge: str = "",
        table: bool = True,
        older: bool = False,
        row_attributes: str = "",
        column_formulas: Mapping[str, str] | None = None,
        others: Mapping[str, str] | None = None,
        sheet_name: str = "Log",
    ) -> None:
        self.headers, self.rows, self.totals, self.below = list(headers), list(rows), totals, below
        self.bottom = bottom or max((n for n, _ in rows), default=2)
        self.date1904, self.merge, self.table, self.row_attributes = date1904, merge, table, row_attributes
        self.column_formulas, self.others, self.sheet_name = column_formulas or {}, others or {}, sheet_name
        self.older = older
        self.strings: list[str] = []

    def shared(self, text: str) -> int:
        if text not in self.strings:
            self.strings.append(text)
        return self.strings.index(text)

    def cell(self, place: str, header: str, text: str) -> str:
        if text.startswith("="):
            return f'<c r="{place}" t="str"><f>{text[1:]}</f><v>x</v></c>'
        if header == "Date of the activity" and text.isdigit():
            return f'<c r="{place}" s="1"><v>{text}</v></c>'
        if not text:
            return f'<c r="{place}" s="2"/>'
        return f'<c r="{place}" s="2" t="s"><v>{self.shared(text)}</v></c>'

    def line(self, number: int, cells: Mapping[str, str]) -> str:
        inside = "".join(
            self.cell(f"{column_letters(n)}{number}", header, cells[header])
            for n, header in enumerate(self.headers, 1)
            if header in cells
        )
        return f'<row r="{number}" spans="1:{len(self.headers)}"{self.row_attributes} x14ac:dyDescent="0.25">{inside}</row>'

    def parts(self) -> dict[str, str | bytes]:
        last = column_letters(len(self.headers))
        lines = [self.line(1, {h: h for h in self.headers}).replace(self.row_attributes or "\0", "")]
        lines += [self.line(number, cells) for number, cells in self.rows]
        end = self.bottom
        if self.totals:
            end += 1
            lines.append(
                f'<row r="{end}" spans="1:2"><c r="A{end}" t="s"><v>{self.shared("Total")}</v></c>'
                f'<c r="I{end}"><f>{self.totals}</f><v>3</v></c></row>'
            )
        merge = f'<mergeCells count="1"><mergeCell ref="{self.merge}"/></mergeCells>' if self.merge else ""
        sheet = (
            f'{_HEAD}<worksheet {_SPACES}><sheetPr><tabColor rgb="FF00FF00"/></sheetPr><dimension ref="A1:{last}{end}"/>'
            '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
            '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>'
            '<cols><col min="2" max="2" width="13" style="1" customWidth="1"/></cols>'
            f"<sheetData>{''.join(lines)}{self.below}</sheetData>{merge}"
            '<conditionalFormatting sqref="A2:A99"><cfRule type="notContainsBlanks" priority="1"><formula>LEN(A2)</formula></cfRule></conditionalFormatting>'
            '<dataValidations count="1"><dataValidation type="list" sqref="G2:G99"><formula1>"yes,no"</formula1></dataValidation></dataValidations>'
            '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>'
            '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>'
            + ('<tableParts count="1"><tablePart r:id="rId3"/></tableParts>' if self.table else "")
            + '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">'
            '<x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline>'
            "<xm:f>Coverage!A1:C1</xm:f><xm:sqref>R2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>"
        )
        columns = "".join(self._column(n, header) for n, header in enumerate(self.headers, 1))
        filter_ = f'<autoFilter ref="A1:{last}{self.bottom}"><filterColumn colId="2"><filters><filter val="x"/></filters></filterColumn></autoFilter>'
        table = (
            f'{_HEAD}<table xmlns="{_MAIN}" id="1" name="Log" displayName="Log" ref="A1:{last}{end}" '
            f'{"totalsRowCount" if self.totals else "totalsRowShown"}="{int(bool(self.totals))}">{filter_}'
            f'<tableColumns count="{len(self.headers)}">{columns}</tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>'
        )
        workbook = (
            f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_REL}"><fileVersion appName="xl" lastEdited="7"/>'
            f'<workbookPr{" date1904=" + chr(34) + "1" + chr(34) if self.date1904 else ""} defaultThemeVersion="166925"/>'
            f'<sheets><sheet name="Coverage" sheetId="4" r:id="rId1"/><sheet name="{self.sheet_name}" sheetId="2" r:id="rId2"/></sheets>'
            + ("" if self.older else _NAMES)
            + '<calcPr calcId="191029"/><extLst><ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}"/></extLst></workbook>'
        )
        parts: dict[str, str | bytes] = {
            "[Content_Types].xml": self._types(),
            "_rels/.rels": self._rels([("officeDocument", "xl/workbook.xml")]),
            "xl/workbook.xml": workbook,
            "xl/_rels/workbook.xml.rels": self._rels(
                [
                    ("worksheet", "worksheets/sheet1.xml"),
                    ("worksheet", "worksheets/sheet2.xml"),
                    ("styles", "styles.xml"),
                    ("sharedStrings", "sharedStrings.xml"),
                    ("calcChain", "calcChain.xml"),
                ]
            ),
            "xl/worksheets/sheet1.xml": f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetData><row r="1"><c r="A1"><f>COUNTA(Log!A:A)</f><v>1</v></c></row></sheetData></worksheet>',
            "xl/worksheets/sheet2.xml": sheet,
            "xl/worksheets/_rels/sheet2.xml.rels": self._rels(
                [
                    ("drawing", "../drawings/drawing1.xml"),
                    ("vmlDrawing", "../drawings/vmlDrawing1.vml"),
                    ("table", "../tables/table1.xml"),
                    ("comments", "../comments1.xml"),
                ]
            ),
            "xl/tables/table1.xml": table,
            "xl/styles.xml": _HEAD + _STYLES,
            "xl/calcChain.xml": f'{_HEAD}<calcChain xmlns="{_MAIN}"><c r="A1" i="4"/></calcChain>',
            "xl/comments1.xml": f'{_HEAD}<comments xmlns="{_MAIN}"><authors><author>A</author></authors><commentList><comment ref="A1" authorId="0"><text><t>Look here</t></text></comment></commentList></comments>',
            "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape/></xml>',
            "xl/drawings/drawing1.xml": f'{_HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
            "xl/media/image1.png": bytes(range(256)) * 9,
            "xl/slicers/slicer1.xml": f"{_HEAD}<slicers/>",
            **self.others,
        }
        parts["xl/sharedStrings.xml"] = (
            f'{_HEAD}<sst xmlns="{_MAIN}" count="{len(self.strings)}" uniqueCount="{len(self.strings)}">'
            + "".join(
                f"<si><t>{s.replace('&', '&amp;')}</t></si>" if not s.startswith("<") else f"<si>{s}</si>"
                for s in self.strings
            )
            + "</sst>"
        )
        return parts

    def _column(self, number: int, header: str) -> str:
        formula = self.column_formulas.get(header)
        inside = f"><calculatedColumnFormula>{formula}</calculatedColumnFormula></tableColumn>" if formula else "/>"
        return f'<tableColumn id="{number}" name="{header}" dataDxfId="0"{inside}'

    @staticmethod
    def _rels(items: Sequence[tuple[str, str]]) -> str:
        inside = "".join(
            f'<Relationship Id="rId{n}" Type="{_REL}/{kind}" Target="{to}"/>' for n, (kind, to) in enumerate(items, 1)
        )
        return f'{_HEAD}<Relationships xmlns="{_PKG}">{inside}</Relationships>'

    @staticmethod
    def _types() -> str:
        kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
        inside = "".join(
            f'<Override PartName="/xl/{name}.xml" ContentType="{kind}.{what}+xml"/>'
            for name, what in (
                ("workbook", "sheet.main"),
                ("worksheets/sheet1", "worksheet"),
                ("worksheets/sheet2", "worksheet"),
                ("tables/table1", "table"),
                ("styles", "styles"),
                ("sharedStrings", "sharedStrings"),
                ("calcChain", "calcChain"),
                ("comments1", "comments"),
            )
        )
        return (
            f'{_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
            f'<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>{inside}</Types>'
        )

    def data(self) -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as zip_:
            for name, part in self.parts().items():
                zip_.writestr(name, part)
        return out.getvalue()


def excel_row(number: int, day: int = 46346, **changes: str) -> dict[str, str]:
    """A data row of an ``ExcelBook``, by header."""
    values = {
        "record_id": f"flha-2026-11-19-{number}",
        "activity_date": str(day),
        "document": "05-04 Field-level hazard assessment (FLHA)",
        "scope_type": "site",
        "scope_name": "Lot 22",
        "completed_by": "Amir",
        "signed": "yes",
        "complete": "yes",
        "notes": "",
    } | changes
    return dict(zip(LABELS, [values.get(id_, "") for id_ in IDS], strict=True))

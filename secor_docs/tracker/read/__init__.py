"""The workbook read: sheets, tables, rows."""

"""A new workbook, sheet by sheet."""

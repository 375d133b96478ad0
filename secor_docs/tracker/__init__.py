"""The tracker: a workbook in which people log dated records, read and added to without damage."""

"""Rows added to a workbook of the user's."""

"""Namespaces of Word and Excel files, and how an XML part begins."""

from __future__ import annotations

W_NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W14_NS = "http://schemas.microsoft.com/office/word/2010/wordml"
S_NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
R_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
A_NS = "http://schemas.openxmlformats.org/drawingml/2006/main"
PIC_NS = "http://schemas.openxmlformats.org/drawingml/2006/picture"
WP_NS = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
MC_NS = "http://schemas.openxmlformats.org/markup-compatibility/2006"
V_NS = "urn:schemas-microsoft-com:vml"
PKG_REL_NS = "http://schemas.openxmlformats.org/package/2006/relationships"
CORE_NS = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
CT_NS = "http://schemas.openxmlformats.org/package/2006/content-types"

WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
"""Content types of the parts of a Word file begin with it."""

DOCUMENT = "word/document.xml"
"""The main part of a Word file of ours, and of nearly all others."""

XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

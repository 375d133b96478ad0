"""A company as its ``company.yaml`` tells it: typed facts, the gaps left in them, and what follows from them.

Few facts are needed to begin; the rest are optional and, where a document prints them, leave a :class:`Gap`
while they are missing. Each field says once what it is for (``description``), shows an example in YAML, and,
if it matters, why a missing value is a gap. The JSON Schema, the skeleton that ``secor init`` writes, the
messages and the list of gaps are all made from that one line.

The file never holds birth dates or social insurance numbers.
"""

from __future__ import annotations

from secor_docs.company.finding import CompanyFinding
from secor_docs.company.findings import SECOR_LIMIT, faults, findings
from secor_docs.company.gaps import Gap, gaps, label_of, works_alone
from secor_docs.company.kinds import Fact
from secor_docs.company.model import REPRESENTATIVE_FROM, Business, Company, IndustryCode
from secor_docs.company.notes import own_notes, refuse_cut_text
from secor_docs.company.people import Employee, Person
from secor_docs.company.places import DistanceClass, Site
from secor_docs.company.reading import CompanyFile, load_company, logo_problem
from secor_docs.company.unfinished import unfinished

__all__ = [
    "REPRESENTATIVE_FROM",
    "SECOR_LIMIT",
    "Business",
    "Company",
    "CompanyFile",
    "CompanyFinding",
    "DistanceClass",
    "Employee",
    "Fact",
    "Gap",
    "IndustryCode",
    "Person",
    "Site",
    "faults",
    "findings",
    "gaps",
    "label_of",
    "load_company",
    "logo_problem",
    "own_notes",
    "refuse_cut_text",
    "unfinished",
    "works_alone",
]

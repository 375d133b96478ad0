"""What is reported when something happens, as a template sees it."""

from __future__ import annotations

from secor_docs.company import Company
from secor_docs.law.incidents import ReportingTable, ReportRule
from secor_docs.values import Namespace


def reporting_facts(table: ReportingTable, company: Company) -> Namespace:
    """The rows of the table, each with the number to call."""
    return Namespace(
        "reporting",
        kinds=[_kind(report, company) for report in table.reports],
        copies=table.copies,
        keep_scene=table.keep_scene,
    )


def _kind(report: ReportRule, company: Company) -> Namespace:
    numbers = {"ohs": company.emergency.ohs_contact_centre, "wcb": company.emergency.wcb_phone}
    return Namespace(
        "reporting.kinds",
        id=report.id,
        name=report.name,
        means=report.means,
        events=[Namespace("reporting.kinds.events", id=e.id, what=e.what, form=e.form) for e in report.events],
        said=list(report.said),
        to=report.to,
        whom=report.whom,
        number=numbers.get(report.to, "") if report.way != "online" else "",
        way=report.way,
        when=report.when,
        tell=report.tell,
        scene=report.scene,
        investigate=report.investigate,
        who=report.who,
        law=[str(citation) for citation in report.law],
        practice=report.practice,
    )

"""``secor people``: every role of a company on one page, with who has it and what is open about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from secor_docs.cli.options import CompanyCommand, end, on_company, print_json

if TYPE_CHECKING:
    from datetime import date

    from secor_docs.company import Company
    from secor_docs.company.roles import Role
    from secor_docs.workspace import Workspace


@click.command(name="people", cls=CompanyCommand, epilog="Example: secor people company.yaml")
@on_company(json=True)
def command(*, work: Workspace, as_json: bool) -> None:
    """Show who has which role, whether they are there, and how they are reached.

    Ends with 1 when something is open: a name that is not among your people, somebody who left, a number that is
    missing.
    """
    from secor_docs.company.roles import role_findings, roles
    from secor_docs.needs import people_findings

    file, today = work.file, work.today
    found = roles(file.company)
    open_points = (*role_findings(file.company, today), *people_findings(file.company, today))
    if as_json:
        print_json(
            {
                "as_of": str(today),
                "roles": [
                    {
                        "role": role.title,
                        "name": role.name,
                        "phone": role.phone,
                        "state": _state(role, file.company, today),
                        "certificate_until": str(role.expires or ""),
                        "line": file.place(role.path).line,
                    }
                    for role in found
                ],
                "open": [{"key": f.key, "message": f.message, "fix": f.fix} for f in open_points],
            }
        )
    else:
        click.echo(f"People and roles of {file.company.business.legal_name} on {today}\n")
        for role in (None, *found):
            cells = _cells(role, file.company, today) if role else ("Role", "Name", "Phone", "State")
            click.echo(
                " ".join(f"{cell:<{width}}" for cell, width in zip(cells, (38, 24, 14, 0), strict=True)).rstrip()
            )
        click.echo(f"\nOpen: {len(open_points)}" if open_points else "\nNothing is open.")
        for point in open_points:
            click.echo(f"  {file.place(point.path)}: {point.message}. {point.fix}")
    end(1 if open_points else 0)


def _cells(role: Role, company: Company, today: date) -> tuple[str, str, str, str]:
    title = role.title if len(role.title) <= 38 else f"{role.title[:37]}…"  # noqa: PLR2004 - the width of the column
    return title, role.name, role.phone or "-", _state(role, company, today)


def _state(role: Role, company: Company, today: date) -> str:
    """Whether the person is there, and how long the certificate is good."""
    if role.ends is not None and role.ends < today:
        return f"over since {role.ends}"
    person = company.employee(role.name)
    if person is None:
        here = "owner" if role.title == "owner" else "from outside" if role.outside else "not among the employees"
    elif person.left_before(today):
        here = f"left on {person.end_date}"
    elif person.begins_after(today):
        here = f"begins on {person.hire_date}"
    else:
        here = "works here"
    if role.expires is None:
        return here
    return f"{here}, certificate {'until' if role.expires >= today else 'ran out on'} {role.expires}"

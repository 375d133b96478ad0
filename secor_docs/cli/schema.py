"""``secor schema``: the JSON Schema of company.yaml, or of a verdict."""

from __future__ import annotations

import click

from secor_docs.cli.options import print_json


@click.command(name="schema", epilog="Example: secor schema > company.schema.json\n\nExample: secor schema verdict")
@click.argument("what", type=click.Choice(["company", "verdict"]), default="company")
def command(what: str) -> None:
    """Print the JSON Schema of company.yaml, or of the verdict that other programs read.

    An editor that knows the schema of company.yaml completes keys, shows what each is for, and marks mistakes while
    you type. The verdict is what `secor ready --json` prints; `secor coverage --json` and `secor clients status --json`
    hold it as "verdict".
    """
    if what == "company":
        from secor_docs.company.schema import schema_text

        click.echo(schema_text(), nl=False)
    else:
        from secor_docs.readiness.as_values import schema

        print_json(schema())

"""``secor schema``: the JSON Schema of company.yaml."""

from __future__ import annotations

import click


@click.command(name="schema", epilog="Example: secor schema > company.schema.json")
def command() -> None:
    """Print the JSON Schema of company.yaml.

    An editor that knows it completes keys, shows what each is for, and marks mistakes while you type.
    """
    from secor_docs.company.schema import schema_text

    click.echo(schema_text(), nl=False)

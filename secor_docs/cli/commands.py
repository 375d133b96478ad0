"""The commands of ``secor``: each in a module of its own, opened only when it is called."""

from __future__ import annotations

from importlib import import_module

import click

from secor_docs import __version__

GROUPS = {
    "Employer: at the beginning": {
        "init": "Ask some questions and write your company.yaml.",
        "fill": "Ask for what company.yaml still lacks, and write it in.",
        "change": "Somebody joined or left, a site began, a truck was sold: write it in.",
        "app": "Open the company in your browser, on this computer only.",
        "check": "Say what is wrong or still missing in company.yaml.",
        "people": "Show every role: who has it, who left, how they are reached.",
        "application": "What ACSA asks for when you apply for the SECOR, on one page.",
        "plan": "Show which documents a company gets, and why.",
        "build": "Make the binder.",
        "tracker": "Make or check the tracker spreadsheet.",
    },
    "Employer: every week": {
        "week": "Log a week of paper at once, one key for each sheet.",
        "log": "Log a dated record, list, import or correct records.",
        "todo": "What is due in the next weeks, as a list or a calendar file.",
        "signed": "Who has signed what, and who has still to be seen.",
        "ready": "Say whether the evaluation may be started, and what is missing.",
    },
    "Before the evaluation": {
        "coverage": "Each evaluation question with its documents, records and holes.",
        "start": "The gate before the Evaluation Tool.",
        "pack": "One zip with binder, tracker and evidence; and its check.",
    },
    "Assessor": {
        "evaluation": "The question set, the worksheet, its result and the action plan.",
        "sample": "Draw records to pull from the binder, and count what is found.",
        "lint": "Find leftovers, old law and other faults in any Word binder.",
    },
    "Consultant: many companies, your own office's look": {
        "clients": "Packages for many clients: build, compare, see where they stand.",
        "templates": "List, show, build and export the document templates.",
        "overlay": "Check your own templates and data before a run.",
        "lock": "Freeze an approved package.",
        "verify": "Name any file of a locked package that differs.",
    },
    "Look up": {
        "help": "Show all commands, or how one is used.",
        "legislation": "The law that applies, and why.",
        "hazards": "Tasks, hazards and controls by trade.",
        "explain": "Say what the code at the end of a message means.",
    },
    "Upkeep": {
        "backup": "One dated zip of everything you wrote; and its check.",
        "schema": "Print the JSON Schema of company.yaml for editors.",
        "cache": "Delete what was kept to save time.",
    },
}
"""The commands by who uses them and when, each with its one line; the module of the same name holds it as ``command``."""

COMMANDS = {name: line for commands in GROUPS.values() for name, line in commands.items()}


class _Commands(click.Group):
    """Opens a command's module when the command is called, not before."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"secor_docs.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's signature
        widest = max(map(len, COMMANDS))
        for title, commands in GROUPS.items():
            with formatter.section(title):
                # One column for all groups: the eye finds a name where it found the last one.
                formatter.write_dl([(name.ljust(widest), line) for name, line in commands.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        from secor_docs.problems import nearest

        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            ctx.fail(f'There is no command "{args[0]}".{nearest(args[0], COMMANDS)}')
        return super().resolve_command(ctx, args)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]}, invoke_without_command=True)
@click.version_option(__version__, prog_name="secor")
@click.option("--json", "as_json", is_flag=True, help="With no command: print JSON for another program.")
@click.pass_context
def group(ctx: click.Context, *, as_json: bool) -> None:
    """Health and safety binders for small Alberta contractors working towards a SECOR.

    Begin with `secor init`, then `secor check` and `secor build` in the same folder. `secor` alone says where the
    company in this folder is on the road to its SECOR, and the one next step.

    \b
    Example: secor build company.yaml -o binders
    """
    if ctx.invoked_subcommand is None:
        from pathlib import Path

        from secor_docs.cli.road import show_road

        show_road(Path(), as_json=as_json)
    elif as_json:
        raise click.UsageError("--json before a command is for `secor` alone; write it behind the command.")

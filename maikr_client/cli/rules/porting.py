"""`maikr rules import` and `export`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from maikr_client.cli.app import run
from maikr_client.cli.rules.words import placed, say_outcome
from maikr_client.errors import Failed
from maikr_client.exchange.collector import text_of
from maikr_client.exchange.lists import format_of, read_list
from maikr_client.exchange.names import to_ascii
from maikr_client.exchange.results import ListFormat
from maikr_client.model.problem import ProblemCode
from maikr_client.model.rule import Action, ListReference
from maikr_client.rules.document import RuleDocument, parse_document
from maikr_client.rules.edit import Editor
from maikr_client.rules.problems import RuleProblem
from maikr_client.rules.refused import RuleRefused
from maikr_client.rules.render import action_text
from maikr_client.session import Session
from maikr_client.session.rules.foreign import written
from maikr_client.session.rules.port import Imported, ListNameTaken, RuleForm
from maikr_client.session.rules.taking import form_of, is_own, list_name, taken_in

SHOWN_PROBLEMS = 20
FORMATS = list(dict.fromkeys(each.value for each in (*RuleForm, *ListFormat)))


@click.command("import", short_help="Take in rules or a list from a file.")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False, allow_dash=True))
@click.option("--format", "form", type=click.Choice(FORMATS), help="How to read it. [default: guess]")
@click.option("--policy", "policies", multiple=True, metavar="NAME=ACTION", help="What a proxy or group of it is here.")
@click.option("--action", help="For a list of destinations: what is done with them.")
@click.option("--name", help="For a list: what it is called here. [default: the file's name]")
@click.option("--replace", is_flag=True, help="In the place of your rules, not after them.")
@click.option("--dry-run", is_flag=True, help="Only show what would come of it.")
def import_(
    *,
    file: Path,
    form: str | None,
    policies: tuple[str, ...],
    action: str | None,
    name: str | None,
    replace: bool,
    dry_run: bool,
) -> None:
    """Take in rules of a FILE (- reads standard input): Maikr's own, Clash's or Surge's configuration, or any list.

    What can't be honoured is listed. Say which server a proxy of the other program is: --policy "Streaming=via us-1".
    """
    source = _read(file)
    known = _form(source, form)

    async def work(session: Session) -> None:
        if known is None:
            await _import_list(session, source, form, action, name or list_name(file.name), dry_run=dry_run)
            return
        found = await session.rules.read_foreign(source, known, dict(map(_policy, policies)))
        _say_unhonoured(found)
        if dry_run:
            click.echo(found.text, nl=False)
            return
        edited = await session.rules.edit(lambda editor, present: taken_in(editor, present, found, replace=replace))
        coming = parse_document(found.text, to_ascii)
        say_outcome(f"{len(coming.rules)} rules taken in; you have {len(edited.document.rules)}.", edited)
        _say_other_default(coming.default, edited.document.default)

    run(work)


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True), default="-")
@click.option("--format", "form", type=click.Choice(["maikr", "clash", "sing-box"]), default="maikr", show_default=True)
def export(*, file: Path, form: str) -> None:
    """Write your rules into FILE (- prints them). A file that is there is not overwritten."""

    async def work(session: Session) -> None:
        document = await session.rules.document()
        said = written(document, RuleForm(form))
        _say_problems(said.problems)
        if str(file) == "-":
            click.echo(said.text, nl=False)
            return
        _write_new(file, said.text)
        click.echo(f"{len(document.rules)} rules written to {file}.")

    run(work)


async def _import_list(
    session: Session, source: str, form: str | None, action: str | None, name: str, *, dry_run: bool
) -> None:
    if not action:
        raise click.UsageError("This is a list of destinations; say what is done with them, such as --action block.")
    if dry_run:
        _say_problems(read_list(source, format_of(source, form)).problems)
        click.echo(f"list:{name} {action}")
        return
    problems = await session.rules.add_list(name, source, form)
    _say_problems(problems)
    line = f"list:{name}{f' format:{form}' if form else ''} {action}"

    def added(editor: Editor, present: RuleDocument) -> RuleDocument:
        if any(
            isinstance(rule.destination, ListReference) and rule.destination.where == name for rule in present.rules
        ):
            raise ListNameTaken(name)
        return editor.add(present, line)

    edited = await session.rules.edit(added)
    say_outcome(f"Rule {len(edited.document.rules)}: {line}.", edited)


def _read(file: Path) -> str:
    try:
        data = sys.stdin.buffer.read() if str(file) == "-" and hasattr(sys.stdin, "buffer") else None
        if data is None:
            data = sys.stdin.read().encode() if str(file) == "-" else file.read_bytes()
    except OSError as error:
        raise Failed(ProblemCode.INVALID_VALUE, what=str(file), why=str(error.strerror).lower()) from None
    return text_of(data)


def _form(source: str, form: str | None) -> RuleForm | None:
    """How rules with actions are written in `source`, None when it is a list of destinations."""
    if form is not None:
        own = form == RuleForm.MAIKR and is_own(source)
        return RuleForm(form) if form in {RuleForm.CLASH, RuleForm.SURGE} or own else None
    return form_of(source)


def _policy(text: str) -> tuple[str, Action]:
    name, equals, action = text.rpartition("=")
    if not equals:
        raise click.UsageError("--policy is NAME=ACTION, such as Streaming=direct.")
    document = parse_document(f"any {action}", to_ascii)
    if document.problems:
        raise RuleRefused(document.problems, document.text)
    return name, document.rules[0].action


def _say_unhonoured(found: Imported) -> None:
    _say_problems(found.problems)
    if found.policies:
        click.echo(
            "Say which servers these are, each with --policy NAME=ACTION: " + ", ".join(found.policies), err=True
        )


def _say_other_default(coming: Action | None, kept: Action | None) -> None:
    if coming is not None and kept is not None and coming != kept:
        click.echo(
            f"Not taken in: default {action_text(coming)}. Yours stays: default {action_text(kept)}.",
            err=True,
        )


def _say_problems(problems: tuple[RuleProblem, ...]) -> None:
    for problem in problems[:SHOWN_PROBLEMS]:
        click.echo(f"not honoured, {placed(problem)}", err=True)
    if len(problems) > SHOWN_PROBLEMS:
        click.echo(f"and {len(problems) - SHOWN_PROBLEMS} more lines are not honoured.", err=True)


def _write_new(file: Path, text: str) -> None:
    try:
        with file.open("x", encoding="utf-8", newline="") as out:
            out.write(text)
    except FileExistsError:
        raise click.UsageError(f"{file} is there already; name another file.") from None
    except OSError as error:
        raise Failed(ProblemCode.INVALID_VALUE, what=str(file), why=str(error.strerror).lower()) from None

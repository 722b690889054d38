"""`maikr rules list`, `check` and `bundles`."""

from __future__ import annotations

import sys

import click

from maikr_client.cli.app import run
from maikr_client.cli.output import json_option, print_json, print_table
from maikr_client.cli.rules.words import number_of, placed, print_problems, problem_form, rule_form, say_conflicts
from maikr_client.model.rule import Fallback, Rule
from maikr_client.rules.document import RuleDocument
from maikr_client.rules.ports import ports_text
from maikr_client.rules.render import action_text
from maikr_client.session import Session
from maikr_client.session.rules.port import Checked

PROBLEMS_FOUND = 1


@click.command("list")
@json_option
def list_rules(*, as_json: bool) -> None:
    """Your rules, in the order in which they are tried."""

    async def work(session: Session) -> None:
        document = await session.rules.document()
        if as_json:
            print_json([rule_form(rule, index) for index, rule in enumerate(document.rules)])
        else:
            _print(document)
        say_conflicts(document.text)
        if document.problems:
            click.echo(f"{len(document.problems)} lines are no rules. See them: maikr rules check", err=True)

    run(work)


@click.command(short_help="What is wrong with your rules, or does nothing.")
@click.option("--refresh", is_flag=True, help="Fetch the newest lists first.")
@json_option
def check(*, refresh: bool, as_json: bool) -> None:
    """What is wrong with your rules, and which of them do less than they say. Ends with 1 if something is wrong."""

    async def work(session: Session) -> None:
        found = await session.rules.check(refresh=refresh)
        if as_json:
            print_json([problem_form(each) for each in (*found.problems, *found.warnings)])
        else:
            _print_check(found)
        if found.problems:
            raise click.exceptions.Exit(PROBLEMS_FOUND)

    run(work)


@click.command()
@json_option
def bundles(*, as_json: bool) -> None:
    """Bundles of names that a site needs. Use one as bundle:NAME."""

    async def work(session: Session) -> None:
        found = session.rules.bundles()
        if as_json:
            print_json([{"name": name, "destinations": count} for name, count in found.items()])
            return
        print_table(("Bundle", "Names"), [(f"bundle:{name}", str(count)) for name, count in found.items()])

    run(work)


def _print(document: RuleDocument) -> None:
    if not document.rules:
        click.echo('No rules yet. Next: maikr rules add example.com "via Netherlands"')
    else:
        rows = [_row(index, rule) for index, rule in enumerate(document.rules)]
        print_table(("Rule", "Destination", "Goes", "If unavailable", "Comment"), rows)
    click.echo(f"Everything else: {_default(document)}.")


def _default(document: RuleDocument) -> str:
    return "the server you are connected to" if document.default is None else action_text(document.default)


def _row(index: int, rule: Rule) -> tuple[str, ...]:
    ports = f" port:{ports_text(rule.ports)}" if rule.ports else ""
    goes = action_text(rule.action) if rule.enabled else f"off ({action_text(rule.action)})"
    fallback = "" if rule.if_unavailable is Fallback.BLOCK else str(rule.if_unavailable)
    return str(number_of(index)), f"{rule.written}{ports}", goes, fallback, rule.comment


def _print_check(found: Checked) -> None:
    print_problems(found.problems, found.document.text)
    for warning in found.warnings:
        click.echo(f"warning, {placed(warning)}")
    for reference, problems in found.lists.items():
        click.echo(f"note: {len(problems)} lines of the list {reference.where} can't be honoured, such as")
        click.echo(f"  {placed(problems[0])}")
    if found.sorted_helps:
        click.echo("To put the most specific rule first: maikr rules sort")
    sys.stdout.flush()
    say_conflicts(found.document.text)
    if not (found.problems or found.warnings or found.lists or found.conflicts):
        count = len(found.document.rules)
        click.echo(f"Nothing is wrong with your {count} rule{'' if count == 1 else 's'}.")

"""`maikr reports`: every report, byte for byte, before and after it was sent."""

from __future__ import annotations

import json
from pathlib import Path

import click

from maikr_client.cli.app import run
from maikr_client.cli.forms import entry_form
from maikr_client.cli.kinds import whole
from maikr_client.cli.output import json_option, print_json, print_table
from maikr_client.cli.words import clock, size
from maikr_client.errors import Failed, UsageError
from maikr_client.model.problem import ProblemCode
from maikr_client.session import LedgerEntry, ReportState, Session
from maikr_client.wire.codec import encode

LISTED = 100


@click.group()
def reports() -> None:
    """What Maikr is told about your use, and nothing else."""


@reports.command("list")
@click.option(
    "--limit", callback=whole(1), metavar="N", help=f"How many; {LISTED} where nothing is said, with --json all."
)
@json_option
def list_reports(*, limit: int | None, as_json: bool) -> None:
    """The reports, newest first."""

    async def work(session: Session) -> None:
        most = limit or (None if as_json else LISTED)
        entries = await session.reports(most)
        if as_json:
            print_json([entry_form(entry) for entry in entries])
        elif not entries:
            click.echo("Nothing was reported yet. What would be: maikr reports preview")
        else:
            print_table(("Report", "State", "Made", "Servers", "Sent", "Received"), map(_row, entries))
            if len(entries) == most:
                click.echo(f"These are the newest {most}. For more: --limit N", err=True)

    run(work)


@reports.command()
@click.argument("report")
def show(*, report: str) -> None:
    """Print a report exactly as it is sent. REPORT is its number or the beginning of it."""

    async def work(session: Session) -> None:
        found = await session.find_reports(report)
        if len(found) != 1:
            raise UsageError(ProblemCode.NOT_FOUND)
        click.echo(found[0].body)

    run(work)


@reports.command()
@json_option
def preview(*, as_json: bool) -> None:
    """What would be reported now. Nothing is written or sent."""

    async def work(session: Session) -> None:
        coming = await session.next_reports()
        if as_json:
            print_json([encode(each) for each in coming])
        elif not coming:
            click.echo(await _why_none(session, "There is nothing to report."))
        else:
            for each in coming:
                print_json(encode(each))

    run(work)


@reports.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True))
def export(*, file: Path) -> None:
    """Write all reports into FILE (- prints them), for you to keep. A file that is there is not overwritten."""

    async def work(session: Session) -> None:
        entries = await session.reports()
        text = json.dumps([{**_object(entry), "report": json.loads(entry.body)} for entry in entries], indent=2)
        if str(file) == "-":
            click.echo(text)
        else:
            _write_new(file, text + "\n")
            click.echo(f"{len(entries)} reports written to {file}.")

    run(work)


@reports.command()
def send() -> None:
    """Send what is due now."""

    async def work(session: Session) -> None:
        entries = await session.send_reports()
        sent = sum(entry.state is ReportState.SENT for entry in entries)
        click.echo(f"{sent} reports sent." if entries else await _why_none(session, "There is nothing to send."))

    run(work)


async def _why_none(session: Session, otherwise: str) -> str:
    if (await session.settings()).send_reports:
        return otherwise
    return "You have reports off, so none is made or sent. To turn them on: maikr settings set send-reports on"


def _row(entry: LedgerEntry) -> tuple[str, ...]:
    report = entry.report
    return (
        str(report.report_id)[:8],
        entry.state.value,
        clock(entry.created_at),
        ", ".join(report.servers),
        size(report.bytes_up),
        size(report.bytes_down),
    )


def _object(entry: LedgerEntry) -> dict[str, object]:
    return {"state": entry.state.value, "created_at": encode(entry.created_at), "sent_at": encode(entry.sent_at)}


def _write_new(file: Path, text: str) -> None:
    try:
        with file.open("x", encoding="utf-8") as out:
            out.write(text)
    except FileExistsError:
        raise click.UsageError(f"{file} is there already; name another file.") from None
    except OSError as error:
        raise Failed(ProblemCode.INVALID_VALUE, what=str(file), why=str(error.strerror).lower()) from None

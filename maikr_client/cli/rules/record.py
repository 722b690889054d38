"""`maikr rules record`: load a site, see which names it looks up, take rules for them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Iterable
from contextlib import aclosing, suppress

import click

from maikr_client.cli.app import run
from maikr_client.cli.asking import ask, can_ask
from maikr_client.cli.complete import complete_server
from maikr_client.cli.output import json_option, plain, print_json, print_table
from maikr_client.cli.rules.stopping import until_told
from maikr_client.cli.rules.words import say_outcome
from maikr_client.rules.document import RuleDocument
from maikr_client.rules.edit import Editor
from maikr_client.session import Session
from maikr_client.session.rules.offering import site_named
from maikr_client.session.rules.recording import Kinship, Proposal, Recorded
from maikr_client.wire.codec import Json
from maikr_client.wire.replies import RecordingEnd

_ENDED = {
    RecordingEnd.TIME: "That was the longest time for which names are recorded.",
    RecordingEnd.FULL: "Those were as many names as are recorded.",
    RecordingEnd.DISCONNECTED: "The tunnel was disconnected, so there is nothing more to record.",
}
_KINSHIP = {
    Kinship.OWN: "the site",
    Kinship.LIKELY: "named like the site",
    Kinship.OTHER: "can't be told",
}
_WHERE = "Where shall they go? (via SERVER, via COUNTRY, direct or block)"


@click.command(short_help="See which names a site needs, and make rules of them.")
@click.argument("site", metavar="[SITE]", required=False)
@click.option("--for", "seconds", metavar="SECONDS", type=click.FloatRange(1, 600), help="Stop by itself after that.")
@click.option(
    "--via", metavar="TARGET", shell_complete=complete_server, help="The rules lead through this server or country."
)
@click.option("--direct", is_flag=True, help="The rules lead outside every tunnel.")
@click.option("--block", is_flag=True, help="The rules block.")
@click.option("--yes", is_flag=True, help="Add what belongs to SITE without asking.")
@json_option
def record(
    *, site: str | None, seconds: float | None, via: str | None, direct: bool, block: bool, yes: bool, as_json: bool
) -> None:
    """See which names are looked up while you load SITE, and make rules of them.

    Names of all programs of this computer are seen, as they are asked for. They are kept nowhere and sent nowhere: when
    this command ends only the rules that you take remain. Names that your browser still remembers are not asked for:
    use a new private window.
    """
    actions = [*([] if via is None else [f"via {via}"]), *(["direct"] if direct else []), *(["block"] if block else [])]
    if len(actions) > 1:
        raise click.UsageError("Give one of --via, --direct and --block.")
    meant = actions[0] if actions else None
    if yes and (site is None or meant is None):
        raise click.UsageError("--yes needs SITE, and one of --via, --direct and --block.")
    wanted = None if site is None else site_named(site)

    async def work(session: Session) -> None:
        recorded = await _recorded(session, seconds, quiet=as_json)
        found = await session.rules.proposals(recorded, wanted)
        if as_json:
            print_json([_form(each) for each in found])
        elif found:
            _show(found, wanted)
        else:
            click.echo("No names were looked up. Was the site loaded in a new private window?")
        taken = [each for each in found if each.is_advised] if yes else _asked_for(found, as_json=as_json)
        if taken:
            await _add(session, taken, meant or ask(_WHERE), quiet=as_json)
        elif found and not as_json:
            click.echo("No rule was added. One by one: maikr rules add DOMAIN ACTION")

    run(work)


async def _recorded(session: Session, seconds: float | None, *, quiet: bool) -> Recorded:
    """What was looked up until the person, the time or the daemon ended it."""
    latest = Recorded()
    shown: set[str] = set()

    async def listen() -> None:
        nonlocal latest
        begun = False
        async with aclosing(_recordings(session)) as recording:
            async for latest in recording:
                if not begun:
                    begun = True
                    click.echo(_instruction(seconds), err=True)
                if not quiet:
                    _show_new(latest, shown)

    listening, told = asyncio.create_task(listen()), asyncio.create_task(until_told(seconds))
    await asyncio.wait((listening, told), return_when=asyncio.FIRST_COMPLETED)
    for task in (listening, told):
        task.cancel()
    with suppress(asyncio.CancelledError):
        await told
    with suppress(asyncio.CancelledError):
        await listening
    if latest.ended is not None:
        click.echo(_ENDED[latest.ended], err=True)
    return latest


async def _recordings(session: Session) -> AsyncGenerator[Recorded, None]:
    async for recorded in session.rules.record():
        yield recorded


def _instruction(seconds: float | None) -> str:
    how = "Enter or Ctrl-C" if can_ask() else "Ctrl-C"
    end = f"It ends after {seconds:g} seconds, or by {how}." if seconds else f"Press {how} when it is loaded."
    return f"Load the site now, in a new private window. {end}"


def _show_new(recorded: Recorded, shown: set[str]) -> None:
    for site in recorded.sites:
        for name in site.names:
            if name not in shown:
                shown.add(name)
                click.echo(plain(f"  {site.domain}  {name}" if name != site.domain else f"  {name}"), err=True)


def _show(found: Iterable[Proposal], site: str | None) -> None:
    rows = [
        (
            "*" if each.is_advised else "",
            str(number),
            each.site.domain,
            str(len(each.site.names)),
            str(each.site.times),
            "has a rule" if each.ruled else _KINSHIP[each.kinship] if site else "",
        )
        for number, each in enumerate(found, 1)
    ]
    print_table(("", "#", "domain", "names", "asked", "belongs to"), rows)
    if site:
        click.echo(
            "Marked * is what surely or probably is the site's own. The others may be parts that it needs,"
            " trackers, or other programs: Maikr can't tell."
        )


def _asked_for(found: tuple[Proposal, ...], *, as_json: bool) -> list[Proposal]:
    """What the person chooses; nothing without one to ask."""
    if not found or as_json or not can_ask():
        return []
    return chosen(ask("Make rules for which? (Enter: marked *; numbers such as 1,3; all; none)", ""), found)


def chosen(said: str, found: tuple[Proposal, ...]) -> list[Proposal]:
    """The proposals that `said` means. Raises click.UsageError."""
    words = said.replace(",", " ").lower().split()
    if not words:
        return [each for each in found if each.is_advised]
    if words in (["none"], ["all"]):
        return [each for each in found if not each.ruled] if words == ["all"] else []
    if not all(word.isdecimal() and 1 <= int(word) <= len(found) for word in words):
        raise click.UsageError(f"Say numbers from 1 to {len(found)}, all or none.")
    return [found[int(word) - 1] for word in dict.fromkeys(words)]


async def _add(session: Session, taken: list[Proposal], action: str, *, quiet: bool) -> None:
    lines = [f"{each.site.domain} {action}" for each in taken]

    def change(editor: Editor, document: RuleDocument) -> RuleDocument:
        for line in lines:
            document = editor.add(document, line)
        return document

    edited = await session.rules.edit(change)
    count = f"{len(lines)} rules" if len(lines) > 1 else "1 rule"
    said = f"Added {count}: {', '.join(lines)}."
    if quiet:
        click.echo(said, err=True)
    else:
        say_outcome(said, edited)


def _form(proposal: Proposal) -> Json:
    return {
        "domain": proposal.site.domain,
        "names": list(proposal.site.names),
        "asked": proposal.site.times,
        "kinship": str(proposal.kinship),
        "ruled": proposal.ruled,
        "advised": proposal.is_advised,
    }

"""`maikr rules explain`: where would it go, and why?"""

from __future__ import annotations

import click

from maikr_client.cli.app import run
from maikr_client.cli.kinds import whole
from maikr_client.cli.output import json_option, plain, print_facts, print_json
from maikr_client.cli.rules.words import number_of
from maikr_client.cli.trouble import told
from maikr_client.model.rule import MAX_PORT, ActionKind
from maikr_client.model.status import ExitHealth
from maikr_client.rules.render import action_text
from maikr_client.session import Session
from maikr_client.session.rules.port import Explained
from maikr_client.wire.codec import Json
from maikr_client.wire.replies import ExplainedAddress, PortsWay, WayKind

_HEALTH = {ExitHealth.UP: "up", ExitHealth.CONNECTING: "connecting", ExitHealth.DOWN: "down, so it is blocked"}


@click.command(short_help="Where does a site or an address go, and why?")
@click.argument("destination", metavar="DEST")
@click.option("--port", callback=whole(1, MAX_PORT), metavar="PORT", help="Ask about this port.")
@json_option
def explain(*, destination: str, port: int | None, as_json: bool) -> None:
    """Where does DEST go, and why? DEST is a site, an address, or anything with one in it, such as a URL."""

    async def work(session: Session) -> None:
        found = await session.rules.explain(destination, port, look_up=True)
        if as_json:
            print_json(_form(found))
        else:
            _print(found)

    run(work)


def _form(found: Explained) -> Json:
    said = found.explanation
    return {
        "destination": found.destination,
        "rule": None if said.rule is None else {"index": number_of(said.rule), "line": said.line, "text": said.text},
        "action": action_text(said.action),
        "exit": found.exit,
        "addresses": [] if found.now is None else [str(each.address) for each in found.now.addresses],
        "reason": " ".join([said.reason, *(f"Now: {text.rstrip('.')}." for text in ["; ".join(_now(found))] if text)]),
    }


def _print(found: Explained) -> None:
    said = found.explanation
    click.echo(plain(f"{found.destination}: {action_text(said.action)}"))
    print_facts(
        [
            ("Why", said.reason),
            ("Rule", "" if said.rule is None else f"{number_of(said.rule)} (line {said.line}): {said.text}"),
            ("Server", found.exit or ""),
            *(("Now" if place == 0 else "", text) for place, text in enumerate(_now(found))),
        ]
    )


def _now(found: Explained) -> list[str]:
    """What the machine does about it at this moment."""
    if found.now is None:
        return [] if found.problem is None else [f"What happens now is not known: {told(found.problem)}"]
    if not found.now.enforced:
        return ["No tunnel is up, so no rule is in force now."]
    if not found.now.addresses and found.explanation.action.kind is ActionKind.BLOCK:
        return ["It is refused, and nobody is asked where it is."]
    if not found.now.addresses and found.explanation.rule is None:
        return ["It was not found, so only rules of names were looked at."]
    if not found.now.addresses:
        return ["Nobody asked for this name yet; the rule applies when somebody does."]
    return [_address(each) for each in found.now.addresses]


def _address(each: ExplainedAddress) -> str:
    known = f"{each.address}" if each.synthetic is None else f"{each.address}, which programs see as {each.synthetic}"
    loaded = "" if each.loaded else " (not in the kernel yet)"
    return f"{known}: {'; '.join(map(_way, each.ways))}{loaded}"


def _ports(way: PortsWay) -> str:
    if (way.first, way.last) == (0, MAX_PORT):
        return ""
    return f"port {way.first} " if way.first == way.last else f"ports {way.first} to {way.last} "


def _way(way: PortsWay) -> str:
    ports = _ports(way)
    match way.kind:
        case WayKind.DIRECT:
            return f"{ports}direct"
        case WayKind.BLOCK:
            return f"{ports}blocked"
        case WayKind.TUNNEL:
            health = "" if way.health is None else f" ({_HEALTH[way.health]})"
            return f"{ports}through {way.server or 'the tunnel'}{health}"

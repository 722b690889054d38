"""What a recording offers beside the rules that there are."""

from __future__ import annotations

from collections.abc import Callable

from maikr_client.errors import InvalidValue
from maikr_client.exchange.library import GatheredLists
from maikr_client.exchange.names import to_ascii
from maikr_client.rules.compile import compile_rules
from maikr_client.rules.document import RuleDocument
from maikr_client.rules.names import canonical_name
from maikr_client.rules.paste import destination_from
from maikr_client.rules.problems import Fault
from maikr_client.session.rules.recording import Proposal, Recorded, proposals


def offered(
    recorded: Recorded, site: str | None, document: RuleDocument, gathered: GatheredLists
) -> tuple[Proposal, ...]:
    """See `Rules.proposals`."""
    return proposals(recorded, None if site is None else site_named(site), _ruled_by(document, gathered))


def site_named(pasted: str) -> str:
    """The name in what was pasted. Raises InvalidValue."""
    destination = destination_from(pasted, to_ascii).destination
    try:
        return canonical_name(destination.removeprefix("*.").removeprefix("="), to_ascii)
    except Fault:
        raise InvalidValue("site", f"{pasted} is no name of a site") from None


def _ruled_by(document: RuleDocument, gathered: GatheredLists) -> Callable[[str], bool]:
    if document.problems or gathered.missing:
        return lambda _: False  # they are not in force, either
    try:
        return compile_rules(document.rule_list, gathered.lists).rules_name
    except InvalidValue:
        return lambda _: False

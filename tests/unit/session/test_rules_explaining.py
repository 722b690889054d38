"""Names that no rule names are looked up where that may tell more, and nowhere else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from ipaddress import ip_address

import pytest

from maikr_client.exchange.library import GatheredLists
from maikr_client.model.rule import IpAddress
from maikr_client.rules.document import parse_document
from maikr_client.session.rules.explaining import Explaining
from maikr_client.session.rules.port import Explained
from maikr_client.wire.replies import ExplainedAddress, ExplainReply, PortsWay, WayKind
from tests.support.paper_link import PaperLink

NO_LISTS = GatheredLists(lists={}, missing=(), problems={})
DIRECT = (PortsWay(first=0, last=65535, kind=WayKind.DIRECT),)


@dataclass(kw_only=True)
class RulesInForce(PaperLink):
    """Knows of an address what is done with it, and of no name where it is."""

    enforced: bool = True

    async def explain(self, destination: str) -> ExplainReply:
        try:
            address = ip_address(destination)
        except ValueError:
            return ExplainReply(enforced=self.enforced)
        found = ExplainedAddress(address=address, synthetic=None, loaded=True, ways=DIRECT)
        return ExplainReply(enforced=self.enforced, addresses=(found,))


@dataclass(kw_only=True)
class PhoneBook:
    """The system's resolver; `asked` are the names that it was asked for."""

    known: tuple[str, ...] = ("192.0.2.7", "2001:db8::7")
    asked: list[str] = field(default_factory=list)

    async def addresses_of(self, name: str) -> Sequence[IpAddress]:
        self.asked.append(name)
        if not self.known:
            raise OSError("no such name")
        return [ip_address(address) for address in self.known]


async def explained(book: PhoneBook, text: str, *, enforced: bool = True, look_up: bool = True) -> Explained:
    document = parse_document(text, str)
    explaining = Explaining(RulesInForce(enforced=enforced), book.addresses_of)
    return await explaining.explain(document, NO_LISTS, (), "a.test", None, look_up=look_up)


@pytest.mark.parametrize("network", ["192.0.2.0/24", "2001:db8::/32"])
async def test_a_rule_of_addresses_holds_a_name_that_is_there(network: str) -> None:
    found = await explained(PhoneBook(), f"b.test block\n{network} direct\n")

    assert found.explanation.rule == 1
    assert f"which is within {network}" in found.explanation.reason
    assert found.now is not None
    assert [str(each.address) for each in found.now.addresses] == ["192.0.2.7", "2001:db8::7"]


async def test_a_name_that_cannot_be_found_is_explained_by_rules_of_names() -> None:
    found = await explained(PhoneBook(known=()), "192.0.2.0/24 direct\n")

    assert (found.explanation.rule, found.problem) == (None, None)


@pytest.mark.parametrize(
    ("text", "enforced", "look_up"),
    [("a.test direct\n", True, True), ("192.0.2.0/24 direct\n", False, True), ("192.0.2.0/24 direct\n", True, False)],
    ids=["named by a rule", "no rule in force", "not wanted"],
)
async def test_nobody_else_is_asked_where_that_would_tell_nothing(text: str, enforced: bool, look_up: bool) -> None:  # noqa: FBT001 - pytest's call
    book = PhoneBook()

    await explained(book, text, enforced=enforced, look_up=look_up)

    assert book.asked == []

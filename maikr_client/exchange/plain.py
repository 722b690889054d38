"""One destination a line: Maikr's own lists, plain lists, hosts files, AdGuard's DNS filters."""

from __future__ import annotations

import re

from maikr_client.exchange.collector import Collector, is_address
from maikr_client.exchange.names import to_ascii
from maikr_client.exchange.results import ImportedList
from maikr_client.model.rule import Domain, Network, Scope
from maikr_client.rules.destinations import parse_destination
from maikr_client.rules.line import split_comment
from maikr_client.rules.problems import Fault, RuleProblemCode

_NOWHERE = frozenset({"0.0.0.0", "127.0.0.1", "::", "::1", "0"})  # noqa: S104 - compared, never bound to
_OWN_NAMES = frozenset(
    {"localhost", "localhost.localdomain", "local", "broadcasthost", "ip6-localhost", "ip6-loopback"}
)
_NAME_ALONE = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9_.-]*\.[A-Za-z0-9_-]*[A-Za-z]")
"""What most lines are: worth a short way in lists of a million."""
_ADGUARD = re.compile(r"(@@)?(\|\||\|)?([^\^$|/]+)(\^)?\|?(?:\$(.*))?")


def read_maikr(text: str) -> ImportedList:
    """Destinations as in a rule: `example.com`, `*.example.com`, `=example.com`, addresses, CIDRs, ranges."""
    collector = Collector()
    collector.each_line(text, lambda line: _own(collector, line))
    return collector.result()


def _own(collector: Collector, line: str) -> None:
    if _NAME_ALONE.fullmatch(line):
        collector.tree(line)
        return
    words = split_comment(line)[0].split()
    if len(words) > 1:
        raise Fault(
            line.index(words[1], len(words[0])), RuleProblemCode.ACTION_IN_LIST, action=" ".join(words[1:])[:80]
        )
    match parse_destination(words[0], to_ascii):
        case Domain(name=name, scope=scope):
            {Scope.TREE: collector.tree, Scope.BELOW: collector.below, Scope.EXACT: collector.exact}[scope](name)
        case Network():
            collector.network(words[0])
        case _:
            raise Fault(0, RuleProblemCode.NOT_SUPPORTED, what=words[0], why="a list holds sites and addresses only")


def _action_in_list(line: str, words: list[str]) -> Fault:
    offset = line.index(words[1], len(words[0]))
    return Fault(offset, RuleProblemCode.ACTION_IN_LIST, action=" ".join(words[1:])[:80])


def read_plain(text: str) -> ImportedList:
    """Names and networks, one a line. A name is itself and all below, as in a rule of Maikr."""
    collector = Collector()
    collector.each_line(text, lambda line: _plain(collector, line), comments=("#", "!", ";", "//"))
    return collector.result()


def _plain(collector: Collector, line: str) -> None:
    word, *more = split_comment(line)[0].split()
    if more:
        raise Fault(line.index(more[0], len(word)), RuleProblemCode.ACTION_IN_LIST, action=" ".join(more)[:80])
    if word.startswith((".", "+.", "=")):
        raise Fault(
            0, RuleProblemCode.NOT_SUPPORTED, what=word, why="programs differ in what it means; name the format"
        )
    _own(collector, word)


def read_hosts(text: str) -> ImportedList:
    """A hosts file of names that lead nowhere (hosts(5)): each name itself, not what is below."""
    collector = Collector()
    collector.each_line(text, lambda line: _hosts(collector, line))
    return collector.result()


def _hosts(collector: Collector, line: str) -> None:
    address, *names = split_comment(line)[0].split()
    if not is_address(address) and address not in _NOWHERE:
        raise Fault(0, RuleProblemCode.BAD_ADDRESS, address=address)
    if not names:
        raise Fault(len(address), RuleProblemCode.MISSING_DESTINATION)
    for name in names:
        offset = line.index(name, len(address))
        if address not in _NOWHERE:
            raise Fault(offset, RuleProblemCode.NOT_SUPPORTED, what=name, why=f"no rule can lead it to {address}")
        if name.lower() in _OWN_NAMES or is_address(name):
            raise Fault(offset, RuleProblemCode.NOT_SUPPORTED, what=name, why="it is this machine's own name")
        _shifted(offset, collector, name)


def _shifted(offset: int, collector: Collector, name: str) -> None:
    try:
        collector.exact(name)
    except Fault as fault:
        raise fault.shifted(offset) from None


def read_adguard(text: str) -> ImportedList:
    """AdGuard's DNS filters: `||name^` is the name and all below, a bare name itself only, /regex/ a pattern
    (https://adguard-dns.io/kb/general/dns-filtering-syntax/).
    """
    collector = Collector()
    collector.each_line(text, lambda line: _adguard(collector, line), comments=("!", "# ", "##", "["))
    return collector.result()


def _adguard(collector: Collector, line: str) -> None:
    if line.startswith("/") and line.endswith("/") and len(line) > 2:  # noqa: PLR2004 - two slashes
        collector.pattern(line[1:-1])
        return
    if is_address(line.split(maxsplit=1)[0]):
        _hosts(collector, line)
        return
    said = _ADGUARD.fullmatch(line)
    if said is None or said[1] or (said[5] and said[5] != "important"):
        what = "an exception" if said is not None and said[1] else "its options or its form"
        raise Fault(0, RuleProblemCode.NOT_SUPPORTED, what=line[:80], why=f"{what} can't be said in a list")
    _adguard_name(collector, sign=said[2] or "", name=said[3], whole=bool(said[4]) or not said[2])


def _adguard_name(collector: Collector, *, sign: str, name: str, whole: bool) -> None:
    bare = name.removeprefix("*.")
    if "*" in bare or not whole:
        raise Fault(len(sign), RuleProblemCode.NOT_SUPPORTED, what=name, why="it is a part of a name")
    if bare != name:
        collector.below(bare)
    elif sign == "||":
        collector.tree(name)
    else:
        collector.exact(name)

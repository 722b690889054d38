"""One destination a line: Maikr's own lists, plain lists, hosts files, AdGuard's DNS filters."""

from __future__ import annotations

import re
from functools import partial

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
_WORD = re.compile(r"\S+")
_ADGUARD = re.compile(r"(@@)?(\|\||\|)?([^\^$|/\s]+)(\^\|?|\|)?(?:\$(.*))?")
_ADGUARD_BEGINS = {"||": r"(^|\.)", "|": "^", "": ""}
_COSMETIC = re.compile(r"[^\s#/]*#(?:@|[@%]?[$?%]{1,2})?#[^#\s]")
_WHOLE_NAME = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*(?:[a-z]{2,63}|xn--[a-z0-9-]+)", re.IGNORECASE)
"""What AdGuard takes for a name; any other bare text is to it a part of one (urlfilter, filterutil.IsDomainName)."""
_SHORTEST_MASK = 3
"""Shorter ones AdGuard refuses, too."""
_OF_ADDRESS = re.compile(r"[0-9.:*]*[0-9][0-9.:*]*")
WHY_AMBIGUOUS = "programs differ in what it means; name the format"


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
        raise _action_in_list(line, words)
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
        raise _action_in_list(line, [word, *more])
    if word.startswith((".", "+.", "*.", "=")):
        raise Fault(0, RuleProblemCode.NOT_SUPPORTED, what=word, why=WHY_AMBIGUOUS)
    _own(collector, word)


def read_hosts(text: str) -> ImportedList:
    """A hosts file of names that lead nowhere (hosts(5)): each name itself, not what is below."""
    collector = Collector()
    collector.each_line(text, lambda line: _hosts(collector, line))
    return collector.result()


def _hosts(collector: Collector, line: str) -> None:
    address, *names = _WORD.finditer(split_comment(line)[0])
    if not is_address(address[0]) and address[0] not in _NOWHERE:
        raise Fault(0, RuleProblemCode.BAD_ADDRESS, address=address[0])
    if not names:
        raise Fault(address.end(), RuleProblemCode.MISSING_DESTINATION)
    for name in names:
        collector.part(name.start(), partial(_hosts_name, collector, address[0], name[0]))


def _hosts_name(collector: Collector, address: str, name: str) -> None:
    if address not in _NOWHERE:
        raise Fault(0, RuleProblemCode.NOT_SUPPORTED, what=name, why=f"no rule can lead it to {address}")
    if name.lower() in _OWN_NAMES or is_address(name):
        raise Fault(0, RuleProblemCode.NOT_SUPPORTED, what=name, why="it is this machine's own name")
    collector.exact(name)


def read_adguard(text: str) -> ImportedList:
    """AdGuard's DNS filters: `||name^` is the name and all below, a bare name itself only, /regex/ a pattern; other
    masks are patterns, too (https://adguard-dns.io/kb/general/dns-filtering-syntax/).
    """
    collector = Collector()
    collector.each_line(text, lambda line: _adguard(collector, line), comments=("!", "[Adblock", "[AdGuard"))
    return collector.result()


def _adguard(collector: Collector, line: str) -> None:
    if _COSMETIC.match(line):
        raise Fault(0, RuleProblemCode.NOT_SUPPORTED, what=line[:80], why="Maikr looks into no packet")
    if line.startswith("#"):
        return
    if line.startswith("/") and line.endswith("/") and len(line) > 2:  # noqa: PLR2004 - two slashes
        collector.pattern(line[1:-1])
        return
    if is_address(line.split(maxsplit=1)[0]):
        _hosts(collector, line)
        return
    said = _ADGUARD.fullmatch(split_comment(line)[0].rstrip())
    if said is None or said[1] or (said[5] and said[5] != "important"):
        what = "an exception" if said is not None and said[1] else "its options or its form"
        raise Fault(0, RuleProblemCode.NOT_SUPPORTED, what=line[:80], why=f"{what} can't be said in a list")
    try:
        _adguard_mask(collector, said[2] or "", said[3], ends=bool(said[4]))
    except Fault as fault:
        raise fault.shifted(len(said[2] or "")) from None


def _adguard_mask(collector: Collector, sign: str, text: str, *, ends: bool) -> None:
    """`sign` and `ends` say that a name, or a part between dots, begins and ends with `text`."""
    bare = text.removeprefix("*.")
    if _OF_ADDRESS.fullmatch(text):
        raise Fault(0, RuleProblemCode.BAD_ADDRESS, address=text)
    if "*" not in bare and ends and (sign or bare != text):
        add = collector.below if bare != text else collector.tree if sign == "||" else collector.exact
        add(bare)
    elif not sign and not ends and (_WHOLE_NAME.fullmatch(text) or not text.isascii()):
        collector.exact(text)
    elif len(sign) + len(text) + ends < _SHORTEST_MASK:
        raise Fault(0, RuleProblemCode.NOT_SUPPORTED, what=text, why="it is a part of a name")
    else:
        middle = re.escape(text).replace(r"\*", ".*")
        collector.pattern(f"{_ADGUARD_BEGINS[sign]}{middle}{'$' if ends else ''}")

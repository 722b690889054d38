"""Any list of destinations, by its format or by how it looks."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from maikr_client.errors import InvalidValue
from maikr_client.exchange import clash_lists, plain, sing_box, surge, v2fly
from maikr_client.exchange.results import ImportedList, ListFormat

_READERS: Mapping[ListFormat, Callable[[str], ImportedList]] = {
    ListFormat.MAIKR: plain.read_maikr,
    ListFormat.PLAIN: plain.read_plain,
    ListFormat.HOSTS: plain.read_hosts,
    ListFormat.ADGUARD: plain.read_adguard,
    ListFormat.V2FLY: v2fly.read_v2fly,
    ListFormat.SING_BOX: sing_box.read_sing_box,
    ListFormat.SURGE_LIST: surge.read_rule_set,
    ListFormat.SURGE_DOMAIN_SET: surge.read_domain_set,
    ListFormat.CLASH_DOMAIN: clash_lists.read_domain,
    ListFormat.CLASH_IPCIDR: clash_lists.read_ipcidr,
    ListFormat.CLASH_CLASSICAL: clash_lists.read_classical,
}

_SIGNS: tuple[tuple[ListFormat, re.Pattern[str]], ...] = (
    (ListFormat.CLASH_CLASSICAL, re.compile(r"(?:-[ \t]+)?['\"]?[A-Z][A-Z0-9-]+,")),
    (ListFormat.ADGUARD, re.compile(r"\|\||@@\|\||\[Adblock|! ")),
    (ListFormat.HOSTS, re.compile(r"(?:0\.0\.0\.0|127\.0\.0\.1|::1?)[ \t]+\S")),
    (ListFormat.V2FLY, re.compile(r"(?:domain|full|keyword|regexp|include):|[\w.-]+[ \t]+[@&][\w!-]")),
    (ListFormat.CLASH_DOMAIN, re.compile(r"(?:-[ \t]+)?['\"]?\+\.")),
)
"""How a line of a form begins. Strangers write lists, so no sign may take more than a step a character."""
_PAYLOAD = re.compile(r"payload[ \t]*:")
_NETWORK_ITEM = re.compile(r"-[ \t]*['\"]?[0-9a-fA-F.:]+/[0-9]")
_KIND_OF_ENTRY = re.compile(r"^(?:domain|full|keyword|regexp):\S", re.MULTILINE)
_AMBIGUOUS = re.compile(r"^[ \t]*\*?\.[\w-]", re.MULTILINE)
_WEB_PAGE = re.compile(r"\s*<")
_LOOK_AT = 16_384


class UnclearFormat(InvalidValue):
    """Programs read a list of that look each in their own way: its format must be named."""


def format_of(text: str, name: str | None = None) -> ListFormat:
    """The format called `name`, or, for None, the one that `text` looks like (plain when like none). A list whose lines
    begin with a dot means different things in different programs, its other lines too, and has no look. Raises
    InvalidValue, and for such a list UnclearFormat.
    """
    if name is not None:
        try:
            return ListFormat(name)
        except ValueError:
            raise InvalidValue("format", f"not one of {', '.join(ListFormat)}") from None
    lines = [line.strip() for line in text[:_LOOK_AT].removeprefix("\ufeff").split("\n")]
    if next(filter(None, lines), "").startswith("{"):
        return ListFormat.SING_BOX
    if lines[0].startswith("[AutoProxy"):
        raise _unclear(1)
    said = next((form for form, sign in _SIGNS if any(map(sign.match, lines))), None) or _by_payload(lines)
    return said or _by_later_lines(text)


def _by_payload(lines: list[str]) -> ListFormat | None:
    head = next((place for place, line in enumerate(lines) if _PAYLOAD.match(line)), None)
    if head is None:
        return None
    item = next((line for line in lines[head + 1 :] if line and not line.startswith("#")), "")
    return ListFormat.CLASH_IPCIDR if _NETWORK_ITEM.match(item) else ListFormat.CLASH_DOMAIN


def _by_later_lines(text: str) -> ListFormat:
    """Bare names mean the same in plain lists and in v2fly's, whose other entries may come late."""
    if _KIND_OF_ENTRY.search(text):
        return ListFormat.V2FLY
    ambiguous = _AMBIGUOUS.search(text)
    if ambiguous is not None:
        raise _unclear(text.count("\n", 0, ambiguous.start()) + 1)
    return ListFormat.PLAIN


def _unclear(line: int) -> UnclearFormat:
    return UnclearFormat("list", f"line {line}: {plain.WHY_AMBIGUOUS}")


def read_list(text: str, form: ListFormat) -> ImportedList:
    """The destinations in `text`. Raises InvalidValue when it is not of that form at all."""
    if _WEB_PAGE.match(text):
        raise InvalidValue("list", "no destination in it")  # a server's apology, of which a word or two are names
    return _READERS[form](text)

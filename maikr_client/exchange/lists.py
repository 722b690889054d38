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
    (ListFormat.SING_BOX, re.compile(r"\s*\{")),
    (
        ListFormat.CLASH_CLASSICAL,
        re.compile(r"^\s*(-\s+)?['\"]?(DOMAIN|IP|HOST|DST|SRC|GEOIP)[A-Z0-9-]*,", re.MULTILINE),
    ),
    (ListFormat.ADGUARD, re.compile(r"^(\|\||@@\|\||\[Adblock|! )", re.MULTILINE)),
    (ListFormat.HOSTS, re.compile(r"^(0\.0\.0\.0|127\.0\.0\.1|::1?)\s+\S", re.MULTILINE)),
    (ListFormat.V2FLY, re.compile(r"^(domain|full|keyword|regexp|include):", re.MULTILINE)),
    (ListFormat.CLASH_IPCIDR, re.compile(r"^payload\s*:(\s|#.*)*-\s*['\"]?[0-9a-fA-F.:]+/[0-9]", re.MULTILINE)),
    (ListFormat.CLASH_DOMAIN, re.compile(r"^(payload\s*:|\s*(-\s+)?['\"]?\+\.)", re.MULTILINE)),
)
_LOOK_AT = 16_384


def format_of(text: str, name: str | None = None) -> ListFormat:
    """The format called `name`, or, for None, the one that `text` looks like (plain when like none). A list whose lines
    begin with a dot means different things in different programs and has no look. Raises InvalidValue.
    """
    if name is not None:
        try:
            return ListFormat(name)
        except ValueError:
            raise InvalidValue("format", f"not one of {', '.join(ListFormat)}") from None
    head = text[:_LOOK_AT].removeprefix("\ufeff")
    return next((kind for kind, sign in _SIGNS if sign.match(head) or sign.search(head)), ListFormat.PLAIN)


def read_list(text: str, form: ListFormat) -> ImportedList:
    """The destinations in `text`. Raises InvalidValue when it is not of that form at all."""
    return _READERS[form](text)

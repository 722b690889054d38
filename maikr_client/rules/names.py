"""A domain name as a person writes it, in the one form that is compared: lower case, A-labels, no trailing dot.

Names beyond ASCII: the standard library knows IDNA 2003 (RFC 3490), today's browsers follow UTS #46 without transition.
Where the two differ or may (ß, ς and the joiners would lead to *another* site; letters whose case or being is younger
than Unicode 3.2) this module refuses instead of guessing. The client hands in a full encoder,
`maikr_client.exchange.names.to_ascii`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from maikr_client.model.rule import DOMAIN_NAME, MAX_NAME
from maikr_client.rules.problems import Fault, RuleProblemCode

NameEncoder = Callable[[str], str]
"""A name beyond ASCII to A-labels. Raises ValueError when there is no such name."""

_DEVIATIONS = frozenset("ßẞς\u200c\u200d")
_DOTS = "。．｡"


def to_ascii(name: str) -> str:
    """A-labels where IDNA 2003 and UTS #46 agree. Raises ValueError elsewhere."""
    folded = unicodedata.normalize("NFKC", name.lower())
    settled = folded == folded.casefold() == folded.lower() == unicodedata.normalize("NFKC", folded)
    old = all(unicodedata.ucd_3_2_0.category(character) != "Cn" for character in folded)
    if not (settled and old) or _DEVIATIONS.intersection(name):
        raise ValueError("IDNA 2003 and 2008 differ, or may")
    return folded.encode("idna").decode()


def canonical_name(text: str, encode: NameEncoder = to_ascii) -> str:
    """`text` in the one form. Raises Fault."""
    name = text.lower() if text.isascii() else _encoded(text, encode)
    name = name.removesuffix(".")
    if len(name) > MAX_NAME or not DOMAIN_NAME.fullmatch(name):
        raise Fault(_bad_place(name, text), RuleProblemCode.BAD_NAME, name=text)
    if name.rpartition(".")[2].isdecimal():
        raise Fault(0, RuleProblemCode.BAD_ADDRESS, address=text)
    return name


def _encoded(text: str, encode: NameEncoder) -> str:
    dotted = text
    for dot in _DOTS:
        dotted = dotted.replace(dot, ".")
    try:
        return encode(dotted.removesuffix(".")).lower()
    except ValueError:
        raise Fault(0, RuleProblemCode.BAD_NAME, name=text) from None


def _bad_place(name: str, text: str) -> int:
    if not text.isascii():
        return 0
    good = DOMAIN_NAME.match(name)
    return min(good.end() if good else 0, len(text) - 1)

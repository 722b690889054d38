"""Changes to a text of rules: the line that is meant changes, everything else stays byte for byte.

Rules are meant by their index among the document's rules, from 0, disabled ones counted. A rule moves without the
comment lines around it: nobody but their writer knows what they belong to.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from maikr_client.errors import UsageError
from maikr_client.model.problem import ProblemCode
from maikr_client.rules.conflict import outside
from maikr_client.rules.document import RuleDocument, parse_document
from maikr_client.rules.line import UNWANTED, split_comment
from maikr_client.rules.names import NameEncoder, to_ascii
from maikr_client.rules.problems import RuleProblem, RuleProblemCode
from maikr_client.rules.refused import RuleRefused

_OFF = re.compile(r"(\s*)off\s+", re.IGNORECASE)
_DEFAULT = re.compile(r"\s*default\s", re.IGNORECASE)


class Editor:
    """Makes documents from documents; `encode` as in `parse_document`. Each method raises UsageError for an index that
    is none, and RuleRefused when what comes of it is no rule.
    """

    def __init__(self, encode: NameEncoder = to_ascii) -> None:
        self._encode = encode

    def add(self, document: RuleDocument, rule: str, before: int | None = None) -> RuleDocument:
        """`rule` as a new line before the rule of index `before`, else after the last rule (and before the default)."""
        self._refuse_unless_rule(rule)
        place = _place_at_end(document) if before is None else _place(document, before)
        place = outside(document.lines, place, after=before is None)
        return self._read(_inserted(list(document.lines), place, rule))

    def remove(self, document: RuleDocument, index: int) -> RuleDocument:
        """Without that rule's line."""
        place = _place(document, index)
        return self._read([*document.lines[:place], *document.lines[place + 1 :]])

    def move(self, document: RuleDocument, index: int, to: int) -> RuleDocument:
        """That rule's line so that its index becomes `to`."""
        place, goal = _place(document, index), _place(document, to)
        lines = list(document.lines)
        line = _bare(lines.pop(place))
        return self._read(_inserted(lines, outside(lines, goal, after=goal > place), line))

    def enable(self, document: RuleDocument, index: int) -> RuleDocument:
        """That rule in force; no change if it is."""
        return self._rewritten(document, index, lambda line: _OFF.sub(r"\1", line, count=1))

    def disable(self, document: RuleDocument, index: int) -> RuleDocument:
        """That rule kept and not in force; no change if so already."""
        if not document.rules[_known(document, index)].enabled:
            return document
        return self._rewritten(document, index, lambda line: re.sub(r"^(\s*)", r"\1off ", line, count=1))

    def replace(self, document: RuleDocument, index: int, rule: str) -> RuleDocument:
        """`rule` in the place of that rule."""
        self._refuse_unless_rule(rule)
        return self._rewritten(document, index, lambda _: rule)

    def set_comment(self, document: RuleDocument, index: int, comment: str) -> RuleDocument:
        """That rule with `comment` at its line's end, without one for an empty text."""
        bad = UNWANTED.search(comment) or re.search("\n", comment)
        if bad is not None:
            problem = RuleProblem.at(
                1, bad.start() + 1, RuleProblemCode.CONTROL_CHARACTER, character=f"U+{ord(bad[0]):04X}"
            )
            raise RuleRefused((problem,), comment)
        return self._rewritten(document, index, lambda line: _commented(line, comment.strip()))

    def set_default(self, document: RuleDocument, action: str) -> RuleDocument:
        """With `default action` as its default line, in the place of the one there or at the end; without for ""."""
        kept = [line for line in document.lines if not _DEFAULT.match(line)]
        changed = _inserted(kept, len(kept), f"default {action}") if action else kept
        result = self._read(changed)
        problems = tuple(each for each in result.problems if each.line >= len(changed))
        if problems:
            raise RuleRefused(tuple(each.on_line(1) for each in problems), f"default {action}")
        return result

    def _refuse_unless_rule(self, rule: str) -> None:
        alone = parse_document(rule, self._encode)
        if alone.problems:
            raise RuleRefused(alone.problems, rule)
        if len(alone.rules) != 1 or len(alone.lines) != 1 or rule.endswith("\n"):
            raise RuleRefused((RuleProblem.at(1, 1, RuleProblemCode.MISSING_DESTINATION),), rule)

    def _read(self, lines: list[str]) -> RuleDocument:
        return parse_document("".join(lines), self._encode)

    def _rewritten(self, document: RuleDocument, index: int, change: Callable[[str], str]) -> RuleDocument:
        place = _place(document, index)
        lines = list(document.lines)
        bare = _bare(lines[place])
        lines[place] = change(bare) + lines[place][len(bare) :]
        return self._read(lines)


def _known(document: RuleDocument, index: int) -> int:
    if not 0 <= index < len(document.rules):
        raise UsageError(ProblemCode.INVALID_VALUE, what="rule", why=f"there is no rule {index + 1}")
    return index


def _place(document: RuleDocument, index: int) -> int:
    return document.rules[_known(document, index)].line - 1


def _place_at_end(document: RuleDocument) -> int:
    default = next((place for place, line in enumerate(document.lines) if _DEFAULT.match(line)), len(document.lines))
    return max((rule.line for rule in document.rules), default=default)


def _inserted(lines: list[str], place: int, line: str) -> list[str]:
    end = "\r\n" if lines and lines[0].endswith("\r\n") else "\n"
    if 0 < place == len(lines) and not lines[-1].endswith("\n"):
        return [*lines[:-1], lines[-1] + end, line]
    return [*lines[:place], line + end, *lines[place:]]


def _bare(line: str) -> str:
    return line.removesuffix("\n").removesuffix("\r")


def _commented(line: str, comment: str) -> str:
    body, _ = split_comment(line)
    return f"{body.rstrip()}  # {comment}" if comment else body.rstrip()

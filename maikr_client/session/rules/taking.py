"""Rules and lists of another program taken into the person's own."""

from __future__ import annotations

import re
from contextlib import suppress

from maikr_client.exchange.names import to_ascii
from maikr_client.rules.conflict import outside
from maikr_client.rules.document import RuleDocument, parse_document
from maikr_client.rules.edit import Editor
from maikr_client.rules.refused import RuleRefused
from maikr_client.session.rules.port import Imported, ListNameTaken, RuleForm, Rules

_CLASH = re.compile(r"^rules[ \t]*:", re.MULTILINE)
_SURGE = re.compile(r"^[ \t]*\[Rule\][ \t\r]*$", re.MULTILINE | re.IGNORECASE)
_SING_BOX = re.compile(r'"route"\s*:\s*\{')
_NOT_IN_NAMES = re.compile(r"[^a-z0-9._-]+|\.{2,}")
_LONGEST_NAME = 60
MOST_OF_A_NAME = 99


def form_of(source: str) -> RuleForm | None:
    """How rules with actions are written in `source`, None when it is a list of destinations."""
    if _CLASH.search(source):
        return RuleForm.CLASH
    if _SURGE.search(source):
        return RuleForm.SURGE
    if source.lstrip().startswith("{") and _SING_BOX.search(source):
        return RuleForm.SING_BOX
    return RuleForm.MAIKR if is_own(source) else None


def is_own(source: str) -> bool:
    """It holds rules in Maikr's own form."""
    return bool(parse_document(source, to_ascii).rules)


def list_name(file_name: str) -> str:
    """What a list of that file's name is called in rules."""
    return _NOT_IN_NAMES.sub("-", file_name.lower()).strip("._-")[:_LONGEST_NAME].rstrip("._-") or "list"


async def keep_list(rules: Rules, name: str, source: str, form: str | None) -> str:
    """Keep that list; its name: `name`, or one with a number while other lists are called so. Raises InvalidValue."""
    for wanted in (name, *(f"{name}-{number}" for number in range(2, MOST_OF_A_NAME + 1))):
        with suppress(ListNameTaken):
            await rules.add_list(wanted, source, form)
            return wanted
    raise ListNameTaken(name)


def taken_in(editor: Editor, present: RuleDocument, found: Imported, *, replace: bool) -> RuleDocument:
    """The present rules and, after them or in their place, those found. Raises RuleRefused."""
    coming = parse_document(found.text, to_ascii)
    if coming.problems:
        raise RuleRefused(coming.problems, coming.text)
    if replace or not present.lines:
        return coming
    default = next((line for line in coming.lines if line.lower().split(None, 1)[:1] == ["default"]), None)
    lines = [line for line in coming.lines if line is not default]
    place = max((rule.line for rule in present.rules), default=len(present.lines) if present.default is None else 0)
    place = outside(present.lines, place, after=True)
    before = "".join(present.lines[:place])
    joined = f"{before}{'' if before.endswith(chr(10)) or not before else chr(10)}{''.join(lines)}"
    joined += "" if joined.endswith("\n") else "\n"
    result = parse_document(joined + "".join(present.lines[place:]), to_ascii)
    if default is not None and present.default is None:
        return editor.set_default(result, default.split(None, 1)[1].split("#")[0].strip())
    return result

"""Edits of the rules that are shown, made on those that are kept: in between another device may have changed them."""

from __future__ import annotations

from maikr_client.errors import Failed
from maikr_client.exchange.names import to_ascii
from maikr_client.model.problem import ProblemCode
from maikr_client.rules.document import RuleDocument, parse_document
from maikr_client.rules.edit import Editor
from maikr_client.rules.order import most_specific_first
from maikr_client.session.rules.marks import Version, settled
from maikr_client.session.rules.port import Change
from maikr_ui.viewmodels.rules.rows import RuleRow, WrongRow, line_text


def adding(rules: tuple[str, ...]) -> Change:
    """These after the last one."""

    def change(editor: Editor, document: RuleDocument) -> RuleDocument:
        for rule in rules:
            document = editor.add(document, rule)
        return document

    return change


def replacing(row: RuleRow, rule: str) -> Change:
    """`rule` in the row's place; one that is off stays off."""
    said = rule if row.enabled else f"off {rule}"
    return lambda editor, document: editor.replace(document, _index(document, row), said)


def removing(row: RuleRow) -> Change:
    """Without it."""
    return lambda editor, document: editor.remove(document, _index(document, row))


def switching(row: RuleRow, *, on: bool) -> Change:
    """In force or not."""
    switch = Editor.enable if on else Editor.disable
    return lambda editor, document: switch(editor, document, _index(document, row))


def moving(row: RuleRow, to: int) -> Change:
    """To the place of that index, or the last one."""

    def change(editor: Editor, document: RuleDocument) -> RuleDocument:
        return editor.move(document, _index(document, row), min(to, len(document.rules) - 1))

    return change


def defaulting(action: str) -> Change:
    """`action` on the default line, without one for an empty one."""
    return lambda editor, document: editor.set_default(document, action)


def sorting(_editor: Editor, document: RuleDocument) -> RuleDocument:
    """The most specific first."""
    return most_specific_first(document, to_ascii)


def rewriting(row: WrongRow, line: str) -> Change:
    """`line` in the place of one that is no rule; none for an empty one."""

    def change(_editor: Editor, document: RuleDocument) -> RuleDocument:
        place = _place(document, row)
        end = document.lines[place][len(document.lines[place].rstrip("\r\n")) :]
        lines = [*document.lines[:place], *([f"{line}{end}"] if line else []), *document.lines[place + 1 :]]
        return parse_document("".join(lines), to_ascii)

    return change


def settling(version: Version) -> Change:
    """That version of every conflict."""
    return lambda _, document: parse_document(settled(document.text, version), to_ascii)


def going_back(after: str, before: str) -> Change:
    """The text as it was, if nothing else happened to it since. Raises Failed(CONFLICT)."""

    def change(_editor: Editor, document: RuleDocument) -> RuleDocument:
        if document.text != after:
            raise Failed(ProblemCode.CONFLICT)
        return parse_document(before, to_ascii)

    return change


def _index(document: RuleDocument, row: RuleRow) -> int:
    """Where the row's rule is now. Raises Failed(CONFLICT) when it is no longer there."""
    places = [index for index, rule in enumerate(document.rules) if line_text(document, rule.line) == row.line]
    if not places:
        raise Failed(ProblemCode.CONFLICT)
    return min(places, key=lambda index: abs(index - row.index))


def _place(document: RuleDocument, row: WrongRow) -> int:
    places = [place for place, line in enumerate(document.lines) if line.strip() == row.line]
    if not places:
        raise Failed(ProblemCode.CONFLICT)
    return min(places, key=lambda place: abs(place - row.place))

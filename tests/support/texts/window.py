"""Every text that the window's sources have translated, found by reading them.

Qt's own reader (pyside6-lupdate) does not see that `counted(CONTEXT, TEXT, number)` has plural forms, nor the
texts of the client's tables. So the sources are read here, and Qt's tool is given what was found.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from maikr_client.check_names import CHECK_NAMES
from maikr_client.preset_words import PRESET_WORDS, TITLES
from maikr_client.problems import sentence_parts
from maikr_client.rules.wording import SENTENCES
from maikr_ui.text.client_words import CHECK_KINDS, PRESETS, PROBLEMS
from maikr_ui.text.phrases import CONTEXT as PHRASES
from maikr_ui.text.phrases import read_phrases
from maikr_ui.text.rule_words import CONTEXT as RULE_PROBLEMS

WINDOW = Path("ui/maikr_ui")
BY_FIELD = WINDOW / "text"
"""There texts are looked up that are named elsewhere."""

WITHOUT_NUMBER = 3
"""What `translate` takes for a text that has no forms for numbers."""


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text of a context. `comment` tells two of the same words apart; `plural`: it has forms for numbers."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False


@cache
def all_texts() -> tuple[Text, ...]:
    """Each once, in order."""
    return tuple(sorted({*_of_window(), *_of_client()}))


def _of_window() -> Iterator[Text]:
    for file in sorted(WINDOW.rglob("*.py")):
        if BY_FIELD not in file.parents:
            reader = _Reader(file)
            reader.visit(ast.parse(file.read_text("utf-8")))
            yield from reader.found


def _of_client() -> Iterator[Text]:
    for part, english in sentence_parts():
        yield Text(PROBLEMS, english, part)
    for code, english in SENTENCES.items():
        yield Text(RULE_PROBLEMS, english, code.value)
    for kind, english in CHECK_NAMES.items():
        yield Text(CHECK_KINDS, english, kind.value)
    for preset, english in PRESET_WORDS.items():
        yield Text(PRESETS, english, preset.value)
    for title, english in TITLES.items():
        yield Text(PRESETS, english, title)
    for phrase in read_phrases():
        yield Text(PHRASES, phrase)


class _Reader(ast.NodeVisitor):
    def __init__(self, file: Path) -> None:
        self._file = file
        self._classes: list[str] = []
        self.found: list[Text] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        match node.func:
            case ast.Attribute(attr="tr"):
                source, comment = (*self._literals(node, node.args), "")[:2]
                self.found.append(Text(self._classes[-1], source, comment))
            case ast.Name(id="translate"):
                context, source, comment = (*self._literals(node, node.args[:3]), "")[:3]
                self.found.append(Text(context, source, comment, plural=len(node.args) > WITHOUT_NUMBER))
            case ast.Name(id="counted"):
                context, source = self._literals(node, node.args[:2])
                self.found.append(Text(context, source, plural=True))

    def _literals(self, node: ast.Call, said: Sequence[ast.expr]) -> list[str]:
        """Of a method's `tr` all are: PySide looks for one with a number in the wrong classes."""
        if node.keywords or not all(isinstance(each, ast.Constant) for each in said):
            raise ValueError(f"{self._file}, line {node.lineno}: a text to translate is written out in its place")
        return [str(each.value or "") for each in said if isinstance(each, ast.Constant)]

"""What the client says in passing (why a value can't be used, what a check found), found by reading its sources."""

from __future__ import annotations

import ast
import dataclasses
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from maikr_client.model.settings import Settings

PLACES = (
    "diagnostics",
    "exchange",
    "measure/speed",
    "model/name_server.py",
    "model/rule.py",
    "model/settings.py",
    "rules",
    "session/checkup.py",
    "session/keeping.py",
    "session/rules",
    "daemon/checkup.py",
)
"""Where what the window can show is said; elsewhere it is for the terminal, for logs, or for nobody."""

FIELDS = frozenset({"why", "what", "near"})
POSITIONS = {"InvalidValue": (0, 1), "good": (2,), "skipped": (2,), "_altered": (1,)}
SETTINGS = frozenset(field.name for field in dataclasses.fields(Settings))
TABLE = re.compile(r"_?(WHY|STORAGES)")
PLAIN = (
    *("connected", "connecting", "disconnecting", "disconnected", "blocked"),
    *("names", "IPv4 and IPv6", "tunnel", "traffic", "containers", "routes", "devices", "switches"),
)
"""Words that come in by a variable."""


def all_phrases() -> tuple[str, ...]:
    """Each once, in order; what is filled in is named in braces."""
    root = Path("maikr_client")
    files = [file for place in PLACES for file in _files(root / place)]
    found = {text for file in files for text in _Module(file).phrases()}
    return tuple(sorted({*PLAIN, *filter(_has_words, found)}))


def _files(place: Path) -> Sequence[Path]:
    return [place] if place.suffix else sorted(place.rglob("*.py"))


def _has_words(text: str) -> bool:
    """And is no setting's name, as the terminal says it."""
    return text not in SETTINGS and re.search(r"[a-z]{3}", re.sub(r"\{\w+\}", "", text)) is not None


class _Module:
    def __init__(self, file: Path) -> None:
        self._tree = ast.parse(file.read_text("utf-8"))
        self._values: dict[str, list[ast.expr]] = {}
        for node in ast.walk(self._tree):
            match node:
                case ast.Assign(targets=[ast.Name(id=name)], value=value):
                    self._values.setdefault(name, []).append(value)
                case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                    self._values.setdefault(name, []).append(value)

    def phrases(self) -> Iterator[str]:
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Call):
                for each in _said_in(node):
                    yield from self._texts(each)
        for name, values in self._values.items():
            if TABLE.match(name):
                for value in values:
                    yield from self._texts(value)

    def _texts(self, said: ast.expr) -> Iterator[str]:
        match said:
            case ast.IfExp(body=body, orelse=orelse):
                yield from self._texts(body)
                yield from self._texts(orelse)
            case ast.Dict(values=values):
                for value in values:
                    yield from self._texts(value)
            case ast.Subscript(value=ast.Name() as table):
                yield from self._texts(table)
            case ast.Call(func=ast.Attribute(value=ast.Name() as table, attr="get"), args=[_, default]):
                yield from self._texts(table)
                yield from self._texts(default)
            case ast.Call(func=ast.Name(id="MappingProxyType"), args=[table]):
                yield from self._texts(table)
            case ast.Name(id=name) if name in self._values:
                for value in self._values[name]:
                    yield from self._texts(value)
            case _:
                text = self._written(said)
                yield re.sub(r"\{\}", _Numbers(), text) if text.strip("{} ") else ""

    def _written(self, said: ast.expr) -> str:
        """The text with empty braces for what is filled in."""
        match said:
            case ast.Constant(value=str(text)):
                return text
            case ast.JoinedStr(values=values):
                return "".join(map(self._written, values))
            case ast.FormattedValue(value=value) | value if isinstance(value, ast.Name) and self._is_text(value):
                return self._written(self._values[value.id][0])
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                return self._written(left) + self._written(right)
            case _:
                return "{}"

    def _is_text(self, name: ast.Name) -> bool:
        values = self._values.get(name.id, [])
        return len(values) == 1 and isinstance(values[0], ast.Constant) and isinstance(values[0].value, str)


class _Numbers:
    """Names for what is filled in: a, b, c."""

    def __init__(self) -> None:
        self._names = iter("abcdefgh")

    def __call__(self, _match: re.Match[str]) -> str:
        return f"{{{next(self._names)}}}"


def _said_in(node: ast.Call) -> Iterator[ast.expr]:
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    for position in POSITIONS.get(name, ()):
        if position < len(node.args):
            yield node.args[position]
    for keyword in node.keywords:
        if keyword.arg in FIELDS:
            yield keyword.value

"""YAML as a tree of nodes with their lines: nothing is constructed, and no alias can blow it up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, TypeGuard

from maikr_client.errors import InvalidValue

if TYPE_CHECKING:
    import yaml

MAX_YAML_BYTES = 16 * 1024 * 1024
MAX_ALIASES = 1_000
MAX_DEPTH = 32


def compose(text: str) -> yaml.Node | None:
    """The root node, None for an empty text. Raises InvalidValue."""
    import yaml  # noqa: PLC0415 - 1.5 MiB that few windows and commands need

    if len(text) > MAX_YAML_BYTES:
        raise InvalidValue("YAML", f"over {MAX_YAML_BYTES} bytes")
    try:
        loader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        _refuse_bombs(yaml.parse(text, Loader=loader))
        return yaml.compose(text, Loader=loader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark is not None else 1
        raise InvalidValue("YAML", f"line {line}: {error.problem}") from None
    except yaml.YAMLError as error:
        raise InvalidValue("YAML", str(error).splitlines()[0]) from None


def _refuse_bombs(events: Iterator[yaml.Event]) -> None:
    import yaml  # noqa: PLC0415 - the same

    depth = aliases = 0
    for event in events:
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        elif isinstance(event, yaml.AliasEvent):
            aliases += 1
        if depth > MAX_DEPTH or aliases > MAX_ALIASES:
            line = event.start_mark.line + 1 if event.start_mark is not None else 1
            raise InvalidValue("YAML", f"line {line}: over {MAX_DEPTH} levels or {MAX_ALIASES} aliases")


def is_a(node: yaml.Node | None, kind: Literal["mapping", "sequence", "scalar"]) -> TypeGuard[yaml.Node]:
    """Whether `node` is there and of that kind."""
    return getattr(node, "id", None) == kind


def member(node: yaml.Node | None, key: str) -> yaml.Node | None:
    """What the mapping `node` has under `key`; what it merges in (`<<`) counts where it has none itself. Raises
    InvalidValue when it has two: programs differ in which they take, or take neither.
    """
    waiting, seen = [node], set[int]()
    while waiting:
        each = waiting.pop()
        if not is_a(each, "mapping") or id(each) in seen:
            continue  # an alias may lead back to where it stands
        seen.add(id(each))
        found = [pair for pair in each.value if is_a(pair[0], "scalar") and pair[0].value == key]
        if len(found) > 1:
            raise twice(found[1][0])
        if found:
            value: yaml.Node = found[0][1]
            return value
        waiting += reversed([merged for name, value in each.value for merged in _merged(name, value)])
    return None


def _merged(name: yaml.Node, value: yaml.Node) -> list[yaml.Node]:
    if not is_a(name, "scalar") or name.value != "<<":
        return []
    return list(value.value) if is_a(value, "sequence") else [value]


def twice(name: yaml.Node) -> InvalidValue:
    """That the mapping has a second member called `name`."""
    return InvalidValue("YAML", f"line {name.start_mark.line + 1}: {str(name.value)[:80]} is there twice")


def text_member(node: yaml.Node | None, key: str) -> str:
    """The scalar under `key`, "" without one."""
    value = member(node, key)
    return str(value.value) if is_a(value, "scalar") else ""


def scalars(node: yaml.Node | None) -> Iterator[tuple[int, str]]:
    """The scalars of the sequence `node` with their lines, from 1. Raises InvalidValue for anything else in it."""
    if not is_a(node, "sequence"):
        return
    for item in node.value:
        if not is_a(item, "scalar"):
            raise InvalidValue("YAML", f"line {item.start_mark.line + 1}: not a text")
        yield item.start_mark.line + 1, str(item.value)

"""The report's text: headings and facts of a closed list. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

from maikr_client.model.problem import Problem
from maikr_client.model.settings import Settings
from maikr_client.model.status import Status

_COUNTED = frozenset({"favourites", "recents", "dns", "trusted_networks"})
INTRODUCTION = """\
Maikr diagnostics. Names, addresses, keys, paths and host names are left out, or replaced by their kind in brackets."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """All that a report is made of. `machine` and `tools` are names with short values; `logs` is as it was written."""

    versions: Mapping[str, str]
    machine: Mapping[str, str]
    tools: Mapping[str, str]
    status: Status | Problem
    account: Mapping[str, str]
    settings: Settings
    rules: Mapping[str, str]
    logs: str


def report_of(facts: Facts) -> str:
    """The text, not redacted yet."""
    sections = {
        "Versions": facts.versions,
        "Machine": facts.machine,
        "Programs": facts.tools,
        "State": _state(facts.status),
        "Account": facts.account,
        "Settings": _settings(facts.settings),
        "Rules": facts.rules,
    }
    shown = [
        f"## {name}\n" + "".join(f"{each}: {value}\n" for each, value in of.items()) for name, of in sections.items()
    ]
    return "\n".join(
        (INTRODUCTION + "\n", *shown, f"## Log of the background service\n{facts.logs or 'none to be read'}\n")
    )


def _state(status: Status | Problem) -> dict[str, str]:
    if isinstance(status, Problem):
        return {"background service": str(status.code)}
    exits = ", ".join(f"{each.health.value}" for each in status.exits)
    return {
        "background service": "answers",
        "state": status.state.value,
        "protected": str(status.protected).lower(),
        "try": str(status.attempt),
        "everything else goes": status.default_way.value,
        "exits": exits or "none",
        "exits of rules": ", ".join(each.health.value for each in status.rule_exits) or "none",
        "problem": "none" if status.problem is None else str(status.problem.code),
    }


def _settings(settings: Settings) -> dict[str, str]:
    """Values that name servers or networks are only counted."""
    return {each.name: _value(each.name, getattr(settings, each.name)) for each in fields(settings)}


def _value(name: str, value: object) -> str:
    return (
        str(len(value))
        if name in _COUNTED and isinstance(value, tuple)
        else str(getattr(value, "value", value)).lower()
    )

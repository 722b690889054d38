"""A rule as it is being written, field by field, and what is wrong with it so far. Pure."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from maikr_client.errors import InvalidValue
from maikr_client.exchange.names import to_ascii
from maikr_client.model.rule import ActionKind, Fallback, ListReference, Rule
from maikr_client.model.server import Server
from maikr_client.rules.document import parse_document
from maikr_client.rules.paste import destination_from
from maikr_client.rules.ports import ports_text
from maikr_client.rules.problems import RuleProblem, RuleProblemCode
from maikr_client.session.rules.planned import new_unknown_targets
from maikr_ui.text.rule_words import rule_sentence
from maikr_ui.viewmodels.wording import translate


class Field(enum.StrEnum):
    """The fields that can be wrong."""

    DESTINATION = "destination"
    TARGET = "target"
    PORTS = "ports"


_FIELDS: Final = {
    RuleProblemCode.MISSING_TARGET: Field.TARGET,
    RuleProblemCode.BAD_TARGET: Field.TARGET,
    RuleProblemCode.NO_SUCH_TARGET: Field.TARGET,
    RuleProblemCode.BAD_PORT: Field.PORTS,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The fields as they were typed; `target` counts with `VIA` only."""

    destination: str = ""
    kind: ActionKind = ActionKind.VIA
    target: str = ""
    ports: str = ""
    fallback: Fallback = Fallback.BLOCK
    comment: str = ""

    @property
    def line(self) -> str:
        """As a line of rules."""
        via = self.kind is ActionKind.VIA
        words = [
            self.destination,
            f"port:{self.ports}" if self.ports else "",
            f"via {self.target}" if via else str(self.kind),
            f"if unavailable: {self.fallback}" if via and self.fallback is not Fallback.BLOCK else "",
        ]
        return " ".join(filter(None, words)) + (f"  # {self.comment}" if self.comment else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """`draft` with what was pasted understood. `complaint` says what is wrong in `field`; both are None when nothing
    is, and also while something is merely missing.
    """

    draft: Draft
    ready: bool
    complaint: str | None = None
    field: Field | None = None


def draft_of(rule: Rule) -> Draft:
    """The fields of a rule that is there."""
    return Draft(
        destination=_destination(rule),
        kind=rule.action.kind,
        target=rule.action.target or "",
        ports=ports_text(rule.ports),
        fallback=rule.if_unavailable,
        comment=rule.comment,
    )


def judge(draft: Draft, servers: Sequence[Server] | None) -> Judged:
    """What is to be said of `draft`; without `servers` nothing about which there are."""
    meant = _understood(draft)
    if not meant.destination or (meant.kind is ActionKind.VIA and not meant.target):
        return _incomplete(meant)
    document = parse_document(meant.line, to_ascii)
    unknown = () if servers is None else new_unknown_targets(parse_document(""), document, servers)
    for problem in (*document.problems, *unknown):
        return _wrong(meant, problem)
    if len(document.rules) != 1 or not _says(document.rules[0], meant):
        said = translate("Draft", "Write one site or address here, and nothing else.")
        return Judged(draft=meant, ready=False, complaint=said, field=Field.DESTINATION)
    return Judged(draft=meant, ready=True)


def _incomplete(meant: Draft) -> Judged:
    """A destination that is none is told before the rest is there."""
    if meant.destination:
        document = parse_document(f"{meant.destination} block", to_ascii)
        if document.problems:
            return _wrong(meant, document.problems[0])
    return Judged(draft=meant, ready=False)


def _wrong(meant: Draft, problem: RuleProblem) -> Judged:
    field = _FIELDS.get(problem.code, Field.DESTINATION)
    return Judged(draft=meant, ready=False, complaint=rule_sentence(problem), field=field)


def _understood(draft: Draft) -> Draft:
    typed = replace(
        draft,
        destination=draft.destination.strip(),
        target=draft.target.strip(),
        ports=draft.ports.replace(" ", ""),
        comment=draft.comment.strip(),
    )
    if not typed.destination or " " in typed.destination:
        return typed
    try:
        pasted = destination_from(typed.destination, to_ascii)
    except InvalidValue:
        return typed
    return replace(typed, destination=pasted.destination, ports=typed.ports or pasted.port or "")


def _says(rule: Rule, meant: Draft) -> bool:
    """Whether the line is read back as what was typed: nothing in a field may pass for another field."""
    read = draft_of(rule)
    kind = meant.kind if rule.enabled else None
    typed = (meant.destination, kind, meant.target if meant.kind is ActionKind.VIA else "", meant.comment)
    return typed == (read.destination, read.kind, read.target, read.comment) and bool(meant.ports) == bool(read.ports)


def _destination(rule: Rule) -> str:
    options = []
    if isinstance(rule.destination, ListReference):
        options += [f"format:{rule.destination.format}"] if rule.destination.format else []
        options += [f"sha256:{rule.destination.sha256}"] if rule.destination.sha256 else []
    return " ".join([rule.written, *options])

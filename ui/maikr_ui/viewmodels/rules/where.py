"""Where a destination would go, and why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from maikr_client.model.problem import Problem
from maikr_client.model.rule import MAX_PORT, Action, ActionKind
from maikr_client.model.status import ExitHealth
from maikr_client.rules.ports import PortVerdict
from maikr_client.session.rules.port import Explained
from maikr_client.wire.replies import ExplainedAddress, PortsWay, WayKind
from maikr_ui.bridge import Bridge
from maikr_ui.viewmodels.rules.words import way_text
from maikr_ui.viewmodels.telling import tell
from maikr_ui.viewmodels.wording import translate
from maikr_ui.worker import Call


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """`verdict` in a few words, `why` in a sentence; `now` are lines about what the machine does at this moment."""

    kind: ActionKind
    verdict: str
    why: str
    now: tuple[str, ...]


class WhereModel(QObject):
    """`changed`: `answer`, `problem` or `asking` is new. The newest question counts."""

    changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._call: Call | None = None
        self._question = ""
        self.answer: Answer | None = None
        self.problem: Problem | None = None
        self.asking = False

    def ask(self, destination: str) -> None:
        """Ask where it goes; nothing asked is nothing answered."""
        if self._call is not None:
            self._call.cancel()
        self._question = destination.strip()
        self.answer, self.problem, self.asking = None, None, bool(self._question)
        if self.asking:
            self._explain()
        self.changed.emit()

    def ask_again(self) -> None:
        """The rules are other ones; the answer stays until the new one is there."""
        if self.answer is not None:
            self._explain()

    def _explain(self) -> None:
        question = self._question
        self._call = self._bridge.call(
            lambda session: session.rules.explain(question, look_up=True), self._arrived, self._failed
        )

    def _arrived(self, found: Explained) -> None:
        self.asking, self.answer = False, answer_of(found)
        self.changed.emit()

    def _failed(self, problem: Problem) -> None:
        self.asking, self.problem = False, problem
        self.changed.emit()


def answer_of(found: Explained) -> Answer:
    """The explanation in the window's words."""
    action = found.explanation.action
    return Answer(
        kind=action.kind,
        verdict=f"{found.destination}: {_verdict(action, found.exit)}",
        why=_why(found),
        now=tuple(_now(found)),
    )


def _verdict(action: Action, server: str | None) -> str:
    way = way_text(action)
    lowered = way[:1].lower() + way[1:]
    return f"{lowered} ({server})" if server is not None and server != action.target else lowered


def _why(found: Explained) -> str:
    said = found.explanation
    if said.rule is None:
        why = translate("Where", "No rule holds it, so it goes where everything else does.")
    else:
        why = translate("Where", "Rule {number} is the first that holds it: “{text}”.")
        why = why.format(number=said.rule + 1, text=said.text)
    others = [_on_ports(each) for each in said.by_port if each.rule != said.rule]
    return " ".join([why, *others])


def _on_ports(verdict: PortVerdict) -> str:
    ports = str(verdict.first) if verdict.first == verdict.last else f"{verdict.first}-{verdict.last}"
    if verdict.rule is None:
        return translate("Where", "Port {ports} goes where everything else does.").format(ports=ports)
    said = translate("Where", "For port {ports}, rule {number} decides.")
    return said.format(ports=ports, number=verdict.rule + 1)


def _now(found: Explained) -> list[str]:
    if found.now is None:
        if found.problem is None:
            return []
        said = translate("Where", "What happens right now is not known. {problem}")
        return [said.format(problem=tell(found.problem))]
    if not found.now.enforced:
        return [translate("Where", "No tunnel is up, so no rule is in force right now.")]
    if not found.now.addresses and found.explanation.action.kind is ActionKind.BLOCK:
        return [translate("Where", "It is refused, and nobody is asked where it is.")]
    if not found.now.addresses:
        return [translate("Where", "Nobody asked for this name yet; the rule applies when somebody does.")]
    return [_address(each) for each in found.now.addresses]


def _address(each: ExplainedAddress) -> str:
    said = translate("Where", "Right now {address}: {ways}")
    return said.format(address=each.address, ways="; ".join(map(_way, each.ways)))


def _way(way: PortsWay) -> str:
    text = _WAYS[way.kind](way)
    if (way.first, way.last) == (0, MAX_PORT):
        return text
    return translate("Where", "ports {first} to {last} {way}").format(first=way.first, last=way.last, way=text)


def _through(way: PortsWay) -> str:
    server = way.server or translate("Where", "the tunnel")
    said = {
        ExitHealth.DOWN: translate("Where", "blocked, because {server} is down"),
        ExitHealth.CONNECTING: translate("Where", "through {server}, which is connecting"),
    }.get(way.health or ExitHealth.UP, translate("Where", "through {server}"))
    return said.format(server=server)


_WAYS: dict[WayKind, Callable[[PortsWay], str]] = {
    WayKind.DIRECT: lambda _: translate("Where", "direct"),
    WayKind.BLOCK: lambda _: translate("Where", "blocked"),
    WayKind.TUNNEL: _through,
}

"""What a program tells a screen reader without being asked, over AT-SPI: what it announces, where the focus goes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from jeepney import (  # type: ignore[import-untyped]  # - no types
    DBusAddress,
    HeaderFields,
    MatchRule,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]  # - the same

from tests.support.accessible import LIMIT_S, Gone, Screen, accessibility_bus

HAPPENS = "org.a11y.atspi.Event.Object"
REGISTRY = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")


class Hearing:
    """A screen reader's ears: programs tell only what somebody registered for. Answers would push signals aside, so
    names are asked for on the connection of `seen`.
    """

    def __init__(self, bus: DBusConnection, seen: Screen) -> None:
        self._bus, self._seen = bus, seen
        self._heard: list[str] = []
        for member in ("Announcement", "StateChanged"):
            rule = MatchRule(type="signal", interface=HAPPENS, member=member)
            bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=LIMIT_S)
        for event in ("object:announcement", "object:state-changed:focused"):
            asked = new_method_call(REGISTRY, "RegisterEvent", "sass", (event, [], ""))
            bus.send_and_get_reply(asked, timeout=LIMIT_S)

    def so_far(self) -> list[str]:
        """All of it: what was said, and the names of what got the focus."""
        with suppress(TimeoutError):
            while True:
                self._take(self._bus.receive(timeout=0))
        return self._heard

    def _take(self, message: Any) -> None:  # noqa: ANN401 - jeepney's message
        fields = message.header.fields
        if fields.get(HeaderFields.interface) != HAPPENS:
            return
        what, on, _, (_, value), *_ = message.body
        if fields[HeaderFields.member] == "Announcement":
            self._heard.append(str(value))
        elif what == "focused" and on:
            with suppress(Gone):
                self._heard.append(self._seen.name_of((fields[HeaderFields.sender], fields[HeaderFields.path])))


@contextmanager
def hearing(session_bus: str, seen: Screen) -> Iterator[Hearing]:
    """From now on, in the session whose bus this is."""
    with open_dbus_connection(accessibility_bus(session_bus)) as bus:
        yield Hearing(bus, seen)

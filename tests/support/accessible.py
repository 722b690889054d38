"""A program as a screen reader meets it, from outside, over AT-SPI's D-Bus interface.

Interfaces and state numbers: https://gitlab.gnome.org/GNOME/at-spi2-core/-/tree/main/xml
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, MessageType, Properties, new_method_call  # type: ignore[import-untyped]  # - no types
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]  # - the same

ACCESSIBLE, COMPONENT = "org.a11y.atspi.Accessible", "org.a11y.atspi.Component"
ACTION, TEXT = "org.a11y.atspi.Action", "org.a11y.atspi.Text"
ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
CHECKED, ENABLED, FOCUSED, SHOWING = 4, 8, 12, 25
ON_SCREEN = 0
LIMIT_S = 60


class Gone(Exception):
    """What was asked about is not there any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """Something on the screen: what it is called, what it is, where its middle is, and its place on the bus."""

    name: str
    role: str
    enabled: bool
    checked: bool
    focused: bool
    middle: tuple[int, int]
    place: tuple[str, str]


class Screen:
    """All that the programs on one accessibility bus show."""

    def __init__(self, bus: DBusConnection) -> None:
        self._bus = bus

    def things(self) -> list[Thing]:
        """Everything that shows now, in the order in which it is read."""
        found: list[Thing] = []
        for place in self._children(ROOT):
            with suppress(Gone):
                for window in self._children(place):
                    self._collect(window, found)
        return found

    def names(self) -> list[str]:
        """What all that shows is called."""
        return [thing.name for thing in self.things() if thing.name]

    def find(self, name: str, role: str = "") -> Thing | None:
        """The first that shows and is called `name`, of that role if one is given."""
        return next((each for each in self.things() if each.name == name and role in {"", each.role}), None)

    def text(self, thing: Thing) -> str:
        """What stands in it."""
        return str(self._call(thing.place, TEXT, "GetText", "ii", (0, -1))[0])

    def press(self, thing: Thing) -> None:
        """Have it do what it does, without mouse and keys."""
        self._call(thing.place, ACTION, "DoAction", "i", (0,))

    def _collect(self, place: tuple[str, str], found: list[Thing]) -> None:
        with suppress(Gone):
            states = self._states(place)
            if SHOWING not in states:
                return
            x, y, width, height = self._call(place, COMPONENT, "GetExtents", "u", (ON_SCREEN,))[0]
            found.append(
                Thing(
                    name=self.name_of(place),
                    role=self._call(place, ACCESSIBLE, "GetRoleName")[0],
                    enabled=ENABLED in states,
                    checked=CHECKED in states,
                    focused=FOCUSED in states,
                    middle=(x + width // 2, y + height // 2),
                    place=place,
                )
            )
            for child in self._children(place):
                self._collect(child, found)

    def _children(self, place: tuple[str, str]) -> list[tuple[str, str]]:
        return list(self._call(place, ACCESSIBLE, "GetChildren")[0])

    def _states(self, place: tuple[str, str]) -> set[int]:
        low, high = self._call(place, ACCESSIBLE, "GetState")[0]
        bits = low | high << 32
        return {number for number in range(64) if bits >> number & 1}

    def name_of(self, place: tuple[str, str]) -> str:
        """What is there is called so."""
        address = DBusAddress(place[1], place[0], ACCESSIBLE)
        return str(self._send(Properties(address).get("Name"))[0][1])

    def _call(
        self,
        place: tuple[str, str],
        interface: str,
        method: str,
        signature: str | None = None,
        body: tuple[int, ...] = (),
    ) -> Any:  # noqa: ANN401 - whatever the method answers
        return self._send(new_method_call(DBusAddress(place[1], place[0], interface), method, signature, body))

    def _send(self, message: Any) -> Any:  # noqa: ANN401 - jeepney's message
        answer = self._bus.send_and_get_reply(message, timeout=LIMIT_S)
        if answer.header.message_type is not MessageType.method_return:
            raise Gone
        return answer.body


def accessibility_bus(session_bus: str) -> str:
    """Where a session's programs tell of themselves."""
    launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
    with open_dbus_connection(session_bus) as bus:
        (address,) = bus.send_and_get_reply(new_method_call(launcher, "GetAddress"), timeout=LIMIT_S).body
    return str(address)


@contextmanager
def screen(session_bus: str) -> Iterator[Screen]:
    """The screen of the session whose bus this is."""
    with open_dbus_connection(accessibility_bus(session_bus)) as accessibility:
        yield Screen(accessibility)

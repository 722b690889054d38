"""A talk with the state machine: `>>` tells it an event, `<<` is the next command that it must say."""

from __future__ import annotations

from collections import deque
from typing import Self, TypeVar

from maikr_client.daemon.machine.commands import Command
from maikr_client.daemon.machine.events import Event
from maikr_client.daemon.machine.moves import Step
from maikr_client.daemon.machine.states import State
from maikr_client.daemon.machine.step import step

S = TypeVar("S", bound=State)


class Talk:
    """True when every command that the machine said was expected."""

    def __init__(self, first: Step) -> None:
        self.state: State = first[0]
        self._said: deque[Command] = deque(first[1])

    def __rshift__(self, event: Event) -> Self:
        assert not self._said, f"before {event}: unexpected {self._said}"
        self.state, commands = step(self.state, event)
        self._said.extend(commands)
        return self

    def __lshift__(self, command: Command) -> Self:
        said = self._said.popleft() if self._said else None
        assert said == command
        return self

    def __bool__(self) -> bool:
        assert not self._said
        return True

    def stands_at(self, kind: type[S]) -> S:
        """The present state, which is a `kind`."""
        assert isinstance(self.state, kind)
        return self.state

    def heard(self, *events: Event) -> Self:
        """Tell `events`, whatever it says to them."""
        for event in events:
            self._said.clear()
            self.state, commands = step(self.state, event)
            self._said.extend(commands)
        self._said.clear()
        return self

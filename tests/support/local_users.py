"""Real local users, each a process of that user that asks the daemon what it is told to. All in the client's host."""

from __future__ import annotations

import multiprocessing
import os
import pwd
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from maikr_client.wire.opening import Refused
from maikr_client.wire.replies import Reply
from maikr_client.wire.requests import Request
from tests.support import daemon_process

_USERS: dict[str, tuple[BaseProcess, Connection]] = {}


def log_in(name: str) -> None:
    """A process of that user begins, and is all that the user has."""
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.get_context("fork").Process(target=_be, args=(name, theirs), daemon=True)
    process.start()
    _USERS[name] = process, ours


def log_off(name: str) -> None:
    """It ends."""
    process, connection = _USERS.pop(name)
    connection.send(None)
    process.join()


def log_everybody_off() -> None:
    """All of them end."""
    for name in list(_USERS):
        log_off(name)


def ask_as(name: str, request: Request) -> Reply | Refused:
    """What the daemon answers to that user."""
    connection = _USERS[name][1]
    connection.send(request)
    answer: Reply | Refused = connection.recv()
    return answer


def _be(name: str, connection: Connection) -> None:
    user = pwd.getpwnam(name)
    os.setgroups([])
    os.setgid(user.pw_gid)
    os.setuid(user.pw_uid)
    while (request := connection.recv()) is not None:
        connection.send(daemon_process.ask(request))

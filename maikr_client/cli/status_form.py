"""A status as `--json` shows it. The keys are a promise: docs/cli.md lists them."""

from __future__ import annotations

from maikr_client.model.problem import Problem
from maikr_client.model.status import ExitStatus, Status
from maikr_client.problems import sentence
from maikr_client.wire.codec import Json, encode


def status_form(status: Status) -> Json:
    """The state; `lockdown` and `snoozed_until` are there while they hold."""
    form: dict[str, Json] = {
        "state": status.state.value,
        "protected": status.protected,
        "server": status.server,
        "exit_ip": None if status.exit_ip is None else str(status.exit_ip),
        "since": encode(status.since),
        "exits": [_exit_form(each) for each in status.exits],
        "problem": None if status.problem is None else problem_form(status.problem),
    }
    if status.lockdown:
        form["lockdown"] = True
    if status.snoozed_until is not None:
        form["snoozed_until"] = encode(status.snoozed_until)
    return form


def _exit_form(each: ExitStatus) -> Json:
    return {
        "server": each.server,
        "health": each.health.value,
        "handshake_age_s": each.handshake_age_s,
        "bytes_up": each.bytes_up,
        "bytes_down": each.bytes_down,
    }


def problem_form(problem: Problem) -> Json:
    """A code for programs, sentences for people."""
    words = sentence(problem)
    return {"code": problem.code.value, "message": words.message, "remedy": words.remedy}

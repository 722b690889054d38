"""A check as `--json` shows it. The keys are a promise: docs/cli.md lists them."""

from __future__ import annotations

from maikr_client.cli.status_form import problem_form
from maikr_client.model.health import Check
from maikr_client.wire.codec import Json, encode


def check_form(check: Check) -> Json:
    """One check."""
    return {
        "check": check.kind.value,
        "result": check.verdict.value,
        "at": encode(check.at),
        "about": check.about,
        "problem": None if check.problem is None else problem_form(check.problem),
    }

"""The privacy policy's present version, from the text beside this file."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """One version: `version` is what consent names, `date` is ISO 8601."""

    version: str
    date: str
    text: str


def load_policy() -> Policy:
    """Read the present policy: two headed lines (`Version:`, `Date:`), an empty one, then the text."""
    head, _, text = files(__name__).joinpath("policy.txt").read_text("utf-8").partition("\n\n")
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    return Policy(version=fields["Version"], date=fields["Date"], text=text)

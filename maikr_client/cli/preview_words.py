"""A coexistence preset as the terminal previews it. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from maikr_client.model.coexistence import Coexistence
from maikr_client.preset_words import PRESET_WORDS, rule_lines


def preview_of(preset: Coexistence) -> Iterator[str]:
    """Lines to be shown before it is switched on."""
    yield PRESET_WORDS[preset]
    yield ""
    yield from rule_lines(preset)
    yield ""
    yield "These are the firewall's rules, word for word. Questions for names never pass by them."
    yield f"To switch it on: maikr settings set coexist.{preset.value} on"

"""Surge's configurations: the rules of their [Rule] section."""

from __future__ import annotations

from maikr_client.exchange.collector import numbered_lines
from maikr_client.exchange.results import ImportedRules
from maikr_client.exchange.rule_writer import Policies, RuleWriter
from maikr_client.exchange.surge import COMMENTS


def read_surge_config(text: str, policies: Policies) -> ImportedRules:
    """Its rules, `policies` saying which server each proxy or group is. A text without sections is all rules."""
    writer = RuleWriter(policies)
    section = "[rule]"
    for number, line in numbered_lines(text):
        stripped = line.split(" //")[0].strip()
        if stripped.startswith("["):
            section = stripped.lower()
        elif stripped and section == "[rule]" and not stripped.startswith(COMMENTS):
            writer.take(stripped, number, {})
    return writer.result()

"""Surge's configurations: the rules of their [Rule] section."""

from __future__ import annotations

from maikr_client.exchange.collector import numbered_lines
from maikr_client.exchange.results import ImportedRules
from maikr_client.exchange.rule_writer import Policies, RuleWriter
from maikr_client.exchange.surge import COMMENTS, without_comment
from maikr_client.rules.problems import RuleProblem, RuleProblemCode

_INCLUDE = "#!include"


def read_surge_config(text: str, policies: Policies) -> ImportedRules:
    """Its rules, `policies` saying which server each proxy or group is. A text without sections is all rules."""
    writer = RuleWriter(policies)
    section = "[rule]"
    for number, line in numbered_lines(text):
        stripped = without_comment(line)
        if stripped.startswith("["):
            section = stripped.lower()
        elif section == "[rule]" and stripped.startswith(_INCLUDE):
            name = stripped.removeprefix(_INCLUDE).strip()[:80]
            writer.problems.add(RuleProblem.at(number, 1, RuleProblemCode.INCLUDE_MISSING, name=name))
        elif stripped and section == "[rule]" and not stripped.startswith(COMMENTS):
            writer.take(stripped, number, {})
    return writer.result()

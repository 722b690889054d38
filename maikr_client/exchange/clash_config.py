"""Clash's and mihomo's configurations: their `rules` and `rule-providers`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from maikr_client.errors import InvalidValue
from maikr_client.exchange.results import ImportedRules, ListFormat
from maikr_client.exchange.rule_writer import Policies, RuleWriter
from maikr_client.exchange.yaml_nodes import compose, is_a, member, scalars, text_member, twice
from maikr_client.model.rule import ListKind, ListReference
from maikr_client.rules.problems import RuleProblem, RuleProblemCode

if TYPE_CHECKING:
    import yaml

_BEHAVIOURS: Mapping[str, ListFormat] = {
    "domain": ListFormat.CLASH_DOMAIN,
    "ipcidr": ListFormat.CLASH_IPCIDR,
    "classical": ListFormat.CLASH_CLASSICAL,
}


def read_clash_config(text: str, policies: Policies) -> ImportedRules:
    """Its rules, `policies` saying which server each proxy or group is. Providers become `list:` rules of their URL.
    Raises InvalidValue for what is no YAML or has no rules.
    """
    root = compose(text)
    rules = member(root, "rules")
    if not is_a(rules, "sequence"):
        raise InvalidValue("configuration", "no rules")
    writer = RuleWriter(policies)
    lists = _providers(member(root, "rule-providers"), writer)
    for line, rule in scalars(rules):
        writer.take(rule, line, lists)
    return writer.result()


def _providers(node: yaml.Node | None, writer: RuleWriter) -> dict[str, ListReference]:
    lists = {}
    pairs = node.value if is_a(node, "mapping") else []
    named: set[str] = set()
    for name, provider in pairs:
        if str(name.value) in named:
            raise twice(name)
        named.add(str(name.value))
        try:
            lists[str(name.value)] = _reference(provider)
        except InvalidValue as error:
            line = name.start_mark.line + 1
            why = error.problem.field("why")
            what = str(name.value)[:80]
            writer.problems.add(RuleProblem.at(line, 1, RuleProblemCode.NOT_SUPPORTED, what=what, why=why))
    return lists


def _reference(provider: yaml.Node) -> ListReference:
    form = _BEHAVIOURS.get(text_member(provider, "behavior"))
    if form is None or text_member(provider, "format") == "mrs":
        raise InvalidValue("provider", "its form is not one of domain, ipcidr and classical in YAML or text")
    if text_member(provider, "type") != "http":
        raise InvalidValue("provider", "it is not fetched from a URL; import its file by itself")
    return ListReference(kind=ListKind.URL, where=text_member(provider, "url"), format=str(form))

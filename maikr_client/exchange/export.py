"""Maikr's rules as Clash's (mihomo's) and sing-box's. Their servers must bear the names that the rules use."""

from __future__ import annotations

import json

from maikr_client.exchange.results import Exported, Problems
from maikr_client.model.rule import (
    Action,
    ActionKind,
    Anything,
    Domain,
    Fallback,
    ListReference,
    Network,
    PortRange,
    Rule,
    RuleList,
    Scope,
)
from maikr_client.rules.destinations import cidrs
from maikr_client.rules.problems import RuleProblem, RuleProblemCode
from maikr_client.rules.render import rules_text

_CLASH_TYPES = {Scope.TREE: "DOMAIN-SUFFIX,", Scope.BELOW: "DOMAIN-WILDCARD,*.", Scope.EXACT: "DOMAIN,"}
_WHY_LIST = "a list's content is not part of the rules"
_WHY_FALLBACK = "what happens while a server is not available is the other program's to say"
_WHY_DEFAULT = "without a default line the other program decides"
_WHY_COMMA = "no name has a comma there"
_WHY_ADDRESS = "it holds names there only once they are resolved"


def to_maikr(rules: RuleList) -> Exported:
    """Maikr's own text, without what only the original text has (comment lines, spacing)."""
    return Exported(text=rules_text(rules), problems=())


def to_clash(rules: RuleList) -> Exported:
    """`rules:` of a Clash (mihomo) configuration."""
    problems = Problems()
    said = [rule for rule in _sayable(rules, problems) if _has_clash_name(rule.action, rule.line, problems)]
    lines = [line for rule in said for line in _clash_lines(rule)]
    if rules.default.kind is not ActionKind.DEFAULT and _has_clash_name(rules.default, _last_line(rules), problems):
        lines.append(f"MATCH,{_clash_policy(rules.default)}")
    body = "".join(f"  - {json.dumps(line, ensure_ascii=False)}\n" for line in lines)
    return Exported(text="rules:\n" + body if body else "rules: []\n", problems=problems.all())


def to_sing_box(rules: RuleList) -> Exported:
    """The `route` of a sing-box configuration (1.11 or later)."""
    problems = Problems()
    said = _sayable(rules, problems)
    for rule in said:
        if isinstance(rule.destination, Network):
            problems.changed(rule.line or 1, "ip_cidr", _WHY_ADDRESS)
    route: dict[str, object] = {"rules": [_sing_box_rule(rule) for rule in said]}
    if rules.default.kind in {ActionKind.VIA, ActionKind.DIRECT}:
        route["final"] = rules.default.target or "direct"
    elif rules.default.kind is ActionKind.BLOCK:
        route["rules"] = [*_as_list(route["rules"]), {"network": ["tcp", "udp"], "action": "reject"}]
    text = json.dumps({"route": route}, indent=2, ensure_ascii=False) + "\n"
    return Exported(text=text, problems=problems.all())


def _as_list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _sayable(rules: RuleList, problems: Problems) -> list[Rule]:
    said = []
    for rule in rules.rules:
        if not rule.enabled:
            continue
        if isinstance(rule.destination, ListReference):
            what = rule.destination.where
            problems.add(RuleProblem.at(rule.line or 1, 1, RuleProblemCode.NOT_SUPPORTED, what=what, why=_WHY_LIST))
            continue
        if rule.if_unavailable is not Fallback.BLOCK:
            problems.changed(rule.line or 1, "if unavailable", _WHY_FALLBACK)
        said.append(rule)
    if rules.default.kind is ActionKind.DEFAULT and not any(_holds_everything(rule) for rule in said):
        problems.changed(_last_line(rules), "default", _WHY_DEFAULT)
    return said


def _holds_everything(rule: Rule) -> bool:
    return isinstance(rule.destination, Anything) and not rule.ports


def _last_line(rules: RuleList) -> int:
    return max((rule.line for rule in rules.rules), default=0) or 1


def _has_clash_name(action: Action, line: int, problems: Problems) -> bool:
    """A line there is cut at its commas."""
    name = action.target or ""
    if "," in name:
        problems.add(RuleProblem.at(line or 1, 1, RuleProblemCode.NOT_SUPPORTED, what=name, why=_WHY_COMMA))
    return "," not in name


def _clash_policy(action: Action) -> str:
    names = {ActionKind.DIRECT: "DIRECT", ActionKind.BLOCK: "REJECT"}
    return names.get(action.kind) or action.target or ""


def _clash_lines(rule: Rule) -> list[str]:
    policy = _clash_policy(rule.action)
    ports = "/".join(_port_text(each, "-") for each in rule.ports)
    match rule.destination:
        case Anything():
            return [f"DST-PORT,{ports},{policy}" if ports else f"MATCH,{policy}"]
        case Domain() as domain:
            wanted = [f"{_CLASH_TYPES[domain.scope]}{domain.name}"]
        case Network() as network:
            kind = "IP-CIDR" if network.first.version == 4 else "IP-CIDR6"  # noqa: PLR2004 - IP's version
            wanted = [f"{kind},{each}" for each in cidrs(network)]
        case _:
            wanted = []
    if ports:
        return [f"AND,(({each}),(DST-PORT,{ports})),{policy}" for each in wanted]
    return [f"{each},{policy}" for each in wanted]


def _sing_box_rule(rule: Rule) -> dict[str, object]:
    said: dict[str, object] = {}
    match rule.destination:
        case Domain(name=name, scope=Scope.EXACT):
            said["domain"] = [name]
        case Domain(name=name, scope=scope):
            said["domain_suffix"] = [f".{name}" if scope is Scope.BELOW else name]
        case Network() as network:
            said["ip_cidr"] = [str(each) for each in cidrs(network)]
        case _:
            said |= {} if rule.ports else {"network": ["tcp", "udp"]}
    single = [each.first for each in rule.ports if each.first == each.last]
    wide = [_port_text(each, ":") for each in rule.ports if each.first != each.last]
    said |= {"port": single} if single else {}
    said |= {"port_range": wide} if wide else {}
    return said | _sing_box_action(rule.action)


def _sing_box_action(action: Action) -> dict[str, object]:
    if action.kind is ActionKind.BLOCK:
        return {"action": "reject"}
    return {"action": "route", "outbound": action.target or "direct"}


def _port_text(ports: PortRange, between: str) -> str:
    return str(ports.first) if ports.first == ports.last else f"{ports.first}{between}{ports.last}"

"""Rules of other programs, read into Maikr's own text. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from maikr_client.errors import InvalidValue
from maikr_client.exchange.clash_config import read_clash_config
from maikr_client.exchange.export import to_clash, to_sing_box
from maikr_client.exchange.names import to_ascii
from maikr_client.exchange.results import Exported, ImportedRules
from maikr_client.exchange.surge_config import read_surge_config
from maikr_client.model.rule import Action
from maikr_client.rules.document import RuleDocument, parse_document
from maikr_client.rules.problems import RuleProblemCode
from maikr_client.session.rules.port import Imported, RuleForm


def read_foreign(source: str, form: RuleForm, policies: Mapping[str, Action]) -> Imported:
    """See `Rules.read_foreign`."""
    found = _read(source, form, policies)
    unknown = (each.field("policy") for each in found.problems if each.code is RuleProblemCode.UNKNOWN_POLICY)
    return Imported(source=source, text=found.text, problems=found.problems, policies=tuple(dict.fromkeys(unknown)))


def _read(source: str, form: RuleForm, policies: Mapping[str, Action]) -> ImportedRules:
    match form:
        case RuleForm.MAIKR:
            return ImportedRules(text=source, problems=parse_document(source, to_ascii).problems)
        case RuleForm.CLASH:
            return read_clash_config(source, policies)
        case RuleForm.SURGE:
            return read_surge_config(source, policies)
        case RuleForm.SING_BOX:
            raise InvalidValue("format", "sing-box's routes can be written, not read; its rule sets are read as lists")


def written(document: RuleDocument, form: RuleForm) -> Exported:
    """`document` in another program's form; Maikr's own is the text as it is."""
    match form:
        case RuleForm.MAIKR:
            return Exported(text=document.text, problems=())
        case RuleForm.CLASH:
            return to_clash(document.rule_list)
        case RuleForm.SING_BOX:
            return to_sing_box(document.rule_list)
        case RuleForm.SURGE:
            raise InvalidValue("format", "Surge's rules can be read, not written")

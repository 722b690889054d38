"""The rule list."""

from __future__ import annotations

from fastapi import APIRouter

from maikr_lab.backend.errors import Refusal
from maikr_lab.backend.http.asking import BODY, SIGNED, Here, Signed
from maikr_lab.backend.http.bodies.rules import RulesAnswer, RulesBody
from maikr_lab.backend.http.failures import document
from maikr_lab.backend.rules import RuleList

router = APIRouter(prefix="/v1/rules", tags=["rules"])


def _answer(rules: RuleList) -> RulesAnswer:
    return RulesAnswer(text=rules.text, revision=rules.revision)


@router.get("", responses=document(*SIGNED))
def get_rules(here: Here, signed: Signed) -> RulesAnswer:
    """The rule list as it was written."""
    return _answer(here.rules.get(signed.account_id))


@router.put("", responses=document(*SIGNED, *BODY, Refusal.CONFLICT))
def put_rules(body: RulesBody, here: Here, signed: Signed) -> RulesAnswer:
    """Replace the rule list, naming the revision it was made from."""
    return _answer(here.rules.put(signed.account_id, RuleList(text=body.text, revision=body.revision)))

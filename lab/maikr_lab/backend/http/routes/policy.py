"""The privacy policy."""

from __future__ import annotations

from fastapi import APIRouter

from maikr_lab.backend.http.asking import Here
from maikr_lab.backend.http.bodies.rules import PolicyAnswer

router = APIRouter(tags=["policy"])


@router.get("/v1/policy")
def policy(here: Here) -> PolicyAnswer:
    """The present policy."""
    return PolicyAnswer(version=here.policy.version, date=here.policy.date, text=here.policy.text)

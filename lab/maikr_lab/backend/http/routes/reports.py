"""Usage reports."""

from __future__ import annotations

from fastapi import APIRouter, Response

from maikr_lab.backend.errors import Refusal
from maikr_lab.backend.http.asking import BODY, SIGNED, Here, Signed
from maikr_lab.backend.http.bodies.account import Nothing
from maikr_lab.backend.http.bodies.reports import ReportBody
from maikr_lab.backend.http.failures import document
from maikr_lab.backend.reports import Sent

router = APIRouter(tags=["reports"])
PATH = "/v1/reports"


@router.post(
    PATH,
    status_code=201,
    responses={
        200: {"model": Nothing, "description": "This report has arrived before."},
        **document(*SIGNED, *BODY, Refusal.INVALID_VALUE),
    },
)
def report(body: ReportBody, here: Here, signed: Signed, response: Response) -> Nothing:
    """Take one usage report, once; an eighth field is refused."""
    sent = Sent(
        report_id=body.report_id,
        maikr_ip=body.maikr_ip,
        servers=frozenset([*body.servers, *(quality.server for quality in body.quality)]),
        content=body.model_dump(mode="json"),
    )
    response.status_code = 201 if here.reports.keep(signed.account_id, sent) else 200
    return Nothing()

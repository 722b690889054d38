"""The account: profile, avatar, consent, removal."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response

from maikr_lab.backend.accounts.profile import AVATAR_KINDS, Avatar
from maikr_lab.backend.errors import Refusal, Refused
from maikr_lab.backend.http.asking import BODY, SIGNED, CallerAddress, Here, Signed
from maikr_lab.backend.http.bodies.account import AccountAnswer, ConsentBody, DeleteBody, ProfileBody
from maikr_lab.backend.http.failures import document
from maikr_lab.backend.storage.tables import Account

router = APIRouter(prefix="/v1/account", tags=["account"])

PICTURE: dict[str, Any] = {kind: {"schema": {"type": "string", "format": "binary"}} for kind in AVATAR_KINDS}


def _answer(account: Account) -> AccountAnswer:
    return AccountAnswer(
        email=account.email,
        verified=account.verified,
        nickname=account.nickname,
        marketing=account.marketing,
        policy_version=account.policy_version,
        has_avatar=account.avatar_kind is not None,
        reports_required=account.reports_required,
    )


@router.get("", responses=document(*SIGNED))
def show(here: Here, signed: Signed) -> AccountAnswer:
    """The account."""
    return _answer(here.profiles.show(signed.account_id))


@router.patch("", responses=document(*SIGNED, *BODY))
def edit(body: ProfileBody, here: Here, signed: Signed) -> AccountAnswer:
    """Change what is given; the rest stays."""
    return _answer(here.profiles.edit(signed.account_id, body.model_dump(exclude_unset=True)))


@router.post("/consent", status_code=204, responses=document(*SIGNED, *BODY, Refusal.CONSENT_NEEDED))
def consent(body: ConsentBody, here: Here, signed: Signed) -> None:
    """Agree to the present policy."""
    if body.policy_version != here.policy.version:
        raise Refused(Refusal.CONSENT_NEEDED)
    here.profiles.consent(signed.account_id, body.policy_version)


@router.post(
    "/delete",
    status_code=204,
    responses=document(*SIGNED, *BODY, Refusal.WRONG_CREDENTIALS, Refusal.TOO_MANY_TRIES, Refusal.SERVERS_AWAY),
)
def delete(body: DeleteBody, here: Here, caller: CallerAddress, signed: Signed) -> None:
    """Remove the account and everything of it."""
    with here.tries.guess("password", caller, str(signed.account_id)):
        here.passwords.confirm(signed.account_id, body.password)
    here.removal.remove(signed.account_id)


async def _picture(request: Request) -> Avatar:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    return Avatar(kind=kind, content=await request.body())


@router.put(
    "/avatar",
    status_code=204,
    openapi_extra={"requestBody": {"required": True, "content": PICTURE}},
    responses=document(*SIGNED, Refusal.TOO_LARGE, Refusal.UNSUPPORTED_MEDIA),
)
def set_avatar(here: Here, signed: Signed, avatar: Annotated[Avatar, Depends(_picture)]) -> None:
    """Set the picture: PNG or JPEG, at most 256 KiB."""
    here.profiles.set_avatar(signed.account_id, avatar)


@router.get(
    "/avatar",
    response_class=Response,
    responses={200: {"content": PICTURE, "description": "The picture."}, **document(*SIGNED, Refusal.NOT_FOUND)},
)
def avatar(here: Here, signed: Signed) -> Response:
    """The picture."""
    found = here.profiles.avatar(signed.account_id)
    headers = {"X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-store"}
    return Response(found.content, media_type=found.kind, headers=headers)


@router.delete("/avatar", status_code=204, responses=document(*SIGNED))
def drop_avatar(here: Here, signed: Signed) -> None:
    """Remove the picture; also fine when there is none."""
    here.profiles.set_avatar(signed.account_id, None)

"""Every call of docs/api.md, as a method that takes and gives values."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import TypeVar

from maikr_client.api import decode
from maikr_client.api.exchange import NOT_MODIFIED, Answer, Ask, Exchange, Patience
from maikr_client.api.failures import nonsense
from maikr_client.api.values import RuleText, ServerListing, TakenKey, Tokens
from maikr_client.errors import InvalidValue, UsageError
from maikr_client.http import httpx
from maikr_client.model.account import Account, Device, Policy
from maikr_client.model.keys import PublicKey
from maikr_client.model.secret import SecretText

T = TypeVar("T")


class ApiClient:
    """The Maikr API at `address` (see `Exchange` for the rest). Calls that need a sign-in take its access token.

    Every method may raise: Failed(BACKEND_UNREACHABLE, BACKEND_FAILED, BACKEND_NONSENSE, TOO_MANY_TRIES), TimedOut,
    UsageError(BAD_REQUEST) for what the backend refuses as malformed; those with a token also
    NotSignedIn(NOT_SIGNED_IN, SIGN_IN_EXPIRED). Others are said where they come from.
    """

    def __init__(
        self,
        address: str,
        *,
        ca_file: Path | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        patience: Patience | None = None,
    ) -> None:
        self._exchange = Exchange(address, ca_file=ca_file, transport=transport, patience=patience)

    @property
    def host(self) -> str:
        """Where it is."""
        return self._exchange.host

    async def aclose(self) -> None:
        """Close the connections."""
        await self._exchange.aclose()

    @property
    def backend_time(self) -> datetime | None:
        """The moment at which the last answer was given, by the backend's clock (RFC 9110, Date)."""
        try:
            return parsedate_to_datetime(self._exchange.last_date or "")
        except ValueError:
            return None

    async def forget(self) -> None:
        """A sign-in ended: what follows goes over connections of its own."""
        await self._exchange.forget()

    # the account
    async def sign_up(self, email: str, password: str, *, marketing: bool) -> None:
        """Ask for an account; a code comes by mail. Raises Failed(WEAK_PASSWORD)."""
        await self._post("sign-up", {"email": email, "password": password, "marketing": marketing})

    async def verify(self, code: str) -> None:
        """Confirm the mail address. Raises Failed(WRONG_CODE)."""
        await self._post("verify", {"code": code})

    async def sign_in(self, email: str, password: str) -> Tokens:
        """Raises NotSignedIn(WRONG_CREDENTIALS, EMAIL_UNVERIFIED)."""
        return await self._tokens("sign-in", {"email": email, "password": password})

    async def refresh(self, refresh_token: SecretText) -> Tokens:
        """New tokens for an old refresh token, which must not be used again once one of them was. Raises
        NotSignedIn(SIGN_IN_EXPIRED).
        """
        body = _body({"refresh_token": refresh_token.reveal()})
        answer = await self._exchange.ask(Ask(method="POST", path="token/refresh", body=body, again=True))
        return _read("POST /v1/token/refresh", answer, lambda data: decode.known(Tokens, data))

    async def sign_out(self, token: SecretText) -> None:
        """End both tokens."""
        await self._post("sign-out", {}, token)

    async def change_password(self, token: SecretText, old: str, new: str) -> None:
        """Raises NotSignedIn(WRONG_CREDENTIALS), Failed(WEAK_PASSWORD)."""
        await self._post("password/change", {"old_password": old, "new_password": new}, token)

    async def request_password_reset(self, email: str) -> None:
        """A code comes by mail, if there is such an account."""
        await self._post("password/reset-request", {"email": email})

    async def reset_password(self, code: str, new: str) -> None:
        """Raises Failed(WRONG_CODE, WEAK_PASSWORD)."""
        await self._post("password/reset", {"code": code, "new_password": new})

    async def account(self, token: SecretText) -> Account:
        """The account as it is now."""
        return self._account(await self._get("account", token))

    async def edit_account(
        self, token: SecretText, *, nickname: str | None = None, marketing: bool | None = None
    ) -> Account:
        """Change what is given; the rest stays. An empty nickname takes it back."""
        changes: dict[str, object] = {} if nickname is None else {"nickname": nickname or None}
        if marketing is not None:
            changes["marketing"] = marketing
        ask = Ask(method="PATCH", path="account", body=_body(changes), token=token)
        return self._account(await self._exchange.ask(ask))

    async def avatar(self, token: SecretText) -> bytes:
        """The picture, PNG or JPEG. Raises Failed(NOT_FOUND)."""
        return (await self._get("account/avatar", token)).body

    async def put_avatar(self, token: SecretText, picture: bytes) -> None:
        """PNG or JPEG, at most 256 KiB. Raises Failed(PICTURE_REFUSED)."""
        kind = "image/png" if picture.startswith(b"\x89PNG") else "image/jpeg"
        ask = Ask(method="PUT", path="account/avatar", body=picture, content_type=kind, token=token)
        await self._exchange.ask(ask)

    async def delete_avatar(self, token: SecretText) -> None:
        """Remove the picture. Raises Failed(NOT_FOUND)."""
        await self._exchange.ask(Ask(method="DELETE", path="account/avatar", token=token))

    async def consent(self, token: SecretText, policy_version: str) -> None:
        """Agree to that version. Raises NotPermitted(CONSENT_NEEDED) when it is not the present one."""
        await self._post("account/consent", {"policy_version": policy_version}, token)

    async def delete_account(self, token: SecretText, password: str) -> None:
        """Raises NotSignedIn(WRONG_CREDENTIALS)."""
        await self._post("account/delete", {"password": password}, token)

    # devices
    async def devices(self, token: SecretText) -> tuple[Device, ...]:
        """Every device of the account; none is marked as `current`."""
        answer = await self._get("devices", token)
        return _read("GET /v1/devices", answer, lambda data: tuple(map(decode.device, decode.listed(data, "devices"))))

    async def register_device(self, token: SecretText, public_key: PublicKey) -> TakenKey:
        """A device for the key, the same one if it has one, with preshared keys if there are any. Raises
        NotPermitted(DEVICE_LIMIT).
        """
        answer = await self._post("devices", {"public_key": public_key.text, "preshared": True}, token)
        return _read("POST /v1/devices", answer, decode.taken_key)

    async def rotate_device(self, token: SecretText, device_id: str, public_key: PublicKey) -> TakenKey:
        """A new key for the device; both work until `retire_device`. Raises Failed(NOT_FOUND)."""
        answer = await self._post(f"devices/{_part(device_id)}/rotate", {"public_key": public_key.text}, token)
        return _read("POST /v1/devices", answer, decode.taken_key)

    async def retire_device(self, token: SecretText, device_id: str) -> None:
        """The key before the last rotation ends. Raises Failed(NOT_FOUND)."""
        await self._post(f"devices/{_part(device_id)}/retire", {}, token)

    async def revoke_device(self, token: SecretText, device_id: str) -> None:
        """The device's keys end. Raises Failed(NOT_FOUND)."""
        await self._exchange.ask(Ask(method="DELETE", path=f"devices/{_part(device_id)}", token=token))

    # what everybody may ask
    async def servers(self, etag: str | None = None) -> ServerListing | None:
        """The directory; None when it is still the one that came with `etag`. Malformed servers are left out."""
        headers = {"If-None-Match": etag} if etag else {}
        answer = await self._exchange.ask(Ask(method="GET", path="servers", headers=headers, again=True))
        if answer.status == NOT_MODIFIED:
            return None
        good, left_out = _read("GET /v1/servers", answer, decode.servers)
        return ServerListing(servers=good, left_out=left_out, etag=answer.etag)

    async def policy(self) -> Policy:
        """The present policy."""
        return _read("GET /v1/policy", await self._get("policy"), decode.policy)

    async def health(self) -> None:
        """Returns when the backend is well."""
        await self._get("health")

    # rules and reports
    async def rules(self, token: SecretText) -> RuleText:
        """The account's rule list."""
        return _read("GET /v1/rules", await self._get("rules", token), decode.rules)

    async def put_rules(self, token: SecretText, rules: RuleText) -> RuleText:
        """Replace revision `rules.revision` by this text. Raises Failed(CONFLICT) when another came in between."""
        body = _body({"text": rules.text, "revision": rules.revision})
        answer = await self._exchange.ask(Ask(method="PUT", path="rules", body=body, token=token))
        return _read("PUT /v1/rules", answer, decode.rules)

    async def send_report(self, token: SecretText, body: str) -> None:
        """Deliver a usage report, byte for byte; a second delivery changes nothing. UsageError: refused for good.
        Only the backend's own words count as either: what something in between says is Failed(BACKEND_NONSENSE).
        """
        ask = Ask(method="POST", path="reports", body=body.encode(), token=token, again=True)
        _read("POST /v1/reports", await self._exchange.ask(ask), dict)

    async def _get(self, path: str, token: SecretText | None = None) -> Answer:
        return await self._exchange.ask(Ask(method="GET", path=path, token=token, again=True))

    async def _post(self, path: str, fields: Mapping[str, object], token: SecretText | None = None) -> Answer:
        return await self._exchange.ask(Ask(method="POST", path=path, body=_body(fields), token=token))

    async def _tokens(self, path: str, fields: Mapping[str, object]) -> Tokens:
        return _read(f"POST /v1/{path}", await self._post(path, fields), lambda data: decode.known(Tokens, data))

    @staticmethod
    def _account(answer: Answer) -> Account:
        return _read("GET /v1/account", answer, lambda data: decode.known(Account, data))


def _read(call: str, answer: Answer, into: Callable[[decode.Object], T]) -> T:
    try:
        return into(decode.parse(answer.body))
    except InvalidValue as error:
        raise nonsense(call, f"{error.problem.field('what')}: {error.problem.field('why')}") from None


def _body(fields: Mapping[str, object]) -> bytes:
    return json.dumps(fields, ensure_ascii=False).encode()


def _part(identifier: str) -> str:
    if not identifier.isascii() or not identifier.replace("-", "").replace("_", "").isalnum():
        raise UsageError(what="device")
    return identifier

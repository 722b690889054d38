"""The account: signing in so that nothing is left behind when it fails half-way, and everything asked in its name."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar

from maikr_client.api.authorized import Authorized
from maikr_client.api.client import ApiClient
from maikr_client.api.values import Tokens
from maikr_client.errors import Failed, MaikrError, NotSignedIn
from maikr_client.model.account import Account, Device, SecretStorage, SignIn
from maikr_client.model.keys import PrivateKey
from maikr_client.model.problem import ProblemCode
from maikr_client.model.secret import SecretText, SignInSecrets
from maikr_client.session.device_key import public_key_of
from maikr_client.session.keeping import Keeping

T = TypeVar("T")

FAREWELL_S = 5.0
"""How long the backend may take to hear that a sign-in or a device ends."""
DEVICE_CHECK_S = 3.0


class People:
    """The person of this sign-in, to the backend. `moved` leads a tunnel that is up to the key that is kept."""

    def __init__(
        self,
        api: ApiClient,
        authorized: Authorized,
        keeping: Keeping,
        now: Callable[[], datetime],
        *,
        moved: Callable[[], Awaitable[bool]],
    ) -> None:
        self.api = api
        self._authorized = authorized
        self._keeping = keeping
        self._now = now
        self._moved = moved

    async def call(self, what: Callable[[SecretText], Awaitable[T]]) -> T:
        """The result of `what(access_token)`."""
        return await self._authorized.call(what)

    async def sign_in(self, email: str, password: str) -> SignIn:
        """Sign in, register this device's key, keep all of it as one record; then the sign-in before ends, and a tunnel
        goes on by the new key.
        """
        before = await self._before()
        tokens = await self.api.sign_in(email, password)
        secrets = await self._kept(email, tokens)
        if before is not None:
            with suppress(MaikrError):
                await self._moved()
            await self.api.forget()  # the connections went through the tunnel
            revoker = secrets.access_token if before.email == email else before.access_token
            await self._end(before.access_token, before.device_id, revoker=revoker)
        return await self._keeping.shown(secrets)

    async def sign_out(self) -> None:
        """End the sign-in and this device, as far as the backend can be told; erase what is kept here in any case."""
        try:
            with suppress(MaikrError, TimeoutError):
                kept = await self._keeping.needed()
                async with asyncio.timeout(FAREWELL_S):
                    await self.call(lambda token: self.api.revoke_device(token, kept.device_id))
                    await self.call(self.api.sign_out)
        finally:
            await self._keeping.erase()
            await self.api.forget()

    async def delete(self, password: str) -> None:
        """Remove the account, and the sign-in kept here."""
        await self.call(lambda token: self.api.delete_account(token, password))
        await self.forget()

    async def forget(self) -> None:
        """Erase the sign-in that is kept here."""
        await self._keeping.erase()
        await self.api.forget()

    async def account(self) -> Account:
        """The account now."""
        return await self.call(self.api.account)

    async def avatar(self) -> bytes | None:
        """The picture; None without one."""
        try:
            return await self.call(self.api.avatar)
        except Failed as error:
            if error.problem.code is not ProblemCode.NOT_FOUND:
                raise
            return None

    async def set_avatar(self, picture: bytes | None) -> None:
        """Another picture, or none; then it does not matter whether there was one. Raises Failed(PICTURE_REFUSED)."""
        if picture is not None:
            await self.call(lambda token: self.api.put_avatar(token, picture))
            return
        try:
            await self.call(self.api.delete_avatar)
        except Failed as error:
            if error.problem.code is not ProblemCode.NOT_FOUND:
                raise

    async def devices(self) -> tuple[Device, ...]:
        """The account's devices; this one is marked."""
        kept = await self._keeping.needed()
        found = await self.call(self.api.devices)
        return tuple(replace(device, current=device.device_id == kept.device_id) for device in found)

    async def storage(self) -> SecretStorage | None:
        """Where the sign-in is kept; None without one."""
        kept = await self._keeping.load()
        return None if kept is None else (await self._keeping.shown(kept)).storage

    async def check_device(self) -> None:
        """Raises NotSignedIn(DEVICE_REVOKED) when the account no longer has this device's key, nor the one that is to
        follow it; a backend that is away is no reason not to connect.
        """
        kept = await self._keeping.needed()
        try:
            async with asyncio.timeout(DEVICE_CHECK_S):
                devices = await self.devices()
        except NotSignedIn:
            raise
        except (MaikrError, TimeoutError):
            return
        keys = {public_key_of(key) for key in (kept.private_key, kept.next_key) if key is not None}
        if not any(device.current and device.public_key in keys for device in devices):
            raise NotSignedIn(ProblemCode.DEVICE_REVOKED)

    async def _before(self) -> SignInSecrets | None:
        try:
            return await self._keeping.load()
        except MaikrError as error:
            if error.problem.code is not ProblemCode.FILE_DAMAGED:
                raise
            return None

    async def _kept(self, email: str, tokens: Tokens) -> SignInSecrets:
        device_id: str | None = None
        try:
            private_key = PrivateKey.generate()
            taken = await self.api.register_device(tokens.access_token, public_key_of(private_key))
            device = taken.device
            device_id = device.device_id
            secrets = SignInSecrets(
                email=email,
                access_token=tokens.access_token,
                refresh_token=tokens.refresh_token,
                access_expires_at=self._now() + timedelta(seconds=tokens.expires_in_s),
                signed_in_at=tokens.signed_in_at,
                device_id=device.device_id,
                private_key=private_key,
                tunnel4=device.tunnel4,
                tunnel6=device.tunnel6,
                preshared_seed=taken.preshared_seed,
                key_made_at=self._now(),
            )
            await self._keeping.save(secrets)
        except BaseException:
            await asyncio.shield(self._end(tokens.access_token, device_id))
            raise
        return secrets

    async def _end(self, token: SecretText, device_id: str | None, *, revoker: SecretText | None = None) -> None:
        with suppress(MaikrError, TimeoutError):
            async with asyncio.timeout(FAREWELL_S):
                if device_id is not None:
                    await self.api.revoke_device(revoker or token, device_id)
                await self.api.sign_out(token)

"""A person's account in memory, at a backend that may be away."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from maikr_client.errors import Failed, InvalidValue, NotSignedIn
from maikr_client.model.account import Account, Device, Policy
from maikr_client.model.problem import ProblemCode
from maikr_client.session import SecretStorage, SignIn
from tests.support.fake_devices import fake_devices

EMAIL, PASSWORD, CODE = "ada@example.com", "correct horse battery", "ABCDE-FGHJK"
POLICY = Policy(version="2021-07", date="2021-07-01", text="What Maikr keeps, in full.\n\n" + "A sentence of it. " * 80)
SIGNED_IN_AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


class FakeAccount:
    """The account's part of a session. `backend_away`: nobody answers. `locked_by`: what unlocks the secrets."""

    def __init__(self, *, signed_in: bool) -> None:
        self.kept = SignIn(email=EMAIL, signed_in_at=SIGNED_IN_AT, storage=SecretStorage.KEYRING) if signed_in else None
        self.person = Account(
            email=EMAIL,
            verified=True,
            nickname=None,
            marketing=False,
            policy_version=POLICY.version if signed_in else None,
        )
        self.portrait: bytes | None = None
        self.page: str | None = "https://account.maikr.test/subscription"
        self.machines = fake_devices()
        self.locked_by: str | None = None
        self.backend_away = False
        self._password = PASSWORD

    def _ask_backend(self) -> None:
        if self.backend_away:
            raise Failed(ProblemCode.BACKEND_UNREACHABLE)

    def _need_sign_in(self) -> SignIn:
        if self.kept is None:
            raise NotSignedIn
        return self.kept

    async def sign_up(self, email: str, password: str, *, marketing: bool = False) -> None:
        self._ask_backend()
        self.person = replace(self.person, email=email, verified=False, marketing=marketing, policy_version=None)
        self._password = password

    async def verify(self, code: str) -> None:
        self._ask_backend()
        if code.upper() != CODE:
            raise Failed(ProblemCode.WRONG_CODE)
        self.person = replace(self.person, verified=True)

    async def pending_email(self) -> str | None:
        return None if self.person.verified else self.person.email

    async def sign_in(self, email: str, password: str) -> SignIn:
        self._ask_backend()
        if (email, password) != (self.person.email, self._password):
            raise Failed(ProblemCode.WRONG_CREDENTIALS)
        if not self.person.verified:
            raise Failed(ProblemCode.EMAIL_UNVERIFIED)
        self.kept = SignIn(email=email, signed_in_at=SIGNED_IN_AT, storage=SecretStorage.KEYRING)
        return self.kept

    async def sign_out(self) -> None:
        self.kept = None
        self._ask_backend()

    async def signed_in(self) -> SignIn | None:
        if self.locked_by is not None:
            raise Failed(ProblemCode.KEYRING_LOCKED)
        return self.kept

    async def account(self) -> Account:
        self._need_sign_in()
        self._ask_backend()
        return self.person

    async def edit_account(self, *, nickname: str | None = None, marketing: bool | None = None) -> Account:
        account = await self.account()
        self.person = replace(
            account,
            nickname=account.nickname if nickname is None else nickname or None,
            marketing=account.marketing if marketing is None else marketing,
        )
        return self.person

    async def avatar(self) -> bytes | None:
        await self.account()
        return self.portrait

    async def set_avatar(self, picture: bytes | None) -> None:
        await self.account()
        if picture is not None and len(picture) > 256 * 1024:
            raise Failed(ProblemCode.PICTURE_REFUSED)
        self.portrait = picture
        self.person = replace(self.person, has_avatar=picture is not None)

    async def change_password(self, old: str, new: str) -> None:
        await self.account()
        if old != self._password:
            raise Failed(ProblemCode.WRONG_CREDENTIALS)
        self._password = new

    async def request_password_reset(self, email: str) -> None:
        self._ask_backend()

    async def reset_password(self, code: str, new: str) -> None:
        await self.verify(code)
        self._password = new

    async def delete_account(self, password: str) -> None:
        await self.change_password(password, password)
        await self.sign_out()

    async def devices(self) -> tuple[Device, ...]:
        await self.account()
        return self.machines

    async def revoke_device(self, device_id: str) -> None:
        await self.account()
        left = tuple(device for device in self.machines if device.device_id != device_id)
        if left == self.machines:
            raise Failed(ProblemCode.NOT_FOUND)
        self.machines = left

    async def account_page(self) -> str | None:
        if self.page is None or self.page.startswith("https://"):
            return self.page
        raise InvalidValue("account page", "not https://HOST[:PORT][/PATH]")

    async def policy(self) -> Policy:
        self._ask_backend()
        return POLICY

    async def consent(self, policy_version: str) -> None:
        await self.account()
        if policy_version != POLICY.version:
            raise Failed(ProblemCode.CONSENT_NEEDED)
        self.person = replace(self.person, policy_version=policy_version)

    async def unlock(self, passphrase: str) -> None:
        if self.locked_by not in {None, passphrase}:
            raise Failed(ProblemCode.WRONG_PASSPHRASE)
        self.locked_by = None
        if self.kept is not None and self.kept.storage is SecretStorage.MEMORY:
            self.kept = replace(self.kept, storage=SecretStorage.FILE)

"""Where a person's rules live: their own text file, and beside it what was last common with the account."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from maikr_client.errors import InvalidValue
from maikr_client.model.problem import Problem
from maikr_client.settings.document import JsonDocument
from maikr_client.storage.files import copy_aside, read_own, set_aside, write_own
from maikr_client.storage.lock import held
from maikr_client.storage.threads import to_the_end
from maikr_client.wire.codec import decode

LOCK_WAIT_S = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Common:
    """`text` is what this file and the account of `owner` last had in common, `revision` the account's number of it.
    `sent` went to the account after that, and whether it arrived is not known.
    """

    owner: str
    text: str
    revision: int
    sent: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRules:
    """The text as it is kept here; `problem` says what was wrong with the file, if anything."""

    text: str
    common: Common | None
    problem: Problem | None = None


class RulesHome:
    """`file` is the person's to edit. A file that is no text is set aside, and what was last common with the account
    stands in for it, as it does for one that is gone: rules must not vanish unsaid. Methods raise NotPermitted,
    Failed(DISK_FULL), LockBusy.
    """

    def __init__(self, file: Path, common_file: Path) -> None:
        self._file = file
        self._common = JsonDocument(common_file)

    async def load(self) -> KeptRules:
        """The rules as they are kept."""
        found = await self._common.read()
        common = _common(found.content)
        data = await to_the_end(read_own, self._file)
        text = _text(data)
        problem = found.problem
        if data is not None and text is None:
            async with self._alone():
                problem = await to_the_end(self._set_aside)
        if text is None:
            text = "" if common is None else common.text
        return KeptRules(text=text, common=common, problem=problem)

    async def replace(self, before: str, after: str) -> bool:
        """Keep `after` in the place of `before`; False, and nothing is done, when it is no longer `before`."""
        async with self._alone():
            if (await self.load_text()) != before:
                return False
            await to_the_end(write_own, self._file, after.encode())
            return True

    async def settle(self, common: Common, change: Callable[[str], str]) -> str:
        """Keep what `change` makes of the text, and `common` as last common."""
        async with self._alone():
            text = change(await self.load_text())
            await to_the_end(write_own, self._file, text.encode())
            await self.remember(common)
            return text

    async def remember(self, common: Common | None) -> None:
        """Keep `common` as last common."""
        known = None if common is None else asdict(common)
        await self._common.change(lambda _: {"common": known})

    async def load_text(self) -> str:
        """The text alone."""
        text = _text(await to_the_end(read_own, self._file))
        if text is None:
            common = _common((await self._common.read()).content)
            text = "" if common is None else common.text
        return text

    async def set_aside(self) -> None:
        """Keep a copy of the text under another name."""
        await to_the_end(copy_aside, self._file)

    async def forget(self) -> None:
        """Neither rules nor what was common stays."""
        async with self._alone():
            await to_the_end(self._file.unlink, missing_ok=True)
            await self.remember(None)

    def _alone(self) -> AbstractAsyncContextManager[None]:
        return held(self._file.with_suffix(".lock"), timeout_s=LOCK_WAIT_S)

    def _set_aside(self) -> Problem | None:
        data = read_own(self._file)
        return set_aside(self._file) if data is not None and _text(data) is None else None


def _text(data: bytes | None) -> str | None:
    try:
        return None if data is None or b"\0" in data else data.decode()
    except UnicodeDecodeError:
        return None


def _common(content: dict[str, Any]) -> Common | None:
    match content.get("common"):
        case {"owner": str() as owner, "text": str() as text, "revision": revision}:
            try:
                sent = content["common"].get("sent")
                number = decode(int, revision, "revision")
                return Common(owner=owner, text=text, revision=number, sent=sent if isinstance(sent, str) else None)
            except InvalidValue:
                return None
    return None

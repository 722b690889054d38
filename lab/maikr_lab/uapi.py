"""What a server's WireGuard is asked and told many times a second, by wireguard-go's own socket, else by `wg`
(wireguard.com/xplatform).
"""

from __future__ import annotations

import asyncio
import contextlib
from base64 import b64decode, b64encode
from collections.abc import Mapping
from pathlib import Path

from maikr_client.model.keys import PublicKey
from maikr_lab.commands import inside, run
from maikr_lab.errors import LabError

SOCKETS = Path("/var/run/wireguard")
TIMEOUT_S = 5.0


async def received(namespace: str, interface: str) -> Mapping[PublicKey, int]:
    """Bytes that came from each key, its handshake messages too. Raises LabError."""
    answer = await _ask(interface, "get=1\n\n")
    if answer is None:
        text = await run(inside(namespace, ["wg", "show", interface, "transfer"]))
        return {PublicKey(key): int(came) for key, came, _ in (line.split() for line in text.splitlines())}
    return _counted(answer)


async def allow(namespace: str, interface: str, key: PublicKey, allowed: tuple[str, ...]) -> None:
    """These addresses are that key's from now on, whose ever they were. Raises LabError."""
    lines = "".join(f"allowed_ip={each}\n" for each in allowed)
    told = f"set=1\npublic_key={b64decode(key.text).hex()}\nupdate_only=true\nreplace_allowed_ips=true\n{lines}\n"
    answer = await _ask(interface, told)
    if answer is None:
        arguments = ["wg", "set", interface, "peer", str(key), "allowed-ips", ",".join(allowed)]
        await run(inside(namespace, arguments))
    elif "errno=0" not in answer.splitlines():
        raise LabError(f"{interface}: {answer.strip()}")


def _counted(answer: str) -> dict[PublicKey, int]:
    counted, key = {}, None
    for line in answer.splitlines():
        name, _, value = line.partition("=")
        if name == "public_key":
            key = PublicKey(b64encode(bytes.fromhex(value)).decode())
        elif name == "rx_bytes" and key is not None:
            counted[key] = int(value)
    return counted


async def _ask(interface: str, question: str) -> str | None:
    """The answer; None where there is no such socket."""
    try:
        reader, writer = await asyncio.open_unix_connection(SOCKETS / f"{interface}.sock")
    except OSError:
        return None
    with contextlib.closing(writer):
        writer.write(question.encode())
        try:
            async with asyncio.timeout(TIMEOUT_S):
                return (await reader.readuntil(b"\n\n")).decode()
        except (OSError, TimeoutError, asyncio.IncompleteReadError) as error:
            raise LabError(f"{interface}: {type(error).__name__}") from error

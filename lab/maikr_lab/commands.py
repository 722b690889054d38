"""How does the lab run a command, whole namespaces of them at once?"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from pathlib import Path

from maikr_lab.errors import LabError
from maikr_lab.namespaces import namespace_path


async def run(argv: list[str], *, stdin: str = "", environment: Mapping[str, str] | None = None) -> str:
    """Run to its end and return its stdout. Raises LabError with what it said when it fails or isn't there."""
    pipe = asyncio.subprocess.PIPE
    try:
        process = await asyncio.create_subprocess_exec(*argv, stdin=pipe, stdout=pipe, stderr=pipe, env=environment)
    except FileNotFoundError as error:
        raise LabError(
            f"{argv[0]} is not installed (installers/linux/packages.txt names all that is needed)"
        ) from error
    out, err = await process.communicate(stdin.encode())
    if process.returncode != 0:
        raise LabError(f"{' '.join(argv)}: {err.decode(errors='replace').strip() or 'failed'}")
    return out.decode()


def inside(namespace: str, argv: list[str]) -> list[str]:
    """The same command, in the network of that namespace."""
    return ["nsenter", f"--net={namespace_path(namespace)}", *argv]


async def ip_batch(lines: Iterable[str], namespace: str | None = None) -> None:
    """Run `ip` once over all lines. Raises LabError at the first that fails."""
    where = [] if namespace is None else ["-n", namespace]
    await run(["ip", *where, "-batch", "-"], stdin="\n".join(lines) + "\n")


async def nft(namespace: str, ruleset: str) -> None:
    """Load rules, all or none. Raises LabError."""
    await run(inside(namespace, ["nft", "-f", "-"]), stdin=ruleset)


def executable(path: Path) -> str:
    """The path as text. Raises LabError when nothing is there."""
    if not path.exists():
        raise LabError(f"{path} is not there: is the project installed in this environment?")
    return str(path)

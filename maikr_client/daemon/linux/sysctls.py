"""The kernel switches that a tunnel needs (kernel: Documentation/networking/ip-sysctl.rst), and what they were before.

- `src_valid_mark`: the reverse path check of an answer to WireGuard's own packets looks at their mark.
- `arp_ignore`: nobody on the local network learns our address inside the tunnel by asking for it (as Mullvad does).
"""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

from maikr_client.daemon.linux.kernel_files import read_kernel_file

SYSTEM = Path("/proc/sys")
AT_LEAST = {"net/ipv4/conf/all/src_valid_mark": 1, "net/ipv4/conf/all/arp_ignore": 1}
SAVED_NAME = "sysctls.json"
LOOSE_REVERSE_PATH = "2\n"


def has_ipv6(root: Path = SYSTEM) -> bool:
    """Whether this kernel speaks IPv6 at all."""
    return (root / "net/ipv6").is_dir()


def prepare_device(device: str, root: Path = SYSTEM) -> None:
    """Let `device` take answers that policy routing sent out elsewhere, and IPv6 addresses even where new devices get
    none. Its switches vanish with it, and it may vanish at any time.
    """
    with contextlib.suppress(FileNotFoundError):
        (root / "net/ipv4/conf" / device / "rp_filter").write_text(LOOSE_REVERSE_PATH)
    with contextlib.suppress(FileNotFoundError):
        (root / "net/ipv6/conf" / device / "disable_ipv6").write_text("0\n")


class Sysctls:
    """Raises the machine's switches and puts the former values back, after a crash of ours too: they are kept on disk
    from before the first change until they are restored.
    """

    def __init__(self, state_dir: Path, root: Path = SYSTEM) -> None:
        self._saved = state_dir / SAVED_NAME
        self._root = root
        self._paths = {name: str(root / name) for name in AT_LEAST}

    def apply(self) -> None:
        """Every switch has at least the value we need. Raises OSError."""
        low = {name: value for name in AT_LEAST if (value := self._read(name)) < AT_LEAST[name]}
        if low:
            self._save({**low, **self._load()})
        for name in low:
            (self._root / name).write_text(f"{AT_LEAST[name]}\n")

    def are_raised(self) -> bool:
        """Whether every switch has at least the value we need. Raises OSError."""
        return all(self._read(name) >= value for name, value in AT_LEAST.items())

    def clear(self) -> None:
        """Every switch that we changed has its former value. Raises OSError."""
        for name, value in self._load().items():
            if self._read(name) == AT_LEAST[name]:
                (self._root / name).write_text(f"{value}\n")
        self._saved.unlink(missing_ok=True)

    @property
    def saved(self) -> dict[str, int]:
        """The former values of what we changed."""
        return self._load()

    def _read(self, name: str) -> int:
        return int(read_kernel_file(self._paths[name]))

    def _load(self) -> dict[str, int]:
        try:
            found = json.loads(self._saved.read_text("ascii"))
        except (FileNotFoundError, ValueError):
            return {}
        items = found.items() if isinstance(found, dict) else ()
        return {name: value for name, value in items if name in AT_LEAST and isinstance(value, int)}

    def _save(self, values: dict[str, int]) -> None:
        self._saved.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft = self._saved.with_suffix(".new")
        draft.write_text(json.dumps(values), "ascii")
        draft.replace(self._saved)

"""A file system with almost no room, in a mount namespace that ends with the process (unshare(1), tmpfs(5))."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def run_on_tiny_disk(mount_point: Path, program: str, size: str = "64k") -> str:
    """What `program` (Python source; its `argv[1]` is the directory with `size` in all) prints. Raises if it fails."""
    script = f'mount -t tmpfs -o size={size},mode=700 tmpfs "$1" && exec "$2" -c "$3" "$1"'
    command = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script, "sh"]
    done = subprocess.run(
        [*command, str(mount_point), sys.executable, program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout

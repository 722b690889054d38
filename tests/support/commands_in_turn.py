"""`maikr` commands, one after another in this process: `[[ARGUMENTS, STDIN], ...]` on stdin, what each wrote on stdout.

Each has a session of its own, so each makes connections of its own. An empty command browses.
"""

from __future__ import annotations

import json
import sys

from tests.support.command_line import done
from tests.support.lab import ask_site

SITES = ("deep.sub.alpha.test", "gamma.test", "whoami.test")
NO_SITE = "canarylookup6402.test"


def browse() -> str:
    """Sites by their names, over both families, and one that does not exist."""
    assert all(ask_site(name, family) is not None for name in SITES for family in (4, 6))
    assert ask_site(NO_SITE, 4) is None
    return ""


if __name__ == "__main__":
    written = [
        done(*arguments, stdin=stdin).out if arguments else browse()
        for arguments, stdin in json.loads(sys.stdin.read())
    ]
    sys.stdout.write(json.dumps(written))

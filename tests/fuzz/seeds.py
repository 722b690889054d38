"""One well-formed frame for each verb, for a fuzzer to begin with: `python -m tests.fuzz.seeds DIRECTORY`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from maikr_client.wire.codec import encode
from maikr_client.wire.framing import frame
from maikr_client.wire.requests import VERBS
from tests.support.plans import AMSTERDAM, BERLIN, plan


def main() -> None:
    """A file each; a byte in front says where the stream is cut."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    known = {"connect": {"plan": encode(plan(AMSTERDAM, BERLIN, rules={"anywhere": (BERLIN,)}))}}
    for verb, kind in VERBS.items():
        parameters = known.get(verb, dict.fromkeys(kind.__dataclass_fields__, 1))
        call = json.loads(json.dumps({"jsonrpc": "2.0", "id": 1, "method": verb, "params": parameters}))
        (folder / verb).write_bytes(b"\x80" + frame(call))


if __name__ == "__main__":
    main()

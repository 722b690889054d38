"""The process that runs speedtest-cli's library and says what it found, a JSON object a line.

    python -I -m maikr_client.measure.speed.ookla_worker MAX_BYTES [URL]

With a URL an Ookla-compatible server there is tested (what the library calls a mini server), without asking
speedtest.net anything; else the public network's nearest server. The library bounds time, not bytes: files are left out
until those that remain can't be more than MAX_BYTES. It is unmaintained since 2021, hence the process of its own.
"""

from __future__ import annotations

import importlib
import json
import sys
from typing import Any, Final

from maikr_client.measure.speed.ookla_count import Counting, told, unacknowledged

PICTURES: Final = {
    350: 245_388,
    500: 505_544,
    750: 1_118_012,
    1000: 1_986_284,
    1500: 4_468_241,
    2000: 7_907_740,
    2500: 12_407_926,
    3000: 17_816_816,
    3500: 24_262_167,
    4000: 31_625_365,
}
"""How large the files of such servers are, by their side."""
UPLOADS: Final = (262_144, 524_288, 1_048_576, 7_340_032)
THREADS: Final = 4
LENGTH_S: Final = 10
EACH: Final = 4


def main(arguments: list[str]) -> None:
    """Test and tell."""
    max_bytes, url = int(arguments[0]), arguments[1] if len(arguments) > 1 else ""
    try:
        _test(max_bytes, url)
    except Exception as error:  # noqa: BLE001 - whatever an unmaintained library raises is told as it is
        _say(error=f"{type(error).__name__}: {error}")


def _test(max_bytes: int, url: str) -> None:
    _say(phase="idle")
    tester = _tester(max_bytes, url)
    tester.get_best_server(tester.set_mini_server(url) if url else None)
    _say(idle_latency_ms=tester.results.ping)
    # the library has no word for how far it is: its threads open what they transfer by this attribute
    opener = tester._opener  # noqa: SLF001 - pinned, and unmaintained
    tester._opener = loading = Counting(opener)  # noqa: SLF001 - the same
    _say(phase="download")
    with told(lambda: loading.moved, _progress):
        rate = tester.download()
    _say(download_mbps=rate / 1e6, bytes_used=tester.results.bytes_received)
    tester._opener = sending = Counting(opener)  # noqa: SLF001 - the same
    _say(phase="upload")
    with told(lambda: sending.moved - unacknowledged(), _progress):
        rate = tester.upload(pre_allocate=False)
    _say(upload_mbps=rate / 1e6, bytes_used=tester.results.bytes_sent)


def _tester(max_bytes: int, url: str) -> Any:  # noqa: ANN401 - the library has no types
    # untyped, and for this process only
    library: Any = importlib.import_module("speedtest")
    if not url:
        return library.Speedtest(config=configuration(max_bytes), timeout=10, secure=True)
    nobody = {"client": {"ip": "", "lat": "0", "lon": "0", "isp": "", "country": ""}, "lat_lon": (0.0, 0.0)}
    quiet = type("Quiet", (library.Speedtest,), {"get_config": lambda self: self.config.update(nobody)})
    return quiet(config=configuration(max_bytes), timeout=10)


def configuration(max_bytes: int) -> dict[str, Any]:
    """In place of what speedtest.net says, cut to `max_bytes` for both directions together."""
    half = max_bytes // 2
    pictures = [side for side in PICTURES if EACH * sum(PICTURES[each] for each in PICTURES if each <= side) <= half]
    uploads = [size for size in UPLOADS if EACH * sum(each for each in UPLOADS if each <= size) <= half]
    return {
        "sizes": {"upload": uploads, "download": pictures},
        "counts": {"upload": EACH, "download": EACH},
        "threads": {"upload": THREADS, "download": THREADS},
        "length": {"upload": LENGTH_S, "download": LENGTH_S},
        "upload_max": EACH * len(uploads),
    }


def _progress(at_s: float, moved: int) -> None:
    _say(at_s=at_s, moved=moved)


def _say(**line: float | str) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])

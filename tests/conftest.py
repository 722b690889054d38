"""What every test may count on, however the runner was started and however busy the machine is."""

import gc
import signal
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# a runner in the background hands down an ignored SIGINT, and programs that tests start would inherit it
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# no test fails by the clock
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

ROOT = Path(__file__).parent
PLACES = {
    "lab": [ROOT / "lab"],
    "own_world": [ROOT / "lab", ROOT / "contract/daemon", ROOT / "contract/networks", ROOT / "contract/pinger"],
}
"""Where installers/linux/test.sh looks for those of a mark."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Refuse tests that nobody would run."""
    for item in items:
        for mark, places in PLACES.items():
            if item.get_closest_marker(mark) and not any(item.path.is_relative_to(place) for place in places):
                raise pytest.UsageError(
                    f"{item.nodeid} is marked {mark}, but lies elsewhere than tests/conftest.py says"
                )


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Half a million objects that last as long as the run need not be looked through again and again."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.collect()
        gc.freeze()
        gc.enable()

"""Whether rules let ordinary traffic leave in clear, as the user wants it: then a test packet that does is no leak."""

from __future__ import annotations

from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.daemon.steering import DIRECT, Steering


def leaves_in_clear(desired: DesiredNetwork) -> bool:
    """A rule of addresses, or the default line, says `direct` for something: what it holds may be any address."""
    return desired.steering is not None and _any_direct(desired.steering)


def _any_direct(steering: Steering) -> bool:
    spans = (span.treatment for held in (steering.spans4, steering.spans6) for span in held)
    return any(part.outcome == DIRECT for treatment in (steering.otherwise, *spans) for part in treatment)

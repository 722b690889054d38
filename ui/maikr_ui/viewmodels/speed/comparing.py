"""A test of the tunnel and one without Maikr, side by side. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from maikr_client.model.speed import SpeedResult
from maikr_ui.viewmodels.speed.words import data_text, engine_text, mbps_text, ms_text
from maikr_ui.viewmodels.wording import moment_text, translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """`rows` are (what, without Maikr, through the tunnel); `unlike` says that the two can't quite be compared."""

    direct: SpeedResult
    tunnel: SpeedResult
    rows: tuple[tuple[str, str, str], ...]
    unlike: bool


def compared(results: Sequence[SpeedResult], server: str | None) -> Comparison | None:
    """The newest of each, of the tunnel to `server` if one is named; None while either is missing."""
    whole = [each for each in results if not each.partial]
    direct = next((each for each in whole if each.server is None), None)
    tunnels = [each for each in whole if each.server is not None and server in {None, each.server}]
    if direct is None or not tunnels:
        return None
    tunnel = next((each for each in tunnels if each.engine is direct.engine), tunnels[0])
    return Comparison(
        direct=direct,
        tunnel=tunnel,
        rows=tuple((name, read(direct), read(tunnel)) for name, read in _rows()),
        unlike=tunnel.engine is not direct.engine,
    )


def facts_of(result: SpeedResult) -> tuple[tuple[str, str], ...]:
    """All figures of one test, each with its name."""
    return (
        (translate("Speed", "Download"), mbps_text(result.download_mbps)),
        (translate("Speed", "Upload"), mbps_text(result.upload_mbps)),
        (translate("Speed", "Data used"), data_text(result.bytes_used)),
        (translate("Speed", "Idle latency"), ms_text(result.idle_latency_ms)),
        (translate("Speed", "Latency under load"), ms_text(result.loaded_latency_ms)),
        (translate("Speed", "Jitter"), ms_text(result.jitter_ms)),
        (translate("Speed", "Download spread"), mbps_text(result.download_spread_mbps)),
        (translate("Speed", "Upload spread"), mbps_text(result.upload_spread_mbps)),
    )


def origin_text(result: SpeedResult) -> str:
    """When, through what and against what."""
    values = {"when": moment_text(result.measured_at), "against": engine_text(result.engine)}
    if result.server is None:
        return translate("Speed", "Without Maikr, {when}, against {against}.").format(**values)
    said = translate("Speed", "Through the tunnel to {server}, {when}, against {against}.")
    return said.format(server=result.server, **values)


def _rows() -> tuple[tuple[str, Callable[[SpeedResult], str]], ...]:
    return (
        (translate("Speed", "Download"), lambda each: mbps_text(each.download_mbps)),
        (translate("Speed", "Upload"), lambda each: mbps_text(each.upload_mbps)),
        (translate("Speed", "Idle latency"), lambda each: ms_text(each.idle_latency_ms)),
        (translate("Speed", "Latency under load"), lambda each: ms_text(each.loaded_latency_ms)),
        (translate("Speed", "Jitter"), lambda each: ms_text(each.jitter_ms)),
    )

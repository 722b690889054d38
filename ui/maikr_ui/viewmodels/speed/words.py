"""Speeds, distances and tests as people say them. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from maikr_client.measure.ranking import CLOSE_MS, Ranked
from maikr_client.model.latency import Latency
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.speed import SpeedEngine, SpeedPhase, SpeedResult
from maikr_ui.text.phrases import phrase
from maikr_ui.viewmodels.telling import tell
from maikr_ui.viewmodels.wording import listed, moment_text, number_text, percent_text, translate

MEGABYTE: Final = 1_000_000
GIGABYTE: Final = 1000 * MEGABYTE
THREE_DIGITS: Final = 99.95
"""From here on a figure is said without a decimal."""


def mbps_text(value: float | None) -> str:
    """`94.2 Mbit/s`, `412 Mbit/s`."""
    return (
        translate("Speed", "not measured")
        if value is None
        else translate("Speed", "{number} Mbit/s").format(number=_number(value))
    )


def ms_text(value: float | None) -> str:
    """`12.3 ms`, `250 ms`."""
    return (
        translate("Speed", "not measured")
        if value is None
        else translate("Speed", "{number} ms").format(number=_number(value))
    )


def data_text(count: int) -> str:
    """`34 MB`, `1.2 GB`: as providers count it, in thousands."""
    if count >= GIGABYTE:
        return translate("Speed", "{number} GB").format(number=number_text(count / GIGABYTE, 1))
    least = 0 if count == 0 else 1
    return translate("Speed", "{number} MB").format(number=max(least, round(count / MEGABYTE)))


def through_text(server: str | None) -> str:
    """What was tested: a server's tunnel, or one's own connection."""
    return translate("Speed", "Without Maikr") if server is None else server


def phase_text(phase: SpeedPhase) -> str:
    """What a running test does now."""
    return {
        SpeedPhase.IDLE: translate("Speed", "Measuring latency while nothing else goes on…"),
        SpeedPhase.DOWNLOAD: translate("Speed", "Measuring the download…"),
        SpeedPhase.UPLOAD: translate("Speed", "Measuring the upload…"),
    }[phase]


def engine_text(engine: SpeedEngine) -> str:
    """What a test ran against."""
    return {
        SpeedEngine.MAIKR: translate("Speed", "Maikr’s server"),
        SpeedEngine.OOKLA: translate("Speed", "Maikr’s server, with speedtest-cli"),
        SpeedEngine.SPEEDTEST_NET: translate("Speed", "speedtest.net"),
    }[engine]


def result_text(result: SpeedResult) -> str:
    """A whole test in one sentence, for whoever can't see it."""
    said = translate("Speed", "{through}, {when}: download {down}, upload {up}, latency {idle}, under load {loaded}.")
    return said.format(
        through=through_text(result.server),
        when=moment_text(result.measured_at),
        down=mbps_text(result.download_mbps),
        up=mbps_text(result.upload_mbps),
        idle=ms_text(result.idle_latency_ms),
        loaded=ms_text(result.loaded_latency_ms),
    )


def latency_text(latency: Latency | None) -> str:
    """One server's latency with its spread and loss."""
    if latency is None:
        return translate("Speed", "not measured yet")
    if latency.median_ms is None:
        return translate("Speed", "no answer")
    parts = [ms_text(latency.median_ms)]
    if latency.spread_ms is not None:
        parts.append(translate("Speed", "spread {spread}").format(spread=ms_text(latency.spread_ms)))
    if latency.loss:
        parts.append(loss_text(latency.loss))
    return listed(parts)


def loss_text(loss: float) -> str:
    """How much of the probes was lost."""
    return translate("Speed", "{part} lost").format(part=percent_text(loss))


def fastest_text(ranked: Sequence[Ranked]) -> str:
    """Which server is the fastest, and why; empty while nothing is known."""
    if not ranked or ranked[0].cost_ms is None:
        return ""
    first = ranked[0]
    lead = translate("Speed", "Fastest for you: {place} ({reasons}).").format(
        place=first.server.place, reasons=listed(_reasons(first))
    )
    if first.behind_ms is None:
        return lead
    following = ranked[1].server.city
    if first.behind_ms < CLOSE_MS:
        return f"{lead} " + translate("Speed", "Next comes {place}, which is just as good.").format(place=following)
    slower = translate("Speed", "Next comes {place}, where a page takes {time} more.")
    return f"{lead} " + slower.format(place=following, time=ms_text(first.behind_ms))


def trouble_text(problem: Problem | None) -> str | None:
    """What went wrong and the next step in this window; the model's own sentences name commands."""
    if problem is None:
        return None
    said = {
        ProblemCode.SPEED_NOT_CONNECTED: translate(
            "Speed", "A speed test goes through the tunnel, and there is none. Connect first, then test."
        ),
        ProblemCode.NOT_DISCONNECTED: translate(
            "Speed", "A test without Maikr leaves in clear, so it needs you to be disconnected. Disconnect, then test."
        ),
        ProblemCode.SPEED_TUNNEL_LOST: translate(
            "Speed",
            "The tunnel was lost during the test, so the rest of it was not measured. "
            "Wait until you are connected again, then test again.",
        ),
        ProblemCode.SPEED_SHORT: translate(
            "Speed", "Too little was transferred to tell the speed. Test again, and allow more data."
        ),
        ProblemCode.SPEED_NO_ENDPOINT: no_endpoint_text(),
        ProblemCode.MEASURING_OFF: translate(
            "Speed", "Measuring how far servers are is switched off. Switch it on below, then measure."
        ),
        ProblemCode.SPEED_ENGINE_FAILED: translate(
            "Speed", "speedtest.net could not be tested ({why}). Try again later, or test against Maikr’s server."
        ).format(why=phrase(problem.field("why"))),
    }.get(problem.code)
    return said or tell(problem)


def no_endpoint_text() -> str:
    """Where a server offers nothing to test against."""
    return translate(
        "Speed",
        "This server offers no speed test of its own. Test against speedtest.net, or connect to another server.",
    )


def _reasons(each: Ranked) -> list[str]:
    reasons = []
    if each.latency is not None and each.latency.median_ms is not None:
        reasons.append(translate("Speed", "{time} away").format(time=ms_text(each.latency.median_ms)))
        if each.latency.loss:
            reasons.append(loss_text(each.latency.loss))
    if each.server.load is not None:
        reasons.append(translate("Speed", "{part} busy").format(part=percent_text(each.server.load)))
    if each.download_mbps is not None:
        speed = translate("Speed", "{speed} when you tested it")
        reasons.append(speed.format(speed=mbps_text(each.download_mbps)))
    return reasons


def _number(value: float) -> str:
    return number_text(value, 0 if value >= THREE_DIGITS else 1)

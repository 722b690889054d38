"""Why a server is the fastest, or how far behind it is, in plain words. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from maikr_ui.viewmodels.server_words import ms_text
from maikr_ui.viewmodels.wording import listed, number_text, percent_text, translate

if TYPE_CHECKING:
    from maikr_client.measure.ranking import Ranked

CLOSE_MS = 1.0


def fastest_text(ranking: Sequence[Ranked]) -> str:
    """Why the first of the ranking is; empty without any."""
    if not ranking:
        return ""
    first = ranking[0]
    if first.cost_ms is None:
        return translate("ServerWhy", "No server was measured yet: this is the least busy one.")
    reasons = listed(_reasons(first))
    if first.behind_ms is None:
        return translate("ServerWhy", "Fastest for you: {reasons}.").format(reasons=reasons)
    following = ranking[1].server
    if first.behind_ms < CLOSE_MS:
        said = translate("ServerWhy", "Fastest for you: {reasons}. {next} is just as good.")
        return said.format(reasons=reasons, next=f"{following.city} ({following.name})")
    said = translate("ServerWhy", "Fastest for you: {reasons}. A page takes {gap} longer through the next, {next}.")
    return said.format(reasons=reasons, gap=ms_text(first.behind_ms), next=f"{following.city} ({following.name})")


def rank_text(ranking: Sequence[Ranked], name: str) -> str:
    """Where a server stands among all: why it is the fastest, or what it lacks to be."""
    place = next((number for number, each in enumerate(ranking) if each.server.name == name), None)
    if place is None:
        return ""
    if place == 0:
        return fastest_text(ranking)
    own, first = ranking[place], ranking[0]
    if own.cost_ms is None:
        if own.latency is None:
            return translate("ServerWhy", "Not measured yet, so nobody knows how fast it is for you.")
        return translate("ServerWhy", "It answered no probe: it may be down, or may not be reached from this network.")
    reasons = listed(_reasons(own))
    if first.cost_ms is None or own.cost_ms - first.cost_ms < CLOSE_MS:
        return translate("ServerWhy", "As fast as the fastest: {reasons}.").format(reasons=reasons)
    said = translate("ServerWhy", "{reasons}. A page takes {gap} longer than through the fastest, {first}.")
    gap, best = ms_text(own.cost_ms - first.cost_ms), f"{first.server.city} ({first.server.name})"
    text = said.format(reasons=reasons, gap=gap, first=best)
    return text[:1].upper() + text[1:]


def _reasons(each: Ranked) -> list[str]:
    reasons = []
    if each.latency is not None and each.latency.median_ms is not None:
        reasons.append(translate("ServerWhy", "{rtt} away").format(rtt=ms_text(each.latency.median_ms)))
        if each.latency.loss:
            reasons.append(translate("ServerWhy", "{part} of probes lost").format(part=percent_text(each.latency.loss)))
        else:
            reasons.append(translate("ServerWhy", "no probe lost"))
    if each.server.load is not None:
        reasons.append(translate("ServerWhy", "{part} busy").format(part=percent_text(each.server.load)))
    if each.download_mbps is not None:
        speed = translate("ServerWhy", "{speed} Mbit/s when you tested it")
        reasons.append(speed.format(speed=number_text(each.download_mbps)))
    return reasons

"""How up to date the list of servers is, and what stands in its place while there is none. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from maikr_ui.text.client_words import sentence
from maikr_ui.viewmodels.directory import DirectoryModel
from maikr_ui.viewmodels.measured import MeasuredModel
from maikr_ui.viewmodels.wording import age_text, translate


@dataclass(frozen=True, slots=True, kw_only=True)
class NoneText:
    """What is the matter, and the way on; without `action` there is none."""

    picture: str
    title: str
    hint: str
    action: str = ""


def none_text(query: str, directory: DirectoryModel) -> NoneText:
    """Why no server is shown."""
    again = translate("ServerState", "Try again")
    if query and directory.directory is not None:
        return NoneText(
            picture="search",
            title=translate("ServerState", "No server matches “{query}”").format(query=query),
            hint=translate("ServerState", "Try a country or a larger city nearby."),
            action=translate("ServerState", "Clear search"),
        )
    if directory.problem is not None and not directory.loading:
        told = sentence(directory.problem)
        return NoneText(picture="server-off", title=told.message, hint=told.remedy, action=again)
    if directory.directory is None:
        return NoneText(
            picture="globe",
            title=translate("ServerState", "Fetching the servers…"),
            hint=translate("ServerState", "This takes a moment."),
        )
    return NoneText(
        picture="server-off",
        title=translate("ServerState", "There are no servers"),
        hint=translate("ServerState", "Try again later."),
        action=again,
    )


def state_text(directory: DirectoryModel, measured: MeasuredModel, now: datetime) -> str:
    """What goes on, or how old what is shown is."""
    if directory.directory is None:
        return ""
    if measured.measuring:
        return translate("ServerState", "Measuring…")
    if directory.loading:
        return translate("ServerState", "Refreshing…")
    moments = [each.measured_at for each in measured.measured.latencies.values()]
    if not moments:
        return translate("ServerState", "Not measured in this network yet")
    return translate("ServerState", "Measured {age}").format(age=age_text(max(moments), now))


def age_of_list(directory: DirectoryModel, now: datetime) -> str | None:
    """What is said of a list that could not be had anew."""
    listed = directory.directory
    if listed is None or not listed.stale:
        return None
    said = translate("ServerState", "Maikr can’t be reached, so this list may be out of date. It was fetched {age}.")
    return said.format(age=age_text(listed.fetched_at, now))

"""What Maikr keeps, in its own words: the closed list of six."""

from __future__ import annotations

from maikr_ui.viewmodels.wording import translate


def kept_facts() -> tuple[tuple[str, str], ...]:
    """Icon and sentence of each of the six things that a usage report may hold."""
    return (
        ("clock", translate("Facts", "When you signed in")),
        ("globe", translate("Facts", "The Maikr address you appeared under")),
        ("map-pin", translate("Facts", "Which Maikr servers you used")),
        ("route", translate("Facts", "The sites in your own rule list, as you wrote them")),
        ("arrow-down", translate("Facts", "How many bytes went up and down")),
        ("gauge", translate("Facts", "How good the connection to each server was")),
    )


def never_kept() -> str:
    """What is never kept."""
    return translate("Facts", "Never: the sites you visit, what you look up or send, your own address, or your device.")

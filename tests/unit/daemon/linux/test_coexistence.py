"""Other software's exceptions: what a preview shows is what is loaded, and nothing is loaded that was not wanted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from maikr_client.cli.preview_words import preview_of
from maikr_client.daemon.linux.nft_chains import fixed_chains
from maikr_client.model.coexistence import Coexistence, allowance_of
from tests.support.linux_wishes import a_wish, an_exit

PLAIN = a_wish(an_exit())


@pytest.mark.parametrize("preset", Coexistence)
def test_what_a_preview_shows_is_what_is_loaded_and_nothing_else(preset: Coexistence) -> None:
    plain, with_preset = fixed_chains(PLAIN), fixed_chains(replace(PLAIN, coexist=(preset,)))
    shown = [line.strip() for line in preview_of(preset) if line.startswith("  ")]

    added = {name: [rule for rule in rules if rule not in plain[name]] for name, rules in with_preset.items()}
    allowance = allowance_of(preset)
    assert {name: rules for name, rules in added.items() if rules} == {
        name: list(rules) for name, rules in (("link", allowance.leaving), ("inbound", allowance.coming)) if rules
    }
    assert shown == [*allowance.leaving, *allowance.coming, *allowance.unled]


@pytest.mark.parametrize("preset", Coexistence)
def test_every_exception_names_a_device_or_the_other_softwares_own_packets(preset: Coexistence) -> None:
    allowance = allowance_of(preset)

    assert all(rule.startswith(("oifname ", "meta skuid 0 meta mark ")) for rule in allowance.leaving)
    assert all(rule.startswith("iifname ") for rule in allowance.coming)


@pytest.mark.parametrize("preset", Coexistence)
def test_questions_for_names_are_refused_before_any_exception(preset: Coexistence) -> None:
    link = fixed_chains(replace(PLAIN, coexist=(preset,)))["link"]

    assert link[0] == "meta l4proto { tcp, udp } th dport { 53, 853 } return"


def test_presets_are_in_one_order_whatever_theirs_is() -> None:
    one = replace(PLAIN, coexist=(Coexistence.TAILSCALE, Coexistence.DOCKER))
    other = replace(PLAIN, coexist=(Coexistence.DOCKER, Coexistence.TAILSCALE))

    assert fixed_chains(one) == fixed_chains(other)

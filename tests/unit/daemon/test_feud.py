from __future__ import annotations

from maikr_client.daemon.feud import AT_ONCE, FIRST_PAUSE_S, LONGEST_PAUSE_S, WINDOW_S, Feud


def after(count: int, *, every_s: float = 0.1, who: str = "nft") -> Feud:
    feud = Feud()
    for number in range(count):
        feud = feud.repaired(number * every_s, who)
    return feud


def test_a_few_repairs_are_made_at_once_and_are_no_feud() -> None:
    feud = after(AT_ONCE - 1)

    assert feud.pause_s(1.0) == 0
    assert not feud.is_on(1.0)


def test_more_of_them_are_a_feud_that_costs_ever_less() -> None:
    assert after(AT_ONCE).is_on(1.0)
    assert after(AT_ONCE).pause_s(1.0) == FIRST_PAUSE_S
    assert after(AT_ONCE + 3).pause_s(1.0) > after(AT_ONCE + 1).pause_s(1.0)
    assert after(50).pause_s(5.0) == LONGEST_PAUSE_S


def test_a_feud_is_over_when_it_was_quiet_for_a_while() -> None:
    feud = after(AT_ONCE + 5)

    assert not feud.is_on(2.0 + WINDOW_S)
    assert feud.repaired(2.0 + WINDOW_S, "").repairs == (2.0 + WINDOW_S,)


def test_who_is_remembered_when_a_repair_has_no_name() -> None:
    assert after(AT_ONCE).repaired(1.0, "").who == "nft"
    assert after(AT_ONCE).repaired(1.0, "firewalld").who == "firewalld"

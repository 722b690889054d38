from __future__ import annotations

from maikr_client.daemon.sightings import Outlook, Sighting
from maikr_client.model.problem import Problem, ProblemCode

ALL_WELL = Sighting()
ESCAPED4 = Sighting(escaped=frozenset({4}))
NO_IPV6 = Sighting(silent=frozenset({6}))


def outlook(*seen: Sighting) -> Outlook:
    found = Outlook()
    for each in seen:
        found = found.after(each)
    return found


def test_one_packet_that_got_out_is_looked_at_again_before_it_is_a_leak() -> None:
    once = outlook(ALL_WELL, ESCAPED4)

    assert once.is_unsure
    assert once.leak is None
    assert once.after(ESCAPED4).leak == Problem.of(ProblemCode.LEAK_SEEN, what="IPv4")
    assert not once.after(ESCAPED4).is_unsure
    assert once.after(ALL_WELL).leak is None


def test_both_versions_are_named() -> None:
    both = Sighting(escaped=frozenset({4, 6}))

    assert outlook(both, both).leak == Problem.of(ProblemCode.LEAK_SEEN, what="IPv4 and IPv6")


def test_one_silent_version_is_a_warning_and_a_silent_tunnel_is_not_ours_to_tell() -> None:
    silent = Sighting(silent=frozenset({4, 6}), nameless=True)

    assert outlook(NO_IPV6, NO_IPV6).warning == Problem.of(ProblemCode.IP_VERSION_SILENT, what="IPv6")
    assert outlook(silent, silent).warning is None
    assert outlook(NO_IPV6, ALL_WELL, NO_IPV6).warning is None


def test_names_that_nobody_answers_are_a_warning() -> None:
    nameless = Sighting(nameless=True)

    assert outlook(nameless).warning is None
    assert outlook(nameless, nameless).warning == Problem.of(ProblemCode.NAMES_SILENT)

"""Lockdown: without a tunnel nothing leaves."""

from __future__ import annotations

from dataclasses import dataclass

from maikr_client.model.coexistence import Coexistence


@dataclass(frozen=True, slots=True, kw_only=True)
class Lockdown:
    """Nothing may leave while no tunnel is wanted, at boot and after a stop of the daemon, but private addresses with
    `allow_lan`, and what the presets in `coexist` say.
    """

    allow_lan: bool = False
    coexist: tuple[Coexistence, ...] = ()

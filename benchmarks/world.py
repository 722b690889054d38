"""The lab as the benchmarks see it: one registered key, servers as plans, and the same tunnels by wg-quick."""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address
from pathlib import Path
from typing import Any

import httpx

from maikr_client.model.endpoint import Endpoint
from maikr_client.model.keys import PrivateKey, PublicKey
from maikr_client.model.plan import ExitServer, TunnelIdentity, TunnelPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """The lab's description, and this device to its servers."""

    lab: dict[str, Any]
    identity: TunnelIdentity
    servers: tuple[ExitServer, ...]

    @property
    def socket(self) -> Path:
        """The daemon's socket."""
        return Path(self.lab["daemon"]["socket"])

    def plan(self, server: ExitServer) -> TunnelPlan:
        """A wish for `server` alone."""
        return TunnelPlan(identity=self.identity, candidates=(server,))

    def wg_quick_config(self, server: ExitServer) -> str:
        """The same tunnel for wg-quick(8)."""
        return (
            f"[Interface]\nPrivateKey = {self.identity.private_key.reveal()}\n"
            f"Address = {self.identity.tunnel4}/32, {self.identity.tunnel6}/128\nMTU = 1420\n"
            f"[Peer]\nPublicKey = {server.public_key}\nAllowedIPs = 0.0.0.0/0, ::/0\nEndpoint = {server.endpoint4}\n"
        )


def enter() -> World:
    """Sign in and register a fresh key. Only inside `maikr-lab run`."""
    lab = json.loads(Path(os.environ["MAIKR_LAB"]).read_text())
    key = PrivateKey.generate()
    public = subprocess.run(["wg", "pubkey"], input=key.reveal(), capture_output=True, text=True, check=True).stdout
    with httpx.Client(base_url=lab["api"], verify=lab["ca"], trust_env=False) as api:
        tokens = api.post("/v1/sign-in", json=lab["account"]).raise_for_status().json()
        bearer = {"Authorization": f"Bearer {tokens['access_token']}"}
        device = api.post("/v1/devices", json={"public_key": public.strip()}, headers=bearer).raise_for_status().json()
        listed = api.get("/v1/servers").raise_for_status().json()["servers"]
    identity = TunnelIdentity(
        private_key=key, tunnel4=IPv4Address(device["tunnel4"]), tunnel6=IPv6Address(device["tunnel6"])
    )
    return World(lab=lab, identity=identity, servers=tuple(_exit_server(each) for each in listed))


def _exit_server(listed: dict[str, Any]) -> ExitServer:
    return ExitServer(
        name=listed["name"],
        public_key=PublicKey(listed["public_key"]),
        endpoint4=Endpoint.parse(listed["endpoint4"]),
        endpoint6=Endpoint.parse(listed["endpoint6"]),
        tunnel4=IPv4Address(listed["tunnel4"]),
        tunnel6=IPv6Address(listed["tunnel6"]),
        exit4=IPv4Address(listed["exit4"]),
        exit6=IPv6Address(listed["exit6"]),
    )

"""Builds the whole backend from its configuration."""

from __future__ import annotations

from dataclasses import dataclass

from maikr_lab.backend.accounts.hashing import Passwords
from maikr_lab.backend.accounts.passwords import PasswordChanges
from maikr_lab.backend.accounts.profile import Profiles
from maikr_lab.backend.accounts.removal import Removal
from maikr_lab.backend.accounts.sign_ins import SignIns
from maikr_lab.backend.accounts.sign_ups import SignUps
from maikr_lab.backend.clock import Clock
from maikr_lab.backend.config import Config
from maikr_lab.backend.devices.addresses import AddressPool
from maikr_lab.backend.devices.peers import NoPeers, SocketPeers
from maikr_lab.backend.devices.preshared import Seeds
from maikr_lab.backend.devices.registry import Devices
from maikr_lab.backend.directory import Directory
from maikr_lab.backend.limits import TryMeter
from maikr_lab.backend.mail.post import Post
from maikr_lab.backend.policy import Policy, load_policy
from maikr_lab.backend.reports import Reports, Witness
from maikr_lab.backend.rules import RuleLists
from maikr_lab.backend.storage.database import Sessions, close_database, open_database
from maikr_lab.backend.tries import Tries


@dataclass(frozen=True, slots=True, kw_only=True)
class Backend:
    """Everything the calls need."""

    sessions: Sessions
    sign_ups: SignUps
    sign_ins: SignIns
    passwords: PasswordChanges
    profiles: Profiles
    removal: Removal
    devices: Devices
    rules: RuleLists
    reports: Reports
    directory: Directory
    policy: Policy
    tries: Tries
    post: Post
    witness: Witness

    def close(self) -> None:
        """Let go of the database."""
        close_database(self.sessions)


def open_backend(config: Config, clock: Clock) -> Backend:
    """Open the database, create what is missing, and seed the accounts.

    Raises sqlalchemy.exc.SQLAlchemyError when the database can't be had, ValueError for a seeded account's bad address.
    """
    sessions = open_database(config.database)
    passwords = Passwords(config.hashing)
    directory = Directory(config.servers)
    devices = Devices(
        sessions=sessions,
        peers=SocketPeers(path=config.peers_socket) if config.peers_socket else NoPeers(),
        pool=AddressPool(network4=config.device_pool4, network6=config.device_pool6, reserved=directory.tunnels),
        limit=config.device_limit,
        clock=clock,
        seeds=Seeds(secret=config.preshared_secret),
    )
    sign_ups = SignUps(sessions=sessions, passwords=passwords, clock=clock)
    sign_ups.seed(config.accounts)
    return Backend(
        sessions=sessions,
        sign_ups=sign_ups,
        sign_ins=SignIns(sessions=sessions, passwords=passwords, clock=clock),
        passwords=PasswordChanges(sessions=sessions, passwords=passwords, clock=clock),
        profiles=Profiles(sessions=sessions),
        removal=Removal(sessions=sessions, devices=devices, clock=clock),
        devices=devices,
        rules=RuleLists(sessions=sessions),
        reports=Reports(sessions=sessions, directory=directory),
        directory=directory,
        policy=load_policy(),
        tries=Tries(meter=TryMeter(clock, config.tries.window_s), most=config.tries),
        post=Post(smtp=config.smtp),
        witness=Witness(config.reports_file),
    )

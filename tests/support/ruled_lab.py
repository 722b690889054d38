"""Rules in the lab: plans with them, given to the daemon by its socket, as a session would."""

from __future__ import annotations

import hashlib
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address
from pathlib import Path

from maikr_client.model.endpoint import Endpoint
from maikr_client.model.health import Check
from maikr_client.model.keys import PrivateKey
from maikr_client.model.plan import ExitServer, RuleExit, TunnelIdentity, TunnelPlan
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.status import Status, TunnelState
from maikr_client.rules.canonical import canonical_document
from maikr_client.rules.document import parse_document
from maikr_client.wire.codec import MAX_BYTES
from maikr_client.wire.envelope import decode_reply
from maikr_client.wire.framing import FrameReader, frame
from maikr_client.wire.measuring import Measure, MeasureReply
from maikr_client.wire.opening import GetStatus, Hello, HelloReply, Refused, StatusReply
from maikr_client.wire.replies import Accepted, CheckReply, ExplainReply, Reply
from maikr_client.wire.requests import CheckUp, Connect, Disconnect, Explain, Request, StoreBlob
from maikr_client.wire.rpc import Call, encode_call
from maikr_client.wire.version import PROTOCOL_VERSION
from maikr_lab.wireguard import Peer, public_key_of
from tests.support.lab import Lab, LabServer, eventually

ANYWHERE = "Anywhere"
"""A target that any server but the default one will do for, in the lab's order."""

TUNNEL4, TUNNEL6 = IPv4Address("10.72.255.11"), IPv6Address("fd72::ff11")


@dataclass(frozen=True, slots=True, kw_only=True)
class RuledLab:
    """The lab with a device that its servers know. The first server is the default exit."""

    lab: Lab
    key: PrivateKey

    def plan(self, rules: str, *, keep_connections: bool = False, default: tuple[str, ...] = ()) -> TunnelPlan:
        """A plan with `rules`, whose targets are servers' names or ANYWHERE; `default` names candidates, else the
        first server is the one.
        """
        meant = parse_document(rules).rule_list
        document = canonical_document(meant)
        actions = (meant.default, *(rule.action for rule in meant.rules))
        targets = {action.target for action in actions if action.target is not None}
        return TunnelPlan(
            identity=TunnelIdentity(private_key=self.key, tunnel4=TUNNEL4, tunnel6=TUNNEL6),
            candidates=tuple(exit_of(self.lab.server(name)) for name in default) or (exit_of(self.lab.servers[0]),),
            rules_sha256=hashlib.sha256(document).hexdigest(),
            rule_exits=tuple(RuleExit(target=each, candidates=self._candidates(each)) for each in sorted(targets)),
            keep_connections=keep_connections,
        )

    def want(self, rules: str, *, keep_connections: bool = False, default: tuple[str, ...] = ()) -> Reply | Refused:
        """Have them in force."""
        document = canonical_document(parse_document(rules).rule_list)
        sha256 = hashlib.sha256(document).hexdigest()
        for offset in range(0, len(document) or 1, MAX_BYTES):
            data = document[offset : offset + MAX_BYTES]
            part = StoreBlob(sha256=sha256, total_bytes=len(document), offset=offset, data=data)
            assert isinstance(self.ask(part), Accepted)
        return self.ask(Connect(plan=self.plan(rules, keep_connections=keep_connections, default=default)))

    def have(self, rules: str, *, keep_connections: bool = False) -> Status:
        """Have them in force, and every exit up."""
        assert isinstance(self.want(rules, keep_connections=keep_connections), Accepted)
        return eventually(self.all_up)

    def status(self) -> Status:
        """Now."""
        reply = self.ask(GetStatus())
        assert isinstance(reply, StatusReply)
        return reply.status

    def told(self, code: ProblemCode) -> Problem | None:
        """Its problem now, if it is that one."""
        problem = self.status().problem
        return problem if problem is not None and problem.code is code else None

    def explain(self, destination: str) -> ExplainReply:
        """What the daemon says of it."""
        reply = self.ask(Explain(destination=destination))
        assert isinstance(reply, ExplainReply)
        return reply

    def check(self) -> tuple[Check, ...]:
        """What the daemon finds when it looks at everything."""
        reply = self.ask(CheckUp())
        assert isinstance(reply, CheckReply)
        return reply.checks

    def want_nothing(self) -> None:
        """Have no tunnel soon."""
        self.ask(Disconnect())

    def disconnect(self) -> None:
        """No tunnel any more."""
        self.ask(Disconnect())
        eventually(lambda: self.status().state is TunnelState.DISCONNECTED)

    def ask(self, request: Request) -> Reply | Refused:
        """One request on a connection of its own."""
        kinds: dict[type[Request], type[Reply]] = {
            GetStatus: StatusReply,
            Explain: ExplainReply,
            CheckUp: CheckReply,
            Measure: MeasureReply,
        }
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(60)
            connection.connect(self.lab.description["daemon"]["socket"])
            reader = FrameReader()
            _exchange(connection, reader, Hello(version=PROTOCOL_VERSION), HelloReply)
            return _exchange(connection, reader, request, kinds.get(type(request), Accepted))

    @property
    def daemon_pid(self) -> int:
        """Its process, 0 without one."""
        path = Path(self.lab.description["daemon"]["pidfile"])
        return int(path.read_text() or "0") if path.exists() else 0

    def _candidates(self, target: str) -> tuple[ExitServer, ...]:
        others = self.lab.servers[1:]
        names = [each.name for each in (others if target == ANYWHERE else self.lab.servers)]
        names = [name for name in names if target in {name, ANYWHERE}]
        return tuple(exit_of(self.lab.server(name)) for name in names)

    def all_up(self) -> Status | None:
        """The status, once every exit is up."""
        status = self.status()
        up = status.state is TunnelState.CONNECTED and all(each.health.value == "up" for each in status.rule_exits)
        return status if up else None


def _exchange(connection: socket.socket, reader: FrameReader, request: Request, kind: type[Reply]) -> Reply | Refused:
    connection.sendall(frame(encode_call(Call(number=1, request=request))))
    while (message := reader.take()) is None:
        reader.push(connection.recv(1 << 16))
    _, reply = decode_reply(message, kind)
    return reply


def exit_of(server: LabServer) -> ExitServer:
    """A server as plans name it."""
    return ExitServer(
        name=server.name,
        public_key=server.public_key,
        endpoint4=Endpoint.parse(server.endpoint4),
        endpoint6=Endpoint.parse(server.endpoint6),
        tunnel4=server.tunnel4,
        tunnel6=server.tunnel6,
        exit4=server.exit4,
        exit6=server.exit6,
    )


@contextmanager
def ruled_lab(lab: Lab) -> Iterator[RuledLab]:
    """A device that the servers know, and no tunnel before and after."""
    ruled = RuledLab(lab=lab, key=PrivateKey.generate())
    lab.control.add_peer(Peer(public_key=public_key_of(ruled.key), tunnel4=TUNNEL4, tunnel6=TUNNEL6))
    try:
        yield ruled
    finally:
        for server in lab.servers:
            lab.control.revive_server(server.name)
        ruled.disconnect()
        lab.control.remove_peer(public_key_of(ruled.key))

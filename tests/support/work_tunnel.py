"""A tunnel of another program in the client host, with a name server at its other end.

    python -m tests.support.work_tunnel DEVICE OWN SERVER ANSWER LOG

The device has the address OWN; at SERVER every name has the address ANSWER. Each question is a line of LOG, whose
first line is the device's index. It is there as long as this runs.
"""

from __future__ import annotations

import fcntl
import os
import struct
import subprocess
import sys
from ipaddress import IPv4Address
from pathlib import Path

import dns.message

from tests.support.dns_texts import response_to

TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000
_UDP, _NAMES_PORT = 17, 53


def run(device: str, own: str, server: str, answer: str, log: Path) -> None:
    """Until killed."""
    tun = os.open("/dev/net/tun", os.O_RDWR)
    fcntl.ioctl(tun, TUNSETIFF, struct.pack("16sH22x", device.encode(), IFF_TUN | IFF_NO_PI))
    for argv in (["addr", "add", f"{own}/24", "dev", device], ["link", "set", device, "up"]):
        subprocess.run(["ip", *argv], check=True)
    index = Path(f"/sys/class/net/{device}/ifindex").read_text().strip()
    with log.open("a", buffering=1) as notes:
        notes.write(f"{index}\n")
        while True:
            packet = os.read(tun, 65535)
            if packet[0] >> 4 == 4 and packet[9] == _UDP and IPv4Address(packet[16:20]) == IPv4Address(server):
                os.write(tun, answered(packet, answer, notes.write))


def answered(packet: bytes, answer: str, note: object) -> bytes:
    """The answer to an IPv4 packet with a question."""
    header = (packet[0] & 15) * 4
    port, _ = struct.unpack_from("!HH", packet, header)
    query = dns.message.from_wire(packet[header + 8 :])
    assert callable(note)
    note(query.question[0].name.to_text(omit_final_dot=True).lower() + "\n")
    body = response_to(query, f"A {answer}").to_wire()
    udp = struct.pack("!HHHH", _NAMES_PORT, port, 8 + len(body), 0) + body  # no checksum: RFC 768 allows that
    start = struct.pack("!BBHHHBBH", 0x45, 0, 20 + len(udp), 0, 0, 64, _UDP, 0) + packet[16:20] + packet[12:16]
    return start[:10] + struct.pack("!H", _checksum(start)) + start[12:] + udp


def _checksum(header: bytes) -> int:
    total: int = sum(struct.unpack(f"!{len(header) // 2}H", header))
    total = (total & 0xFFFF) + (total >> 16)
    return ~(total + (total >> 16)) & 0xFFFF


if __name__ == "__main__":
    run(sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4], Path(sys.argv[5]))

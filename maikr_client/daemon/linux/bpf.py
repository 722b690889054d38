"""Small programs that the kernel runs for the sockets of a control group (bpf(2); kernel: uapi/linux/bpf.h). Text of
the instructions is pure; `attach` alone talks to the kernel.
"""

from __future__ import annotations

import ctypes
import os
import platform
import socket
import struct
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address
from typing import Final

_CALL: Final = {"x86_64": 321, "aarch64": 280, "riscv64": 280, "armv7l": 386, "i686": 357, "ppc64le": 361, "s390x": 351}
_LOAD, _LINK = 5, 28
_SOCKET, _ADDRESS = 9, 18
_CREATE, _CONNECT4, _CONNECT6 = 2, 10, 11
_LOAD_STRUCT = struct.Struct("=IIQQIIQII16sII")
_LINK_STRUCT = struct.Struct("=IIII")
_MOVE_32, _MOVE_64, _READ_32, _WRITE_32 = 0xB4, 0xB7, 0x61, 0x63
_SKIP_UNLESS_EQUAL, _END, _AND_32 = 0x55, 0x95, 0x54
_ARGUMENT, _SCRATCH, _RESULT = 1, 2, 0
_SOCKET_MARK = 16
"""In `struct bpf_sock`."""

_IP4, _IP6, _PORT = 4, 8, 24
"""In `struct bpf_sock_addr`; all in the network's order."""

_LOOPBACK4, _FIRST_BYTE = 127, 0xFF
_LICENSE = b"GPL\0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """What to run, and when: `kind` and `moment` are the kernel's numbers."""

    kind: int
    moment: int
    code: bytes


def marking(mark: int) -> Program:
    """Every new socket has `mark` from its making on."""
    code = _one(_MOVE_32, _SCRATCH, value=mark) + _one(_WRITE_32, _ARGUMENT, _SCRATCH, offset=_SOCKET_MARK) + _GO_ON
    return Program(kind=_SOCKET, moment=_CREATE, code=code)


def asking4(resolver: IPv4Address) -> Program:
    """Who would ask a resolver on this machine (127.0.0.0/8, port 53) asks `resolver`."""
    first_byte = _FIRST_BYTE if _little_endian() else _FIRST_BYTE << 24
    loopback = _LOOPBACK4 if _little_endian() else _LOOPBACK4 << 24
    code = (
        _one(_READ_32, _SCRATCH, _ARGUMENT, offset=_PORT)
        + _one(_SKIP_UNLESS_EQUAL, _SCRATCH, offset=5, value=socket.htons(53))
        + _one(_READ_32, _SCRATCH, _ARGUMENT, offset=_IP4)
        + _one(_AND_32, _SCRATCH, value=first_byte)
        + _one(_SKIP_UNLESS_EQUAL, _SCRATCH, offset=2, value=loopback)
        + _one(_MOVE_32, _SCRATCH, value=_native(resolver.packed))
        + _one(_WRITE_32, _ARGUMENT, _SCRATCH, offset=_IP4)
        + _GO_ON
    )
    return Program(kind=_ADDRESS, moment=_CONNECT4, code=code)


def asking6(resolver: IPv6Address) -> Program:
    """Who would ask a resolver on this machine (::1, port 53) asks `resolver`."""
    old = [IPv6Address("::1").packed[at : at + 4] for at in range(0, 16, 4)]
    new = [resolver.packed[at : at + 4] for at in range(0, 16, 4)]
    moves = b"".join(
        _one(_MOVE_32, _SCRATCH, value=_native(part)) + _one(_WRITE_32, _ARGUMENT, _SCRATCH, offset=_IP6 + 4 * at)
        for at, part in enumerate(new)
    )
    left = 2 * len(new)
    tests = b""
    for at, part in reversed(list(enumerate(old))):
        tests = _test(_IP6 + 4 * at, _native(part), left) + tests
        left += 2
    return Program(kind=_ADDRESS, moment=_CONNECT6, code=_test(_PORT, socket.htons(53), left) + tests + moves + _GO_ON)


def attach(program: Program, group: int) -> int:
    """Run it for the control group that the descriptor `group` is of, until the descriptor returned is closed, or this
    process ends. Raises OSError.
    """
    code, license_ = ctypes.create_string_buffer(program.code), ctypes.create_string_buffer(_LICENSE)
    loaded = _bpf(
        _LOAD,
        _LOAD_STRUCT.pack(
            program.kind, len(program.code) // 8, ctypes.addressof(code), ctypes.addressof(license_),
            0, 0, 0, 0, 0, b"maikr", 0, program.moment,
        ),
    )  # fmt: skip
    try:
        return _bpf(_LINK, _LINK_STRUCT.pack(loaded, group, program.moment, 0))
    finally:
        os.close(loaded)


def _bpf(command: int, attributes: bytes) -> int:
    call = _CALL.get(platform.machine())
    if call is None:
        raise OSError(38, f"bpf is not known on {platform.machine()}")  # ENOSYS
    given = ctypes.create_string_buffer(attributes, len(attributes))
    result = int(ctypes.CDLL(None, use_errno=True).syscall(call, command, given, len(attributes)))
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result


def _one(code: int, to: int, of: int = 0, *, offset: int = 0, value: int = 0) -> bytes:
    registers = to | of << 4 if _little_endian() else to << 4 | of
    return struct.pack("=BBhi", code, registers, offset, value - (1 << 32) if value >= 1 << 31 else value)


def _test(offset: int, value: int, skip: int) -> bytes:
    """Go on only with `value` there, else past `skip` instructions."""
    read = _one(_READ_32, _SCRATCH, _ARGUMENT, offset=offset)
    return read + _one(_SKIP_UNLESS_EQUAL, _SCRATCH, offset=skip, value=value)


def _native(packed: bytes) -> int:
    return int(struct.unpack("=I", packed)[0])


def _little_endian() -> bool:
    return struct.pack("=H", 1)[0] == 1


_GO_ON: Final = _one(_MOVE_64, _RESULT, value=1) + _one(_END, 0)

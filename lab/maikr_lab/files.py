"""Where does each file of the lab lie? All of them on the lab's tmpfs on /run."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class LabFiles:
    """Paths below one root directory, which only the lab's owner can read."""

    root: Path = Path("/run/maikr-lab")
    runtime: Path = Path("/run/maikr")

    @property
    def description(self) -> Path:
        """The JSON file that MAIKR_LAB names."""
        return self.root / "lab.json"

    @property
    def logs(self) -> Path:
        """What the processes of the lab wrote to stderr, one file each."""
        return self.root / "logs"

    @property
    def queries(self) -> Path:
        """What each resolver was asked, one file each."""
        return self.root / "queries"

    @property
    def isp_queries(self) -> Path:
        """What the ISP's resolver on the router was asked."""
        return self.queries / "isp.jsonl"

    def server_queries(self, name: str) -> Path:
        """What the resolver in this server's tunnel was asked."""
        return self.queries / f"{name}.jsonl"

    @property
    def mailbox(self) -> Path:
        """The .eml files of all mail that was sent."""
        return self.root / "mailbox"

    @property
    def reports(self) -> Path:
        """The usage reports as the backend was sent them."""
        return self.root / "reports.jsonl"

    @property
    def traffic(self) -> Path:
        """Every byte that the backend was sent, out of TLS."""
        return self.root / "traffic.jsonl"

    @property
    def backend(self) -> Path:
        """The backend's settings, database and TLS files."""
        return self.root / "backend"

    @property
    def backend_certificate(self) -> Path:
        """The backend's certificate chain."""
        return self.backend / "certificate.pem"

    @property
    def backend_key(self) -> Path:
        """The certificate's key."""
        return self.backend / "key.pem"

    @property
    def backend_settings(self) -> Path:
        """What the backend is started with."""
        return self.backend / "settings.json"

    @property
    def ca(self) -> Path:
        """The certificate of the CA that signed the backend's."""
        return self.root / "ca.pem"

    @property
    def control(self) -> Path:
        """The socket by which a test changes the world."""
        return self.root / "control.sock"

    @property
    def peers(self) -> Path:
        """The socket by which the backend tells the servers which keys to accept."""
        return self.root / "peers.sock"

    @property
    def bus(self) -> Path:
        """The session bus of the person in the client host."""
        return self.user_runtime / "bus"

    @property
    def bus_services(self) -> Path:
        """What that bus starts on demand, before what the machine has (its `standard_session_servicedirs`)."""
        return self.user_runtime / "dbus-1" / "services"

    @property
    def home(self) -> Path:
        """HOME in the client host."""
        return self.root / "home"

    @property
    def user_runtime(self) -> Path:
        """XDG_RUNTIME_DIR in the client host."""
        return self.root / "user"

    @property
    def wayland(self) -> Path:
        """The compositor's socket, when the caller has one."""
        return self.user_runtime / "wayland-lab"

    @property
    def x_cookie(self) -> Path:
        """A copy of the caller's X cookie."""
        return self.user_runtime / "xauthority"

    @property
    def temporary(self) -> Path:
        """TMPDIR in the client host."""
        return self.root / "tmp"

    @property
    def daemon_socket(self) -> Path:
        """Where the daemon listens."""
        return self.runtime / "daemon.sock"

    @property
    def daemon_pid(self) -> Path:
        """Where the daemon writes its process id."""
        return self.runtime / "daemon.pid"

    @property
    def daemon_state(self) -> Path:
        """What the daemon keeps over its own restart."""
        return self.root / "daemon"

    @property
    def etc_upper(self) -> Path:
        """What was changed below /etc."""
        return self.root / "etc" / "changed"

    @property
    def etc_work(self) -> Path:
        """The overlay's own scratch directory."""
        return self.root / "etc" / "work"

    @property
    def directories(self) -> tuple[Path, ...]:
        """Directories to be there before anything starts, for the owner only."""
        own = (self.backend, self.home, self.user_runtime, self.temporary, self.daemon_state)
        return (*own, self.etc_work, Path("/run/wireguard"))

    @property
    def open_directories(self) -> tuple[Path, ...]:
        """Directories that other users may look into."""
        return (self.etc_upper, self.runtime, self.logs, self.queries, self.mailbox, Path("/run/netns"))

"""Where Maikr's files of this person belong, as each system wants it (on Linux the XDG base directories)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs

from maikr_client.storage.files import own_directory

NAME = "maikr"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paths:
    """Directories: `config` for settings, `data` for the ledger, `state` for what may be forgotten, `runtime` for this
    login only.
    """

    config: Path
    data: Path
    state: Path
    runtime: Path

    @property
    def settings_file(self) -> Path:
        """The person's settings."""
        return self.config / "settings.json"

    @property
    def rules_file(self) -> Path:
        """The person's routing rules, theirs to edit."""
        return self.config / "rules.maikr"

    @property
    def rules_common_file(self) -> Path:
        """What the rules and the account last had in common."""
        return self.data / "rules-common.json"

    @property
    def lists_folder(self) -> Path:
        """Lists that rules name as `list:NAME`."""
        return self.config / "lists"

    @property
    def fetched_lists(self) -> Path:
        """The last good copies of lists that rules name by URL."""
        return self.data / "lists"

    @property
    def ledger_file(self) -> Path:
        """What was reported, and what is going to be."""
        return self.data / "reports.sqlite"

    @property
    def secrets_file(self) -> Path:
        """The sign-in under a passphrase, where there is no keyring."""
        return self.data / "sign-in.sealed"

    @property
    def sign_in_lock(self) -> Path:
        """Held by the process that changes the sign-in."""
        return self.state / "sign-in.lock"

    @property
    def rotation_lock(self) -> Path:
        """Held by the process that gives the device a new key."""
        return self.state / "rotation.lock"

    @property
    def reports_lock(self) -> Path:
        """Held by the process that reports."""
        return self.state / "reports.lock"

    @property
    def all(self) -> tuple[Path, ...]:
        """Every directory in which anything of this person's may be."""
        return (self.config, self.data, self.state, self.runtime)

    def make(self) -> Paths:
        """Make them, mode 0700. Raises NotPermitted when one belongs to another user, Failed(DISK_FULL)."""
        for path in self.all:
            own_directory(path)
        return self


def paths() -> Paths:
    """This person's, on this machine; nothing is made."""
    found = PlatformDirs(NAME, appauthor=False)
    return Paths(
        config=found.user_config_path,
        data=found.user_data_path,
        state=found.user_state_path,
        runtime=found.user_runtime_path,
    )

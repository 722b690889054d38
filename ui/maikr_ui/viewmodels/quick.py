"""The few servers that are one press away, in the window as in the tray."""

from __future__ import annotations

from maikr_client.model.server import Server
from maikr_client.model.settings import Settings
from maikr_ui.viewmodels.directory import DirectoryModel


def recent_servers(settings: Settings, directory: DirectoryModel) -> tuple[Server, ...]:
    """Those last used that the directory still has, newest first."""
    return _known(settings.recents, directory)


def favourite_servers(settings: Settings, directory: DirectoryModel) -> tuple[Server, ...]:
    """The starred ones that the directory still has."""
    return _known(settings.favourites, directory)


def quick_servers(settings: Settings, directory: DirectoryModel, *, but: str | None) -> tuple[Server, ...]:
    """Favourites, then recents, each once, without the server called `but`."""
    names = dict.fromkeys((*settings.favourites, *settings.recents))
    return _known(tuple(name for name in names if name != but), directory)


def least_busy(directory: DirectoryModel) -> Server | None:
    """The one that the session would choose when nothing was used yet."""
    servers = directory.directory.servers if directory.directory else ()
    return min(servers, key=lambda server: (server.load is None, server.load or 0.0, server.name), default=None)


def _known(names: tuple[str, ...], directory: DirectoryModel) -> tuple[Server, ...]:
    found = (directory.server(name) for name in names)
    return tuple(server for server in found if server is not None)

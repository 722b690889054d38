"""What the tray offers now, the same in its panel and in its menu. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from maikr_client.model.server import Server
from maikr_ui.viewmodels.account import Stage
from maikr_ui.viewmodels.quick import favourite_servers, recent_servers
from maikr_ui.viewmodels.tunnel_view import UP, Action, Face, TunnelView
from maikr_ui.viewmodels.wording import translate

if TYPE_CHECKING:
    from maikr_ui.viewmodels.models import Models

UNDER_WAY: Final = UP | {Face.CONNECTING, Face.BLOCKED, Face.EXPOSED, Face.PORTAL, Face.SNOOZED}
STOPPING: Final = {Action.NONE, Action.CANCEL, Action.DISCONNECT}
FAVOURITES: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class TrayView:
    """`main` is what the first press does, empty when nothing but `stop` is to be done; `snooze` what snoozing is
    called now, empty while nothing could rest. `place` is where the tunnel leads. `attend`: something is wrong although
    the tunnel is up, or the last wish was refused.
    """

    tunnel: TunnelView
    place: str
    signed_in: bool
    main: str
    main_enabled: bool
    stop: bool
    attend: bool
    sign_in_page: bool
    snooze: str
    best: bool
    recents: tuple[Server, ...]
    favourites: tuple[Server, ...]

    @property
    def summary(self) -> str:
        """The state in a line."""
        return f"{self.tunnel.title} · {self.place}" if self.place else self.tunnel.title


def tray_view(models: Models) -> TrayView:
    """Of all that is known."""
    view, kept, directory = models.tunnel.view, models.settings.settings, models.directory
    server = directory.server(view.server)
    signed_in = models.account.stage is Stage.READY
    offered = signed_in and view.face is not Face.NO_DAEMON
    return TrayView(
        tunnel=view,
        place=server.place if server and view.face in UP else "",
        signed_in=signed_in,
        main=_main(view),
        main_enabled=signed_in or view.action is Action.LOOK_AGAIN,
        stop=view.face in UNDER_WAY,
        attend=view.warning is not None or view.notice is not None,
        sign_in_page=view.face is Face.PORTAL and view.portal_until is None and not models.portal.visiting,
        snooze=_snooze(view),
        best=offered and bool(kept.recents),
        recents=recent_servers(kept, directory) if offered else (),
        favourites=favourite_servers(kept, directory)[:FAVOURITES] if offered else (),
    )


def _main(view: TunnelView) -> str:
    if view.action in STOPPING:
        return ""
    return translate("TrayMenu", "Quick connect") if view.action is Action.CONNECT else view.action_text


def _snooze(view: TunnelView) -> str:
    if not view.can_snooze:
        return ""
    return translate("TrayMenu", "Snooze despite lockdown") if view.lockdown else translate("TrayMenu", "Snooze")

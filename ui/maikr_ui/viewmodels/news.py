"""What is worth a notification: changes of the tunnel that the person did not just ask for. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from maikr_ui.viewmodels.tunnel_view import Face, TunnelView
from maikr_ui.viewmodels.wording import translate

TROUBLE = {Face.BLOCKED, Face.EXPOSED}


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """A notification. `alarm`: the person is not protected."""

    title: str
    text: str
    alarm: bool = False


def news_of(before: Face, now: TunnelView) -> News | None:
    """What to tell when the face changes from `before`; None when nothing, or when it was asked for."""
    if now.face is before:
        return None
    if now.face in TROUBLE:
        return News(title=now.title, text=now.detail, alarm=now.face is Face.EXPOSED)
    if before in TROUBLE and now.face is Face.CONNECTED:
        return News(title=now.title, text=translate("News", "The tunnel is back."))
    if before is Face.CONNECTED and now.face is Face.CONNECTING:
        return News(title=now.title, text=translate("News", "The tunnel was lost. Nothing leaves until it is back."))
    if before is Face.CONNECTED and now.face is Face.DISCONNECTED:
        return News(title=now.title, text=translate("News", "Another program ended the tunnel."))
    return None

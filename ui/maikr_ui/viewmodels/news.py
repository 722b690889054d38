"""What is worth a notification: changes of the tunnel that the person did not just ask for. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from maikr_client.model.problem import Problem
from maikr_client.model.settings import NewsKind
from maikr_ui.text.client_words import sentence
from maikr_ui.viewmodels.arrivals import Done
from maikr_ui.viewmodels.arriving import Deed
from maikr_ui.viewmodels.tunnel_view import UP, Face, TunnelView
from maikr_ui.viewmodels.wording import translate

TROUBLE = {Face.BLOCKED, Face.EXPOSED, Face.PORTAL}
BACK = UP | {Face.CONNECTING, Face.LOCKED_DOWN}


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """A notification, of a `kind` that can be switched off. `alarm`: the person is not protected."""

    kind: NewsKind
    title: str
    text: str
    alarm: bool = False


def news_of(before: Face, now: TunnelView) -> News | None:
    """What to tell when the face changes from `before`; None when nothing, or when it was asked for."""
    if now.face is before:
        return None
    if now.face in TROUBLE:
        return News(kind=NewsKind.TROUBLE, title=now.title, text=now.detail, alarm=now.face is Face.EXPOSED)
    said = _said(before, now)
    return None if said is None else News(kind=said[0], title=now.title, text=said[1])


def _said(before: Face, now: TunnelView) -> tuple[NewsKind, str] | None:
    if before in TROUBLE and now.face in UP:
        return NewsKind.BACK, translate("News", "The tunnel is back.")
    if before is Face.SNOOZED and now.face in BACK:
        return NewsKind.BACK, translate("News", "The snooze is over: Maikr protects you again.")
    if before not in UP:
        return None
    if now.face is Face.CONNECTING:
        return NewsKind.TROUBLE, translate("News", "The tunnel was lost. Nothing leaves until it is back.")
    others = {
        Face.DISCONNECTED: translate("News", "Another program ended the tunnel."),
        Face.LOCKED_DOWN: translate("News", "Another program ended the tunnel. Nothing leaves: lockdown is on."),
        Face.SNOOZED: translate("News", "Another program snoozed the protection."),
    }
    return (NewsKind.OTHERS, others[now.face]) if now.face in others else None


def news_of_warning(told: str | None, now: TunnelView) -> News | None:
    """What to tell when something is wrong although the tunnel is up; None when that was `told` before."""
    if now.warning is None or now.warning == told:
        return None
    title = translate("News", "Connected, but something needs your attention")
    return News(kind=NewsKind.WARNING, title=title, text=now.warning)


def news_of_arrival(done: Done) -> News | None:
    """What to tell of what was done by itself at a network; None when nothing was. Whoever is near may have chosen its
    name: that stands in the title alone, which no desktop takes for mark-up (Desktop Notifications, "summary").
    """
    if done.deed is Deed.NOTHING:
        return None
    titles = {
        Deed.CONNECT: translate("News", "“{network}” is not a network you trust"),
        Deed.DISCONNECT: translate("News", "You are in “{network}”, which you trust"),
    }
    texts = {
        Deed.CONNECT: translate("News", "Maikr connects, as you chose in Settings."),
        Deed.DISCONNECT: translate("News", "Maikr disconnects, as you chose in Settings."),
    }
    title = titles[done.deed].format(network=done.network.name)
    return News(kind=NewsKind.NETWORKS, title=title, text=texts[done.deed])


def news_of_refusal(now: TunnelView) -> News | None:
    """What to tell when a wish was not granted; None when none was refused."""
    return None if now.notice is None else News(kind=NewsKind.TROUBLE, title=now.title, text=now.notice)


def news_of_lost_sign_in(problem: Problem) -> News:
    """What to tell when somebody has to sign in again before anything else is done."""
    text = translate("News", "Press here to sign in again.")
    return News(kind=NewsKind.TROUBLE, title=sentence(problem).message, text=text)

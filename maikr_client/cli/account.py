"""`maikr account`: what is known of you, and its end."""

from __future__ import annotations

import click

from maikr_client.cli.app import run
from maikr_client.cli.asking import can_ask, confirm, password, password_stdin
from maikr_client.cli.forms import account_form, device_form
from maikr_client.cli.kinds import email, nickname
from maikr_client.cli.output import json_option, print_facts, print_json, print_table
from maikr_client.cli.words import clock
from maikr_client.errors import NotSignedIn
from maikr_client.session import Session


@click.group()
def account() -> None:
    """See, change or remove your account."""


@account.command()
@json_option
def show(*, as_json: bool) -> None:
    """What Maikr knows of you."""

    async def work(session: Session) -> None:
        person = await session.account()
        if as_json:
            print_json(account_form(person))
            return
        print_facts(
            [
                ("E-mail", person.email + ("" if person.verified else " (not confirmed yet)")),
                ("Nickname", person.nickname or "none"),
                ("Picture", "yes" if person.has_avatar else "none"),
                ("Mail about offers", "yes" if person.marketing else "no"),
                ("Agreed to policy", person.policy_version or "not yet"),
            ]
        )

    run(work)


@account.command()
@click.option("--nickname", callback=nickname, help='What Maikr calls you; "" takes it back.')
@click.option("--marketing/--no-marketing", default=None, help="Mail about offers.")
@click.option("--no-picture", is_flag=True, help="Remove your picture. The window sets one.")
def edit(*, nickname: str | None, marketing: bool | None, no_picture: bool) -> None:
    """Change nickname or mail, remove the picture."""
    edited = nickname is not None or marketing is not None
    if not edited and not no_picture:
        raise click.UsageError("Nothing to change was given.")

    async def work(session: Session) -> None:
        if edited:
            await session.edit_account(nickname=nickname, marketing=marketing)
        if no_picture:
            await session.set_avatar(None)
        click.echo("Changed.")

    run(work)


@account.command("password")
@password_stdin
def change_password(*, password_stdin: bool) -> None:
    """Change your password. With --password-stdin: the present one on the first line, the new one on the second."""

    async def work(session: Session) -> None:
        await _need_sign_in(session)
        old = password(from_stdin=password_stdin, prompt="Present password")
        new = password(from_stdin=password_stdin, prompt="New password", twice=True)
        await session.change_password(old, new)
        click.echo("Your password is changed. Your other sign-ins have ended.")

    run(work)


@account.command(short_help="Set a new password when you forgot it.")
@click.argument("email", required=False, callback=email)
@click.option("--code", help="The code that was mailed to you.")
@password_stdin
def reset(*, email: str | None, code: str | None, password_stdin: bool) -> None:
    """Forgot the password? First: reset EMAIL, then: reset --code CODE."""
    if (email is None) == (code is None):
        raise click.UsageError("Give your EMAIL to get a code, or the --code that you got.")
    new = None if code is None else password(from_stdin=password_stdin, prompt="New password", twice=True)

    async def work(session: Session) -> None:
        if email is not None:
            await session.request_password_reset(email)
            click.echo(f"If {email} has an account, a code is on its way. Next: maikr account reset --code CODE")
        elif code is not None and new is not None:
            await session.reset_password(code, new)
            click.echo("Your password is set. All sign-ins have ended. Next: maikr login EMAIL")

    run(work)


@account.command()
@click.option("--revoke", metavar="DEVICE", help="End this device's key.")
@json_option
def devices(*, revoke: str | None, as_json: bool) -> None:
    """Your devices; end one you no longer use."""

    async def work(session: Session) -> None:
        if revoke is not None:
            await session.revoke_device(revoke)
            if not as_json:
                click.echo("That device can no longer connect.")
                return
        found = await session.devices()
        if as_json:
            print_json([device_form(device) for device in found])
            return
        rows = [(each.device_id, clock(each.created_at), "this one" if each.current else "") for each in found]
        print_table(("Device", "Since", ""), rows)

    run(work)


@account.command("rotate-key")
def rotate_key() -> None:
    """Give this device a new key now. It gets one by itself every day; the connection goes on meanwhile."""

    async def work(session: Session) -> None:
        if await session.rotate_key():
            click.echo("This device has a new key; the old one no longer works.")
        else:
            click.echo("This device has a new key. The old one ends once your connection goes by the new one.")

    run(work)


@account.command(short_help="Remove your account, and all of Maikr's here.")
@password_stdin
@click.option("--yes", is_flag=True, help="Do not ask again.")
def delete(*, password_stdin: bool, yes: bool) -> None:
    """Remove your account, and everything of Maikr's on this computer, your rules too. This can't be undone."""

    async def work(session: Session) -> None:
        await _need_sign_in(session)
        if not yes and not password_stdin and can_ask():
            confirm(
                "Remove your account for good, and your rules, lists, settings and reports on this computer?",
                abort=True,
            )
        await session.delete_account(password(from_stdin=password_stdin))
        click.echo(
            "Your account is removed. On this computer nothing of it is kept. Maikr's service may go on keeping your"
            " e-mail address, a hash of your password, your picture and your nickname, and nothing else (maikr policy)."
        )

    run(work)


async def _need_sign_in(session: Session) -> None:
    """Nobody is asked a secret for nothing. Raises NotSignedIn."""
    if await session.signed_in() is None:
        raise NotSignedIn

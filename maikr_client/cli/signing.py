"""`maikr signup`, `verify`, `login`, `logout`."""

from __future__ import annotations

from contextlib import suppress

import click

from maikr_client.cli.app import run
from maikr_client.cli.asking import ask_secret, can_ask, confirm, password, password_stdin
from maikr_client.cli.kinds import email
from maikr_client.errors import MaikrError
from maikr_client.model.account import Policy, SecretStorage, SignIn
from maikr_client.session import Session


@click.command()
@click.argument("email", callback=email)
@click.option("--marketing", is_flag=True, help="Agree to mail about offers; maikr account edit takes it back.")
@password_stdin
def signup(*, email: str, marketing: bool, password_stdin: bool) -> None:
    """Make an account. A code comes by mail."""
    chosen = password(from_stdin=password_stdin, prompt="Choose a password", twice=True)

    async def work(session: Session) -> None:
        _tell_policy("signing up", await session.policy())
        await session.sign_up(email, chosen, marketing=marketing)
        click.echo(f"A code is on its way to {email}. Next: maikr verify CODE")

    run(work)


@click.command(short_help="Confirm your e-mail address with the code from the mail.")
@click.argument("code")
def verify(*, code: str) -> None:
    """Confirm your e-mail address with the code that was mailed to you."""

    async def work(session: Session) -> None:
        email = await session.pending_email()
        await session.verify(code)
        click.echo(f"Your address is confirmed. Next: maikr login {email or 'EMAIL'}")

    run(work)


@click.command()
@click.argument("email", callback=email)
@password_stdin
def login(*, email: str, password_stdin: bool) -> None:
    """Sign in on this device."""
    secret = password(from_stdin=password_stdin)

    async def work(session: Session) -> None:
        policy = await session.policy()
        _tell_policy("signing in", policy)
        sign_in = await session.sign_in(email, secret)
        if sign_in.storage is SecretStorage.MEMORY:
            sign_in = await _kept_somewhere(session, sign_in)
        if (await session.account()).policy_version != policy.version:
            await session.consent(policy.version)
        with suppress(MaikrError):
            await session.directory()  # under lockdown it could not be had any more
        await _say_signed_in(session, sign_in)

    run(work)


@click.command()
def logout() -> None:
    """Disconnect, sign out and forget this device."""

    async def work(session: Session) -> None:
        await session.sign_out()
        click.echo("Signed out. Nothing of your sign-in is kept on this computer.")

    run(work)


def _tell_policy(doing: str, policy: Policy) -> None:
    click.echo(f"By {doing} you agree to Maikr's privacy policy, version {policy.version}. Read it: maikr policy")


async def _kept_somewhere(session: Session, sign_in: SignIn) -> SignIn:
    if not can_ask():
        return sign_in
    click.echo("This computer has no keyring that Maikr could use.", err=True)
    if not confirm("Keep the sign-in in a file that only a passphrase opens?", default=True):
        return sign_in
    await session.unlock(ask_secret("Choose a passphrase", twice=True))
    return await session.signed_in() or sign_in


async def _say_signed_in(session: Session, sign_in: SignIn) -> None:
    match sign_in.storage:
        case SecretStorage.KEYRING:
            click.echo(f"Signed in as {sign_in.email}. Next: maikr connect")
        case SecretStorage.FILE:
            click.echo(f"Signed in as {sign_in.email}, kept in a file under your passphrase. Next: maikr connect")
        case SecretStorage.MEMORY:
            # this process ends now, and with it the sign-in: its device must not stay on the account
            await session.sign_out()
            click.echo(
                "Your password is right, but there is no keyring here, so you stay signed in only for this process:"
                " nothing was kept. To keep it in a file under a passphrase: maikr --passphrase-stdin login EMAIL"
            )

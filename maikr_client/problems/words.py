"""What each problem is called in plain words, and the next step. Its fields are filled in where they stand."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from maikr_client.model.problem import ProblemCode

WORDS: Final[Mapping[ProblemCode, tuple[str, str]]] = MappingProxyType(
    {
        ProblemCode.INTERNAL: (
            "Something in Maikr went wrong that should not have.",
            "Try again; if it happens twice, restart your computer and tell us what you did.",
        ),
        ProblemCode.BAD_REQUEST: (
            "Maikr was asked for something it can't do.",
            "Check what you entered; `maikr --help` shows what is possible.",
        ),
        ProblemCode.INVALID_VALUE: ("The value for {what} can't be used: {why}.", "Correct it and try again."),
        ProblemCode.TIMED_OUT: (
            "It took too long, so Maikr stopped waiting.",
            "Check your internet connection and try again.",
        ),
        ProblemCode.NOT_PERMITTED: (
            "You are not allowed to do that.",
            "Ask whoever manages this computer to add you to the group `maikr`.",
        ),
        ProblemCode.IN_USE_BY_OTHER: (
            "Another user of this computer is using Maikr, for everybody on it.",
            "Ask them to disconnect or to log off; an administrator can end it with `sudo maikr disconnect`.",
        ),
        ProblemCode.NOT_SIGNED_IN: ("You are not signed in.", "Sign in with `maikr login EMAIL`."),
        ProblemCode.WRONG_CREDENTIALS: (
            "The e-mail address or the password is wrong.",
            "Check both and try again, or ask for a new password.",
        ),
        ProblemCode.EMAIL_UNVERIFIED: (
            "Your e-mail address is not confirmed yet.",
            "Enter the code we mailed you: `maikr verify CODE`.",
        ),
        ProblemCode.EMAIL_TAKEN: (
            "There is an account with this e-mail address already.",
            "Sign in with it, or ask for a new password.",
        ),
        ProblemCode.WRONG_CODE: (
            "That code is wrong or too old.",
            "Check the newest mail from us and enter its code, or ask for a new one.",
        ),
        ProblemCode.SIGN_IN_EXPIRED: ("Your sign-in has ended.", "Sign in again with `maikr login EMAIL`."),
        ProblemCode.CONSENT_NEEDED: (
            "The privacy policy has a version you have not agreed to.",
            "Read it with `maikr policy` and agree to it with `maikr policy --agree`, then try again.",
        ),
        ProblemCode.DEVICE_REVOKED: (
            "This device was removed from your account.",
            "Sign in again with `maikr login EMAIL` to add it back.",
        ),
        ProblemCode.DEVICE_LIMIT: (
            "Your account has as many devices as it may have.",
            "Remove one you no longer use from your account, then try again.",
        ),
        ProblemCode.TOO_MANY_TRIES: (
            "That was tried too many times in a short while.",
            "Wait a few minutes, then try again.",
        ),
        ProblemCode.WEAK_PASSWORD: (
            "That password is too easy to guess.",
            "Choose a longer one, of several words for example.",
        ),
        ProblemCode.CONFLICT: (
            "This was changed on another device in the meantime.",
            "Look at the newer version, then make your change again.",
        ),
        ProblemCode.NOT_FOUND: (
            "What you asked for is not there, or no longer.",
            "Look at the list again and choose from it.",
        ),
        ProblemCode.PICTURE_REFUSED: (
            "That picture can't be used.",
            "Choose another one, PNG or JPEG, of at most 32 MB.",
        ),
        ProblemCode.REPORTS_REQUIRED: (
            "Your account has usage reports agreed, so it can't do without them; none is sent while you have them off.",
            "Turn them on with `maikr settings set send-reports on`; `maikr reports preview` shows what they hold.",
        ),
        ProblemCode.BACKEND_UNREACHABLE: (
            "Maikr's service can't be reached.",
            "Check your internet connection and try again in a minute.",
        ),
        ProblemCode.BACKEND_FAILED: (
            "Maikr's service has a problem of its own.",
            "Nothing is lost; try again in a few minutes.",
        ),
        ProblemCode.BACKEND_NONSENSE: (
            "Something other than Maikr's service answered, or it answered in a way Maikr does not understand.",
            "If this network has a sign-in page, open it in your browser first; else update Maikr and try again.",
        ),
        ProblemCode.DAEMON_UNREACHABLE: (
            "Maikr's background service is not running.",
            "Start it with `sudo systemctl start maikr-daemon`, or restart your computer.",
        ),
        ProblemCode.BLOCKED_SINCE_BOOT: (
            "Nothing has left this computer since it started, as Maikr's background service is not running.",
            "Start it with `sudo systemctl start maikr-daemon`, or go online unprotected with `sudo maikr rescue`.",
        ),
        ProblemCode.DAEMON_SILENT: (
            "Maikr's background service did not answer in time.",
            "Wait a minute and try again; if that does not help, restart your computer.",
        ),
        ProblemCode.DAEMON_IMPOSTOR: (
            "A program that is not Maikr's background service pretends to be it, so nothing was told to it.",
            "Restart your computer; if it happens again, install Maikr again and have the computer checked.",
        ),
        ProblemCode.VERSION_SKEW: (
            "Two parts of Maikr on this computer have different versions.",
            "Finish the update by restarting your computer, or install Maikr again.",
        ),
        ProblemCode.TOOL_MISSING: (
            "The program {tool}, which Maikr needs, is not installed.",
            "Install the package {package} (on Debian and Ubuntu: sudo apt install {package}), then try again.",
        ),
        ProblemCode.COMMAND_FAILED: (
            "Your system refused a step that Maikr needs.",
            "Try again; if it happens twice, restart your computer and tell us what you did.",
        ),
        ProblemCode.DISK_FULL: (
            "The disk is full, so nothing was changed.",
            "Free some space, then try again.",
        ),
        ProblemCode.FILE_DAMAGED: (
            "The file {file} could not be read, so Maikr goes on without it; it is kept{aside}.",
            "Check your choices and sign-in; the kept file may help if something is missing.",
        ),
        ProblemCode.NOT_ERASED: (
            "Not everything could be erased from this computer: {what} is still here.",
            "{erase}",
        ),
        ProblemCode.NO_KEYRING: (
            "Your system has no safe place for passwords that Maikr could use.",
            "Set a passphrase for a protected file, or stay signed in until Maikr is closed.",
        ),
        ProblemCode.KEYRING_LOCKED: (
            "The safe place for passwords is locked.",
            "Unlock it with your login password, or enter the passphrase you chose for Maikr.",
        ),
        ProblemCode.WRONG_PASSPHRASE: (
            "That passphrase does not open the file with your sign-in.",
            "Try again; if you forgot it, sign out and sign in again.",
        ),
        ProblemCode.PLAN_UNREADABLE: (
            "Maikr could not read which connection was wanted, so it blocks everything to keep you safe.",
            "Connect again, or allow normal traffic with `maikr disconnect`.",
        ),
        ProblemCode.NO_SUCH_SERVER: (
            "There is no server called {server}.",
            "See the list with `maikr servers` and choose from it.",
        ),
        ProblemCode.NO_SERVERS: (
            "There is no server to connect to.",
            "Check your internet connection, then look again with `maikr servers`.",
        ),
        ProblemCode.SERVER_MALFORMED: (
            "The description of server {server} is wrong, so it can't be used.",
            "Choose another server; we see such mistakes soon.",
        ),
        ProblemCode.NO_HANDSHAKE: (
            "The server does not answer; this network may block it.",
            "Try another server or another network.",
        ),
        ProblemCode.NO_TRAFFIC: (
            "The server answers, but nothing comes through it.",
            "Try another server.",
        ),
        ProblemCode.NO_NETWORK: (
            "This computer has no internet connection.",
            "Check the cable or the Wi-Fi; Maikr connects again by itself.",
        ),
        ProblemCode.TUNNEL_LOST: (
            "The connection to the server was lost.",
            "Maikr tries again by itself; choose another server if it takes long.",
        ),
        ProblemCode.NOT_CONNECTED: (
            "You are not connected.",
            "Connect with `maikr connect`, then try again.",
        ),
        ProblemCode.FIREWALL_FAILED: (
            "Maikr could not set up its protection: you are NOT protected.",
            "Close what must stay private, then connect again or restart your computer.",
        ),
        ProblemCode.NOTHING_TO_SNOOZE: (
            "Nothing is protected now, so there is nothing to snooze.",
            "Connect first with `maikr connect`.",
        ),
        ProblemCode.LOCKED_DOWN: (
            "Lockdown is on: without a tunnel nothing may leave this computer.",
            "If you mean it, say `maikr snooze MINUTES --despite-lockdown`; to end it for good, `maikr lockdown off`.",
        ),
        ProblemCode.PROTECTION_FOUGHT: (
            "Another program ({program}) keeps removing Maikr's protection; Maikr puts it back each time.",
            "Stop that program, or tell it to leave Maikr's firewall table and routes alone.",
        ),
        ProblemCode.PROTECTION_ALTERED: (
            "Maikr's protection is not as Maikr made it: {what} was changed by another program.",
            "Maikr puts it back by itself; if this stays, disconnect and connect again.",
        ),
        ProblemCode.LEAK_SEEN: (
            "A test packet got past Maikr's protection ({what}): something may leave without Maikr.",
            "Close what must stay private, restart your computer and tell us.",
        ),
        ProblemCode.OTHER_VPN: (
            "Another VPN is on and takes the way to the internet (its network device is {device}).",
            "Turn the other VPN off; only one at a time can carry everything.",
        ),
        ProblemCode.FIREWALL_IN_THE_WAY: (
            "Another firewall ({program}) blocks what Maikr needs ({what}).",
            "Allow it there; docs/programs-in-the-way.md shows how for each firewall.",
        ),
        ProblemCode.IP_VERSION_SILENT: (
            "Nothing comes back through the tunnel over {what}.",
            "Choose another server; what needs {what} fails meanwhile, but nothing leaks.",
        ),
        ProblemCode.NAMES_SILENT: (
            "Names of sites can't be looked up through the tunnel.",
            "Choose another server, or disconnect and connect again.",
        ),
        ProblemCode.CLOCK_WRONG: (
            "This computer's clock is wrong by {what}.",
            "Set it right (turn on automatic time); a wrong clock breaks sign-in and secure sites.",
        ),
        ProblemCode.DISK_LOW: (
            "There is hardly any space left on the disk ({what}).",
            "Free some space: without any Maikr can't keep what you want.",
        ),
        ProblemCode.CAPTIVE_PORTAL: (
            "This network has a sign-in page and lets nothing through until you have signed in there.",
            "Open the page with `maikr portal open`; all other programs stay blocked meanwhile.",
        ),
        ProblemCode.PORTAL_NOT_NEEDED: (
            "A sign-in page is opened only while Maikr tries to connect and keeps everything else blocked.",
            "Connect first with `maikr connect`; open the page if no server answers.",
        ),
        ProblemCode.PORTAL_UNAVAILABLE: (
            "This system has no way to let one program out alone, so everything stays blocked.",
            "Leave the protection with `maikr disconnect`, sign in with your browser, then connect again.",
        ),
        ProblemCode.NO_BROWSER: (
            "Maikr found no browser that it could open for the sign-in page alone.",
            "Install Firefox or Chromium (not as a snap or flatpak), or name a program: `maikr portal run -- PROGRAM`.",
        ),
        ProblemCode.MEASURING_OFF: (
            "Measuring how far servers are is switched off.",
            "Switch it on with `maikr settings set measure-latency on`.",
        ),
        ProblemCode.SPEED_NOT_CONNECTED: (
            "A speed test goes through the tunnel, and you are not connected to {server}.",
            "Connect with `maikr connect`, then test again.",
        ),
        ProblemCode.NOT_DISCONNECTED: (
            "A test past Maikr leaves in clear, so it runs only while you are disconnected.",
            "Disconnect with `maikr disconnect`, or test the tunnel: leave `--direct` out.",
        ),
        ProblemCode.SPEED_NO_ENDPOINT: (
            "The server {server} offers no speed test.",
            "Test another server; its latency is in `maikr latency`.",
        ),
        ProblemCode.SPEED_REFUSED: (
            "The server's speed test can't be reached.",
            "Try again in a minute, or test another server.",
        ),
        ProblemCode.SPEED_SILENT: (
            "The server's speed test stopped answering, so the test was ended.",
            "Try again; if it happens twice, try another server.",
        ),
        ProblemCode.SPEED_NONSENSE: (
            "What answered does not behave like a speed test, so its figures do not count.",
            "Test another server; we see such mistakes soon.",
        ),
        ProblemCode.SPEED_SHORT: (
            "Too little was transferred to tell the speed.",
            "Try again, or allow more with `--max`.",
        ),
        ProblemCode.SPEED_SLEPT: (
            "The computer slept during the test, so the rest of it was not measured.",
            "Test again.",
        ),
        ProblemCode.SPEED_TUNNEL_LOST: (
            "The connection to the server was lost during the test, so the rest of it was not measured.",
            "Wait until you are connected again (`maikr status`), then test again.",
        ),
        ProblemCode.SPEED_ENGINE_FAILED: (
            "The program speedtest-cli could not finish its test ({why}).",
            "Test with Maikr's own engine: leave `--engine` out.",
        ),
        ProblemCode.RULE_REFUSED: (
            "Line {line} of your rules can't be used ({why}).",
            "Correct it with `maikr rules edit`; `maikr rules check` shows all of them.",
        ),
        ProblemCode.LIST_CHANGED: (
            "The list {list} was {before} and looks like {now} now, so its last good copy stays in use.",
            "Look at it; if it is right, write its format into your rule, such as `format:{now}`.",
        ),
        ProblemCode.RULES_MISSING: (
            "Maikr's background service was not given all of your rules.",
            "Connect again; if it happens twice, check your rules with `maikr rules check`.",
        ),
        ProblemCode.RULES_UNREADABLE: (
            "Maikr could not read the rules that were in force, so it blocks everything to keep you safe.",
            "Connect again, or allow normal traffic with `maikr disconnect`.",
        ),
        ProblemCode.RESOLVER_DOWN: (
            "Maikr's name service does not run, so no site can be found by its name.",
            "Wait a moment, Maikr starts it again by itself; if it stays, disconnect and connect again.",
        ),
    }
)

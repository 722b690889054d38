"""What an e-mail address is, and its one spelling here."""

from __future__ import annotations

from email_validator import EmailNotValidError, validate_email

LONGEST = 254


def normal_email(text: str) -> str:
    """The address in lower case with its domain in ASCII. Raises ValueError for what is none.

    Nothing is looked up, and names under `.test` (RFC 6761) pass, because the lab's world lives there.
    """
    try:
        found = validate_email(text, check_deliverability=False, allow_smtputf8=False, test_environment=True)
    except EmailNotValidError:
        raise ValueError("not an e-mail address") from None
    return (found.ascii_email or found.normalized).lower()

"""What can go wrong with the lab itself."""

from __future__ import annotations


class LabError(Exception):
    """The lab can't be built or used; the text is for a person and says what to do where that is known."""

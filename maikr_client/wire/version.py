"""The contract's version: a change that an older side would misread raises it."""

from typing import Final

PROTOCOL_VERSION: Final = 1

"""The names that registries sell names below (https://publicsuffix.org); the list comes with `publicsuffixlist`."""

from __future__ import annotations

from maikr_client.rules.lint import SuffixTest


def public_suffix_test() -> SuffixTest:
    """A test for registries' suffixes (`co.uk`); those of companies (`github.io`) are sites too and pass. Reading the
    list takes some 30 ms: call this once, and when it is needed.
    """
    from publicsuffixlist import PublicSuffixList  # noqa: PLC0415 - a large table that most runs never need

    suffixes = PublicSuffixList(only_icann=True)
    return lambda name: bool(suffixes.is_public(name))

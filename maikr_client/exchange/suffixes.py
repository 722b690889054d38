"""The names that registries sell names below (https://publicsuffix.org); the list comes with `publicsuffixlist`."""

from __future__ import annotations

from collections.abc import Callable

from maikr_client.rules.lint import SuffixTest


def public_suffix_test() -> SuffixTest:
    """A test for registries' suffixes (`co.uk`); those of companies (`github.io`) are sites too and pass. Reading the
    list takes some 30 ms: call this once, and when it is needed.
    """
    from publicsuffixlist import PublicSuffixList  # noqa: PLC0415 - a large table that most runs never need

    suffixes = PublicSuffixList(only_icann=True)
    return lambda name: bool(suffixes.is_public(name))


def site_of_names() -> Callable[[str], str]:
    """Which site a name belongs to: the domain that somebody registered, at a registry or at a company that lends out
    names (`github.io`); a suffix is its own. As slow as `public_suffix_test`.
    """
    from publicsuffixlist import PublicSuffixList  # noqa: PLC0415 - see above

    suffixes = PublicSuffixList()
    return lambda name: suffixes.privatesuffix(name) or name

"""The rule language: parse, edit, match, lint, compile, explain. Pure, and the standard library only: the root daemon
loads it. docs/rules.md is the language's description.
"""

"""The rule language: parse, match, lint, explain. Pure, standard library only."""

"""Accounts: sign-up, sign-in, passwords, profile, removal."""

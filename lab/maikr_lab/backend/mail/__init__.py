"""Letters to the account's address."""

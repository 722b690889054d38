"""Usage reports: builder, ledger, sender."""

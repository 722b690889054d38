"""The person's rules: where they live, how they are changed, put in force and shared with the account."""

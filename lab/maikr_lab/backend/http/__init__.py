"""The API over HTTP: parses, asks, answers; decides nothing."""

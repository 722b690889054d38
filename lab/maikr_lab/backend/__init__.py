"""The reference backend: Maikr's API as docs/api.md describes it, on SQLite or PostgreSQL."""

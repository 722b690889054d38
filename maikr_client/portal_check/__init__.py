"""Unprivileged child of the daemon: asks one of Maikr's servers, and tells who answered."""

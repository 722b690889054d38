"""The Maikr API over HTTPS, and the sign-in flow without I/O."""

"""The machine's DNS forwarder while protected: an unprivileged child of the daemon."""

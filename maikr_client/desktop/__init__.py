"""Facts about the unprivileged desktop: paths, notifications."""

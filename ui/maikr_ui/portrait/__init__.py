"""A person's picture: decoded in a process of its own, of which nothing but pixels comes back."""

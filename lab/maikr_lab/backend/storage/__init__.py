"""What the backend keeps, and nothing that product.md's table does not permit."""

"""What crosses the wire, field by field. Bodies that come in admit no unknown field and no other type."""

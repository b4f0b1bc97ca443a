"""Tables of lists."""

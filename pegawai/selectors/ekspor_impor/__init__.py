"""Records in the shape in which they are imported: what goes out comes in again as the same."""

"""Letters: the little language of their texts, what may stand in them, and how they are numbered."""

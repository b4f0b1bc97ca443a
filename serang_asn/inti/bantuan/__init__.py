"""Help: the Markdown pages of `docs/panduan/`, shown at `/bantuan/` to the roles they are written for."""

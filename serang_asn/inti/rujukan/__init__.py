"""Reference tables: who uses a row, and every way to write one. The pages are `serang_asn.inti.web.crud`."""

"""Backup and restore of database and documents in one file, proved by checksums.

The file is a tar archive: `manifes.json` says what is in it and carries the SHA-256 of every other part,
`basisdata.dump` is pg_dump's own format, `dokumen/…` are the stored files. What lives only for a while stays
out: sessions, cache, signs of life of workers.
"""

from serang_asn.inti.cadangan.arsip import periksa
from serang_asn.inti.cadangan.buat import cadangkan
from serang_asn.inti.cadangan.manifes import CadanganDitolak, Manifes
from serang_asn.inti.cadangan.pulih import Hasil, pulihkan

__all__ = ["CadanganDitolak", "Hasil", "Manifes", "cadangkan", "periksa", "pulihkan"]

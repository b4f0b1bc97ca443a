"""Documents: taken in after a check of their content, kept once their transaction is, opened by right."""

from serang_asn.inti.dokumen.pemeriksaan import BerkasTerperiksa, periksa
from serang_asn.inti.dokumen.penyimpanan import buka, hapus, simpan, simpan_tepercaya
from serang_asn.inti.isi_berkas.tolakan import DokumenDitolak

__all__ = ["BerkasTerperiksa", "DokumenDitolak", "buka", "hapus", "periksa", "simpan", "simpan_tepercaya"]

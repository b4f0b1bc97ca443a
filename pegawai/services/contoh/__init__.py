"""The demo city: units, formations and invented people with complete histories, from one seed."""

from pegawai.services.contoh.pembangkit import DatabaseSudahBerisi, PermintaanDitolak, bangkitkan

__all__ = ["DatabaseSudahBerisi", "PermintaanDitolak", "bangkitkan"]

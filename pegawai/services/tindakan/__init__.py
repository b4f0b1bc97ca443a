"""Personnel actions: `masuk`, `keluar`, `massal`, and `batal`, which undoes any of them."""

from pegawai.services.tindakan.kesalahan import (
    Halangan,
    TindakanTidakDapatDibatalkan,
    TindakanTidakDapatDiterapkan,
)

__all__ = ["Halangan", "TindakanTidakDapatDibatalkan", "TindakanTidakDapatDiterapkan"]

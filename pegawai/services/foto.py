"""The photograph of an employee: one at a time; the one before is not kept."""

from typing import Any

from django.db import transaction

from pegawai.models import Pegawai
from serang_asn.inti import dokumen as kearsipan
from serang_asn.inti.dokumen import BerkasTerperiksa
from serang_asn.inti.jejak import catat_jejak
from serang_asn.inti.models import Dokumen

JENIS = "foto"


@transaction.atomic
def pasang(*, pegawai: Pegawai, berkas: BerkasTerperiksa, oleh: Any) -> Dokumen:
    """Give `pegawai` this portrait in place of the present one."""
    foto = kearsipan.simpan(
        berkas=berkas, jenis=JENIS, judul="Foto pegawai", oleh=oleh, akses=Dokumen.Akses.PRIBADI
    )
    _ganti(pegawai, foto, oleh)
    return foto


@transaction.atomic
def lepas(*, pegawai: Pegawai, oleh: Any) -> None:
    """Take the photograph of `pegawai` away, with its file."""
    _ganti(pegawai, None, oleh)


def _ganti(pegawai: Pegawai, foto: Dokumen | None, oleh: Any) -> None:
    """Change the photograph and remove the one before: a portrait serves nothing once it is replaced."""
    baris = Pegawai.objects.select_for_update(of=("self",)).select_related("foto").get(pk=pegawai.pk)
    lama, baris.foto = baris.foto, foto
    with catat_jejak(oleh, "dokumen"):
        baris.save(update_fields=["foto"])
        if lama is not None:
            kearsipan.hapus(dokumen=lama)

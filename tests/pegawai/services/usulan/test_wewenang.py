"""Who may take which step: every role, every state, every step of one kind."""

from typing import Any

import pytest
from django.db import transaction

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.usulan import Langkah, StatusUsulan
from pegawai.models import Usulan
from pegawai.services import usulan as layanan
from serang_asn.inti.models import Akun, Peran
from tests.alat import layanan as alat
from tests.factories.akun import AkunFactory
from tests.factories.unit import UnitKerjaFactory

pytestmark = pytest.mark.django_db
S, L = StatusUsulan, Langkah
PENGUSUL, LUAR = "pengusul", "pengelola_luar"
PELAKU = (PENGUSUL, LUAR, "pemilik", *(satu.value for satu in Peran if satu is not Peran.PEGAWAI))
PUTUS = frozenset({L.SETUJUI, L.KEMBALIKAN, L.TOLAK})
USUL = {
    S.DRAF: {L.AJUKAN, L.TARIK}, S.DIKEMBALIKAN: {L.AJUKAN, L.TARIK},
    "kepala": {L.TARIK}, "bkpsdm": {L.TARIK},
}  # fmt: skip
BOLEH: dict[str, dict[str, set[Langkah]]] = {
    PENGUSUL: USUL,
    "pemilik": USUL,
    Peran.KEPALA_OPD.value: {"kepala": {*PUTUS}},
    Peran.PETUGAS.value: {
        "bkpsdm": {*PUTUS}, S.DISETUJUI: {L.KEMBALIKAN, L.TERBITKAN}, S.TERBIT: {L.SELESAIKAN, L.BATALKAN},
        S.SELESAI: {L.BATALKAN},
    },
}  # fmt: skip
"""Who -> state (or the check that is due) -> the steps that are allowed; everything else is refused."""
KEADAAN = (S.DRAF, "kepala", "bkpsdm", *(satu for satu in S if satu not in {S.DRAF, S.BERJALAN}))


class Kantor:
    def __init__(self) -> None:
        self.opd = UnitKerjaFactory()
        pemilik = AkunFactory(peran=Peran.PEGAWAI)
        self.orang = alat.orang_untuk("kgb", posisi__unit=self.opd, akun=pemilik)
        berunit = {Peran.PENGELOLA_OPD, Peran.KEPALA_OPD}
        self.akun: dict[str, Akun] = {
            satu.value: AkunFactory(peran=satu, unit=self.opd if satu in berunit else None)
            for satu in Peran
            if satu is not Peran.PEGAWAI
        }
        self.akun |= {
            PENGUSUL: AkunFactory(peran=Peran.PENGELOLA_OPD, unit=self.opd),
            LUAR: AkunFactory(peran=Peran.PENGELOLA_OPD, unit=UnitKerjaFactory()),
            "pemilik": pemilik,
        }

    def bawa(self, keadaan: str) -> Usulan:
        """A proposal in the state, brought there by others than those who are tried."""
        pengusul = self.akun[PENGUSUL]
        satu = alat.buat("kgb", self.orang, pengusul)
        alat.lengkapi(satu, pengusul)
        if keadaan == S.DRAF:
            return satu
        satu = layanan.ajukan(usulan=satu, urut=0, oleh=pengusul)
        if keadaan == "kepala":
            return satu
        kepala, petugas = AkunFactory(peran=Peran.KEPALA_OPD, unit=self.opd), AkunFactory(peran=Peran.PETUGAS)
        if keadaan == S.DIKEMBALIKAN:
            return layanan.kembalikan(usulan=satu, urut=1, oleh=kepala, catatan="Lengkapi")
        if keadaan == S.DITOLAK:
            return layanan.tolak(usulan=satu, urut=1, oleh=kepala, catatan="Tidak")
        if keadaan == S.DITARIK:
            return layanan.tarik(usulan=satu, urut=1, oleh=pengusul)
        satu = layanan.setujui(usulan=satu, urut=1, oleh=kepala)
        if keadaan == "bkpsdm":
            return satu
        satu = layanan.setujui(usulan=satu, urut=2, oleh=petugas)
        if keadaan == S.DISETUJUI:
            return satu
        satu = layanan.terbitkan(usulan=satu, urut=3, oleh=petugas, surat=surat(petugas))
        if keadaan == S.TERBIT:
            return satu
        satu = layanan.selesaikan(usulan=satu, urut=4, oleh=petugas)
        if keadaan == S.SELESAI:
            return satu
        return layanan.batalkan(usulan=satu, urut=5, oleh=petugas, catatan="Dicabut")


def surat(oleh: Akun) -> dict[str, Any]:
    return {"dokumen": alat.dokumen(oleh), "nomor": "1", "tanggal": alat.hari_ini(), "pejabat": "Wali Kota"}


def coba(langkah: Langkah, usulan: Usulan, oleh: Akun) -> bool:
    """Answer whether the step was allowed; refused, nothing has changed."""
    isi: dict[str, Any] = {"usulan": usulan, "urut": usulan.peralihan_ke, "oleh": oleh}
    if langkah is L.TERBITKAN:
        isi["surat"] = surat(oleh)
    elif langkah is not L.SELESAIKAN:
        isi["catatan"] = "Alasan"
    try:
        getattr(layanan, langkah.value)(**isi)
    except KesalahanAturan:
        assert Usulan.objects.get(pk=usulan.pk).peralihan_ke == usulan.peralihan_ke
        return False
    return True


@pytest.mark.parametrize("keadaan", KEADAAN, ids=[str(satu) for satu in KEADAAN])
def test_setiap_peran_setiap_langkah(keadaan: str) -> None:
    kantor = Kantor()
    usulan = kantor.bawa(keadaan)
    for nama in PELAKU:
        for langkah in Langkah:
            titik = transaction.savepoint()
            hasil = coba(langkah, Usulan.objects.get(pk=usulan.pk), kantor.akun[nama])
            transaction.savepoint_rollback(titik)
            assert hasil == (langkah in BOLEH.get(nama, {}).get(keadaan, set())), (nama, langkah)

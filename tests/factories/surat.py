"""Signatories, and approved proposals that wait for their letter."""

from datetime import date

import factory

from pegawai.models import PejabatPenandatangan, Usulan
from pegawai.services import usulan as layanan
from tests.alat import usulan as alat
from tests.factories.pegawai import PegawaiAktifFactory


class PejabatFactory(factory.django.DjangoModelFactory):
    """An official who may sign since 2020."""

    class Meta:
        model = PejabatPenandatangan

    jabatan = "Kepala BKPSDM"
    atas_nama = "Wali Kota Serang"
    nama = "Drs. Ahmad Fauzi, M.Si."
    nip = "197005141995031002"
    pangkat = "Pembina Utama Muda"
    mulai = date(2020, 1, 1)


def disetujui(orang: alat.Kantor, *, banyak: int = 1, tmt: date = alat.TMT) -> list[Usulan]:
    """Return approved proposals of the kind of `tests.alat.usulan` (which must be registered), one each."""
    hasil = []
    for urut in range(banyak):
        pegawai = orang.pegawai if urut == 0 else PegawaiAktifFactory(posisi__unit=orang.opd)
        satu = layanan.buat(jenis=alat.KODE, pegawai=pegawai, tmt=tmt, isian={}, oleh=orang.pengusul)
        satu = layanan.ajukan(usulan=satu, urut=0, oleh=orang.pengusul)
        satu = layanan.setujui(usulan=satu, urut=1, oleh=orang.kepala)
        hasil.append(layanan.setujui(usulan=satu, urut=2, oleh=orang.petugas))
    return hasil

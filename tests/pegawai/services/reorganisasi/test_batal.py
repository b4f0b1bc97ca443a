"""Undoing reorganisations: all comes back, unless something later rests on them."""

from datetime import date, timedelta

import pytest

from pegawai.domain.organisasi import BentukReorganisasi as Bentuk
from pegawai.models import (
    Formasi,
    PenugasanTambahan,
    RiwayatJabatan,
    UnitKerja,
)
from pegawai.models.tindakan import StatusTindakan
from pegawai.services.reorganisasi import batal
from pegawai.services.reorganisasi.periksa import ReorganisasiDitolak
from serang_asn.inti.models import Peran
from tests.alat.organisasi import bersih, nama_pohon, potret
from tests.factories import (
    AkunFactory,
    JabatanFactory,
    PegawaiAktifFactory,
    RiwayatJabatanFactory,
    UnitKerjaFactory,
)
from tests.factories.reorganisasi import TMT, reorganisasi

pytestmark = pytest.mark.django_db
SEBELUM = TMT - timedelta(days=1)
NAMA_BARU = {"nama": "Dinas Kesehatan dan Gizi"}
ISIAN_BARU = {"kode": "BARU", "nama": "Bidang Baru", "jenis": "bidang"}


@pytest.mark.parametrize(
    ("bentuk", "rencana"),
    [
        (Bentuk.UBAH, lambda k: {"unit": [k["dinas"].pk], "isian": NAMA_BARU}),
        (Bentuk.PINDAH, lambda k: {"unit": [k["bidang"].pk], "induk": k["lain"].pk}),
        (Bentuk.GABUNG, lambda k: {"unit": [k["dinas"].pk, k["lain"].pk], "ke": k["lain"].pk}),
        (Bentuk.PECAH, lambda k: {"unit": [k["dinas"].pk], "pecahan": [{"nama": "Satu"}, {"nama": "Dua"}]}),
        (Bentuk.TUTUP, lambda k: {"unit": [k["bidang"].pk], "ke": k["lain"].pk}),
        (Bentuk.BARU, lambda k: {"induk": k["dinas"].pk, "isian": ISIAN_BARU}),
    ],
    ids=["ubah", "pindah", "gabung", "pecah", "tutup", "baru"],
)  # fmt: skip
def test_pembatalan_mengembalikan_semuanya(kota, bentuk, rencana):
    jabatan = JabatanFactory(kode="UJI-KADIS", nama="Kepala Dinas", jenis="jpt")
    for unit in (kota["dinas"], kota["bidang"], kota["lain"]):
        orang = PegawaiAktifFactory(posisi__unit=unit)
        RiwayatJabatanFactory(pegawai=orang, tmt=date(2025, 6, 1), unit=unit, jabatan=jabatan)
        Formasi.objects.create(unit=unit, jabatan=jabatan, jumlah=1, kepala=True, mulai=date(2020, 1, 1))
        AkunFactory(peran=Peran.PENGELOLA_OPD, unit=unit)
    PenugasanTambahan.objects.create(
        pegawai=orang, jenis="plh", jabatan=jabatan, unit=kota["bidang"], mulai=date(2023, 11, 1)
    )
    semula = potret()
    tindakan = reorganisasi(bentuk, **rencana(kota))
    assert potret() != semula

    batal.batalkan(tindakan_id=tindakan.pk, alasan="Perda dicabut", oleh_id=None)

    assert potret() == semula
    assert bersih()
    tindakan.refresh_from_db()
    assert (tindakan.status, tindakan.alasan_pembatalan) == (StatusTindakan.DIBATALKAN, "Perda dicabut")


def test_pembatalan_ditolak_bila_unit_baru_sudah_dipakai(kota):
    tindakan = reorganisasi(Bentuk.UBAH, unit=[kota["dinas"].pk], isian=NAMA_BARU)
    baru = UnitKerja.objects.get(pk=tindakan.ringkasan["unit_baru"][0])
    PegawaiAktifFactory(posisi__unit=baru, posisi__tmt=date(2025, 1, 1))
    UnitKerjaFactory(induk=baru, berlaku_mulai=TMT)

    with pytest.raises(ReorganisasiDitolak) as galat:
        batal.batalkan(tindakan_id=tindakan.pk, alasan="x", oleh_id=None)

    assert "1 riwayat jabatan lain" in galat.value.pesan
    assert "1 unit lain di bawah unit baru" in galat.value.pesan


@pytest.mark.django_db(transaction=True)
def test_pembatalan_ditolak_bila_peristiwanya_sudah_diubah(kota):
    orang = PegawaiAktifFactory(posisi__unit=kota["dinas"])
    tindakan = reorganisasi(Bentuk.UBAH, unit=[kota["dinas"].pk], isian=NAMA_BARU)
    RiwayatJabatan.objects.filter(pegawai=orang, tindakan=tindakan).update(catatan="diperbaiki")

    with pytest.raises(ReorganisasiDitolak, match="1 riwayat jabatan dari reorganisasi ini sudah diubah"):
        batal.batalkan(tindakan_id=tindakan.pk, alasan="x", oleh_id=None)


def test_kode_yang_dibebaskan_dapat_dipakai_lagi(kota):
    pertama = reorganisasi(Bentuk.BARU, induk=kota["dinas"].pk, isian=ISIAN_BARU)
    batal.batalkan(tindakan_id=pertama.pk, alasan="Salah induk", oleh_id=None)

    reorganisasi(Bentuk.BARU, induk=kota["lain"].pk, isian=ISIAN_BARU)

    assert nama_pohon(TMT)["Bidang Baru"] == "Dinas Sosial"


@pytest.mark.django_db(transaction=True)
def test_dua_reorganisasi_dibatalkan_dari_yang_terbaru(kota):
    PegawaiAktifFactory(posisi__unit=kota["dinas"])
    Formasi.objects.create(unit=kota["dinas"], jabatan=JabatanFactory(), jumlah=2, mulai=date(2020, 1, 1))
    semula = potret()
    pertama = reorganisasi(Bentuk.UBAH, unit=[kota["dinas"].pk], isian=NAMA_BARU)
    kedua = reorganisasi(
        Bentuk.UBAH,
        tmt=date(2025, 1, 1),
        unit=[pertama.ringkasan["unit_baru"][0]],
        isian={"nama": "Dinas Sehat"},
    )
    with pytest.raises(ReorganisasiDitolak, match="sudah berubah lagi"):
        batal.batalkan(tindakan_id=pertama.pk, alasan="x", oleh_id=None)

    for tindakan in (kedua, pertama):
        batal.batalkan(tindakan_id=tindakan.pk, alasan="Perda dicabut", oleh_id=None)

    assert potret() == semula

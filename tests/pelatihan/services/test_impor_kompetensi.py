"""Files of competencies: what goes out comes in again, what cannot be is refused, an import can be undone."""

from datetime import date
from io import BytesIO

import pytest

from pegawai import ekspor_impor
from pegawai.services.impor import bacaan as pembaca
from pegawai.services.impor import batal, penerapan
from pegawai.services.impor.jenis import ambil_jenis
from pelatihan.models import KamusKompetensi, PenilaianKompetensi, StandarKompetensi, TingkatKompetensi
from tests.factories import JabatanFactory, PegawaiAktifFactory, UnitKerjaFactory
from tests.factories.kompetensi import PenilaianKompetensiFactory, StandarKompetensiFactory
from tests.pegawai.services.impor.berkas import bacaan as dari_baris
from tests.pegawai.services.impor.berkas import buat_batch

pytestmark = pytest.mark.django_db
HARI = date(2026, 11, 1)
NIP = "198503142010012001"
STANDAR = {"kompetensi": "Komunikasi", "tingkat": 3, "berlaku_mulai": date(2026, 1, 1), "dasar": "Perwal 1"}
PENILAIAN = {"nip": NIP, "kompetensi": "KOMUNIKASI", "tingkat": 2, "sumber_penilaian": "atasan",
             "tanggal": date(2026, 3, 15)}  # fmt: skip


@pytest.fixture
def siti():
    return PegawaiAktifFactory(nip=NIP, nama="Siti Aminah", posisi__unit=UnitKerjaFactory())


def masuk(jenis, *daftar):
    batch = buat_batch(jenis=jenis)
    hitungan = penerapan.tulis(batch_id=batch.pk, bacaan=dari_baris(*map(dict, daftar)))
    batch.refresh_from_db()
    return batch, hitungan


def galat(hitungan):
    return [(satu.baris, satu.bidang, satu.kode) for satu in hitungan.catatan if satu.is_galat]


@pytest.mark.parametrize(
    "jenis", ["kompetensi", "tingkat_kompetensi", "standar_kompetensi", "penilaian_kompetensi"]
)
def test_yang_keluar_masuk_lagi_tanpa_perubahan(siti, jenis):
    komunikasi = KamusKompetensi.objects.get(kode="KOMUNIKASI")
    StandarKompetensiFactory(kompetensi=komunikasi, jabatan=JabatanFactory())
    PenilaianKompetensiFactory(pegawai=siti, kompetensi=komunikasi)
    wadah = BytesIO()
    jumlah = ekspor_impor.tulis(jenis, wadah, "xlsx").jumlah
    bacaan = pembaca.baca(wadah.getvalue(), "uji.xlsx", jenis=ambil_jenis(jenis), per_tanggal=HARI)

    hitungan = penerapan.tulis(batch_id=buat_batch(jenis=jenis).pk, bacaan=bacaan)

    assert not [satu for satu in bacaan.masalah if satu.tingkat == "galat"]
    assert (hitungan.baru, hitungan.berubah, hitungan.sama) == (0, 0, jumlah)
    assert jumlah > 0


def test_kamus_baru_dan_dikoreksi_lalu_dibatalkan():
    baris = {"kode": "tek-arsip", "nama_kompetensi": "Kearsipan", "jenis_kompetensi": "teknis", "dasar": "P"}
    _, pertama = masuk("kompetensi", baris)
    batch, kedua = masuk("kompetensi", baris | {"nama_kompetensi": "Kearsipan dinamis"})

    satu = KamusKompetensi.objects.get(kode="TEK-ARSIP")
    assert (pertama.baru, kedua.berubah, satu.nama) == (1, 1, "Kearsipan dinamis")
    batal.batalkan(batch_id=batch.pk, alasan="keliru")
    satu.refresh_from_db()
    assert satu.nama == "Kearsipan"


def test_tingkat_bertanggal_tidak_menimpa_yang_lama():
    baris = {"kompetensi": "Komunikasi", "tingkat": 2, "uraian_tingkat": "Uraian baru", "dasar": "P",
             "berlaku_mulai": date(2026, 1, 1)}  # fmt: skip

    batch, hitungan = masuk("tingkat_kompetensi", baris)

    daftar = TingkatKompetensi.objects.filter(kompetensi__kode="KOMUNIKASI", tingkat=2)
    assert hitungan.baru == 1
    assert daftar.count() == 2
    batal.batalkan(batch_id=batch.pk, alasan="keliru")
    assert daftar.count() == 1


def test_standar_satu_jabatan_atau_sejenis_bukan_keduanya():
    JabatanFactory(kode="UJI-X", nama="Arsiparis Uji")

    _, hitungan = masuk(
        "standar_kompetensi",
        STANDAR | {"jabatan": "Arsiparis Uji"},
        STANDAR | {"jenis_jabatan": "fungsional", "jenjang": "Ahli Muda", "rumpun": "Guru"},
        STANDAR,
        STANDAR | {"jabatan": "Arsiparis Uji", "jenis_jabatan": "pengawas"},
        STANDAR | {"jenis_jabatan": "fungsional", "jenjang": "Ahli Sekali"},
        STANDAR | {"jenis_jabatan": "pengawas", "kompetensi": "Menyulap"},
    )

    assert hitungan.baru == 2
    assert galat(hitungan) == [
        (7, "kompetensi", "kompetensi_unknown"),
        (6, "jenjang", "jenjang_unknown"),
        (4, "jabatan", "post_or_kind"),
        (5, "jabatan", "post_or_kind"),
    ]
    baru = StandarKompetensi.objects.filter(dasar="Perwal 1")
    assert {(s.jabatan_id is not None, s.jenis_jabatan, s.rumpun, s.kepentingan) for s in baru} == {
        (True, "", "", 2),
        (False, "fungsional", "guru", 2),
    }


@pytest.mark.parametrize(
    ("tambahan", "sampai"),
    [
        ({}, date(2027, 3, 15)),  # twelve months for the superior's view
        ({"sumber_penilaian": "pusat_penilaian"}, date(2029, 3, 15)),
        ({"berlaku_sampai": date(2026, 12, 31)}, date(2027, 1, 1)),
    ],
)
def test_masa_berlaku_penilaian(siti, tambahan, sampai):
    masuk("penilaian_kompetensi", PENILAIAN | tambahan)

    satu = PenilaianKompetensi.objects.get()
    assert (satu.pegawai, satu.tingkat, satu.berlaku_sampai, satu.sumber) == (siti, 2, sampai, "impor")


def test_penilaian_orang_tak_dikenal_ditolak_dan_batal_mencabut(siti):
    batch, hitungan = masuk(
        "penilaian_kompetensi", PENILAIAN, PENILAIAN | {"nip": "199001012015011001"},
        PENILAIAN | {"kompetensi": "Menyulap"},
    )  # fmt: skip

    assert hitungan.baru == 1
    assert galat(hitungan) == [(3, "nip", "nip_unknown"), (4, "kompetensi", "kompetensi_unknown")]
    batal.batalkan(batch_id=batch.pk, alasan="keliru")
    assert not PenilaianKompetensi.objects.sah().exists()

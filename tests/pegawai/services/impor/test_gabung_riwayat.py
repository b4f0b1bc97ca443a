"""Merging events of every history: new, changed, same; better records; what only the database sees; undo."""

from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from pegawai.models import BarisImpor, BatchImpor, Pegawai, riwayat
from pegawai.models.pegawai import NipTerdahulu
from pegawai.models.riwayat import Sumber
from pegawai.services import referensi
from pegawai.services.impor import batal, padanan, penerapan
from pegawai.services.impor.jenis import Hitungan
from tests.alat.keadaan import pastikan_keadaan
from tests.factories import JabatanFactory, PegawaiAktifFactory, UnitKerjaFactory
from tests.pegawai.services.impor.berkas import bacaan, buat_batch

pytestmark = pytest.mark.django_db

NIP = "198503142010012001"
SK = {"sk_nomor": "823/1", "sk_tanggal": date(2019, 3, 1), "sk_pejabat": "Wali Kota Serang"}
BARIS: dict[str, dict[str, Any]] = {
    "pangkat": {"golongan": "III/b", "tmt_golongan": date(2019, 4, 1), "jenis_kp": "reguler",
                "masa_kerja_tahun": 9, "masa_kerja_bulan": 3, **SK},
    "jabatan": {"jabatan": "Arsiparis Uji", "unit_kerja": "Bidang Uji", "tmt_jabatan": date(2019, 5, 1),
          **SK},
    "pendidikan": {"tingkat_pendidikan": "S2", "jurusan": "Ilmu Pemerintahan", "sekolah": "Untirta",
                   "tahun_lulus": 2018, "tmt_pengakuan": date(2019, 1, 1)},
    "kgb": {"golongan": "III/a", "tmt_gaji": date(2022, 3, 1), "masa_kerja_tahun": 8, "masa_kerja_bulan": 0,
            "gaji_lama": 3_000_000, "gaji_baru": 3_100_000, **SK},
    "skp": {"tahun": 2023, "predikat": "baik", "hasil_kerja": "sesuai", "perilaku": "sesuai",
          "penilai": "Kepala"},
    "disiplin": {"jenis_hukuman": "Teguran lisan", "tanggal_mulai": date(2022, 3, 1),
          "pasal_dilanggar": "ps. 4", **SK},
    "penghargaan": {"jenis_penghargaan": "Pegawai teladan Kota Serang", "tanggal": date(2021, 8, 17),
                    "pemberi": "Wali Kota", **SK},
    "keluarga": {"hubungan": "anak", "nama_keluarga": "Budi", "tanggal_lahir_keluarga": date(2015, 7, 5),
                 "tunjangan": "ya"},
    "cuti": {"jenis_cuti": "Cuti tahunan", "tanggal_mulai": date(2022, 3, 7), "tanggal_selesai": date(2022,
          3, 9)},
}  # fmt: skip
UBAHAN: dict[str, tuple[dict[str, Any], str, Any, Any]] = {
    "pangkat": ({"masa_kerja_bulan": 4}, "mkg_bulan", 3, 4),
    "jabatan": ({"tmt_pelantikan": date(2019, 5, 1)}, "tmt_pelantikan", None, date(2019, 5, 1)),
    "pendidikan": ({"sekolah": "UI"}, "sekolah", "Untirta", "UI"),
    "kgb": ({"gaji_baru": 3_200_000}, "gaji_baru", 3_100_000, 3_200_000),
    "skp": ({"penilai": "Sekretaris"}, "penilai", "Kepala", "Sekretaris"),
    "disiplin": ({"pasal_dilanggar": "ps. 5"}, "pasal_dilanggar", "ps. 4", "ps. 5"),
    "penghargaan": ({"pemberi": "Presiden"}, "pemberi", "Wali Kota", "Presiden"),
    "keluarga": ({"tunjangan": "tidak"}, "tunjangan", True, False),
    "cuti": ({"hari_kerja": 2}, "hari_kerja", 3, 2),
}
"""Kind → what another file says instead, the column it changes, its value before and after."""
MODEL = {
    "pangkat": riwayat.RiwayatPangkat, "jabatan": riwayat.RiwayatJabatan,
          "pendidikan": riwayat.RiwayatPendidikan,
    "kgb": riwayat.RiwayatGaji, "skp": riwayat.RiwayatKinerja, "disiplin": riwayat.RiwayatDisiplin,
    "penghargaan": riwayat.RiwayatPenghargaan, "keluarga": riwayat.RiwayatKeluarga,
          "cuti": riwayat.RiwayatCuti,
}  # fmt: skip
JENIS = sorted(MODEL)


@pytest.fixture(autouse=True)
def orang() -> Pegawai:
    referensi.muat()
    unit = UnitKerjaFactory(nama="Bidang Uji", kode="UJI-1")
    JabatanFactory(kode="UJI-ARSIP", nama="Arsiparis Uji")
    return PegawaiAktifFactory(nip=NIP, nama="Siti Aminah", posisi__unit=unit)


def muat(jenis: str, *daftar: dict[str, Any], **opsi: Any) -> tuple[BatchImpor, Hitungan]:
    """Apply rows of a kind as a batch of their own and prove the derived state."""
    batch = buat_batch(jenis=jenis, **opsi)
    baris = [{"nip": NIP, **satu} for satu in daftar]
    hitungan = penerapan.tulis(batch_id=batch.pk, bacaan=bacaan(*baris))
    pastikan_keadaan()
    batch.refresh_from_db()
    return batch, hitungan


def milik_berkas(jenis: str) -> Any:
    return MODEL[jenis].objects.sah().filter(sumber=Sumber.IMPOR)


def kode(hitungan: Hitungan) -> list[tuple[str, bool]]:
    return [(satu.kode, satu.is_galat) for satu in hitungan.catatan]


@pytest.mark.parametrize("jenis", JENIS)
def test_baru_sama_berubah_lalu_dibatalkan(jenis: str, orang: Pegawai) -> None:
    pertama, hitungan = muat(jenis, BARIS[jenis])
    assert (hitungan.baru, [satu for satu in hitungan.catatan if satu.is_galat]) == (1, [])
    satu = milik_berkas(jenis).get()
    assert (satu.pegawai, satu.batch, satu.batch_lembar, satu.batch_baris) == (orang, pertama, "Data", 2)
    assert satu.jejak.filter(pgh_label="tambah").count() == 1

    _, sama = muat(jenis, BARIS[jenis])
    assert (sama.baru, sama.berubah, sama.sama) == (0, 0, 1)
    assert satu.jejak.count() == 1

    ubahan, kolom, sebelum, sesudah = UBAHAN[jenis]
    assert getattr(satu, kolom) == sebelum
    ketiga, berubah = muat(jenis, BARIS[jenis] | ubahan)
    satu.refresh_from_db()
    assert (berubah.berubah, getattr(satu, kolom), satu.batch) == (1, sesudah, pertama)

    batal.batalkan(batch_id=ketiga.pk, alasan="Keliru")
    satu.refresh_from_db()
    assert getattr(satu, kolom) == sebelum
    batal.batalkan(batch_id=pertama.pk, alasan="Keliru")
    assert not milik_berkas(jenis).exists()
    pastikan_keadaan()


@pytest.mark.parametrize("jenis", JENIS)
def test_catatan_petugas_dipertahankan(jenis: str) -> None:
    muat(jenis, BARIS[jenis])
    milik_berkas(jenis).update(sumber=Sumber.MANUAL)
    ubahan, kolom, sebelum, sesudah = UBAHAN[jenis]

    _, hitungan = muat(jenis, BARIS[jenis] | ubahan)

    satu = MODEL[jenis].objects.filter(sumber=Sumber.MANUAL, batch__isnull=False).get()
    if sebelum is None:  # an empty field may always be filled
        assert (hitungan.berubah, getattr(satu, kolom)) == (1, sesudah)
    else:
        assert ("better_record_kept", False) in kode(hitungan)
        assert (hitungan.sama, getattr(satu, kolom)) == (1, sebelum)


def test_sk_yang_lebih_baru_tidak_ditimpa_yang_lama() -> None:
    muat("pangkat", BARIS["pangkat"] | {"sk_tanggal": date(2020, 1, 1)})

    _, lama = muat("pangkat", BARIS["pangkat"] | {"masa_kerja_bulan": 5, "sk_tanggal": date(2018, 1, 1)})
    _, baru = muat("pangkat", BARIS["pangkat"] | {"masa_kerja_bulan": 6, "sk_tanggal": date(2021, 1, 1)})

    assert (lama.sama, baru.berubah) == (1, 1)
    assert milik_berkas("pangkat").get().mkg_bulan == 6


def test_sel_kosong_tidak_menghapus() -> None:
    muat("pangkat", BARIS["pangkat"])

    _, hitungan = muat("pangkat", {"golongan": "III/b", "tmt_golongan": date(2019, 4, 1)})

    assert hitungan.sama == 1
    assert milik_berkas("pangkat").get().sk_nomor == "823/1"


def test_nip_terdahulu_dikenali_dan_nip_asing_bermasalah(orang: Pegawai) -> None:
    NipTerdahulu.objects.create(pegawai=orang, nip="198503142009012001")
    baris = BARIS["skp"]

    _, hitungan = muat("skp", baris | {"nip": "198503142009012001"}, baris | {"nip": "199001012015011001"})

    assert (hitungan.baru, kode(hitungan)) == (1, [("nip_unknown", True)])


def test_nama_rujukan_tak_dikenal_lalu_disamakan() -> None:
    salah = BARIS["cuti"] | {"jenis_cuti": "Cuti tahunann"}
    batch, hitungan = muat("cuti", salah)
    assert kode(hitungan) == [("jenis_cuti_unknown", True)]
    assert "tahunann" not in batch.masalah.get().pesan + batch.masalah.get().nilai
    (usul,) = hitungan.tak_dikenal

    pilihan = {"bidang": usul.bidang, "kunci": usul.kunci, "usul_id": usul.usul_id}
    _, kedua = muat("cuti", salah, ringkasan={padanan.KUNCI: [pilihan]})

    assert kedua.baru == 1


@pytest.mark.parametrize(
    ("jenis", "ubahan", "harap"),
    [
        ("pangkat", {"tmt_golongan": date(2005, 4, 1)}, ("sebelum_pengangkatan", True)),
        ("pangkat", {"golongan": "II/d"}, ("di_bawah_pangkat_sebelumnya", True)),
        ("pangkat", {"golongan": "IV/a"}, ("melompati_pangkat", False)),
        ("pangkat", {"golongan": "IX"}, ("golongan_bukan_jenis_asn", True)),
        ("skp", {"tahun": 2008}, ("sebelum_pengangkatan", True)),
        ("cuti", {"hari_kerja": 9}, ("hari_kerja_tidak_mungkin", True)),
        ("kgb", {"tmt_berikutnya": date(2021, 3, 1)}, ("kgb_berikutnya_mundur", True)),
        ("keluarga", {"tanggal_lahir_keluarga": date(1990, 1, 1)}, ("anak_terlalu_tua", True)),
        ("disiplin", {"tanggal_mulai": date(2000, 1, 1)}, ("sebelum_usia_16", True)),
    ],
)
def test_aturan_riwayat_berlaku(jenis: str, ubahan: dict[str, Any], harap: tuple[str, bool]) -> None:
    _, hitungan = muat(jenis, BARIS[jenis] | ubahan)

    assert harap in kode(hitungan)
    assert milik_berkas(jenis).exists() is not harap[1]


def test_baris_lain_berkas_ikut_dinilai() -> None:
    """The ranks of a whole career in any order: each is judged beside the others."""
    naik = [("III/d", 2024), ("III/b", 2016), ("III/c", 2020)]
    daftar = [{"golongan": g, "tmt_golongan": date(t, 4, 1), "jenis_kp": "reguler"} for g, t in naik]

    _, hitungan = muat("pangkat", *daftar)

    assert (hitungan.baru, kode(hitungan)) == (3, [])


def test_keluarga_dan_disiplin_tidak_meninggalkan_nilai() -> None:
    batch, _ = muat(
        "keluarga", BARIS["keluarga"] | {"tanggal_lahir_keluarga": date(1990, 1, 1)}, BARIS["keluarga"]
    )

    tersimpan = f"{list(batch.masalah.values())} {batch.ringkasan} {list(batch.baris.values('data'))}"
    assert "Budi" not in tersimpan
    assert "1990" not in tersimpan
    assert "2015-07-05" not in tersimpan


def test_cuti_bertindih_ditolak() -> None:
    muat("cuti", BARIS["cuti"])
    masuk = BARIS["cuti"] | {"tanggal_mulai": date(2022, 3, 9), "tanggal_selesai": date(2022, 3, 10)}
    lain = BARIS["cuti"] | {"tanggal_mulai": date(2022, 6, 6), "tanggal_selesai": date(2022, 6, 8)}
    tindih = BARIS["cuti"] | {"tanggal_mulai": date(2022, 6, 8), "tanggal_selesai": date(2022, 6, 8)}

    _, hitungan = muat("cuti", masuk, lain, tindih)

    assert [(satu.baris, satu.kode) for satu in hitungan.catatan] == [
        (2, "period_overlap"),
        (4, "period_overlap"),
    ]
    assert (hitungan.baru, milik_berkas("cuti").count()) == (1, 2)


def test_baris_kembar_dan_hari_yang_sama_diperingatkan() -> None:
    _, hitungan = muat("penghargaan", BARIS["penghargaan"], BARIS["penghargaan"])
    assert (hitungan.baru, hitungan.sama, kode(hitungan)) == (1, 1, [("duplicate_in_file", False)])

    muat("jabatan", BARIS["jabatan"])
    JabatanFactory(kode="UJI-LAIN", nama="Pranata Uji")
    _, lain = muat("jabatan", BARIS["jabatan"] | {"jabatan": "Pranata Uji"})
    assert (lain.baru, ("other_event_same_day", False) in kode(lain)) == (1, True)

    milik_berkas("jabatan").update(sumber=Sumber.MANUAL)
    JabatanFactory(kode="UJI-TIGA", nama="Statistisi Uji")
    _, tiga = muat("jabatan", BARIS["jabatan"] | {"jabatan": "Statistisi Uji"})
    assert (tiga.baru, tiga.sama, ("better_record_kept", False) in kode(tiga)) == (0, 1, True)


def test_unit_dan_jabatan_baru_dibuat_bila_diminta() -> None:
    batch = buat_batch(jenis="jabatan")
    baris = {"nip": NIP, **BARIS["jabatan"], "jabatan": "Jabatan Tak Ada", "unit_kerja": "Unit Tak Ada"}

    hitungan = penerapan.tulis(batch_id=batch.pk, bacaan=bacaan(baris), buat_rujukan=True)

    assert hitungan.baru == 1
    assert milik_berkas("jabatan").get().jabatan.nama == "Jabatan Tak Ada"
    batal.batalkan(batch_id=batch.pk, alasan="Keliru")


def test_jumlah_kueri_tidak_mengikuti_jumlah_baris() -> None:
    def hitung_kueri(tahun: list[int]) -> int:
        with CaptureQueriesContext(connection) as kueri:
            _, hitungan = muat("skp", *[BARIS["skp"] | {"tahun": satu} for satu in tahun])
        assert hitungan.baru == len(tahun)
        return len(kueri)

    hitung_kueri([2025])  # what is read once in the life of a process
    assert hitung_kueri([2024]) == hitung_kueri([*range(2011, 2023)])


def test_baris_menyimpan_nasib_dan_asal() -> None:
    batch, _ = muat("pangkat", BARIS["pangkat"])

    baris = BarisImpor.objects.get(batch=batch)
    assert (baris.nasib, baris.data["golongan"], "w_tmt" in baris.data) == ("baru", "III/b", False)

"""Units, formations and salary tables: new, changed, same, what is refused, and the undo of it all."""

from datetime import date
from typing import Any

import pytest

from pegawai.models import BatchImpor, Formasi, GajiPokok, UnitKerja
from pegawai.services import referensi
from pegawai.services.impor import batal, penerapan
from pegawai.services.impor.batal import ImporTidakDapatDibatalkan
from pegawai.services.impor.jenis import Hitungan
from tests.factories import JabatanFactory, UnitKerjaFactory
from tests.pegawai.services.impor.berkas import bacaan, buat_batch

pytestmark = pytest.mark.django_db
SEJAK = date(2025, 1, 1)


def muat(jenis: str, *daftar: dict[str, Any]) -> tuple[BatchImpor, Hitungan]:
    batch = buat_batch(jenis=jenis)
    hitungan = penerapan.tulis(batch_id=batch.pk, bacaan=bacaan(*daftar))
    batch.refresh_from_db()
    return batch, hitungan


def kode(hitungan: Hitungan) -> list[tuple[int, str]]:
    return [(satu.baris, satu.kode) for satu in hitungan.catatan]


def nasib(hitungan: Hitungan) -> tuple[int, int, int]:
    return hitungan.baru, hitungan.berubah, hitungan.sama


def unit(kode_unit: str, induk: str, **isian: Any) -> dict[str, Any]:
    return {"kode": kode_unit, "kode_induk": induk, "nama_unit": f"Unit {kode_unit}", "jenis_unit": "bidang",
            "berlaku_mulai": SEJAK, "nama_pendek": None, "wilayah": None, "alamat_unit": None,
                  "dasar": "Perwal",
            **isian}  # fmt: skip


@pytest.fixture
def akar() -> UnitKerja:
    return UnitKerjaFactory(kode="AKAR", nama="Pemerintah Kota")


def test_unit_anak_sebelum_induk_menjadi_pohon(akar: UnitKerja) -> None:
    daftar = [unit("CUCU", "ANAK", jenis_unit="seksi"), unit("ANAK", "AKAR"), unit("ADIK", "AKAR")]

    _, hitungan = muat("unit", *daftar)

    assert nasib(hitungan) == (3, 0, 0)
    cucu = UnitKerja.objects.get(kode="CUCU")
    assert [satu.kode for satu in UnitKerja.objects.get_ancestors(cucu)] == ["AKAR", "ANAK"]
    assert UnitKerja.objects.find_problems() == ([], [], [], [], [])
    assert nasib(muat("unit", *daftar)[1]) == (0, 0, 3)


def test_unit_pertama_menjadi_akar() -> None:
    assert nasib(muat("unit", unit("KOTA", "", jenis_unit="instansi"), unit("DINAS", "KOTA"))[1]) == (2, 0, 0)
    assert UnitKerja.objects.find_problems() == ([], [], [], [], [])


def test_unit_tanpa_induk_berputar_dan_kembar_ditolak(akar: UnitKerja) -> None:
    _, hitungan = muat(
        "unit", unit("A", "TAK-ADA"), unit("B", "C"), unit("C", "B"), unit("D", "AKAR"), unit("D", "AKAR"),
        unit("E", ""), unit("F", "AKAR", wilayah="99.99"),
    )  # fmt: skip

    assert sorted(kode(hitungan)) == [
        (2, "parent_unknown"), (3, "parent_circle"), (4, "parent_circle"), (6, "duplicate_in_file"),
        (7, "parent_unknown"), (8, "wilayah_unknown"),
    ]  # fmt: skip
    assert nasib(hitungan) == (1, 0, 0)


def test_unit_yang_ada_hanya_berubah_singkatan_dan_alamat(akar: UnitKerja) -> None:
    muat("unit", unit("ANAK", "AKAR"))

    batch, hitungan = muat("unit", unit("ANAK", "AKAR", nama_unit="Nama Lain", alamat_unit="Jl. Baru"))

    assert (nasib(hitungan), kode(hitungan)) == ((0, 1, 0), [(2, "needs_reorganisation")])
    anak = UnitKerja.objects.get(kode="ANAK")
    assert (anak.nama, anak.alamat) == ("Unit ANAK", "Jl. Baru")
    batal.batalkan(batch_id=batch.pk, alasan="Keliru")
    assert UnitKerja.objects.get(kode="ANAK").alamat == ""


def test_unit_dibatalkan_selama_belum_dipakai(akar: UnitKerja) -> None:
    batch, _ = muat("unit", unit("ANAK", "AKAR"), unit("CUCU", "ANAK"))
    lain = UnitKerjaFactory(kode="LAIN", induk=UnitKerja.objects.get(kode="CUCU"))
    with pytest.raises(ImporTidakDapatDibatalkan) as galat:
        batal.batalkan(batch_id=batch.pk, alasan="Keliru")
    assert [satu.kode for satu in galat.value.halangan] == ["unit_berisi"]

    UnitKerja.objects.get(pk=lain.pk).delete()
    batal.batalkan(batch_id=batch.pk, alasan="Keliru")

    assert [satu.kode for satu in UnitKerja.objects.all()] == ["AKAR"]
    assert UnitKerja.objects.find_problems() == ([], [], [], [], [])


def formasi(jumlah: int, mulai: date = SEJAK, **isian: Any) -> dict[str, Any]:
    return {"unit_kerja": "Bidang Uji", "opd": None, "jabatan": "Arsiparis Uji", "jumlah": jumlah,
          "kepala": "tidak",
            "berlaku_mulai": mulai, "berlaku_selesai": None, "dasar": "ABK", **isian}  # fmt: skip


@pytest.fixture
def tempat() -> UnitKerja:
    JabatanFactory(kode="UJI-ARSIP", nama="Arsiparis Uji")
    JabatanFactory(kode="UJI-LAIN", nama="Pranata Uji")
    return UnitKerjaFactory(nama="Bidang Uji", kode="UJI-1")


def test_formasi_yang_mulai_kemudian_menutup_yang_lama(tempat: UnitKerja) -> None:
    pertama, _ = muat("formasi", formasi(3))
    kedua, hitungan = muat("formasi", formasi(5, date(2026, 1, 1)))

    assert nasib(hitungan) == (0, 1, 0)
    urut = Formasi.objects.order_by("mulai").values_list("mulai", "selesai", "jumlah")
    assert [*urut] == [(SEJAK, date(2026, 1, 1), 3), (date(2026, 1, 1), None, 5)]
    assert nasib(muat("formasi", formasi(3), formasi(5, date(2026, 1, 1)))[1]) == (0, 0, 2)
    assert nasib(muat("formasi", formasi(4))[1]) == (0, 1, 0)

    batal.batalkan(batch_id=BatchImpor.objects.latest("pk").pk, alasan="Keliru")
    batal.batalkan(batch_id=kedua.pk, alasan="Keliru")
    assert Formasi.objects.get().selesai is None
    batal.batalkan(batch_id=pertama.pk, alasan="Keliru")
    assert not Formasi.objects.exists()


def test_formasi_dalam_satu_berkas_bersambung(tempat: UnitKerja) -> None:
    _, hitungan = muat("formasi", formasi(5, date(2026, 1, 1)), formasi(3))

    assert nasib(hitungan) == (2, 0, 0)
    assert Formasi.objects.get(jumlah=3).selesai == date(2026, 1, 1)


def test_formasi_yang_ditolak(tempat: UnitKerja) -> None:
    muat("formasi", formasi(1, kepala="ya", jabatan="Pranata Uji"))
    _, hitungan = muat(
        "formasi",
        formasi(2, kepala="ya"),
        formasi(1, kepala="ya", mulai=date(2025, 2, 1)),
        formasi(1, mulai=date(2025, 3, 1), berlaku_selesai=date(2025, 2, 1)),
        formasi(1, mulai=date(2025, 4, 1), unit_kerja="Tak Ada"),
        formasi(1, mulai=date(2024, 4, 1), jabatan="Pranata Uji", berlaku_selesai=date(2025, 6, 1)),
    )

    assert sorted(kode(hitungan)) == [
        (2, "leader_not_one"), (3, "leader_exists"), (4, "end_before_start"), (5, "unit_kerja_unknown"),
        (6, "period_overlap"),
    ]  # fmt: skip
    assert nasib(hitungan) == (0, 0, 0)


def test_tabel_gaji_baru_berubah_dan_dibatalkan() -> None:
    referensi.muat()
    GajiPokok.objects.all().delete()
    baris = [
        {
            "golongan": "III/a",
            "mkg": mkg,
            "gaji": gaji,
            "dasar": "PP 5/2024",
            "berlaku_mulai": date(2024, 1, 1),
        }
        for mkg, gaji in ((0, 2_785_700), (2, 2_873_500), (4, 2_963_900))
    ]
    pertama, hitungan = muat("gaji", *baris)
    assert (nasib(hitungan), kode(hitungan)) == ((3, 0, 0), [])
    assert nasib(muat("gaji", *baris)[1]) == (0, 0, 3)

    kedua, hitungan = muat("gaji", baris[0], baris[2] | {"gaji": 2_700_000})
    assert nasib(hitungan) == (0, 1, 1)
    assert kode(hitungan) == [(3, "salary_not_rising"), (2, "table_incomplete")]

    batal.batalkan(batch_id=kedua.pk, alasan="Keliru")
    assert GajiPokok.objects.get(mkg=4).gaji == 2_963_900
    batal.batalkan(batch_id=pertama.pk, alasan="Keliru")
    assert not GajiPokok.objects.exists()


def test_golongan_tak_dikenal_dan_sel_kembar() -> None:
    referensi.muat()
    GajiPokok.objects.all().delete()
    satu = {"golongan": "III/a", "mkg": 0, "gaji": 2_785_700, "dasar": "PP", "berlaku_mulai": SEJAK}

    _, hitungan = muat("gaji", satu, satu, satu | {"golongan": "X/z"})

    assert (nasib(hitungan), kode(hitungan)) == (
        (1, 0, 1),
        [(4, "golongan_unknown"), (3, "duplicate_in_file")],
    )
    assert GajiPokok.objects.get().dasar == "PP"

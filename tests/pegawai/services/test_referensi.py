"""Reference tables: what they hold, and that loading again changes only what changed."""

from decimal import Decimal
from itertools import pairwise

import pytest

from pegawai.domain.golongan import DAFTAR_GOLONGAN
from pegawai.domain.ketentuan import BUP_BAWAAN
from pegawai.models import (
    BatasUsiaPensiun,
    GajiPokok,
    Golongan,
    Jabatan,
    KedudukanHukum,
    Parameter,
    TingkatPendidikan,
    UnitKerja,
    Wilayah,
)
from pegawai.services import organisasi_awal, referensi

pytestmark = pytest.mark.django_db


def test_muat_dua_kali_tidak_menulis_apa_pun() -> None:
    referensi.muat()

    assert set(referensi.muat().values()) == {0}


def test_muat_mengembalikan_baris_yang_menyimpang_saja() -> None:
    referensi.muat()
    Golongan.objects.filter(kode="III/d").update(nama="Salah")

    ditulis = referensi.muat()

    assert ditulis["golongan"] == 1
    assert sum(ditulis.values()) == 1
    assert Golongan.objects.get(kode="III/d").nama == "Penata Tingkat I"


def test_muat_tidak_menimpa_angka_yang_sudah_dikonfirmasi_petugas() -> None:
    referensi.muat()
    Parameter.objects.filter(kode="plt.masa").update(nilai=4, terverifikasi=True, dasar="Surat BKN")

    referensi.muat()

    angka = Parameter.objects.get(kode="plt.masa")
    assert (angka.nilai, angka.dasar) == (Decimal(4), "Surat BKN")


def test_golongan_sama_dengan_aturan() -> None:
    referensi.muat()

    tersimpan = set(Golongan.objects.values_list("kode", "urut", "jenis"))

    assert tersimpan == {(g.kode, g.urut, g.jenis.value) for g in DAFTAR_GOLONGAN}


def test_urutan_pendidikan_sama_dengan_aturan() -> None:
    from pegawai.domain.pendidikan import TingkatPendidikan as Tingkat

    referensi.muat()

    assert dict(TingkatPendidikan.objects.values_list("kode", "urut")) == {t.value: t.urut for t in Tingkat}


def test_batas_usia_pensiun_sama_dengan_aturan() -> None:
    referensi.muat()

    tersimpan = {
        (jenis, jenjang, rumpun): {sejak: usia}
        for jenis, jenjang, rumpun, sejak, usia in BatasUsiaPensiun.objects.values_list(
            "jenis_jabatan", "jenjang__kode", "rumpun", "berlaku_mulai", "usia"
        )
    }

    assert tersimpan == {kunci: dict(ketentuan.nilai) for kunci, ketentuan in BUP_BAWAAN.items()}


def test_gaji_pokok_naik_3_15_persen_setiap_dua_tahun() -> None:
    referensi.muat()
    per_golongan: dict[str, list[tuple[int, int]]] = {}
    for kode, mkg, gaji in GajiPokok.objects.order_by("golongan", "mkg").values_list(
        "golongan__kode", "mkg", "gaji"
    ):
        per_golongan.setdefault(kode, []).append((mkg, gaji))

    assert sum(map(len, per_golongan.values())) == 544
    for baris in per_golongan.values():
        for (mkg, gaji), (mkg_naik, gaji_naik) in pairwise(baris):
            naik = Decimal("1.0315") if mkg_naik - mkg == 2 else Decimal("1.0315").sqrt()
            assert abs(gaji_naik - gaji * naik) < 400


def test_cltn_tidak_dihitung_dan_bukan_masa_kerja() -> None:
    referensi.muat()

    cltn = KedudukanHukum.objects.get(kode="CLTN")

    assert (cltn.dihitung, cltn.masa_kerja, cltn.akhir) == (False, False, False)


def test_wilayah_enam_kecamatan_67_kelurahan() -> None:
    referensi.muat()

    assert Wilayah.objects.filter(induk=None).count() == 6
    assert Wilayah.objects.exclude(induk=None).count() == 67


def test_setiap_jabatan_fungsional_berjenjang_dan_manajerial_bereselon() -> None:
    referensi.muat()

    assert not Jabatan.objects.filter(jenis="fungsional", jenjang=None).exists()
    assert not Jabatan.objects.filter(jenis__in=["jpt", "administrator", "pengawas"], eselon=None).exists()


def test_muat_unit_menyusun_pohon_sekali() -> None:
    referensi.muat()

    pertama, kedua = organisasi_awal.muat_unit(), organisasi_awal.muat_unit()

    assert (pertama, kedua) == (103, 0)
    kelurahan = UnitKerja.objects.get(kode="KEL-04-1007")
    assert kelurahan.path[:-4] == UnitKerja.objects.get(kode="KEC-04").path
    assert UnitKerja.objects.filter(jenis="kelurahan", depth=3).count() == 67

"""Hours of the year as a dimension of the headcount, and unit by unit."""

from datetime import date

import pytest

from pegawai.domain.jumlah import Pertanyaan
from pegawai.models import Parameter, UnitKerja
from pegawai.selectors.jumlah import hitung
from pelatihan.models import JenisPelatihan, RiwayatPelatihan
from pelatihan.selectors.capaian import get_capaian
from pelatihan.selectors.riwayat import get_riwayat_jp
from serang_asn.inti.models import Peran
from tests.factories import AkunFactory, PegawaiAktifFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db
PADA = date(2026, 11, 24)


def latih(orang, selesai, jp, **isian):
    jenis, _ = JenisPelatihan.objects.get_or_create(
        kode="UJI", defaults={"nama": "Uji", "klasikal": True, "sumber": "uji"}
    )
    return RiwayatPelatihan.objects.create(
        pegawai=orang, jenis=jenis, nama=f"Pelatihan {selesai}", mulai=date(selesai.year - 1, 12, 1),
        selesai=selesai, jp=jp, **isian,
    )  # fmt: skip


def kelompok(pada=PADA):
    return {baris.nilai[0].kode: baris.jumlah for baris in hitung(Pertanyaan(pada, ("jp",))).baris}


@pytest.fixture
def dinas():
    akar = UnitKerjaFactory(nama="Pemerintah Kota")
    return UnitKerjaFactory(nama="Dinas Kesehatan", induk=akar)


def test_tiga_keadaan(dinas):
    cukup, kurang, _ = PegawaiAktifFactory.create_batch(3, posisi__unit=dinas)
    latih(cukup, date(2026, 3, 1), 12)
    latih(cukup, date(2026, 6, 1), 8)
    latih(kurang, date(2026, 3, 1), 19)

    assert kelompok() == {"tercapai": 1, "belum": 1, "tanpa": 1}


@pytest.mark.parametrize(
    ("selesai", "pada", "terhitung"),
    [
        (date(2026, 1, 1), PADA, False),  # its last day is 31 December 2025
        (date(2026, 1, 2), PADA, True),
        (PADA, PADA, True),
        (date(2026, 11, 25), PADA, False),  # not finished yet
        (date(2025, 12, 31), date(2025, 12, 31), True),
    ],
)
def test_tahun_hari_terakhir_yang_menentukan(dinas, selesai, pada, terhitung):
    orang = PegawaiAktifFactory(posisi__unit=dinas)
    latih(orang, selesai, 30)

    assert kelompok(pada) == {"tercapai" if terhitung else "tanpa": 1}
    assert (get_riwayat_jp(orang, pada=pada).tahun_ini.jp > 0) == terhitung


def test_tahun_sebelum_bertugas_tidak_ditagih(dinas):
    mulai = date(2025, 3, 1)
    baru = PegawaiAktifFactory(posisi__unit=dinas, status__tmt=mulai, pangkat__tmt=mulai, posisi__tmt=mulai)
    lama = PegawaiAktifFactory(posisi__unit=dinas)

    assert [satu.tahun for satu in get_riwayat_jp(baru, pada=PADA).tahunan] == [2026, 2025]
    assert [satu.tahun for satu in get_riwayat_jp(lama, pada=PADA).tahunan] == [2026, 2025, 2024, 2023, 2022]


def test_yang_dibatalkan_tidak_terhitung(dinas):
    from django.utils import timezone

    orang = PegawaiAktifFactory(posisi__unit=dinas)
    latih(orang, date(2026, 3, 1), 30, dibatalkan_pada=timezone.now(), alasan_pembatalan="keliru")

    assert kelompok() == {"tanpa": 1}


def test_jam_minimal_menurut_parameter(dinas):
    latih(PegawaiAktifFactory(posisi__unit=dinas), date(2026, 3, 1), 22)
    Parameter.objects.create(
        kode="jp.pns", nilai=24, satuan="JP per tahun", keterangan="Baru", dasar="PP contoh",
        berlaku_mulai=date(2026, 1, 1),
    )  # fmt: skip

    assert kelompok() == {"belum": 1}


def test_capaian_per_unit_sebatas_lingkup(dinas):
    lain = UnitKerjaFactory(nama="Dinas Lain", induk=UnitKerja.objects.get_parent(dinas))
    latih(PegawaiAktifFactory(posisi__unit=dinas), date(2026, 3, 1), 20)
    PegawaiAktifFactory(posisi__unit=dinas, status__jenis_asn="PPPK")
    PegawaiAktifFactory(posisi__unit=lain)

    kota = get_capaian(AkunFactory(peran=Peran.PETUGAS), PADA)
    kepala = get_capaian(AkunFactory(peran=Peran.KEPALA_OPD, unit=dinas), PADA)

    assert (kota.semua.jumlah, kota.semua.tercapai.jumlah, kota.semua.persen) == (2, 1, 50)
    assert {satu.nama: satu.persen for satu in kota.unit} == {"Dinas Kesehatan": 100, "Dinas Lain": 0}
    assert [satu.nama for satu in kepala.unit] == ["Dinas Kesehatan"]
    assert kepala.semua.jumlah == 1


def test_angka_menuju_nama_di_baliknya(client, dinas):
    orang = PegawaiAktifFactory(nama="Siti Rajin", posisi__unit=dinas)
    latih(orang, date(2026, 3, 1), 20)
    PegawaiAktifFactory(nama="Orang Lain", posisi__unit=dinas)
    client.force_login(AkunFactory(peran=Peran.PETUGAS))
    (baris,) = get_capaian(AkunFactory(peran=Peran.PETUGAS), PADA).unit

    isi = client.get(f"/pegawai/?{baris.tercapai.kueri}").content.decode()

    assert "Siti Rajin" in isi
    assert "Orang Lain" not in isi

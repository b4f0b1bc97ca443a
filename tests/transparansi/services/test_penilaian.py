"""Taking in ratings: one per visit, nothing lost, nothing that says who."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.db import IntegrityError, InternalError, connection, transaction

from tests.factories import UnitKerjaFactory
from tests.factories.transparansi import HARI, KINI, buat_kunjungan, buat_penilaian
from transparansi.domain.penyaringan import PERANGKAT_TERBANYAK, SEMENIT_TERBANYAK
from transparansi.domain.skm import UNSUR, JawabanTidakSah
from transparansi.models import GaramHarian, JaringanKantor, Penilaian
from transparansi.selectors.nilai import get_singkat
from transparansi.services import penilaian as layanan
from transparansi.services import penyaringan
from transparansi.services.penilaian import Isian, Pengirim, SudahDinilai

pytestmark = pytest.mark.django_db
WARGA = Pengirim("198.51.100.7", "ponsel")
BAIK = Isian(bintang=5, tanda=("ramah",), kata="  Cepat   dan ramah ")


def nilai(kunjungan, *, pengirim=WARGA, isian=BAIK, kini=KINI):
    return layanan.nilai(isian=isian, pengirim=pengirim, kini=kini, kunjungan=kunjungan)


def test_penilaian_cepat_tersimpan():
    unit = UnitKerjaFactory()

    satu = nilai(buat_kunjungan(unit)[0])

    satu.refresh_from_db()
    assert (satu.unit, satu.bintang, satu.keadaan, satu.hari) == (unit, 5, "dihitung", HARI)
    assert (satu.kata, satu.status_kata, satu.temuan_kata) == ("Cepat dan ramah", "tunggu", "")
    assert "198.51" not in str(vars(satu))


def test_survei_tersimpan():
    jawaban = dict.fromkeys(UNSUR, 3) | {"u4": 4}

    isian = Isian(jawaban=jawaban, profil={"usia": "26-35"})
    satu = nilai(buat_kunjungan(UnitKerjaFactory())[0], isian=isian)

    satu.refresh_from_db()
    assert (satu.cara, satu.u4, satu.u9, satu.usia, satu.bintang) == ("skm", 4, 3, "26-35", None)


def test_jawaban_tak_sah_ditolak():
    with pytest.raises(JawabanTidakSah):
        nilai(buat_kunjungan(UnitKerjaFactory())[0], isian=Isian(jawaban={"u1": 3}))


def test_satu_kunjungan_satu_penilaian():
    kunjungan = buat_kunjungan(UnitKerjaFactory())[0]
    nilai(kunjungan)

    with pytest.raises(SudahDinilai, match="satu kunjungan"):
        nilai(kunjungan)

    assert Penilaian.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_kode_yang_sama_serentak_masuk_sekali():
    kunjungan = buat_kunjungan(UnitKerjaFactory())[0]

    def coba(_: int) -> bool:
        try:
            nilai(kunjungan)
        except SudahDinilai:
            return False
        finally:
            connection.close()
        return True

    with ThreadPoolExecutor(6) as kolam:
        hasil = list(kolam.map(coba, range(12)))

    assert sum(hasil) == Penilaian.objects.count() == 1


def test_tanpa_kode_tidak_dihitung():
    satu = layanan.nilai(isian=BAIK, pengirim=WARGA, kini=KINI, unit=UnitKerjaFactory())

    assert (satu.keadaan, satu.kunjungan) == ("terbuka", None)


def test_basis_data_menolak_menghitung_yang_terbuka():
    satu = buat_penilaian(UnitKerjaFactory(), keadaan="terbuka")

    with pytest.raises(IntegrityError, match="terhitung_berkunjungan"), transaction.atomic():
        Penilaian.objects.filter(pk=satu.pk).update(keadaan="dihitung")


@pytest.mark.parametrize(
    "ubahan", [{"bintang": 1}, {"kata": "lain", "status_kata": "tampil"}, {"hari": HARI - timedelta(1)}]
)
def test_isi_penilaian_tidak_dapat_diubah(ubahan):
    satu = buat_penilaian(UnitKerjaFactory(), kata="asli", status_kata="tunggu")

    with pytest.raises(InternalError, match="isi_tetap"), transaction.atomic():
        Penilaian.objects.filter(pk=satu.pk).update(**ubahan)


def test_penilaian_tidak_dapat_dihapus():
    satu = buat_penilaian(UnitKerjaFactory())

    with pytest.raises(InternalError, match="tidak_dihapus"), transaction.atomic():
        satu.delete()


def test_kedatangan_penilaian_tidak_dilacak():
    """The trail of an arrival would hold the address of its sender."""
    satu = nilai(buat_kunjungan(UnitKerjaFactory())[0])

    assert not satu.jejak.exists()


def test_jebakan_disisihkan_bukan_ditolak():
    satu = nilai(buat_kunjungan(UnitKerjaFactory())[0], pengirim=Pengirim("198.51.100.7", "", jebakan=True))

    assert (satu.keadaan, satu.alasan_sisih) == ("disisihkan", "jebakan")


@pytest.mark.parametrize(
    ("alamat", "is_tamu", "keadaan"),
    [
        ("203.0.113.9", False, "disisihkan"),
        ("203.0.113.9", True, "dihitung"),
        ("198.51.100.7", False, "dihitung"),
    ],
)
def test_jaringan_kantor(alamat, is_tamu, keadaan):
    dinas = UnitKerjaFactory()
    bawah = UnitKerjaFactory(induk=dinas)
    JaringanKantor.objects.create(
        kode="A", unit=dinas, jaringan="203.0.113.0/24", is_tamu=is_tamu, sumber="uji"
    )

    assert nilai(buat_kunjungan(bawah)[0], pengirim=Pengirim(alamat, "x")).keadaan == keadaan
    assert nilai(buat_kunjungan(UnitKerjaFactory())[0], pengirim=Pengirim(alamat, "y")).keadaan == "dihitung"


def test_ramai_semenit_disisihkan():
    unit = UnitKerjaFactory()
    hasil = [
        nilai(buat_kunjungan(unit)[0], pengirim=Pengirim(f"198.51.{n}.7", f"p{n}")).alasan_sisih
        for n in range(SEMENIT_TERBANYAK + 1)
    ]

    assert hasil == [""] * SEMENIT_TERBANYAK + ["semenit"]


def test_satu_perangkat_berulang_disisihkan():
    unit = UnitKerjaFactory()
    hasil = [
        nilai(buat_kunjungan(unit)[0], kini=KINI + timedelta(minutes=n)).alasan_sisih
        for n in range(PERANGKAT_TERBANYAK + 1)
    ]

    assert hasil == [""] * PERANGKAT_TERBANYAK + ["perangkat"]


def test_jejak_berganti_tiap_hari_lalu_dilupakan():
    unit = UnitKerjaFactory()
    senin = nilai(buat_kunjungan(unit)[0])
    selasa = nilai(buat_kunjungan(unit)[0], kini=KINI + timedelta(days=1))
    assert senin.jejak_perangkat
    assert senin.jejak_perangkat != selasa.jejak_perangkat

    penyaringan.saring(pada=HARI + timedelta(days=8))

    senin.refresh_from_db()
    selasa.refresh_from_db()
    assert (senin.menit, senin.jejak_jaringan, senin.jejak_perangkat) == (None, "", "")
    assert selasa.menit is not None
    assert not GaramHarian.objects.exists()


def test_500_suara_palsu_berkode_sah_tidak_menggeser_nilai_terbit():
    unit = UnitKerjaFactory()
    for n, lain in enumerate((UnitKerjaFactory(), UnitKerjaFactory(), UnitKerjaFactory(), unit)):
        for urut in range(90):
            buat_penilaian(lain, hari=HARI - timedelta(days=1 + urut % 45), bintang=3 + (urut + n) % 2)
    semula = get_singkat(unit.pk, unit.jenis, HARI).taksiran
    for urut in range(500):
        nilai(
            buat_kunjungan(unit)[0], pengirim=Pengirim(f"10.{urut % 250}.{urut // 250}.1", f"bot{urut}"),
            kini=KINI + timedelta(minutes=urut % 400),
        )  # fmt: skip

    penyaringan.saring(pada=HARI)
    cache.clear()
    akhir = get_singkat(unit.pk, unit.jenis, HARI).taksiran

    assert abs(akhir.nilai - semula.nilai) < 0.1
    assert Penilaian.objects.filter(unit=unit, alasan_sisih="lonjakan").count() == 500

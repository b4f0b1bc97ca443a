"""The headcount equals a plain count over the states, on any day, in any division, for every reader."""

import random
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from pegawai.domain.dimensi import KELOMPOK_MASA_KERJA, KELOMPOK_USIA
from pegawai.domain.jumlah import (
    KOSONG,
    DimensiTidakDikenal,
    NilaiTidakDikenal,
    Pertanyaan,
    SusunanDimensiTidakSah,
    UnitTidakDikenal,
)
from pegawai.domain.periode import selisih_bulan
from pegawai.models import (
    KeadaanPegawai,
    Pegawai,
    RiwayatJabatan,
    RiwayatKedudukan,
    RiwayatPangkat,
    RiwayatPendidikan,
    UnitKerja,
    Wilayah,
)
from pegawai.selectors.jumlah import hitung, list_dimensi, saring_keadaan
from serang_asn.inti.models import Peran
from tests.factories import (
    AkunFactory,
    GolonganFactory,
    JabatanFactory,
    KedudukanHukumFactory,
    PegawaiAktifFactory,
    PegawaiFactory,
    PendidikanFactory,
    TingkatPendidikanFactory,
    UnitKerjaFactory,
)

pytestmark = pytest.mark.django_db

HARI = (date(1980, 5, 1), date(2016, 2, 29), date(2017, 2, 28), date(2026, 11, 24), date(2031, 7, 1))
"""Before any record, leap day, end of February, today, the future."""


@pytest.fixture
def kota() -> list[UnitKerja]:
    """A root, two OPD of which one lies in a kecamatan, and units below them."""
    kecamatan = Wilayah.objects.create(kode="99.99.01", nama="Cobaan", sumber="uji")
    kelurahan = Wilayah.objects.create(kode="99.99.01.1001", nama="Coba", induk=kecamatan, sumber="uji")
    akar = UnitKerjaFactory(jenis="instansi")
    dinas = UnitKerjaFactory(induk=akar, jenis="dinas")
    camat = UnitKerjaFactory(induk=akar, jenis="kecamatan", wilayah=kecamatan)
    bidang = UnitKerjaFactory(induk=dinas, jenis="bidang")
    seksi = UnitKerjaFactory(induk=bidang, jenis="seksi")
    lurah = UnitKerjaFactory(induk=camat, jenis="kelurahan", wilayah=kelurahan)
    seksi_lurah = UnitKerjaFactory(induk=lurah, jenis="seksi")
    return [akar, dinas, camat, bidang, seksi, lurah, seksi_lurah]


def isi_acak(unit: list[UnitKerja], banyak: int, benih: int = 7) -> None:
    """Write `banyak` employees with random events, some without rank, post or degree, some gone."""
    acak = random.Random(benih)
    orang = PegawaiFactory.build_batch(banyak)
    for satu in orang:
        satu.tanggal_lahir = date(1950, 1, 1) + timedelta(days=acak.randrange(20_000))
        satu.jenis_kelamin = acak.choice("LP")
    orang[0].tanggal_lahir = date(1992, 2, 29)
    Pegawai.objects.bulk_create(orang)
    kedudukan = [KedudukanHukumFactory(kode=f"D{n}", dihitung=n != 1) for n in range(3)]
    golongan = [GolonganFactory(kode=f"G{n}", urut=n) for n in range(4)]
    pendidikan = [PendidikanFactory(tingkat=TingkatPendidikanFactory(kode=f"T{n}", urut=n)) for n in range(3)]
    jabatan = [
        JabatanFactory(kode=f"J{n}", nama=f"Jabatan {n % 2}", kelas=n + 5 if n else None) for n in range(4)
    ]

    def hari() -> date:
        return date(1990, 1, 1) + timedelta(days=acak.randrange(15_000))

    def berapa(terbanyak: int) -> range:
        return range(acak.randint(0, terbanyak))

    RiwayatKedudukan.objects.bulk_create(
        RiwayatKedudukan(
            pegawai=satu,
            tmt=date(2016, 2, 29) if satu is orang[0] else hari(),
            kedudukan=acak.choice(kedudukan),
            jenis_asn=acak.choice(["CPNS", "PNS", "PPPK", "PPPK_PW"]),
        )
        for satu in orang
        for _ in range(acak.randint(1, 3))
    )
    RiwayatPangkat.objects.bulk_create(
        RiwayatPangkat(pegawai=satu, tmt=hari(), golongan=acak.choice(golongan), jenis="reguler")
        for satu in orang
        for _ in berapa(3)
    )
    RiwayatJabatan.objects.bulk_create(
        RiwayatJabatan(pegawai=satu, tmt=hari(), jabatan=acak.choice(jabatan), unit=acak.choice(unit))
        for satu in orang
        for _ in berapa(3)
    )
    RiwayatPendidikan.objects.bulk_create(
        RiwayatPendidikan(pegawai=satu, tmt=hari(), pendidikan=pilihan)
        for satu in orang
        for pilihan in acak.sample(pendidikan, acak.randint(0, 2))
    )


def kelompok(awal: tuple[int, ...], tahun: int) -> str:
    """Name the group of whole years the slow way."""
    dari = max(satu for satu in awal if satu <= max(tahun, 0))
    berikut = [satu for satu in awal if satu > dari]
    return f"{dari}-{berikut[0] - 1 if berikut else 99}"


def di_atas(unit: UnitKerja | None) -> list[UnitKerja]:
    """The unit and what stands above it, the root first."""
    jalur = unit.path if unit else ""
    return [UnitKerja.objects.get(path=jalur[:akhir]) for akhir in range(4, len(jalur) + 1, 4)]


def kecamatan_dari(unit: UnitKerja | None) -> str | None:
    return next((satu.wilayah_id[:8] for satu in reversed(di_atas(unit)) if satu.wilayah_id), None)


def tingkat(unit: UnitKerja | None, n: int) -> str | None:
    return next((satu.kode for satu in reversed(di_atas(unit)[:n])), None)


def kode(satu: Any) -> str | None:
    return satu.kode if satu is not None else None


POLOS: dict[str, Callable[[KeadaanPegawai, date], str | None]] = {
    "unit": lambda k, _: kode(k.unit),
    "unit:1": lambda k, _: tingkat(k.unit, 1),
    "unit:2": lambda k, _: tingkat(k.unit, 2),
    "unit:3": lambda k, _: tingkat(k.unit, 3),
    "jenis_unit": lambda k, _: k.unit.jenis if k.unit else None,
    "kecamatan": lambda k, _: kecamatan_dari(k.unit),
    "jenis_asn": lambda k, _: k.jenis_asn,
    "kedudukan": lambda k, _: kode(k.kedudukan),
    "jenis_kelamin": lambda k, _: k.jenis_kelamin,
    "kelompok_usia": lambda k, pada: kelompok(KELOMPOK_USIA.awal, selisih_bulan(k.tanggal_lahir, pada) // 12),
    "golongan": lambda k, _: kode(k.golongan),
    "jenis_jabatan": lambda k, _: k.jenis_jabatan,
    "jenjang": lambda k, _: kode(k.jenjang),
    "eselon": lambda k, _: kode(k.eselon),
    "jabatan": lambda k, _: kode(k.jabatan),
    "kelas": lambda k, _: str(k.kelas) if k.kelas else None,
    "pendidikan": lambda k, _: kode(k.tingkat_pendidikan),
    "masa_kerja": lambda k, pada: kelompok(
        KELOMPOK_MASA_KERJA.awal, selisih_bulan(k.tmt_masa_kerja, pada) // 12
    ),
}
"""What each dimension means, one state at a time."""


def berlaku(pada: date) -> list[KeadaanPegawai]:
    return [
        satu
        for satu in KeadaanPegawai.objects.select_related(
            "unit", "golongan", "jabatan", "kedudukan", "tingkat_pendidikan", "jenjang", "eselon"
        )
        if satu.dihitung and satu.mulai <= pada < satu.selesai
    ]


def polos(pada: date, per: tuple[str, ...]) -> Counter[tuple[str | None, ...]]:
    return Counter(tuple(POLOS[satu](k, pada) for satu in per) for k in berlaku(pada))


def jawaban(pertanyaan: Pertanyaan, akun: Any = None) -> Counter[tuple[str | None, ...]]:
    hasil = hitung(pertanyaan, akun)
    return Counter({tuple(nilai.kode for nilai in baris.nilai): baris.jumlah for baris in hasil.baris})


def test_setiap_dimensi_terdaftar_diuji() -> None:
    bawaan = {satu.kode for satu in list_dimensi()}

    assert bawaan >= set(POLOS)


@pytest.mark.parametrize("pada", HARI)
def test_setiap_dimensi_sama_dengan_hitungan_polos(kota: list[UnitKerja], pada: date) -> None:
    isi_acak(kota, 80)

    for satu in POLOS:
        assert jawaban(Pertanyaan(pada, (satu,))) == polos(pada, (satu,)), satu


@pytest.mark.parametrize("benih", range(4))
def test_dua_dimensi_dan_jumlahnya_sama_dengan_total(kota: list[UnitKerja], benih: int) -> None:
    isi_acak(kota, 60, benih)
    acak = random.Random(benih)
    for _ in range(15):
        per = tuple(acak.sample(list(POLOS), 2))
        pada = date(1995, 1, 1) + timedelta(days=acak.randrange(15_000))

        hasil = hitung(Pertanyaan(pada, per))

        assert jawaban(Pertanyaan(pada, per)) == polos(pada, per), (pada, per)
        assert sum(baris.jumlah for baris in hasil.baris) == hasil.total == len(berlaku(pada))


def test_saringan_sama_dengan_hitungan_polos_dan_dengan_daftar_nama(kota: list[UnitKerja]) -> None:
    isi_acak(kota, 80)
    pada = date(2020, 6, 1)

    for satu in POLOS:
        for nilai, jumlah in polos(pada, (satu,)).items():
            pertanyaan = Pertanyaan(pada, saring={satu: (nilai[0] or KOSONG,)})
            nama = saring_keadaan(KeadaanPegawai.objects.all(), pertanyaan)

            assert hitung(pertanyaan).total == jumlah, pertanyaan
            assert nama.count() == jumlah, pertanyaan


def test_beberapa_nilai_saringan_dijumlahkan_dan_dimensi_dipersempit(kota: list[UnitKerja]) -> None:
    isi_acak(kota, 80)
    pada = date(2020, 6, 1)
    semua = polos(pada, ("jenis_asn", "golongan"))

    hasil = hitung(Pertanyaan(pada, saring={"jenis_asn": ("PNS", "PPPK"), "golongan": ("G1", KOSONG)}))

    assert hasil.total == sum(
        jumlah for (jenis, gol), jumlah in semua.items() if jenis in {"PNS", "PPPK"} and gol in {"G1", None}
    )
    assert hasil.total > 0


def test_unit_menghitung_pohonnya_saja(kota: list[UnitKerja]) -> None:
    isi_acak(kota, 80)
    dinas = kota[1]
    pada = date(2020, 6, 1)

    hasil = hitung(Pertanyaan(pada, unit=dinas.kode))

    assert hasil.total == sum(1 for k in berlaku(pada) if k.unit and k.unit.path.startswith(dinas.path))
    assert hasil.total > 0


def test_lingkup_tiap_peran(kota: list[UnitKerja]) -> None:
    isi_acak(kota, 80)
    dinas = kota[1]
    pada = date(2020, 6, 1)
    semua = hitung(Pertanyaan(pada)).total
    sepohon = hitung(Pertanyaan(pada, unit=dinas.kode)).total
    petugas = AkunFactory(peran=Peran.PETUGAS)
    kepala = AkunFactory(peran=Peran.KEPALA_OPD, unit=dinas)
    orang_biasa = AkunFactory(peran=Peran.PEGAWAI)

    assert 0 < sepohon < semua
    assert hitung(Pertanyaan(pada), petugas).total == semua
    assert hitung(Pertanyaan(pada), kepala).total == sepohon
    assert set(jawaban(Pertanyaan(pada, ("unit:2",)), kepala)) == {(dinas.kode,)}
    assert saring_keadaan(KeadaanPegawai.objects.all(), Pertanyaan(pada), kepala).count() == sepohon
    assert hitung(Pertanyaan(pada), orang_biasa).total == 0
    with pytest.raises(UnitTidakDikenal):
        hitung(Pertanyaan(pada, unit=kota[2].kode), kepala)


def test_hari_batas_keadaan() -> None:
    pegawai = PegawaiAktifFactory()
    berhenti = KedudukanHukumFactory(kode="STOP", dihitung=False)
    RiwayatKedudukan.objects.create(
        pegawai=pegawai, tmt=date(2026, 11, 24), jenis_asn="PNS", kedudukan=berhenti
    )

    assert [
        hitung(Pertanyaan(hari)).total
        for hari in (date(2009, 12, 31), date(2010, 1, 1), date(2026, 11, 23), date(2026, 11, 24))
    ] == [0, 1, 1, 0]


def test_sebelum_catatan_pertama_diberi_petunjuk() -> None:
    PegawaiAktifFactory()

    hasil = hitung(Pertanyaan(date(1990, 1, 1)))

    assert hasil.total == 0
    assert hasil.petunjuk == "Data pegawai paling awal tercatat mulai 1 Januari 2010."


@pytest.mark.parametrize(
    ("pertanyaan", "galat"),
    [
        (Pertanyaan(HARI[3], ("sepatu",)), DimensiTidakDikenal),
        (Pertanyaan(HARI[3], ("unit:0",)), DimensiTidakDikenal),
        (Pertanyaan(HARI[3], ("unit:x",)), DimensiTidakDikenal),
        (Pertanyaan(HARI[3], ("golongan", "golongan")), SusunanDimensiTidakSah),
        (Pertanyaan(HARI[3], saring={"golongan": ("Z/z",)}), NilaiTidakDikenal),
        (Pertanyaan(HARI[3], unit="TIDAK-ADA"), UnitTidakDikenal),
    ],
)
def test_pertanyaan_keliru_ditolak(pertanyaan: Pertanyaan, galat: type[Exception]) -> None:
    with pytest.raises(galat):
        hitung(pertanyaan)


def test_banyak_kueri_tetap(kota: list[UnitKerja]) -> None:
    pertanyaan = Pertanyaan(date(2020, 6, 1), ("golongan", "unit:2"), saring={"jenis_asn": ("PNS", "CPNS")})
    banyak = []
    for tambahan in (20, 60):
        isi_acak(kota, tambahan, tambahan)
        with CaptureQueriesContext(connection) as kueri:
            assert hitung(pertanyaan).total > 0
        banyak.append(len(kueri))

    assert banyak[0] == banyak[1] <= 4

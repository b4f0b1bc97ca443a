"""Questions and tables of headcounts, without a database."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.dimensi import KELOMPOK_MASA_KERJA, KELOMPOK_USIA, Kelompok, hari_ulang
from pegawai.domain.jumlah import (
    HARI_AKHIR,
    HARI_AWAL,
    Baris,
    Hasil,
    Nilai,
    Pertanyaan,
    TanggalTidakSah,
    pertanyaan_dari,
    tanggal_dari,
)
from pegawai.domain.periode import selisih_bulan
from pegawai.domain.silang import (
    LAINNYA,
    bagi_kolom,
    irisan_baris,
    jumlah_luar,
    lipat_kolom,
    silang,
    terbesar,
)

PADA = date(2026, 11, 23)
HARI = st.dates(date(1900, 1, 1), date(2100, 12, 31))
DIKENAL = {"unit", "golongan", "jenis_kelamin", "unit:2"}


@given(
    st.builds(
        Pertanyaan,
        pada=st.dates(HARI_AWAL, HARI_AKHIR),
        per=st.lists(st.sampled_from(sorted(DIKENAL)), unique=True, max_size=2).map(tuple),
        unit=st.none() | st.just("D-1"),
        saring=st.dictionaries(
            st.sampled_from(sorted(DIKENAL)),
            st.lists(st.sampled_from(["III/d", "kosong", "a b&c=d"]), unique=True, min_size=1).map(tuple),
        ),
    )
)
def test_pertanyaan_pulang_pergi_lewat_parameter(pertanyaan: Pertanyaan) -> None:
    daftar: dict[str, list[str]] = {}
    for nama, nilai in pertanyaan.parameter():
        daftar.setdefault(nama, []).append(nilai)

    assert pertanyaan_dari(daftar, dikenal=DIKENAL.__contains__, hari_ini=PADA) == pertanyaan


@pytest.mark.parametrize("hari", [HARI_AWAL, HARI_AKHIR])
def test_tanggal_dari_mengenal_batasnya(hari: date) -> None:
    luar = hari + timedelta(days=1 if hari == HARI_AKHIR else -1)

    assert tanggal_dari(f" {hari.isoformat()} ") == hari
    with pytest.raises(TanggalTidakSah):
        tanggal_dari(luar.isoformat())


def test_pesan_tanggal_tidak_mengulang_teks_panjang() -> None:
    with pytest.raises(TanggalTidakSah) as galat:
        tanggal_dari("x" * 3000)

    assert len(galat.value.pesan) < 200


def test_parameter_formulir_dan_parameter_asing() -> None:
    pertanyaan = pertanyaan_dari(
        {"baris": ["golongan"], "kolom": [""], "pada": [""], "halaman": ["2"], "q": ["budi"]},
        dikenal=DIKENAL.__contains__,
        hari_ini=PADA,
    )

    assert pertanyaan == Pertanyaan(PADA, ("golongan",))


@pytest.mark.parametrize("teks", ["2026-02-30", "23/11/2026", "", "kemarin", "2026-11-23T00:00"])
def test_tanggal_keliru(teks: str) -> None:
    with pytest.raises(TanggalTidakSah):
        tanggal_dari(teks)


@pytest.mark.parametrize(
    ("pada", "tahun", "hari"),
    [
        (date(2025, 2, 28), 25, date(2000, 2, 29)),
        (date(2024, 2, 28), 24, date(2000, 2, 28)),
        (date(2024, 2, 29), 24, date(2000, 2, 29)),
        (date(2024, 2, 29), 23, date(2001, 2, 28)),
        (date(2025, 3, 1), 25, date(2000, 3, 1)),
        (date(10, 1, 1), 40, date.min),
    ],
)
def test_hari_ulang(pada: date, tahun: int, hari: date) -> None:
    assert hari_ulang(pada, tahun) == hari


@given(HARI, st.integers(0, 36_000), st.sampled_from([KELOMPOK_USIA, KELOMPOK_MASA_KERJA]))
def test_kelompok_sama_dengan_tahun_penuh(pada: date, lama: int, kelompok: Kelompok) -> None:
    sejak = pada - timedelta(days=lama)
    tahun = selisih_bulan(sejak, pada) // 12

    nilai = dict(kelompok.nilai())[kelompok.nomor(sejak, pada)]

    dari, sampai = (int(satu) for satu in str(nilai.kode).split("-"))
    assert dari <= tahun <= (sampai if sampai < 99 else 200)


def hasil(isi: dict[tuple[str, str], int]) -> Hasil:
    baris = tuple(
        Baris((Nilai(a, a.upper(), (0, a)), Nilai(b, b.upper(), (0, b))), n)
        for (a, b), n in sorted(isi.items())
    )
    return Hasil(PADA, sum(isi.values()), baris)


def test_silang_mengisi_sel_kosong_dan_menjumlahkan() -> None:
    pertanyaan = Pertanyaan(PADA, ("golongan", "jenis_kelamin"), unit="D-1")

    tabel = silang(pertanyaan, hasil({("a", "l"): 2, ("a", "p"): 3, ("b", "p"): 5}))

    assert tabel.kolom == ("L", "P")
    assert [(b.label, [s.jumlah for s in b.sel], b.jumlah.jumlah) for b in tabel.baris] == [
        ("A", [2, 3], 5),
        ("B", [0, 5], 5),
    ]
    assert [s.jumlah for s in tabel.jumlah_kolom] == [2, 8]
    assert tabel.total.jumlah == 10
    assert tabel.baris[0].sel[1].kueri == "pada=2026-11-23&unit=D-1&golongan=a&jenis_kelamin=p"
    assert tabel.jumlah_kolom[1].kueri == "pada=2026-11-23&unit=D-1&jenis_kelamin=p"
    assert tabel.baris[1].sel[0].kueri == ""


ISI_LEBAR = {(f"b{n}", f"k{m}"): n + m + 1 for n in range(6) for m in range(5)}


def test_lipat_kolom_menyatukan_yang_kecil_tanpa_mengubah_jumlah() -> None:
    tabel = silang(Pertanyaan(PADA, ("golongan", "jenis_kelamin")), hasil(ISI_LEBAR))

    lipatan = lipat_kolom(tabel, terbanyak=3)

    assert lipatan.kolom == ("K3", "K4", f"{LAINNYA} (3)")
    assert sum(sel.jumlah for sel in lipatan.jumlah_kolom) == lipatan.total.jumlah == sum(ISI_LEBAR.values())
    for baris in lipatan.baris:
        assert sum(sel.jumlah for sel in baris.sel) == baris.jumlah.jumlah


def test_terbesar_menyisakan_jumlah_yang_dapat_disebut() -> None:
    tabel = silang(Pertanyaan(PADA, ("golongan", "jenis_kelamin")), hasil(ISI_LEBAR))

    sebagian = terbesar(tabel, baris=2, kolom=3)

    assert [baris.label for baris in sebagian.baris] == ["B5", "B4"]
    assert sebagian.kolom == ("K2", "K3", "K4")
    assert sebagian.baris[0].sel[0] == tabel.baris[5].sel[2]
    assert (
        jumlah_luar(tabel, sebagian) + sum(b.jumlah.jumlah for b in sebagian.baris) == sebagian.total.jumlah
    )
    assert terbesar(tabel, baris=6, kolom=5) == tabel


def test_irisan_baris_tidak_mengubah_jumlah() -> None:
    tabel = silang(Pertanyaan(PADA, ("golongan", "jenis_kelamin")), hasil(ISI_LEBAR))

    irisan = irisan_baris(tabel, 2, 4)

    assert [baris.label for baris in irisan.baris] == ["B2", "B3"]
    assert (irisan.jumlah_kolom, irisan.total) == (tabel.jumlah_kolom, tabel.total)


@pytest.mark.parametrize(
    ("terbanyak", "batas"), [(5, [(1, 5)]), (4, [(1, 2), (3, 5)]), (2, [(1, 1), (2, 3), (4, 5)])]
)
def test_bagi_kolom_memuat_semua_kolom_sekali(terbanyak: int, batas: list[tuple[int, int]]) -> None:
    tabel = silang(Pertanyaan(PADA, ("golongan", "jenis_kelamin")), hasil(ISI_LEBAR))

    blok = bagi_kolom(tabel, terbanyak=terbanyak)

    assert [(satu.mulai, satu.akhir) for satu in blok] == batas
    assert [satu.is_akhir for satu in blok] == [*[False] * (len(blok) - 1), True]
    assert tuple(label for satu in blok for label in satu.tabel.kolom) == tabel.kolom
    for urut, baris in enumerate(tabel.baris):
        assert tuple(sel for satu in blok for sel in satu.tabel.baris[urut].sel) == baris.sel
        assert {satu.tabel.baris[urut].label for satu in blok} == {baris.label}


def test_bagi_kolom_tanpa_kolom_tetap_satu_blok() -> None:
    tabel = silang(Pertanyaan(PADA, ("golongan",)), Hasil(PADA, 2, (Baris((Nilai("a", "A"),), 2),)))

    assert [(satu.tabel, satu.is_akhir) for satu in bagi_kolom(tabel, terbanyak=4)] == [(tabel, True)]

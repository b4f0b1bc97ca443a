"""Kenaikan pangkat by angka kredit. Acuan: PP 99/2000 ps. 14; PermenPANRB 1/2023; PerBKN 3/2023."""

from decimal import Decimal

import pytest

from pegawai.domain.kelayakan.dosir import andaikan
from pegawai.domain.kelayakan.kp_fungsional import jumlah_angka_kredit
from pegawai.domain.riwayat import karier as k
from tests.pegawai.domain.kelayakan.orang import (
    AWAL_PNS,
    KETENTUAN,
    dosir,
    h,
    hitung,
    hukuman,
    jabatan,
    kode,
    pangkat,
    ringkas,
    skp,
    status,
)


def kredit(jenjang, *daftar, konversi=True):
    return tuple(
        k.AngkaKredit(h(f"{tahun}-01-01"), h(f"{tahun + 1}-01-01"), jenjang, Decimal(nilai), konversi)
        for tahun, nilai in daftar
    )


def pejabat(jenjang, golongan, nilai, tmt="2024-01-01", **ganti):
    return dosir(
        **{
            "jabatan": jabatan("fungsional", "2020-01-01", jenjang=jenjang),
            "pangkat": pangkat((golongan, tmt)),
            "angka_kredit": kredit(jenjang, (2024, nilai)) if nilai else (),
            **ganti,
        }
    )


DALAM_JENJANG = [
    # jenjang, golongan, points, hasil: the sum that the table asks for, and a thousandth less
    ("terampil", "II/b", "20", "layak"),
    ("terampil", "II/b", "19.999", "belum"),
    ("terampil", "II/c", "40", "layak"),
    ("terampil", "II/c", "39.999", "belum"),
    ("mahir", "III/a", "50", "layak"),
    ("mahir", "III/a", "49.999", "belum"),
    ("penyelia", "III/c", "100", "layak"),
    ("penyelia", "III/c", "99.999", "belum"),
    ("ahli_pertama", "III/a", "50", "layak"),
    ("ahli_pertama", "III/a", "49.999", "belum"),
    ("ahli_muda", "III/c", "100", "layak"),
    ("ahli_muda", "III/c", "99.999", "belum"),
    ("ahli_madya", "IV/a", "150", "layak"),
    ("ahli_madya", "IV/a", "149.999", "belum"),
    ("ahli_madya", "IV/b", "300", "layak"),
    ("ahli_madya", "IV/b", "299.999", "belum"),
    ("ahli_utama", "IV/d", "200", "layak"),
    ("ahli_utama", "IV/d", "199.999", "belum"),
]


@pytest.mark.parametrize(("jenjang", "golongan", "nilai", "hasil"), DALAM_JENJANG)
def test_angka_kredit_dalam_jenjang(jenjang, golongan, nilai, hasil):
    jawaban = hitung("kp_fungsional", pejabat(jenjang, golongan, nilai), "2026-01-01")

    assert jawaban.hasil.value == hasil
    assert kode(jawaban, "belum") == (set() if hasil == "layak" else {"angka_kredit"})


NAIK_JENJANG = [
    ("pemula", "II/a", "15", "terampil"),
    ("terampil", "II/d", "60", "mahir"),
    ("mahir", "III/b", "100", "penyelia"),
    ("ahli_pertama", "III/b", "100", "ahli_muda"),
    ("ahli_muda", "III/d", "200", "ahli_madya"),
    ("ahli_madya", "IV/c", "450", "ahli_utama"),
]


@pytest.mark.parametrize(("jenjang", "golongan", "nilai", "tujuan"), NAIK_JENJANG)
def test_pangkat_di_atas_jenjang_perlu_uji_dan_lowongan(jenjang, golongan, nilai, tujuan):
    orang = pejabat(jenjang, golongan, nilai)

    jawaban = hitung("kp_fungsional", orang, "2026-01-01")
    andai = hitung("kp_fungsional", andaikan(orang, pada=h("2026-01-01"), lulus=True), "2026-01-01")

    assert (jawaban.hasil, jawaban.rincian["jenjang"]) == ("kurang_data", tujuan)
    assert kode(jawaban, "tidak_diketahui") == {"uji_kompetensi", "lowongan"}
    assert ringkas(andai) == ("layak", "2026-01-01")


@pytest.mark.parametrize(("jenjang", "golongan"), [("penyelia", "III/d"), ("ahli_utama", "IV/e")])
def test_jenjang_tertinggi_tidak_naik_lagi(jenjang, golongan):
    assert ringkas(hitung("kp_fungsional", pejabat(jenjang, golongan, "500"), "2026-01-01")) == (
        "tidak",
        None,
    )


WAKTU = [
    ("2024-01-01", "2025-12-31", "belum", "2026-01-01"),
    ("2024-01-01", "2026-01-01", "layak", "2026-01-01"),
    ("2024-02-29", "2026-02-28", "belum", "2026-03-01"),  # leap day, then the first of the month
    ("2024-02-29", "2026-03-01", "layak", "2026-03-01"),
    ("2023-03-01", "2025-03-01", "belum", "2025-04-01"),  # six periods a year then
    ("2023-10-01", "2025-09-30", "belum", "2025-10-01"),
    ("2021-04-01", "2025-02-01", "layak", "2025-02-01"),  # points came after the time
]


@pytest.mark.parametrize(("tmt", "pada", "hasil", "tanggal"), WAKTU)
def test_dua_tahun_dalam_pangkat(tmt, pada, hasil, tanggal):
    assert ringkas(hitung("kp_fungsional", pejabat("ahli_pertama", "III/a", "50", tmt), pada)) == (
        hasil,
        tanggal,
    )


@pytest.mark.parametrize(
    ("ganti", "hasil", "belum"),
    [
        ({"jabatan": jabatan()}, "tidak", {"jabatan_fungsional"}),
        ({"jabatan": jabatan("pengawas", eselon="IV.a")}, "tidak", {"jabatan_fungsional"}),
        ({"jabatan": jabatan("fungsional")}, "kurang_data", set()),
        ({"jabatan": ()}, "kurang_data", set()),
        ({"angka_kredit": ()}, "kurang_data", set()),
        ({"angka_kredit": kredit("terampil", (2024, "50"))}, "kurang_data", set()),  # of another jenjang
        ({"pangkat": ()}, "kurang_data", set()),
        ({"kinerja": skp(y2024="butuh_perbaikan")}, "belum", {"kinerja"}),
        (
            {"kedudukan": status(*AWAL_PNS, ("2025-06-01", "PNS", "TUGAS_BELAJAR"))},
            "belum",
            {"kedudukan_hukum"},
        ),
        ({"kedudukan": status(("2020-01-01", "PPPK", "AKTIF"))}, "tidak", {"jenis_asn"}),
        ({"disiplin": (hukuman("POTONG_TPP_9", "sedang", "2025-12-01", None),)}, "belum", {"disiplin"}),
    ],
)
def test_halangan(ganti, hasil, belum):
    jawaban = hitung("kp_fungsional", pejabat("ahli_pertama", "III/a", "50", **ganti), "2026-01-01")

    assert (jawaban.hasil.value, kode(jawaban, "belum")) == (hasil, belum)


def test_contoh_peraturan_konversi_predikat():
    """Ahli pertama: a year Sangat Baik 18,75; two months Baik 2,08. Together 20,83 of 50."""
    orang = pejabat(
        "ahli_pertama",
        "III/a",
        "",
        angka_kredit=(
            k.AngkaKredit(h("2024-01-01"), h("2025-01-01"), "ahli_pertama", Decimal("18.75")),
            k.AngkaKredit(h("2025-01-01"), h("2025-03-01"), "ahli_pertama", Decimal("2.08")),
        ),
    )

    jawaban = hitung("kp_fungsional", orang, "2026-01-01")

    assert jawaban.rincian["angka_kredit"] == Decimal("20.83")
    assert jawaban.rincian["angka_kredit_diperlukan"] == 50
    # 29,17 short, at 12,5 a year with Baik: 28,003 months, so 29
    assert jawaban.rincian["perkiraan_tercapai"] == h("2027-08-01")


def test_angka_kredit_yang_belum_ditetapkan_tidak_dihitung():
    orang = pejabat(
        "ahli_pertama", "III/a", "", angka_kredit=kredit("ahli_pertama", (2024, "30"), (2025, "30"))
    )

    assert jumlah_angka_kredit(orang, KETENTUAN, "ahli_pertama", h("2025-12-31"))[0] == 30
    assert jumlah_angka_kredit(orang, KETENTUAN, "ahli_pertama", h("2026-01-01"))[0] == 60


@pytest.mark.parametrize(
    ("golongan", "nilai", "hasil"),
    [("III/a", "120", "20"), ("III/b", "160", "10"), ("III/b", "40", "40"), ("II/c", "40", "40")],
)
def test_angka_kredit_konvensional_diintegrasikan_sekali(golongan, nilai, hasil):
    orang = pejabat(
        "ahli_pertama",
        golongan,
        "",
        "2018-01-01",
        angka_kredit=kredit("ahli_pertama", (2022, nilai), konversi=False),
    )

    assert jumlah_angka_kredit(orang, KETENTUAN, "ahli_pertama", h("2026-01-01"))[0] == Decimal(hasil)


def test_andai_angka_kredit_bertambah():
    orang = pejabat("ahli_pertama", "III/a", "40")

    andai = andaikan(orang, pada=h("2026-01-01"), angka_kredit=Decimal(10))

    assert hitung("kp_fungsional", orang, "2026-01-01").hasil == "belum"
    assert hitung("kp_fungsional", andai, "2026-01-01").hasil == "layak"

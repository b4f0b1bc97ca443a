"""Kenaikan pangkat reguler: each boundary day, each ceiling, each thing that stands in the way.

Acuan: PP 99/2000 ps. 6–8 jo. PP 12/2002; PerBKN 4/2023.
"""

import pytest

from pegawai.domain.kelayakan.dosir import andaikan
from pegawai.domain.pendidikan import TingkatPendidikan
from pegawai.domain.tanggal import tanggal_panjang
from tests.pegawai.domain.kelayakan.orang import (
    AWAL_PNS,
    ORANG,
    dosir,
    h,
    hitung,
    hukuman,
    ijazah,
    jabatan,
    kode,
    pangkat,
    ringkas,
    skp,
    status,
)

WAKTU = [
    # TMT pangkat, pada, hasil, tanggal: periods twice a year, six times, monthly
    ("2022-04-01", "2026-03-31", "belum", "2026-04-01"),
    ("2022-04-01", "2026-04-01", "layak", "2026-04-01"),
    ("2022-04-01", "2026-04-02", "layak", "2026-04-01"),
    ("2016-04-01", "2020-03-31", "belum", "2020-04-01"),
    ("2016-04-01", "2020-04-01", "layak", "2020-04-01"),
    ("2016-05-01", "2020-05-01", "belum", "2020-10-01"),  # April and October only
    ("2016-05-01", "2020-09-30", "belum", "2020-10-01"),
    ("2016-05-01", "2020-10-01", "layak", "2020-10-01"),
    ("2020-01-01", "2024-01-01", "belum", "2024-02-01"),  # six periods since 2024
    ("2020-03-01", "2024-03-01", "belum", "2024-04-01"),
    ("2020-03-01", "2024-04-01", "layak", "2024-04-01"),
    ("2021-08-01", "2025-08-01", "layak", "2025-08-01"),
    ("2021-09-01", "2025-09-01", "belum", "2025-10-01"),  # the last gap before monthly periods
    ("2021-11-01", "2025-11-01", "layak", "2025-11-01"),  # monthly since October 2025
    ("2022-01-15", "2026-01-15", "belum", "2026-02-01"),  # a TMT inside a month waits for the first
    ("2020-02-29", "2024-02-28", "belum", "2024-04-01"),  # leap day
    ("2020-02-29", "2024-04-01", "layak", "2024-04-01"),
    ("2022-02-28", "2026-02-28", "belum", "2026-03-01"),
    ("2021-12-31", "2025-12-31", "belum", "2026-01-01"),  # end of month and year
    ("2021-12-31", "2026-01-01", "layak", "2026-01-01"),
    ("2015-04-01", "2023-06-01", "layak", "2019-04-01"),  # long due
]


@pytest.mark.parametrize(("tmt", "pada", "hasil", "tanggal"), WAKTU)
def test_empat_tahun_lalu_periode_berikutnya(tmt, pada, hasil, tanggal):
    orang = dosir(pangkat=pangkat(("III/a", "2010-01-01"), ("III/b", tmt)), kinerja=skp(2005, 2030))

    assert ringkas(hitung("kp_reguler", orang, pada)) == (hasil, tanggal)


BATAS = [
    # pendidikan, golongan, hasil; acuan: PP 99/2000 ps. 8
    ("SD", "I/d", "layak"),
    ("SD", "II/a", "tidak"),
    ("SMP", "II/b", "layak"),
    ("SMP", "II/c", "tidak"),
    ("SMA", "III/a", "layak"),
    ("SMA", "III/b", "tidak"),
    ("D1", "III/a", "layak"),
    ("D1", "III/b", "tidak"),
    ("D2", "III/a", "layak"),
    ("D2", "III/b", "tidak"),
    ("D3", "III/b", "layak"),
    ("D3", "III/c", "tidak"),
    ("D4", "III/c", "layak"),
    ("D4", "III/d", "tidak"),
    ("S1", "III/c", "layak"),
    ("S1", "III/d", "tidak"),
    ("Profesi", "III/d", "layak"),
    ("Profesi", "IV/a", "tidak"),
    ("S2", "III/d", "layak"),
    ("S2", "IV/a", "tidak"),
    ("S3", "IV/a", "layak"),
    ("S3", "IV/b", "tidak"),
]


@pytest.mark.parametrize(("tingkat", "golongan", "hasil"), BATAS)
def test_batas_menurut_pendidikan(tingkat, golongan, hasil):
    orang = dosir(pangkat=pangkat((golongan, "2018-04-01")), pendidikan=ijazah((tingkat, "2010-01-01")))

    jawaban = hitung("kp_reguler", orang, "2026-04-01")

    assert jawaban.hasil.value == hasil
    assert ("batas_pendidikan" in kode(jawaban, "belum")) is (hasil == "tidak")


HALANGAN = [
    # (parts replaced, hasil, codes that are not met, codes that are not known)
    ({"kedudukan": status(("2022-03-01", "PPPK", "AKTIF"))}, "tidak", {"jenis_asn"}, set()),
    ({"kedudukan": status(("2022-03-01", "PPPK_PW", "AKTIF"))}, "tidak", {"jenis_asn"}, set()),
    ({"kedudukan": status(("2026-01-01", "CPNS", "AKTIF"))}, "belum", {"pengangkatan_pns"}, set()),
    ({"kedudukan": ()}, "kurang_data", set(), {"jenis_asn"}),
    (
        {"kedudukan": status(*AWAL_PNS, ("2026-01-01", "PNS", "PENSIUN_BUP"))},
        "tidak",
        {"hubungan_kerja"},
        set(),
    ),
    (
        {"kedudukan": status(*AWAL_PNS, ("2026-01-01", "PNS", "CLTN"))},
        "belum",
        {"kedudukan_hukum", "masa_pangkat"},
        set(),
    ),
    (
        {"kedudukan": status(*AWAL_PNS, ("2026-01-01", "PNS", "BERHENTI_SEMENTARA"))},
        "belum",
        {"kedudukan_hukum"},
        set(),
    ),
    (
        {"kedudukan": status(*AWAL_PNS, ("2026-01-01", "PNS", "TUGAS_BELAJAR"))},
        "belum",
        {"kedudukan_hukum"},
        set(),
    ),
    ({"jabatan": jabatan("pengawas", eselon="IV.a")}, "tidak", {"jabatan_reguler"}, set()),
    ({"jabatan": jabatan("fungsional", jenjang="ahli_pertama")}, "tidak", {"jabatan_reguler"}, set()),
    ({"jabatan": ()}, "kurang_data", set(), {"jabatan_reguler"}),
    ({"pangkat": ()}, "kurang_data", set(), {"masa_pangkat"}),
    ({"pendidikan": ()}, "kurang_data", set(), {"batas_pendidikan"}),
    ({"kinerja": skp(y2025="")}, "kurang_data", set(), {"kinerja"}),
    ({"kinerja": skp(y2025="butuh_perbaikan")}, "belum", {"kinerja"}, set()),
    ({"kinerja": skp(y2024="kurang")}, "belum", {"kinerja"}, set()),
    ({"kinerja": skp(y2023="kurang", y2024="sangat_baik")}, "layak", set(), set()),
    ({"kinerja": skp(y2024="kurang", y2025="")}, "belum", {"kinerja"}, set()),
    (
        {"disiplin": (hukuman("POTONG_TPP_6", "sedang", "2026-01-01", "2026-07-01"),)},
        "belum",
        {"disiplin", "periode"},
        set(),
    ),
    (
        {"disiplin": (hukuman("TURUN_JABATAN", "berat", "2025-07-01", "2026-07-01"),)},
        "belum",
        {"disiplin", "periode"},
        set(),
    ),
    ({"disiplin": (hukuman("TEGURAN_LISAN", "ringan", "2026-01-01", "2026-07-01"),)}, "layak", set(), set()),
    ({"disiplin": (hukuman("POTONG_TPP_6", "sedang", "2025-07-01", "2026-01-01"),)}, "layak", set(), set()),
    ({"golongan_atasan": "III/b"}, "belum", {"pangkat_atasan"}, set()),
    ({"golongan_atasan": "III/c"}, "layak", set(), set()),
    ({"jenis_kelamin": "L"}, "layak", set(), set()),
]


@pytest.mark.parametrize(("ganti", "hasil", "belum", "tak_diketahui"), HALANGAN)
def test_yang_menghalangi_dan_yang_tidak_diketahui(ganti, hasil, belum, tak_diketahui):
    jawaban = hitung("kp_reguler", dosir(**ganti), "2026-04-01")

    assert (jawaban.hasil.value, kode(jawaban, "belum"), kode(jawaban, "tidak_diketahui")) == (
        hasil,
        belum,
        tak_diketahui,
    )
    assert (jawaban.tanggal is None) is (hasil in {"tidak", "kurang_data"} or _tanpa_hari(jawaban))


def _tanpa_hari(jawaban):
    return any(satu.sejak is None for satu in jawaban.syarat)


def test_hukuman_yang_selesai_menentukan_harinya():
    orang = dosir(disiplin=(hukuman("POTONG_TPP_6", "sedang", "2026-02-10", "2026-08-10"),))

    jawaban = hitung("kp_reguler", orang, "2026-04-01")

    assert ringkas(jawaban) == ("belum", "2026-09-01")
    assert [satu.sensitif for satu in jawaban.syarat if satu.kode == "disiplin"] == [True]


def test_cltn_menggeser_masa_dalam_pangkat():
    orang = dosir(
        kedudukan=status(*AWAL_PNS, ("2023-01-01", "PNS", "CLTN"), ("2024-01-01", "PNS", "AKTIF")),
    )

    assert ringkas(hitung("kp_reguler", orang, "2026-06-01")) == ("belum", "2027-04-01")
    assert ringkas(hitung("kp_reguler", orang, "2027-04-01")) == ("layak", "2027-04-01")


def test_pangkat_tertinggi_tidak_naik_lagi():
    orang = dosir(pangkat=pangkat(("IV/e", "2018-04-01")), pendidikan=ijazah(("S3", "2010-01-01")))

    assert ringkas(hitung("kp_reguler", orang, "2026-04-01")) == ("tidak", None)


def test_yang_diberikan_dan_yang_masih_perlu_diperiksa():
    jawaban = hitung("kp_reguler", dosir(pangkat=pangkat(("II/d", "2022-04-01"))), "2026-04-01")

    assert jawaban.rincian["golongan"] == "III/a"
    assert jawaban.rincian["pangkat"] == "Penata Muda"
    assert jawaban.rincian["perlu_diperiksa"] == ("pangkat atasan langsung", "ujian dinas")


def test_andai_ijazah_dicatat_batasnya_terangkat():
    lulusan_sma = dosir(pangkat=pangkat(("III/b", "2018-04-01")), pendidikan=ijazah(("SMA", "2010-01-01")))

    andai = andaikan(lulusan_sma, pada=h("2026-04-01"), ijazah=TingkatPendidikan.S1)

    assert hitung("kp_reguler", lulusan_sma, "2026-04-01").hasil == "tidak"
    assert ringkas(hitung("kp_reguler", andai, "2026-04-01")) == ("layak", "2026-04-01")


def test_andai_skp_baik_kurangnya_hilang():
    kurang = dosir(kinerja=skp(y2024="kurang", y2025="kurang"))

    assert hitung("kp_reguler", kurang, "2026-04-01").hasil == "belum"
    assert (
        hitung("kp_reguler", andaikan(kurang, pada=h("2026-04-01"), predikat="baik"), "2026-04-01").hasil
        == "layak"
    )


def test_sebelum_peraturan_tersedia_tidak_diketahui():
    jawaban = hitung("kp_reguler", ORANG, "1999-04-01")

    assert jawaban.hasil == "kurang_data"


def test_syarat_menyebut_catatan_dan_tempatnya():
    syarat = {satu.kode: satu for satu in hitung("kp_reguler", ORANG, "2026-04-01").syarat}

    assert syarat["kinerja"].catatan_sumber == "SKP 2024: Baik; SKP 2025: Baik"
    assert syarat["masa_pangkat"].catatan_sumber == f"Pangkat III/b, TMT {tanggal_panjang(h('2022-04-01'))}"
    assert [syarat[nama].bagian for nama in ("kinerja", "masa_pangkat", "batas_pendidikan")] == [
        "kinerja",
        "pangkat",
        "pendidikan",
    ]
    assert all(satu.dasar for satu in syarat.values())

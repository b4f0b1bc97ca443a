"""What a vacant post asks. Acuan: PP 11/2017 ps. 54 and 107; PP 100/2000 jo. PP 13/2002; PP 94/2021."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from pegawai.domain.jabatan import Eselon, JenisJabatan
from pegawai.domain.kelayakan.dosir import Pelatihan
from pegawai.domain.kelayakan.ketentuan import KetentuanLayak
from pegawai.domain.pendidikan import TingkatPendidikan
from pegawai.domain.pengisian.syarat import nilai_syarat, uraikan
from pegawai.domain.pengisian.tujuan import Tujuan
from pegawai.domain.riwayat import karier as k
from tests.pegawai.domain.kelayakan.orang import (
    AWAL_PNS,
    KETENTUAN,
    dosir,
    h,
    hukuman,
    ijazah,
    jabatan,
    pangkat,
    skp,
    status,
    tempat,
)

PADA = date(2026, 7, 1)


def tujuan(eselon="III.b", **ganti):
    jenis = Eselon(eselon).jenis_jabatan
    isi = {"nama": "Kepala Bidang", "nama_unit": "Dinas Uji", "jenis": jenis, "eselon": eselon}
    return Tujuan(**(isi | ganti))


def fungsional(jenjang):
    return Tujuan(nama="JF", nama_unit="Dinas", jenis=JenisJabatan.FUNGSIONAL, jenjang=jenjang,
                  pendidikan=TingkatPendidikan.S1)  # fmt: skip


def pengawas(**ganti):
    """Somebody who may become kepala bidang (III.b): pengawas since 2020, III/d, S1, rated Baik."""
    isi = {
        "jabatan": jabatan("pengawas", "2020-01-01", eselon="IV.a"),
        "pangkat": pangkat(("III/d", "2021-04-01")),
        "pelatihan": (),
    }
    return dosir(**(isi | ganti))


def jawaban(orang, post=None, pada=PADA, mulai=None, kompetensi=Decimal(80)):
    hasil = nilai_syarat(
        orang, post or tujuan(), KETENTUAN, pada=pada, mulai=mulai or pada, kompetensi=kompetensi
    )
    return hasil, {satu.kode: satu.hasil.value for satu in hasil.syarat}


def test_pengawas_berpengalaman_layak():
    hasil, syarat = jawaban(pengawas())

    assert hasil.wajib.hasil == "layak"
    assert set(syarat) == {
        "jenis_asn", "kedudukan_hukum", "disiplin", "pangkat", "pendidikan", "masa_jabatan", "kinerja",
        "kompetensi", "bup", "pelatihan",
    }  # fmt: skip
    assert all(satu.dasar for satu in hasil.syarat)


@pytest.mark.parametrize(
    ("eselon", "golongan", "harap"),
    [
        ("II.b", "III/d", "belum"), ("II.b", "IV/a", "terpenuhi"), ("II.b", "IV/c", "terpenuhi"),
        ("II.b", "IV/d", "belum"), ("II.a", "IV/a", "belum"), ("II.a", "IV/b", "terpenuhi"),
        ("III.a", "III/c", "belum"), ("III.a", "III/d", "terpenuhi"), ("III.a", "IV/b", "terpenuhi"),
        ("III.a", "IV/c", "belum"), ("III.b", "III/b", "belum"), ("III.b", "III/c", "terpenuhi"),
        ("III.b", "IV/a", "terpenuhi"), ("III.b", "IV/b", "belum"), ("IV.a", "III/a", "belum"),
        ("IV.a", "III/b", "terpenuhi"), ("IV.a", "III/d", "terpenuhi"), ("IV.b", "II/d", "belum"),
        ("IV.b", "III/a", "terpenuhi"), ("IV.b", "III/d", "belum"),
    ],
)  # fmt: skip
def test_pangkat_satu_tingkat_di_bawah_sampai_tertinggi(eselon, golongan, harap):
    orang = pengawas(pangkat=pangkat((golongan, "2020-04-01")))

    assert jawaban(orang, tujuan(eselon))[1]["pangkat"] == harap


@pytest.mark.parametrize(
    ("eselon", "tingkat", "harap"),
    [("III.b", "D3", "belum"), ("III.b", "D4", "terpenuhi"), ("IV.a", "D2", "belum"),
     ("IV.a", "D3", "terpenuhi"), ("II.b", "S1", "terpenuhi"), ("II.b", "D3", "belum")],
)  # fmt: skip
def test_pendidikan_menurut_jenis_jabatan(eselon, tingkat, harap):
    orang = pengawas(pendidikan=ijazah((tingkat, "2010-01-01")))

    assert jawaban(orang, tujuan(eselon))[1]["pendidikan"] == harap


def test_pendidikan_jabatan_sendiri_mengalahkan_jenisnya():
    assert jawaban(pengawas(), tujuan(pendidikan=TingkatPendidikan.S2))[1]["pendidikan"] == "belum"


@pytest.mark.parametrize(
    ("tmt", "harap"),
    [("2023-07-01", "terpenuhi"), ("2023-07-02", "belum"), ("2020-01-01", "terpenuhi")],
)
def test_tiga_tahun_sebagai_pengawas(tmt, harap):
    orang = pengawas(jabatan=jabatan("pengawas", tmt, eselon="IV.a"))
    hasil, syarat = jawaban(orang)

    assert syarat["masa_jabatan"] == harap
    if harap == "belum":
        assert hasil.wajib.tanggal == date(2026, 7, 2)


def test_masa_jabatan_dijumlah_dari_beberapa_masa():
    daftar = (
        k.Jabatan(h("2015-01-01"), tempat("pengawas"), urut=1),
        k.Jabatan(h("2017-01-01"), tempat("pelaksana"), urut=2),
        k.Jabatan(h("2025-01-01"), tempat("fungsional", jenjang="ahli_muda"), urut=3),
    )
    hasil, syarat = jawaban(pengawas(jabatan=daftar))

    assert syarat["masa_jabatan"] == "terpenuhi"
    assert "3 tahun 6 bulan" in next(s.keterangan for s in hasil.syarat if s.kode == "masa_jabatan")


@pytest.mark.parametrize(
    ("jenjang", "harap"), [("ahli_muda", "terpenuhi"), ("ahli_pertama", "belum"), ("penyelia", "belum")]
)
def test_fungsional_setingkat_pengawas(jenjang, harap):
    orang = pengawas(jabatan=jabatan("fungsional", "2015-01-01", jenjang=jenjang))

    assert jawaban(orang)[1]["masa_jabatan"] == harap


@pytest.mark.parametrize(("lahir", "harap"), [("1970-07-01", "terpenuhi"), ("1970-06-30", "belum")])
def test_usia_jpt_pada_hari_diangkat(lahir, harap):
    orang = replace(pengawas(), tanggal_lahir=h(lahir))
    hasil, syarat = jawaban(orang, tujuan("II.b"))

    assert syarat["usia"] == harap
    assert (hasil.wajib.hasil == "tidak") is (harap == "belum")


def test_usia_dihitung_sejak_jabatan_lowong():
    orang = replace(pengawas(), tanggal_lahir=h("1970-07-15"))

    assert jawaban(orang, tujuan("II.b"))[1]["usia"] == "terpenuhi"
    assert jawaban(orang, tujuan("II.b"), mulai=date(2026, 8, 1))[1]["usia"] == "belum"


def test_batas_usia_hanya_untuk_jpt():
    assert "usia" not in jawaban(pengawas())[1]


@pytest.mark.parametrize(("mulai", "harap"), [("2027-03-31", "terpenuhi"), ("2027-04-01", "belum")])
def test_tidak_diangkat_setelah_pensiun(mulai, harap):
    orang = replace(pengawas(), tanggal_lahir=h("1969-03-14"))  # BUP administrator 58

    assert jawaban(orang, mulai=h(mulai))[1]["bup"] == harap


def test_hukuman_sedang_menghalangi_dan_sensitif():
    orang = pengawas(disiplin=(hukuman("POTONG_TPP_12", "sedang", "2026-01-01", "2027-01-01"),))
    hasil, syarat = jawaban(orang)
    disiplin = next(satu for satu in hasil.syarat if satu.kode == "disiplin")

    assert (syarat["disiplin"], disiplin.sensitif) == ("belum", True)
    assert hasil.wajib.tanggal == date(2027, 1, 1)


def test_hukuman_ringan_tidak_menghalangi():
    orang = pengawas(disiplin=(hukuman("TEGURAN_LISAN", "ringan", "2026-06-01", None),))

    assert jawaban(orang)[1]["disiplin"] == "terpenuhi"


@pytest.mark.parametrize(
    ("kinerja", "harap"),
    [(skp(), "terpenuhi"), (skp(y2024="kurang"), "belum"), (skp(y2025=""), "tidak_diketahui"),
     (skp(y2023="kurang"), "terpenuhi")],
)  # fmt: skip
def test_kinerja_dua_tahun_terakhir(kinerja, harap):
    assert jawaban(pengawas(kinerja=kinerja))[1]["kinerja"] == harap


@pytest.mark.parametrize(
    ("nilai", "harap"),
    [(None, "tidak_diketahui"), (Decimal("67.99"), "belum"), (Decimal(68), "terpenuhi")],
)
def test_kompetensi_terhadap_standar(nilai, harap):
    assert jawaban(pengawas(), kompetensi=nilai)[1]["kompetensi"] == harap


def test_kompetensi_tak_diketahui_membuat_kurang_data():
    assert jawaban(pengawas(), kompetensi=None)[0].wajib.hasil == "kurang_data"


@pytest.mark.parametrize(
    ("pelatihan", "harap"),
    [((), "belum"), ((Pelatihan("PKP", 100, date(2022, 1, 1)),), "belum"),
     ((Pelatihan("PKA", 100, date(2022, 1, 1)),), "terpenuhi"),
     ((Pelatihan("PKN2", 100, date(2022, 1, 1)),), "terpenuhi"),
     ((Pelatihan("PKA", 100, date(2026, 8, 1)),), "belum"), (None, "tidak_diketahui")],
)  # fmt: skip
def test_pelatihan_dapat_menyusul(pelatihan, harap):
    hasil, syarat = jawaban(pengawas(pelatihan=pelatihan))

    assert syarat["pelatihan"] == harap
    assert hasil.wajib.hasil == "layak"


def test_pppk_dan_yang_pensiun_tidak_dapat():
    pppk = pengawas(kedudukan=status(("2021-01-01", "PPPK", "AKTIF")))
    pensiun = pengawas(kedudukan=status(*AWAL_PNS, ("2025-01-01", "PNS", "PENSIUN_BUP")))

    assert jawaban(pppk)[0].wajib.hasil == "tidak"
    assert jawaban(pensiun)[1] == {"hubungan_kerja": "belum"}


def test_riwayat_kosong_tidak_diketahui():
    orang = pengawas(jabatan=(), pangkat=(), pendidikan=(), kinerja=())
    hasil, syarat = jawaban(orang, kompetensi=None)

    assert {syarat[satu] for satu in ("pangkat", "pendidikan", "masa_jabatan", "kinerja", "kompetensi")} == {
        "tidak_diketahui"
    }
    assert hasil.wajib.hasil == "kurang_data"


@pytest.mark.parametrize(
    ("jenjang", "nilai", "harap"),
    [
        ("ahli_muda", None, {"masa_jabatan": "terpenuhi"}),
        ("ahli_pertama", 99, {"masa_jabatan": "terpenuhi", "angka_kredit": "belum"}),
        ("ahli_pertama", 100, {"masa_jabatan": "terpenuhi", "angka_kredit": "terpenuhi"}),
        ("ahli_pertama", None, {"masa_jabatan": "terpenuhi", "angka_kredit": "tidak_diketahui"}),
        ("terampil", None, {"masa_jabatan": "belum"}),
    ],
)
def test_fungsional_dari_jenjang_di_bawahnya(jenjang, nilai, harap):
    kredit = (
        () if nilai is None else (k.AngkaKredit(h("2024-01-01"), h("2026-01-01"), jenjang, Decimal(nilai)),)
    )
    orang = pengawas(
        jabatan=jabatan("fungsional", "2015-01-01", jenjang=jenjang), angka_kredit=kredit,
        pangkat=pangkat(("III/c", "2020-01-01")),
    )  # fmt: skip

    assert harap.items() <= jawaban(orang, fungsional("ahli_muda"))[1].items()


def test_ketentuan_hilang_dijawab_kurang_data():
    hasil = nilai_syarat(pengawas(), tujuan(), KetentuanLayak(), pada=PADA, mulai=PADA)

    assert hasil.wajib.hasil == "kurang_data"
    assert hasil.syarat[0].kode == "ketentuan"


def test_uraian_menyebut_setiap_syarat_dengan_dasarnya():
    for eselon in Eselon:
        _, syarat = jawaban(pengawas(), tujuan(eselon))
        uraian = uraikan(tujuan(eselon), KETENTUAN, PADA)

        assert {satu.kode for satu in uraian} == set(syarat) - {"kedudukan_hukum"}
        assert all(satu.dasar and satu.uraian.endswith(".") for satu in uraian)

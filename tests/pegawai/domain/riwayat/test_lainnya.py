"""Degrees, salaries, performance, credit points, awards, leave, punishments, family."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.pendidikan import TingkatPendidikan as T
from pegawai.domain.riwayat import karier as k
from pegawai.domain.riwayat.cuti import periksa_cuti
from pegawai.domain.riwayat.disiplin import periksa_disiplin
from pegawai.domain.riwayat.gaji import gaji_pokok, periksa_gaji, tmt_berikutnya
from pegawai.domain.riwayat.keluarga import periksa_keluarga
from pegawai.domain.riwayat.kinerja import periksa_angka_kredit, periksa_kinerja, periksa_penghargaan
from pegawai.domain.riwayat.pendidikan import periksa_pendidikan
from tests.pegawai.domain.riwayat.orang import ANALIS, KARIER, TABEL_IIIB, karier, kode, pppk

nama_kasus = {"ids": lambda nilai: nilai if isinstance(nilai, str) else ""}


@pytest.mark.parametrize(
    ("nama", "satu", "diharapkan"),
    [
        ("S2", k.Pendidikan(date(2016, 1, 1), T.S2, "Manajemen", 2015, "12"), set()),
        ("tahun yang sama", k.Pendidikan(date(2016, 1, 1), T.S2, "Manajemen", 2016, "12"), set()),
        (
            "diakui sebelum lulus",
            k.Pendidikan(date(2016, 1, 1), T.S2, "X", 2017, "1"),
            {"DIAKUI_SEBELUM_LULUS"},
        ),
        ("terlalu muda", k.Pendidikan(date(2016, 1, 1), T.S2, "X", 2004, "1"), {"lulus_terlalu_muda"}),
        ("tepat termuda", k.Pendidikan(date(2016, 1, 1), T.S2, "X", 2005, "1"), set()),
        (
            "lebih rendah",
            k.Pendidikan(date(2016, 1, 1), T.D3, "X", 2006, "1"),
            {"bukan_pendidikan_tertinggi"},
        ),
        ("tanpa nomor", k.Pendidikan(date(2016, 1, 1), T.S2, "X", 2015), {"tanpa_nomor_ijazah"}),
        ("usia anak", k.Pendidikan(date(1995, 3, 13), T.SD, "X", None, "1"), {"SEBELUM_USIA_SEKOLAH"}),
        ("usia lulus SD", k.Pendidikan(date(1995, 3, 14), T.SD, "X", None, "1"), set()),
        ("masa depan", k.Pendidikan(date(2026, 11, 2), T.S2, "X", 2026, "1"), {"pengakuan_di_masa_depan"}),
    ],
    **nama_kasus,
)
def test_pendidikan(nama, satu, diharapkan):
    assert kode(periksa_pendidikan(satu, KARIER)) == diharapkan


KGB = date(2024, 4, 1)
MKG = {"mkg_tahun": 14, "mkg_bulan": 3}


@pytest.mark.parametrize(
    ("nama", "satu", "orang", "diharapkan"),
    [
        ("pas", k.Gaji(KGB, "III/b", 14, 3, 3186600, 3287000), KARIER, set()),
        ("tidak ada di tabel", k.Gaji(KGB, "III/b", 14, 3, None, 3287001), KARIER,
         {"GAJI_TIDAK_ADA_DI_TABEL"}),
        ("baris lain", k.Gaji(KGB, "III/b", 14, 3, None, 3186600), KARIER, {"gaji_tidak_sesuai_mkg"}),
        ("sebelum 2024", k.Gaji(date(2022, 4, 1), "III/b", 12, 3, None, 1), KARIER, set()),
        ("golongan lain", k.Gaji(KGB, "III/c", 14, 3), KARIER, {"golongan_gaji_berbeda"}),
        ("MKG lain", k.Gaji(KGB, "III/b", 10, 0), KARIER, {"mkg_tidak_bersambung"}),
        ("turun", k.Gaji(KGB, "III/b", 14, 3, 3287001, 3287000), KARIER, {"gaji_turun"}),
        ("KGB mundur", k.Gaji(KGB, "III/b", 14, 3, tmt_berikutnya=KGB), KARIER, {"KGB_BERIKUTNYA_MUNDUR"}),
        ("tanggal 2", k.Gaji(date(2024, 4, 2), "III/b", 14, 3), KARIER, {"bukan_awal_bulan"}),
        ("rapat", k.Gaji(KGB, "III/b", 14, 3), karier(gaji=(k.Gaji(date(2023, 5, 1), "III/b", 13, urut=1),)),
         {"gaji_terlalu_rapat"}),
        ("setahun", k.Gaji(KGB, "III/b", 14, 3),
         karier(gaji=(k.Gaji(date(2023, 4, 1), "III/b", 13, urut=1),)),
         set()),
    ],
    **nama_kasus,
)  # fmt: skip
def test_gaji(nama, satu, orang, diharapkan):
    assert kode(periksa_gaji(satu, orang)) == diharapkan


def test_gaji_cpns_delapan_puluh_persen():
    orang = karier(
        kedudukan=(k.Kedudukan(date(2024, 1, 1), "CPNS", "AKTIF", urut=1),),
        pangkat=(k.Pangkat(date(2024, 1, 1), "III/b", "cpns", 0, urut=1),),
        jabatan=(),
    )

    assert kode(periksa_gaji(k.Gaji(date(2024, 1, 1), "III/b", 0, 0, None, 2322880), orang)) == set()


def test_kgb_berikutnya_menurut_tabel():
    satu = k.Gaji(KGB, "III/b", 6, 3)

    assert tmt_berikutnya(satu, TABEL_IIIB) == date(2026, 1, 1)
    assert tmt_berikutnya(k.Gaji(KGB, "III/b", 8), TABEL_IIIB) is None
    beda = k.Gaji(KGB, "III/b", 6, 3, tmt_berikutnya=date(2026, 4, 1))
    orang = karier(pangkat=(k.Pangkat(KGB, "III/b", "reguler", 75, urut=1),))
    assert kode(periksa_gaji(beda, orang)) == {"kgb_berikutnya_berbeda"}


@given(st.integers(0, 40))
def test_gaji_pokok_tidak_pernah_turun(mkg):
    assert (gaji_pokok(TABEL_IIIB, mkg) or 0) <= (gaji_pokok(TABEL_IIIB, mkg + 1) or 0)


@pytest.mark.parametrize(
    ("nama", "satu", "diharapkan"),
    [
        ("biasa", k.Kinerja(2025, "baik", "sesuai", "sesuai"), set()),
        ("tanpa unsur", k.Kinerja(2025, "baik"), set()),
        ("matriks", k.Kinerja(2025, "baik", "di_atas", "di_atas"), {"PREDIKAT_TIDAK_SESUAI"}),
        ("perilaku di bawah", k.Kinerja(2025, "kurang", "di_atas", "di_bawah"), set()),
        ("tahun berjalan", k.Kinerja(2026, "baik"), {"kinerja_tahun_berjalan"}),
        ("tahun depan", k.Kinerja(2027, "baik"), {"KINERJA_BELUM_TIBA"}),
        ("sebelum CPNS", k.Kinerja(2009, "baik"), {"SEBELUM_PENGANGKATAN"}),
        ("tahun CPNS", k.Kinerja(2010, "baik"), set()),
        ("kembar", k.Kinerja(2024, "baik"), {"KINERJA_KEMBAR"}),
        ("nilai 2021", k.Kinerja(2021, "baik", nilai=Decimal(88)), set()),
        ("nilai 2022", k.Kinerja(2022, "baik", nilai=Decimal(88)), {"NILAI_SETELAH_2021"}),
    ],
    **nama_kasus,
)
def test_kinerja(nama, satu, diharapkan):
    assert kode(periksa_kinerja(satu, karier(kinerja=(k.Kinerja(2024, "baik"),)))) == diharapkan


FUNGSIONAL = karier(jabatan=(k.Jabatan(date(2010, 1, 1), ANALIS, urut=1),))


@pytest.mark.parametrize(
    ("nama", "mulai", "selesai", "nilai", "lain", "diharapkan"),
    [
        ("setahun sangat baik", date(2024, 1, 1), date(2025, 1, 1), "18.75", {}, set()),
        ("lebih", date(2024, 1, 1), date(2025, 1, 1), "18.76", {}, {"angka_kredit_terlalu_besar"}),
        ("dua bulan baik", date(2024, 1, 1), date(2024, 3, 1), "2.08", {}, set()),
        (
            "jenjang lain",
            date(2024, 1, 1),
            date(2025, 1, 1),
            "5",
            {"jenjang": "mahir"},
            {"jenjang_bukan_jabatannya"},
        ),
        ("lama", date(2022, 1, 1), date(2023, 1, 1), "12", {}, {"konversi_sebelum_2023"}),
        ("konvensional", date(2022, 1, 1), date(2023, 1, 1), "100", {"konversi": False}, set()),
        ("bertumpang", date(2025, 6, 1), date(2026, 1, 1), "5", {}, {"angka_kredit_bertumpang"}),
    ],
    **nama_kasus,
)
def test_angka_kredit(nama, mulai, selesai, nilai, lain, diharapkan):
    isian = {"jenjang": "ahli_pertama", **lain}
    ada = k.AngkaKredit(date(2025, 1, 1), date(2025, 7, 1), "ahli_pertama", Decimal(6))
    orang = karier(jabatan=FUNGSIONAL.jabatan, angka_kredit=(ada,))

    temuan = periksa_angka_kredit(k.AngkaKredit(mulai, selesai, nilai=Decimal(nilai), **isian), orang)

    assert kode(temuan) == diharapkan


@pytest.mark.parametrize(
    ("nama", "tanggal", "kode_jenis", "diharapkan"),
    [
        ("sepuluh tahun", date(2020, 8, 17), "SATYALANCANA_10", set()),
        ("kurang", date(2019, 8, 17), "SATYALANCANA_10", {"masa_kerja_kurang"}),
        ("sudah", date(2031, 8, 17), "SATYALANCANA_20", {"PENGHARGAAN_KEMBAR", "PENGHARGAAN_BELUM_TIBA",
                                                        "TERLALU_JAUH_KE_DEPAN"}),
        ("lain", date(2012, 8, 17), "PEGAWAI_TELADAN", set()),
    ],
    **nama_kasus,
)  # fmt: skip
def test_penghargaan(nama, tanggal, kode_jenis, diharapkan):
    orang = karier(penghargaan=(k.Penghargaan(date(2030, 8, 17), "SATYALANCANA_20"),))

    assert kode(periksa_penghargaan(k.Penghargaan(tanggal, kode_jenis, "X"), orang)) == diharapkan


def cuti(kode_jenis="TAHUNAN", mulai=date(2024, 3, 4), selesai=date(2024, 3, 9), hari=5, tahun=2024):
    return k.Cuti(mulai, selesai, kode_jenis, hari, tahun)


@pytest.mark.parametrize(
    ("nama", "satu", "orang", "diharapkan"),
    [
        ("biasa", cuti(), KARIER, set()),
        ("nol hari", cuti(hari=0), KARIER, {"HARI_KERJA_TIDAK_MUNGKIN"}),
        ("hari lebih", cuti(hari=6), KARIER, {"HARI_KERJA_TIDAK_MUNGKIN"}),
        ("tahun depan", cuti(tahun=2025), KARIER, {"TAHUN_HAK_TIDAK_MUNGKIN"}),
        ("dua tahun lalu", cuti(tahun=2022), KARIER, set()),
        ("tiga tahun lalu", cuti(tahun=2021), KARIER, {"TAHUN_HAK_TIDAK_MUNGKIN"}),
        ("hak habis", cuti(), karier(cuti=(cuti(hari=7),)), set()),
        ("hak lebih", cuti(), karier(cuti=(cuti(hari=8),)), {"hak_cuti_terlampaui"}),
        ("dua puluh empat", cuti(), karier(cuti=(cuti(hari=19),)), {"hak_cuti_terlampaui"}),
        ("dua puluh lima", cuti(), karier(cuti=(cuti(hari=20),)), {"HAK_CUTI_TERLAMPAUI"}),
        ("jenis lain tak dihitung", cuti(), karier(cuti=(cuti("SAKIT", hari=20),)), set()),
        ("belum setahun", cuti(mulai=date(2010, 12, 31), selesai=date(2011, 1, 3), hari=1, tahun=2010),
         KARIER,
         {"masa_kerja_kurang"}),
        ("melahirkan", cuti("MELAHIRKAN", selesai=date(2024, 6, 4), hari=60), KARIER, set()),
        ("melahirkan lebih", cuti("MELAHIRKAN", selesai=date(2024, 6, 5), hari=60), KARIER,
         {"CUTI_TERLALU_LAMA"}),
        ("melahirkan laki-laki", cuti("MELAHIRKAN"), karier(jenis_kelamin="L"),
         {"CUTI_MELAHIRKAN_LAKI_LAKI"}),
        ("PPPK besar", cuti("BESAR"), pppk(), {"CUTI_BUKAN_HAK_PPPK", "masa_kerja_kurang"}),
        ("CLTN", cuti("CLTN", selesai=date(2027, 3, 4), hari=700), KARIER, set()),
        ("sakit lama", cuti("SAKIT", selesai=date(2025, 9, 5), hari=300), KARIER, {"cuti_terlalu_lama"}),
    ],
    **nama_kasus,
)  # fmt: skip
def test_cuti(nama, satu, orang, diharapkan):
    assert kode(periksa_cuti(satu, orang)) == diharapkan


@pytest.mark.parametrize(
    ("nama", "satu", "diharapkan"),
    [
        ("enam bulan", k.Disiplin(date(2023, 1, 1), date(2023, 7, 1), "POTONG_TPP_6", "sedang", "ps. 4"),
         set()),
        ("lain", k.Disiplin(date(2023, 1, 1), date(2023, 8, 1), "POTONG_TPP_6", "sedang", "ps. 4"),
         {"masa_hukuman_berbeda"}),
        ("lisan", k.Disiplin(date(2023, 1, 1), None, "TEGURAN_LISAN", "ringan", "ps. 4"), set()),
        ("tanpa pasal", k.Disiplin(date(2023, 1, 1), None, "TEGURAN_LISAN", "ringan"), {"tanpa_pasal"}),
        ("sebelum berlaku", k.Disiplin(date(2021, 8, 30), date(2022, 2, 28), "POTONG_TPP_6", "sedang", "p"),
         {"hukuman_sebelum_pp_94"}),
        ("hari berlaku", k.Disiplin(date(2021, 8, 31), date(2022, 2, 28), "POTONG_TPP_6", "sedang", "p"),
         set()),
        ("kembar", k.Disiplin(date(2022, 1, 1), None, "TIDAK_PUAS", "ringan", "p"), {"HUKUMAN_KEMBAR"}),
    ],
    **nama_kasus,
)  # fmt: skip
def test_disiplin(nama, satu, diharapkan):
    ada = k.Disiplin(date(2022, 1, 1), None, "TIDAK_PUAS", "ringan", "p")

    assert kode(periksa_disiplin(satu, karier(disiplin=(ada,)))) == diharapkan


SUAMI = k.Keluarga("suami", "Ahmad", date(1983, 1, 1), date(2010, 5, 5))
ANAK = tuple(k.Keluarga("anak", f"Anak {n}", date(2012 + n, 1, 1), None, tunjangan=True) for n in (0, 1))


@pytest.mark.parametrize(
    ("nama", "satu", "ada", "diharapkan"),
    [
        ("suami", SUAMI, (), set()),
        ("istri pegawai perempuan", k.Keluarga("istri", "A"), (), {"HUBUNGAN_PASANGAN"}),
        ("suami kedua", k.Keluarga("suami", "B"), (SUAMI,), {"pasangan_lebih_dari_satu"}),
        ("kembar", k.Keluarga("suami", "AHMAD", SUAMI.tanggal_lahir), (SUAMI,),
         {"KELUARGA_KEMBAR", "pasangan_lebih_dari_satu"}),
        ("nikah umur 18", k.Keluarga("suami", "A", None, date(2004, 3, 13)), (), {"nikah_di_bawah_umur"}),
        ("nikah umur 19", k.Keluarga("suami", "A", None, date(2004, 3, 14)), (), set()),
        ("nikah umur 12", k.Keluarga("suami", "A", None, date(1998, 3, 13)), (), {"NIKAH_TERLALU_MUDA"}),
        ("nikah masa depan", k.Keluarga("suami", "A", None, date(2026, 11, 2)), (), {"BELUM_TIBA"}),
        ("anak", k.Keluarga("anak", "C", date(2012, 1, 1)), (), set()),
        ("anak terlalu tua", k.Keluarga("anak", "C", date(1997, 3, 13)), (), {"ANAK_TERLALU_TUA"}),
        ("anak ketiga", k.Keluarga("anak", "C", date(2015, 1, 1), None, tunjangan=True), ANAK,
         {"tunjangan_anak_lebih"}),
        ("anak 21", k.Keluarga("anak", "C", date(2005, 11, 1), None, tunjangan=True), (),
         {"tunjangan_anak_sekolah"}),
        ("anak 25", k.Keluarga("anak", "C", date(2001, 11, 1), None, tunjangan=True), (),
         {"TUNJANGAN_ANAK_DEWASA"}),
        ("ayah", k.Keluarga("ayah", "D", date(1960, 1, 1)), (), set()),
        ("ayah terlalu muda", k.Keluarga("ayah", "D", date(1973, 3, 15)), (), {"ORANG_TUA_TERLALU_MUDA"}),
    ],
    **nama_kasus,
)  # fmt: skip
def test_keluarga(nama, satu, ada, diharapkan):
    assert kode(periksa_keluarga(satu, karier(keluarga=ada))) == diharapkan

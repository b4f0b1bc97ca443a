"""Standing: order of CPNS, PNS, PPPK; contracts; ends."""

from datetime import date

import pytest

from pegawai.domain.riwayat import karier as k
from pegawai.domain.riwayat.kedudukan import periksa_cabut_kedudukan, periksa_kedudukan
from tests.pegawai.domain.riwayat.orang import ANALIS, KARIER, PELAKSANA, berhenti, karier, kode, pppk

BARU = karier(kedudukan=(), pangkat=(), jabatan=())
CPNS = karier(kedudukan=KARIER.kedudukan[:1])


def pns(tmt, kode_kedudukan="AKTIF", **lain):
    return k.Kedudukan(tmt, "PNS", kode_kedudukan, kode_kedudukan.title(), **lain)


def kontrak(tmt, selesai):
    return k.Kedudukan(tmt, "PPPK", "AKTIF", "Aktif", kontrak_selesai=selesai)


@pytest.mark.parametrize(
    ("nama", "satu", "orang", "diharapkan"),
    [
        ("CPNS pertama", k.Kedudukan(date(2010, 1, 1), "CPNS", "AKTIF"), BARU, set()),
        ("PNS tanpa CPNS", pns(date(2010, 1, 1)), BARU, {"pns_tanpa_cpns"}),
        ("PNS sebelum CPNS", pns(date(2009, 1, 1)), CPNS, {"pns_tanpa_cpns", "CPNS_SETELAH_PNS"}),
        ("CPNS setelah PNS", k.Kedudukan(date(2012, 1, 1), "CPNS", "AKTIF"), KARIER, {"CPNS_SETELAH_PNS"}),
        ("PNS sebelas bulan", pns(date(2010, 12, 1)), CPNS, {"masa_percobaan_tidak_lazim"}),
        ("PNS setahun", pns(date(2011, 1, 1)), CPNS, set()),
        ("PNS dua tahun", pns(date(2012, 1, 1)), CPNS, set()),
        ("PNS lebih dua tahun", pns(date(2012, 2, 1)), CPNS, {"masa_percobaan_tidak_lazim"}),
        ("tugas belajar", pns(date(2018, 1, 1), "TUGAS_BELAJAR"), KARIER, set()),
        ("kembar", pns(date(2011, 1, 1)), KARIER, {"KEDUDUKAN_KEMBAR"}),
        ("PNS jadi PPPK", kontrak(date(2022, 1, 1), date(2027, 1, 1)), KARIER, {"PNS_MENJADI_PPPK"}),
        ("PPPK jadi PNS", pns(date(2025, 1, 1)), pppk(), {"pns_tanpa_cpns", "pppk_langsung_pns"}),
        ("berhenti sebelum diangkat", pns(date(2010, 1, 1), "PENSIUN_APS", akhir=True), BARU,
         {"BERHENTI_SEBELUM_DIANGKAT", "pns_tanpa_cpns"}),
        ("setelah wafat", pns(date(2021, 1, 1)), berhenti("MENINGGAL", "Meninggal dunia"),
         {"SETELAH_BERHENTI"}),
        ("setelah pensiun", pns(date(2021, 1, 1)), berhenti("PENSIUN_BUP", "Pensiun"), {"SETELAH_BERHENTI"}),
        ("kembali dari instansi lain", pns(date(2021, 1, 1)), berhenti("PINDAH_KELUAR", "Pindah"), set()),
        ("diaktifkan kembali", pns(date(2021, 1, 1)), berhenti("BERHENTI_HORMAT", "Diberhentikan"),
         {"kembali_setelah_berhenti"}),
        ("wafat sebelum peristiwa lain", pns(date(2010, 6, 1), "MENINGGAL", akhir=True), KARIER,
         {"SETELAH_BERHENTI", "masa_percobaan_tidak_lazim"}),
        ("kontrak lima tahun", kontrak(date(2025, 1, 1), date(2030, 1, 1)), pppk(), set()),
        ("kontrak tanpa akhir", kontrak(date(2025, 1, 1), None), pppk(), {"kontrak_tanpa_akhir"}),
        ("kontrak setengah tahun", kontrak(date(2025, 1, 1), date(2025, 7, 1)), pppk(),
         {"kontrak_terlalu_singkat"}),
        ("kontrak sampai BUP", kontrak(date(2025, 1, 1), date(2043, 4, 1)), pppk(), set()),
        ("kontrak lewat BUP", kontrak(date(2025, 1, 1), date(2043, 4, 2)), pppk(), {"KONTRAK_MELEWATI_BUP"}),
    ],
    ids=lambda nilai: nilai if isinstance(nilai, str) else "",
)  # fmt: skip
def test_kedudukan(nama, satu, orang, diharapkan):
    assert kode(periksa_kedudukan(satu, orang)) == diharapkan


@pytest.mark.parametrize(
    ("tempat", "tmt", "diharapkan"),
    [
        (PELAKSANA, date(2043, 4, 1), set()),
        (PELAKSANA, date(2043, 5, 1), {"tmt_pensiun_berbeda"}),
        (ANALIS, date(2043, 4, 1), set()),
    ],
)
def test_tmt_pensiun_menurut_hitungan(tempat, tmt, diharapkan):
    orang = karier(per_tanggal=date(2043, 1, 1), jabatan=(k.Jabatan(date(2010, 1, 1), tempat, urut=1),))

    assert kode(periksa_kedudukan(pns(tmt, "PENSIUN_BUP", akhir=True), orang)) == diharapkan


def test_pengangkatan_satu_satunya_tidak_dapat_dicabut():
    tunggal = KARIER.kedudukan[0]

    assert kode(periksa_cabut_kedudukan(tunggal, karier(kedudukan=()))) == {"TANPA_PENGANGKATAN"}
    assert kode(periksa_cabut_kedudukan(tunggal, KARIER)) == set()
    assert kode(periksa_cabut_kedudukan(tunggal, BARU)) == set()

"""PPPK contracts. Acuan: PP 49/2018 ps. 37; UU 20/2023 ps. 55."""

import pytest

from tests.pegawai.domain.kelayakan.orang import (
    ORANG,
    dosir,
    h,
    hitung,
    hukuman,
    kode,
    pppk,
    ringkas,
    skp,
    status,
)

WAKTU = [
    # contract until, pada, hasil, first day of the proposal (three months before)
    ("2027-03-01", "2026-11-30", "belum", "2026-12-01"),
    ("2027-03-01", "2026-12-01", "layak", "2026-12-01"),
    ("2027-03-01", "2027-02-28", "layak", "2026-12-01"),
    ("2026-05-31", "2026-02-27", "belum", "2026-02-28"),  # end of February
    ("2026-05-31", "2026-02-28", "layak", "2026-02-28"),
    ("2024-05-29", "2024-02-28", "belum", "2024-02-29"),  # leap day
    ("2024-05-29", "2024-02-29", "layak", "2024-02-29"),
    ("2027-01-01", "2026-09-30", "belum", "2026-10-01"),
    ("2027-01-01", "2026-10-01", "layak", "2026-10-01"),
    ("2030-01-01", "2026-01-01", "belum", "2029-10-01"),
]


@pytest.mark.parametrize(("selesai", "pada", "hasil", "tanggal"), WAKTU)
@pytest.mark.parametrize("asn", ["PPPK", "PPPK_PW"])
def test_perpanjangan_diusulkan_tiga_bulan_sebelumnya(selesai, pada, hasil, tanggal, asn):
    assert ringkas(hitung("kontrak", pppk(selesai, asn=asn), pada)) == (hasil, tanggal)


HALANGAN = [
    (pppk(None), "kurang_data", set()),
    (ORANG, "tidak", {"jenis_asn"}),
    (dosir(kedudukan=()), "kurang_data", set()),
    (
        dosir(kedudukan=status(("2022-01-01", "PPPK", "AKTIF"), ("2026-01-01", "PPPK", "KONTRAK_BERAKHIR"))),
        "tidak",
        {"hubungan_kerja"},
    ),
    (pppk(kinerja=skp(y2025="kurang")), "belum", {"kinerja"}),
    (pppk(kinerja=skp(y2025="butuh_perbaikan")), "belum", {"kinerja"}),
    (pppk(kinerja=skp(y2025="")), "kurang_data", set()),
    (pppk(disiplin=(hukuman("POTONG_TPP_6", "sedang", "2026-10-01", "2027-04-01"),)), "belum", {"disiplin"}),
    (pppk(disiplin=(hukuman("TEGURAN_LISAN", "ringan", "2026-10-01", "2027-04-01"),)), "layak", set()),
    (pppk(tanggal_lahir=h("1969-03-02")), "layak", set()),  # 58 after the contract
    (pppk(tanggal_lahir=h("1968-12-15"), jabatan=()), "kurang_data", set()),
    (pppk(tanggal_lahir=h("1969-02-10")), "tidak", {"batas_usia"}),
    (pppk(jenis_kelamin="L"), "layak", set()),
]


@pytest.mark.parametrize("nomor", range(len(HALANGAN)))
def test_halangan_perpanjangan(nomor):
    orang, hasil, belum = HALANGAN[nomor]
    jawaban = hitung("kontrak", orang, "2026-12-31")

    assert (jawaban.hasil.value, kode(jawaban, "belum")) == (hasil, belum)


@pytest.mark.parametrize(
    ("lahir", "paling_lama"),
    [("1985-03-14", "2032-03-01"), ("1970-06-10", "2028-07-01"), ("1974-02-10", "2032-03-01")],
)
def test_perpanjangan_terpotong_batas_usia(lahir, paling_lama):
    rincian = hitung("kontrak", pppk(tanggal_lahir=h(lahir)), "2026-12-31").rincian

    assert rincian["perpanjangan_paling_lama"] == h(paling_lama)

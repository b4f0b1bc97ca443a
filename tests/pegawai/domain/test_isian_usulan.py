"""What a proposal asks, from fresh and from kept answers."""

from datetime import date

import pytest

from pegawai.domain.isian_usulan import IsianUsulan, isian_dari

PADA = date(2026, 12, 1)
HARI = date(2027, 2, 1)
LAMA = date(2024, 6, 1)
PANGKAT = {
    "golongan_lama": "III/a", "golongan": "III/b", "mkg": "8 tahun 3 bulan", "gaji_lama": 3_000_000,
    "gaji_baru": 3_100_000,
}  # fmt: skip
ISI_PANGKAT = {
    "golongan_lama": "III/a", "golongan": "III/b", "mkg_tahun": 8, "mkg_bulan": 3, "gaji_lama": 3_000_000,
    "gaji_baru": 3_100_000,
}  # fmt: skip
KGB = {"golongan": "III/a", "mkg_lama": "2 tahun 0 bulan", "mkg_tahun": 4, "gaji_lama": 1, "gaji_baru": 2}


@pytest.mark.parametrize(
    ("jenis", "tanggal", "rincian", "tmt", "nilai"),
    [
        ("kp_reguler", HARI, PANGKAT, HARI, ISI_PANGKAT),
        ("kp_reguler", LAMA, PANGKAT, PADA, ISI_PANGKAT),
        ("kp_ijazah", None, PANGKAT, PADA, ISI_PANGKAT),
        ("kp_pengabdian", LAMA, PANGKAT, LAMA, ISI_PANGKAT),
        ("kp_anumerta", LAMA, PANGKAT, LAMA, ISI_PANGKAT),
        ("kgb", HARI, {**KGB, "berikutnya": date(2029, 2, 1)}, HARI, {**KGB, "berikutnya": "2029-02-01"}),
        ("kgb", LAMA, {**KGB, "berikutnya": None}, LAMA, {**KGB, "berikutnya": None}),
        ("kgb", None, {}, None, {"golongan": "", "mkg_lama": "", "mkg_tahun": None, "gaji_lama": None,
                                 "gaji_baru": None, "berikutnya": None}),
        ("pensiun", LAMA, {"tmt": "2027-03-01", "bup": 58}, date(2027, 3, 1), {"bup": 58}),
        ("pensiun_dini", HARI, {}, HARI, {}),
        ("mpp", LAMA, {"mulai": "2026-03-01", "selesai": "2027-03-01"}, date(2026, 3, 1),
         {"selesai": "2027-03-01"}),
        ("kontrak", LAMA, {"kontrak_selesai": HARI, "perpanjangan_paling_lama": date(2032, 2, 1)}, HARI,
         {"kontrak_selesai": "2032-02-01"}),
        ("kontrak", LAMA, {"kontrak_selesai": "2027-02-01"}, HARI, {"kontrak_selesai": None}),
        ("satyalancana", LAMA, {"tahun": 20, "penghargaan": "SATYALANCANA_20"}, LAMA,
         {"jenis": "SATYALANCANA_20", "tahun": 20}),
    ],
)  # fmt: skip
def test_isian_dari(jenis, tanggal, rincian, tmt, nilai):
    assert isian_dari(jenis, tanggal, rincian, PADA) == IsianUsulan(tmt, nilai)


def test_perpanjangan_penugasan():
    rincian = {
        "jenis": "plt", "jabatan": "Plt. Kepala Dinas", "jabatan_id": 3, "unit_id": 4, "akhir": "2027-02-01",
        "paling_lama": "2027-05-01",
    }  # fmt: skip
    siap = isian_dari("penugasan", LAMA, rincian, PADA)
    assert siap.tmt == HARI
    assert siap.nilai == {
        "jenis": "plt", "jabatan": 3, "unit": 4, "sebutan": "Plt. Kepala Dinas", "selesai": "2027-05-01",
        "perpanjangan": True,
    }  # fmt: skip

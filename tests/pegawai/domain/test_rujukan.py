"""The reference rows that an installation starts with say the same as the rules ship with."""

import csv
from datetime import date
from pathlib import Path

from pegawai.domain import ketentuan
from pegawai.domain.golongan import DAFTAR_GOLONGAN
from pegawai.domain.jabatan import RENTANG_GOLONGAN_JENJANG, Eselon, JenisJabatan, Jenjang
from pegawai.domain.ketentuan import BUP_BAWAAN
from pegawai.domain.pendidikan import TingkatPendidikan

DATA = Path(__file__).parents[3] / "pegawai" / "data"
YA = {"ya": True, "tidak": False}


def baca(nama: str) -> list[dict[str, str]]:
    with (DATA / f"{nama}.csv").open(encoding="utf-8", newline="") as berkas:
        return list(csv.DictReader(berkas))


def test_golongan_rows_equal_the_ranks() -> None:
    baris = [(satu["kode"], satu["nama"], int(satu["urut"]), satu["jenis"]) for satu in baca("golongan")]

    assert baris == [(g.kode, g.pangkat or g.kode, g.urut, g.jenis) for g in DAFTAR_GOLONGAN]


def test_tingkat_pendidikan_rows_equal_the_levels() -> None:
    baris = {satu["kode"]: int(satu["urut"]) for satu in baca("tingkat_pendidikan")}

    assert baris == {tingkat.value: tingkat.urut for tingkat in TingkatPendidikan}


def test_jenjang_rows_equal_the_levels_and_their_ranks() -> None:
    baris = {
        satu["kode"]: (satu["golongan_terendah"], satu["golongan_tertinggi"])
        for satu in baca("jenjang_jabatan")
    }

    assert baris == {
        jenjang.value: (rentang.terendah.kode, rentang.tertinggi.kode)
        for jenjang, rentang in RENTANG_GOLONGAN_JENJANG.items()
    }


def test_eselon_rows_hold_the_echelons_in_order() -> None:
    baris = sorted(baca("eselon"), key=lambda satu: int(satu["urut"]))
    kota = [satu["kode"] for satu in baris if satu["kode"] in set(Eselon)]

    assert kota == list(Eselon)


def test_bup_rows_equal_the_retirement_ages() -> None:
    baris = {
        (
            JenisJabatan(satu["jenis_jabatan"]),
            Jenjang(satu["jenjang"]) if satu["jenjang"] else None,
            satu["rumpun"],
        ): ({date.fromisoformat(satu["berlaku_mulai"]): int(satu["usia"])}, YA[satu["terverifikasi"]])
        for satu in baca("batas_usia_pensiun")
    }

    assert baris == {kunci: (dict(bup.nilai), bup.terverifikasi) for kunci, bup in BUP_BAWAAN.items()}


def test_parameter_rows_equal_the_figures_of_retirement_and_service() -> None:
    baris = {
        satu["kode"]: (
            {date.fromisoformat(satu["berlaku_mulai"]): int(satu["nilai"])},
            YA[satu["terverifikasi"]],
        )
        for satu in baca("parameter")
        if satu["kode"].startswith(("pensiun.", "mkg."))
    }
    pengurangan = ketentuan.PENGURANGAN_MKG
    bawaan = {
        satu.kode: (dict(satu.nilai), satu.terverifikasi)
        for satu in (
            ketentuan.USULAN_PENSIUN,
            ketentuan.MASA_PERSIAPAN_PENSIUN,
            ketentuan.USIA_PENSIUN_DINI,
            ketentuan.MASA_KERJA_PENSIUN_DINI,
        )
    } | {
        f"{pengurangan.kode}.{romawi}": ({sejak: tahun}, pengurangan.terverifikasi)
        for sejak, nilai in pengurangan.nilai.items()
        for romawi, tahun in nilai.items()
    }

    assert baris == bawaan

import pickle
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.jabatan import JenisJabatan, Jenjang
from pegawai.domain.ketentuan import (
    BUP_BAWAAN,
    MASA_KERJA_PENSIUN_DINI,
    MASA_PERSIAPAN_PENSIUN,
    USIA_PENSIUN_DINI,
    USULAN_PENSIUN,
    Ketentuan,
    KetentuanBelumBerlaku,
    KunciBup,
)
from pegawai.domain.masa_kerja import MasaKerja
from pegawai.domain.pensiun import (
    BupTidakDiketahui,
    akhir_kontrak,
    batas_kontrak,
    bup,
    rencana_pensiun,
    syarat_pensiun_dini,
    tanggal_pensiun,
)
from pegawai.domain.syarat import HasilSyarat

KINI = date(2026, 1, 1)
FUNGSIONAL = JenisJabatan.FUNGSIONAL


@pytest.mark.parametrize(
    ("jenis", "jenjang", "rumpun", "usia", "terverifikasi"),
    [
        (JenisJabatan.JPT, None, "", 60, True),
        (JenisJabatan.ADMINISTRATOR, None, "", 58, True),
        (JenisJabatan.PENGAWAS, None, "", 58, True),
        (JenisJabatan.PELAKSANA, None, "", 58, True),
        (FUNGSIONAL, Jenjang.AHLI_UTAMA, "", 65, True),
        (FUNGSIONAL, Jenjang.AHLI_MADYA, "", 60, True),
        (FUNGSIONAL, Jenjang.AHLI_MUDA, "", 58, True),
        (FUNGSIONAL, Jenjang.AHLI_PERTAMA, "", 58, True),
        (FUNGSIONAL, Jenjang.PENYELIA, "", 58, True),
        (FUNGSIONAL, Jenjang.PEMULA, "", 58, True),
        (FUNGSIONAL, Jenjang.AHLI_PERTAMA, "guru", 60, True),
        (FUNGSIONAL, None, "guru", 60, True),
        (FUNGSIONAL, Jenjang.AHLI_MADYA, "dosen", 65, False),
        (FUNGSIONAL, Jenjang.AHLI_UTAMA, "guru_besar", 70, False),
        (FUNGSIONAL, Jenjang.AHLI_MUDA, "dokter", 58, False),
        (FUNGSIONAL, Jenjang.AHLI_UTAMA, "dokter", 65, True),
        (FUNGSIONAL, Jenjang.TERAMPIL, "kesehatan", 58, True),
        (JenisJabatan.PELAKSANA, None, "guru", 58, True),
    ],
)
def test_bup_of_each_post(
    jenis: JenisJabatan, jenjang: Jenjang | None, rumpun: str, usia: int, terverifikasi: bool
) -> None:
    batas = bup(jenis, jenjang, rumpun, per_tanggal=KINI, ketentuan=BUP_BAWAAN)

    assert (batas.usia, batas.terverifikasi) == (usia, terverifikasi)
    assert batas.dasar


def test_bup_without_level_is_unknown() -> None:
    with pytest.raises(BupTidakDiketahui) as galat:
        bup(FUNGSIONAL, per_tanggal=KINI, ketentuan=BUP_BAWAAN)

    assert galat.value.kode == "bup_unknown"
    assert pickle.loads(pickle.dumps(galat.value)).pesan == galat.value.pesan


@pytest.mark.parametrize(
    ("per_tanggal", "usia"), [(date(2025, 12, 31), 58), (date(2026, 1, 1), 59), (date(2026, 1, 2), 59)]
)
def test_bup_follows_a_changed_regulation(per_tanggal: date, usia: int) -> None:
    kunci: KunciBup = (JenisJabatan.PELAKSANA, None, "")
    berubah = {kunci: Ketentuan("bup.uji", "uji", "tahun", {date(2014, 1, 15): 58, date(2026, 1, 1): 59})}

    assert bup(JenisJabatan.PELAKSANA, per_tanggal=per_tanggal, ketentuan=berubah).usia == usia


def test_bup_before_the_first_figure_is_unknown() -> None:
    assert bup(JenisJabatan.JPT, per_tanggal=date(2014, 1, 15), ketentuan=BUP_BAWAAN).usia == 60
    with pytest.raises(KetentuanBelumBerlaku):
        bup(JenisJabatan.JPT, per_tanggal=date(2014, 1, 14), ketentuan=BUP_BAWAAN)


@pytest.mark.parametrize(
    ("tanggal_lahir", "usia", "tmt"),
    [
        (date(1968, 3, 12), 58, date(2026, 4, 1)),
        (date(1968, 3, 1), 58, date(2026, 4, 1)),
        (date(1968, 3, 31), 58, date(2026, 4, 1)),
        (date(1968, 2, 29), 58, date(2026, 3, 1)),
        (date(1968, 2, 29), 60, date(2028, 3, 1)),
        (date(1968, 12, 31), 58, date(2027, 1, 1)),
        (date(1966, 11, 30), 60, date(2026, 12, 1)),
    ],
)
def test_tanggal_pensiun(tanggal_lahir: date, usia: int, tmt: date) -> None:
    assert tanggal_pensiun(tanggal_lahir, usia) == tmt


@given(st.dates(date(1940, 1, 1), date(2008, 12, 31)), st.sampled_from([58, 60, 65, 70]))
def test_tanggal_pensiun_is_the_first_within_a_month_after_the_birthday(lahir: date, usia: int) -> None:
    tmt = tanggal_pensiun(lahir, usia)
    akhir_bulan = tmt - timedelta(days=1)

    assert tmt.day == 1
    assert (akhir_bulan.year - lahir.year, akhir_bulan.month) == (usia, lahir.month)


@pytest.mark.parametrize(
    ("diminta", "akhir"),
    [
        (date(2026, 3, 31), date(2026, 3, 31)),
        (date(2026, 4, 1), date(2026, 4, 1)),
        (date(2026, 4, 2), date(2026, 4, 1)),
        (date(2030, 1, 1), date(2026, 4, 1)),
    ],
)
def test_pppk_contract_does_not_run_past_bup(diminta: date, akhir: date) -> None:
    assert batas_kontrak(date(1968, 3, 12), 58) == date(2026, 4, 1)
    assert akhir_kontrak(diminta, date(1968, 3, 12), 58) == akhir


@pytest.mark.parametrize(
    ("per_tanggal", "hasil"),
    [
        (date(2026, 3, 31), HasilSyarat.BELUM),
        (date(2026, 4, 1), HasilSyarat.TERPENUHI),
        (date(2026, 4, 2), HasilSyarat.TERPENUHI),
    ],
)
def test_rencana_pensiun_explains_itself(per_tanggal: date, hasil: HasilSyarat) -> None:
    batas = bup(JenisJabatan.PENGAWAS, per_tanggal=KINI, ketentuan=BUP_BAWAAN)

    rencana = rencana_pensiun(
        date(1968, 3, 12),
        batas,
        per_tanggal=per_tanggal,
        usulan=USULAN_PENSIUN,
        persiapan=MASA_PERSIAPAN_PENSIUN,
    )

    assert (rencana.tmt, rencana.usul_sejak, rencana.mpp_sejak) == (
        date(2026, 4, 1),
        date(2025, 1, 1),
        date(2025, 4, 1),
    )
    assert rencana.syarat.hasil is hasil
    assert rencana.syarat.dasar == batas.dasar
    assert rencana.syarat.keterangan == (
        "Lahir 12 Maret 1968, mencapai usia 58 tahun pada Maret 2026; TMT pensiun 1 April 2026."
    )


@pytest.mark.parametrize(
    ("per_tanggal", "masa_kerja", "daftar_hasil"),
    [
        (date(2026, 5, 9), MasaKerja(20), ["belum", "terpenuhi"]),
        (date(2026, 5, 10), MasaKerja(20), ["terpenuhi", "terpenuhi"]),
        (date(2026, 5, 10), MasaKerja(19, 11), ["terpenuhi", "belum"]),
        (date(2026, 5, 10), None, ["terpenuhi", "tidak_diketahui"]),
    ],
)
def test_syarat_pensiun_dini(
    per_tanggal: date, masa_kerja: MasaKerja | None, daftar_hasil: list[str]
) -> None:
    daftar = syarat_pensiun_dini(
        date(1981, 5, 10),
        masa_kerja,
        per_tanggal=per_tanggal,
        usia_terendah=USIA_PENSIUN_DINI,
        masa_kerja_tersingkat=MASA_KERJA_PENSIUN_DINI,
    )

    assert [syarat.hasil for syarat in daftar] == daftar_hasil
    assert "paling sedikit 45 tahun" in daftar[0].keterangan
    assert "paling sedikit 20 tahun" in daftar[1].keterangan

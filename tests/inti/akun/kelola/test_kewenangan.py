"""Who may give which role: the table, its borders, and that nobody gives more than they hold."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from serang_asn.inti.akun.kelola.kewenangan import (
    BOLEH_MEMBERI,
    ORANG_DI_LUAR,
    PERAN_TIDAK_BOLEH,
    TERLALU_LAMA,
    UNIT_DI_LUAR,
    Pegangan,
    alasan_ditolak,
    alasan_tidak_menguasai,
    peran_diberikan,
)
from serang_asn.inti.models import Peran
from serang_asn.inti.models.peran import PERAN_BERUNIT

DINAS, BIDANG, LAIN = "00010002", "000100020001", "00010003"
PENGELOLA = Pegangan(Peran.PENGELOLA_OPD, DINAS)
PENGELOLA_SEMENTARA = Pegangan(Peran.PENGELOLA_OPD, DINAS, date(2026, 7, 1))


@pytest.mark.parametrize(
    ("pemberi", "diminta", "alasan"),
    [
        *((Pegangan(Peran.ADMINISTRATOR), Pegangan(p, DINAS), "") for p in Peran),
        (Pegangan(Peran.PETUGAS), Pegangan(Peran.PENGELOLA_OPD, DINAS), ""),
        (Pegangan(Peran.PETUGAS), Pegangan(Peran.KEPALA_OPD, LAIN), ""),
        (Pegangan(Peran.PETUGAS), Pegangan(Peran.PEGAWAI), ""),
        (Pegangan(Peran.PETUGAS), Pegangan(Peran.PETUGAS), PERAN_TIDAK_BOLEH),
        (Pegangan(Peran.PETUGAS), Pegangan(Peran.ADMINISTRATOR), PERAN_TIDAK_BOLEH),
        (Pegangan(Peran.PETUGAS), Pegangan(Peran.PIMPINAN), PERAN_TIDAK_BOLEH),
        (Pegangan(Peran.PETUGAS), Pegangan(Peran.AUDITOR), PERAN_TIDAK_BOLEH),
        (PENGELOLA, Pegangan(Peran.PENGELOLA_OPD, BIDANG), ""),
        (PENGELOLA, Pegangan(Peran.PENGELOLA_OPD, DINAS), UNIT_DI_LUAR),
        (PENGELOLA, Pegangan(Peran.PENGELOLA_OPD, LAIN), UNIT_DI_LUAR),
        (PENGELOLA, Pegangan(Peran.PENGELOLA_OPD, "0001"), UNIT_DI_LUAR),
        (PENGELOLA, Pegangan(Peran.KEPALA_OPD, BIDANG), PERAN_TIDAK_BOLEH),
        (PENGELOLA_SEMENTARA, Pegangan(Peran.PENGELOLA_OPD, BIDANG, date(2026, 7, 1)), ""),
        (PENGELOLA_SEMENTARA, Pegangan(Peran.PENGELOLA_OPD, BIDANG, date(2026, 7, 2)), TERLALU_LAMA),
        (PENGELOLA_SEMENTARA, Pegangan(Peran.PENGELOLA_OPD, BIDANG), TERLALU_LAMA),
        (Pegangan(Peran.KEPALA_OPD, DINAS), Pegangan(Peran.PEGAWAI), PERAN_TIDAK_BOLEH),
        (Pegangan(Peran.PIMPINAN), Pegangan(Peran.PEGAWAI), PERAN_TIDAK_BOLEH),
        (Pegangan(Peran.AUDITOR), Pegangan(Peran.PEGAWAI), PERAN_TIDAK_BOLEH),
        (Pegangan(Peran.PEGAWAI), Pegangan(Peran.PEGAWAI), PERAN_TIDAK_BOLEH),
    ],
)
def test_alasan_ditolak(pemberi: Pegangan, diminta: Pegangan, alasan: str) -> None:
    assert alasan_ditolak([pemberi], diminta, is_dalam_lingkup=True) == alasan


def test_pengelola_hanya_memberi_peran_pegawai_kepada_orang_dalam_lingkup() -> None:
    diminta = Pegangan(Peran.PEGAWAI)

    assert alasan_ditolak([PENGELOLA], diminta, is_dalam_lingkup=False) == ORANG_DI_LUAR
    assert alasan_ditolak([PENGELOLA], diminta, is_dalam_lingkup=True) == ""


def test_tanpa_peran_tidak_memberi_apa_pun() -> None:
    assert alasan_ditolak([], Pegangan(Peran.PEGAWAI), is_dalam_lingkup=True) == PERAN_TIDAK_BOLEH
    assert peran_diberikan([]) == frozenset()


def test_satu_peran_yang_cukup_mengalahkan_yang_lain() -> None:
    pemberi = [PENGELOLA, Pegangan(Peran.PETUGAS)]

    assert alasan_ditolak(pemberi, Pegangan(Peran.KEPALA_OPD, LAIN), is_dalam_lingkup=False) == ""


@pytest.mark.parametrize(
    ("dipegang", "alasan"),
    [
        ([Pegangan(Peran.PEGAWAI)], ""),
        ([], ""),
        ([Pegangan(Peran.PEGAWAI), Pegangan(Peran.PENGELOLA_OPD, BIDANG)], ""),
        ([Pegangan(Peran.PEGAWAI), Pegangan(Peran.KEPALA_OPD, DINAS)], PERAN_TIDAK_BOLEH),
        ([Pegangan(Peran.PEGAWAI), Pegangan(Peran.ADMINISTRATOR)], PERAN_TIDAK_BOLEH),
        ([Pegangan(Peran.PENGELOLA_OPD, LAIN)], UNIT_DI_LUAR),
    ],
)
def test_pengelola_menguasai_akun_yang_seluruh_perannya_di_bawahnya(dipegang, alasan) -> None:
    assert alasan_tidak_menguasai([PENGELOLA], dipegang, is_dalam_lingkup=True) == alasan


def test_akun_tanpa_peran_di_luar_lingkup_tidak_dikuasai() -> None:
    assert alasan_tidak_menguasai([PENGELOLA], [], is_dalam_lingkup=False) == ORANG_DI_LUAR


jalur = st.lists(st.sampled_from(["0001", "0002"]), min_size=1, max_size=4).map("".join)
hari = st.none() | st.dates(date(2026, 1, 1), date(2027, 1, 1))


@st.composite
def pegangan(draw: st.DrawFn) -> Pegangan:
    peran = draw(st.sampled_from(Peran.values))
    return Pegangan(peran, draw(jalur) if peran in PERAN_BERUNIT else "", draw(hari))


@given(pemberi=st.lists(pegangan(), max_size=3), diminta=pegangan(), is_dalam_lingkup=st.booleans())
def test_yang_diberikan_selalu_ada_dalam_tabel_dan_dalam_batas(pemberi, diminta, is_dalam_lingkup) -> None:
    if alasan_ditolak(pemberi, diminta, is_dalam_lingkup=is_dalam_lingkup):
        return

    sah = [p for p in pemberi if diminta.peran in BOLEH_MEMBERI.get(Peran(p.peran), frozenset())]
    assert sah
    assert diminta.peran in peran_diberikan(pemberi)
    if all(p.peran == Peran.PENGELOLA_OPD for p in sah):
        assert any(
            p.selesai is None or (diminta.selesai is not None and diminta.selesai <= p.selesai) for p in sah
        )
        if diminta.peran in PERAN_BERUNIT:
            assert any(diminta.jalur.startswith(p.jalur) and diminta.jalur != p.jalur for p in sah)
        else:
            assert is_dalam_lingkup


@given(pemberi=pegangan(), diminta=pegangan())
def test_hanya_administrator_yang_memberi_peran_seluruh_kota(pemberi, diminta) -> None:
    seluruh_kota = {Peran.ADMINISTRATOR, Peran.PETUGAS, Peran.PIMPINAN, Peran.AUDITOR}

    if diminta.peran in seluruh_kota and not alasan_ditolak([pemberi], diminta, is_dalam_lingkup=True):
        assert pemberi.peran == Peran.ADMINISTRATOR

"""The life of a proposal: every state × every step."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.usulan import (
    AWAL,
    TERBUKA,
    Langkah,
    Posisi,
    StatusUsulan,
    beralih,
    langkah_terbuka,
)

L, S = Langkah, StatusUsulan

BUNTU = (S.DITOLAK, S.DITARIK, S.DIBATALKAN)


def jalan(*langkah: Langkah, jumlah_tahap: int = 2, perlu_surat: bool = True) -> Posisi | None:
    posisi: Posisi | None = AWAL
    for satu in langkah:
        assert posisi is not None
        posisi = beralih(posisi, satu, jumlah_tahap=jumlah_tahap, perlu_surat=perlu_surat)
    return posisi


@pytest.mark.parametrize(
    ("langkah", "akhir"),
    [
        ((L.AJUKAN,), Posisi(S.BERJALAN, 1)),
        ((L.AJUKAN, L.SETUJUI), Posisi(S.BERJALAN, 2)),
        ((L.AJUKAN, L.SETUJUI, L.SETUJUI), Posisi(S.DISETUJUI, 2)),
        ((L.AJUKAN, L.SETUJUI, L.SETUJUI, L.TERBITKAN, L.SELESAIKAN), Posisi(S.SELESAI, 2)),
        ((L.AJUKAN, L.SETUJUI, L.KEMBALIKAN), Posisi(S.DIKEMBALIKAN)),
        ((L.AJUKAN, L.SETUJUI, L.KEMBALIKAN, L.AJUKAN), Posisi(S.BERJALAN, 1)),
        ((L.AJUKAN, L.SETUJUI, L.SETUJUI, L.KEMBALIKAN), Posisi(S.DIKEMBALIKAN)),
        ((L.AJUKAN, L.SETUJUI, L.TOLAK), Posisi(S.DITOLAK, 2)),
        ((L.TARIK,), Posisi(S.DITARIK)),
        ((L.AJUKAN, L.SETUJUI, L.SETUJUI, L.TERBITKAN, L.BATALKAN), Posisi(S.DIBATALKAN, 2)),
        ((L.SETUJUI,), None),
        ((L.TERBITKAN,), None),
        ((L.AJUKAN, L.AJUKAN), None),
        ((L.AJUKAN, L.SETUJUI, L.TERBITKAN), None),
        ((L.AJUKAN, L.SETUJUI, L.SETUJUI, L.SELESAIKAN), None),
        ((L.AJUKAN, L.SETUJUI, L.SETUJUI, L.TARIK), None),
        ((L.AJUKAN, L.SETUJUI, L.SETUJUI, L.TOLAK), None),
        ((L.AJUKAN, L.BATALKAN), None),
    ],
)
def test_jalannya(langkah: tuple[Langkah, ...], akhir: Posisi | None) -> None:
    assert jalan(*langkah) == akhir


def test_tanpa_surat_selesai_langsung_dari_setuju() -> None:
    assert jalan(L.AJUKAN, L.SETUJUI, L.SELESAIKAN, jumlah_tahap=1, perlu_surat=False) == Posisi(S.SELESAI, 1)
    assert jalan(L.AJUKAN, L.SETUJUI, L.TERBITKAN, jumlah_tahap=1, perlu_surat=False) is None


@pytest.mark.parametrize("status", BUNTU)
def test_yang_berakhir_tidak_berjalan_lagi(status: StatusUsulan) -> None:
    assert langkah_terbuka(Posisi(status, 1), jumlah_tahap=3, perlu_surat=True) == ()
    assert status not in TERBUKA


def test_yang_selesai_hanya_dapat_dibatalkan() -> None:
    assert langkah_terbuka(Posisi(S.SELESAI, 1), jumlah_tahap=1, perlu_surat=True) == (L.BATALKAN,)


@given(st.lists(st.sampled_from(Langkah), max_size=20), st.integers(1, 5), st.booleans())
def test_tidak_ada_tahap_yang_terlewati(langkah: list[Langkah], jumlah: int, perlu: bool) -> None:
    posisi, disetujui = AWAL, 0
    for satu in langkah:
        baru = beralih(posisi, satu, jumlah_tahap=jumlah, perlu_surat=perlu)
        if baru is None:
            continue
        disetujui = {L.AJUKAN: 0, L.KEMBALIKAN: 0}.get(satu, disetujui + (satu == L.SETUJUI))
        posisi = baru
        if posisi.status in {S.DISETUJUI, S.TERBIT, S.SELESAI}:
            assert disetujui == jumlah
        assert 0 <= posisi.tahap <= jumlah

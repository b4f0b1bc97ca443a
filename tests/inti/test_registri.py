from dataclasses import dataclass

import pytest

from serang_asn.inti.registri import KodeSudahTerdaftar, Registri


@dataclass(frozen=True)
class Butir:
    kode: str
    urut: int


def test_urutan_menurut_urut_lalu_kode() -> None:
    registri: Registri[Butir] = Registri("uji")

    registri.daftar(Butir("c", 1), Butir("a", 2), Butir("b", 1))

    assert [butir.kode for butir in registri] == ["b", "c", "a"]
    assert len(registri) == 3


def test_kode_yang_sama_ditolak() -> None:
    registri: Registri[Butir] = Registri("uji")
    registri.daftar(Butir("a", 1))

    with pytest.raises(KodeSudahTerdaftar, match="uji: a"):
        registri.daftar(Butir("a", 2))


def test_ambil_yang_tidak_ada() -> None:
    registri: Registri[Butir] = Registri("uji")

    assert registri.ambil("a") is None
    assert "a" not in registri

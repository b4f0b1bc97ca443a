import pytest

from pegawai.domain.syarat import HasilSyarat, Simpulan, Syarat, belum_terpenuhi, hasil_dari, simpulan

YA = Syarat("a", HasilSyarat.TERPENUHI, "PP", "Cukup.")
BELUM = Syarat("b", HasilSyarat.BELUM, "PP", "Kurang.")
ENTAH = Syarat("c", HasilSyarat.TIDAK_DIKETAHUI, "PP", "Tidak tercatat.")


@pytest.mark.parametrize(
    ("daftar", "hasil"),
    [
        ((), Simpulan.LAYAK),
        ((YA,), Simpulan.LAYAK),
        ((YA, ENTAH), Simpulan.KURANG_DATA),
        ((YA, BELUM), Simpulan.BELUM),
        ((ENTAH, BELUM, YA), Simpulan.BELUM),
    ],
)
def test_simpulan(daftar: tuple[Syarat, ...], hasil: Simpulan) -> None:
    assert simpulan(daftar) is hasil


def test_belum_terpenuhi_keeps_order_and_unknowns() -> None:
    assert belum_terpenuhi([ENTAH, YA, BELUM]) == (ENTAH, BELUM)
    assert belum_terpenuhi([YA]) == ()


@pytest.mark.parametrize(
    ("jawaban", "hasil"),
    [(True, HasilSyarat.TERPENUHI), (False, HasilSyarat.BELUM), (None, HasilSyarat.TIDAK_DIKETAHUI)],
)
def test_hasil_dari(jawaban: bool | None, hasil: HasilSyarat) -> None:
    assert hasil_dari(jawaban) is hasil

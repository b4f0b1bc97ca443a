"""Checks of `manage.py periksa_data` for what the portal shows."""

from collections.abc import Iterable, Iterator

from serang_asn.inti.registri.periksa import Pemeriksaan, Temuan, periksa
from transparansi.domain.penyamaran import MINIMUM
from transparansi.selectors.unit import Bagian, get_profil_unit, get_ringkasan_kota


def angka_kecil() -> Iterator[Temuan]:
    """Published figures, of the city and of every unit of its first level, from which a person stands out."""
    kota = get_ringkasan_kota()
    yield from _temuan("beranda", kota.rincian)
    for unit in kota.opd:
        if unit.jumlah is not None and 0 < unit.jumlah < MINIMUM:
            yield Temuan(str(unit.publik_id), f"Terbit {unit.jumlah} pegawai, di bawah {MINIMUM}.")
        profil = get_profil_unit(unit.publik_id)
        if profil is not None:
            yield from _temuan(str(unit.publik_id), profil.rincian)


def _temuan(objek: str, rincian: Iterable[Bagian]) -> Iterator[Temuan]:
    for bagian in rincian:
        for sel in bagian.sel:
            if sel.jumlah is not None and 0 < sel.jumlah < MINIMUM:
                yield Temuan(objek, f"{bagian.judul}, {sel.label}: terbit {sel.jumlah}, di bawah {MINIMUM}.")


def daftarkan() -> None:
    """Add the checks of the portal."""
    periksa.daftar(
        Pemeriksaan(
            kode="angka_terbit_tersamar", urut=310, judul="Angka kecil di portal disamarkan", invarian=True,
            jalankan=angka_kecil,
        )
    )  # fmt: skip

"""Records as a file that can be imported again: headings of the template, rows of the selector.

Between the layers that read and those that write: the selector gives the rows, the kind its headings, and a NIK
that the reader may see is opened here.
"""

from collections.abc import Iterator
from typing import IO, Any

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.registri import EksporImpor, ekspor_impor
from pegawai.services import nik
from pegawai.services.impor.jenis import JenisImpor, ambil_jenis
from pegawai.services.impor.kolom import daftar_judul
from serang_asn.inti.ekspor import tulis_csv, tulis_xlsx


class JenisTanpaEkspor(KesalahanAturan):
    """The kind is imported but not exported in its own shape."""

    def __init__(self, jenis: JenisImpor) -> None:
        super().__init__("jenis_tanpa_ekspor", f"{jenis.judul} belum dapat diekspor dalam bentuk ini.")


def ambil(kode: str) -> tuple[JenisImpor, EksporImpor]:
    """Return a kind and its export. Raises JenisTidakDikenal, JenisTanpaEkspor."""
    jenis = ambil_jenis(kode)
    ekspor = ekspor_impor.ambil(kode)
    if ekspor is None:
        raise JenisTanpaEkspor(jenis)
    return jenis, ekspor


def kepala(jenis: JenisImpor) -> list[str]:
    """Return the headings, those of the template."""
    return [*daftar_judul(jenis.sumber_daya).values()]


def baris(jenis: JenisImpor, ekspor: EksporImpor, akun: Any) -> Iterator[list[Any]]:
    """Yield the rows under `kepala` that `akun` may see; None: all."""
    kolom = [*daftar_judul(jenis.sumber_daya)]
    for isi in ekspor.baca(akun):
        if isi.get("nik_sandi"):
            isi["nik"] = nik.buka(isi["nik_sandi"])
        yield [isi.get(nama) for nama in kolom]


def tulis(kode: str, berkas: IO[bytes], bentuk: str, akun: Any = None) -> int:
    """Write the file of a kind and return how many rows it has. bentuk: csv or xlsx. Raises what `ambil` does."""
    jenis, ekspor = ambil(kode)
    isi = _Penghitung(baris(jenis, ekspor, akun))
    if bentuk == "xlsx":
        tulis_xlsx(berkas, kepala(jenis), isi, lembar=jenis.judul)
    else:
        for potongan in tulis_csv(kepala(jenis), isi):
            berkas.write(potongan.encode())
    return isi.jumlah


class _Penghitung(Iterator[list[Any]]):
    """Counts the rows that pass."""

    def __init__(self, asal: Iterator[list[Any]]) -> None:
        self._asal = asal
        self.jumlah = 0

    def __next__(self) -> list[Any]:
        satu = next(self._asal)
        self.jumlah += 1
        return satu

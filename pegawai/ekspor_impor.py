"""Records as a file that can be imported again: headings of the template, rows of the selector.

Between the layers that read and those that write: the selector gives the rows, the kind its headings,
      and a NIK
that the reader may see is opened here.
"""

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO, Any

from django.urls import reverse
from django.utils import timezone

from pegawai import permissions
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.registri import EksporImpor, ekspor_impor, jenis_impor
from pegawai.services import akses, nik
from pegawai.services import ekspor as penyimpan
from pegawai.services.impor.jenis import JenisImpor, ambil_jenis
from pegawai.services.impor.kolom import daftar_judul
from serang_asn.inti import izin
from serang_asn.inti.ekspor import JENIS_XLSX, tulis_csv, tulis_xlsx
from serang_asn.inti.kemajuan import Kemajuan
from serang_asn.inti.models import Akun


class JenisTanpaEkspor(KesalahanAturan):
    """The kind is imported but not exported in its own shape."""

    def __init__(self, jenis: JenisImpor) -> None:
        super().__init__("jenis_tanpa_ekspor", f"{jenis.judul} belum dapat diekspor dalam bentuk ini.")


@dataclass(slots=True)
class Hasil:
    """What was written: how many rows, about whom."""

    jumlah: int = 0
    nip: set[str] = field(default_factory=set)

    def saring(self, isi: Iterator[list[Any]], jenis: JenisImpor) -> Iterator[list[Any]]:
        """Let rows pass and take note of them."""
        kolom = [*daftar_judul(jenis.sumber_daya)]
        posisi = kolom.index("nip") if "nip" in kolom else None
        for satu in isi:
            self.jumlah += 1
            if posisi is not None:
                self.nip.add(satu[posisi])
            yield satu


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


def daftar(akun: Any) -> list[JenisImpor]:
    """Return the kinds that `akun` may export."""
    kode = {satu.kode for satu in ekspor_impor if satu.boleh(akun)}
    return [ambil_jenis(satu.kode) for satu in jenis_impor if satu.kode in kode]


def tulis(kode: str, berkas: IO[bytes], bentuk: str, akun: Any = None) -> Hasil:
    """Write the file of a kind. bentuk: csv or xlsx. akun: who may see the rows, None: all.

    Raises what `ambil` does.
    """
    jenis, ekspor = ambil(kode)
    hasil = Hasil()
    isi = hasil.saring(baris(jenis, ekspor, akun), jenis)
    if bentuk == "xlsx":
        tulis_xlsx(berkas, kepala(jenis), isi, lembar=jenis.judul)
    else:
        for potongan in tulis_csv(kepala(jenis), isi):
            berkas.write(potongan.encode())
    return hasil


def tulis_untuk(akun: Any, kode: str, berkas: IO[bytes], bentuk: str, *, alamat_ip: str | None) -> int:
    """Write the file for an account and log the reading of what is sensitive before the file is handed over.

    Returns the number of rows. Raises what `ambil` does.
    """
    hasil = tulis(kode, berkas, bentuk, akun)
    if ekspor_impor.ambil(kode).sensitif and izin.punya(akun, permissions.SENSITIF):  # type: ignore[union-attr]
        akses.catat_banyak(
            nip=hasil.nip, oleh=akun, bagian=akses.BAGIAN, alasan=f"Ekspor {kode}", alamat_ip=alamat_ip
        )
    return hasil.jumlah


def kerjakan(*, kemajuan: Kemajuan, akun_id: int, jenis: str, alamat_ip: str | None) -> dict[str, Any]:
    """Task: write the Excel file of a kind for an account, within the scope it has now, and keep it."""
    akun = Akun.objects.get(pk=akun_id)
    spek, _ = ambil(jenis)
    kemajuan.lapor("Menulis baris")
    with tempfile.TemporaryFile() as berkas:
        jumlah = tulis_untuk(akun, jenis, berkas, "xlsx", alamat_ip=alamat_ip)
        kemajuan.lapor("Menyimpan berkas", jumlah, jumlah)
        dokumen = penyimpan.simpan(
            berkas=berkas, nama=f"{jenis}-{timezone.localdate().isoformat()}.xlsx", tipe_isi=JENIS_XLSX,
            judul=f"Ekspor {spek.judul}", oleh=akun,
        )  # fmt: skip
    return {"tautan": reverse("pegawai:ekspor-unduh", args=[dokumen.kode]), "baris": jumlah}

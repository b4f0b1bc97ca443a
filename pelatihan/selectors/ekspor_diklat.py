"""Trainings in the shape in which they are imported."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from pegawai.registri import EksporImpor
from pelatihan.models import RiwayatPelatihan

POTONGAN = 2_000
KOLOM = {
    "nip": "pegawai__nip", "nama": "pegawai__nama", "jenis_pelatihan": "jenis__nama",
          "nama_pelatihan": "nama",
    "penyelenggara": "penyelenggara", "tanggal_mulai": "mulai", "tanggal_selesai": "selesai", "jp": "jp",
    "nomor_sertifikat": "sertifikat_nomor",
}  # fmt: skip


def baca(akun: Any) -> Iterator[dict[str, Any]]:
    """Yield the trainings that `akun` may see (None: all), by NIP and date; read in chunks."""
    semua = RiwayatPelatihan.objects.sah()
    if akun is not None:
        semua = semua.terlihat_oleh(akun)
    urut = semua.order_by("pegawai__nip", "mulai", "pk").values_list(*KOLOM.values())
    for satu in urut.iterator(chunk_size=POTONGAN):
        isi = dict(zip(KOLOM, satu, strict=True))
        isi["tanggal_selesai"] -= timedelta(days=1)
        yield isi | {"tahun": isi["tanggal_mulai"].year}


EKSPOR = EksporImpor(kode="diklat", urut=60, baca=baca)

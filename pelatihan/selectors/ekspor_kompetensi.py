"""Dictionary, levels, standards and assessments in the shape in which they are imported."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from pegawai.registri import EksporImpor
from pelatihan.domain import impor_kompetensi as bentuk
from pelatihan.models import KamusKompetensi, PenilaianKompetensi, StandarKompetensi, TingkatKompetensi

POTONGAN = 2_000


def baca_kamus(akun: Any) -> Iterator[dict[str, Any]]:
    """Yield the dictionary in its order; it is public."""
    kolom = ("kode", "nama", "jenis", "uraian", "sumber")
    for kode, nama, jenis, uraian, sumber in KamusKompetensi.objects.order_by("urut", "kode").values_list(
        *kolom
    ):
        yield {
            "kode": kode, "nama_kompetensi": nama, "jenis_kompetensi": bentuk.JENIS[jenis],
            "definisi": uraian, "dasar": sumber,
        }  # fmt: skip


def baca_tingkat(akun: Any) -> Iterator[dict[str, Any]]:
    """Yield the levels of all times."""
    kolom = ("kompetensi__kode", "tingkat", "uraian", "indikator", "berlaku_mulai", "sumber")
    nama = ("kompetensi", "tingkat", "uraian_tingkat", "indikator", "berlaku_mulai", "dasar")
    semua = TingkatKompetensi.objects.order_by(
        "kompetensi__urut", "kompetensi__kode", "tingkat", "berlaku_mulai"
    )
    for satu in semua.values_list(*kolom):
        yield dict(zip(nama, satu, strict=True))


def baca_standar(akun: Any) -> Iterator[dict[str, Any]]:
    """Yield the standards of all times, those of single posts last."""
    kolom = ("jabatan__kode", "jenis_jabatan", "jenjang__kode", "rumpun", "kompetensi__kode", "tingkat",
             "kepentingan", "berlaku_mulai", "dasar")  # fmt: skip
    nama = ("jabatan", "jenis_jabatan", "jenjang", "rumpun", "kompetensi", *kolom[5:])
    urut = StandarKompetensi.objects.order_by(
        "-jenis_jabatan", "jenjang__urut", "jabatan__kode", "kompetensi__urut", "berlaku_mulai", "pk"
    )
    for satu in urut.values_list(*kolom).iterator(chunk_size=POTONGAN):
        isi = dict(zip(nama, satu, strict=True))
        isi["jenis_jabatan"] = bentuk.JENIS_JABATAN.get(isi["jenis_jabatan"], "")
        isi["kepentingan"] = bentuk.KATA_KEPENTINGAN[str(isi["kepentingan"])]
        yield isi


def baca_penilaian(akun: Any) -> Iterator[dict[str, Any]]:
    """Yield the assessments of the people whom `akun` may see (None: all), by NIP and day; read in chunks."""
    semua = PenilaianKompetensi.objects.sah()
    if akun is not None:
        semua = semua.terlihat_oleh(akun)
    kolom = ("pegawai__nip", "pegawai__nama", "kompetensi__kode", "tingkat", "sumber_penilaian", "tanggal",
             "berlaku_sampai", "penilai", "sk_nomor", "sk_tanggal", "sk_pejabat", "catatan")  # fmt: skip
    nama = ("nip", "nama", "kompetensi", *kolom[3:])
    urut = semua.order_by("pegawai__nip", "tanggal", "kompetensi__urut", "pk").values_list(*kolom)
    for satu in urut.iterator(chunk_size=POTONGAN):
        isi = dict(zip(nama, satu, strict=True))
        isi["sumber_penilaian"] = bentuk.SUMBER[isi["sumber_penilaian"]]
        isi["berlaku_sampai"] -= timedelta(days=1)
        yield isi


DAFTAR = (
    EksporImpor(kode="kompetensi", urut=150, baca=baca_kamus),
    EksporImpor(kode="tingkat_kompetensi", urut=151, baca=baca_tingkat),
    EksporImpor(kode="standar_kompetensi", urut=152, baca=baca_standar),
    EksporImpor(kode="penilaian_kompetensi", urut=153, baca=baca_penilaian),
)

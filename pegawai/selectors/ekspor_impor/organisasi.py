"""Units, formations and salary tables, one row each."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from pegawai.domain.impor.organisasi import JENIS_UNIT
from pegawai.models import Formasi, GajiPokok, UnitKerja
from pegawai.registri import EksporImpor
from pegawai.selectors.ekspor_impor.nama import nama_jabatan, nama_unit, ya_tidak

POTONGAN = 2_000


def baca_unit(akun: Any) -> Iterator[dict[str, Any]]:
    """Yield the units in force that `akun` may see, parents first."""
    semua = UnitKerja.objects.filter(berlaku_selesai__isnull=True)
    kode_per_jalur = dict(UnitKerja.objects.order_by().values_list("path", "kode"))
    if akun is not None:
        semua = semua.terlihat_oleh(akun)
    kolom = (
        "kode",
        "path",
        "nama",
        "nama_pendek",
        "jenis",
        "berlaku_mulai",
        "wilayah_id",
        "alamat",
        "sumber",
    )
    for kode, jalur, nama, pendek, jenis, mulai, wilayah, alamat, sumber in semua.order_by(
        "path"
    ).values_list(*kolom):
        yield {
            "kode": kode, "kode_induk": kode_per_jalur.get(jalur[: -UnitKerja.steplen], ""),
                  "nama_unit": nama,
            "nama_pendek": pendek, "jenis_unit": JENIS_UNIT[jenis], "berlaku_mulai": mulai,
                  "wilayah": wilayah,
            "alamat_unit": alamat, "dasar": sumber,
        }  # fmt: skip


def baca_formasi(akun: Any) -> Iterator[dict[str, Any]]:
    """Yield the formations in the units that `akun` may see, of all times."""
    semua = Formasi.objects.all()
    if akun is not None:
        semua = semua.filter(unit__in=UnitKerja.objects.all().terlihat_oleh(akun).order_by())
    sebut_unit, sebut_jabatan = nama_unit(), nama_jabatan()
    kolom = ("unit_id", "jabatan_id", "jumlah", "kepala", "mulai", "selesai", "dasar")
    urut = semua.order_by("unit__path", "jabatan__nama", "mulai", "pk").values_list(*kolom)
    for unit_id, jabatan_id, jumlah, kepala, mulai, selesai, dasar in urut.iterator(chunk_size=POTONGAN):
        unit, opd = sebut_unit(unit_id)
        yield {
            "unit_kerja": unit, "opd": opd, "jabatan": sebut_jabatan(jabatan_id), "jumlah": jumlah,
            "kepala": ya_tidak(kepala), "berlaku_mulai": mulai,
            "berlaku_selesai": selesai - timedelta(days=1) if selesai else None, "dasar": dasar,
        }  # fmt: skip


def baca_gaji(akun: Any) -> Iterator[dict[str, Any]]:
    """Yield the salary tables, the oldest decree first; they are public law."""
    semua = GajiPokok.objects.order_by("berlaku_mulai", "golongan__urut", "mkg", "pk")
    kolom = ("golongan__kode", "mkg", "gaji", "dasar", "berlaku_mulai")
    for satu in semua.values_list(*kolom):
        yield dict(zip(("golongan", *kolom[1:]), satu, strict=True))


DAFTAR = (
    EksporImpor(kode="unit", urut=120, baca=baca_unit),
    EksporImpor(kode="formasi", urut=130, baca=baca_formasi),
    EksporImpor(kode="gaji", urut=140, baca=baca_gaji),
)

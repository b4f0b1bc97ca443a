"""Decisions as the public portal may publish them."""

from datetime import date

from pegawai.domain.pengisian.publik import PutusanLengkap, PutusanPublik, ringkas_publik
from pegawai.domain.pengisian.status import StatusPengisian
from pegawai.domain.usulan import StatusUsulan
from pegawai.models import KeputusanPengisian


def list_putusan_publik(*, sejak: date | None = None) -> list[PutusanPublik]:
    """Return the decisions whose appointments are recorded, newest first, reduced to what is public.

    A decision that was withdrawn, or of which one appointment is still under way, is not there yet. Two
    queries, whatever the number.
    """
    daftar = (
        KeputusanPengisian.objects.filter(pengisian__status=StatusPengisian.DIPUTUS)
        .select_related("pengisian__unit", "pengisian__jabatan")
        .prefetch_related("pengisian__calon__pegawai", "pengisian__calon__usulan")
        .order_by("-tanggal", "-pk")
    )
    if sejak:
        daftar = daftar.filter(tanggal__gte=sejak)
    return [ringkas_publik(_lengkap(satu)) for satu in daftar if _is_selesai(satu)]


def _is_selesai(satu: KeputusanPengisian) -> bool:
    terpilih = [calon for calon in satu.pengisian.calon.all() if calon.terpilih]
    return all(calon.usulan is not None and calon.usulan.status == StatusUsulan.SELESAI for calon in terpilih)


def _lengkap(satu: KeputusanPengisian) -> PutusanLengkap:
    calon = [*satu.pengisian.calon.all()]
    return PutusanLengkap(
        kode=str(satu.pengisian.kode), jabatan=satu.pengisian.jabatan.nama, unit=satu.pengisian.unit.nama,
        tanggal=satu.tanggal, terpilih=tuple(c.pegawai.nama_lengkap for c in calon if c.terpilih),
        jumlah_calon=len(calon), dasar_publik=satu.dasar_publik,
        syarat=[(s["judul"], s["dasar"], s["hasil"]) for s in satu.syarat], pertimbangan=satu.pertimbangan,
    )  # fmt: skip

"""Approving many proposals: each its own transition, so that one that is refused does not hold the others."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models import Usulan
from pegawai.registri import jenis_usulan
from pegawai.services.usulan.alur import setujui
from serang_asn.inti import kemajuan as kerja
from serang_asn.inti.kemajuan import DIAM, Kemajuan
from serang_asn.inti.models import Akun, Tugas

LANGSUNG_MAKS = 50
"""More than these are approved by the worker."""
PILIHAN_MAKS = 2_000
TIDAK_TERLIHAT = "Usulan ini tidak ada dalam lingkup Anda."

Pilihan = tuple[UUID, int]
"""Code of a proposal, and the number of its transitions when it was shown."""


def mulai(*, pilihan: Sequence[Pilihan], oleh: Any, catatan: str = "") -> Tugas:
    """Approve a selection, at once or by the worker when it is long, and return the work with its outcome.

    hasil: `disetujui` (number) and `ditolak` (`kode`, `sebutan`, `alasan` of each that was refused).
    """
    argumen = {"akun": oleh.pk, "pilihan": [[str(kode), urut] for kode, urut in pilihan], "catatan": catatan}
    judul = f"Menyetujui {len(pilihan)} usulan"
    if len(pilihan) > LANGSUNG_MAKS:
        return kerja.jalankan(fungsi=jalankan, judul=judul, akun=oleh, argumen=argumen)
    hasil = setujui_banyak(pilihan=pilihan, oleh=oleh, catatan=catatan)
    kini = timezone.now()
    return Tugas.objects.create(
        jenis=JENIS, judul=judul, akun=oleh, status=Tugas.Status.SELESAI, hasil=hasil, mulai_pada=kini,
        berakhir_pada=kini,
    )  # fmt: skip


def jalankan(*, kemajuan: Kemajuan, akun: int, pilihan: list[list[Any]], catatan: str) -> dict[str, Any]:
    """Do the long ones for the worker; safe to repeat, as what was approved is refused the second time."""
    oleh = Akun.objects.get(pk=akun)
    daftar = [(UUID(kode), int(urut)) for kode, urut in pilihan]
    return setujui_banyak(pilihan=daftar, oleh=oleh, catatan=catatan, kemajuan=kemajuan)


JENIS = f"{jalankan.__module__}.{jalankan.__qualname__}"


def setujui_banyak(
    *, pilihan: Sequence[Pilihan], oleh: Any, catatan: str = "", kemajuan: Kemajuan = DIAM
) -> dict[str, Any]:
    """Approve each of `pilihan` that is for `oleh` to approve; see `mulai` for what is returned."""
    per_kode = _ambil(oleh, pilihan)
    disetujui = 0
    ditolak: list[dict[str, str]] = []
    for nomor, (kode, urut) in enumerate(pilihan, start=1):
        satu = per_kode.get(kode)
        alasan = _setujui(satu, urut, oleh, catatan) if satu else TIDAK_TERLIHAT
        if alasan:
            ditolak.append({"kode": str(kode) if satu else "", "sebutan": _sebutan(satu), "alasan": alasan})
        disetujui += not alasan
        kemajuan.lapor("Menyetujui usulan", nomor, len(pilihan))
    return {"disetujui": disetujui, "ditolak": ditolak}


def baca_pilihan(teks: str) -> list[Pilihan]:
    """Return what `tulis_pilihan` wrote; what is no selection is left out."""
    hasil: dict[UUID, int] = {}
    for satu in teks.split(","):
        kode, _, urut = satu.partition(".")
        try:
            hasil[UUID(kode)] = int(urut)
        except ValueError:
            continue
    return [*hasil.items()][:PILIHAN_MAKS]


def tulis_pilihan(usulan: QuerySet[Usulan]) -> str:
    """Return a whole list as one text: code and number of transitions of each."""
    return ",".join(f"{kode}.{ke}" for kode, ke in usulan.values_list("kode", "peralihan_ke")[:PILIHAN_MAKS])


def _ambil(oleh: Any, pilihan: Sequence[Pilihan]) -> dict[UUID, Usulan]:
    semua = Usulan.objects.all().terlihat_oleh(oleh).filter(kode__in=[kode for kode, _ in pilihan])
    return {satu.kode: satu for satu in semua.select_related("pegawai")}


def _setujui(satu: Usulan, urut: int, oleh: Any, catatan: str) -> str:
    """Approve one; return why not, or nothing."""
    try:
        setujui(usulan=satu, urut=urut, oleh=oleh, catatan=catatan)
    except KesalahanAturan as galat:
        return galat.pesan
    return ""


def _sebutan(satu: Usulan | None) -> str:
    if satu is None:
        return "Usulan lain"
    jenis = jenis_usulan.ambil(satu.jenis)
    return f"{jenis.judul if jenis else satu.jenis}: {satu.pegawai.nama_lengkap}"


def tautan(tugas: Tugas) -> str:
    """Return the page of the outcome."""
    return reverse("pegawai:antrean-hasil", args=[tugas.kode])

"""One step for many proposals: each by its own transition, so that one that is refused holds no other."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models import Usulan
from pegawai.registri import jenis_usulan
from pegawai.services.usulan import alur
from pegawai.services.usulan.kesalahan import UsulanDitolak
from serang_asn.inti import kemajuan as latar
from serang_asn.inti.kemajuan import DIAM, Kemajuan
from serang_asn.inti.models import Akun, Tugas

LANGSUNG_MAKS = 50
"""More than these are left to the worker."""
PILIHAN_MAKS = 2_000
TIDAK_TERLIHAT = "Usulan ini tidak ada dalam lingkup Anda."

Pilihan = tuple[UUID, int]
"""Code of a proposal, and the number of its transitions when it was shown: what moved since is left alone."""


@dataclass(frozen=True, slots=True)
class LangkahMassal:
    """A step that can be taken for many. kata: what was done to them; is_bercatatan: it takes a note."""

    judul: str
    kata: str
    lakukan: Any
    is_bercatatan: bool = True


LANGKAH: Mapping[str, LangkahMassal] = {
    "ajukan": LangkahMassal("Mengajukan", "diajukan", alur.ajukan),
    "setujui": LangkahMassal("Menyetujui", "disetujui", alur.setujui),
    "selesaikan": LangkahMassal(
        "Mencatat ke riwayat", "dicatat ke riwayat", alur.selesaikan, is_bercatatan=False
    ),
}


def mulai(*, langkah: str, pilihan: Sequence[Pilihan], oleh: Any, catatan: str = "") -> Tugas:
    """Take a step for a selection, at once or by the worker when it is long; return the work done.

    hasil: `langkah`, `berhasil` (number), `ditolak` (`kode`, `sebutan`, `alasan` of each refused).
    Raises UsulanDitolak for none, too many, or a step that is not one for many.
    """
    if langkah not in LANGKAH:
        raise UsulanDitolak("Langkah itu tidak dapat dilakukan bersama.", "usulan_massal_langkah")
    if not pilihan or len(pilihan) > PILIHAN_MAKS:
        raise UsulanDitolak(f"Pilih 1 sampai {PILIHAN_MAKS} usulan.", "usulan_massal_jumlah")
    argumen = {
        "langkah": langkah, "akun": oleh.pk, "pilihan": [[str(kode), urut] for kode, urut in pilihan],
        "catatan": catatan,
    }  # fmt: skip
    judul = f"{LANGKAH[langkah].judul} {len(pilihan)} usulan"
    if len(pilihan) > LANGSUNG_MAKS:
        return latar.jalankan(fungsi=kerjakan, judul=judul, akun=oleh, argumen=argumen)
    hasil = kerjakan(kemajuan=DIAM, **argumen)
    kini = timezone.now()
    return Tugas.objects.create(
        jenis=JENIS, judul=judul, akun=oleh, status=Tugas.Status.SELESAI, hasil=hasil, mulai_pada=kini,
        berakhir_pada=kini,
    )  # fmt: skip


def kerjakan(
    *, kemajuan: Kemajuan, langkah: str, akun: int, pilihan: Sequence[Sequence[Any]], catatan: str = ""
) -> dict[str, Any]:
    """Take the step for each; safe to repeat, as what was done is refused the second time."""
    oleh = Akun.objects.get(pk=akun)
    daftar = [(UUID(str(kode)), int(urut)) for kode, urut in pilihan]
    semua = Usulan.objects.all().terlihat_oleh(oleh).filter(kode__in=[kode for kode, _ in daftar])
    per_kode = {satu.kode: satu for satu in semua.select_related("pegawai")}
    ditolak: list[dict[str, str]] = []
    for nomor, (kode, urut) in enumerate(daftar, start=1):
        kemajuan.lapor(LANGKAH[langkah].judul, nomor, len(daftar))
        satu = per_kode.get(kode)
        alasan = _lakukan(LANGKAH[langkah], satu, urut, oleh, catatan) if satu else TIDAK_TERLIHAT
        if alasan:
            ditolak.append({"kode": str(kode) if satu else "", "sebutan": _sebutan(satu), "alasan": alasan})
    return {"langkah": langkah, "berhasil": len(daftar) - len(ditolak), "ditolak": ditolak}


JENIS = f"{kerjakan.__module__}.{kerjakan.__qualname__}"


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


def tautan(tugas: Tugas) -> str:
    """Return the page of the outcome."""
    return reverse("pegawai:antrean-hasil", args=[tugas.kode])


def _lakukan(langkah: LangkahMassal, satu: Usulan, urut: int, oleh: Any, catatan: str) -> str:
    """Take the step for one; return why not, or nothing."""
    isian = {"catatan": catatan} if langkah.is_bercatatan else {}
    try:
        langkah.lakukan(usulan=satu, urut=urut, oleh=oleh, **isian)
    except KesalahanAturan as galat:
        return galat.pesan
    return ""


def _sebutan(satu: Usulan | None) -> str:
    if satu is None:
        return "Usulan lain"
    jenis = jenis_usulan.ambil(satu.jenis)
    return f"{jenis.judul if jenis else satu.jenis}: {satu.pegawai.nama_lengkap}"

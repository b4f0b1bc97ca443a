"""One step for many proposals, as a task: each by its own transition, those that fail with their reasons."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models import Usulan
from pegawai.services.usulan import alur
from pegawai.services.usulan.kesalahan import UsulanDitolak
from serang_asn.inti import kemajuan as latar
from serang_asn.inti.kemajuan import Kemajuan
from serang_asn.inti.models import Akun, Tugas

BANYAK_MAKS = 1000
LANGKAH: Mapping[str, tuple[str, Callable[..., Usulan]]] = {
    "ajukan": ("Mengajukan", alur.ajukan),
    "setujui": ("Menyetujui", alur.setujui),
    "selesaikan": ("Mencatat ke riwayat", alur.selesaikan),
}


def antrekan(*, langkah: str, daftar: Sequence[Usulan], oleh: Any) -> Tugas:
    """Queue a step for these proposals. Raises UsulanDitolak for none, too many, or a step that is not one.

    Each proposal must still be where it is now when its turn comes: what somebody else moved is left alone.
    """
    if langkah not in LANGKAH:
        raise UsulanDitolak("Langkah itu tidak dapat dilakukan bersama.", "usulan_massal_langkah")
    if not daftar or len(daftar) > BANYAK_MAKS:
        raise UsulanDitolak(f"Pilih 1 sampai {BANYAK_MAKS} usulan.", "usulan_massal_jumlah")
    return latar.jalankan(
        fungsi=kerjakan, judul=f"{LANGKAH[langkah][0]} {len(daftar)} usulan", akun=oleh,
        argumen={
            "langkah": langkah, "akun_id": oleh.pk,
            "daftar": [[str(satu.kode), satu.peralihan_ke] for satu in daftar],
        },
    )  # fmt: skip


def kerjakan(
    *, kemajuan: Kemajuan, langkah: str, daftar: Sequence[tuple[str, int]], akun_id: int
) -> dict[str, Any]:
    """Take the step for each; the outcome names every person for whom it failed, and why."""
    judul, lakukan = LANGKAH[langkah]
    oleh = Akun.objects.get(pk=akun_id)
    semua = Usulan.objects.filter(kode__in=[UUID(kode) for kode, _ in daftar]).terlihat_oleh(oleh)
    per_kode = {str(satu.kode): satu for satu in semua.select_related("pegawai")}
    gagal: list[dict[str, str]] = []
    berhasil = 0
    for nomor, (kode, urut) in enumerate(daftar, start=1):
        kemajuan.lapor(judul, nomor, len(daftar))
        usulan = per_kode.get(kode)
        if usulan is None:  # deleted, or no longer within the powers of the account
            continue
        try:
            lakukan(usulan=usulan, urut=urut, oleh=oleh)
            berhasil += 1
        except KesalahanAturan as galat:
            gagal.append({"kode": kode, "nama": usulan.pegawai.nama_lengkap, "pesan": galat.pesan})
    return {"berhasil": berhasil, "gagal": gagal, "tautan": ""}

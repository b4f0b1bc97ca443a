"""Beginning a proposal, and changing it while it is not handed in."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from django.db import IntegrityError, transaction
from django.utils import timezone

from pegawai.domain.usulan import StatusUsulan
from pegawai.models import KeadaanPegawai, Pegawai, Usulan
from pegawai.models.usulan import KelompokUsulan, TahapUsulan
from pegawai.registri import JenisUsulan, jenis_usulan
from pegawai.services.usulan import arsip, tahap
from pegawai.services.usulan.kesalahan import SudahDiproses, UsulanDitolak
from serang_asn.inti.batasan import nama_batasan
from serang_asn.inti.jejak import sebagai

DAPAT_DIUBAH = frozenset({StatusUsulan.DRAF.value, StatusUsulan.DIKEMBALIKAN.value})
SATU_TERBUKA = "pegawai_usulan_satu_terbuka"


def ambil_jenis(kode: str) -> JenisUsulan:
    """Return the registered kind. Raises UsulanDitolak."""
    jenis = jenis_usulan.ambil(kode)
    if jenis is None:
        raise UsulanDitolak(f"Jenis usulan “{kode}” tidak dikenal.", "usulan_jenis_tidak_dikenal")
    return jenis


@transaction.atomic
def buat(
    *, jenis: str, pegawai: Pegawai, tmt: date, isian: Mapping[str, Any], oleh: Any,
    kode: UUID | None = None, kelompok: KelompokUsulan | None = None,
) -> Usulan:  # fmt: skip
    """Begin a proposal as a draft, with the checks that the kind asks for today.

    isian: what is asked, ready for JSON. kode: the code it will have; sent twice, the first one is returned.
    Raises UsulanDitolak when a proposal of the kind is still open for the person.
    """
    bentuk = ambil_jenis(jenis)
    Pegawai.objects.select_for_update(no_key=True).get(pk=pegawai.pk)
    ada = Usulan.objects.filter(kode=kode, pegawai=pegawai).first() if kode else None
    if ada is not None:
        return ada
    hari = timezone.localdate()
    daftar = tahap.susun(jenis=jenis, pegawai=pegawai, pada=hari)
    usulan = Usulan(
        jenis=jenis, pegawai=pegawai, unit_id=_unit(pegawai, hari), kelompok=kelompok, tmt=tmt,
        isian=dict(isian), ringkas=bentuk.ringkas(isian)[:300], perlu_surat=bool(bentuk.surat),
        is_tunggal=bentuk.is_tunggal, is_sensitif=bentuk.is_sensitif(isian), jumlah_tahap=len(daftar),
        dibuat_oleh=oleh,
    )  # fmt: skip
    if kode is not None:
        usulan.kode = kode
    with sebagai(akun_id=oleh.pk if oleh else None, asal="usulan.buat"):
        _simpan(usulan)
    for satu in daftar:
        satu.usulan = usulan
    TahapUsulan.objects.bulk_create(daftar)
    arsip.lampirkan([usulan], oleh=oleh)
    return usulan


@transaction.atomic
def ubah(*, usulan: Usulan, tmt: date, isian: Mapping[str, Any], urut: int, oleh: Any) -> Usulan:
    """Change what is asked while it is a draft or was returned. urut: transitions when the form was shown."""
    baris = _kunci(usulan, urut)
    bentuk = ambil_jenis(baris.jenis)
    baris.tmt, baris.isian, baris.ringkas = tmt, dict(isian), bentuk.ringkas(isian)[:300]
    baris.is_sensitif = bentuk.is_sensitif(isian)
    with sebagai(akun_id=oleh.pk, asal="usulan.ubah"):
        baris.save(update_fields=["tmt", "isian", "ringkas", "is_sensitif"])
    return baris


@transaction.atomic
def hapus_draf(*, usulan: Usulan, oleh: Any) -> None:
    """Throw away a draft that was never handed in; the trail keeps it."""
    baris = Usulan.objects.select_for_update().get(pk=usulan.pk)
    if baris.status != StatusUsulan.DRAF or baris.peralihan_ke:
        raise UsulanDitolak("Hanya draf yang belum pernah diajukan dapat dihapus.", "usulan_bukan_draf")
    if baris.siap_tmt is not None:  # were it gone, it would be prepared again
        raise UsulanDitolak("Draf yang disiapkan sistem tidak dihapus; tarik saja.", "usulan_disiapkan")
    with sebagai(akun_id=oleh.pk, asal="usulan.hapus"):
        baris.delete()


def _kunci(usulan: Usulan, urut: int) -> Usulan:
    baris = Usulan.objects.select_for_update().get(pk=usulan.pk)
    if baris.peralihan_ke != urut:
        raise SudahDiproses
    if baris.status not in DAPAT_DIUBAH:
        raise UsulanDitolak("Usulan yang sudah diajukan tidak dapat diubah.", "usulan_isi_tetap")
    return baris


def _unit(pegawai: Pegawai, hari: date) -> int | None:
    keadaan = KeadaanPegawai.objects.pada(hari).filter(pegawai=pegawai)
    return keadaan.values_list("unit_id", flat=True).first()


def _simpan(usulan: Usulan) -> None:
    try:
        with transaction.atomic():
            usulan.save(force_insert=True)
    except IntegrityError as galat:
        if nama_batasan(galat) != SATU_TERBUKA:
            raise
        raise UsulanDitolak(
            "Masih ada usulan sejenis untuk pegawai ini yang belum selesai.", "usulan_masih_ada"
        ) from galat

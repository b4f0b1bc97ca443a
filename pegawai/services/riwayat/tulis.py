"""Writing events: add, correct, withdraw. Each in one transaction, with who and why in the trail.

The person is locked first, so that two writers of one record take turns and the rules see what is there. The
table judges before the rules: what it refuses they need not understand. A refusal by either leaves nothing.
"""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from pegawai.domain.temuan import Temuan, larang, pilah
from pegawai.models import Pegawai
from pegawai.models.riwayat import Riwayat, Sumber
from pegawai.registri import JenisRiwayat, jenis_riwayat
from pegawai.services.mutu.periksa import segarkan
from pegawai.services.riwayat.katalog import SK
from pegawai.services.riwayat.kesalahan import (
    AlasanKosong,
    RiwayatDitolak,
    RiwayatPerluAlasan,
    RiwayatSudahDibatalkan,
    RiwayatTidakDikenal,
)
from pegawai.services.riwayat.temuan import daftar_temuan, temuan_batal
from serang_asn.inti.batasan import nama_batasan
from serang_asn.inti.jejak import catat_jejak
from serang_asn.inti.versi import bandingkan, versi_kini


class Tetap:
    """Says that a value stays as it is, where None would mean "none"."""


TETAP = Tetap()


def ambil_jenis(kode: str) -> JenisRiwayat:
    """Return the registered history. Raises RiwayatTidakDikenal."""
    jenis = jenis_riwayat.ambil(kode)
    if jenis is None:
        raise RiwayatTidakDikenal(kode)
    return jenis


def jenis_dari(riwayat: Riwayat) -> JenisRiwayat:
    """Return the history to which an event belongs. Raises RiwayatTidakDikenal."""
    for satu in jenis_riwayat:
        if satu.model is type(riwayat):
            return satu
    raise RiwayatTidakDikenal(str(riwayat._meta.verbose_name))


@transaction.atomic
def tambah(
    *, pegawai: Pegawai, jenis: str, isian: Mapping[str, Any], oleh: Any, kode: UUID | None = None,
    dokumen: Any = None, alasan: str = "", sumber: str = Sumber.MANUAL, tindakan: Any = None,
) -> Riwayat:  # fmt: skip
    """Write a new event and return it.

    isian: field -> value, related rows as instances (or `<field>_id`). kode: the code the event will have;
    when this person's history already has it, that event is returned and nothing is written.
    Raises RiwayatTidakDikenal, RiwayatDitolak; RiwayatPerluAlasan on warnings without `alasan`.
    """
    bentuk = ambil_jenis(jenis)
    kunci_pegawai(pegawai)
    if kode is not None:
        ada = bentuk.model.objects.filter(kode=kode, pegawai=pegawai).first()
        if ada is not None:
            return ada
    riwayat = bentuk.model(
        pegawai=pegawai, dokumen=dokumen, sumber=sumber, tindakan=tindakan, **terpilih(bentuk, isian)
    )
    if kode is not None:
        riwayat.kode = kode
    with catat_jejak(oleh, "riwayat.tambah", alasan):
        simpan(riwayat, force_insert=True)
    _pastikan_boleh(riwayat, bentuk, alasan)
    segarkan([pegawai.pk])
    return riwayat


@transaction.atomic
def koreksi(
    *, riwayat: Riwayat, isian: Mapping[str, Any], versi: int, alasan: str, oleh: Any, dokumen: Any = TETAP,
) -> Riwayat:  # fmt: skip
    """Change an event and return it. versi: the row's version when the form was shown.

    The same correction sent twice is done once.
    Raises AlasanKosong, VersiBasi, RiwayatSudahDibatalkan, RiwayatDitolak.
    """
    bentuk = jenis_dari(riwayat)
    _pastikan_beralasan(alasan)
    baris = _ambil(riwayat)
    nilai = terpilih(bentuk, isian) | ({} if isinstance(dokumen, Tetap) else {"dokumen": dokumen})
    if versi != versi_kini(baris):
        if baris.dibatalkan_pada is None and _sudah_begitu(baris, nilai):
            return baris
        raise bandingkan(baris, versi, nilai, (*bentuk.isian, *SK, "dokumen"))
    if baris.dibatalkan_pada is not None:
        raise RiwayatSudahDibatalkan
    for nama, satu in nilai.items():
        setattr(baris, nama, satu)
    with catat_jejak(oleh, "riwayat.koreksi", alasan):
        simpan(baris, update_fields=[*nilai])
    _pastikan_boleh(baris, bentuk, alasan)
    segarkan([baris.pegawai_id])
    return baris


@transaction.atomic
def batalkan(*, riwayat: Riwayat, versi: int, alasan: str, oleh: Any) -> None:
    """Withdraw an event: the row stays, with the reason, and no longer counts.

    Withdrawing twice does it once. Raises AlasanKosong, VersiBasi, RiwayatDitolak.
    """
    bentuk = jenis_dari(riwayat)
    _pastikan_beralasan(alasan)
    baris = _ambil(riwayat)
    if baris.dibatalkan_pada is not None and baris.alasan_pembatalan == alasan.strip()[:300]:
        return
    if versi != versi_kini(baris) or baris.dibatalkan_pada is not None:
        raise bandingkan(baris, versi, {}, (*bentuk.isian, *SK, "dokumen"))
    larangan, _ = pilah(temuan_batal(baris, bentuk))
    if larangan:
        raise RiwayatDitolak(larangan)
    baris.dibatalkan_pada = timezone.now()
    baris.alasan_pembatalan = alasan.strip()[:300]
    with catat_jejak(oleh, "riwayat.batalkan", alasan):
        simpan(baris, update_fields=["dibatalkan_pada", "alasan_pembatalan"])
    segarkan([baris.pegawai_id])


def _pastikan_boleh(riwayat: Riwayat, bentuk: JenisRiwayat, alasan: str) -> None:
    temuan = daftar_temuan(riwayat, bentuk)
    larangan, peringatan = pilah(temuan)
    if larangan:
        raise RiwayatDitolak(temuan)
    if peringatan and not alasan.strip():
        raise RiwayatPerluAlasan(temuan)


def _pastikan_beralasan(alasan: str) -> None:
    if not alasan.strip():
        raise AlasanKosong


def kunci_pegawai(pegawai: Pegawai) -> None:
    """Wait for other writers of this person."""
    Pegawai.objects.select_for_update(no_key=True).only("pk").get(pk=pegawai.pk)


def _ambil(riwayat: Riwayat) -> Any:
    kunci_pegawai(riwayat.pegawai)
    return type(riwayat)._default_manager.select_for_update(of=("self",), no_key=True).get(pk=riwayat.pk)


def terpilih(bentuk: JenisRiwayat, isian: Mapping[str, Any]) -> dict[str, Any]:
    """The values that may be written. Raises ValueError for a field the history does not have."""
    boleh = {*bentuk.isian, *SK}
    boleh |= {f"{nama}_id" for nama in bentuk.isian}
    asing = set(isian) - boleh
    if asing:
        raise ValueError(f"isian tidak dikenal untuk {bentuk.kode}: {sorted(asing)}")
    return dict(isian)


def _sudah_begitu(baris: Any, nilai: Mapping[str, Any]) -> bool:
    return all(getattr(baris, nama) == satu for nama, satu in nilai.items())


def simpan(riwayat: Riwayat, **cara: Any) -> None:
    """Write a row. Raises RiwayatDitolak with everything the table holds against it."""
    try:
        riwayat.clean_fields(exclude=[f.name for f in riwayat._meta.fields if f.is_relation])
    except ValidationError as galat:
        raise RiwayatDitolak(_dari_validasi(galat)) from galat
    try:
        with transaction.atomic():
            riwayat.save(**cara)
    except IntegrityError as galat:
        raise RiwayatDitolak(_penolakan(riwayat, galat)) from galat


def _penolakan(riwayat: Riwayat, galat: IntegrityError) -> list[Temuan]:
    """All violated constraints in words; the one the database named when it alone can see the violation."""
    try:
        riwayat.validate_constraints()
    except ValidationError as daftar:
        return _dari_validasi(daftar)
    nama = nama_batasan(galat)
    for satu in riwayat._meta.constraints:
        if satu.name == nama:
            return [larang("tabel_menolak", str(satu.get_violation_error_message()))]
    if "_kode_" in nama:
        return [larang("kode_terpakai", "Formulir ini sudah pernah dipakai. Buka formulir baru.")]
    raise galat


def _dari_validasi(galat: ValidationError) -> list[Temuan]:
    return [
        larang("tabel_menolak", pesan, bidang="" if bidang == NON_FIELD_ERRORS else bidang)
        for bidang, daftar in galat.message_dict.items()
        for pesan in daftar
    ]

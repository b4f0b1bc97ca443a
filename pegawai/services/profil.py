"""Changing what is known of the person: names, birth, contacts, identity numbers."""

from collections.abc import Mapping
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone

from pegawai.domain import nik as aturan_nik
from pegawai.domain.profil import periksa_profil
from pegawai.domain.temuan import Temuan, larang, pilah
from pegawai.models import Pegawai
from pegawai.services import nik as sandi_nik
from pegawai.services.mutu.periksa import segarkan
from pegawai.services.riwayat.kesalahan import AlasanKosong, RiwayatDitolak
from serang_asn.inti.batasan import nama_batasan
from serang_asn.inti.jejak import catat_jejak
from serang_asn.inti.versi import bandingkan, versi_kini

BIDANG = (
    "nama", "gelar_depan", "gelar_belakang", "tempat_lahir", "tanggal_lahir", "jenis_kelamin", "agama",
    "status_kawin", "alamat", "telepon", "surel", "npwp",
)  # fmt: skip


def temuan(pegawai: Pegawai, isian: Mapping[str, Any], nik: str = "") -> list[Temuan]:
    """Return the findings about `isian` (field -> value; what is missing stays). nik: the new number."""
    nilai = {
        nama: isian.get(nama, getattr(pegawai, nama)) for nama in ("tanggal_lahir", "jenis_kelamin", "nama")
    }
    return [*periksa_profil(nip=pegawai.nip, nik=nik, per_tanggal=timezone.localdate(), **nilai)]


@transaction.atomic
def ubah(
    *, pegawai: Pegawai, isian: Mapping[str, Any], versi: int, alasan: str, oleh: Any, nik: str = ""
) -> Pegawai:
    """Write personal data and return the person. versi: the version when the form was shown.

    isian: fields of BIDANG; what is missing stays. nik: the new number in clear, empty when it stays.
    The same change sent twice is done once. Raises AlasanKosong, VersiBasi, RiwayatDitolak.
    """
    if not alasan.strip():
        raise AlasanKosong
    asing = set(isian) - set(BIDANG)
    if asing:
        raise ValueError(f"isian tidak dikenal: {sorted(asing)}")
    baris = Pegawai.objects.select_for_update(no_key=True).get(pk=pegawai.pk)
    nik_baru = aturan_nik.bersihkan(nik)
    if versi != versi_kini(baris):
        if _sudah_begitu(baris, isian, nik_baru):
            return baris
        raise bandingkan(baris, versi, isian, BIDANG)
    ditemukan = temuan(baris, isian, nik)
    if pilah(ditemukan)[0]:
        raise RiwayatDitolak(ditemukan)
    for nama, satu in isian.items():
        setattr(baris, nama, satu)
    if nik_baru:
        baris.nik_sandi, baris.nik_kunci = sandi_nik.sandikan(nik_baru), sandi_nik.kunci(nik_baru)
    baris.versi += 1
    with catat_jejak(oleh, "profil.ubah", alasan):
        _simpan(baris)
    segarkan([baris.pk])
    return baris


def _sudah_begitu(baris: Pegawai, isian: Mapping[str, Any], nik: str) -> bool:
    return all(getattr(baris, nama) == satu for nama, satu in isian.items()) and (
        not nik or baris.nik_kunci == sandi_nik.kunci(nik)
    )


def _simpan(baris: Pegawai) -> None:
    try:
        with transaction.atomic():
            baris.save()
    except IntegrityError as galat:
        nama = nama_batasan(galat)
        if "nik_kunci" not in nama:
            raise
        pesan = "NIK ini sudah tercatat pada pegawai lain."
        raise RiwayatDitolak([larang("nik_terpakai", pesan, "UU 23/2006 ps. 13", "nik")]) from galat

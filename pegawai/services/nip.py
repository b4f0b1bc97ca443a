"""Who bears a NIP, and giving somebody another one: the number borne so far stays known.

Two writers of one number take turns; the database refuses a number that another person bears or bore.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.db import connection, transaction
from django.utils import timezone

from pegawai.domain.nip import bersihkan
from pegawai.domain.profil import periksa_ganti_nip
from pegawai.domain.temuan import Temuan, larang, pilah
from pegawai.models import NipTerdahulu, Pegawai
from pegawai.services.mutu.periksa import segarkan
from pegawai.services.riwayat.karier import baca_kedudukan
from pegawai.services.riwayat.kesalahan import AlasanKosong, RiwayatDitolak
from serang_asn.inti.jejak import catat_jejak
from serang_asn.inti.models import Akun
from serang_asn.inti.versi import bandingkan, versi_kini


def pemilik_nip(nip: str) -> Pegawai | None:
    """Return who bears or once bore this number."""
    if not nip:
        return None
    lama = NipTerdahulu.objects.filter(nip=nip).values("pegawai_id")
    return Pegawai.objects.filter(nip=nip).first() or Pegawai.objects.filter(pk__in=lama).first()


def kunci_nomor(*daftar_nip: str) -> None:
    """Wait for other writers of these numbers; until the end of the transaction."""
    with connection.cursor() as kursor:
        for nip in sorted(daftar_nip):
            kursor.execute("SELECT pg_advisory_xact_lock(hashtextextended('nip ' || %s, 0))", [nip])


def temuan_terpakai(bidang: str, pemilik: Pegawai, dasar: str, oleh: Any) -> Temuan:
    """Return the refusal of a number that is taken; a name only for those who may see the person."""
    if Pegawai.objects.all().terlihat_oleh(oleh).filter(pk=pemilik.pk).exists():
        siapa = f"{pemilik.nama_lengkap}, NIP {pemilik.nip}. Buka catatannya, jangan membuat yang baru."
    else:
        siapa = "pada pegawai di luar lingkup Anda. Hubungi BKPSDM."
    return larang(f"{bidang}_terpakai", f"{bidang.upper()} ini sudah tercatat: {siapa}", dasar, bidang)


def temuan(pegawai: Pegawai, nip: str, oleh: Any) -> Sequence[Temuan]:
    """Return the findings about giving `pegawai` this number; two queries, one more when it is taken."""
    pemilik = pemilik_nip(bersihkan(nip))
    if pemilik is not None and pemilik.pk != pegawai.pk:
        return [temuan_terpakai("nip", pemilik, "PerBKN 22/2007", oleh)]
    return [
        *periksa_ganti_nip(
            nip=nip, lama=pegawai.nip, tanggal_lahir=pegawai.tanggal_lahir,
            jenis_kelamin=pegawai.jenis_kelamin, kedudukan=baca_kedudukan(pegawai.pk),
            per_tanggal=timezone.localdate(),
        )
    ]  # fmt: skip


@transaction.atomic
def ganti(*, pegawai: Pegawai, nip: str, sampai: date, versi: int, alasan: str, oleh: Any) -> Pegawai:
    """Give `pegawai` another number and return the person. sampai: the first day without the old one.

    The account that is called by the old number is called by the new one. A number borne before becomes the
    present one again. The same change sent twice is done once.
    Raises AlasanKosong, RiwayatDitolak, VersiBasi.
    """
    if not alasan.strip():
        raise AlasanKosong
    nip = bersihkan(nip)
    baris = Pegawai.objects.select_for_update(of=("self",)).select_related("akun").get(pk=pegawai.pk)
    kunci_nomor(baris.nip, nip)
    if versi != versi_kini(baris):
        if baris.nip == nip:
            return baris
        raise bandingkan(baris, versi, {"nip": nip}, ("nip",))
    ditemukan = temuan(baris, nip, oleh)
    if pilah(ditemukan)[0]:
        raise RiwayatDitolak(ditemukan)
    lama = baris.nip
    baris.nip = nip
    baris.versi += 1
    with catat_jejak(oleh, "nip.ganti", alasan):
        NipTerdahulu.objects.filter(pegawai=baris, nip=nip).delete()
        baris.save(update_fields=["nip", "versi"])
        NipTerdahulu.objects.create(pegawai=baris, nip=lama, sampai=sampai, alasan=alasan.strip()[:200])
        _ganti_nama_pengguna(baris.akun, lama, nip)
    segarkan([baris.pk])
    return baris


def _ganti_nama_pengguna(akun: Akun | None, lama: str, baru: str) -> None:
    """An account is called by the number of its owner; one that was given another name keeps it."""
    if akun is None or akun.pengguna != lama or Akun.objects.filter(pengguna=baru).exists():
        return
    akun.pengguna = baru
    akun.save(update_fields=["pengguna"])

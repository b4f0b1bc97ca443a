"""Papers and remarks of a proposal."""

from typing import Any

from django.db import IntegrityError, transaction

from pegawai.models import KomentarUsulan, LampiranUsulan, Usulan
from pegawai.services.usulan.buat import DAPAT_DIUBAH, ambil_jenis
from pegawai.services.usulan.kesalahan import UsulanDitolak
from serang_asn.inti.batasan import nama_batasan
from serang_asn.inti.jejak import sebagai


@transaction.atomic
def lampirkan(
    *, usulan: Usulan, syarat: str, dokumen: Any, oleh: Any, dari_arsip: bool = False
) -> LampiranUsulan:
    """Attach a document as the answer to a line of the checklist, or beside it (`syarat` empty).

    Raises UsulanDitolak once the proposal is handed in, or when the line is unknown.
    """
    _pastikan_dapat_diubah(usulan)
    if syarat and syarat not in {satu.kode for satu in ambil_jenis(usulan.jenis).berkas}:
        raise UsulanDitolak("Berkas itu tidak diminta untuk usulan ini.", "usulan_syarat_tidak_dikenal")
    try:
        with transaction.atomic(), sebagai(akun_id=oleh.pk, asal="usulan.lampirkan"):
            return LampiranUsulan.objects.create(
                usulan=usulan, syarat=syarat, dokumen=dokumen, dari_arsip=dari_arsip, oleh=oleh
            )
    except IntegrityError as galat:
        if nama_batasan(galat) != "pegawai_lampiran_sekali":
            raise
        raise UsulanDitolak("Dokumen ini sudah dilampirkan.", "usulan_lampiran_ganda") from galat


@transaction.atomic
def cabut_lampiran(*, lampiran: LampiranUsulan, oleh: Any) -> None:
    """Take a paper off while the proposal can be changed; the document itself stays."""
    _pastikan_dapat_diubah(lampiran.usulan)
    with sebagai(akun_id=oleh.pk, asal="usulan.cabut_lampiran"):
        lampiran.delete()


def komentari(*, usulan: Usulan, isi: str, oleh: Any) -> KomentarUsulan:
    """Add a remark. Raises UsulanDitolak when it says nothing."""
    if not isi.strip():
        raise UsulanDitolak("Tulis komentarnya.", "usulan_komentar_kosong")
    return KomentarUsulan.objects.create(usulan=usulan, isi=isi.strip(), oleh=oleh)


def _pastikan_dapat_diubah(usulan: Usulan) -> None:
    baris = Usulan.objects.select_for_update().get(pk=usulan.pk)
    if baris.status not in DAPAT_DIUBAH:
        raise UsulanDitolak("Berkas usulan yang sudah diajukan tidak dapat diubah.", "usulan_isi_tetap")

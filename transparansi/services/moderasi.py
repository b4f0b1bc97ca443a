"""What officers and staff do with ratings: words let through or not, set aside or brought back, answered."""

from typing import Any

from django.db import transaction

from pegawai.domain.kesalahan import KesalahanAturan
from serang_asn.inti.jejak import sebagai
from transparansi.domain import kata
from transparansi.domain.penyaringan import AlasanSisih
from transparansi.models import Penilaian, TanggapanPenilaian

ASAL = "penilaian"


class ModerasiDitolak(KesalahanAturan):
    """The rating is not in a state in which this can be done."""

    def __init__(self, pesan: str) -> None:
        super().__init__("moderasi_ditolak", pesan)


@transaction.atomic
def putuskan_kata(*, penilaian: Penilaian, tampil: bool, oleh: Any) -> Penilaian:
    """Let the words of a rating through, or keep them from the public. Raises ModerasiDitolak."""
    satu = _ambil(penilaian)
    if satu.status_kata == Penilaian.StatusKata.TANPA:
        raise ModerasiDitolak("Penilaian ini tanpa kata.")
    satu.status_kata = Penilaian.StatusKata.TAMPIL if tampil else Penilaian.StatusKata.TOLAK
    return _simpan(satu, oleh, "status_kata")


@transaction.atomic
def tampilkan_bersih(*, oleh: Any) -> int:
    """Let through all waiting words in which nothing was found; return how many."""
    tunggu = Penilaian.objects.terlihat_oleh(oleh).filter(status_kata="tunggu", temuan_kata="")
    with sebagai(akun_id=oleh.pk, asal=ASAL, alasan="tanpa temuan"):
        return int(tunggu.update(status_kata=Penilaian.StatusKata.TAMPIL))


@transaction.atomic
def sisihkan(*, penilaian: Penilaian, alasan: str, oleh: Any) -> Penilaian:
    """Set a rating aside with a written reason. Raises ModerasiDitolak."""
    satu = _ambil(penilaian)
    if satu.keadaan == Penilaian.Keadaan.DISISIHKAN:
        raise ModerasiDitolak("Penilaian ini sudah disisihkan.")
    satu.keadaan, satu.alasan_sisih = Penilaian.Keadaan.DISISIHKAN, AlasanSisih.PETUGAS.value
    satu.catatan_petugas = alasan
    return _simpan(satu, oleh, "keadaan", "alasan_sisih", "catatan_petugas", alasan=alasan)


@transaction.atomic
def pulihkan(*, penilaian: Penilaian, alasan: str, oleh: Any) -> Penilaian:
    """Bring back a rating that was set aside; the rules leave it alone from then on.

    Raises ModerasiDitolak.
    """
    satu = _ambil(penilaian)
    if satu.keadaan != Penilaian.Keadaan.DISISIHKAN:
        raise ModerasiDitolak("Penilaian ini tidak sedang disisihkan.")
    satu.keadaan = Penilaian.Keadaan.DIHITUNG if satu.kunjungan_id else Penilaian.Keadaan.TERBUKA
    satu.alasan_sisih, satu.catatan_petugas = "", alasan
    return _simpan(satu, oleh, "keadaan", "alasan_sisih", "catatan_petugas", alasan=alasan)


@transaction.atomic
def tanggapi(*, penilaian: Penilaian, jenis: str, teks: str, oleh: Any) -> TanggapanPenilaian:
    """Answer a rating, or contest it; each once. Raises ModerasiDitolak."""
    satu = _ambil(penilaian)
    temuan = kata.periksa(teks)
    if temuan:
        raise ModerasiDitolak(f"Tanggapan memuat {kata.uraikan(temuan)}. Hapus bagian itu.")
    if satu.tanggapan.filter(jenis=jenis).exists():
        raise ModerasiDitolak("Penilaian ini sudah ditanggapi.")
    with sebagai(akun_id=oleh.pk, asal=ASAL):
        return TanggapanPenilaian.objects.create(penilaian=satu, jenis=jenis, teks=teks, oleh=oleh)


@transaction.atomic
def putuskan_keberatan(
    *, penilaian: Penilaian, diterima: bool, putusan: str, oleh: Any
) -> TanggapanPenilaian:
    """Decide a contest; one that is accepted sets the rating aside. Raises ModerasiDitolak."""
    satu = _ambil(penilaian)
    keberatan = satu.tanggapan.select_for_update().filter(jenis="keberatan", status="tunggu").first()
    if keberatan is None:
        raise ModerasiDitolak("Tidak ada keberatan yang menunggu putusan.")
    if keberatan.oleh_id == oleh.pk:
        raise ModerasiDitolak("Keberatan sendiri diputuskan oleh petugas lain.")
    Status = TanggapanPenilaian.Status
    keberatan.status, keberatan.putusan = Status.TERIMA if diterima else Status.TOLAK, putusan
    with sebagai(akun_id=oleh.pk, asal=ASAL, alasan=putusan):
        keberatan.save(update_fields=["status", "putusan"])
    if diterima and satu.keadaan != Penilaian.Keadaan.DISISIHKAN:
        sisihkan(penilaian=satu, alasan=putusan, oleh=oleh)
    return keberatan


def _ambil(penilaian: Penilaian) -> Penilaian:
    return Penilaian.objects.select_for_update().get(pk=penilaian.pk)


def _simpan(satu: Penilaian, oleh: Any, *bidang: str, alasan: str = "") -> Penilaian:
    with sebagai(akun_id=oleh.pk, asal=ASAL, alasan=alasan):
        satu.save(update_fields=bidang)
    return satu

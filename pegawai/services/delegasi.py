"""Appointing who acts for somebody on proposals, and taking it back."""

from datetime import date
from typing import Any

from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from pegawai import permissions
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models import Delegasi
from serang_asn.inti import izin, penulisan
from serang_asn.inti.batasan import nama_batasan
from serang_asn.inti.jejak import sebagai
from serang_asn.inti.pemberitahuan import kirim

JENIS = "delegasi"
PESAN_BATASAN = {
    "pegawai_delegasi_selesai_setelah_mulai": "Tanggal akhir harus setelah tanggal mulai.",
    "pegawai_delegasi_bukan_diri": "Pengganti harus orang lain.",
    "pegawai_delegasi_satu_pengganti": "Sudah ada pengganti pada masa itu. Cabut dahulu yang lama.",
}


class DelegasiDitolak(KesalahanAturan):
    """The appointment is not allowed."""

    def __init__(self, pesan: str, kode: str = "delegasi_ditolak") -> None:
        super().__init__(kode, pesan)


@transaction.atomic
def tunjuk(*, pemberi: Any, pengganti: Any, mulai: date, selesai: date, alasan: str, oleh: Any) -> Delegasi:
    """Have `pengganti` act for `pemberi` from `mulai` until the day before `selesai`.

    One's own powers only; an officer appoints for others too. Raises DelegasiDitolak.
    """
    _pastikan_boleh(pemberi, pengganti, oleh)
    if mulai < timezone.localdate():
        raise DelegasiDitolak("Masa penggantian tidak dapat dimulai pada hari yang sudah lewat.")
    if not alasan.strip():
        raise DelegasiDitolak("Tuliskan alasannya.")
    satu = Delegasi(
        pemberi=pemberi, pengganti=pengganti, mulai=mulai, selesai=selesai, alasan=alasan.strip(),
        dibuat_oleh=oleh,
    )  # fmt: skip
    try:
        with transaction.atomic(), sebagai(akun_id=oleh.pk, asal="delegasi.tunjuk", alasan=alasan[:300]):
            satu.save(force_insert=True)
    except IntegrityError as galat:
        nama = nama_batasan(galat)
        if nama not in PESAN_BATASAN:
            raise
        raise DelegasiDitolak(PESAN_BATASAN[nama], nama) from galat
    _kabarkan(satu, f"Anda menggantikan {pemberi}", f"{pengganti} menggantikan Anda", oleh, "tunjuk")
    return satu


@transaction.atomic
def cabut(*, delegasi: Delegasi, oleh: Any) -> Delegasi:
    """End an appointment now. Raises DelegasiDitolak when it has ended, or is not this account's to end."""
    satu = (
        Delegasi.objects.select_for_update(of=("self",))
        .select_related("pemberi", "pengganti")
        .get(pk=delegasi.pk)
    )
    if not can_mencabut(oleh, satu):
        raise DelegasiDitolak("Penunjukan ini sudah berakhir atau bukan wewenang Anda untuk mencabutnya.")
    satu.dicabut_pada = timezone.now()
    with sebagai(akun_id=oleh.pk, asal="delegasi.cabut"):
        satu.save(update_fields=["dicabut_pada"])
    _kabarkan(
        satu, f"Anda tidak lagi menggantikan {satu.pemberi}",
        f"{satu.pengganti} tidak lagi menggantikan Anda", oleh, "cabut",
    )  # fmt: skip
    return satu


def can_mencabut(akun: Any, delegasi: Delegasi) -> bool:
    """Answer whether `akun` may end the appointment: who gave it, who received it, an officer."""
    if delegasi.dicabut_pada is not None or delegasi.selesai <= timezone.localdate():
        return False
    return akun.pk in {delegasi.pemberi_id, delegasi.pengganti_id} or izin.punya(
        akun, permissions.LAYANAN_URUS
    )


def _pastikan_boleh(pemberi: Any, pengganti: Any, oleh: Any) -> None:
    if pemberi.pk != oleh.pk and not izin.punya(oleh, permissions.LAYANAN_URUS):
        raise DelegasiDitolak("Anda hanya dapat menunjuk pengganti untuk diri sendiri.")
    for akun, sebutan in ((pemberi, "Yang digantikan"), (pengganti, "Pengganti")):
        if not izin.punya(akun, permissions.DELEGASI):
            raise DelegasiDitolak(f"{sebutan} tidak mempunyai peran dalam layanan kepegawaian.")


def _kabarkan(satu: Delegasi, untuk_pengganti: str, untuk_pemberi: str, oleh: Any, apa: str) -> None:
    """Tell both sides, except who did it."""
    akhir = penulisan.tanggal(satu.selesai)
    masa = f"Mulai {penulisan.tanggal(satu.mulai)} sampai sebelum {akhir}."
    for akun, judul in ((satu.pengganti, untuk_pengganti), (satu.pemberi, untuk_pemberi)):
        if akun.pk != oleh.pk:
            kirim(
                akun={akun.pk}, kunci=f"delegasi:{satu.kode}:{apa}", judul=judul, isi=masa, jenis=JENIS,
                tautan=reverse("pegawai:delegasi-list"),
            )  # fmt: skip

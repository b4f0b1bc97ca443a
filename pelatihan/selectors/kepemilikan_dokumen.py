"""Whose documents certificates and letters of classes are, and what the public learns of them."""

from typing import Any

from django.db.models import Exists, OuterRef, Q

from pelatihan.domain.sertifikat import StatusSertifikat
from pelatihan.models import Peserta, Sertifikat, UndanganPelatihan
from serang_asn.inti import lingkup, penulisan
from serang_asn.inti.registri.dokumen import UraianTerbit


def milik_sertifikat() -> Q:
    """Papers of certificates, issued here or brought."""
    return Q(Exists(Sertifikat.objects.filter(dokumen=OuterRef("pk"))))


def terlihat_sertifikat(akun: Any) -> Q:
    """Papers of the certificates of employees whom `akun` may see."""
    return Q(Exists(Sertifikat.objects.all().terlihat_oleh(akun).filter(dokumen=OuterRef("pk"))))


def milik_undangan() -> Q:
    """Letters that call to a class."""
    return Q(Exists(UndanganPelatihan.objects.filter(dokumen=OuterRef("pk"))))


def terlihat_undangan(akun: Any) -> Q:
    """Such a letter names people of many units: who sees the city, and whom it calls, open it."""
    if lingkup.untuk(akun).seluruh_kota:
        return milik_undangan()
    sendiri = Peserta.objects.filter(pegawai__akun=akun.pk, undangan__dokumen=OuterRef("pk"))
    return Q(Exists(sendiri))


def uraikan(dokumen: Any) -> UraianTerbit | None:
    """Return what anyone may learn of a document of this app."""
    if dokumen.jenis == "undangan_pelatihan":
        return UraianTerbit(jenis="Surat pemanggilan peserta pelatihan")
    if dokumen.jenis != "sertifikat_pelatihan":
        return None
    satu = Sertifikat.objects.filter(dokumen=dokumen).first()
    return None if satu is None else UraianTerbit("Sertifikat pelatihan", _dicabut(satu), _catatan(satu))


def _dicabut(satu: Sertifikat) -> Any:
    if satu.status != StatusSertifikat.DICABUT:
        return None
    jejak: Any = satu.jejak  # type: ignore[attr-defined]  # made by the trail
    return jejak.order_by("-pgh_created_at").values_list("pgh_created_at", flat=True).first()


def _catatan(satu: Sertifikat) -> str:
    masa = f"berlaku sebelum {penulisan.tanggal(satu.sampai)}" if satu.sampai else "tanpa batas masa berlaku"
    return f"{satu.nama}, {satu.jp} jam pelajaran, {masa}."

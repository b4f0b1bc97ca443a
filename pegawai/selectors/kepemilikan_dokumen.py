"""Whose documents are whose: what staffing tells the kernel.

A document belongs to the employees whose events carry it. What an event carried before a correction is kept
in the trail of changes, and is open to those who read that.
"""

from functools import reduce
from operator import or_
from typing import Any

from django.db.models import Exists, OuterRef, Q

from pegawai import permissions
from pegawai.models import BatchImpor, LampiranUsulan, Pegawai, Surat, TindakanKepegawaian, Usulan
from pegawai.models.lampiran import BIASA, SENSITIF, jejak_model
from pegawai.models.riwayat import RIWAYAT
from serang_asn.inti import izin, lingkup

TIDAK_ADA = Q(pk__in=[])

JENIS_EKSPOR = "ekspor"
"""Kind of the documents that exports are kept as."""


def milik_riwayat() -> Q:
    """Documents that some event carries or once carried."""
    return _salah_satu((jejak_model(model), {}) for model in RIWAYAT)


def terlihat_riwayat(akun: Any) -> Q:
    """Documents of events that `akun` may read; for readers of the trail also what events once carried."""
    lingkup_akun = _lingkup(akun)
    sendiri = {"pegawai__akun": akun.pk}
    boleh_sensitif = izin.punya(akun, permissions.SENSITIF)
    boleh_jejak = izin.punya(akun, permissions.JEJAK_LIHAT)
    return _salah_satu(
        # The trail holds every row as it is now, too, so it answers for both.
        (jejak_model(model) if boleh_jejak and batas is lingkup_akun else model, syarat | batas)
        for daftar, batas in ((BIASA, lingkup_akun), (SENSITIF, lingkup_akun if boleh_sensitif else sendiri))
        for model, syarat in daftar
    )


def milik_foto() -> Q:
    """Photographs of employees."""
    return Q(Exists(Pegawai.objects.filter(foto=OuterRef("pk"))))


def terlihat_foto(akun: Any) -> Q:
    """Photographs of the employees whom `akun` may see."""
    return Q(Exists(Pegawai.objects.all().terlihat_oleh(akun).filter(foto=OuterRef("pk"))))


def milik_impor() -> Q:
    """Spreadsheets handed in for import."""
    return Q(Exists(BatchImpor.objects.filter(dokumen=OuterRef("pk"))))


def terlihat_impor(akun: Any) -> Q:
    """Spreadsheets of the batches that `akun` may open."""
    if not izin.punya(akun, permissions.IMPOR):
        return TIDAK_ADA
    return Q(Exists(BatchImpor.objects.all().terlihat_oleh(akun).filter(dokumen=OuterRef("pk"))))


def milik_ekspor() -> Q:
    """Exports of lists; they go by themselves after some days."""
    return Q(jenis=JENIS_EKSPOR)


def terlihat_ekspor(akun: Any) -> Q:
    """None here: an export is fetched on its own page, by who asked for it, and is no record of anyone."""
    return TIDAK_ADA


def milik_tindakan() -> Q:
    """Decrees of personnel actions."""
    return Q(Exists(TindakanKepegawaian.objects.filter(dokumen=OuterRef("pk"))))


def terlihat_tindakan(akun: Any) -> Q:
    """Decrees of the personnel actions that `akun` may open."""
    if not izin.punya(akun, permissions.PEGAWAI_LIHAT):
        return TIDAK_ADA
    return Q(Exists(TindakanKepegawaian.objects.all().terlihat_oleh(akun).filter(dokumen=OuterRef("pk"))))


def milik_usulan() -> Q:
    """Papers and letters of proposals."""
    return Q(Exists(LampiranUsulan.objects.filter(dokumen=OuterRef("pk")))) | Q(
        Exists(Usulan.objects.filter(surat=OuterRef("pk")))
    )


def terlihat_usulan(akun: Any) -> Q:
    """Papers and letters of the proposals that `akun` may open."""
    terlihat = Usulan.objects.all().terlihat_oleh(akun)
    return Q(
        Exists(LampiranUsulan.objects.filter(dokumen=OuterRef("pk"), usulan__in=terlihat.values("pk")))
    ) | Q(Exists(terlihat.filter(surat=OuterRef("pk"))))


def milik_surat() -> Q:
    """Common decrees of groups; the letters of one person belong to their proposals."""
    return Q(Exists(Surat.objects.filter(dokumen=OuterRef("pk"), usulan__isnull=True)))


def terlihat_surat(akun: Any) -> Q:
    """Common decrees name people of many units: whoever sees the whole city opens them."""
    return milik_surat() if lingkup.untuk(akun).seluruh_kota else TIDAK_ADA


def _lingkup(akun: Any) -> dict[str, Any]:
    if lingkup.untuk(akun).seluruh_kota:
        return {}
    return {"pegawai__in": Pegawai.objects.all().terlihat_oleh(akun).values("pk")}


def _salah_satu(pasangan: Any) -> Q:
    """One probe of the index on `dokumen` per table."""
    return reduce(
        or_, (Q(Exists(model.objects.filter(dokumen=OuterRef("pk"), **syarat))) for model, syarat in pasangan)
    )

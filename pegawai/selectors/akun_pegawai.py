"""Employees for whom an account can be made, and what an account's page says about its owner."""

from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from pegawai.models import Pegawai
from serang_asn.inti import izin, lingkup
from serang_asn.inti.komponen import Butir
from serang_asn.inti.permissions import AKUN_LUAR

TERBANYAK = 20
PANJANG_NIP = 18


def list_calon(pembaca: Any, cari: str) -> QuerySet[Pegawai]:
    """Return at most 20 employees that match every word of a name, or a NIP.

    Officers search within their scope. An administrator sees no records of persons: only a complete NIP, as
    the person hands it in, finds that one person.
    """
    angka = "".join(cari.split())
    if not angka:
        return Pegawai.objects.none()
    if angka.isdigit() and len(angka) == PANJANG_NIP and izin.punya(pembaca, AKUN_LUAR):
        return Pegawai.objects.filter(nip=angka)
    if not is_berlingkup(pembaca):
        return Pegawai.objects.none()
    calon = Pegawai.objects.all().terlihat_oleh(pembaca).exclude(Q(akun=pembaca))
    if angka.isdigit():
        calon = calon.filter(nip__startswith=angka)
    else:
        for kata in cari.split():
            calon = calon.filter(nama__icontains=kata)
    return calon.select_related("akun").order_by("nama", "pk")[:TERBANYAK]


def is_berlingkup(pembaca: Any) -> bool:
    """Answer whether `pembaca` sees records of others at all, so that a name finds somebody."""
    batas = lingkup.untuk(pembaca)
    return batas.seluruh_kota or bool(batas.jalur)


def dalam_lingkup(pembaca: Any) -> Q:
    """Return the condition on accounts whose employees `pembaca` sees."""
    berakun = Pegawai.objects.all().terlihat_oleh(pembaca).filter(akun__isnull=False)
    return Q(pk__in=berakun.values("akun_id"))


def uraikan(akun: Any, pembaca: Any) -> Butir | None:
    """Return whose the account is; the record is linked for those who may open it."""
    terlihat = Pegawai.objects.all().terlihat_oleh(pembaca).filter(pk=OuterRef("pk"))
    pegawai = Pegawai.objects.filter(akun=akun).annotate(is_terlihat=Exists(terlihat)).first()
    if pegawai is None:
        return None
    return Butir("Pemilik", "Pegawai", pegawai.get_absolute_url() if pegawai.is_terlihat else "")

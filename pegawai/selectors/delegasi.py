"""Reads of deputies: the appointments one may see, and who may be appointed."""

from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery
from django.utils import timezone

from pegawai import permissions
from pegawai.models import Delegasi, KeadaanPegawai, UnitKerja
from pegawai.selectors.pilihan import BANYAK, PEMISAH, Pilihan
from serang_asn.inti import izin, lingkup
from serang_asn.inti.models import Akun, PemberianPeran

TINGKAT_OPD = 2


def list_delegasi(akun: Any) -> QuerySet[Delegasi]:
    """Return the appointments that `akun` may see, newest first: given, received, made; all for officers."""
    semua = Delegasi.objects.select_related("pemberi", "pengganti", "dibuat_oleh")
    if not izin.punya(akun, permissions.LAYANAN_URUS):
        semua = semua.filter(Q(pemberi=akun.pk) | Q(pengganti=akun.pk) | Q(dibuat_oleh=akun.pk))
    return semua.order_by("-mulai", "-pk")


def list_calon(akun: Any, *, seluruh_kota: bool) -> QuerySet[Akun]:
    """Return the accounts that may act on proposals today: of the whole city, or of the OPD of `akun`.

    Each with `unit_nama`, the unit of the employee who uses it. Administrators and auditors are not among
    them, unless they hold another role.
    """
    hari = timezone.localdate()
    peran = PemberianPeran.objects.berlaku(hari).filter(
        akun=OuterRef("pk"), peran__in=permissions.DELEGASI.peran
    )
    kini = KeadaanPegawai.objects.pada(hari).filter(pegawai__akun=OuterRef("pk"))
    semua = (
        Akun.objects.filter(Exists(peran), is_active=True)
        .exclude(pk=akun.pk)
        .annotate(unit_nama=Subquery(kini.values("unit__nama")[:1]))
    )
    if seluruh_kota:
        return semua
    di_opd = Q(pk__in=[])
    for path in _opd(akun):
        di_opd |= Q(Exists(kini.filter(unit__path__startswith=path)))
        di_opd |= Q(Exists(peran.filter(unit__path__startswith=path)))
    return semua.filter(di_opd)


def can_kota(akun: Any) -> bool:
    """Answer whether `akun` chooses among the accounts of the whole city."""
    return lingkup.untuk(akun).seluruh_kota


def cari_calon(akun: Any, teks: str, *, seluruh_kota: bool) -> list[Pilihan]:
    """Return candidates by words of the name, or by the whole user name (a NIP); two queries at most."""
    nama = teks.partition(PEMISAH)[0]
    semua = list_calon(akun, seluruh_kota=seluruh_kota)
    syarat = Q(pengguna="".join(teks.split()))
    kata = Q(pk__isnull=False)
    for satu in nama.split():
        kata &= Q(nama__icontains=satu)
    return [
        Pilihan(label_akun(satu), "", satu)
        for satu in semua.filter(syarat | kata).order_by("nama", "pk")[:BANYAK]
    ]


def temukan_calon(akun: Any, teks: str, *, seluruh_kota: bool) -> list[Pilihan]:
    """Return the one account that `teks` names exactly; else everything it may mean."""
    calon = cari_calon(akun, teks, seluruh_kota=seluruh_kota)
    sama = [satu for satu in calon if satu.label.casefold() == teks.casefold()]
    return sama if len(sama) == 1 else calon


def label_akun(satu: Any) -> str:
    """The label of an account: its name, and where its employee works; never the user name, a NIP."""
    unit = getattr(satu, "unit_nama", None)
    return f"{satu.nama}{PEMISAH}{unit}" if unit else str(satu.nama)


def _opd(akun: Any) -> set[str]:
    """Return the paths of the OPD that `akun` works in or has a role over."""
    panjang = TINGKAT_OPD * UnitKerja.steplen
    sendiri = KeadaanPegawai.objects.pada(timezone.localdate()).filter(
        pegawai__akun=akun.pk, unit__isnull=False
    )
    jalur = {*lingkup.untuk(akun).jalur, *sendiri.values_list("unit__path", flat=True)}
    return {path[:panjang] for path in jalur}

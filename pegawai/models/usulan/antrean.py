"""Who sees which proposals, and whose turn it is: the one place that decides it."""

from typing import Any

from django.db import models
from django.db.models import Exists, OuterRef, Q

from pegawai.domain.usulan import Langkah, StatusUsulan
from pegawai.models.delegasi import daftar_wewenang
from pegawai.models.usulan.istilah import STATUS_TERBUKA, Pelaku
from pegawai.models.usulan.pemeriksaan import PeralihanUsulan, TahapUsulan
from serang_asn.inti import lingkup
from serang_asn.inti.models import Peran

PERAN_SENSITIF = frozenset({Peran.PETUGAS, Peran.PENGELOLA_OPD, Peran.AUDITOR})
"""Roles that read discipline, family and health of others."""
PENYIAP = frozenset({Peran.PETUGAS, Peran.PENGELOLA_OPD})
"""Roles that hand prepared drafts in."""


class UsulanQuerySet(models.QuerySet[Any]):
    def terlihat_oleh(self, akun: Any) -> "UsulanQuerySet":
        """Proposals about oneself, by oneself, put before oneself, or of units within one's powers."""
        if not getattr(akun, "is_authenticated", False) or not akun.is_active:
            return self.none()
        sendiri = Q(pegawai__akun=akun.pk) | Q(dibuat_oleh=akun.pk)
        semua = self
        if not any(_berperan(akun, peran) for peran in PERAN_SENSITIF):
            semua = semua.filter(Q(is_sensitif=False) | sendiri | _memutus(akun))
        if lingkup.untuk(akun).seluruh_kota:
            return semua
        return semua.filter(sendiri | _ditugaskan(akun) | _dalam_wewenang(akun))

    def siap(self, akun: Any) -> "UsulanQuerySet":
        """Drafts that the daily work prepared and that `akun` may hand in: those of its units."""
        draf = self.filter(siap_tmt__isnull=False, dibuat_oleh__isnull=True, status=StatusUsulan.DRAF)
        return draf.filter(_dalam_wewenang(akun, PENYIAP))

    def menunggu(self, akun: Any) -> "UsulanQuerySet":
        """Proposals whose next step is for `akun` (or somebody for whom it acts) to take.

        Nobody decides on a matter of his own, or approves twice; who approved last may finish it.
        """
        sedang = TahapUsulan.objects.filter(usulan=OuterRef("pk"), urut=OuterRef("tahap"))
        giliran = Q(
            Exists(sedang.filter(_tahap_untuk(akun))),
            ~Exists(_persetujuan_putaran_ini(akun)),
            status=StatusUsulan.BERJALAN,
        )
        if _berperan(akun, Peran.PETUGAS):
            giliran |= Q(status__in=[StatusUsulan.DISETUJUI, StatusUsulan.TERBIT])
        milik_sendiri = Q(dibuat_oleh=akun.pk, status__in=[StatusUsulan.DRAF, StatusUsulan.DIKEMBALIKAN])
        return self.filter(milik_sendiri | (giliran & ~Q(pegawai__akun=akun.pk)))

    def dapat_dicatat(self) -> "UsulanQuerySet":
        """Proposals whose decision can be written to the record."""
        return self.filter(
            Q(status=StatusUsulan.TERBIT) | Q(status=StatusUsulan.DISETUJUI, perlu_surat=False)
        )

    def terbuka(self) -> "UsulanQuerySet":
        """Proposals that still go on."""
        return self.filter(status__in=STATUS_TERBUKA)


def _berperan(akun: Any, peran: str) -> bool:
    return any(nama == peran for satu in daftar_wewenang(akun) for nama, _ in satu.pegangan)


def _ditugaskan(akun: Any) -> Q:
    """Proposals with a check that is put by name before the account or somebody for whom it acts."""
    kunci = [satu.akun_id for satu in daftar_wewenang(akun)]
    return Q(Exists(TahapUsulan.objects.filter(usulan=OuterRef("pk"), akun__in=kunci)))


def _memutus(akun: Any) -> Q:
    """Proposals with a check that `akun` decides on."""
    return Q(Exists(TahapUsulan.objects.filter(_tahap_untuk(akun), usulan=OuterRef("pk"))))


def _dalam_wewenang(akun: Any, boleh: frozenset[Peran] | None = None) -> Q:
    """Proposals of the units within the powers of `akun`; boleh: only by these roles."""
    syarat = Q(pk__in=[])
    for satu in daftar_wewenang(akun):
        for peran, path in satu.pegangan:
            if boleh is not None and peran not in boleh:
                continue
            if path:
                syarat |= Q(unit__path__startswith=path)
            elif peran in lingkup.SELURUH_KOTA:
                return Q(pk__isnull=False)
    return syarat


def _tahap_untuk(akun: Any) -> Q:
    """Condition on a check: `akun` may decide on it, by a role over the unit or because it is named."""
    syarat = Q(akun__in=[satu.akun_id for satu in daftar_wewenang(akun)])
    for satu in daftar_wewenang(akun):
        for peran, path in satu.pegangan:
            if peran in Pelaku.values:
                unit = Q(usulan__unit__path__startswith=path) if path else Q()
                syarat |= Q(pelaku=peran, akun__isnull=True) & unit
    return syarat


def _persetujuan_putaran_ini(akun: Any) -> Any:
    """Approvals by `akun` since the proposal was last handed in."""
    diajukan_lagi = PeralihanUsulan.objects.filter(
        usulan=OuterRef("usulan"), langkah=Langkah.AJUKAN, urut__gt=OuterRef("urut")
    )
    return PeralihanUsulan.objects.filter(
        usulan=OuterRef("pk"), oleh=akun.pk, langkah=Langkah.SETUJUI
    ).exclude(Exists(diajukan_lagi))

"""Daily work on deadlines: remind whose turn it is, mark what is late, pass it on to the next level.

Each reminder is a row of its own (`PengingatUsulan`), written with its notices in one transaction, so that a
run that stopped half-way, or a second one on the same day, sends nothing twice.
"""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import Min
from django.urls import reverse
from django.utils import timezone

from pegawai.domain.hari_kerja import hari_kerja_antara
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.tenggat import JenisPengingat, Pengingat, pengingat_pada
from pegawai.domain.usulan import StatusUsulan
from pegawai.models import HariLibur, PengingatUsulan, TahapUsulan, Usulan
from pegawai.models.ketentuan import get_parameter
from pegawai.models.usulan import Pelaku
from pegawai.services.usulan.pemberitahuan import pemegang, penerima_giliran, sebutan
from serang_asn.inti import penulisan
from serang_asn.inti.kemajuan import DIAM, Kemajuan
from serang_asn.inti.pemberitahuan import kirim

JUDUL = "Mengingatkan tenggat usulan"
TENGGAT, ESKALASI = "usulan_tenggat", "usulan_eskalasi"
ULANG_PARAMETER, ESKALASI_PARAMETER = "usulan.pengingat_ulang", "usulan.eskalasi"
BERTENGGAT = (
    StatusUsulan.BERJALAN.value, StatusUsulan.DIKEMBALIKAN.value, StatusUsulan.DISETUJUI.value,
    StatusUsulan.TERBIT.value,
)  # fmt: skip
TINGKAT_BERIKUT: dict[str, Pelaku] = {
    Pelaku.ATASAN: Pelaku.KEPALA_OPD,
    Pelaku.PENGELOLA_OPD: Pelaku.KEPALA_OPD,
    Pelaku.KEPALA_OPD: Pelaku.PETUGAS,
    Pelaku.PETUGAS: Pelaku.PIMPINAN,
}
"""Who hears that a check is overdue. Nobody is above the last; a check is never skipped for being late."""


@dataclass(frozen=True, slots=True)
class Jarak:
    """Working days between two repetitions, and from the deadline to the escalation; the closed days."""

    ulang: int
    eskalasi: int
    libur: frozenset[date] = frozenset()


class PengingatTanpaKetentuan(KesalahanAturan):
    """The parameters are missing or say nothing for today."""

    def __init__(self, kode: str) -> None:
        super().__init__(
            "pengingat_tanpa_ketentuan",
            f"Parameter {kode} belum diisi atau bukan bilangan bulat positif. Isilah pada Rujukan.",
        )


def jalankan(*, kemajuan: Kemajuan = DIAM, pada: date | None = None) -> dict[str, Any]:
    """Do the work of a day, today by default; return how many reminders went out. Safe to repeat."""
    hari = pada or timezone.localdate()
    jarak = get_jarak(hari)
    bertenggat = Usulan.objects.filter(status__in=BERTENGGAT, tenggat__isnull=False)
    kunci = [*bertenggat.order_by("pk").values_list("pk", flat=True)]
    terlama = bertenggat.aggregate(hari=Min("tenggat"))["hari"] or hari
    jarak = replace(jarak, libur=HariLibur.objects.antara(min(terlama, hari)))
    jumlah = 0
    for nomor, satu in enumerate(kunci, start=1):
        jumlah += _ingatkan(satu, hari, jarak)
        kemajuan.lapor("Memeriksa tenggat", nomor, len(kunci))
    return {"diperiksa": len(kunci), "pengingat": jumlah}


def get_jarak(pada: date) -> Jarak:
    """Return the distances in force. Raises PengingatTanpaKetentuan."""
    parameter = get_parameter(ULANG_PARAMETER, ESKALASI_PARAMETER)
    return Jarak(*(_hari(parameter, kode, pada) for kode in (ULANG_PARAMETER, ESKALASI_PARAMETER)))


def _hari(parameter: Any, kode: str, pada: date) -> int:
    try:
        nilai = parameter[kode].pada(pada)
    except (KeyError, KesalahanAturan):
        raise PengingatTanpaKetentuan(kode) from None
    if nilai < 1 or nilai != int(nilai):
        raise PengingatTanpaKetentuan(kode)
    return int(nilai)


@transaction.atomic
def _ingatkan(kunci: int, hari: date, jarak: Jarak) -> int:
    """Send what is due for one proposal; return how many reminders were new."""
    usulan = Usulan.objects.select_for_update(of=("self",)).select_related("pegawai", "unit").get(pk=kunci)
    if usulan.status not in BERTENGGAT or usulan.tenggat is None:
        return 0
    daftar = pengingat_pada(
        usulan.tenggat, hari, ulang_hari=jarak.ulang, eskalasi_hari=jarak.eskalasi, libur=jarak.libur
    )
    if not daftar:
        return 0
    sudah = set(
        PengingatUsulan.objects.filter(usulan=usulan, peralihan_ke=usulan.peralihan_ke).values_list(
            "jenis", "ke"
        )
    )
    baru = [satu for satu in daftar if (satu.jenis.value, satu.ke) not in sudah]
    return sum(_kirim(usulan, satu, hari, jarak) for satu in baru)


def _kirim(usulan: Usulan, pengingat: Pengingat, hari: date, jarak: Jarak) -> bool:
    atas = _tingkat_berikut(usulan) if pengingat.jenis is JenisPengingat.ESKALASI else None
    if pengingat.jenis is JenisPengingat.ESKALASI and atas is None:
        return False
    PengingatUsulan.objects.create(
        usulan=usulan, peralihan_ke=usulan.peralihan_ke, jenis=pengingat.jenis.value, ke=pengingat.ke,
        hari=hari, kepada=atas.label if atas else "",
    )  # fmt: skip
    kirim(
        akun=_penerima(usulan, pengingat, atas),
        kunci=f"tenggat:{usulan.kode}:{usulan.peralihan_ke}:{pengingat.jenis}:{pengingat.ke}",
        judul=_judul(usulan, pengingat, hari, jarak),
        tautan=reverse("pegawai:usulan-detail", args=[usulan.kode]),
        jenis=ESKALASI if atas else TENGGAT,
    )
    return True


def _penerima(usulan: Usulan, pengingat: Pengingat, atas: Pelaku | None) -> set[int]:
    """Whose turn it is; who proposed what has just become late; the next level of an escalation."""
    if atas:
        return pemegang(atas, usulan) - {usulan.pegawai.akun_id or 0}
    if usulan.status == StatusUsulan.DIKEMBALIKAN or pengingat.jenis is JenisPengingat.LEWAT:
        return {usulan.dibuat_oleh_id} if usulan.dibuat_oleh_id else set()
    return penerima_giliran(usulan)


def _tingkat_berikut(usulan: Usulan) -> Pelaku | None:
    if usulan.status == StatusUsulan.BERJALAN:
        tahap = TahapUsulan.objects.get(usulan=usulan, urut=usulan.tahap)
        return TINGKAT_BERIKUT.get(Pelaku.ATASAN if tahap.akun_id else tahap.pelaku)
    if usulan.status in {StatusUsulan.DISETUJUI, StatusUsulan.TERBIT}:
        return TINGKAT_BERIKUT[Pelaku.PETUGAS]
    return None


def _judul(usulan: Usulan, pengingat: Pengingat, hari: date, jarak: Jarak) -> str:
    tenggat = usulan.tenggat or hari
    lewat = f"terlambat {hari_kerja_antara(tenggat, hari, jarak.libur)} hari kerja"
    depan = {
        JenisPengingat.BESOK: f"Tenggat {penulisan.tanggal(tenggat)}",
        JenisPengingat.HARI_INI: "Tenggat hari ini",
        JenisPengingat.LEWAT: "Lewat tenggat",
        JenisPengingat.ULANG: f"Masih menunggu Anda, {lewat}",
        JenisPengingat.ESKALASI: f"Perlu perhatian Anda, {lewat}",
    }
    return f"{depan[pengingat.jenis]}: {sebutan(usulan)}"

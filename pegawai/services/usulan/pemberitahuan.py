"""Telling people what happened to a proposal: in the same transaction, never twice (`kunci`)."""

from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from pegawai.domain.usulan import StatusUsulan
from pegawai.models import Delegasi, PeralihanUsulan, TahapUsulan, Usulan
from pegawai.models.usulan import LABEL_STATUS
from pegawai.registri import jenis_usulan
from serang_asn.inti.models import PemberianPeran, Peran
from serang_asn.inti.pemberitahuan import kirim

GILIRAN, HASIL = "usulan_giliran", "usulan_hasil"
TINDAK_LANJUT_BKPSDM = frozenset({StatusUsulan.DISETUJUI.value, StatusUsulan.TERBIT.value})


def kabarkan(usulan: Usulan, peralihan: PeralihanUsulan) -> None:
    """Tell those whose turn it is, and those who wait for the outcome, except who did it."""
    status = LABEL_STATUS[StatusUsulan(usulan.status)]
    giliran = penerima_giliran(usulan) - {peralihan.oleh_id}
    pemilik = {usulan.dibuat_oleh_id, usulan.pegawai.akun_id} - {peralihan.oleh_id, None} - giliran
    tautan = reverse("pegawai:usulan-detail", args=[usulan.kode])
    kunci = f"usulan:{usulan.kode}:{usulan.peralihan_ke}"
    kirim(akun=giliran, kunci=kunci, jenis=GILIRAN, judul=f"Menunggu Anda: {sebutan(usulan)}", tautan=tautan)
    if usulan.status != StatusUsulan.BERJALAN or peralihan.dari_status == StatusUsulan.BERJALAN:
        kirim(
            akun={satu for satu in pemilik if satu}, kunci=kunci, jenis=HASIL, tautan=tautan,
            judul=f"{sebutan(usulan)}: {status.lower()}",
            isi="" if usulan.is_sensitif else peralihan.catatan,
        )  # fmt: skip


def sebutan(usulan: Usulan) -> str:
    """Return what a notice calls a proposal; a sensitive one is not named, for notices are mailed."""
    if usulan.is_sensitif:
        return "usulan yang bersifat rahasia"
    jenis = jenis_usulan.ambil(usulan.jenis)
    return f"{jenis.judul if jenis else usulan.jenis} {usulan.pegawai.nama}"


def penerima_giliran(usulan: Usulan) -> set[int]:
    """Return the accounts whose turn it is, with their deputies."""
    hari = timezone.localdate()
    if usulan.status == StatusUsulan.BERJALAN:
        tahap = TahapUsulan.objects.get(usulan=usulan, urut=usulan.tahap)
        pokok = {tahap.akun_id} if tahap.akun_id else pemegang(tahap.pelaku, usulan)
    elif usulan.status in TINDAK_LANJUT_BKPSDM:
        pokok = pemegang(Peran.PETUGAS, usulan)
    else:
        return set()
    pengganti = (
        Delegasi.objects.filter(pemberi__in=pokok).berlaku(hari).values_list("pengganti_id", flat=True)
    )
    return (pokok | set(pengganti)) - {usulan.pegawai.akun_id, None}


def pemegang(peran: str, usulan: Usulan) -> set[int]:
    """Return the accounts that hold `peran` over the unit of the proposal today."""
    path = usulan.unit.path if usulan.unit else ""
    atas = [path[:panjang] for panjang in range(1, len(path) + 1)]
    pemberian = PemberianPeran.objects.berlaku(timezone.localdate()).filter(
        Q(unit__isnull=True) | Q(unit__path__in=atas), peran=peran, akun__is_active=True
    )
    return set(pemberian.values_list("akun_id", flat=True))

"""Filling vacant posts: open a dossier, choose candidates, decide, withdraw, prepare the appointment."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.pengisian.publik import masalah_teks
from pegawai.domain.pengisian.status import PeranTim, Sikap, StatusPengisian
from pegawai.models import (
    CalonPengisian,
    Jabatan,
    KeputusanPengisian,
    Pegawai,
    PengisianJabatan,
    UnitKerja,
    Usulan,
)
from pegawai.services import usulan as layanan
from serang_asn.inti.batasan import nama_batasan
from serang_asn.inti.jejak import sebagai

BANYAK_CALON = 12
"""Most candidates that can be looked at side by side."""
JENIS_USULAN = "pelantikan"
PANJANG_ALASAN = 500
PESAN_BATASAN = {
    "pegawai_pengisian_satu_terbuka": "Berkas pengisian jabatan ini pada unit itu masih terbuka.",
    "pegawai_keputusanpengisian_nomor_sekali": "Nomor berita acara ini sudah dipakai.",
    "pegawai_keputusanpengisian_sekali": "Berkas ini sudah diputuskan atau ditarik.",
    "pegawai_keputusanpengisian_bukan_sendiri": "Anda termasuk calon, jadi tidak dapat memutuskannya.",
    "pegawai_keputusanpengisian_setiap_calon": (
        "Pilih paling sedikit satu calon, tidak lebih dari tempat yang diisi, dan tulis alasan setiap calon."
    ),
}


class PengisianDitolak(KesalahanAturan):
    """Something that a dossier does not allow."""

    def __init__(self, pesan: str, kode: str = "pengisian_ditolak") -> None:
        super().__init__(kode, pesan)


class PengisianTertutup(PengisianDitolak):
    """The dossier was decided or withdrawn meanwhile."""

    def __init__(self) -> None:
        super().__init__("Berkas ini sudah diputuskan atau ditarik.", "pengisian_tertutup")


class CalonBerubah(PengisianDitolak):
    """The shortlist is no longer the one that was compared."""

    def __init__(self) -> None:
        super().__init__(
            "Daftar calon berubah sejak halaman ini dibuka. Muat ulang dan periksa perbandingannya.",
            "pengisian_calon_berubah",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Putusan:
    """What the team decided. alasan: key of the candidate -> why chosen or not. cuplikan: the comparison."""

    nomor: str
    tanggal: date
    dasar: str
    dasar_publik: str
    hadir: Sequence[Mapping[str, str]]
    terpilih: Collection[int]
    alasan: Mapping[int, str]
    cuplikan: Mapping[str, Any]
    syarat: Sequence[Mapping[str, Any]] = ()
    pertimbangan: Sequence[str] = field(default_factory=tuple)


@transaction.atomic
def buka(
    *, unit: UnitKerja, jabatan: Jabatan, jumlah: int, tanggal_lowong: date, oleh: Any,
    pemangku: Pegawai | None = None, catatan: str = "",
) -> PengisianJabatan:  # fmt: skip
    """Open the dossier of a vacant post. Raises PengisianDitolak when one is open already."""
    satu = PengisianJabatan(
        unit=unit, jabatan=jabatan, jumlah=jumlah, tanggal_lowong=tanggal_lowong, pemangku=pemangku,
        catatan=catatan.strip(), dibuat_oleh=oleh,
    )  # fmt: skip
    with sebagai(akun_id=oleh.pk, asal="pengisian.buka"):
        _jalankan(lambda: satu.save(force_insert=True))
    return satu


@transaction.atomic
def tambah_calon(*, pengisian: PengisianJabatan, pegawai: Collection[Pegawai], oleh: Any) -> int:
    """Put people on the shortlist; who is there already stays. Returns how many are new.

    Raises PengisianTertutup, PengisianDitolak when they would be too many to compare.
    """
    satu = _kunci(pengisian)
    sudah = set(satu.calon.values_list("pegawai_id", flat=True))
    baru = [orang for orang in pegawai if orang.pk not in sudah]
    if len(sudah) + len(baru) > BANYAK_CALON:
        raise PengisianDitolak(f"Paling banyak {BANYAK_CALON} calon dapat dibandingkan.")
    with sebagai(akun_id=oleh.pk, asal="pengisian.tambah_calon"):
        CalonPengisian.objects.bulk_create(
            CalonPengisian(pengisian=satu, pegawai=orang, ditambah_oleh=oleh) for orang in baru
        )
    return len(baru)


@transaction.atomic
def keluarkan_calon(*, pengisian: PengisianJabatan, pegawai: Pegawai, oleh: Any) -> None:
    """Take somebody off the shortlist; the trail keeps it. Raises PengisianTertutup."""
    satu = _kunci(pengisian)
    with sebagai(akun_id=oleh.pk, asal="pengisian.keluarkan_calon"):
        satu.calon.filter(pegawai=pegawai).delete()


@transaction.atomic
def putuskan(
    *, pengisian: PengisianJabatan, putusan: Putusan, hadir_minimal: int, oleh: Any
) -> KeputusanPengisian:
    """Record the decision for ever and close the dossier.

    hadir_minimal: members who must be present. Raises PengisianTertutup, CalonBerubah, PengisianDitolak.
    """
    satu = _kunci(pengisian)
    calon = [*satu.calon.select_related("pegawai").order_by("pk")]
    if {satu.pk for satu in calon} != set(putusan.alasan):
        raise CalonBerubah
    _periksa(putusan, calon, hadir_minimal)
    keputusan = KeputusanPengisian(
        pengisian=satu, nomor=putusan.nomor.strip(), tanggal=putusan.tanggal, dasar=putusan.dasar.strip(),
        dasar_publik=putusan.dasar_publik.strip(), hadir=[*putusan.hadir], syarat=[*putusan.syarat],
        pertimbangan=[*putusan.pertimbangan], cuplikan=dict(putusan.cuplikan), oleh=oleh,
    )  # fmt: skip
    for orang in calon:
        orang.terpilih, orang.alasan = orang.pk in putusan.terpilih, putusan.alasan[orang.pk].strip()
    with sebagai(akun_id=oleh.pk, asal="pengisian.putuskan", alasan=putusan.dasar[:300]):
        CalonPengisian.objects.bulk_update(calon, ["terpilih", "alasan"])
        _jalankan(lambda: keputusan.save(force_insert=True))
    return keputusan


@transaction.atomic
def tarik(*, pengisian: PengisianJabatan, status: str, alasan: str, oleh: Any) -> PengisianJabatan:
    """Withdraw a dossier, open or decided, with a reason.

    status: what it was when the page was shown. Raises PengisianTertutup, PengisianDitolak.
    """
    satu = PengisianJabatan.objects.select_for_update().get(pk=pengisian.pk)
    if satu.status == StatusPengisian.DITARIK or satu.status != status:
        raise PengisianTertutup
    if not alasan.strip():
        raise PengisianDitolak("Tuliskan alasan penarikannya.")
    satu.status, satu.alasan_tarik = StatusPengisian.DITARIK.value, alasan.strip()
    with sebagai(akun_id=oleh.pk, asal="pengisian.tarik", alasan=alasan[:300]):
        satu.save(update_fields=["status", "alasan_tarik"])
    return satu


@transaction.atomic
def siapkan_usulan(*, pengisian: PengisianJabatan, pegawai: Pegawai, oleh: Any) -> Usulan:
    """Begin the proposal that appoints who was chosen, with the grounds; asked twice, return the first.

    Takes effect when the post falls vacant, not before today. Raises PengisianDitolak, UsulanDitolak.
    """
    satu = PengisianJabatan.objects.select_for_update().get(pk=pengisian.pk)
    calon = satu.calon.select_related("pegawai", "usulan").filter(pegawai=pegawai, terpilih=True).first()
    if satu.status != StatusPengisian.DIPUTUS or calon is None:
        raise PengisianDitolak("Usulan hanya untuk calon yang dipilih dalam keputusan yang berlaku.")
    if calon.usulan is not None:
        return calon.usulan
    keputusan = satu.keputusan
    isian = {
        "jabatan": satu.jabatan_id, "nama_jabatan": satu.jabatan.nama, "unit": satu.unit_id,
        "nama_unit": satu.unit.nama, "alasan": _alasan(keputusan),
    }  # fmt: skip
    usulan = layanan.buat(
        jenis=JENIS_USULAN, pegawai=calon.pegawai, tmt=max(satu.tanggal_lowong, timezone.localdate()),
        isian=isian, oleh=oleh,
    )  # fmt: skip
    with sebagai(akun_id=oleh.pk, asal="pengisian.siapkan_usulan"):
        CalonPengisian.objects.filter(pk=calon.pk).update(usulan=usulan)
    return usulan


def _alasan(keputusan: KeputusanPengisian) -> str:
    """The grounds as the proposal carries them: those for the public, since more people read a proposal."""
    awal = f"Berita acara Tim Penilai Kinerja {keputusan.nomor}. "
    return (awal + keputusan.dasar_publik)[:PANJANG_ALASAN]


def _periksa(putusan: Putusan, calon: Sequence[CalonPengisian], hadir_minimal: int) -> None:
    """Raise PengisianDitolak where the decision is not whole, or its text could not be published."""
    if putusan.tanggal > timezone.localdate():
        raise PengisianDitolak("Tanggal rapat tidak boleh setelah hari ini.")
    peran = [satu["peran"] for satu in putusan.hadir]
    if len(putusan.hadir) < hadir_minimal:
        raise PengisianDitolak(f"Catat paling sedikit {hadir_minimal} anggota tim yang hadir.")
    if peran.count(PeranTim.KETUA) != 1:
        raise PengisianDitolak("Catat tepat satu ketua tim di antara yang hadir.")
    setuju = sum(satu["sikap"] == Sikap.SETUJU for satu in putusan.hadir)
    if 2 * setuju <= len(putusan.hadir):
        raise PengisianDitolak("Keputusan memerlukan persetujuan lebih dari separuh anggota yang hadir.")
    lain = [satu.pegawai.nama for satu in calon if satu.pk not in putusan.terpilih]
    masalah = masalah_teks(putusan.dasar_publik, nama_lain=lain)
    if masalah:
        raise PengisianDitolak(" ".join(masalah), "pengisian_teks_publik")
    if any(not isi.strip() for isi in putusan.alasan.values()):
        raise PengisianDitolak(PESAN_BATASAN["pegawai_keputusanpengisian_setiap_calon"])


def _kunci(pengisian: PengisianJabatan) -> PengisianJabatan:
    satu = PengisianJabatan.objects.select_for_update().get(pk=pengisian.pk)
    if satu.status != StatusPengisian.TERBUKA:
        raise PengisianTertutup
    return satu


def _jalankan(tulis: Any) -> None:
    """Write; what a constraint refuses becomes words."""
    try:
        with transaction.atomic():
            tulis()
    except IntegrityError as galat:
        nama = nama_batasan(galat)
        if nama not in PESAN_BATASAN:
            raise
        raise PengisianDitolak(PESAN_BATASAN[nama], nama) from galat

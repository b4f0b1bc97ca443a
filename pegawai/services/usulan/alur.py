"""The steps of a proposal. Each is one transaction: the transition, what it causes, and who is told.

`urut` is the number of transitions when the page was shown; when somebody took a step since, `SudahDiproses`
says so. The database has the last word on what is open (sql/usulan.sql).
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone

from pegawai.domain import usulan as aturan
from pegawai.domain.hari_kerja import tenggat
from pegawai.domain.syarat import HasilSyarat
from pegawai.domain.usulan import Langkah, StatusUsulan
from pegawai.models import HariLibur, PeralihanUsulan, TahapUsulan, Usulan
from pegawai.models.delegasi import daftar_wewenang
from pegawai.registri import JenisUsulan
from pegawai.services.usulan import pemberitahuan
from pegawai.services.usulan.buat import ambil_jenis
from pegawai.services.usulan.kesalahan import (
    BelumMemenuhiSyarat,
    BerkasBelumLengkap,
    BukanGiliran,
    SudahDiproses,
    UsulanDitolak,
)
from serang_asn.inti.batasan import nama_batasan
from serang_asn.inti.jejak import sebagai
from serang_asn.inti.models import Peran

PESAN_BATASAN = {
    "pegawai_peralihan_terbuka": "Langkah itu tidak terbuka pada keadaan usulan sekarang.",
    "pegawai_peralihan_bukan_sendiri": "Anda tidak dapat menyetujui usulan Anda sendiri.",
    "pegawai_peralihan_dua_orang": "Anda sudah menyetujui tahap lain; tahap ini diperiksa orang lain.",
    "pegawai_peralihan_beralasan": "Tuliskan alasannya.",
    "pegawai_peralihan_surat_disiapkan": "Surat usulan ini sedang diterbitkan bersama kelompoknya.",
    "pegawai_usulan_terbit_bersurat": "Surat dan nomornya harus ada sebelum usulan dinyatakan terbit.",
    "pegawai_usulan_cuti_tidak_bertumpang": "Sudah ada usulan cuti lain pada sebagian masa itu.",
}


@transaction.atomic
def ajukan(*, usulan: Usulan, urut: int, oleh: Any, catatan: str = "") -> Usulan:
    """Hand a draft or a returned proposal in.

    Raises BerkasBelumLengkap, BelumMemenuhiSyarat (conditions that are not known do not hold it back: the
    checks see them), BukanGiliran, SudahDiproses.
    """
    baris = _kunci(usulan, urut)
    jenis = ambil_jenis(baris.jenis)
    if not can_mengajukan(oleh, baris):
        raise BukanGiliran
    _pastikan_berkas(baris, jenis)
    baris.hasil_periksa = periksa(baris, jenis)
    if baris.dibuat_oleh_id is None:
        baris.dibuat_oleh = oleh
    baris.save(update_fields=["hasil_periksa", "dibuat_oleh"])
    return _beralih(baris, Langkah.AJUKAN, oleh=oleh, selaku="Pengusul", catatan=catatan)


@transaction.atomic
def setujui(*, usulan: Usulan, urut: int, oleh: Any, catatan: str = "") -> Usulan:
    """Approve the check that is due. Raises BukanGiliran, SudahDiproses, UsulanDitolak."""
    return _putuskan(usulan, urut, Langkah.SETUJUI, oleh, catatan)


@transaction.atomic
def kembalikan(*, usulan: Usulan, urut: int, oleh: Any, catatan: str) -> Usulan:
    """Send it back to be completed, saying what is missing. Raises as `setujui`."""
    return _putuskan(usulan, urut, Langkah.KEMBALIKAN, oleh, catatan)


@transaction.atomic
def tolak(*, usulan: Usulan, urut: int, oleh: Any, catatan: str) -> Usulan:
    """Declare that it does not meet the conditions, and end it. Raises as `setujui`."""
    return _putuskan(usulan, urut, Langkah.TOLAK, oleh, catatan)


@transaction.atomic
def tarik(*, usulan: Usulan, urut: int, oleh: Any, catatan: str = "") -> Usulan:
    """Take one's proposal back. Raises BukanGiliran, SudahDiproses."""
    baris = _kunci(usulan, urut)
    if not can_mengajukan(oleh, baris):
        raise BukanGiliran
    return _beralih(baris, Langkah.TARIK, oleh=oleh, selaku="Pengusul", catatan=catatan)


@transaction.atomic
def terbitkan(*, usulan: Usulan, urut: int, surat: Mapping[str, Any], oleh: Any) -> Usulan:
    """Attach the signed letter to an approved proposal.

    surat: `dokumen`, `nomor`, `tanggal`, `pejabat`. Raises BukanGiliran, SudahDiproses.
    """
    baris = _kunci(usulan, urut)
    _pastikan_petugas(oleh)
    _pastikan_terbuka(baris, Langkah.TERBITKAN)
    baris.surat, baris.surat_nomor = surat["dokumen"], surat["nomor"]
    baris.surat_tanggal, baris.surat_pejabat = surat["tanggal"], surat["pejabat"]
    baris.save(update_fields=["surat", "surat_nomor", "surat_tanggal", "surat_pejabat"])
    return _beralih(baris, Langkah.TERBITKAN, oleh=oleh, selaku="Petugas BKPSDM", catatan=surat["nomor"])


@transaction.atomic
def selesaikan(*, usulan: Usulan, urut: int, oleh: Any) -> Usulan:
    """Write what was decided into the record, and end the proposal. Raises what the writing raises."""
    baris = _kunci(usulan, urut)
    _pastikan_petugas(oleh)
    jenis = ambil_jenis(baris.jenis)
    _pastikan_terbuka(baris, Langkah.SELESAIKAN)
    baris.hasil = dict(jenis.tulis(baris, oleh))
    baris.save(update_fields=["hasil"])
    return _beralih(baris, Langkah.SELESAIKAN, oleh=oleh, selaku="Petugas BKPSDM")


@transaction.atomic
def batalkan(*, usulan: Usulan, urut: int, oleh: Any, catatan: str) -> Usulan:
    """Withdraw the letter and what was written. Raises what the withdrawing raises."""
    baris = _kunci(usulan, urut)
    _pastikan_petugas(oleh)
    if not catatan.strip():
        raise UsulanDitolak(PESAN_BATASAN["pegawai_peralihan_beralasan"])
    if baris.status == StatusUsulan.SELESAI:
        ambil_jenis(baris.jenis).batal(baris, oleh, catatan)
    return _beralih(baris, Langkah.BATALKAN, oleh=oleh, selaku="Petugas BKPSDM", catatan=catatan)


def periksa(usulan: Usulan, jenis: JenisUsulan) -> dict[str, Any]:
    """Return the conditions as they are today, ready for JSON. Raises BelumMemenuhiSyarat."""
    daftar = tuple(jenis.syarat(usulan.pegawai, usulan.isian, usulan.tmt))
    gagal = [satu for satu in daftar if satu.hasil is HasilSyarat.BELUM]
    if gagal:
        raise BelumMemenuhiSyarat(gagal)
    return {
        "pada": timezone.localdate().isoformat(),
        "syarat": [
            {
                "kode": satu.kode,
                "hasil": satu.hasil.value,
                "dasar": satu.dasar,
                "keterangan": satu.keterangan,
                "catatan_sumber": satu.catatan_sumber,
            }
            for satu in daftar
        ],
    }


def can_mengajukan(akun: Any, usulan: Usulan) -> bool:
    """Answer whether `akun` may hand the proposal in or take it back: who began it, or whose it is.

    A prepared draft that nobody handed in yet is for those who look after the unit.
    """
    if usulan.siap_tmt is not None and usulan.dibuat_oleh_id is None:
        return Usulan.objects.filter(pk=usulan.pk).siap(akun).exists()
    return akun.pk in {usulan.dibuat_oleh_id, usulan.pegawai.akun_id}


def _putuskan(usulan: Usulan, urut: int, langkah: Langkah, oleh: Any, catatan: str) -> Usulan:
    baris = _kunci(usulan, urut)
    if langkah in aturan.BERALASAN and not catatan.strip():
        raise UsulanDitolak(PESAN_BATASAN["pegawai_peralihan_beralasan"])
    if not Usulan.objects.filter(pk=baris.pk).menunggu(oleh).exists():
        raise BukanGiliran
    tahap = baris.daftar_tahap.filter(urut=baris.tahap).first()
    mewakili = _yang_diwakili(oleh, baris, tahap)
    selaku = tahap.get_pelaku_display() if tahap else ""
    return _beralih(baris, langkah, oleh=oleh, selaku=selaku, catatan=catatan, mewakili_id=mewakili)


def _yang_diwakili(akun: Any, usulan: Usulan, tahap: TahapUsulan | None) -> int | None:
    """Return the account for whom `akun` acts on this check, or None when the power is its own."""
    if tahap is None:
        return None
    path = usulan.unit.path if usulan.unit else ""
    for satu in daftar_wewenang(akun):
        bernama = tahap.akun_id == satu.akun_id
        berperan = tahap.akun_id is None and any(
            peran == tahap.pelaku and path.startswith(batas) for peran, batas in satu.pegangan
        )
        if bernama or berperan:
            return satu.akun_id if satu.is_mewakili else None
    return None


def _pastikan_petugas(akun: Any) -> None:
    if not any(peran == Peran.PETUGAS for satu in daftar_wewenang(akun) for peran, _ in satu.pegangan):
        raise BukanGiliran


def _pastikan_terbuka(usulan: Usulan, langkah: Langkah) -> None:
    if not aturan.beralih(
        _posisi(usulan), langkah, jumlah_tahap=usulan.jumlah_tahap, perlu_surat=usulan.perlu_surat
    ):
        raise UsulanDitolak(PESAN_BATASAN["pegawai_peralihan_terbuka"])


def _pastikan_berkas(usulan: Usulan, jenis: JenisUsulan) -> None:
    ada = set(usulan.lampiran.values_list("syarat", flat=True))
    kurang = [satu.judul for satu in jenis.berkas if satu.wajib and satu.kode not in ada]
    if kurang:
        raise BerkasBelumLengkap(kurang)


def _kunci(usulan: Usulan, urut: int) -> Usulan:
    baris = Usulan.objects.select_for_update(of=("self",)).select_related("pegawai", "unit").get(pk=usulan.pk)
    if baris.peralihan_ke != urut:
        raise SudahDiproses
    return baris


def _posisi(usulan: Usulan) -> aturan.Posisi:
    return aturan.Posisi(StatusUsulan(usulan.status), usulan.tahap)


def _beralih(usulan: Usulan, langkah: Langkah, *, oleh: Any, selaku: str, **isian: Any) -> Usulan:
    """Insert the transition; the database moves the proposal. Then set its deadline and tell people."""
    with sebagai(akun_id=oleh.pk, asal=f"usulan.{langkah.value}", alasan=isian.get("catatan", "")[:300]):
        try:
            with transaction.atomic():
                peralihan = PeralihanUsulan.objects.create(
                    usulan=usulan, urut=usulan.peralihan_ke + 1, langkah=langkah.value, oleh=oleh,
                    selaku=selaku, dari_status=usulan.status, ke_status=usulan.status, **isian,
                )  # fmt: skip
        except IntegrityError as galat:
            nama = nama_batasan(galat)
            if nama == "pegawai_peralihan_unik":
                raise SudahDiproses from galat
            if nama in PESAN_BATASAN:
                raise UsulanDitolak(PESAN_BATASAN[nama], nama) from galat
            raise
        baru = Usulan.objects.select_related("pegawai", "unit").get(pk=usulan.pk)
        baru.tenggat = _tenggat(baru)
        baru.save(update_fields=["tenggat"])
    pemberitahuan.kabarkan(baru, peralihan)
    return baru


def _tenggat(usulan: Usulan) -> Any:
    hari = timezone.localdate()
    if usulan.status == StatusUsulan.BERJALAN:
        tahap = usulan.daftar_tahap.get(urut=usulan.tahap)
        return _hari_terakhir(hari, tahap.hari_kerja)
    if usulan.status in {StatusUsulan.DISETUJUI, StatusUsulan.TERBIT, StatusUsulan.DIKEMBALIKAN}:
        return _hari_terakhir(hari, HARI_TINDAK_LANJUT)
    return None


def _hari_terakhir(sejak: date, banyak: int) -> date:
    return tenggat(sejak, banyak, HariLibur.objects.antara(sejak))


HARI_TINDAK_LANJUT = 10
"""Working days in which an approved proposal gets its letter and a returned one is completed."""

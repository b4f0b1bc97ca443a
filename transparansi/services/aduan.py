"""The life of a complaint: taken in, checked, handed to a unit, answered, closed, published.

Every step adds a row of `LangkahAduan`, which is the trail. The unit never learns who sent it: the sender's
name and contact are encrypted, and opening them is a step that an officer of the city takes with a reason.
"""

import json
import secrets
from collections.abc import Collection, Iterable
from datetime import date, timedelta
from typing import Any

import pghistory
from django.db import transaction
from django.db.models import F, Q, Value
from django.urls import reverse
from django.utils import timezone

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models import HariLibur
from serang_asn.inti import pemberitahuan, sandi
from serang_asn.inti.dokumen.pemeriksaan import BerkasTerperiksa
from serang_asn.inti.dokumen.penyimpanan import simpan_tepercaya
from serang_asn.inti.isi_berkas.kenali import JenisIsi
from serang_asn.inti.kemajuan import DIAM, Kemajuan
from serang_asn.inti.models import PemberianPeran, Peran
from serang_asn.inti.penulisan import tanggal
from transparansi import kunci
from transparansi.domain import aduan as aturan
from transparansi.domain.aduan import Bentuk, Status
from transparansi.domain.kode import ABJAD
from transparansi.models import Aduan, LampiranAduan, LangkahAduan
from transparansi.models.ketentuan import get_batas_aduan

JENIS_DOKUMEN = "lampiran_aduan"
LAMPIRAN_TERBANYAK = 3
PANJANG_NOMOR, PANJANG_RAHASIA = 7, 12
PENERIMA_ESKALASI = {
    1: (Peran.PENGELOLA_OPD, Peran.KEPALA_OPD),
    2: (Peran.KEPALA_OPD, Peran.PETUGAS),
    3: (Peran.PETUGAS, Peran.PIMPINAN),
}
"""Who hears of a deadline that has passed, by step."""
ESKALASI_TERTINGGI = max(PENERIMA_ESKALASI)
JENIS_PEMBERITAHUAN = "aduan"

Jenis = LangkahAduan.Jenis


class AduanDitolak(KesalahanAturan):
    """What was sent cannot be taken in, or a step lacks what it needs."""

    def __init__(self, pesan: str) -> None:
        super().__init__("aduan_ditolak", pesan)


def _acak(panjang: int) -> str:
    return "".join(secrets.choice(ABJAD) for _ in range(panjang))


@transaction.atomic
def kirim(
    *,
    bentuk: str,
    kategori: str,
    unit: Any,
    judul: str,
    isi: str,
    hari: date,
    layanan: Any = None,
    nama: str = "",
    kontak: str = "",
    gambar: Iterable[BerkasTerperiksa] = (),
) -> tuple[Aduan, str]:
    """Take in a ticket; return it with its secret, which cannot be read again later.

    nama, kontak: empty for an anonymous one. gambar: checked pictures; what is kept of them is drawn anew,
    without a word of where and when they were taken. Raises AduanDitolak.
    """
    daftar = list(gambar)
    if len(daftar) > LAMPIRAN_TERBANYAK:
        raise AduanDitolak(f"Lampiran paling banyak {LAMPIRAN_TERBANYAK} gambar.")
    nomor, rahasia = f"AD-{hari.year}-{_acak(PANJANG_NOMOR)}", _acak(PANJANG_RAHASIA)
    pengirim = json.dumps({"nama": nama, "kontak": kontak}) if nama or kontak else ""
    aduan = Aduan.objects.create(
        nomor=nomor, sidik_kunci=kunci.sidik_rahasia(nomor, rahasia), bentuk=bentuk, kategori=kategori,
        unit=unit, layanan=layanan, judul=judul, isi=isi, diterima=hari,
        pengirim_sandi=sandi.sandikan(pengirim) if pengirim else b"",
        tenggat=_tenggat(hari, get_batas_aduan(hari).verifikasi),
    )  # fmt: skip
    with pghistory.context(alamat="", asal="aduan"):  # the trail of a picture must not say who sent it
        for satu in daftar:
            dokumen = simpan_tepercaya(
                isi=satu.gambar, tipe_isi=JenisIsi.PNG, jenis=JENIS_DOKUMEN, judul=f"Lampiran {nomor}",
                oleh=None, akses="pribadi", tersandi=True,
            )  # fmt: skip
            LampiranAduan.objects.create(aduan=aduan, dokumen=dokumen)
    _catat(aduan, Jenis.MASUK, hari)
    return aduan, rahasia


@transaction.atomic
def teruskan(
    *, aduan: Aduan, unit: Any, oleh: Any, hari: date, perlu_lapangan: bool, catatan: str = ""
) -> Aduan:
    """Verify a ticket and hand it to `unit`, whose deadline begins. Raises LangkahDitolak."""
    satu = _ambil(aduan)
    satu.status = aturan.pindah(Status(satu.status), Status.DIPROSES)
    satu.unit, satu.perlu_lapangan, satu.eskalasi = unit, perlu_lapangan, 0
    batas = get_batas_aduan(hari)
    satu.tenggat = _tenggat(hari, batas.penanganan(Bentuk(satu.bentuk), perlu_lapangan=perlu_lapangan))
    satu.save(update_fields=["status", "unit", "perlu_lapangan", "tenggat", "eskalasi"])
    _catat(satu, Jenis.TERUSKAN, hari, f"Diteruskan ke {unit.nama}.", oleh=oleh)
    pemberitahuan.kirim(
        akun=_penerima(satu, PENERIMA_ESKALASI[1], hari), kunci=f"aduan:{satu.pk}:{hari}",
        jenis=JENIS_PEMBERITAHUAN, judul=f"Aduan {satu.nomor} untuk unit Anda",
        isi=f"Jawab paling lambat {tanggal(satu.tenggat)}.", tautan=_tautan(satu),
    )  # fmt: skip
    if catatan:
        _catat(satu, Jenis.TERUSKAN, hari, catatan, oleh=oleh, is_publik=False)
    return satu


@transaction.atomic
def kembalikan(*, aduan: Aduan, alasan: str, oleh: Any, hari: date) -> Aduan:
    """Send a ticket back that nobody here can act on. Raises LangkahDitolak."""
    return _pindah(aduan, Status.DIKEMBALIKAN, Jenis.KEMBALIKAN, alasan, oleh, hari)


@transaction.atomic
def balas(*, aduan: Aduan, teks: str, oleh: Any, hari: date) -> None:
    """Ask or tell the sender something while the ticket is being worked on. Raises AduanDitolak."""
    satu = _ambil(aduan)
    if satu.status != Status.DIPROSES:
        raise AduanDitolak("Balasan hanya untuk aduan yang sedang ditangani.")
    _catat(satu, Jenis.BALASAN_UNIT, hari, teks, oleh=oleh)


@transaction.atomic
def jawab(*, aduan: Aduan, teks: str, oleh: Any, hari: date) -> Aduan:
    """Give the final answer; the sender may close the ticket or say it is not enough."""
    satu = _pindah(aduan, Status.DIJAWAB, Jenis.JAWAB, teks, oleh, hari)
    satu.dijawab = hari
    satu.save(update_fields=["dijawab"])
    return satu


@transaction.atomic
def balas_warga(*, aduan: Aduan, teks: str, hari: date) -> None:
    """Add what the sender says. Raises AduanDitolak once the ticket is closed."""
    satu = _ambil(aduan)
    if satu.status in {Status.DITUTUP, Status.DIKEMBALIKAN}:
        raise AduanDitolak("Aduan ini sudah ditutup. Kirim aduan baru bila masih ada masalah.")
    _catat(satu, Jenis.BALASAN_WARGA, hari, teks)


@transaction.atomic
def tutup(*, aduan: Aduan, hari: date, puas: int | None = None) -> Aduan:
    """Close an answered ticket, with the sender's satisfaction (1–5) if given. Raises LangkahDitolak."""
    satu = _pindah(aduan, Status.DITUTUP, Jenis.TUTUP, "", None, hari)
    satu.puas = puas
    satu.save(update_fields=["puas"])
    return satu


@transaction.atomic
def buka_lagi(*, aduan: Aduan, teks: str, hari: date) -> Aduan:
    """The sender is not satisfied: the unit answers again. Raises LangkahDitolak."""
    satu = _ambil(aduan)
    satu.status = aturan.pindah(Status(satu.status), Status.DIPROSES)
    batas = get_batas_aduan(hari)
    hari_kerja = batas.penanganan(Bentuk(satu.bentuk), perlu_lapangan=satu.perlu_lapangan)
    satu.tenggat = _tenggat(hari, hari_kerja)
    satu.save(update_fields=["status", "tenggat"])
    _catat(satu, Jenis.BUKA_LAGI, hari, teks)
    return satu


@transaction.atomic
def terbitkan(*, aduan: Aduan, ringkasan: str, tindak_lanjut: str, oleh: Any, hari: date) -> Aduan:
    """Publish what was said and done. Raises AduanDitolak unless the ticket has been answered."""
    satu = _ambil(aduan)
    if satu.status not in {Status.DIJAWAB, Status.DITUTUP}:
        raise AduanDitolak("Hanya aduan yang sudah dijawab yang dapat diumumkan.")
    satu.ringkasan_publik, satu.tindak_lanjut, satu.terbit = ringkasan, tindak_lanjut, hari
    satu.save(update_fields=["ringkasan_publik", "tindak_lanjut", "terbit"])
    _catat(satu, Jenis.TERBIT, hari, oleh=oleh, is_publik=False)
    return satu


@transaction.atomic
def buka_identitas(*, aduan: Aduan, alasan: str, oleh: Any, hari: date) -> dict[str, str]:
    """Return name and contact of the sender, noting who opened them and why. Raises AduanDitolak."""
    satu = _ambil(aduan)
    if satu.is_anonim:
        raise AduanDitolak("Aduan ini anonim: tidak ada nama atau kontak yang tersimpan.")
    if not alasan.strip():
        raise AduanDitolak("Tulis alasan membuka identitas pengirim.")
    _catat(satu, Jenis.IDENTITAS, hari, alasan, oleh=oleh, is_publik=False)
    isi: dict[str, str] = json.loads(sandi.buka(satu.pengirim_sandi))
    return isi


def periksa_tenggat(*, kemajuan: Kemajuan = DIAM, pada: date | None = None) -> dict[str, Any]:
    """Escalate what is late, each step once, and close what was answered long ago. Safe to repeat."""
    hari = pada or timezone.localdate()
    kemajuan.lapor("Memeriksa tenggat aduan")
    lewat = [
        satu.pk
        for satu in Aduan.objects.filter(tenggat__lt=hari, eskalasi__lt=ESKALASI_TERTINGGI)
        if _eskalasi(satu, hari)
    ]
    batas = get_batas_aduan(hari).tutup_hari
    lama = Aduan.objects.filter(status=Status.DIJAWAB, dijawab__lt=hari - timedelta(days=batas))
    ditutup = [tutup(aduan=satu, hari=hari).pk for satu in lama]
    return {"eskalasi": len(lewat), "ditutup": len(ditutup)}


@transaction.atomic
def _eskalasi(aduan: Aduan, hari: date) -> bool:
    """Note that a deadline has passed: on the day after it, after a week and after two."""
    satu = _ambil(aduan)
    if satu.tenggat is None or satu.eskalasi >= ESKALASI_TERTINGGI:
        return False
    tingkat = min(1 + (hari - satu.tenggat).days // 7, ESKALASI_TERTINGGI)
    if tingkat <= satu.eskalasi:
        return False
    satu.eskalasi = tingkat
    satu.save(update_fields=["eskalasi"])
    _catat(satu, Jenis.ESKALASI, hari, f"Tenggat lewat; eskalasi tingkat {tingkat}.", is_publik=False)
    pemberitahuan.kirim(
        akun=_penerima(satu, PENERIMA_ESKALASI[tingkat], hari), kunci=f"aduan:{satu.pk}:lewat:{tingkat}",
        jenis=JENIS_PEMBERITAHUAN, judul=f"Aduan {satu.nomor} lewat tenggat",
        isi=f"{satu.get_bentuk_display()} “{satu.judul}” seharusnya selesai {tanggal(satu.tenggat)}.",
        tautan=_tautan(satu),
    )  # fmt: skip
    return True


def _penerima(aduan: Aduan, peran: Collection[str], hari: date) -> list[int]:
    """Return the accounts with one of these roles for the unit of a ticket, or for the whole city."""
    return list(
        PemberianPeran.objects.berlaku(hari)
        .filter(peran__in=peran)
        .alias(jalur=Value(aduan.unit.path))
        .filter(Q(unit__isnull=True) | Q(jalur__startswith=F("unit__path")))
        .values_list("akun_id", flat=True)
        .distinct()
    )


def _tautan(aduan: Aduan) -> str:
    return reverse("transparansi:aduan_kantor-detail", args=[aduan.kode])


def _pindah(aduan: Aduan, ke: Status, jenis: str, teks: str, oleh: Any, hari: date) -> Aduan:
    """Move a ticket to a state in which nothing is waited for from the office."""
    satu = _ambil(aduan)
    satu.status, satu.tenggat = aturan.pindah(Status(satu.status), ke), None
    satu.save(update_fields=["status", "tenggat"])
    _catat(satu, jenis, hari, teks, oleh=oleh)
    return satu


def _ambil(aduan: Aduan) -> Aduan:
    return Aduan.objects.select_for_update().get(pk=aduan.pk)


def _catat(
    aduan: Aduan, jenis: str, hari: date, teks: str = "", *, oleh: Any = None, is_publik: bool = True
) -> None:
    LangkahAduan.objects.create(
        aduan=aduan, jenis=jenis, teks=teks, oleh=oleh, hari=hari, is_publik=is_publik
    )


def _tenggat(sejak: date, hari_kerja: int) -> date:
    akhir = sejak + timedelta(days=2 * hari_kerja + 30)
    libur = set(HariLibur.objects.filter(tanggal__range=(sejak, akhir)).values_list("tanggal", flat=True))
    return aturan.tenggat(sejak, hari_kerja, libur.__contains__)

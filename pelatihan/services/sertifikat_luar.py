"""Certificates from outside: brought by people, checked by an officer; and warnings before one ends."""

from datetime import date, timedelta
from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from pegawai.models import Pegawai
from pegawai.services.mutu.periksa import segarkan
from pelatihan.domain.sertifikat import PERINGATAN_HARI, StatusSertifikat
from pelatihan.models import Sertifikat
from pelatihan.services.kesalahan import PelatihanDitolak, dijelaskan
from pelatihan.services.pemberitahuan import SERTIFIKAT as JENIS_KABAR
from pelatihan.services.sertifikat import catat_riwayat
from serang_asn.inti import dokumen as layanan_dokumen
from serang_asn.inti import penulisan
from serang_asn.inti.jejak import sebagai
from serang_asn.inti.kemajuan import Kemajuan
from serang_asn.inti.pemberitahuan import kirim

JUDUL = "Mengingatkan sertifikat yang segera berakhir"


@transaction.atomic
def unggah(*, pegawai: Pegawai, berkas: Any, oleh: Any, **isian: Any) -> Sertifikat:
    """Keep a certificate from outside until an officer has checked it. Raises PelatihanDitolak.

    isian: the fields of `Sertifikat` that say what it certifies.
    """
    with sebagai(akun_id=oleh.pk, asal="pelatihan.unggah"), dijelaskan():
        dokumen = layanan_dokumen.simpan(
            berkas=berkas, jenis="sertifikat", judul=f"Sertifikat {isian['nama']}"[:200], oleh=oleh,
            nomor=isian["nomor_teks"], tanggal=isian["tanggal"], penerbit=isian["penyelenggara"],
        )  # fmt: skip
        return Sertifikat.objects.create(
            pegawai=pegawai,
            status=StatusSertifikat.MENUNGGU.value,
            dokumen=dokumen,
            dibuat_oleh=oleh,
            **isian,
        )


@transaction.atomic
def terima(*, sertifikat: Sertifikat, oleh: Any) -> Sertifikat:
    """Accept a certificate: its training and hours enter the record. Raises PelatihanDitolak."""
    baris = _menunggu(sertifikat, oleh)
    baris.status, baris.diperiksa_oleh = StatusSertifikat.DITERIMA.value, oleh
    with sebagai(akun_id=oleh.pk, asal="pelatihan.terima"), dijelaskan():
        baris.riwayat = catat_riwayat(baris)
        baris.save(update_fields=["status", "diperiksa_oleh", "riwayat"])
    segarkan([baris.pegawai_id])
    _kabarkan(baris, "diterima", f"{baris.jp} JP sudah dicatat.")
    return baris


@transaction.atomic
def tolak(*, sertifikat: Sertifikat, alasan: str, oleh: Any) -> Sertifikat:
    """Refuse a certificate with a reason. Raises PelatihanDitolak."""
    if not alasan.strip():
        raise PelatihanDitolak("Tuliskan alasan penolakan.")
    baris = _menunggu(sertifikat, oleh)
    baris.status, baris.diperiksa_oleh = StatusSertifikat.DITOLAK.value, oleh
    baris.alasan = alasan.strip()[:300]
    with sebagai(akun_id=oleh.pk, asal="pelatihan.tolak_sertifikat", alasan=baris.alasan), dijelaskan():
        baris.save(update_fields=["status", "diperiksa_oleh", "alasan"])
    _kabarkan(baris, "ditolak", baris.alasan)
    return baris


def ingatkan(*, kemajuan: Kemajuan, pada: date | None = None) -> dict[str, int]:
    """Tell the holders of certificates that end in one of `PERINGATAN_HARI` days. Daily work."""
    hari = pada or timezone.localdate()
    akhir = {hari + timedelta(days=sisa): sisa for sisa in PERINGATAN_HARI}
    daftar = Sertifikat.objects.berlaku(hari).filter(sampai__in=akhir, pegawai__akun__isnull=False)
    per_pesan: dict[tuple[str, date], set[int]] = {}
    for nama, sampai, akun in daftar.values_list("nama", "sampai", "pegawai__akun"):
        assert sampai is not None  # filtered by it
        per_pesan.setdefault((nama, sampai), set()).add(akun)
    terkirim = sum(
        kirim(
            akun=akun, kunci=f"sertifikat_akhir:{nama}:{sampai}:{akhir[sampai]}"[:200], jenis=JENIS_KABAR,
            judul=f"Sertifikat {nama} segera berakhir",
            isi=f"Berlaku sampai {penulisan.tanggal(sampai - timedelta(days=1))}, {akhir[sampai]} hari lagi.",
            tautan=reverse("pelatihan:saya-list"),
        )
        for (nama, sampai), akun in per_pesan.items()
    )  # fmt: skip
    return {"terkirim": terkirim}


def _menunggu(sertifikat: Sertifikat, oleh: Any) -> Sertifikat:
    baris = Sertifikat.objects.select_for_update(of=("self",)).select_related("pegawai").get(pk=sertifikat.pk)
    if baris.status != StatusSertifikat.MENUNGGU:
        raise PelatihanDitolak("Sertifikat ini sudah diperiksa.")
    if oleh.pk in {baris.dibuat_oleh_id, baris.pegawai.akun_id}:
        raise PelatihanDitolak("Sertifikat diperiksa oleh petugas lain, bukan pengunggah atau pemiliknya.")
    return baris


def _kabarkan(sertifikat: Sertifikat, apa: str, isi: str) -> None:
    if sertifikat.pegawai.akun_id:
        kirim(
            akun=[sertifikat.pegawai.akun_id], kunci=f"sertifikat:{sertifikat.kode}:{apa}", jenis=JENIS_KABAR,
            judul=f"Sertifikat {sertifikat.nama} {apa}", isi=isi, tautan=reverse("pelatihan:saya-list"),
        )  # fmt: skip

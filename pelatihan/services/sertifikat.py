"""Certificates of the city's own classes: numbered in one transaction, then printed and signed by a task.

As with the letters of a group, each certificate is kept in a transaction of its own; a task that was
interrupted finds those still `disiapkan` and goes on with their numbers: none twice, none lost.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone

from pegawai.models import PejabatPenandatangan
from pegawai.models.riwayat import Sumber
from pegawai.services.mutu.periksa import segarkan
from pegawai.services.surat import nilai, nomor, terbit
from pelatihan.domain.kelas import StatusPeserta
from pelatihan.domain.sertifikat import StatusSertifikat, berlaku_sampai
from pelatihan.models import Kelas, Peserta, RiwayatPelatihan, Sertifikat
from pelatihan.services.kesalahan import PelatihanDitolak, dijelaskan
from pelatihan.services.pemberitahuan import SERTIFIKAT as JENIS_KABAR
from serang_asn.inti import dokumen as layanan_dokumen
from serang_asn.inti import kemajuan as latar
from serang_asn.inti import penulisan, percetakan, tandatangan
from serang_asn.inti.dokumen.qr import alamat_kode, qr_kode
from serang_asn.inti.isi_berkas.kenali import JenisIsi
from serang_asn.inti.jejak import sebagai
from serang_asn.inti.kemajuan import Kemajuan
from serang_asn.inti.models import Akun, Dokumen, Tugas
from serang_asn.inti.pemberitahuan import kirim

KODE = "sertifikat_pelatihan"
TEMPLAT = "pdf/pelatihan/sertifikat.html"
GAYA = ("css/pdf/sertifikat.css",)


@transaction.atomic
def terbitkan(*, kelas: Kelas, pejabat: PejabatPenandatangan, tanggal: date, oleh: Any) -> Tugas:
    """Number a certificate for all who passed and have none, and queue the work that makes them.

    Raises PelatihanDitolak when nobody waits for one, SuratDitolak and its kinds for number and signatory.
    """
    kini = Kelas.objects.select_for_update(of=("self",)).select_related("pelatihan").get(pk=kelas.pk)
    if tanggal < kini.hari_terakhir:
        raise PelatihanDitolak("Tanggal sertifikat tidak boleh sebelum hari terakhir kelas.")
    terbit.pastikan_pejabat(pejabat, tanggal)
    if not tandatangan.is_siap():
        raise PelatihanDitolak("Kunci tanda tangan elektronik belum siap. Hubungi administrator.")
    lulus = [*_tanpa_sertifikat(kini)]
    if not lulus and not _disiapkan(kini).exists():
        raise PelatihanDitolak("Semua peserta yang lulus sudah bersertifikat.")
    with sebagai(akun_id=oleh.pk, asal="pelatihan.sertifikat"), dijelaskan():
        if lulus:
            daftar_nomor = nomor.ambil(kode=KODE, tanggal=tanggal, banyak=len(lulus))
            Sertifikat.objects.bulk_create(
                _baru(satu, kini, n, pejabat, oleh) for satu, n in zip(lulus, daftar_nomor, strict=True)
            )
        return latar.jalankan(
            fungsi=kerjakan, judul=f"Menerbitkan sertifikat: {kini}"[:200], akun=oleh,
            argumen={"kelas_id": kini.pk, "akun_id": oleh.pk},
        )  # fmt: skip


def kerjakan(*, kemajuan: Kemajuan, kelas_id: int, akun_id: int, proses: int | None = None) -> dict[str, Any]:
    """Print, sign and keep every certificate of the class that is prepared; tell the holders."""
    kelas = Kelas.objects.select_related("pelatihan").get(pk=kelas_id)
    oleh = Akun.objects.get(pk=akun_id)
    siap = [*_disiapkan(kelas).select_related("pegawai", "nomor", "pejabat", "jenis").order_by("nomor__urut")]
    kertas = percetakan.kerjakan_semua(_halaman(siap, kelas), proses=1 if len(siap) == 1 else proses)
    for urut, (satu, berkas) in enumerate(zip(siap, kertas, strict=True), start=1):
        _simpan(satu, berkas, oleh)
        kemajuan.lapor("Menandatangani sertifikat", urut, len(siap))
    segarkan([satu.pegawai_id for satu in siap])
    kirim(
        akun=[satu.pegawai.akun_id for satu in siap if satu.pegawai.akun_id],
        kunci=f"sertifikat:{kelas.kode}", jenis=JENIS_KABAR, judul=f"Sertifikat {kelas} sudah terbit",
        isi="Unduh pada halaman pelatihan Anda. Jam pelajarannya sudah dicatat.",
        tautan=reverse("pelatihan:saya-list"),
    )  # fmt: skip
    return {"terbit": len(siap), "tautan": reverse("pelatihan:kelas-detail", args=[kelas.kode])}


@transaction.atomic
def cabut(*, sertifikat: Sertifikat, alasan: str, oleh: Any) -> Sertifikat:
    """Withdraw a certificate with a reason; its hours no longer count. Raises PelatihanDitolak."""
    if not alasan.strip():
        raise PelatihanDitolak("Tuliskan alasan pencabutan.")
    baris = Sertifikat.objects.select_for_update(of=("self",)).get(pk=sertifikat.pk)
    if baris.status not in {StatusSertifikat.TERBIT, StatusSertifikat.DITERIMA}:
        raise PelatihanDitolak("Hanya sertifikat yang berlaku dapat dicabut.")
    with sebagai(akun_id=oleh.pk, asal="pelatihan.cabut", alasan=alasan[:300]):
        baris.status, baris.alasan = StatusSertifikat.DICABUT.value, alasan.strip()[:300]
        baris.save(update_fields=["status", "alasan"])
        RiwayatPelatihan.objects.sah().filter(sertifikat=baris).update(
            dibatalkan_pada=timezone.now(), alasan_pembatalan=f"Sertifikat dicabut: {baris.alasan}"[:300]
        )
    segarkan([baris.pegawai_id])
    return baris


def catat_riwayat(sertifikat: Sertifikat) -> RiwayatPelatihan:
    """Write the training of a certificate into the record, or find it there. Belongs into a transaction."""
    isi = {
        "selesai": sertifikat.selesai, "jenis_id": sertifikat.jenis_id,
        "penyelenggara": sertifikat.penyelenggara, "jp": sertifikat.jp,
        "sertifikat_nomor": sertifikat.nomor_teks[:100],
    }  # fmt: skip
    ada = RiwayatPelatihan.objects.sah().filter(
        pegawai=sertifikat.pegawai_id, nama=sertifikat.nama, mulai=sertifikat.mulai
    )
    riwayat = ada.first() or RiwayatPelatihan(
        pegawai_id=sertifikat.pegawai_id, nama=sertifikat.nama, mulai=sertifikat.mulai, sumber=Sumber.MANUAL,
        catatan="Dicatat dari sertifikat.", **isi,
    )  # fmt: skip
    if not riwayat.sertifikat_nomor:
        riwayat.sertifikat_nomor = isi["sertifikat_nomor"]
    riwayat.save()
    return riwayat


def _tanpa_sertifikat(kelas: Kelas) -> Iterator[Peserta]:
    lulus = Peserta.objects.filter(kelas=kelas, status=StatusPeserta.LULUS, sertifikat__isnull=True)
    yield from lulus.select_related("pegawai").order_by("pegawai__nama", "pk")


def _disiapkan(kelas: Kelas) -> Any:
    return Sertifikat.objects.filter(peserta__kelas=kelas, status=StatusSertifikat.DISIAPKAN)


def _baru(peserta: Peserta, kelas: Kelas, nomor_kini: Any, pejabat: Any, oleh: Any) -> Sertifikat:
    pelatihan = kelas.pelatihan
    return Sertifikat(
        pegawai=peserta.pegawai, peserta=peserta, pelatihan=pelatihan, nama=pelatihan.nama,
        jenis_id=pelatihan.jenis_id, penyelenggara=pelatihan.penyelenggara, mulai=kelas.mulai,
        selesai=kelas.selesai, jp=pelatihan.jp, nomor=nomor_kini, nomor_teks=nomor_kini.teks,
        tanggal=nomor_kini.tanggal, pejabat=pejabat, status=StatusSertifikat.DISIAPKAN.value,
        sampai=berlaku_sampai(nomor_kini.tanggal, pelatihan.masa_berlaku_bulan), dibuat_oleh=oleh,
    )  # fmt: skip


def _halaman(daftar: Sequence[Sertifikat], kelas: Kelas) -> Iterator[percetakan.Cetakan]:
    orang = nilai.nilai_orang([satu.pegawai for satu in daftar], kelas.hari_terakhir)
    hasil_belajar = [
        f"{satu.kompetensi.nama} (tingkat {satu.ke_tingkat})"
        for satu in kelas.pelatihan.hasil_belajar.select_related("kompetensi").order_by("kompetensi__urut")
    ]
    for satu in daftar:
        assert satu.pejabat is not None  # the table asks for one
        konteks = {
            "sertifikat": satu, "masa": penulisan.rentang(satu.mulai, satu.selesai),
            "orang": orang[satu.pegawai_id], "kelas": kelas,
            "hasil_belajar": hasil_belajar, "qr": qr_kode(satu.kode_verifikasi),
            "alamat": alamat_kode(satu.kode_verifikasi),
            "nilai": nilai.nilai_surat(satu.pejabat, satu.tanggal, satu.nomor_teks),
        }  # fmt: skip
        teks = render_to_string(TEMPLAT, konteks)
        yield percetakan.Cetakan(teks, GAYA, alasan="Sertifikat pelatihan", tempat="Kota Serang")


@transaction.atomic
def _simpan(satu: Sertifikat, isi: bytes, oleh: Any) -> None:
    with sebagai(akun_id=oleh.pk, asal="pelatihan.sertifikat"), dijelaskan():
        satu.dokumen = layanan_dokumen.simpan_tepercaya(
            isi=isi, tipe_isi=JenisIsi.PDF, oleh=oleh, jenis=KODE, judul=f"Sertifikat {satu.nama}"[:200],
            nomor=satu.nomor_teks, tanggal=satu.tanggal, penerbit=terbit.PENERBIT,
            akses=Dokumen.Akses.INTERNAL, kode_verifikasi=satu.kode_verifikasi,
        )  # fmt: skip
        satu.status = StatusSertifikat.TERBIT.value
        satu.riwayat = catat_riwayat(satu)
        satu.save(update_fields=["dokumen", "status", "riwayat"])

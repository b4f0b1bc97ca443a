"""Letters of a group of proposals: formed on a page, issued by a task that may stop and go on at any point.

Numbers are given first, in one transaction, each with its letter as `disiapkan`; then paper is made in
several processes and every letter is kept in a transaction of its own. A task that was interrupted finds the
letters that are still `disiapkan` and goes on with their numbers: none twice, none lost. Meanwhile the
database lets their proposals go no other way (sql/surat.sql).
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import F
from django.urls import reverse

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.usulan import StatusUsulan
from pegawai.models import (
    KelompokUsulan,
    NomorSurat,
    PejabatPenandatangan,
    PenerbitanKelompok,
    Surat,
    Usulan,
)
from pegawai.models.surat import StatusSurat
from pegawai.services import usulan as alur
from pegawai.services.surat import nilai, nomor, templat, terbit
from pegawai.services.surat.kesalahan import SuratDitolak
from serang_asn.inti import kemajuan as latar
from serang_asn.inti import percetakan
from serang_asn.inti.jejak import sebagai
from serang_asn.inti.kemajuan import Kemajuan
from serang_asn.inti.models import Akun, Tugas

BANYAK_MAKS = 1000


@transaction.atomic
def bentuk(
    *, usulan: Sequence[Usulan], judul: str, pejabat: PejabatPenandatangan, tanggal: date, is_bersama: bool,
    is_selesaikan: bool, oleh: Any,
) -> PenerbitanKelompok:  # fmt: skip
    """Join approved proposals of one kind, and queue the work that writes their letters.

    is_bersama: one decree for all, with an extract for each; their TMT must be one. is_selesaikan: write the
    events as well. Raises SuratDitolak, TanggalMendahului.
    """
    daftar = [*Usulan.objects.select_for_update().filter(pk__in=[satu.pk for satu in usulan]).order_by("pk")]
    _pastikan_sejenis(daftar, is_bersama=is_bersama)
    terbit.pastikan_pejabat(pejabat, tanggal)
    kode = terbit.kode_surat(daftar[0])
    naskah_kini = templat.berlaku(kode, tanggal)
    if is_bersama and not naskah_kini.isi_bersama:
        raise SuratDitolak(
            "Templat jenis surat ini belum mempunyai naskah keputusan bersama.", "surat_bersama"
        )
    nomor.penomoran(kode)
    with sebagai(akun_id=oleh.pk, asal="surat.kelompok"):
        kelompok = KelompokUsulan.objects.create(
            jenis=daftar[0].jenis, judul=judul, tmt=daftar[0].tmt, dibuat_oleh=oleh
        )
        Usulan.objects.filter(pk__in=[satu.pk for satu in daftar]).update(kelompok=kelompok)
        penerbitan = PenerbitanKelompok.objects.create(
            kelompok=kelompok, templat=naskah_kini, pejabat=pejabat, tanggal=tanggal, is_bersama=is_bersama,
            is_selesaikan=is_selesaikan,
        )  # fmt: skip
        _antrekan(penerbitan, oleh)
    return penerbitan


@transaction.atomic
def lanjutkan(*, penerbitan: PenerbitanKelompok, oleh: Any) -> PenerbitanKelompok:
    """Queue the work again after it failed or stopped. Raises SuratDitolak while it is under way."""
    baris = PenerbitanKelompok.objects.select_for_update(of=("self",)).get(pk=penerbitan.pk)
    if baris.tugas_id and not Tugas.objects.get(pk=baris.tugas_id).is_berakhir:
        raise SuratDitolak("Pekerjaan kelompok ini masih berjalan.", "surat_kelompok_berjalan")
    with sebagai(akun_id=oleh.pk, asal="surat.lanjutkan"):
        _antrekan(baris, oleh)
    return baris


@transaction.atomic
def batalkan_sisa(*, penerbitan: PenerbitanKelompok, alasan: str, oleh: Any) -> int:
    """Void the letters that are prepared and not signed; their numbers stay in the book with `alasan`.

    Their proposals wait for a letter again. Returns how many. Raises SuratDitolak while the work is under
    way, without a reason, or when the common decree that names them is signed.
    """
    baris = PenerbitanKelompok.objects.select_for_update(of=("self",)).get(pk=penerbitan.pk)
    if baris.tugas_id and not Tugas.objects.get(pk=baris.tugas_id).is_berakhir:
        raise SuratDitolak("Pekerjaan kelompok ini masih berjalan.", "surat_kelompok_berjalan")
    if not alasan.strip():
        raise SuratDitolak("Tuliskan alasannya.", "surat_tanpa_alasan")
    semua = Surat.objects.filter(kelompok=baris.kelompok_id)
    if baris.is_bersama and semua.filter(usulan__isnull=True, status=StatusSurat.TERBIT).exists():
        raise SuratDitolak(
            "Keputusan bersama sudah ditandatangani; lanjutkan petikannya.", "surat_bersama_terbit"
        )
    sisa = semua.filter(status=StatusSurat.DISIAPKAN)
    with sebagai(akun_id=oleh.pk, asal="surat.batalkan_sisa", alasan=alasan[:300]):
        nomor_sisa = [*sisa.values_list("nomor_id", flat=True).distinct()]
        banyak = sisa.update(status=StatusSurat.BATAL)
        NomorSurat.objects.filter(pk__in=nomor_sisa).update(alasan_batal=alasan.strip()[:300])
    return banyak


def kerjakan(
    *, kemajuan: Kemajuan, penerbitan_id: int, akun_id: int, proses: int | None = None
) -> dict[str, Any]:
    """Issue every letter of the group that is not yet issued, and finish the proposals if so wished."""
    penerbitan = PenerbitanKelompok.objects.select_related("kelompok", "templat", "pejabat").get(
        pk=penerbitan_id
    )
    oleh = Akun.objects.get(pk=akun_id)
    kemajuan.lapor("Memberi nomor")
    masalah = _siapkan(penerbitan, oleh)
    terbit_n = _cetak(penerbitan, oleh, kemajuan, proses)
    if penerbitan.is_selesaikan:
        masalah += _selesaikan(penerbitan, oleh, kemajuan)
    penerbitan.masalah = masalah
    penerbitan.save(update_fields=["masalah"])
    return {
        "terbit": terbit_n,
        "masalah": len(masalah),
        "tautan": reverse("pegawai:kelompok_surat-detail", args=[penerbitan.kelompok.kode]),
    }


def _antrekan(penerbitan: PenerbitanKelompok, oleh: Any) -> None:
    penerbitan.tugas = latar.jalankan(
        fungsi=kerjakan, judul=f"Menerbitkan surat: {penerbitan.kelompok.judul}"[:200], akun=oleh,
        argumen={"penerbitan_id": penerbitan.pk, "akun_id": oleh.pk},
    )  # fmt: skip
    penerbitan.save(update_fields=["tugas"])


def _pastikan_sejenis(daftar: Sequence[Usulan], *, is_bersama: bool) -> None:
    if not daftar or len(daftar) > BANYAK_MAKS:
        raise SuratDitolak(f"Pilih 1 sampai {BANYAK_MAKS} usulan.", "surat_kelompok_jumlah")
    if len({satu.jenis for satu in daftar}) > 1:
        raise SuratDitolak("Usulan dalam satu kelompok harus sejenis.", "surat_kelompok_sejenis")
    if any(satu.status != StatusUsulan.DISETUJUI for satu in daftar):
        raise SuratDitolak("Hanya usulan yang sudah disetujui dapat dikelompokkan.", "surat_belum_disetujui")
    if is_bersama and len({satu.tmt for satu in daftar}) > 1:
        raise SuratDitolak(
            "Keputusan bersama memerlukan TMT yang sama untuk semua orang.", "surat_kelompok_tmt"
        )
    if Surat.objects.filter(usulan__in=daftar, status=StatusSurat.DISIAPKAN).exists():
        raise SuratDitolak(
            "Sebagian usulan sedang diterbitkan bersama kelompok lain.", "surat_sedang_diterbitkan"
        )


@transaction.atomic
def _siapkan(penerbitan: PenerbitanKelompok, oleh: Any) -> list[dict[str, str]]:
    """Give numbers to the letters that have none yet; return whose letter would have a hole."""
    PenerbitanKelompok.objects.select_for_update(of=("self",)).get(pk=penerbitan.pk)
    sudah = Surat.objects.filter(kelompok=penerbitan.kelompok).exclude(status=StatusSurat.BATAL)
    daftar = [
        *Usulan.objects.select_for_update(of=("self",))
        .select_related("pegawai")
        .filter(kelompok=penerbitan.kelompok, status=StatusUsulan.DISETUJUI)
        .exclude(pk__in=sudah.filter(usulan__isnull=False).values("usulan"))
        .order_by("pegawai__nama", "pk")
    ]
    siap, masalah = _pilah(penerbitan, daftar)
    if not siap:
        return masalah
    umum = {
        "templat": penerbitan.templat, "pejabat": penerbitan.pejabat, "kelompok": penerbitan.kelompok,
        "dibuat_oleh": oleh,
    }  # fmt: skip
    bersama = sudah.filter(usulan__isnull=True).select_related("nomor").first()
    if not penerbitan.is_bersama:
        daftar_nomor = nomor.ambil(kode=penerbitan.templat.kode, tanggal=penerbitan.tanggal, banyak=len(siap))
    elif bersama is None:
        [satu_nomor] = nomor.ambil(kode=penerbitan.templat.kode, tanggal=penerbitan.tanggal)
        Surat.objects.create(nomor=satu_nomor, **umum)
        daftar_nomor = [satu_nomor] * len(siap)
    else:  # the list of a signed decree is closed
        return masalah
    Surat.objects.bulk_create(
        Surat(nomor=n, usulan=satu, is_petikan=penerbitan.is_bersama, **umum)
        for n, satu in zip(daftar_nomor, siap, strict=True)
    )
    return masalah


def _pilah(
    penerbitan: PenerbitanKelompok, daftar: Sequence[Usulan]
) -> tuple[list[Usulan], list[dict[str, str]]]:
    isi = nilai.nilai_usulan(daftar)
    siap, masalah = [], []
    for satu in daftar:
        try:
            alur.pastikan_berlaku(satu)
            terbit.periksa_isian(penerbitan.templat, isi[satu.pk], penerbitan.pejabat, penerbitan.tanggal)
        except KesalahanAturan as galat:
            masalah.append(_masalah(satu, galat))
        else:
            siap.append(satu)
    return siap, masalah


def _masalah(usulan: Usulan, galat: KesalahanAturan) -> dict[str, str]:
    return {"judul": usulan.pegawai.nama_lengkap, "usulan": str(usulan.kode), "pesan": galat.pesan}


def _cetak(penerbitan: PenerbitanKelompok, oleh: Any, kemajuan: Kemajuan, proses: int | None) -> int:
    """Print, sign and keep the letters that are prepared; return how many were issued."""
    siap = [
        *Surat.objects.filter(kelompok=penerbitan.kelompok, status=StatusSurat.DISIAPKAN)
        .select_related("nomor", "templat", "pejabat", "usulan__pegawai", "kelompok")
        .order_by("nomor__urut", F("usulan").asc(nulls_first=True))
    ]
    orang = [satu.usulan for satu in siap if satu.usulan is not None]
    isi = nilai.nilai_usulan(orang)
    bersama = _orang_bersama(penerbitan) if any(satu.usulan is None for satu in siap) else ()

    def halaman_cetak() -> Iterator[percetakan.Cetakan]:
        for satu in siap:
            if satu.usulan_id is None:
                umum = {"tmt": bersama[0]["tmt"], "jumlah_orang": str(len(bersama))}
                yield terbit.cetakan(satu, umum, orang=bersama)
            else:
                yield terbit.cetakan(satu, isi[satu.usulan_id])

    kertas = percetakan.kerjakan_semua(halaman_cetak(), proses=1 if len(siap) == 1 else proses)
    for urut, (satu, berkas) in enumerate(zip(siap, kertas, strict=True), start=1):
        _simpan(satu, berkas, oleh)
        kemajuan.lapor("Menandatangani surat", urut, len(siap))
    return len(siap)


def _orang_bersama(penerbitan: PenerbitanKelompok) -> tuple[dict[str, str], ...]:
    """Return the values of everyone in a common decree, in the order of its list."""
    daftar = [
        satu.usulan
        for satu in Surat.objects.filter(kelompok=penerbitan.kelompok, is_petikan=True)
        .exclude(status=StatusSurat.BATAL)
        .select_related("usulan__pegawai")
        .order_by("usulan__pegawai__nama", "usulan_id")
        if satu.usulan is not None
    ]
    isi = nilai.nilai_usulan(daftar)
    return tuple(isi[satu.pk] for satu in daftar)


@transaction.atomic
def _simpan(surat: Surat, berkas: bytes, oleh: Any) -> None:
    """Keep one letter and hand it to its proposal."""
    with sebagai(akun_id=oleh.pk, asal="surat.kelompok"):
        if surat.usulan_id is not None:
            surat.usulan = Usulan.objects.select_for_update(of=("self",)).get(pk=surat.usulan_id)
        terbit.simpan(surat, berkas, oleh=oleh)
    if surat.usulan is not None:
        terbit.serahkan(surat, oleh=oleh)


def _selesaikan(penerbitan: PenerbitanKelompok, oleh: Any, kemajuan: Kemajuan) -> list[dict[str, str]]:
    """Write the events of the issued letters; return those that the record refuses, with why."""
    daftar = [
        *Usulan.objects.filter(kelompok=penerbitan.kelompok, status=StatusUsulan.TERBIT)
        .select_related("pegawai")
        .order_by("pk")
    ]
    masalah = []
    for urut, satu in enumerate(daftar, start=1):
        try:
            alur.selesaikan(usulan=satu, urut=satu.peralihan_ke, oleh=oleh)
        except KesalahanAturan as galat:
            masalah.append(_masalah(satu, galat))
        kemajuan.lapor("Mencatat ke riwayat", urut, len(daftar))
    return masalah

"""Issuing one letter: number, text, paper, signature and proposal in one transaction."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db import IntegrityError, transaction

from pegawai.domain.surat import naskah
from pegawai.domain.usulan import StatusUsulan
from pegawai.models import PejabatPenandatangan, Surat, TemplatSurat, Usulan
from pegawai.models.surat import StatusSurat
from pegawai.registri import jenis_usulan
from pegawai.services import usulan as alur
from pegawai.services.surat import halaman, nilai, nomor, templat
from pegawai.services.surat.kesalahan import SuratDitolak
from serang_asn.inti import dokumen as layanan_dokumen
from serang_asn.inti import percetakan
from serang_asn.inti.batasan import nama_batasan
from serang_asn.inti.isi_berkas.kenali import JenisIsi
from serang_asn.inti.jejak import sebagai
from serang_asn.inti.models import Dokumen
from serang_asn.inti.tandatangan import TandaTanganBelumSiap

PENERBIT = "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kota Serang"


def kode_surat(usulan: Usulan) -> str:
    """Return the kind of letter a proposal ends in, empty when it ends in none that is written here."""
    jenis = jenis_usulan.ambil(usulan.jenis)
    return jenis.surat if jenis else ""


@transaction.atomic
def terbitkan(*, usulan: Usulan, urut: int, pejabat: PejabatPenandatangan, tanggal: date, oleh: Any) -> Surat:
    """Write, sign and keep the letter of an approved proposal, which becomes `terbit`.

    The number is given in this transaction: should anything fail, it was never given. urut: transitions when
    the page was shown. Raises SuratDitolak and its kinds, UsulanDitolak and its kinds.
    """
    baris = Usulan.objects.select_for_update(of=("self",)).select_related("pegawai").get(pk=usulan.pk)
    if baris.peralihan_ke != urut:
        raise alur.SudahDiproses
    if baris.status != StatusUsulan.DISETUJUI:
        raise SuratDitolak(
            "Surat hanya diterbitkan untuk usulan yang sudah disetujui.", "surat_belum_disetujui"
        )
    alur.pastikan_berlaku(baris)
    pastikan_pejabat(pejabat, tanggal)
    naskah_kini = templat.berlaku(kode_surat(baris), tanggal)
    isi = nilai.nilai_usulan([baris])[baris.pk]
    periksa_isian(naskah_kini, isi, pejabat, tanggal)
    with sebagai(akun_id=oleh.pk, asal="surat.terbitkan"):
        [nomor_kini] = nomor.ambil(kode=naskah_kini.kode, tanggal=tanggal)
        satu = _catat(
            Surat(nomor=nomor_kini, templat=naskah_kini, pejabat=pejabat, usulan=baris, dibuat_oleh=oleh)
        )
        simpan(satu, tulis_kertas(satu, isi), oleh=oleh)
    serahkan(satu, oleh=oleh)
    return satu


def periksa_isian(
    naskah_kini: TemplatSurat, isi: Mapping[str, str], pejabat: PejabatPenandatangan, tanggal: date
) -> None:
    """Raise IsianSuratKosong when the letter would have a hole; the number is taken for given."""
    jenis = halaman.ambil_jenis(naskah_kini.kode)
    lengkap = {**isi, **nilai.nilai_surat(pejabat, tanggal, nomor="–")}
    nilai.pastikan_terisi(naskah.medan_dipakai(naskah_kini.isi, lengkap), lengkap, jenis)


def pastikan_pejabat(pejabat: PejabatPenandatangan, tanggal: date) -> None:
    """Raise SuratDitolak unless the official may sign on `tanggal`."""
    if not PejabatPenandatangan.objects.berlaku(tanggal).filter(pk=pejabat.pk).exists():
        raise SuratDitolak("Pejabat ini tidak berwenang menandatangani pada tanggal surat.", "surat_pejabat")


def tulis_kertas(surat: Surat, isi: Mapping[str, str]) -> bytes:
    """Return the signed PDF of a letter, made right here. Raises SuratDitolak."""
    try:
        return percetakan.kerjakan(cetakan(surat, isi))
    except TandaTanganBelumSiap as galat:
        raise SuratDitolak(galat.pesan, galat.kode) from galat


def cetakan(
    surat: Surat, isi: Mapping[str, str], *, orang: tuple[Mapping[str, str], ...] = ()
) -> percetakan.Cetakan:
    """Return a letter ready to be printed and signed."""
    lengkap = {**isi, **nilai.nilai_surat(surat.pejabat, surat.nomor.tanggal, surat.nomor.teks)}
    teks = halaman.tulis(
        surat.templat, lengkap, kode=surat.kode_verifikasi, orang=orang, is_petikan=surat.is_petikan
    )
    return halaman.cetakan(surat.templat, teks)


def simpan(surat: Surat, isi: bytes, *, oleh: Any) -> None:
    """Keep the paper of a letter, which is thereby issued. Belongs into a transaction."""
    sebutan = f"{surat.templat.judul} {surat.nomor.teks}"
    surat.dokumen = layanan_dokumen.simpan_tepercaya(
        isi=isi, tipe_isi=JenisIsi.PDF, oleh=oleh, jenis=surat.templat.kode, judul=sebutan[:200],
        nomor=surat.nomor.teks, tanggal=surat.nomor.tanggal, penerbit=PENERBIT,
        akses=Dokumen.Akses.INTERNAL, kode_verifikasi=surat.kode_verifikasi,
    )  # fmt: skip
    surat.status = StatusSurat.TERBIT
    surat.save(update_fields=["dokumen", "status"])


def serahkan(surat: Surat, *, oleh: Any) -> Usulan:
    """Attach an issued letter to its proposal. Raises UsulanDitolak and its kinds."""
    assert surat.usulan is not None
    return alur.terbitkan(
        usulan=surat.usulan, urut=surat.usulan.peralihan_ke, oleh=oleh,
        surat={
            "dokumen": surat.dokumen, "nomor": surat.nomor.teks, "tanggal": surat.nomor.tanggal,
            "pejabat": surat.pejabat.jabatan,
        },
    )  # fmt: skip


def _catat(surat: Surat) -> Surat:
    try:
        with transaction.atomic():
            surat.save(force_insert=True)
    except IntegrityError as galat:
        if nama_batasan(galat) != "pegawai_surat_satu_per_usulan":
            raise
        raise SuratDitolak(
            "Surat usulan ini sedang diterbitkan bersama kelompoknya.", "surat_sedang_diterbitkan"
        ) from galat
    return surat

"""The letter that calls participants to a class: one letter with the list of those it calls."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.db import transaction

from pegawai.models import NomorSurat, PejabatPenandatangan, TemplatSurat
from pegawai.services.surat import halaman, nilai, nomor, templat, terbit
from pegawai.services.surat.kesalahan import SuratDitolak
from pelatihan.domain.kelas import StatusPeserta
from pelatihan.models import Kelas, Peserta, UndanganPelatihan
from pelatihan.services import pemberitahuan
from pelatihan.services.kesalahan import PelatihanDitolak, dijelaskan
from serang_asn.inti import dokumen as layanan_dokumen
from serang_asn.inti import penulisan, percetakan
from serang_asn.inti.isi_berkas.kenali import JenisIsi
from serang_asn.inti.jejak import sebagai
from serang_asn.inti.models import Dokumen
from serang_asn.inti.tandatangan import TandaTanganBelumSiap

KODE = "undangan_pelatihan"


@transaction.atomic
def terbitkan(*, kelas: Kelas, pejabat: PejabatPenandatangan, tanggal: date, oleh: Any) -> UndanganPelatihan:
    """Write, sign and keep the letter for all who are approved and not yet called, and call them.

    Raises PelatihanDitolak when nobody is, SuratDitolak and its kinds when the letter cannot be written.
    """
    kini = Kelas.objects.select_for_update(of=("self",)).select_related("pelatihan").get(pk=kelas.pk)
    daftar = [
        *Peserta.objects.select_for_update(of=("self",))
        .select_related("pegawai")
        .filter(kelas=kini, status=StatusPeserta.DISETUJUI)
        .order_by("pegawai__nama", "pk")
    ]
    if not daftar:
        raise PelatihanDitolak("Tidak ada peserta yang disetujui dan belum diundang.")
    terbit.pastikan_pejabat(pejabat, tanggal)
    naskah = templat.berlaku(KODE, tanggal)
    with sebagai(akun_id=oleh.pk, asal="pelatihan.undangan"), dijelaskan():
        [nomor_kini] = nomor.ambil(kode=KODE, tanggal=tanggal)
        undangan = UndanganPelatihan(
            kelas=kini, nomor=nomor_kini, templat=naskah, pejabat=pejabat, dibuat_oleh=oleh
        )
        undangan.dokumen = _simpan(undangan, _kertas(undangan, daftar), oleh)
        undangan.save(force_insert=True)
        Peserta.objects.filter(pk__in=[satu.pk for satu in daftar]).update(
            status=StatusPeserta.DIUNDANG, undangan=undangan
        )
    akun = [satu.pegawai.akun_id for satu in daftar if satu.pegawai.akun_id]
    pemberitahuan.kabarkan(
        kini, akun, "undang", f"Anda diundang mengikuti {kini}",
        f"{penulisan.rentang(kini.mulai, kini.selesai)} di {kini.tempat}. Surat nomor {nomor_kini.teks}.",
    )  # fmt: skip
    return undangan


def isi_kelas(kelas: Kelas) -> dict[str, str]:
    """Return what the letter says of the class."""
    return {
        "nama_pelatihan": str(kelas), "masa_pelatihan": penulisan.rentang(kelas.mulai, kelas.selesai),
        "tempat_pelatihan": ", ".join(filter(None, [kelas.ruang, kelas.tempat])),
        "penyelenggara": kelas.pelatihan.penyelenggara, "jp": penulisan.angka(kelas.pelatihan.jp),
        "kode_kelas": kelas.nomor,
    }  # fmt: skip


def _kertas(undangan: UndanganPelatihan, daftar: Sequence[Peserta]) -> bytes:
    naskah: TemplatSurat = undangan.templat
    tercatat: NomorSurat = undangan.nomor
    orang = nilai.nilai_orang([satu.pegawai for satu in daftar], tercatat.tanggal)
    isi = isi_kelas(undangan.kelas) | {"jumlah_orang": str(len(daftar))}
    isi |= nilai.nilai_surat(undangan.pejabat, tercatat.tanggal, tercatat.teks)
    teks = halaman.tulis(
        naskah, isi, kode=undangan.kode_verifikasi, orang=[orang[satu.pegawai_id] for satu in daftar]
    )
    try:
        return percetakan.kerjakan(halaman.cetakan(naskah, teks))
    except TandaTanganBelumSiap as galat:
        raise SuratDitolak(galat.pesan, galat.kode) from galat


def _simpan(undangan: UndanganPelatihan, isi: bytes, oleh: Any) -> Dokumen:
    return layanan_dokumen.simpan_tepercaya(
        isi=isi, tipe_isi=JenisIsi.PDF, oleh=oleh, jenis=KODE,
        judul=f"Undangan {undangan.kelas}"[:200], nomor=undangan.nomor.teks, tanggal=undangan.nomor.tanggal,
        penerbit=terbit.PENERBIT, akses=Dokumen.Akses.INTERNAL, kode_verifikasi=undangan.kode_verifikasi,
    )  # fmt: skip

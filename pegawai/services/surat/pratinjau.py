"""Letters before they are issued: the officer's look at a proposal's letter, or at a text with examples."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models import PejabatPenandatangan, TemplatSurat, Usulan
from pegawai.services import usulan as alur
from pegawai.services.surat import halaman, nilai, nomor, templat, terbit


@dataclass(frozen=True, slots=True)
class PratinjauSurat:
    """One letter as it would be. nomor: provisional; masalah: why it cannot be issued so, empty if it can."""

    templat: TemplatSurat
    nomor: str
    isi: bytes
    masalah: str


def pratinjau_usulan(*, usulan: Usulan, pejabat: PejabatPenandatangan, tanggal: date) -> PratinjauSurat:
    """Return the letter of a proposal with the number it would get now. Raises SuratDitolak."""
    naskah_kini = templat.berlaku(terbit.kode_surat(usulan), tanggal)
    isi = nilai.nilai_usulan([usulan])[usulan.pk]
    sementara = nomor.perkiraan(kode=naskah_kini.kode, tanggal=tanggal)
    try:
        alur.pastikan_berlaku(usulan)
        terbit.periksa_isian(naskah_kini, isi, pejabat, tanggal)
        terbit.pastikan_pejabat(pejabat, tanggal)
        masalah = ""
    except KesalahanAturan as galat:
        masalah = galat.pesan
    kertas = halaman.pratinjau(naskah_kini, isi | nilai.nilai_surat(pejabat, tanggal, sementara))
    return PratinjauSurat(naskah_kini, sementara, kertas, masalah)


def pratinjau_templat(*, kode: str, is_bersama: bool = False, **isi: Any) -> bytes:
    """Return a text that is being written with the example of every placeholder. Raises NaskahTidakSah."""
    contoh = halaman.nilai_contoh(halaman.ambil_jenis(kode))
    orang = [contoh] * int(contoh["jumlah_orang"]) if is_bersama else []
    return halaman.pratinjau(TemplatSurat(kode=kode, versi=0, **isi), contoh, orang=orang)

"""What the running of classes refuses, in the words of the people who use it."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import IntegrityError, transaction

from pegawai.domain.kesalahan import KesalahanAturan
from serang_asn.inti.batasan import nama_batasan

PESAN_BATASAN = {
    "pelatihan_peserta_kuota": "Kuota kelas sudah penuh. Masukkan ke daftar tunggu atau naikkan kuota.",
    "pelatihan_peserta_tidak_bentrok": "Salah satu pegawai sudah mengikuti kelas lain pada masa itu.",
    "pelatihan_peserta_langkah": "Status peserta sudah berubah. Muat ulang halaman.",
    "pelatihan_kelas_langkah": "Status kelas sudah berubah. Muat ulang halaman.",
    "pelatihan_kelas_kuota": "Kuota tidak boleh kurang dari peserta yang sudah disetujui.",
    "pelatihan_kelas_selesai_setelah_mulai": "Hari terakhir tidak boleh sebelum hari pertama.",
    "pelatihan_kelas_daftar_sebelum_mulai": "Pendaftaran paling lambat ditutup pada hari pertama.",
    "pelatihan_katalog_sekali": "Pelatihan ini sudah ada dalam katalog.",
    "pelatihan_sesi_ruang_bentrok": "Ruang ini sudah dipakai kelas lain pada waktu itu.",
    "pelatihan_pengajar_sekali": "Pengajar ini sudah tercatat.",
    "pelatihan_kehadiran_diundang": "Hanya peserta yang diundang dapat dicatat hadir.",
    "pelatihan_evaluasi_sekali": "Evaluasi ini sudah diisi.",
    "pelatihan_sertifikat_sekali": "Sertifikat pelatihan ini sudah tercatat.",
    "pelatihan_riwayat_sekali": "Pelatihan ini sudah tercatat dalam riwayat pada tanggal yang sama.",
}


class PelatihanDitolak(KesalahanAturan):
    """Something about a class, a participant or a certificate is not possible."""

    def __init__(self, pesan: str, kode: str = "pelatihan_ditolak") -> None:
        super().__init__(kode, pesan)


@contextmanager
def dijelaskan() -> Iterator[None]:
    """Have what the database refuses said in words. Raises PelatihanDitolak."""
    try:
        with transaction.atomic():
            yield
    except IntegrityError as galat:
        nama = nama_batasan(galat)
        if nama not in PESAN_BATASAN:
            raise
        raise PelatihanDitolak(PESAN_BATASAN[nama], nama) from galat

"""The kind of import `diklat`: one row for one completed training of one employee.

One JP is 45 minutes, so a day has 32 at the very most; what a schedule can hold is far less.
Acuan: PerLAN 10/2018 (bentuk pengembangan kompetensi dan jam pelajaran).
"""

from collections.abc import Iterator
from datetime import date
from functools import cache

from pegawai.domain.impor import periksa
from pegawai.domain.impor.blok import Blok
from pegawai.domain.impor.jenis import Bidang, JenisImpor, Tipe
from pegawai.domain.impor.sinonim import Sinonim
from pegawai.domain.nip import Nip
from pegawai.domain.tanggal import tanggal_panjang

JP_TERENDAH, JP_TERTINGGI = 1, 2000
JP_SEHARI_WAJAR, JP_SEHARI_TERTINGGI = 12, 32
USIA_TERENDAH = 16
PANJANG_TEKS = {"nama_pelatihan": 200, "penyelenggara": 150, "nomor_sertifikat": 100}

BIDANG = (
    Bidang("nip", "NIP", Tipe.NIP, wajib=True),
    Bidang("nama", "Nama", Tipe.NAMA),
    Bidang("jenis_pelatihan", "Jenis pelatihan", wajib=True),
    Bidang("nama_pelatihan", "Nama pelatihan", wajib=True),
    Bidang("penyelenggara", "Penyelenggara"),
    Bidang("tanggal_mulai", "Tanggal mulai", Tipe.TANGGAL, wajib=True),
    Bidang("tanggal_selesai", "Tanggal selesai", Tipe.TANGGAL, wajib=True),
    Bidang("jp", "Jam pelajaran (JP)", Tipe.BULAT, wajib=True),
    Bidang("nomor_sertifikat", "Nomor sertifikat"),
    Bidang("tahun", "Tahun", Tipe.TAHUN),
    Bidang("no", "Nomor urut", Tipe.BULAT),
)
_KEPALA = {
    "no": ("No", "Nomor Urut"),
    "nip": ("NIP", "NIP Baru", "NIP Peserta", "NIP/NI PPPK"),
    "nama": ("Nama", "Nama Pegawai", "Nama Peserta", "Nama Lengkap", "Nama ASN"),
    "jenis_pelatihan": (
        "Jenis Pelatihan", "Jenis Diklat", "Jenis Bangkom", "Jenis Kursus", "Bentuk Pelatihan",
        "Bentuk Pengembangan Kompetensi", "Kategori Diklat",
    ),
    "nama_pelatihan": (
        "Nama Pelatihan", "Nama Diklat", "Nama Kursus", "Nama Bimtek", "Nama Kegiatan", "Judul Pelatihan",
        "Judul Diklat", "Pelatihan", "Diklat", "Nama Pengembangan Kompetensi",
    ),
    "penyelenggara": (
        "Penyelenggara", "Institusi Penyelenggara", "Instansi Penyelenggara", "Lembaga Penyelenggara",
        "Penyelenggara Diklat", "Penyelenggara Pelatihan",
    ),
    "tanggal_mulai": ("Tanggal Mulai", "Mulai", "Tgl Awal", "Tanggal Pelaksanaan > Mulai", "Dari Tanggal"),
    "tanggal_selesai": (
        "Tanggal Selesai", "Selesai", "Tgl Akhir", "Hari Terakhir", "Sampai Tanggal",
        "Tanggal Pelaksanaan > Selesai", "Tanggal Berakhir",
    ),
    "jp": (
        "JP", "Jumlah JP", "Jam Pelajaran", "Jumlah Jam Pelajaran", "Jam Pelajaran (JP)", "Jumlah Jam",
        "Lama (JP)", "Durasi JP",
    ),
    "nomor_sertifikat": (
        "Nomor Sertifikat", "No. Sertifikat", "Sertifikat", "Nomor STTPL", "No. STTPP", "Nomor Piagam",
        "Nomor Sertifikat/STTPL",
    ),
    "tahun": ("Tahun", "Tahun Diklat", "Tahun Pelatihan", "Tahun Pelaksanaan"),
}  # fmt: skip
PERINGATAN = frozenset({"jp_per_day_high", "year_mismatch"})
JUDUL_BIDANG = {satu.nama: satu.label for satu in BIDANG}
JUDUL_MASALAH = {
    "end_before_start": "Selesai sebelum mulai",
    "training_in_future": "Pelatihan belum selesai",
    "training_under_age": "Pelatihan sebelum usia 16 tahun",
    "jp_out_of_range": "JP di luar batas",
    "jp_per_day_impossible": "JP melebihi jam dalam sehari",
    "jp_per_day_high": "JP per hari tidak wajar",
    "year_mismatch": "Tahun berbeda dari tanggal",
    "nip_unknown": "NIP belum ada dalam data pegawai",
    "nama_mismatch": "Nama berbeda dari data pegawai",
    "jenis_pelatihan_unknown": "Jenis pelatihan tidak dikenal",
    "training_duplicate_in_file": "Pelatihan tertulis dua kali",
}


@cache
def jenis_diklat() -> JenisImpor:
    """Return the kind as the reading engine needs it."""
    return JenisImpor(
        kode="diklat",
        nama="Riwayat pelatihan",
        bidang=BIDANG,
        sinonim=Sinonim((bidang, kepala) for bidang, daftar in _KEPALA.items() for kepala in daftar),
        jangkar=("nama_pelatihan", "jenis_pelatihan", "jp"),
        pemeriksa=(
            periksa.periksa_wajib,
            periksa_tanggal,
            periksa_usia,
            periksa_jp,
            periksa_tahun,
            periksa_panjang,
        ),
        peringatan=PERINGATAN,
        urut=60,
    )


def periksa_tanggal(blok: Blok) -> None:
    """Refuse trainings that end before they begin or that are not over on the day of reading."""
    for urut, mulai, selesai in _masa(blok):
        if selesai < mulai:
            blok.tolak(
                urut,
                "tanggal_selesai",
                "end_before_start",
                f"Tanggal selesai {tanggal_panjang(selesai)} sebelum tanggal mulai {tanggal_panjang(mulai)}. "
                "Periksa keduanya dengan sertifikat.",
            )
        elif selesai > blok.per_tanggal:
            blok.tolak(
                urut,
                "tanggal_selesai",
                "training_in_future",
                f"Pelatihan baru selesai {tanggal_panjang(selesai)}. Impor setelah pelatihannya selesai.",
            )


def periksa_usia(blok: Blok) -> None:
    """Refuse trainings before the 16th birthday that the NIP states."""
    daftar_nip = blok.ambil("nip")
    for urut, mulai, _ in _masa(blok):
        nip = daftar_nip[urut]
        if not isinstance(nip, Nip):
            continue
        lahir = nip.tanggal_lahir
        if (mulai.year - USIA_TERENDAH, mulai.month, mulai.day) < (lahir.year, lahir.month, lahir.day):
            blok.tolak(
                urut,
                "tanggal_mulai",
                "training_under_age",
                f"Menurut NIP, pegawai belum berusia {USIA_TERENDAH} tahun pada {tanggal_panjang(mulai)}. "
                "Periksa NIP dan tanggal mulai.",
            )


def periksa_jp(blok: Blok) -> None:
    """Check the hours against the limits of one training, and against its days."""
    daftar_jp = blok.ambil("jp")
    for urut, jp in enumerate(daftar_jp):
        if isinstance(jp, int) and not JP_TERENDAH <= jp <= JP_TERTINGGI:
            blok.tolak(
                urut,
                "jp",
                "jp_out_of_range",
                f"JP tertulis {jp}; JP satu pelatihan harus antara 1 dan 2.000.",
            )
    for urut, mulai, selesai in _masa(blok):
        jp, hari = daftar_jp[urut], (selesai - mulai).days + 1
        if not isinstance(jp, int) or hari < 1 or jp <= JP_SEHARI_WAJAR * hari:
            continue
        masa = f"{jp} JP dalam {hari} hari"
        if jp > JP_SEHARI_TERTINGGI * hari:
            pesan = f"{masa} tidak mungkin: satu JP 45 menit. Periksa JP dan tanggalnya."
            blok.tolak(urut, "jp", "jp_per_day_impossible", pesan)
        else:
            pesan = (
                f"{masa} lebih dari {JP_SEHARI_WAJAR} JP sehari. Periksa JP dan tanggalnya dengan sertifikat."
            )
            blok.tolak(urut, "jp", "jp_per_day_high", pesan)


def periksa_tahun(blok: Blok) -> None:
    """Note a year in which the training neither began nor ended; the dates are taken."""
    daftar_tahun = blok.ambil("tahun")
    for urut, mulai, selesai in _masa(blok):
        tahun = daftar_tahun[urut]
        if isinstance(tahun, int) and not mulai.year <= tahun <= selesai.year and mulai <= selesai:
            blok.tolak(
                urut,
                "tahun",
                "year_mismatch",
                f"Tahun {tahun} berbeda dari tanggal pelatihan; tanggalnya yang dipakai. Periksa keduanya.",
            )


def periksa_panjang(blok: Blok) -> None:
    """Refuse texts that are longer than what the records hold."""
    for bidang, batas in PANJANG_TEKS.items():
        for urut, teks in enumerate(blok.ambil(bidang)):
            if isinstance(teks, str) and len(teks) > batas:
                blok.tolak(
                    urut, bidang, "text_too_long", f"Isi lebih dari {batas} karakter. Persingkat isinya."
                )


def _masa(blok: Blok) -> Iterator[tuple[int, date, date]]:
    """Give (position, first day, last day) of the rows in which both are known."""
    pasangan = zip(blok.ambil("tanggal_mulai"), blok.ambil("tanggal_selesai"), strict=True)
    for urut, (mulai, selesai) in enumerate(pasangan):
        if isinstance(mulai, date) and isinstance(selesai, date):
            yield urut, mulai, selesai

"""Training histories of the demo city: plausible, deterministic, loaded in bulk."""

import csv
import io
import random
import uuid
from collections.abc import Iterator
from datetime import date, timedelta

from django.db import connection, transaction

from pegawai.models import KeadaanPegawai
from pegawai.models.riwayat import Sumber
from pelatihan.models import JenisPelatihan, RiwayatPelatihan
from pelatihan.services import referensi
from serang_asn.inti.registri.contoh import Permintaan

TEKS_KOSONG = "sk_nomor, sk_pejabat, batch_lembar, catatan, alasan_pembatalan"
TAHUN_TERCATAT = 6
KOLOM = (
    "kode", "pegawai_id", "sk_nomor", "sk_pejabat", "sumber", "batch_lembar", "catatan", "alasan_pembatalan",
    "mulai", "selesai", "jenis_id", "nama", "penyelenggara", "jp", "sertifikat_nomor",
)  # fmt: skip
KEPEMIMPINAN = {
    "jpt": ("PKN2", "Pelatihan Kepemimpinan Nasional Tingkat II", "Lembaga Administrasi Negara", 120, 912),
    "administrator": ("PKA", "Pelatihan Kepemimpinan Administrator", "BPSDM Provinsi Banten", 100, 905),
    "pengawas": ("PKP", "Pelatihan Kepemimpinan Pengawas", "BPSDM Provinsi Banten", 90, 858),
}
# kode jenis, nama, penyelenggara, lama (hari), JP
UMUM = (
    ("TEKNIS", "Pelatihan Pelayanan Prima", "BKPSDM Kota Serang", 3, 24),
    ("TEKNIS", "Pelatihan Pengelolaan Keuangan Daerah", "BPSDM Provinsi Banten", 5, 40),
    ("BIMTEK", "Bimbingan Teknis Penyusunan SKP", "BKPSDM Kota Serang", 1, 8),
    ("BIMTEK", "Bimbingan Teknis Tata Naskah Dinas Elektronik", "Diskominfo Kota Serang", 2, 16),
    ("SEMINAR", "Seminar Reformasi Birokrasi", "BKPSDM Kota Serang", 1, 6),
    ("E_LEARNING", "Literasi Digital ASN", "Lembaga Administrasi Negara", 4, 12),
    ("E_LEARNING", "Antikorupsi untuk ASN", "Lembaga Administrasi Negara", 3, 10),
    ("SOSIAL_KULTURAL", "Pelatihan Perekat Bangsa", "BPSDM Provinsi Banten", 3, 20),
    ("KOMUNITAS", "Komunitas Belajar Inovasi Layanan", "BKPSDM Kota Serang", 2, 8),
)
FUNGSIONAL = (
    ("FUNGSIONAL", "Pelatihan Fungsional Penjenjangan", "BPSDM Provinsi Banten", 10, 80),
    ("TEKNIS", "Pelatihan Teknis Bidang Tugas", "Kementerian Teknis", 5, 40),
    ("LOKAKARYA", "Lokakarya Peningkatan Mutu Layanan", "Dinas Teknis Kota Serang", 2, 16),
)


def bangkitkan(permintaan: Permintaan) -> dict[str, int]:
    """Write the trainings of the present staff for the last years; return the rows per table."""
    referensi.muat()
    jenis = dict(JenisPelatihan.objects.values_list("kode", "pk"))
    penyangga = io.StringIO()
    penulis = csv.writer(penyangga)
    jumlah = 0
    for baris in _baris(permintaan, jenis):
        penulis.writerow(baris)
        jumlah += 1
    penyangga.seek(0)
    tabel = RiwayatPelatihan._meta.db_table
    with transaction.atomic(), connection.cursor() as kursor:
        kursor.copy_expert(
            f"COPY {tabel} ({', '.join(KOLOM)}) FROM STDIN WITH (FORMAT csv, FORCE_NOT_NULL ({TEKS_KOSONG}))",
            penyangga,
        )
    return {"riwayat pelatihan": jumlah}


def _baris(permintaan: Permintaan, jenis: dict[str, int]) -> Iterator[tuple[object, ...]]:
    acak = random.Random(f"pelatihan-{permintaan.benih}")
    staf = (
        KeadaanPegawai.objects.pada(permintaan.per_tanggal)
        .terhitung()
        .order_by("pegawai__nip")
        .values_list("pegawai_id", "jenis_asn", "jenis_jabatan", "tmt_masa_kerja", "tmt_jabatan")
    )
    for pegawai_id, jenis_asn, jenis_jabatan, awal, tmt_jabatan in staf.iterator(chunk_size=5000):
        terpakai: set[tuple[str, date]] = set()
        for kode, nama, penyelenggara, mulai, lama, jp in _pelatihan(
            acak, permintaan.per_tanggal, jenis_asn, jenis_jabatan, awal, tmt_jabatan
        ):
            selesai = mulai + timedelta(days=lama)
            if selesai > permintaan.per_tanggal or (nama, mulai) in terpakai:
                continue
            terpakai.add((nama, mulai))
            nomor = f"{acak.randrange(1, 99999):05d}/{kode}/{selesai.year}"
            kode_riwayat = uuid.UUID(int=acak.getrandbits(128), version=4)
            sk_dan_asal = ("", "", Sumber.CONTOH.value, "", "", "")
            isi = (mulai, selesai, jenis[kode], nama, penyelenggara, jp, nomor)
            yield (kode_riwayat, pegawai_id, *sk_dan_asal, *isi)


def _pelatihan(
    acak: random.Random,
    kini: date,
    jenis_asn: str,
    jenis_jabatan: str | None,
    awal: date,
    tmt_jabatan: date | None,
) -> Iterator[tuple[str, str, str, date, int, int]]:
    """Yield (kode, nama, penyelenggara, mulai, lama, jp) of one career: compulsory ones, then yearly ones."""
    if jenis_asn in {"CPNS", "PNS"} and awal.year >= kini.year - 15:
        yield "LATSAR", "Pelatihan Dasar CPNS", "BPSDM Provinsi Banten", awal + timedelta(days=150), 51, 511
    kepemimpinan = KEPEMIMPINAN.get(jenis_jabatan or "")
    if kepemimpinan and tmt_jabatan and acak.random() < 0.8:
        kode, nama, penyelenggara, lama, jp = kepemimpinan
        yield kode, nama, penyelenggara, tmt_jabatan + timedelta(days=acak.randrange(60, 300)), lama, jp
    pilihan = UMUM + FUNGSIONAL if jenis_jabatan == "fungsional" else UMUM
    for tahun in range(max(awal.year + 1, kini.year - TAHUN_TERCATAT + 1), kini.year + 1):
        for kode, nama, penyelenggara, lama, jp in acak.sample(pilihan, acak.choice((0, 1, 1, 2, 2, 3))):
            yield (
                kode,
                nama,
                penyelenggara,
                date(tahun, 1, 8) + timedelta(days=acak.randrange(0, 330)),
                lama,
                jp,
            )

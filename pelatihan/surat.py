"""The letters that training writes."""

from pegawai.domain.surat.jenis import JenisSurat
from pegawai.domain.surat.medan import Medan

UNDANGAN = JenisSurat(
    "undangan_pelatihan", 200, "Surat pemanggilan peserta pelatihan",
    (Medan("nama_pelatihan", "Nama pelatihan", "Pelatihan Pelayanan Prima Angkatan I"),
     Medan("kode_kelas", "Kode kelas", "K26-0012"),
     Medan("masa_pelatihan", "Waktu pelatihan", "7 Desember 2026 – 9 Desember 2026"),
     Medan("tempat_pelatihan", "Tempat pelatihan", "Ruang Anyer, Aula BKPSDM"),
     Medan("penyelenggara", "Penyelenggara", "BKPSDM Kota Serang"),
     Medan("jp", "Jam pelajaran", "24")),
)  # fmt: skip

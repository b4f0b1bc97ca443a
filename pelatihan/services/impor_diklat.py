"""Merging staged trainings into the training history, set by set.

A training is known by person, name (upper and lower case alike) and first day. An empty cell never erases
what is known. What cannot be written (unknown NIP, unknown kind) is a problem of its row.
"""

from collections.abc import Callable, Iterable
from typing import Any

from import_export import resources

from pegawai.domain.nama_mirip import is_nama_mirip
from pegawai.models.riwayat import Sumber
from pegawai.services.impor.cocokkan import Bidang, buku_rujukan, cocokkan, hitung_nasib, sambung
from pegawai.services.impor.jenis import Catatan, Hitungan, JenisImpor, NamaTakDikenal, Perintah
from pegawai.services.impor.kolom import bilangan, tanggal, teks
from pegawai.services.impor.penyisipan import sisipkan, sisipkan_baris
from pegawai.services.impor.perubahan import Diubah, bandingkan
from pelatihan.domain.impor_diklat import jenis_diklat
from pelatihan.models import JenisPelatihan, RiwayatPelatihan

JENIS = "jenis_pelatihan"
TABEL = RiwayatPelatihan._meta.db_table
ISIAN = {
    "jenis_id": "c.jenis_id",
    "penyelenggara": "c.penyelenggara",
    "selesai": "c.selesai",
    "jp": "c.jp",
    "sertifikat_nomor": "c.nomor_sertifikat",
}
"""Column of RiwayatPelatihan that a later file may correct → its staged value."""
BUKAN_ISI = ("pegawai_id", "jenis_id", "nama_tercatat", "ke", "baris_pertama")


class DiklatResource(resources.Resource):
    """One completed training of one employee; both days are days of training."""

    nip = teks("nip", "NIP")
    nama = teks("nama", "NAMA")
    jenis_pelatihan = teks("jenis_pelatihan", "JENIS PELATIHAN")
    nama_pelatihan = teks("nama_pelatihan", "NAMA PELATIHAN")
    penyelenggara = teks("penyelenggara", "PENYELENGGARA")
    tanggal_mulai = tanggal("tanggal_mulai", "TANGGAL MULAI")
    tanggal_selesai = tanggal("tanggal_selesai", "TANGGAL SELESAI")
    jp = bilangan("jp", "JP")
    nomor_sertifikat = teks("nomor_sertifikat", "NOMOR SERTIFIKAT")
    tahun = bilangan("tahun", "TAHUN")


def gabung(kursor: Any, perintah: Perintah, lapor: Callable[[str], None]) -> Hitungan:
    """Merge `impor_panggung`; with a batch, write it. Same file twice: nothing changes the second time."""
    hitungan = Hitungan()
    lapor("Mencocokkan pegawai dan jenis pelatihan")
    bidang = [Bidang(JENIS, JENIS, buku_rujukan(JenisPelatihan).cari)]
    hitungan.tak_dikenal = cocokkan(kursor, bidang, perintah.padanan)
    _buat_cocok(kursor)
    hitungan.catatan = [*_catatan_ditolak(kursor, hitungan.tak_dikenal), *_catatan_ringan(kursor)]
    lapor("Membandingkan dengan riwayat pelatihan")
    if perintah.batch_id is not None:
        _kunci(kursor)
    _buat_nasib(kursor)
    hitung_nasib(kursor, hitungan)
    if perintah.batch_id is not None:
        lapor("Menulis riwayat pelatihan")
        hitungan.ditulis = _tulis(kursor, perintah.batch_id)
    return hitungan


def _buat_cocok(kursor: Any) -> None:
    """Create `impor_cocok`: the staged rows with the employee and the kind of training they are about.

    ke: 1 for the first row of a training, more for its repetitions.
    """
    kursor.execute(
        f"""
        CREATE TEMP TABLE impor_cocok ON COMMIT DROP AS
        SELECT x.*, row_number() OVER sama AS ke, first_value(x.baris) OVER sama AS baris_pertama
        FROM (
            SELECT s.*, s.tanggal_selesai + 1 AS selesai, coalesce(p.id, t.pegawai_id) AS pegawai_id,
                   coalesce(p.nama, lama.nama) AS nama_tercatat, {JENIS}.id AS jenis_id
            FROM impor_panggung s
            LEFT JOIN pegawai_pegawai p ON p.nip = s.nip
            LEFT JOIN pegawai_nipterdahulu t ON t.nip = s.nip
            LEFT JOIN pegawai_pegawai lama ON lama.id = t.pegawai_id
            {sambung(JENIS, f"s.{JENIS}")}
        ) AS x
        WINDOW sama AS (
            PARTITION BY x.pegawai_id, x.jenis_id IS NULL, lower(x.nama_pelatihan), x.tanggal_mulai
            ORDER BY x.urut)"""
    )
    kursor.execute("ALTER TABLE impor_cocok ADD PRIMARY KEY (urut)")
    kursor.execute("ANALYZE impor_cocok")


def _catatan_ditolak(kursor: Any, tak_dikenal: Iterable[NamaTakDikenal]) -> list[Catatan]:
    """Return why rows cannot be written."""
    usul = {satu.kunci: satu.usul for satu in tak_dikenal}
    kursor.execute(
        f"SELECT lembar, baris, nip, {JENIS}, pegawai_id IS NULL FROM impor_cocok "
        "WHERE pegawai_id IS NULL OR jenis_id IS NULL ORDER BY urut"
    )
    hasil = []
    for lembar, baris, nip, jenis, is_tanpa_pegawai in kursor.fetchall():
        if is_tanpa_pegawai:
            pesan = "Pegawai belum ada; impor data pegawai dahulu, atau periksa NIP-nya."
            hasil.append(Catatan(lembar, baris, "nip", "nip_unknown", pesan, nip, is_galat=True))
        else:
            saran = (
                f"Mungkin maksudnya “{usul[jenis]}”." if usul.get(jenis) else "Pakai salah satu nama di sana."
            )
            pesan = f"Jenis pelatihan “{jenis}” belum ada dalam tabel rujukan. {saran}"
            hasil.append(
                Catatan(lembar, baris, JENIS, "jenis_pelatihan_unknown", pesan, jenis, is_galat=True)
            )
    return hasil


def _catatan_ringan(kursor: Any) -> list[Catatan]:
    """Return remarks about rows that are good all the same."""
    kursor.execute(
        "SELECT lembar, baris, nama, nama_tercatat FROM impor_cocok WHERE pegawai_id IS NOT NULL "
        "AND jenis_id IS NOT NULL AND lower(nama) <> lower(nama_tercatat) ORDER BY urut"
    )
    hasil = [
        Catatan(lembar, baris, "nama", "nama_mismatch",
                f"Nama pada data pegawai adalah “{tercatat}”. Periksa apakah NIP-nya benar.", nama)
        for lembar, baris, nama, tercatat in kursor.fetchall()
        if not is_nama_mirip(nama, tercatat)
    ]  # fmt: skip
    kursor.execute(
        "SELECT lembar, baris, baris_pertama, nama_pelatihan FROM impor_cocok "
        "WHERE pegawai_id IS NOT NULL AND jenis_id IS NOT NULL AND ke > 1 ORDER BY urut"
    )
    return hasil + [
        Catatan(lembar, baris, "nama_pelatihan", "training_duplicate_in_file",
                f"Pelatihan ini sudah tertulis pada baris {pertama}, yang dimuat. Hapus baris ini.", nama)
        for lembar, baris, pertama, nama in kursor.fetchall()
    ]  # fmt: skip


def _kunci(kursor: Any) -> None:
    """Hold the people and their trainings still until the end of the transaction."""
    orang = "(SELECT pegawai_id FROM impor_cocok WHERE pegawai_id IS NOT NULL)"
    kursor.execute(f"SELECT 1 FROM pegawai_pegawai WHERE id IN {orang} ORDER BY id FOR UPDATE")
    kursor.execute(
        f"SELECT 1 FROM {TABEL} WHERE pegawai_id IN {orang} AND dibatalkan_pada IS NULL "
        "ORDER BY id FOR UPDATE"
    )


def _buat_nasib(kursor: Any) -> None:
    """Create `impor_nasib (urut, riwayat_id, perubahan, nasib)` of the rows that can be written."""
    kursor.execute(
        f"""
        CREATE TEMP TABLE impor_nasib ON COMMIT DROP AS
        SELECT u.*, CASE WHEN u.ke > 1 THEN 'sama' WHEN u.riwayat_id IS NULL THEN 'baru'
                         WHEN u.perubahan <> '{{}}'::jsonb THEN 'berubah' ELSE 'sama' END AS nasib
        FROM (
            SELECT c.urut, c.ke, r.id AS riwayat_id,
                   CASE WHEN r.id IS NULL OR c.ke > 1 THEN '{{}}'::jsonb
                        ELSE {bandingkan(ISIAN, kini="r")} END AS perubahan
            FROM impor_cocok c
            LEFT JOIN LATERAL (
                SELECT r.* FROM {TABEL} r
                WHERE r.pegawai_id = c.pegawai_id AND r.mulai = c.tanggal_mulai
                  AND lower(r.nama) = lower(c.nama_pelatihan) AND r.dibatalkan_pada IS NULL
                ORDER BY r.nama = c.nama_pelatihan DESC, r.id LIMIT 1) r ON true
            WHERE c.pegawai_id IS NOT NULL AND c.jenis_id IS NOT NULL
        ) AS u"""
    )
    kursor.execute("ALTER TABLE impor_nasib ADD PRIMARY KEY (urut)")


def _tulis(kursor: Any, batch_id: int) -> dict[str, int]:
    isian = {
        "pegawai_id": "c.pegawai_id", "nama": "c.nama_pelatihan", "mulai": "c.tanggal_mulai",
        "sumber": "%(impor)s", "batch_id": "%(batch)s", "batch_lembar": "c.lembar", "batch_baris": "c.baris",
        **ISIAN,
        "penyelenggara": "coalesce(c.penyelenggara, '')",
        "sertifikat_nomor": "coalesce(c.nomor_sertifikat, '')",
    }  # fmt: skip
    baris = "impor_cocok c JOIN impor_nasib n USING (urut)"
    nilai = {"batch": batch_id, "impor": Sumber.IMPOR.value}
    sumber = f"{baris} WHERE n.nasib = 'baru' ORDER BY c.urut"
    ditulis = sisipkan(kursor, RiwayatPelatihan, isian, sumber, nilai)
    tetapan = ", ".join(f"{kolom} = coalesce({asal}, r.{kolom})" for kolom, asal in ISIAN.items())
    kursor.execute(
        f"UPDATE {TABEL} r SET {tetapan} FROM {baris} WHERE r.id = n.riwayat_id AND n.nasib = 'berubah'"
    )
    sisipkan_baris(
        kursor, batch_id, bukan_isi=BUKAN_ISI, tambahan="jsonb_build_object('riwayat_id', n.riwayat_id)"
    )
    return {str(RiwayatPelatihan._meta.model_name): ditulis}


JENIS_DIKLAT = JenisImpor(
    kode="diklat",
    urut=60,
    judul="Riwayat pelatihan (diklat)",
    uraian="Satu baris per pelatihan seorang pegawai: jenis, nama, penyelenggara, tanggal, JP, sertifikat.",
    sumber_daya=DiklatResource,
    gabung=gabung,
    bentuk=jenis_diklat,
    diubah=Diubah(model=RiwayatPelatihan, kunci="(b.data->>'riwayat_id')::bigint", kolom=tuple(ISIAN)),
    satuan="pelatihan",
    rujukan={JENIS: JenisPelatihan},
)

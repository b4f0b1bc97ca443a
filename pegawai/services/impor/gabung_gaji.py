"""Merging salary tables: one cell per rank, year of masa kerja golongan and first day in force."""

from collections.abc import Callable
from typing import Any

from pegawai.models import GajiPokok, Golongan
from pegawai.services.impor import benda
from pegawai.services.impor.cocokkan import Bidang, cocokkan, hitung_nasib, sambung
from pegawai.services.impor.gabung_tabel import buat_nasib
from pegawai.services.impor.jenis import Catatan, Hitungan, Perintah
from pegawai.services.impor.jenis_riwayat import persis
from pegawai.services.impor.penyisipan import sisipkan

TABEL = GajiPokok._meta.db_table
KUNCI = {satu: f"c.{satu}" for satu in ("golongan_id", "mkg", "berlaku_mulai")}
ISIAN = {"gaji": "c.gaji", "dasar": "c.dasar"}
DIUBAH = benda.diubah(GajiPokok, tuple(ISIAN))
_BARU = "impor_cocok c JOIN impor_nasib n USING (urut)"


def gabung(kursor: Any, perintah: Perintah, lapor: Callable[[str], None]) -> Hitungan:
    """Merge `impor_panggung`; with a batch, write it. Same file twice: nothing changes the second time."""
    hitungan = Hitungan()
    lapor("Mencocokkan golongan")
    hitungan.tak_dikenal = cocokkan(
        kursor, [Bidang("golongan", "golongan", persis(Golongan)({}))], perintah.padanan
    )
    kursor.execute(
        f"""
        CREATE TEMP TABLE impor_cocok ON COMMIT DROP AS
        SELECT s.*, golongan.id::int AS golongan_id, NULL::bigint AS pegawai_id,
               row_number() OVER sama AS ke, first_value(s.baris) OVER sama AS baris_pertama,
               s.gaji < lag(s.gaji) OVER (PARTITION BY s.golongan, s.berlaku_mulai ORDER BY s.mkg) AS is_turun
        FROM impor_panggung s {sambung("golongan", "s.golongan")}
        WINDOW sama AS (PARTITION BY s.golongan, s.mkg, s.berlaku_mulai ORDER BY s.urut)"""
    )
    lapor("Membandingkan dengan tabel gaji")
    buat_nasib(kursor, TABEL, kunci=KUNCI, isian=ISIAN, hanya="c.golongan_id IS NOT NULL")
    hitungan.catatan = _catatan(kursor)
    hitung_nasib(kursor, hitungan)
    if perintah.batch_id is not None:
        lapor("Menulis tabel gaji")
        hitungan.ditulis = {"gajipokok": _tulis(kursor, perintah.batch_id)}
    return hitungan


def _catatan(kursor: Any) -> list[Catatan]:
    kursor.execute("SELECT lembar, baris FROM impor_cocok WHERE golongan_id IS NULL ORDER BY urut")
    pesan = "Golongan belum ada dalam tabel rujukan. Muat data rujukan, atau periksa kodenya."
    hasil = [
        Catatan(lembar, baris, "golongan", "golongan_unknown", pesan, is_galat=True)
        for lembar, baris in kursor.fetchall()
    ]
    kursor.execute("SELECT lembar, baris FROM impor_cocok WHERE is_turun ORDER BY urut")
    pesan = "Gaji lebih rendah daripada masa kerja di bawahnya pada golongan yang sama. Periksa angkanya."
    hasil += [
        Catatan(lembar, baris, "gaji", "salary_not_rising", pesan) for lembar, baris in kursor.fetchall()
    ]
    kursor.execute("SELECT lembar, baris, baris_pertama FROM impor_cocok WHERE ke > 1 ORDER BY urut")
    hasil += [
        Catatan(lembar, baris, "mkg", "duplicate_in_file",
                f"Sel tabel ini sudah tertulis pada baris {pertama}, yang dimuat. Hapus baris ini.")
        for lembar, baris, pertama in kursor.fetchall()
    ]  # fmt: skip
    kursor.execute(
        f"""
        SELECT min(c.lembar), min(c.baris), min(r.mkg) FROM {TABEL} r
        JOIN impor_cocok c ON c.golongan_id = r.golongan_id AND c.berlaku_mulai = r.berlaku_mulai
        WHERE NOT EXISTS (SELECT FROM impor_cocok d WHERE d.golongan_id = r.golongan_id
                          AND d.berlaku_mulai = r.berlaku_mulai AND d.mkg = r.mkg)
        GROUP BY r.golongan_id, r.berlaku_mulai ORDER BY 2"""
    )
    return hasil + [
        Catatan(lembar, baris, "golongan", "table_incomplete",
                f"Tabel tercatat golongan ini memuat masa kerja {mkg} tahun; selnya dibiarkan. Periksa.")
        for lembar, baris, mkg in kursor.fetchall()
    ]  # fmt: skip


def _tulis(kursor: Any, batch_id: int) -> int:
    kursor.execute(
        "UPDATE impor_nasib SET dibuat_id = nextval(pg_get_serial_sequence(%s, 'id')) WHERE nasib = 'baru'",
        [TABEL],
    )
    isian = {"id": "n.dibuat_id", **KUNCI, **ISIAN}
    ditulis = sisipkan(kursor, GajiPokok, isian, f"{_BARU} WHERE n.nasib = 'baru' ORDER BY c.urut", {})
    kursor.execute(
        f"UPDATE {TABEL} r SET gaji = c.gaji, dasar = c.dasar FROM {_BARU} "
        "WHERE r.id = n.lama_id AND n.nasib = 'berubah'"
    )
    benda.catat(kursor, batch_id, ("golongan_id", "ke", "baris_pertama", "is_turun"))
    return ditulis

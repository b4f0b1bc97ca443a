"""What only the database can say about staged events: unknown people and names, overlaps, better records.

No message repeats the value of a secret field.
"""

from collections.abc import Iterable
from typing import Any

from pegawai.domain.impor.istilah import judul_bidang
from pegawai.domain.nama_mirip import is_nama_mirip
from pegawai.services.impor.cocokkan import PEMISAH
from pegawai.services.impor.jenis import Catatan, NamaTakDikenal
from pegawai.services.impor.laporan import BIDANG_RAHASIA
from pegawai.services.impor.susunan import Rujukan, Susunan
from pegawai.services.impor.tempat import OPD

_BARU = "FROM impor_cocok c JOIN impor_nasib n USING (urut)"


def ditolak(kursor: Any, susunan: Susunan, tak_dikenal: Iterable[NamaTakDikenal]) -> list[Catatan]:
    """Return why rows cannot be written, and mark those whose periods overlap (`is_ditolak`)."""
    kursor.execute("ALTER TABLE impor_cocok ADD COLUMN is_ditolak boolean NOT NULL DEFAULT false")
    return [
        *_tanpa_pegawai(kursor),
        *nama_tak_dikenal(kursor, susunan.rujukan, tak_dikenal, syarat="c.pegawai_id IS NOT NULL"),
        *(_bertindih(kursor, susunan) if susunan.is_tanpa_tindih else ()),
    ]


def ringan(kursor: Any, susunan: Susunan) -> list[Catatan]:
    """Return remarks about rows that are good all the same."""
    return [
        *_nama_berbeda(kursor),
        *_berulang(kursor, susunan),
        *_bentrok(kursor, susunan),
        *_hari_lain(kursor, susunan),
    ]


def _tanpa_pegawai(kursor: Any) -> list[Catatan]:
    kursor.execute("SELECT lembar, baris, nip FROM impor_cocok WHERE pegawai_id IS NULL ORDER BY urut")
    pesan = "Pegawai belum ada; impor data pegawai dahulu, atau periksa NIP-nya."
    return [
        Catatan(lembar, baris, "nip", "nip_unknown", pesan, nip, is_galat=True)
        for lembar, baris, nip in kursor.fetchall()
    ]


def nama_tak_dikenal(
    kursor: Any,
    rujukan: Iterable[Rujukan],
    tak_dikenal: Iterable[NamaTakDikenal],
    syarat: str = "true",
) -> list[Catatan]:
    """Return which rows of `impor_cocok` name what no reference row bears. syarat: only of these rows."""
    usul: dict[tuple[str, str | None], NamaTakDikenal] = {
        (satu.bidang, satu.kunci): satu for satu in tak_dikenal
    }
    hasil = []
    for satu in rujukan:
        kursor.execute(
            f"SELECT lembar, baris, {satu.sql.format(s='c.')} FROM impor_cocok c "
            f"WHERE {syarat} AND c.w_{satu.kolom} IS NULL ORDER BY urut"
        )
        label = judul_bidang(satu.bidang)
        for lembar, baris, kunci in kursor.fetchall():
            nama = usul.get((satu.nama, kunci)) or usul.get((OPD, (kunci or "").partition(PEMISAH)[2]))
            sebutan = f"{label} “{nama.nama}”" if nama and satu.bidang not in BIDANG_RAHASIA else label
            if nama and nama.sebab == "ganda":
                pesan = f"{sebutan} dipakai beberapa baris rujukan. Sebutkan OPD-nya atau tulis kodenya."
            else:
                usulan = f"Mungkin maksudnya “{nama.usul}”." if nama and nama.usul else ""
                saran = usulan or "Samakan penulisannya."
                pesan = f"{sebutan} belum ada dalam tabel rujukan. {saran}"
            kode = f"{satu.bidang}_unknown"
            hasil.append(
                Catatan(lembar, baris, satu.bidang, kode, pesan, nama.nama if nama else "", is_galat=True)
            )
    return hasil


def _bertindih(kursor: Any, susunan: Susunan) -> list[Catatan]:
    """Periods against those recorded under another first day, and against earlier rows of the file."""
    kursor.execute(
        f"""
        UPDATE impor_cocok c SET is_ditolak = true
        WHERE c.is_lengkap AND c.ke = 1 AND (
            EXISTS (SELECT FROM {susunan.tabel} r
                    WHERE r.pegawai_id = c.pegawai_id AND r.dibatalkan_pada IS NULL
                    AND r.mulai <> c.w_mulai AND r.mulai < c.w_selesai AND r.selesai > c.w_mulai)
            OR EXISTS (SELECT FROM impor_cocok d
                       WHERE d.pegawai_id = c.pegawai_id AND d.is_lengkap AND d.ke = 1
                       AND d.urut < c.urut AND d.w_mulai < c.w_selesai AND d.w_selesai > c.w_mulai))
        RETURNING c.lembar, c.baris"""
    )
    pesan = "Masa ini bertindih dengan yang sudah tercatat atau yang tertulis di atasnya. Periksa tanggalnya."
    return [
        Catatan(lembar, baris, "tanggal_mulai", "period_overlap", pesan, is_galat=True)
        for lembar, baris in sorted(kursor.fetchall())
    ]


def _nama_berbeda(kursor: Any) -> list[Catatan]:
    kursor.execute(
        "SELECT lembar, baris, nama, nama_tercatat FROM impor_cocok "
        "WHERE is_lengkap AND lower(nama) <> lower(nama_tercatat) ORDER BY urut"
    )
    return [
        Catatan(lembar, baris, "nama", "nama_mismatch",
                f"Nama pada data pegawai adalah “{tercatat}”. Periksa apakah NIP-nya benar.", nama)
        for lembar, baris, nama, tercatat in kursor.fetchall()
        if not is_nama_mirip(nama, tercatat)
    ]  # fmt: skip


def _berulang(kursor: Any, susunan: Susunan) -> list[Catatan]:
    kursor.execute(f"SELECT c.lembar, c.baris, c.baris_pertama {_BARU} WHERE n.ke > 1 ORDER BY c.urut")
    hasil = [
        Catatan(lembar, baris, "nip", "duplicate_in_file",
                f"Riwayat ini sudah tertulis pada baris {pertama}, yang dimuat. Hapus baris ini.")
        for lembar, baris, pertama in kursor.fetchall()
    ]  # fmt: skip
    kursor.execute(f"SELECT c.lembar, c.baris {_BARU} WHERE n.kembar AND n.ke = 1 ORDER BY c.urut")
    pesan = "Riwayat ini tercatat lebih dari sekali; yang pertama dipakai. Batalkan catatan yang berlebih."
    return hasil + [
        Catatan(lembar, baris, "nip", "duplicate_in_database", pesan) for lembar, baris in kursor.fetchall()
    ]


def _bentrok(kursor: Any, susunan: Susunan) -> list[Catatan]:
    kursor.execute(
        f"SELECT c.lembar, c.baris, array(SELECT jsonb_object_keys(n.bentrok)) {_BARU} "
        "WHERE n.bentrok <> '{}'::jsonb ORDER BY c.urut"
    )
    hasil = []
    for lembar, baris, kolom in kursor.fetchall():
        isi = ", ".join(sorted(str(susunan.bidang(satu).verbose_name) for satu in kolom))
        pesan = (
            f"Catatan petugas atau SK yang lebih baru berbeda pada: {isi}. Catatan itu dipertahankan; "
            "ubah lewat halaman pegawai bila berkas ini yang benar."
        )
        hasil.append(Catatan(lembar, baris, "nip", "better_record_kept", pesan))
    return hasil


def _hari_lain(kursor: Any, susunan: Susunan) -> list[Catatan]:
    kursor.execute(
        f"SELECT c.lembar, c.baris, n.hari_manual {_BARU} WHERE n.hari_lain AND n.ke = 1 ORDER BY c.urut"
    )
    hasil = []
    for lembar, baris, is_manual in kursor.fetchall():
        if is_manual:
            pesan = "Petugas sudah mencatat riwayat lain pada TMT ini, yang dipertahankan. Periksa keduanya."
            hasil.append(Catatan(lembar, baris, "nip", "better_record_kept", pesan))
        else:
            pesan = (
                "Pada TMT ini sudah tercatat riwayat lain; yang ditulis terakhir berlaku. Periksa keduanya."
            )
            hasil.append(Catatan(lembar, baris, "nip", "other_event_same_day", pesan))
    return hasil

"""The decrees behind the events in force."""

from pegawai.mutu.mesin import KINI, boleh_unggah, ke_berkas, ke_riwayat, pemeriksaan, terakhir
from serang_asn.inti.registri.periksa import TingkatMutu

K, R = TingkatMutu.KURANG, TingkatMutu.RINGAN

BERLAKU = " UNION ALL ".join(
    f"({terakhir(tabel, bagian)})"
    for tabel, bagian in (
        ("riwayatjabatan", "jabatan"), ("riwayatpangkat", "pangkat"), ("riwayatkedudukan", "kedudukan")
    )
)  # fmt: skip


def _berlaku(syarat: str, kata: str) -> str:
    """One row per person: the first event that lacks it, and which lack it in words."""
    return f"""
    SELECT k.pegawai_id, k.unit_id, min(r.bagian), (array_agg(r.kode ORDER BY r.bagian))[1],
           '{kata}: ' || string_agg(r.bagian, ', ' ORDER BY r.bagian) || '.'
    FROM {KINI} JOIN ({BERLAKU}) r ON r.pegawai_id = k.pegawai_id AND {syarat}
    GROUP BY k.pegawai_id, k.unit_id
    """


DAFTAR = (
    pemeriksaan(
        "sk_kosong", 180, "Nomor dan tanggal SK tercatat", K, 3,
        alasan="Setiap peristiwa kepegawaian berdasar surat keputusan; tanpa nomornya tidak terbukti.",
        cara="Isi nomor dan tanggal SK pada riwayat yang disebut.",
        sql=_berlaku("(r.sk_nomor = '' OR r.sk_tanggal IS NULL)", "Nomor atau tanggal SK belum ada"),
        perbaiki=ke_riwayat(),
    ),
    pemeriksaan(
        "sk_tanpa_berkas", 182, "Berkas SK terlampir", R, 2,
        alasan="Berkas SK diminta pada setiap usulan layanan dan menjadi bukti bila data dipertanyakan.",
        cara="Unggah pindaian SK pada riwayat yang disebut.",
        sql=_berlaku("r.dokumen_id IS NULL", "Berkas SK belum ada"),
        perbaiki=ke_berkas, boleh=boleh_unggah,
    ),
)  # fmt: skip

"""Post and unit, acting posts, performance; posts that nobody leads."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from django.urls import reverse

from pegawai.models.ketentuan import get_parameter
from pegawai.mutu.mesin import (
    KINI,
    boleh_organisasi,
    ke_riwayat,
    pemeriksaan,
    pertama,
    tanggal,
)
from serang_asn.inti.komponen import Aksi
from serang_asn.inti.registri.periksa import TingkatMutu

B, K = TingkatMutu.BERTENTANGAN, TingkatMutu.KURANG

MASA_PLT, KALI_PLT = "plt.masa", 2
"""A Plt. serves its months and may be prolonged once. Acuan: SE Kepala BKN 1/SE/I/2021 angka 3 huruf b."""

SKP_BULAN = 3
"""Month from which the predicate of the past year is expected."""

TANPA_JABATAN = f"""
SELECT k.pegawai_id, k.unit_id, 'jabatan', NULL::uuid, 'Belum mempunyai jabatan dan unit kerja.'
FROM {KINI} WHERE k.jabatan_id IS NULL
"""

UNIT_BERAKHIR = f"""
SELECT k.pegawai_id, k.unit_id, 'jabatan', NULL::uuid,
       'Tercatat pada unit ' || u.kode || ' yang berakhir ' || {tanggal("u.berlaku_selesai")} || '.'
FROM {KINI} JOIN pegawai_unitkerja u ON u.id = k.unit_id
WHERE u.berlaku_selesai <= %(hari)s
"""

JABATAN_BERAKHIR = f"""
SELECT k.pegawai_id, k.unit_id, 'jabatan', NULL::uuid,
       'Jabatan ' || j.nama || ' tidak berlaku lagi sejak ' || {tanggal("j.berlaku_selesai")} || '.'
FROM {KINI} JOIN pegawai_jabatan j ON j.id = k.jabatan_id
WHERE j.berlaku_selesai <= %(hari)s
"""

CELAH = f"""
SELECT k.pegawai_id, k.unit_id, 'jabatan', NULL::uuid,
       'Jabatan pertama tercatat ' || {tanggal("j.tmt")} || ', padahal diangkat ' || {tanggal("a.tmt")} || '.'
FROM {KINI}
JOIN ({pertama("riwayatkedudukan")}) a ON a.pegawai_id = k.pegawai_id
JOIN ({pertama("riwayatjabatan")}) j ON j.pegawai_id = k.pegawai_id AND j.tmt > a.tmt
"""

PLT_LAMA = f"""
SELECT k.pegawai_id, k.unit_id, 'penugasan', t.kode,
       'Plt. sejak ' || {tanggal("t.mulai")} || ' melewati ' || %(plt_bulan)s || ' bulan.'
FROM {KINI}
JOIN pegawai_penugasantambahan t ON t.pegawai_id = k.pegawai_id
WHERE t.jenis = 'plt' AND t.dibatalkan_pada IS NULL AND (t.selesai IS NULL OR t.selesai > %(hari)s)
  AND t.mulai + make_interval(months => %(plt_bulan)s) <= %(hari)s
"""

SKP_KOSONG = f"""
SELECT k.pegawai_id, k.unit_id, 'kinerja', NULL::uuid,
       'Predikat kinerja tahun ' || %(skp_tahun)s || ' belum ada.'
FROM {KINI}
JOIN ({pertama("riwayatkedudukan")}) a ON a.pegawai_id = k.pegawai_id
     AND a.tmt <= make_date(%(skp_tahun)s, 1, 1)
WHERE NOT EXISTS (SELECT FROM pegawai_riwayatkinerja r WHERE r.pegawai_id = k.pegawai_id
                  AND r.dibatalkan_pada IS NULL AND r.tahun = %(skp_tahun)s)
"""

PEMIMPIN = """
SELECT u.id, u.id, '', NULL::uuid, 'Jabatan ' || j.nama || ' tidak ada yang memegang.'
FROM pegawai_formasi f
JOIN pegawai_unitkerja u ON u.id = f.unit_id AND u.berlaku_mulai <= %(hari)s
     AND (u.berlaku_selesai IS NULL OR u.berlaku_selesai > %(hari)s)
JOIN pegawai_jabatan j ON j.id = f.jabatan_id
WHERE f.kepala AND f.mulai <= %(hari)s AND (f.selesai IS NULL OR f.selesai > %(hari)s)
  AND NOT EXISTS (SELECT FROM pegawai_keadaanpegawai k WHERE k.unit_id = f.unit_id
      AND k.jabatan_id = f.jabatan_id AND k.dihitung AND k.mulai <= %(hari)s AND k.selesai > %(hari)s)
  AND NOT EXISTS (SELECT FROM pegawai_penugasantambahan t WHERE t.unit_id = f.unit_id
      AND t.jabatan_id = f.jabatan_id AND t.dibatalkan_pada IS NULL AND t.mulai <= %(hari)s
      AND (t.selesai IS NULL OR t.selesai > %(hari)s))
"""


def masa_plt(hari: date) -> dict[str, Any] | None:
    """How long a Plt. may serve; nothing is found while the parameter is not known."""
    masa = get_parameter(MASA_PLT).get(MASA_PLT)
    return {"plt_bulan": KALI_PLT * int(masa.pada(hari))} if masa else None


def tahun_skp(hari: date) -> dict[str, Any]:
    """The last year whose predicate should be there."""
    return {"skp_tahun": hari.year - (1 if hari.month >= SKP_BULAN else 2)}


def ke_unit(kode: UUID, bagian: str, acuan: UUID | None) -> Sequence[Aksi]:
    """Mended by giving the post to somebody, or by changing the formation."""
    return (Aksi("Perbaiki", reverse("pegawai:formasi-list", args=[kode])),)


DAFTAR = (
    pemeriksaan(
        "tanpa_jabatan", 160, "Setiap pegawai mempunyai jabatan dan unit kerja", K, 5,
        alasan="Tanpa jabatan dan unit, pegawai tidak muncul pada daftar unit mana pun.",
        cara="Catat jabatan dan unitnya menurut SK penempatan.",
        sql=TANPA_JABATAN, perbaiki=ke_riwayat("jabatan"),
    ),
    pemeriksaan(
        "unit_berakhir", 162, "Unit kerja masih berlaku", B, 4,
        alasan="Unit ini sudah berakhir, sehingga pegawai terhitung pada unit yang tidak ada lagi.",
        cara="Catat jabatan pada unit penerusnya.",
        sql=UNIT_BERAKHIR, perbaiki=ke_riwayat("jabatan"),
    ),
    pemeriksaan(
        "jabatan_berakhir", 164, "Jabatan masih berlaku", B, 3,
        alasan="Jabatan yang sudah dihapus tidak dapat dipakai untuk usulan layanan.",
        cara="Catat jabatan penggantinya.",
        sql=JABATAN_BERAKHIR, perbaiki=ke_riwayat("jabatan"),
    ),
    pemeriksaan(
        "celah_jabatan", 166, "Riwayat jabatan tanpa celah", K, 2,
        alasan="Masa sejak pengangkatan sampai jabatan pertama kosong, sehingga tidak terhitung.",
        cara="Catat jabatan pertama menurut SK pengangkatan.",
        sql=CELAH, perbaiki=ke_riwayat("jabatan"),
    ),
    pemeriksaan(
        "plt_lama", 168, "Plt. tidak melewati masanya", B, 3,
        alasan="Plt. diangkat untuk masa terbatas dan dapat diperpanjang sekali.",
        dasar="SE Kepala BKN 1/SE/I/2021 angka 3",
        cara="Isi tanggal selesai penugasan, atau catat pejabat definitifnya.",
        sql=PLT_LAMA, parameter=masa_plt, perbaiki=ke_riwayat("penugasan"),
    ),
    pemeriksaan(
        "skp_kosong", 170, "Kinerja tahun lalu tercatat", K, 3,
        alasan="Predikat kinerja dua tahun terakhir adalah syarat kenaikan pangkat.",
        dasar="PP 30/2019; PP 99/2000",
        cara="Catat predikat SKP tahun itu.",
        sql=SKP_KOSONG, parameter=tahun_skp, perbaiki=ke_riwayat("kinerja"),
    ),
    pemeriksaan(
        "unit_tanpa_pemimpin", 190, "Setiap unit mempunyai pemimpin atau Plt.", K, 1,
        alasan="Surat dan penilaian kinerja unit memerlukan pejabat yang menandatangani.",
        cara="Catat pejabat definitif atau Plt., atau ubah formasinya bila jabatan pemimpin sudah dihapus.",
        sql=PEMIMPIN, perbaiki=ke_unit, boleh=boleh_organisasi, is_unit=True,
    ),
)  # fmt: skip

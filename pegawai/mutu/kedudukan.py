"""What the person is to the office: standing, contract, age."""

from pegawai.mutu.mesin import KINI, hanya, ke_riwayat, pemeriksaan, pertama, tanggal, terakhir
from pegawai.selectors.bezetting import TMT_PENSIUN, USIA_PENSIUN
from serang_asn.inti.registri.periksa import TingkatMutu

B, K = TingkatMutu.BERTENTANGAN, TingkatMutu.KURANG

CPNS_TAHUN = 2
"""Years after which a probationer stands out: the trial year, and a year for the decree to arrive."""
USIA_TERENDAH = 18

TANPA_KEDUDUKAN = f"""
SELECT p.id, NULL::int, 'kedudukan', NULL::uuid,
       'Belum ada riwayat kedudukan, sehingga tidak ikut dihitung.'
FROM pegawai_pegawai p
WHERE {hanya("p.id")} AND NOT EXISTS (
    SELECT FROM pegawai_riwayatkedudukan r WHERE r.pegawai_id = p.id AND r.dibatalkan_pada IS NULL)
"""

KONTRAK = f"""
SELECT k.pegawai_id, k.unit_id, 'kedudukan', CASE WHEN r.kontrak_selesai IS NULL THEN t.kode END,
       CASE WHEN r.kontrak_selesai IS NULL THEN 'Akhir masa kontrak belum tercatat.'
            ELSE 'Kontrak berakhir ' || {tanggal("r.kontrak_selesai")}
                || ', tetapi masih tercatat bertugas.' END
FROM {KINI}
JOIN ({terakhir("riwayatkedudukan", "kedudukan")}) t ON t.pegawai_id = k.pegawai_id
JOIN pegawai_riwayatkedudukan r ON r.kode = t.kode
WHERE k.jenis_asn LIKE 'PPPK%%' AND (r.kontrak_selesai IS NULL OR r.kontrak_selesai <= %(hari)s)
"""

LEWAT_BUP = f"""
SELECT i.pegawai_id, i.unit_id, 'kedudukan', NULL::uuid,
       'TMT pensiun menurut usianya ' || {tanggal("i.tmt")} || ', tetapi masih tercatat bertugas.'
FROM (
    SELECT i.pegawai_id, i.unit_id, {TMT_PENSIUN} AS tmt
    FROM (SELECT k.pegawai_id, k.unit_id, k.jabatan_id, k.tanggal_lahir FROM {KINI}) i
    JOIN (SELECT j.id, b.usia FROM pegawai_jabatan j
          CROSS JOIN LATERAL ({USIA_PENSIUN.replace("%(pada)s", "%(hari)s")}) b) b ON b.id = i.jabatan_id
) i WHERE i.tmt <= %(hari)s
"""

CPNS_LAMA = f"""
SELECT k.pegawai_id, k.unit_id, 'kedudukan', NULL::uuid, 'CPNS sejak ' || {tanggal("a.tmt")} || '.'
FROM {KINI}
JOIN ({pertama("riwayatkedudukan", "r.jenis_asn = 'CPNS'")}) a ON a.pegawai_id = k.pegawai_id
WHERE k.jenis_asn = 'CPNS' AND a.tmt + make_interval(years => {CPNS_TAHUN}) <= %(hari)s
"""

USIA_MASUK = f"""
SELECT k.pegawai_id, k.unit_id, 'kedudukan', a.kode,
       'Pengangkatan ' || {tanggal("a.tmt")} || ' terjadi pada usia '
           || extract(year FROM age(a.tmt, k.tanggal_lahir)) || ' tahun.'
FROM {KINI}
JOIN (SELECT DISTINCT ON (r.pegawai_id) r.pegawai_id, r.kode, r.tmt FROM pegawai_riwayatkedudukan r
      WHERE r.dibatalkan_pada IS NULL AND {hanya("r.pegawai_id")}
      ORDER BY r.pegawai_id, r.tmt, r.id) a ON a.pegawai_id = k.pegawai_id
WHERE a.tmt < k.tanggal_lahir + make_interval(years => {USIA_TERENDAH})
"""

DAFTAR = (
    pemeriksaan(
        "tanpa_kedudukan", 130, "Setiap orang mempunyai riwayat kedudukan", K, 5,
        alasan="Tanpa TMT pengangkatan, orang ini tidak muncul pada jumlah, daftar, dan laporan mana pun.",
        cara="Catat kedudukan pertamanya dengan TMT menurut SK pengangkatan.",
        sql=TANPA_KEDUDUKAN, perbaiki=ke_riwayat("kedudukan"),
    ),
    pemeriksaan(
        "kontrak_pppk", 132, "Kontrak PPPK masih berlaku", B, 5,
        alasan="PPPK bekerja selama masa perjanjian kerja; sesudahnya gaji tidak dapat dibayarkan.",
        dasar="PP 49/2018 ps. 37",
        cara="Catat perpanjangan kontrak, atau catat bahwa kontraknya berakhir.",
        sql=KONTRAK, perbaiki=ke_riwayat("kedudukan"),
    ),
    pemeriksaan(
        "lewat_bup", 134, "Tidak ada yang bertugas melewati batas usia pensiun", B, 5,
        alasan="Pegawai yang mencapai batas usia pensiun diberhentikan dengan hormat pada bulan berikutnya.",
        dasar="PP 11/2017 ps. 239",
        cara="Catat pensiunnya; atau koreksi tanggal lahir maupun jenjang jabatan bila salah dicatat.",
        sql=LEWAT_BUP, perbaiki=ke_riwayat("kedudukan"),
    ),
    pemeriksaan(
        "cpns_lama", 136, "CPNS diangkat menjadi PNS", K, 3,
        alasan="Masa percobaan CPNS satu tahun. Sesudahnya ia diangkat menjadi PNS atau diberhentikan.",
        dasar="PP 11/2017 ps. 34",
        cara="Catat pengangkatan PNS dengan TMT menurut SK.",
        sql=CPNS_LAMA, perbaiki=ke_riwayat("kedudukan"),
    ),
    pemeriksaan(
        "usia_masuk", 138, "Usia saat diangkat wajar", B, 4,
        alasan="Pelamar berusia paling rendah 18 tahun; di bawah itu salah satu tanggal pasti keliru.",
        dasar="PP 11/2017 ps. 23",
        cara="Koreksi TMT pengangkatan, atau tanggal lahir pada data pribadi.",
        sql=USIA_MASUK, perbaiki=ke_riwayat("kedudukan"),
    ),
)  # fmt: skip

"""Who the person is: numbers, names, contacts."""

from pegawai.mutu.mesin import KINI, bersama, ke_profil, ke_riwayat, pemeriksaan, pertama, tanggal
from serang_asn.inti.registri.periksa import TingkatMutu

B, K, R = TingkatMutu.BERTENTANGAN, TingkatMutu.KURANG, TingkatMutu.RINGAN


def _orang(syarat: str, keterangan: str) -> str:
    return f"SELECT k.pegawai_id, k.unit_id, '', NULL::uuid, {keterangan} FROM {KINI} WHERE {syarat}"


NIP_TMT = f"""
SELECT k.pegawai_id, k.unit_id, '', NULL::uuid,
       'NIP menunjuk ' || CASE WHEN a.is_pppk THEN 'tahun ' || substr(p.nip, 9, 4)
           ELSE 'bulan ' || substr(p.nip, 13, 2) || '-' || substr(p.nip, 9, 4) END
           || ', riwayat kedudukan dimulai ' || {tanggal("a.tmt")} || '.'
FROM {KINI}
JOIN (SELECT f.pegawai_id, f.tmt, false AS is_pppk
      FROM ({pertama("riwayatkedudukan", "r.jenis_asn = 'CPNS'")}) f
      UNION ALL
      SELECT f.pegawai_id, f.tmt, true FROM ({pertama("riwayatkedudukan", "r.jenis_asn LIKE 'PPPK%%'")}) f
     ) a ON a.pegawai_id = k.pegawai_id AND a.is_pppk = (k.jenis_asn LIKE 'PPPK%%')
WHERE CASE WHEN a.is_pppk THEN substr(p.nip, 9, 4) <> to_char(a.tmt, 'YYYY')
           ELSE substr(p.nip, 9, 6) <> to_char(a.tmt, 'YYYYMM') END
"""

KEMBAR = f"""
SELECT k.pegawai_id, k.unit_id, '', q.kode,
       'Nama dan tanggal lahirnya sama dengan pegawai lain, dan NIK keduanya belum lengkap.'
FROM {KINI}
JOIN pegawai_pegawai q ON q.tanggal_lahir = p.tanggal_lahir AND lower(q.nama) = lower(p.nama)
     AND q.id <> p.id AND (p.nik_kunci IS NULL OR q.nik_kunci IS NULL)
"""

DAFTAR = (
    pemeriksaan(
        "nip_tanggal_lahir", 110, "NIP sesuai tanggal lahir", B, 5,
        alasan="NIP memuat tanggal lahir. Bila berbeda, usia dan batas usia pensiun dapat salah hitung.",
        cara="Cocokkan dengan SK pengangkatan dan ijazah, lalu koreksi tanggal lahir.",
        sql=_orang("left(p.nip, 8) <> to_char(p.tanggal_lahir, 'YYYYMMDD')",
                   "'Delapan angka pertama NIP tidak sama dengan tanggal lahir.'"),
        perbaiki=ke_profil("tanggal_lahir"),
    ),
    pemeriksaan(
        "nip_jenis_kelamin", 112, "NIP sesuai jenis kelamin", B, 4,
        alasan="Angka ke-15 NIP menyebut jenis kelamin: 1 laki-laki, 2 perempuan.",
        cara="Cocokkan dengan SK pengangkatan, lalu koreksi jenis kelamin.",
        sql=_orang("substr(p.nip, 15, 1) <> CASE p.jenis_kelamin WHEN 'L' THEN '1' ELSE '2' END",
                   "'Angka ke-15 NIP tidak sesuai jenis kelamin.'"),
        perbaiki=ke_profil("jenis_kelamin"),
    ),
    pemeriksaan(
        "nip_jenis_asn", 114, "NIP sesuai jenis ASN", B, 4,
        alasan="Angka ke-13 dan ke-14 nomor induk PPPK selalu 21; pada NIP PNS berisi bulan TMT CPNS.",
        cara="Koreksi jenis ASN pada riwayat kedudukan bila pegawai ini salah dicatat.",
        sql=_orang("(substr(p.nip, 13, 2) = '21') <> (k.jenis_asn LIKE 'PPPK%%')",
                   "'Susunan NIP tidak sesuai dengan jenis ASN yang tercatat.'"),
        perbaiki=ke_riwayat("kedudukan"),
    ),
    pemeriksaan(
        "nip_tmt", 116, "NIP sesuai TMT pengangkatan", B, 3,
        alasan="NIP memuat bulan TMT CPNS (PPPK: tahun pengangkatan), yang menjadi awal masa kerja.",
        cara="Cocokkan dengan SK pengangkatan, lalu koreksi TMT pada riwayat kedudukan.",
        sql=NIP_TMT, perbaiki=ke_riwayat("kedudukan"),
    ),
    pemeriksaan(
        "nik_kosong", 118, "NIK tercatat", K, 4,
        alasan="NIK memastikan satu orang hanya tercatat sekali dan menyambungkan data dengan instansi lain.",
        dasar="UU 23/2006 ps. 64 jo. UU 24/2013",
        cara="Isi NIK dari kartu tanda penduduk. Nomornya disimpan tersandi.",
        sql=_orang("p.nik_kunci IS NULL", "'NIK belum ada.'"), perbaiki=ke_profil("nik"),
    ),
    pemeriksaan(
        "kembar", 120, "Tidak ada pegawai tercatat dua kali", B, 5,
        alasan="Dua catatan untuk satu orang membuat jumlah pegawai salah dan riwayat terpecah.",
        cara="Isi NIK keduanya. Bila NIK ternyata sama, satukan riwayatnya pada satu catatan.",
        sql=KEMBAR,
        perbaiki=bersama(ke_profil("nik")),
    ),
    pemeriksaan(
        "biodata_kosong", 122, "Biodata lengkap", R, 1,
        alasan="Tempat lahir, agama, dan status kawin dicetak pada daftar riwayat hidup dan usulan layanan.",
        cara="Lengkapi pada data pribadi.",
        sql=_orang("p.tempat_lahir = '' OR p.agama_id IS NULL OR p.status_kawin = ''",
                   "'Belum ada: ' || concat_ws(', ', CASE WHEN p.tempat_lahir = '' THEN 'tempat lahir' END,"
                   " CASE WHEN p.agama_id IS NULL THEN 'agama' END,"
                   " CASE WHEN p.status_kawin = '' THEN 'status kawin' END) || '.'"),
        perbaiki=ke_profil("tempat_lahir"),
    ),
    pemeriksaan(
        "kontak_kosong", 124, "Pegawai dapat dihubungi", R, 1,
        alasan="Pemberitahuan dan undangan memerlukan nomor ponsel atau surel.",
        cara="Isi nomor ponsel atau surel pada data pribadi.",
        sql=_orang("p.telepon = '' AND p.surel = ''", "'Nomor ponsel dan surel belum ada.'"),
        perbaiki=ke_profil("telepon"),
    ),
)  # fmt: skip

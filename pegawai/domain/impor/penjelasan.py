"""What breaks a rule of a private history, said without saying what the file holds.

The findings of these rules name dates and relations; the list of problems outlives the file, so it gives
these sentences instead.
"""

PENJELASAN = {
    "anak_terlalu_tua": "Tanggal lahir anak terlalu dekat dengan tanggal lahir pegawai.",
    "belum_tiba": "Tanggalnya belum tiba.",
    "cuti_bukan_hak_pppk": "PPPK tidak mempunyai hak cuti ini.",
    "cuti_melahirkan_laki_laki": "Jenis cuti ini tidak berlaku bagi pegawai laki-laki.",
    "cuti_terlalu_lama": "Cutinya lebih lama daripada yang diizinkan bagi jenis ini.",
    "hak_cuti_terlampaui": "Jumlah harinya melampaui hak cuti tahun itu.",
    "hari_kerja_tidak_mungkin": "Hari kerja lebih banyak daripada hari di antara kedua tanggalnya.",
    "hubungan_pasangan": "Hubungan suami atau istri tidak cocok dengan jenis kelamin pegawai.",
    "hukuman_kembar": "Hukuman ini sudah tercatat pada tanggal yang sama.",
    "hukuman_sebelum_pp_94": "Jenis hukuman ini belum ada pada tanggal mulainya.",
    "jauh_ke_depan": "Tanggalnya terlalu jauh ke depan.",
    "keluarga_kembar": "Anggota keluarga ini sudah tercatat.",
    "masa_hukuman_berbeda": "Lamanya berbeda dari yang ditentukan bagi jenis hukuman ini.",
    "masa_kerja_kurang": "Masa kerja pegawai belum cukup untuk jenis cuti ini.",
    "nikah_di_bawah_umur": "Salah seorang belum cukup umur pada tanggal nikah.",
    "nikah_terlalu_muda": "Tanggal nikah terlalu dekat dengan tanggal lahir.",
    "orang_tua_terlalu_muda": "Tanggal lahir orang tua terlalu dekat dengan tanggal lahir pegawai.",
    "pasangan_lebih_dari_satu": "Sudah ada pasangan lain yang tercatat. Periksa perceraian atau izinnya.",
    "sebelum_pengangkatan": "Tanggalnya sebelum pegawai diangkat.",
    "setelah_berhenti": "Tanggalnya setelah pegawai berhenti.",
    "sk_di_masa_depan": "Tanggal SK belum tiba.",
    "sk_setelah_tmt": "Tanggal SK setelah tanggal mulainya.",
    "sk_tanpa_nomor": "Tanggal SK diisi tetapi nomornya kosong.",
    "tahun_hak_tidak_mungkin": "Tahun hak tidak cocok dengan tanggal mulai.",
    "tanpa_pasal": "Pasal yang dilanggar belum diisi.",
    "tanpa_pengangkatan": "Pengangkatan pegawai belum tercatat.",
    "terlalu_jauh_ke_depan": "Tanggalnya terlalu jauh ke depan.",
    "tunjangan_anak_dewasa": "Anak yang mendapat tunjangan sudah melewati batas umurnya.",
    "tunjangan_anak_lebih": "Anak yang mendapat tunjangan lebih banyak daripada yang ditanggung.",
    "tunjangan_anak_sekolah": "Tunjangan anak pada umur ini perlu keterangan masih sekolah.",
}
"""Finding code → sentence."""


def jelaskan(kode: str, dasar: str) -> str:
    """Return the sentence for a finding with the article it rests on."""
    pesan = PENJELASAN.get(kode) or f"Tidak sesuai aturan: {kode.replace('_', ' ')}."
    return f"{pesan} ({dasar})" if dasar else pesan

"""Each event as a sentence, with and without what came before."""

from datetime import date

import pytest

from pegawai.domain.linimasa import Kejadian, kalimat

HARI = date(2020, 4, 1)


def satu(riwayat, /, *, mulai=HARI, selesai=None, **nilai):
    return Kejadian(riwayat, mulai, selesai, nilai)


def kedudukan(asn="PNS", kode="AKTIF", nama="Aktif", kontrak=None):
    return satu("kedudukan", jenis_asn=asn, kode=kode, nama=nama, kontrak_selesai=kontrak)


def pangkat(golongan="III/c", nama="Penata", urut=33, jenis="reguler", sistem="PNS"):
    return satu("pangkat", golongan=golongan, pangkat=nama, urut=urut, jenis=jenis, sistem=sistem)


def jabatan(nama="Analis", unit="Dinas Sosial"):
    return satu("jabatan", jabatan=nama, unit=unit)


def pendidikan(**ubahan):
    isian = {"tingkat": "S2", "jurusan": "Manajemen", "sekolah": "", "tahun_lulus": None}
    return satu("pendidikan", **{**isian, **ubahan})


@pytest.mark.parametrize(
    ("kini", "lalu", "diharapkan"),
    [
        (kedudukan("CPNS"), None, "Diangkat sebagai CPNS"),
        (kedudukan("PNS"), kedudukan("CPNS"), "Diangkat menjadi PNS"),
        (kedudukan("PNS"), kedudukan("PNS"), "Ditetapkan tetap aktif sebagai PNS"),
        (kedudukan("PPPK", kontrak="2026-01-01"), None, "Diangkat sebagai PPPK sampai 31 Desember 2025"),
        (kedudukan("PPPK", kontrak="2031-01-01"), kedudukan("PPPK", kontrak="2026-01-01"),
         "Kontrak PPPK diperpanjang sampai 31 Desember 2030"),
        (kedudukan(kode="CLTN", nama="Cuti di luar tanggungan negara"), kedudukan(),
         "Mulai cuti di luar tanggungan negara"),
        (kedudukan(), kedudukan(kode="CLTN", nama="Cuti di luar tanggungan negara"),
         "Aktif kembali setelah cuti di luar tanggungan negara"),
        (kedudukan(kode="PENSIUN_BUP", nama="Pensiun karena batas usia"), kedudukan(),
         "Pensiun karena batas usia"),
        (pangkat(jenis="cpns"), None, "Diangkat dalam pangkat Penata (III/c)"),
        (pangkat(), pangkat("III/b", urut=32), "Naik pangkat menjadi Penata (III/c)"),
        (pangkat(jenis="ijazah"), pangkat("III/b", urut=32),
         "Naik pangkat menjadi Penata (III/c) melalui penyesuaian ijazah"),
        (pangkat(), pangkat("III/d", urut=34), "Turun pangkat menjadi Penata (III/c)"),
        (pangkat(), pangkat(), "Ditetapkan kembali dalam pangkat Penata (III/c)"),
        (pangkat("IX", "IX", 109, "pppk", "PPPK"), None, "Diangkat dalam golongan IX"),
        (pangkat("X", "X", 110, "lain", "PPPK"), pangkat("IX", "IX", 109, "pppk", "PPPK"),
         "Naik ke golongan X"),
        (pangkat("III/a", "Penata Muda", 31, "cpns"), pangkat("IX", "IX", 109, "pppk", "PPPK"),
         "Diangkat dalam pangkat Penata Muda (III/a)"),
        (jabatan(), None, "Mulai bertugas sebagai Analis di Dinas Sosial"),
        (jabatan(), jabatan(unit="BKPSDM"), "Pindah dari BKPSDM ke Dinas Sosial tetap sebagai Analis"),
        (jabatan(), jabatan("Pengelola", "BKPSDM"), "Pindah dari BKPSDM ke Dinas Sosial sebagai Analis"),
        (jabatan(), jabatan("Pengelola"), "Berganti jabatan dari Pengelola menjadi Analis di Dinas Sosial"),
        (jabatan(), jabatan(), "Dikukuhkan kembali sebagai Analis di Dinas Sosial"),
        (satu("penugasan", selesai=date(2020, 7, 1), jenis="Plt.", jabatan="Kepala Dinas", unit="BKPSDM"),
         None,
         "Ditugaskan sebagai Plt. Kepala Dinas di BKPSDM sampai 30 Juni 2020"),
        (pendidikan(), None, "Lulus S2 Manajemen"),
        (pendidikan(sekolah="Universitas Sultan Ageng Tirtayasa", tahun_lulus=2020), None,
         "Lulus S2 Manajemen dari Universitas Sultan Ageng Tirtayasa"),
        (pendidikan(tahun_lulus=2018), None, "Lulus S2 Manajemen tahun 2018, diakui sejak tanggal ini"),
        (satu("gaji", golongan="III/c", mkg_tahun=8, gaji=3_500_000), None,
         "Gaji berkala naik menjadi Rp3.500.000 (golongan III/c, masa kerja 8 tahun)"),
        (satu("gaji", golongan="III/c", mkg_tahun=8, gaji=None), None,
         "Gaji berkala naik (golongan III/c, masa kerja 8 tahun)"),
        (satu("kinerja", mulai=None, tahun=2023, predikat="Sangat Baik"), None,
         "Kinerja tahun 2023 dinilai Sangat Baik"),
        (satu("angka_kredit", selesai=date(2021, 1, 1), nilai=12.5, jenjang="Ahli Pertama"), None,
         "Memperoleh 12,5 angka kredit pada jenjang Ahli Pertama untuk masa sampai 31 Desember 2020"),
        (satu("penghargaan", jenis="Satyalancana Karya Satya X Tahun", pemberi="Presiden RI"), None,
         "Menerima Satyalancana Karya Satya X Tahun dari Presiden RI"),
        (satu("cuti", selesai=date(2020, 5, 1), jenis="Cuti besar", hari_kerja=21), None,
         "Mulai cuti besar selama 21 hari kerja sampai 30 April 2020"),
        (satu("atasan", depan="Dr.", nama="Budi", belakang="M.Si."), None,
         "Atasan langsung ialah Dr. Budi, M.Si."),
        (satu("atasan", depan="", nama="Budi", belakang=""),
         satu("atasan", depan="", nama="Tini", belakang=""), "Atasan langsung berganti menjadi Budi"),
    ],
)  # fmt: skip
def test_kalimat(kini, lalu, diharapkan):
    assert kalimat(kini, lalu) == diharapkan


def test_riwayat_tanpa_penutur_ditolak():
    with pytest.raises(KeyError):
        kalimat(satu("keluarga"))

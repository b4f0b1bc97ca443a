"""Columns as offices lay them out: which facts, under which heading, in which spelling."""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace

from hypothesis import strategies as st

from tests.alat.orang_impor import (
    AGAMA,
    GOLONGAN,
    KAWIN,
    KELAMIN,
    MASA_KERJA,
    NAMA,
    NIP,
    TANGGAL,
    TANGGAL_TEKS,
    TELEPON,
    TINGKAT,
    Orang,
)


@dataclass(frozen=True)
class KolomUji:
    """One column. bidang: the facts that reading must find in it; kelompok: the heading above its own."""

    bidang: tuple[str, ...]
    kepala: str
    tulis: Callable[[Orang], object]
    kelompok: str = ""


_TUNGGAL = {
    "nip": (
        "NIP|NIP Baru|N I P|Nomor Induk Pegawai|NIP/NI PPPK|No. Induk Pegawai|NIP ASN|NIP 18 "
        "digit|Nmr Induk Pegawai|NOMOR INDUK PEGAWAI (NIP)|Employee ID (NIP)"
    ),
    "nama": (
        "NAMA|Nama Lengkap|N A M A|Nama Pegawai|NAMA PEGAWAI NEGERI SIPIL|Nama & Gelar|Nama ASN|Nama "
        "Lengkap (dengan gelar)|NAMA LENGKAP PEGAWAI|Employee Name|Nama Pejabat/Pegawai"
    ),
    "nik": "NIK|No. KTP|Nomor KTP|NIK (KTP)|No Induk Kependudukan|NIK e-KTP",
    "tempat_lahir": "Tempat Lahir|TMP LAHIR|Tpt. Lahir|Kota Lahir|Tempat Kelahiran|Place of Birth",
    "tanggal_lahir": (
        "Tanggal Lahir|TGL LAHIR|Tgl. Lhr|TANGGAL KELAHIRAN|Tanggal Lahir (DD-MM-YYYY)|Date of "
        "Birth|Tgl Lahir Pegawai"
    ),
    "jenis_kelamin": "Jenis Kelamin|L/P|JK|Kelamin|Jns. Kelamin|Gender|JENKEL|Jenis Kelamin L/P",
    "agama": "Agama|AGAMA|Religion|Agama / Kepercayaan",
    "status_kawin": "Status Perkawinan|Status Kawin|STATUS NIKAH|Stat. Perkawinan|Status Pernikahan",
    "golongan": (
        "Golongan|Gol/Ruang|GOL. RUANG|Pangkat/Gol|Pangkat / Gol. Ruang|Gol. Terakhir|Golru|Golongan "
        "Ruang Terakhir|Pangkat dan Golongan Ruang|Gol/Rng"
    ),
    "tmt_golongan": (
        "TMT Golongan|TMT Pangkat|TMT GOL.|TMT Pangkat Terakhir|TMT Kenaikan Pangkat|TMT "
        "Gol/Ruang|Tgl TMT Pangkat|T.M.T. Pangkat"
    ),
    "tmt_cpns": "TMT CPNS|T.M.T CPNS|TMT Capeg|TMT CPNS/PPPK|Tmt. Cpns|TMT CPNS / Pengangkatan",
    "jabatan": (
        "Jabatan|Nama Jabatan|JABATAN TERAKHIR|Jab. Sekarang|Jabatan Saat Ini|Position|Nama Jabatan Terakhir"
    ),
    "eselon": "Eselon|ESELON|Esl|Eselonering|Eselon Jabatan",
    "tmt_jabatan": "TMT Jabatan|TMT Jab.|TMT JABATAN TERAKHIR|Tgl. Jabatan|Tmt Jabatan Sekarang",
    "unit_kerja": "Unit Kerja|UNIT KERJA|Unker|Tempat Tugas|Unit Kerja / Sekolah|Nama Unit Kerja",
    "tingkat_pendidikan": (
        "Pendidikan|Pend. Terakhir|Tingkat Pendidikan|JENJANG PENDIDIKAN|Pendidikan Akhir|Tk. Pendidikan"
    ),
    "jurusan": "Jurusan|JURUSAN PENDIDIKAN|Prodi|Program Studi|Jurusan / Prodi",
    "tahun_lulus": "Tahun Lulus|Thn Lulus|TAHUN IJAZAH|Th. Lulus|Lulus Tahun",
    "no_hp": "No HP|Nomor HP|No. Telp|NO. HANDPHONE|No. WA|Telepon/HP|No. HP / WA Aktif",
    "email": "Email|E-mail|Alamat Email|Surel|Email Aktif",
}
_LAIN = (
    *("Nomor SK", "Ukuran Baju", "Hobi", "Kelas Jabatan", "Tunjangan", "Golongan Darah", "Nama Ibu Kandung"),
    *("No. Urut DUK", "NUPTK", "Nama Pasangan", "Keterangan Vaksin", "Atasan Langsung"),
)


def _ejaan(acak: random.Random, teks: str) -> str:
    """Write a heading as hurried people do: other capitals, breaks, sometimes one wrong letter."""
    teks = acak.choice((str, str.upper, str.title, str))(teks) if "(" not in teks else teks
    kata = teks.split(" ")
    panjang = [urut for urut, satu in enumerate(kata) if len(satu) >= 6 and satu.isalpha()]
    if panjang and acak.random() < 0.15:
        urut = acak.choice(panjang)
        satu, posisi = kata[urut], acak.randrange(1, len(kata[urut]) - 2)
        kata[urut] = acak.choice(
            (
                satu[:posisi] + satu[posisi + 1] + satu[posisi] + satu[posisi + 2 :],
                satu[:posisi] + satu[posisi + 1 :],
                satu[:posisi] + satu[posisi] + satu[posisi:],
            )
        )
    return acak.choice((" ", " ", " ", "\n", "_"))[:1].join(kata)


_RAGAM = {"nip": NIP, "golongan": GOLONGAN, "agama": AGAMA, "no_hp": TELEPON}
_PETA = {"status_kawin": KAWIN, "tingkat_pendidikan": TINGKAT}
_AWALAN_NIK = ("", "'", " ")
_TANPA_ESELON = ("", "-", "Non Eselon")
_TULIS_ESELON = (str, str.upper, lambda e: e.replace(".", ""), lambda e: e.replace(".", "/"))


def _penulis(draw, bidang, *, is_teks):
    """Draw the habit of one column."""

    def pilih(daftar):
        return draw(st.sampled_from(list(daftar)))

    if bidang.startswith(("tanggal", "tmt")):
        tulis = TANGGAL[pilih(TANGGAL_TEKS if is_teks else TANGGAL)]
        return lambda o: tulis(getattr(o, bidang))
    if bidang in _RAGAM:
        ubah = pilih(_RAGAM[bidang])
        return lambda o: ubah(getattr(o, bidang))
    if bidang in _PETA:
        peta = pilih(_PETA[bidang])
        return lambda o: peta[getattr(o, bidang)]
    if bidang == "jenis_kelamin":
        pasangan = pilih(KELAMIN)
        return lambda o: pasangan[o.jenis_kelamin == "P"]
    if bidang == "eselon":
        kosong, pola = pilih(_TANPA_ESELON), pilih(_TULIS_ESELON)
        return lambda o: pola(o.eselon) if o.eselon else kosong
    if bidang == "nik":
        awalan = pilih(_AWALAN_NIK)
        return lambda o: awalan + o.nik
    return pilih(NAMA) if bidang == "nama" else lambda o: getattr(o, bidang)


_JUDUL_GABUNGAN = {
    ("nama", "nip"): "NAMA / NIP|Nama dan NIP|NAMA\nNIP|Nama/NIP Pegawai",
    ("tempat_lahir", "tanggal_lahir"): (
        "Tempat, Tgl Lahir|TTL|Tempat/Tanggal Lahir|Tempat & Tanggal Lahir|TEMPAT\nTGL. LAHIR"
    ),
    ("golongan", "tmt_golongan"): ("Pangkat/Gol/TMT|Gol. Ruang / TMT|Golongan\nTMT|Pangkat, Gol. Ruang, TMT"),
    ("masa_kerja_tahun", "masa_kerja_bulan"): "Masa Kerja|MK|Masa Kerja Golongan",
    ("tingkat_pendidikan", "jurusan"): (
        "Pendidikan / Jurusan|Pendidikan dan Jurusan|Pendidikan Terakhir/Jurusan|Pendidikan"
    ),
    ("tingkat_pendidikan", "jurusan", "tahun_lulus"): (
        "Pendidikan/Jurusan/Tahun Lulus|Pendidikan, Jurusan, Tahun Lulus"
    ),
    ("jabatan", "eselon"): "Jabatan/Eselon|Jabatan dan Eselon|Jabatan (Eselon)",
}


def _gabungan(draw):
    """Columns whose cells hold several facts, each with the spelling drawn for it."""

    def pilih(*daftar):
        return draw(st.sampled_from(list(daftar)))

    hari = TANGGAL[pilih("12-08-1985", "12/08/1985", "12 Agustus 1985", "12 Agst. 1985")]
    gol, tingkat = pilih(*GOLONGAN[:6]), pilih(*TINGKAT[:4])
    koma, sambung = pilih(", ", ",", " / ", ",  ", ", tgl. "), pilih(" ", " / ", " - ", ", ")
    antara, masa = pilih(" / ", "\n", ", ", " TMT "), pilih(*MASA_KERJA)
    baris = pilih("\n", "\nNIP. ", " / ", " NIP. ", "\r\n", "\nNIP : ")
    tulis = (
        lambda o: f"{o.nama_bergelar}{baris}{o.nip}",
        lambda o: f"{o.tempat_lahir}{koma}{hari(o.tanggal_lahir)}",
        lambda o: f"{gol(o.golongan)}{antara}{hari(o.tmt_golongan)}",
        lambda o: masa.format(t=o.masa_kerja_tahun, b=o.masa_kerja_bulan),
        lambda o: f"{tingkat[o.tingkat_pendidikan]}{sambung}{o.jurusan}",
        lambda o: f"{tingkat[o.tingkat_pendidikan]}{sambung}{o.jurusan}{sambung}{o.tahun_lulus}",
        lambda o: f"{o.jabatan} / {o.eselon}" if o.eselon else o.jabatan,
    )
    pilihan = [
        KolomUji(bidang, pilih(*judul.split("|")), satu)
        for (bidang, judul), satu in zip(_JUDUL_GABUNGAN.items(), tulis, strict=True)
    ]
    return draw(st.lists(st.sampled_from(pilihan), max_size=3))


_KELOMPOK = (
    ("Lahir", ("tempat_lahir", "tanggal_lahir"), ("Tempat", "Tanggal")),
    ("Kelahiran", ("tempat_lahir", "tanggal_lahir"), ("Tempat", "Tgl")),
    ("Pangkat", ("golongan", "tmt_golongan"), ("Gol/Ruang", "TMT")),
    ("Pangkat / Golongan", ("golongan", "tmt_golongan"), ("Gol", "TMT")),
    ("Pangkat Terakhir", ("golongan", "tmt_golongan"), ("Gol. Ruang", "TMT")),
    ("Jabatan", ("jabatan", "eselon", "tmt_jabatan"), ("Nama", "Eselon", "TMT")),
    ("Jabatan Terakhir", ("jabatan", "tmt_jabatan"), ("Nama Jabatan", "TMT")),
    ("Pendidikan", ("tingkat_pendidikan", "jurusan", "tahun_lulus"), ("Tingkat", "Jurusan", "Tahun Lulus")),
    ("Pendidikan Terakhir", ("tingkat_pendidikan", "tahun_lulus"), ("Jenjang", "Lulus Tahun")),
    ("Masa Kerja", ("masa_kerja_tahun", "masa_kerja_bulan"), ("Tahun", "Bulan")),
    ("Masa Kerja Golongan", ("masa_kerja_tahun", "masa_kerja_bulan"), ("Thn", "Bln")),
    ("Kontak", ("no_hp", "email"), ("No. HP", "Email")),
)


@st.composite
def susunan(draw, *, is_teks: bool = False) -> list[list[KolomUji]]:
    """Draw blocks of columns; those of one block stand side by side. NIP and name are always among them."""
    acak = draw(st.randoms(use_true_random=False))
    balok: list[list[KolomUji]] = []
    diambil: set[str] = set()
    for kolom in _gabungan(draw):
        if not diambil & set(kolom.bidang):
            diambil |= set(kolom.bidang)
            balok.append([kolom])
    for nama, bidang, kepala in draw(st.lists(st.sampled_from(_KELOMPOK), max_size=4)):
        if not diambil & set(bidang):
            diambil |= set(bidang)
            balok.append(
                [
                    KolomUji(
                        (satu,), judul, _penulis(draw, satu, is_teks=is_teks), _ejaan_kelompok(acak, nama)
                    )
                    for satu, judul in zip(bidang, kepala, strict=True)
                ]
            )
    sisa = [bidang for bidang in _TUNGGAL if bidang not in diambil]
    jumlah = draw(st.integers(2, 12))
    pilihan = [b for b in ("nip", "nama") if b in sisa] + acak.sample(
        [b for b in sisa if b not in ("nip", "nama")], min(jumlah, len(sisa) - 2)
    )
    for bidang in pilihan:
        kepala = _ejaan(acak, draw(st.sampled_from(_TUNGGAL[bidang].split("|"))))
        balok.append([KolomUji((bidang,), kepala, _penulis(draw, bidang, is_teks=is_teks))])
    for kepala in draw(st.lists(st.sampled_from(_LAIN), max_size=2, unique=True)):
        balok.append([KolomUji((), kepala, lambda o: o.catatan)])
    return _samakan_kelompok(draw(st.permutations(balok)))


def _ejaan_kelompok(acak: random.Random, teks: str) -> str:
    return acak.choice((str, str.upper))(teks)


def _samakan_kelompok(balok: list[list[KolomUji]]) -> list[list[KolomUji]]:
    return [[replace(kolom, kelompok=isi[0].kelompok) for kolom in isi] for isi in balok]

"""People as lists know them, and the ways in which offices write each fact about them."""

import datetime
import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from pegawai.domain.golongan import GOLONGAN_PER_KODE

PER_TANGGAL = date(2025, 12, 31)
BULAN = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September"),
    *("Oktober", "November", "Desember"),
)
_BULAN_PENDEK = ("Jan", "Peb", "Mrt", "Apr", "Mei", "Jun", "Jul", "Agst", "Sept", "Okt", "Nop", "Des")
_BULAN_SALAH = (
    *("Januri", "Pebuari", "Maert", "Aprill", "Mey", "Juny", "July", "Agutus", "Setember"),
    *("Oktobr", "Nopembr", "Desembr"),
)
_BULAN_INGGRIS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
_ROMAWI = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_NAMA = (
    *("Mulyono", "Siti Aminah", "Nur Sa'adah", "Ahmad Fauzi", "Tubagus Ridwan Akbar", "Ratu Ayu Lestari"),
    *("Budi-Santoso Wijaya", "Abdul Rohman bin Salam", "Dewi Kartika Sari", "Entin Suhartini", "Suparno"),
    *("Hasan Basri", "Iis Ismawati", "Muhamad Iqbal", "Yanti Susilowati", "Ujang Koswara"),
)
_GELAR = ("", "", "S.E.", "S.Pd., M.Si.", "S.Kep.", "A.Md.Keb.", "S.Pd.SD.", "M.M.")
_GELAR_DEPAN = ("", "", "", "Dr.", "Drs.", "Hj.", "drg.")
_TEMPAT = ("Serang", "Pandeglang", "Kota Bandung", "Lebak", "Jakarta", "Tasikmalaya")
_JABATAN = (
    *("Guru Ahli Muda", "Analis Kebijakan Ahli Madya", "Pengelola Keuangan", "Perawat Terampil"),
    *("Bidan Mahir", "Pengadministrasi Umum", "Arsiparis Pelaksana Lanjutan"),
)
_STRUKTURAL = (
    ("Kepala Seksi Pelayanan", "IV.a"),
    ("Kepala Bidang Mutasi", "III.b"),
    ("Sekretaris", "III.a"),
)
UNIT = ("Bidang Mutasi", "Sekretariat", "UPTD Pasar Rau", "Seksi Pelayanan", "SMP Negeri 3")
_JURUSAN = ("Ekonomi", "Administrasi Negara", "Keperawatan", "Ilmu Hukum", "Teknik Informatika")
_TINGKAT = ("SMA", "D3", "D4", "S1", "S2")
_AGAMA = ("Islam", "Islam", "Kristen", "Katolik", "Hindu")
_KAWIN = ("kawin", "belum", "cerai_hidup", "cerai_mati")


@dataclass(frozen=True)
class Orang:
    """One employee. Values are those that reading must give back."""

    nip: str
    nama: str
    gelar_depan: str | None
    gelar_belakang: str | None
    tempat_lahir: str
    tanggal_lahir: date
    jenis_kelamin: str
    agama: str
    status_kawin: str
    nik: str
    golongan: str
    tmt_golongan: date
    tmt_cpns: date
    jabatan: str
    eselon: str | None
    tmt_jabatan: date
    unit_kerja: str
    tingkat_pendidikan: str
    jurusan: str
    tahun_lulus: int
    masa_kerja_tahun: int
    masa_kerja_bulan: int
    no_hp: str
    email: str
    catatan: str

    @property
    def is_pns(self) -> bool:
        """Whether the rank is one of PNS."""
        return "/" in self.golongan

    @property
    def nama_bergelar(self) -> str:
        """The name as lists print it."""
        depan = f"{self.gelar_depan} {self.nama}" if self.gelar_depan else self.nama
        return f"{depan}, {self.gelar_belakang}" if self.gelar_belakang else depan


def buat_orang(benih: int, jumlah: int) -> list[Orang]:
    """Return people with different NIP, the same for the same seed."""
    acak = random.Random(benih)
    return [_satu(acak, urut) for urut in range(jumlah)]


def _satu(acak: random.Random, urut: int) -> Orang:
    is_pns = acak.random() < 0.75
    kelamin = "LP"[urut] if urut < 2 else acak.choice("LP")
    lahir = date(1966, 1, 1) + timedelta(days=acak.randrange(11_000))
    cpns = date(min(lahir.year + acak.randrange(20, 30), 2022), acak.randrange(1, 13), 1)
    bulan = f"{cpns:%m}" if is_pns else "21"
    nip = f"{lahir:%Y%m%d}{cpns:%Y}{bulan}{'LP'.index(kelamin) + 1}{urut % 999 + 1:03d}"
    jabatan, eselon = acak.choice(_STRUKTURAL) if acak.random() < 0.3 else (acak.choice(_JABATAN), None)
    hari_nik = lahir.day + 40 * (kelamin == "P")
    return Orang(
        nip=nip,
        nama=acak.choice(_NAMA),
        gelar_depan=acak.choice(_GELAR_DEPAN) or None,
        gelar_belakang=acak.choice(_GELAR) or None,
        tempat_lahir=acak.choice(_TEMPAT),
        tanggal_lahir=lahir,
        jenis_kelamin=kelamin,
        agama=acak.choice(_AGAMA),
        status_kawin=acak.choice(_KAWIN),
        nik=f"367301{hari_nik:02d}{lahir:%m%y}{urut % 9000 + 1:04d}",
        golongan=acak.choice(
            ("II/b", "II/c", "III/a", "III/c", "III/d", "IV/a") if is_pns else ("V", "VII", "IX", "X")
        ),
        tmt_golongan=date(cpns.year + acak.randrange(3), acak.choice((4, 10)), 1) + timedelta(days=366),
        tmt_cpns=cpns,
        jabatan=jabatan,
        eselon=eselon,
        tmt_jabatan=date(cpns.year + 1, acak.randrange(1, 13), acak.randrange(1, 29)),
        unit_kerja=acak.choice(UNIT),
        tingkat_pendidikan=acak.choice(_TINGKAT),
        jurusan=acak.choice(_JURUSAN),
        tahun_lulus=acak.randrange(1990, 2015),
        masa_kerja_tahun=acak.randrange(0, 25),
        masa_kerja_bulan=acak.randrange(0, 12),
        no_hp=f"08{acak.randrange(10**8, 10**10 - 1)}",
        email=f"orang{urut}@contoh.go.id",
        catatan=f"SK {urut}/{acak.randrange(99)}",
    )


Penulis = Callable[[object], object]


def _serial(hari: date) -> int:
    return (hari - date(1899, 12, 30)).days


def _bernama(daftar: tuple[str, ...], pola: str) -> Callable[[date], str]:
    return lambda t: pola.format(h=t.day, b=daftar[t.month - 1], t=t.year, hh=f"{t.day:02d}", p=f"{t:%y}")


TANGGAL: dict[str, Callable[[date], object]] = {
    "sel tanggal": lambda t: t,
    "12-08-1985": lambda t: f"{t:%d-%m-%Y}",
    "12/08/1985": lambda t: f"{t:%d/%m/%Y}",
    "12.08.1985": lambda t: f"{t:%d.%m.%Y}",
    "2-8-1985": lambda t: f"{t.day}-{t.month}-{t.year}",
    "12 - 08 - 1985": lambda t: f"{t:%d - %m - %Y}",
    "1985-08-12": lambda t: f"{t:%Y-%m-%d}",
    "1985/08/12": lambda t: f"{t:%Y/%m/%d}",
    "1985-08-12 00:00:00": lambda t: f"{t:%Y-%m-%d} 00:00:00",
    "12/08/1985 00:00": lambda t: f"{t:%d/%m/%Y} 00:00",
    "1985-08-12T00:00:00Z": lambda t: f"{t:%Y-%m-%d}T00:00:00Z",
    "19850812": lambda t: f"{t:%Y%m%d}",
    "'12-08-1985": lambda t: f"'{t:%d-%m-%Y}",
    "12-08-85": lambda t: f"{t:%d-%m-%y}",
    "serial": _serial,
    "serial teks": lambda t: str(_serial(t)),
    "12/VIII/1985": lambda t: f"{t.day}/{_ROMAWI[t.month - 1]}/{t.year}",
    "12-VIII-1985": lambda t: f"{t.day:02d}-{_ROMAWI[t.month - 1]}-{t.year}",
    "12 Agustus 1985": _bernama(BULAN, "{h} {b} {t}"),
    "12 AGUSTUS 1985": lambda t: f"{t.day} {BULAN[t.month - 1].upper()} {t.year}",
    "12-Agst-1985": _bernama(_BULAN_PENDEK, "{hh}-{b}-{t}"),
    "12 Agst. 1985": _bernama(_BULAN_PENDEK, "{h} {b}. {t}"),
    "12-Agst-85": _bernama(_BULAN_PENDEK, "{hh}-{b}-{p}"),
    "12 Agutus 1985": _bernama(_BULAN_SALAH, "{h} {b} {t}"),
    "12 August 1985": _bernama(_BULAN_INGGRIS, "{h} {b} {t}"),
    "August 12, 1985": _bernama(_BULAN_INGGRIS, "{b} {h}, {t}"),
    "12Agustus1985": _bernama(BULAN, "{h}{b}{t}"),
    "Senin, 12 Agustus 1985": _bernama(BULAN, "Senin, {h} {b} {t}"),
    "tgl 12 Agustus 1985": _bernama(BULAN, "tgl. {h} {b} {t}"),
    "12 Agustus  1985 ": _bernama(BULAN, " {h}  {b}\u00a0{t} "),
    "12 Agustus '85": _bernama(BULAN, "{h} {b} '{p}"),
    "waktu": lambda t: datetime.datetime.combine(t, datetime.time(7, 30)),
}
TANGGAL_TEKS = [nama for nama in TANGGAL if nama not in ("sel tanggal", "serial", "serial teks", "waktu")]


def _pangkat(kode: str) -> str:
    return GOLONGAN_PER_KODE[kode].pangkat


def _pns(pola: str) -> Callable[[str], str]:
    """Write a PNS rank by a pattern; a PPPK rank, which has no such parts, as it is."""

    def tulis(kode: str) -> str:
        romawi, garis, ruang = kode.partition("/")
        if not garis:
            return kode
        pangkat = _pangkat(kode)
        angka = ("I", "II", "III", "IV").index(romawi) + 1
        return pola.format(
            r=romawi,
            g=ruang,
            G=ruang.upper(),
            n=angka,
            p=pangkat,
            P=pangkat.upper(),
            s=pangkat.replace("Tingkat I", "Tk. I"),
            z=pangkat.replace(" Tingkat I", " Tk.I"),
        )

    return tulis


GOLONGAN = [
    _pns(pola)
    for pola in (
        *(
            "{r}/{g}",
            "{r}.{g}",
            "{r}{g}",
            "{r} {g}",
            "{r}-{g}",
            "{r} / {g}",
            "{r}/{G}",
            "{r}{G}",
            "{n}/{g}",
            "{n}{g}",
        ),
        *(
            "Gol. {r}/{g}",
            "Golongan {r}/{g}",
            "({r}/{g})",
            "{r}\\{g}",
            "{s} ({r}/{g})",
            "{p} ({r}/{g})",
            "{p}, {r}/{g}",
        ),
        *(
            "{p} / {r}.{g}",
            "{P} - {r}/{g}",
            "{s} {r}/{g}",
            "{r}/{g} - {p}",
            "{r}/{g} ({s})",
            "{z}/{r}.{g}",
            "{p}\n({r}/{g})",
        ),
        *("{p}", "{s}", "{P}", "{z}", "{r}/{g}.", " {r} /{g}"),
    )
]
NIP = [
    lambda n: n,
    lambda n: f"{n[:8]} {n[8:14]} {n[14]} {n[15:]}",
    lambda n: f"{n[:8]}.{n[8:14]}.{n[14]}.{n[15:]}",
    lambda n: f"{n[:8]}-{n[8:14]}-{n[14]}-{n[15:]}",
    lambda n: f"'{n}",
    lambda n: f"NIP. {n}",
    lambda n: f"NIP : {n[:8]} {n[8:]}",
    lambda n: f"\u00a0{n} ",
    lambda n: f"{n[:8]}\u200b{n[8:]}",
    lambda n: f'="{n}"',
    lambda n: f"`{n}",
    lambda n: " ".join(n),
]
KELAMIN = [
    ("L", "P"),
    ("l", "p"),
    ("Laki-laki", "Perempuan"),
    ("LAKI - LAKI", "PEREMPUAN"),
    ("Pria", "Wanita"),
    ("LK", "PR"),
    ("Lk.", "Pr."),
    ("Male", "Female"),
    ("M", "F"),
    (1, 2),
    ("Laki Laki", "Perempuan"),
    ("P", "W"),
    ("1", "2"),
    ("L (Laki-laki)", "P (Perempuan)"),
    ("Laki", "Prmpuan"),
    ("Laki-Laki ", "Wanita "),
    ("Cowok", "Cewek"),
]
AGAMA = [
    str,
    str.upper,
    str.lower,
    lambda a: {"Kristen": "Kristen Protestan", "Katolik": "Katholik"}.get(a, a),
    lambda a: {"Kristen": "Protestan", "Katolik": "Kristen Katolik"}.get(a, f"Agama {a}"),
]
KAWIN = [
    {"kawin": "Kawin", "belum": "Belum Kawin", "cerai_hidup": "Cerai Hidup", "cerai_mati": "Cerai Mati"},
    {"kawin": "K", "belum": "BK", "cerai_hidup": "CH", "cerai_mati": "CM"},
    {"kawin": "Menikah", "belum": "Belum Menikah", "cerai_hidup": "Janda/Duda", "cerai_mati": "Cerai (Mati)"},
    {"kawin": "K/2", "belum": "TK/0", "cerai_hidup": "CERAI", "cerai_mati": "Janda Cerai Mati"},
    {"kawin": "Nikah", "belum": "Lajang", "cerai_hidup": "Duda", "cerai_mati": "Duda Mati"},
    {"kawin": "MENIKAH", "belum": "BELUM MENIKAH", "cerai_hidup": "CERAI HIDUP", "cerai_mati": "CERAI MATI"},
    {"kawin": "Sudah Kawin", "belum": "Tidak Kawin", "cerai_hidup": "Cerai", "cerai_mati": "Ditinggal Mati"},
]
TINGKAT = [
    {"SMA": "SMA", "D3": "D3", "D4": "D4", "S1": "S1", "S2": "S2"},
    {"SMA": "SLTA", "D3": "D-III", "D4": "D-IV", "S1": "S-1", "S2": "S-2"},
    {"SMA": "SLTA/SMA", "D3": "D.III", "D4": "D.IV", "S1": "S.1", "S2": "S.2"},
    {"SMA": "SMU", "D3": "DIII", "D4": "DIV", "S1": "Sarjana (S1)", "S2": "Magister (S2)"},
    {"SMA": "SLTA/Sederajat", "D3": "Diploma III", "D4": "Diploma IV", "S1": "Strata 1", "S2": "Strata 2"},
    {
        "SMA": "SMK",
        "D3": "Diploma III (D3)",
        "D4": "Diploma IV (D4)",
        "S1": "S1/Sarjana",
        "S2": "S2/Magister",
    },
    {"SMA": "SMA Sederajat", "D3": "Akademi", "D4": "Sarjana Terapan", "S1": "Sarjana", "S2": "Pascasarjana"},
    {"SMA": "SMA / SMK", "D3": "D 3", "D4": "D 4", "S1": "S 1", "S2": "S 2"},
    {"SMA": "SLTA Umum", "D3": "D3/Sarjana Muda", "D4": "D4/S1 Terapan", "S1": "S-I", "S2": "S-II"},
    {"SMA": "slta", "D3": "d3", "D4": "d4", "S1": "s1", "S2": "s2"},
]
MASA_KERJA = [
    "{t} thn {b} bln",
    "{t} Tahun {b} Bulan",
    "{t:02d}/{b:02d}",
    "{t}-{b}",
    "{t} Th. {b} Bl.",
    "{t} th, {b} bln",
    "{t}T {b}B",
    "{t:02d} Tahun - {b:02d} Bulan",
]
TELEPON = [
    lambda n: n,
    lambda n: f"+62 {n[1:4]}-{n[4:8]}-{n[8:]}",
    lambda n: f"{n[:4]} {n[4:8]} {n[8:]}",
    lambda n: f"62{n[1:]}",
    lambda n: int(n[1:]),
    lambda n: f"{n} / 0254-200200",
    lambda n: f"'{n}",
    lambda n: f"({n[:4]}) {n[4:]}",
]
NAMA = [
    lambda o: o.nama_bergelar,
    lambda o: o.nama_bergelar.replace(", ", ","),
    lambda o: o.nama_bergelar.upper() if o.gelar_depan != "Dr." else o.nama_bergelar,
    lambda o: f"  {o.nama_bergelar} ",
    lambda o: o.nama_bergelar.replace("'", "\u2019").replace(" ", "  "),
]

"""How headers call a field: the words of a heading, brought to one spelling, looked up in a list.

The list is data (`data/sinonim_header.csv`); a kind of another app brings its own. Levels of a heading
are joined with ` > `, so that the NAMA below JABATAN is not taken for a person's name.
"""

import csv
import difflib
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib import resources
from typing import TypeVar

from pegawai.domain import aksara

_K = TypeVar("_K")

TINGKAT = " > "
_SINGKATAN = {
    "tgl": "tanggal", "tg": "tanggal", "tglm": "tanggal", "thn": "tahun", "th": "tahun", "bln": "bulan",
    "bl": "bulan", "gol": "golongan", "goll": "golongan", "golru": "golongan ruang", "gr": "golongan ruang",
    "jab": "jabatan", "jbt": "jabatan", "jbtn": "jabatan", "tmp": "tempat", "tpt": "tempat", "tmpt": "tempat",
    "lhr": "lahir", "lhir": "lahir", "pend": "pendidikan", "pendd": "pendidikan", "pddk": "pendidikan",
    "pddkn": "pendidikan", "pendik": "pendidikan", "jns": "jenis", "jen": "jenis", "klmn": "kelamin",
    "nm": "nama", "no": "nomor", "nomer": "nomor", "nmr": "nomor", "num": "nomor", "pkt": "pangkat",
    "pgkt": "pangkat", "mk": "masa kerja", "mkg": "masa kerja", "mks": "masa kerja", "peg": "pegawai",
    "unker": "unit kerja", "unor": "unit organisasi", "satker": "satuan kerja", "skpd": "opd",
    "telp": "telepon", "tlp": "telepon", "telpon": "telepon", "tlpn": "telepon", "handphone": "hp",
    "ponsel": "hp", "wa": "hp", "whatsapp": "hp", "ket": "keterangan", "sts": "status", "stat": "status",
    "ess": "eselon", "esl": "eselon", "es": "eselon", "eselonering": "eselon", "blkng": "belakang",
    "blk": "belakang", "dpn": "depan", "alm": "alamat", "almt": "alamat", "ttl": "tempat tanggal lahir",
    "jk": "jenis kelamin", "sex": "jenis kelamin", "ktp": "nik", "lls": "lulus", "jur": "jurusan",
    "prodi": "program studi", "univ": "universitas", "dd": "dan",
}  # fmt: skip
_PENGISI = frozenset(
    [
        "terakhir",
        "akhir",
        "sekarang",
        "saat",
        "ini",
        "asn",
        "lengkap",
        "yang",
        "bersangkutan",
        "ybs",
        "dan",
        "dengan",
        "aparatur",
        "negeri",
        "sipil",
        "pada",
        "data",
    ]
)
_ORANG_LAIN = frozenset(
    [
        "istri",
        "suami",
        "anak",
        "pasangan",
        "ayah",
        "ibu",
        "orang",
        "tua",
        "keluarga",
        "atasan",
        "penilai",
        "wali",
    ]
)
_DAUN_UMUM = frozenset(
    ["nama", "tmt", "tanggal", "tahun", "nomor", "jenis", "status", "jumlah", "tempat", "tingkat"]
)
_KELOMPOK_UMUM = frozenset(
    [
        *(
            "identitas",
            "data",
            "pribadi",
            "biodata",
            "pegawai",
            "kepegawaian",
            "diri",
            "pokok",
            "umum",
            "asn",
        ),
        *(
            "pns",
            "pppk",
            "personal",
            "individu",
            "keterangan",
            "informasi",
            "dan",
            "riwayat",
            "posisi",
            "kontak",
        ),
    ]
)
_KURUNG = re.compile(r"\([^)]*\)")
_SAMBUNGAN = re.compile(r"\s*[/,&+]\s*|\s+dan\s+", re.IGNORECASE)
_PEMISAH = re.compile(r"[^a-z0-9>#&+]+")
_PUNUK = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SAMBUNG_BARIS = re.compile(r"(?<=[a-z])-\s*\n\s*(?=[a-z])")
_MIRIP_KATA = 0.8
_MIRIP_KEPALA = 0.88


@dataclass(frozen=True, slots=True)
class Cocok:
    """What a heading stands for.

    bidang: canonical names, several for a cell that holds several facts; keyakinan: 0 to 1; urut: place
    in the list, earlier headings are preferred.
    """

    bidang: tuple[str, ...]
    keyakinan: float
    urut: int = 0


class Sinonim:
    """A list of headings with the fields they stand for."""

    def __init__(self, pasangan: Iterable[tuple[str, str]]) -> None:
        """pasangan: (canonical field, or several joined with `+`; heading as written), best first."""
        self._per_frasa: dict[str, tuple[Cocok, ...]] = {}
        self._per_kata: dict[tuple[str, ...], tuple[Cocok, ...]] = {}
        self._kosakata: set[str] = {kata for kata in _PENGISI if len(kata) > 3}
        for urut, (bidang, kepala) in enumerate(pasangan):
            frasa = bakukan(kepala)
            cocok = Cocok(tuple(bidang.split("+")), 1.0, urut)
            _tambah(self._per_frasa, frasa, cocok)
            _tambah(self._per_kata, _kunci_kata(frasa), cocok)
            self._kosakata.update(kata for kata in frasa.split() if len(kata) > 3)
        self._tembolok: dict[str, tuple[Cocok, ...]] = {}

    def cari(self, kepala: str) -> tuple[Cocok, ...]:
        """Return what a heading (levels joined with ` > `) can stand for, likeliest first."""
        if kepala not in self._tembolok:
            self._tembolok[kepala] = self._cari(kepala)
        return self._tembolok[kepala]

    def is_dikenal(self, kepala: str) -> bool:
        """Tell whether a text is a heading of the list, typing errors not allowed for."""
        return bool(self._tepat(bakukan(kepala)))

    def _cari(self, kepala: str) -> tuple[Cocok, ...]:
        frasa = bakukan(kepala)
        if not frasa.strip("> "):
            return ()
        if tepat := self._tepat(frasa):
            return tepat
        kelompok, _, sisa = kepala.partition(TINGKAT)
        if sisa and set(bakukan(kelompok).split()) <= _KELOMPOK_UMUM:
            return _dengan_keyakinan(self._cari(sisa), 0.95)
        tanpa_kurung = bakukan(_KURUNG.sub(" ", kepala))
        if tanpa_kurung != frasa and (tepat := self._tepat(tanpa_kurung)):
            return _dengan_keyakinan(tepat, 0.95)
        if frasa.split()[-1] == "id":
            return ()
        if sisa and (daun := self._daun(kelompok, sisa)):
            return daun
        dibetulkan = " ".join(map(self._betulkan, (tanpa_kurung or frasa).split()))
        if tepat := self._tepat(dibetulkan):
            return _dengan_keyakinan(tepat, 0.85)
        mirip = difflib.get_close_matches(dibetulkan, self._per_frasa, n=1, cutoff=_MIRIP_KEPALA)
        if mirip and len(dibetulkan) > 5:
            return _dengan_keyakinan(self._per_frasa[mirip[0]], 0.7)
        pertama = _SAMBUNGAN.split(kepala, maxsplit=1)[0]
        return _dengan_keyakinan(self._tepat(bakukan(pertama)), 0.65) if pertama != kepala else ()

    def _daun(self, kelompok: str, sisa: str) -> tuple[Cocok, ...]:
        """Read a heading below a group that the list does not know, when it speaks for itself."""
        frasa = bakukan(sisa)
        if frasa in _DAUN_UMUM or set(bakukan(kelompok).split()) & _ORANG_LAIN:
            return ()
        cocok = self._per_frasa.get(frasa, ())
        return _dengan_keyakinan(cocok, 0.75) if len({satu.bidang for satu in cocok}) == 1 else ()

    def _tepat(self, frasa: str) -> tuple[Cocok, ...]:
        return self._per_frasa.get(frasa) or self._per_kata.get(_kunci_kata(frasa)) or ()

    def _betulkan(self, kata: str) -> str:
        """Return the known word closest to a mistyped one."""
        if len(kata) <= 3 or kata in self._kosakata:
            return kata
        mirip = difflib.get_close_matches(kata, self._kosakata | _SINGKATAN.keys(), n=1, cutoff=_MIRIP_KATA)
        return _SINGKATAN.get(mirip[0], mirip[0]) if mirip else kata


def _tambah(peta: dict[_K, tuple[Cocok, ...]], kunci: _K, cocok: Cocok) -> None:
    if all(satu.bidang != cocok.bidang for satu in peta.get(kunci, ())):
        peta[kunci] = (*peta.get(kunci, ()), cocok)


def _dengan_keyakinan(daftar: tuple[Cocok, ...], keyakinan: float) -> tuple[Cocok, ...]:
    return tuple(replace(satu, keyakinan=keyakinan) for satu in daftar)


def muat(paket: str, berkas: str) -> Sinonim:
    """Load a list from a CSV of a package: columns `canonical_field` and `header`."""
    teks = resources.files(paket).joinpath(berkas).read_text("utf-8")
    return Sinonim((baris["canonical_field"], baris["header"]) for baris in csv.DictReader(teks.splitlines()))


@lru_cache(maxsize=8192)
def bakukan(kepala: str) -> str:
    """Return a heading in small letters, without punctuation, spaced letters joined, abbreviations whole."""
    teks = _PUNUK.sub(" ", _SAMBUNG_BARIS.sub("", kepala))
    teks = unicodedata.normalize("NFKD", aksara.rapikan(_rapatkan_huruf(teks))).lower()
    kata = [satu for satu in _PEMISAH.split(teks.replace("_", " ")) if satu]
    if len(kata) > 2 and all(len(satu) == 1 for satu in kata):
        kata = ["".join(kata)]
    panjang = " ".join(_SINGKATAN.get(satu, satu) for satu in kata)
    return panjang.replace("&", "").replace("nomor nik", "nik").replace("  ", " ").strip()


def _rapatkan_huruf(teks: str) -> str:
    """Join letters set apart, `N A M A` to `NAMA`; two blanks between words keep them apart."""
    bagian = re.split(r"\s{2,}|\n", teks.strip())
    return " ".join(
        satu.replace(" ", "") if len(satu) > 4 and all(len(kata) == 1 for kata in satu.split()) else satu
        for satu in bagian
    )


def _kunci_kata(frasa: str) -> tuple[str, ...]:
    """Return the telling words in alphabetical order: `TMT PANGKAT` and `PANGKAT > TMT` are the same."""
    kata = {satu for satu in frasa.replace(">", " ").split() if satu not in _PENGISI}
    return tuple(sorted(kata)) or (frasa,)

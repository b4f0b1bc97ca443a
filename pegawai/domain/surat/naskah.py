"""The text of a letter as an officer writes it, and how it is read.

    # KEPUTUSAN WALI KOTA SERANG      centred and bold; `##` centred
    @ Menimbang                       a part: what follows stands to the right of its word
    a. bahwa …                        numbered lines
    Nama :: {{ nama }}                label and value
    | Yth. Kepala Dinas               a line that stays a line
    [tanda tangan]                    also [halaman baru], [akhir bagian], [daftar: nama, nip]
    {% jika pejabat_atas_nama %}      … {% lainnya %} … {% akhir %}, each on a line of its own
    **tebal**                         bold

It can do nothing else: no expressions, no files, no HTML. Values are put in after the text is read, so a
name can never become structure.
"""

import difflib
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.surat import blok as b

PANJANG_MAKS = 20_000
MEDAN = re.compile(r"\{\{\s*([a-z][a-z0-9_]*)\s*\}\}")
PERINTAH = re.compile(r"^\{%\s*(jika\s+([a-z][a-z0-9_]*)|lainnya|akhir)\s*%\}$")
KURUNG = ("{{", "}}", "{%", "%}")
SIKU = re.compile(r"^\[([^\]]*)\]$")
BUTIR = re.compile(r"^((?:[a-z]|\d{1,2})\.)\s+(.+)$")
TANDA_TANGAN, HALAMAN_BARU, AKHIR_BAGIAN, DAFTAR = "tanda tangan", "halaman baru", "akhir bagian", "daftar:"


class NaskahTidakSah(KesalahanAturan):
    """A text cannot be read; `kesalahan` says where and why."""

    def __init__(self, kesalahan: "Sequence[Kesalahan]") -> None:
        super().__init__("surat_naskah_tidak_sah", " ".join(satu.teks for satu in kesalahan))
        self.kesalahan = tuple(kesalahan)


@dataclass(frozen=True, slots=True)
class Kesalahan:
    """What is wrong in one line, counted from 1; 0 is the text as a whole."""

    baris: int
    pesan: str

    @property
    def teks(self) -> str:
        return f"Baris {self.baris}: {self.pesan}" if self.baris else self.pesan


@dataclass(frozen=True, slots=True)
class _Baris:
    nomor: int
    teks: str
    syarat: tuple[tuple[str, bool], ...]


def periksa(teks: str, dikenal: Collection[str], *, kolom: Collection[str] = ()) -> list[Kesalahan]:
    """Return everything that is wrong with a text, in the order of its lines.

    dikenal: placeholders that may stand in it. kolom: those that may head a column of the list of people;
    without any, there is no such list.
    """
    if len(teks) > PANJANG_MAKS:
        return [Kesalahan(0, f"Naskah terlalu panjang: paling banyak {PANJANG_MAKS} huruf.")]
    salah: list[Kesalahan] = []
    baris = _uraikan(teks, salah)
    for satu in baris:
        salah.extend(_periksa_baris(satu, dikenal, kolom))
    if not any(_siku(satu.teks) == TANDA_TANGAN for satu in baris):
        salah.append(Kesalahan(0, "Naskah belum memuat baris [tanda tangan]."))
    if kolom and not any(_siku(satu.teks).startswith(DAFTAR) for satu in baris):
        salah.append(Kesalahan(0, "Naskah keputusan bersama belum memuat baris [daftar: …]."))
    return sorted(salah, key=lambda satu: satu.baris)


def medan_dipakai(teks: str, nilai: Mapping[str, str] | None = None) -> list[str]:
    """Return the placeholders that a text shows, each once; with `nilai`, only in the parts that apply."""
    baris = _uraikan(teks, [])
    if nilai is not None:
        baris = [satu for satu in baris if _berlaku(satu, nilai)]
    return list(dict.fromkeys(nama for satu in baris for nama in MEDAN.findall(satu.teks)))


def susun(teks: str, nilai: Mapping[str, str]) -> tuple[b.Blok, ...]:
    """Return the parts of a letter with its values put in; an unknown placeholder is left empty.

    Raises NaskahTidakSah when conditions do not close.
    """
    salah: list[Kesalahan] = []
    baris = _uraikan(teks, salah)
    if salah:
        raise NaskahTidakSah(salah)
    return _susun([satu.teks for satu in baris if _berlaku(satu, nilai)], lambda isi: _teks(isi, nilai))


def kolom_daftar(teks: str) -> tuple[str, ...]:
    """Return the columns of the list of people, empty when a text has none."""
    for satu in _uraikan(teks, []):
        if _siku(satu.teks).startswith(DAFTAR):
            return _kolom(_siku(satu.teks))
    return ()


def _uraikan(teks: str, salah: list[Kesalahan]) -> list[_Baris]:
    """Return the lines with the conditions they stand under; what does not close goes into `salah`."""
    hasil: list[_Baris] = []
    tumpukan: list[tuple[int, str, bool]] = []
    for nomor, mentah in enumerate(teks.replace("\r\n", "\n").split("\n"), start=1):
        isi = mentah.strip()
        cocok = PERINTAH.match(isi)
        if cocok is None:
            hasil.append(_Baris(nomor, isi, tuple((nama, ada) for _, nama, ada in tumpukan)))
        elif cocok[2]:
            tumpukan.append((nomor, cocok[2], True))
        elif not tumpukan:
            salah.append(Kesalahan(nomor, f"{isi} tanpa {{% jika … %}} sebelumnya."))
        elif cocok[1] == "lainnya":
            awal, nama, ada = tumpukan.pop()
            tumpukan.append((awal, nama, False))
            if not ada:
                salah.append(Kesalahan(nomor, "{% lainnya %} hanya boleh satu kali dalam satu {% jika %}."))
        else:
            tumpukan.pop()
    salah.extend(
        Kesalahan(nomor, "{% jika %} ini belum ditutup dengan {% akhir %}.") for nomor, _, _ in tumpukan
    )
    return hasil


def _periksa_baris(satu: _Baris, dikenal: Collection[str], kolom: Collection[str]) -> Iterator[Kesalahan]:
    for nama in dict.fromkeys([*(syarat for syarat, _ in satu.syarat), *MEDAN.findall(satu.teks)]):
        if nama not in dikenal:
            yield Kesalahan(satu.nomor, f"Isian “{nama}” tidak dikenal.{_saran(nama, dikenal)}")
    if any(tanda in MEDAN.sub("", satu.teks) for tanda in KURUNG):
        yield Kesalahan(
            satu.nomor,
            "Tanda kurung kurawal tidak terbaca. Tulis {{ nama_isian }},"
            " dan {% jika … %} di baris tersendiri.",
        )
    if satu.teks.count("**") % 2:
        yield Kesalahan(satu.nomor, "Tanda ** pembuka tebal belum ditutup pada baris yang sama.")
    perintah = _siku(satu.teks)
    if perintah.startswith(DAFTAR):
        if not kolom:
            yield Kesalahan(satu.nomor, "Daftar orang hanya dapat dipakai dalam keputusan bersama.")
        for nama in _kolom(perintah):
            if kolom and nama not in kolom:
                yield Kesalahan(satu.nomor, f"Kolom “{nama}” tidak dikenal.{_saran(nama, kolom)}")
    elif SIKU.match(satu.teks) and perintah not in {TANDA_TANGAN, HALAMAN_BARU, AKHIR_BAGIAN}:
        yield Kesalahan(
            satu.nomor,
            f"[{perintah}] tidak dikenal. Yang ada: [tanda tangan], [halaman baru], [akhir bagian]"
            " dan [daftar: …].",
        )


def _saran(nama: str, dikenal: Collection[str]) -> str:
    mirip = difflib.get_close_matches(nama, sorted(dikenal), n=1)
    return f" Mungkin maksudnya “{mirip[0]}”?" if mirip else ""


def _siku(teks: str) -> str:
    cocok = SIKU.match(teks)
    return " ".join(cocok[1].split()).lower() if cocok else ""


def _kolom(perintah: str) -> tuple[str, ...]:
    return tuple(filter(None, (satu.strip() for satu in perintah.removeprefix(DAFTAR).split(","))))


def _berlaku(baris: _Baris, nilai: Mapping[str, str]) -> bool:
    return all(bool(nilai.get(nama)) is ada for nama, ada in baris.syarat)


def _teks(isi: str, nilai: Mapping[str, str]) -> b.Teks:
    hasil: list[b.Potongan] = []
    for urut, bagian in enumerate(isi.split("**")):
        tebal = urut % 2 == 1
        for letak, potong in enumerate(MEDAN.split(bagian)):
            if letak % 2:
                hasil.append(b.Potongan(nilai.get(potong, ""), tebal, potong))
            elif potong:
                hasil.append(b.Potongan(potong, tebal))
    return tuple(hasil)


def _susun(baris: Sequence[str], teks: Callable[[str], b.Teks]) -> tuple[b.Blok, ...]:
    hasil: list[b.Blok] = []
    bagian: tuple[str, list[str]] | None = None
    lepas: list[str] = []

    def tutup() -> None:
        nonlocal bagian
        if bagian is not None:
            hasil.append(b.Bagian(teks(bagian[0]), tuple(_isi(bagian[1], teks))))
            bagian = None
        hasil.extend(_isi(lepas, teks))
        lepas.clear()

    for satu in baris:
        if satu.startswith("@"):
            tutup()
            bagian = (satu[1:].strip(), [])
        elif satu.startswith("#") or SIKU.match(satu):
            tutup()
            hasil.extend(_tunggal(satu, teks))
        elif bagian is not None:
            bagian[1].append(satu)
        else:
            lepas.append(satu)
    tutup()
    return tuple(hasil)


def _tunggal(satu: str, teks: Callable[[str], b.Teks]) -> Iterator[b.Blok]:
    perintah = _siku(satu)
    if satu.startswith("#"):
        yield b.Judul(teks(satu.lstrip("#").strip()), 2 if satu.startswith("##") else 1)
    elif perintah == TANDA_TANGAN:
        yield b.TandaTangan()
    elif perintah == HALAMAN_BARU:
        yield b.HalamanBaru()
    elif perintah.startswith(DAFTAR):
        yield b.DaftarOrang(_kolom(perintah))


def _isi(baris: Sequence[str], teks: Callable[[str], b.Teks]) -> Iterator[b.Blok]:
    """Group lines of one shape that follow each other."""
    kelompok: list[str] = []
    for satu in [*baris, ""]:
        if kelompok and (not satu or _bentuk(satu) != _bentuk(kelompok[0])):
            yield _kelompok(kelompok, teks)
            kelompok = []
        if satu:
            kelompok.append(satu)


def _bentuk(satu: str) -> str:
    if satu.startswith("|"):
        return "larik"
    if " :: " in f"{satu} ":
        return "isian"
    return "butir" if BUTIR.match(satu) else "paragraf"


def _kelompok(baris: Sequence[str], teks: Callable[[str], b.Teks]) -> b.Blok:
    match _bentuk(baris[0]):
        case "larik":
            return b.Larik(tuple(teks(satu[1:].strip()) for satu in baris))
        case "isian":
            pasangan = [f"{satu} ".partition(" :: ") for satu in baris]
            return b.TabelIsian(tuple(b.Isian(teks(k.strip()), teks(v.strip())) for k, _, v in pasangan))
        case "butir":
            cocok = [cocok for satu in baris if (cocok := BUTIR.match(satu))]
            return b.DaftarButir(tuple(b.Butir(satu[1], teks(satu[2])) for satu in cocok))
        case _:
            return b.Paragraf(teks(" ".join(baris)))

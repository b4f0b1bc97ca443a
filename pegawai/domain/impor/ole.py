"""The old Excel container (OLE compound file) and the records of BIFF8 that the reader drops.

The spreadsheet reader returns error cells as empty ones; this module finds them, and the two flags that
matter before reading: password and date system.
Source: [MS-CFB] and [MS-XLS].
"""

import struct
from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pegawai.domain.impor import penolakan
from pegawai.domain.impor.keterangan import KeteranganLembar

_AKHIR_RANTAI = 0xFFFFFFFC
_BATAS_SEKTOR = 1 << 22
_GALAT = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"}
_KERUSAKAN = (struct.error, IndexError, ValueError, OverflowError, MemoryError)
_FORMULA, _FILEPASS, _DATEMODE, _BOUNDSHEET, _BOOLERR, _BOF = 0x06, 0x2F, 0x22, 0x85, 0x205, 0x809
_DIMENSIONS, _SST = 0x200, 0xFC
_ROW, _COLINFO, _NOTE = 0x208, 0x7D, 0x1C
_UNSUR = frozenset({_ROW, _COLINFO, _NOTE})
_LABEL, _LABELSST, _NUMBER, _RK, _MULRK, _RSTRING = 0x204, 0xFD, 0x203, 0x27E, 0xBD, 0xD6
_SEL = frozenset({_BOOLERR, _FORMULA, _LABEL, _LABELSST, _NUMBER, _RK, _MULRK, _RSTRING})
_PANJANG_DIMENSI_BIFF8 = 14
_BARIS_TERBANYAK, _KOLOM_TERBANYAK = 65_536, 256
_TEKS_TERPENDEK = 3


@dataclass(frozen=True, slots=True)
class Entri:
    """One stream of the container."""

    mulai: int
    ukuran: int


@dataclass(slots=True)
class CatatanBiff:
    """galat: (sheet position, row, column), all from 0, to the error shown there; keterangan: by sheet."""

    is_1904: bool = False
    is_bermakro: bool = False
    galat: dict[tuple[int, int, int], str] = field(default_factory=dict)
    keterangan: dict[int, KeteranganLembar] = field(default_factory=dict)

    def tambah_galat(self, sel: tuple[int, int, int], kode: int | None) -> None:
        """Note an error cell; None is the code of a cell without error."""
        if kode is not None:
            self.galat[sel] = _GALAT.get(kode, "#N/A")


def daftar_aliran(isi: bytes) -> dict[str, Entri]:
    """Return the streams by lower-case name; raise `BerkasDitolak` when the container is damaged."""
    try:
        return {nama: entri for nama, entri in _entri(isi) if nama}
    except _KERUSAKAN as galat:
        raise penolakan.rusak() from galat


def baca_catatan(isi: bytes) -> CatatanBiff:
    """Walk the workbook's records once; raise `BerkasDitolak` when they are encrypted or damaged."""
    daftar = daftar_aliran(isi)
    entri = daftar.get("workbook") or daftar.get("book")
    if entri is None:
        return CatatanBiff()
    try:
        catatan = _telusuri(_isi_aliran(isi, entri, daftar.get("root entry")))
    except _KERUSAKAN as galat:
        raise penolakan.rusak() from galat
    catatan.is_bermakro = "_vba_project" in daftar or "_vba_project_cur" in daftar
    return catatan


def _telusuri(data: bytes) -> CatatanBiff:
    catatan = CatatanBiff()
    lembar_per_posisi: dict[int, int] = {}
    lembar = -1
    hitung: Counter[tuple[int, str]] = Counter()
    for posisi, jenis, awal, panjang in _rekaman(data):
        if jenis == _FILEPASS:
            raise penolakan.terenkripsi()
        if jenis == _DATEMODE:
            catatan.is_1904 = data[awal] == 1
        elif jenis == _BOUNDSHEET:
            lembar_per_posisi[struct.unpack_from("<I", data, awal)[0]] = len(lembar_per_posisi)
        elif jenis in (_DIMENSIONS, _SST):
            _periksa_janji(jenis, data, awal, panjang)
        elif jenis == _BOF:
            lembar = lembar_per_posisi.get(posisi, lembar)
        elif jenis in _UNSUR:
            nama, jumlah = _unsur(jenis, data, awal)
            hitung[lembar, nama] += jumlah
        elif jenis in _SEL:
            hitung[lembar, "rumus"] += jenis == _FORMULA
            baris, kolom = struct.unpack_from("<HH", data, awal)
            if kolom >= _KOLOM_TERBANYAK:
                raise penolakan.rusak()
            catatan.tambah_galat((lembar, baris, kolom), _kode_galat(jenis, data, awal))
    catatan.keterangan = {
        urut: KeteranganLembar(**{nama: n for (satu, nama), n in hitung.items() if satu == urut})
        for urut in {satu for satu, _ in hitung}
    }
    return catatan


def _unsur(jenis: int, data: bytes, awal: int) -> tuple[str, int]:
    """Return what a record of a row, of columns or of a note counts for, and how much."""
    if jenis == _ROW:
        return "baris_tersembunyi", data[awal + 12] >> 5 & 1
    if jenis == _COLINFO:
        pertama, terakhir, _, _, opsi = struct.unpack_from("<HHHHH", data, awal)
        return "kolom_tersembunyi", max(terakhir - pertama + 1, 0) * (opsi & 1)
    return "catatan", 1


def _periksa_janji(jenis: int, data: bytes, awal: int, panjang: int) -> None:
    """Refuse sizes that the reader would reserve memory for without ever finding the content."""
    if jenis == _SST:
        _, jumlah = struct.unpack_from("<II", data, awal)
        if jumlah * _TEKS_TERPENDEK > len(data):
            raise penolakan.rusak()
        return
    if panjang < _PANJANG_DIMENSI_BIFF8:
        return
    _, baris, _, kolom = struct.unpack_from("<IIHH", data, awal)
    if baris > _BARIS_TERBANYAK or kolom > _KOLOM_TERBANYAK:
        raise penolakan.terlalu_besar(f"Lembar menyatakan dirinya berukuran {baris} baris × {kolom} kolom.")


def _kode_galat(jenis: int, data: bytes, awal: int) -> int | None:
    if jenis == _BOOLERR:
        return data[awal + 6] if data[awal + 7] == 1 else None
    if jenis != _FORMULA:
        return None
    is_galat = data[awal + 12 : awal + 14] == b"\xff\xff" and data[awal + 6] == 2
    return data[awal + 8] if is_galat else None


def _rekaman(data: bytes) -> Iterator[tuple[int, int, int, int]]:
    posisi, akhir = 0, len(data) - 4
    baca = struct.Struct("<HH").unpack_from
    while posisi <= akhir:
        jenis, panjang = baca(data, posisi)
        yield posisi, jenis, posisi + 4, panjang
        posisi += 4 + panjang


def _entri(isi: bytes) -> Iterator[tuple[str, Entri]]:
    fat = _fat(isi)
    ukuran_sektor = 1 << struct.unpack_from("<H", isi, 30)[0]
    (direktori,) = struct.unpack_from("<I", isi, 48)
    data = _rantai(isi, direktori, fat, ukuran_sektor)
    for awal in range(0, len(data) - 127, 128):
        (panjang_nama,) = struct.unpack_from("<H", data, awal + 64)
        nama = data[awal : awal + max(panjang_nama - 2, 0)].decode("utf-16-le", "replace").lower()
        mulai, ukuran = struct.unpack_from("<II", data, awal + 116)
        yield nama, Entri(mulai, ukuran)


def _isi_aliran(isi: bytes, entri: Entri, akar: Entri | None) -> bytes:
    fat = _fat(isi)
    sektor, sektor_kecil = (1 << nilai for nilai in struct.unpack_from("<HH", isi, 30))
    (batas_kecil,) = struct.unpack_from("<I", isi, 56)
    if entri.ukuran >= batas_kecil or akar is None:
        return _rantai(isi, entri.mulai, fat, sektor)[: entri.ukuran]
    (mulai_fat_kecil,) = struct.unpack_from("<I", isi, 60)
    fat_kecil = array("I", _rantai(isi, mulai_fat_kecil, fat, sektor))
    aliran_kecil = _rantai(isi, akar.mulai, fat, sektor)
    return _rantai(aliran_kecil, entri.mulai, fat_kecil, sektor_kecil, lewati=0)[: entri.ukuran]


def _fat(isi: bytes) -> Sequence[int]:
    sektor = 1 << struct.unpack_from("<H", isi, 30)[0]
    jumlah, difat, jumlah_difat = *struct.unpack_from("<I", isi, 44), *struct.unpack_from("<II", isi, 68)
    nomor = list(struct.unpack_from("<109I", isi, 76))
    per_sektor = sektor // 4
    for _ in range(min(jumlah_difat, _BATAS_SEKTOR)):
        isi_difat = struct.unpack_from(f"<{per_sektor}I", isi, (difat + 1) * sektor)
        nomor.extend(isi_difat[:-1])
        difat = isi_difat[-1]
    fat = array("I")
    for satu in nomor[:jumlah]:
        awal = (satu + 1) * sektor
        fat.frombytes(isi[awal : awal + sektor].ljust(sektor, b"\xff"))
    return fat


def _rantai(isi: bytes, mulai: int, fat: Sequence[int], sektor: int, lewati: int = 1) -> bytes:
    """Follow a chain of sectors. lewati: sectors before sector 0 (the header of the file)."""
    bagian: list[bytes] = []
    while mulai < _AKHIR_RANTAI and len(bagian) <= len(fat):
        awal = (mulai + lewati) * sektor
        bagian.append(isi[awal : awal + sektor])
        mulai = fat[mulai]
    return b"".join(bagian)

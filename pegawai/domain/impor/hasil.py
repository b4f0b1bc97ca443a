"""A file, read: its records in columns, what was set aside, and every problem."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import islice, zip_longest
from pathlib import Path
from typing import Any

from pegawai.domain.impor import berkas, kembar, penolakan, usul
from pegawai.domain.impor.blok import Blok
from pegawai.domain.impor.jenis import JenisImpor
from pegawai.domain.impor.kepala import cari_kepala
from pegawai.domain.impor.keterangan import KeteranganLembar
from pegawai.domain.impor.koreksi import Koreksi, terapkan_koreksi
from pegawai.domain.impor.lembar import Lembar, baca_lembar
from pegawai.domain.impor.masalah import Masalah, Tingkat, tingkat_kode
from pegawai.domain.impor.pegawai import jenis_pegawai
from pegawai.domain.impor.pembaca import PembacaLembar, TabelTerbaca

PencariNip = Callable[[Collection[str]], Mapping[str, str]]
"""First digits of damaged numbers → the people whose NIP begins so, NIP to name."""

_TINGGI_MENYAMPING, _LEBAR_MENYAMPING = 60, 20


@dataclass(frozen=True)
class LembarTerbaca:
    """One sheet; it has no tables when it holds no records of the kind."""

    nama: str | None
    is_tersembunyi: bool
    tabel: tuple[TabelTerbaca, ...]
    keterangan: KeteranganLembar = field(default_factory=KeteranganLembar)
    is_1904: bool = False

    @property
    def jumlah(self) -> int:
        """Number of records."""
        return sum(tabel.jumlah for tabel in self.tabel)


@dataclass
class HasilBaca:
    """Everything a file says.

    kolom: per field one value for each record of all sheets; nomor and lembar_ke: row number and
    position in `lembar` of each record; bergalat, berperingatan: positions of records with problems;
    berulang: positions of records that only repeat one of another sheet.
    """

    berkas: str
    jenis: JenisImpor
    lembar: list[LembarTerbaca] = field(default_factory=list)
    kolom: dict[str, list[Any]] = field(default_factory=dict)
    nomor: list[int] = field(default_factory=list)
    lembar_ke: list[int] = field(default_factory=list)
    masalah: list[Masalah] = field(default_factory=list)
    bergalat: set[int] = field(default_factory=set)
    berperingatan: set[int] = field(default_factory=set)
    berulang: set[int] = field(default_factory=set)

    @property
    def baris(self) -> int:
        """Number of records."""
        return len(self.nomor)

    @property
    def bermasalah(self) -> int:
        """Number of records that cannot be imported as they stand."""
        return len(self.bergalat)

    @property
    def baik(self) -> int:
        """Number of records that can be imported, with a remark or without."""
        return self.baris - self.bermasalah

    def rekaman(self, urut: int) -> dict[str, Any]:
        """Return one record: sheet, row, and the value of every field the file has."""
        nama = self.lembar[self.lembar_ke[urut]].nama
        return {
            "lembar": nama,
            "baris": self.nomor[urut],
            **{bidang: isi[urut] for bidang, isi in self.kolom.items()},
        }

    def iter_baik(self) -> Iterator[dict[str, Any]]:
        """Yield the records without galat, in the order of the file."""
        return (self.rekaman(urut) for urut in range(self.baris) if urut not in self.bergalat)

    def iter_bergalat(self) -> Iterator[dict[str, Any]]:
        """Yield the records that cannot be imported, as far as they were read."""
        return (self.rekaman(urut) for urut in sorted(self.bergalat))

    def data(self, jumlah: int) -> list[dict[str, Any]]:
        """Return the first records without galat."""
        return list(islice(self.iter_baik(), jumlah))

    def ke_json(self, jumlah_data: int = 0) -> dict[str, Any]:
        """Return the contract's document as far as reading knows it; dates become ISO text."""
        return {
            "berkas": self.berkas,
            "lembar": [_lembar_json(satu) for satu in self.lembar],
            "pemetaan": {satu.nama or "": _pemetaan_json(satu) for satu in self.lembar if satu.tabel},
            "baris": self.baris,
            "baik": self.baik,
            "bermasalah": self.bermasalah,
            "masalah": [_masalah_json(satu) for satu in self.masalah],
            "data": [
                {bidang: _json(nilai) for bidang, nilai in satu.items()} for satu in self.data(jumlah_data)
            ],
        }


def baca_berkas(
    sumber: Path | str | bytes,
    nama: str,
    *,
    per_tanggal: date,
    jenis: JenisImpor | None = None,
    tetapan: Mapping[str | None, Mapping[str, str]] | None = None,
    ingatan: Mapping[str, Mapping[str, str]] | None = None,
    koreksi: Koreksi | None = None,
    dikenal: PencariNip | None = None,
) -> HasilBaca:
    """Read and check a whole file without writing anything.

    sumber: a path or the content; nama: what people call the file; jenis: the kind, employees by
    default; tetapan: columns fixed by hand, sheet name to column letter to field; ingatan: the same by
    fingerprint of the header; koreksi: cells that hold something else; dikenal: finds people already
    recorded, for proposals. Raises `BerkasDitolak`.
    """
    jenis = jenis or jenis_pegawai()
    sumber = Path(sumber) if isinstance(sumber, str) else sumber
    hasil = HasilBaca(nama, jenis)
    is_menyamping = False
    for posisi, lembar in enumerate(baca_lembar(berkas.kenali(sumber, nama))):
        lembar = terapkan_koreksi(lembar, koreksi or {})
        daftar_tabel: list[TabelTerbaca] = []
        for pembaca in _pembaca(jenis, lembar, per_tanggal, (tetapan or {}).get(lembar.nama), ingatan):
            for blok in pembaca.blok():
                _tambahkan(hasil, blok, posisi)
            daftar_tabel += pembaca.tabel
        hasil.lembar.append(
            LembarTerbaca(
                lembar.nama, lembar.is_tersembunyi, tuple(daftar_tabel), lembar.keterangan, lembar.is_1904
            )
        )
        is_menyamping = is_menyamping or (not daftar_tabel and _is_menyamping(jenis, lembar))
    if not hasil.nomor:
        raise (
            penolakan.menyamping()
            if is_menyamping
            else penolakan.tanpa_data(
                f"Tidak ada baris {jenis.nama.lower()} di dalam berkas ini.", jenis.judul_wajib
            )
        )
    hasil.kolom.pop("golongan_ruang", None)
    _periksa_kembar(hasil)
    _usulkan(hasil, dikenal)
    urutan = {satu.nama: posisi for posisi, satu in enumerate(hasil.lembar)}
    hasil.masalah.sort(key=lambda satu: (urutan[satu.lembar], satu.baris, len(satu.kolom), satu.kolom))
    return hasil


def _pembaca(
    jenis: JenisImpor,
    lembar: Lembar,
    per_tanggal: date,
    tetapan: Mapping[str, str] | None,
    ingatan: Mapping[str, Mapping[str, str]] | None,
) -> Iterator[PembacaLembar]:
    """Yield a reader for the sheet, and one more for each further table that stands beside the first."""
    sejak: int | None = 0
    satu: Lembar | None = lembar
    while satu is not None and sejak is not None:
        pembaca = PembacaLembar(jenis, satu, per_tanggal, tetapan, ingatan=ingatan, sejak=sejak)
        yield pembaca
        sejak = pembaca.batas
        satu = lembar.sejak(sejak) if sejak is not None else None


def _is_menyamping(jenis: JenisImpor, lembar: Lembar) -> bool:
    """Tell whether the headings stand below each other, each with its records to the right."""
    baris = list(islice(lembar.ulang(), _TINGGI_MENYAMPING)) if lembar.ulang else []
    tegak = [list(kolom) for kolom in zip_longest(*baris, fillvalue="")][:_LEBAR_MENYAMPING]
    return cari_kepala(tegak, (), jenis.sinonim, jenis.jangkar) is not None


def _tambahkan(hasil: HasilBaca, blok: Blok, posisi_lembar: int) -> None:
    awal = hasil.baris
    for bidang in hasil.kolom.keys() - blok.nilai.keys():
        hasil.kolom[bidang].extend([None] * len(blok))
    for bidang, isi in blok.nilai.items():
        hasil.kolom.setdefault(bidang, [None] * awal).extend(isi)
    hasil.nomor.extend(blok.nomor)
    hasil.lembar_ke.extend([posisi_lembar] * len(blok))
    hasil.masalah.extend(satu for satu in blok.masalah)
    hasil.bergalat.update(awal + urut for urut in blok.bergalat)
    hasil.berperingatan.update(awal + urut for urut in blok.berperingatan)


def _usulkan(hasil: HasilBaca, dikenal: PencariNip | None) -> None:
    """Add proposals to the problems; what other rows of the file say counts as known."""
    if not hasil.masalah:
        return
    posisi = {
        (hasil.lembar[lembar].nama, nomor): urut
        for urut, (lembar, nomor) in enumerate(zip(hasil.lembar_ke, hasil.nomor, strict=True))
    }
    kosong = [None] * hasil.baris
    pasangan = zip(hasil.kolom.get("nip", kosong), hasil.kolom.get("nama", kosong), strict=True)
    per_nip = {nomor: nama or "" for nomor, nama in pasangan if nomor}
    hilang = {usul.awalan_tepat(satu.nilai) for satu in hasil.masalah if satu.kode == usul.HILANG}
    if hilang and dikenal is not None:
        per_nip |= dikenal(hilang)
    semua = usul.Dikenal(per_nip)
    for urut, satu in enumerate(hasil.masalah):
        baris = posisi[satu.lembar, satu.baris]
        rekaman = {bidang: isi[baris] for bidang, isi in hasil.kolom.items()}
        hasil.masalah[urut] = usul.usulkan(satu, usul.Petunjuk(rekaman, semua))


def _periksa_kembar(hasil: HasilBaca) -> None:
    for temuan in kembar.cari_kembar(hasil.jenis, hasil.kolom, hasil.lembar_ke, set()):
        hasil.masalah.append(_masalah_kembar(hasil, temuan))
        if tingkat_kode(temuan.kode) is Tingkat.GALAT:
            hasil.bergalat.add(temuan.urut)
        else:
            hasil.berperingatan.add(temuan.urut)
            hasil.berulang.add(temuan.urut)


def _masalah_kembar(hasil: HasilBaca, temuan: kembar.Kembaran) -> Masalah:
    kunci = hasil.jenis.kunci or ""
    lembar = hasil.lembar[hasil.lembar_ke[temuan.urut]]
    nomor = hasil.nomor[temuan.urut]
    tabel = next(
        satu for satu in reversed(lembar.tabel) if satu.baris_pertama <= nomor or satu is lembar.tabel[0]
    )
    kolom = next((satu.huruf for satu in tabel.kolom if kunci in satu.bidang), "")
    tempat = ", ".join(_tempat(hasil, temuan.urut, lain) for lain in temuan.lain[:5])
    nilai = str(hasil.kolom[kunci][temuan.urut])
    return Masalah(
        lembar.nama, nomor, kolom, kunci, temuan.kode, nilai, _PESAN_KEMBAR[temuan.kode].format(tempat=tempat)
    )


_PESAN_KEMBAR = {
    "nip_duplicate_in_file": "Pegawai ini sudah tercatat pada {tempat}, yang diimpor. Hapus baris ini.",
    "nip_duplicate_conflict": "NIP yang sama pada {tempat} berisi data lain. Pilih satu, hapus lainnya.",
    "duplicate_across_sheets": "Tercatat pula pada {tempat} dengan isi yang sama; diimpor sekali.",
    "conflict_across_sheets": "NIP yang sama pada {tempat} berisi data lain. Samakan isinya atau hapus satu.",
}


def _tempat(hasil: HasilBaca, urut: int, lain: int) -> str:
    if hasil.lembar_ke[urut] == hasil.lembar_ke[lain]:
        return f"baris {hasil.nomor[lain]}"
    return f"lembar {hasil.lembar[hasil.lembar_ke[lain]].nama} baris {hasil.nomor[lain]}"


def _lembar_json(satu: LembarTerbaca) -> dict[str, Any]:
    return {
        "nama": satu.nama,
        "peran": "data" if satu.jumlah else "abaikan",
        "tersembunyi": satu.is_tersembunyi,
        "jumlah": satu.jumlah,
        "baris_kepala": [nomor for tabel in satu.tabel for nomor in tabel.baris_kepala],
        "sidik": [tabel.sidik for tabel in satu.tabel],
        "keterangan": satu.keterangan.ke_json(),
    }


def _pemetaan_json(satu: LembarTerbaca) -> dict[str, Any]:
    return {
        kolom.huruf: {
            "kepala": kolom.kepala,
            "bidang": [nama for nama in kolom.bidang if nama],
            "keyakinan": kolom.keyakinan,
            "cara": kolom.cara,
            "ragu": kolom.is_meragukan,
        }
        for tabel in satu.tabel
        for kolom in tabel.kolom
    }


def _masalah_json(satu: Masalah) -> dict[str, Any]:
    return {
        "lembar": satu.lembar,
        "baris": satu.baris,
        "kolom": satu.kolom,
        "bidang": satu.bidang,
        "kode": satu.kode,
        "tingkat": str(satu.tingkat),
        "nilai": satu.nilai,
        "pesan": satu.pesan,
        **({"usul": satu.usul} if satu.usul else {}),
    }


def _json(nilai: Any) -> Any:
    return nilai.isoformat() if isinstance(nilai, date) else nilai

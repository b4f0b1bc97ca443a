"""How the needed numbers follow a reorganisation: what is closed, begun, or only re-addressed."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from pegawai.domain.organisasi import BentukReorganisasi, Segmen, bagi_formasi, jumlahkan_formasi, potong
from pegawai.domain.periode import SELAMANYA
from pegawai.models import Formasi
from pegawai.services.reorganisasi.bacaan import Orang
from pegawai.services.reorganisasi.susunan import Susunan, Tujuan


@dataclass(frozen=True, slots=True)
class FormasiBaru:
    """One formation that will begin. dari: the row whose workload analysis goes along."""

    tujuan: Tujuan
    jabatan_id: int
    jabatan: str
    jumlah: int
    kepala: bool
    mulai: date
    selesai: date | None
    dasar: str
    dari: int | None = None


@dataclass(slots=True)
class RencanaFormasi:
    """tutup: rows that end; alih: rows not yet begun, with their new unit; lepas: not carried on."""

    tutup: list[Formasi] = field(default_factory=list)
    alih: list[tuple[Formasi, Tujuan]] = field(default_factory=list)
    baru: list[FormasiBaru] = field(default_factory=list)
    lepas: list[Formasi] = field(default_factory=list)
    halangan: list[str] = field(default_factory=list)


def rencanakan(susunan: Susunan, formasi: Sequence[Formasi], orang: Sequence[Orang]) -> RencanaFormasi:
    """Plan the formations of all units concerned. formasi: rows in force on the day or later."""
    hasil = RencanaFormasi()
    kelompok: dict[Tujuan, list[Formasi]] = defaultdict(list)
    for satu in formasi:
        tujuan = susunan.tujuan[satu.unit_id]
        penyumbang = sum(tujuan == lain for lain in susunan.tujuan.values())
        if not tujuan or susunan.bentuk == BentukReorganisasi.TUTUP:
            _lepaskan(hasil, satu, susunan.tmt)
        elif len(tujuan) > 1:
            _bagi(hasil, satu, susunan, orang)
        elif penyumbang > 1:
            kelompok[tujuan[0]].append(satu)
        elif tujuan[0] != satu.unit_id:
            _teruskan(hasil, satu, tujuan[0], susunan.tmt)
    for tujuan_gabung, baris in kelompok.items():
        _jumlahkan(hasil, susunan, tujuan_gabung, baris)
    return hasil


def _lepaskan(hasil: RencanaFormasi, satu: Formasi, tmt: date) -> None:
    if satu.mulai >= tmt:
        hasil.halangan.append(f"Formasi {satu.jabatan.nama} baru berlaku setelah tanggal itu; hapus dahulu.")
        return
    hasil.tutup.append(satu)
    hasil.lepas.append(satu)


def _teruskan(hasil: RencanaFormasi, satu: Formasi, tujuan: Tujuan, tmt: date) -> None:
    if satu.mulai >= tmt:
        hasil.alih.append((satu, tujuan))
        return
    hasil.tutup.append(satu)
    hasil.baru.append(_lanjutan(satu, tujuan, satu.jumlah, tmt, satu.selesai, kepala=satu.kepala))


def _bagi(hasil: RencanaFormasi, satu: Formasi, susunan: Susunan, orang: Sequence[Orang]) -> None:
    """A split divides the needed number by the holders who go each way; the head's stays with the first."""
    if satu.mulai >= susunan.tmt:
        hasil.halangan.append(f"Formasi {satu.jabatan.nama} baru berlaku setelah tanggal itu; hapus dahulu.")
        return
    tujuan = susunan.tujuan[satu.unit_id]
    pemegang = [
        o for o in orang if (o.unit_id, o.jabatan_id) == (satu.unit_id, satu.jabatan_id) and o.dihitung
    ]
    isi = Counter(susunan.tujuan_orang(o) for o in pemegang)
    bagian = [satu.jumlah] if satu.kepala else bagi_formasi(satu.jumlah, [isi[t] for t in tujuan])
    hasil.tutup.append(satu)
    for satu_tujuan, jumlah in zip(tujuan, bagian, strict=False):
        if jumlah:
            hasil.baru.append(
                _lanjutan(satu, satu_tujuan, jumlah, susunan.tmt, satu.selesai, kepala=satu.kepala)
            )


def _jumlahkan(hasil: RencanaFormasi, susunan: Susunan, tujuan: Tujuan, baris: Sequence[Formasi]) -> None:
    """A merger adds the needed numbers per post; of several heads' only that of the first unit goes on."""
    urutan = list(susunan.tujuan)
    kepala = min(
        (b for b in baris if b.kepala), key=lambda b: (urutan.index(b.unit_id), b.mulai), default=None
    )
    per_jabatan: dict[int, list[Formasi]] = defaultdict(list)
    for satu in baris:
        per_jabatan[satu.jabatan_id].append(satu)
    for isi in per_jabatan.values():
        if all(satu.unit_id == tujuan for satu in isi):
            continue
        lepas = [b for b in isi if kepala is not None and _kalah(b, kepala)]
        terpilih = [b for b in isi if b not in lepas]
        if all(satu.unit_id == tujuan for satu in terpilih) and terpilih:
            for satu in lepas:
                _lepaskan(hasil, satu, susunan.tmt)
            continue
        if any(satu.mulai >= susunan.tmt for satu in isi):
            hasil.halangan.append(
                f"Formasi {isi[0].jabatan.nama} baru berlaku setelah tanggal itu; hapus dahulu."
            )
            continue
        hasil.tutup += isi
        hasil.lepas += lepas
        hasil.baru += _gabungan(terpilih, tujuan, susunan.tmt)


def _kalah(satu: Formasi, kepala: Formasi) -> bool:
    """A head's post of another unit, or the same post as the head's own, which one person holds."""
    if satu.pk == kepala.pk or (satu.kepala and satu.unit_id == kepala.unit_id):
        return False
    return satu.kepala or satu.jabatan_id == kepala.jabatan_id


def _gabungan(baris: Sequence[Formasi], tujuan: Tujuan, tmt: date) -> list[FormasiBaru]:
    if not baris:
        return []
    masa = [(satu, potong(satu.mulai, satu.selesai, tmt)) for satu in baris]
    segmen = [Segmen(*batas, satu.jumlah) for satu, batas in masa if batas]
    dasar = "; ".join(dict.fromkeys(satu.dasar for satu in baris if satu.dasar))[:200]
    return [
        FormasiBaru(
            tujuan, baris[0].jabatan_id, baris[0].jabatan.nama, satu.jumlah, baris[0].kepala, satu.mulai,
            None if satu.selesai == SELAMANYA else satu.selesai, dasar,
        )
        for satu in jumlahkan_formasi(segmen)
    ]  # fmt: skip


def _lanjutan(
    satu: Formasi, tujuan: Tujuan, jumlah: int, mulai: date, selesai: date | None, *, kepala: bool
) -> FormasiBaru:
    return FormasiBaru(
        tujuan, satu.jabatan_id, satu.jabatan.nama, jumlah, kepala, mulai, selesai, satu.dasar,
        dari=satu.pk if jumlah == satu.jumlah else None,
    )  # fmt: skip

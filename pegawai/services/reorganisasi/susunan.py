"""The plan of a reorganisation: which units end, which begin where, and which carries on which.

A unit that is renamed, moved or merged ends, and a new row begins; everything below it goes along as new
rows, so the tree on any earlier day stays as it was.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from pegawai.domain.organisasi import BentukReorganisasi, kode_penerus
from pegawai.domain.tanggal import tanggal_panjang
from pegawai.models import TindakanKepegawaian, UnitKerja
from pegawai.services.reorganisasi.bacaan import Orang, list_turunan

Tujuan = int | str
"""A unit that exists (its key) or one of the plan (`b0`, `b1`, …)."""
DISALIN = ("nama", "nama_pendek", "jenis", "wilayah_id", "alamat", "tugas", "pengelola_kepegawaian_id")


@dataclass(frozen=True, slots=True)
class UnitBaru:
    """One unit that will begin. dari: the unit whose place it takes, None for one formed afresh."""

    kunci: str
    induk: Tujuan | None
    isian: dict[str, Any]
    dari: int | None


@dataclass(slots=True)
class Susunan:
    """The whole plan. tujuan: per unit that ends (or takes in others) what carries it on, the main one first.

    orang: the few whose way is chosen one by one, jabatan: posts whose holders go one way (both in a split).
    """

    bentuk: BentukReorganisasi
    tmt: date
    unit: dict[int, UnitKerja] = field(default_factory=dict)
    baru: list[UnitBaru] = field(default_factory=list)
    berakhir: list[int] = field(default_factory=list)
    tujuan: dict[int, tuple[Tujuan, ...]] = field(default_factory=dict)
    jabatan: dict[int, Tujuan] = field(default_factory=dict)
    orang: dict[int, Tujuan] = field(default_factory=dict)
    halangan: list[str] = field(default_factory=list)
    terpakai: set[str] = field(default_factory=set)

    @property
    def asal(self) -> list[int]:
        """Units whose people, formations and grants are looked at."""
        return list(self.tujuan)

    def tujuan_orang(self, satu: Orang) -> Tujuan | None:
        """Return where a person goes, None when nothing takes them in."""
        daftar = self.tujuan.get(satu.unit_id, ())
        if len(daftar) < 2:
            return daftar[0] if daftar else None
        return self.orang.get(satu.pegawai_id, self.jabatan.get(satu.jabatan_id, daftar[0]))

    def nama(self, tujuan: Tujuan) -> str:
        """Return the name of a unit of the plan or of one that exists."""
        if isinstance(tujuan, int):
            return self.unit[tujuan].nama
        return str(next(satu.isian["nama"] for satu in self.baru if satu.kunci == tujuan))

    def tambah(self, induk: Tujuan | None, isian: dict[str, Any], dari: int | None) -> str:
        """Add a unit that begins and return its key; without a code it gets one made from that of `dari`."""
        kode = isian.get("kode") or kode_penerus(self.unit[dari].kode if dari else "UNIT", self.terpakai)
        if isian.get("kode") in self.terpakai:
            self.halangan.append(f"Kode unit {kode} sudah dipakai. Pilih kode lain.")
        self.terpakai.add(kode)
        kunci = f"b{len(self.baru)}"
        self.baru.append(UnitBaru(kunci, induk, isian | {"kode": kode}, dari))
        return kunci


def susun(tindakan: TindakanKepegawaian) -> Susunan:
    """Return the plan of a drawn-up reorganisation; what forbids the plan itself stands in `halangan`."""
    rencana = tindakan.rencana
    bentuk = BentukReorganisasi(rencana["bentuk"])
    susunan = Susunan(bentuk, tindakan.tmt)
    disebut = [*rencana.get("unit", []), *filter(None, (rencana.get("induk"), rencana.get("ke")))]
    susunan.unit = UnitKerja.objects.in_bulk(disebut)
    susunan.terpakai = set(UnitKerja.objects.order_by().values_list("kode", flat=True))
    if missing := [pk for pk in disebut if pk not in susunan.unit]:
        susunan.halangan.append(f"{len(missing)} unit kerja dalam rencana ini tidak ada lagi.")
        return susunan
    SUSUN[bentuk](susunan, rencana)
    _periksa_masa(susunan)
    return susunan


def _baru(susunan: Susunan, rencana: dict[str, Any]) -> None:
    susunan.tambah(rencana["induk"], dict(rencana["isian"]), None)


def _ubah(susunan: Susunan, rencana: dict[str, Any]) -> None:
    (pk,) = rencana["unit"]
    _gantikan(susunan, susunan.unit[pk], _induk(susunan, pk), rencana["isian"])


def _pindah(susunan: Susunan, rencana: dict[str, Any]) -> None:
    (pk,) = rencana["unit"]
    unit, induk = susunan.unit[pk], susunan.unit[rencana["induk"]]
    if induk.path.startswith(unit.path):
        susunan.halangan.append("Unit tidak dapat dipindahkan ke bawah dirinya sendiri.")
        return
    _gantikan(susunan, unit, induk.pk, {})


def _gabung(susunan: Susunan, rencana: dict[str, Any]) -> None:
    daftar = [susunan.unit[pk] for pk in rencana["unit"]]
    if any(a.pk != b.pk and a.path.startswith(b.path) for a in daftar for b in daftar):
        susunan.halangan.append("Unit tidak dapat digabung dengan unit yang ada di bawahnya.")
        return
    utama: Tujuan
    if rencana.get("ke"):
        utama = int(rencana["ke"])
        susunan.tujuan[utama] = (utama,)
        daftar = [satu for satu in daftar if satu.pk != utama]
        if any(susunan.unit[utama].path.startswith(satu.path) for satu in daftar):
            susunan.halangan.append("Unit tidak dapat digabung ke unit yang ada di bawahnya.")
            return
    else:
        utama = susunan.tambah(rencana["induk"], dict(rencana["isian"]), daftar[0].pk)
    for satu in daftar:
        _akhiri(susunan, satu, (utama,))
        _bawa_turunan(susunan, satu, lambda _anak: utama)


def _pecah(susunan: Susunan, rencana: dict[str, Any]) -> None:
    (pk,) = rencana["unit"]
    unit, induk = susunan.unit[pk], _induk(susunan, pk)
    bagian = [
        susunan.tambah(induk, _salinan(unit) | isian, pk if urut == 0 else None)
        for urut, isian in enumerate(rencana["pecahan"])
    ]
    _akhiri(susunan, unit, tuple(bagian))
    anak = {int(kunci): bagian[urut] for kunci, urut in rencana.get("anak", {}).items()}
    susunan.jabatan = {int(kunci): bagian[urut] for kunci, urut in rencana.get("jabatan", {}).items()}
    susunan.orang = {int(kunci): bagian[urut] for kunci, urut in rencana.get("orang", {}).items()}
    _bawa_turunan(susunan, unit, lambda satu: anak.get(satu.pk, bagian[0]))


def _tutup(susunan: Susunan, rencana: dict[str, Any]) -> None:
    (pk,) = rencana["unit"]
    unit = susunan.unit[pk]
    turunan = list_turunan(unit, susunan.tmt)
    if turunan:
        susunan.halangan.append(
            f"Masih ada {len(turunan)} unit di bawahnya, misalnya {turunan[0].nama}. "
            "Tutup, pindahkan, atau gabungkan dahulu unit itu."
        )
    _akhiri(susunan, unit, (int(rencana["ke"]),) if rencana.get("ke") else ())


SUSUN: dict[BentukReorganisasi, Callable[[Susunan, dict[str, Any]], None]] = {
    BentukReorganisasi.BARU: _baru,
    BentukReorganisasi.UBAH: _ubah,
    BentukReorganisasi.PINDAH: _pindah,
    BentukReorganisasi.GABUNG: _gabung,
    BentukReorganisasi.PECAH: _pecah,
    BentukReorganisasi.TUTUP: _tutup,
}


def _induk(susunan: Susunan, pk: int) -> int | None:
    """Return the key of the unit above, and let the plan know that unit."""
    jalur = susunan.unit[pk].path[: -UnitKerja.steplen]
    induk = UnitKerja.objects.filter(path=jalur).first() if jalur else None
    if induk is None:
        return None
    susunan.unit[induk.pk] = induk
    return induk.pk


def _salinan(unit: UnitKerja) -> dict[str, Any]:
    return {nama: getattr(unit, nama) for nama in DISALIN}


def _akhiri(susunan: Susunan, unit: UnitKerja, tujuan: tuple[Tujuan, ...]) -> None:
    susunan.unit[unit.pk] = unit
    susunan.berakhir.append(unit.pk)
    susunan.tujuan[unit.pk] = tujuan


def _gantikan(susunan: Susunan, unit: UnitKerja, induk: Tujuan | None, isian: dict[str, Any]) -> None:
    """End `unit` and begin one row in its place, with everything below it."""
    kunci = susunan.tambah(induk, _salinan(unit) | {k: v for k, v in isian.items() if v != ""}, unit.pk)
    _akhiri(susunan, unit, (kunci,))
    _bawa_turunan(susunan, unit, lambda _anak: kunci)


def _bawa_turunan(susunan: Susunan, unit: UnitKerja, induk_anak: Callable[[UnitKerja], Tujuan]) -> None:
    """Give every unit below `unit` a new row; induk_anak: where a direct child goes."""
    turunan = list_turunan(unit, susunan.tmt)
    kunci_per_jalur: dict[str, str] = {}
    for satu in turunan:
        jalur_induk = satu.path[: -UnitKerja.steplen]
        induk = induk_anak(satu) if jalur_induk == unit.path else kunci_per_jalur[jalur_induk]
        susunan.unit[satu.pk] = satu
        kunci_per_jalur[satu.path] = susunan.tambah(induk, _salinan(satu), satu.pk)
        _akhiri(susunan, satu, (kunci_per_jalur[satu.path],))


def _periksa_masa(susunan: Susunan) -> None:
    """What ends has to be in force on the day and have no other change ahead; so has what takes it in."""
    diterima = {satu.induk for satu in susunan.baru if isinstance(satu.induk, int)}
    diterima |= {satu for daftar in susunan.tujuan.values() for satu in daftar if isinstance(satu, int)}
    for satu in _urut(susunan, susunan.berakhir):
        if satu.berlaku_mulai >= susunan.tmt:
            susunan.halangan.append(
                f"{satu.nama} baru berlaku mulai {tanggal_panjang(satu.berlaku_mulai)}; "
                "tanggal perubahan harus setelahnya."
            )
        if satu.berlaku_selesai is not None:
            susunan.halangan.append(
                f"{satu.nama} sudah atau direncanakan berakhir pada {tanggal_panjang(satu.berlaku_selesai)}."
            )
    for satu in _urut(susunan, diterima - set(susunan.berakhir)):
        if satu.berlaku_mulai > susunan.tmt or satu.berlaku_selesai is not None:
            susunan.halangan.append(
                f"{satu.nama} tidak berlaku seterusnya sejak tanggal itu, "
                "jadi tidak dapat menerima unit atau pegawai."
            )
    for satu in _urut(susunan, diterima & set(susunan.berakhir)):
        susunan.halangan.append(f"{satu.nama} ikut berakhir, jadi tidak dapat menerima unit atau pegawai.")


def _urut(susunan: Susunan, kunci: Iterable[Tujuan]) -> list[UnitKerja]:
    return [susunan.unit[pk] for pk in sorted(int(satu) for satu in kunci)]

"""Which unit a row names: by its OPD and its unit, with present, former and short names.

An OPD that is not known is asked about once, for all its rows; the units below it wait for the answer.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from pegawai.domain.padanan import Buku, Calon, Padanan
from pegawai.models import UnitKerja
from pegawai.services.impor.cocokkan import KUNCI_UNIT, MENUNGGU_OPD, PEMISAH, Bidang, Dipilih
from pegawai.services.impor.susunan import Rujukan

OPD = "opd"


class PencariUnit:
    """Looks up `unit\x1fOPD`. A unit that has ended stands for its last successor, or for itself."""

    def __init__(self, dipilih: Dipilih | None = None) -> None:
        """dipilih: the rows that a person chose; one query."""
        self._opd = _opd_dipilih(dipilih or {})
        self._ditunggu: set[str] = set()
        self._buku = Buku(is_berkependekan=True)
        baris = list(
            UnitKerja.objects.pernah_ada().values_list(
                "pk", "nama", "nama_pendek", "kode", "path", "berlaku_selesai", "penerus_id"
            )
        )
        self._jalur = {pk: path for pk, _, _, _, path, _, _ in baris}
        nama_per_pk = {pk: nama for pk, nama, *_ in baris}
        penerus = {pk: lanjut for pk, *_, lanjut in baris if lanjut}
        for pk, nama, pendek, kode, _, selesai, _ in baris:
            kini = _penerus_terakhir(pk, penerus)
            for sebutan in filter(None, (nama, pendek, kode)):
                calon = Calon(
                    kini,
                    sebutan,
                    self._jalur.get(kini, ""),
                    lama=selesai is not None,
                    tampil=nama_per_pk.get(kini, nama),
                )
                self._buku.tambah([calon])

    def __call__(self, kunci: str) -> Padanan:
        """Return what a row names, waiting where its OPD is not known and the rest would follow from it."""
        temuan = self.langsung(kunci)
        nama, _, opd = kunci.partition(PEMISAH)
        if temuan.id is not None or not opd:
            return temuan
        induk = self.opd(opd)
        if induk.id is not None:
            return temuan
        self._ditunggu.add(opd)
        if not nama or (induk.usul_id and self._di_bawah(nama, induk.usul_id).id):
            return Padanan(None, MENUNGGU_OPD)
        return self._di_bawah(nama, induk.usul_id) if induk.usul_id else temuan

    def langsung(self, kunci: str) -> Padanan:
        """Return what a row names by what is known now."""
        nama, _, opd = kunci.partition(PEMISAH)
        induk = self.opd(opd) if opd else Padanan(None)
        if not nama:
            return induk
        temuan = self._di_bawah(nama, induk.id)
        if opd and induk.id is None and temuan.usul:  # a like name of some other OPD is no suggestion
            return replace(temuan, usul="", usul_id=None, skor=0)
        return temuan

    def is_baru(self, kunci: str) -> bool:
        """Answer whether no unit bears what a row names; suggestions are not looked for."""
        nama, _, opd = kunci.partition(PEMISAH)
        if not nama:
            return self.is_opd_baru(opd)
        induk = self._opd.get(opd) or (self._buku.temukan(opd) or Padanan(None)).id
        return self._buku.temukan(nama, self._jalur.get(induk, "") if induk else "") is None

    def is_opd_baru(self, nama: str) -> bool:
        """Answer whether no unit bears the name of an OPD, and none was chosen for it."""
        return not self._opd.get(nama) and self._buku.temukan(nama) is None

    def opd_ditunggu(self, nama: str) -> Padanan:
        """Return the unit named as OPD; an unknown one is of interest only where a row needs it."""
        temuan = self.opd(nama)
        return temuan if temuan.id or nama in self._ditunggu else Padanan(None, MENUNGGU_OPD)

    def opd(self, nama: str) -> Padanan:
        """Return the unit that is named as OPD."""
        dipilih = self._opd.get(nama)
        return Padanan(dipilih) if dipilih else self._buku.cari(nama)

    def _di_bawah(self, nama: str, induk_id: int | None) -> Padanan:
        return self._buku.cari(nama, self._jalur.get(induk_id, "") if induk_id else "")


class PencariUnitKapanPun(PencariUnit):
    """The same for events of the past: a code means the very row, also one that has ended."""

    def __init__(self, dipilih: Dipilih | None = None) -> None:
        super().__init__(dipilih)
        self._per_kode = dict(UnitKerja.objects.pernah_ada().values_list("kode", "pk"))

    def __call__(self, kunci: str) -> Padanan:
        tepat = self._per_kode.get(kunci.partition(PEMISAH)[0])
        return Padanan(tepat) if tepat else super().__call__(kunci)


def bidang_tempat(dipilih: Dipilih) -> list[Bidang]:
    """Return the names of places: units, then the OPD that they wait for. One query."""
    return _dengan_opd("unit", KUNCI_UNIT, PencariUnit(dipilih))


def bidang_rujukan(daftar: Iterable[Rujukan], dipilih: Dipilih) -> list[Bidang]:
    """Return the names of a declaration, each with its book; of units also their OPD."""
    hasil: list[Bidang] = []
    for satu in daftar:
        hasil += _dengan_opd(satu.nama, satu.sql.format(s=""), satu.cari(dipilih))
    return hasil


def model_rujukan(daftar: Iterable[Rujukan]) -> dict[str, Any]:
    """Return the tables of names about which the administrator may decide, OPD before units."""
    bernama = {satu.nama: satu.model for satu in daftar if hasattr(satu.model, "nama")}
    return ({OPD: UnitKerja} if "unit" in bernama else {}) | bernama


def _dengan_opd(nama: str, kunci: str, cari: Callable[[str], Padanan]) -> list[Bidang]:
    opd = [Bidang(OPD, "opd", cari.opd_ditunggu)] if isinstance(cari, PencariUnit) else []
    return [Bidang(nama, kunci, cari), *opd]


def _opd_dipilih(dipilih: Dipilih) -> dict[str, int]:
    """Return what OPD mean; a row without a unit that was decided about decides about its OPD too."""
    dari_unit = {
        kunci.removeprefix(PEMISAH): pk
        for kunci, pk in dipilih.get("unit", {}).items()
        if kunci.startswith(PEMISAH)
    }
    return {**dari_unit, **dipilih.get(OPD, {})}


def _penerus_terakhir(pk: int, penerus: dict[int, int]) -> int:
    dilalui = {pk}
    while (lanjut := penerus.get(pk)) and lanjut not in dilalui:
        dilalui.add(lanjut)
        pk = lanjut
    return pk

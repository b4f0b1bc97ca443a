"""What an engine answers, and how conditions become an answer."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.syarat import HasilSyarat, Simpulan, Syarat, simpulan

Nilai = str | int | Decimal | date | bool | None | tuple[str, ...]
"""What a detail may be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kelayakan:
    """The answer for one employee and one kind.

    hasil: `layak` when every condition is met; `tidak` when one that time cannot heal is not met.
    tanggal: first day on which it holds, past or to come; None when nobody can know or it will not come.
    rincian: what it gives, by name.
    """

    jenis: str
    hasil: Simpulan
    tanggal: date | None
    rincian: Mapping[str, Nilai]
    syarat: tuple[Syarat, ...]

    def sebagai_json(self) -> dict[str, object]:
        """Return the answer as the command prints it."""
        return {
            "jenis": self.jenis,
            "hasil": self.hasil.value,
            "tanggal": self.tanggal.isoformat() if self.tanggal else None,
            "rincian": {nama: _polos(nilai) for nama, nilai in self.rincian.items()},
            "syarat": [
                {
                    "kode": satu.kode,
                    "hasil": satu.hasil.value,
                    "dasar": satu.dasar,
                    "keterangan": satu.keterangan,
                    "catatan": satu.catatan_sumber,
                }
                for satu in self.syarat
            ],
        }


def simpulkan(
    jenis: str,
    daftar: Iterable[Syarat],
    *,
    gugur: Collection[str] = (),
    rincian: Mapping[str, Nilai] | None = None,
) -> Kelayakan:
    """Return the answer that the conditions make together.

    gugur: codes of conditions that time cannot heal: unmet, they make the answer `tidak`.
    """
    syarat = tuple(daftar)
    hasil = simpulan(syarat)
    if any(satu.kode in gugur and satu.hasil is HasilSyarat.BELUM for satu in syarat):
        hasil = Simpulan.TIDAK
    tanggal = None
    if hasil in {Simpulan.LAYAK, Simpulan.BELUM}:
        tanggal = hari_pertama(syarat)
    return Kelayakan(jenis=jenis, hasil=hasil, tanggal=tanggal, rincian=rincian or {}, syarat=syarat)


def hari_pertama(daftar: Iterable[Syarat]) -> date | None:
    """Return the first day on which all of them hold; None when one has no such day, or there are none."""
    daftar_sejak = [satu.sejak for satu in daftar]
    if not daftar_sejak or None in daftar_sejak:
        return None
    return max(sejak for sejak in daftar_sejak if sejak is not None)


def sejak_hari(
    kode: str,
    sejak: date | None,
    pada: date,
    dasar: str,
    keterangan: str,
    *,
    sumber: str = "",
    bagian: str = "",
    sensitif: bool = False,
) -> Syarat:
    """Return a condition that holds from a day on; not met before it, and not met at all without one."""
    terpenuhi = sejak is not None and sejak <= pada
    hasil = HasilSyarat.TERPENUHI if terpenuhi else HasilSyarat.BELUM
    return Syarat(kode, hasil, dasar, keterangan, sumber, bagian, sejak, sensitif)


def tak_diketahui(kode: str, dasar: str, keterangan: str, bagian: str = "") -> Syarat:
    """Return a condition that nobody can judge because a record is missing."""
    return Syarat(kode, HasilSyarat.TIDAK_DIKETAHUI, dasar, keterangan, "", bagian)


def tanpa_ketentuan(jenis: str, galat: KesalahanAturan) -> Kelayakan:
    """Return the answer where a parameter is missing."""
    return simpulkan(jenis, [tak_diketahui("ketentuan", "", galat.pesan)])


def _polos(nilai: Nilai) -> object:
    if isinstance(nilai, date):
        return nilai.isoformat()
    if isinstance(nilai, Decimal):
        return float(nilai)
    return list(nilai) if isinstance(nilai, tuple) else nilai

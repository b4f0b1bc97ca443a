"""Stale forms: somebody else changed the row since the form was opened.

The version of a tracked row is the key of its newest event (`pgh_id`), so a change by any path makes a new
one. A form carries the version it was opened with; the service that saves compares it under the row's lock,
and nobody overwrites what they have not seen.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from serang_asn.inti.kesalahan import Penolakan
from serang_asn.inti.perubahan import bidang_berarti, nama_rujukan, sebut_pelaku, tulis

BERTIGA = 3
"""As many different values as there are sides: seen, present, wanted."""


@dataclass(frozen=True, slots=True)
class Perbedaan:
    """One field that somebody else changed: as the reader saw it, as it is now, as the reader wants it.

    All three ready to show. is_bentrok: both changed it, each to another value.
    """

    bidang: str
    label: str
    dilihat: str
    kini: str
    milik_anda: str
    is_bentrok: bool


class VersiBasi(Penolakan):
    """Somebody else changed the row since the form was opened. versi: the one the reader now sees.

    is_dibatalkan: the change withdrew the row.
    """

    def __init__(
        self, *, oleh: str, pada: datetime | None, perbedaan: Iterable[Perbedaan], versi: int,
        is_dibatalkan: bool = False,
    ) -> None:  # fmt: skip
        apa = "membatalkan" if is_dibatalkan else "mengubah"
        super().__init__(f"{oleh} {apa} catatan ini setelah Anda membukanya. Isian Anda belum disimpan.")
        self.oleh = oleh
        self.pada = pada
        self.perbedaan = tuple(perbedaan)
        self.versi = versi
        self.is_dibatalkan = is_dibatalkan


def versi_kini(baris: Any) -> int:
    """Return the version of a tracked row; 0 when no event of it was recorded. One query."""
    return baris.jejak.order_by("-pgh_id").values_list("pgh_id", flat=True).first() or 0


def periksa_versi(
    baris: Any, diketahui: int, isian: Mapping[str, Any], daftar: Sequence[str] | None = None
) -> None:
    """Raise VersiBasi unless the locked row still has the version that the editor saw; as `bandingkan`."""
    kini = versi_kini(baris)
    if kini and kini != diketahui:
        raise bandingkan(baris, diketahui, isian, daftar)


def bandingkan(
    baris: Any, diketahui: int, isian: Mapping[str, Any], daftar: Sequence[str] | None = None
) -> VersiBasi:
    """Return who changed `baris` since the version `diketahui`, and how.

    isian: what the reader wants; daftar: the fields that are compared, those of `isian` when not given.
    """
    model = type(baris)
    dilihat = baris.jejak.filter(pgh_id=diketahui).first()
    terbaru = baris.jejak.select_related("pgh_context").order_by("-pgh_id").first()
    boleh = {satu.name: satu for satu in bidang_berarti(model)}
    bidang = [boleh[nama] for nama in (daftar if daftar is not None else isian) if nama in boleh]
    mau = {satu.name: _mau(satu, isian, dilihat) for satu in bidang}
    nama = nama_rujukan(bidang, [satu for satu in (dilihat, baris, model(**_kunci(bidang, mau))) if satu])
    return VersiBasi(
        oleh=sebut_pelaku([terbaru])(terbaru) if terbaru else "Sistem",
        pada=terbaru.pgh_created_at if terbaru else None,
        perbedaan=[
            satu for b in bidang if (satu := _perbedaan(b, dilihat, baris, mau[b.name], nama)) is not None
        ],
        versi=terbaru.pgh_id if terbaru else 0,
        is_dibatalkan=getattr(baris, "dibatalkan_pada", None) is not None,
    )


def data_dengan(form: Any, **ganti: Any) -> Any:
    """Return what was sent with a form, some of it replaced: the version that its reader has seen by now."""
    data = form.data.copy()
    for nama, nilai in ganti.items():
        data[nama] = str(nilai)
    return data


def _mau(bidang: Any, isian: Mapping[str, Any], dilihat: Any) -> Any:
    """The value asked for as its column holds it; what is not asked for stays as it was seen."""
    if bidang.name not in isian:
        return getattr(dilihat, bidang.attname, None)
    nilai = isian[bidang.name]
    return getattr(nilai, "pk", nilai) if bidang.is_relation else nilai


def _kunci(bidang: Sequence[Any], mau: Mapping[str, Any]) -> dict[str, Any]:
    return {satu.attname: mau[satu.name] for satu in bidang if satu.is_relation}


def _perbedaan(
    bidang: Any, dilihat: Any, baris: Any, mau: Any, nama: Mapping[Any, str]
) -> Perbedaan | None:  # fmt: skip
    lama, kini = getattr(dilihat, bidang.attname, None), getattr(baris, bidang.attname)
    if lama == kini and mau == kini:
        return None
    label = str(bidang.verbose_name)
    return Perbedaan(
        bidang=bidang.name,
        label=label[:1].upper() + label[1:],
        dilihat=tulis(bidang, lama, nama),
        kini=tulis(bidang, kini, nama),
        milik_anda=tulis(bidang, mau, nama),
        is_bentrok=len({repr(lama), repr(kini), repr(mau)}) == BERTIGA,
    )

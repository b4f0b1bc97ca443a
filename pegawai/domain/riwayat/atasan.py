"""Direct supervisors: who may be one, and that nobody answers to somebody who answers to them.

Acuan: PP 30/2019 (the direct supervisor rates); UU 20/2023 ps. 52.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from pegawai.domain.periode import SELAMANYA
from pegawai.domain.riwayat.karier import Atasan, Karier, Kedudukan, sesudah, terakhir
from pegawai.domain.riwayat.karier import sebelum as sebelumnya
from pegawai.domain.riwayat.umum import periksa_hari, periksa_hubungan_kerja
from pegawai.domain.tanggal import tanggal_panjang
from pegawai.domain.temuan import Temuan, larang, peringatan

Garis = Mapping[int, Sequence[Atasan]]
"""The supervisors of people over time, by the key of the person."""


def periksa_atasan(pegawai: int, satu: Atasan, karier: Karier, garis: Garis) -> Iterator[Temuan]:
    """Yield the findings about a supervisor from a day until the next one.

    garis: of everybody above the supervisor; a line that comes back to `pegawai` on any day is refused.
    """
    if pegawai == satu.atasan:
        yield larang(
            "atasan_diri_sendiri", "Pegawai tidak dapat menjadi atasan dirinya sendiri.", "", "atasan"
        )
        return
    yield from periksa_hari(satu.tmt, karier)
    yield from periksa_hubungan_kerja(satu.tmt, karier)
    lalu = sebelumnya(karier.atasan, satu)
    if lalu and lalu.atasan == satu.atasan:
        yield larang("atasan_sama", "Atasan ini sudah tercatat pada tanggal itu.", "", "atasan")
        return
    if any(lain.tmt == satu.tmt for lain in karier.atasan):
        yield peringatan(
            "atasan_tmt_sama",
            "Atasan lain sudah tercatat pada TMT yang sama; yang dicatat terakhir yang berlaku.",
            bidang="tmt",
        )
    yield from _melingkar(pegawai, satu, satu.tmt, karier, garis)


def periksa_cabut_atasan(pegawai: int, satu: Atasan, karier: Karier, garis: Garis) -> Iterator[Temuan]:
    """Yield whether the supervisor before may go on once `satu` is withdrawn. garis: of that one."""
    lalu = sebelumnya(karier.atasan, satu)
    if lalu is not None:
        yield from _melingkar(pegawai, lalu, satu.tmt, karier, garis)


def periksa_calon_atasan(tmt: date, kedudukan: Sequence[Kedudukan]) -> Iterator[Temuan]:
    """Yield whether somebody with these standings can supervise from a day: only who is on duty then."""
    kini = terakhir(kedudukan, tmt)
    if kini is None or kini.akhir or not kini.dihitung:
        sebab = f" ({kini.nama or kini.kode})" if kini else ""
        yield larang(
            "atasan_tidak_bertugas",
            f"Atasan yang dipilih tidak bertugas pada {tanggal_panjang(tmt)}{sebab}.",
            "UU 20/2023 ps. 52",
            "atasan",
        )


def _melingkar(
    pegawai: int, satu: Atasan, dari: date, karier: Karier, garis: Garis
) -> Iterator[Temuan]:  # fmt: skip
    nanti = sesudah(karier.atasan, satu)
    sampai = nanti.tmt if nanti else SELAMANYA
    hari = {dari, *(lain.tmt for daftar in garis.values() for lain in daftar if dari < lain.tmt < sampai)}
    for kini in sorted(hari):
        if _ada_di_atas(pegawai, satu.atasan, kini, garis):
            yield larang(
                "atasan_melingkar",
                f"Pada {tanggal_panjang(kini)} atasan yang dipilih sendiri berada di bawah pegawai ini.",
                "",
                "atasan",
            )
            return


def _ada_di_atas(pegawai: int, dari: int, hari: date, garis: Garis) -> bool:
    """Whether the line up from `dari` meets `pegawai` on a day."""
    dilihat: set[int] = set()
    kini = dari
    while kini not in dilihat:
        dilihat.add(kini)
        atas = terakhir(garis.get(kini, ()), hari)
        if atas is None:
            return False
        kini = atas.atasan
        if kini == pegawai:
            return True
    return False

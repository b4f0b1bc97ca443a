"""Personnel actions: how people come, whether they may return, where they may go.

Acuan: UU 20/2023 ps. 5 and 52; PP 11/2017 ps. 34, 190 and 334; PP 49/2018; PerBKN 22/2007; PerBKN 1/2019.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum

from pegawai.domain.jabatan import JenisJabatan
from pegawai.domain.kedudukan import JenisAsn
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.nip import JenisNip, parse_nip, selisih_dengan
from pegawai.domain.riwayat.karier import Jabatan, Karier
from pegawai.domain.tanggal import tanggal_panjang
from pegawai.domain.temuan import Temuan, larang, peringatan

AKTIF = "AKTIF"
MANAJERIAL = frozenset({JenisJabatan.JPT, JenisJabatan.ADMINISTRATOR, JenisJabatan.PENGAWAS})


class Jalur(StrEnum):
    """The ways into the service of the city."""

    CPNS = "cpns"
    PINDAH_MASUK = "pindah_masuk"
    PPPK = "pppk"
    PPPK_PW = "pppk_pw"


JENIS_ASN: Mapping[Jalur, JenisAsn] = {
    Jalur.CPNS: JenisAsn.CPNS,
    Jalur.PINDAH_MASUK: JenisAsn.PNS,
    Jalur.PPPK: JenisAsn.PPPK,
    Jalur.PPPK_PW: JenisAsn.PPPK_PW,
}
BERKONTRAK = frozenset({Jalur.PPPK, Jalur.PPPK_PW})


def periksa_nip_masuk(nip: str, jalur: Jalur, tmt_awal: date, per_tanggal: date) -> Iterator[Temuan]:
    """Yield the findings about the number of a newcomer.

    tmt_awal: the first appointment, TMT CPNS or PPPK, not the transfer. Birth date and sex are judged with
    the rest of the personal data.
    """
    try:
        bacaan = parse_nip(nip, per_tanggal)
    except KesalahanAturan as galat:
        yield larang(galat.kode, galat.pesan, "PerBKN 22/2007; PerBKN 1/2019", "nip")
        return
    seharusnya = JenisNip.PPPK if jalur in BERKONTRAK else JenisNip.PNS
    if bacaan.jenis is not seharusnya:
        yield peringatan(
            "nip_jenis_berbeda",
            f"Nomor ini bersusunan {bacaan.jenis}, sedangkan pegawai masuk sebagai "
            f"{JENIS_ASN[jalur].replace('_PW', ' Paruh Waktu')}.",
            "PerBKN 22/2007; PerBKN 1/2019",
            "nip",
        )
    elif not bacaan.is_usia_tmt_wajar:
        yield peringatan(
            "nip_usia_tmt", "Menurut NIP, TMT jatuh sebelum usia 18 tahun.", "UU 20/2023 ps. 5", "nip"
        )
    for beda in selisih_dengan(bacaan, tmt=tmt_awal):
        yield peringatan(beda.kode, beda.pesan, "PerBKN 22/2007; PerBKN 1/2019", "tmt")


def periksa_kembali(tmt: date, karier: Karier) -> Iterator[Temuan]:
    """Yield whether somebody may be made active again on a day.

    karier: without the return itself. What may follow an end is judged with the standing.
    """
    kini = karier.kedudukan_pada(tmt)
    if kini is not None and kini.kode == AKTIF:
        yield larang(
            "sudah_aktif",
            f"Pada {tanggal_panjang(tmt)} pegawai ini sudah aktif, sejak {tanggal_panjang(kini.tmt)}.",
            "PP 11/2017",
            "tmt",
        )


def periksa_pindah(satu: Jabatan, karier: Karier) -> Iterator[Temuan]:
    """Yield whether a post would be recorded without moving anybody; the rest is judged with the post."""
    lalu = karier.jabatan_pada(satu.tmt)
    if lalu and (lalu.tempat.jabatan, lalu.tempat.unit) == (satu.tempat.jabatan, satu.tempat.unit):
        yield larang(
            "sudah_di_sana",
            f"Sudah memegang jabatan itu di {satu.tempat.nama_unit} sejak {tanggal_panjang(lalu.tmt)}.",
            "",
            "unit",
        )
    elif any(
        (lain.tmt, lain.tempat.jabatan, lain.tempat.unit) == (satu.tmt, satu.tempat.jabatan, satu.tempat.unit)
        for lain in karier.jabatan
    ):
        yield larang("jabatan_kembar", "Jabatan ini sudah tercatat pada TMT yang sama.", "", "tmt")
    elif lalu and lalu.tmt == satu.tmt:
        yield larang(
            "pindah_bertabrakan",
            f"Pada TMT yang sama sudah tercatat {lalu.tempat.nama} di {lalu.tempat.nama_unit}. "
            "Batalkan atau koreksi catatan itu dahulu.",
            "",
            "tmt",
        )


def periksa_bawa_jabatan(lalu: Jabatan, nama_unit: str) -> Iterator[Temuan]:
    """Yield a warning when a managerial post would be carried along into another unit.

    nama_unit: where to. Functional posts and pelaksana move with the person; a managerial post leads a unit.
    """
    if lalu.tempat.jenis in MANAJERIAL and lalu.tempat.nama_unit != nama_unit:
        yield peringatan(
            "jabatan_manajerial_ikut",
            f"Memimpin {lalu.tempat.nama_unit} sebagai {lalu.tempat.nama}; jabatan itu akan ikut dibawa ke "
            f"{nama_unit}. Sebutkan jabatan tujuannya bila bukan itu maksudnya.",
            "",
            "jabatan",
        )

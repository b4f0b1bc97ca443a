"""Facts that stand only in a title or in the name of a sheet: the office, and the day of the list."""

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from pegawai.domain import aksara
from pegawai.domain.impor.tanggal import AturanTanggal, baca_tanggal, nomor_bulan

_BERLABEL = re.compile(
    r"^(?:UNIT\s+KERJA|OPD|SKPD|INSTANSI|PERANGKAT\s+DAERAH|SATUAN\s+KERJA|SATKER|DINAS/INSTANSI|ORGANISASI)"
    r"(?:\s+INDUK)?\s*[:=]\s*(.+)$",
    re.IGNORECASE,
)
_OPD = re.compile(
    r"\b(?:DINAS|BADAN|KECAMATAN|KEC\.|INSPEKTORAT|SEKRETARIAT\s+(?:DAERAH|DPRD|DEWAN)|SATUAN\s+POLISI|SATPOL|RSUD"
    r"|RUMAH\s+SAKIT)(?=\s|$).*",
    re.IGNORECASE,
)
_UNIT = re.compile(
    r"\b(?:PUSKESMAS|UPTD?|SMPN?|SDN?|SD\s+NEGERI|SMP\s+NEGERI|TKN?|KELURAHAN|KEL\.|BAGIAN|BIDANG)\s+\S.*",
    re.IGNORECASE,
)
_BAGIAN_OPD = re.compile(
    r"(?:[IVXLC]+|[A-Z]|\d+)[.)]\s|(?:SEKRETARIAT|INSPEKTUR|SUB\s?BAG|SUB\s?BIDANG|SEKSI|UNIT|INSTALASI|RUANG|SEKOLAH)\b",
    re.IGNORECASE,
)
_EKOR = re.compile(
    r"\s*(?:[(|]|\b(?:TAHUN|PER|KEADAAN|BULAN|S\.?D\.?|POSISI|PERIODE|SAMPAI)\b).*$", re.IGNORECASE
)
_DAERAH = re.compile(r"[\s,\-]*\b(?:PEMERINTAH\s+)?(?:KOTA|KABUPATEN|KAB\.)\s+[A-Z]+\s*$", re.IGNORECASE)
_BUKAN_SATU = re.compile(r"^\S+\s+(?:DAN|/|&|SE)\b|\bSE[\s-]+(?:KOTA|KABUPATEN|KECAMATAN)\b", re.IGNORECASE)
_SE_DI_DEPAN = re.compile(r"\bSE[\s-]*$", re.IGNORECASE)
_PEMERINTAH = re.compile(r"\bPEM(?:ERINTAH|KOT|KAB|PROV|DA)\b", re.IGNORECASE)
_RUMAH_SAKIT = re.compile(r"^(?:RSUD|RUMAH\s+SAKIT)", re.IGNORECASE)
_TANGGAL = re.compile(r"\b\d{1,2}[\s\-/.]+(?:[A-Za-z]{3,}|\d{1,2})[\s\-/.]+\d{4}\b")
_BULAN_TAHUN = re.compile(r"\b([A-Za-z]{3,9})\s+(?:TAHUN\s+)?((?:19|20)\d\d)\b", re.IGNORECASE)
_TAHUN = re.compile(r"\bTAHUN\s+((?:19|20)\d\d)\b", re.IGNORECASE)
_ANGKA_TAHUN = re.compile(r"(?<!\d)20\d\d(?!\d)")
_BUKAN_TEMPAT = re.compile(
    r"(?:PNS|CPNS|PPPK|P3K|ASN|NON[\s-]?ASN|HONORER|THL|TKK|GOL(?:ONGAN)?|ESELON|PRIA|WANITA|LAKI|PEREMPUAN)\b"
    r"|PEGAWAI\s+(?:NEGERI|PEMERINTAH|HONORER|TETAP)|(?:JABATAN\s+)?(?:STRUKTURAL|FUNGSIONAL|PELAKSANA)\b|\W*\d+\W*$",
    re.IGNORECASE,
)
_NAMA_LEMBAR_UMUM = re.compile(
    r"^(?:sheet|lembar|data|pegawai|pns|pppk|asn|duk|rekap|export|worksheet)?[\s\d()_-]*$", re.I
)
_KEPENDEKAN = {
    "bkpsdm": "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
    "bkd": "Badan Kepegawaian Daerah",
    "bappeda": "Badan Perencanaan Pembangunan Daerah",
    "bapenda": "Badan Pendapatan Daerah",
    "bpkad": "Badan Pengelolaan Keuangan dan Aset Daerah",
    "bpbd": "Badan Penanggulangan Bencana Daerah",
    "kesbangpol": "Badan Kesatuan Bangsa dan Politik",
    "bakesbangpol": "Badan Kesatuan Bangsa dan Politik",
    "satpolpp": "Satuan Polisi Pamong Praja",
    "dinkes": "Dinas Kesehatan",
    "dindikbud": "Dinas Pendidikan dan Kebudayaan",
    "disdikbud": "Dinas Pendidikan dan Kebudayaan",
    "dpupr": "Dinas Pekerjaan Umum dan Penataan Ruang",
    "dpmptsp": "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu",
    "diskominfo": "Dinas Komunikasi dan Informatika",
    "dinsos": "Dinas Sosial",
    "dishub": "Dinas Perhubungan",
    "dlh": "Dinas Lingkungan Hidup",
    "disdukcapil": "Dinas Kependudukan dan Pencatatan Sipil",
    "setda": "Sekretariat Daerah",
    "setwan": "Sekretariat DPRD",
    "inspektorat": "Inspektorat",
}


@dataclass(frozen=True, slots=True)
class Konteks:
    """keadaan: the day whose state the list shows; tahun: the year it is about; None when nothing says."""

    opd: str | None = None
    unit_kerja: str | None = None
    keadaan: date | None = None
    tahun: int | None = None


def baca_konteks(daftar_judul: Iterable[str], nama_lembar: str | None, per_tanggal: date) -> Konteks:
    """Read the titles above a table, then the sheet's name."""
    judul = [aksara.rapikan(teks) for teks in daftar_judul]
    opd = next(filter(None, map(nama_opd, judul)), None)
    if opd is None and nama_lembar:
        opd = _opd_dari_lembar(nama_lembar)
    unit = next(filter(None, map(_nama_unit, [*judul, nama_lembar or ""])), None)
    tahun = _tahun_pokok(judul) or _tahun_pokok([nama_lembar or ""])
    return Konteks(opd, unit, tanggal_keadaan(judul, per_tanggal), tahun)


def nama_opd(teks: str) -> str | None:
    """Return the office a title names, `DATA PEGAWAI INSPEKTORAT KOTA SERANG` to `INSPEKTORAT`."""
    berlabel = _BERLABEL.match(teks)
    if berlabel:
        return None if is_pemerintah(berlabel[1]) else _pangkas(berlabel[1])
    cocok = _OPD.search(teks)
    if cocok is None or not _is_satu(cocok[0]) or _SE_DI_DEPAN.search(teks, 0, cocok.start()):
        return None
    return re.sub(r"^KEC\.\s*", "Kecamatan ", _pangkas(cocok[0]), flags=re.IGNORECASE)


def tempat_subjudul(teks: str, opd_judul: str | None) -> tuple[str | None, str | None]:
    """Return the OPD or the unit that a heading inside the table names; neither when it divides otherwise.

    opd_judul: the OPD of the title; a heading that begins with its name is a part of it.
    """
    if _BUKAN_TEMPAT.match(teks):
        return None, None
    opd = nama_opd(teks) if _OPD.match(teks) or _BERLABEL.match(teks) else None
    if opd is None or (opd_judul and opd.casefold().startswith(opd_judul.casefold())):
        berlabel = _BERLABEL.match(teks)
        return None, berlabel[1] if berlabel else teks
    return opd, None


def is_nama_tempat(teks: str) -> bool:
    """Tell whether a text is a heading (an office, a unit, a group of employees) and no person's name."""
    return any(pola.match(teks) for pola in (_OPD, _UNIT, _BERLABEL, _BUKAN_TEMPAT, _BAGIAN_OPD))


def is_pemerintah(teks: str) -> bool:
    """Tell whether a text names the local government as a whole, which is no office of it."""
    return _PEMERINTAH.search(teks) is not None and _OPD.search(teks) is None


def tanggal_keadaan(daftar_judul: Iterable[str], per_tanggal: date) -> date | None:
    """Return the day a title gives, the end of its month or of its year; never after `per_tanggal`."""
    judul = list(daftar_judul)
    aturan = AturanTanggal(per_tanggal)
    for teks in judul:
        cocok = _TANGGAL.search(teks)
        tanggal = baca_tanggal(cocok[0], aturan) if cocok else None
        if isinstance(tanggal, date):
            return min(tanggal, per_tanggal)
    for teks in judul:
        for bulan_tulis, tahun_tulis in _BULAN_TAHUN.findall(teks):
            bulan, tahun = nomor_bulan(bulan_tulis.lower()), int(tahun_tulis)
            if bulan:
                return min(date(tahun, bulan, monthrange(tahun, bulan)[1]), per_tanggal)
    tahun_saja = next((int(cocok[1]) for teks in judul if (cocok := _TAHUN.search(teks))), None)
    return min(date(tahun_saja, 12, 31), per_tanggal) if tahun_saja else None


def _tahun_pokok(daftar_teks: Iterable[str]) -> int | None:
    """Return the year that texts name; none when they name several."""
    tahun = {int(satu) for teks in daftar_teks for satu in _ANGKA_TAHUN.findall(teks)}
    return tahun.pop() if len(tahun) == 1 else None


def _opd_dari_lembar(nama: str) -> str | None:
    biasa = aksara.rapikan(nama)
    if _NAMA_LEMBAR_UMUM.match(biasa):
        return None
    panjang = _KEPENDEKAN.get("".join(filter(str.isalpha, biasa.lower())))
    return panjang or nama_opd(biasa)


def _nama_unit(teks: str) -> str | None:
    cocok = _UNIT.search(teks)
    if cocok is None or not _is_satu(cocok[0]) or _BERLABEL.match(teks) or nama_opd(teks):
        return None
    return _EKOR.sub("", cocok[0]).strip(" :,-")


def _is_satu(teks: str) -> bool:
    return _BUKAN_SATU.search(teks) is None


def _pangkas(teks: str) -> str:
    tanpa_ekor = _EKOR.sub("", teks).strip(" :,-")
    if _RUMAH_SAKIT.match(tanpa_ekor):
        return tanpa_ekor
    return _DAERAH.sub("", tanpa_ekor).strip(" :,-") or tanpa_ekor

"""A career told in sentences: each event says what happened, knowing what was so before it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from pegawai.domain.kedudukan import JenisAsn
from pegawai.domain.nama import nama_lengkap
from pegawai.domain.tanggal import tanggal_panjang

AKTIF = "AKTIF"
SEBUTAN_ASN = {
    JenisAsn.CPNS.value: "CPNS",
    JenisAsn.PNS.value: "PNS",
    JenisAsn.PPPK.value: "PPPK",
    JenisAsn.PPPK_PW.value: "PPPK paruh waktu",
}
_KEDUDUKAN = {
    "TUGAS_BELAJAR": "Mulai tugas belajar",
    "BERHENTI_SEMENTARA": "Diberhentikan sementara",
    "MPP": "Memasuki masa persiapan pensiun",
    "CLTN": "Mulai cuti di luar tanggungan negara",
}
_JENIS_PANGKAT = {
    "ijazah": " melalui penyesuaian ijazah",
    "pengabdian": " sebagai kenaikan pangkat pengabdian",
    "anumerta": " sebagai kenaikan pangkat anumerta",
}


@dataclass(frozen=True, slots=True)
class Kejadian:
    """One event of a history in plain values, named as in `nilai` of each teller below."""

    jenis: str
    mulai: date | None
    selesai: date | None
    nilai: Mapping[str, Any]


def kalimat(kini: Kejadian, lalu: Kejadian | None = None) -> str:
    """Return what happened, without a full stop. lalu: the event of the same history before it.

    Raises KeyError for a history that has no teller.
    """
    return _PENUTUR[kini.jenis](kini, lalu)


def _kedudukan(kini: Kejadian, lalu: Kejadian | None) -> str:
    """nilai: jenis_asn, kode and nama of the standing, kontrak_selesai (ISO, PPPK)."""
    kode, nama, asn = kini.nilai["kode"], kini.nilai["nama"], SEBUTAN_ASN[kini.nilai["jenis_asn"]]
    if kode != AKTIF:
        return _KEDUDUKAN.get(kode, str(nama))
    if lalu is None:
        return f"Diangkat sebagai {asn}{_kontrak(kini)}"
    if lalu.nilai["jenis_asn"] != kini.nilai["jenis_asn"]:
        return f"Diangkat menjadi {asn}{_kontrak(kini)}"
    if lalu.nilai["kode"] != AKTIF:
        return f"Aktif kembali setelah {_kecil(lalu.nilai['nama'])}"
    return (
        f"Kontrak {asn} diperpanjang{_kontrak(kini)}"
        if _kontrak(kini)
        else f"Ditetapkan tetap aktif sebagai {asn}"
    )


def _kontrak(kini: Kejadian) -> str:
    selesai = kini.nilai.get("kontrak_selesai")
    return f" sampai {_hari_terakhir(date.fromisoformat(selesai))}" if selesai else ""


def _pangkat(kini: Kejadian, lalu: Kejadian | None) -> str:
    """nilai: golongan (code), pangkat (name, or the code again), urut, jenis."""
    golongan, pangkat = kini.nilai["golongan"], kini.nilai["pangkat"]
    sebutan = f"golongan {golongan}" if pangkat in {"", golongan} else f"{pangkat} ({golongan})"
    if lalu is None or lalu.nilai["sistem"] != kini.nilai["sistem"]:
        return (
            f"Diangkat dalam pangkat {sebutan}"
            if pangkat not in {"", golongan}
            else f"Diangkat dalam {sebutan}"
        )
    if kini.nilai["urut"] > lalu.nilai["urut"]:
        awal = "Naik pangkat menjadi" if pangkat not in {"", golongan} else "Naik ke"
        return f"{awal} {sebutan}{_JENIS_PANGKAT.get(kini.nilai['jenis'], '')}"
    if kini.nilai["urut"] < lalu.nilai["urut"]:
        return f"Turun pangkat menjadi {sebutan}"
    return f"Ditetapkan kembali dalam pangkat {sebutan}"


def _jabatan(kini: Kejadian, lalu: Kejadian | None) -> str:
    """nilai: jabatan, unit (names)."""
    jabatan, unit = kini.nilai["jabatan"], kini.nilai["unit"]
    if lalu is None:
        return f"Mulai bertugas sebagai {jabatan} di {unit}"
    if lalu.nilai["unit"] != unit:
        tetap = "tetap sebagai" if lalu.nilai["jabatan"] == jabatan else "sebagai"
        return f"Pindah dari {lalu.nilai['unit']} ke {unit} {tetap} {jabatan}"
    if lalu.nilai["jabatan"] != jabatan:
        return f"Berganti jabatan dari {lalu.nilai['jabatan']} menjadi {jabatan} di {unit}"
    return f"Dikukuhkan kembali sebagai {jabatan} di {unit}"


def _penugasan(kini: Kejadian, lalu: Kejadian | None) -> str:
    """nilai: jenis (label), jabatan, unit."""
    awal = f"Ditugaskan sebagai {kini.nilai['jenis']} {kini.nilai['jabatan']} di {kini.nilai['unit']}"
    return f"{awal}{_sampai(kini)}"


def _pendidikan(kini: Kejadian, lalu: Kejadian | None) -> str:
    """nilai: tingkat (code), jurusan, sekolah, tahun_lulus."""
    sekolah, tahun = kini.nilai["sekolah"], kini.nilai["tahun_lulus"]
    bagian = [f"Lulus {kini.nilai['tingkat']}"]
    if kini.nilai["jurusan"] != kini.nilai["tingkat"]:
        bagian.append(kini.nilai["jurusan"])
    if sekolah:
        bagian.append(f"dari {sekolah}")
    if tahun and kini.mulai and tahun != kini.mulai.year:
        bagian.append(f"tahun {tahun}, diakui sejak tanggal ini")
    return " ".join(filter(None, bagian))


def _gaji(kini: Kejadian, lalu: Kejadian | None) -> str:
    """nilai: golongan, mkg_tahun, gaji (rupiah or None)."""
    gaji = kini.nilai["gaji"]
    jumlah = f" menjadi Rp{gaji:,}".replace(",", ".") if gaji else ""
    masa = f"golongan {kini.nilai['golongan']}, masa kerja {kini.nilai['mkg_tahun']} tahun"
    return f"Gaji berkala naik{jumlah} ({masa})"


def _kinerja(kini: Kejadian, lalu: Kejadian | None) -> str:
    """nilai: tahun, predikat (label)."""
    return f"Kinerja tahun {kini.nilai['tahun']} dinilai {kini.nilai['predikat']}"


def _angka_kredit(kini: Kejadian, lalu: Kejadian | None) -> str:
    """nilai: nilai (number), jenjang."""
    angka = f"{kini.nilai['nilai']:.3f}".rstrip("0").rstrip(".").replace(".", ",")
    masa = f" untuk masa sampai {_hari_terakhir(kini.selesai)}" if kini.selesai else ""
    return f"Memperoleh {angka} angka kredit pada jenjang {kini.nilai['jenjang']}{masa}"


def _penghargaan(kini: Kejadian, lalu: Kejadian | None) -> str:
    """nilai: jenis, pemberi."""
    pemberi = kini.nilai["pemberi"]
    return f"Menerima {kini.nilai['jenis']}" + (f" dari {pemberi}" if pemberi else "")


def _cuti(kini: Kejadian, lalu: Kejadian | None) -> str:
    """nilai: jenis, hari_kerja."""
    return f"Mulai {_kecil(kini.nilai['jenis'])} selama {kini.nilai['hari_kerja']} hari kerja{_sampai(kini)}"


def _atasan(kini: Kejadian, lalu: Kejadian | None) -> str:
    """nilai: depan, nama, belakang of the supervisor."""
    nama = nama_lengkap(kini.nilai["depan"], kini.nilai["nama"], kini.nilai["belakang"])
    return f"Atasan langsung {'berganti menjadi' if lalu else 'ialah'} {nama}"


def _sampai(kini: Kejadian) -> str:
    return f" sampai {_hari_terakhir(kini.selesai)}" if kini.selesai else ""


def _hari_terakhir(selesai: date) -> str:
    """Write the last day of a half-open period."""
    return tanggal_panjang(selesai - timedelta(days=1))


def _kecil(teks: str) -> str:
    """Write a name inside a sentence; abbreviations keep their capitals."""
    return teks if teks[:2].isupper() else teks[:1].lower() + teks[1:]


_PENUTUR: Mapping[str, Callable[[Kejadian, Kejadian | None], str]] = {
    "kedudukan": _kedudukan,
    "pangkat": _pangkat,
    "jabatan": _jabatan,
    "penugasan": _penugasan,
    "pendidikan": _pendidikan,
    "gaji": _gaji,
    "kinerja": _kinerja,
    "angka_kredit": _angka_kredit,
    "penghargaan": _penghargaan,
    "cuti": _cuti,
    "atasan": _atasan,
}

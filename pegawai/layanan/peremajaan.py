"""Peremajaan data: the employee asks for a correction of his own record, with evidence.

Acuan: PP 11/2017 ps. 289–291 (accurate data of the employee); UU 27/2022 ps. 6 (right to correct one's data).
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from pegawai.domain.syarat import HasilSyarat, Syarat
from pegawai.models import Pegawai, Usulan
from pegawai.registri import JenisUsulan, SyaratBerkas
from pegawai.selectors import peremajaan as baca
from pegawai.services import profil, riwayat
from pegawai.services.usulan.kesalahan import UsulanDitolak
from pegawai.services.usulan.tulisan import ALASAN, batalkan_riwayat
from serang_asn.inti.komponen import Butir
from serang_asn.inti.models import Peran
from serang_asn.inti.versi import VersiBasi, versi_kini

DASAR = "UU 27/2022 ps. 6"
BERUBAH = (
    "Catatan ini berubah sejak usulan dibuat. Bandingkan isinya, lalu kembalikan usulan kepada pengusul."
)


def _sasaran(pegawai: Pegawai, isian: Mapping[str, Any]) -> baca.Sasaran:
    sasaran = baca.get_sasaran(pegawai, isian["bagian"], isian["catatan"])
    if sasaran is None:
        raise UsulanDitolak("Catatan yang diperbaiki sudah tidak berlaku.", "usulan_catatan_hilang")
    return sasaran


def _syarat(pegawai: Pegawai, isian: Mapping[str, Any], pada: date) -> list[Syarat]:
    sasaran = baca.get_sasaran(pegawai, isian["bagian"], isian["catatan"])
    sama = sasaran is not None and sasaran.versi == isian["versi"]
    kalimat = "Catatan masih seperti saat usulan dibuat." if sama else BERUBAH
    hasil = HasilSyarat.TERPENUHI if sama else HasilSyarat.BELUM
    return [Syarat("catatan_tetap", hasil, DASAR, kalimat)]


def _tulis(usulan: Usulan, oleh: Any) -> dict[str, Any]:
    """Correct what was asked, or add the missing event. Raises UsulanDitolak, RiwayatDitolak."""
    isian = usulan.isian
    sasaran = _sasaran(usulan.pegawai, isian)
    nilai = baca.nilai_dari(sasaran.model, isian["nilai"])
    if sasaran.baris is None:
        return _tambah(usulan, oleh, nilai)
    semula = {nama: baca.nilai_json(getattr(sasaran.baris, nama)) for nama in nilai}
    alasan = f"{ALASAN} {isian['alasan']}"[:300]
    _ubah(sasaran, nilai, versi=isian["versi"], alasan=alasan, oleh=oleh)
    return {"bagian": isian["bagian"], "catatan": isian["catatan"], "semula": semula}


def _tambah(usulan: Usulan, oleh: Any, nilai: Mapping[str, Any]) -> dict[str, Any]:
    """The letter of such a proposal is none: what the decree says was asked for with the rest."""
    bukti = usulan.lampiran.filter(syarat="bukti").select_related("dokumen").first()
    baris = riwayat.tambah(
        pegawai=usulan.pegawai, jenis=usulan.isian["bagian"], isian=nilai, oleh=oleh, kode=usulan.kode,
        dokumen=bukti.dokumen if bukti else None, alasan=ALASAN, sumber="usulan",
    )  # fmt: skip
    return {"riwayat": [[usulan.isian["bagian"], str(baris.kode)]]}


def _ubah(sasaran: baca.Sasaran, nilai: Mapping[str, Any], *, versi: int, alasan: str, oleh: Any) -> None:
    try:
        if sasaran.bentuk is None:
            profil.ubah(pegawai=sasaran.baris, isian=nilai, versi=versi, alasan=alasan, oleh=oleh)
        else:
            riwayat.koreksi(riwayat=sasaran.baris, isian=nilai, versi=versi, alasan=alasan, oleh=oleh)
    except VersiBasi as galat:
        raise UsulanDitolak(BERUBAH, "usulan_catatan_berubah") from galat


def _batal(usulan: Usulan, oleh: Any, alasan: str) -> None:
    """Put back what was there, unless it was changed again since. Raises UsulanDitolak."""
    if "semula" not in usulan.hasil:
        batalkan_riwayat(usulan, oleh, alasan)
        return
    sasaran = _sasaran(usulan.pegawai, usulan.isian)
    kini = {nama: baca.nilai_json(getattr(sasaran.baris, nama)) for nama in usulan.isian["nilai"]}
    if kini != usulan.isian["nilai"]:
        raise UsulanDitolak("Catatan sudah diubah lagi sesudah usulan ini selesai.", "usulan_catatan_berubah")
    semula = baca.nilai_dari(sasaran.model, usulan.hasil["semula"])
    _ubah(sasaran, semula, versi=versi_kini(sasaran.baris), alasan=alasan, oleh=oleh)


def _ringkas(isian: Mapping[str, Any]) -> str:
    apa = "Perbaikan" if isian["catatan"] or isian["bagian"] == baca.PRIBADI else "Penambahan"
    return f"{apa} {isian['judul']}: {', '.join(isian['label'])}"


def _siapkan(usulan: Usulan, akun: Any) -> dict[str, Any]:
    """The difference that checkers judge, beside what the record says now."""
    isian = usulan.isian
    sasaran = baca.get_sasaran(usulan.pegawai, isian["bagian"], isian["catatan"])
    terbuka = usulan.is_terbuka
    return {
        "butir": [Butir("Yang salah atau kurang", isian["alasan"])],
        "perbedaan": baca.list_perbedaan(sasaran, isian) if sasaran and terbuka else [],
        "berubah": BERUBAH if terbuka and (sasaran is None or sasaran.versi != isian["versi"]) else "",
        "baru": not isian["catatan"] and isian["bagian"] != baca.PRIBADI,
    }


JENIS = JenisUsulan(
    kode="peremajaan",
    urut=200,
    judul="Perbaikan data",
    uraian="Usulkan perbaikan catatan Anda dengan buktinya; berlaku sesudah diperiksa.",
    kelompok="Data pribadi",
    pengaju=frozenset({Peran.PEGAWAI.value}),
    formulir="pegawai.forms.usulan_peremajaan.PeremajaanForm",
    berkas=(
        SyaratBerkas(kode="bukti", judul="Bukti", bantuan="Misalnya SK, ijazah, akta, atau kartu keluarga."),
    ),
    syarat=_syarat,
    tulis=_tulis,
    batal=_batal,
    ringkas=_ringkas,
    is_tunggal=False,
    is_sensitif=lambda isian: bool(isian["sensitif"]),
    url_mulai="pegawai:saya-catatan",
    panel="pegawai/peremajaan/_panel.html",
    siapkan=_siapkan,
)

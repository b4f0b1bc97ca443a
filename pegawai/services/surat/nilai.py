"""What placeholders stand for: the person as on the day before TMT, the proposal, the signatory."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from pegawai.domain.masa_kerja import masa_kerja_keseluruhan
from pegawai.domain.surat.jenis import JenisSurat
from pegawai.models import KeadaanPegawai, PejabatPenandatangan, UnitKerja, Usulan
from pegawai.registri import jenis_usulan
from pegawai.services.surat.kesalahan import IsianSuratKosong
from serang_asn.inti import penulisan

TEMPAT = "Serang"
ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
SEHARI = timedelta(days=1)
PANJANG_OPD = 2 * UnitKerja.steplen
"""Length of the path of a unit right below the city."""


def nilai_usulan(daftar: Sequence[Usulan]) -> dict[int, dict[str, str]]:
    """Return, by key of the proposal, the values of its letter; the queries grow with the kinds only.

    daftar: with `pegawai` read.
    """
    keadaan = _keadaan(daftar)
    opd = _opd([satu.unit.path for satu in keadaan.values() if satu.unit])
    bahan = _bahan(daftar)
    return {
        satu.pk: _orang(satu, keadaan.get(satu.pk), opd) | _isi(satu, bahan.get(satu.pk, {}))
        for satu in daftar
    }


def nilai_surat(pejabat: PejabatPenandatangan, tanggal: date, nomor: str) -> dict[str, str]:
    """Return the values that a letter has of itself."""
    return {
        "nomor": nomor,
        "tanggal": penulisan.tanggal(tanggal),
        "tempat": TEMPAT,
        "pejabat_jabatan": pejabat.jabatan,
        "pejabat_nama": pejabat.nama,
        "pejabat_pangkat": pejabat.pangkat,
        "pejabat_nip": penulisan.nip(pejabat.nip) if pejabat.nip else "",
        "pejabat_atas_nama": pejabat.atas_nama,
    }


def pastikan_terisi(dipakai: Sequence[str], nilai: Mapping[str, str], jenis: JenisSurat) -> None:
    """Raise IsianSuratKosong when a placeholder that the text shows has no value."""
    kosong = [satu for satu in dipakai if not nilai.get(satu)]
    if kosong:
        raise IsianSuratKosong(
            [jenis.dikenal[satu].label if satu in jenis.dikenal else satu for satu in kosong]
        )


def _keadaan(daftar: Sequence[Usulan]) -> dict[int, KeadaanPegawai]:
    if not daftar:
        return {}
    hari = {satu.pk: satu.tmt - SEHARI for satu in daftar}
    baris = KeadaanPegawai.objects.filter(
        pegawai__in={satu.pegawai_id for satu in daftar},
        mulai__lte=max(hari.values()),
        selesai__gt=min(hari.values()),
    ).select_related("golongan", "jabatan", "unit", "pendidikan", "tingkat_pendidikan")
    per_orang: dict[int, list[KeadaanPegawai]] = {}
    for satu in baris:
        per_orang.setdefault(satu.pegawai_id, []).append(satu)
    return {
        usulan.pk: kini
        for usulan in daftar
        for kini in per_orang.get(usulan.pegawai_id, [])
        if kini.mulai <= hari[usulan.pk] < kini.selesai
    }


def _opd(jalur: Sequence[str]) -> dict[str, str]:
    atas = {satu[:PANJANG_OPD] for satu in jalur}
    return dict(UnitKerja.objects.filter(path__in=atas).values_list("path", "nama"))


def _orang(usulan: Usulan, keadaan: KeadaanPegawai | None, opd: Mapping[str, str]) -> dict[str, str]:
    orang = usulan.pegawai
    nilai = {
        "nama": orang.nama_lengkap,
        "nip": penulisan.nip(orang.nip),
        "tempat_lahir": orang.tempat_lahir,
        "tanggal_lahir": penulisan.tanggal(orang.tanggal_lahir),
        "tmt": penulisan.tanggal(usulan.tmt),
        "usulan": usulan.ringkas,
    }
    if keadaan is None:
        return nilai
    masa_kerja = masa_kerja_keseluruhan(keadaan.tmt_masa_kerja, usulan.tmt)
    return nilai | _tempat(keadaan, opd) | {"masa_kerja_keseluruhan": str(masa_kerja)}


def _tempat(keadaan: KeadaanPegawai, opd: Mapping[str, str]) -> dict[str, str]:
    golongan, unit = keadaan.golongan, keadaan.unit
    kode = golongan.kode if golongan else ""
    pangkat = golongan.nama if golongan and golongan.jenis == "PNS" else ""
    nama_opd = opd.get(unit.path[:PANJANG_OPD], unit.nama) if unit else ""
    nama_unit = unit.nama if unit else ""
    pendidikan = keadaan.pendidikan or keadaan.tingkat_pendidikan
    return {
        "pangkat": pangkat,
        "golongan": kode,
        "pangkat_golongan": ", ".join(filter(None, [pangkat, kode])),
        "jabatan": keadaan.jabatan.nama if keadaan.jabatan else "",
        "unit": nama_unit,
        "opd": nama_opd,
        "unit_lengkap": ", ".join(dict.fromkeys(filter(None, [nama_unit, nama_opd]))),
        "pendidikan": str(pendidikan or ""),
    }


def _bahan(daftar: Sequence[Usulan]) -> dict[int, Mapping[str, Any]]:
    """What the kinds look up in the records, by key of the proposal."""
    per_jenis: dict[str, list[Usulan]] = {}
    for satu in daftar:
        per_jenis.setdefault(satu.jenis, []).append(satu)
    hasil: dict[int, Mapping[str, Any]] = {}
    for kode, kelompok in per_jenis.items():
        jenis = jenis_usulan.ambil(kode)
        hasil |= jenis.bahan_surat(kelompok) if jenis else {}
    return hasil


def _isi(usulan: Usulan, bahan: Mapping[str, Any]) -> dict[str, str]:
    """What the kind of proposal says of itself, as text."""
    jenis = jenis_usulan.ambil(usulan.jenis)
    isi = {**jenis.isi_surat(usulan), **bahan} if jenis else {}
    return {nama: _tulis(nilai) for nama, nilai in isi.items()}


def _tulis(nilai: Any) -> str:
    match nilai:
        case None:
            return ""
        case date():
            return penulisan.tanggal(nilai)
        case str() if ISO.fullmatch(nilai):
            return penulisan.tanggal(date.fromisoformat(nilai))
        case int() if not isinstance(nilai, bool):
            return penulisan.angka(nilai)
        case _:
            return str(nilai)

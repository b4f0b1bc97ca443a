"""What placeholders stand for: the person as on the day before TMT, the proposal, the signatory."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from pegawai.domain.surat.jenis import JenisSurat
from pegawai.models import KeadaanPegawai, Pegawai, PejabatPenandatangan, UnitKerja, Usulan
from pegawai.registri import jenis_usulan
from pegawai.services.surat.kesalahan import IsianSuratKosong
from serang_asn.inti import penulisan

TEMPAT = "Serang"
ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
SEHARI = timedelta(days=1)
PANJANG_OPD = 2 * UnitKerja.steplen
"""Length of the path of a unit right below the city."""


def nilai_usulan(daftar: Sequence[Usulan]) -> dict[int, dict[str, str]]:
    """Return, by key of the proposal, the values of its letter; two queries for any number.

    daftar: with `pegawai` read.
    """
    keadaan = _keadaan(daftar)
    opd = _opd([satu.unit.path for satu in keadaan.values() if satu.unit])
    return {satu.pk: _orang(satu, keadaan.get(satu.pk), opd) | _isi(satu) for satu in daftar}


def nilai_orang(daftar: Sequence[Pegawai], pada: date) -> dict[int, dict[str, str]]:
    """Return, by key of the person, what letters say of people as they are on `pada`; two queries."""
    baris = (
        KeadaanPegawai.objects.pada(pada)
        .filter(pegawai__in=[satu.pk for satu in daftar])
        .select_related("golongan", "jabatan", "unit", "pendidikan", "tingkat_pendidikan")
    )
    keadaan = {satu.pegawai_id: satu for satu in baris}
    opd = _opd([satu.unit.path for satu in keadaan.values() if satu.unit])
    return {
        satu.pk: _diri(satu) | (_tempat(keadaan[satu.pk], opd) if satu.pk in keadaan else {})
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
    nilai = _diri(usulan.pegawai) | {"tmt": penulisan.tanggal(usulan.tmt), "usulan": usulan.ringkas}
    return nilai if keadaan is None else nilai | _tempat(keadaan, opd)


def _diri(orang: Pegawai) -> dict[str, str]:
    return {
        "nama": orang.nama_lengkap,
        "nip": penulisan.nip(orang.nip),
        "tempat_lahir": orang.tempat_lahir,
        "tanggal_lahir": penulisan.tanggal(orang.tanggal_lahir),
    }


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


def _isi(usulan: Usulan) -> dict[str, str]:
    """What the kind of proposal says of itself, as text."""
    jenis = jenis_usulan.ambil(usulan.jenis)
    isi = jenis.isi_surat(usulan) if jenis else {}
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

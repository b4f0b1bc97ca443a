"""Appointment to a post with inauguration, by promotion or rotation. Acuan: PP 11/2017 ps. 54–88."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from pegawai.layanan.bersama import SK_PANGKAT, SKP, jenis_usulan
from pegawai.models import Jabatan, Pegawai, UnitKerja, Usulan
from pegawai.registri import SyaratBerkas


def _peristiwa(pegawai: Pegawai, isian: Mapping[str, Any], tmt: date) -> list[tuple[str, dict[str, Any]]]:
    isi = {
        "jabatan": Jabatan.objects.get(pk=isian["jabatan"]), "unit": UnitKerja.objects.get(pk=isian["unit"]),
        "tmt": tmt, "tmt_pelantikan": tmt,
    }  # fmt: skip
    return [("jabatan", isi)]


def _isi_surat(usulan: Usulan) -> dict[str, Any]:
    return {
        "jabatan_tujuan": usulan.isian["nama_jabatan"],
        "unit_tujuan": usulan.isian["nama_unit"],
        "tanggal_pelantikan": usulan.tmt,
    }


JENIS = jenis_usulan(
    kode="pelantikan",
    urut=30,
    judul="Promosi atau pelantikan jabatan",
    uraian="Diangkat dan dilantik dalam jabatan lain.",
    kelompok="Jabatan dan penempatan",
    formulir="PelantikanForm",
    berkas=(
        SK_PANGKAT,
        *SKP,
        SyaratBerkas(kode="pertimbangan", judul="Pertimbangan Tim Penilai Kinerja", wajib=False),
    ),
    peristiwa=_peristiwa,
    ringkas=lambda isian: f"Menjadi {isian['nama_jabatan']} pada {isian['nama_unit']}",
    surat="sk_pengangkatan_jabatan",
    isi_surat=_isi_surat,
)

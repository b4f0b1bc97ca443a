"""Transfer within the city: another unit, with the present post or another. Acuan: PP 11/2017 ps. 190."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from pegawai.domain.syarat import HasilSyarat, Syarat
from pegawai.models import KeadaanPegawai, Pegawai, Usulan
from pegawai.registri import JenisUsulan, SyaratBerkas
from pegawai.services.usulan.tulisan import batalkan_riwayat, syarat_riwayat, tulis_riwayat
from serang_asn.inti.models import Peran

DASAR = "PP 11/2017 ps. 190"


def _syarat(pegawai: Pegawai, isian: Mapping[str, Any], pada: date) -> list[Syarat]:
    peristiwa = {"tmt": pada, "jabatan_id": isian["jabatan"], "unit_id": isian["unit"]}
    kini = KeadaanPegawai.objects.pada(pada).filter(pegawai=pegawai).first()
    tetap = kini is not None and (kini.unit_id, kini.jabatan_id) == (isian["unit"], isian["jabatan"])
    berubah = Syarat(
        "mutasi_berubah",
        HasilSyarat.BELUM if tetap else HasilSyarat.TERPENUHI,
        DASAR,
        "Unit dan jabatan tujuan sama dengan yang sekarang."
        if tetap
        else "Unit atau jabatan tujuan berbeda dari yang sekarang.",
    )
    return [berubah, *syarat_riwayat(pegawai, jenis="jabatan", isian=peristiwa)]


def _tulis(usulan: Usulan, oleh: Any) -> dict[str, Any]:
    isian = {"tmt": usulan.tmt, "jabatan_id": usulan.isian["jabatan"], "unit_id": usulan.isian["unit"]}
    return tulis_riwayat(usulan, oleh, jenis="jabatan", isian=isian)


def _ringkas(isian: Mapping[str, Any]) -> str:
    return f"Pindah ke {isian['nama_unit']} sebagai {isian['nama_jabatan']}"


def _isi_surat(usulan: Usulan) -> dict[str, Any]:
    isian = usulan.isian
    return {
        "unit_tujuan": isian["nama_unit"],
        "jabatan_tujuan": isian["nama_jabatan"],
        "alasan": isian["alasan"],
    }


JENIS = JenisUsulan(
    kode="mutasi",
    urut=10,
    judul="Mutasi dalam kota",
    uraian="Pindah ke unit kerja lain, dengan jabatan tetap atau jabatan baru.",
    kelompok="Jabatan dan penempatan",
    pengaju=frozenset({Peran.PETUGAS.value, Peran.PENGELOLA_OPD.value, Peran.PEGAWAI.value}),
    formulir="pegawai.forms.usulan_mutasi.MutasiForm",
    berkas=(
        SyaratBerkas(kode="permohonan", judul="Surat permohonan", bantuan="Ditandatangani pegawai."),
        SyaratBerkas(kode="persetujuan", judul="Persetujuan pimpinan unit asal", wajib=False),
        SyaratBerkas(kode="sk_pangkat", judul="SK pangkat terakhir", wajib=False),
    ),
    syarat=_syarat,
    tulis=_tulis,
    batal=batalkan_riwayat,
    ringkas=_ringkas,
    surat="sk_mutasi",
    isi_surat=_isi_surat,
)

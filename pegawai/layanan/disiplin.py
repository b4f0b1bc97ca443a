"""Punishment decree; seen only by those who may read sensitive data, and those who decide on it.

Acuan: PP 94/2021 ps. 8 and 16–37.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from pegawai.domain.periode import tambah_bulan
from pegawai.domain.riwayat.disiplin import BULAN
from pegawai.domain.surat.peraturan import nama_panjang
from pegawai.layanan.bersama import jenis_usulan
from pegawai.models import JenisHukumanDisiplin, Pegawai, Usulan
from pegawai.registri import SyaratBerkas, selalu
from serang_asn.inti.models import Peran


def _peristiwa(pegawai: Pegawai, isian: Mapping[str, Any], tmt: date) -> list[tuple[str, dict[str, Any]]]:
    bulan = BULAN.get(isian["jenis"])
    isi = {
        "jenis": JenisHukumanDisiplin.objects.get(kode=isian["jenis"]), "mulai": tmt,
        "selesai": tambah_bulan(tmt, bulan) if bulan else None, "pasal_dilanggar": isian["pasal"],
        "uraian": isian["uraian"],
    }  # fmt: skip
    return [("disiplin", isi)]


def _isi_surat(usulan: Usulan) -> dict[str, Any]:
    """Until when it lasts only where its kind has a length."""
    bulan = BULAN.get(usulan.isian["jenis"])
    return {
        "hukuman": usulan.isian["nama"],
        "pasal": nama_panjang(usulan.isian["pasal"]),
        "uraian": usulan.isian["uraian"].strip().rstrip("."),
        "mulai": usulan.tmt,
        "selesai": tambah_bulan(usulan.tmt, bulan) - timedelta(days=1) if bulan else None,
    }


def _bahan_surat(daftar: Sequence[Usulan]) -> dict[int, dict[str, str]]:
    """How severe the punishments are."""
    kode = {satu.pk: satu.isian["jenis"] for satu in daftar}
    tingkat = dict(JenisHukumanDisiplin.objects.filter(kode__in=kode.values()).values_list("kode", "tingkat"))
    return {kunci: {"tingkat": tingkat[jenis]} for kunci, jenis in kode.items()}


JENIS = jenis_usulan(
    kode="disiplin",
    urut=160,
    judul="Hukuman disiplin",
    uraian="Keputusan hukuman disiplin setelah pemeriksaan.",
    kelompok="Penghargaan dan disiplin",
    formulir="DisiplinForm",
    pengaju=frozenset({Peran.PETUGAS.value, Peran.PENGELOLA_OPD.value}),
    berkas=(
        SyaratBerkas(kode="panggilan", judul="Surat panggilan"),
        SyaratBerkas(kode="bap", judul="Berita acara pemeriksaan"),
        SyaratBerkas(kode="laporan", judul="Laporan hasil pemeriksaan", wajib=False),
    ),
    peristiwa=_peristiwa,
    ringkas=lambda isian: str(isian["nama"]),
    surat="sk_hukuman_disiplin",
    isi_surat=_isi_surat,
    bahan_surat=_bahan_surat,
    is_tunggal=False,
    is_sensitif=selalu,
)

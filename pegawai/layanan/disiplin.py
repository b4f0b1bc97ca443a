"""Punishment decree; seen only by those who may read sensitive data, and those who decide on it.

Acuan: PP 94/2021 ps. 8 and 16–37.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from pegawai.domain.periode import tambah_bulan
from pegawai.domain.riwayat.disiplin import BULAN
from pegawai.layanan.bersama import jenis_usulan
from pegawai.models import JenisHukumanDisiplin, Pegawai
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
    is_tunggal=False,
    is_sensitif=selalu,
)

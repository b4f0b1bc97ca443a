"""What is known of people who might take part in a class: the conditions, each with its answer."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from pegawai.domain.syarat import HasilSyarat, Syarat
from pegawai.models import KeadaanPegawai
from pegawai.selectors.cuti import list_tidak_hadir
from pelatihan.domain.kelas import Calon, SyaratPelatihan, syarat_peserta
from pelatihan.models import Kelas, Peserta, RiwayatPelatihan
from pelatihan.models.katalog import LABEL_SASARAN
from pelatihan.models.peserta import MENGIKAT


def periksa(
    kelas: Kelas, pegawai_ids: Collection[int], *, sensitif: bool = False
) -> dict[int, tuple[Syarat, ...]]:
    """Return the conditions of every candidate by key; six queries for any number.

    sensitif: whether the reader may know which leave is for health.
    """
    syarat = syarat_kelas(kelas)
    return {
        kunci: syarat_peserta(syarat, calon, LABEL_SASARAN)
        for kunci, calon in _calon(kelas, pegawai_ids, sensitif=sensitif).items()
    }


def syarat_kelas(kelas: Kelas) -> SyaratPelatihan:
    """Return whom the course of a class is for; one query."""
    pelatihan = kelas.pelatihan
    return SyaratPelatihan(
        jenis_asn=frozenset(pelatihan.jenis_asn), jenis_jabatan=frozenset(pelatihan.jenis_jabatan),
        masa_kerja_tahun=pelatihan.masa_kerja_tahun,
        prasyarat=tuple(pelatihan.prasyarat.order_by("nama").values_list("nama", flat=True)),
    )  # fmt: skip


def halangan(daftar: Collection[Syarat]) -> tuple[Syarat, ...]:
    """Return the conditions that are surely not met; what is not recorded does not stand in the way."""
    return tuple(satu for satu in daftar if satu.hasil is HasilSyarat.BELUM)


def _calon(kelas: Kelas, pegawai_ids: Collection[int], *, sensitif: bool) -> Mapping[int, Calon]:
    keadaan = {
        satu.pegawai_id: satu
        for satu in KeadaanPegawai.objects.pada(kelas.mulai).filter(pegawai__in=pegawai_ids)
    }
    selesai: defaultdict[int, set[str]] = defaultdict(set)
    tercatat = RiwayatPelatihan.objects.sah().filter(pegawai__in=pegawai_ids, selesai__lte=kelas.mulai)
    for kunci, nama in tercatat.values_list("pegawai_id", "nama"):
        selesai[kunci].add(nama.lower())
    cuti = _cuti(kelas, pegawai_ids, sensitif=sensitif) if kelas.is_penuh_waktu else {}
    lain = _kelas_lain(kelas, pegawai_ids) if kelas.is_penuh_waktu else {}
    return {
        kunci: Calon(
            selesai=selesai[kunci], cuti=cuti.get(kunci, ""), kelas_lain=lain.get(kunci, ""),
            **_jati_diri(keadaan.get(kunci), kelas.mulai),
        )
        for kunci in pegawai_ids
    }  # fmt: skip


def _jati_diri(keadaan: KeadaanPegawai | None, pada: date) -> dict[str, Any]:
    if keadaan is None:
        return {"jenis_asn": None, "jenis_jabatan": None, "masa_kerja_tahun": None, "is_aktif": False}
    awal = keadaan.tmt_masa_kerja
    tahun = pada.year - awal.year - ((pada.month, pada.day) < (awal.month, awal.day))
    return {
        "jenis_asn": keadaan.jenis_asn, "jenis_jabatan": keadaan.jenis_jabatan, "masa_kerja_tahun": tahun,
        "is_aktif": keadaan.dihitung,
    }  # fmt: skip


def _cuti(kelas: Kelas, pegawai_ids: Collection[int], *, sensitif: bool) -> dict[int, str]:
    orang = KeadaanPegawai.objects.pada(kelas.mulai).filter(pegawai__in=pegawai_ids)
    daftar = list_tidak_hadir(orang, kelas.mulai, kelas.selesai, sensitif=sensitif)
    return {satu.pegawai.pk: satu.masa for satu in daftar}


def _kelas_lain(kelas: Kelas, pegawai_ids: Collection[int]) -> dict[int, str]:
    baris = (
        Peserta.objects.filter(
            pegawai__in=pegawai_ids, status__in=MENGIKAT, masa__overlap=(kelas.mulai, kelas.selesai)
        )
        .exclude(kelas=kelas)
        .select_related("kelas__pelatihan")
    )
    return {satu.pegawai_id: f"{satu.kelas} ({satu.kelas.nomor})" for satu in baris}

"""What a bulk action would do, person by person: from what to what, and what the rules say to it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils import timezone

from pegawai.domain.riwayat.atasan import periksa_atasan, periksa_calon_atasan
from pegawai.domain.riwayat.karier import terakhir
from pegawai.domain.temuan import Temuan, larang, pilah
from pegawai.domain.tindakan import periksa_bawa_jabatan, periksa_pindah
from pegawai.models import Jabatan, Pegawai, RiwayatAtasan, RiwayatJabatan, TindakanKepegawaian, UnitKerja
from pegawai.models.riwayat import Sumber
from pegawai.services.riwayat.karier import RUJUKAN_TEMPAT, baca_banyak, baca_garis
from pegawai.services.riwayat.karier import atasan as sebagai_atasan
from pegawai.services.riwayat.karier import jabatan as sebagai_jabatan
from pegawai.services.riwayat.tulis import ambil_jenis
from pegawai.services.tindakan.dasar import SK_TINDAKAN

PINDAH, ATASAN = "pindah", "atasan"
KOSONG = "–"
RUJUKAN_JABATAN = tuple(satu.removeprefix("jabatan__") for satu in RUJUKAN_TEMPAT if satu.startswith("jabatan__"))  # fmt: skip  # noqa: E501


@dataclass(frozen=True, slots=True)
class Baris:
    """One person of the action. dari, ke: ready to show; riwayat: the event to write, not saved."""

    pegawai: Pegawai
    dari: str
    ke: str
    riwayat: Any
    temuan: tuple[Temuan, ...] = ()

    @property
    def is_boleh(self) -> bool:
        """Whether nothing forbids it."""
        return self.riwayat is not None and not self.larangan

    @property
    def larangan(self) -> tuple[Temuan, ...]:
        """The findings that forbid."""
        return pilah(self.temuan)[0]


@dataclass(frozen=True, slots=True)
class Rencana:
    """Everybody the action names, by name."""

    baris: Sequence[Baris]

    @property
    def boleh(self) -> list[Baris]:
        """Those for whom it will be done."""
        return [satu for satu in self.baris if satu.is_boleh]

    @property
    def dilewati(self) -> list[Baris]:
        """Those who are left out."""
        return [satu for satu in self.baris if not satu.is_boleh]

    @property
    def perlu_alasan(self) -> bool:
        """Whether a rule warns about somebody for whom it will be done."""
        return any(satu.temuan for satu in self.boleh)

    @property
    def umum(self) -> list[Temuan]:
        """The warnings that everybody gets for whom it will be done."""
        himpunan = [set(satu.temuan) for satu in self.boleh]
        sama = set.intersection(*himpunan) if himpunan else set()
        return [satu for satu in (self.boleh[0].temuan if himpunan else ()) if satu in sama]


def rencanakan(tindakan: TindakanKepegawaian) -> Rencana:
    """Return what `tindakan` would do now; a fixed number of queries. Only people its author may see."""
    semua = Pegawai.objects.all().terlihat_oleh(tindakan.oleh).filter(pk__in=tindakan.rencana["pegawai"])
    return Rencana(MODEL[tindakan.jenis][1](tindakan, list(semua.order_by("nama", "pk"))))


def _pindah(tindakan: TindakanKepegawaian, daftar: Sequence[Pegawai]) -> list[Baris]:
    unit = UnitKerja.objects.get(pk=tindakan.rencana["unit"])
    semua_karier = baca_banyak(daftar, per_tanggal=timezone.localdate(), perlu=("disiplin", "bup"))
    kini = {pk: karier.jabatan_pada(tindakan.tmt) for pk, karier in semua_karier.items()}
    tujuan = tindakan.rencana.get("jabatan")
    daftar_jabatan = Jabatan.objects.select_related(*RUJUKAN_JABATAN).in_bulk(
        {tujuan} if tujuan else {satu.tempat.jabatan for satu in kini.values() if satu}
    )
    aturan = ambil_jenis("jabatan").aturan
    hasil = []
    for pegawai in daftar:
        lama = kini[pegawai.pk]
        jabatan = daftar_jabatan.get(tujuan or (lama.tempat.jabatan if lama else 0))
        dari = _tempat(lama.tempat.nama, lama.tempat.nama_unit) if lama else KOSONG
        if jabatan is None:
            hasil.append(Baris(pegawai, dari, KOSONG, None, (_tanpa_jabatan(),)))
            continue
        riwayat = RiwayatJabatan(pegawai=pegawai, jabatan=jabatan, unit=unit, **_isian(tindakan))
        karier = semua_karier[pegawai.pk]
        temuan = [*periksa_pindah(sebagai_jabatan(riwayat), karier)] or [*aturan(riwayat, karier)]
        if lama and not tujuan:
            temuan += periksa_bawa_jabatan(lama, unit.nama)
        hasil.append(Baris(pegawai, dari, _tempat(jabatan.nama, unit.nama), riwayat, tuple(temuan)))
    return hasil


def _atasan(tindakan: TindakanKepegawaian, daftar: Sequence[Pegawai]) -> list[Baris]:
    atasan = Pegawai.objects.get(pk=tindakan.rencana["atasan"])
    semua_karier = baca_banyak([*daftar, atasan], per_tanggal=timezone.localdate(), perlu=("atasan",))
    garis = baca_garis([atasan.pk])
    umum = (*periksa_calon_atasan(tindakan.tmt, semua_karier[atasan.pk].kedudukan),)
    lama = {satu.pk: terakhir(semua_karier[satu.pk].atasan, tindakan.tmt) for satu in daftar}
    kunci = {satu.atasan for satu in lama.values() if satu}
    nama = {satu.pk: satu.nama_lengkap for satu in Pegawai.objects.filter(pk__in=kunci)}
    hasil = []
    for pegawai in daftar:
        riwayat = RiwayatAtasan(pegawai=pegawai, atasan=atasan, **_isian(tindakan))
        temuan = periksa_atasan(pegawai.pk, sebagai_atasan(riwayat), semua_karier[pegawai.pk], garis)
        kini = lama[pegawai.pk]
        dari = nama[kini.atasan] if kini else KOSONG
        hasil.append(Baris(pegawai, dari, atasan.nama_lengkap, riwayat, (*umum, *temuan)))
    return hasil


def _isian(tindakan: TindakanKepegawaian) -> dict[str, Any]:
    sk = {nama: getattr(tindakan, nama) for nama in SK_TINDAKAN}
    return {
        "tmt": tindakan.tmt,
        "tindakan": tindakan,
        "dokumen_id": tindakan.dokumen_id,
        "sumber": Sumber.MANUAL,
        **sk,
    }


def _tempat(jabatan: str, unit: str) -> str:
    return f"{jabatan}, {unit}"


def _tanpa_jabatan() -> Temuan:
    return larang(
        "tanpa_jabatan", "Belum mempunyai jabatan pada TMT ini; sebutkan jabatan tujuannya.", "", "jabatan"
    )


Perencana = Callable[[TindakanKepegawaian, Sequence[Pegawai]], list[Baris]]
MODEL: Mapping[str, tuple[Any, Perencana]] = {
    PINDAH: (RiwayatJabatan, _pindah),
    ATASAN: (RiwayatAtasan, _atasan),
}
"""Bulk action -> the history it writes, how it is planned."""

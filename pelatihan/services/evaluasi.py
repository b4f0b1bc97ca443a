"""Evaluation forms: filled in by the participant, and by the supervisor three to six months later."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from pegawai.domain.periode import tambah_bulan
from pegawai.models import KeadaanPegawai
from pelatihan.domain.evaluasi import BULAN_PERILAKU, PERILAKU, REAKSI, masa_perilaku
from pelatihan.domain.kelas import StatusKelas, StatusPeserta
from pelatihan.models import Evaluasi, Kelas, Peserta
from pelatihan.services.kesalahan import PelatihanDitolak, dijelaskan
from pelatihan.services.pemberitahuan import PERILAKU as JENIS_KABAR
from serang_asn.inti.jejak import sebagai
from serang_asn.inti.kemajuan import Kemajuan
from serang_asn.inti.models import PemberianPeran, Peran
from serang_asn.inti.pemberitahuan import kirim

JUDUL = "Meminta penilaian penerapan hasil pelatihan"
DAPAT_MENILAI = (StatusPeserta.HADIR, StatusPeserta.LULUS, StatusPeserta.TIDAK_LULUS)


@transaction.atomic
def isi_reaksi(*, peserta: Peserta, skor: Sequence[int], catatan: str, oleh: Any) -> Evaluasi:
    """Keep what a participant thinks of the class. Raises PelatihanDitolak."""
    if peserta.status not in DAPAT_MENILAI:
        raise PelatihanDitolak("Evaluasi diisi oleh peserta yang hadir.")
    return _isi(peserta, REAKSI, skor, catatan, oleh)


@transaction.atomic
def isi_perilaku(
    *, peserta: Peserta, skor: Sequence[int], catatan: str, oleh: Any, pada: date | None = None
) -> Evaluasi:
    """Keep what the supervisor sees at work, from three months after the class. Raises PelatihanDitolak."""
    dari, _ = masa_perilaku(peserta.kelas.selesai)
    if peserta.status != StatusPeserta.LULUS or (pada or timezone.localdate()) < dari:
        raise PelatihanDitolak(
            f"Penerapan dinilai sejak {BULAN_PERILAKU[0]} bulan setelah kelas, bagi yang lulus."
        )
    if peserta.pegawai.akun_id == oleh.pk:
        raise PelatihanDitolak("Penerapan dinilai oleh atasan, bukan diri sendiri.")
    return _isi(peserta, PERILAKU, skor, catatan, oleh)


def _isi(peserta: Peserta, tingkat: int, skor: Sequence[int], catatan: str, oleh: Any) -> Evaluasi:
    with sebagai(akun_id=oleh.pk, asal="pelatihan.evaluasi"), dijelaskan():
        return Evaluasi.objects.create(
            peserta=peserta, tingkat=tingkat, skor=[*skor], catatan=catatan.strip(), pengisi=oleh
        )


def minta_perilaku(*, kemajuan: Kemajuan, pada: date | None = None) -> dict[str, int]:
    """Ask the heads of units about those who passed three to six months ago, once a month for each class.

    Daily work; a head is whoever holds the role over the unit, the nearest unit first.
    """
    hari = pada or timezone.localdate()
    dari, sampai = BULAN_PERILAKU
    kelas = {
        satu.pk: satu
        for satu in Kelas.objects.select_related("pelatihan").filter(
            status=StatusKelas.SELESAI, selesai__gt=tambah_bulan(hari, -sampai),
            selesai__lte=tambah_bulan(hari, -dari),
        )
    }  # fmt: skip
    menunggu = Peserta.objects.filter(kelas__in=kelas, status=StatusPeserta.LULUS).exclude(
        evaluasi__tingkat=PERILAKU
    )
    tempat = dict(
        KeadaanPegawai.objects.pada(hari)
        .filter(pegawai__in=menunggu.values("pegawai_id"), unit__isnull=False)
        .values_list("pegawai_id", "unit__path")
    )
    kepala = _kepala(hari)
    tujuan: dict[int, set[int]] = {}
    for kelas_id, pegawai_id in menunggu.values_list("kelas_id", "pegawai_id"):
        tujuan.setdefault(kelas_id, set()).update(_atasan(tempat.get(pegawai_id, ""), kepala))
    terkirim = sum(
        kirim(
            akun=akun, kunci=f"perilaku:{kelas[kelas_id].kode}:{hari:%Y-%m}", jenis=JENIS_KABAR,
            judul=f"Nilai penerapan hasil {kelas[kelas_id]}",
            isi="Sebagian pegawai unit Anda lulus kelas ini dan belum dinilai penerapannya dalam pekerjaan.",
            tautan=reverse("pelatihan:tim-perilaku"),
        )
        for kelas_id, akun in tujuan.items()
    )  # fmt: skip
    return {"terkirim": terkirim}


def _kepala(hari: date) -> dict[str, list[int]]:
    """Return the accounts of heads by the path of their unit; one query."""
    hasil: dict[str, list[int]] = {}
    baris = PemberianPeran.objects.berlaku(hari).filter(peran=Peran.KEPALA_OPD, unit__isnull=False)
    for akun, jalur in baris.values_list("akun_id", "unit__path"):
        hasil.setdefault(jalur, []).append(akun)
    return hasil


def _atasan(jalur: str, kepala: dict[str, list[int]]) -> list[int]:
    """Return the heads of the nearest unit above."""
    calon = [satu for satu in kepala if jalur and jalur.startswith(satu)]
    return kepala[max(calon, key=len)] if calon else []

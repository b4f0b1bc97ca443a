"""Assessments of what people master."""

from django.db import models
from django.db.models import F, Func, Q

from pegawai.models.riwayat import Riwayat
from pelatihan.domain.kompetensi import KEKUATAN, TINGKAT_TERTINGGI, SumberPenilaian
from pelatihan.models.kompetensi import KamusKompetensi
from serang_asn.inti.jejak import terlacak

LABEL_SUMBER = {
    SumberPenilaian.PUSAT_PENILAIAN: "Pusat penilaian (assessment center)",
    SumberPenilaian.TES: "Tes kompetensi",
    SumberPenilaian.PELATIHAN: "Hasil pelatihan",
    SumberPenilaian.ATASAN: "Penilaian atasan",
    SumberPenilaian.MANDIRI: "Penilaian mandiri",
}
SUMBER_PENILAIAN = [(sumber.value, label) for sumber, label in LABEL_SUMBER.items()]
_KEKUATAN = " ".join(f"WHEN '{sumber.value}' THEN {kuat}" for sumber, kuat in KEKUATAN.items())
BUKTI = (
    f"(CASE sumber_penilaian {_KEKUATAN} ELSE 0 END * 10000000 "
    "+ (tanggal - DATE '1970-01-01') * 10 + tingkat)"
)
"""Strength, day and level as one number: the greatest is the evidence that counts
(`domain.kompetensi.bukti_berlaku`), its last digit the level. So one pass finds it for everybody."""


@terlacak(exclude=["bukti"])
class PenilaianKompetensi(Riwayat):
    """The level of one competency that an employee was found to hold on a day.

    `dokumen` is the report. Level 0: assessed, level 1 not reached.
    """

    kompetensi = models.ForeignKey(KamusKompetensi, on_delete=models.PROTECT, related_name="penilaian")
    tingkat = models.PositiveSmallIntegerField("tingkat", help_text="0 berarti belum mencapai tingkat 1.")
    sumber_penilaian = models.CharField("sumber penilaian", max_length=15, choices=SUMBER_PENILAIAN)
    tanggal = models.DateField("tanggal penilaian")
    berlaku_sampai = models.DateField("berlaku sampai", help_text="Hari ini sudah tidak termasuk.")
    penilai = models.CharField("penilai", max_length=150, blank=True, default="")
    bukti = models.GeneratedField(
        expression=Func(F("sumber_penilaian"), F("tanggal"), F("tingkat"), template=BUKTI),
        output_field=models.IntegerField(),
        db_persist=True,
    )

    class Meta(Riwayat.Meta):
        verbose_name = verbose_name_plural = "penilaian kompetensi"
        constraints = [
            *Riwayat.Meta.constraints,
            models.CheckConstraint(
                condition=Q(sumber_penilaian__in=[satu.value for satu in SumberPenilaian]),
                name="pelatihan_penilaian_sumber_penilaian_dikenal",
            ),
            models.CheckConstraint(
                condition=Q(tingkat__lte=TINGKAT_TERTINGGI),
                name="pelatihan_penilaian_tingkat_wajar",
                violation_error_message="Tingkat kompetensi antara 0 dan 5.",
            ),
            models.CheckConstraint(
                condition=Q(berlaku_sampai__gt=F("tanggal")),
                name="pelatihan_penilaian_masa_berlaku",
                violation_error_message="Masa berlaku harus berakhir setelah tanggal penilaian.",
            ),
            models.UniqueConstraint(
                fields=["pegawai", "kompetensi", "tanggal", "sumber_penilaian"],
                condition=Q(dibatalkan_pada__isnull=True),
                name="pelatihan_penilaian_sekali",
                violation_error_message="Kompetensi ini sudah dinilai pada hari itu dari sumber yang sama.",
            ),
        ]
        indexes = [
            *Riwayat.Meta.indexes,
            models.Index(fields=["pegawai"], name="pelatihan_penilaian_pegawai"),
            models.Index(
                fields=["pegawai", "kompetensi"], include=["tanggal", "berlaku_sampai", "bukti"],
                condition=Q(dibatalkan_pada__isnull=True), name="pelatihan_penilaian_berlaku",
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.kompetensi_id} tingkat {self.tingkat} pada {self.tanggal}"

"""Answers of the engines of eligibility, kept so that lists can be filtered and counted.

The record of an employee never reads them: it asks the engines.
"""

from typing import Any

from django.db import models
from django.db.models import Q
from django.utils import timezone

from pegawai.domain.syarat import Simpulan

LABEL_HASIL = {
    Simpulan.LAYAK: "Layak",
    Simpulan.BELUM: "Belum",
    Simpulan.TIDAK: "Tidak",
    Simpulan.KURANG_DATA: "Kurang data",
}


class HasilKelayakanQuerySet(models.QuerySet["HasilKelayakan"]):
    def terlihat_oleh(self, akun: Any) -> "HasilKelayakanQuerySet":
        """Answers about the employees who are today in the units that `akun` may see."""
        from pegawai.models.keadaan import KeadaanPegawai
        from serang_asn.inti import lingkup

        if lingkup.untuk(akun).seluruh_kota:
            return self
        orang = KeadaanPegawai.objects.pada(timezone.localdate()).dalam_lingkup(akun)
        return self.filter(pegawai__in=orang.values("pegawai_id"))


class HasilKelayakan(models.Model):
    """The answer for one employee and one kind as it was on `pada`; the daily work replaces it.

    catatan: the first condition that is not met or not known, as far as it is not sensitive.
    """

    pegawai = models.ForeignKey("pegawai.Pegawai", on_delete=models.CASCADE, related_name="+")
    jenis = models.CharField("jenis", max_length=30)
    pada = models.DateField("dihitung per tanggal")
    hasil = models.CharField(
        "hasil", max_length=11, choices=[(satu.value, label) for satu, label in LABEL_HASIL.items()]
    )
    tanggal = models.DateField("tanggal", null=True, help_text="Hari pertama terpenuhi; kosong bila tidak diketahui.")  # fmt: skip  # noqa: E501
    rincian = models.JSONField("rincian", default=dict)
    catatan = models.CharField("catatan", max_length=300, blank=True, default="")
    dihitung_pada = models.DateTimeField()

    objects = HasilKelayakanQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "hasil kelayakan"
        constraints = [
            models.UniqueConstraint(fields=["pegawai", "jenis"], name="pegawai_hasilkelayakan_sekali"),
            models.CheckConstraint(
                condition=Q(hasil__in=[satu.value for satu in Simpulan]),
                name="pegawai_hasilkelayakan_hasil_dikenal",
            ),
        ]
        indexes = [
            models.Index(fields=["jenis", "hasil", "tanggal", "id"], name="hasilkelayakan_daftar"),
            models.Index(fields=["jenis", "tanggal", "id"], name="hasilkelayakan_urut"),
        ]

    def __str__(self) -> str:
        return f"{self.jenis}: {self.get_hasil_display()}"

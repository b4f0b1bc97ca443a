"""A visit to an office and its right to one rating; what tells ballots of citizens from others."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from serang_asn.inti.jejak import terlacak
from transparansi.models.layanan import DalamLingkup


class Kunjungan(models.Model):
    """One visit, and with it the right to one rating. Only the hash of its code is kept, and no person.

    hari: the day for which the sheet was printed; no time, so that a code cannot be matched with a visitor.
    """

    sidik = models.CharField(max_length=64, unique=True)
    unit = models.ForeignKey("pegawai.UnitKerja", on_delete=models.PROTECT, related_name="kunjungan")
    layanan = models.ForeignKey(
        "transparansi.Layanan", on_delete=models.PROTECT, null=True, blank=True, related_name="kunjungan"
    )
    petugas = models.ForeignKey(
        "transparansi.PetugasLayanan", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    hari = models.DateField()
    kedaluwarsa = models.DateField(help_text="Hari pertama kode tidak dapat dipakai lagi.")
    dibuat_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )

    objects = DalamLingkup.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "kunjungan"
        constraints = [
            models.CheckConstraint(
                condition=Q(sidik__regex=r"^[0-9a-f]{64}$"), name="transparansi_kunjungan_sidik_sah"
            ),
            models.CheckConstraint(
                condition=Q(kedaluwarsa__gt=F("hari")), name="transparansi_kunjungan_kedaluwarsa_kemudian"
            ),
        ]
        indexes = [models.Index(fields=["unit", "hari"], name="transparansi_kunjungan_hari")]

    def __str__(self) -> str:
        return f"kunjungan {self.pk}"


class GaramHarian(models.Model):
    """The secret of one day that goes into the hashes of networks and devices; thrown away after some days.

    Without it nobody, not even who has the whole database and all keys, can tell which address a hash was.
    """

    hari = models.DateField(unique=True)
    garam = models.BinaryField(max_length=32)

    class Meta:
        verbose_name = verbose_name_plural = "garam harian"

    def __str__(self) -> str:
        return str(self.hari)


@terlacak()
class JaringanKantor(models.Model):
    """A network of an office: ratings of its own units that come from it are set aside."""

    kode = models.CharField("kode", max_length=30, unique=True)
    unit = models.ForeignKey("pegawai.UnitKerja", on_delete=models.PROTECT, related_name="+")
    jaringan = models.CharField("jaringan", max_length=50, help_text="Misalnya 203.0.113.0/24.")
    is_tamu = models.BooleanField(
        "untuk tamu", default=False, help_text="Wi-Fi pengunjung: penilaian dari sini tetap dihitung."
    )
    sumber = models.CharField("sumber", max_length=200)

    class Meta:
        verbose_name = verbose_name_plural = "jaringan kantor"
        constraints = [
            models.CheckConstraint(
                condition=Q(jaringan__regex=r"^[0-9a-fA-F.:]+/[0-9]{1,3}$"),
                name="transparansi_jaringan_bentuk_sah",
                violation_error_message="Tulis sebagai alamat/panjang awalan, misalnya 203.0.113.0/24.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kode} ({self.jaringan})"

"""What the search reads. The database keeps both tables (`pegawai/sql/cari.sql`); nobody else writes them."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import F


class CariPegawai(models.Model):
    """One employee as the search knows them. kata: words of the name; angka: all their NIP."""

    pegawai = models.OneToOneField(
        "pegawai.Pegawai",
        on_delete=models.DO_NOTHING,
        primary_key=True,
        db_constraint=False,
        related_name="+",
    )
    kata = ArrayField(models.TextField())
    angka = models.TextField()

    class Meta:
        verbose_name = verbose_name_plural = "pencarian pegawai"
        indexes = [
            GinIndex(fields=["kata"], name="pegawai_cari_kata"),
            GinIndex(OpClass(F("angka"), name="gin_trgm_ops"), name="pegawai_cari_angka"),
        ]

    def __str__(self) -> str:
        return str(self.pegawai_id)


class KataNama(models.Model):
    """One word that some name holds; a word may stand here more than once. panjang: its letters."""

    kata = models.TextField()
    panjang = models.SmallIntegerField()

    class Meta:
        verbose_name = verbose_name_plural = "kata nama"
        indexes = [
            models.Index(fields=["kata"], name="pegawai_katanama_kata", opclasses=["text_pattern_ops"]),
            models.Index(fields=["panjang"], name="pegawai_katanama_panjang"),
        ]

    def __str__(self) -> str:
        return self.kata

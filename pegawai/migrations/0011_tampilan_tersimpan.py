"""Views of a list that an account keeps."""

import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("pegawai", "0010_cari"),
    ]

    operations = [
        migrations.CreateModel(
            name="TampilanTersimpan",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kode", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("halaman", models.CharField(max_length=30)),
                ("nama", models.CharField(max_length=80, verbose_name="nama tampilan")),
                ("kueri", models.TextField(blank=True, default="")),
                ("bawaan", models.BooleanField(default=False, verbose_name="tampilan bawaan")),
                ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
                (
                    "akun",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="tampilan",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "tampilan tersimpan",
                "verbose_name_plural": "tampilan tersimpan",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("akun", "halaman", "nama"),
                        name="pegawai_tampilan_nama_unik",
                        violation_error_message="Anda sudah mempunyai tampilan dengan nama itu.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("bawaan", True)),
                        fields=("akun", "halaman"),
                        name="pegawai_tampilan_satu_bawaan",
                        violation_error_message="Hanya satu tampilan dapat menjadi bawaan.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("nama", ""), _negated=True), name="pegawai_tampilan_bernama"
                    ),
                ],
            },
        ),
    ]

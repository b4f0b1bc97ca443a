"""The search: its tables, and the functions and triggers of `pegawai/sql/cari.sql` that keep them."""

from pathlib import Path

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.db.models.deletion
from django.contrib.postgres.operations import CreateExtension
from django.db import migrations, models

SQL = Path(__file__).resolve().parent.parent / "sql"


class Migration(migrations.Migration):
    dependencies = [
        ("pegawai", "0013_masa_unit"),
    ]

    operations = [
        CreateExtension("fuzzystrmatch"),
        migrations.CreateModel(
            name="CariPegawai",
            fields=[
                (
                    "pegawai",
                    models.OneToOneField(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to="pegawai.pegawai",
                    ),
                ),
                ("kata", django.contrib.postgres.fields.ArrayField(base_field=models.TextField(), size=None)),
                ("angka", models.TextField()),
            ],
            options={
                "verbose_name": "pencarian pegawai",
                "verbose_name_plural": "pencarian pegawai",
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(fields=["kata"], name="pegawai_cari_kata"),
                    django.contrib.postgres.indexes.GinIndex(
                        django.contrib.postgres.indexes.OpClass(models.F("angka"), name="gin_trgm_ops"),
                        name="pegawai_cari_angka",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="KataNama",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kata", models.TextField()),
                ("panjang", models.SmallIntegerField()),
            ],
            options={
                "verbose_name": "kata nama",
                "verbose_name_plural": "kata nama",
                "indexes": [
                    models.Index(
                        fields=["kata"], name="pegawai_katanama_kata", opclasses=["text_pattern_ops"]
                    ),
                    models.Index(fields=["panjang"], name="pegawai_katanama_panjang"),
                ],
            },
        ),
        migrations.AddIndex(
            model_name="pegawai",
            index=models.Index(fields=["nama", "id"], name="pegawai_nama_urut"),
        ),
        migrations.RunSQL(
            sql=(SQL / "cari.sql").read_text(),
            reverse_sql=(SQL / "cari_hapus.sql").read_text(),
        ),
    ]

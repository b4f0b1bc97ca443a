"""Closed days, and proposals of leave that never share a day: `pegawai/sql/cuti.sql`."""

from pathlib import Path

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

SQL = Path(__file__).resolve().parent.parent / "sql"


class Migration(migrations.Migration):
    dependencies = [
        ("pegawai", "0017_surat"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="HariLiburEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("tanggal", models.DateField(verbose_name="tanggal")),
                ("nama", models.CharField(max_length=150, verbose_name="nama")),
                (
                    "jenis",
                    models.CharField(
                        choices=[("nasional", "Libur nasional"), ("bersama", "Cuti bersama")],
                        default="nasional",
                        max_length=8,
                        verbose_name="jenis",
                    ),
                ),
                ("sumber", models.CharField(max_length=200, verbose_name="sumber")),
                ("terverifikasi", models.BooleanField(default=True, verbose_name="terverifikasi")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="HariLibur",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("tanggal", models.DateField(unique=True, verbose_name="tanggal")),
                ("nama", models.CharField(max_length=150, verbose_name="nama")),
                (
                    "jenis",
                    models.CharField(
                        choices=[("nasional", "Libur nasional"), ("bersama", "Cuti bersama")],
                        default="nasional",
                        max_length=8,
                        verbose_name="jenis",
                    ),
                ),
                ("sumber", models.CharField(max_length=200, verbose_name="sumber")),
                ("terverifikasi", models.BooleanField(default=True, verbose_name="terverifikasi")),
            ],
            options={
                "verbose_name": "hari libur",
                "verbose_name_plural": "hari libur",
                "ordering": ["tanggal"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("jenis__in", ["nasional", "bersama"])),
                        name="pegawai_harilibur_jenis_dikenal",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("sumber", ""), _negated=True),
                        name="pegawai_harilibur_sumber_terisi",
                        violation_error_message="Sebut sumbernya, misalnya nomor peraturan.",
                    ),
                ],
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="harilibur",
            trigger=pgtrigger.compiler.Trigger(
                name="tambah_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_hariliburevent" ("id", "jenis", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "tanggal", "terverifikasi") SELECT new_values."id", new_values."jenis", new_values."nama", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."sumber", new_values."tanggal", new_values."terverifikasi" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="d95a477642b860f6a78b1daec10a37dbc5316ac5",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_tambah_insert_29c60",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="pegawai_harilibur",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="harilibur",
            trigger=pgtrigger.compiler.Trigger(
                name="ubah_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_hariliburevent" ("id", "jenis", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "tanggal", "terverifikasi") SELECT new_values."id", new_values."jenis", new_values."nama", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."sumber", new_values."tanggal", new_values."terverifikasi" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="f7cbed5e11666f439af0430a75c46751f5f6842e",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_ubah_update_c5a58",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="pegawai_harilibur",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="harilibur",
            trigger=pgtrigger.compiler.Trigger(
                name="hapus_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_hariliburevent" ("id", "jenis", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "tanggal", "terverifikasi") SELECT old_values."id", old_values."jenis", old_values."nama", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."sumber", old_values."tanggal", old_values."terverifikasi" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="3765ba3a17f44663f843bac89e1921b0adf5f2d4",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_hapus_delete_cde9b",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="pegawai_harilibur",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddField(
            model_name="hariliburevent",
            name="pgh_context",
            field=models.ForeignKey(
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                to="pghistory.context",
            ),
        ),
        migrations.AddField(
            model_name="hariliburevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="jejak",
                to="pegawai.harilibur",
            ),
        ),
        migrations.RunSQL(
            sql=(SQL / "cuti.sql").read_text(), reverse_sql=(SQL / "cuti_hapus.sql").read_text()
        ),
    ]

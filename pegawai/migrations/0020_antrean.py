"""Feeds of the calendar, and the reminders of proposals."""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("pegawai", "0019_siap_usulan"),
        ("pghistory", "0007_auto_20250421_0444"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="UmpanKalender",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sidik", models.CharField(max_length=64, unique=True)),
                ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
                ("dicabut_pada", models.DateTimeField(blank=True, null=True)),
                ("terakhir_dibaca", models.DateField(blank=True, null=True)),
                (
                    "akun",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "umpan kalender",
                "verbose_name_plural": "umpan kalender",
            },
        ),
        migrations.CreateModel(
            name="UmpanKalenderEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
                ("dicabut_pada", models.DateTimeField(blank=True, null=True)),
                (
                    "akun",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="jejak",
                        to="pegawai.umpankalender",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PengingatUsulan",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("peralihan_ke", models.PositiveSmallIntegerField()),
                (
                    "jenis",
                    models.CharField(
                        choices=[
                            ("besok", "Sehari sebelum tenggat"),
                            ("hari_ini", "Pada hari tenggat"),
                            ("lewat", "Tenggat terlewati"),
                            ("ulang", "Pengingat ulang"),
                            ("eskalasi", "Disampaikan ke tingkat berikutnya"),
                        ],
                        max_length=10,
                    ),
                ),
                ("ke", models.PositiveSmallIntegerField(default=0)),
                ("hari", models.DateField()),
                ("kepada", models.CharField(blank=True, default="", max_length=100)),
                (
                    "usulan",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="pengingat",
                        to="pegawai.usulan",
                    ),
                ),
            ],
            options={
                "verbose_name": "pengingat usulan",
                "verbose_name_plural": "pengingat usulan",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("usulan", "peralihan_ke", "jenis", "ke"), name="pegawai_pengingat_sekali"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("jenis__in", ["besok", "hari_ini", "lewat", "ulang", "eskalasi"])
                        ),
                        name="pegawai_pengingat_jenis_dikenal",
                    ),
                ],
            },
        ),
        migrations.AddConstraint(
            model_name="umpankalender",
            constraint=models.UniqueConstraint(
                condition=models.Q(("dicabut_pada__isnull", True)),
                fields=("akun",),
                name="pegawai_umpan_satu_per_akun",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="umpankalender",
            trigger=pgtrigger.compiler.Trigger(
                name="tambah_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_umpankalenderevent" ("akun_id", "dibuat_pada", "dicabut_pada", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."akun_id", new_values."dibuat_pada", new_values."dicabut_pada", new_values."id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="2d035771a3eb95e2b7345bfb08a5d6f1e41983fb",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_tambah_insert_75d09",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="pegawai_umpankalender",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="umpankalender",
            trigger=pgtrigger.compiler.Trigger(
                name="ubah_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_umpankalenderevent" ("akun_id", "dibuat_pada", "dicabut_pada", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."akun_id", new_values."dibuat_pada", new_values."dicabut_pada", new_values."id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."akun_id" IS DISTINCT FROM (new_values."akun_id") OR old_values."dibuat_pada" IS DISTINCT FROM (new_values."dibuat_pada") OR old_values."dicabut_pada" IS DISTINCT FROM (new_values."dicabut_pada") OR old_values."id" IS DISTINCT FROM (new_values."id")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="e580d0bb21923a18393e7b46e123f9ef463030b4",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_ubah_update_9826b",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="pegawai_umpankalender",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="umpankalender",
            trigger=pgtrigger.compiler.Trigger(
                name="hapus_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_umpankalenderevent" ("akun_id", "dibuat_pada", "dicabut_pada", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."akun_id", old_values."dibuat_pada", old_values."dicabut_pada", old_values."id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="95b066141108a828c8906deababf5c205cc160bf",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_hapus_delete_900a2",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="pegawai_umpankalender",
                    when="AFTER",
                ),
            ),
        ),
    ]

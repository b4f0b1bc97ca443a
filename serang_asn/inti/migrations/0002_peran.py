import django.contrib.postgres.constraints
import django.contrib.postgres.fields.ranges
import django.db.models.deletion
import django.db.models.functions.comparison
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import serang_asn.inti.models.peran


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("inti", "0001_awal"),
        ("pegawai", "0001_awal"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="PemberianPeran",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "peran",
                    models.CharField(
                        choices=[
                            ("administrator", "Administrator sistem"),
                            ("petugas", "Petugas kepegawaian (BKPSDM)"),
                            ("pengelola_opd", "Pengelola kepegawaian OPD"),
                            ("kepala_opd", "Kepala OPD"),
                            ("pimpinan", "Pimpinan"),
                            ("pegawai", "Pegawai"),
                            ("auditor", "Auditor (Inspektorat)"),
                        ],
                        max_length=20,
                        verbose_name="peran",
                    ),
                ),
                ("mulai", models.DateField(verbose_name="mulai")),
                (
                    "selesai",
                    models.DateField(
                        blank=True,
                        help_text="Kosong berarti sampai dicabut.",
                        null=True,
                        verbose_name="selesai",
                    ),
                ),
                (
                    "akun",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="pemberian_peran",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "diberikan_oleh",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "unit",
                    models.ForeignKey(
                        blank=True,
                        help_text="Kosong berarti seluruh kota atau diri sendiri, menurut perannya.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pegawai.unitkerja",
                    ),
                ),
            ],
            options={
                "verbose_name": "pemberian peran",
                "verbose_name_plural": "pemberian peran",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("selesai__isnull", True), ("selesai__gte", models.F("mulai")), _connector="OR"
                        ),
                        name="inti_peran_selesai_setelah_mulai",
                        violation_error_message="Tanggal selesai tidak boleh sebelum tanggal mulai.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("peran__in", ("pengelola_opd", "kepala_opd")), ("unit__isnull", False)),
                            models.Q(
                                models.Q(("peran__in", ("pengelola_opd", "kepala_opd")), _negated=True),
                                ("unit__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="inti_peran_unit_sesuai_peran",
                        violation_error_message="Peran pengelola dan kepala OPD memerlukan unit; peran lain tidak.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "peran__in",
                                [
                                    "administrator",
                                    "petugas",
                                    "pengelola_opd",
                                    "kepala_opd",
                                    "pimpinan",
                                    "pegawai",
                                    "auditor",
                                ],
                            )
                        ),
                        name="inti_peran_dikenal",
                        violation_error_message="Peran tidak dikenal.",
                    ),
                    models.UniqueConstraint(
                        fields=("akun", "peran", "unit", "mulai"),
                        name="inti_peran_sekali",
                        nulls_distinct=False,
                        violation_error_message="Peran ini sudah diberikan mulai tanggal yang sama.",
                    ),
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        expressions=[
                            ("akun", "="),
                            ("peran", "="),
                            (django.db.models.functions.comparison.Coalesce("unit", 0), "="),
                            (
                                serang_asn.inti.models.peran.Masa(
                                    "mulai", "selesai", django.contrib.postgres.fields.ranges.RangeBoundary()
                                ),
                                "&&",
                            ),
                        ],
                        name="inti_peran_tidak_tumpang_tindih",
                        violation_error_message="Akun ini sudah memegang peran itu pada masa yang sama.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PemberianPeranEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "peran",
                    models.CharField(
                        choices=[
                            ("administrator", "Administrator sistem"),
                            ("petugas", "Petugas kepegawaian (BKPSDM)"),
                            ("pengelola_opd", "Pengelola kepegawaian OPD"),
                            ("kepala_opd", "Kepala OPD"),
                            ("pimpinan", "Pimpinan"),
                            ("pegawai", "Pegawai"),
                            ("auditor", "Auditor (Inspektorat)"),
                        ],
                        max_length=20,
                        verbose_name="peran",
                    ),
                ),
                ("mulai", models.DateField(verbose_name="mulai")),
                (
                    "selesai",
                    models.DateField(
                        blank=True,
                        help_text="Kosong berarti sampai dicabut.",
                        null=True,
                        verbose_name="selesai",
                    ),
                ),
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
                    "diberikan_oleh",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        null=True,
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
                        db_index=False,
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
                        to="inti.pemberianperan",
                    ),
                ),
                (
                    "unit",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        help_text="Kosong berarti seluruh kota atau diri sendiri, menurut perannya.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pegawai.unitkerja",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="pemberianperan",
            trigger=pgtrigger.compiler.Trigger(
                name="tambah_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "inti_pemberianperanevent" ("akun_id", "diberikan_oleh_id", "id", "mulai", "peran", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai", "unit_id") SELECT new_values."akun_id", new_values."diberikan_oleh_id", new_values."id", new_values."mulai", new_values."peran", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."selesai", new_values."unit_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="6f9a1371ec2144191387989efe3defe3d8bb5750",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_tambah_insert_e3278",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="inti_pemberianperan",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="pemberianperan",
            trigger=pgtrigger.compiler.Trigger(
                name="ubah_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "inti_pemberianperanevent" ("akun_id", "diberikan_oleh_id", "id", "mulai", "peran", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai", "unit_id") SELECT new_values."akun_id", new_values."diberikan_oleh_id", new_values."id", new_values."mulai", new_values."peran", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."selesai", new_values."unit_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="b40789e8814eea1951de3e359f7ac1ec696252cd",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_ubah_update_7d848",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="inti_pemberianperan",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="pemberianperan",
            trigger=pgtrigger.compiler.Trigger(
                name="hapus_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "inti_pemberianperanevent" ("akun_id", "diberikan_oleh_id", "id", "mulai", "peran", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai", "unit_id") SELECT old_values."akun_id", old_values."diberikan_oleh_id", old_values."id", old_values."mulai", old_values."peran", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."selesai", old_values."unit_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="6e1bf16dba1d497c8b7e7f92050f1cfe25ea1e08",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_hapus_delete_36cdd",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="inti_pemberianperan",
                    when="AFTER",
                ),
            ),
        ),
    ]

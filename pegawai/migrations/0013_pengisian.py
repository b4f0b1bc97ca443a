"""Dossiers of vacant posts, and the triggers of `pegawai/sql/pengisian.sql` that close them."""

import uuid
from pathlib import Path

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import pegawai.domain.pengisian.status
import serang_asn.inti.migrasi

SQL = Path(__file__).resolve().parent.parent / "sql"


class Migration(migrations.Migration):
    dependencies = [
        ("inti", "__first__"),
        ("pegawai", "0012_kunci_tamu"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        serang_asn.inti.migrasi.Sekaligus(
            operations=[
                migrations.CreateModel(
                    name="PengisianJabatan",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "jumlah",
                            models.PositiveSmallIntegerField(default=1, verbose_name="tempat yang diisi"),
                        ),
                        ("tanggal_lowong", models.DateField(verbose_name="lowong mulai")),
                        (
                            "catatan",
                            models.CharField(blank=True, default="", max_length=500, verbose_name="catatan"),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("terbuka", "Terbuka"),
                                    ("diputus", "Diputuskan"),
                                    ("ditarik", "Ditarik"),
                                ],
                                default="terbuka",
                                max_length=10,
                            ),
                        ),
                        (
                            "alasan_tarik",
                            models.CharField(
                                blank=True, default="", max_length=500, verbose_name="alasan penarikan"
                            ),
                        ),
                        ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
                        (
                            "dibuat_oleh",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "jabatan",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="pengisian",
                                to="pegawai.jabatan",
                            ),
                        ),
                        (
                            "pemangku",
                            models.ForeignKey(
                                blank=True,
                                help_text="Kosong berarti jabatan sudah kosong.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="pegawai.pegawai",
                            ),
                        ),
                        (
                            "unit",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="pengisian",
                                to="pegawai.unitkerja",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "pengisian jabatan",
                        "verbose_name_plural": "pengisian jabatan",
                        "indexes": [
                            models.Index(fields=["status", "-dibuat_pada"], name="pegawai_pengisian_status")
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["terbuka", "diputus", "ditarik"])),
                                name="pegawai_pengisian_status_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("jumlah__gte", 1)), name="pegawai_pengisian_ada_tempat"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        (
                                            "status",
                                            pegawai.domain.pengisian.status.StatusPengisian["DITARIK"],
                                        ),
                                        _negated=True,
                                    ),
                                    models.Q(("alasan_tarik", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="pegawai_pengisian_tarik_beralasan",
                                violation_error_message="Tuliskan alasan penarikannya.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(
                                    ("status", pegawai.domain.pengisian.status.StatusPengisian["TERBUKA"])
                                ),
                                fields=("unit", "jabatan"),
                                name="pegawai_pengisian_satu_terbuka",
                                violation_error_message="Berkas pengisian jabatan ini pada unit itu masih terbuka.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CalonPengisian",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "terpilih",
                            models.BooleanField(help_text="Kosong berarti belum diputuskan.", null=True),
                        ),
                        (
                            "alasan",
                            models.CharField(blank=True, default="", max_length=500, verbose_name="alasan"),
                        ),
                        ("ditambah_pada", models.DateTimeField(auto_now_add=True)),
                        (
                            "ditambah_oleh",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "pegawai",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="pegawai.pegawai",
                            ),
                        ),
                        (
                            "usulan",
                            models.OneToOneField(
                                blank=True,
                                help_text="Kosong berarti belum disiapkan.",
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="calon_pengisian",
                                to="pegawai.usulan",
                            ),
                        ),
                        (
                            "pengisian",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="calon",
                                to="pegawai.pengisianjabatan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "calon pengisian jabatan",
                        "verbose_name_plural": "calon pengisian jabatan",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("pengisian", "pegawai"),
                                name="pegawai_calonpengisian_sekali",
                                violation_error_message="Pegawai ini sudah menjadi calon.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("alasan", ""), ("terpilih__isnull", True)),
                                    models.Q(
                                        ("terpilih__isnull", False), models.Q(("alasan", ""), _negated=True)
                                    ),
                                    _connector="OR",
                                ),
                                name="pegawai_calonpengisian_beralasan",
                                violation_error_message="Tuliskan alasan untuk setiap calon.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("usulan__isnull", True), ("terpilih", True), _connector="OR"
                                ),
                                name="pegawai_calonpengisian_usulan_terpilih",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="KeputusanPengisian",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("nomor", models.CharField(max_length=100, verbose_name="nomor berita acara")),
                        ("tanggal", models.DateField(verbose_name="tanggal rapat")),
                        ("dasar", models.TextField(verbose_name="dasar pertimbangan")),
                        ("dasar_publik", models.TextField(verbose_name="dasar untuk umum")),
                        ("hadir", models.JSONField(default=list)),
                        ("syarat", models.JSONField(default=list)),
                        ("pertimbangan", models.JSONField(default=list)),
                        ("cuplikan", models.JSONField(default=dict)),
                        ("pada", models.DateTimeField(auto_now_add=True)),
                        (
                            "oleh",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "pengisian",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="keputusan",
                                to="pegawai.pengisianjabatan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "keputusan pengisian jabatan",
                        "verbose_name_plural": "keputusan pengisian jabatan",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("nomor", ""), _negated=True),
                                    models.Q(("dasar", ""), _negated=True),
                                    models.Q(("dasar_publik", ""), _negated=True),
                                ),
                                name="pegawai_keputusanpengisian_lengkap",
                                violation_error_message="Nomor berita acara dan dasar pertimbangan wajib diisi.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("hadir", []), _negated=True),
                                    models.Q(("cuplikan", {}), _negated=True),
                                ),
                                name="pegawai_keputusanpengisian_bersaksi",
                                violation_error_message="Catat anggota yang hadir dan perbandingan calonnya.",
                            ),
                            models.UniqueConstraint(
                                fields=("nomor",),
                                name="pegawai_keputusanpengisian_nomor_sekali",
                                violation_error_message="Nomor berita acara ini sudah dipakai.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="KeputusanPengisianEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("nomor", models.CharField(max_length=100, verbose_name="nomor berita acara")),
                        ("tanggal", models.DateField(verbose_name="tanggal rapat")),
                        ("dasar", models.TextField(verbose_name="dasar pertimbangan")),
                        ("dasar_publik", models.TextField(verbose_name="dasar untuk umum")),
                        ("hadir", models.JSONField(default=list)),
                        ("syarat", models.JSONField(default=list)),
                        ("pertimbangan", models.JSONField(default=list)),
                        ("cuplikan", models.JSONField(default=dict)),
                        ("pada", models.DateTimeField(auto_now_add=True)),
                        (
                            "oleh",
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
                                to="pegawai.keputusanpengisian",
                            ),
                        ),
                        (
                            "pengisian",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.pengisianjabatan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="CalonPengisianEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "terpilih",
                            models.BooleanField(help_text="Kosong berarti belum diputuskan.", null=True),
                        ),
                        (
                            "alasan",
                            models.CharField(blank=True, default="", max_length=500, verbose_name="alasan"),
                        ),
                        ("ditambah_pada", models.DateTimeField(auto_now_add=True)),
                        (
                            "ditambah_oleh",
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
                            "pegawai",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.pegawai",
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
                                to="pegawai.calonpengisian",
                            ),
                        ),
                        (
                            "usulan",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                db_index=False,
                                help_text="Kosong berarti belum disiapkan.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.usulan",
                            ),
                        ),
                        (
                            "pengisian",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.pengisianjabatan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [models.Index(fields=["pegawai"], name="pegawai_cal_pegawai_42473b_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="PengisianJabatanEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "jumlah",
                            models.PositiveSmallIntegerField(default=1, verbose_name="tempat yang diisi"),
                        ),
                        ("tanggal_lowong", models.DateField(verbose_name="lowong mulai")),
                        (
                            "catatan",
                            models.CharField(blank=True, default="", max_length=500, verbose_name="catatan"),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("terbuka", "Terbuka"),
                                    ("diputus", "Diputuskan"),
                                    ("ditarik", "Ditarik"),
                                ],
                                default="terbuka",
                                max_length=10,
                            ),
                        ),
                        (
                            "alasan_tarik",
                            models.CharField(
                                blank=True, default="", max_length=500, verbose_name="alasan penarikan"
                            ),
                        ),
                        ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
                        (
                            "dibuat_oleh",
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
                            "jabatan",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.jabatan",
                            ),
                        ),
                        (
                            "pemangku",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                db_index=False,
                                help_text="Kosong berarti jabatan sudah kosong.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.pegawai",
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
                                to="pegawai.pengisianjabatan",
                            ),
                        ),
                        (
                            "unit",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
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
                    model_name="pengisianjabatan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_pengisianjabatanevent" ("alasan_tarik", "catatan", "dibuat_oleh_id", "dibuat_pada", "id", "jabatan_id", "jumlah", "kode", "pemangku_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "tanggal_lowong", "unit_id") SELECT new_values."alasan_tarik", new_values."catatan", new_values."dibuat_oleh_id", new_values."dibuat_pada", new_values."id", new_values."jabatan_id", new_values."jumlah", new_values."kode", new_values."pemangku_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."status", new_values."tanggal_lowong", new_values."unit_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1029e195944c513a12648e1fbfe4e5dbcd230f19",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_fcb98",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_pengisianjabatan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="pengisianjabatan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_pengisianjabatanevent" ("alasan_tarik", "catatan", "dibuat_oleh_id", "dibuat_pada", "id", "jabatan_id", "jumlah", "kode", "pemangku_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "tanggal_lowong", "unit_id") SELECT new_values."alasan_tarik", new_values."catatan", new_values."dibuat_oleh_id", new_values."dibuat_pada", new_values."id", new_values."jabatan_id", new_values."jumlah", new_values."kode", new_values."pemangku_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."status", new_values."tanggal_lowong", new_values."unit_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="61d6802a45a973c0fa0a8f654e176cac93cf7d0e",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_bb714",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_pengisianjabatan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="pengisianjabatan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_pengisianjabatanevent" ("alasan_tarik", "catatan", "dibuat_oleh_id", "dibuat_pada", "id", "jabatan_id", "jumlah", "kode", "pemangku_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "tanggal_lowong", "unit_id") SELECT old_values."alasan_tarik", old_values."catatan", old_values."dibuat_oleh_id", old_values."dibuat_pada", old_values."id", old_values."jabatan_id", old_values."jumlah", old_values."kode", old_values."pemangku_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."status", old_values."tanggal_lowong", old_values."unit_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="6607d9c757239956d754e651146dc02f0cd38909",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_1b459",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_pengisianjabatan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="calonpengisian",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_calonpengisianevent" ("alasan", "ditambah_oleh_id", "ditambah_pada", "id", "pegawai_id", "pengisian_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "terpilih", "usulan_id") SELECT new_values."alasan", new_values."ditambah_oleh_id", new_values."ditambah_pada", new_values."id", new_values."pegawai_id", new_values."pengisian_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."terpilih", new_values."usulan_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e7d8bf818016289c7a117bd271ae97f49c23d7e5",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_d6123",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_calonpengisian",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="calonpengisian",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_calonpengisianevent" ("alasan", "ditambah_oleh_id", "ditambah_pada", "id", "pegawai_id", "pengisian_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "terpilih", "usulan_id") SELECT new_values."alasan", new_values."ditambah_oleh_id", new_values."ditambah_pada", new_values."id", new_values."pegawai_id", new_values."pengisian_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."terpilih", new_values."usulan_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f0f3b11728232a5bb7db69d7001699397aa6bc89",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_e85a1",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_calonpengisian",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="calonpengisian",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_calonpengisianevent" ("alasan", "ditambah_oleh_id", "ditambah_pada", "id", "pegawai_id", "pengisian_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "terpilih", "usulan_id") SELECT old_values."alasan", old_values."ditambah_oleh_id", old_values."ditambah_pada", old_values."id", old_values."pegawai_id", old_values."pengisian_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."terpilih", old_values."usulan_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="13dfad5018a9beceb4032e7410012f337fb2f3b9",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_1833f",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_calonpengisian",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="keputusanpengisian",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_keputusanpengisianevent" ("cuplikan", "dasar", "dasar_publik", "hadir", "id", "nomor", "oleh_id", "pada", "pengisian_id", "pertimbangan", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "syarat", "tanggal") SELECT new_values."cuplikan", new_values."dasar", new_values."dasar_publik", new_values."hadir", new_values."id", new_values."nomor", new_values."oleh_id", new_values."pada", new_values."pengisian_id", new_values."pertimbangan", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."syarat", new_values."tanggal" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a750c07cf91c4333bb52af7f35538e0b0d1b3662",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_4c107",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_keputusanpengisian",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="keputusanpengisian",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_keputusanpengisianevent" ("cuplikan", "dasar", "dasar_publik", "hadir", "id", "nomor", "oleh_id", "pada", "pengisian_id", "pertimbangan", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "syarat", "tanggal") SELECT new_values."cuplikan", new_values."dasar", new_values."dasar_publik", new_values."hadir", new_values."id", new_values."nomor", new_values."oleh_id", new_values."pada", new_values."pengisian_id", new_values."pertimbangan", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."syarat", new_values."tanggal" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="73099915d71e2b165685fcdaefe3ae3d0f609448",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_2bbaa",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_keputusanpengisian",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="keputusanpengisian",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_keputusanpengisianevent" ("cuplikan", "dasar", "dasar_publik", "hadir", "id", "nomor", "oleh_id", "pada", "pengisian_id", "pertimbangan", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "syarat", "tanggal") SELECT old_values."cuplikan", old_values."dasar", old_values."dasar_publik", old_values."hadir", old_values."id", old_values."nomor", old_values."oleh_id", old_values."pada", old_values."pengisian_id", old_values."pertimbangan", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."syarat", old_values."tanggal" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="1005debc31b1cabbdbd3aaa5f882e79160f6f14f",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_75e44",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_keputusanpengisian",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
        migrations.RunSQL(
            sql=(SQL / "pengisian.sql").read_text(), reverse_sql=(SQL / "pengisian_hapus.sql").read_text()
        ),
    ]

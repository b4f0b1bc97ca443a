import uuid

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from serang_asn.inti.migrasi import Sekaligus


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("inti", "0002_peran"),
        ("pegawai", "0001_awal"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        Sekaligus(
            [
                migrations.CreateModel(
                    name="JenisPelatihan",
                    fields=[
                        ("id", models.SmallAutoField(primary_key=True, serialize=False)),
                        ("kode", models.CharField(max_length=30, unique=True, verbose_name="kode")),
                        ("nama", models.CharField(max_length=150, verbose_name="nama")),
                        ("urut", models.SmallIntegerField(default=0, verbose_name="urutan")),
                        (
                            "kode_bkn",
                            models.CharField(blank=True, default="", max_length=40, verbose_name="kode BKN"),
                        ),
                        ("sumber", models.CharField(max_length=200, verbose_name="sumber")),
                        ("terverifikasi", models.BooleanField(default=True, verbose_name="terverifikasi")),
                        ("klasikal", models.BooleanField(verbose_name="klasikal")),
                    ],
                    options={
                        "verbose_name": "jenis pelatihan",
                        "verbose_name_plural": "jenis pelatihan",
                        "abstract": False,
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sumber", ""), _negated=True),
                                name="pelatihan_jenispelatihan_sumber_terisi",
                                violation_error_message="Sebut sumbernya, misalnya nomor peraturan.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="JenisPelatihanEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.IntegerField()),
                        ("kode", models.CharField(max_length=30, verbose_name="kode")),
                        ("nama", models.CharField(max_length=150, verbose_name="nama")),
                        ("urut", models.SmallIntegerField(default=0, verbose_name="urutan")),
                        (
                            "kode_bkn",
                            models.CharField(blank=True, default="", max_length=40, verbose_name="kode BKN"),
                        ),
                        ("sumber", models.CharField(max_length=200, verbose_name="sumber")),
                        ("terverifikasi", models.BooleanField(default=True, verbose_name="terverifikasi")),
                        ("klasikal", models.BooleanField(verbose_name="klasikal")),
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
                                to="pelatihan.jenispelatihan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="RiwayatPelatihan",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "sk_nomor",
                            models.CharField(blank=True, default="", max_length=100, verbose_name="nomor SK"),
                        ),
                        (
                            "sk_tanggal",
                            models.DateField(
                                blank=True,
                                help_text="Kosong bila tidak diketahui.",
                                null=True,
                                verbose_name="tanggal SK",
                            ),
                        ),
                        (
                            "sk_pejabat",
                            models.CharField(
                                blank=True, default="", max_length=150, verbose_name="pejabat penetap"
                            ),
                        ),
                        (
                            "sumber",
                            models.CharField(
                                choices=[
                                    ("manual", "Dicatat petugas"),
                                    ("impor", "Impor berkas"),
                                    ("usulan", "Usulan"),
                                    ("contoh", "Data contoh"),
                                ],
                                default="manual",
                                max_length=10,
                                verbose_name="sumber",
                            ),
                        ),
                        ("batch_lembar", models.CharField(blank=True, default="", max_length=100)),
                        ("batch_baris", models.PositiveIntegerField(blank=True, null=True)),
                        (
                            "catatan",
                            models.CharField(blank=True, default="", max_length=300, verbose_name="catatan"),
                        ),
                        ("dibatalkan_pada", models.DateTimeField(blank=True, editable=False, null=True)),
                        (
                            "alasan_pembatalan",
                            models.CharField(blank=True, default="", editable=False, max_length=300),
                        ),
                        ("mulai", models.DateField(verbose_name="mulai")),
                        (
                            "selesai",
                            models.DateField(
                                blank=True,
                                help_text="Kosong berarti masih berjalan.",
                                null=True,
                                verbose_name="selesai",
                            ),
                        ),
                        ("nama", models.CharField(max_length=200, verbose_name="nama pelatihan")),
                        (
                            "penyelenggara",
                            models.CharField(
                                blank=True, default="", max_length=150, verbose_name="penyelenggara"
                            ),
                        ),
                        (
                            "jp",
                            models.PositiveSmallIntegerField(
                                help_text="Satu JP = 45 menit.", verbose_name="jam pelajaran (JP)"
                            ),
                        ),
                        (
                            "sertifikat_nomor",
                            models.CharField(
                                blank=True, default="", max_length=100, verbose_name="nomor sertifikat"
                            ),
                        ),
                        (
                            "batch",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="pegawai.batchimpor",
                            ),
                        ),
                        (
                            "dokumen",
                            models.ForeignKey(
                                blank=True,
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="inti.dokumen",
                            ),
                        ),
                        (
                            "jenis",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="pelatihan.jenispelatihan",
                            ),
                        ),
                        (
                            "pegawai",
                            models.ForeignKey(
                                db_index=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)s",
                                to="pegawai.pegawai",
                            ),
                        ),
                        (
                            "tindakan",
                            models.ForeignKey(
                                blank=True,
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="pegawai.tindakankepegawaian",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "riwayat pelatihan",
                        "verbose_name_plural": "riwayat pelatihan",
                        "abstract": False,
                        "indexes": [
                            models.Index(
                                condition=models.Q(("tindakan__isnull", False)),
                                fields=["tindakan"],
                                name="riwayatpelatihan_tindakan",
                            ),
                            models.Index(fields=["pegawai", "mulai"], name="riwayatpelatihan_mulai"),
                            models.Index(
                                condition=models.Q(("dokumen__isnull", False)),
                                fields=["dokumen"],
                                name="riwayatpelatihan_dokumen",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sumber__in", ["manual", "impor", "usulan", "contoh"])),
                                name="pelatihan_riwayatpelatihan_sumber_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("dibatalkan_pada__isnull", True),
                                    models.Q(("alasan_pembatalan", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="pelatihan_riwayatpelatihan_batal_beralasan",
                                violation_error_message="Pembatalan memerlukan alasan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("selesai__isnull", True),
                                    ("selesai__gt", models.F("mulai")),
                                    _connector="OR",
                                ),
                                name="pelatihan_riwayatpelatihan_selesai_setelah_mulai",
                                violation_error_message="Tanggal selesai harus setelah tanggal mulai.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("jp__range", (1, 2000))),
                                name="pelatihan_riwayat_jp_wajar",
                                violation_error_message="Jam pelajaran harus antara 1 dan 2.000.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("selesai__isnull", False)),
                                name="pelatihan_riwayat_berakhir",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("dibatalkan_pada__isnull", True)),
                                fields=("pegawai", "nama", "mulai"),
                                name="pelatihan_riwayat_sekali",
                                violation_error_message="Pelatihan ini sudah tercatat pada tanggal yang sama.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RiwayatPelatihanEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "sk_nomor",
                            models.CharField(blank=True, default="", max_length=100, verbose_name="nomor SK"),
                        ),
                        (
                            "sk_tanggal",
                            models.DateField(
                                blank=True,
                                help_text="Kosong bila tidak diketahui.",
                                null=True,
                                verbose_name="tanggal SK",
                            ),
                        ),
                        (
                            "sk_pejabat",
                            models.CharField(
                                blank=True, default="", max_length=150, verbose_name="pejabat penetap"
                            ),
                        ),
                        (
                            "sumber",
                            models.CharField(
                                choices=[
                                    ("manual", "Dicatat petugas"),
                                    ("impor", "Impor berkas"),
                                    ("usulan", "Usulan"),
                                    ("contoh", "Data contoh"),
                                ],
                                default="manual",
                                max_length=10,
                                verbose_name="sumber",
                            ),
                        ),
                        ("batch_lembar", models.CharField(blank=True, default="", max_length=100)),
                        ("batch_baris", models.PositiveIntegerField(blank=True, null=True)),
                        (
                            "catatan",
                            models.CharField(blank=True, default="", max_length=300, verbose_name="catatan"),
                        ),
                        ("dibatalkan_pada", models.DateTimeField(blank=True, editable=False, null=True)),
                        (
                            "alasan_pembatalan",
                            models.CharField(blank=True, default="", editable=False, max_length=300),
                        ),
                        ("mulai", models.DateField(verbose_name="mulai")),
                        (
                            "selesai",
                            models.DateField(
                                blank=True,
                                help_text="Kosong berarti masih berjalan.",
                                null=True,
                                verbose_name="selesai",
                            ),
                        ),
                        ("nama", models.CharField(max_length=200, verbose_name="nama pelatihan")),
                        (
                            "penyelenggara",
                            models.CharField(
                                blank=True, default="", max_length=150, verbose_name="penyelenggara"
                            ),
                        ),
                        (
                            "jp",
                            models.PositiveSmallIntegerField(
                                help_text="Satu JP = 45 menit.", verbose_name="jam pelajaran (JP)"
                            ),
                        ),
                        (
                            "sertifikat_nomor",
                            models.CharField(
                                blank=True, default="", max_length=100, verbose_name="nomor sertifikat"
                            ),
                        ),
                        (
                            "batch",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.batchimpor",
                            ),
                        ),
                        (
                            "dokumen",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="inti.dokumen",
                            ),
                        ),
                        (
                            "jenis",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pelatihan.jenispelatihan",
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
                                to="pelatihan.riwayatpelatihan",
                            ),
                        ),
                        (
                            "tindakan",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.tindakankepegawaian",
                            ),
                        ),
                    ],
                    options={
                        "indexes": [
                            models.Index(fields=["pegawai"], name="pelatihan_r_pegawai_cf7469_idx"),
                        ],
                        "abstract": False,
                    },
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jenispelatihan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_jenispelatihanevent" ("id", "klasikal", "kode", "kode_bkn", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "urut") SELECT new_values."id", new_values."klasikal", new_values."kode", new_values."kode_bkn", new_values."nama", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."sumber", new_values."terverifikasi", new_values."urut" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2bce80fdc16fe7912911370081027279c5d76f69",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_34fb9",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pelatihan_jenispelatihan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jenispelatihan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_jenispelatihanevent" ("id", "klasikal", "kode", "kode_bkn", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "urut") SELECT new_values."id", new_values."klasikal", new_values."kode", new_values."kode_bkn", new_values."nama", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."sumber", new_values."terverifikasi", new_values."urut" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8496aac40873159e72a86a886ab1a4271c223eea",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_504f0",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pelatihan_jenispelatihan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jenispelatihan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_jenispelatihanevent" ("id", "klasikal", "kode", "kode_bkn", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "urut") SELECT old_values."id", old_values."klasikal", old_values."kode", old_values."kode_bkn", old_values."nama", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."sumber", old_values."terverifikasi", old_values."urut" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="d9e07c9a38938d006e6e7a795f1a743df89ddba7",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_20045",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pelatihan_jenispelatihan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatpelatihan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_riwayatpelatihanevent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "id", "jenis_id", "jp", "kode", "mulai", "nama", "pegawai_id", "penyelenggara", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai", "sertifikat_nomor", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tindakan_id") SELECT new_values."alasan_pembatalan", new_values."batch_baris", new_values."batch_id", new_values."batch_lembar", new_values."catatan", new_values."dibatalkan_pada", new_values."dokumen_id", new_values."id", new_values."jenis_id", new_values."jp", new_values."kode", new_values."mulai", new_values."nama", new_values."pegawai_id", new_values."penyelenggara", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."selesai", new_values."sertifikat_nomor", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."sumber", new_values."tindakan_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7c872ac6502fbc9f44a60aa4b6b4d5b4e0357887",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_ca113",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pelatihan_riwayatpelatihan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatpelatihan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_riwayatpelatihanevent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "id", "jenis_id", "jp", "kode", "mulai", "nama", "pegawai_id", "penyelenggara", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai", "sertifikat_nomor", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tindakan_id") SELECT new_values."alasan_pembatalan", new_values."batch_baris", new_values."batch_id", new_values."batch_lembar", new_values."catatan", new_values."dibatalkan_pada", new_values."dokumen_id", new_values."id", new_values."jenis_id", new_values."jp", new_values."kode", new_values."mulai", new_values."nama", new_values."pegawai_id", new_values."penyelenggara", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."selesai", new_values."sertifikat_nomor", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."sumber", new_values."tindakan_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="66b6fb59962a174c7e6ec0d99e93e49ef6c5e04b",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_e79bb",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pelatihan_riwayatpelatihan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatpelatihan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_riwayatpelatihanevent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "id", "jenis_id", "jp", "kode", "mulai", "nama", "pegawai_id", "penyelenggara", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai", "sertifikat_nomor", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tindakan_id") SELECT old_values."alasan_pembatalan", old_values."batch_baris", old_values."batch_id", old_values."batch_lembar", old_values."catatan", old_values."dibatalkan_pada", old_values."dokumen_id", old_values."id", old_values."jenis_id", old_values."jp", old_values."kode", old_values."mulai", old_values."nama", old_values."pegawai_id", old_values."penyelenggara", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."selesai", old_values."sertifikat_nomor", old_values."sk_nomor", old_values."sk_pejabat", old_values."sk_tanggal", old_values."sumber", old_values."tindakan_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="64b23555a02c3f0d1bae6f794ae85dfca6ce629e",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_1f617",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pelatihan_riwayatpelatihan",
                            when="AFTER",
                        ),
                    ),
                ),
            ]
        ),
    ]

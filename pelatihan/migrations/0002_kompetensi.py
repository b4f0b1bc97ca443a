import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

import serang_asn.inti.migrasi


class Migration(migrations.Migration):
    dependencies = [
        ("pelatihan", "0001_awal"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        serang_asn.inti.migrasi.Sekaligus(
            operations=[
                migrations.CreateModel(
                    name="KamusKompetensi",
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
                        (
                            "jenis",
                            models.CharField(
                                choices=[
                                    ("manajerial", "Manajerial"),
                                    ("sosio_kultural", "Sosio-kultural"),
                                    ("teknis", "Teknis"),
                                ],
                                max_length=15,
                                verbose_name="jenis",
                            ),
                        ),
                        ("uraian", models.TextField(verbose_name="definisi")),
                    ],
                    options={
                        "verbose_name": "kamus kompetensi",
                        "verbose_name_plural": "kamus kompetensi",
                        "abstract": False,
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sumber", ""), _negated=True),
                                name="pelatihan_kamuskompetensi_sumber_terisi",
                                violation_error_message="Sebut sumbernya, misalnya nomor peraturan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("jenis__in", ["manajerial", "sosio_kultural", "teknis"])),
                                name="pelatihan_kamus_jenis_dikenal",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="KamusKompetensiEvent",
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
                        (
                            "jenis",
                            models.CharField(
                                choices=[
                                    ("manajerial", "Manajerial"),
                                    ("sosio_kultural", "Sosio-kultural"),
                                    ("teknis", "Teknis"),
                                ],
                                max_length=15,
                                verbose_name="jenis",
                            ),
                        ),
                        ("uraian", models.TextField(verbose_name="definisi")),
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
                                to="pelatihan.kamuskompetensi",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="TingkatKompetensi",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "tingkat",
                            models.PositiveSmallIntegerField(
                                help_text="1 paling rendah, 5 paling tinggi.", verbose_name="tingkat"
                            ),
                        ),
                        ("uraian", models.CharField(max_length=300, verbose_name="uraian tingkat")),
                        (
                            "indikator",
                            models.TextField(
                                blank=True,
                                default="",
                                help_text="Satu indikator tiap baris.",
                                verbose_name="indikator perilaku",
                            ),
                        ),
                        ("berlaku_mulai", models.DateField(verbose_name="berlaku mulai")),
                        ("sumber", models.CharField(max_length=200, verbose_name="sumber")),
                        ("terverifikasi", models.BooleanField(default=True, verbose_name="terverifikasi")),
                        (
                            "kompetensi",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="tingkat",
                                to="pelatihan.kamuskompetensi",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "tingkat kompetensi",
                        "verbose_name_plural": "tingkat kompetensi",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("kompetensi", "tingkat", "berlaku_mulai"),
                                name="pelatihan_tingkat_sekali",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("tingkat__range", (1, 5))),
                                name="pelatihan_tingkat_1_sampai_5",
                                violation_error_message="Tingkat kompetensi antara 1 dan 5.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("sumber", ""), _negated=True),
                                name="pelatihan_tingkat_sumber_terisi",
                                violation_error_message="Sebut sumbernya, misalnya nomor peraturan.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TingkatKompetensiEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "tingkat",
                            models.PositiveSmallIntegerField(
                                help_text="1 paling rendah, 5 paling tinggi.", verbose_name="tingkat"
                            ),
                        ),
                        ("uraian", models.CharField(max_length=300, verbose_name="uraian tingkat")),
                        (
                            "indikator",
                            models.TextField(
                                blank=True,
                                default="",
                                help_text="Satu indikator tiap baris.",
                                verbose_name="indikator perilaku",
                            ),
                        ),
                        ("berlaku_mulai", models.DateField(verbose_name="berlaku mulai")),
                        ("sumber", models.CharField(max_length=200, verbose_name="sumber")),
                        ("terverifikasi", models.BooleanField(default=True, verbose_name="terverifikasi")),
                        (
                            "kompetensi",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pelatihan.kamuskompetensi",
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
                                to="pelatihan.tingkatkompetensi",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="kamuskompetensi",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_kamuskompetensievent" ("id", "jenis", "kode", "kode_bkn", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "uraian", "urut") SELECT new_values."id", new_values."jenis", new_values."kode", new_values."kode_bkn", new_values."nama", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."sumber", new_values."terverifikasi", new_values."uraian", new_values."urut" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="050c0af5f74c78ffb1d7aa0e199c28cbe7453b6b",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_48bfd",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pelatihan_kamuskompetensi",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="kamuskompetensi",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_kamuskompetensievent" ("id", "jenis", "kode", "kode_bkn", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "uraian", "urut") SELECT new_values."id", new_values."jenis", new_values."kode", new_values."kode_bkn", new_values."nama", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."sumber", new_values."terverifikasi", new_values."uraian", new_values."urut" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="38275aad2b779e51d52016d4f11cd5f831f86e1e",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_9b7d3",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pelatihan_kamuskompetensi",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="kamuskompetensi",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_kamuskompetensievent" ("id", "jenis", "kode", "kode_bkn", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "uraian", "urut") SELECT old_values."id", old_values."jenis", old_values."kode", old_values."kode_bkn", old_values."nama", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."sumber", old_values."terverifikasi", old_values."uraian", old_values."urut" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="22814b0fd1ab813d99cbaf6ccac1a18c953e6fef",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_53464",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pelatihan_kamuskompetensi",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="tingkatkompetensi",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_tingkatkompetensievent" ("berlaku_mulai", "id", "indikator", "kompetensi_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "tingkat", "uraian") SELECT new_values."berlaku_mulai", new_values."id", new_values."indikator", new_values."kompetensi_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."sumber", new_values."terverifikasi", new_values."tingkat", new_values."uraian" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b892a73e6d52ecfb221bcc0aca54f6e27d7b0ace",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_d84ad",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pelatihan_tingkatkompetensi",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="tingkatkompetensi",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_tingkatkompetensievent" ("berlaku_mulai", "id", "indikator", "kompetensi_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "tingkat", "uraian") SELECT new_values."berlaku_mulai", new_values."id", new_values."indikator", new_values."kompetensi_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."sumber", new_values."terverifikasi", new_values."tingkat", new_values."uraian" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="232023ebb93cc9d5b5e5afb640093e15e279a39b",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_f70fc",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pelatihan_tingkatkompetensi",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="tingkatkompetensi",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_tingkatkompetensievent" ("berlaku_mulai", "id", "indikator", "kompetensi_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "tingkat", "uraian") SELECT old_values."berlaku_mulai", old_values."id", old_values."indikator", old_values."kompetensi_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."sumber", old_values."terverifikasi", old_values."tingkat", old_values."uraian" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="f8a86230b303534f2cd78b7c0f517fa65cd0ef9f",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_dc638",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pelatihan_tingkatkompetensi",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]

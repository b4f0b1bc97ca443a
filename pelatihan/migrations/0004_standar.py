import uuid

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

import serang_asn.inti.migrasi


class Migration(migrations.Migration):
    dependencies = [
        ("inti", "0004_jejak_terjaga"),
        ("pegawai", "0011_cuti"),
        ("pelatihan", "0003_kelas"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        serang_asn.inti.migrasi.Sekaligus(
            operations=[
                migrations.CreateModel(
                    name="PenilaianKompetensi",
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
                        (
                            "tingkat",
                            models.PositiveSmallIntegerField(
                                help_text="0 berarti belum mencapai tingkat 1.", verbose_name="tingkat"
                            ),
                        ),
                        (
                            "sumber_penilaian",
                            models.CharField(
                                choices=[
                                    ("pusat_penilaian", "Pusat penilaian (assessment center)"),
                                    ("tes", "Tes kompetensi"),
                                    ("pelatihan", "Hasil pelatihan"),
                                    ("atasan", "Penilaian atasan"),
                                    ("mandiri", "Penilaian mandiri"),
                                ],
                                max_length=15,
                                verbose_name="sumber penilaian",
                            ),
                        ),
                        ("tanggal", models.DateField(verbose_name="tanggal penilaian")),
                        (
                            "berlaku_sampai",
                            models.DateField(
                                help_text="Hari ini sudah tidak termasuk.", verbose_name="berlaku sampai"
                            ),
                        ),
                        (
                            "penilai",
                            models.CharField(blank=True, default="", max_length=150, verbose_name="penilai"),
                        ),
                        (
                            "bukti",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("sumber_penilaian"),
                                    models.F("tanggal"),
                                    models.F("tingkat"),
                                    template="(CASE sumber_penilaian WHEN 'pusat_penilaian' THEN 3 WHEN 'tes' THEN 3 WHEN 'pelatihan' THEN 3 WHEN 'atasan' THEN 2 WHEN 'mandiri' THEN 1 ELSE 0 END * 10000000 + (tanggal - DATE '1970-01-01') * 10 + tingkat)",
                                ),
                                output_field=models.IntegerField(),
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
                            "kompetensi",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="penilaian",
                                to="pelatihan.kamuskompetensi",
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
                        "verbose_name": "penilaian kompetensi",
                        "verbose_name_plural": "penilaian kompetensi",
                        "abstract": False,
                        "indexes": [
                            models.Index(fields=["pegawai"], name="pelatihan_penilaian_pegawai"),
                            models.Index(
                                condition=models.Q(("tindakan__isnull", False)),
                                fields=["tindakan"],
                                name="penilaiankompetensi_tindakan",
                            ),
                            models.Index(
                                condition=models.Q(("dokumen__isnull", False)),
                                fields=["dokumen"],
                                name="penilaiankompetensi_dokumen",
                            ),
                            models.Index(
                                condition=models.Q(("dibatalkan_pada__isnull", True)),
                                fields=["pegawai", "kompetensi"],
                                include=("tanggal", "berlaku_sampai", "bukti"),
                                name="pelatihan_penilaian_berlaku",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sumber__in", ["manual", "impor", "usulan", "contoh"])),
                                name="pelatihan_penilaiankompetensi_sumber_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("dibatalkan_pada__isnull", True),
                                    models.Q(("alasan_pembatalan", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="pelatihan_penilaiankompetensi_batal_beralasan",
                                violation_error_message="Pembatalan memerlukan alasan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "sumber_penilaian__in",
                                        ["pusat_penilaian", "tes", "pelatihan", "atasan", "mandiri"],
                                    )
                                ),
                                name="pelatihan_penilaian_sumber_penilaian_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("tingkat__lte", 5)),
                                name="pelatihan_penilaian_tingkat_wajar",
                                violation_error_message="Tingkat kompetensi antara 0 dan 5.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("berlaku_sampai__gt", models.F("tanggal"))),
                                name="pelatihan_penilaian_masa_berlaku",
                                violation_error_message="Masa berlaku harus berakhir setelah tanggal penilaian.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("dibatalkan_pada__isnull", True)),
                                fields=("pegawai", "kompetensi", "tanggal", "sumber_penilaian"),
                                name="pelatihan_penilaian_sekali",
                                violation_error_message="Kompetensi ini sudah dinilai pada hari itu dari sumber yang sama.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PenilaianKompetensiEvent",
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
                        (
                            "tingkat",
                            models.PositiveSmallIntegerField(
                                help_text="0 berarti belum mencapai tingkat 1.", verbose_name="tingkat"
                            ),
                        ),
                        (
                            "sumber_penilaian",
                            models.CharField(
                                choices=[
                                    ("pusat_penilaian", "Pusat penilaian (assessment center)"),
                                    ("tes", "Tes kompetensi"),
                                    ("pelatihan", "Hasil pelatihan"),
                                    ("atasan", "Penilaian atasan"),
                                    ("mandiri", "Penilaian mandiri"),
                                ],
                                max_length=15,
                                verbose_name="sumber penilaian",
                            ),
                        ),
                        ("tanggal", models.DateField(verbose_name="tanggal penilaian")),
                        (
                            "berlaku_sampai",
                            models.DateField(
                                help_text="Hari ini sudah tidak termasuk.", verbose_name="berlaku sampai"
                            ),
                        ),
                        (
                            "penilai",
                            models.CharField(blank=True, default="", max_length=150, verbose_name="penilai"),
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
                                to="pelatihan.penilaiankompetensi",
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
                        "abstract": False,
                        "indexes": [models.Index(fields=["pegawai"], name="pelatihan_p_pegawai_8a13f9_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="StandarKompetensi",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "jenis_jabatan",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("jpt", "Jabatan pimpinan tinggi"),
                                    ("administrator", "Administrator"),
                                    ("pengawas", "Pengawas"),
                                    ("fungsional", "Fungsional"),
                                    ("pelaksana", "Pelaksana"),
                                ],
                                default="",
                                help_text="Kosong bila berlaku untuk satu jabatan saja.",
                                max_length=15,
                                verbose_name="jenis jabatan",
                            ),
                        ),
                        (
                            "rumpun",
                            models.CharField(
                                blank=True,
                                default="",
                                help_text="Kosong berarti semua rumpun.",
                                max_length=30,
                                verbose_name="rumpun",
                            ),
                        ),
                        (
                            "tingkat",
                            models.PositiveSmallIntegerField(
                                help_text="1–5; 0 berarti tidak disyaratkan lagi.",
                                verbose_name="tingkat yang disyaratkan",
                            ),
                        ),
                        (
                            "kepentingan",
                            models.PositiveSmallIntegerField(
                                choices=[(1, "Pendukung"), (2, "Penting"), (3, "Utama")],
                                default=2,
                                verbose_name="kepentingan",
                            ),
                        ),
                        ("berlaku_mulai", models.DateField(verbose_name="berlaku mulai")),
                        ("dasar", models.CharField(max_length=200, verbose_name="dasar")),
                        ("terverifikasi", models.BooleanField(default=True)),
                        (
                            "jabatan",
                            models.ForeignKey(
                                blank=True,
                                help_text="Kosong bila berlaku untuk semua jabatan sejenis.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="pegawai.jabatan",
                            ),
                        ),
                        (
                            "jenjang",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="pegawai.jenjangjabatan",
                            ),
                        ),
                        (
                            "kompetensi",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="standar",
                                to="pelatihan.kamuskompetensi",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "standar kompetensi",
                        "verbose_name_plural": "standar kompetensi",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("jabatan__isnull", True),
                                        (
                                            "jenis_jabatan__in",
                                            ["jpt", "administrator", "pengawas", "fungsional", "pelaksana"],
                                        ),
                                    ),
                                    models.Q(
                                        ("jabatan__isnull", False),
                                        ("jenis_jabatan", ""),
                                        ("jenjang__isnull", True),
                                        ("rumpun", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="pelatihan_standar_jabatan_atau_jenis",
                                violation_error_message="Pilih satu jabatan, atau jenis jabatan; tidak keduanya.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("tingkat__lte", 5)),
                                name="pelatihan_standar_tingkat_wajar",
                                violation_error_message="Tingkat kompetensi antara 0 dan 5.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("kepentingan__in", [1, 2, 3])),
                                name="pelatihan_standar_kepentingan_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("dasar", ""), _negated=True),
                                name="pelatihan_standar_dasar_terisi",
                                violation_error_message="Sebut dasarnya, misalnya nomor peraturan.",
                            ),
                            models.UniqueConstraint(
                                fields=(
                                    "jabatan",
                                    "jenis_jabatan",
                                    "jenjang",
                                    "rumpun",
                                    "kompetensi",
                                    "berlaku_mulai",
                                ),
                                name="pelatihan_standar_sekali",
                                nulls_distinct=False,
                                violation_error_message="Standar ini sudah tercatat untuk hari mulai yang sama.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="StandarKompetensiEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "jenis_jabatan",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("jpt", "Jabatan pimpinan tinggi"),
                                    ("administrator", "Administrator"),
                                    ("pengawas", "Pengawas"),
                                    ("fungsional", "Fungsional"),
                                    ("pelaksana", "Pelaksana"),
                                ],
                                default="",
                                help_text="Kosong bila berlaku untuk satu jabatan saja.",
                                max_length=15,
                                verbose_name="jenis jabatan",
                            ),
                        ),
                        (
                            "rumpun",
                            models.CharField(
                                blank=True,
                                default="",
                                help_text="Kosong berarti semua rumpun.",
                                max_length=30,
                                verbose_name="rumpun",
                            ),
                        ),
                        (
                            "tingkat",
                            models.PositiveSmallIntegerField(
                                help_text="1–5; 0 berarti tidak disyaratkan lagi.",
                                verbose_name="tingkat yang disyaratkan",
                            ),
                        ),
                        (
                            "kepentingan",
                            models.PositiveSmallIntegerField(
                                choices=[(1, "Pendukung"), (2, "Penting"), (3, "Utama")],
                                default=2,
                                verbose_name="kepentingan",
                            ),
                        ),
                        ("berlaku_mulai", models.DateField(verbose_name="berlaku mulai")),
                        ("dasar", models.CharField(max_length=200, verbose_name="dasar")),
                        ("terverifikasi", models.BooleanField(default=True)),
                        (
                            "jabatan",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                db_index=False,
                                help_text="Kosong bila berlaku untuk semua jabatan sejenis.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.jabatan",
                            ),
                        ),
                        (
                            "jenjang",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.jenjangjabatan",
                            ),
                        ),
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
                                to="pelatihan.standarkompetensi",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="penilaiankompetensi",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_penilaiankompetensievent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "berlaku_sampai", "catatan", "dibatalkan_pada", "dokumen_id", "id", "kode", "kompetensi_id", "pegawai_id", "penilai", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "sumber_penilaian", "tanggal", "tindakan_id", "tingkat") SELECT new_values."alasan_pembatalan", new_values."batch_baris", new_values."batch_id", new_values."batch_lembar", new_values."berlaku_sampai", new_values."catatan", new_values."dibatalkan_pada", new_values."dokumen_id", new_values."id", new_values."kode", new_values."kompetensi_id", new_values."pegawai_id", new_values."penilai", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."sumber", new_values."sumber_penilaian", new_values."tanggal", new_values."tindakan_id", new_values."tingkat" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f821b72339930ce0537eac50803e6367e5c93477",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_7bcd2",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pelatihan_penilaiankompetensi",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="penilaiankompetensi",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_penilaiankompetensievent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "berlaku_sampai", "catatan", "dibatalkan_pada", "dokumen_id", "id", "kode", "kompetensi_id", "pegawai_id", "penilai", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "sumber_penilaian", "tanggal", "tindakan_id", "tingkat") SELECT new_values."alasan_pembatalan", new_values."batch_baris", new_values."batch_id", new_values."batch_lembar", new_values."berlaku_sampai", new_values."catatan", new_values."dibatalkan_pada", new_values."dokumen_id", new_values."id", new_values."kode", new_values."kompetensi_id", new_values."pegawai_id", new_values."penilai", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."sumber", new_values."sumber_penilaian", new_values."tanggal", new_values."tindakan_id", new_values."tingkat" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."alasan_pembatalan" IS DISTINCT FROM (new_values."alasan_pembatalan") OR old_values."batch_id" IS DISTINCT FROM (new_values."batch_id") OR old_values."batch_baris" IS DISTINCT FROM (new_values."batch_baris") OR old_values."batch_lembar" IS DISTINCT FROM (new_values."batch_lembar") OR old_values."berlaku_sampai" IS DISTINCT FROM (new_values."berlaku_sampai") OR old_values."catatan" IS DISTINCT FROM (new_values."catatan") OR old_values."dibatalkan_pada" IS DISTINCT FROM (new_values."dibatalkan_pada") OR old_values."dokumen_id" IS DISTINCT FROM (new_values."dokumen_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."kode" IS DISTINCT FROM (new_values."kode") OR old_values."kompetensi_id" IS DISTINCT FROM (new_values."kompetensi_id") OR old_values."pegawai_id" IS DISTINCT FROM (new_values."pegawai_id") OR old_values."penilai" IS DISTINCT FROM (new_values."penilai") OR old_values."sk_nomor" IS DISTINCT FROM (new_values."sk_nomor") OR old_values."sk_pejabat" IS DISTINCT FROM (new_values."sk_pejabat") OR old_values."sk_tanggal" IS DISTINCT FROM (new_values."sk_tanggal") OR old_values."sumber" IS DISTINCT FROM (new_values."sumber") OR old_values."sumber_penilaian" IS DISTINCT FROM (new_values."sumber_penilaian") OR old_values."tanggal" IS DISTINCT FROM (new_values."tanggal") OR old_values."tindakan_id" IS DISTINCT FROM (new_values."tindakan_id") OR old_values."tingkat" IS DISTINCT FROM (new_values."tingkat")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7c613742d9a4e566851cfc9763762778444a00e4",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_65613",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pelatihan_penilaiankompetensi",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="penilaiankompetensi",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_penilaiankompetensievent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "berlaku_sampai", "catatan", "dibatalkan_pada", "dokumen_id", "id", "kode", "kompetensi_id", "pegawai_id", "penilai", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "sumber_penilaian", "tanggal", "tindakan_id", "tingkat") SELECT old_values."alasan_pembatalan", old_values."batch_baris", old_values."batch_id", old_values."batch_lembar", old_values."berlaku_sampai", old_values."catatan", old_values."dibatalkan_pada", old_values."dokumen_id", old_values."id", old_values."kode", old_values."kompetensi_id", old_values."pegawai_id", old_values."penilai", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."sk_nomor", old_values."sk_pejabat", old_values."sk_tanggal", old_values."sumber", old_values."sumber_penilaian", old_values."tanggal", old_values."tindakan_id", old_values."tingkat" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="0519c092407604a8601264d899234a67acb51c6c",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_5e4cc",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pelatihan_penilaiankompetensi",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="standarkompetensi",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_standarkompetensievent" ("berlaku_mulai", "dasar", "id", "jabatan_id", "jenis_jabatan", "jenjang_id", "kepentingan", "kompetensi_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rumpun", "terverifikasi", "tingkat") SELECT new_values."berlaku_mulai", new_values."dasar", new_values."id", new_values."jabatan_id", new_values."jenis_jabatan", new_values."jenjang_id", new_values."kepentingan", new_values."kompetensi_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."rumpun", new_values."terverifikasi", new_values."tingkat" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9a764d570a841d0114ea93de7f82d32553636006",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_6ed1c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pelatihan_standarkompetensi",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="standarkompetensi",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_standarkompetensievent" ("berlaku_mulai", "dasar", "id", "jabatan_id", "jenis_jabatan", "jenjang_id", "kepentingan", "kompetensi_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rumpun", "terverifikasi", "tingkat") SELECT new_values."berlaku_mulai", new_values."dasar", new_values."id", new_values."jabatan_id", new_values."jenis_jabatan", new_values."jenjang_id", new_values."kepentingan", new_values."kompetensi_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."rumpun", new_values."terverifikasi", new_values."tingkat" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="eebc1811e3fd445063d041d1983af64f0cdc9e0e",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_9d952",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pelatihan_standarkompetensi",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="standarkompetensi",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_standarkompetensievent" ("berlaku_mulai", "dasar", "id", "jabatan_id", "jenis_jabatan", "jenjang_id", "kepentingan", "kompetensi_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rumpun", "terverifikasi", "tingkat") SELECT old_values."berlaku_mulai", old_values."dasar", old_values."id", old_values."jabatan_id", old_values."jenis_jabatan", old_values."jenjang_id", old_values."kepentingan", old_values."kompetensi_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."rumpun", old_values."terverifikasi", old_values."tingkat" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="b6d37341639b95fc63a70a89d08094dba771c93d",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_34f45",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pelatihan_standarkompetensi",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]

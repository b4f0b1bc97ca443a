"""Proposals, their checks, transitions, papers and deputies; the workflow is guarded by sql/usulan.sql."""

import uuid
from pathlib import Path

import django.contrib.postgres.constraints
import django.contrib.postgres.fields.ranges
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import pegawai.domain.usulan
import pegawai.models.formasi

SQL = Path(__file__).resolve().parent.parent / "sql"


class Migration(migrations.Migration):
    dependencies = [
        ("inti", "0005_berkala"),
        ("pegawai", "0007_keadaan_tak_dikosongkan"),
        ("pghistory", "0007_auto_20250421_0444"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="TahapLayananEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("jenis", models.CharField(max_length=30, verbose_name="jenis layanan")),
                ("urut", models.PositiveSmallIntegerField(verbose_name="urutan")),
                ("judul", models.CharField(max_length=100, verbose_name="tahap")),
                (
                    "pelaku",
                    models.CharField(
                        choices=[
                            ("atasan", "Atasan langsung"),
                            ("pengelola_opd", "Pengelola kepegawaian OPD"),
                            ("kepala_opd", "Kepala OPD"),
                            ("petugas", "Petugas BKPSDM"),
                            ("pimpinan", "Pejabat pembina kepegawaian"),
                        ],
                        max_length=15,
                        verbose_name="diperiksa oleh",
                    ),
                ),
                (
                    "hari_kerja",
                    models.PositiveSmallIntegerField(default=5, verbose_name="tenggat (hari kerja)"),
                ),
                ("sumber", models.CharField(max_length=200, verbose_name="sumber")),
                ("terverifikasi", models.BooleanField(default=True, verbose_name="terverifikasi")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="TahapUsulan",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("urut", models.PositiveSmallIntegerField()),
                ("judul", models.CharField(max_length=100)),
                (
                    "pelaku",
                    models.CharField(
                        choices=[
                            ("atasan", "Atasan langsung"),
                            ("pengelola_opd", "Pengelola kepegawaian OPD"),
                            ("kepala_opd", "Kepala OPD"),
                            ("petugas", "Petugas BKPSDM"),
                            ("pimpinan", "Pejabat pembina kepegawaian"),
                        ],
                        max_length=15,
                    ),
                ),
                ("hari_kerja", models.PositiveSmallIntegerField(default=5)),
            ],
            options={
                "verbose_name": "tahap usulan",
                "verbose_name_plural": "tahap usulan",
                "ordering": ["usulan", "urut"],
            },
        ),
        migrations.CreateModel(
            name="Usulan",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kode", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("jenis", models.CharField(max_length=30)),
                ("tmt", models.DateField(verbose_name="TMT")),
                ("isian", models.JSONField(default=dict)),
                ("ringkas", models.CharField(blank=True, default="", max_length=300)),
                ("hasil_periksa", models.JSONField(default=dict)),
                ("perlu_surat", models.BooleanField(default=True)),
                ("is_tunggal", models.BooleanField(default=True)),
                ("is_sensitif", models.BooleanField(default=False)),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draf", "Draf"),
                            ("berjalan", "Sedang diperiksa"),
                            ("dikembalikan", "Dikembalikan untuk dilengkapi"),
                            ("disetujui", "Disetujui"),
                            ("terbit", "SK terbit"),
                            ("selesai", "Selesai"),
                            ("ditolak", "Tidak memenuhi syarat"),
                            ("ditarik", "Ditarik"),
                            ("dibatalkan", "Dibatalkan"),
                        ],
                        default="draf",
                        max_length=15,
                    ),
                ),
                ("tahap", models.PositiveSmallIntegerField(default=0)),
                ("jumlah_tahap", models.PositiveSmallIntegerField()),
                ("peralihan_ke", models.PositiveSmallIntegerField(default=0)),
                ("tenggat", models.DateField(blank=True, null=True)),
                (
                    "surat_nomor",
                    models.CharField(blank=True, default="", max_length=100, verbose_name="nomor surat"),
                ),
                ("surat_tanggal", models.DateField(blank=True, null=True, verbose_name="tanggal surat")),
                (
                    "surat_pejabat",
                    models.CharField(blank=True, default="", max_length=150, verbose_name="penanda tangan"),
                ),
                ("hasil", models.JSONField(blank=True, default=dict)),
                ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "verbose_name": "usulan",
                "verbose_name_plural": "usulan",
            },
        ),
        migrations.CreateModel(
            name="UsulanEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("kode", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("jenis", models.CharField(max_length=30)),
                ("tmt", models.DateField(verbose_name="TMT")),
                ("isian", models.JSONField(default=dict)),
                ("ringkas", models.CharField(blank=True, default="", max_length=300)),
                ("perlu_surat", models.BooleanField(default=True)),
                ("is_tunggal", models.BooleanField(default=True)),
                ("is_sensitif", models.BooleanField(default=False)),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draf", "Draf"),
                            ("berjalan", "Sedang diperiksa"),
                            ("dikembalikan", "Dikembalikan untuk dilengkapi"),
                            ("disetujui", "Disetujui"),
                            ("terbit", "SK terbit"),
                            ("selesai", "Selesai"),
                            ("ditolak", "Tidak memenuhi syarat"),
                            ("ditarik", "Ditarik"),
                            ("dibatalkan", "Dibatalkan"),
                        ],
                        default="draf",
                        max_length=15,
                    ),
                ),
                ("tahap", models.PositiveSmallIntegerField(default=0)),
                ("jumlah_tahap", models.PositiveSmallIntegerField()),
                ("peralihan_ke", models.PositiveSmallIntegerField(default=0)),
                ("tenggat", models.DateField(blank=True, null=True)),
                (
                    "surat_nomor",
                    models.CharField(blank=True, default="", max_length=100, verbose_name="nomor surat"),
                ),
                ("surat_tanggal", models.DateField(blank=True, null=True, verbose_name="tanggal surat")),
                (
                    "surat_pejabat",
                    models.CharField(blank=True, default="", max_length=150, verbose_name="penanda tangan"),
                ),
                ("hasil", models.JSONField(blank=True, default=dict)),
                ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Delegasi",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kode", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("mulai", models.DateField(verbose_name="mulai")),
                ("selesai", models.DateField(help_text="Hari ini tidak termasuk.", verbose_name="sampai")),
                ("alasan", models.CharField(max_length=300, verbose_name="alasan")),
                ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
                ("dicabut_pada", models.DateTimeField(blank=True, null=True)),
                (
                    "dibuat_oleh",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "pemberi",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="delegasi",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "pengganti",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="delegasi_diterima",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "delegasi",
                "verbose_name_plural": "delegasi",
            },
        ),
        migrations.CreateModel(
            name="DelegasiEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("kode", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("mulai", models.DateField(verbose_name="mulai")),
                ("selesai", models.DateField(help_text="Hari ini tidak termasuk.", verbose_name="sampai")),
                ("alasan", models.CharField(max_length=300, verbose_name="alasan")),
                ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
                ("dicabut_pada", models.DateTimeField(blank=True, null=True)),
                (
                    "dibuat_oleh",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "pemberi",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "pengganti",
                    models.ForeignKey(
                        db_constraint=False,
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
                        to="pegawai.delegasi",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="KelompokUsulan",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kode", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("jenis", models.CharField(max_length=30)),
                ("judul", models.CharField(max_length=200, verbose_name="judul")),
                ("tmt", models.DateField(verbose_name="TMT")),
                ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
                (
                    "dibuat_oleh",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "kelompok usulan",
                "verbose_name_plural": "kelompok usulan",
            },
        ),
        migrations.CreateModel(
            name="KelompokUsulanEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("kode", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("jenis", models.CharField(max_length=30)),
                ("judul", models.CharField(max_length=200, verbose_name="judul")),
                ("tmt", models.DateField(verbose_name="TMT")),
                ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
                (
                    "dibuat_oleh",
                    models.ForeignKey(
                        db_constraint=False,
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
                        to="pegawai.kelompokusulan",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="KomentarUsulan",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("isi", models.TextField(verbose_name="komentar")),
                ("pada", models.DateTimeField(auto_now_add=True)),
                (
                    "oleh",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "komentar usulan",
                "verbose_name_plural": "komentar usulan",
                "ordering": ["pada", "pk"],
            },
        ),
        migrations.CreateModel(
            name="LampiranUsulan",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kode", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("syarat", models.CharField(blank=True, default="", max_length=40)),
                ("dari_arsip", models.BooleanField(default=False)),
                ("pada", models.DateTimeField(auto_now_add=True)),
                (
                    "dokumen",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="inti.dokumen"
                    ),
                ),
                (
                    "oleh",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "lampiran usulan",
                "verbose_name_plural": "lampiran usulan",
            },
        ),
        migrations.CreateModel(
            name="LampiranUsulanEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("kode", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("syarat", models.CharField(blank=True, default="", max_length=40)),
                ("dari_arsip", models.BooleanField(default=False)),
                ("pada", models.DateTimeField(auto_now_add=True)),
                (
                    "dokumen",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="inti.dokumen",
                    ),
                ),
                (
                    "oleh",
                    models.ForeignKey(
                        db_constraint=False,
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
                        to="pegawai.lampiranusulan",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PeralihanUsulan",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("urut", models.PositiveSmallIntegerField()),
                (
                    "langkah",
                    models.CharField(
                        choices=[
                            ("ajukan", "Mengajukan"),
                            ("setujui", "Menyetujui"),
                            ("kembalikan", "Mengembalikan"),
                            ("tolak", "Menyatakan tidak memenuhi syarat"),
                            ("tarik", "Menarik"),
                            ("terbitkan", "Menerbitkan surat"),
                            ("selesaikan", "Menyelesaikan"),
                            ("batalkan", "Membatalkan"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "dari_status",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("draf", "Draf"),
                            ("berjalan", "Sedang diperiksa"),
                            ("dikembalikan", "Dikembalikan untuk dilengkapi"),
                            ("disetujui", "Disetujui"),
                            ("terbit", "SK terbit"),
                            ("selesai", "Selesai"),
                            ("ditolak", "Tidak memenuhi syarat"),
                            ("ditarik", "Ditarik"),
                            ("dibatalkan", "Dibatalkan"),
                        ],
                        default="",
                        max_length=15,
                    ),
                ),
                ("dari_tahap", models.PositiveSmallIntegerField(default=0)),
                (
                    "ke_status",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("draf", "Draf"),
                            ("berjalan", "Sedang diperiksa"),
                            ("dikembalikan", "Dikembalikan untuk dilengkapi"),
                            ("disetujui", "Disetujui"),
                            ("terbit", "SK terbit"),
                            ("selesai", "Selesai"),
                            ("ditolak", "Tidak memenuhi syarat"),
                            ("ditarik", "Ditarik"),
                            ("dibatalkan", "Dibatalkan"),
                        ],
                        default="",
                        max_length=15,
                    ),
                ),
                ("ke_tahap", models.PositiveSmallIntegerField(default=0)),
                ("selaku", models.CharField(blank=True, default="", max_length=100)),
                (
                    "catatan",
                    models.CharField(blank=True, default="", max_length=1000, verbose_name="catatan"),
                ),
                ("pada", models.DateTimeField(auto_now_add=True)),
                (
                    "mewakili",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "oleh",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "peralihan usulan",
                "verbose_name_plural": "peralihan usulan",
                "ordering": ["usulan", "urut"],
            },
        ),
        migrations.CreateModel(
            name="TahapLayanan",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("jenis", models.CharField(max_length=30, verbose_name="jenis layanan")),
                ("urut", models.PositiveSmallIntegerField(verbose_name="urutan")),
                ("judul", models.CharField(max_length=100, verbose_name="tahap")),
                (
                    "pelaku",
                    models.CharField(
                        choices=[
                            ("atasan", "Atasan langsung"),
                            ("pengelola_opd", "Pengelola kepegawaian OPD"),
                            ("kepala_opd", "Kepala OPD"),
                            ("petugas", "Petugas BKPSDM"),
                            ("pimpinan", "Pejabat pembina kepegawaian"),
                        ],
                        max_length=15,
                        verbose_name="diperiksa oleh",
                    ),
                ),
                (
                    "hari_kerja",
                    models.PositiveSmallIntegerField(default=5, verbose_name="tenggat (hari kerja)"),
                ),
                ("sumber", models.CharField(max_length=200, verbose_name="sumber")),
                ("terverifikasi", models.BooleanField(default=True, verbose_name="terverifikasi")),
            ],
            options={
                "verbose_name": "tahap layanan",
                "verbose_name_plural": "tahap layanan",
                "ordering": ["jenis", "urut"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("jenis", "urut"),
                        name="pegawai_tahaplayanan_unik",
                        violation_error_message="Urutan ini sudah ada pada jenis layanan yang sama.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("pelaku__in", ["atasan", "pengelola_opd", "kepala_opd", "petugas", "pimpinan"])
                        ),
                        name="pegawai_tahaplayanan_pelaku_dikenal",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("urut__gte", 1), ("hari_kerja__gte", 1)),
                        name="pegawai_tahaplayanan_wajar",
                        violation_error_message="Urutan dan tenggat paling sedikit 1.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("sumber", ""), _negated=True),
                        name="pegawai_tahaplayanan_sumber_terisi",
                        violation_error_message="Sebut sumbernya, misalnya nomor peraturan atau keputusan.",
                    ),
                ],
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="tahaplayanan",
            trigger=pgtrigger.compiler.Trigger(
                name="tambah_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_tahaplayananevent" ("hari_kerja", "id", "jenis", "judul", "pelaku", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "urut") SELECT new_values."hari_kerja", new_values."id", new_values."jenis", new_values."judul", new_values."pelaku", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."sumber", new_values."terverifikasi", new_values."urut" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="2347fe247bd0a6c5879d359cbeb9650e8d79f4c6",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_tambah_insert_bf4cd",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="pegawai_tahaplayanan",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="tahaplayanan",
            trigger=pgtrigger.compiler.Trigger(
                name="ubah_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_tahaplayananevent" ("hari_kerja", "id", "jenis", "judul", "pelaku", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "urut") SELECT new_values."hari_kerja", new_values."id", new_values."jenis", new_values."judul", new_values."pelaku", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."sumber", new_values."terverifikasi", new_values."urut" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="d903127c0e7815c2dd6d4f157db392f2a00dc870",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_ubah_update_fea86",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="pegawai_tahaplayanan",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="tahaplayanan",
            trigger=pgtrigger.compiler.Trigger(
                name="hapus_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_tahaplayananevent" ("hari_kerja", "id", "jenis", "judul", "pelaku", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "urut") SELECT old_values."hari_kerja", old_values."id", old_values."jenis", old_values."judul", old_values."pelaku", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."sumber", old_values."terverifikasi", old_values."urut" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="0beeef4c00a588ca7e3bea3776a341be1d22c24a",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_hapus_delete_d7eb2",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="pegawai_tahaplayanan",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddField(
            model_name="tahaplayananevent",
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
            model_name="tahaplayananevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="jejak",
                to="pegawai.tahaplayanan",
            ),
        ),
        migrations.AddField(
            model_name="tahapusulan",
            name="akun",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="usulan",
            name="dibuat_oleh",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="usulan",
            name="kelompok",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="usulan",
                to="pegawai.kelompokusulan",
            ),
        ),
        migrations.AddField(
            model_name="usulan",
            name="pegawai",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="usulan", to="pegawai.pegawai"
            ),
        ),
        migrations.AddField(
            model_name="usulan",
            name="surat",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="inti.dokumen",
            ),
        ),
        migrations.AddField(
            model_name="usulan",
            name="unit",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="pegawai.unitkerja",
            ),
        ),
        migrations.AddField(
            model_name="tahapusulan",
            name="usulan",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="daftar_tahap", to="pegawai.usulan"
            ),
        ),
        migrations.AddField(
            model_name="peralihanusulan",
            name="usulan",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="peralihan", to="pegawai.usulan"
            ),
        ),
        migrations.AddField(
            model_name="lampiranusulanevent",
            name="usulan",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="pegawai.usulan",
            ),
        ),
        migrations.AddField(
            model_name="lampiranusulan",
            name="usulan",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="lampiran", to="pegawai.usulan"
            ),
        ),
        migrations.AddField(
            model_name="komentarusulan",
            name="usulan",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="komentar", to="pegawai.usulan"
            ),
        ),
        migrations.AddField(
            model_name="usulanevent",
            name="dibuat_oleh",
            field=models.ForeignKey(
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="usulanevent",
            name="kelompok",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="pegawai.kelompokusulan",
            ),
        ),
        migrations.AddField(
            model_name="usulanevent",
            name="pegawai",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="pegawai.pegawai",
            ),
        ),
        migrations.AddField(
            model_name="usulanevent",
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
            model_name="usulanevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="jejak",
                to="pegawai.usulan",
            ),
        ),
        migrations.AddField(
            model_name="usulanevent",
            name="surat",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="inti.dokumen",
            ),
        ),
        migrations.AddField(
            model_name="usulanevent",
            name="unit",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="pegawai.unitkerja",
            ),
        ),
        migrations.AddConstraint(
            model_name="delegasi",
            constraint=models.CheckConstraint(
                condition=models.Q(("selesai__gt", models.F("mulai"))),
                name="pegawai_delegasi_selesai_setelah_mulai",
                violation_error_message="Tanggal selesai harus setelah tanggal mulai.",
            ),
        ),
        migrations.AddConstraint(
            model_name="delegasi",
            constraint=models.CheckConstraint(
                condition=models.Q(("pemberi", models.F("pengganti")), _negated=True),
                name="pegawai_delegasi_bukan_diri",
                violation_error_message="Pengganti harus orang lain.",
            ),
        ),
        migrations.AddConstraint(
            model_name="delegasi",
            constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                condition=models.Q(("dicabut_pada__isnull", True)),
                expressions=[
                    ("pemberi", "="),
                    (
                        pegawai.models.formasi.RentangTanggal(
                            "mulai", "selesai", django.contrib.postgres.fields.ranges.RangeBoundary()
                        ),
                        "&&",
                    ),
                ],
                name="pegawai_delegasi_satu_pengganti",
                violation_error_message="Sudah ada pengganti pada masa itu.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="delegasi",
            trigger=pgtrigger.compiler.Trigger(
                name="tambah_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_delegasievent" ("alasan", "dibuat_oleh_id", "dibuat_pada", "dicabut_pada", "id", "kode", "mulai", "pemberi_id", "pengganti_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai") SELECT new_values."alasan", new_values."dibuat_oleh_id", new_values."dibuat_pada", new_values."dicabut_pada", new_values."id", new_values."kode", new_values."mulai", new_values."pemberi_id", new_values."pengganti_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."selesai" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="81a7a0b08ef758f6c17d32e52c212866c85204e9",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_tambah_insert_d870d",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="pegawai_delegasi",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="delegasi",
            trigger=pgtrigger.compiler.Trigger(
                name="ubah_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_delegasievent" ("alasan", "dibuat_oleh_id", "dibuat_pada", "dicabut_pada", "id", "kode", "mulai", "pemberi_id", "pengganti_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai") SELECT new_values."alasan", new_values."dibuat_oleh_id", new_values."dibuat_pada", new_values."dicabut_pada", new_values."id", new_values."kode", new_values."mulai", new_values."pemberi_id", new_values."pengganti_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."selesai" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="5ad50492a92bffed67a721eaf0543effda287469",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_ubah_update_87f87",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="pegawai_delegasi",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="delegasi",
            trigger=pgtrigger.compiler.Trigger(
                name="hapus_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_delegasievent" ("alasan", "dibuat_oleh_id", "dibuat_pada", "dicabut_pada", "id", "kode", "mulai", "pemberi_id", "pengganti_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai") SELECT old_values."alasan", old_values."dibuat_oleh_id", old_values."dibuat_pada", old_values."dicabut_pada", old_values."id", old_values."kode", old_values."mulai", old_values."pemberi_id", old_values."pengganti_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."selesai" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="48f59c1a82115ddf695c56dd3fd255bc0c2a45b0",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_hapus_delete_1247a",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="pegawai_delegasi",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="kelompokusulan",
            trigger=pgtrigger.compiler.Trigger(
                name="tambah_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_kelompokusulanevent" ("dibuat_oleh_id", "dibuat_pada", "id", "jenis", "judul", "kode", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tmt") SELECT new_values."dibuat_oleh_id", new_values."dibuat_pada", new_values."id", new_values."jenis", new_values."judul", new_values."kode", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."tmt" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="1bac1d5f2f588f661d4598e8b6fd3e759eb0b204",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_tambah_insert_8a87c",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="pegawai_kelompokusulan",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="kelompokusulan",
            trigger=pgtrigger.compiler.Trigger(
                name="ubah_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_kelompokusulanevent" ("dibuat_oleh_id", "dibuat_pada", "id", "jenis", "judul", "kode", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tmt") SELECT new_values."dibuat_oleh_id", new_values."dibuat_pada", new_values."id", new_values."jenis", new_values."judul", new_values."kode", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."tmt" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="1ca8d118ca41c84162eedffda95e7eddf038f659",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_ubah_update_24ef7",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="pegawai_kelompokusulan",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="kelompokusulan",
            trigger=pgtrigger.compiler.Trigger(
                name="hapus_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_kelompokusulanevent" ("dibuat_oleh_id", "dibuat_pada", "id", "jenis", "judul", "kode", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tmt") SELECT old_values."dibuat_oleh_id", old_values."dibuat_pada", old_values."id", old_values."jenis", old_values."judul", old_values."kode", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."tmt" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="0fe7139ed99cdc767a5f69fd48f5b7f04a0f5a54",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_hapus_delete_989d1",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="pegawai_kelompokusulan",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddIndex(
            model_name="usulan",
            index=models.Index(fields=["status", "tenggat"], name="pegawai_usulan_tenggat"),
        ),
        migrations.AddIndex(
            model_name="usulan",
            index=models.Index(fields=["unit", "status"], name="pegawai_usulan_unit"),
        ),
        migrations.AddIndex(
            model_name="usulan",
            index=models.Index(fields=["pegawai", "-dibuat_pada"], name="pegawai_usulan_pegawai"),
        ),
        migrations.AddConstraint(
            model_name="usulan",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "status__in",
                        [
                            "draf",
                            "berjalan",
                            "dikembalikan",
                            "disetujui",
                            "terbit",
                            "selesai",
                            "ditolak",
                            "ditarik",
                            "dibatalkan",
                        ],
                    )
                ),
                name="pegawai_usulan_status_dikenal",
            ),
        ),
        migrations.AddConstraint(
            model_name="usulan",
            constraint=models.CheckConstraint(
                condition=models.Q(("jumlah_tahap__gte", 1), ("tahap__lte", models.F("jumlah_tahap"))),
                name="pegawai_usulan_tahap_wajar",
            ),
        ),
        migrations.AddConstraint(
            model_name="usulan",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        (
                            "status__in",
                            [
                                pegawai.domain.usulan.StatusUsulan["DRAF"],
                                pegawai.domain.usulan.StatusUsulan["DIKEMBALIKAN"],
                            ],
                        ),
                        ("tahap", 0),
                    ),
                    ("status", pegawai.domain.usulan.StatusUsulan["DITARIK"]),
                    models.Q(
                        ("tahap__gte", 1),
                        models.Q(
                            (
                                "status__in",
                                [
                                    pegawai.domain.usulan.StatusUsulan["DRAF"],
                                    pegawai.domain.usulan.StatusUsulan["DIKEMBALIKAN"],
                                    pegawai.domain.usulan.StatusUsulan["DITARIK"],
                                ],
                            ),
                            _negated=True,
                        ),
                    ),
                    _connector="OR",
                ),
                name="pegawai_usulan_status_dan_tahap",
            ),
        ),
        migrations.AddConstraint(
            model_name="usulan",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("status", pegawai.domain.usulan.StatusUsulan["TERBIT"]), _negated=True),
                    models.Q(("surat__isnull", False), models.Q(("surat_nomor", ""), _negated=True)),
                    _connector="OR",
                ),
                name="pegawai_usulan_terbit_bersurat",
                violation_error_message="Surat dan nomornya harus ada sebelum usulan dinyatakan terbit.",
            ),
        ),
        migrations.AddConstraint(
            model_name="usulan",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("status", pegawai.domain.usulan.StatusUsulan["SELESAI"]), _negated=True),
                    models.Q(("hasil", {}), _negated=True),
                    _connector="OR",
                ),
                name="pegawai_usulan_selesai_berhasil",
                violation_error_message="Usulan selesai hanya setelah hasilnya tercatat.",
            ),
        ),
        migrations.AddConstraint(
            model_name="usulan",
            constraint=models.UniqueConstraint(
                condition=models.Q(
                    ("is_tunggal", True),
                    ("status__in", ["berjalan", "dikembalikan", "disetujui", "draf", "terbit"]),
                ),
                fields=("pegawai", "jenis"),
                name="pegawai_usulan_satu_terbuka",
                violation_error_message="Masih ada usulan sejenis untuk pegawai ini yang belum selesai.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="usulan",
            trigger=pgtrigger.compiler.Trigger(
                name="tambah_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_usulanevent" ("dibuat_oleh_id", "dibuat_pada", "hasil", "id", "is_sensitif", "is_tunggal", "isian", "jenis", "jumlah_tahap", "kelompok_id", "kode", "pegawai_id", "peralihan_ke", "perlu_surat", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ringkas", "status", "surat_id", "surat_nomor", "surat_pejabat", "surat_tanggal", "tahap", "tenggat", "tmt", "unit_id") SELECT new_values."dibuat_oleh_id", new_values."dibuat_pada", new_values."hasil", new_values."id", new_values."is_sensitif", new_values."is_tunggal", new_values."isian", new_values."jenis", new_values."jumlah_tahap", new_values."kelompok_id", new_values."kode", new_values."pegawai_id", new_values."peralihan_ke", new_values."perlu_surat", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."ringkas", new_values."status", new_values."surat_id", new_values."surat_nomor", new_values."surat_pejabat", new_values."surat_tanggal", new_values."tahap", new_values."tenggat", new_values."tmt", new_values."unit_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="221072b7a307af12d2496287b8a97af4cb5a8b92",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_tambah_insert_83fae",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="pegawai_usulan",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="usulan",
            trigger=pgtrigger.compiler.Trigger(
                name="ubah_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_usulanevent" ("dibuat_oleh_id", "dibuat_pada", "hasil", "id", "is_sensitif", "is_tunggal", "isian", "jenis", "jumlah_tahap", "kelompok_id", "kode", "pegawai_id", "peralihan_ke", "perlu_surat", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ringkas", "status", "surat_id", "surat_nomor", "surat_pejabat", "surat_tanggal", "tahap", "tenggat", "tmt", "unit_id") SELECT new_values."dibuat_oleh_id", new_values."dibuat_pada", new_values."hasil", new_values."id", new_values."is_sensitif", new_values."is_tunggal", new_values."isian", new_values."jenis", new_values."jumlah_tahap", new_values."kelompok_id", new_values."kode", new_values."pegawai_id", new_values."peralihan_ke", new_values."perlu_surat", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."ringkas", new_values."status", new_values."surat_id", new_values."surat_nomor", new_values."surat_pejabat", new_values."surat_tanggal", new_values."tahap", new_values."tenggat", new_values."tmt", new_values."unit_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."dibuat_oleh_id" IS DISTINCT FROM (new_values."dibuat_oleh_id") OR old_values."dibuat_pada" IS DISTINCT FROM (new_values."dibuat_pada") OR old_values."hasil" IS DISTINCT FROM (new_values."hasil") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."is_sensitif" IS DISTINCT FROM (new_values."is_sensitif") OR old_values."is_tunggal" IS DISTINCT FROM (new_values."is_tunggal") OR old_values."isian" IS DISTINCT FROM (new_values."isian") OR old_values."jenis" IS DISTINCT FROM (new_values."jenis") OR old_values."jumlah_tahap" IS DISTINCT FROM (new_values."jumlah_tahap") OR old_values."kelompok_id" IS DISTINCT FROM (new_values."kelompok_id") OR old_values."kode" IS DISTINCT FROM (new_values."kode") OR old_values."pegawai_id" IS DISTINCT FROM (new_values."pegawai_id") OR old_values."peralihan_ke" IS DISTINCT FROM (new_values."peralihan_ke") OR old_values."perlu_surat" IS DISTINCT FROM (new_values."perlu_surat") OR old_values."ringkas" IS DISTINCT FROM (new_values."ringkas") OR old_values."status" IS DISTINCT FROM (new_values."status") OR old_values."surat_id" IS DISTINCT FROM (new_values."surat_id") OR old_values."surat_nomor" IS DISTINCT FROM (new_values."surat_nomor") OR old_values."surat_pejabat" IS DISTINCT FROM (new_values."surat_pejabat") OR old_values."surat_tanggal" IS DISTINCT FROM (new_values."surat_tanggal") OR old_values."tahap" IS DISTINCT FROM (new_values."tahap") OR old_values."tenggat" IS DISTINCT FROM (new_values."tenggat") OR old_values."tmt" IS DISTINCT FROM (new_values."tmt") OR old_values."unit_id" IS DISTINCT FROM (new_values."unit_id")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="3f0305934fa77eedd382675f108f429391196b9f",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_ubah_update_90837",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="pegawai_usulan",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="usulan",
            trigger=pgtrigger.compiler.Trigger(
                name="hapus_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_usulanevent" ("dibuat_oleh_id", "dibuat_pada", "hasil", "id", "is_sensitif", "is_tunggal", "isian", "jenis", "jumlah_tahap", "kelompok_id", "kode", "pegawai_id", "peralihan_ke", "perlu_surat", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ringkas", "status", "surat_id", "surat_nomor", "surat_pejabat", "surat_tanggal", "tahap", "tenggat", "tmt", "unit_id") SELECT old_values."dibuat_oleh_id", old_values."dibuat_pada", old_values."hasil", old_values."id", old_values."is_sensitif", old_values."is_tunggal", old_values."isian", old_values."jenis", old_values."jumlah_tahap", old_values."kelompok_id", old_values."kode", old_values."pegawai_id", old_values."peralihan_ke", old_values."perlu_surat", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."ringkas", old_values."status", old_values."surat_id", old_values."surat_nomor", old_values."surat_pejabat", old_values."surat_tanggal", old_values."tahap", old_values."tenggat", old_values."tmt", old_values."unit_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="6fb768e4bbf511ded91bd695476d4f3ec06ad603",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_hapus_delete_b8804",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="pegawai_usulan",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="tahapusulan",
            constraint=models.UniqueConstraint(fields=("usulan", "urut"), name="pegawai_tahapusulan_unik"),
        ),
        migrations.AddConstraint(
            model_name="tahapusulan",
            constraint=models.CheckConstraint(
                condition=models.Q(("urut__gte", 1)), name="pegawai_tahapusulan_urut_sejak_satu"
            ),
        ),
        migrations.AddConstraint(
            model_name="tahapusulan",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("pelaku__in", ["atasan", "pengelola_opd", "kepala_opd", "petugas", "pimpinan"])
                ),
                name="pegawai_tahapusulan_pelaku_dikenal",
            ),
        ),
        migrations.AddConstraint(
            model_name="peralihanusulan",
            constraint=models.UniqueConstraint(fields=("usulan", "urut"), name="pegawai_peralihan_unik"),
        ),
        migrations.AddConstraint(
            model_name="peralihanusulan",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "langkah__in",
                        [
                            "ajukan",
                            "setujui",
                            "kembalikan",
                            "tolak",
                            "tarik",
                            "terbitkan",
                            "selesaikan",
                            "batalkan",
                        ],
                    )
                ),
                name="pegawai_peralihan_langkah_dikenal",
            ),
        ),
        migrations.AddConstraint(
            model_name="peralihanusulan",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "dari_status__in",
                        [
                            "draf",
                            "berjalan",
                            "dikembalikan",
                            "disetujui",
                            "terbit",
                            "selesai",
                            "ditolak",
                            "ditarik",
                            "dibatalkan",
                        ],
                    ),
                    (
                        "ke_status__in",
                        [
                            "draf",
                            "berjalan",
                            "dikembalikan",
                            "disetujui",
                            "terbit",
                            "selesai",
                            "ditolak",
                            "ditarik",
                            "dibatalkan",
                        ],
                    ),
                ),
                name="pegawai_peralihan_status_dikenal",
            ),
        ),
        migrations.AddConstraint(
            model_name="peralihanusulan",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        (
                            "langkah__in",
                            [
                                pegawai.domain.usulan.Langkah["KEMBALIKAN"],
                                pegawai.domain.usulan.Langkah["TOLAK"],
                                pegawai.domain.usulan.Langkah["BATALKAN"],
                            ],
                        ),
                        _negated=True,
                    ),
                    models.Q(("catatan", ""), _negated=True),
                    _connector="OR",
                ),
                name="pegawai_peralihan_beralasan",
                violation_error_message="Tuliskan alasannya.",
            ),
        ),
        migrations.AddConstraint(
            model_name="lampiranusulan",
            constraint=models.UniqueConstraint(
                fields=("usulan", "dokumen", "syarat"),
                name="pegawai_lampiran_sekali",
                violation_error_message="Dokumen ini sudah dilampirkan.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="lampiranusulan",
            trigger=pgtrigger.compiler.Trigger(
                name="tambah_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_lampiranusulanevent" ("dari_arsip", "dokumen_id", "id", "kode", "oleh_id", "pada", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "syarat", "usulan_id") SELECT new_values."dari_arsip", new_values."dokumen_id", new_values."id", new_values."kode", new_values."oleh_id", new_values."pada", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."syarat", new_values."usulan_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="9b07f39a27c390a6100a7624fa9ca367b3029813",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_tambah_insert_a56d4",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="pegawai_lampiranusulan",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="lampiranusulan",
            trigger=pgtrigger.compiler.Trigger(
                name="ubah_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_lampiranusulanevent" ("dari_arsip", "dokumen_id", "id", "kode", "oleh_id", "pada", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "syarat", "usulan_id") SELECT new_values."dari_arsip", new_values."dokumen_id", new_values."id", new_values."kode", new_values."oleh_id", new_values."pada", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."syarat", new_values."usulan_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="6b4310592605fb07a09f75eeaa3f1d7ce68914b4",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_ubah_update_0520d",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="pegawai_lampiranusulan",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="lampiranusulan",
            trigger=pgtrigger.compiler.Trigger(
                name="hapus_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_lampiranusulanevent" ("dari_arsip", "dokumen_id", "id", "kode", "oleh_id", "pada", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "syarat", "usulan_id") SELECT old_values."dari_arsip", old_values."dokumen_id", old_values."id", old_values."kode", old_values."oleh_id", old_values."pada", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."syarat", old_values."usulan_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="45397c9c066366c409f70e6183e2ecaf2f408aed",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_hapus_delete_bdbb2",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="pegawai_lampiranusulan",
                    when="AFTER",
                ),
            ),
        ),
        migrations.RunSQL(
            sql=(SQL / "usulan.sql").read_text(), reverse_sql=(SQL / "usulan_hapus.sql").read_text()
        ),
    ]

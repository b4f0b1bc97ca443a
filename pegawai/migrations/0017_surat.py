"""Letters: texts by version, signatories, the register of numbers; guarded by sql/surat.sql."""

import uuid
from pathlib import Path

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import serang_asn.inti.models.dokumen

SQL = Path(__file__).resolve().parent.parent / "sql"


class Migration(migrations.Migration):
    dependencies = [
        ("inti", "0008_dokumen_tersandi"),
        ("pegawai", "0016_putusan_impor"),
        ("pghistory", "0007_auto_20250421_0444"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="PenomoranSuratEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("kode", models.CharField(max_length=40, verbose_name="jenis surat")),
                (
                    "buku",
                    models.CharField(
                        help_text="Surat dengan buku yang sama berbagi urutan nomor.",
                        max_length=40,
                        verbose_name="buku nomor",
                    ),
                ),
                (
                    "format",
                    models.CharField(
                        help_text="Misalnya 800.1.3.1/{nomor}/BKPSDM/{tahun}; {bulan} dalam angka Romawi.",
                        max_length=80,
                        verbose_name="format nomor",
                    ),
                ),
                (
                    "mulai_tahun",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="tahun mulai"),
                ),
                (
                    "mulai_nomor",
                    models.PositiveIntegerField(
                        default=1,
                        help_text="Untuk melanjutkan buku kertas pada tengah tahun.",
                        verbose_name="nomor pertama tahun itu",
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
            name="Surat",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kode", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "kode_verifikasi",
                    models.CharField(
                        default=serang_asn.inti.models.dokumen.kode_verifikasi,
                        editable=False,
                        max_length=32,
                        unique=True,
                    ),
                ),
                ("is_petikan", models.BooleanField(default=False)),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("disiapkan", "Disiapkan"),
                            ("terbit", "Terbit"),
                            ("batal", "Tidak jadi terbit"),
                        ],
                        default="disiapkan",
                        max_length=10,
                    ),
                ),
                ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "verbose_name": "surat",
                "verbose_name_plural": "surat",
            },
        ),
        migrations.CreateModel(
            name="SuratEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("kode", models.UUIDField(default=uuid.uuid4, editable=False)),
                (
                    "kode_verifikasi",
                    models.CharField(
                        default=serang_asn.inti.models.dokumen.kode_verifikasi, editable=False, max_length=32
                    ),
                ),
                ("is_petikan", models.BooleanField(default=False)),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("disiapkan", "Disiapkan"),
                            ("terbit", "Terbit"),
                            ("batal", "Tidak jadi terbit"),
                        ],
                        default="disiapkan",
                        max_length=10,
                    ),
                ),
                ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="TemplatSurat",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kode", models.CharField(max_length=40, verbose_name="jenis surat")),
                ("versi", models.PositiveSmallIntegerField(verbose_name="versi")),
                ("judul", models.CharField(max_length=150, verbose_name="judul")),
                ("isi", models.TextField(verbose_name="naskah")),
                (
                    "isi_bersama",
                    models.TextField(blank=True, default="", verbose_name="naskah keputusan bersama"),
                ),
                (
                    "kop",
                    models.CharField(
                        choices=[("wali_kota", "Wali Kota Serang"), ("bkpsdm", "BKPSDM")],
                        default="bkpsdm",
                        max_length=10,
                        verbose_name="kepala surat",
                    ),
                ),
                (
                    "kertas",
                    models.CharField(
                        choices=[("A4", "A4"), ("F4", "F4 (folio)")],
                        default="A4",
                        max_length=2,
                        verbose_name="kertas",
                    ),
                ),
                ("berlaku_mulai", models.DateField(verbose_name="berlaku mulai")),
                ("terverifikasi", models.BooleanField(default=False, verbose_name="terverifikasi")),
                (
                    "catatan",
                    models.CharField(blank=True, default="", max_length=300, verbose_name="apa yang berubah"),
                ),
                ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "verbose_name": "templat surat",
                "verbose_name_plural": "templat surat",
            },
        ),
        migrations.CreateModel(
            name="TemplatSuratEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("kode", models.CharField(max_length=40, verbose_name="jenis surat")),
                ("versi", models.PositiveSmallIntegerField(verbose_name="versi")),
                ("judul", models.CharField(max_length=150, verbose_name="judul")),
                ("isi", models.TextField(verbose_name="naskah")),
                (
                    "isi_bersama",
                    models.TextField(blank=True, default="", verbose_name="naskah keputusan bersama"),
                ),
                (
                    "kop",
                    models.CharField(
                        choices=[("wali_kota", "Wali Kota Serang"), ("bkpsdm", "BKPSDM")],
                        default="bkpsdm",
                        max_length=10,
                        verbose_name="kepala surat",
                    ),
                ),
                (
                    "kertas",
                    models.CharField(
                        choices=[("A4", "A4"), ("F4", "F4 (folio)")],
                        default="A4",
                        max_length=2,
                        verbose_name="kertas",
                    ),
                ),
                ("berlaku_mulai", models.DateField(verbose_name="berlaku mulai")),
                ("terverifikasi", models.BooleanField(default=False, verbose_name="terverifikasi")),
                (
                    "catatan",
                    models.CharField(blank=True, default="", max_length=300, verbose_name="apa yang berubah"),
                ),
                ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="NomorSurat",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("buku", models.CharField(max_length=40)),
                ("tahun", models.PositiveSmallIntegerField()),
                ("urut", models.PositiveIntegerField()),
                ("teks", models.CharField(max_length=100, unique=True, verbose_name="nomor")),
                ("tanggal", models.DateField(verbose_name="tanggal surat")),
                ("alasan_batal", models.CharField(blank=True, default="", max_length=300)),
                ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "verbose_name": "nomor surat",
                "verbose_name_plural": "nomor surat",
                "constraints": [
                    models.UniqueConstraint(fields=("buku", "tahun", "urut"), name="pegawai_nomorsurat_unik"),
                    models.CheckConstraint(
                        condition=models.Q(("urut__gte", 1)), name="pegawai_nomorsurat_sejak_satu"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PejabatPenandatangan",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kode", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("jabatan", models.CharField(max_length=150, verbose_name="jabatan")),
                (
                    "atas_nama",
                    models.CharField(
                        blank=True,
                        default="",
                        help_text="Misalnya Wali Kota Serang.",
                        max_length=150,
                        verbose_name="atas nama",
                    ),
                ),
                ("nama", models.CharField(max_length=150, verbose_name="nama dengan gelar")),
                ("nip", models.CharField(blank=True, default="", max_length=18, verbose_name="NIP")),
                ("pangkat", models.CharField(blank=True, default="", max_length=60, verbose_name="pangkat")),
                ("mulai", models.DateField(verbose_name="berlaku mulai")),
                (
                    "selesai",
                    models.DateField(
                        blank=True, help_text="Hari ini tidak termasuk.", null=True, verbose_name="sampai"
                    ),
                ),
                (
                    "pegawai",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pegawai.pegawai",
                    ),
                ),
            ],
            options={
                "verbose_name": "pejabat penanda tangan",
                "verbose_name_plural": "pejabat penanda tangan",
            },
        ),
        migrations.CreateModel(
            name="PejabatPenandatanganEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("kode", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("jabatan", models.CharField(max_length=150, verbose_name="jabatan")),
                (
                    "atas_nama",
                    models.CharField(
                        blank=True,
                        default="",
                        help_text="Misalnya Wali Kota Serang.",
                        max_length=150,
                        verbose_name="atas nama",
                    ),
                ),
                ("nama", models.CharField(max_length=150, verbose_name="nama dengan gelar")),
                ("nip", models.CharField(blank=True, default="", max_length=18, verbose_name="NIP")),
                ("pangkat", models.CharField(blank=True, default="", max_length=60, verbose_name="pangkat")),
                ("mulai", models.DateField(verbose_name="berlaku mulai")),
                (
                    "selesai",
                    models.DateField(
                        blank=True, help_text="Hari ini tidak termasuk.", null=True, verbose_name="sampai"
                    ),
                ),
                (
                    "pegawai",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
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
                        to="pegawai.pejabatpenandatangan",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PencacahSurat",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("buku", models.CharField(max_length=40)),
                ("tahun", models.PositiveSmallIntegerField()),
                ("terakhir", models.PositiveIntegerField(default=0)),
            ],
            options={
                "verbose_name": "pencacah nomor surat",
                "verbose_name_plural": "pencacah nomor surat",
                "constraints": [
                    models.UniqueConstraint(fields=("buku", "tahun"), name="pegawai_pencacahsurat_unik")
                ],
            },
        ),
        migrations.CreateModel(
            name="PenerbitanKelompok",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("tanggal", models.DateField(verbose_name="tanggal surat")),
                ("is_bersama", models.BooleanField(default=False)),
                ("is_selesaikan", models.BooleanField(default=True)),
                ("masalah", models.JSONField(blank=True, default=list)),
                (
                    "kelompok",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="penerbitan",
                        to="pegawai.kelompokusulan",
                    ),
                ),
                (
                    "pejabat",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pegawai.pejabatpenandatangan",
                    ),
                ),
                (
                    "tugas",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="inti.tugas",
                    ),
                ),
            ],
            options={
                "verbose_name": "penerbitan kelompok",
                "verbose_name_plural": "penerbitan kelompok",
            },
        ),
        migrations.CreateModel(
            name="PenerbitanKelompokEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("tanggal", models.DateField(verbose_name="tanggal surat")),
                ("is_bersama", models.BooleanField(default=False)),
                ("is_selesaikan", models.BooleanField(default=True)),
                ("masalah", models.JSONField(blank=True, default=list)),
                (
                    "kelompok",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pegawai.kelompokusulan",
                    ),
                ),
                (
                    "pejabat",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pegawai.pejabatpenandatangan",
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
                        to="pegawai.penerbitankelompok",
                    ),
                ),
                (
                    "tugas",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="inti.tugas",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PenomoranSurat",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kode", models.CharField(max_length=40, unique=True, verbose_name="jenis surat")),
                (
                    "buku",
                    models.CharField(
                        help_text="Surat dengan buku yang sama berbagi urutan nomor.",
                        max_length=40,
                        verbose_name="buku nomor",
                    ),
                ),
                (
                    "format",
                    models.CharField(
                        help_text="Misalnya 800.1.3.1/{nomor}/BKPSDM/{tahun}; {bulan} dalam angka Romawi.",
                        max_length=80,
                        verbose_name="format nomor",
                    ),
                ),
                (
                    "mulai_tahun",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="tahun mulai"),
                ),
                (
                    "mulai_nomor",
                    models.PositiveIntegerField(
                        default=1,
                        help_text="Untuk melanjutkan buku kertas pada tengah tahun.",
                        verbose_name="nomor pertama tahun itu",
                    ),
                ),
                ("sumber", models.CharField(max_length=200, verbose_name="sumber")),
                ("terverifikasi", models.BooleanField(default=True, verbose_name="terverifikasi")),
            ],
            options={
                "verbose_name": "penomoran surat",
                "verbose_name_plural": "penomoran surat",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "format__regex",
                                "^[^{}]*\\{(nomor|tahun|bulan)\\}[^{}]*(\\{(nomor|tahun|bulan)\\}[^{}]*)+$",
                            ),
                            ("format__contains", "{nomor}"),
                            ("format__contains", "{tahun}"),
                        ),
                        name="pegawai_penomoran_format_sah",
                        violation_error_message="Format harus memuat {nomor} dan {tahun}; selain itu hanya {bulan}.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("mulai_nomor__gte", 1)),
                        name="pegawai_penomoran_mulai_wajar",
                        violation_error_message="Nomor pertama paling sedikit 1.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("sumber", ""), _negated=True),
                        name="pegawai_penomoran_sumber_terisi",
                        violation_error_message="Sebut sumbernya, misalnya nomor peraturan atau keputusan.",
                    ),
                ],
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="penomoransurat",
            trigger=pgtrigger.compiler.Trigger(
                name="tambah_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_penomoransuratevent" ("buku", "format", "id", "kode", "mulai_nomor", "mulai_tahun", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi") SELECT new_values."buku", new_values."format", new_values."id", new_values."kode", new_values."mulai_nomor", new_values."mulai_tahun", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."sumber", new_values."terverifikasi" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="eb2e9795b95a9157009fa7a39ce6d8a58dd0907a",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_tambah_insert_c29eb",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="pegawai_penomoransurat",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="penomoransurat",
            trigger=pgtrigger.compiler.Trigger(
                name="ubah_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_penomoransuratevent" ("buku", "format", "id", "kode", "mulai_nomor", "mulai_tahun", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi") SELECT new_values."buku", new_values."format", new_values."id", new_values."kode", new_values."mulai_nomor", new_values."mulai_tahun", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."sumber", new_values."terverifikasi" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="29181fe24446ab27d1683742f66532e0b03e29ca",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_ubah_update_4ec6f",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="pegawai_penomoransurat",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="penomoransurat",
            trigger=pgtrigger.compiler.Trigger(
                name="hapus_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_penomoransuratevent" ("buku", "format", "id", "kode", "mulai_nomor", "mulai_tahun", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi") SELECT old_values."buku", old_values."format", old_values."id", old_values."kode", old_values."mulai_nomor", old_values."mulai_tahun", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."sumber", old_values."terverifikasi" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="183be469efca57338384e9cf943bfb0256b102f9",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_hapus_delete_82136",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="pegawai_penomoransurat",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddField(
            model_name="penomoransuratevent",
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
            model_name="penomoransuratevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="jejak",
                to="pegawai.penomoransurat",
            ),
        ),
        migrations.AddField(
            model_name="surat",
            name="dibuat_oleh",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="surat",
            name="dokumen",
            field=models.OneToOneField(
                null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="inti.dokumen"
            ),
        ),
        migrations.AddField(
            model_name="surat",
            name="kelompok",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="surat",
                to="pegawai.kelompokusulan",
            ),
        ),
        migrations.AddField(
            model_name="surat",
            name="nomor",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="surat", to="pegawai.nomorsurat"
            ),
        ),
        migrations.AddField(
            model_name="surat",
            name="pejabat",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="pegawai.pejabatpenandatangan",
            ),
        ),
        migrations.AddField(
            model_name="surat",
            name="usulan",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="daftar_surat",
                to="pegawai.usulan",
            ),
        ),
        migrations.AddField(
            model_name="suratevent",
            name="dibuat_oleh",
            field=models.ForeignKey(
                db_constraint=False,
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="suratevent",
            name="dokumen",
            field=models.ForeignKey(
                db_constraint=False,
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="inti.dokumen",
            ),
        ),
        migrations.AddField(
            model_name="suratevent",
            name="kelompok",
            field=models.ForeignKey(
                db_constraint=False,
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="pegawai.kelompokusulan",
            ),
        ),
        migrations.AddField(
            model_name="suratevent",
            name="nomor",
            field=models.ForeignKey(
                db_constraint=False,
                db_index=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="pegawai.nomorsurat",
            ),
        ),
        migrations.AddField(
            model_name="suratevent",
            name="pejabat",
            field=models.ForeignKey(
                db_constraint=False,
                db_index=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="pegawai.pejabatpenandatangan",
            ),
        ),
        migrations.AddField(
            model_name="suratevent",
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
            model_name="suratevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="jejak",
                to="pegawai.surat",
            ),
        ),
        migrations.AddField(
            model_name="suratevent",
            name="usulan",
            field=models.ForeignKey(
                db_constraint=False,
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="pegawai.usulan",
            ),
        ),
        migrations.AddField(
            model_name="templatsurat",
            name="dibuat_oleh",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="suratevent",
            name="templat",
            field=models.ForeignKey(
                db_constraint=False,
                db_index=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="pegawai.templatsurat",
            ),
        ),
        migrations.AddField(
            model_name="surat",
            name="templat",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="surat", to="pegawai.templatsurat"
            ),
        ),
        migrations.AddField(
            model_name="penerbitankelompokevent",
            name="templat",
            field=models.ForeignKey(
                db_constraint=False,
                db_index=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="pegawai.templatsurat",
            ),
        ),
        migrations.AddField(
            model_name="penerbitankelompok",
            name="templat",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pegawai.templatsurat"
            ),
        ),
        migrations.AddField(
            model_name="templatsuratevent",
            name="dibuat_oleh",
            field=models.ForeignKey(
                db_constraint=False,
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="templatsuratevent",
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
            model_name="templatsuratevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="jejak",
                to="pegawai.templatsurat",
            ),
        ),
        migrations.AddConstraint(
            model_name="pejabatpenandatangan",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("selesai__isnull", True), ("selesai__gt", models.F("mulai")), _connector="OR"
                ),
                name="pegawai_pejabat_selesai_setelah_mulai",
                violation_error_message="Tanggal selesai harus setelah tanggal mulai.",
            ),
        ),
        migrations.AddConstraint(
            model_name="pejabatpenandatangan",
            constraint=models.CheckConstraint(
                condition=models.Q(("nip", ""), ("nip__regex", "^\\d{18}$"), _connector="OR"),
                name="pegawai_pejabat_nip_sah",
                violation_error_message="NIP terdiri atas 18 angka.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="pejabatpenandatangan",
            trigger=pgtrigger.compiler.Trigger(
                name="tambah_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_pejabatpenandatanganevent" ("atas_nama", "id", "jabatan", "kode", "mulai", "nama", "nip", "pangkat", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai") SELECT new_values."atas_nama", new_values."id", new_values."jabatan", new_values."kode", new_values."mulai", new_values."nama", new_values."nip", new_values."pangkat", new_values."pegawai_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."selesai" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="c80d3b7d84981e63df392182062a6c92055194e7",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_tambah_insert_8946e",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="pegawai_pejabatpenandatangan",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="pejabatpenandatangan",
            trigger=pgtrigger.compiler.Trigger(
                name="ubah_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_pejabatpenandatanganevent" ("atas_nama", "id", "jabatan", "kode", "mulai", "nama", "nip", "pangkat", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai") SELECT new_values."atas_nama", new_values."id", new_values."jabatan", new_values."kode", new_values."mulai", new_values."nama", new_values."nip", new_values."pangkat", new_values."pegawai_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."selesai" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="4505d8f4edbaf8e3cf7a6545a397dd361c401dc6",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_ubah_update_1cea9",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="pegawai_pejabatpenandatangan",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="pejabatpenandatangan",
            trigger=pgtrigger.compiler.Trigger(
                name="hapus_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_pejabatpenandatanganevent" ("atas_nama", "id", "jabatan", "kode", "mulai", "nama", "nip", "pangkat", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai") SELECT old_values."atas_nama", old_values."id", old_values."jabatan", old_values."kode", old_values."mulai", old_values."nama", old_values."nip", old_values."pangkat", old_values."pegawai_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."selesai" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="1692e599641ef421205fe07c7b8ab9403449497a",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_hapus_delete_ce088",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="pegawai_pejabatpenandatangan",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="templatsurat",
            constraint=models.UniqueConstraint(fields=("kode", "versi"), name="pegawai_templatsurat_versi"),
        ),
        migrations.AddConstraint(
            model_name="templatsurat",
            constraint=models.CheckConstraint(
                condition=models.Q(("kop__in", ["wali_kota", "bkpsdm"]), ("kertas__in", ["A4", "F4"])),
                name="pegawai_templatsurat_pilihan",
            ),
        ),
        migrations.AddConstraint(
            model_name="templatsurat",
            constraint=models.CheckConstraint(
                condition=models.Q(("isi", ""), _negated=True), name="pegawai_templatsurat_berisi"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="templatsurat",
            trigger=pgtrigger.compiler.Trigger(
                name="tambah_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_templatsuratevent" ("berlaku_mulai", "catatan", "dibuat_oleh_id", "dibuat_pada", "id", "isi", "isi_bersama", "judul", "kertas", "kode", "kop", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "terverifikasi", "versi") SELECT new_values."berlaku_mulai", new_values."catatan", new_values."dibuat_oleh_id", new_values."dibuat_pada", new_values."id", new_values."isi", new_values."isi_bersama", new_values."judul", new_values."kertas", new_values."kode", new_values."kop", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."terverifikasi", new_values."versi" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="5400cd67331b8121851446fe5ea3a61ef8bf35d7",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_tambah_insert_c3492",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="pegawai_templatsurat",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="templatsurat",
            trigger=pgtrigger.compiler.Trigger(
                name="ubah_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_templatsuratevent" ("berlaku_mulai", "catatan", "dibuat_oleh_id", "dibuat_pada", "id", "isi", "isi_bersama", "judul", "kertas", "kode", "kop", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "terverifikasi", "versi") SELECT new_values."berlaku_mulai", new_values."catatan", new_values."dibuat_oleh_id", new_values."dibuat_pada", new_values."id", new_values."isi", new_values."isi_bersama", new_values."judul", new_values."kertas", new_values."kode", new_values."kop", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."terverifikasi", new_values."versi" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="105c374f4d72d0e0246c993ff826b82ab5fa446a",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_ubah_update_8a24c",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="pegawai_templatsurat",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="templatsurat",
            trigger=pgtrigger.compiler.Trigger(
                name="hapus_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_templatsuratevent" ("berlaku_mulai", "catatan", "dibuat_oleh_id", "dibuat_pada", "id", "isi", "isi_bersama", "judul", "kertas", "kode", "kop", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "terverifikasi", "versi") SELECT old_values."berlaku_mulai", old_values."catatan", old_values."dibuat_oleh_id", old_values."dibuat_pada", old_values."id", old_values."isi", old_values."isi_bersama", old_values."judul", old_values."kertas", old_values."kode", old_values."kop", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."terverifikasi", old_values."versi" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="609b498217f5fe3651a5dbacccbbea97c6786388",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_hapus_delete_f26fb",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="pegawai_templatsurat",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="surat",
            constraint=models.CheckConstraint(
                condition=models.Q(("status__in", ["disiapkan", "terbit", "batal"])),
                name="pegawai_surat_status_dikenal",
            ),
        ),
        migrations.AddConstraint(
            model_name="surat",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("dokumen__isnull", False), ("status", "terbit")),
                    models.Q(models.Q(("status", "terbit"), _negated=True), ("dokumen__isnull", True)),
                    _connector="OR",
                ),
                name="pegawai_surat_terbit_berdokumen",
            ),
        ),
        migrations.AddConstraint(
            model_name="surat",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("usulan__isnull", False),
                    models.Q(("is_petikan", False), ("kelompok__isnull", False)),
                    _connector="OR",
                ),
                name="pegawai_surat_ada_pemilik",
            ),
        ),
        migrations.AddConstraint(
            model_name="surat",
            constraint=models.UniqueConstraint(
                condition=models.Q(("status", "batal"), _negated=True),
                fields=("usulan",),
                name="pegawai_surat_satu_per_usulan",
            ),
        ),
        migrations.AddConstraint(
            model_name="surat",
            constraint=models.UniqueConstraint(
                condition=models.Q(("usulan__isnull", True), models.Q(("status", "batal"), _negated=True)),
                fields=("kelompok",),
                name="pegawai_surat_satu_bersama",
            ),
        ),
        migrations.AddConstraint(
            model_name="surat",
            constraint=models.UniqueConstraint(
                condition=models.Q(("is_petikan", False)),
                fields=("nomor",),
                name="pegawai_surat_satu_per_nomor",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="surat",
            trigger=pgtrigger.compiler.Trigger(
                name="tambah_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_suratevent" ("dibuat_oleh_id", "dibuat_pada", "dokumen_id", "id", "is_petikan", "kelompok_id", "kode", "kode_verifikasi", "nomor_id", "pejabat_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "templat_id", "usulan_id") SELECT new_values."dibuat_oleh_id", new_values."dibuat_pada", new_values."dokumen_id", new_values."id", new_values."is_petikan", new_values."kelompok_id", new_values."kode", new_values."kode_verifikasi", new_values."nomor_id", new_values."pejabat_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."status", new_values."templat_id", new_values."usulan_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="808270ed935a34c71c053c7864579996574134d8",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_tambah_insert_626c6",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="pegawai_surat",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="surat",
            trigger=pgtrigger.compiler.Trigger(
                name="ubah_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_suratevent" ("dibuat_oleh_id", "dibuat_pada", "dokumen_id", "id", "is_petikan", "kelompok_id", "kode", "kode_verifikasi", "nomor_id", "pejabat_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "templat_id", "usulan_id") SELECT new_values."dibuat_oleh_id", new_values."dibuat_pada", new_values."dokumen_id", new_values."id", new_values."is_petikan", new_values."kelompok_id", new_values."kode", new_values."kode_verifikasi", new_values."nomor_id", new_values."pejabat_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."status", new_values."templat_id", new_values."usulan_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="bcb8e74382006f1b73e473104be3d7713dd0ee35",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_ubah_update_8bf92",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="pegawai_surat",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="surat",
            trigger=pgtrigger.compiler.Trigger(
                name="hapus_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_suratevent" ("dibuat_oleh_id", "dibuat_pada", "dokumen_id", "id", "is_petikan", "kelompok_id", "kode", "kode_verifikasi", "nomor_id", "pejabat_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "templat_id", "usulan_id") SELECT old_values."dibuat_oleh_id", old_values."dibuat_pada", old_values."dokumen_id", old_values."id", old_values."is_petikan", old_values."kelompok_id", old_values."kode", old_values."kode_verifikasi", old_values."nomor_id", old_values."pejabat_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."status", old_values."templat_id", old_values."usulan_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="79f82769243961f85499d1da26eb6b4c6febdb26",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_hapus_delete_14134",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="pegawai_surat",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="penerbitankelompok",
            trigger=pgtrigger.compiler.Trigger(
                name="tambah_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_penerbitankelompokevent" ("id", "is_bersama", "is_selesaikan", "kelompok_id", "masalah", "pejabat_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tanggal", "templat_id", "tugas_id") SELECT new_values."id", new_values."is_bersama", new_values."is_selesaikan", new_values."kelompok_id", new_values."masalah", new_values."pejabat_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."tanggal", new_values."templat_id", new_values."tugas_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="a07c8433c0aad984e469c9b5eb836e01efbfe42e",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_tambah_insert_34fa4",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="pegawai_penerbitankelompok",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="penerbitankelompok",
            trigger=pgtrigger.compiler.Trigger(
                name="ubah_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_penerbitankelompokevent" ("id", "is_bersama", "is_selesaikan", "kelompok_id", "masalah", "pejabat_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tanggal", "templat_id", "tugas_id") SELECT new_values."id", new_values."is_bersama", new_values."is_selesaikan", new_values."kelompok_id", new_values."masalah", new_values."pejabat_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."tanggal", new_values."templat_id", new_values."tugas_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="0be3816c4709202480032b62621bb59e67f66d55",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_ubah_update_59641",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="pegawai_penerbitankelompok",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="penerbitankelompok",
            trigger=pgtrigger.compiler.Trigger(
                name="hapus_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_penerbitankelompokevent" ("id", "is_bersama", "is_selesaikan", "kelompok_id", "masalah", "pejabat_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tanggal", "templat_id", "tugas_id") SELECT old_values."id", old_values."is_bersama", old_values."is_selesaikan", old_values."kelompok_id", old_values."masalah", old_values."pejabat_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."tanggal", old_values."templat_id", old_values."tugas_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="72587bf998386d51b97b7c7c3f8e87a1f0b4b637",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_hapus_delete_6ec83",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="pegawai_penerbitankelompok",
                    when="AFTER",
                ),
            ),
        ),
        migrations.RunSQL(
            sql=(SQL / "surat.sql").read_text(), reverse_sql=(SQL / "surat_hapus.sql").read_text()
        ),
    ]

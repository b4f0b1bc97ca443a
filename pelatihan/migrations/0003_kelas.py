"""Courses, classes and all that belongs to them; triggers of `pelatihan/sql/kelas.sql`."""

import uuid
from pathlib import Path

import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.contrib.postgres.fields.ranges
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import pelatihan.models.kelas
import serang_asn.inti.migrasi
import serang_asn.inti.models.dokumen

SQL = Path(__file__).resolve().parent.parent / "sql"


class Migration(migrations.Migration):
    dependencies = [
        ("inti", "0004_jejak_terjaga"),
        ("inti", "__first__"),
        ("pegawai", "0011_cuti"),
        ("pelatihan", "0002_kompetensi"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        serang_asn.inti.migrasi.Sekaligus(
            operations=[
                migrations.CreateModel(
                    name="Pelatihan",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("nama", models.CharField(max_length=200, verbose_name="nama pelatihan")),
                        ("penyelenggara", models.CharField(max_length=150, verbose_name="penyelenggara")),
                        ("uraian", models.TextField(blank=True, default="", verbose_name="uraian")),
                        (
                            "jp",
                            models.PositiveSmallIntegerField(
                                help_text="Satu JP = 45 menit.", verbose_name="jam pelajaran (JP)"
                            ),
                        ),
                        (
                            "biaya",
                            models.PositiveBigIntegerField(default=0, verbose_name="biaya per peserta (Rp)"),
                        ),
                        (
                            "jenis_asn",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=7),
                                blank=True,
                                default=list,
                                help_text="Kosong berarti semua.",
                                size=None,
                                verbose_name="untuk jenis ASN",
                            ),
                        ),
                        (
                            "jenis_jabatan",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=15),
                                blank=True,
                                default=list,
                                help_text="Kosong berarti semua.",
                                size=None,
                                verbose_name="untuk jenis jabatan",
                            ),
                        ),
                        (
                            "masa_kerja_tahun",
                            models.PositiveSmallIntegerField(
                                default=0, verbose_name="masa kerja paling sedikit (tahun)"
                            ),
                        ),
                        (
                            "kehadiran_min_persen",
                            models.PositiveSmallIntegerField(
                                default=80, verbose_name="kehadiran paling sedikit (persen)"
                            ),
                        ),
                        (
                            "nilai_lulus",
                            models.DecimalField(
                                decimal_places=2,
                                default=0,
                                help_text="0 berarti tanpa ujian.",
                                max_digits=5,
                                verbose_name="nilai lulus",
                            ),
                        ),
                        (
                            "masa_berlaku_bulan",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="Kosong berarti seterusnya.",
                                null=True,
                                verbose_name="masa berlaku sertifikat (bulan)",
                            ),
                        ),
                        ("is_aktif", models.BooleanField(default=True, verbose_name="ditawarkan")),
                        (
                            "jenis",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="pelatihan.jenispelatihan",
                                verbose_name="jenis",
                            ),
                        ),
                        (
                            "prasyarat",
                            models.ManyToManyField(
                                blank=True,
                                related_name="membuka",
                                to="pelatihan.pelatihan",
                                verbose_name="pelatihan yang harus sudah diikuti",
                            ),
                        ),
                        (
                            "kompetensi",
                            models.ManyToManyField(
                                related_name="pelatihan",
                                through="pelatihan.PelatihanKompetensi",
                                to="pelatihan.kamuskompetensi",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "pelatihan",
                        "verbose_name_plural": "pelatihan",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("nama", "penyelenggara"),
                                name="pelatihan_katalog_sekali",
                                violation_error_message="Pelatihan ini sudah ada dalam katalog.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("jp__range", (1, 2000))),
                                name="pelatihan_katalog_jp_wajar",
                                violation_error_message="Jam pelajaran harus antara 1 dan 2.000.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("kehadiran_min_persen__lte", 100), ("nilai_lulus__range", (0, 100))
                                ),
                                name="pelatihan_katalog_batas_wajar",
                                violation_error_message="Kehadiran dan nilai lulus harus antara 0 dan 100.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("jenis_asn__contained_by", ["CPNS", "PNS", "PPPK", "PPPK_PW"]),
                                    (
                                        "jenis_jabatan__contained_by",
                                        ["jpt", "administrator", "pengawas", "fungsional", "pelaksana"],
                                    ),
                                ),
                                name="pelatihan_katalog_sasaran_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("masa_berlaku_bulan__isnull", True),
                                    ("masa_berlaku_bulan__gte", 1),
                                    _connector="OR",
                                ),
                                name="pelatihan_katalog_masa_berlaku",
                                violation_error_message="Masa berlaku paling sedikit satu bulan.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Kelas",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("nomor", models.CharField(max_length=20, unique=True, verbose_name="kode kelas")),
                        (
                            "angkatan",
                            models.CharField(blank=True, default="", max_length=60, verbose_name="angkatan"),
                        ),
                        ("mulai", models.DateField(verbose_name="hari pertama")),
                        (
                            "selesai",
                            models.DateField(help_text="Hari ini tidak termasuk.", verbose_name="selesai"),
                        ),
                        ("daftar_sampai", models.DateField(verbose_name="pendaftaran sampai")),
                        ("kuota", models.PositiveSmallIntegerField(verbose_name="kuota")),
                        ("tempat", models.CharField(max_length=150, verbose_name="tempat")),
                        (
                            "ruang",
                            models.CharField(blank=True, default="", max_length=60, verbose_name="ruang"),
                        ),
                        (
                            "biaya",
                            models.PositiveBigIntegerField(
                                default=0, verbose_name="biaya penyelenggaraan (Rp)"
                            ),
                        ),
                        (
                            "is_penuh_waktu",
                            models.BooleanField(default=True, verbose_name="menyita hari kerja"),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draf", "Draf"),
                                    ("dibuka", "Pendaftaran dibuka"),
                                    ("berjalan", "Berjalan"),
                                    ("selesai", "Selesai"),
                                    ("batal", "Dibatalkan"),
                                ],
                                default="draf",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "alasan_batal",
                            models.CharField(
                                blank=True, default="", max_length=300, verbose_name="alasan pembatalan"
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
                            "pelatihan",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="kelas",
                                to="pelatihan.pelatihan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "kelas",
                        "verbose_name_plural": "kelas",
                        "indexes": [models.Index(fields=["status", "mulai"], name="pelatihan_kelas_jadwal")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("selesai__gt", models.F("mulai"))),
                                name="pelatihan_kelas_selesai_setelah_mulai",
                                violation_error_message="Hari terakhir tidak boleh sebelum hari pertama.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("daftar_sampai__lte", models.F("mulai"))),
                                name="pelatihan_kelas_daftar_sebelum_mulai",
                                violation_error_message="Pendaftaran paling lambat ditutup pada hari pertama.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("kuota__range", (1, 2000))),
                                name="pelatihan_kelas_kuota_wajar",
                                violation_error_message="Kuota antara 1 dan 2.000 orang.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status__in", ["draf", "dibuka", "berjalan", "selesai", "batal"])
                                ),
                                name="pelatihan_kelas_status_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "batal"), _negated=True),
                                    models.Q(("alasan_batal", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="pelatihan_kelas_batal_beralasan",
                                violation_error_message="Tuliskan alasan pembatalan.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="UndanganPelatihan",
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
                            "dokumen",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="inti.dokumen",
                            ),
                        ),
                        (
                            "kelas",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="undangan",
                                to="pelatihan.kelas",
                            ),
                        ),
                        (
                            "nomor",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="pegawai.nomorsurat",
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
                            "templat",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="pegawai.templatsurat",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "undangan pelatihan",
                        "verbose_name_plural": "undangan pelatihan",
                    },
                ),
                migrations.CreateModel(
                    name="Peserta",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("diusulkan", "Diusulkan"),
                                    ("daftar_tunggu", "Daftar tunggu"),
                                    ("disetujui", "Disetujui"),
                                    ("diundang", "Diundang"),
                                    ("hadir", "Hadir"),
                                    ("lulus", "Lulus"),
                                    ("tidak_lulus", "Tidak lulus"),
                                    ("tidak_hadir", "Tidak hadir"),
                                    ("ditolak", "Ditolak"),
                                    ("mundur", "Mengundurkan diri"),
                                ],
                                default="diusulkan",
                                max_length=13,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "alasan",
                            models.CharField(blank=True, default="", max_length=300, verbose_name="alasan"),
                        ),
                        ("diusulkan_pada", models.DateTimeField(verbose_name="diusulkan pada")),
                        (
                            "masa",
                            django.contrib.postgres.fields.ranges.DateRangeField(editable=False, null=True),
                        ),
                        (
                            "nilai_awal",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                max_digits=5,
                                null=True,
                                verbose_name="nilai awal",
                            ),
                        ),
                        (
                            "nilai_akhir",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                max_digits=5,
                                null=True,
                                verbose_name="nilai akhir",
                            ),
                        ),
                        (
                            "diusulkan_oleh",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "kelas",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="peserta",
                                to="pelatihan.kelas",
                            ),
                        ),
                        (
                            "pegawai",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="peserta_kelas",
                                to="pegawai.pegawai",
                            ),
                        ),
                        (
                            "undangan",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="peserta",
                                to="pelatihan.undanganpelatihan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "peserta",
                        "verbose_name_plural": "peserta",
                        "indexes": [
                            models.Index(
                                fields=["kelas", "status", "diusulkan_pada"], name="pelatihan_peserta_antre"
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("kelas", "pegawai"),
                                name="pelatihan_peserta_sekali",
                                violation_error_message="Pegawai ini sudah tercatat dalam kelas.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "status__in",
                                        [
                                            "diusulkan",
                                            "daftar_tunggu",
                                            "disetujui",
                                            "diundang",
                                            "hadir",
                                            "lulus",
                                            "tidak_lulus",
                                            "tidak_hadir",
                                            "ditolak",
                                            "mundur",
                                        ],
                                    )
                                ),
                                name="pelatihan_peserta_status_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status__in", ["ditolak", "mundur"]), _negated=True),
                                    models.Q(("alasan", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="pelatihan_peserta_beralasan",
                                violation_error_message="Tuliskan alasannya.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("nilai_awal__isnull", True),
                                        ("nilai_awal__range", (0, 100)),
                                        _connector="OR",
                                    ),
                                    models.Q(
                                        ("nilai_akhir__isnull", True),
                                        ("nilai_akhir__range", (0, 100)),
                                        _connector="OR",
                                    ),
                                ),
                                name="pelatihan_peserta_nilai_wajar",
                                violation_error_message="Nilai antara 0 dan 100.",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                condition=models.Q(("status__in", ["disetujui", "diundang", "hadir"])),
                                expressions=[("pegawai", "="), ("masa", "&&")],
                                name="pelatihan_peserta_tidak_bentrok",
                                violation_error_message="Pegawai ini sudah mengikuti kelas lain pada masa itu.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Evaluasi",
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
                                choices=[(1, "Reaksi"), (3, "Perilaku")], verbose_name="tingkat"
                            ),
                        ),
                        (
                            "skor",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.PositiveSmallIntegerField(), size=5
                            ),
                        ),
                        ("catatan", models.TextField(blank=True, default="", verbose_name="catatan")),
                        ("diisi_pada", models.DateTimeField(auto_now_add=True)),
                        (
                            "pengisi",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "peserta",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="evaluasi",
                                to="pelatihan.peserta",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "evaluasi pelatihan",
                        "verbose_name_plural": "evaluasi pelatihan",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("peserta", "tingkat"),
                                name="pelatihan_evaluasi_sekali",
                                violation_error_message="Evaluasi ini sudah diisi.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("tingkat__in", [1, 3])),
                                name="pelatihan_evaluasi_tingkat_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("skor__len", 5), ("skor__contained_by", [1, 2, 3, 4, 5])),
                                name="pelatihan_evaluasi_skor_wajar",
                                violation_error_message="Jawab kelima pernyataan dengan nilai 1 sampai 5.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="KelasEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("nomor", models.CharField(max_length=20, verbose_name="kode kelas")),
                        (
                            "angkatan",
                            models.CharField(blank=True, default="", max_length=60, verbose_name="angkatan"),
                        ),
                        ("mulai", models.DateField(verbose_name="hari pertama")),
                        (
                            "selesai",
                            models.DateField(help_text="Hari ini tidak termasuk.", verbose_name="selesai"),
                        ),
                        ("daftar_sampai", models.DateField(verbose_name="pendaftaran sampai")),
                        ("kuota", models.PositiveSmallIntegerField(verbose_name="kuota")),
                        ("tempat", models.CharField(max_length=150, verbose_name="tempat")),
                        (
                            "ruang",
                            models.CharField(blank=True, default="", max_length=60, verbose_name="ruang"),
                        ),
                        (
                            "biaya",
                            models.PositiveBigIntegerField(
                                default=0, verbose_name="biaya penyelenggaraan (Rp)"
                            ),
                        ),
                        (
                            "is_penuh_waktu",
                            models.BooleanField(default=True, verbose_name="menyita hari kerja"),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draf", "Draf"),
                                    ("dibuka", "Pendaftaran dibuka"),
                                    ("berjalan", "Berjalan"),
                                    ("selesai", "Selesai"),
                                    ("batal", "Dibatalkan"),
                                ],
                                default="draf",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "alasan_batal",
                            models.CharField(
                                blank=True, default="", max_length=300, verbose_name="alasan pembatalan"
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
                                to="pelatihan.kelas",
                            ),
                        ),
                        (
                            "pelatihan",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pelatihan.pelatihan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PelatihanEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("nama", models.CharField(max_length=200, verbose_name="nama pelatihan")),
                        ("penyelenggara", models.CharField(max_length=150, verbose_name="penyelenggara")),
                        ("uraian", models.TextField(blank=True, default="", verbose_name="uraian")),
                        (
                            "jp",
                            models.PositiveSmallIntegerField(
                                help_text="Satu JP = 45 menit.", verbose_name="jam pelajaran (JP)"
                            ),
                        ),
                        (
                            "biaya",
                            models.PositiveBigIntegerField(default=0, verbose_name="biaya per peserta (Rp)"),
                        ),
                        (
                            "jenis_asn",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=7),
                                blank=True,
                                default=list,
                                help_text="Kosong berarti semua.",
                                size=None,
                                verbose_name="untuk jenis ASN",
                            ),
                        ),
                        (
                            "jenis_jabatan",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=15),
                                blank=True,
                                default=list,
                                help_text="Kosong berarti semua.",
                                size=None,
                                verbose_name="untuk jenis jabatan",
                            ),
                        ),
                        (
                            "masa_kerja_tahun",
                            models.PositiveSmallIntegerField(
                                default=0, verbose_name="masa kerja paling sedikit (tahun)"
                            ),
                        ),
                        (
                            "kehadiran_min_persen",
                            models.PositiveSmallIntegerField(
                                default=80, verbose_name="kehadiran paling sedikit (persen)"
                            ),
                        ),
                        (
                            "nilai_lulus",
                            models.DecimalField(
                                decimal_places=2,
                                default=0,
                                help_text="0 berarti tanpa ujian.",
                                max_digits=5,
                                verbose_name="nilai lulus",
                            ),
                        ),
                        (
                            "masa_berlaku_bulan",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="Kosong berarti seterusnya.",
                                null=True,
                                verbose_name="masa berlaku sertifikat (bulan)",
                            ),
                        ),
                        ("is_aktif", models.BooleanField(default=True, verbose_name="ditawarkan")),
                        (
                            "jenis",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pelatihan.jenispelatihan",
                                verbose_name="jenis",
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
                                to="pelatihan.pelatihan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PelatihanKompetensi",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("ke_tingkat", models.PositiveSmallIntegerField(verbose_name="sampai tingkat")),
                        (
                            "kompetensi",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="pelatihan.kamuskompetensi",
                            ),
                        ),
                        (
                            "pelatihan",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="hasil_belajar",
                                to="pelatihan.pelatihan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "hasil belajar pelatihan",
                        "verbose_name_plural": "hasil belajar pelatihan",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("pelatihan", "kompetensi"), name="pelatihan_hasilbelajar_sekali"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("ke_tingkat__range", (1, 5))),
                                name="pelatihan_hasilbelajar_tingkat",
                                violation_error_message="Tingkat kompetensi antara 1 dan 5.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PelatihanKompetensiEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("ke_tingkat", models.PositiveSmallIntegerField(verbose_name="sampai tingkat")),
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
                            "pelatihan",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pelatihan.pelatihan",
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
                                to="pelatihan.pelatihankompetensi",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Pengajar",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("nama", models.CharField(max_length=150, verbose_name="nama pengajar")),
                        (
                            "asal",
                            models.CharField(blank=True, default="", max_length=150, verbose_name="instansi"),
                        ),
                        (
                            "akun",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "kelas",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="pengajar",
                                to="pelatihan.kelas",
                            ),
                        ),
                        (
                            "pegawai",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="mengajar",
                                to="pegawai.pegawai",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "pengajar kelas",
                        "verbose_name_plural": "pengajar kelas",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("kelas", "nama"),
                                name="pelatihan_pengajar_sekali",
                                violation_error_message="Pengajar ini sudah tercatat.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PengajarEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("nama", models.CharField(max_length=150, verbose_name="nama pengajar")),
                        (
                            "asal",
                            models.CharField(blank=True, default="", max_length=150, verbose_name="instansi"),
                        ),
                        (
                            "akun",
                            models.ForeignKey(
                                blank=True,
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
                            "kelas",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pelatihan.kelas",
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
                                to="pelatihan.pengajar",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [models.Index(fields=["pegawai"], name="pelatihan_p_pegawai_210410_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="Sesi",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("urut", models.PositiveSmallIntegerField(verbose_name="sesi ke")),
                        ("judul", models.CharField(max_length=150, verbose_name="materi")),
                        ("mulai", models.DateTimeField(verbose_name="mulai")),
                        ("selesai", models.DateTimeField(verbose_name="selesai")),
                        (
                            "ruang",
                            models.CharField(blank=True, default="", max_length=60, verbose_name="ruang"),
                        ),
                        ("is_batal", models.BooleanField(default=False)),
                        (
                            "kelas",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="sesi",
                                to="pelatihan.kelas",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "sesi kelas",
                        "verbose_name_plural": "sesi kelas",
                        "constraints": [
                            models.UniqueConstraint(fields=("kelas", "urut"), name="pelatihan_sesi_urut"),
                            models.CheckConstraint(
                                condition=models.Q(("selesai__gt", models.F("mulai"))),
                                name="pelatihan_sesi_selesai_setelah_mulai",
                                violation_error_message="Sesi harus selesai setelah mulai.",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                condition=models.Q(
                                    models.Q(("ruang", ""), _negated=True), ("is_batal", False)
                                ),
                                expressions=[
                                    ("ruang", "="),
                                    (
                                        pelatihan.models.kelas.RentangWaktu(
                                            "mulai",
                                            "selesai",
                                            django.contrib.postgres.fields.ranges.RangeBoundary(),
                                        ),
                                        "&&",
                                    ),
                                ],
                                name="pelatihan_sesi_ruang_bentrok",
                                violation_error_message="Ruang ini sudah dipakai kelas lain pada waktu itu.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Kehadiran",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "cara",
                            models.CharField(
                                choices=[
                                    ("qr", "Kode QR"),
                                    ("daftar", "Daftar hadir"),
                                    ("impor", "Impor berkas"),
                                ],
                                max_length=6,
                                verbose_name="cara",
                            ),
                        ),
                        ("pada", models.DateTimeField(verbose_name="pada")),
                        (
                            "dicatat_oleh",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "peserta",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="kehadiran",
                                to="pelatihan.peserta",
                            ),
                        ),
                        (
                            "sesi",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="kehadiran",
                                to="pelatihan.sesi",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "kehadiran",
                        "verbose_name_plural": "kehadiran",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("sesi", "peserta"), name="pelatihan_kehadiran_sekali"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("cara__in", ["qr", "daftar", "impor"])),
                                name="pelatihan_kehadiran_cara_dikenal",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EvaluasiEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "tingkat",
                            models.PositiveSmallIntegerField(
                                choices=[(1, "Reaksi"), (3, "Perilaku")], verbose_name="tingkat"
                            ),
                        ),
                        (
                            "skor",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.PositiveSmallIntegerField(), size=5
                            ),
                        ),
                        ("catatan", models.TextField(blank=True, default="", verbose_name="catatan")),
                        ("diisi_pada", models.DateTimeField(auto_now_add=True)),
                        (
                            "pengisi",
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
                                to="pelatihan.evaluasi",
                            ),
                        ),
                        (
                            "peserta",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pelatihan.peserta",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Sertifikat",
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
                        ("nama", models.CharField(max_length=200, verbose_name="nama pelatihan")),
                        ("penyelenggara", models.CharField(max_length=150, verbose_name="penyelenggara")),
                        ("mulai", models.DateField(verbose_name="mulai")),
                        ("selesai", models.DateField(verbose_name="selesai")),
                        ("jp", models.PositiveSmallIntegerField(verbose_name="jam pelajaran (JP)")),
                        ("nomor_teks", models.CharField(max_length=100, verbose_name="nomor sertifikat")),
                        ("tanggal", models.DateField(verbose_name="tanggal sertifikat")),
                        (
                            "sampai",
                            models.DateField(
                                blank=True,
                                help_text="Kosong berarti seterusnya.",
                                null=True,
                                verbose_name="berlaku sampai",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("disiapkan", "Disiapkan"),
                                    ("terbit", "Terbit"),
                                    ("menunggu", "Menunggu pemeriksaan"),
                                    ("diterima", "Diterima"),
                                    ("ditolak", "Ditolak"),
                                    ("dicabut", "Dicabut"),
                                ],
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "alasan",
                            models.CharField(blank=True, default="", max_length=300, verbose_name="alasan"),
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
                            "diperiksa_oleh",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "dokumen",
                            models.OneToOneField(
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
                            "nomor",
                            models.OneToOneField(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="pegawai.nomorsurat",
                            ),
                        ),
                        (
                            "pegawai",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="sertifikat",
                                to="pegawai.pegawai",
                            ),
                        ),
                        (
                            "pejabat",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="pegawai.pejabatpenandatangan",
                            ),
                        ),
                        (
                            "pelatihan",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="sertifikat",
                                to="pelatihan.pelatihan",
                            ),
                        ),
                        (
                            "peserta",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="sertifikat",
                                to="pelatihan.peserta",
                            ),
                        ),
                        (
                            "riwayat",
                            models.OneToOneField(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="sertifikat",
                                to="pelatihan.riwayatpelatihan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "sertifikat",
                        "verbose_name_plural": "sertifikat",
                        "indexes": [
                            models.Index(fields=["status", "dibuat_pada"], name="pelatihan_sertifikat_antre"),
                            models.Index(
                                condition=models.Q(("sampai__isnull", False)),
                                fields=["sampai"],
                                name="pelatihan_sertifikat_akhir",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "status__in",
                                        ["disiapkan", "terbit", "menunggu", "diterima", "ditolak", "dicabut"],
                                    )
                                ),
                                name="pelatihan_sertifikat_status_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("selesai__gt", models.F("mulai"))),
                                name="pelatihan_sertifikat_selesai_setelah_mulai",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("sampai__isnull", True),
                                    ("sampai__gt", models.F("tanggal")),
                                    _connector="OR",
                                ),
                                name="pelatihan_sertifikat_masa_berlaku",
                                violation_error_message="Masa berlaku harus berakhir setelah tanggal sertifikat.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("jp__range", (1, 2000))),
                                name="pelatihan_sertifikat_jp_wajar",
                                violation_error_message="Jam pelajaran harus antara 1 dan 2.000.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status__in", ["disiapkan", "terbit"]), _negated=True),
                                    models.Q(
                                        ("nomor__isnull", False),
                                        ("pejabat__isnull", False),
                                        ("peserta__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="pelatihan_sertifikat_terbit_bernomor",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status__in", ["diterima", "terbit"]), _negated=True),
                                    ("dokumen__isnull", False),
                                    _connector="OR",
                                ),
                                name="pelatihan_sertifikat_sah_berdokumen",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status__in", ["dicabut", "ditolak"]), _negated=True),
                                    models.Q(("alasan", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="pelatihan_sertifikat_beralasan",
                                violation_error_message="Tuliskan alasannya.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("status__in", ["dicabut", "ditolak"]), _negated=True),
                                fields=("pegawai", "nama", "mulai"),
                                name="pelatihan_sertifikat_sekali",
                                violation_error_message="Sertifikat pelatihan ini sudah tercatat.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SertifikatEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "kode_verifikasi",
                            models.CharField(
                                default=serang_asn.inti.models.dokumen.kode_verifikasi,
                                editable=False,
                                max_length=32,
                            ),
                        ),
                        ("nama", models.CharField(max_length=200, verbose_name="nama pelatihan")),
                        ("penyelenggara", models.CharField(max_length=150, verbose_name="penyelenggara")),
                        ("mulai", models.DateField(verbose_name="mulai")),
                        ("selesai", models.DateField(verbose_name="selesai")),
                        ("jp", models.PositiveSmallIntegerField(verbose_name="jam pelajaran (JP)")),
                        ("nomor_teks", models.CharField(max_length=100, verbose_name="nomor sertifikat")),
                        ("tanggal", models.DateField(verbose_name="tanggal sertifikat")),
                        (
                            "sampai",
                            models.DateField(
                                blank=True,
                                help_text="Kosong berarti seterusnya.",
                                null=True,
                                verbose_name="berlaku sampai",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("disiapkan", "Disiapkan"),
                                    ("terbit", "Terbit"),
                                    ("menunggu", "Menunggu pemeriksaan"),
                                    ("diterima", "Diterima"),
                                    ("ditolak", "Ditolak"),
                                    ("dicabut", "Dicabut"),
                                ],
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "alasan",
                            models.CharField(blank=True, default="", max_length=300, verbose_name="alasan"),
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
                            "diperiksa_oleh",
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
                            "dokumen",
                            models.ForeignKey(
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
                            "nomor",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.nomorsurat",
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
                            "pejabat",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.pejabatpenandatangan",
                            ),
                        ),
                        (
                            "pelatihan",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pelatihan.pelatihan",
                            ),
                        ),
                        (
                            "peserta",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pelatihan.peserta",
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
                                to="pelatihan.sertifikat",
                            ),
                        ),
                        (
                            "riwayat",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pelatihan.riwayatpelatihan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [models.Index(fields=["pegawai"], name="pelatihan_s_pegawai_96beca_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="KehadiranEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "cara",
                            models.CharField(
                                choices=[
                                    ("qr", "Kode QR"),
                                    ("daftar", "Daftar hadir"),
                                    ("impor", "Impor berkas"),
                                ],
                                max_length=6,
                                verbose_name="cara",
                            ),
                        ),
                        ("pada", models.DateTimeField(verbose_name="pada")),
                        (
                            "dicatat_oleh",
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
                                to="pelatihan.kehadiran",
                            ),
                        ),
                        (
                            "peserta",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pelatihan.peserta",
                            ),
                        ),
                        (
                            "sesi",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pelatihan.sesi",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SesiEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("urut", models.PositiveSmallIntegerField(verbose_name="sesi ke")),
                        ("judul", models.CharField(max_length=150, verbose_name="materi")),
                        ("mulai", models.DateTimeField(verbose_name="mulai")),
                        ("selesai", models.DateTimeField(verbose_name="selesai")),
                        (
                            "ruang",
                            models.CharField(blank=True, default="", max_length=60, verbose_name="ruang"),
                        ),
                        ("is_batal", models.BooleanField(default=False)),
                        (
                            "kelas",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pelatihan.kelas",
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
                                to="pelatihan.sesi",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PesertaEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("diusulkan", "Diusulkan"),
                                    ("daftar_tunggu", "Daftar tunggu"),
                                    ("disetujui", "Disetujui"),
                                    ("diundang", "Diundang"),
                                    ("hadir", "Hadir"),
                                    ("lulus", "Lulus"),
                                    ("tidak_lulus", "Tidak lulus"),
                                    ("tidak_hadir", "Tidak hadir"),
                                    ("ditolak", "Ditolak"),
                                    ("mundur", "Mengundurkan diri"),
                                ],
                                default="diusulkan",
                                max_length=13,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "alasan",
                            models.CharField(blank=True, default="", max_length=300, verbose_name="alasan"),
                        ),
                        ("diusulkan_pada", models.DateTimeField(verbose_name="diusulkan pada")),
                        (
                            "masa",
                            django.contrib.postgres.fields.ranges.DateRangeField(editable=False, null=True),
                        ),
                        (
                            "nilai_awal",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                max_digits=5,
                                null=True,
                                verbose_name="nilai awal",
                            ),
                        ),
                        (
                            "nilai_akhir",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                max_digits=5,
                                null=True,
                                verbose_name="nilai akhir",
                            ),
                        ),
                        (
                            "diusulkan_oleh",
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
                            "kelas",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pelatihan.kelas",
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
                                to="pelatihan.peserta",
                            ),
                        ),
                        (
                            "undangan",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pelatihan.undanganpelatihan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [models.Index(fields=["pegawai"], name="pelatihan_p_pegawai_bc6c0e_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="UndanganPelatihanEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "kode_verifikasi",
                            models.CharField(
                                default=serang_asn.inti.models.dokumen.kode_verifikasi,
                                editable=False,
                                max_length=32,
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
                            "dokumen",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="inti.dokumen",
                            ),
                        ),
                        (
                            "kelas",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pelatihan.kelas",
                            ),
                        ),
                        (
                            "nomor",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.nomorsurat",
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
                                to="pelatihan.undanganpelatihan",
                            ),
                        ),
                        (
                            "templat",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.templatsurat",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="pelatihan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_pelatihanevent" ("biaya", "id", "is_aktif", "jenis_asn", "jenis_id", "jenis_jabatan", "jp", "kehadiran_min_persen", "kode", "masa_berlaku_bulan", "masa_kerja_tahun", "nama", "nilai_lulus", "penyelenggara", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uraian") SELECT new_values."biaya", new_values."id", new_values."is_aktif", new_values."jenis_asn", new_values."jenis_id", new_values."jenis_jabatan", new_values."jp", new_values."kehadiran_min_persen", new_values."kode", new_values."masa_berlaku_bulan", new_values."masa_kerja_tahun", new_values."nama", new_values."nilai_lulus", new_values."penyelenggara", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."uraian" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a36e797fc6451d6781285df76f120031a28ecfe3",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_b388b",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pelatihan_pelatihan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="pelatihan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_pelatihanevent" ("biaya", "id", "is_aktif", "jenis_asn", "jenis_id", "jenis_jabatan", "jp", "kehadiran_min_persen", "kode", "masa_berlaku_bulan", "masa_kerja_tahun", "nama", "nilai_lulus", "penyelenggara", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uraian") SELECT new_values."biaya", new_values."id", new_values."is_aktif", new_values."jenis_asn", new_values."jenis_id", new_values."jenis_jabatan", new_values."jp", new_values."kehadiran_min_persen", new_values."kode", new_values."masa_berlaku_bulan", new_values."masa_kerja_tahun", new_values."nama", new_values."nilai_lulus", new_values."penyelenggara", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."uraian" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="dee20c93c89d1ec441563136892597ac6b980f6f",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_13615",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pelatihan_pelatihan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="pelatihan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_pelatihanevent" ("biaya", "id", "is_aktif", "jenis_asn", "jenis_id", "jenis_jabatan", "jp", "kehadiran_min_persen", "kode", "masa_berlaku_bulan", "masa_kerja_tahun", "nama", "nilai_lulus", "penyelenggara", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uraian") SELECT old_values."biaya", old_values."id", old_values."is_aktif", old_values."jenis_asn", old_values."jenis_id", old_values."jenis_jabatan", old_values."jp", old_values."kehadiran_min_persen", old_values."kode", old_values."masa_berlaku_bulan", old_values."masa_kerja_tahun", old_values."nama", old_values."nilai_lulus", old_values."penyelenggara", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."uraian" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5e87516abf320deea90b01e6802c165544f3bd87",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_88f91",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pelatihan_pelatihan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="kelas",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_kelasevent" ("alasan_batal", "angkatan", "biaya", "daftar_sampai", "dibuat_oleh_id", "dibuat_pada", "id", "is_penuh_waktu", "kode", "kuota", "mulai", "nomor", "pelatihan_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ruang", "selesai", "status", "tempat") SELECT new_values."alasan_batal", new_values."angkatan", new_values."biaya", new_values."daftar_sampai", new_values."dibuat_oleh_id", new_values."dibuat_pada", new_values."id", new_values."is_penuh_waktu", new_values."kode", new_values."kuota", new_values."mulai", new_values."nomor", new_values."pelatihan_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."ruang", new_values."selesai", new_values."status", new_values."tempat" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4e06f39fe1377063754a8dd4f3b7761f234068f5",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_38712",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pelatihan_kelas",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="kelas",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_kelasevent" ("alasan_batal", "angkatan", "biaya", "daftar_sampai", "dibuat_oleh_id", "dibuat_pada", "id", "is_penuh_waktu", "kode", "kuota", "mulai", "nomor", "pelatihan_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ruang", "selesai", "status", "tempat") SELECT new_values."alasan_batal", new_values."angkatan", new_values."biaya", new_values."daftar_sampai", new_values."dibuat_oleh_id", new_values."dibuat_pada", new_values."id", new_values."is_penuh_waktu", new_values."kode", new_values."kuota", new_values."mulai", new_values."nomor", new_values."pelatihan_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."ruang", new_values."selesai", new_values."status", new_values."tempat" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="77b069a06c26cb145136bf4e84f64c1f36644d66",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_dd105",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pelatihan_kelas",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="kelas",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_kelasevent" ("alasan_batal", "angkatan", "biaya", "daftar_sampai", "dibuat_oleh_id", "dibuat_pada", "id", "is_penuh_waktu", "kode", "kuota", "mulai", "nomor", "pelatihan_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ruang", "selesai", "status", "tempat") SELECT old_values."alasan_batal", old_values."angkatan", old_values."biaya", old_values."daftar_sampai", old_values."dibuat_oleh_id", old_values."dibuat_pada", old_values."id", old_values."is_penuh_waktu", old_values."kode", old_values."kuota", old_values."mulai", old_values."nomor", old_values."pelatihan_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."ruang", old_values."selesai", old_values."status", old_values."tempat" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="d80b160a23116eca65882c18b0ee1d386ca965dd",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_37820",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pelatihan_kelas",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="undanganpelatihan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_undanganpelatihanevent" ("dibuat_oleh_id", "dibuat_pada", "dokumen_id", "id", "kelas_id", "kode", "kode_verifikasi", "nomor_id", "pejabat_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "templat_id") SELECT new_values."dibuat_oleh_id", new_values."dibuat_pada", new_values."dokumen_id", new_values."id", new_values."kelas_id", new_values."kode", new_values."kode_verifikasi", new_values."nomor_id", new_values."pejabat_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."templat_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ee859c94aa83e19091084ceec4c851ad9e0631eb",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_06287",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pelatihan_undanganpelatihan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="undanganpelatihan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_undanganpelatihanevent" ("dibuat_oleh_id", "dibuat_pada", "dokumen_id", "id", "kelas_id", "kode", "kode_verifikasi", "nomor_id", "pejabat_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "templat_id") SELECT new_values."dibuat_oleh_id", new_values."dibuat_pada", new_values."dokumen_id", new_values."id", new_values."kelas_id", new_values."kode", new_values."kode_verifikasi", new_values."nomor_id", new_values."pejabat_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."templat_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3db21bfaef62db0a23ec6b5f2e11c6c629149b49",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_c53bc",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pelatihan_undanganpelatihan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="undanganpelatihan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_undanganpelatihanevent" ("dibuat_oleh_id", "dibuat_pada", "dokumen_id", "id", "kelas_id", "kode", "kode_verifikasi", "nomor_id", "pejabat_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "templat_id") SELECT old_values."dibuat_oleh_id", old_values."dibuat_pada", old_values."dokumen_id", old_values."id", old_values."kelas_id", old_values."kode", old_values."kode_verifikasi", old_values."nomor_id", old_values."pejabat_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."templat_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="c43d3219fb2633f679fc6036a6468bd89cc33153",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_91ef1",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pelatihan_undanganpelatihan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="peserta",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_pesertaevent" ("alasan", "diusulkan_oleh_id", "diusulkan_pada", "id", "kelas_id", "kode", "masa", "nilai_akhir", "nilai_awal", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "undangan_id") SELECT new_values."alasan", new_values."diusulkan_oleh_id", new_values."diusulkan_pada", new_values."id", new_values."kelas_id", new_values."kode", new_values."masa", new_values."nilai_akhir", new_values."nilai_awal", new_values."pegawai_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."status", new_values."undangan_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="dda8e3fd8fa0d391686fabf4b2cf18d23bc12436",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_04f7b",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pelatihan_peserta",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="peserta",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_pesertaevent" ("alasan", "diusulkan_oleh_id", "diusulkan_pada", "id", "kelas_id", "kode", "masa", "nilai_akhir", "nilai_awal", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "undangan_id") SELECT new_values."alasan", new_values."diusulkan_oleh_id", new_values."diusulkan_pada", new_values."id", new_values."kelas_id", new_values."kode", new_values."masa", new_values."nilai_akhir", new_values."nilai_awal", new_values."pegawai_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."status", new_values."undangan_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="97f3a21c66e074c602be7093256cd0008ca6e348",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_8a540",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pelatihan_peserta",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="peserta",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_pesertaevent" ("alasan", "diusulkan_oleh_id", "diusulkan_pada", "id", "kelas_id", "kode", "masa", "nilai_akhir", "nilai_awal", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "undangan_id") SELECT old_values."alasan", old_values."diusulkan_oleh_id", old_values."diusulkan_pada", old_values."id", old_values."kelas_id", old_values."kode", old_values."masa", old_values."nilai_akhir", old_values."nilai_awal", old_values."pegawai_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."status", old_values."undangan_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="c48e947e25aa672f29589981775b4c4d3e3d2968",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_295b8",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pelatihan_peserta",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="evaluasi",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_evaluasievent" ("catatan", "diisi_pada", "id", "pengisi_id", "peserta_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "skor", "tingkat") SELECT new_values."catatan", new_values."diisi_pada", new_values."id", new_values."pengisi_id", new_values."peserta_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."skor", new_values."tingkat" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8f4af1e87a2e4460d6e1715b8aaff88583df80d5",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_47ebf",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pelatihan_evaluasi",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="evaluasi",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_evaluasievent" ("catatan", "diisi_pada", "id", "pengisi_id", "peserta_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "skor", "tingkat") SELECT new_values."catatan", new_values."diisi_pada", new_values."id", new_values."pengisi_id", new_values."peserta_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."skor", new_values."tingkat" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="70d24bc60b47838f47d3a12d3aedbfb8cfea3dff",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_3c412",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pelatihan_evaluasi",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="evaluasi",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_evaluasievent" ("catatan", "diisi_pada", "id", "pengisi_id", "peserta_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "skor", "tingkat") SELECT old_values."catatan", old_values."diisi_pada", old_values."id", old_values."pengisi_id", old_values."peserta_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."skor", old_values."tingkat" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="4d919467703edb2c2426fc7003c1d6d901210889",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_9fdd8",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pelatihan_evaluasi",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="pelatihankompetensi",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_pelatihankompetensievent" ("id", "ke_tingkat", "kompetensi_id", "pelatihan_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."id", new_values."ke_tingkat", new_values."kompetensi_id", new_values."pelatihan_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="362b650090d676565302d3e07f66584efcb9e380",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_7abc8",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pelatihan_pelatihankompetensi",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="pelatihankompetensi",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_pelatihankompetensievent" ("id", "ke_tingkat", "kompetensi_id", "pelatihan_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."id", new_values."ke_tingkat", new_values."kompetensi_id", new_values."pelatihan_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a82453ea985e61c1c8c92f8730264cfa4e30639e",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_aec63",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pelatihan_pelatihankompetensi",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="pelatihankompetensi",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_pelatihankompetensievent" ("id", "ke_tingkat", "kompetensi_id", "pelatihan_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."id", old_values."ke_tingkat", old_values."kompetensi_id", old_values."pelatihan_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="95cb6854f84ab86a45fb5ac4c469ccfb1caa1e76",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_56978",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pelatihan_pelatihankompetensi",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="pengajar",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_pengajarevent" ("akun_id", "asal", "id", "kelas_id", "nama", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."akun_id", new_values."asal", new_values."id", new_values."kelas_id", new_values."nama", new_values."pegawai_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="71cf99fef84189c05af95ab258d69766c5c42e5d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_e42a8",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pelatihan_pengajar",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="pengajar",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_pengajarevent" ("akun_id", "asal", "id", "kelas_id", "nama", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."akun_id", new_values."asal", new_values."id", new_values."kelas_id", new_values."nama", new_values."pegawai_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1c4c346d26c5d80d2bf460bbba5feb42dd142432",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_08a98",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pelatihan_pengajar",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="pengajar",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_pengajarevent" ("akun_id", "asal", "id", "kelas_id", "nama", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."akun_id", old_values."asal", old_values."id", old_values."kelas_id", old_values."nama", old_values."pegawai_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="dbc47633e2082f3a0e2f0d33efecff18ce7c8e67",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_647d0",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pelatihan_pengajar",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="sesi",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_sesievent" ("id", "is_batal", "judul", "kelas_id", "mulai", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ruang", "selesai", "urut") SELECT new_values."id", new_values."is_batal", new_values."judul", new_values."kelas_id", new_values."mulai", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."ruang", new_values."selesai", new_values."urut" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d584e1056ba0507911ad2c6d659993e01f4d7516",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_7d61d",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pelatihan_sesi",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="sesi",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_sesievent" ("id", "is_batal", "judul", "kelas_id", "mulai", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ruang", "selesai", "urut") SELECT new_values."id", new_values."is_batal", new_values."judul", new_values."kelas_id", new_values."mulai", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."ruang", new_values."selesai", new_values."urut" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="46362372e57299b8da2b62ad1f79e64a5acd52e5",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_55e13",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pelatihan_sesi",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="sesi",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_sesievent" ("id", "is_batal", "judul", "kelas_id", "mulai", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ruang", "selesai", "urut") SELECT old_values."id", old_values."is_batal", old_values."judul", old_values."kelas_id", old_values."mulai", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."ruang", old_values."selesai", old_values."urut" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="1b9318fe23921aaac25ea0d529c475cf148f45ee",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_2b8eb",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pelatihan_sesi",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="kehadiran",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_kehadiranevent" ("cara", "dicatat_oleh_id", "id", "pada", "peserta_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sesi_id") SELECT new_values."cara", new_values."dicatat_oleh_id", new_values."id", new_values."pada", new_values."peserta_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."sesi_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a1b5cd851147b6771c8d45fac60ac74e42b97870",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_f4156",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pelatihan_kehadiran",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="kehadiran",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_kehadiranevent" ("cara", "dicatat_oleh_id", "id", "pada", "peserta_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sesi_id") SELECT new_values."cara", new_values."dicatat_oleh_id", new_values."id", new_values."pada", new_values."peserta_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."sesi_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a0a080aa3bdbb7aa32218434203a36d8aeb9b888",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_5ceb1",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pelatihan_kehadiran",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="kehadiran",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_kehadiranevent" ("cara", "dicatat_oleh_id", "id", "pada", "peserta_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sesi_id") SELECT old_values."cara", old_values."dicatat_oleh_id", old_values."id", old_values."pada", old_values."peserta_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."sesi_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="c394ee3488ee6379d552f452a2e27fdab2307d91",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_e84db",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pelatihan_kehadiran",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="sertifikat",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_sertifikatevent" ("alasan", "dibuat_oleh_id", "dibuat_pada", "diperiksa_oleh_id", "dokumen_id", "id", "jenis_id", "jp", "kode", "kode_verifikasi", "mulai", "nama", "nomor_id", "nomor_teks", "pegawai_id", "pejabat_id", "pelatihan_id", "penyelenggara", "peserta_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "riwayat_id", "sampai", "selesai", "status", "tanggal") SELECT new_values."alasan", new_values."dibuat_oleh_id", new_values."dibuat_pada", new_values."diperiksa_oleh_id", new_values."dokumen_id", new_values."id", new_values."jenis_id", new_values."jp", new_values."kode", new_values."kode_verifikasi", new_values."mulai", new_values."nama", new_values."nomor_id", new_values."nomor_teks", new_values."pegawai_id", new_values."pejabat_id", new_values."pelatihan_id", new_values."penyelenggara", new_values."peserta_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."riwayat_id", new_values."sampai", new_values."selesai", new_values."status", new_values."tanggal" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3e2ce4e8e84250c9d3d91068f1e237fc04be3e89",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_82b7d",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pelatihan_sertifikat",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="sertifikat",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_sertifikatevent" ("alasan", "dibuat_oleh_id", "dibuat_pada", "diperiksa_oleh_id", "dokumen_id", "id", "jenis_id", "jp", "kode", "kode_verifikasi", "mulai", "nama", "nomor_id", "nomor_teks", "pegawai_id", "pejabat_id", "pelatihan_id", "penyelenggara", "peserta_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "riwayat_id", "sampai", "selesai", "status", "tanggal") SELECT new_values."alasan", new_values."dibuat_oleh_id", new_values."dibuat_pada", new_values."diperiksa_oleh_id", new_values."dokumen_id", new_values."id", new_values."jenis_id", new_values."jp", new_values."kode", new_values."kode_verifikasi", new_values."mulai", new_values."nama", new_values."nomor_id", new_values."nomor_teks", new_values."pegawai_id", new_values."pejabat_id", new_values."pelatihan_id", new_values."penyelenggara", new_values."peserta_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."riwayat_id", new_values."sampai", new_values."selesai", new_values."status", new_values."tanggal" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d799e7b04d28aeceeb52b9357afd70f0f30f6490",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_45337",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pelatihan_sertifikat",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="sertifikat",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pelatihan_sertifikatevent" ("alasan", "dibuat_oleh_id", "dibuat_pada", "diperiksa_oleh_id", "dokumen_id", "id", "jenis_id", "jp", "kode", "kode_verifikasi", "mulai", "nama", "nomor_id", "nomor_teks", "pegawai_id", "pejabat_id", "pelatihan_id", "penyelenggara", "peserta_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "riwayat_id", "sampai", "selesai", "status", "tanggal") SELECT old_values."alasan", old_values."dibuat_oleh_id", old_values."dibuat_pada", old_values."diperiksa_oleh_id", old_values."dokumen_id", old_values."id", old_values."jenis_id", old_values."jp", old_values."kode", old_values."kode_verifikasi", old_values."mulai", old_values."nama", old_values."nomor_id", old_values."nomor_teks", old_values."pegawai_id", old_values."pejabat_id", old_values."pelatihan_id", old_values."penyelenggara", old_values."peserta_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."riwayat_id", old_values."sampai", old_values."selesai", old_values."status", old_values."tanggal" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e16d578de1bd23bdf575256ee058634573eb4cbd",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_1f23e",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pelatihan_sertifikat",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
        migrations.RunSQL(
            sql=(SQL / "kelas.sql").read_text(), reverse_sql=(SQL / "kelas_hapus.sql").read_text()
        ),
    ]

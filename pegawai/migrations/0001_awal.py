import uuid

import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.contrib.postgres.fields.ranges
import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.functions.datetime
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import pegawai.domain.usulan
import pegawai.models.formasi
import serang_asn.inti.models.dokumen
from serang_asn.inti.migrasi import Sekaligus


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("inti", "0001_awal"),
        ("inti", "__first__"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        Sekaligus(
            [
                migrations.CreateModel(
                    name="Agama",
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
                    ],
                    options={
                        "verbose_name": "agama",
                        "verbose_name_plural": "agama",
                        "abstract": False,
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sumber", ""), _negated=True),
                                name="pegawai_agama_sumber_terisi",
                                violation_error_message="Sebut sumbernya, misalnya nomor peraturan.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AgamaEvent",
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
                                to="pegawai.agama",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="BatchImpor",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("jenis", models.CharField(max_length=30)),
                        ("nama_berkas", models.CharField(max_length=255)),
                        ("sha256", models.CharField(max_length=64)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("diunggah", "Diunggah"),
                                    ("diperiksa", "Sudah diperiksa"),
                                    ("ditolak", "Ditolak"),
                                    ("diterapkan", "Sudah diterapkan"),
                                    ("dibatalkan", "Dibatalkan"),
                                ],
                                default="diunggah",
                                max_length=12,
                            ),
                        ),
                        ("ringkasan", models.JSONField(default=dict)),
                        ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
                        ("diterapkan_pada", models.DateTimeField(null=True)),
                        ("dibatalkan_pada", models.DateTimeField(null=True)),
                        (
                            "dokumen",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="inti.dokumen",
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
                        (
                            "tugas",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="inti.tugas",
                            ),
                        ),
                        (
                            "perbaikan_dari",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="perbaikan",
                                to="pegawai.batchimpor",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "batch impor",
                        "verbose_name_plural": "batch impor",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "status__in",
                                        ["diunggah", "diperiksa", "ditolak", "diterapkan", "dibatalkan"],
                                    )
                                ),
                                name="pegawai_batch_status_dikenal",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Golongan",
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
                                choices=[("PNS", "PNS"), ("PPPK", "PPPK")], max_length=4, verbose_name="jenis"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "golongan",
                        "verbose_name_plural": "golongan",
                        "abstract": False,
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sumber", ""), _negated=True),
                                name="pegawai_golongan_sumber_terisi",
                                violation_error_message="Sebut sumbernya, misalnya nomor peraturan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("jenis__in", ["PNS", "PPPK"])),
                                name="pegawai_golongan_jenis_dikenal",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="JenjangJabatan",
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
                            "peringkat_duk",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="1 paling tinggi; eselon dan jenjang dengan angka yang sama setara. Kosong bila tidak diperingkat.",
                                null=True,
                                verbose_name="peringkat dalam DUK",
                            ),
                        ),
                        (
                            "golongan_terendah",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="pegawai.golongan",
                            ),
                        ),
                        (
                            "golongan_tertinggi",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="pegawai.golongan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "jenjang jabatan",
                        "verbose_name_plural": "jenjang jabatan",
                        "abstract": False,
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sumber", ""), _negated=True),
                                name="pegawai_jenjangjabatan_sumber_terisi",
                                violation_error_message="Sebut sumbernya, misalnya nomor peraturan.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Pegawai",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("nip", models.CharField(max_length=18, unique=True, verbose_name="NIP")),
                        (
                            "nip_lama",
                            models.CharField(blank=True, default="", max_length=9, verbose_name="NIP lama"),
                        ),
                        ("nama", models.CharField(max_length=150, verbose_name="nama tanpa gelar")),
                        (
                            "gelar_depan",
                            models.CharField(
                                blank=True, default="", max_length=50, verbose_name="gelar depan"
                            ),
                        ),
                        (
                            "gelar_belakang",
                            models.CharField(
                                blank=True, default="", max_length=100, verbose_name="gelar belakang"
                            ),
                        ),
                        (
                            "tempat_lahir",
                            models.CharField(
                                blank=True, default="", max_length=100, verbose_name="tempat lahir"
                            ),
                        ),
                        ("tanggal_lahir", models.DateField(verbose_name="tanggal lahir")),
                        (
                            "jenis_kelamin",
                            models.CharField(
                                choices=[("L", "Laki-laki"), ("P", "Perempuan")],
                                max_length=1,
                                verbose_name="jenis kelamin",
                            ),
                        ),
                        (
                            "status_kawin",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("belum", "Belum kawin"),
                                    ("kawin", "Kawin"),
                                    ("cerai_hidup", "Cerai hidup"),
                                    ("cerai_mati", "Cerai mati"),
                                ],
                                default="",
                                max_length=12,
                                verbose_name="status kawin",
                            ),
                        ),
                        ("nik_sandi", models.BinaryField(null=True, verbose_name="NIK tersandi")),
                        (
                            "nik_kunci",
                            models.CharField(
                                editable=False,
                                max_length=64,
                                null=True,
                                unique=True,
                                verbose_name="kunci cari NIK",
                            ),
                        ),
                        (
                            "npwp",
                            models.CharField(blank=True, default="", max_length=16, verbose_name="NPWP"),
                        ),
                        (
                            "alamat",
                            models.CharField(blank=True, default="", max_length=300, verbose_name="alamat"),
                        ),
                        (
                            "telepon",
                            models.CharField(
                                blank=True, default="", max_length=20, verbose_name="nomor ponsel"
                            ),
                        ),
                        (
                            "surel",
                            models.EmailField(blank=True, default="", max_length=254, verbose_name="surel"),
                        ),
                        (
                            "lainnya",
                            models.JSONField(
                                blank=True, default=dict, verbose_name="kolom lain dari berkas impor"
                            ),
                        ),
                        ("versi", models.PositiveIntegerField(default=1)),
                        ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
                        (
                            "agama",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="pegawai.agama",
                            ),
                        ),
                        (
                            "akun",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="pegawai",
                                to=settings.AUTH_USER_MODEL,
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
                            "foto",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="inti.dokumen",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "pegawai",
                        "verbose_name_plural": "pegawai",
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                django.contrib.postgres.indexes.OpClass(
                                    models.F("nama"), name="gin_trgm_ops"
                                ),
                                name="pegawai_nama_trgm",
                            ),
                            models.Index(fields=["nama", "id"], name="pegawai_nama_urut"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("nip__regex", "^[0-9]{18}$")),
                                name="pegawai_nip_18_angka",
                                violation_error_message="NIP harus terdiri atas 18 angka.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("jenis_kelamin__in", ["L", "P"])),
                                name="pegawai_jenis_kelamin_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("nama", ""), _negated=True), name="pegawai_nama_terisi"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status_kawin__in", ["", "belum", "kawin", "cerai_hidup", "cerai_mati"])
                                ),
                                name="pegawai_status_kawin_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("nik_kunci__isnull", True), ("nik_sandi__isnull", True)),
                                    models.Q(("nik_kunci__isnull", False), ("nik_sandi__isnull", False)),
                                    _connector="OR",
                                ),
                                name="pegawai_nik_sandi_dan_kunci_bersama",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TindakanKepegawaian",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("jenis", models.CharField(max_length=30, verbose_name="jenis")),
                        ("judul", models.CharField(max_length=200, verbose_name="judul")),
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
                        ("tmt", models.DateField(help_text="Terhitung mulai tanggal.", verbose_name="TMT")),
                        ("rencana", models.JSONField(default=dict)),
                        ("ringkasan", models.JSONField(blank=True, default=dict)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("disusun", "Disusun"),
                                    ("diterapkan", "Sudah diterapkan"),
                                    ("dibatalkan", "Dibatalkan"),
                                ],
                                default="disusun",
                                max_length=12,
                            ),
                        ),
                        ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
                        ("diterapkan_pada", models.DateTimeField(null=True)),
                        ("dibatalkan_pada", models.DateTimeField(null=True)),
                        ("alasan_pembatalan", models.CharField(blank=True, default="", max_length=300)),
                        (
                            "dokumen",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="inti.dokumen",
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
                        (
                            "tugas",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="inti.tugas",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "tindakan kepegawaian",
                        "verbose_name_plural": "tindakan kepegawaian",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["disusun", "diterapkan", "dibatalkan"])),
                                name="pegawai_tindakan_status_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "diterapkan"), _negated=True),
                                    ("diterapkan_pada__isnull", False),
                                    _connector="OR",
                                ),
                                name="pegawai_tindakan_diterapkan_berwaktu",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "dibatalkan"), _negated=True),
                                    models.Q(
                                        ("dibatalkan_pada__isnull", False),
                                        models.Q(("alasan_pembatalan", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="pegawai_tindakan_batal_beralasan",
                                violation_error_message="Pembatalan memerlukan alasan.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AngkaKredit",
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
                        ("nilai", models.DecimalField(decimal_places=3, max_digits=9)),
                        (
                            "konversi",
                            models.BooleanField(default=True, verbose_name="konversi predikat kinerja"),
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
                            "pegawai",
                            models.ForeignKey(
                                db_index=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)s",
                                to="pegawai.pegawai",
                            ),
                        ),
                        (
                            "jenjang",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="pegawai.jenjangjabatan",
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
                        "verbose_name": "angka kredit",
                        "verbose_name_plural": "angka kredit",
                        "abstract": False,
                        "indexes": [
                            models.Index(
                                condition=models.Q(("tindakan__isnull", False)),
                                fields=["tindakan"],
                                name="angkakredit_tindakan",
                            ),
                            models.Index(fields=["pegawai", "mulai"], name="angkakredit_mulai"),
                            models.Index(
                                condition=models.Q(("dokumen__isnull", False)),
                                fields=["dokumen"],
                                name="angkakredit_dokumen",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sumber__in", ["manual", "impor", "usulan", "contoh"])),
                                name="pegawai_angkakredit_sumber_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("dibatalkan_pada__isnull", True),
                                    models.Q(("alasan_pembatalan", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="pegawai_angkakredit_batal_beralasan",
                                violation_error_message="Pembatalan memerlukan alasan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("selesai__isnull", True),
                                    ("selesai__gt", models.F("mulai")),
                                    _connector="OR",
                                ),
                                name="pegawai_angkakredit_selesai_setelah_mulai",
                                violation_error_message="Tanggal selesai harus setelah tanggal mulai.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("nilai__gte", 0)),
                                name="pegawai_angkakredit_tidak_negatif",
                                violation_error_message="Angka kredit tidak boleh kurang dari nol.",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                condition=models.Q(("dibatalkan_pada__isnull", True), ("konversi", True)),
                                expressions=[
                                    ("pegawai", "="),
                                    (
                                        pegawai.models.formasi.RentangTanggal(
                                            "mulai",
                                            "selesai",
                                            django.contrib.postgres.fields.ranges.RangeBoundary(),
                                        ),
                                        "&&",
                                    ),
                                ],
                                name="pegawai_angkakredit_tidak_tumpang_tindih",
                                violation_error_message="Angka kredit untuk sebagian masa itu sudah tercatat.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AngkaKreditEvent",
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
                        ("nilai", models.DecimalField(decimal_places=3, max_digits=9)),
                        (
                            "konversi",
                            models.BooleanField(default=True, verbose_name="konversi predikat kinerja"),
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
                                to="pegawai.angkakredit",
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
                            "jenjang",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.jenjangjabatan",
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
                            models.Index(fields=["pegawai"], name="pegawai_ang_pegawai_4ab91d_idx"),
                        ],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="AntreanKeadaan",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "pegawai_ids",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.BigIntegerField(), size=None
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "antrean keadaan",
                        "verbose_name_plural": "antrean keadaan",
                    },
                ),
                migrations.CreateModel(
                    name="BarisImpor",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("lembar", models.CharField(max_length=100)),
                        ("baris", models.PositiveIntegerField()),
                        (
                            "nasib",
                            models.CharField(
                                choices=[
                                    ("baru", "Baru"),
                                    ("berubah", "Berubah"),
                                    ("sama", "Sama"),
                                    ("bermasalah", "Bermasalah"),
                                ],
                                max_length=10,
                            ),
                        ),
                        (
                            "pegawai_id",
                            models.BigIntegerField(
                                help_text="Pegawai yang ditulis; kosong bila tidak ditulis.", null=True
                            ),
                        ),
                        ("data", models.JSONField()),
                        ("perubahan", models.JSONField(default=dict)),
                        (
                            "batch",
                            models.ForeignKey(
                                db_index=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="baris",
                                to="pegawai.batchimpor",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "baris impor",
                        "verbose_name_plural": "baris impor",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("batch", "lembar", "baris"), name="pegawai_barisimpor_unik"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("nasib__in", ["baru", "berubah", "sama", "bermasalah"])),
                                name="pegawai_barisimpor_nasib_dikenal",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="BatasUsiaPensiun",
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
                                choices=[
                                    ("jpt", "Jabatan pimpinan tinggi"),
                                    ("administrator", "Administrator"),
                                    ("pengawas", "Pengawas"),
                                    ("fungsional", "Fungsional"),
                                    ("pelaksana", "Pelaksana"),
                                ],
                                max_length=20,
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
                            "usia",
                            models.PositiveSmallIntegerField(help_text="Tahun penuh.", verbose_name="usia"),
                        ),
                        ("berlaku_mulai", models.DateField(verbose_name="berlaku mulai")),
                        ("dasar", models.CharField(max_length=200, verbose_name="dasar hukum")),
                        ("terverifikasi", models.BooleanField(default=True)),
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
                    ],
                    options={
                        "verbose_name": "batas usia pensiun",
                        "verbose_name_plural": "batas usia pensiun",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("jenis_jabatan", "jenjang", "rumpun", "berlaku_mulai"),
                                name="pegawai_bup_unik",
                                nulls_distinct=False,
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("usia__range", (50, 75))),
                                name="pegawai_bup_usia_wajar",
                                violation_error_message="Batas usia pensiun harus antara 50 dan 75 tahun.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "jenis_jabatan__in",
                                        ["jpt", "administrator", "pengawas", "fungsional", "pelaksana"],
                                    )
                                ),
                                name="pegawai_bup_jenis_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("dasar", ""), _negated=True),
                                name="pegawai_bup_dasar_terisi",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="BatasUsiaPensiunEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "jenis_jabatan",
                            models.CharField(
                                choices=[
                                    ("jpt", "Jabatan pimpinan tinggi"),
                                    ("administrator", "Administrator"),
                                    ("pengawas", "Pengawas"),
                                    ("fungsional", "Fungsional"),
                                    ("pelaksana", "Pelaksana"),
                                ],
                                max_length=20,
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
                            "usia",
                            models.PositiveSmallIntegerField(help_text="Tahun penuh.", verbose_name="usia"),
                        ),
                        ("berlaku_mulai", models.DateField(verbose_name="berlaku mulai")),
                        ("dasar", models.CharField(max_length=200, verbose_name="dasar hukum")),
                        ("terverifikasi", models.BooleanField(default=True)),
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
                                to="pegawai.batasusiapensiun",
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
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="BatchImporEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("jenis", models.CharField(max_length=30)),
                        ("nama_berkas", models.CharField(max_length=255)),
                        ("sha256", models.CharField(max_length=64)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("diunggah", "Diunggah"),
                                    ("diperiksa", "Sudah diperiksa"),
                                    ("ditolak", "Ditolak"),
                                    ("diterapkan", "Sudah diterapkan"),
                                    ("dibatalkan", "Dibatalkan"),
                                ],
                                default="diunggah",
                                max_length=12,
                            ),
                        ),
                        ("ringkasan", models.JSONField(default=dict)),
                        ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
                        ("diterapkan_pada", models.DateTimeField(null=True)),
                        ("dibatalkan_pada", models.DateTimeField(null=True)),
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
                                to="pegawai.batchimpor",
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
                        (
                            "perbaikan_dari",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.batchimpor",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="DrafIsian",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("kunci", models.CharField(max_length=160)),
                        ("isi", models.JSONField(default=dict)),
                        ("diperbarui_pada", models.DateTimeField(auto_now=True)),
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
                        "verbose_name": "draf isian",
                        "verbose_name_plural": "draf isian",
                        "constraints": [
                            models.UniqueConstraint(fields=("akun", "kunci"), name="pegawai_drafisian_unik")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Eselon",
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
                            "peringkat_duk",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="1 paling tinggi; eselon dan jenjang dengan angka yang sama setara. Kosong bila tidak diperingkat.",
                                null=True,
                                verbose_name="peringkat dalam DUK",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "eselon",
                        "verbose_name_plural": "eselon",
                        "abstract": False,
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sumber", ""), _negated=True),
                                name="pegawai_eselon_sumber_terisi",
                                violation_error_message="Sebut sumbernya, misalnya nomor peraturan.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EselonEvent",
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
                            "peringkat_duk",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="1 paling tinggi; eselon dan jenjang dengan angka yang sama setara. Kosong bila tidak diperingkat.",
                                null=True,
                                verbose_name="peringkat dalam DUK",
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
                                to="pegawai.eselon",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="TingkatPendidikan",
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
                    ],
                    options={
                        "verbose_name": "tingkat pendidikan",
                        "verbose_name_plural": "tingkat pendidikan",
                        "abstract": False,
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sumber", ""), _negated=True),
                                name="pegawai_tingkatpendidikan_sumber_terisi",
                                violation_error_message="Sebut sumbernya, misalnya nomor peraturan.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Jabatan",
                    fields=[
                        ("id", models.AutoField(primary_key=True, serialize=False)),
                        ("kode", models.CharField(max_length=40, unique=True, verbose_name="kode")),
                        ("nama", models.CharField(max_length=200, verbose_name="nama")),
                        (
                            "jenis",
                            models.CharField(
                                choices=[
                                    ("jpt", "Jabatan pimpinan tinggi"),
                                    ("administrator", "Administrator"),
                                    ("pengawas", "Pengawas"),
                                    ("fungsional", "Fungsional"),
                                    ("pelaksana", "Pelaksana"),
                                ],
                                max_length=15,
                                verbose_name="jenis",
                            ),
                        ),
                        (
                            "kelas",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="1–17; kosong bila belum ditetapkan.",
                                null=True,
                                verbose_name="kelas jabatan",
                            ),
                        ),
                        (
                            "rumpun",
                            models.CharField(
                                blank=True,
                                default="",
                                help_text="Misalnya guru, kesehatan.",
                                max_length=30,
                                verbose_name="rumpun",
                            ),
                        ),
                        (
                            "berlaku_mulai",
                            models.DateField(
                                blank=True,
                                help_text="Kosong berarti sejak dahulu.",
                                null=True,
                                verbose_name="berlaku mulai",
                            ),
                        ),
                        (
                            "berlaku_selesai",
                            models.DateField(
                                blank=True,
                                help_text="Kosong berarti masih berlaku.",
                                null=True,
                                verbose_name="berlaku sampai",
                            ),
                        ),
                        ("sumber", models.CharField(max_length=200, verbose_name="sumber")),
                        ("terverifikasi", models.BooleanField(default=True)),
                        (
                            "eselon",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="jabatan",
                                to="pegawai.eselon",
                            ),
                        ),
                        (
                            "jenjang",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="jabatan",
                                to="pegawai.jenjangjabatan",
                            ),
                        ),
                        (
                            "tingkat_pendidikan_minimal",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="pegawai.tingkatpendidikan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "jabatan",
                        "verbose_name_plural": "jabatan",
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                django.contrib.postgres.indexes.OpClass(
                                    models.F("nama"), name="gin_trgm_ops"
                                ),
                                name="pegawai_jabatan_nama_trgm",
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "jenis__in",
                                        ["jpt", "administrator", "pengawas", "fungsional", "pelaksana"],
                                    )
                                ),
                                name="pegawai_jabatan_jenis_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("eselon__isnull", True), ("jenis", "fungsional")),
                                    models.Q(
                                        ("eselon__isnull", True),
                                        ("jenis", "pelaksana"),
                                        ("jenjang__isnull", True),
                                    ),
                                    models.Q(
                                        ("jenis__in", ["jpt", "administrator", "pengawas"]),
                                        ("jenjang__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="pegawai_jabatan_jenjang_eselon_sesuai_jenis",
                                violation_error_message="Eselon hanya untuk jabatan manajerial, jenjang hanya untuk jabatan fungsional.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("kelas__isnull", True), ("kelas__range", (1, 17)), _connector="OR"
                                ),
                                name="pegawai_jabatan_kelas_1_17",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Wilayah",
                    fields=[
                        (
                            "kode",
                            models.CharField(
                                max_length=13, primary_key=True, serialize=False, verbose_name="kode"
                            ),
                        ),
                        ("nama", models.CharField(max_length=100, verbose_name="nama")),
                        ("sumber", models.CharField(max_length=200, verbose_name="sumber")),
                        (
                            "induk",
                            models.ForeignKey(
                                blank=True,
                                help_text="Kosong untuk kecamatan.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="anak",
                                to="pegawai.wilayah",
                                verbose_name="kecamatan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "wilayah",
                        "verbose_name_plural": "wilayah",
                    },
                ),
                migrations.CreateModel(
                    name="UnitKerja",
                    fields=[
                        ("path", models.CharField(max_length=255, unique=True)),
                        ("depth", models.PositiveIntegerField()),
                        ("numchild", models.PositiveIntegerField(default=0)),
                        ("id", models.AutoField(primary_key=True, serialize=False)),
                        ("publik_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("kode", models.CharField(max_length=30, unique=True, verbose_name="kode")),
                        ("nama", models.CharField(max_length=200, verbose_name="nama")),
                        (
                            "nama_pendek",
                            models.CharField(
                                blank=True, default="", max_length=80, verbose_name="nama pendek"
                            ),
                        ),
                        (
                            "jenis",
                            models.CharField(
                                choices=[
                                    ("instansi", "Instansi"),
                                    ("sekretariat", "Sekretariat"),
                                    ("dinas", "Dinas"),
                                    ("badan", "Badan"),
                                    ("inspektorat", "Inspektorat"),
                                    ("satuan", "Satuan"),
                                    ("rsud", "Rumah sakit umum daerah"),
                                    ("kecamatan", "Kecamatan"),
                                    ("kelurahan", "Kelurahan"),
                                    ("bagian", "Bagian"),
                                    ("bidang", "Bidang"),
                                    ("subbagian", "Subbagian"),
                                    ("seksi", "Seksi"),
                                    ("uptd", "UPTD"),
                                    ("puskesmas", "Puskesmas"),
                                    ("sd", "Sekolah dasar"),
                                    ("smp", "Sekolah menengah pertama"),
                                ],
                                max_length=15,
                                verbose_name="jenis",
                            ),
                        ),
                        (
                            "alamat",
                            models.CharField(blank=True, default="", max_length=250, verbose_name="alamat"),
                        ),
                        (
                            "tugas",
                            models.TextField(
                                blank=True,
                                default="",
                                help_text="Tugas pokok, tampil di portal publik.",
                                verbose_name="tugas",
                            ),
                        ),
                        ("berlaku_mulai", models.DateField(verbose_name="berlaku mulai")),
                        (
                            "berlaku_selesai",
                            models.DateField(
                                blank=True,
                                help_text="Kosong berarti masih berlaku; hari ini tidak termasuk.",
                                null=True,
                                verbose_name="berlaku sampai",
                            ),
                        ),
                        ("sumber", models.CharField(max_length=200, verbose_name="sumber")),
                        (
                            "penerus",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="pendahulu",
                                to="pegawai.unitkerja",
                            ),
                        ),
                        (
                            "pengelola_kepegawaian",
                            models.ForeignKey(
                                blank=True,
                                help_text="Unit yang mengurus kepegawaian unit ini; kosong berarti OPD-nya sendiri.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="pegawai.unitkerja",
                            ),
                        ),
                        (
                            "wilayah",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="unit",
                                to="pegawai.wilayah",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "unit kerja",
                        "verbose_name_plural": "unit kerja",
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                django.contrib.postgres.indexes.OpClass(
                                    models.F("nama"), name="gin_trgm_ops"
                                ),
                                name="pegawai_unit_nama_trgm",
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("berlaku_selesai__isnull", True),
                                    ("berlaku_selesai__gte", models.F("berlaku_mulai")),
                                    _connector="OR",
                                ),
                                name="pegawai_unit_selesai_setelah_mulai",
                                violation_error_message="Tanggal berakhir harus setelah tanggal mulai.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "jenis__in",
                                        [
                                            "instansi",
                                            "sekretariat",
                                            "dinas",
                                            "badan",
                                            "inspektorat",
                                            "satuan",
                                            "rsud",
                                            "kecamatan",
                                            "kelurahan",
                                            "bagian",
                                            "bidang",
                                            "subbagian",
                                            "seksi",
                                            "uptd",
                                            "puskesmas",
                                            "sd",
                                            "smp",
                                        ],
                                    )
                                ),
                                name="pegawai_unit_jenis_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("penerus__isnull", True),
                                    ("berlaku_selesai__isnull", False),
                                    _connector="OR",
                                ),
                                name="pegawai_unit_penerus_bila_berakhir",
                                violation_error_message="Hanya unit yang berakhir yang mempunyai penerus.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Formasi",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("jumlah", models.PositiveSmallIntegerField(verbose_name="kebutuhan")),
                        ("kepala", models.BooleanField(default=False, verbose_name="pemimpin unit")),
                        ("mulai", models.DateField()),
                        (
                            "selesai",
                            models.DateField(
                                blank=True, help_text="Kosong berarti masih berlaku.", null=True
                            ),
                        ),
                        (
                            "dasar",
                            models.CharField(blank=True, default="", max_length=200, verbose_name="dasar"),
                        ),
                        (
                            "jabatan",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="formasi",
                                to="pegawai.jabatan",
                            ),
                        ),
                        (
                            "unit",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="formasi",
                                to="pegawai.unitkerja",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "formasi",
                        "verbose_name_plural": "formasi",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("selesai__isnull", True),
                                    ("selesai__gt", models.F("mulai")),
                                    _connector="OR",
                                ),
                                name="pegawai_formasi_selesai_setelah_mulai",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                expressions=[
                                    ("unit", "="),
                                    ("jabatan", "="),
                                    (
                                        pegawai.models.formasi.RentangTanggal(
                                            "mulai",
                                            "selesai",
                                            django.contrib.postgres.fields.ranges.RangeBoundary(),
                                        ),
                                        "&&",
                                    ),
                                ],
                                name="pegawai_formasi_tidak_tumpang_tindih",
                                violation_error_message="Formasi jabatan ini pada unit yang sama sudah ada untuk masa itu.",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                condition=models.Q(("kepala", True)),
                                expressions=[
                                    ("unit", "="),
                                    (
                                        pegawai.models.formasi.RentangTanggal(
                                            "mulai",
                                            "selesai",
                                            django.contrib.postgres.fields.ranges.RangeBoundary(),
                                        ),
                                        "&&",
                                    ),
                                ],
                                name="pegawai_formasi_satu_pemimpin",
                                violation_error_message="Unit ini sudah mempunyai formasi pemimpin untuk masa itu.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("kepala", False), ("jumlah", 1), _connector="OR"),
                                name="pegawai_formasi_pemimpin_satu_orang",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FormasiEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("jumlah", models.PositiveSmallIntegerField(verbose_name="kebutuhan")),
                        ("kepala", models.BooleanField(default=False, verbose_name="pemimpin unit")),
                        ("mulai", models.DateField()),
                        (
                            "selesai",
                            models.DateField(
                                blank=True, help_text="Kosong berarti masih berlaku.", null=True
                            ),
                        ),
                        (
                            "dasar",
                            models.CharField(blank=True, default="", max_length=200, verbose_name="dasar"),
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
                                to="pegawai.formasi",
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
                migrations.CreateModel(
                    name="GajiPokok",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "mkg",
                            models.PositiveSmallIntegerField(
                                help_text="Tahun penuh.", verbose_name="masa kerja golongan"
                            ),
                        ),
                        (
                            "gaji",
                            models.PositiveIntegerField(
                                help_text="Rupiah per bulan.", verbose_name="gaji pokok"
                            ),
                        ),
                        ("dasar", models.CharField(max_length=200, verbose_name="dasar hukum")),
                        ("berlaku_mulai", models.DateField(verbose_name="berlaku mulai")),
                        (
                            "golongan",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="gaji_pokok",
                                to="pegawai.golongan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "gaji pokok",
                        "verbose_name_plural": "gaji pokok",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("golongan", "berlaku_mulai", "mkg"), name="pegawai_gaji_unik"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("dasar", ""), _negated=True),
                                name="pegawai_gaji_dasar_terisi",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="GajiPokokEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "mkg",
                            models.PositiveSmallIntegerField(
                                help_text="Tahun penuh.", verbose_name="masa kerja golongan"
                            ),
                        ),
                        (
                            "gaji",
                            models.PositiveIntegerField(
                                help_text="Rupiah per bulan.", verbose_name="gaji pokok"
                            ),
                        ),
                        ("dasar", models.CharField(max_length=200, verbose_name="dasar hukum")),
                        ("berlaku_mulai", models.DateField(verbose_name="berlaku mulai")),
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
                                to="pegawai.gajipokok",
                            ),
                        ),
                        (
                            "golongan",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.golongan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="GolonganEvent",
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
                                choices=[("PNS", "PNS"), ("PPPK", "PPPK")], max_length=4, verbose_name="jenis"
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
                                to="pegawai.golongan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="JabatanEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.IntegerField()),
                        ("kode", models.CharField(max_length=40, verbose_name="kode")),
                        ("nama", models.CharField(max_length=200, verbose_name="nama")),
                        (
                            "jenis",
                            models.CharField(
                                choices=[
                                    ("jpt", "Jabatan pimpinan tinggi"),
                                    ("administrator", "Administrator"),
                                    ("pengawas", "Pengawas"),
                                    ("fungsional", "Fungsional"),
                                    ("pelaksana", "Pelaksana"),
                                ],
                                max_length=15,
                                verbose_name="jenis",
                            ),
                        ),
                        (
                            "kelas",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="1–17; kosong bila belum ditetapkan.",
                                null=True,
                                verbose_name="kelas jabatan",
                            ),
                        ),
                        (
                            "rumpun",
                            models.CharField(
                                blank=True,
                                default="",
                                help_text="Misalnya guru, kesehatan.",
                                max_length=30,
                                verbose_name="rumpun",
                            ),
                        ),
                        (
                            "berlaku_mulai",
                            models.DateField(
                                blank=True,
                                help_text="Kosong berarti sejak dahulu.",
                                null=True,
                                verbose_name="berlaku mulai",
                            ),
                        ),
                        (
                            "berlaku_selesai",
                            models.DateField(
                                blank=True,
                                help_text="Kosong berarti masih berlaku.",
                                null=True,
                                verbose_name="berlaku sampai",
                            ),
                        ),
                        ("sumber", models.CharField(max_length=200, verbose_name="sumber")),
                        ("terverifikasi", models.BooleanField(default=True)),
                        (
                            "eselon",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.eselon",
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
                            "tingkat_pendidikan_minimal",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.tingkatpendidikan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="JenisCuti",
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
                            "sensitif",
                            models.BooleanField(
                                default=False,
                                help_text="Mengungkap kesehatan, jadi memerlukan izin tersendiri.",
                                verbose_name="sensitif",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "jenis cuti",
                        "verbose_name_plural": "jenis cuti",
                        "abstract": False,
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sumber", ""), _negated=True),
                                name="pegawai_jeniscuti_sumber_terisi",
                                violation_error_message="Sebut sumbernya, misalnya nomor peraturan.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="JenisCutiEvent",
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
                            "sensitif",
                            models.BooleanField(
                                default=False,
                                help_text="Mengungkap kesehatan, jadi memerlukan izin tersendiri.",
                                verbose_name="sensitif",
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
                                to="pegawai.jeniscuti",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="JenisHukumanDisiplin",
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
                            "tingkat",
                            models.CharField(
                                choices=[("ringan", "Ringan"), ("sedang", "Sedang"), ("berat", "Berat")],
                                max_length=6,
                                verbose_name="tingkat",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "jenis hukuman disiplin",
                        "verbose_name_plural": "jenis hukuman disiplin",
                        "abstract": False,
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sumber", ""), _negated=True),
                                name="pegawai_jenishukumandisiplin_sumber_terisi",
                                violation_error_message="Sebut sumbernya, misalnya nomor peraturan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("tingkat__in", ["ringan", "sedang", "berat"])),
                                name="pegawai_hukuman_tingkat_dikenal",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="JenisHukumanDisiplinEvent",
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
                            "tingkat",
                            models.CharField(
                                choices=[("ringan", "Ringan"), ("sedang", "Sedang"), ("berat", "Berat")],
                                max_length=6,
                                verbose_name="tingkat",
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
                                to="pegawai.jenishukumandisiplin",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="JenisPenghargaan",
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
                    ],
                    options={
                        "verbose_name": "jenis penghargaan",
                        "verbose_name_plural": "jenis penghargaan",
                        "abstract": False,
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sumber", ""), _negated=True),
                                name="pegawai_jenispenghargaan_sumber_terisi",
                                violation_error_message="Sebut sumbernya, misalnya nomor peraturan.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="JenisPenghargaanEvent",
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
                                to="pegawai.jenispenghargaan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="JenjangJabatanEvent",
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
                            "peringkat_duk",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="1 paling tinggi; eselon dan jenjang dengan angka yang sama setara. Kosong bila tidak diperingkat.",
                                null=True,
                                verbose_name="peringkat dalam DUK",
                            ),
                        ),
                        (
                            "golongan_terendah",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.golongan",
                            ),
                        ),
                        (
                            "golongan_tertinggi",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.golongan",
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
                                to="pegawai.jenjangjabatan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="KataNama",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("kata", models.TextField()),
                        ("panjang", models.SmallIntegerField()),
                    ],
                    options={
                        "verbose_name": "kata nama",
                        "verbose_name_plural": "kata nama",
                        "indexes": [
                            models.Index(
                                fields=["kata"], name="pegawai_katanama_kata", opclasses=["text_pattern_ops"]
                            ),
                            models.Index(fields=["panjang"], name="pegawai_katanama_panjang"),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="KedudukanHukum",
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
                        ("dihitung", models.BooleanField(verbose_name="dihitung dalam jumlah pegawai")),
                        (
                            "masa_kerja",
                            models.BooleanField(default=True, verbose_name="dihitung sebagai masa kerja"),
                        ),
                        (
                            "akhir",
                            models.BooleanField(default=False, verbose_name="mengakhiri hubungan kerja"),
                        ),
                    ],
                    options={
                        "verbose_name": "kedudukan hukum",
                        "verbose_name_plural": "kedudukan hukum",
                        "abstract": False,
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sumber", ""), _negated=True),
                                name="pegawai_kedudukanhukum_sumber_terisi",
                                violation_error_message="Sebut sumbernya, misalnya nomor peraturan.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="KedudukanHukumEvent",
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
                        ("dihitung", models.BooleanField(verbose_name="dihitung dalam jumlah pegawai")),
                        (
                            "masa_kerja",
                            models.BooleanField(default=True, verbose_name="dihitung sebagai masa kerja"),
                        ),
                        (
                            "akhir",
                            models.BooleanField(default=False, verbose_name="mengakhiri hubungan kerja"),
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
                                to="pegawai.kedudukanhukum",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="MasalahImpor",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("lembar", models.CharField(max_length=100)),
                        ("baris", models.PositiveIntegerField()),
                        ("kolom", models.CharField(blank=True, default="", max_length=4)),
                        ("bidang", models.CharField(blank=True, default="", max_length=60)),
                        ("kode", models.CharField(max_length=60)),
                        (
                            "tingkat",
                            models.CharField(
                                choices=[("galat", "Galat"), ("peringatan", "Peringatan")], max_length=10
                            ),
                        ),
                        ("nilai", models.TextField(blank=True, default="")),
                        ("pesan", models.TextField()),
                        (
                            "batch",
                            models.ForeignKey(
                                db_index=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="masalah",
                                to="pegawai.batchimpor",
                            ),
                        ),
                        (
                            "usul",
                            models.TextField(
                                blank=True,
                                default="",
                                help_text="Isi yang mungkin dimaksud; dipakai hanya bila disetujui.",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "masalah impor",
                        "verbose_name_plural": "masalah impor",
                        "indexes": [
                            models.Index(fields=["batch", "kode"], name="pegawai_masalahimpor_kode"),
                            models.Index(
                                fields=["batch", "lembar", "baris"], name="pegawai_masalahimpor_letak"
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("tingkat__in", ["galat", "peringatan"])),
                                name="pegawai_masalahimpor_tingkat_dikenal",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NipTerdahulu",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("nip", models.CharField(max_length=18, unique=True)),
                        (
                            "sampai",
                            models.DateField(blank=True, help_text="Kosong bila tidak diketahui.", null=True),
                        ),
                        ("alasan", models.CharField(max_length=200)),
                        (
                            "pegawai",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="nip_terdahulu",
                                to="pegawai.pegawai",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "NIP terdahulu",
                        "verbose_name_plural": "NIP terdahulu",
                    },
                ),
                migrations.CreateModel(
                    name="NipTerdahuluEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("nip", models.CharField(max_length=18)),
                        (
                            "sampai",
                            models.DateField(blank=True, help_text="Kosong bila tidak diketahui.", null=True),
                        ),
                        ("alasan", models.CharField(max_length=200)),
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
                                to="pegawai.nipterdahulu",
                            ),
                        ),
                    ],
                    options={
                        "indexes": [
                            models.Index(fields=["pegawai"], name="pegawai_nip_pegawai_acb1bd_idx"),
                        ],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Parameter",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("kode", models.CharField(max_length=60, verbose_name="kode")),
                        ("nilai", models.DecimalField(decimal_places=4, max_digits=14, verbose_name="nilai")),
                        ("satuan", models.CharField(max_length=30, verbose_name="satuan")),
                        ("keterangan", models.CharField(max_length=200, verbose_name="keterangan")),
                        ("dasar", models.CharField(max_length=200, verbose_name="dasar hukum")),
                        (
                            "berlaku_mulai",
                            models.DateField(
                                db_default=django.db.models.functions.datetime.Now(),
                                verbose_name="berlaku mulai",
                            ),
                        ),
                        ("terverifikasi", models.BooleanField(default=False)),
                    ],
                    options={
                        "verbose_name": "parameter peraturan",
                        "verbose_name_plural": "parameter peraturan",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("kode", "berlaku_mulai"), name="pegawai_parameter_unik"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("dasar", ""), _negated=True),
                                name="pegawai_parameter_dasar_terisi",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ParameterEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("kode", models.CharField(max_length=60, verbose_name="kode")),
                        ("nilai", models.DecimalField(decimal_places=4, max_digits=14, verbose_name="nilai")),
                        ("satuan", models.CharField(max_length=30, verbose_name="satuan")),
                        ("keterangan", models.CharField(max_length=200, verbose_name="keterangan")),
                        ("dasar", models.CharField(max_length=200, verbose_name="dasar hukum")),
                        (
                            "berlaku_mulai",
                            models.DateField(
                                db_default=django.db.models.functions.datetime.Now(),
                                verbose_name="berlaku mulai",
                            ),
                        ),
                        ("terverifikasi", models.BooleanField(default=False)),
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
                                to="pegawai.parameter",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PegawaiEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("nip", models.CharField(max_length=18, verbose_name="NIP")),
                        (
                            "nip_lama",
                            models.CharField(blank=True, default="", max_length=9, verbose_name="NIP lama"),
                        ),
                        ("nama", models.CharField(max_length=150, verbose_name="nama tanpa gelar")),
                        (
                            "gelar_depan",
                            models.CharField(
                                blank=True, default="", max_length=50, verbose_name="gelar depan"
                            ),
                        ),
                        (
                            "gelar_belakang",
                            models.CharField(
                                blank=True, default="", max_length=100, verbose_name="gelar belakang"
                            ),
                        ),
                        (
                            "tempat_lahir",
                            models.CharField(
                                blank=True, default="", max_length=100, verbose_name="tempat lahir"
                            ),
                        ),
                        ("tanggal_lahir", models.DateField(verbose_name="tanggal lahir")),
                        (
                            "jenis_kelamin",
                            models.CharField(
                                choices=[("L", "Laki-laki"), ("P", "Perempuan")],
                                max_length=1,
                                verbose_name="jenis kelamin",
                            ),
                        ),
                        (
                            "status_kawin",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("belum", "Belum kawin"),
                                    ("kawin", "Kawin"),
                                    ("cerai_hidup", "Cerai hidup"),
                                    ("cerai_mati", "Cerai mati"),
                                ],
                                default="",
                                max_length=12,
                                verbose_name="status kawin",
                            ),
                        ),
                        ("nik_sandi", models.BinaryField(null=True, verbose_name="NIK tersandi")),
                        (
                            "nik_kunci",
                            models.CharField(
                                editable=False, max_length=64, null=True, verbose_name="kunci cari NIK"
                            ),
                        ),
                        (
                            "npwp",
                            models.CharField(blank=True, default="", max_length=16, verbose_name="NPWP"),
                        ),
                        (
                            "alamat",
                            models.CharField(blank=True, default="", max_length=300, verbose_name="alamat"),
                        ),
                        (
                            "telepon",
                            models.CharField(
                                blank=True, default="", max_length=20, verbose_name="nomor ponsel"
                            ),
                        ),
                        (
                            "surel",
                            models.EmailField(blank=True, default="", max_length=254, verbose_name="surel"),
                        ),
                        (
                            "lainnya",
                            models.JSONField(
                                blank=True, default=dict, verbose_name="kolom lain dari berkas impor"
                            ),
                        ),
                        ("versi", models.PositiveIntegerField(default=1)),
                        ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
                        (
                            "agama",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.agama",
                            ),
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
                            "foto",
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
                                to="pegawai.pegawai",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PemetaanImpor",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("jenis", models.CharField(max_length=30)),
                        ("sidik", models.CharField(max_length=64, verbose_name="sidik kepala tabel")),
                        ("nama", models.CharField(max_length=150)),
                        ("pemetaan", models.JSONField()),
                        (
                            "dibuat_oleh",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "pemetaan impor",
                        "verbose_name_plural": "pemetaan impor",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("jenis", "sidik"), name="pegawai_pemetaanimpor_unik"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PemetaanImporEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("jenis", models.CharField(max_length=30)),
                        ("sidik", models.CharField(max_length=64, verbose_name="sidik kepala tabel")),
                        ("nama", models.CharField(max_length=150)),
                        ("pemetaan", models.JSONField()),
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
                                to="pegawai.pemetaanimpor",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Pendidikan",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("jurusan", models.CharField(max_length=150, verbose_name="jurusan")),
                        (
                            "sumber",
                            models.CharField(
                                db_default="Dicatat saat impor", max_length=200, verbose_name="sumber"
                            ),
                        ),
                        (
                            "tingkat",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="pendidikan",
                                to="pegawai.tingkatpendidikan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "pendidikan",
                        "verbose_name_plural": "pendidikan",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("tingkat", "jurusan"), name="pegawai_pendidikan_unik"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PendidikanEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("jurusan", models.CharField(max_length=150, verbose_name="jurusan")),
                        (
                            "sumber",
                            models.CharField(
                                db_default="Dicatat saat impor", max_length=200, verbose_name="sumber"
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
                                to="pegawai.pendidikan",
                            ),
                        ),
                        (
                            "tingkat",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.tingkatpendidikan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PenugasanTambahan",
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
                        (
                            "jenis",
                            models.CharField(
                                choices=[
                                    ("plt", "Pelaksana tugas (Plt.)"),
                                    ("plh", "Pelaksana harian (Plh.)"),
                                ],
                                max_length=3,
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
                            "jabatan",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="pegawai.jabatan",
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
                        (
                            "unit",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="pegawai.unitkerja",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "penugasan tambahan",
                        "verbose_name_plural": "penugasan tambahan",
                        "abstract": False,
                        "indexes": [
                            models.Index(
                                condition=models.Q(("tindakan__isnull", False)),
                                fields=["tindakan"],
                                name="penugasantambahan_tindakan",
                            ),
                            models.Index(fields=["pegawai", "mulai"], name="penugasantambahan_mulai"),
                            models.Index(
                                condition=models.Q(("dokumen__isnull", False)),
                                fields=["dokumen"],
                                name="penugasantambahan_dokumen",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sumber__in", ["manual", "impor", "usulan", "contoh"])),
                                name="pegawai_penugasantambahan_sumber_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("dibatalkan_pada__isnull", True),
                                    models.Q(("alasan_pembatalan", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="pegawai_penugasantambahan_batal_beralasan",
                                violation_error_message="Pembatalan memerlukan alasan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("selesai__isnull", True),
                                    ("selesai__gt", models.F("mulai")),
                                    _connector="OR",
                                ),
                                name="pegawai_penugasantambahan_selesai_setelah_mulai",
                                violation_error_message="Tanggal selesai harus setelah tanggal mulai.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("jenis__in", ["plt", "plh"])),
                                name="pegawai_penugasan_jenis_dikenal",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                condition=models.Q(("dibatalkan_pada__isnull", True)),
                                expressions=[
                                    ("jabatan", "="),
                                    ("unit", "="),
                                    ("jenis", "="),
                                    (
                                        pegawai.models.formasi.RentangTanggal(
                                            "mulai",
                                            "selesai",
                                            django.contrib.postgres.fields.ranges.RangeBoundary(),
                                        ),
                                        "&&",
                                    ),
                                ],
                                name="pegawai_penugasan_satu_orang_per_jabatan",
                                violation_error_message="Jabatan ini sudah mempunyai pelaksana pada masa itu.",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                condition=models.Q(("dibatalkan_pada__isnull", True), ("jenis", "plt")),
                                expressions=[
                                    ("pegawai", "="),
                                    (
                                        pegawai.models.formasi.RentangTanggal(
                                            "mulai",
                                            "selesai",
                                            django.contrib.postgres.fields.ranges.RangeBoundary(),
                                        ),
                                        "&&",
                                    ),
                                ],
                                name="pegawai_plt_satu_jabatan_per_orang",
                                violation_error_message="Pegawai ini sudah menjadi Plt. pada masa itu.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PenugasanTambahanEvent",
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
                        (
                            "jenis",
                            models.CharField(
                                choices=[
                                    ("plt", "Pelaksana tugas (Plt.)"),
                                    ("plh", "Pelaksana harian (Plh.)"),
                                ],
                                max_length=3,
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
                                to="pegawai.penugasantambahan",
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
                        "indexes": [
                            models.Index(fields=["pegawai"], name="pegawai_pen_pegawai_b21ed5_idx"),
                        ],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PergantianUnit",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "bentuk",
                            models.CharField(
                                choices=[
                                    ("baru", "Pembentukan unit"),
                                    ("ubah", "Perubahan nama atau jenis"),
                                    ("pindah", "Pemindahan ke induk lain"),
                                    ("gabung", "Penggabungan"),
                                    ("pecah", "Pemecahan"),
                                    ("tutup", "Penutupan"),
                                ],
                                max_length=10,
                            ),
                        ),
                        (
                            "tindakan",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="pergantian_unit",
                                to="pegawai.tindakankepegawaian",
                            ),
                        ),
                        (
                            "baru",
                            models.ForeignKey(
                                help_text="Kosong berarti unit berakhir tanpa penerus.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="pergantian_masuk",
                                to="pegawai.unitkerja",
                            ),
                        ),
                        (
                            "lama",
                            models.ForeignKey(
                                help_text="Kosong berarti unit baru dibentuk.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="pergantian_keluar",
                                to="pegawai.unitkerja",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "pergantian unit",
                        "verbose_name_plural": "pergantian unit",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("bentuk__in", ["baru", "ubah", "pindah", "gabung", "pecah", "tutup"])
                                ),
                                name="pegawai_pergantian_bentuk_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("lama__isnull", False), ("baru__isnull", False), _connector="OR"
                                ),
                                name="pegawai_pergantian_berunit",
                            ),
                            models.UniqueConstraint(
                                fields=("tindakan", "lama", "baru"),
                                name="pegawai_pergantian_sekali",
                                nulls_distinct=False,
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PergantianUnitEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "bentuk",
                            models.CharField(
                                choices=[
                                    ("baru", "Pembentukan unit"),
                                    ("ubah", "Perubahan nama atau jenis"),
                                    ("pindah", "Pemindahan ke induk lain"),
                                    ("gabung", "Penggabungan"),
                                    ("pecah", "Pemecahan"),
                                    ("tutup", "Penutupan"),
                                ],
                                max_length=10,
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
                                to="pegawai.pergantianunit",
                            ),
                        ),
                        (
                            "tindakan",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.tindakankepegawaian",
                            ),
                        ),
                        (
                            "baru",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                help_text="Kosong berarti unit berakhir tanpa penerus.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.unitkerja",
                            ),
                        ),
                        (
                            "lama",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                help_text="Kosong berarti unit baru dibentuk.",
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
                migrations.CreateModel(
                    name="RiwayatAtasan",
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
                        ("tmt", models.DateField(help_text="Terhitung mulai tanggal.", verbose_name="TMT")),
                        (
                            "atasan",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="bawahan",
                                to="pegawai.pegawai",
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
                        "verbose_name": "riwayat atasan",
                        "verbose_name_plural": "riwayat atasan",
                        "abstract": False,
                        "indexes": [
                            models.Index(
                                condition=models.Q(("tindakan__isnull", False)),
                                fields=["tindakan"],
                                name="riwayatatasan_tindakan",
                            ),
                            models.Index(fields=["pegawai", "tmt"], name="riwayatatasan_tmt"),
                            models.Index(
                                condition=models.Q(("dokumen__isnull", False)),
                                fields=["dokumen"],
                                name="riwayatatasan_dokumen",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sumber__in", ["manual", "impor", "usulan", "contoh"])),
                                name="pegawai_riwayatatasan_sumber_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("dibatalkan_pada__isnull", True),
                                    models.Q(("alasan_pembatalan", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="pegawai_riwayatatasan_batal_beralasan",
                                violation_error_message="Pembatalan memerlukan alasan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("atasan", models.F("pegawai")), _negated=True),
                                name="pegawai_atasan_bukan_diri",
                                violation_error_message="Pegawai tidak dapat menjadi atasan dirinya sendiri.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("dibatalkan_pada__isnull", True)),
                                fields=("pegawai", "tmt", "atasan"),
                                name="pegawai_riwayatatasan_sekali",
                                violation_error_message="Atasan ini sudah tercatat pada TMT yang sama.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RiwayatAtasanEvent",
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
                        ("tmt", models.DateField(help_text="Terhitung mulai tanggal.", verbose_name="TMT")),
                        (
                            "atasan",
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
                                to="pegawai.riwayatatasan",
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
                            models.Index(fields=["pegawai"], name="pegawai_riw_pegawai_1cf4fb_idx"),
                            models.Index(fields=["atasan"], name="pegawai_riw_atasan__c50001_idx"),
                        ],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="RiwayatCuti",
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
                        ("hari_kerja", models.PositiveSmallIntegerField(verbose_name="hari kerja")),
                        ("tahun_hak", models.PositiveSmallIntegerField(verbose_name="dibebankan pada tahun")),
                        (
                            "alamat",
                            models.CharField(
                                blank=True, default="", max_length=250, verbose_name="alamat selama cuti"
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
                                to="pegawai.jeniscuti",
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
                        "verbose_name": "riwayat cuti",
                        "verbose_name_plural": "riwayat cuti",
                        "abstract": False,
                        "indexes": [
                            models.Index(
                                condition=models.Q(("tindakan__isnull", False)),
                                fields=["tindakan"],
                                name="riwayatcuti_tindakan",
                            ),
                            models.Index(fields=["pegawai", "mulai"], name="riwayatcuti_mulai"),
                            models.Index(
                                condition=models.Q(("dokumen__isnull", False)),
                                fields=["dokumen"],
                                name="riwayatcuti_dokumen",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sumber__in", ["manual", "impor", "usulan", "contoh"])),
                                name="pegawai_riwayatcuti_sumber_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("dibatalkan_pada__isnull", True),
                                    models.Q(("alasan_pembatalan", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="pegawai_riwayatcuti_batal_beralasan",
                                violation_error_message="Pembatalan memerlukan alasan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("selesai__isnull", True),
                                    ("selesai__gt", models.F("mulai")),
                                    _connector="OR",
                                ),
                                name="pegawai_riwayatcuti_selesai_setelah_mulai",
                                violation_error_message="Tanggal selesai harus setelah tanggal mulai.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("selesai__isnull", False)),
                                name="pegawai_cuti_berakhir",
                                violation_error_message="Cuti harus mempunyai hari terakhir.",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                condition=models.Q(("dibatalkan_pada__isnull", True)),
                                expressions=[
                                    ("pegawai", "="),
                                    (
                                        pegawai.models.formasi.RentangTanggal(
                                            "mulai",
                                            "selesai",
                                            django.contrib.postgres.fields.ranges.RangeBoundary(),
                                        ),
                                        "&&",
                                    ),
                                ],
                                name="pegawai_cuti_tidak_tumpang_tindih",
                                violation_error_message="Pegawai ini sudah tercatat cuti pada masa itu.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RiwayatCutiEvent",
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
                        ("hari_kerja", models.PositiveSmallIntegerField(verbose_name="hari kerja")),
                        ("tahun_hak", models.PositiveSmallIntegerField(verbose_name="dibebankan pada tahun")),
                        (
                            "alamat",
                            models.CharField(
                                blank=True, default="", max_length=250, verbose_name="alamat selama cuti"
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
                                to="pegawai.jeniscuti",
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
                                to="pegawai.riwayatcuti",
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
                            models.Index(fields=["pegawai"], name="pegawai_riw_pegawai_126672_idx"),
                        ],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="RiwayatDisiplin",
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
                        (
                            "pasal_dilanggar",
                            models.CharField(
                                blank=True, default="", max_length=200, verbose_name="pasal yang dilanggar"
                            ),
                        ),
                        ("uraian", models.TextField(blank=True, default="", verbose_name="uraian")),
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
                                to="pegawai.jenishukumandisiplin",
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
                        "verbose_name": "riwayat hukuman disiplin",
                        "verbose_name_plural": "riwayat hukuman disiplin",
                        "abstract": False,
                        "indexes": [
                            models.Index(
                                condition=models.Q(("tindakan__isnull", False)),
                                fields=["tindakan"],
                                name="riwayatdisiplin_tindakan",
                            ),
                            models.Index(fields=["pegawai", "mulai"], name="riwayatdisiplin_mulai"),
                            models.Index(
                                condition=models.Q(("dokumen__isnull", False)),
                                fields=["dokumen"],
                                name="riwayatdisiplin_dokumen",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sumber__in", ["manual", "impor", "usulan", "contoh"])),
                                name="pegawai_riwayatdisiplin_sumber_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("dibatalkan_pada__isnull", True),
                                    models.Q(("alasan_pembatalan", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="pegawai_riwayatdisiplin_batal_beralasan",
                                violation_error_message="Pembatalan memerlukan alasan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("selesai__isnull", True),
                                    ("selesai__gt", models.F("mulai")),
                                    _connector="OR",
                                ),
                                name="pegawai_riwayatdisiplin_selesai_setelah_mulai",
                                violation_error_message="Tanggal selesai harus setelah tanggal mulai.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RiwayatDisiplinEvent",
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
                        (
                            "pasal_dilanggar",
                            models.CharField(
                                blank=True, default="", max_length=200, verbose_name="pasal yang dilanggar"
                            ),
                        ),
                        ("uraian", models.TextField(blank=True, default="", verbose_name="uraian")),
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
                                to="pegawai.jenishukumandisiplin",
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
                                to="pegawai.riwayatdisiplin",
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
                            models.Index(fields=["pegawai"], name="pegawai_riw_pegawai_d6496e_idx"),
                        ],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="RiwayatGaji",
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
                        ("tmt", models.DateField(help_text="Terhitung mulai tanggal.", verbose_name="TMT")),
                        (
                            "mkg_tahun",
                            models.PositiveSmallIntegerField(verbose_name="masa kerja golongan (tahun)"),
                        ),
                        (
                            "mkg_bulan",
                            models.PositiveSmallIntegerField(
                                default=0, verbose_name="masa kerja golongan (bulan)"
                            ),
                        ),
                        (
                            "gaji_lama",
                            models.PositiveIntegerField(
                                blank=True,
                                help_text="Rupiah; kosong bila tidak diketahui.",
                                null=True,
                                verbose_name="gaji lama",
                            ),
                        ),
                        (
                            "gaji_baru",
                            models.PositiveIntegerField(
                                blank=True,
                                help_text="Rupiah; kosong bila tidak diketahui.",
                                null=True,
                                verbose_name="gaji baru",
                            ),
                        ),
                        (
                            "tmt_berikutnya",
                            models.DateField(
                                blank=True,
                                help_text="Kosong bila belum dihitung.",
                                null=True,
                                verbose_name="KGB berikutnya",
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
                            "golongan",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="pegawai.golongan",
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
                        "verbose_name": "riwayat gaji",
                        "verbose_name_plural": "riwayat gaji",
                        "abstract": False,
                        "indexes": [
                            models.Index(
                                condition=models.Q(("tindakan__isnull", False)),
                                fields=["tindakan"],
                                name="riwayatgaji_tindakan",
                            ),
                            models.Index(fields=["pegawai", "tmt"], name="riwayatgaji_tmt"),
                            models.Index(
                                condition=models.Q(("dokumen__isnull", False)),
                                fields=["dokumen"],
                                name="riwayatgaji_dokumen",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sumber__in", ["manual", "impor", "usulan", "contoh"])),
                                name="pegawai_riwayatgaji_sumber_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("dibatalkan_pada__isnull", True),
                                    models.Q(("alasan_pembatalan", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="pegawai_riwayatgaji_batal_beralasan",
                                violation_error_message="Pembatalan memerlukan alasan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("mkg_bulan__lte", 11), ("mkg_tahun__lte", 60)),
                                name="pegawai_gaji_mkg_wajar",
                                violation_error_message="Masa kerja golongan: tahun 0–60 dan bulan 0–11.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("dibatalkan_pada__isnull", True)),
                                fields=("pegawai", "tmt"),
                                name="pegawai_gaji_sekali",
                                violation_error_message="Gaji berkala pada TMT ini sudah tercatat.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RiwayatGajiEvent",
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
                        ("tmt", models.DateField(help_text="Terhitung mulai tanggal.", verbose_name="TMT")),
                        (
                            "mkg_tahun",
                            models.PositiveSmallIntegerField(verbose_name="masa kerja golongan (tahun)"),
                        ),
                        (
                            "mkg_bulan",
                            models.PositiveSmallIntegerField(
                                default=0, verbose_name="masa kerja golongan (bulan)"
                            ),
                        ),
                        (
                            "gaji_lama",
                            models.PositiveIntegerField(
                                blank=True,
                                help_text="Rupiah; kosong bila tidak diketahui.",
                                null=True,
                                verbose_name="gaji lama",
                            ),
                        ),
                        (
                            "gaji_baru",
                            models.PositiveIntegerField(
                                blank=True,
                                help_text="Rupiah; kosong bila tidak diketahui.",
                                null=True,
                                verbose_name="gaji baru",
                            ),
                        ),
                        (
                            "tmt_berikutnya",
                            models.DateField(
                                blank=True,
                                help_text="Kosong bila belum dihitung.",
                                null=True,
                                verbose_name="KGB berikutnya",
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
                            "golongan",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.golongan",
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
                                to="pegawai.riwayatgaji",
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
                            models.Index(fields=["pegawai"], name="pegawai_riw_pegawai_50ed45_idx"),
                        ],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="RiwayatJabatan",
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
                        ("tmt", models.DateField(help_text="Terhitung mulai tanggal.", verbose_name="TMT")),
                        (
                            "tmt_pelantikan",
                            models.DateField(
                                blank=True,
                                help_text="Kosong bila tanpa pelantikan.",
                                null=True,
                                verbose_name="TMT pelantikan",
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
                            "jabatan",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="pegawai.jabatan",
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
                        (
                            "unit",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="pegawai.unitkerja",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "riwayat jabatan",
                        "verbose_name_plural": "riwayat jabatan",
                        "abstract": False,
                        "indexes": [
                            models.Index(
                                condition=models.Q(("tindakan__isnull", False)),
                                fields=["tindakan"],
                                name="riwayatjabatan_tindakan",
                            ),
                            models.Index(fields=["pegawai", "tmt"], name="riwayatjabatan_tmt"),
                            models.Index(
                                condition=models.Q(("dokumen__isnull", False)),
                                fields=["dokumen"],
                                name="riwayatjabatan_dokumen",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sumber__in", ["manual", "impor", "usulan", "contoh"])),
                                name="pegawai_riwayatjabatan_sumber_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("dibatalkan_pada__isnull", True),
                                    models.Q(("alasan_pembatalan", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="pegawai_riwayatjabatan_batal_beralasan",
                                violation_error_message="Pembatalan memerlukan alasan.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("dibatalkan_pada__isnull", True)),
                                fields=("pegawai", "tmt", "jabatan", "unit"),
                                name="pegawai_riwayatjabatan_sekali",
                                violation_error_message="Jabatan ini sudah tercatat pada TMT yang sama.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RiwayatJabatanEvent",
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
                        ("tmt", models.DateField(help_text="Terhitung mulai tanggal.", verbose_name="TMT")),
                        (
                            "tmt_pelantikan",
                            models.DateField(
                                blank=True,
                                help_text="Kosong bila tanpa pelantikan.",
                                null=True,
                                verbose_name="TMT pelantikan",
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
                                to="pegawai.riwayatjabatan",
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
                        "indexes": [
                            models.Index(fields=["pegawai"], name="pegawai_riw_pegawai_215bfd_idx"),
                        ],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="RiwayatKedudukan",
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
                        ("tmt", models.DateField(help_text="Terhitung mulai tanggal.", verbose_name="TMT")),
                        (
                            "jenis_asn",
                            models.CharField(
                                choices=[
                                    ("CPNS", "CPNS"),
                                    ("PNS", "PNS"),
                                    ("PPPK", "PPPK"),
                                    ("PPPK_PW", "PPPK_PW"),
                                ],
                                max_length=7,
                                verbose_name="jenis ASN",
                            ),
                        ),
                        (
                            "kontrak_selesai",
                            models.DateField(
                                blank=True,
                                help_text="Hanya PPPK; hari ini tidak termasuk.",
                                null=True,
                                verbose_name="kontrak sampai",
                            ),
                        ),
                        (
                            "masa_kerja_diakui_bulan",
                            models.PositiveSmallIntegerField(
                                default=0,
                                help_text="Pada pengangkatan pertama.",
                                verbose_name="masa kerja yang diakui (bulan)",
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
                            "kedudukan",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="pegawai.kedudukanhukum",
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
                        "verbose_name": "riwayat kedudukan",
                        "verbose_name_plural": "riwayat kedudukan",
                        "abstract": False,
                        "indexes": [
                            models.Index(
                                condition=models.Q(("tindakan__isnull", False)),
                                fields=["tindakan"],
                                name="riwayatkedudukan_tindakan",
                            ),
                            models.Index(fields=["pegawai", "tmt"], name="riwayatkedudukan_tmt"),
                            models.Index(
                                condition=models.Q(("dokumen__isnull", False)),
                                fields=["dokumen"],
                                name="riwayatkedudukan_dokumen",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sumber__in", ["manual", "impor", "usulan", "contoh"])),
                                name="pegawai_riwayatkedudukan_sumber_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("dibatalkan_pada__isnull", True),
                                    models.Q(("alasan_pembatalan", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="pegawai_riwayatkedudukan_batal_beralasan",
                                violation_error_message="Pembatalan memerlukan alasan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("jenis_asn__in", ["CPNS", "PNS", "PPPK", "PPPK_PW"])),
                                name="pegawai_kedudukan_jenis_asn_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("kontrak_selesai__isnull", True),
                                    models.Q(
                                        ("jenis_asn__in", ["PPPK", "PPPK_PW"]),
                                        ("kontrak_selesai__gt", models.F("tmt")),
                                    ),
                                    _connector="OR",
                                ),
                                name="pegawai_kedudukan_kontrak_pppk",
                                violation_error_message="Masa kontrak hanya untuk PPPK dan harus berakhir setelah TMT.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("dibatalkan_pada__isnull", True)),
                                fields=("pegawai", "tmt", "jenis_asn", "kedudukan"),
                                name="pegawai_kedudukan_sekali",
                                violation_error_message="Kedudukan ini sudah tercatat pada TMT yang sama.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RiwayatKedudukanEvent",
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
                        ("tmt", models.DateField(help_text="Terhitung mulai tanggal.", verbose_name="TMT")),
                        (
                            "jenis_asn",
                            models.CharField(
                                choices=[
                                    ("CPNS", "CPNS"),
                                    ("PNS", "PNS"),
                                    ("PPPK", "PPPK"),
                                    ("PPPK_PW", "PPPK_PW"),
                                ],
                                max_length=7,
                                verbose_name="jenis ASN",
                            ),
                        ),
                        (
                            "kontrak_selesai",
                            models.DateField(
                                blank=True,
                                help_text="Hanya PPPK; hari ini tidak termasuk.",
                                null=True,
                                verbose_name="kontrak sampai",
                            ),
                        ),
                        (
                            "masa_kerja_diakui_bulan",
                            models.PositiveSmallIntegerField(
                                default=0,
                                help_text="Pada pengangkatan pertama.",
                                verbose_name="masa kerja yang diakui (bulan)",
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
                            "kedudukan",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.kedudukanhukum",
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
                                to="pegawai.riwayatkedudukan",
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
                            models.Index(fields=["pegawai"], name="pegawai_riw_pegawai_585701_idx"),
                        ],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="RiwayatKeluarga",
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
                            "hubungan",
                            models.CharField(
                                choices=[
                                    ("suami", "Suami"),
                                    ("istri", "Istri"),
                                    ("anak", "Anak"),
                                    ("ayah", "Ayah"),
                                    ("ibu", "Ibu"),
                                ],
                                max_length=5,
                            ),
                        ),
                        ("nama", models.CharField(max_length=150)),
                        (
                            "tanggal_lahir",
                            models.DateField(blank=True, help_text="Kosong bila tidak diketahui.", null=True),
                        ),
                        (
                            "tanggal_nikah",
                            models.DateField(blank=True, help_text="Hanya suami atau istri.", null=True),
                        ),
                        ("pekerjaan", models.CharField(blank=True, default="", max_length=100)),
                        ("tunjangan", models.BooleanField(default=False, verbose_name="mendapat tunjangan")),
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
                        "verbose_name": "riwayat keluarga",
                        "verbose_name_plural": "riwayat keluarga",
                        "abstract": False,
                        "indexes": [
                            models.Index(
                                condition=models.Q(("tindakan__isnull", False)),
                                fields=["tindakan"],
                                name="riwayatkeluarga_tindakan",
                            ),
                            models.Index(fields=["pegawai"], name="riwayatkeluarga_pegawai"),
                            models.Index(
                                condition=models.Q(("dokumen__isnull", False)),
                                fields=["dokumen"],
                                name="riwayatkeluarga_dokumen",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sumber__in", ["manual", "impor", "usulan", "contoh"])),
                                name="pegawai_riwayatkeluarga_sumber_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("dibatalkan_pada__isnull", True),
                                    models.Q(("alasan_pembatalan", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="pegawai_riwayatkeluarga_batal_beralasan",
                                violation_error_message="Pembatalan memerlukan alasan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("hubungan__in", ["suami", "istri", "anak", "ayah", "ibu"])
                                ),
                                name="pegawai_keluarga_hubungan_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("tanggal_nikah__isnull", True),
                                    ("hubungan__in", ["suami", "istri"]),
                                    _connector="OR",
                                ),
                                name="pegawai_keluarga_nikah_pasangan",
                                violation_error_message="Tanggal nikah hanya untuk suami atau istri.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RiwayatKeluargaEvent",
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
                            "hubungan",
                            models.CharField(
                                choices=[
                                    ("suami", "Suami"),
                                    ("istri", "Istri"),
                                    ("anak", "Anak"),
                                    ("ayah", "Ayah"),
                                    ("ibu", "Ibu"),
                                ],
                                max_length=5,
                            ),
                        ),
                        ("nama", models.CharField(max_length=150)),
                        (
                            "tanggal_lahir",
                            models.DateField(blank=True, help_text="Kosong bila tidak diketahui.", null=True),
                        ),
                        (
                            "tanggal_nikah",
                            models.DateField(blank=True, help_text="Hanya suami atau istri.", null=True),
                        ),
                        ("pekerjaan", models.CharField(blank=True, default="", max_length=100)),
                        ("tunjangan", models.BooleanField(default=False, verbose_name="mendapat tunjangan")),
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
                                to="pegawai.riwayatkeluarga",
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
                            models.Index(fields=["pegawai"], name="pegawai_riw_pegawai_b895a7_idx"),
                        ],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="RiwayatKinerja",
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
                        ("tahun", models.PositiveSmallIntegerField(verbose_name="tahun")),
                        (
                            "predikat",
                            models.CharField(
                                choices=[
                                    ("sangat_baik", "Sangat Baik"),
                                    ("baik", "Baik"),
                                    ("butuh_perbaikan", "Butuh Perbaikan"),
                                    ("kurang", "Kurang"),
                                    ("sangat_kurang", "Sangat Kurang"),
                                ],
                                max_length=15,
                                verbose_name="predikat",
                            ),
                        ),
                        (
                            "hasil_kerja",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("di_atas", "Di atas ekspektasi"),
                                    ("sesuai", "Sesuai ekspektasi"),
                                    ("di_bawah", "Di bawah ekspektasi"),
                                ],
                                default="",
                                max_length=8,
                            ),
                        ),
                        (
                            "perilaku",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("di_atas", "Di atas ekspektasi"),
                                    ("sesuai", "Sesuai ekspektasi"),
                                    ("di_bawah", "Di bawah ekspektasi"),
                                ],
                                default="",
                                max_length=8,
                            ),
                        ),
                        (
                            "nilai",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                help_text="0–120; hanya sampai 2021.",
                                max_digits=6,
                                null=True,
                            ),
                        ),
                        (
                            "penilai",
                            models.CharField(
                                blank=True, default="", max_length=150, verbose_name="pejabat penilai"
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
                        "verbose_name": "riwayat kinerja",
                        "verbose_name_plural": "riwayat kinerja",
                        "abstract": False,
                        "indexes": [
                            models.Index(
                                condition=models.Q(("tindakan__isnull", False)),
                                fields=["tindakan"],
                                name="riwayatkinerja_tindakan",
                            ),
                            models.Index(
                                condition=models.Q(("dokumen__isnull", False)),
                                fields=["dokumen"],
                                name="riwayatkinerja_dokumen",
                            ),
                            models.Index(fields=["pegawai", "tahun"], name="riwayatkinerja_tahun"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sumber__in", ["manual", "impor", "usulan", "contoh"])),
                                name="pegawai_riwayatkinerja_sumber_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("dibatalkan_pada__isnull", True),
                                    models.Q(("alasan_pembatalan", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="pegawai_riwayatkinerja_batal_beralasan",
                                violation_error_message="Pembatalan memerlukan alasan.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("dibatalkan_pada__isnull", True)),
                                fields=("pegawai", "tahun"),
                                name="pegawai_kinerja_sekali",
                                violation_error_message="Kinerja tahun ini sudah tercatat.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "predikat__in",
                                        ["sangat_baik", "baik", "butuh_perbaikan", "kurang", "sangat_kurang"],
                                    )
                                ),
                                name="pegawai_kinerja_predikat_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("nilai__isnull", True), ("nilai__range", (0, 120)), _connector="OR"
                                ),
                                name="pegawai_kinerja_nilai_wajar",
                                violation_error_message="Nilai kinerja harus antara 0 dan 120.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("hasil_kerja__in", ["", "di_atas", "sesuai", "di_bawah"]),
                                    ("perilaku__in", ["", "di_atas", "sesuai", "di_bawah"]),
                                ),
                                name="pegawai_kinerja_ekspektasi_dikenal",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RiwayatKinerjaEvent",
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
                        ("tahun", models.PositiveSmallIntegerField(verbose_name="tahun")),
                        (
                            "predikat",
                            models.CharField(
                                choices=[
                                    ("sangat_baik", "Sangat Baik"),
                                    ("baik", "Baik"),
                                    ("butuh_perbaikan", "Butuh Perbaikan"),
                                    ("kurang", "Kurang"),
                                    ("sangat_kurang", "Sangat Kurang"),
                                ],
                                max_length=15,
                                verbose_name="predikat",
                            ),
                        ),
                        (
                            "hasil_kerja",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("di_atas", "Di atas ekspektasi"),
                                    ("sesuai", "Sesuai ekspektasi"),
                                    ("di_bawah", "Di bawah ekspektasi"),
                                ],
                                default="",
                                max_length=8,
                            ),
                        ),
                        (
                            "perilaku",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("di_atas", "Di atas ekspektasi"),
                                    ("sesuai", "Sesuai ekspektasi"),
                                    ("di_bawah", "Di bawah ekspektasi"),
                                ],
                                default="",
                                max_length=8,
                            ),
                        ),
                        (
                            "nilai",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                help_text="0–120; hanya sampai 2021.",
                                max_digits=6,
                                null=True,
                            ),
                        ),
                        (
                            "penilai",
                            models.CharField(
                                blank=True, default="", max_length=150, verbose_name="pejabat penilai"
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
                                to="pegawai.riwayatkinerja",
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
                            models.Index(fields=["pegawai"], name="pegawai_riw_pegawai_82a579_idx"),
                        ],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="RiwayatPangkat",
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
                        ("tmt", models.DateField(help_text="Terhitung mulai tanggal.", verbose_name="TMT")),
                        (
                            "jenis",
                            models.CharField(
                                choices=[
                                    ("cpns", "Pengangkatan CPNS"),
                                    ("pppk", "Pengangkatan PPPK"),
                                    ("reguler", "Kenaikan pangkat reguler"),
                                    ("struktural", "Kenaikan pangkat pilihan (jabatan struktural)"),
                                    ("fungsional", "Kenaikan pangkat pilihan (jabatan fungsional)"),
                                    ("ijazah", "Penyesuaian ijazah"),
                                    ("pengabdian", "Pengabdian"),
                                    ("anumerta", "Anumerta"),
                                    ("lain", "Lainnya"),
                                ],
                                default="reguler",
                                max_length=12,
                                verbose_name="jenis",
                            ),
                        ),
                        (
                            "mkg_tahun",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="Kosong bila SK tidak memuatnya.",
                                null=True,
                                verbose_name="masa kerja golongan (tahun)",
                            ),
                        ),
                        (
                            "mkg_bulan",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="0–11.",
                                null=True,
                                verbose_name="masa kerja golongan (bulan)",
                            ),
                        ),
                        (
                            "angka_kredit",
                            models.DecimalField(
                                blank=True,
                                decimal_places=3,
                                help_text="Hanya jabatan fungsional.",
                                max_digits=9,
                                null=True,
                            ),
                        ),
                        (
                            "pertek_nomor",
                            models.CharField(
                                blank=True,
                                default="",
                                max_length=100,
                                verbose_name="nomor pertimbangan teknis BKN",
                            ),
                        ),
                        (
                            "pertek_tanggal",
                            models.DateField(blank=True, help_text="Kosong bila tidak ada.", null=True),
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
                            "golongan",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="pegawai.golongan",
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
                        "verbose_name": "riwayat pangkat",
                        "verbose_name_plural": "riwayat pangkat",
                        "abstract": False,
                        "indexes": [
                            models.Index(
                                condition=models.Q(("tindakan__isnull", False)),
                                fields=["tindakan"],
                                name="riwayatpangkat_tindakan",
                            ),
                            models.Index(fields=["pegawai", "tmt"], name="riwayatpangkat_tmt"),
                            models.Index(
                                condition=models.Q(("dokumen__isnull", False)),
                                fields=["dokumen"],
                                name="riwayatpangkat_dokumen",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sumber__in", ["manual", "impor", "usulan", "contoh"])),
                                name="pegawai_riwayatpangkat_sumber_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("dibatalkan_pada__isnull", True),
                                    models.Q(("alasan_pembatalan", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="pegawai_riwayatpangkat_batal_beralasan",
                                violation_error_message="Pembatalan memerlukan alasan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("mkg_bulan__isnull", True), ("mkg_tahun__isnull", True)),
                                    models.Q(("mkg_bulan__lte", 11), ("mkg_tahun__lte", 60)),
                                    _connector="OR",
                                ),
                                name="pegawai_pangkat_mkg_wajar",
                                violation_error_message="Masa kerja golongan: tahun 0–60 dan bulan 0–11, diisi keduanya.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("dibatalkan_pada__isnull", True)),
                                fields=("pegawai", "tmt", "golongan"),
                                name="pegawai_pangkat_sekali",
                                violation_error_message="Pangkat ini sudah tercatat pada TMT yang sama.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "jenis__in",
                                        [
                                            "cpns",
                                            "pppk",
                                            "reguler",
                                            "struktural",
                                            "fungsional",
                                            "ijazah",
                                            "pengabdian",
                                            "anumerta",
                                            "lain",
                                        ],
                                    )
                                ),
                                name="pegawai_pangkat_jenis_dikenal",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RiwayatPangkatEvent",
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
                        ("tmt", models.DateField(help_text="Terhitung mulai tanggal.", verbose_name="TMT")),
                        (
                            "jenis",
                            models.CharField(
                                choices=[
                                    ("cpns", "Pengangkatan CPNS"),
                                    ("pppk", "Pengangkatan PPPK"),
                                    ("reguler", "Kenaikan pangkat reguler"),
                                    ("struktural", "Kenaikan pangkat pilihan (jabatan struktural)"),
                                    ("fungsional", "Kenaikan pangkat pilihan (jabatan fungsional)"),
                                    ("ijazah", "Penyesuaian ijazah"),
                                    ("pengabdian", "Pengabdian"),
                                    ("anumerta", "Anumerta"),
                                    ("lain", "Lainnya"),
                                ],
                                default="reguler",
                                max_length=12,
                                verbose_name="jenis",
                            ),
                        ),
                        (
                            "mkg_tahun",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="Kosong bila SK tidak memuatnya.",
                                null=True,
                                verbose_name="masa kerja golongan (tahun)",
                            ),
                        ),
                        (
                            "mkg_bulan",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="0–11.",
                                null=True,
                                verbose_name="masa kerja golongan (bulan)",
                            ),
                        ),
                        (
                            "angka_kredit",
                            models.DecimalField(
                                blank=True,
                                decimal_places=3,
                                help_text="Hanya jabatan fungsional.",
                                max_digits=9,
                                null=True,
                            ),
                        ),
                        (
                            "pertek_nomor",
                            models.CharField(
                                blank=True,
                                default="",
                                max_length=100,
                                verbose_name="nomor pertimbangan teknis BKN",
                            ),
                        ),
                        (
                            "pertek_tanggal",
                            models.DateField(blank=True, help_text="Kosong bila tidak ada.", null=True),
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
                            "golongan",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.golongan",
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
                                to="pegawai.riwayatpangkat",
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
                            models.Index(fields=["pegawai"], name="pegawai_riw_pegawai_1c48da_idx"),
                        ],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="RiwayatPendidikan",
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
                        ("tmt", models.DateField(help_text="Terhitung mulai tanggal.", verbose_name="TMT")),
                        (
                            "sekolah",
                            models.CharField(
                                blank=True,
                                default="",
                                max_length=200,
                                verbose_name="sekolah/perguruan tinggi",
                            ),
                        ),
                        (
                            "tahun_lulus",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="Kosong bila tidak diketahui.",
                                null=True,
                                verbose_name="tahun lulus",
                            ),
                        ),
                        (
                            "ijazah_nomor",
                            models.CharField(
                                blank=True, default="", max_length=100, verbose_name="nomor ijazah"
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
                            "pegawai",
                            models.ForeignKey(
                                db_index=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)s",
                                to="pegawai.pegawai",
                            ),
                        ),
                        (
                            "pendidikan",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="pegawai.pendidikan",
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
                        "verbose_name": "riwayat pendidikan",
                        "verbose_name_plural": "riwayat pendidikan",
                        "abstract": False,
                        "indexes": [
                            models.Index(
                                condition=models.Q(("tindakan__isnull", False)),
                                fields=["tindakan"],
                                name="riwayatpendidikan_tindakan",
                            ),
                            models.Index(fields=["pegawai", "tmt"], name="riwayatpendidikan_tmt"),
                            models.Index(
                                condition=models.Q(("dokumen__isnull", False)),
                                fields=["dokumen"],
                                name="riwayatpendidikan_dokumen",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sumber__in", ["manual", "impor", "usulan", "contoh"])),
                                name="pegawai_riwayatpendidikan_sumber_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("dibatalkan_pada__isnull", True),
                                    models.Q(("alasan_pembatalan", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="pegawai_riwayatpendidikan_batal_beralasan",
                                violation_error_message="Pembatalan memerlukan alasan.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("dibatalkan_pada__isnull", True)),
                                fields=("pegawai", "pendidikan"),
                                name="pegawai_riwayatpendidikan_sekali",
                                violation_error_message="Pendidikan ini sudah tercatat.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RiwayatPendidikanEvent",
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
                        ("tmt", models.DateField(help_text="Terhitung mulai tanggal.", verbose_name="TMT")),
                        (
                            "sekolah",
                            models.CharField(
                                blank=True,
                                default="",
                                max_length=200,
                                verbose_name="sekolah/perguruan tinggi",
                            ),
                        ),
                        (
                            "tahun_lulus",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="Kosong bila tidak diketahui.",
                                null=True,
                                verbose_name="tahun lulus",
                            ),
                        ),
                        (
                            "ijazah_nomor",
                            models.CharField(
                                blank=True, default="", max_length=100, verbose_name="nomor ijazah"
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
                            "pendidikan",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.pendidikan",
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
                                to="pegawai.riwayatpendidikan",
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
                            models.Index(fields=["pegawai"], name="pegawai_riw_pegawai_f5c5a2_idx"),
                        ],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="RiwayatPenghargaan",
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
                        ("tanggal", models.DateField(verbose_name="tanggal")),
                        (
                            "pemberi",
                            models.CharField(blank=True, default="", max_length=150, verbose_name="pemberi"),
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
                                to="pegawai.jenispenghargaan",
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
                        "verbose_name": "riwayat penghargaan",
                        "verbose_name_plural": "riwayat penghargaan",
                        "abstract": False,
                        "indexes": [
                            models.Index(
                                condition=models.Q(("tindakan__isnull", False)),
                                fields=["tindakan"],
                                name="riwayatpenghargaan_tindakan",
                            ),
                            models.Index(
                                condition=models.Q(("dokumen__isnull", False)),
                                fields=["dokumen"],
                                name="riwayatpenghargaan_dokumen",
                            ),
                            models.Index(fields=["pegawai", "tanggal"], name="riwayatpenghargaan_tanggal"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sumber__in", ["manual", "impor", "usulan", "contoh"])),
                                name="pegawai_riwayatpenghargaan_sumber_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("dibatalkan_pada__isnull", True),
                                    models.Q(("alasan_pembatalan", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="pegawai_riwayatpenghargaan_batal_beralasan",
                                violation_error_message="Pembatalan memerlukan alasan.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("dibatalkan_pada__isnull", True)),
                                fields=("pegawai", "jenis", "tanggal"),
                                name="pegawai_penghargaan_sekali",
                                violation_error_message="Penghargaan ini sudah tercatat pada tanggal yang sama.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RiwayatPenghargaanEvent",
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
                        ("tanggal", models.DateField(verbose_name="tanggal")),
                        (
                            "pemberi",
                            models.CharField(blank=True, default="", max_length=150, verbose_name="pemberi"),
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
                                to="pegawai.jenispenghargaan",
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
                                to="pegawai.riwayatpenghargaan",
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
                            models.Index(fields=["pegawai"], name="pegawai_riw_pegawai_be0ab7_idx"),
                        ],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="TampilanTersimpan",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("halaman", models.CharField(max_length=30)),
                        ("nama", models.CharField(max_length=80, verbose_name="nama tampilan")),
                        ("kueri", models.TextField(blank=True, default="")),
                        ("bawaan", models.BooleanField(default=False, verbose_name="tampilan bawaan")),
                        ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
                        (
                            "akun",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="tampilan",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "tampilan tersimpan",
                        "verbose_name_plural": "tampilan tersimpan",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("akun", "halaman", "nama"),
                                name="pegawai_tampilan_nama_unik",
                                violation_error_message="Anda sudah mempunyai tampilan dengan nama itu.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("bawaan", True)),
                                fields=("akun", "halaman"),
                                name="pegawai_tampilan_satu_bawaan",
                                violation_error_message="Hanya satu tampilan dapat menjadi bawaan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("nama", ""), _negated=True),
                                name="pegawai_tampilan_bernama",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TindakanKepegawaianEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("jenis", models.CharField(max_length=30, verbose_name="jenis")),
                        ("judul", models.CharField(max_length=200, verbose_name="judul")),
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
                        ("tmt", models.DateField(help_text="Terhitung mulai tanggal.", verbose_name="TMT")),
                        ("rencana", models.JSONField(default=dict)),
                        ("ringkasan", models.JSONField(blank=True, default=dict)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("disusun", "Disusun"),
                                    ("diterapkan", "Sudah diterapkan"),
                                    ("dibatalkan", "Dibatalkan"),
                                ],
                                default="disusun",
                                max_length=12,
                            ),
                        ),
                        ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
                        ("diterapkan_pada", models.DateTimeField(null=True)),
                        ("dibatalkan_pada", models.DateTimeField(null=True)),
                        ("alasan_pembatalan", models.CharField(blank=True, default="", max_length=300)),
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
                                to="pegawai.tindakankepegawaian",
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
                    name="TingkatPendidikanEvent",
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
                                to="pegawai.tingkatpendidikan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="UnitKerjaEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("path", models.CharField(max_length=255)),
                        ("depth", models.PositiveIntegerField()),
                        ("numchild", models.PositiveIntegerField(default=0)),
                        ("id", models.IntegerField()),
                        ("publik_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("kode", models.CharField(max_length=30, verbose_name="kode")),
                        ("nama", models.CharField(max_length=200, verbose_name="nama")),
                        (
                            "nama_pendek",
                            models.CharField(
                                blank=True, default="", max_length=80, verbose_name="nama pendek"
                            ),
                        ),
                        (
                            "jenis",
                            models.CharField(
                                choices=[
                                    ("instansi", "Instansi"),
                                    ("sekretariat", "Sekretariat"),
                                    ("dinas", "Dinas"),
                                    ("badan", "Badan"),
                                    ("inspektorat", "Inspektorat"),
                                    ("satuan", "Satuan"),
                                    ("rsud", "Rumah sakit umum daerah"),
                                    ("kecamatan", "Kecamatan"),
                                    ("kelurahan", "Kelurahan"),
                                    ("bagian", "Bagian"),
                                    ("bidang", "Bidang"),
                                    ("subbagian", "Subbagian"),
                                    ("seksi", "Seksi"),
                                    ("uptd", "UPTD"),
                                    ("puskesmas", "Puskesmas"),
                                    ("sd", "Sekolah dasar"),
                                    ("smp", "Sekolah menengah pertama"),
                                ],
                                max_length=15,
                                verbose_name="jenis",
                            ),
                        ),
                        (
                            "alamat",
                            models.CharField(blank=True, default="", max_length=250, verbose_name="alamat"),
                        ),
                        (
                            "tugas",
                            models.TextField(
                                blank=True,
                                default="",
                                help_text="Tugas pokok, tampil di portal publik.",
                                verbose_name="tugas",
                            ),
                        ),
                        ("berlaku_mulai", models.DateField(verbose_name="berlaku mulai")),
                        (
                            "berlaku_selesai",
                            models.DateField(
                                blank=True,
                                help_text="Kosong berarti masih berlaku; hari ini tidak termasuk.",
                                null=True,
                                verbose_name="berlaku sampai",
                            ),
                        ),
                        ("sumber", models.CharField(max_length=200, verbose_name="sumber")),
                        (
                            "penerus",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.unitkerja",
                            ),
                        ),
                        (
                            "pengelola_kepegawaian",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                db_index=False,
                                help_text="Unit yang mengurus kepegawaian unit ini; kosong berarti OPD-nya sendiri.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.unitkerja",
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
                                to="pegawai.unitkerja",
                            ),
                        ),
                        (
                            "wilayah",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.wilayah",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="UraianBeban",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("urut", models.PositiveSmallIntegerField()),
                        ("tugas", models.CharField(max_length=200, verbose_name="uraian tugas")),
                        (
                            "satuan",
                            models.CharField(
                                blank=True, default="", max_length=50, verbose_name="satuan hasil"
                            ),
                        ),
                        (
                            "volume",
                            models.DecimalField(
                                decimal_places=2, max_digits=12, verbose_name="volume setahun"
                            ),
                        ),
                        (
                            "waktu_menit",
                            models.DecimalField(
                                decimal_places=2, max_digits=9, verbose_name="waktu baku (menit)"
                            ),
                        ),
                        (
                            "formasi",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="uraian",
                                to="pegawai.formasi",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "uraian beban kerja",
                        "verbose_name_plural": "uraian beban kerja",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("volume__gte", 0), ("waktu_menit__gt", 0)),
                                name="pegawai_beban_wajar",
                            ),
                            models.UniqueConstraint(
                                fields=("formasi", "urut"), name="pegawai_beban_urut_sekali"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="UraianBebanEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("urut", models.PositiveSmallIntegerField()),
                        ("tugas", models.CharField(max_length=200, verbose_name="uraian tugas")),
                        (
                            "satuan",
                            models.CharField(
                                blank=True, default="", max_length=50, verbose_name="satuan hasil"
                            ),
                        ),
                        (
                            "volume",
                            models.DecimalField(
                                decimal_places=2, max_digits=12, verbose_name="volume setahun"
                            ),
                        ),
                        (
                            "waktu_menit",
                            models.DecimalField(
                                decimal_places=2, max_digits=9, verbose_name="waktu baku (menit)"
                            ),
                        ),
                        (
                            "formasi",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.formasi",
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
                                to="pegawai.uraianbeban",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="WilayahEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("kode", models.CharField(max_length=13, serialize=False, verbose_name="kode")),
                        ("nama", models.CharField(max_length=100, verbose_name="nama")),
                        ("sumber", models.CharField(max_length=200, verbose_name="sumber")),
                        (
                            "induk",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                db_index=False,
                                help_text="Kosong untuk kecamatan.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.wilayah",
                                verbose_name="kecamatan",
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
                                to="pegawai.wilayah",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="CariPegawai",
                    fields=[
                        (
                            "pegawai",
                            models.OneToOneField(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                primary_key=True,
                                related_name="+",
                                serialize=False,
                                to="pegawai.pegawai",
                            ),
                        ),
                        (
                            "kata",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.TextField(), size=None
                            ),
                        ),
                        ("angka", models.TextField()),
                    ],
                    options={
                        "verbose_name": "pencarian pegawai",
                        "verbose_name_plural": "pencarian pegawai",
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["kata"], name="pegawai_cari_kata"
                            ),
                            django.contrib.postgres.indexes.GinIndex(
                                django.contrib.postgres.indexes.OpClass(
                                    models.F("angka"), name="gin_trgm_ops"
                                ),
                                name="pegawai_cari_angka",
                            ),
                        ],
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
                                    (
                                        "pelaku__in",
                                        ["atasan", "pengelola_opd", "kepala_opd", "petugas", "pimpinan"],
                                    )
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
                                to="pegawai.tahaplayanan",
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
                            models.CharField(
                                blank=True, default="", max_length=100, verbose_name="nomor surat"
                            ),
                        ),
                        (
                            "surat_tanggal",
                            models.DateField(blank=True, null=True, verbose_name="tanggal surat"),
                        ),
                        (
                            "surat_pejabat",
                            models.CharField(
                                blank=True, default="", max_length=150, verbose_name="penanda tangan"
                            ),
                        ),
                        ("hasil", models.JSONField(blank=True, default=dict)),
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
                            "kelompok",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="usulan",
                                to="pegawai.kelompokusulan",
                            ),
                        ),
                        (
                            "pegawai",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="usulan",
                                to="pegawai.pegawai",
                            ),
                        ),
                        (
                            "surat",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="inti.dokumen",
                            ),
                        ),
                        (
                            "unit",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="pegawai.unitkerja",
                            ),
                        ),
                        ("siap_tmt", models.DateField(blank=True, editable=False, null=True)),
                    ],
                    options={
                        "verbose_name": "usulan",
                        "verbose_name_plural": "usulan",
                        "indexes": [
                            models.Index(fields=["status", "tenggat"], name="pegawai_usulan_tenggat"),
                            models.Index(fields=["unit", "status"], name="pegawai_usulan_unit"),
                            models.Index(fields=["pegawai", "-dibuat_pada"], name="pegawai_usulan_pegawai"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
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
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("jumlah_tahap__gte", 1), ("tahap__lte", models.F("jumlah_tahap"))
                                ),
                                name="pegawai_usulan_tahap_wajar",
                            ),
                            models.CheckConstraint(
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
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("status", pegawai.domain.usulan.StatusUsulan["TERBIT"]),
                                        _negated=True,
                                    ),
                                    models.Q(
                                        ("surat__isnull", False), models.Q(("surat_nomor", ""), _negated=True)
                                    ),
                                    _connector="OR",
                                ),
                                name="pegawai_usulan_terbit_bersurat",
                                violation_error_message="Surat dan nomornya harus ada sebelum usulan dinyatakan terbit.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("status", pegawai.domain.usulan.StatusUsulan["SELESAI"]),
                                        _negated=True,
                                    ),
                                    models.Q(("hasil", {}), _negated=True),
                                    _connector="OR",
                                ),
                                name="pegawai_usulan_selesai_berhasil",
                                violation_error_message="Usulan selesai hanya setelah hasilnya tercatat.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(
                                    ("is_tunggal", True),
                                    (
                                        "status__in",
                                        ["berjalan", "dikembalikan", "disetujui", "draf", "terbit"],
                                    ),
                                ),
                                fields=("pegawai", "jenis"),
                                name="pegawai_usulan_satu_terbuka",
                                violation_error_message="Masih ada usulan sejenis untuk pegawai ini yang belum selesai.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("siap_tmt__isnull", False)),
                                fields=("pegawai", "jenis", "siap_tmt"),
                                name="pegawai_usulan_siap_sekali",
                                violation_error_message="Usulan untuk langkah ini sudah pernah disiapkan.",
                            ),
                        ],
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
                            "usulan",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="daftar_tahap",
                                to="pegawai.usulan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "tahap usulan",
                        "verbose_name_plural": "tahap usulan",
                        "ordering": ["usulan", "urut"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("usulan", "urut"), name="pegawai_tahapusulan_unik"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("urut__gte", 1)),
                                name="pegawai_tahapusulan_urut_sejak_satu",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "pelaku__in",
                                        ["atasan", "pengelola_opd", "kepala_opd", "petugas", "pimpinan"],
                                    )
                                ),
                                name="pegawai_tahapusulan_pelaku_dikenal",
                            ),
                        ],
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
                            models.CharField(
                                blank=True, default="", max_length=100, verbose_name="nomor surat"
                            ),
                        ),
                        (
                            "surat_tanggal",
                            models.DateField(blank=True, null=True, verbose_name="tanggal surat"),
                        ),
                        (
                            "surat_pejabat",
                            models.CharField(
                                blank=True, default="", max_length=150, verbose_name="penanda tangan"
                            ),
                        ),
                        ("hasil", models.JSONField(blank=True, default=dict)),
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
                            "kelompok",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.kelompokusulan",
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
                                to="pegawai.usulan",
                            ),
                        ),
                        (
                            "surat",
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
                            "unit",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.unitkerja",
                            ),
                        ),
                        ("siap_tmt", models.DateField(blank=True, editable=False, null=True)),
                    ],
                    options={
                        "indexes": [
                            models.Index(fields=["pegawai"], name="pegawai_usu_pegawai_630565_idx"),
                        ],
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
                        (
                            "selesai",
                            models.DateField(help_text="Hari ini tidak termasuk.", verbose_name="sampai"),
                        ),
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
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("selesai__gt", models.F("mulai"))),
                                name="pegawai_delegasi_selesai_setelah_mulai",
                                violation_error_message="Tanggal selesai harus setelah tanggal mulai.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("pemberi", models.F("pengganti")), _negated=True),
                                name="pegawai_delegasi_bukan_diri",
                                violation_error_message="Pengganti harus orang lain.",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                condition=models.Q(("dicabut_pada__isnull", True)),
                                expressions=[
                                    ("pemberi", "="),
                                    (
                                        pegawai.models.formasi.RentangTanggal(
                                            "mulai",
                                            "selesai",
                                            django.contrib.postgres.fields.ranges.RangeBoundary(),
                                        ),
                                        "&&",
                                    ),
                                ],
                                name="pegawai_delegasi_satu_pengganti",
                                violation_error_message="Sudah ada pengganti pada masa itu.",
                            ),
                        ],
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
                        (
                            "selesai",
                            models.DateField(help_text="Hari ini tidak termasuk.", verbose_name="sampai"),
                        ),
                        ("alasan", models.CharField(max_length=300, verbose_name="alasan")),
                        ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
                        ("dicabut_pada", models.DateTimeField(blank=True, null=True)),
                        (
                            "dibuat_oleh",
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
                            "pemberi",
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
                            "pengganti",
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
                                to="pegawai.delegasi",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
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
                        (
                            "usulan",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="komentar",
                                to="pegawai.usulan",
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
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="inti.dokumen",
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
                        (
                            "usulan",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="lampiran",
                                to="pegawai.usulan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "lampiran usulan",
                        "verbose_name_plural": "lampiran usulan",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("usulan", "dokumen", "syarat"),
                                name="pegawai_lampiran_sekali",
                                violation_error_message="Dokumen ini sudah dilampirkan.",
                            )
                        ],
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
                                db_index=False,
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
                                to="pegawai.lampiranusulan",
                            ),
                        ),
                        (
                            "usulan",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.usulan",
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
                        (
                            "usulan",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="peralihan",
                                to="pegawai.usulan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "peralihan usulan",
                        "verbose_name_plural": "peralihan usulan",
                        "ordering": ["usulan", "urut"],
                        "constraints": [
                            models.UniqueConstraint(fields=("usulan", "urut"), name="pegawai_peralihan_unik"),
                            models.CheckConstraint(
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
                            models.CheckConstraint(
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
                            models.CheckConstraint(
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
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PengecualianMutu",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("pemeriksaan", models.CharField(max_length=40)),
                        ("keterangan", models.CharField(max_length=300)),
                        ("alasan", models.CharField(max_length=300, verbose_name="alasan")),
                        ("pada", models.DateTimeField(auto_now_add=True)),
                        ("dicabut_pada", models.DateTimeField(blank=True, null=True)),
                        (
                            "dicabut_oleh",
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
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "pegawai",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="pengecualian_mutu",
                                to="pegawai.pegawai",
                            ),
                        ),
                        (
                            "unit",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="pegawai.unitkerja",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "pengecualian mutu data",
                        "verbose_name_plural": "pengecualian mutu data",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("alasan", ""), _negated=True),
                                name="pegawai_pengecualian_beralasan",
                                violation_error_message="Tulis alasannya.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("pegawai__isnull", False), ("unit__isnull", True)),
                                    models.Q(("pegawai__isnull", True), ("unit__isnull", False)),
                                    _connector="OR",
                                ),
                                name="pegawai_pengecualian_satu_subjek",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("dicabut_oleh__isnull", True), ("dicabut_pada__isnull", True)),
                                    models.Q(
                                        ("dicabut_oleh__isnull", False), ("dicabut_pada__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="pegawai_pengecualian_dicabut_lengkap",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("dicabut_pada__isnull", True)),
                                fields=("pemeriksaan", "pegawai", "unit", "keterangan"),
                                name="pegawai_pengecualian_sekali",
                                nulls_distinct=False,
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PengecualianMutuEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("pemeriksaan", models.CharField(max_length=40)),
                        ("keterangan", models.CharField(max_length=300)),
                        ("alasan", models.CharField(max_length=300, verbose_name="alasan")),
                        ("pada", models.DateTimeField(auto_now_add=True)),
                        ("dicabut_pada", models.DateTimeField(blank=True, null=True)),
                        (
                            "dicabut_oleh",
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
                            "oleh",
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
                            "pegawai",
                            models.ForeignKey(
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
                                to="pegawai.pengecualianmutu",
                            ),
                        ),
                        (
                            "unit",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.unitkerja",
                            ),
                        ),
                    ],
                    options={
                        "indexes": [
                            models.Index(fields=["pegawai"], name="pegawai_pen_pegawai_12e0f6_idx"),
                        ],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="TemuanMutu",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("pemeriksaan", models.CharField(max_length=40)),
                        ("bagian", models.CharField(blank=True, default="", max_length=20)),
                        ("acuan", models.UUIDField(null=True)),
                        ("keterangan", models.CharField(max_length=300)),
                        ("ditemukan_pada", models.DateField()),
                        ("selesai_pada", models.DateField(null=True)),
                        (
                            "pegawai",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="temuan_mutu",
                                to="pegawai.pegawai",
                            ),
                        ),
                        (
                            "pengecualian",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="temuan",
                                to="pegawai.pengecualianmutu",
                            ),
                        ),
                        (
                            "unit",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="temuan_mutu",
                                to="pegawai.unitkerja",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "temuan mutu data",
                        "verbose_name_plural": "temuan mutu data",
                        "indexes": [
                            models.Index(
                                condition=models.Q(
                                    ("pengecualian__isnull", True), ("selesai_pada__isnull", True)
                                ),
                                fields=["unit", "pemeriksaan"],
                                include=("pegawai",),
                                name="pegawai_temuan_perlu",
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("pegawai__isnull", False), ("unit__isnull", False), _connector="OR"
                                ),
                                name="pegawai_temuan_bersubjek",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(
                                    ("pegawai__isnull", False), ("selesai_pada__isnull", True)
                                ),
                                fields=("pemeriksaan", "pegawai"),
                                name="pegawai_temuan_sekali",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("pegawai__isnull", True), ("selesai_pada__isnull", True)),
                                fields=("pemeriksaan", "unit"),
                                name="pegawai_temuan_unit_sekali",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MutuHarian",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("tanggal", models.DateField()),
                        ("pemeriksaan", models.CharField(blank=True, default="", max_length=40)),
                        ("jumlah", models.PositiveIntegerField()),
                        (
                            "unit",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="pegawai.unitkerja",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "mutu data harian",
                        "verbose_name_plural": "mutu data harian",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("unit", "tanggal", "pemeriksaan"),
                                name="pegawai_mutuharian_sekali",
                                nulls_distinct=False,
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HasilKelayakan",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("jenis", models.CharField(max_length=30, verbose_name="jenis")),
                        ("pada", models.DateField(verbose_name="dihitung per tanggal")),
                        (
                            "hasil",
                            models.CharField(
                                choices=[
                                    ("layak", "Layak"),
                                    ("belum", "Belum"),
                                    ("tidak", "Tidak"),
                                    ("kurang_data", "Kurang data"),
                                ],
                                max_length=11,
                                verbose_name="hasil",
                            ),
                        ),
                        (
                            "tanggal",
                            models.DateField(
                                help_text="Hari pertama terpenuhi; kosong bila tidak diketahui.",
                                null=True,
                                verbose_name="tanggal",
                            ),
                        ),
                        ("rincian", models.JSONField(default=dict, verbose_name="rincian")),
                        (
                            "catatan",
                            models.CharField(blank=True, default="", max_length=300, verbose_name="catatan"),
                        ),
                        ("dihitung_pada", models.DateTimeField()),
                        (
                            "pegawai",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="pegawai.pegawai",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "hasil kelayakan",
                        "verbose_name_plural": "hasil kelayakan",
                        "indexes": [
                            models.Index(
                                fields=["jenis", "hasil", "tanggal", "id"], name="hasilkelayakan_daftar"
                            ),
                            models.Index(fields=["jenis", "tanggal", "id"], name="hasilkelayakan_urut"),
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("pegawai", "jenis"), name="pegawai_hasilkelayakan_sekali"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("hasil__in", ["layak", "belum", "tidak", "kurang_data"])),
                                name="pegawai_hasilkelayakan_hasil_dikenal",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="KoreksiImpor",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("lembar", models.CharField(blank=True, default="", max_length=100)),
                        ("baris", models.PositiveIntegerField()),
                        ("kolom", models.CharField(max_length=4)),
                        ("bidang", models.CharField(max_length=60)),
                        (
                            "lama",
                            models.TextField(
                                blank=True, help_text="Seperti pada daftar masalah; isi rahasia disamarkan."
                            ),
                        ),
                        (
                            "baru",
                            models.TextField(
                                blank=True, help_text="Untuk dibaca orang; isi rahasia disamarkan."
                            ),
                        ),
                        ("baru_sandi", models.BinaryField(help_text="Isi pengganti, tersandi.")),
                        ("pada", models.DateTimeField(auto_now=True)),
                        (
                            "batch",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="koreksi",
                                to="pegawai.batchimpor",
                            ),
                        ),
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
                        "verbose_name": "koreksi impor",
                        "verbose_name_plural": "koreksi impor",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("batch", "lembar", "baris", "kolom"), name="pegawai_koreksiimpor_unik"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="KoreksiImporEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("lembar", models.CharField(blank=True, default="", max_length=100)),
                        ("baris", models.PositiveIntegerField()),
                        ("kolom", models.CharField(max_length=4)),
                        ("bidang", models.CharField(max_length=60)),
                        (
                            "lama",
                            models.TextField(
                                blank=True, help_text="Seperti pada daftar masalah; isi rahasia disamarkan."
                            ),
                        ),
                        (
                            "baru",
                            models.TextField(
                                blank=True, help_text="Untuk dibaca orang; isi rahasia disamarkan."
                            ),
                        ),
                        ("pada", models.DateTimeField(auto_now=True)),
                        (
                            "batch",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.batchimpor",
                            ),
                        ),
                        (
                            "oleh",
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
                                to="pegawai.koreksiimpor",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PadananImpor",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("bidang", models.CharField(max_length=60)),
                        (
                            "kunci",
                            models.CharField(help_text="Nama seperti tertulis dalam berkas.", max_length=500),
                        ),
                        ("nama", models.CharField(max_length=500)),
                        ("rujukan_id", models.BigIntegerField()),
                        ("rujukan", models.CharField(max_length=300, verbose_name="nama pada rujukan")),
                        ("pada", models.DateTimeField(auto_now=True)),
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
                        "verbose_name": "padanan nama impor",
                        "verbose_name_plural": "padanan nama impor",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("bidang", "kunci"), name="pegawai_padananimpor_unik"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PadananImporEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("bidang", models.CharField(max_length=60)),
                        (
                            "kunci",
                            models.CharField(help_text="Nama seperti tertulis dalam berkas.", max_length=500),
                        ),
                        ("nama", models.CharField(max_length=500)),
                        ("rujukan_id", models.BigIntegerField()),
                        ("rujukan", models.CharField(max_length=300, verbose_name="nama pada rujukan")),
                        ("pada", models.DateTimeField(auto_now=True)),
                        (
                            "oleh",
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
                                to="pegawai.padananimpor",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="TataLetakImpor",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("urut", models.PositiveSmallIntegerField()),
                        ("sidik", models.CharField(max_length=64, verbose_name="sidik kepala tabel")),
                        (
                            "tempat",
                            models.JSONField(
                                help_text="Lembar dan baris kepala tabel-tabel yang berkepala sama."
                            ),
                        ),
                        (
                            "kolom",
                            models.JSONField(
                                help_text="Kolom menurut urutan: huruf, kepala, bidang, keyakinan, cara."
                            ),
                        ),
                        ("contoh_sandi", models.BinaryField(help_text="Contoh isi per kolom, tersandi.")),
                        (
                            "batch",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="tata_letak",
                                to="pegawai.batchimpor",
                            ),
                        ),
                        (
                            "ingatan",
                            models.ForeignKey(
                                help_text="Pemetaan yang dipakai.",
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to="pegawai.pemetaanimpor",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "tata letak impor",
                        "verbose_name_plural": "tata letak impor",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("batch", "sidik"), name="pegawai_tataletakimpor_unik"
                            )
                        ],
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
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="tahun mulai"
                            ),
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
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="tahun mulai"
                            ),
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
                                to="pegawai.penomoransurat",
                            ),
                        ),
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
                            models.UniqueConstraint(
                                fields=("buku", "tahun", "urut"), name="pegawai_nomorsurat_unik"
                            ),
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
                        (
                            "pangkat",
                            models.CharField(blank=True, default="", max_length=60, verbose_name="pangkat"),
                        ),
                        ("mulai", models.DateField(verbose_name="berlaku mulai")),
                        (
                            "selesai",
                            models.DateField(
                                blank=True,
                                help_text="Hari ini tidak termasuk.",
                                null=True,
                                verbose_name="sampai",
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
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("selesai__isnull", True),
                                    ("selesai__gt", models.F("mulai")),
                                    _connector="OR",
                                ),
                                name="pegawai_pejabat_selesai_setelah_mulai",
                                violation_error_message="Tanggal selesai harus setelah tanggal mulai.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("nip", ""), ("nip__regex", "^\\d{18}$"), _connector="OR"),
                                name="pegawai_pejabat_nip_sah",
                                violation_error_message="NIP terdiri atas 18 angka.",
                            ),
                        ],
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
                            models.CharField(
                                blank=True, default="", max_length=300, verbose_name="apa yang berubah"
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
                    ],
                    options={
                        "verbose_name": "templat surat",
                        "verbose_name_plural": "templat surat",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("kode", "versi"), name="pegawai_templatsurat_versi"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("kop__in", ["wali_kota", "bkpsdm"]), ("kertas__in", ["A4", "F4"])
                                ),
                                name="pegawai_templatsurat_pilihan",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("isi", ""), _negated=True),
                                name="pegawai_templatsurat_berisi",
                            ),
                        ],
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
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="inti.dokumen",
                            ),
                        ),
                        (
                            "kelompok",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="surat",
                                to="pegawai.kelompokusulan",
                            ),
                        ),
                        (
                            "nomor",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="surat",
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
                            "usulan",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="daftar_surat",
                                to="pegawai.usulan",
                            ),
                        ),
                        (
                            "templat",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="surat",
                                to="pegawai.templatsurat",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "surat",
                        "verbose_name_plural": "surat",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["disiapkan", "terbit", "batal"])),
                                name="pegawai_surat_status_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("dokumen__isnull", False), ("status", "terbit")),
                                    models.Q(
                                        models.Q(("status", "terbit"), _negated=True),
                                        ("dokumen__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="pegawai_surat_terbit_berdokumen",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("usulan__isnull", False),
                                    models.Q(("is_petikan", False), ("kelompok__isnull", False)),
                                    _connector="OR",
                                ),
                                name="pegawai_surat_ada_pemilik",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("status", "batal"), _negated=True),
                                fields=("usulan",),
                                name="pegawai_surat_satu_per_usulan",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(
                                    ("usulan__isnull", True), models.Q(("status", "batal"), _negated=True)
                                ),
                                fields=("kelompok",),
                                name="pegawai_surat_satu_bersama",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("is_petikan", False)),
                                fields=("nomor",),
                                name="pegawai_surat_satu_per_nomor",
                            ),
                        ],
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
                                default=serang_asn.inti.models.dokumen.kode_verifikasi,
                                editable=False,
                                max_length=32,
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
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="inti.dokumen",
                            ),
                        ),
                        (
                            "kelompok",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.kelompokusulan",
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
                                to="pegawai.surat",
                            ),
                        ),
                        (
                            "usulan",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="pegawai.usulan",
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
                            models.CharField(
                                blank=True, default="", max_length=300, verbose_name="apa yang berubah"
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
                                to="pegawai.templatsurat",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
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
                        (
                            "pangkat",
                            models.CharField(blank=True, default="", max_length=60, verbose_name="pangkat"),
                        ),
                        ("mulai", models.DateField(verbose_name="berlaku mulai")),
                        (
                            "selesai",
                            models.DateField(
                                blank=True,
                                help_text="Hari ini tidak termasuk.",
                                null=True,
                                verbose_name="sampai",
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
                                to="pegawai.pejabatpenandatangan",
                            ),
                        ),
                    ],
                    options={
                        "indexes": [
                            models.Index(fields=["pegawai"], name="pegawai_pej_pegawai_48b7fb_idx"),
                        ],
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
                            models.UniqueConstraint(
                                fields=("buku", "tahun"), name="pegawai_pencacahsurat_unik"
                            )
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
                                to="pegawai.harilibur",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
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
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("dicabut_pada__isnull", True)),
                                fields=("akun",),
                                name="pegawai_umpan_satu_per_akun",
                            )
                        ],
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
                                fields=("usulan", "peralihan_ke", "jenis", "ke"),
                                name="pegawai_pengingat_sekali",
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
                pgtrigger.migrations.AddTrigger(
                    model_name="agama",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_agamaevent" ("id", "kode", "kode_bkn", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "urut") SELECT new_values."id", new_values."kode", new_values."kode_bkn", new_values."nama", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."sumber", new_values."terverifikasi", new_values."urut" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e14c352480bc2e8078646145655d22d3f1e2e63a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_60025",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_agama",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="agama",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_agamaevent" ("id", "kode", "kode_bkn", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "urut") SELECT new_values."id", new_values."kode", new_values."kode_bkn", new_values."nama", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."sumber", new_values."terverifikasi", new_values."urut" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ffef2c372062944d037bc62f7fe06dd5c46c5086",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_41a03",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_agama",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="agama",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_agamaevent" ("id", "kode", "kode_bkn", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "urut") SELECT old_values."id", old_values."kode", old_values."kode_bkn", old_values."nama", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."sumber", old_values."terverifikasi", old_values."urut" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="658d0b65d17080cc8ef9b1665347716579b15969",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_c3a39",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_agama",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="batchimpor",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_batchimporevent" ("dibatalkan_pada", "dibuat_pada", "diterapkan_pada", "dokumen_id", "id", "jenis", "kode", "nama_berkas", "oleh_id", "perbaikan_dari_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ringkasan", "sha256", "status", "tugas_id") SELECT new_values."dibatalkan_pada", new_values."dibuat_pada", new_values."diterapkan_pada", new_values."dokumen_id", new_values."id", new_values."jenis", new_values."kode", new_values."nama_berkas", new_values."oleh_id", new_values."perbaikan_dari_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."ringkasan", new_values."sha256", new_values."status", new_values."tugas_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="fffc094f8ca2e31e4dc309a7f15fd096f14c049f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_f6684",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_batchimpor",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="batchimpor",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_batchimporevent" ("dibatalkan_pada", "dibuat_pada", "diterapkan_pada", "dokumen_id", "id", "jenis", "kode", "nama_berkas", "oleh_id", "perbaikan_dari_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ringkasan", "sha256", "status", "tugas_id") SELECT new_values."dibatalkan_pada", new_values."dibuat_pada", new_values."diterapkan_pada", new_values."dokumen_id", new_values."id", new_values."jenis", new_values."kode", new_values."nama_berkas", new_values."oleh_id", new_values."perbaikan_dari_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."ringkasan", new_values."sha256", new_values."status", new_values."tugas_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8bbaf0335c7e117fe3f5419795ac437696dffc67",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_c1135",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_batchimpor",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="batchimpor",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_batchimporevent" ("dibatalkan_pada", "dibuat_pada", "diterapkan_pada", "dokumen_id", "id", "jenis", "kode", "nama_berkas", "oleh_id", "perbaikan_dari_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ringkasan", "sha256", "status", "tugas_id") SELECT old_values."dibatalkan_pada", old_values."dibuat_pada", old_values."diterapkan_pada", old_values."dokumen_id", old_values."id", old_values."jenis", old_values."kode", old_values."nama_berkas", old_values."oleh_id", old_values."perbaikan_dari_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."ringkasan", old_values."sha256", old_values."status", old_values."tugas_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="c1ebe8bef3ea9445aed0e60d0256961ee0ff9d2e",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_7332a",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_batchimpor",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="golongan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_golonganevent" ("id", "jenis", "kode", "kode_bkn", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "urut") SELECT new_values."id", new_values."jenis", new_values."kode", new_values."kode_bkn", new_values."nama", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."sumber", new_values."terverifikasi", new_values."urut" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a00438ac7364dd6eb32ea6b10c26097470cfafc2",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_56c7d",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_golongan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="golongan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_golonganevent" ("id", "jenis", "kode", "kode_bkn", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "urut") SELECT new_values."id", new_values."jenis", new_values."kode", new_values."kode_bkn", new_values."nama", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."sumber", new_values."terverifikasi", new_values."urut" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5d8e9b3e3a3fb880e10a816d338af4ede3459bf2",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_000eb",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_golongan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="golongan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_golonganevent" ("id", "jenis", "kode", "kode_bkn", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "urut") SELECT old_values."id", old_values."jenis", old_values."kode", old_values."kode_bkn", old_values."nama", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."sumber", old_values."terverifikasi", old_values."urut" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="6684204cc64d7313cc085cbc6c00f90b46b6a49c",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_9b872",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_golongan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jenjangjabatan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_jenjangjabatanevent" ("golongan_terendah_id", "golongan_tertinggi_id", "id", "kode", "kode_bkn", "nama", "peringkat_duk", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "urut") SELECT new_values."golongan_terendah_id", new_values."golongan_tertinggi_id", new_values."id", new_values."kode", new_values."kode_bkn", new_values."nama", new_values."peringkat_duk", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."sumber", new_values."terverifikasi", new_values."urut" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1990355c003548817b3ac3048a6a87a66842e585",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_14c1d",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_jenjangjabatan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jenjangjabatan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_jenjangjabatanevent" ("golongan_terendah_id", "golongan_tertinggi_id", "id", "kode", "kode_bkn", "nama", "peringkat_duk", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "urut") SELECT new_values."golongan_terendah_id", new_values."golongan_tertinggi_id", new_values."id", new_values."kode", new_values."kode_bkn", new_values."nama", new_values."peringkat_duk", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."sumber", new_values."terverifikasi", new_values."urut" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2f1bafb3cf324d98062fcdfc8638ee13cb65c05d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_f228a",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_jenjangjabatan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jenjangjabatan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_jenjangjabatanevent" ("golongan_terendah_id", "golongan_tertinggi_id", "id", "kode", "kode_bkn", "nama", "peringkat_duk", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "urut") SELECT old_values."golongan_terendah_id", old_values."golongan_tertinggi_id", old_values."id", old_values."kode", old_values."kode_bkn", old_values."nama", old_values."peringkat_duk", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."sumber", old_values."terverifikasi", old_values."urut" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="6cb2a1b9a58ec7ca1e8ec4f41bf555147c69a5f0",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_ba674",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_jenjangjabatan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="pegawai",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_pegawaievent" ("agama_id", "akun_id", "alamat", "batch_id", "dibuat_pada", "foto_id", "gelar_belakang", "gelar_depan", "id", "jenis_kelamin", "kode", "lainnya", "nama", "nik_kunci", "nik_sandi", "nip", "nip_lama", "npwp", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status_kawin", "surel", "tanggal_lahir", "telepon", "tempat_lahir", "versi") SELECT new_values."agama_id", new_values."akun_id", new_values."alamat", new_values."batch_id", new_values."dibuat_pada", new_values."foto_id", new_values."gelar_belakang", new_values."gelar_depan", new_values."id", new_values."jenis_kelamin", new_values."kode", new_values."lainnya", new_values."nama", new_values."nik_kunci", new_values."nik_sandi", new_values."nip", new_values."nip_lama", new_values."npwp", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."status_kawin", new_values."surel", new_values."tanggal_lahir", new_values."telepon", new_values."tempat_lahir", new_values."versi" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="80637ae82be7629621d59a516ae39e8c4552aed0",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_adb96",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_pegawai",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="pegawai",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_pegawaievent" ("agama_id", "akun_id", "alamat", "batch_id", "dibuat_pada", "foto_id", "gelar_belakang", "gelar_depan", "id", "jenis_kelamin", "kode", "lainnya", "nama", "nik_kunci", "nik_sandi", "nip", "nip_lama", "npwp", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status_kawin", "surel", "tanggal_lahir", "telepon", "tempat_lahir", "versi") SELECT new_values."agama_id", new_values."akun_id", new_values."alamat", new_values."batch_id", new_values."dibuat_pada", new_values."foto_id", new_values."gelar_belakang", new_values."gelar_depan", new_values."id", new_values."jenis_kelamin", new_values."kode", new_values."lainnya", new_values."nama", new_values."nik_kunci", new_values."nik_sandi", new_values."nip", new_values."nip_lama", new_values."npwp", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."status_kawin", new_values."surel", new_values."tanggal_lahir", new_values."telepon", new_values."tempat_lahir", new_values."versi" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="574520dd6a51dfe8f5b5979885e5d7d84d22a544",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_8d362",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_pegawai",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="pegawai",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_pegawaievent" ("agama_id", "akun_id", "alamat", "batch_id", "dibuat_pada", "foto_id", "gelar_belakang", "gelar_depan", "id", "jenis_kelamin", "kode", "lainnya", "nama", "nik_kunci", "nik_sandi", "nip", "nip_lama", "npwp", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status_kawin", "surel", "tanggal_lahir", "telepon", "tempat_lahir", "versi") SELECT old_values."agama_id", old_values."akun_id", old_values."alamat", old_values."batch_id", old_values."dibuat_pada", old_values."foto_id", old_values."gelar_belakang", old_values."gelar_depan", old_values."id", old_values."jenis_kelamin", old_values."kode", old_values."lainnya", old_values."nama", old_values."nik_kunci", old_values."nik_sandi", old_values."nip", old_values."nip_lama", old_values."npwp", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."status_kawin", old_values."surel", old_values."tanggal_lahir", old_values."telepon", old_values."tempat_lahir", old_values."versi" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2420d8e6d4cc93c55ad583f5c0a45a2602fbde0f",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_52919",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_pegawai",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="tindakankepegawaian",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_tindakankepegawaianevent" ("alasan_pembatalan", "dibatalkan_pada", "dibuat_pada", "diterapkan_pada", "dokumen_id", "id", "jenis", "judul", "kode", "oleh_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rencana", "ringkasan", "sk_nomor", "sk_pejabat", "sk_tanggal", "status", "tmt", "tugas_id") SELECT new_values."alasan_pembatalan", new_values."dibatalkan_pada", new_values."dibuat_pada", new_values."diterapkan_pada", new_values."dokumen_id", new_values."id", new_values."jenis", new_values."judul", new_values."kode", new_values."oleh_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."rencana", new_values."ringkasan", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."status", new_values."tmt", new_values."tugas_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="88ae52f86a3dea05d4bae6442e7bd95610092d9a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_a5de3",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_tindakankepegawaian",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="tindakankepegawaian",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_tindakankepegawaianevent" ("alasan_pembatalan", "dibatalkan_pada", "dibuat_pada", "diterapkan_pada", "dokumen_id", "id", "jenis", "judul", "kode", "oleh_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rencana", "ringkasan", "sk_nomor", "sk_pejabat", "sk_tanggal", "status", "tmt", "tugas_id") SELECT new_values."alasan_pembatalan", new_values."dibatalkan_pada", new_values."dibuat_pada", new_values."diterapkan_pada", new_values."dokumen_id", new_values."id", new_values."jenis", new_values."judul", new_values."kode", new_values."oleh_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."rencana", new_values."ringkasan", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."status", new_values."tmt", new_values."tugas_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a60670031e17831bebb0e9218c07f38170b6044d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_8c029",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_tindakankepegawaian",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="tindakankepegawaian",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_tindakankepegawaianevent" ("alasan_pembatalan", "dibatalkan_pada", "dibuat_pada", "diterapkan_pada", "dokumen_id", "id", "jenis", "judul", "kode", "oleh_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rencana", "ringkasan", "sk_nomor", "sk_pejabat", "sk_tanggal", "status", "tmt", "tugas_id") SELECT old_values."alasan_pembatalan", old_values."dibatalkan_pada", old_values."dibuat_pada", old_values."diterapkan_pada", old_values."dokumen_id", old_values."id", old_values."jenis", old_values."judul", old_values."kode", old_values."oleh_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."rencana", old_values."ringkasan", old_values."sk_nomor", old_values."sk_pejabat", old_values."sk_tanggal", old_values."status", old_values."tmt", old_values."tugas_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7eea2d477376ae611e4a32c9e4ed9d554c331069",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_89047",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_tindakankepegawaian",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="angkakredit",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_angkakreditevent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "id", "jenjang_id", "kode", "konversi", "mulai", "nilai", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tindakan_id") SELECT new_values."alasan_pembatalan", new_values."batch_baris", new_values."batch_id", new_values."batch_lembar", new_values."catatan", new_values."dibatalkan_pada", new_values."dokumen_id", new_values."id", new_values."jenjang_id", new_values."kode", new_values."konversi", new_values."mulai", new_values."nilai", new_values."pegawai_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."selesai", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."sumber", new_values."tindakan_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="885f1678a9ccc5510c332e8ab0ba47e5eca406cd",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_d5cae",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_angkakredit",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="angkakredit",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_angkakreditevent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "id", "jenjang_id", "kode", "konversi", "mulai", "nilai", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tindakan_id") SELECT new_values."alasan_pembatalan", new_values."batch_baris", new_values."batch_id", new_values."batch_lembar", new_values."catatan", new_values."dibatalkan_pada", new_values."dokumen_id", new_values."id", new_values."jenjang_id", new_values."kode", new_values."konversi", new_values."mulai", new_values."nilai", new_values."pegawai_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."selesai", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."sumber", new_values."tindakan_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1204f09ad8ea393a59d659dc819025d4953d6c69",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_b595f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_angkakredit",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="angkakredit",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_angkakreditevent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "id", "jenjang_id", "kode", "konversi", "mulai", "nilai", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tindakan_id") SELECT old_values."alasan_pembatalan", old_values."batch_baris", old_values."batch_id", old_values."batch_lembar", old_values."catatan", old_values."dibatalkan_pada", old_values."dokumen_id", old_values."id", old_values."jenjang_id", old_values."kode", old_values."konversi", old_values."mulai", old_values."nilai", old_values."pegawai_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."selesai", old_values."sk_nomor", old_values."sk_pejabat", old_values."sk_tanggal", old_values."sumber", old_values."tindakan_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="376e7fc2f0320e63b0e8a3e52038a762c8150a04",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_84568",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_angkakredit",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="batasusiapensiun",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_batasusiapensiunevent" ("berlaku_mulai", "dasar", "id", "jenis_jabatan", "jenjang_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rumpun", "terverifikasi", "usia") SELECT new_values."berlaku_mulai", new_values."dasar", new_values."id", new_values."jenis_jabatan", new_values."jenjang_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."rumpun", new_values."terverifikasi", new_values."usia" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="307620add19877091cd50b1017a2427befac0c11",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_2013c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_batasusiapensiun",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="batasusiapensiun",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_batasusiapensiunevent" ("berlaku_mulai", "dasar", "id", "jenis_jabatan", "jenjang_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rumpun", "terverifikasi", "usia") SELECT new_values."berlaku_mulai", new_values."dasar", new_values."id", new_values."jenis_jabatan", new_values."jenjang_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."rumpun", new_values."terverifikasi", new_values."usia" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c03a482f44bd3cbf7555dc4d8a432a701a36d8f0",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_fd1d0",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_batasusiapensiun",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="batasusiapensiun",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_batasusiapensiunevent" ("berlaku_mulai", "dasar", "id", "jenis_jabatan", "jenjang_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rumpun", "terverifikasi", "usia") SELECT old_values."berlaku_mulai", old_values."dasar", old_values."id", old_values."jenis_jabatan", old_values."jenjang_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."rumpun", old_values."terverifikasi", old_values."usia" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="18722b908a3cb293ff4cf641abcfbcd49e919a4a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_e4881",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_batasusiapensiun",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eselon",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_eselonevent" ("id", "kode", "kode_bkn", "nama", "peringkat_duk", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "urut") SELECT new_values."id", new_values."kode", new_values."kode_bkn", new_values."nama", new_values."peringkat_duk", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."sumber", new_values."terverifikasi", new_values."urut" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="34c71441c257bb062c37224c0e7837c6c5d8d88f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_950c3",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_eselon",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eselon",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_eselonevent" ("id", "kode", "kode_bkn", "nama", "peringkat_duk", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "urut") SELECT new_values."id", new_values."kode", new_values."kode_bkn", new_values."nama", new_values."peringkat_duk", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."sumber", new_values."terverifikasi", new_values."urut" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4e806dc1e12b328e42bfb15938eb2e1b9877b681",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_546a9",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_eselon",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eselon",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_eselonevent" ("id", "kode", "kode_bkn", "nama", "peringkat_duk", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "urut") SELECT old_values."id", old_values."kode", old_values."kode_bkn", old_values."nama", old_values."peringkat_duk", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."sumber", old_values."terverifikasi", old_values."urut" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="8562c0a8abccb75a376106ff9c7cbcb16c024f18",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_67fee",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_eselon",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="tingkatpendidikan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_tingkatpendidikanevent" ("id", "kode", "kode_bkn", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "urut") SELECT new_values."id", new_values."kode", new_values."kode_bkn", new_values."nama", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."sumber", new_values."terverifikasi", new_values."urut" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e87649d1dafc88ecd1af1930dad95fcfed00f190",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_ab1f9",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_tingkatpendidikan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="tingkatpendidikan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_tingkatpendidikanevent" ("id", "kode", "kode_bkn", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "urut") SELECT new_values."id", new_values."kode", new_values."kode_bkn", new_values."nama", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."sumber", new_values."terverifikasi", new_values."urut" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c7e791b828e481b99d37fb78733a011bbeb01dea",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_07dda",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_tingkatpendidikan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="tingkatpendidikan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_tingkatpendidikanevent" ("id", "kode", "kode_bkn", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "urut") SELECT old_values."id", old_values."kode", old_values."kode_bkn", old_values."nama", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."sumber", old_values."terverifikasi", old_values."urut" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="b10d30fc6020443f5b37facc11c10216efd42e7d",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_09afc",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_tingkatpendidikan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jabatan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_jabatanevent" ("berlaku_mulai", "berlaku_selesai", "eselon_id", "id", "jenis", "jenjang_id", "kelas", "kode", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rumpun", "sumber", "terverifikasi", "tingkat_pendidikan_minimal_id") SELECT new_values."berlaku_mulai", new_values."berlaku_selesai", new_values."eselon_id", new_values."id", new_values."jenis", new_values."jenjang_id", new_values."kelas", new_values."kode", new_values."nama", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."rumpun", new_values."sumber", new_values."terverifikasi", new_values."tingkat_pendidikan_minimal_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5078aac944330bd7ce6c86a765d8adf1f076bcc6",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_b5336",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_jabatan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jabatan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_jabatanevent" ("berlaku_mulai", "berlaku_selesai", "eselon_id", "id", "jenis", "jenjang_id", "kelas", "kode", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rumpun", "sumber", "terverifikasi", "tingkat_pendidikan_minimal_id") SELECT new_values."berlaku_mulai", new_values."berlaku_selesai", new_values."eselon_id", new_values."id", new_values."jenis", new_values."jenjang_id", new_values."kelas", new_values."kode", new_values."nama", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."rumpun", new_values."sumber", new_values."terverifikasi", new_values."tingkat_pendidikan_minimal_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="74ececd141840ceb0a2000a14804686981cd6b6d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_a9d7a",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_jabatan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jabatan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_jabatanevent" ("berlaku_mulai", "berlaku_selesai", "eselon_id", "id", "jenis", "jenjang_id", "kelas", "kode", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rumpun", "sumber", "terverifikasi", "tingkat_pendidikan_minimal_id") SELECT old_values."berlaku_mulai", old_values."berlaku_selesai", old_values."eselon_id", old_values."id", old_values."jenis", old_values."jenjang_id", old_values."kelas", old_values."kode", old_values."nama", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."rumpun", old_values."sumber", old_values."terverifikasi", old_values."tingkat_pendidikan_minimal_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="0fce46d20a4e107b979d951e1ae23b2b0172d79b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_41c11",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_jabatan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="wilayah",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_wilayahevent" ("induk_id", "kode", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber") SELECT new_values."induk_id", new_values."kode", new_values."nama", _pgh_attached_context.value, NOW(), \'tambah\', new_values."kode", new_values."sumber" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2096246f422014baa4c0ef28f371dbed9f687329",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_6e1fb",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_wilayah",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="wilayah",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_wilayahevent" ("induk_id", "kode", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber") SELECT new_values."induk_id", new_values."kode", new_values."nama", _pgh_attached_context.value, NOW(), \'ubah\', new_values."kode", new_values."sumber" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."kode") = (new_values."kode") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c3a226ed6123c3c185f92b7e4a41276748186f0b",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_dee5e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_wilayah",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="wilayah",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_wilayahevent" ("induk_id", "kode", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber") SELECT old_values."induk_id", old_values."kode", old_values."nama", _pgh_attached_context.value, NOW(), \'hapus\', old_values."kode", old_values."sumber" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a9a3073d44917fc85ee0be16aa96735482e22b42",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_e8bcb",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_wilayah",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="unitkerja",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_unitkerjaevent" ("alamat", "berlaku_mulai", "berlaku_selesai", "depth", "id", "jenis", "kode", "nama", "nama_pendek", "numchild", "path", "penerus_id", "pengelola_kepegawaian_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "publik_id", "sumber", "tugas", "wilayah_id") SELECT new_values."alamat", new_values."berlaku_mulai", new_values."berlaku_selesai", new_values."depth", new_values."id", new_values."jenis", new_values."kode", new_values."nama", new_values."nama_pendek", new_values."numchild", new_values."path", new_values."penerus_id", new_values."pengelola_kepegawaian_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."publik_id", new_values."sumber", new_values."tugas", new_values."wilayah_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="64ed07b8cc4cd9c8c7321de6a9057ac81b64a986",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_f8852",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_unitkerja",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="unitkerja",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_unitkerjaevent" ("alamat", "berlaku_mulai", "berlaku_selesai", "depth", "id", "jenis", "kode", "nama", "nama_pendek", "numchild", "path", "penerus_id", "pengelola_kepegawaian_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "publik_id", "sumber", "tugas", "wilayah_id") SELECT new_values."alamat", new_values."berlaku_mulai", new_values."berlaku_selesai", new_values."depth", new_values."id", new_values."jenis", new_values."kode", new_values."nama", new_values."nama_pendek", new_values."numchild", new_values."path", new_values."penerus_id", new_values."pengelola_kepegawaian_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."publik_id", new_values."sumber", new_values."tugas", new_values."wilayah_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="26f868890b7064db882a582d2bd9fa6b1022a464",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_42b59",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_unitkerja",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="unitkerja",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_unitkerjaevent" ("alamat", "berlaku_mulai", "berlaku_selesai", "depth", "id", "jenis", "kode", "nama", "nama_pendek", "numchild", "path", "penerus_id", "pengelola_kepegawaian_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "publik_id", "sumber", "tugas", "wilayah_id") SELECT old_values."alamat", old_values."berlaku_mulai", old_values."berlaku_selesai", old_values."depth", old_values."id", old_values."jenis", old_values."kode", old_values."nama", old_values."nama_pendek", old_values."numchild", old_values."path", old_values."penerus_id", old_values."pengelola_kepegawaian_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."publik_id", old_values."sumber", old_values."tugas", old_values."wilayah_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="53a9a87b705734724c2a445f86630c00ceb3be91",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_22bb9",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_unitkerja",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="formasi",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_formasievent" ("dasar", "id", "jabatan_id", "jumlah", "kepala", "mulai", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai", "unit_id") SELECT new_values."dasar", new_values."id", new_values."jabatan_id", new_values."jumlah", new_values."kepala", new_values."mulai", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."selesai", new_values."unit_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e6aa1be91b7856ee73dcd95e79aee8950da00cba",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_d4f47",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_formasi",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="formasi",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_formasievent" ("dasar", "id", "jabatan_id", "jumlah", "kepala", "mulai", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai", "unit_id") SELECT new_values."dasar", new_values."id", new_values."jabatan_id", new_values."jumlah", new_values."kepala", new_values."mulai", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."selesai", new_values."unit_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5cc38a471f49339aad43242faa1d343061c0caf4",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_90f91",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_formasi",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="formasi",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_formasievent" ("dasar", "id", "jabatan_id", "jumlah", "kepala", "mulai", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai", "unit_id") SELECT old_values."dasar", old_values."id", old_values."jabatan_id", old_values."jumlah", old_values."kepala", old_values."mulai", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."selesai", old_values."unit_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7c9e20d18ad481c3f15ab54712adaf9564363cba",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_40dd5",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_formasi",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="gajipokok",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_gajipokokevent" ("berlaku_mulai", "dasar", "gaji", "golongan_id", "id", "mkg", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."berlaku_mulai", new_values."dasar", new_values."gaji", new_values."golongan_id", new_values."id", new_values."mkg", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="84edcc9b599959155249ad0546904b0b97133729",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_60745",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_gajipokok",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="gajipokok",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_gajipokokevent" ("berlaku_mulai", "dasar", "gaji", "golongan_id", "id", "mkg", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."berlaku_mulai", new_values."dasar", new_values."gaji", new_values."golongan_id", new_values."id", new_values."mkg", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8666adfb12d49a89fc382f67ecbaab6d6447451b",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_f1daf",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_gajipokok",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="gajipokok",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_gajipokokevent" ("berlaku_mulai", "dasar", "gaji", "golongan_id", "id", "mkg", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."berlaku_mulai", old_values."dasar", old_values."gaji", old_values."golongan_id", old_values."id", old_values."mkg", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="297cbef0705e12ec7331594f24e1a6583440def9",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_2f7ac",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_gajipokok",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jeniscuti",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_jeniscutievent" ("id", "kode", "kode_bkn", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sensitif", "sumber", "terverifikasi", "urut") SELECT new_values."id", new_values."kode", new_values."kode_bkn", new_values."nama", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."sensitif", new_values."sumber", new_values."terverifikasi", new_values."urut" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="248c059cdaa1ce09ff0035ada1f229a5610e220f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_1fd0a",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_jeniscuti",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jeniscuti",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_jeniscutievent" ("id", "kode", "kode_bkn", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sensitif", "sumber", "terverifikasi", "urut") SELECT new_values."id", new_values."kode", new_values."kode_bkn", new_values."nama", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."sensitif", new_values."sumber", new_values."terverifikasi", new_values."urut" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="09162f6a6c15fcd7d09d3aa695543f3ab430d1ff",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_3aba7",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_jeniscuti",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jeniscuti",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_jeniscutievent" ("id", "kode", "kode_bkn", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sensitif", "sumber", "terverifikasi", "urut") SELECT old_values."id", old_values."kode", old_values."kode_bkn", old_values."nama", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."sensitif", old_values."sumber", old_values."terverifikasi", old_values."urut" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7c7d52d280abce385c4a9f438190d3747e771965",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_df47a",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_jeniscuti",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jenishukumandisiplin",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_jenishukumandisiplinevent" ("id", "kode", "kode_bkn", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "tingkat", "urut") SELECT new_values."id", new_values."kode", new_values."kode_bkn", new_values."nama", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."sumber", new_values."terverifikasi", new_values."tingkat", new_values."urut" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="19b56413dc355144e54ab880ae6a7f766988b0f6",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_62af7",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_jenishukumandisiplin",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jenishukumandisiplin",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_jenishukumandisiplinevent" ("id", "kode", "kode_bkn", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "tingkat", "urut") SELECT new_values."id", new_values."kode", new_values."kode_bkn", new_values."nama", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."sumber", new_values."terverifikasi", new_values."tingkat", new_values."urut" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5492a5e506ab71a70771dfff21632ae92050fa1c",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_9a12f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_jenishukumandisiplin",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jenishukumandisiplin",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_jenishukumandisiplinevent" ("id", "kode", "kode_bkn", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "tingkat", "urut") SELECT old_values."id", old_values."kode", old_values."kode_bkn", old_values."nama", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."sumber", old_values."terverifikasi", old_values."tingkat", old_values."urut" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9ea0fe438550f4d854387042f18951c9147a77fc",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_78098",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_jenishukumandisiplin",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jenispenghargaan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_jenispenghargaanevent" ("id", "kode", "kode_bkn", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "urut") SELECT new_values."id", new_values."kode", new_values."kode_bkn", new_values."nama", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."sumber", new_values."terverifikasi", new_values."urut" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e669f3fd917d0d2b14af9c5340133181f87d664b",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_18bab",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_jenispenghargaan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jenispenghargaan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_jenispenghargaanevent" ("id", "kode", "kode_bkn", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "urut") SELECT new_values."id", new_values."kode", new_values."kode_bkn", new_values."nama", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."sumber", new_values."terverifikasi", new_values."urut" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="dbc86e51bc152b8add7fa1d3e925f6bc495bcc38",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_3dd42",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_jenispenghargaan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jenispenghargaan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_jenispenghargaanevent" ("id", "kode", "kode_bkn", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "urut") SELECT old_values."id", old_values."kode", old_values."kode_bkn", old_values."nama", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."sumber", old_values."terverifikasi", old_values."urut" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9f58f9dd16cc2898e55dd9eb85c055fdadf38f35",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_c7ca4",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_jenispenghargaan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="kedudukanhukum",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_kedudukanhukumevent" ("akhir", "dihitung", "id", "kode", "kode_bkn", "masa_kerja", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "urut") SELECT new_values."akhir", new_values."dihitung", new_values."id", new_values."kode", new_values."kode_bkn", new_values."masa_kerja", new_values."nama", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."sumber", new_values."terverifikasi", new_values."urut" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c5bacda75193a242d1b726df99d2db6cbb7a617b",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_6d26d",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_kedudukanhukum",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="kedudukanhukum",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_kedudukanhukumevent" ("akhir", "dihitung", "id", "kode", "kode_bkn", "masa_kerja", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "urut") SELECT new_values."akhir", new_values."dihitung", new_values."id", new_values."kode", new_values."kode_bkn", new_values."masa_kerja", new_values."nama", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."sumber", new_values."terverifikasi", new_values."urut" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="14e8c9e042667066ddc4bcf9ee6b73549c8be111",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_d04bc",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_kedudukanhukum",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="kedudukanhukum",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_kedudukanhukumevent" ("akhir", "dihitung", "id", "kode", "kode_bkn", "masa_kerja", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "terverifikasi", "urut") SELECT old_values."akhir", old_values."dihitung", old_values."id", old_values."kode", old_values."kode_bkn", old_values."masa_kerja", old_values."nama", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."sumber", old_values."terverifikasi", old_values."urut" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="74ef1194de0ae1fcb5e10cbe725c0971b39a0e0f",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_f273d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_kedudukanhukum",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="nipterdahulu",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_nipterdahuluevent" ("alasan", "id", "nip", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sampai") SELECT new_values."alasan", new_values."id", new_values."nip", new_values."pegawai_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."sampai" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ed28a957ee035a97d45bfd241562cca6ea3088d8",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_0213f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_nipterdahulu",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="nipterdahulu",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_nipterdahuluevent" ("alasan", "id", "nip", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sampai") SELECT new_values."alasan", new_values."id", new_values."nip", new_values."pegawai_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."sampai" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d1abed196bf8b60f96f9393aadf80d71442c6adc",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_f4cb9",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_nipterdahulu",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="nipterdahulu",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_nipterdahuluevent" ("alasan", "id", "nip", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sampai") SELECT old_values."alasan", old_values."id", old_values."nip", old_values."pegawai_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."sampai" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="250ed8a548714c01314da2a2b419e03d477e37d6",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_00675",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_nipterdahulu",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="parameter",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_parameterevent" ("berlaku_mulai", "dasar", "id", "keterangan", "kode", "nilai", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "satuan", "terverifikasi") SELECT new_values."berlaku_mulai", new_values."dasar", new_values."id", new_values."keterangan", new_values."kode", new_values."nilai", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."satuan", new_values."terverifikasi" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b52d47885b6fe294001e45dcef6adb386d44a683",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_c8197",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_parameter",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="parameter",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_parameterevent" ("berlaku_mulai", "dasar", "id", "keterangan", "kode", "nilai", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "satuan", "terverifikasi") SELECT new_values."berlaku_mulai", new_values."dasar", new_values."id", new_values."keterangan", new_values."kode", new_values."nilai", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."satuan", new_values."terverifikasi" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="07b5ac9ae0fe6623772181d127f25183a99ec28d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_2e350",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_parameter",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="parameter",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_parameterevent" ("berlaku_mulai", "dasar", "id", "keterangan", "kode", "nilai", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "satuan", "terverifikasi") SELECT old_values."berlaku_mulai", old_values."dasar", old_values."id", old_values."keterangan", old_values."kode", old_values."nilai", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."satuan", old_values."terverifikasi" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="fbab67f8b890206222c211a5b9952d18bf912ffc",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_e3247",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_parameter",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="pemetaanimpor",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_pemetaanimporevent" ("dibuat_oleh_id", "id", "jenis", "nama", "pemetaan", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sidik") SELECT new_values."dibuat_oleh_id", new_values."id", new_values."jenis", new_values."nama", new_values."pemetaan", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."sidik" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9f13f089aa989db7825e58f378d720be07b4ab31",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_fd0ea",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_pemetaanimpor",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="pemetaanimpor",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_pemetaanimporevent" ("dibuat_oleh_id", "id", "jenis", "nama", "pemetaan", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sidik") SELECT new_values."dibuat_oleh_id", new_values."id", new_values."jenis", new_values."nama", new_values."pemetaan", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."sidik" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ebf051588ccd1923484e2a68c1a724be52476022",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_820a0",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_pemetaanimpor",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="pemetaanimpor",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_pemetaanimporevent" ("dibuat_oleh_id", "id", "jenis", "nama", "pemetaan", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sidik") SELECT old_values."dibuat_oleh_id", old_values."id", old_values."jenis", old_values."nama", old_values."pemetaan", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."sidik" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="6522e4587b01fa33c528dc3e751ffdc6c82f3445",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_9c0b2",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_pemetaanimpor",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="pendidikan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_pendidikanevent" ("id", "jurusan", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "tingkat_id") SELECT new_values."id", new_values."jurusan", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."sumber", new_values."tingkat_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c2f697f9d1f4e3a71342526eda78dd3db9f0ed9c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_9477a",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_pendidikan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="pendidikan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_pendidikanevent" ("id", "jurusan", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "tingkat_id") SELECT new_values."id", new_values."jurusan", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."sumber", new_values."tingkat_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e8d137f1f4f3dfcd3a6938252ec6092719e7c2c7",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_b1121",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_pendidikan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="pendidikan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_pendidikanevent" ("id", "jurusan", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "tingkat_id") SELECT old_values."id", old_values."jurusan", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."sumber", old_values."tingkat_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="18a69e68ce1618352899e029463339d232357609",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_d23b2",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_pendidikan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="penugasantambahan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_penugasantambahanevent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "id", "jabatan_id", "jenis", "kode", "mulai", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tindakan_id", "unit_id") SELECT new_values."alasan_pembatalan", new_values."batch_baris", new_values."batch_id", new_values."batch_lembar", new_values."catatan", new_values."dibatalkan_pada", new_values."dokumen_id", new_values."id", new_values."jabatan_id", new_values."jenis", new_values."kode", new_values."mulai", new_values."pegawai_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."selesai", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."sumber", new_values."tindakan_id", new_values."unit_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1751232602a89f0e5146b54d399a3dd02e6457d6",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_abf53",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_penugasantambahan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="penugasantambahan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_penugasantambahanevent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "id", "jabatan_id", "jenis", "kode", "mulai", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tindakan_id", "unit_id") SELECT new_values."alasan_pembatalan", new_values."batch_baris", new_values."batch_id", new_values."batch_lembar", new_values."catatan", new_values."dibatalkan_pada", new_values."dokumen_id", new_values."id", new_values."jabatan_id", new_values."jenis", new_values."kode", new_values."mulai", new_values."pegawai_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."selesai", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."sumber", new_values."tindakan_id", new_values."unit_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1791bcc72694dc0a9a34225806e231ed380773fc",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_43972",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_penugasantambahan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="penugasantambahan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_penugasantambahanevent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "id", "jabatan_id", "jenis", "kode", "mulai", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tindakan_id", "unit_id") SELECT old_values."alasan_pembatalan", old_values."batch_baris", old_values."batch_id", old_values."batch_lembar", old_values."catatan", old_values."dibatalkan_pada", old_values."dokumen_id", old_values."id", old_values."jabatan_id", old_values."jenis", old_values."kode", old_values."mulai", old_values."pegawai_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."selesai", old_values."sk_nomor", old_values."sk_pejabat", old_values."sk_tanggal", old_values."sumber", old_values."tindakan_id", old_values."unit_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="4b296b9ac26bb3ccd66882205b14f085fbdb28a7",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_a6751",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_penugasantambahan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="pergantianunit",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_pergantianunitevent" ("baru_id", "bentuk", "id", "lama_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tindakan_id") SELECT new_values."baru_id", new_values."bentuk", new_values."id", new_values."lama_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."tindakan_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="bfb592890575530905cbbcc01b9639f6f7004146",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_40075",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_pergantianunit",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="pergantianunit",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_pergantianunitevent" ("baru_id", "bentuk", "id", "lama_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tindakan_id") SELECT new_values."baru_id", new_values."bentuk", new_values."id", new_values."lama_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."tindakan_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="49905f11e198c0e66238cd0863d91c864a3ae2b0",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_0261d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_pergantianunit",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="pergantianunit",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_pergantianunitevent" ("baru_id", "bentuk", "id", "lama_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tindakan_id") SELECT old_values."baru_id", old_values."bentuk", old_values."id", old_values."lama_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."tindakan_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="63cf3650466bdb414ca2d07fe4f2fea4ab0c99fb",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_5623e",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_pergantianunit",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatatasan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatatasanevent" ("alasan_pembatalan", "atasan_id", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "id", "kode", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tindakan_id", "tmt") SELECT new_values."alasan_pembatalan", new_values."atasan_id", new_values."batch_baris", new_values."batch_id", new_values."batch_lembar", new_values."catatan", new_values."dibatalkan_pada", new_values."dokumen_id", new_values."id", new_values."kode", new_values."pegawai_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."sumber", new_values."tindakan_id", new_values."tmt" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f5b509204cffbdb7c7145c5582aca6c6dda06b29",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_764df",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_riwayatatasan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatatasan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatatasanevent" ("alasan_pembatalan", "atasan_id", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "id", "kode", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tindakan_id", "tmt") SELECT new_values."alasan_pembatalan", new_values."atasan_id", new_values."batch_baris", new_values."batch_id", new_values."batch_lembar", new_values."catatan", new_values."dibatalkan_pada", new_values."dokumen_id", new_values."id", new_values."kode", new_values."pegawai_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."sumber", new_values."tindakan_id", new_values."tmt" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ef04e4573c5691421cbc1c3eff9f8315cb500786",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_ea726",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_riwayatatasan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatatasan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatatasanevent" ("alasan_pembatalan", "atasan_id", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "id", "kode", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tindakan_id", "tmt") SELECT old_values."alasan_pembatalan", old_values."atasan_id", old_values."batch_baris", old_values."batch_id", old_values."batch_lembar", old_values."catatan", old_values."dibatalkan_pada", old_values."dokumen_id", old_values."id", old_values."kode", old_values."pegawai_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."sk_nomor", old_values."sk_pejabat", old_values."sk_tanggal", old_values."sumber", old_values."tindakan_id", old_values."tmt" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="d1e50fdb473090f22a31f7cb12e479fb664e9230",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_51e34",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_riwayatatasan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatcuti",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatcutievent" ("alamat", "alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "hari_kerja", "id", "jenis_id", "kode", "mulai", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tahun_hak", "tindakan_id") SELECT new_values."alamat", new_values."alasan_pembatalan", new_values."batch_baris", new_values."batch_id", new_values."batch_lembar", new_values."catatan", new_values."dibatalkan_pada", new_values."dokumen_id", new_values."hari_kerja", new_values."id", new_values."jenis_id", new_values."kode", new_values."mulai", new_values."pegawai_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."selesai", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."sumber", new_values."tahun_hak", new_values."tindakan_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="97a38a8dfba88505b21b59d79eb12c7740318e12",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_17916",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_riwayatcuti",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatcuti",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatcutievent" ("alamat", "alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "hari_kerja", "id", "jenis_id", "kode", "mulai", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tahun_hak", "tindakan_id") SELECT new_values."alamat", new_values."alasan_pembatalan", new_values."batch_baris", new_values."batch_id", new_values."batch_lembar", new_values."catatan", new_values."dibatalkan_pada", new_values."dokumen_id", new_values."hari_kerja", new_values."id", new_values."jenis_id", new_values."kode", new_values."mulai", new_values."pegawai_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."selesai", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."sumber", new_values."tahun_hak", new_values."tindakan_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="76043b7aa6de988e4d22c3f5ec99c6fc7161d332",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_f9e1c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_riwayatcuti",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatcuti",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatcutievent" ("alamat", "alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "hari_kerja", "id", "jenis_id", "kode", "mulai", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tahun_hak", "tindakan_id") SELECT old_values."alamat", old_values."alasan_pembatalan", old_values."batch_baris", old_values."batch_id", old_values."batch_lembar", old_values."catatan", old_values."dibatalkan_pada", old_values."dokumen_id", old_values."hari_kerja", old_values."id", old_values."jenis_id", old_values."kode", old_values."mulai", old_values."pegawai_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."selesai", old_values."sk_nomor", old_values."sk_pejabat", old_values."sk_tanggal", old_values."sumber", old_values."tahun_hak", old_values."tindakan_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="56f06d668091b2acbc6919095471a7bc886c8cba",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_4e4f1",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_riwayatcuti",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatdisiplin",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatdisiplinevent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "id", "jenis_id", "kode", "mulai", "pasal_dilanggar", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tindakan_id", "uraian") SELECT new_values."alasan_pembatalan", new_values."batch_baris", new_values."batch_id", new_values."batch_lembar", new_values."catatan", new_values."dibatalkan_pada", new_values."dokumen_id", new_values."id", new_values."jenis_id", new_values."kode", new_values."mulai", new_values."pasal_dilanggar", new_values."pegawai_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."selesai", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."sumber", new_values."tindakan_id", new_values."uraian" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0df6f1995bcdafaa6f2fa8506c14878ca4b1b01c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_4a0ff",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_riwayatdisiplin",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatdisiplin",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatdisiplinevent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "id", "jenis_id", "kode", "mulai", "pasal_dilanggar", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tindakan_id", "uraian") SELECT new_values."alasan_pembatalan", new_values."batch_baris", new_values."batch_id", new_values."batch_lembar", new_values."catatan", new_values."dibatalkan_pada", new_values."dokumen_id", new_values."id", new_values."jenis_id", new_values."kode", new_values."mulai", new_values."pasal_dilanggar", new_values."pegawai_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."selesai", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."sumber", new_values."tindakan_id", new_values."uraian" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e032470dacc7e0f571fe0f950276c8b21438ef1d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_2b1d9",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_riwayatdisiplin",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatdisiplin",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatdisiplinevent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "id", "jenis_id", "kode", "mulai", "pasal_dilanggar", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tindakan_id", "uraian") SELECT old_values."alasan_pembatalan", old_values."batch_baris", old_values."batch_id", old_values."batch_lembar", old_values."catatan", old_values."dibatalkan_pada", old_values."dokumen_id", old_values."id", old_values."jenis_id", old_values."kode", old_values."mulai", old_values."pasal_dilanggar", old_values."pegawai_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."selesai", old_values."sk_nomor", old_values."sk_pejabat", old_values."sk_tanggal", old_values."sumber", old_values."tindakan_id", old_values."uraian" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="526249fc0b7cfaf7b8951c7d94e51109dc1d08a3",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_c52f1",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_riwayatdisiplin",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatgaji",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatgajievent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "gaji_baru", "gaji_lama", "golongan_id", "id", "kode", "mkg_bulan", "mkg_tahun", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tindakan_id", "tmt", "tmt_berikutnya") SELECT new_values."alasan_pembatalan", new_values."batch_baris", new_values."batch_id", new_values."batch_lembar", new_values."catatan", new_values."dibatalkan_pada", new_values."dokumen_id", new_values."gaji_baru", new_values."gaji_lama", new_values."golongan_id", new_values."id", new_values."kode", new_values."mkg_bulan", new_values."mkg_tahun", new_values."pegawai_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."sumber", new_values."tindakan_id", new_values."tmt", new_values."tmt_berikutnya" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5244725e54fee2d364e635b8bea2f465233f9c9d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_669ff",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_riwayatgaji",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatgaji",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatgajievent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "gaji_baru", "gaji_lama", "golongan_id", "id", "kode", "mkg_bulan", "mkg_tahun", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tindakan_id", "tmt", "tmt_berikutnya") SELECT new_values."alasan_pembatalan", new_values."batch_baris", new_values."batch_id", new_values."batch_lembar", new_values."catatan", new_values."dibatalkan_pada", new_values."dokumen_id", new_values."gaji_baru", new_values."gaji_lama", new_values."golongan_id", new_values."id", new_values."kode", new_values."mkg_bulan", new_values."mkg_tahun", new_values."pegawai_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."sumber", new_values."tindakan_id", new_values."tmt", new_values."tmt_berikutnya" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="04f4e55286dca71f9bde3122c7a4744e4958c4b9",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_a1c97",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_riwayatgaji",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatgaji",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatgajievent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "gaji_baru", "gaji_lama", "golongan_id", "id", "kode", "mkg_bulan", "mkg_tahun", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tindakan_id", "tmt", "tmt_berikutnya") SELECT old_values."alasan_pembatalan", old_values."batch_baris", old_values."batch_id", old_values."batch_lembar", old_values."catatan", old_values."dibatalkan_pada", old_values."dokumen_id", old_values."gaji_baru", old_values."gaji_lama", old_values."golongan_id", old_values."id", old_values."kode", old_values."mkg_bulan", old_values."mkg_tahun", old_values."pegawai_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."sk_nomor", old_values."sk_pejabat", old_values."sk_tanggal", old_values."sumber", old_values."tindakan_id", old_values."tmt", old_values."tmt_berikutnya" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ba7d1c54b0accdcd5629a6a5129fa13e4d291e77",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_cfeeb",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_riwayatgaji",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatjabatan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatjabatanevent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "id", "jabatan_id", "kode", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tindakan_id", "tmt", "tmt_pelantikan", "unit_id") SELECT new_values."alasan_pembatalan", new_values."batch_baris", new_values."batch_id", new_values."batch_lembar", new_values."catatan", new_values."dibatalkan_pada", new_values."dokumen_id", new_values."id", new_values."jabatan_id", new_values."kode", new_values."pegawai_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."sumber", new_values."tindakan_id", new_values."tmt", new_values."tmt_pelantikan", new_values."unit_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b873d4c9370cc06128321c3abf50048cda0c714a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_5e2d1",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_riwayatjabatan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatjabatan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatjabatanevent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "id", "jabatan_id", "kode", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tindakan_id", "tmt", "tmt_pelantikan", "unit_id") SELECT new_values."alasan_pembatalan", new_values."batch_baris", new_values."batch_id", new_values."batch_lembar", new_values."catatan", new_values."dibatalkan_pada", new_values."dokumen_id", new_values."id", new_values."jabatan_id", new_values."kode", new_values."pegawai_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."sumber", new_values."tindakan_id", new_values."tmt", new_values."tmt_pelantikan", new_values."unit_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9e614bd118167040d5b2b50689c602173c6aa0b3",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_c2fdf",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_riwayatjabatan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatjabatan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatjabatanevent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "id", "jabatan_id", "kode", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tindakan_id", "tmt", "tmt_pelantikan", "unit_id") SELECT old_values."alasan_pembatalan", old_values."batch_baris", old_values."batch_id", old_values."batch_lembar", old_values."catatan", old_values."dibatalkan_pada", old_values."dokumen_id", old_values."id", old_values."jabatan_id", old_values."kode", old_values."pegawai_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."sk_nomor", old_values."sk_pejabat", old_values."sk_tanggal", old_values."sumber", old_values."tindakan_id", old_values."tmt", old_values."tmt_pelantikan", old_values."unit_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="32037b93ab24ce5309b40ab56f54b0b843386f6a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_8a1f5",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_riwayatjabatan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatkedudukan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatkedudukanevent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "id", "jenis_asn", "kedudukan_id", "kode", "kontrak_selesai", "masa_kerja_diakui_bulan", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tindakan_id", "tmt") SELECT new_values."alasan_pembatalan", new_values."batch_baris", new_values."batch_id", new_values."batch_lembar", new_values."catatan", new_values."dibatalkan_pada", new_values."dokumen_id", new_values."id", new_values."jenis_asn", new_values."kedudukan_id", new_values."kode", new_values."kontrak_selesai", new_values."masa_kerja_diakui_bulan", new_values."pegawai_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."sumber", new_values."tindakan_id", new_values."tmt" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d306357b80cfaf068a02cb0856f0cd4277f6396a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_1137b",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_riwayatkedudukan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatkedudukan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatkedudukanevent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "id", "jenis_asn", "kedudukan_id", "kode", "kontrak_selesai", "masa_kerja_diakui_bulan", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tindakan_id", "tmt") SELECT new_values."alasan_pembatalan", new_values."batch_baris", new_values."batch_id", new_values."batch_lembar", new_values."catatan", new_values."dibatalkan_pada", new_values."dokumen_id", new_values."id", new_values."jenis_asn", new_values."kedudukan_id", new_values."kode", new_values."kontrak_selesai", new_values."masa_kerja_diakui_bulan", new_values."pegawai_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."sumber", new_values."tindakan_id", new_values."tmt" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="19cbcbee3ff7c37fd1f99d3bf8ca0ca3980a3390",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_46196",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_riwayatkedudukan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatkedudukan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatkedudukanevent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "id", "jenis_asn", "kedudukan_id", "kode", "kontrak_selesai", "masa_kerja_diakui_bulan", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tindakan_id", "tmt") SELECT old_values."alasan_pembatalan", old_values."batch_baris", old_values."batch_id", old_values."batch_lembar", old_values."catatan", old_values."dibatalkan_pada", old_values."dokumen_id", old_values."id", old_values."jenis_asn", old_values."kedudukan_id", old_values."kode", old_values."kontrak_selesai", old_values."masa_kerja_diakui_bulan", old_values."pegawai_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."sk_nomor", old_values."sk_pejabat", old_values."sk_tanggal", old_values."sumber", old_values."tindakan_id", old_values."tmt" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a05378306e86fd7978b903c35e662a5a579200e3",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_7354d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_riwayatkedudukan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatkeluarga",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatkeluargaevent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "hubungan", "id", "kode", "nama", "pegawai_id", "pekerjaan", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tanggal_lahir", "tanggal_nikah", "tindakan_id", "tunjangan") SELECT new_values."alasan_pembatalan", new_values."batch_baris", new_values."batch_id", new_values."batch_lembar", new_values."catatan", new_values."dibatalkan_pada", new_values."dokumen_id", new_values."hubungan", new_values."id", new_values."kode", new_values."nama", new_values."pegawai_id", new_values."pekerjaan", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."sumber", new_values."tanggal_lahir", new_values."tanggal_nikah", new_values."tindakan_id", new_values."tunjangan" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1895b195e234ab4940842e120c121c9b4510fe09",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_3c984",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_riwayatkeluarga",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatkeluarga",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatkeluargaevent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "hubungan", "id", "kode", "nama", "pegawai_id", "pekerjaan", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tanggal_lahir", "tanggal_nikah", "tindakan_id", "tunjangan") SELECT new_values."alasan_pembatalan", new_values."batch_baris", new_values."batch_id", new_values."batch_lembar", new_values."catatan", new_values."dibatalkan_pada", new_values."dokumen_id", new_values."hubungan", new_values."id", new_values."kode", new_values."nama", new_values."pegawai_id", new_values."pekerjaan", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."sumber", new_values."tanggal_lahir", new_values."tanggal_nikah", new_values."tindakan_id", new_values."tunjangan" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="57c22e7c34a7c70e2d762330e4b0fd55f2ea5140",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_adfc3",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_riwayatkeluarga",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatkeluarga",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatkeluargaevent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "hubungan", "id", "kode", "nama", "pegawai_id", "pekerjaan", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tanggal_lahir", "tanggal_nikah", "tindakan_id", "tunjangan") SELECT old_values."alasan_pembatalan", old_values."batch_baris", old_values."batch_id", old_values."batch_lembar", old_values."catatan", old_values."dibatalkan_pada", old_values."dokumen_id", old_values."hubungan", old_values."id", old_values."kode", old_values."nama", old_values."pegawai_id", old_values."pekerjaan", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."sk_nomor", old_values."sk_pejabat", old_values."sk_tanggal", old_values."sumber", old_values."tanggal_lahir", old_values."tanggal_nikah", old_values."tindakan_id", old_values."tunjangan" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="48d57b760db7b4607e404c4757009551e25fbea8",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_d8398",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_riwayatkeluarga",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatkinerja",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatkinerjaevent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "hasil_kerja", "id", "kode", "nilai", "pegawai_id", "penilai", "perilaku", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predikat", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tahun", "tindakan_id") SELECT new_values."alasan_pembatalan", new_values."batch_baris", new_values."batch_id", new_values."batch_lembar", new_values."catatan", new_values."dibatalkan_pada", new_values."dokumen_id", new_values."hasil_kerja", new_values."id", new_values."kode", new_values."nilai", new_values."pegawai_id", new_values."penilai", new_values."perilaku", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."predikat", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."sumber", new_values."tahun", new_values."tindakan_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="dc61a31e919731f6c080b155c23094b3510893ba",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_b725b",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_riwayatkinerja",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatkinerja",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatkinerjaevent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "hasil_kerja", "id", "kode", "nilai", "pegawai_id", "penilai", "perilaku", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predikat", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tahun", "tindakan_id") SELECT new_values."alasan_pembatalan", new_values."batch_baris", new_values."batch_id", new_values."batch_lembar", new_values."catatan", new_values."dibatalkan_pada", new_values."dokumen_id", new_values."hasil_kerja", new_values."id", new_values."kode", new_values."nilai", new_values."pegawai_id", new_values."penilai", new_values."perilaku", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."predikat", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."sumber", new_values."tahun", new_values."tindakan_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="deae1ed5c079050a167428e55991b8fe4a49be00",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_5f4ed",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_riwayatkinerja",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatkinerja",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatkinerjaevent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "hasil_kerja", "id", "kode", "nilai", "pegawai_id", "penilai", "perilaku", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predikat", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tahun", "tindakan_id") SELECT old_values."alasan_pembatalan", old_values."batch_baris", old_values."batch_id", old_values."batch_lembar", old_values."catatan", old_values."dibatalkan_pada", old_values."dokumen_id", old_values."hasil_kerja", old_values."id", old_values."kode", old_values."nilai", old_values."pegawai_id", old_values."penilai", old_values."perilaku", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."predikat", old_values."sk_nomor", old_values."sk_pejabat", old_values."sk_tanggal", old_values."sumber", old_values."tahun", old_values."tindakan_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="8fdeb5b79b267bf558fb646c5ca9024fa2e2bf23",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_3babd",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_riwayatkinerja",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatpangkat",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatpangkatevent" ("alasan_pembatalan", "angka_kredit", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "golongan_id", "id", "jenis", "kode", "mkg_bulan", "mkg_tahun", "pegawai_id", "pertek_nomor", "pertek_tanggal", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tindakan_id", "tmt") SELECT new_values."alasan_pembatalan", new_values."angka_kredit", new_values."batch_baris", new_values."batch_id", new_values."batch_lembar", new_values."catatan", new_values."dibatalkan_pada", new_values."dokumen_id", new_values."golongan_id", new_values."id", new_values."jenis", new_values."kode", new_values."mkg_bulan", new_values."mkg_tahun", new_values."pegawai_id", new_values."pertek_nomor", new_values."pertek_tanggal", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."sumber", new_values."tindakan_id", new_values."tmt" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="69e9356b1da09879f07984db6ec13061d5d55394",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_be9da",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_riwayatpangkat",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatpangkat",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatpangkatevent" ("alasan_pembatalan", "angka_kredit", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "golongan_id", "id", "jenis", "kode", "mkg_bulan", "mkg_tahun", "pegawai_id", "pertek_nomor", "pertek_tanggal", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tindakan_id", "tmt") SELECT new_values."alasan_pembatalan", new_values."angka_kredit", new_values."batch_baris", new_values."batch_id", new_values."batch_lembar", new_values."catatan", new_values."dibatalkan_pada", new_values."dokumen_id", new_values."golongan_id", new_values."id", new_values."jenis", new_values."kode", new_values."mkg_bulan", new_values."mkg_tahun", new_values."pegawai_id", new_values."pertek_nomor", new_values."pertek_tanggal", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."sumber", new_values."tindakan_id", new_values."tmt" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="028af7109ee87c3c830b13dbc06e3629580b3ff2",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_a66db",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_riwayatpangkat",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatpangkat",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatpangkatevent" ("alasan_pembatalan", "angka_kredit", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "golongan_id", "id", "jenis", "kode", "mkg_bulan", "mkg_tahun", "pegawai_id", "pertek_nomor", "pertek_tanggal", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tindakan_id", "tmt") SELECT old_values."alasan_pembatalan", old_values."angka_kredit", old_values."batch_baris", old_values."batch_id", old_values."batch_lembar", old_values."catatan", old_values."dibatalkan_pada", old_values."dokumen_id", old_values."golongan_id", old_values."id", old_values."jenis", old_values."kode", old_values."mkg_bulan", old_values."mkg_tahun", old_values."pegawai_id", old_values."pertek_nomor", old_values."pertek_tanggal", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."sk_nomor", old_values."sk_pejabat", old_values."sk_tanggal", old_values."sumber", old_values."tindakan_id", old_values."tmt" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="df6c9ef90717460bb5df162c39a4425d456d0a55",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_fdd2e",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_riwayatpangkat",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatpendidikan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatpendidikanevent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "id", "ijazah_nomor", "kode", "pegawai_id", "pendidikan_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sekolah", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tahun_lulus", "tindakan_id", "tmt") SELECT new_values."alasan_pembatalan", new_values."batch_baris", new_values."batch_id", new_values."batch_lembar", new_values."catatan", new_values."dibatalkan_pada", new_values."dokumen_id", new_values."id", new_values."ijazah_nomor", new_values."kode", new_values."pegawai_id", new_values."pendidikan_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."sekolah", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."sumber", new_values."tahun_lulus", new_values."tindakan_id", new_values."tmt" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="140afccb21b02b48690ea789e8b03c6cc8168645",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_99cc4",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_riwayatpendidikan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatpendidikan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatpendidikanevent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "id", "ijazah_nomor", "kode", "pegawai_id", "pendidikan_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sekolah", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tahun_lulus", "tindakan_id", "tmt") SELECT new_values."alasan_pembatalan", new_values."batch_baris", new_values."batch_id", new_values."batch_lembar", new_values."catatan", new_values."dibatalkan_pada", new_values."dokumen_id", new_values."id", new_values."ijazah_nomor", new_values."kode", new_values."pegawai_id", new_values."pendidikan_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."sekolah", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."sumber", new_values."tahun_lulus", new_values."tindakan_id", new_values."tmt" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="64b92892844b60a70dd554425d5c9010cd1f5543",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_90fb9",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_riwayatpendidikan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatpendidikan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatpendidikanevent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "id", "ijazah_nomor", "kode", "pegawai_id", "pendidikan_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sekolah", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tahun_lulus", "tindakan_id", "tmt") SELECT old_values."alasan_pembatalan", old_values."batch_baris", old_values."batch_id", old_values."batch_lembar", old_values."catatan", old_values."dibatalkan_pada", old_values."dokumen_id", old_values."id", old_values."ijazah_nomor", old_values."kode", old_values."pegawai_id", old_values."pendidikan_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."sekolah", old_values."sk_nomor", old_values."sk_pejabat", old_values."sk_tanggal", old_values."sumber", old_values."tahun_lulus", old_values."tindakan_id", old_values."tmt" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="fc5be8efd762de17bbb3f7600bc413c2a9aa13e2",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_1c715",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_riwayatpendidikan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatpenghargaan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatpenghargaanevent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "id", "jenis_id", "kode", "pegawai_id", "pemberi", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tanggal", "tindakan_id") SELECT new_values."alasan_pembatalan", new_values."batch_baris", new_values."batch_id", new_values."batch_lembar", new_values."catatan", new_values."dibatalkan_pada", new_values."dokumen_id", new_values."id", new_values."jenis_id", new_values."kode", new_values."pegawai_id", new_values."pemberi", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."sumber", new_values."tanggal", new_values."tindakan_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4113e56f5f13df37a1959cb9c15fdff8842c2e72",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_f1c55",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_riwayatpenghargaan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatpenghargaan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatpenghargaanevent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "id", "jenis_id", "kode", "pegawai_id", "pemberi", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tanggal", "tindakan_id") SELECT new_values."alasan_pembatalan", new_values."batch_baris", new_values."batch_id", new_values."batch_lembar", new_values."catatan", new_values."dibatalkan_pada", new_values."dokumen_id", new_values."id", new_values."jenis_id", new_values."kode", new_values."pegawai_id", new_values."pemberi", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."sk_nomor", new_values."sk_pejabat", new_values."sk_tanggal", new_values."sumber", new_values."tanggal", new_values."tindakan_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="dfffc5ff1cb28682f636226ef78b788751b82d27",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_a7f7e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_riwayatpenghargaan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riwayatpenghargaan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_riwayatpenghargaanevent" ("alasan_pembatalan", "batch_baris", "batch_id", "batch_lembar", "catatan", "dibatalkan_pada", "dokumen_id", "id", "jenis_id", "kode", "pegawai_id", "pemberi", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sk_nomor", "sk_pejabat", "sk_tanggal", "sumber", "tanggal", "tindakan_id") SELECT old_values."alasan_pembatalan", old_values."batch_baris", old_values."batch_id", old_values."batch_lembar", old_values."catatan", old_values."dibatalkan_pada", old_values."dokumen_id", old_values."id", old_values."jenis_id", old_values."kode", old_values."pegawai_id", old_values."pemberi", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."sk_nomor", old_values."sk_pejabat", old_values."sk_tanggal", old_values."sumber", old_values."tanggal", old_values."tindakan_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="6aa036b38f1038e19b7617caad38e0e5c5b5a18e",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_345af",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_riwayatpenghargaan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="uraianbeban",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_uraianbebanevent" ("formasi_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "satuan", "tugas", "urut", "volume", "waktu_menit") SELECT new_values."formasi_id", new_values."id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."satuan", new_values."tugas", new_values."urut", new_values."volume", new_values."waktu_menit" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="99f2b78eb2a8f535d030183a7788212ed2769122",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_0f158",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_uraianbeban",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="uraianbeban",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_uraianbebanevent" ("formasi_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "satuan", "tugas", "urut", "volume", "waktu_menit") SELECT new_values."formasi_id", new_values."id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."satuan", new_values."tugas", new_values."urut", new_values."volume", new_values."waktu_menit" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="cb2a271e8e258fedcc5f00380c7b1897679b73b4",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_576ac",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_uraianbeban",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="uraianbeban",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_uraianbebanevent" ("formasi_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "satuan", "tugas", "urut", "volume", "waktu_menit") SELECT old_values."formasi_id", old_values."id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."satuan", old_values."tugas", old_values."urut", old_values."volume", old_values."waktu_menit" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="3c46cdafee82c0b41c18093d6c06b59acce9125f",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_6f8f0",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_uraianbeban",
                            when="AFTER",
                        ),
                    ),
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
                pgtrigger.migrations.AddTrigger(
                    model_name="usulan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_usulanevent" ("dibuat_oleh_id", "dibuat_pada", "hasil", "id", "is_sensitif", "is_tunggal", "isian", "jenis", "jumlah_tahap", "kelompok_id", "kode", "pegawai_id", "peralihan_ke", "perlu_surat", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ringkas", "siap_tmt", "status", "surat_id", "surat_nomor", "surat_pejabat", "surat_tanggal", "tahap", "tenggat", "tmt", "unit_id") SELECT new_values."dibuat_oleh_id", new_values."dibuat_pada", new_values."hasil", new_values."id", new_values."is_sensitif", new_values."is_tunggal", new_values."isian", new_values."jenis", new_values."jumlah_tahap", new_values."kelompok_id", new_values."kode", new_values."pegawai_id", new_values."peralihan_ke", new_values."perlu_surat", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."ringkas", new_values."siap_tmt", new_values."status", new_values."surat_id", new_values."surat_nomor", new_values."surat_pejabat", new_values."surat_tanggal", new_values."tahap", new_values."tenggat", new_values."tmt", new_values."unit_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="48079635a3fb89222a6f5074d1022aeca2e622f6",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_usulanevent" ("dibuat_oleh_id", "dibuat_pada", "hasil", "id", "is_sensitif", "is_tunggal", "isian", "jenis", "jumlah_tahap", "kelompok_id", "kode", "pegawai_id", "peralihan_ke", "perlu_surat", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ringkas", "siap_tmt", "status", "surat_id", "surat_nomor", "surat_pejabat", "surat_tanggal", "tahap", "tenggat", "tmt", "unit_id") SELECT new_values."dibuat_oleh_id", new_values."dibuat_pada", new_values."hasil", new_values."id", new_values."is_sensitif", new_values."is_tunggal", new_values."isian", new_values."jenis", new_values."jumlah_tahap", new_values."kelompok_id", new_values."kode", new_values."pegawai_id", new_values."peralihan_ke", new_values."perlu_surat", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."ringkas", new_values."siap_tmt", new_values."status", new_values."surat_id", new_values."surat_nomor", new_values."surat_pejabat", new_values."surat_tanggal", new_values."tahap", new_values."tenggat", new_values."tmt", new_values."unit_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."dibuat_oleh_id" IS DISTINCT FROM (new_values."dibuat_oleh_id") OR old_values."dibuat_pada" IS DISTINCT FROM (new_values."dibuat_pada") OR old_values."hasil" IS DISTINCT FROM (new_values."hasil") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."is_sensitif" IS DISTINCT FROM (new_values."is_sensitif") OR old_values."is_tunggal" IS DISTINCT FROM (new_values."is_tunggal") OR old_values."isian" IS DISTINCT FROM (new_values."isian") OR old_values."jenis" IS DISTINCT FROM (new_values."jenis") OR old_values."jumlah_tahap" IS DISTINCT FROM (new_values."jumlah_tahap") OR old_values."kelompok_id" IS DISTINCT FROM (new_values."kelompok_id") OR old_values."kode" IS DISTINCT FROM (new_values."kode") OR old_values."pegawai_id" IS DISTINCT FROM (new_values."pegawai_id") OR old_values."peralihan_ke" IS DISTINCT FROM (new_values."peralihan_ke") OR old_values."perlu_surat" IS DISTINCT FROM (new_values."perlu_surat") OR old_values."ringkas" IS DISTINCT FROM (new_values."ringkas") OR old_values."siap_tmt" IS DISTINCT FROM (new_values."siap_tmt") OR old_values."status" IS DISTINCT FROM (new_values."status") OR old_values."surat_id" IS DISTINCT FROM (new_values."surat_id") OR old_values."surat_nomor" IS DISTINCT FROM (new_values."surat_nomor") OR old_values."surat_pejabat" IS DISTINCT FROM (new_values."surat_pejabat") OR old_values."surat_tanggal" IS DISTINCT FROM (new_values."surat_tanggal") OR old_values."tahap" IS DISTINCT FROM (new_values."tahap") OR old_values."tenggat" IS DISTINCT FROM (new_values."tenggat") OR old_values."tmt" IS DISTINCT FROM (new_values."tmt") OR old_values."unit_id" IS DISTINCT FROM (new_values."unit_id")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="17f45b1e08eca9e04d8b91162aa0afe326ffa8c8",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_usulanevent" ("dibuat_oleh_id", "dibuat_pada", "hasil", "id", "is_sensitif", "is_tunggal", "isian", "jenis", "jumlah_tahap", "kelompok_id", "kode", "pegawai_id", "peralihan_ke", "perlu_surat", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ringkas", "siap_tmt", "status", "surat_id", "surat_nomor", "surat_pejabat", "surat_tanggal", "tahap", "tenggat", "tmt", "unit_id") SELECT old_values."dibuat_oleh_id", old_values."dibuat_pada", old_values."hasil", old_values."id", old_values."is_sensitif", old_values."is_tunggal", old_values."isian", old_values."jenis", old_values."jumlah_tahap", old_values."kelompok_id", old_values."kode", old_values."pegawai_id", old_values."peralihan_ke", old_values."perlu_surat", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."ringkas", old_values."siap_tmt", old_values."status", old_values."surat_id", old_values."surat_nomor", old_values."surat_pejabat", old_values."surat_tanggal", old_values."tahap", old_values."tenggat", old_values."tmt", old_values."unit_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="10b3abdd3c020cc2f05a542c70dcbc6c983ed70a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_b8804",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_usulan",
                            when="AFTER",
                        ),
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
                pgtrigger.migrations.AddTrigger(
                    model_name="pengecualianmutu",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_pengecualianmutuevent" ("alasan", "dicabut_oleh_id", "dicabut_pada", "id", "keterangan", "kode", "oleh_id", "pada", "pegawai_id", "pemeriksaan", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit_id") SELECT new_values."alasan", new_values."dicabut_oleh_id", new_values."dicabut_pada", new_values."id", new_values."keterangan", new_values."kode", new_values."oleh_id", new_values."pada", new_values."pegawai_id", new_values."pemeriksaan", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."unit_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c642893d353d1bff67139957766dc141499ab459",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_ac297",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_pengecualianmutu",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="pengecualianmutu",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_pengecualianmutuevent" ("alasan", "dicabut_oleh_id", "dicabut_pada", "id", "keterangan", "kode", "oleh_id", "pada", "pegawai_id", "pemeriksaan", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit_id") SELECT new_values."alasan", new_values."dicabut_oleh_id", new_values."dicabut_pada", new_values."id", new_values."keterangan", new_values."kode", new_values."oleh_id", new_values."pada", new_values."pegawai_id", new_values."pemeriksaan", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."unit_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="dc06bfb5a8e4cfcbfc2b1c159a038dd394da8c90",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_8fe64",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_pengecualianmutu",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="pengecualianmutu",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_pengecualianmutuevent" ("alasan", "dicabut_oleh_id", "dicabut_pada", "id", "keterangan", "kode", "oleh_id", "pada", "pegawai_id", "pemeriksaan", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit_id") SELECT old_values."alasan", old_values."dicabut_oleh_id", old_values."dicabut_pada", old_values."id", old_values."keterangan", old_values."kode", old_values."oleh_id", old_values."pada", old_values."pegawai_id", old_values."pemeriksaan", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."unit_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="8c37a207e577074e81d13f0f888cbb32d8fe5d4b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_9d7ab",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_pengecualianmutu",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="koreksiimpor",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_koreksiimporevent" ("baris", "baru", "batch_id", "bidang", "id", "kolom", "lama", "lembar", "oleh_id", "pada", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."baris", new_values."baru", new_values."batch_id", new_values."bidang", new_values."id", new_values."kolom", new_values."lama", new_values."lembar", new_values."oleh_id", new_values."pada", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d3caf56152354a0706babb16bc7db724fc2817f5",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_52b34",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_koreksiimpor",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="koreksiimpor",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_koreksiimporevent" ("baris", "baru", "batch_id", "bidang", "id", "kolom", "lama", "lembar", "oleh_id", "pada", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."baris", new_values."baru", new_values."batch_id", new_values."bidang", new_values."id", new_values."kolom", new_values."lama", new_values."lembar", new_values."oleh_id", new_values."pada", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."baris" IS DISTINCT FROM (new_values."baris") OR old_values."baru" IS DISTINCT FROM (new_values."baru") OR old_values."batch_id" IS DISTINCT FROM (new_values."batch_id") OR old_values."bidang" IS DISTINCT FROM (new_values."bidang") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."kolom" IS DISTINCT FROM (new_values."kolom") OR old_values."lama" IS DISTINCT FROM (new_values."lama") OR old_values."lembar" IS DISTINCT FROM (new_values."lembar") OR old_values."oleh_id" IS DISTINCT FROM (new_values."oleh_id") OR old_values."pada" IS DISTINCT FROM (new_values."pada")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7c6de301e47d4d7fe7c31a83c494769546f6cd48",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_fd031",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_koreksiimpor",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="koreksiimpor",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_koreksiimporevent" ("baris", "baru", "batch_id", "bidang", "id", "kolom", "lama", "lembar", "oleh_id", "pada", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."baris", old_values."baru", old_values."batch_id", old_values."bidang", old_values."id", old_values."kolom", old_values."lama", old_values."lembar", old_values."oleh_id", old_values."pada", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="de076e21c8df460a3d28418d1e55d48e7b4b2d01",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_7339a",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_koreksiimpor",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="padananimpor",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_padananimporevent" ("bidang", "id", "kunci", "nama", "oleh_id", "pada", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rujukan", "rujukan_id") SELECT new_values."bidang", new_values."id", new_values."kunci", new_values."nama", new_values."oleh_id", new_values."pada", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."rujukan", new_values."rujukan_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5d40a425d30d9c4eccd25a0a73648961af32a807",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_43840",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="pegawai_padananimpor",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="padananimpor",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_padananimporevent" ("bidang", "id", "kunci", "nama", "oleh_id", "pada", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rujukan", "rujukan_id") SELECT new_values."bidang", new_values."id", new_values."kunci", new_values."nama", new_values."oleh_id", new_values."pada", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."rujukan", new_values."rujukan_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="13ee23d4b83b039b82b0c04c2bac93687b28f99d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_d7259",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="pegawai_padananimpor",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="padananimpor",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "pegawai_padananimporevent" ("bidang", "id", "kunci", "nama", "oleh_id", "pada", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rujukan", "rujukan_id") SELECT old_values."bidang", old_values."id", old_values."kunci", old_values."nama", old_values."oleh_id", old_values."pada", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."rujukan", old_values."rujukan_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="c50aa32b317cf808269748d11ab9301f04f27234",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_25039",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="pegawai_padananimpor",
                            when="AFTER",
                        ),
                    ),
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
        ),
    ]

import uuid

import django.contrib.postgres.functions
import django.contrib.postgres.operations
import django.db.models.deletion
import django.db.models.functions.text
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import serang_asn.inti.models.dokumen
from serang_asn.inti.migrasi import Sekaligus


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        Sekaligus(
            [
                django.contrib.postgres.operations.BtreeGistExtension(),
                django.contrib.postgres.operations.TrigramExtension(),
                django.contrib.postgres.operations.UnaccentExtension(),
                django.contrib.postgres.operations.CreateExtension(
                    name="fuzzystrmatch",
                ),
                migrations.CreateModel(
                    name="Akun",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("password", models.CharField(max_length=128, verbose_name="password")),
                        (
                            "last_login",
                            models.DateTimeField(blank=True, null=True, verbose_name="last login"),
                        ),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "pengguna",
                            models.CharField(
                                max_length=64, unique=True, verbose_name="NIP atau nama pengguna"
                            ),
                        ),
                        ("nama", models.CharField(max_length=150, verbose_name="nama")),
                        (
                            "email",
                            models.EmailField(blank=True, default="", max_length=254, verbose_name="surel"),
                        ),
                        ("is_active", models.BooleanField(default=True, verbose_name="aktif")),
                        (
                            "dibuat_pada",
                            models.DateTimeField(default=django.utils.timezone.now, editable=False),
                        ),
                    ],
                    options={
                        "verbose_name": "akun",
                        "verbose_name_plural": "akun",
                        "constraints": [
                            models.UniqueConstraint(
                                django.db.models.functions.text.Lower("email"),
                                condition=models.Q(("email", ""), _negated=True),
                                name="inti_akun_email_unik",
                                violation_error_message="Alamat surel ini sudah dipakai akun lain.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AksesSensitif",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("objek_jenis", models.CharField(max_length=60)),
                        ("objek_kode", models.UUIDField()),
                        ("bagian", models.CharField(max_length=40)),
                        ("alasan", models.CharField(blank=True, default="", max_length=200)),
                        ("alamat_ip", models.GenericIPAddressField(null=True)),
                        ("pada", models.DateTimeField(auto_now_add=True)),
                        (
                            "akun",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "akses data sensitif",
                        "verbose_name_plural": "akses data sensitif",
                        "indexes": [models.Index(fields=["objek_kode", "-pada"], name="inti_akses_objek")],
                    },
                ),
                migrations.CreateModel(
                    name="AkunEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("pengguna", models.CharField(max_length=64, verbose_name="NIP atau nama pengguna")),
                        ("nama", models.CharField(max_length=150, verbose_name="nama")),
                        (
                            "email",
                            models.EmailField(blank=True, default="", max_length=254, verbose_name="surel"),
                        ),
                        ("is_active", models.BooleanField(default=True, verbose_name="aktif")),
                        (
                            "dibuat_pada",
                            models.DateTimeField(default=django.utils.timezone.now, editable=False),
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
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="DetakPekerja",
                    fields=[
                        ("nama", models.CharField(max_length=100, primary_key=True, serialize=False)),
                        ("pada", models.DateTimeField()),
                    ],
                    options={
                        "verbose_name": "detak pekerja",
                        "verbose_name_plural": "detak pekerja",
                    },
                ),
                migrations.CreateModel(
                    name="Dokumen",
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
                        ("jenis", models.CharField(max_length=40, verbose_name="jenis")),
                        ("judul", models.CharField(max_length=200, verbose_name="judul")),
                        (
                            "nomor",
                            models.CharField(blank=True, default="", max_length=100, verbose_name="nomor"),
                        ),
                        (
                            "tanggal",
                            models.DateField(
                                blank=True,
                                help_text="Kosong bila tidak tertera.",
                                null=True,
                                verbose_name="tanggal",
                            ),
                        ),
                        (
                            "penerbit",
                            models.CharField(
                                blank=True, default="", max_length=150, verbose_name="instansi penerbit"
                            ),
                        ),
                        ("berkas", models.FileField(upload_to=serang_asn.inti.models.dokumen.lokasi_berkas)),
                        ("nama_asli", models.CharField(blank=True, default="", max_length=255)),
                        ("tipe_isi", models.CharField(max_length=100)),
                        ("ukuran", models.PositiveBigIntegerField(help_text="Byte.")),
                        ("sha256", models.CharField(max_length=64)),
                        (
                            "akses",
                            models.CharField(
                                choices=[
                                    ("pribadi", "Pemilik dan petugas dalam lingkup"),
                                    ("internal", "Petugas dalam lingkup dan pegawai yang bersangkutan"),
                                    ("publik", "Semua orang"),
                                ],
                                default="internal",
                                max_length=10,
                            ),
                        ),
                        ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
                        (
                            "diunggah_oleh",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "tersandi",
                            models.BooleanField(
                                default=False,
                                help_text="Berkasnya tersimpan tersandi; ukuran dan sha256 adalah dari isinya.",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "dokumen",
                        "verbose_name_plural": "dokumen",
                        "indexes": [models.Index(fields=["sha256", "jenis"], name="inti_dokumen_isi")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sha256__regex", "^[0-9a-f]{64}$")),
                                name="inti_dokumen_sha256_sah",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("akses__in", ["pribadi", "internal", "publik"])),
                                name="inti_dokumen_akses_dikenal",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DokumenEvent",
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
                        ("jenis", models.CharField(max_length=40, verbose_name="jenis")),
                        ("judul", models.CharField(max_length=200, verbose_name="judul")),
                        (
                            "nomor",
                            models.CharField(blank=True, default="", max_length=100, verbose_name="nomor"),
                        ),
                        (
                            "tanggal",
                            models.DateField(
                                blank=True,
                                help_text="Kosong bila tidak tertera.",
                                null=True,
                                verbose_name="tanggal",
                            ),
                        ),
                        (
                            "penerbit",
                            models.CharField(
                                blank=True, default="", max_length=150, verbose_name="instansi penerbit"
                            ),
                        ),
                        ("berkas", models.FileField(upload_to=serang_asn.inti.models.dokumen.lokasi_berkas)),
                        ("nama_asli", models.CharField(blank=True, default="", max_length=255)),
                        ("tipe_isi", models.CharField(max_length=100)),
                        ("ukuran", models.PositiveBigIntegerField(help_text="Byte.")),
                        ("sha256", models.CharField(max_length=64)),
                        (
                            "akses",
                            models.CharField(
                                choices=[
                                    ("pribadi", "Pemilik dan petugas dalam lingkup"),
                                    ("internal", "Petugas dalam lingkup dan pegawai yang bersangkutan"),
                                    ("publik", "Semua orang"),
                                ],
                                default="internal",
                                max_length=10,
                            ),
                        ),
                        ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
                        (
                            "diunggah_oleh",
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
                                to="inti.dokumen",
                            ),
                        ),
                        (
                            "tersandi",
                            models.BooleanField(
                                default=False,
                                help_text="Berkasnya tersimpan tersandi; ukuran dan sha256 adalah dari isinya.",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SurelKeluar",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("kunci", models.CharField(max_length=120)),
                        ("kepada", models.EmailField(max_length=254)),
                        ("perihal", models.CharField(max_length=250)),
                        ("teks", models.TextField()),
                        ("html", models.TextField()),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("antre", "Menunggu"),
                                    ("terkirim", "Terkirim"),
                                    ("gagal", "Gagal"),
                                    ("batal", "Batal"),
                                ],
                                default="antre",
                                max_length=10,
                            ),
                        ),
                        ("sejak", models.DateTimeField()),
                        ("upaya", models.PositiveSmallIntegerField(default=0)),
                        ("galat", models.CharField(blank=True, default="", max_length=300)),
                        ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
                        ("terkirim_pada", models.DateTimeField(blank=True, null=True)),
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
                        "verbose_name": "surel keluar",
                        "verbose_name_plural": "surel keluar",
                        "indexes": [
                            models.Index(
                                condition=models.Q(("status", "antre")),
                                fields=["sejak", "id"],
                                name="inti_surel_antre",
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(fields=("akun", "kunci"), name="inti_surel_sekali"),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["antre", "terkirim", "gagal", "batal"])),
                                name="inti_surel_status_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "terkirim"), ("terkirim_pada__isnull", False)),
                                    models.Q(
                                        models.Q(("status", "terkirim"), _negated=True),
                                        ("terkirim_pada__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="inti_surel_waktu_bila_terkirim",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Pemberitahuan",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("kunci", models.CharField(max_length=120)),
                        ("judul", models.CharField(max_length=200)),
                        ("isi", models.TextField(blank=True, default="")),
                        ("tautan", models.CharField(blank=True, default="", max_length=300)),
                        ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
                        ("dibaca_pada", models.DateTimeField(null=True)),
                        (
                            "akun",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="pemberitahuan",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "cara",
                            models.CharField(
                                choices=[
                                    ("segera", "Segera"),
                                    ("harian", "Ringkasan harian"),
                                    ("tidak", "Tidak dikirim"),
                                ],
                                default="tidak",
                                max_length=10,
                            ),
                        ),
                        ("jenis", models.CharField(default="umum", max_length=30)),
                        (
                            "kode",
                            models.UUIDField(
                                db_default=django.contrib.postgres.functions.RandomUUID(),
                                editable=False,
                                unique=True,
                            ),
                        ),
                        (
                            "surel",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="pemberitahuan",
                                to="inti.surelkeluar",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "pemberitahuan",
                        "verbose_name_plural": "pemberitahuan",
                        "indexes": [
                            models.Index(
                                condition=models.Q(("dibaca_pada__isnull", True)),
                                fields=["akun", "-dibuat_pada"],
                                name="inti_pemberitahuan_baru",
                            ),
                            models.Index(
                                fields=["akun", "-dibuat_pada", "-id"], name="inti_pemberitahuan_daftar"
                            ),
                            models.Index(
                                condition=models.Q(("cara", "harian"), ("surel__isnull", True)),
                                fields=["akun"],
                                name="inti_pemberitahuan_harian",
                            ),
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("akun", "kunci"), name="inti_pemberitahuan_sekali"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("cara__in", ["segera", "harian", "tidak"])),
                                name="inti_pemberitahuan_cara_dikenal",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Tugas",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("jenis", models.CharField(max_length=60)),
                        ("judul", models.CharField(max_length=200)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("antre", "Menunggu"),
                                    ("berjalan", "Sedang dikerjakan"),
                                    ("selesai", "Selesai"),
                                    ("gagal", "Gagal"),
                                    ("dibatalkan", "Dibatalkan"),
                                ],
                                default="antre",
                                max_length=10,
                            ),
                        ),
                        ("tahap", models.CharField(blank=True, default="", max_length=100)),
                        ("selesai_n", models.PositiveBigIntegerField(default=0)),
                        (
                            "jumlah_n",
                            models.PositiveBigIntegerField(default=0, help_text="0 berarti belum diketahui."),
                        ),
                        ("pesan", models.TextField(blank=True, default="")),
                        ("hasil", models.JSONField(default=dict)),
                        ("tautan_hasil", models.CharField(blank=True, default="", max_length=300)),
                        ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
                        ("mulai_pada", models.DateTimeField(null=True)),
                        ("berakhir_pada", models.DateTimeField(null=True)),
                        (
                            "akun",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("batal_diminta_pada", models.DateTimeField(null=True)),
                    ],
                    options={
                        "verbose_name": "tugas",
                        "verbose_name_plural": "tugas",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("jumlah_n", 0), ("selesai_n__lte", models.F("jumlah_n")), _connector="OR"
                                ),
                                name="inti_tugas_kemajuan_wajar",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status__in", ["antre", "berjalan", "selesai", "gagal", "dibatalkan"])
                                ),
                                name="inti_tugas_status_dikenal",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="JalanBerkala",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("kode", models.CharField(max_length=40)),
                        ("hari", models.DateField()),
                        ("upaya", models.PositiveSmallIntegerField(default=1)),
                        ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
                        (
                            "tugas",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="inti.tugas",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "jalan berkala",
                        "verbose_name_plural": "jalan berkala",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("kode", "hari", "upaya"), name="inti_jalanberkala_sekali"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PengaturanPemberitahuan",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "tenang_mulai",
                            models.TimeField(blank=True, null=True, verbose_name="jam tenang mulai"),
                        ),
                        (
                            "tenang_selesai",
                            models.TimeField(blank=True, null=True, verbose_name="jam tenang sampai"),
                        ),
                        (
                            "tenang_akhir_pekan",
                            models.BooleanField(
                                default=True, verbose_name="tidak mengirim pada Sabtu dan Minggu"
                            ),
                        ),
                        (
                            "akun",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "pengaturan pemberitahuan",
                        "verbose_name_plural": "pengaturan pemberitahuan",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("tenang_mulai__isnull", True), ("tenang_selesai__isnull", True)
                                    ),
                                    models.Q(
                                        ("tenang_mulai__isnull", False), ("tenang_selesai__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="inti_pengaturanpemberitahuan_jam_berpasangan",
                                violation_error_message="Isi kedua jam, atau kosongkan keduanya.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PilihanPemberitahuan",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("jenis", models.CharField(max_length=30)),
                        (
                            "cara",
                            models.CharField(
                                choices=[
                                    ("segera", "Segera"),
                                    ("harian", "Ringkasan harian"),
                                    ("tidak", "Tidak dikirim"),
                                ],
                                max_length=10,
                            ),
                        ),
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
                        "verbose_name": "pilihan pemberitahuan",
                        "verbose_name_plural": "pilihan pemberitahuan",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("akun", "jenis"), name="inti_pilihanpemberitahuan_sekali"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("cara__in", ["segera", "harian", "tidak"])),
                                name="inti_pilihanpemberitahuan_cara_dikenal",
                            ),
                        ],
                    },
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="akun",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "inti_akunevent" ("dibuat_pada", "email", "id", "is_active", "kode", "nama", "pengguna", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."dibuat_pada", new_values."email", new_values."id", new_values."is_active", new_values."kode", new_values."nama", new_values."pengguna", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b3c1dda9878fb51027a41faba318da3e8a1f5c4d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_f57a0",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="inti_akun",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="akun",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "inti_akunevent" ("dibuat_pada", "email", "id", "is_active", "kode", "nama", "pengguna", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."dibuat_pada", new_values."email", new_values."id", new_values."is_active", new_values."kode", new_values."nama", new_values."pengguna", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."dibuat_pada" IS DISTINCT FROM (new_values."dibuat_pada") OR old_values."email" IS DISTINCT FROM (new_values."email") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."is_active" IS DISTINCT FROM (new_values."is_active") OR old_values."kode" IS DISTINCT FROM (new_values."kode") OR old_values."nama" IS DISTINCT FROM (new_values."nama") OR old_values."pengguna" IS DISTINCT FROM (new_values."pengguna")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="86f6a4636af7276bf9f2964c7cd3bd02b05e5f24",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_bb48b",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="inti_akun",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="akun",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "inti_akunevent" ("dibuat_pada", "email", "id", "is_active", "kode", "nama", "pengguna", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."dibuat_pada", old_values."email", old_values."id", old_values."is_active", old_values."kode", old_values."nama", old_values."pengguna", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="935a0aebccb4ed776433d21339f880cc1e7213ed",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_28877",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="inti_akun",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="dokumen",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "inti_dokumenevent" ("akses", "berkas", "dibuat_pada", "diunggah_oleh_id", "id", "jenis", "judul", "kode", "kode_verifikasi", "nama_asli", "nomor", "penerbit", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "tanggal", "tersandi", "tipe_isi", "ukuran") SELECT new_values."akses", new_values."berkas", new_values."dibuat_pada", new_values."diunggah_oleh_id", new_values."id", new_values."jenis", new_values."judul", new_values."kode", new_values."kode_verifikasi", new_values."nama_asli", new_values."nomor", new_values."penerbit", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."sha256", new_values."tanggal", new_values."tersandi", new_values."tipe_isi", new_values."ukuran" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b13515e7669fd132875cddb69e080b37b547a553",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_e5bca",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="inti_dokumen",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="dokumen",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "inti_dokumenevent" ("akses", "berkas", "dibuat_pada", "diunggah_oleh_id", "id", "jenis", "judul", "kode", "kode_verifikasi", "nama_asli", "nomor", "penerbit", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "tanggal", "tersandi", "tipe_isi", "ukuran") SELECT new_values."akses", new_values."berkas", new_values."dibuat_pada", new_values."diunggah_oleh_id", new_values."id", new_values."jenis", new_values."judul", new_values."kode", new_values."kode_verifikasi", new_values."nama_asli", new_values."nomor", new_values."penerbit", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."sha256", new_values."tanggal", new_values."tersandi", new_values."tipe_isi", new_values."ukuran" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="dbce2209c4260619121d27886adef952ae003e9f",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_b702d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="inti_dokumen",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="dokumen",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "inti_dokumenevent" ("akses", "berkas", "dibuat_pada", "diunggah_oleh_id", "id", "jenis", "judul", "kode", "kode_verifikasi", "nama_asli", "nomor", "penerbit", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "tanggal", "tersandi", "tipe_isi", "ukuran") SELECT old_values."akses", old_values."berkas", old_values."dibuat_pada", old_values."diunggah_oleh_id", old_values."id", old_values."jenis", old_values."judul", old_values."kode", old_values."kode_verifikasi", old_values."nama_asli", old_values."nomor", old_values."penerbit", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."sha256", old_values."tanggal", old_values."tersandi", old_values."tipe_isi", old_values."ukuran" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="d1e712b1e8ffcde381c555456999e63eaf5e2b4e",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_948b2",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="inti_dokumen",
                            when="AFTER",
                        ),
                    ),
                ),
            ]
        ),
    ]

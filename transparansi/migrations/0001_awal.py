import uuid

import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from serang_asn.inti.migrasi import Sekaligus


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("inti", "0004_jejak_terjaga"),
        ("inti", "__first__"),
        ("pegawai", "0011_cuti"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        Sekaligus(
            [
                migrations.CreateModel(
                    name="GaramHarian",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("hari", models.DateField(unique=True)),
                        ("garam", models.BinaryField(max_length=32)),
                    ],
                    options={
                        "verbose_name": "garam harian",
                        "verbose_name_plural": "garam harian",
                    },
                ),
                migrations.CreateModel(
                    name="Layanan",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("nama", models.CharField(max_length=160, verbose_name="nama layanan")),
                        (
                            "kelompok",
                            models.CharField(
                                choices=[
                                    ("kependudukan", "Kependudukan"),
                                    ("perizinan", "Perizinan"),
                                    ("kesehatan", "Kesehatan"),
                                    ("pendidikan", "Pendidikan"),
                                    ("sosial", "Sosial dan ketenagakerjaan"),
                                    ("pajak", "Pajak dan retribusi"),
                                    ("lingkungan", "Lingkungan dan infrastruktur"),
                                    ("keterangan", "Surat keterangan dan pengantar"),
                                    ("internal", "Layanan antarperangkat daerah"),
                                    ("lainnya", "Lainnya"),
                                ],
                                max_length=15,
                                verbose_name="kelompok",
                            ),
                        ),
                        (
                            "uraian",
                            models.CharField(
                                blank=True, default="", max_length=300, verbose_name="untuk apa"
                            ),
                        ),
                        (
                            "persyaratan",
                            models.TextField(help_text="Satu syarat per baris.", verbose_name="persyaratan"),
                        ),
                        (
                            "prosedur",
                            models.TextField(
                                help_text="Satu langkah per baris, menurut urutannya.",
                                verbose_name="prosedur",
                            ),
                        ),
                        ("waktu", models.CharField(max_length=120, verbose_name="jangka waktu penyelesaian")),
                        (
                            "biaya",
                            models.CharField(
                                help_text="Tulis “Gratis” bila tanpa biaya.",
                                max_length=200,
                                verbose_name="biaya atau tarif",
                            ),
                        ),
                        ("produk", models.CharField(max_length=200, verbose_name="produk layanan")),
                        (
                            "dasar",
                            models.CharField(
                                blank=True, default="", max_length=300, verbose_name="dasar hukum"
                            ),
                        ),
                        (
                            "tempat",
                            models.CharField(
                                blank=True, default="", max_length=200, verbose_name="tempat dan jam layanan"
                            ),
                        ),
                        ("berlaku_mulai", models.DateField(verbose_name="berlaku mulai")),
                        (
                            "berlaku_selesai",
                            models.DateField(
                                blank=True,
                                help_text="Kosong berarti masih diberikan.",
                                null=True,
                                verbose_name="berlaku sampai",
                            ),
                        ),
                        (
                            "unit",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="layanan",
                                to="pegawai.unitkerja",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "layanan publik",
                        "verbose_name_plural": "layanan publik",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kelompok__in",
                                        [
                                            "kependudukan",
                                            "perizinan",
                                            "kesehatan",
                                            "pendidikan",
                                            "sosial",
                                            "pajak",
                                            "lingkungan",
                                            "keterangan",
                                            "internal",
                                            "lainnya",
                                        ],
                                    )
                                ),
                                name="transparansi_layanan_kelompok_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("berlaku_selesai__isnull", True),
                                    ("berlaku_selesai__gt", models.F("berlaku_mulai")),
                                    _connector="OR",
                                ),
                                name="transparansi_layanan_selesai_setelah_mulai",
                                violation_error_message="Hari berakhir harus setelah hari mulai.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("berlaku_selesai__isnull", True)),
                                fields=("unit", "nama"),
                                name="transparansi_layanan_sekali",
                                violation_error_message="Unit ini sudah mempunyai layanan dengan nama itu.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Aduan",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("nomor", models.CharField(max_length=20, unique=True)),
                        ("sidik_kunci", models.CharField(max_length=64)),
                        (
                            "bentuk",
                            models.CharField(
                                choices=[
                                    ("pengaduan", "Pengaduan"),
                                    ("informasi", "Permintaan informasi"),
                                    ("saran", "Saran"),
                                ],
                                max_length=10,
                            ),
                        ),
                        (
                            "kategori",
                            models.CharField(
                                choices=[
                                    ("waktu", "Waktu dan antrean"),
                                    ("persyaratan", "Persyaratan dan prosedur"),
                                    ("biaya", "Biaya"),
                                    ("pungutan", "Pungutan liar atau gratifikasi"),
                                    ("perilaku", "Perilaku petugas"),
                                    ("sarana", "Sarana dan kebersihan"),
                                    ("kehadiran", "Petugas tidak di tempat"),
                                    ("lainnya", "Lainnya"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("judul", models.CharField(max_length=120)),
                        ("isi", models.TextField()),
                        (
                            "pengirim_sandi",
                            models.BinaryField(
                                default=b"", help_text="Nama dan kontak, tersandi; kosong: anonim."
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("diterima", "Diterima, menunggu verifikasi"),
                                    ("diproses", "Sedang ditangani unit"),
                                    ("dijawab", "Sudah dijawab"),
                                    ("ditutup", "Selesai"),
                                    ("dikembalikan", "Dikembalikan dengan alasan"),
                                ],
                                default="diterima",
                                max_length=12,
                            ),
                        ),
                        (
                            "perlu_lapangan",
                            models.BooleanField(default=False, verbose_name="perlu pemeriksaan lapangan"),
                        ),
                        ("diterima", models.DateField()),
                        (
                            "tenggat",
                            models.DateField(
                                help_text="Kosong bila tidak ada yang ditunggu dari kantor.", null=True
                            ),
                        ),
                        ("dijawab", models.DateField(help_text="Kosong bila belum dijawab.", null=True)),
                        ("eskalasi", models.PositiveSmallIntegerField(default=0)),
                        (
                            "puas",
                            models.PositiveSmallIntegerField(
                                help_text="1–5; kosong bila tidak diisi.", null=True
                            ),
                        ),
                        (
                            "ringkasan_publik",
                            models.CharField(
                                blank=True,
                                default="",
                                help_text="Yang Anda sampaikan, tanpa nama siapa pun.",
                                max_length=300,
                            ),
                        ),
                        (
                            "tindak_lanjut",
                            models.CharField(
                                blank=True,
                                default="",
                                help_text="Yang kami lakukan, untuk umum.",
                                max_length=500,
                            ),
                        ),
                        ("terbit", models.DateField(help_text="Kosong bila tidak diumumkan.", null=True)),
                        (
                            "unit",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="aduan",
                                to="pegawai.unitkerja",
                            ),
                        ),
                        (
                            "layanan",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="aduan",
                                to="transparansi.layanan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "aduan",
                        "verbose_name_plural": "aduan",
                        "indexes": [
                            models.Index(
                                condition=models.Q(("tenggat__isnull", False)),
                                fields=["tenggat"],
                                name="transparansi_aduan_tenggat",
                            ),
                            models.Index(fields=["unit", "status"], name="transparansi_aduan_unit"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("bentuk__in", ["pengaduan", "informasi", "saran"])),
                                name="transparansi_aduan_bentuk_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kategori__in",
                                        [
                                            "waktu",
                                            "persyaratan",
                                            "biaya",
                                            "pungutan",
                                            "perilaku",
                                            "sarana",
                                            "kehadiran",
                                            "lainnya",
                                        ],
                                    )
                                ),
                                name="transparansi_aduan_kategori_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "status__in",
                                        ["diterima", "diproses", "dijawab", "ditutup", "dikembalikan"],
                                    )
                                ),
                                name="transparansi_aduan_status_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("puas__isnull", True), ("puas__range", (1, 5)), _connector="OR"
                                ),
                                name="transparansi_aduan_puas_sah",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("tenggat__isnull", True),
                                    ("tenggat__gte", models.F("diterima")),
                                    _connector="OR",
                                ),
                                name="transparansi_aduan_tenggat_kemudian",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status__in", ["diterima", "diproses"]),
                                    ("tenggat__isnull", True),
                                    _connector="XOR",
                                ),
                                name="transparansi_aduan_bertenggat_selama_ditunggu",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("terbit__isnull", True),
                                    models.Q(
                                        models.Q(("ringkasan_publik", ""), _negated=True),
                                        models.Q(("tindak_lanjut", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="transparansi_aduan_terbit_lengkap",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="JaringanKantor",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("kode", models.CharField(max_length=30, unique=True, verbose_name="kode")),
                        (
                            "jaringan",
                            models.CharField(
                                help_text="Misalnya 203.0.113.0/24.", max_length=50, verbose_name="jaringan"
                            ),
                        ),
                        (
                            "is_tamu",
                            models.BooleanField(
                                default=False,
                                help_text="Wi-Fi pengunjung: penilaian dari sini tetap dihitung.",
                                verbose_name="untuk tamu",
                            ),
                        ),
                        ("sumber", models.CharField(max_length=200, verbose_name="sumber")),
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
                        "verbose_name": "jaringan kantor",
                        "verbose_name_plural": "jaringan kantor",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("jaringan__regex", "^[0-9a-fA-F.:]+/[0-9]{1,3}$")),
                                name="transparansi_jaringan_bentuk_sah",
                                violation_error_message="Tulis sebagai alamat/panjang awalan, misalnya 203.0.113.0/24.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="JaringanKantorEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("kode", models.CharField(max_length=30, verbose_name="kode")),
                        (
                            "jaringan",
                            models.CharField(
                                help_text="Misalnya 203.0.113.0/24.", max_length=50, verbose_name="jaringan"
                            ),
                        ),
                        (
                            "is_tamu",
                            models.BooleanField(
                                default=False,
                                help_text="Wi-Fi pengunjung: penilaian dari sini tetap dihitung.",
                                verbose_name="untuk tamu",
                            ),
                        ),
                        ("sumber", models.CharField(max_length=200, verbose_name="sumber")),
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
                                to="transparansi.jaringankantor",
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
                    name="LampiranAduan",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "aduan",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="lampiran",
                                to="transparansi.aduan",
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
                    ],
                    options={
                        "verbose_name": "lampiran aduan",
                        "verbose_name_plural": "lampiran aduan",
                    },
                ),
                migrations.CreateModel(
                    name="LangkahAduan",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "jenis",
                            models.CharField(
                                choices=[
                                    ("masuk", "Aduan masuk"),
                                    ("teruskan", "Diteruskan ke unit"),
                                    ("kembalikan", "Dikembalikan"),
                                    ("balasan", "Balasan unit"),
                                    ("warga", "Balasan pengirim"),
                                    ("jawab", "Jawaban akhir"),
                                    ("buka_lagi", "Belum puas"),
                                    ("tutup", "Ditutup"),
                                    ("eskalasi", "Lewat tenggat"),
                                    ("identitas", "Identitas dibuka"),
                                    ("terbit", "Diumumkan"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("teks", models.TextField(blank=True, default="")),
                        ("is_publik", models.BooleanField(default=True)),
                        ("hari", models.DateField()),
                        (
                            "aduan",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="langkah",
                                to="transparansi.aduan",
                            ),
                        ),
                        (
                            "oleh",
                            models.ForeignKey(
                                help_text="Kosong berarti pengirim atau sistem.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "langkah aduan",
                        "verbose_name_plural": "langkah aduan",
                        "indexes": [models.Index(fields=["aduan", "id"], name="transparansi_langkah_urut")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "jenis__in",
                                        [
                                            "masuk",
                                            "teruskan",
                                            "kembalikan",
                                            "balasan",
                                            "warga",
                                            "jawab",
                                            "buka_lagi",
                                            "tutup",
                                            "eskalasi",
                                            "identitas",
                                            "terbit",
                                        ],
                                    )
                                ),
                                name="transparansi_langkah_jenis_dikenal",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PetugasLayanan",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "nama_layanan",
                            models.CharField(
                                help_text="Nama pada papan loket, misalnya “Ibu Siti, Loket 3”.",
                                max_length=60,
                                verbose_name="nama layanan",
                            ),
                        ),
                        ("mulai", models.DateField(verbose_name="mulai")),
                        (
                            "selesai",
                            models.DateField(
                                blank=True,
                                help_text="Kosong berarti masih bertugas.",
                                null=True,
                                verbose_name="sampai",
                            ),
                        ),
                        (
                            "pegawai",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="petugas_layanan",
                                to="pegawai.pegawai",
                            ),
                        ),
                        (
                            "unit",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="petugas_layanan",
                                to="pegawai.unitkerja",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "petugas layanan",
                        "verbose_name_plural": "petugas layanan",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("selesai__isnull", True),
                                    ("selesai__gt", models.F("mulai")),
                                    _connector="OR",
                                ),
                                name="transparansi_petugas_selesai_setelah_mulai",
                                violation_error_message="Hari berakhir harus setelah hari mulai.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("nama_layanan__regex", "[0-9]{6}"), _negated=True),
                                name="transparansi_petugas_tanpa_nip",
                                violation_error_message="Nama layanan tidak boleh memuat NIP atau nomor lain.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("selesai__isnull", True)),
                                fields=("unit", "pegawai"),
                                name="transparansi_petugas_sekali",
                                violation_error_message="Pegawai ini sudah bertugas di unit itu.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Kunjungan",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("sidik", models.CharField(max_length=64, unique=True)),
                        ("hari", models.DateField()),
                        (
                            "kedaluwarsa",
                            models.DateField(help_text="Hari pertama kode tidak dapat dipakai lagi."),
                        ),
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
                            "unit",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="kunjungan",
                                to="pegawai.unitkerja",
                            ),
                        ),
                        (
                            "layanan",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="kunjungan",
                                to="transparansi.layanan",
                            ),
                        ),
                        (
                            "petugas",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="transparansi.petugaslayanan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "kunjungan",
                        "verbose_name_plural": "kunjungan",
                        "indexes": [
                            models.Index(fields=["unit", "hari"], name="transparansi_kunjungan_hari")
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sidik__regex", "^[0-9a-f]{64}$")),
                                name="transparansi_kunjungan_sidik_sah",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("kedaluwarsa__gt", models.F("hari"))),
                                name="transparansi_kunjungan_kedaluwarsa_kemudian",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LayananEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("nama", models.CharField(max_length=160, verbose_name="nama layanan")),
                        (
                            "kelompok",
                            models.CharField(
                                choices=[
                                    ("kependudukan", "Kependudukan"),
                                    ("perizinan", "Perizinan"),
                                    ("kesehatan", "Kesehatan"),
                                    ("pendidikan", "Pendidikan"),
                                    ("sosial", "Sosial dan ketenagakerjaan"),
                                    ("pajak", "Pajak dan retribusi"),
                                    ("lingkungan", "Lingkungan dan infrastruktur"),
                                    ("keterangan", "Surat keterangan dan pengantar"),
                                    ("internal", "Layanan antarperangkat daerah"),
                                    ("lainnya", "Lainnya"),
                                ],
                                max_length=15,
                                verbose_name="kelompok",
                            ),
                        ),
                        (
                            "uraian",
                            models.CharField(
                                blank=True, default="", max_length=300, verbose_name="untuk apa"
                            ),
                        ),
                        (
                            "persyaratan",
                            models.TextField(help_text="Satu syarat per baris.", verbose_name="persyaratan"),
                        ),
                        (
                            "prosedur",
                            models.TextField(
                                help_text="Satu langkah per baris, menurut urutannya.",
                                verbose_name="prosedur",
                            ),
                        ),
                        ("waktu", models.CharField(max_length=120, verbose_name="jangka waktu penyelesaian")),
                        (
                            "biaya",
                            models.CharField(
                                help_text="Tulis “Gratis” bila tanpa biaya.",
                                max_length=200,
                                verbose_name="biaya atau tarif",
                            ),
                        ),
                        ("produk", models.CharField(max_length=200, verbose_name="produk layanan")),
                        (
                            "dasar",
                            models.CharField(
                                blank=True, default="", max_length=300, verbose_name="dasar hukum"
                            ),
                        ),
                        (
                            "tempat",
                            models.CharField(
                                blank=True, default="", max_length=200, verbose_name="tempat dan jam layanan"
                            ),
                        ),
                        ("berlaku_mulai", models.DateField(verbose_name="berlaku mulai")),
                        (
                            "berlaku_selesai",
                            models.DateField(
                                blank=True,
                                help_text="Kosong berarti masih diberikan.",
                                null=True,
                                verbose_name="berlaku sampai",
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
                                to="transparansi.layanan",
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
                    name="Penilaian",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "cara",
                            models.CharField(
                                choices=[("skm", "Survei SKM"), ("cepat", "Penilaian cepat")], max_length=5
                            ),
                        ),
                        ("hari", models.DateField()),
                        (
                            "menit",
                            models.DateTimeField(help_text="Kosong berarti sudah dilupakan.", null=True),
                        ),
                        ("bintang", models.PositiveSmallIntegerField(null=True)),
                        ("u1", models.PositiveSmallIntegerField(null=True)),
                        ("u2", models.PositiveSmallIntegerField(null=True)),
                        ("u3", models.PositiveSmallIntegerField(null=True)),
                        ("u4", models.PositiveSmallIntegerField(null=True)),
                        ("u5", models.PositiveSmallIntegerField(null=True)),
                        ("u6", models.PositiveSmallIntegerField(null=True)),
                        ("u7", models.PositiveSmallIntegerField(null=True)),
                        ("u8", models.PositiveSmallIntegerField(null=True)),
                        ("u9", models.PositiveSmallIntegerField(null=True)),
                        (
                            "tanda",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=15),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        (
                            "usia",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("<17", "Di bawah 17 tahun"),
                                    ("17-25", "17–25 tahun"),
                                    ("26-35", "26–35 tahun"),
                                    ("36-45", "36–45 tahun"),
                                    ("46-55", "46–55 tahun"),
                                    (">55", "Di atas 55 tahun"),
                                ],
                                default="",
                                max_length=5,
                            ),
                        ),
                        (
                            "jenis_kelamin",
                            models.CharField(
                                blank=True,
                                choices=[("L", "Laki-laki"), ("P", "Perempuan")],
                                default="",
                                max_length=1,
                            ),
                        ),
                        (
                            "pendidikan",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("sd", "SD atau sederajat"),
                                    ("smp", "SMP atau sederajat"),
                                    ("sma", "SMA atau sederajat"),
                                    ("d", "Diploma"),
                                    ("s1", "Sarjana (S1)"),
                                    ("s2", "S2 atau lebih tinggi"),
                                ],
                                default="",
                                max_length=3,
                            ),
                        ),
                        (
                            "pekerjaan",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("asn", "ASN, TNI, atau Polri"),
                                    ("swasta", "Pegawai swasta"),
                                    ("wirausaha", "Wirausaha"),
                                    ("pelajar", "Pelajar atau mahasiswa"),
                                    ("rumah_tangga", "Mengurus rumah tangga"),
                                    ("lainnya", "Lainnya"),
                                ],
                                default="",
                                max_length=12,
                            ),
                        ),
                        ("kata", models.CharField(blank=True, default="", max_length=500)),
                        (
                            "status_kata",
                            models.CharField(
                                choices=[
                                    ("tanpa", "Tanpa kata"),
                                    ("tunggu", "Menunggu pemeriksaan"),
                                    ("tampil", "Ditampilkan"),
                                    ("tolak", "Tidak ditampilkan"),
                                ],
                                default="tanpa",
                                max_length=6,
                            ),
                        ),
                        ("temuan_kata", models.CharField(blank=True, default="", max_length=200)),
                        (
                            "keadaan",
                            models.CharField(
                                choices=[
                                    ("dihitung", "Dihitung"),
                                    ("terbuka", "Terbuka, tidak dihitung"),
                                    ("disisihkan", "Disisihkan"),
                                ],
                                max_length=10,
                            ),
                        ),
                        (
                            "alasan_sisih",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("jaringan_kantor", "Dikirim dari jaringan kantor unit yang dinilai."),
                                    ("jebakan", "Mengisi kolom yang hanya terlihat oleh program otomatis."),
                                    (
                                        "semenit",
                                        "Terlalu banyak penilaian untuk unit yang sama dalam satu menit.",
                                    ),
                                    (
                                        "perangkat",
                                        "Terlalu banyak penilaian untuk unit yang sama dari satu perangkat dalam sehari.",
                                    ),
                                    (
                                        "jaringan",
                                        "Terlalu banyak penilaian untuk unit yang sama dari satu jaringan dalam sehari.",
                                    ),
                                    (
                                        "lonjakan",
                                        "Bagian dari lonjakan sehari yang jauh melebihi hari biasa unit itu.",
                                    ),
                                    ("petugas", "Disisihkan petugas dengan alasan tertulis."),
                                ],
                                default="",
                                max_length=15,
                            ),
                        ),
                        ("catatan_petugas", models.CharField(blank=True, default="", max_length=300)),
                        ("jejak_jaringan", models.CharField(blank=True, default="", max_length=32)),
                        ("jejak_perangkat", models.CharField(blank=True, default="", max_length=32)),
                        (
                            "kunjungan",
                            models.OneToOneField(
                                help_text="Kosong berarti penilaian terbuka, yang tidak ikut dihitung.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="penilaian",
                                to="transparansi.kunjungan",
                            ),
                        ),
                        (
                            "layanan",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="penilaian",
                                to="transparansi.layanan",
                            ),
                        ),
                        (
                            "unit",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="penilaian",
                                to="pegawai.unitkerja",
                            ),
                        ),
                        (
                            "petugas",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="penilaian",
                                to="transparansi.petugaslayanan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "penilaian",
                        "verbose_name_plural": "penilaian",
                        "indexes": [
                            models.Index(fields=["unit", "hari"], name="transparansi_penilaian_hari"),
                            models.Index(
                                condition=models.Q(("menit__isnull", False)),
                                fields=["hari"],
                                name="transparansi_penilaian_segar",
                            ),
                            models.Index(
                                condition=models.Q(("menit__isnull", False)),
                                fields=["unit", "menit"],
                                name="transparansi_penilaian_menit",
                            ),
                            models.Index(
                                condition=models.Q(("jejak_perangkat", ""), _negated=True),
                                fields=["unit", "hari", "jejak_perangkat"],
                                name="transparansi_penilaian_alat",
                            ),
                            models.Index(
                                condition=models.Q(("status_kata", "tunggu")),
                                fields=["unit"],
                                name="transparansi_penilaian_tunggu",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("u1__range", (1, 4)), ("u1__isnull", True), _connector="OR"
                                ),
                                name="transparansi_penilaian_u1_sah",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("u2__range", (1, 4)), ("u2__isnull", True), _connector="OR"
                                ),
                                name="transparansi_penilaian_u2_sah",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("u3__range", (1, 4)), ("u3__isnull", True), _connector="OR"
                                ),
                                name="transparansi_penilaian_u3_sah",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("u4__range", (1, 4)), ("u4__isnull", True), _connector="OR"
                                ),
                                name="transparansi_penilaian_u4_sah",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("u5__range", (1, 4)), ("u5__isnull", True), _connector="OR"
                                ),
                                name="transparansi_penilaian_u5_sah",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("u6__range", (1, 4)), ("u6__isnull", True), _connector="OR"
                                ),
                                name="transparansi_penilaian_u6_sah",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("u7__range", (1, 4)), ("u7__isnull", True), _connector="OR"
                                ),
                                name="transparansi_penilaian_u7_sah",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("u8__range", (1, 4)), ("u8__isnull", True), _connector="OR"
                                ),
                                name="transparansi_penilaian_u8_sah",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("u9__range", (1, 4)), ("u9__isnull", True), _connector="OR"
                                ),
                                name="transparansi_penilaian_u9_sah",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("usia__in", ["", "<17", "17-25", "26-35", "36-45", "46-55", ">55"])
                                ),
                                name="transparansi_penilaian_usia_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("jenis_kelamin__in", ["", "L", "P"])),
                                name="transparansi_penilaian_jenis_kelamin_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("pendidikan__in", ["", "sd", "smp", "sma", "d", "s1", "s2"])
                                ),
                                name="transparansi_penilaian_pendidikan_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "pekerjaan__in",
                                        [
                                            "",
                                            "asn",
                                            "swasta",
                                            "wirausaha",
                                            "pelajar",
                                            "rumah_tangga",
                                            "lainnya",
                                        ],
                                    )
                                ),
                                name="transparansi_penilaian_pekerjaan_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("cara__in", ["skm", "cepat"])),
                                name="transparansi_penilaian_cara_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("bintang__isnull", True),
                                        ("cara", "skm"),
                                        ("u1__isnull", False),
                                        ("u2__isnull", False),
                                        ("u3__isnull", False),
                                        ("u4__isnull", False),
                                        ("u5__isnull", False),
                                        ("u6__isnull", False),
                                        ("u7__isnull", False),
                                        ("u8__isnull", False),
                                        ("u9__isnull", False),
                                    ),
                                    models.Q(
                                        ("bintang__range", (1, 5)),
                                        ("cara", "cepat"),
                                        ("u1__isnull", True),
                                        ("u2__isnull", True),
                                        ("u3__isnull", True),
                                        ("u4__isnull", True),
                                        ("u5__isnull", True),
                                        ("u6__isnull", True),
                                        ("u7__isnull", True),
                                        ("u8__isnull", True),
                                        ("u9__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="transparansi_penilaian_isi_sesuai_cara",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "tanda__contained_by",
                                        [
                                            "ramah",
                                            "cepat",
                                            "jelas",
                                            "bersih",
                                            "adil",
                                            "lambat",
                                            "antre",
                                            "berbelit",
                                            "kurang_ramah",
                                            "pungutan",
                                        ],
                                    )
                                ),
                                name="transparansi_penilaian_tanda_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("keadaan__in", ["dihitung", "terbuka", "disisihkan"])),
                                name="transparansi_penilaian_keadaan_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("kunjungan__isnull", False),
                                    models.Q(("keadaan", "dihitung"), _negated=True),
                                    _connector="OR",
                                ),
                                name="transparansi_penilaian_terhitung_berkunjungan",
                                violation_error_message="Penilaian tanpa kode kunjungan tidak ikut dihitung.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "alasan_sisih__in",
                                        [
                                            "",
                                            "jaringan_kantor",
                                            "jebakan",
                                            "semenit",
                                            "perangkat",
                                            "jaringan",
                                            "lonjakan",
                                            "petugas",
                                        ],
                                    )
                                ),
                                name="transparansi_penilaian_alasan_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("keadaan", "disisihkan"), ("alasan_sisih", ""), _connector="XOR"
                                ),
                                name="transparansi_penilaian_disisihkan_beralasan",
                                violation_error_message="Penilaian yang disisihkan harus beralasan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status_kata__in", ["tanpa", "tunggu", "tampil", "tolak"])
                                ),
                                name="transparansi_penilaian_status_kata_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("kata", ""), ("status_kata", "tanpa")),
                                    models.Q(
                                        models.Q(("status_kata", "tanpa"), _negated=True),
                                        models.Q(("kata", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="transparansi_penilaian_kata_berstatus",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PenilaianEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "cara",
                            models.CharField(
                                choices=[("skm", "Survei SKM"), ("cepat", "Penilaian cepat")], max_length=5
                            ),
                        ),
                        ("hari", models.DateField()),
                        ("bintang", models.PositiveSmallIntegerField(null=True)),
                        ("u1", models.PositiveSmallIntegerField(null=True)),
                        ("u2", models.PositiveSmallIntegerField(null=True)),
                        ("u3", models.PositiveSmallIntegerField(null=True)),
                        ("u4", models.PositiveSmallIntegerField(null=True)),
                        ("u5", models.PositiveSmallIntegerField(null=True)),
                        ("u6", models.PositiveSmallIntegerField(null=True)),
                        ("u7", models.PositiveSmallIntegerField(null=True)),
                        ("u8", models.PositiveSmallIntegerField(null=True)),
                        ("u9", models.PositiveSmallIntegerField(null=True)),
                        (
                            "tanda",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=15),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        (
                            "usia",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("<17", "Di bawah 17 tahun"),
                                    ("17-25", "17–25 tahun"),
                                    ("26-35", "26–35 tahun"),
                                    ("36-45", "36–45 tahun"),
                                    ("46-55", "46–55 tahun"),
                                    (">55", "Di atas 55 tahun"),
                                ],
                                default="",
                                max_length=5,
                            ),
                        ),
                        (
                            "jenis_kelamin",
                            models.CharField(
                                blank=True,
                                choices=[("L", "Laki-laki"), ("P", "Perempuan")],
                                default="",
                                max_length=1,
                            ),
                        ),
                        (
                            "pendidikan",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("sd", "SD atau sederajat"),
                                    ("smp", "SMP atau sederajat"),
                                    ("sma", "SMA atau sederajat"),
                                    ("d", "Diploma"),
                                    ("s1", "Sarjana (S1)"),
                                    ("s2", "S2 atau lebih tinggi"),
                                ],
                                default="",
                                max_length=3,
                            ),
                        ),
                        (
                            "pekerjaan",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("asn", "ASN, TNI, atau Polri"),
                                    ("swasta", "Pegawai swasta"),
                                    ("wirausaha", "Wirausaha"),
                                    ("pelajar", "Pelajar atau mahasiswa"),
                                    ("rumah_tangga", "Mengurus rumah tangga"),
                                    ("lainnya", "Lainnya"),
                                ],
                                default="",
                                max_length=12,
                            ),
                        ),
                        ("kata", models.CharField(blank=True, default="", max_length=500)),
                        (
                            "status_kata",
                            models.CharField(
                                choices=[
                                    ("tanpa", "Tanpa kata"),
                                    ("tunggu", "Menunggu pemeriksaan"),
                                    ("tampil", "Ditampilkan"),
                                    ("tolak", "Tidak ditampilkan"),
                                ],
                                default="tanpa",
                                max_length=6,
                            ),
                        ),
                        ("temuan_kata", models.CharField(blank=True, default="", max_length=200)),
                        (
                            "keadaan",
                            models.CharField(
                                choices=[
                                    ("dihitung", "Dihitung"),
                                    ("terbuka", "Terbuka, tidak dihitung"),
                                    ("disisihkan", "Disisihkan"),
                                ],
                                max_length=10,
                            ),
                        ),
                        (
                            "alasan_sisih",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("jaringan_kantor", "Dikirim dari jaringan kantor unit yang dinilai."),
                                    ("jebakan", "Mengisi kolom yang hanya terlihat oleh program otomatis."),
                                    (
                                        "semenit",
                                        "Terlalu banyak penilaian untuk unit yang sama dalam satu menit.",
                                    ),
                                    (
                                        "perangkat",
                                        "Terlalu banyak penilaian untuk unit yang sama dari satu perangkat dalam sehari.",
                                    ),
                                    (
                                        "jaringan",
                                        "Terlalu banyak penilaian untuk unit yang sama dari satu jaringan dalam sehari.",
                                    ),
                                    (
                                        "lonjakan",
                                        "Bagian dari lonjakan sehari yang jauh melebihi hari biasa unit itu.",
                                    ),
                                    ("petugas", "Disisihkan petugas dengan alasan tertulis."),
                                ],
                                default="",
                                max_length=15,
                            ),
                        ),
                        ("catatan_petugas", models.CharField(blank=True, default="", max_length=300)),
                        (
                            "kunjungan",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                help_text="Kosong berarti penilaian terbuka, yang tidak ikut dihitung.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="transparansi.kunjungan",
                            ),
                        ),
                        (
                            "layanan",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="transparansi.layanan",
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
                                to="transparansi.penilaian",
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
                        (
                            "petugas",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="transparansi.petugaslayanan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PetugasLayananEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("kode", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "nama_layanan",
                            models.CharField(
                                help_text="Nama pada papan loket, misalnya “Ibu Siti, Loket 3”.",
                                max_length=60,
                                verbose_name="nama layanan",
                            ),
                        ),
                        ("mulai", models.DateField(verbose_name="mulai")),
                        (
                            "selesai",
                            models.DateField(
                                blank=True,
                                help_text="Kosong berarti masih bertugas.",
                                null=True,
                                verbose_name="sampai",
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
                                to="transparansi.petugaslayanan",
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
                            models.Index(fields=["pegawai"], name="transparans_pegawai_0551f0_idx"),
                        ],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ResponsSurvei",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("layanan", models.CharField(blank=True, default="", max_length=160)),
                        ("hari", models.DateField()),
                        ("u1", models.PositiveSmallIntegerField()),
                        ("u2", models.PositiveSmallIntegerField()),
                        ("u3", models.PositiveSmallIntegerField()),
                        ("u4", models.PositiveSmallIntegerField()),
                        ("u5", models.PositiveSmallIntegerField()),
                        ("u6", models.PositiveSmallIntegerField()),
                        ("u7", models.PositiveSmallIntegerField()),
                        ("u8", models.PositiveSmallIntegerField()),
                        ("u9", models.PositiveSmallIntegerField()),
                        (
                            "usia",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("<17", "Di bawah 17 tahun"),
                                    ("17-25", "17–25 tahun"),
                                    ("26-35", "26–35 tahun"),
                                    ("36-45", "36–45 tahun"),
                                    ("46-55", "46–55 tahun"),
                                    (">55", "Di atas 55 tahun"),
                                ],
                                default="",
                                max_length=5,
                            ),
                        ),
                        (
                            "jenis_kelamin",
                            models.CharField(
                                blank=True,
                                choices=[("L", "Laki-laki"), ("P", "Perempuan")],
                                default="",
                                max_length=1,
                            ),
                        ),
                        (
                            "pendidikan",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("sd", "SD atau sederajat"),
                                    ("smp", "SMP atau sederajat"),
                                    ("sma", "SMA atau sederajat"),
                                    ("d", "Diploma"),
                                    ("s1", "Sarjana (S1)"),
                                    ("s2", "S2 atau lebih tinggi"),
                                ],
                                default="",
                                max_length=3,
                            ),
                        ),
                        (
                            "pekerjaan",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("asn", "ASN, TNI, atau Polri"),
                                    ("swasta", "Pegawai swasta"),
                                    ("wirausaha", "Wirausaha"),
                                    ("pelajar", "Pelajar atau mahasiswa"),
                                    ("rumah_tangga", "Mengurus rumah tangga"),
                                    ("lainnya", "Lainnya"),
                                ],
                                default="",
                                max_length=12,
                            ),
                        ),
                        ("saran", models.CharField(blank=True, default="", max_length=500)),
                        (
                            "ke",
                            models.PositiveIntegerField(
                                default=1,
                                help_text="Ke berapa di antara responden dengan jawaban yang persis sama.",
                            ),
                        ),
                        (
                            "batch",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="pegawai.batchimpor",
                            ),
                        ),
                        (
                            "unit",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="respons_survei",
                                to="pegawai.unitkerja",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "respons survei",
                        "verbose_name_plural": "respons survei",
                        "indexes": [models.Index(fields=["unit", "hari"], name="transparansi_respons_hari")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("u1__range", (1, 4))), name="transparansi_respons_u1_sah"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("u2__range", (1, 4))), name="transparansi_respons_u2_sah"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("u3__range", (1, 4))), name="transparansi_respons_u3_sah"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("u4__range", (1, 4))), name="transparansi_respons_u4_sah"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("u5__range", (1, 4))), name="transparansi_respons_u5_sah"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("u6__range", (1, 4))), name="transparansi_respons_u6_sah"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("u7__range", (1, 4))), name="transparansi_respons_u7_sah"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("u8__range", (1, 4))), name="transparansi_respons_u8_sah"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("u9__range", (1, 4))), name="transparansi_respons_u9_sah"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("usia__in", ["", "<17", "17-25", "26-35", "36-45", "46-55", ">55"])
                                ),
                                name="transparansi_respons_usia_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("jenis_kelamin__in", ["", "L", "P"])),
                                name="transparansi_respons_jenis_kelamin_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("pendidikan__in", ["", "sd", "smp", "sma", "d", "s1", "s2"])
                                ),
                                name="transparansi_respons_pendidikan_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "pekerjaan__in",
                                        [
                                            "",
                                            "asn",
                                            "swasta",
                                            "wirausaha",
                                            "pelajar",
                                            "rumah_tangga",
                                            "lainnya",
                                        ],
                                    )
                                ),
                                name="transparansi_respons_pekerjaan_dikenal",
                            ),
                            models.UniqueConstraint(
                                fields=(
                                    "unit",
                                    "hari",
                                    "u1",
                                    "u2",
                                    "u3",
                                    "u4",
                                    "u5",
                                    "u6",
                                    "u7",
                                    "u8",
                                    "u9",
                                    "layanan",
                                    "usia",
                                    "jenis_kelamin",
                                    "pendidikan",
                                    "pekerjaan",
                                    "saran",
                                    "ke",
                                ),
                                name="transparansi_respons_sekali",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ResponsSurveiEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("layanan", models.CharField(blank=True, default="", max_length=160)),
                        ("hari", models.DateField()),
                        ("u1", models.PositiveSmallIntegerField()),
                        ("u2", models.PositiveSmallIntegerField()),
                        ("u3", models.PositiveSmallIntegerField()),
                        ("u4", models.PositiveSmallIntegerField()),
                        ("u5", models.PositiveSmallIntegerField()),
                        ("u6", models.PositiveSmallIntegerField()),
                        ("u7", models.PositiveSmallIntegerField()),
                        ("u8", models.PositiveSmallIntegerField()),
                        ("u9", models.PositiveSmallIntegerField()),
                        (
                            "usia",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("<17", "Di bawah 17 tahun"),
                                    ("17-25", "17–25 tahun"),
                                    ("26-35", "26–35 tahun"),
                                    ("36-45", "36–45 tahun"),
                                    ("46-55", "46–55 tahun"),
                                    (">55", "Di atas 55 tahun"),
                                ],
                                default="",
                                max_length=5,
                            ),
                        ),
                        (
                            "jenis_kelamin",
                            models.CharField(
                                blank=True,
                                choices=[("L", "Laki-laki"), ("P", "Perempuan")],
                                default="",
                                max_length=1,
                            ),
                        ),
                        (
                            "pendidikan",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("sd", "SD atau sederajat"),
                                    ("smp", "SMP atau sederajat"),
                                    ("sma", "SMA atau sederajat"),
                                    ("d", "Diploma"),
                                    ("s1", "Sarjana (S1)"),
                                    ("s2", "S2 atau lebih tinggi"),
                                ],
                                default="",
                                max_length=3,
                            ),
                        ),
                        (
                            "pekerjaan",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("asn", "ASN, TNI, atau Polri"),
                                    ("swasta", "Pegawai swasta"),
                                    ("wirausaha", "Wirausaha"),
                                    ("pelajar", "Pelajar atau mahasiswa"),
                                    ("rumah_tangga", "Mengurus rumah tangga"),
                                    ("lainnya", "Lainnya"),
                                ],
                                default="",
                                max_length=12,
                            ),
                        ),
                        ("saran", models.CharField(blank=True, default="", max_length=500)),
                        (
                            "ke",
                            models.PositiveIntegerField(
                                default=1,
                                help_text="Ke berapa di antara responden dengan jawaban yang persis sama.",
                            ),
                        ),
                        (
                            "batch",
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
                                to="transparansi.responssurvei",
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
                    name="TanggapanPenilaian",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "jenis",
                            models.CharField(
                                choices=[("jawaban", "Jawaban"), ("keberatan", "Keberatan")], max_length=10
                            ),
                        ),
                        ("teks", models.CharField(max_length=500)),
                        ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("tunggu", "Menunggu putusan"),
                                    ("terima", "Diterima"),
                                    ("tolak", "Ditolak"),
                                ],
                                default="tunggu",
                                max_length=6,
                            ),
                        ),
                        ("putusan", models.CharField(blank=True, default="", max_length=300)),
                        (
                            "oleh",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "penilaian",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="tanggapan",
                                to="transparansi.penilaian",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "tanggapan penilaian",
                        "verbose_name_plural": "tanggapan penilaian",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("jenis__in", ["jawaban", "keberatan"])),
                                name="transparansi_tanggapan_jenis_dikenal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["tunggu", "terima", "tolak"])),
                                name="transparansi_tanggapan_status_dikenal",
                            ),
                            models.UniqueConstraint(
                                fields=("penilaian", "jenis"),
                                name="transparansi_tanggapan_sekali",
                                violation_error_message="Penilaian ini sudah ditanggapi.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TanggapanPenilaianEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "jenis",
                            models.CharField(
                                choices=[("jawaban", "Jawaban"), ("keberatan", "Keberatan")], max_length=10
                            ),
                        ),
                        ("teks", models.CharField(max_length=500)),
                        ("dibuat_pada", models.DateTimeField(auto_now_add=True)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("tunggu", "Menunggu putusan"),
                                    ("terima", "Diterima"),
                                    ("tolak", "Ditolak"),
                                ],
                                default="tunggu",
                                max_length=6,
                            ),
                        ),
                        ("putusan", models.CharField(blank=True, default="", max_length=300)),
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
                            "penilaian",
                            models.ForeignKey(
                                db_constraint=False,
                                db_index=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="transparansi.penilaian",
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
                                to="transparansi.tanggapanpenilaian",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
            ]
        ),
        Sekaligus(
            [
                pgtrigger.migrations.AddTrigger(
                    model_name="jaringankantor",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "transparansi_jaringankantorevent" ("id", "is_tamu", "jaringan", "kode", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "unit_id") SELECT new_values."id", new_values."is_tamu", new_values."jaringan", new_values."kode", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."sumber", new_values."unit_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="835f88e0b53ef6f07e7616948a9b0cc7378cd617",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_410c3",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="transparansi_jaringankantor",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jaringankantor",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "transparansi_jaringankantorevent" ("id", "is_tamu", "jaringan", "kode", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "unit_id") SELECT new_values."id", new_values."is_tamu", new_values."jaringan", new_values."kode", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."sumber", new_values."unit_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3caed11316608290b124ec582701a2aa842f4426",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_a41ad",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="transparansi_jaringankantor",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jaringankantor",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "transparansi_jaringankantorevent" ("id", "is_tamu", "jaringan", "kode", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "unit_id") SELECT old_values."id", old_values."is_tamu", old_values."jaringan", old_values."kode", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."sumber", old_values."unit_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a92cff669198cc3004a6c7dd4461cd60c6e76dee",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_7914c",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="transparansi_jaringankantor",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="langkahaduan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hanya_tumbuh",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="ad1625b34143cfbfebd2b686bb112135e5a01f44",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_hanya_tumbuh_54300",
                            table="transparansi_langkahaduan",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="layanan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "transparansi_layananevent" ("berlaku_mulai", "berlaku_selesai", "biaya", "dasar", "id", "kelompok", "kode", "nama", "persyaratan", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "produk", "prosedur", "tempat", "unit_id", "uraian", "waktu") SELECT new_values."berlaku_mulai", new_values."berlaku_selesai", new_values."biaya", new_values."dasar", new_values."id", new_values."kelompok", new_values."kode", new_values."nama", new_values."persyaratan", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."produk", new_values."prosedur", new_values."tempat", new_values."unit_id", new_values."uraian", new_values."waktu" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7126178b3fd09f607ab4dc089c6e955ff6ce20d9",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_e93f9",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="transparansi_layanan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="layanan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "transparansi_layananevent" ("berlaku_mulai", "berlaku_selesai", "biaya", "dasar", "id", "kelompok", "kode", "nama", "persyaratan", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "produk", "prosedur", "tempat", "unit_id", "uraian", "waktu") SELECT new_values."berlaku_mulai", new_values."berlaku_selesai", new_values."biaya", new_values."dasar", new_values."id", new_values."kelompok", new_values."kode", new_values."nama", new_values."persyaratan", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."produk", new_values."prosedur", new_values."tempat", new_values."unit_id", new_values."uraian", new_values."waktu" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a42cbcebb0f99cdaac4b7255dab47d7e5e2dee85",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_5ed6a",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="transparansi_layanan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="layanan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "transparansi_layananevent" ("berlaku_mulai", "berlaku_selesai", "biaya", "dasar", "id", "kelompok", "kode", "nama", "persyaratan", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "produk", "prosedur", "tempat", "unit_id", "uraian", "waktu") SELECT old_values."berlaku_mulai", old_values."berlaku_selesai", old_values."biaya", old_values."dasar", old_values."id", old_values."kelompok", old_values."kode", old_values."nama", old_values."persyaratan", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."produk", old_values."prosedur", old_values."tempat", old_values."unit_id", old_values."uraian", old_values."waktu" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="10ea47a6fa36259b05910a67914532b7455edab8",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_f1ebd",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="transparansi_layanan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="petugaslayanan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "transparansi_petugaslayananevent" ("id", "kode", "mulai", "nama_layanan", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai", "unit_id") SELECT new_values."id", new_values."kode", new_values."mulai", new_values."nama_layanan", new_values."pegawai_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."selesai", new_values."unit_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c3901e7e0fbad217382ade1f412a2b3ad8af4afe",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_af57a",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="transparansi_petugaslayanan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="petugaslayanan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "transparansi_petugaslayananevent" ("id", "kode", "mulai", "nama_layanan", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai", "unit_id") SELECT new_values."id", new_values."kode", new_values."mulai", new_values."nama_layanan", new_values."pegawai_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."selesai", new_values."unit_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="fc9e8eef0f8236c3e63cef36b8aad1465dca40d4",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_0fcde",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="transparansi_petugaslayanan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="petugaslayanan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "transparansi_petugaslayananevent" ("id", "kode", "mulai", "nama_layanan", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai", "unit_id") SELECT old_values."id", old_values."kode", old_values."mulai", old_values."nama_layanan", old_values."pegawai_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."selesai", old_values."unit_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="393df69bc65a4dae0a7bff4a87025b8f00979b11",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_5d281",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="transparansi_petugaslayanan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="penilaian",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tidak_dihapus",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                            hash="809f8a38ce599106d9c01c6c450462f9eb867ea3",
                            operation="DELETE",
                            pgid="pgtrigger_tidak_dihapus_7a881",
                            table="transparansi_penilaian",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="penilaian",
                    trigger=pgtrigger.compiler.Trigger(
                        name="isi_tetap",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."usia" IS DISTINCT FROM (NEW."usia") OR OLD."jenis_kelamin" IS DISTINCT FROM (NEW."jenis_kelamin") OR OLD."pendidikan" IS DISTINCT FROM (NEW."pendidikan") OR OLD."pekerjaan" IS DISTINCT FROM (NEW."pekerjaan") OR OLD."kode" IS DISTINCT FROM (NEW."kode") OR OLD."kunjungan_id" IS DISTINCT FROM (NEW."kunjungan_id") OR OLD."unit_id" IS DISTINCT FROM (NEW."unit_id") OR OLD."layanan_id" IS DISTINCT FROM (NEW."layanan_id") OR OLD."petugas_id" IS DISTINCT FROM (NEW."petugas_id") OR OLD."cara" IS DISTINCT FROM (NEW."cara") OR OLD."hari" IS DISTINCT FROM (NEW."hari") OR OLD."bintang" IS DISTINCT FROM (NEW."bintang") OR OLD."u1" IS DISTINCT FROM (NEW."u1") OR OLD."u2" IS DISTINCT FROM (NEW."u2") OR OLD."u3" IS DISTINCT FROM (NEW."u3") OR OLD."u4" IS DISTINCT FROM (NEW."u4") OR OLD."u5" IS DISTINCT FROM (NEW."u5") OR OLD."u6" IS DISTINCT FROM (NEW."u6") OR OLD."u7" IS DISTINCT FROM (NEW."u7") OR OLD."u8" IS DISTINCT FROM (NEW."u8") OR OLD."u9" IS DISTINCT FROM (NEW."u9") OR OLD."tanda" IS DISTINCT FROM (NEW."tanda") OR OLD."kata" IS DISTINCT FROM (NEW."kata") OR OLD."temuan_kata" IS DISTINCT FROM (NEW."temuan_kata"))',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="1868a117c9a66ff2052ab538e19b083b071603dd",
                            operation="UPDATE",
                            pgid="pgtrigger_isi_tetap_4b8f6",
                            table="transparansi_penilaian",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="penilaian",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "transparansi_penilaianevent" ("alasan_sisih", "bintang", "cara", "catatan_petugas", "hari", "id", "jenis_kelamin", "kata", "keadaan", "kode", "kunjungan_id", "layanan_id", "pekerjaan", "pendidikan", "petugas_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status_kata", "tanda", "temuan_kata", "u1", "u2", "u3", "u4", "u5", "u6", "u7", "u8", "u9", "unit_id", "usia") SELECT new_values."alasan_sisih", new_values."bintang", new_values."cara", new_values."catatan_petugas", new_values."hari", new_values."id", new_values."jenis_kelamin", new_values."kata", new_values."keadaan", new_values."kode", new_values."kunjungan_id", new_values."layanan_id", new_values."pekerjaan", new_values."pendidikan", new_values."petugas_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."status_kata", new_values."tanda", new_values."temuan_kata", new_values."u1", new_values."u2", new_values."u3", new_values."u4", new_values."u5", new_values."u6", new_values."u7", new_values."u8", new_values."u9", new_values."unit_id", new_values."usia" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."alasan_sisih" IS DISTINCT FROM (new_values."alasan_sisih") OR old_values."bintang" IS DISTINCT FROM (new_values."bintang") OR old_values."cara" IS DISTINCT FROM (new_values."cara") OR old_values."catatan_petugas" IS DISTINCT FROM (new_values."catatan_petugas") OR old_values."hari" IS DISTINCT FROM (new_values."hari") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."jenis_kelamin" IS DISTINCT FROM (new_values."jenis_kelamin") OR old_values."kata" IS DISTINCT FROM (new_values."kata") OR old_values."keadaan" IS DISTINCT FROM (new_values."keadaan") OR old_values."kode" IS DISTINCT FROM (new_values."kode") OR old_values."kunjungan_id" IS DISTINCT FROM (new_values."kunjungan_id") OR old_values."layanan_id" IS DISTINCT FROM (new_values."layanan_id") OR old_values."pekerjaan" IS DISTINCT FROM (new_values."pekerjaan") OR old_values."pendidikan" IS DISTINCT FROM (new_values."pendidikan") OR old_values."petugas_id" IS DISTINCT FROM (new_values."petugas_id") OR old_values."status_kata" IS DISTINCT FROM (new_values."status_kata") OR old_values."tanda" IS DISTINCT FROM (new_values."tanda") OR old_values."temuan_kata" IS DISTINCT FROM (new_values."temuan_kata") OR old_values."u1" IS DISTINCT FROM (new_values."u1") OR old_values."u2" IS DISTINCT FROM (new_values."u2") OR old_values."u3" IS DISTINCT FROM (new_values."u3") OR old_values."u4" IS DISTINCT FROM (new_values."u4") OR old_values."u5" IS DISTINCT FROM (new_values."u5") OR old_values."u6" IS DISTINCT FROM (new_values."u6") OR old_values."u7" IS DISTINCT FROM (new_values."u7") OR old_values."u8" IS DISTINCT FROM (new_values."u8") OR old_values."u9" IS DISTINCT FROM (new_values."u9") OR old_values."unit_id" IS DISTINCT FROM (new_values."unit_id") OR old_values."usia" IS DISTINCT FROM (new_values."usia")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="105fd510375796269f16471d9ca098e069f21ca1",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_486dd",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="transparansi_penilaian",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="penilaian",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "transparansi_penilaianevent" ("alasan_sisih", "bintang", "cara", "catatan_petugas", "hari", "id", "jenis_kelamin", "kata", "keadaan", "kode", "kunjungan_id", "layanan_id", "pekerjaan", "pendidikan", "petugas_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status_kata", "tanda", "temuan_kata", "u1", "u2", "u3", "u4", "u5", "u6", "u7", "u8", "u9", "unit_id", "usia") SELECT old_values."alasan_sisih", old_values."bintang", old_values."cara", old_values."catatan_petugas", old_values."hari", old_values."id", old_values."jenis_kelamin", old_values."kata", old_values."keadaan", old_values."kode", old_values."kunjungan_id", old_values."layanan_id", old_values."pekerjaan", old_values."pendidikan", old_values."petugas_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."status_kata", old_values."tanda", old_values."temuan_kata", old_values."u1", old_values."u2", old_values."u3", old_values."u4", old_values."u5", old_values."u6", old_values."u7", old_values."u8", old_values."u9", old_values."unit_id", old_values."usia" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="78fa9cfd86e8544379bfa032419d4358655a5aeb",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_93518",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="transparansi_penilaian",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="responssurvei",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "transparansi_responssurveievent" ("batch_id", "hari", "id", "jenis_kelamin", "ke", "layanan", "pekerjaan", "pendidikan", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "saran", "u1", "u2", "u3", "u4", "u5", "u6", "u7", "u8", "u9", "unit_id", "usia") SELECT new_values."batch_id", new_values."hari", new_values."id", new_values."jenis_kelamin", new_values."ke", new_values."layanan", new_values."pekerjaan", new_values."pendidikan", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."saran", new_values."u1", new_values."u2", new_values."u3", new_values."u4", new_values."u5", new_values."u6", new_values."u7", new_values."u8", new_values."u9", new_values."unit_id", new_values."usia" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="31e3cad066e87d92c1c16fbc2d2cb45c4162b01b",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_42ca3",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="transparansi_responssurvei",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="responssurvei",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "transparansi_responssurveievent" ("batch_id", "hari", "id", "jenis_kelamin", "ke", "layanan", "pekerjaan", "pendidikan", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "saran", "u1", "u2", "u3", "u4", "u5", "u6", "u7", "u8", "u9", "unit_id", "usia") SELECT new_values."batch_id", new_values."hari", new_values."id", new_values."jenis_kelamin", new_values."ke", new_values."layanan", new_values."pekerjaan", new_values."pendidikan", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."saran", new_values."u1", new_values."u2", new_values."u3", new_values."u4", new_values."u5", new_values."u6", new_values."u7", new_values."u8", new_values."u9", new_values."unit_id", new_values."usia" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ae63224fb13536ea0ebadd9e6b35b47a8ef269c9",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_d1fd3",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="transparansi_responssurvei",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="responssurvei",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "transparansi_responssurveievent" ("batch_id", "hari", "id", "jenis_kelamin", "ke", "layanan", "pekerjaan", "pendidikan", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "saran", "u1", "u2", "u3", "u4", "u5", "u6", "u7", "u8", "u9", "unit_id", "usia") SELECT old_values."batch_id", old_values."hari", old_values."id", old_values."jenis_kelamin", old_values."ke", old_values."layanan", old_values."pekerjaan", old_values."pendidikan", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."saran", old_values."u1", old_values."u2", old_values."u3", old_values."u4", old_values."u5", old_values."u6", old_values."u7", old_values."u8", old_values."u9", old_values."unit_id", old_values."usia" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="44288e7f738d0db32e861bb9c23c56be127349eb",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_9c1eb",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="transparansi_responssurvei",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="tanggapanpenilaian",
                    trigger=pgtrigger.compiler.Trigger(
                        name="tambah_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "transparansi_tanggapanpenilaianevent" ("dibuat_pada", "id", "jenis", "oleh_id", "penilaian_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "putusan", "status", "teks") SELECT new_values."dibuat_pada", new_values."id", new_values."jenis", new_values."oleh_id", new_values."penilaian_id", _pgh_attached_context.value, NOW(), \'tambah\', new_values."id", new_values."putusan", new_values."status", new_values."teks" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7da7a3265e578f7dccecc63fecb7961849741e25",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_tambah_insert_fab53",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="transparansi_tanggapanpenilaian",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="tanggapanpenilaian",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ubah_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "transparansi_tanggapanpenilaianevent" ("dibuat_pada", "id", "jenis", "oleh_id", "penilaian_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "putusan", "status", "teks") SELECT new_values."dibuat_pada", new_values."id", new_values."jenis", new_values."oleh_id", new_values."penilaian_id", _pgh_attached_context.value, NOW(), \'ubah\', new_values."id", new_values."putusan", new_values."status", new_values."teks" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4914cfd4f4106297dd093e31431b17b0def96c66",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_ubah_update_a5567",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="transparansi_tanggapanpenilaian",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="tanggapanpenilaian",
                    trigger=pgtrigger.compiler.Trigger(
                        name="hapus_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "transparansi_tanggapanpenilaianevent" ("dibuat_pada", "id", "jenis", "oleh_id", "penilaian_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "putusan", "status", "teks") SELECT old_values."dibuat_pada", old_values."id", old_values."jenis", old_values."oleh_id", old_values."penilaian_id", _pgh_attached_context.value, NOW(), \'hapus\', old_values."id", old_values."putusan", old_values."status", old_values."teks" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ea75c42e91b4822fd58c43a4754a5e3344e19e28",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_hapus_delete_86ccc",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="transparansi_tanggapanpenilaian",
                            when="AFTER",
                        ),
                    ),
                ),
            ]
        ),
    ]

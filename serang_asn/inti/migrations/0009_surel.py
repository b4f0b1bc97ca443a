"""Notices with their kind, the letters that carry them, and how each account wants them."""

import uuid

import django.contrib.postgres.functions
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("inti", "0008_dokumen_tersandi"),
    ]

    operations = [
        migrations.AddField(
            model_name="pemberitahuan",
            name="cara",
            field=models.CharField(
                choices=[("segera", "Segera"), ("harian", "Ringkasan harian"), ("tidak", "Tidak dikirim")],
                default="tidak",
                max_length=10,
            ),
        ),
        migrations.AddField(
            model_name="pemberitahuan",
            name="jenis",
            field=models.CharField(default="umum", max_length=30),
        ),
        migrations.AddField(
            model_name="pemberitahuan",
            name="kode",
            field=models.UUIDField(
                db_default=django.contrib.postgres.functions.RandomUUID(), editable=False, unique=True
            ),
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
                ("tenang_mulai", models.TimeField(blank=True, null=True, verbose_name="jam tenang mulai")),
                ("tenang_selesai", models.TimeField(blank=True, null=True, verbose_name="jam tenang sampai")),
                (
                    "tenang_akhir_pekan",
                    models.BooleanField(default=True, verbose_name="tidak mengirim pada Sabtu dan Minggu"),
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
            },
        ),
        migrations.AddField(
            model_name="pemberitahuan",
            name="surel",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="pemberitahuan",
                to="inti.surelkeluar",
            ),
        ),
        migrations.AddIndex(
            model_name="pemberitahuan",
            index=models.Index(fields=["akun", "-dibuat_pada", "-id"], name="inti_pemberitahuan_daftar"),
        ),
        migrations.AddIndex(
            model_name="pemberitahuan",
            index=models.Index(
                condition=models.Q(("cara", "harian"), ("surel__isnull", True)),
                fields=["akun"],
                name="inti_pemberitahuan_harian",
            ),
        ),
        migrations.AddConstraint(
            model_name="pemberitahuan",
            constraint=models.CheckConstraint(
                condition=models.Q(("cara__in", ["segera", "harian", "tidak"])),
                name="inti_pemberitahuan_cara_dikenal",
            ),
        ),
        migrations.AddConstraint(
            model_name="pengaturanpemberitahuan",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("tenang_mulai__isnull", True), ("tenang_selesai__isnull", True)),
                    models.Q(("tenang_mulai__isnull", False), ("tenang_selesai__isnull", False)),
                    _connector="OR",
                ),
                name="inti_pengaturanpemberitahuan_jam_berpasangan",
                violation_error_message="Isi kedua jam, atau kosongkan keduanya.",
            ),
        ),
        migrations.AddConstraint(
            model_name="pilihanpemberitahuan",
            constraint=models.UniqueConstraint(
                fields=("akun", "jenis"), name="inti_pilihanpemberitahuan_sekali"
            ),
        ),
        migrations.AddConstraint(
            model_name="pilihanpemberitahuan",
            constraint=models.CheckConstraint(
                condition=models.Q(("cara__in", ["segera", "harian", "tidak"])),
                name="inti_pilihanpemberitahuan_cara_dikenal",
            ),
        ),
        migrations.AddIndex(
            model_name="surelkeluar",
            index=models.Index(
                condition=models.Q(("status", "antre")), fields=["sejak", "id"], name="inti_surel_antre"
            ),
        ),
        migrations.AddConstraint(
            model_name="surelkeluar",
            constraint=models.UniqueConstraint(fields=("akun", "kunci"), name="inti_surel_sekali"),
        ),
        migrations.AddConstraint(
            model_name="surelkeluar",
            constraint=models.CheckConstraint(
                condition=models.Q(("status__in", ["antre", "terkirim", "gagal", "batal"])),
                name="inti_surel_status_dikenal",
            ),
        ),
        migrations.AddConstraint(
            model_name="surelkeluar",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("status", "terkirim"), ("terkirim_pada__isnull", False)),
                    models.Q(
                        models.Q(("status", "terkirim"), _negated=True), ("terkirim_pada__isnull", True)
                    ),
                    _connector="OR",
                ),
                name="inti_surel_waktu_bila_terkirim",
            ),
        ),
    ]

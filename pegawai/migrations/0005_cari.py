"""The search keeps itself: functions and triggers of `pegawai/sql/cari.sql`."""

from pathlib import Path

from django.db import migrations

SQL = Path(__file__).resolve().parent.parent / "sql"


class Migration(migrations.Migration):
    dependencies = [("pegawai", "0004_keadaan_perkiraan")]

    operations = [
        migrations.RunSQL(
            sql=(SQL / "cari.sql").read_text(),
            reverse_sql=(SQL / "cari_hapus.sql").read_text(),
        ),
    ]

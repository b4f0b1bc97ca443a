"""The state table keeps itself: functions and triggers of `pegawai/sql/keadaan.sql`."""

from pathlib import Path

from django.db import migrations

SQL = Path(__file__).resolve().parent.parent / "sql"


class Migration(migrations.Migration):
    dependencies = [("pegawai", "0002_keadaan")]

    operations = [
        migrations.RunSQL(
            sql=(SQL / "keadaan.sql").read_text(),
            reverse_sql=(SQL / "keadaan_hapus.sql").read_text(),
        ),
    ]

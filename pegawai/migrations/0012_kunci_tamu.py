"""Foreign keys of what imports fill are checked once per statement: triggers of `pegawai/sql/kunci_tamu.sql`."""

from pathlib import Path

from django.db import migrations

SQL = Path(__file__).resolve().parent.parent / "sql"


class Migration(migrations.Migration):
    dependencies = [("pegawai", "0011_cuti")]

    operations = [
        migrations.RunSQL(
            sql=(SQL / "kunci_tamu.sql").read_text(), reverse_sql=(SQL / "kunci_tamu_hapus.sql").read_text()
        ),
    ]

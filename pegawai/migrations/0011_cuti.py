"""Two proposals of leave never share a day: the constraint of `pegawai/sql/cuti.sql`."""

from pathlib import Path

from django.db import migrations

SQL = Path(__file__).resolve().parent.parent / "sql"


class Migration(migrations.Migration):
    dependencies = [("pegawai", "0010_surat")]

    operations = [
        migrations.RunSQL(
            sql=(SQL / "cuti.sql").read_text(), reverse_sql=(SQL / "cuti_hapus.sql").read_text()
        ),
    ]

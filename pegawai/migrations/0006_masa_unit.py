"""The life of a unit, kept by the database: triggers of `pegawai/sql/masa_unit.sql`."""

from pathlib import Path

from django.db import migrations

SQL = Path(__file__).resolve().parent.parent / "sql"


class Migration(migrations.Migration):
    dependencies = [("pegawai", "0005_cari")]

    operations = [
        migrations.RunSQL(
            sql=(SQL / "masa_unit.sql").read_text(),
            reverse_sql=(SQL / "masa_unit_hapus.sql").read_text(),
        ),
    ]

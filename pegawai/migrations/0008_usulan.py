"""The workflow of proposals, kept by the database: triggers of `pegawai/sql/usulan.sql`."""

from pathlib import Path

from django.db import migrations

SQL = Path(__file__).resolve().parent.parent / "sql"


class Migration(migrations.Migration):
    dependencies = [("pegawai", "0007_keadaan_tak_dikosongkan")]

    operations = [
        migrations.RunSQL(
            sql=(SQL / "usulan.sql").read_text(), reverse_sql=(SQL / "usulan_hapus.sql").read_text()
        ),
    ]

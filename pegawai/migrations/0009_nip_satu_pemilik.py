"""A number that somebody bears or once bore is nobody else's: triggers of `pegawai/sql/nip.sql`."""

from pathlib import Path

from django.db import migrations

SQL = Path(__file__).resolve().parent.parent / "sql"


class Migration(migrations.Migration):
    dependencies = [("pegawai", "0008_usulan")]

    operations = [
        migrations.RunSQL(sql=(SQL / "nip.sql").read_text(), reverse_sql=(SQL / "nip_hapus.sql").read_text()),
    ]

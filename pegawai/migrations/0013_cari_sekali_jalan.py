"""Writing the rows of the search takes each name apart once (`pegawai/sql/cari_susun.sql`)."""

from pathlib import Path

from django.db import migrations

SQL = Path(__file__).resolve().parent.parent / "sql"


class Migration(migrations.Migration):
    dependencies = [("pegawai", "0012_indeks_hemat")]

    operations = [
        # Back: the functions keep what they answer, so the earlier triggers go on with them.
        migrations.RunSQL(sql=(SQL / "cari_susun.sql").read_text(), reverse_sql=migrations.RunSQL.noop),
    ]

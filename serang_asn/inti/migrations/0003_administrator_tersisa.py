"""The database keeps one administrator: constraint triggers of `serang_asn/inti/sql/administrator.sql`."""

from pathlib import Path

from django.db import migrations

SQL = Path(__file__).resolve().parent.parent / "sql"


class Migration(migrations.Migration):
    dependencies = [("inti", "0002_peran")]

    operations = [
        migrations.RunSQL(
            (SQL / "administrator.sql").read_text(encoding="utf-8"),
            (SQL / "administrator_hapus.sql").read_text(encoding="utf-8"),
        ),
    ]

"""The register of letters, kept by the database: triggers of `pegawai/sql/surat.sql`."""

from pathlib import Path

from django.db import migrations

SQL = Path(__file__).resolve().parent.parent / "sql"


class Migration(migrations.Migration):
    dependencies = [("pegawai", "0009_nip_satu_pemilik")]

    operations = [
        migrations.RunSQL(
            sql=(SQL / "surat.sql").read_text(), reverse_sql=(SQL / "surat_hapus.sql").read_text()
        ),
    ]

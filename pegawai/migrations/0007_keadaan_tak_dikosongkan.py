"""TRUNCATE would empty the derived state without its events; it is refused."""

from django.db import migrations

PASANG = """
CREATE TRIGGER jejak_jaga_kosong BEFORE TRUNCATE ON pegawai_keadaanpegawai
    FOR EACH STATEMENT EXECUTE FUNCTION jejak_jaga();
"""
LEPAS = "DROP TRIGGER IF EXISTS jejak_jaga_kosong ON pegawai_keadaanpegawai;"


class Migration(migrations.Migration):
    dependencies = [
        ("pegawai", "0006_masa_unit"),
        ("inti", "0004_jejak_terjaga"),
    ]

    operations = [migrations.RunSQL(sql=PASANG, reverse_sql=LEPAS)]

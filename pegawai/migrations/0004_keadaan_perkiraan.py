"""Tell the planner how dates of the state are grouped.

Birth dates and first days of service are counted in a handful of groups of years. Without this the planner
expects one group per date and will not count in parallel.
"""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("pegawai", "0003_keadaan_turunan")]

    operations = [
        migrations.RunSQL(
            sql="""
                ALTER TABLE pegawai_keadaanpegawai
                    ALTER COLUMN tanggal_lahir SET (n_distinct = 10),
                    ALTER COLUMN tmt_masa_kerja SET (n_distinct = 8)
            """,
            reverse_sql="""
                ALTER TABLE pegawai_keadaanpegawai
                    ALTER COLUMN tanggal_lahir RESET (n_distinct),
                    ALTER COLUMN tmt_masa_kerja RESET (n_distinct)
            """,
        ),
    ]

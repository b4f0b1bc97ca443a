"""The audit trail names plain SQL and cannot be rewritten.

The triggers on the tables of the apps are put there after every `migrate` (serang_asn/inti/penjaga.py), so that a
table that comes later is guarded from its first day.
"""

from pathlib import Path
from typing import Any

from django.db import migrations

SQL = Path(__file__).resolve().parent.parent / "sql"
HAPUS = """
DROP FUNCTION jejak_jaga() CASCADE;
DROP FUNCTION jejak_jaga_konteks() CASCADE;
"""


def kembalikan_fungsi_pghistory(apps: Any, schema_editor: Any) -> None:
    from pghistory.models import Context

    Context.install_pgh_attach_context_func(using=schema_editor.connection.alias)


class Migration(migrations.Migration):
    dependencies = [
        ("inti", "0003_administrator_tersisa"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.RunPython(migrations.RunPython.noop, kembalikan_fungsi_pghistory),
        migrations.RunSQL(sql=(SQL / "jejak.sql").read_text(), reverse_sql=HAPUS),
    ]

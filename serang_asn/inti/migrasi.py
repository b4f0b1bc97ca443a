"""Operations for migrations."""

from collections.abc import Iterable
from typing import Any

from django.db.migrations.operations.base import Operation


class Sekaligus(Operation):
    """Many operations as one step, for the first migration of an app.

    Between two operations Django builds anew every model that the change could touch. For a house made from
    nothing those in between serve nobody, and a hundred tables spent their time on them. The operations must
    not need the state between each other, and must be reversible: creating models and triggers is both.
    """

    def __init__(self, operations: Iterable[Operation]) -> None:
        self.operations = list(operations)

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        return self.__class__.__qualname__, [self.operations], {}

    def state_forwards(self, app_label: str, state: Any) -> None:
        state.__dict__.pop("apps", None)  # built once, when the database is first asked
        for satu in self.operations:
            satu.state_forwards(app_label, state)

    def database_forwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        for satu in self.operations:
            satu.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        for satu in reversed(self.operations):
            satu.database_backwards(app_label, schema_editor, from_state, to_state)

    def describe(self) -> str:
        return f"{len(self.operations)} operations as one step"

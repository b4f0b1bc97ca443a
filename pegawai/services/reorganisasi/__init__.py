"""Reorganisation: units change on one day by one decree, and people, formations and grants follow.

`bacaan` reads what is there, `susunan` plans the units and `formasi` their needed numbers, `periksa` finds
what stands in the way, `pratinjau` shows it, `terapkan` writes, `batal` undoes, `tindakan` leads an action
from draft to applied.
"""

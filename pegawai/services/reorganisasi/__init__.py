"""Reorganisation: units change on one day by one decree, and people, formations and grants follow.

`susunan` plans, `formasi` plans the needed numbers, `periksa` finds what stands in the way, `terapkan`
writes, `batal` undoes, `tindakan` leads an action from draft to applied.
"""

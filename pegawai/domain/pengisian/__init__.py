"""Filling a vacant post: what it asks, who fits, what weighs, what is decided, what the public learns.

Acuan: UU 20/2023 ps. 26 and 46 (merit); PP 11/2017 ps. 54 and 107 as changed by PP 17/2020.
"""

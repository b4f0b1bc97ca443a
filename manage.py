#!/usr/bin/env python
"""Entry point of every command; `manage.py help` lists them."""

import os
import sys

from serang_asn.inti.perintah import jalankan

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "serang_asn.settings")
    jalankan(sys.argv)

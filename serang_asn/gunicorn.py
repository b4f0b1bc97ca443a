"""Web server: `gunicorn -c python:serang_asn.gunicorn serang_asn.wsgi`."""

import os
from pathlib import Path
from typing import Any

from serang_asn.inti.lingkungan import env

_host = env.str("HOST", default="127.0.0.1")
_porta = env.int("PORT", default=8000, paling_kecil=1, paling_besar=65535)
bind = f"[{_host}]:{_porta}" if ":" in _host else f"{_host}:{_porta}"
workers = env.int("WEB_CONCURRENCY", default=max(2, len(os.sched_getaffinity(0))), paling_kecil=1)
worker_class = "gthread"
threads = env.int("WEB_THREADS", default=4, paling_kecil=1)
preload_app = True  # one import for all workers: faster start, shared memory
timeout = 60
graceful_timeout = 20
keepalive = 5
max_requests = 20_000  # a slow leak ends before it hurts
max_requests_jitter = 2_000
worker_tmp_dir = "/dev/shm" if os.access("/dev/shm", os.W_OK) and Path("/dev/shm").is_dir() else None
control_socket_disable = True
accesslog = None
loglevel = "warning"


def when_ready(server: Any) -> None:
    """Leave no database connection for the workers to inherit, and their pace of looking for garbage."""
    from django.db import connections

    from serang_asn.inti import pemungut

    connections.close_all()
    pemungut.siap_melayani()

"""Web server: `gunicorn -c python:serang_asn.gunicorn serang_asn.wsgi`."""

import os
from pathlib import Path
from typing import Any

bind = f"{os.environ.get('HOST', '127.0.0.1')}:{os.environ.get('PORT', '8000')}"
workers = int(os.environ.get("WEB_CONCURRENCY") or max(2, len(os.sched_getaffinity(0))))
worker_class = "gthread"
threads = int(os.environ.get("WEB_THREADS", "4"))
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
    """Leave no database connection for the workers to inherit."""
    from django.db import connections

    connections.close_all()

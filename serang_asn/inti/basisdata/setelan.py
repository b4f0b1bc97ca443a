"""Server parameters, scaled from the machine."""

import os
import shutil
from pathlib import Path

MB = 1024 * 1024
GB = 1024 * MB
BATAS_CGROUP = (Path("/sys/fs/cgroup/memory.max"), Path("/sys/fs/cgroup/memory/memory.limit_in_bytes"))


def memori_mesin() -> int:
    """Return the memory this process may use, in bytes: that of the machine, or of its container if less."""
    fisik = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    batas = [int(isi) for isi in map(_baca, BATAS_CGROUP) if isi.isdigit()]
    return min([fisik, *batas])


def inti_mesin() -> int:
    """Return how many processor cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def setelan(*, memori: int, inti: int, disk_bebas: int, uji: bool) -> dict[str, str]:
    """Return the parameters of a cluster that shares the machine with the web server and the worker.

    memori, disk_bebas: bytes. inti: cores. uji: data may be lost when the machine dies.
    """
    nilai = {
        "shared_buffers": _mb(memori / 6, 64 * MB, (256 * MB if uji else 4 * GB)),
        "effective_cache_size": _mb(memori / 2, 256 * MB, 64 * GB),
        "work_mem": _mb(memori / 384, 8 * MB, 64 * MB),
        "maintenance_work_mem": _mb(memori / 24, 64 * MB, GB),
        "max_wal_size": _mb(disk_bebas / 10, 256 * MB, 4 * GB),
        "checkpoint_timeout": "15min",
        "random_page_cost": "1.1",
        "jit": "off",
        "max_parallel_workers": str(inti),
        "max_parallel_workers_per_gather": str(max(1, min(inti - 1, 4))),
        "max_parallel_maintenance_workers": str(max(1, min(inti - 1, 4))),
        "timezone": "UTC",
        "log_timezone": "UTC",
        "lc_messages": "C",
        "listen_addresses": "",
    }
    if _shm_bebas() < GB:  # containers often have 64 MB of it, too little for parallel queries
        nilai["dynamic_shared_memory_type"] = "mmap"
    return nilai | (SETELAN_UJI if uji else {})


SETELAN_UJI = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "autovacuum": "off",  # its locks and fresh statistics make runs differ
    "max_connections": "60",
}


def _mb(nilai: float, paling_kecil: int, paling_besar: int) -> str:
    return f"{int(max(paling_kecil, min(nilai, paling_besar)) // MB)}MB"


def _baca(berkas: Path) -> str:
    return berkas.read_text().strip() if berkas.exists() else ""


def _shm_bebas() -> int:
    return shutil.disk_usage("/dev/shm").free if Path("/dev/shm").is_dir() else 0

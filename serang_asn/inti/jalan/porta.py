"""Is the port free?"""

import errno
import socket

PORTA_TERBESAR = 65_535


class PortaTidakTersedia(Exception):
    """The web server cannot listen there; `pesan` says why and what to do."""

    def __init__(self, pesan: str) -> None:
        super().__init__(pesan)
        self.pesan = pesan


def baca(teks: str) -> int:
    """Return the port number written in `teks`. Raises PortaTidakTersedia."""
    if not (teks.isascii() and teks.isdigit() and 1 <= int(teks) <= PORTA_TERBESAR):
        raise PortaTidakTersedia(
            f"Porta “{teks}” tidak dikenal. "
            f"Isi --porta (atau PORT) dengan bilangan 1 sampai {PORTA_TERBESAR}."
        )
    return int(teks)


def pastikan_bebas(host: str, porta: int) -> None:
    """Try to listen on `host`:`porta` for a moment. Raises PortaTidakTersedia."""
    keluarga = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(keluarga, socket.SOCK_STREAM) as soket:
        soket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as gunicorn does
        try:
            soket.bind((host, porta))
            soket.listen(1)
        except OSError as galat:
            raise PortaTidakTersedia(_pesan(host, porta, galat)) from galat


def _pesan(host: str, porta: int, galat: OSError) -> str:
    if galat.errno == errno.EADDRINUSE:
        return (
            f"Porta {porta} sedang dipakai program lain. Hentikan program itu, atau pilih porta lain: "
            f"PORT={porta + 1} make run"
        )
    if galat.errno == errno.EACCES:
        return f"Porta {porta} hanya untuk root. Pilih porta di atas 1024: PORT=8000 make run"
    if isinstance(galat, socket.gaierror) or galat.errno == errno.EADDRNOTAVAIL:
        return (
            f"Alamat {host} bukan alamat mesin ini. "
            "Isi HOST dengan 127.0.0.1, atau 0.0.0.0 agar terlihat dari luar."
        )
    return f"Tidak dapat mendengarkan di {host}:{porta} ({galat.strerror}). Periksa HOST dan PORT."

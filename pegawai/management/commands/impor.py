"""Read a legacy spreadsheet, say what is in it and, when told to, write it."""

import json
import sys
from argparse import ArgumentParser, ArgumentTypeError
from pathlib import Path
from typing import Any, NoReturn

from django.core.management.base import BaseCommand
from django.utils import timezone

from pegawai.domain.impor.istilah import judul_bidang
from pegawai.domain.impor.kebijakan import KEBIJAKAN_PEGAWAI, Kebijakan
from pegawai.domain.impor.penolakan import BerkasDitolak
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.services.impor import bacaan as pembaca
from pegawai.services.impor import batch as layanan
from pegawai.services.impor import laporan
from serang_asn.inti.jejak import sebagai

SEMUA_BAIK, SEBAGIAN_BERMASALAH, DITOLAK = 0, 3, 2
DIHENTIKAN = 130  # as shells report Ctrl-C


class Command(BaseCommand):
    help = (
        "Membaca berkas lembar kerja lama (xlsx, xls, ods, csv), memeriksanya, dan memuatnya bila diminta. "
        "Kode keluar: 0 semua baris baik, 3 sebagian baris bermasalah, 2 berkas ditolak."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("berkas", type=Path, metavar="BERKAS", help="Berkas yang dibaca.")
        parser.add_argument("--jenis", default="pegawai", help="Jenis isi berkas; bawaan: pegawai.")
        cara = parser.add_mutually_exclusive_group()
        cara.add_argument(
            "--uji", action="store_true", help="Hanya memeriksa, tidak menulis apa pun (bawaan)."
        )
        cara.add_argument("--terapkan", action="store_true", help="Memuat baris yang baik.")
        parser.add_argument(
            "--buat-unit", action="store_true", help="Membuat unit kerja dan jabatan yang belum dikenal."
        )
        parser.add_argument(
            "--kebijakan",
            action="append",
            default=[],
            type=_kebijakan,
            metavar="BIDANG=CARA",
            help=f"Cara isian bertemu data yang sudah ada ({', '.join(Kebijakan)}); boleh diulang.",
        )
        parser.add_argument(
            "--data", type=int, default=0, metavar="N", help="Menampilkan N baris baik pertama."
        )
        parser.add_argument("--json", action="store_true", help="Menulis hasil sebagai satu dokumen JSON.")

    def handle(self, *args: Any, **opsi: Any) -> None:
        berkas: Path = opsi["berkas"]
        if not berkas.is_file():
            self._tolak(berkas, opsi, kode="berkas_tidak_ada", pesan=f"Berkas {berkas} tidak ditemukan.")
        try:
            hasil = self._kerjakan(berkas, opsi)
        except (BerkasDitolak, KesalahanAturan) as galat:
            self._tolak(berkas, opsi, kode=galat.kode, pesan=galat.pesan)
        except KeyboardInterrupt:
            self.stderr.write("Dihentikan; tidak ada yang ditulis.")
            sys.exit(DIHENTIKAN)
        self._tulis(hasil, opsi)
        if hasil["bermasalah"]:
            sys.exit(SEBAGIAN_BERMASALAH)

    def _kerjakan(self, berkas: Path, opsi: dict[str, Any]) -> dict[str, Any]:
        jenis = layanan.ambil_jenis(opsi["jenis"])
        buat, kebijakan = opsi["buat_unit"], dict(opsi["kebijakan"])
        if opsi["terapkan"]:
            with sebagai(akun_id=None, asal="manage.py impor"):
                bacaan, hitungan, batch = layanan.langsung(
                    berkas=berkas,
                    jenis=jenis.kode,
                    buat_rujukan=buat,
                    kebijakan=kebijakan,
                    lapor=self._lapor,
                )
            return laporan.dokumen(
                berkas.name, bacaan, hitungan, batch=str(batch.kode), jumlah_data=opsi["data"]
            )
        self._lapor("Membaca berkas")
        bacaan = pembaca.baca(berkas, berkas.name, jenis=jenis, per_tanggal=timezone.localdate())
        hitungan = layanan.lihat(
            bacaan, jenis=jenis, buat_rujukan=buat, kebijakan=kebijakan, lapor=self._lapor
        )
        return laporan.dokumen(berkas.name, bacaan, hitungan, batch=None, jumlah_data=opsi["data"])

    def _lapor(self, tahap: str, *, bagian: float | None = None) -> None:
        self.stderr.write(f"{tahap} …" if bagian is None else f"{tahap} … {bagian:.0%}")

    def _tolak(self, berkas: Path, opsi: dict[str, Any], *, kode: str, pesan: str) -> NoReturn:
        self._tulis(laporan.penolakan(berkas.name, kode=kode, pesan=pesan), opsi)
        sys.exit(DITOLAK)

    def _tulis(self, hasil: dict[str, Any], opsi: dict[str, Any]) -> None:
        if opsi["json"]:
            self.stdout.write(json.dumps(hasil, ensure_ascii=False))
        for kalimat in _kalimat(hasil):
            self.stderr.write(kalimat)


def _kebijakan(teks: str) -> tuple[str, str]:
    """Take `nama=timpa` apart."""
    bidang, _, cara = teks.partition("=")
    if bidang not in KEBIJAKAN_PEGAWAI or cara not in set(Kebijakan):
        raise ArgumentTypeError(
            f"“{teks}” tidak dikenal. Tulis BIDANG=CARA: bidang {', '.join(KEBIJAKAN_PEGAWAI)}; "
            f"cara {', '.join(Kebijakan)}."
        )
    return bidang, cara


def _kalimat(hasil: dict[str, Any]) -> list[str]:
    """Return the outcome in words."""
    if "galat" in hasil:
        return [f"{hasil['berkas']} ditolak: {hasil['galat']['pesan']}"]
    kalimat = [
        (
            f"{hasil['berkas']}: {hasil['baris']} baris, {hasil['baik']} baik ({hasil['baru']} baru, "
            f"{hasil['berubah']} berubah, {hasil['sama']} sama), {hasil['bermasalah']} bermasalah."
        )
    ]
    kalimat += [f"{_tempat(satu)}: {satu['pesan']}" for satu in hasil["masalah"]]
    if hasil["tak_dikenal"]:
        kalimat.append(
            f"{len(hasil['tak_dikenal'])} nama belum ada dalam tabel rujukan; riwayat yang memakainya tidak dimuat. "  # noqa: E501
            f"{_saran(hasil['tak_dikenal'])}:"
        )
        kalimat += [
            f"  {judul_bidang(satu['bidang'])} “{satu['nama']}” ({satu['jumlah']} baris)"
            for satu in hasil["tak_dikenal"]
        ]
    if hasil["batch"]:
        kalimat.append(
            f"Dimuat sebagai batch {hasil['batch']}. Batalkan dengan: manage.py batal_impor {hasil['batch']}"
        )
    return kalimat


def _saran(tak_dikenal: list[dict[str, Any]]) -> str:
    if any(satu["bidang"] in {"unit", "jabatan"} for satu in tak_dikenal):
        return "Ulangi dengan --buat-unit untuk membuat unit dan jabatannya, atau samakan penulisannya"
    return "Samakan penulisannya"


def _tempat(masalah: dict[str, Any]) -> str:
    """Return where a problem lies: sheet (a CSV has none), row, and column when it is one's."""
    bagian = [
        masalah["lembar"],
        f"baris {masalah['baris']}",
        masalah["kolom"] and f"kolom {masalah['kolom']}",
    ]
    return " ".join(filter(None, bagian))

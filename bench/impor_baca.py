"""Reading a spreadsheet: the whole engine beside the bare parser, each in a process of its own.

The floor is python-calamine (xlsx) or the csv module alone; `impor` measures the writing.
"""

import csv
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path

import xlsxwriter
from django.conf import settings

from serang_asn.inti.registri.ukur import Angka, Pengukuran, ukur

JUMLAH, JUMLAH_PRATINJAU = 100_000, 5_000
BATAS_PER_DETIK, BATAS_KALI, BATAS_MEMORI_MB, BATAS_PRATINJAU_DETIK = 5_000, 6, 600, 1.5
KEPALA = (
    *("NO", "NIP", "NAMA", "TEMPAT LAHIR", "TANGGAL LAHIR", "JENIS KELAMIN", "AGAMA", "STATUS KAWIN", "NIK"),
    *("ALAMAT", "NO HP", "EMAIL", "STATUS PEGAWAI", "KEDUDUKAN HUKUM", "TMT CPNS", "TMT PNS", "GOL AWAL"),
    *("GOLONGAN", "TMT GOLONGAN", "JABATAN", "TMT JABATAN", "UNIT KERJA", "OPD", "PENDIDIKAN", "JURUSAN"),
    *("TAHUN LULUS", "SEKOLAH", "KARPEG", "BPJS", "KETERANGAN"),
)
_MESIN = (
    "from datetime import date; from pegawai.domain.impor.hasil import baca_berkas;"
    "from pegawai.domain.impor.pegawai import jenis_pegawai; jenis_pegawai();"
    "mulai = time.perf_counter();"
    "n = baca_berkas(sys.argv[1], 'ukur', per_tanggal=date(2026, 1, 1)).baik"
)
_LANTAI_XLSX = (
    "import python_calamine; mulai = time.perf_counter();"
    "buku = python_calamine.CalamineWorkbook.from_path(sys.argv[1]);"
    "n = sum(1 for _ in buku.get_sheet_by_index(0).iter_rows())"
)
_LANTAI_CSV = (
    "import csv; mulai = time.perf_counter();"
    "n = sum(1 for _ in csv.reader(open(sys.argv[1], newline=''), delimiter=';'))"
)
_LAPOR = (
    "print(json.dumps([n, time.perf_counter() - mulai,"
    " resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))"
)


def ukur_baca() -> Iterable[Angka]:
    """Yield rows a second, ratio to the floor and peak memory for both formats, and a preview's time."""
    with tempfile.TemporaryDirectory() as folder:
        for jenis, lantai in (("xlsx", _LANTAI_XLSX), ("csv", _LANTAI_CSV)):
            berkas = Path(folder) / f"ukur.{jenis}"
            _tulis(berkas, JUMLAH)
            yield from _banding(jenis, berkas, lantai)
        berkas = Path(folder) / "pratinjau.xlsx"
        _tulis(berkas, JUMLAH_PRATINJAU)
        _, lama, _ = _jalankan(_MESIN, berkas)
        yield Angka("membaca untuk pratinjau 5.000 baris", round(lama, 2), "detik", "–", None,
                    f"≤ {BATAS_PRATINJAU_DETIK} detik", lama <= BATAS_PRATINJAU_DETIK)  # fmt: skip


def _banding(jenis: str, berkas: Path, lantai: str) -> Iterator[Angka]:
    _, lama_lantai, _ = _jalankan(lantai, berkas)
    jumlah, lama, memori = _jalankan(_MESIN, berkas)
    kali, per_detik = lama / lama_lantai, jumlah / lama
    is_xlsx = jenis == "xlsx"
    batas = f"≥ {BATAS_PER_DETIK}" + (f" dan ≤ {BATAS_KALI} × lantai" if is_xlsx else "")
    yield Angka(f"membaca {JUMLAH} baris × {len(KEPALA)} kolom ({jenis})", round(per_detik), "baris/detik",
                f"parser saja: {JUMLAH / lama_lantai:.0f} baris/detik", round(kali, 1), batas,
                jumlah == JUMLAH and per_detik >= BATAS_PER_DETIK and (kali <= BATAS_KALI or not is_xlsx)
    )  # fmt: skip
    yield Angka(f"membaca ({jenis}): memori terbesar", round(memori), "MB", "–", None,
                f"≤ {BATAS_MEMORI_MB} MB", memori <= BATAS_MEMORI_MB)  # fmt: skip


def _jalankan(kode: str, berkas: Path) -> tuple[int, float, float]:
    program = f"import json, resource, sys, time; {kode}; {_LAPOR}"
    keluaran = subprocess.run(
        [sys.executable, "-c", program, str(berkas)],
        cwd=settings.BASE_DIR, check=True, capture_output=True, text=True,
    )  # fmt: skip
    jumlah, lama, memori = json.loads(keluaran.stdout)
    return jumlah, lama, memori


def buat_baris(jumlah: int) -> Iterator[list[object]]:
    """Yield employees as an office list writes them, in the order of `KEPALA`."""
    for nomor in range(jumlah):
        lahir = date(1965, 1, 1) + timedelta(days=nomor % 12_000)
        mulai = date(lahir.year + 25, 1 + nomor % 12, 1)
        nama = f"Orang {'abcdefghij'[nomor % 10]}a {'klmnopqrst'[nomor // 10 % 10]}i, S.Pd."
        yield [
            nomor + 1, f"{lahir:%Y%m%d}{mulai:%Y%m}{1 + nomor % 2}{1 + nomor // 12_000:03d}", nama, "Serang",
            lahir, "LP"[nomor % 2], "Islam", "Kawin", f"367301{nomor:010d}", f"Jl. Raya No. {nomor}",
            f"0812{nomor:08d}", f"o{nomor}@example.com", "PNS", "Aktif", mulai, _setelah(mulai, 1), "III/a",
            "III/c", _setelah(mulai, 5), f"Jabatan {nomor % 200}", _setelah(mulai, 3), f"Unit {nomor % 500}",
            "Dinas Satu", "S-1", f"Jurusan {nomor % 150}", mulai.year - 1, "Untirta", f"K{nomor}",
            f"B{nomor}", "-",
        ]  # fmt: skip


def _setelah(hari: date, tahun: int) -> date:
    return hari.replace(year=hari.year + tahun)


def _tulis(berkas: Path, jumlah: int) -> None:
    if berkas.suffix == ".csv":
        with berkas.open("w", newline="") as aliran:
            penulis = csv.writer(aliran, delimiter=";")
            penulis.writerow(KEPALA)
            for baris in buat_baris(jumlah):
                penulis.writerow([f"{sel:%d-%m-%Y}" if isinstance(sel, date) else sel for sel in baris])
        return
    buku = xlsxwriter.Workbook(str(berkas), {"constant_memory": True})
    lembar, tanggal = buku.add_worksheet("Data"), buku.add_format({"num_format": "dd/mm/yyyy"})
    lembar.write_row(0, 0, KEPALA)
    for nomor, baris in enumerate(buat_baris(jumlah), start=1):
        for kolom, sel in enumerate(baris):
            if isinstance(sel, date):
                lembar.write_datetime(nomor, kolom, sel, tanggal)
            else:
                lembar.write(nomor, kolom, sel)
    buku.close()


ukur.daftar(Pengukuran(kode="membaca", urut=29, judul="Membaca lembar kerja", jalankan=ukur_baca, berat=True))

"""The people of the demo city: one for every filled post, and those who left in the last ten years."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from random import Random

from pegawai.domain.pendidikan import TingkatPendidikan
from pegawai.domain.periode import tambah_bulan
from pegawai.models import Jabatan
from pegawai.models.ketentuan import get_bup
from pegawai.services.contoh.karier import Karier, Peta, bup, karier_pns, karier_pppk
from pegawai.services.contoh.kota import Kota, Unit
from pegawai.services.contoh.orang import Orang, Pengarang
from pegawai.services.contoh.posisi import Posisi, pilih
from pegawai.services.referensi import baca

MANTAN_PERSEN = 25
KEPERGIAN = (
    ("PENSIUN_BUP", 60), ("MENINGGAL", 12), ("PINDAH_KELUAR", 11), ("PENSIUN_APS", 6), ("BERHENTI_HORMAT", 4),
    ("CLTN", 3), ("KONTRAK_BERAKHIR", 4),
)  # fmt: skip
TAHUN_PPPK = ((2022, 15), (2023, 32), (2024, 30), (2025, 23))
TMT_PARUH_WAKTU = (date(2025, 10, 1), date(2025, 12, 1))
TINGKAT_PELAKSANA = {
    "PENELAAH-TEKNIS": "S1", "PENATA-LAYANAN": "S1", "PENGOLAH-DATA": "D3", "PENGELOLA-LAYANAN": "D3",
    "PENGADMINISTRASI": "SMA", "OPERATOR-LAYANAN": "SMA",
}  # fmt: skip
PROFESI = ("DOKTER", "DOKTER-GIGI", "APOTEKER")
PEGAWAI_NEGERI_TUGAS_BELAJAR = 0.012


@dataclass(frozen=True, slots=True)
class Penduduk:
    """One generated employee. peralihan: (day, standing) after the appointment."""

    orang: Orang
    karier: Karier
    jurusan: str
    jurusan_magister: str
    peralihan: tuple[tuple[date, str], ...]
    aktif: bool


class Warga:
    """Draws people, one at a time, so that a large city needs little memory."""

    def __init__(self, acak: Random, kota: Kota, per: date) -> None:
        self._acak = acak
        self._per = per
        self.pengarang = Pengarang(acak)
        self.peta = peta_jabatan(kota)
        self._jurusan: dict[tuple[str, str], list[str]] = defaultdict(list)
        for satu in baca("contoh/jurusan"):
            self._jurusan[satu["keluarga"], satu["tingkat"]].append(satu["jurusan"])

    def semua(self, daftar: list[Posisi]) -> Iterator[Penduduk]:
        """Yield the holder of every post, then people who left."""
        for posisi in daftar:
            yield self._pemangku(posisi)
        biasa = [posisi for posisi in daftar if posisi.rumpun != "struktural" and not posisi.kepala]
        for _ in range(len(daftar) * MANTAN_PERSEN // 100):
            yield self._mantan(self._acak.choice(biasa))

    def _pemangku(self, posisi: Posisi) -> Penduduk:
        tingkat = self._tingkat(posisi)
        peralihan: tuple[tuple[date, str], ...] = ()
        if posisi.jenis_asn == "PNS":
            karier = karier_pns(self._acak, self.peta, posisi, tingkat, self._per)
            if not posisi.kepala and self._acak.random() < PEGAWAI_NEGERI_TUGAS_BELAJAR:
                mulai = tambah_bulan(self._per.replace(day=1), -self._acak.randint(1, 10))
                if mulai > tambah_bulan(karier.tmt, 24):
                    peralihan = ((mulai, "TUGAS_BELAJAR"),)
        else:
            karier = karier_pppk(self._acak, self.peta, posisi, tingkat, self._tmt_pppk(posisi), self._per)
        return self._penduduk(karier, peralihan, aktif=True)

    def _mantan(self, asal: Posisi) -> Penduduk:
        """Draw somebody who left a post like `asal` on the first of a month of the last ten years."""
        sebab = pilih(self._acak, KEPERGIAN)
        hari = tambah_bulan(self._per.replace(day=1), -self._acak.randint(0, 118))
        if sebab == "KONTRAK_BERAKHIR":
            return self._mantan_pppk(asal)
        posisi = asal if asal.jenis_asn == "PNS" else self._versi_pns(asal)
        tingkat = self._tingkat(posisi)
        lahir = None
        if sebab == "PENSIUN_BUP":
            lahir = tambah_bulan(hari, -12 * bup(self.peta, posisi, hari) - 1).replace(
                day=self._acak.randint(1, 28)
            )
        karier = karier_pns(self._acak, self.peta, posisi, tingkat, hari, lahir=lahir)
        if sebab == "PENSIUN_APS" and not _boleh_pensiun_dini(karier):
            sebab = "PINDAH_KELUAR"
        elif sebab != "PENSIUN_BUP" and hari >= tambah_bulan(karier.lahir, 12 * karier.bup):
            sebab = "MENINGGAL"
        return self._penduduk(karier, ((hari, sebab),), aktif=False)

    def _mantan_pppk(self, asal: Posisi) -> Penduduk:
        posisi = Posisi(asal.unit, "OPERATOR-LAYANAN", "pelaksana", "", "PPPK_PW")
        tmt = TMT_PARUH_WAKTU[0]
        selesai = min(tambah_bulan(tmt, 12), self._per)
        karier = karier_pppk(self._acak, self.peta, posisi, TingkatPendidikan.SMA, tmt, selesai)
        karier.sampai = tambah_bulan(selesai, -1)
        return self._penduduk(karier, ((selesai, "KONTRAK_BERAKHIR"),), aktif=False)

    def _versi_pns(self, asal: Posisi) -> Posisi:
        """The same field of work with a PNS in it; only the entry level differs for them."""
        jabatan = asal.jabatan
        if jabatan.endswith("AHLI-PERTAMA"):
            jabatan = jabatan.replace("AHLI-PERTAMA", self._acak.choice(("AHLI-MUDA", "AHLI-MADYA")))
        return Posisi(asal.unit, jabatan, asal.rumpun, asal.keluarga, "PNS")

    def _penduduk(self, karier: Karier, peralihan: tuple[tuple[date, str], ...], *, aktif: bool) -> Penduduk:
        posisi, tingkat = karier.posisi, karier.tingkat.value
        kelamin = self.pengarang.kelamin(posisi.rumpun, posisi.unit.opd.kode)
        orang = self.pengarang.orang(kelamin, posisi.keluarga, tingkat, magister=karier.magister is not None)
        jurusan = self._pilih_jurusan(posisi.keluarga, tingkat)
        magister = self._pilih_jurusan(posisi.keluarga, "S2") if karier.magister else ""
        return Penduduk(orang, karier, jurusan, magister, peralihan, aktif)

    def _pilih_jurusan(self, keluarga: str, tingkat: str) -> str:
        return self._acak.choice(self._jurusan.get((keluarga, tingkat)) or self._jurusan["", tingkat])

    def _tingkat(self, posisi: Posisi) -> TingkatPendidikan:
        if posisi.keluarga in PROFESI:
            return TingkatPendidikan.PROFESI
        if posisi.rumpun == "pelaksana":
            kode = TINGKAT_PELAKSANA.get(posisi.jabatan) or self._acak.choice(("SD", "SMP"))
            return TingkatPendidikan(kode)
        if posisi.rumpun == "struktural" or posisi.kepala or "AHLI" in posisi.jabatan:
            return TingkatPendidikan.S1
        return TingkatPendidikan.D3

    def _tmt_pppk(self, posisi: Posisi) -> date:
        if posisi.jenis_asn == "PPPK_PW":
            return self._acak.choice(TMT_PARUH_WAKTU)
        tahun = self._acak.choices([t for t, _ in TAHUN_PPPK], weights=[b for _, b in TAHUN_PPPK])[0]
        return date(tahun, self._acak.choice((3, 4, 5, 6)), 1)


def peta_jabatan(kota: Kota) -> Peta:
    """Read the post catalogue once and say which units exchange staff."""
    baris = list(Jabatan.objects.values_list("kode", "eselon__kode", "jenjang__kode", "jenis"))
    tukar: dict[str, list[Unit]] = defaultdict(list)
    for unit in kota.unit.values():
        tukar[unit.jenis].append(unit)
        if unit.dalam == 2 and unit.jenis in ("dinas", "badan"):
            tukar["opd"].append(unit)
    return Peta(
        eselon={kode: eselon for kode, eselon, _, _ in baris if eselon},
        jenjang={kode: jenjang for kode, _, jenjang, _ in baris if jenjang},
        jenis={kode: jenis for kode, _, _, jenis in baris},
        tukar=dict(tukar),
        bup=get_bup(),
    )


def _boleh_pensiun_dini(karier: Karier) -> bool:
    """Acuan: PP 11/2017 ps. 238: at least 45 years old with 20 years of service."""
    return karier.sampai.year - karier.lahir.year > 45 and karier.sampai.year - karier.tmt.year > 20

"""Turns the people of the demo city into rows: the person, then every history."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from random import Random

from pegawai.domain.periode import tambah_bulan
from pegawai.models import Pegawai
from pegawai.services.contoh import kehidupan, riwayat
from pegawai.services.contoh.gudang import Gudang
from pegawai.services.contoh.karier import KOTA_BERDIRI
from pegawai.services.contoh.kota import Unit
from pegawai.services.contoh.orang import Penomoran
from pegawai.services.contoh.salin import nomor_berikut
from pegawai.services.contoh.warga import Penduduk, Warga
from serang_asn.inti import sandi

SUMBER = "contoh"
LEMBAR_NOMOR = 2_000
DILANTIK = ("jpt", "administrator", "pengawas", "fungsional")

Kepala = tuple[object, ...]


class Penulis(Gudang):
    """Writes people. Every row of a history begins with the same columns, see `_kepala`."""

    def __init__(self, acak: Random, per: date, warga: Warga) -> None:
        super().__init__(acak, per)
        self._peta, self._pengarang = warga.peta, warga.pengarang
        self._nomor = Penomoran()
        self._nomor_pegawai = self._persediaan_nomor()
        self._urut_sk = 0
        self._pejabat: dict[str, list[int]] = defaultdict(list)

    def tulis_orang(self, satu: Penduduk) -> None:
        """Collect the rows of one person."""
        pegawai = next(self._nomor_pegawai)
        status = self._tulis_pegawai(pegawai, satu)
        self._tulis_jalur(pegawai, satu)
        self._tulis_gaji(pegawai, satu)
        self._tulis_kinerja(pegawai, satu)
        self._tulis_catatan(pegawai, satu)
        if satu.aktif:
            self._tulis_pribadi(pegawai, satu, status)
            if satu.karier.posisi.kepala and satu.karier.posisi.rumpun == "struktural":
                self._pejabat[satu.karier.posisi.unit.opd.kode].append(pegawai)

    def tulis_plt(self, lowong: list[Unit]) -> None:
        """Let another head of the same perangkat daerah act for each vacant one, one post each."""
        mulai = tambah_bulan(self._per.replace(day=1), -1)
        baris = []
        for unit in lowong:
            calon = self._pejabat[unit.opd.kode]
            if calon:
                pegawai = calon.pop()
                jabatan = self._jabatan[unit.kepala]
                sk = self._kepala(pegawai, "821.2", mulai)
                baris.append((*sk, mulai, tambah_bulan(mulai, 3), "plt", jabatan, unit.id))
        self._tabel["plt"].tambah(baris)

    def _persediaan_nomor(self) -> Iterator[int]:
        while True:
            yield from nomor_berikut(Pegawai, LEMBAR_NOMOR)

    def _kepala(self, pegawai: int, klasifikasi: str, tmt: date, pejabat: str = "") -> Kepala:
        self._urut_sk += 1
        return (self._kode(), pegawai, SUMBER, *riwayat.sk(self._urut_sk, klasifikasi, tmt, pejabat))

    def _polos(self, pegawai: int) -> Kepala:
        """The common columns of a row without a decree."""
        return (self._kode(), pegawai, SUMBER, "", None, "")

    def _tulis_pegawai(self, pegawai: int, satu: Penduduk) -> str:
        karier, orang = satu.karier, satu.orang
        nik = self._nomor.nik(karier.lahir, orang.kelamin)
        status = kehidupan.status_kawin(self._acak, karier.sampai.year - karier.lahir.year)
        self._tabel["pegawai"].tambah(
            [
                (
                    pegawai,
                    self._kode(),
                    self._nomor.nip(karier.lahir, karier.tmt, orang.kelamin, pns=karier.is_pns),
                    orang.nama,
                    orang.gelar_depan,
                    orang.gelar_belakang,
                    orang.tempat_lahir,
                    karier.lahir,
                    orang.kelamin,
                    self._agama[orang.agama],
                    status,
                    f"\\x{sandi.sandikan(nik).hex()}",
                    sandi.kunci_cari(nik),
                    orang.alamat,
                    f"0812{self._urut_sk % 100_000_000:08d}",
                    f"{orang.nama.lower().replace(' ', '.')}.{pegawai}@example.com",
                    f"{self._per} 00:00+07",
                )
            ]
        )
        return status

    def _tulis_jalur(self, pegawai: int, satu: Penduduk) -> None:
        """Standing, ranks, posts and degrees: what the state is made of."""
        karier = satu.karier
        self._tabel["kedudukan"].tambah(
            [
                (*self._kepala(pegawai, "810", hari), hari, jenis, self._kedudukan[kode], kontrak)
                for hari, jenis, kode, kontrak in riwayat.kedudukan(karier, list(satu.peralihan))
            ]
        )
        self._tabel["pangkat"].tambah(
            [
                (
                    *self._kepala(pegawai, "823", p.tmt),
                    p.tmt,
                    self._golongan[p.kode],
                    p.jenis,
                    p.mkg // 12,
                    p.mkg % 12,
                )
                for p in karier.pangkat
            ]
        )
        self._tabel["jabatan"].tambah(
            [
                (
                    *self._kepala(pegawai, "821", hari),
                    hari,
                    self._jabatan[kode],
                    unit.id,
                    hari if self._peta.jenis[kode] in DILANTIK and hari > KOTA_BERDIRI else None,
                )
                for hari, kode, unit in karier.jabatan
            ]
        )
        self._tabel["pendidikan"].tambah(
            [
                (*self._polos(pegawai), hari, self._pendidikan[tingkat, jurusan], lulus)
                for hari, tingkat, jurusan, lulus in riwayat.pendidikan(
                    karier, satu.jurusan, satu.jurusan_magister
                )
            ]
        )

    def _tulis_gaji(self, pegawai: int, satu: Penduduk) -> None:
        self._tabel["gaji"].tambah(
            [
                (
                    *self._kepala(pegawai, "822", hari, riwayat.BKPSDM),
                    hari,
                    self._golongan[kode],
                    mkg,
                    lama,
                    baru,
                    nanti,
                )
                for hari, kode, mkg, lama, baru, nanti in riwayat.gaji(satu.karier, self._gaji)
            ]
        )

    def _tulis_kinerja(self, pegawai: int, satu: Penduduk) -> None:
        daftar = list(kehidupan.kinerja(self._acak, satu.karier, self._per))
        self._tabel["kinerja"].tambah([(*self._polos(pegawai), *baris) for baris in daftar])
        predikat = {tahun: isi for tahun, isi, *_ in daftar}
        self._tabel["angka kredit"].tambah(
            [
                (*self._polos(pegawai), mulai, selesai, self._jenjang[jenjang], nilai, konversi)
                for mulai, selesai, jenjang, nilai, konversi in kehidupan.angka_kredit(
                    self._acak, satu.karier, self._peta, predikat
                )
            ]
        )

    def _tulis_catatan(self, pegawai: int, satu: Penduduk) -> None:
        """Discipline, and the awards that it rules out."""
        hukuman = kehidupan.disiplin(self._acak, satu.karier)
        if hukuman:
            mulai, selesai, jenis = hukuman
            sk = self._kepala(pegawai, "862", mulai)
            self._tabel["disiplin"].tambah([(*sk, mulai, selesai, self._hukuman[jenis])])
        self._tabel["penghargaan"].tambah(
            [
                (
                    *self._kepala(pegawai, "861", hari, "Presiden Republik Indonesia"),
                    self._penghargaan[jenis],
                    hari,
                    "Presiden Republik Indonesia",
                )
                for hari, jenis in kehidupan.penghargaan(
                    self._acak, satu.karier, pernah_dihukum=hukuman is not None
                )
            ]
        )

    def _tulis_pribadi(self, pegawai: int, satu: Penduduk, status: str) -> None:
        karier, kelamin = satu.karier, satu.orang.kelamin
        self._tabel["cuti"].tambah(
            [
                (
                    *self._kepala(pegawai, "851", mulai, riwayat.BKPSDM),
                    mulai,
                    selesai,
                    self._cuti[jenis],
                    hari,
                    mulai.year,
                )
                for mulai, selesai, jenis, hari in kehidupan.cuti(self._acak, karier, kelamin, self._per)
            ]
        )
        self._tabel["keluarga"].tambah(
            [
                (*self._polos(pegawai), *baris)
                for baris in kehidupan.keluarga(
                    self._acak, karier, kelamin, status, self._per, self._pengarang.nama
                )
            ]
        )

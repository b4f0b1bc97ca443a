"""The findings themselves: whose they are, and where they are mended."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pegawai.models import TemuanMutu, UnitKerja
from pegawai.models.mutu import TemuanQuerySet
from pegawai.mutu.mesin import daftar_pemeriksaan, mutu_dari
from serang_asn.inti.komponen import Aksi
from serang_asn.inti.registri.periksa import Mutu, TingkatMutu

LABEL_TINGKAT = {
    TingkatMutu.BERTENTANGAN: "Bertentangan",
    TingkatMutu.KURANG: "Belum lengkap",
    TingkatMutu.RINGAN: "Sebaiknya dilengkapi",
}
GAYA_TINGKAT = {
    TingkatMutu.BERTENTANGAN: "bahaya",
    TingkatMutu.KURANG: "waspada",
    TingkatMutu.RINGAN: "info",
}

KOLOM = (
    "kode", "pemeriksaan", "bagian", "acuan", "keterangan", "ditemukan_pada", "selesai_pada", "pegawai__kode",
    "pegawai__nama", "pegawai__gelar_depan", "pegawai__gelar_belakang", "unit__publik_id", "unit__nama",
    "pengecualian__alasan", "pengecualian__pada",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ButirPemeriksaan:
    """One check with how many employees it found."""

    kode: str
    judul: str
    jumlah: int
    mutu: Mutu

    @property
    def tingkat(self) -> str:
        return LABEL_TINGKAT[self.mutu.tingkat]

    @property
    def gaya(self) -> str:
        return GAYA_TINGKAT[self.mutu.tingkat]


def list_pemeriksaan(temuan: Mapping[str, int]) -> list[ButirPemeriksaan]:
    """Return every scored check with its number of findings: gravest first, then most found; no query."""
    daftar = [
        ButirPemeriksaan(satu.kode, satu.judul, temuan.get(satu.kode, 0), satu.mutu)
        for satu in daftar_pemeriksaan()
        if satu.mutu and not satu.mutu.is_unit
    ]
    urutan = [*TingkatMutu]
    return sorted(daftar, key=lambda satu: (not satu.jumlah, urutan.index(satu.mutu.tingkat), -satu.jumlah))


def list_temuan(akun: Any, unit: UnitKerja | None = None) -> TemuanQuerySet:
    """Return the findings that stand, accepted ones too, within the scope of `akun`, by name.

    unit: only those of a unit and everything below it.
    """
    semua = TemuanMutu.objects.terbuka().terlihat_oleh(akun)
    if unit is not None:
        semua = semua.filter(unit__path__startswith=unit.path)
    return (
        semua.select_related("pegawai", "unit", "pengecualian")
        .only(*KOLOM)  # the sort by name carries what is selected
        .order_by("pegawai__nama", "pegawai_id", "pemeriksaan", "pk")
    )


def list_temuan_pegawai(pegawai: Any) -> list[TemuanMutu]:
    """Return what must be mended in one record; one query."""
    daftar = list(TemuanMutu.objects.perlu().filter(pegawai=pegawai))
    urut = {satu.kode: satu.urut for satu in daftar_pemeriksaan()}
    return sorted((satu for satu in daftar if satu.pemeriksaan in urut), key=lambda t: urut[t.pemeriksaan])


def list_temuan_halaman(pegawai: Any, akun: Any, url: str) -> list[str]:
    """Return what is mended on the page at `url`, in words, for those who may; one query."""
    daftar = list_temuan_pegawai(pegawai)
    for satu in daftar:
        satu.pegawai = pegawai
    return [satu.keterangan for satu in daftar if any(aksi.url == url for aksi in daftar_aksi(satu, akun))]


def count_perlu(akun: Any) -> int:
    """Return how many findings within the scope of `akun` must be mended; one query."""
    return TemuanMutu.objects.perlu().terlihat_oleh(akun).count()


def daftar_aksi(temuan: TemuanMutu, akun: Any) -> Sequence[Aksi]:
    """Return where a finding is mended, for those who may; no query when subject and unit are loaded."""
    mutu = mutu_dari(temuan.pemeriksaan)
    subjek = temuan.pegawai.kode if temuan.pegawai else temuan.unit.publik_id if temuan.unit else None
    if mutu is None or subjek is None or not mutu.boleh(akun):
        return ()
    return mutu.perbaiki(subjek, temuan.bagian, temuan.acuan)

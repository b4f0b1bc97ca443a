"""Who could be a candidate: found by rank, degree and level of post in one statement, then judged."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from pegawai.domain.jabatan import JenisJabatan
from pegawai.domain.ketentuan import KetentuanBelumBerlaku
from pegawai.domain.pengisian.syarat import HasilPengisian, nilai_syarat
from pegawai.domain.pengisian.tujuan import DIMINTA, TINGKAT_JENIS, TINGKAT_JENJANG
from pegawai.domain.syarat import Simpulan
from pegawai.models import KeadaanPegawai
from pegawai.registri import sumber_pertimbangan
from pegawai.selectors.kelayakan import Subjek, baca_dosir
from pegawai.selectors.pengisian.berkas import Berkas

BATAS_CALON = 300
"""Most people that are judged at once; a narrower question shows the others."""
PERLU = ("kinerja", "disiplin", "pelatihan", "angka_kredit")
KOMPETENSI = "kompetensi"
URUT_HASIL = {Simpulan.LAYAK: 0, Simpulan.KURANG_DATA: 1, Simpulan.BELUM: 2, Simpulan.TIDAK: 3}


@dataclass(frozen=True, slots=True, kw_only=True)
class SaringanCalon:
    """What the longlist is narrowed by. hasil: a `Simpulan`; unit: path whose subtree is meant.

    is_luas: also people whose rank, degree or level of post does not fit.
    """

    nama: str = ""
    unit: str = ""
    hasil: str = ""
    is_luas: bool = False


@dataclass(frozen=True, slots=True)
class CalonPanjang:
    """One person of the longlist with the answer of the rules."""

    keadaan: KeadaanPegawai
    hasil: HasilPengisian


def list_calon(akun: Any, berkas: Berkas, saringan: SaringanCalon) -> tuple[list[CalonPanjang], int]:
    """Return who could be a candidate with the reasons, and how many there are before the answer narrows.

    Who fits best stands first, then rank and time in it; at most BATAS_CALON of the highest rank are judged.
    Five queries, whatever the number.
    """
    daftar = _cari(akun, berkas, saringan)
    jumlah = daftar.count()
    orang = [*daftar.order_by("-golongan__urut", "tmt_golongan", "pegawai_id")[:BATAS_CALON]]
    hasil = nilai_orang(orang, berkas)
    calon = [CalonPanjang(satu, hasil[satu.pegawai_id]) for satu in orang]
    if saringan.hasil:
        calon = [satu for satu in calon if satu.hasil.wajib.hasil == saringan.hasil]
    return sorted(calon, key=lambda satu: URUT_HASIL[satu.hasil.wajib.hasil]), jumlah


def nilai_orang(orang: Sequence[KeadaanPegawai], berkas: Berkas) -> dict[int, HasilPengisian]:
    """Return the answers by key of the employee; one query over the histories and one per source."""
    pada = berkas.pada
    subjek = [Subjek(satu.pegawai_id, satu.tanggal_lahir, satu.jenis_kelamin) for satu in orang]
    dosir = baca_dosir(subjek, pada=pada, perlu=PERLU)
    sumber = sumber_pertimbangan.ambil(KOMPETENSI)
    kompetensi = sumber.baca([*dosir], pada, berkas.pengisian.jabatan_id) if sumber and dosir else {}
    return {
        kunci: nilai_syarat(
            satu, berkas.tujuan, berkas.ketentuan, pada=pada, mulai=berkas.mulai,
            kompetensi=kompetensi[kunci].nilai if kunci in kompetensi else None,
        )
        for kunci, satu in dosir.items()
    }  # fmt: skip


def _cari(akun: Any, berkas: Berkas, saringan: SaringanCalon) -> Any:
    sudah = [satu.pegawai_id for satu in berkas.calon]
    daftar = (
        KeadaanPegawai.objects.dalam_lingkup(akun)
        .pada(berkas.pada)
        .terhitung()
        .filter(jenis_asn="PNS")
        .exclude(pegawai__in=sudah)
        .exclude(unit=berkas.pengisian.unit_id, jabatan=berkas.pengisian.jabatan_id)
        .select_related("pegawai", "unit", "jabatan", "golongan", "pendidikan", "tingkat_pendidikan")
    )
    if not saringan.is_luas:
        daftar = daftar.filter(_cocok(berkas))
    if saringan.unit:
        daftar = daftar.filter(unit__path__startswith=saringan.unit)
    for kata in saringan.nama.split():
        daftar = daftar.filter(Q(pegawai__nama__icontains=kata) | Q(pegawai__nip__startswith=kata))
    return daftar


def _cocok(berkas: Berkas) -> Q:
    """Rank within the range, degree high enough, level of post high enough."""
    syarat, tujuan = Q(), berkas.tujuan
    try:
        di_bawah = berkas.ketentuan.angka("pengisian.pangkat_di_bawah", berkas.pada)
    except KetentuanBelumBerlaku:  # the answers say so; the list keeps to the range itself
        di_bawah = 0
    terendah = tujuan.golongan_terendah(di_bawah)
    if terendah is not None and tujuan.rentang is not None:
        urut = (terendah.urut, tujuan.rentang.tertinggi.urut)
        syarat &= Q(golongan__jenis="PNS", golongan__urut__range=urut)
    if tujuan.pendidikan_minimal is not None:
        syarat &= Q(tingkat_pendidikan__urut__gte=tujuan.pendidikan_minimal.urut)
    if tujuan.jenjang_asal:
        return syarat & Q(jenis_jabatan=JenisJabatan.FUNGSIONAL.value, jenjang__kode__in=tujuan.jenjang_asal)
    diminta = DIMINTA.get(tujuan.jenis, 0)
    jenis = [satu for satu, tinggi in TINGKAT_JENIS.items() if tinggi >= diminta]
    jenjang = [satu for satu, tinggi in TINGKAT_JENJANG.items() if tinggi >= diminta]
    return syarat & (Q(jenis_jabatan__in=jenis) | Q(jenjang__kode__in=jenjang))

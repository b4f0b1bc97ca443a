"""What a reorganisation would do, and what stands in its way; reads only."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.organisasi import BentukReorganisasi
from pegawai.models import Formasi, PenugasanTambahan, RiwayatJabatan, TindakanKepegawaian
from pegawai.services.reorganisasi import bacaan as baca
from pegawai.services.reorganisasi import formasi
from pegawai.services.reorganisasi.bacaan import Orang
from pegawai.services.reorganisasi.formasi import RencanaFormasi
from pegawai.services.reorganisasi.susunan import Susunan, Tujuan, susun
from serang_asn.inti.models import PemberianPeran


class ReorganisasiDitolak(KesalahanAturan):
    """Something stands in the way; `halangan` names all of it."""

    def __init__(self, halangan: Sequence[str]) -> None:
        super().__init__("reorganisasi_ditolak", " ".join(halangan))
        self.halangan = tuple(halangan)

    def __reduce__(self) -> tuple[type["ReorganisasiDitolak"], tuple[tuple[str, ...]]]:
        return type(self), (self.halangan,)


@dataclass(slots=True)
class Rancangan:
    """The plan with everything it moves. kemudian: posts in the units that begin on the day or later."""

    susunan: Susunan
    orang: list[Orang] = field(default_factory=list)
    kemudian: list[RiwayatJabatan] = field(default_factory=list)
    formasi_awal: list[Formasi] = field(default_factory=list)
    formasi: RencanaFormasi = field(default_factory=RencanaFormasi)
    penugasan: list[PenugasanTambahan] = field(default_factory=list)
    peran: list[PemberianPeran] = field(default_factory=list)
    halangan: list[str] = field(default_factory=list)
    peringatan: list[str] = field(default_factory=list)

    @property
    def berpindah(self) -> list[Orang]:
        """People whose unit changes."""
        return [o for o in self.orang if self.susunan.tujuan_orang(o) not in {None, o.unit_id}]


def rancang(tindakan: TindakanKepegawaian) -> Rancangan:
    """Return the whole of what `tindakan` would do today; about nine queries, whatever the size."""
    susunan = susun(tindakan)
    hasil = Rancangan(susunan, halangan=list(susunan.halangan))
    if susunan.halangan:
        return hasil
    tmt, asal = susunan.tmt, susunan.asal
    berakhir = susunan.berakhir
    hasil.orang = baca.list_orang(asal, tmt)
    hasil.kemudian = list(baca.list_jabatan_kemudian(berakhir, tmt))
    hasil.formasi_awal = baca.list_formasi_sejak(asal, tmt)
    rencana = formasi.rencanakan(susunan, hasil.formasi_awal, hasil.orang)
    hasil.formasi = rencana
    hasil.penugasan = baca.list_penugasan_sejak(berakhir, tmt)
    hasil.peran = baca.list_peran_sejak(berakhir, tmt)
    hasil.halangan += [*rencana.halangan, *_halangan_orang(hasil), *_halangan_penugasan(hasil)]
    hasil.peringatan = _peringatan(hasil)
    return hasil


def _halangan_orang(r: Rancangan) -> list[str]:
    """People need a place to go, also those who come later; no post may come twice on one day."""
    halangan = []
    tertinggal = [o for o in r.orang if r.susunan.tujuan_orang(o) is None]
    if tertinggal:
        halangan.append(
            f"Masih ada {len(tertinggal)} pegawai pada unit itu, misalnya {tertinggal[0].nama}. "
            "Pilih unit tujuannya."
        )
    tanpa_tujuan = [satu for satu in r.kemudian if not r.susunan.tujuan[satu.unit_id]]
    if tanpa_tujuan:
        halangan.append(
            f"Ada {len(tanpa_tujuan)} riwayat jabatan pada unit itu yang TMT-nya pada atau setelah "
            "tanggal itu. Pilih unit tujuannya, atau koreksi riwayat itu dahulu."
        )
    alih = Counter((s.pegawai_id, s.tmt, s.jabatan_id, tujuan_kemudian(r, s)) for s in r.kemudian)
    if any(n > 1 for n in alih.values()):
        halangan.append(
            "Seorang pegawai mempunyai dua riwayat jabatan yang akan menjadi kembar; koreksi dahulu."
        )
    return halangan


def _halangan_penugasan(r: Rancangan) -> list[str]:
    halangan = []
    if r.susunan.bentuk == BentukReorganisasi.TUTUP:
        kelak = [p for p in r.penugasan if p.mulai >= r.susunan.tmt]
        if kelak:
            halangan.append(
                f"Ada {len(kelak)} penugasan Plt. atau Plh. pada unit itu yang mulai pada atau setelah "
                "tanggal itu."
            )
        return halangan
    tujuan_ada = [t for p in r.penugasan for t in r.susunan.tujuan[p.unit_id] if isinstance(t, int)]
    semua = [*r.penugasan, *baca.list_penugasan_sejak(tujuan_ada, r.susunan.tmt)]
    jumlah = Counter((p.jenis, p.jabatan_id, tujuan_penugasan(r, p)) for p in semua)
    if any(n > 1 for n in jumlah.values()):
        halangan.append(
            "Dua Plt. atau Plh. akan memangku jabatan yang sama pada unit yang sama. "
            "Akhiri salah satunya dahulu."
        )
    return halangan


def _peringatan(r: Rancangan) -> list[str]:
    hasil = [
        f"Formasi pemimpin {satu.jabatan.nama} tidak diteruskan; "
        "tetapkan formasi pemimpin unit baru bila berbeda."
        for satu in r.formasi.lepas
        if satu.kepala and r.susunan.bentuk != BentukReorganisasi.TUTUP
    ]
    if r.kemudian:
        hasil.append(
            f"{len(r.kemudian)} riwayat jabatan yang TMT-nya pada atau setelah tanggal itu ikut dialihkan "
            "ke unit baru."
        )
    return hasil


def tujuan_kemudian(r: Rancangan, satu: RiwayatJabatan) -> Tujuan | None:
    """Return where a later post goes: as its holder was assigned, as its jabatan, else to the main unit."""
    return _tujuan(r, satu.unit_id, satu.pegawai_id, satu.jabatan_id)


def tujuan_penugasan(r: Rancangan, satu: PenugasanTambahan) -> Tujuan | None:
    """Return where an acting assignment goes; one already in the unit that takes others in stays there."""
    if satu.unit_id not in r.susunan.tujuan:
        return satu.unit_id
    daftar = r.susunan.tujuan[satu.unit_id]
    return daftar[0] if len(daftar) == 1 else r.susunan.jabatan.get(satu.jabatan_id, daftar[0])


def _tujuan(r: Rancangan, unit: int, pegawai: int, jabatan: int) -> Tujuan | None:
    daftar = r.susunan.tujuan[unit]
    if len(daftar) < 2:
        return daftar[0] if daftar else None
    return r.susunan.orang.get(pegawai, r.susunan.jabatan.get(jabatan, daftar[0]))

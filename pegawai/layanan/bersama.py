"""What kinds of proposals that rest on eligibility share: conditions from the engine, events, papers."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from django.utils import timezone

from pegawai.domain.isian_usulan import isian_dari
from pegawai.domain.kelayakan.hasil import Kelayakan
from pegawai.domain.syarat import HasilSyarat, Syarat
from pegawai.models import KeadaanPegawai, Pegawai, RiwayatGaji, Usulan
from pegawai.registri import JenisUsulan, SyaratBerkas
from pegawai.selectors.kelayakan import nilai_satu
from pegawai.services.usulan.kesalahan import UsulanDitolak
from pegawai.services.usulan.tulisan import batalkan_riwayat, syarat_riwayat, tulis_riwayat
from serang_asn.inti import penulisan
from serang_asn.inti.models import Peran

KANTOR = frozenset({Peran.PETUGAS.value, Peran.PENGELOLA_OPD.value})
SIAPA_PUN = KANTOR | {Peran.PEGAWAI.value}
TERBATAS = "Syarat ini memuat data yang dibatasi; lihat rekam pegawai."
BELUM_BERSURAT = "sk_tanpa_nomor"
"""The finding about the decree, which comes only later."""
DIBANDING = {"golongan": "golongan", "mkg_tahun": "masa kerja golongan", "gaji_baru": "gaji baru"}

SK_PANGKAT = SyaratBerkas(kode="sk_pangkat", judul="SK pangkat terakhir", arsip=("pangkat",))
SKP = (
    SyaratBerkas(kode="skp_1", judul="SKP tahun terakhir", arsip=("kinerja",)),
    SyaratBerkas(kode="skp_2", judul="SKP tahun sebelumnya", arsip=("kinerja",), ke=1),
)

Peristiwa = Callable[[Pegawai, Mapping[str, Any], date], Sequence[tuple[str, Mapping[str, Any]]]]
"""(person, what is asked, TMT) -> events to write: history and values, in the order of writing."""


def jenis_usulan(
    *, kode: str, peristiwa: Peristiwa, formulir: str, kelayakan: str = "",
    hari_nilai: Callable[[Mapping[str, Any], date], date | None] = lambda isian, tmt: tmt,
    pengaju: frozenset[str] = KANTOR, **lain: Any,
) -> JenisUsulan:  # fmt: skip
    """Return a kind whose conditions are those of the engine and of the histories it will write.

    hari_nilai (isian, TMT): the day for which the engine is asked; None leaves it out.
    """

    def syarat(pegawai: Pegawai, isian: Mapping[str, Any], pada: date) -> list[Syarat]:
        hari = hari_nilai(isian, pada) if kelayakan else None
        mesin = [] if hari is None else syarat_kelayakan(pegawai, kelayakan, isian, hari)
        return [*mesin, *syarat_peristiwa(pegawai, peristiwa(pegawai, isian, pada))]

    def tulis(usulan: Usulan, oleh: Any) -> dict[str, Any]:
        daftar = peristiwa(usulan.pegawai, usulan.isian, usulan.tmt)
        ditulis = [tulis_riwayat(usulan, oleh, jenis=apa, isian=isi)["riwayat"] for apa, isi in daftar]
        return {"riwayat": [satu for kelompok in reversed(ditulis) for satu in kelompok]}

    def pastikan(usulan: Usulan) -> None:
        for apa, isi in peristiwa(usulan.pegawai, usulan.isian, usulan.tmt):
            if apa == "gaji":
                pastikan_gaji_tidak_turun(usulan.pegawai, isi)

    return JenisUsulan(
        kode=kode, syarat=syarat, tulis=tulis, pastikan=pastikan, batal=batalkan_riwayat, pengaju=pengaju,
        kelayakan=kelayakan, formulir=f"pegawai.forms.usulan_kelayakan.{formulir}", **lain,
    )  # fmt: skip


def syarat_kelayakan(pegawai: Pegawai, kode: str, isian: Mapping[str, Any], pada: date) -> list[Syarat]:
    """Return the conditions of the engine on `pada`, and whether what is asked is what it gives.

    A sentence that tells of discipline, family or health is left out: more people read the proposal.
    """
    jawaban = nilai_satu(pegawai, kode, pada)
    if jawaban is None:
        return []
    daftar = [
        replace(satu, keterangan=TERBATAS, catatan_sumber="") if satu.sensitif else satu
        for satu in jawaban.syarat
    ]
    beda = _beda(jawaban, isian, pada)
    return [*daftar, beda] if beda else daftar


def syarat_peristiwa(pegawai: Pegawai, daftar: Sequence[tuple[str, Mapping[str, Any]]]) -> list[Syarat]:
    """Return what the rules of the histories say of the first event; the others follow from it."""
    if not daftar:
        return []
    jenis, isi = daftar[0]
    syarat = syarat_riwayat(pegawai, jenis=jenis, isian=isi)
    return [satu for satu in syarat if satu.kode != BELUM_BERSURAT]


def pastikan_gaji_tidak_turun(pegawai: Pegawai, isi: Mapping[str, Any]) -> None:
    """Raise UsulanDitolak when a decree that came meanwhile gives more than this one would."""
    lama = RiwayatGaji.objects.sah().filter(pegawai=pegawai, tmt__lte=isi["tmt"], gaji_baru__isnull=False)
    kini = lama.order_by("-tmt", "-pk").values_list("gaji_baru", flat=True).first()
    if kini is not None and isi.get("gaji_baru") is not None and isi["gaji_baru"] < kini:
        raise UsulanDitolak(
            f"Gaji pokok yang diusulkan {rupiah(isi['gaji_baru'])} lebih rendah daripada {rupiah(kini)} yang"
            " sudah ditetapkan. Kembalikan usulan agar dihitung ulang.",
            "usulan_gaji_turun",
        )


def asn_pada(pegawai: Pegawai, hari: date) -> str:
    """Return the kind of employment on the day before, which the event continues."""
    sebelum = KeadaanPegawai.objects.pada(hari - timedelta(days=1)).filter(pegawai=pegawai)
    return sebelum.values_list("jenis_asn", flat=True).first() or "PNS"


def hari_ini(isian: Mapping[str, Any], tmt: date) -> date | None:
    """The engine is asked for today: what it judges runs now."""
    return timezone.localdate()


def rupiah(jumlah: int | None) -> str:
    """Return an amount as letters print it; empty when nobody knows it."""
    return "" if jumlah is None else f"Rp{penulisan.angka(jumlah)}"


def _beda(jawaban: Kelayakan, isian: Mapping[str, Any], pada: date) -> Syarat | None:
    """What is asked differs from what the engine works out: those who check shall see it."""
    siap = isian_dari(jawaban.jenis, jawaban.tanggal, jawaban.rincian, pada)
    nama = [
        label
        for kunci, label in DIBANDING.items()
        if siap.nilai.get(kunci) is not None and siap.nilai[kunci] != isian.get(kunci)
    ]
    if not nama:
        return None
    kalimat = f"Yang diusulkan berbeda dari hitungan: {', '.join(nama)}."
    return Syarat("sesuai_hitungan", HasilSyarat.TIDAK_DIKETAHUI, jawaban.syarat[0].dasar, kalimat)

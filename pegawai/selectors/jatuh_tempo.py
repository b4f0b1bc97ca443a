"""What falls due for one employee as of a day: the records and the reference data that the rules ask for."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import Any, TypeVar

from django.db.models import CharField, DecimalField, F, QuerySet, Value
from django.db.models.functions import Cast, Coalesce, Concat

from pegawai.domain import jatuh_tempo
from pegawai.domain.golongan import GOLONGAN_PER_KODE
from pegawai.domain.jabatan import Eselon, JenisJabatan, Jenjang
from pegawai.domain.jatuh_tempo import CatatanMkg, JatuhTempo
from pegawai.domain.kedudukan import JenisAsn
from pegawai.domain.ketentuan import Ketentuan, KunciBup
from pegawai.domain.masa_kerja import MasaKerja
from pegawai.domain.pendidikan import TingkatPendidikan
from pegawai.domain.periode import Periode
from pegawai.domain.periode_pangkat import MASA, PeriodePangkat, PosisiPangkat, pangkat_tercepat
from pegawai.domain.tanggal import tanggal_panjang
from pegawai.models import BatasUsiaPensiun, GajiPokok, KeadaanPegawai, Parameter
from pegawai.selectors.peristiwa import Peristiwa
from pegawai.selectors.rekam import Rekam

PERIODE_PANGKAT, MASA_PLT = "kp.periode_per_tahun", "plt.masa"
PPPK = frozenset({JenisAsn.PPPK.value, JenisAsn.PPPK_PW.value})
E = TypeVar("E", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class KetentuanTempo:
    """The dated reference data behind the dates. langkah: MKG steps of one golongan, per first day."""

    bup: Mapping[KunciBup, Ketentuan[int]]
    periode: Ketentuan[PeriodePangkat] | None
    masa_plt: Ketentuan[int] | None
    masa_pangkat: Mapping[str, Ketentuan[int]]
    langkah: Mapping[date, tuple[int, ...]]

    def langkah_pada(self, pada: date) -> tuple[int, ...]:
        """Return the steps of the table in force on `pada`, before the first table those of the first.

        Amounts change by decree; the years at which they step have not since PP 7/1977.
        """
        sejak = max((satu for satu in self.langkah if satu <= pada), default=min(self.langkah, default=None))
        return self.langkah[sejak] if sejak else ()


def get_ketentuan_tempo(golongan: str) -> KetentuanTempo:
    """Return the reference data for somebody in `golongan` (its code, empty for none); one query."""
    angka = DecimalField(max_digits=14, decimal_places=4)
    kueri = [
        _baris(Parameter.objects.filter(kode__in=[PERIODE_PANGKAT, MASA_PLT, *MASA]), F("kode"), F("nilai")),
        _baris(
            BatasUsiaPensiun.objects.all(),
            Concat(
                "jenis_jabatan", Value("|"), Coalesce("jenjang__kode", Value("")), Value("|"), "rumpun",
                output_field=CharField(),
            ),
            Cast("usia", angka),
        ),
        _baris(
            GajiPokok.objects.filter(golongan__kode=golongan).annotate(terverifikasi=Value(True)),  # noqa: FBT003
            Value("langkah", output_field=CharField()),
            Cast("mkg", angka),
        ),
    ]  # fmt: skip
    per_kode: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for satu in kueri[0].union(*kueri[1:], all=True):
        per_kode[satu["k_kode"]].append(satu)
    langkah: defaultdict[date, list[int]] = defaultdict(list)
    for satu in per_kode.pop("langkah", []):
        langkah[satu["berlaku_mulai"]].append(int(satu["k_nilai"]))
    return KetentuanTempo(
        periode=_periode(per_kode.pop(PERIODE_PANGKAT, [])),
        masa_plt=_ketentuan(MASA_PLT, "bulan", per_kode.pop(MASA_PLT, [])),
        masa_pangkat={
            kode: satu for kode in MASA if (satu := _ketentuan(kode, "tahun", per_kode.pop(kode, [])))
        },
        bup=dict(_bup(per_kode)),
        langkah={sejak: tuple(sorted(isi)) for sejak, isi in langkah.items()},
    )


def list_jatuh_tempo(isi: Rekam, pada: date, ketentuan: KetentuanTempo) -> tuple[JatuhTempo, ...]:
    """Return what falls due as seen from `pada`, nearest first; nothing once service has ended. No query."""
    keadaan = isi.keadaan
    if keadaan is None or keadaan.kedudukan.akhir:
        return ()
    daftar = [satu for satu in isi.peristiwa if not satu.is_batal and satu.mulai and satu.mulai <= pada]
    hasil = [_kgb(daftar, pada, ketentuan), _pensiun(keadaan, pada, ketentuan)]
    if keadaan.jenis_asn == JenisAsn.PNS and keadaan.golongan:
        jeda = _jeda(satu for satu in daftar if satu.jenis == "kedudukan")
        hasil.append(
            pangkat_tercepat(
                _posisi(keadaan), pada=pada, periode=ketentuan.periode, masa=ketentuan.masa_pangkat,
                daftar_jeda=jeda,
            )
        )  # fmt: skip
    if keadaan.jenis_asn in PPPK:
        hasil.append(_kontrak(daftar))
    for satu in daftar:
        if satu.selesai is None or satu.selesai > pada:
            hasil.extend(_yang_berjalan(satu, ketentuan))
    return jatuh_tempo.urutkan(hasil)


def _kgb(daftar: Iterable[Peristiwa], pada: date, ketentuan: KetentuanTempo) -> JatuhTempo:
    daftar = list(daftar)
    return jatuh_tempo.kgb_berikutnya(
        [_catatan_mkg(satu) for satu in daftar if satu.jenis in {"pangkat", "gaji"}],
        pada=pada,
        daftar_langkah=ketentuan.langkah_pada(pada),
        daftar_jeda=_jeda(satu for satu in daftar if satu.jenis == "kedudukan"),
    )


def _catatan_mkg(satu: Peristiwa) -> CatatanMkg:
    tahun, berikutnya = satu.nilai["mkg_tahun"], satu.nilai.get("tmt_berikutnya")
    return CatatanMkg(
        tmt=satu.mulai or date.min,
        mkg=None if tahun is None else MasaKerja(tahun, satu.nilai["mkg_bulan"] or 0),
        sebutan=f"{_sebutan(satu)}, golongan {satu.nilai['golongan']}",
        bagian=satu.jenis,
        tmt_berikutnya=date.fromisoformat(berikutnya) if berikutnya else None,
    )


def _jeda(daftar: Iterable[Peristiwa]) -> Iterator[Periode]:
    """Spells of standing that are no service; daftar: events of kedudukan, newest first."""
    urut = sorted(daftar, key=lambda satu: (satu.mulai or date.min, satu.urut))
    for kini, lalu in pairwise([*urut, None]):
        if kini and kini.mulai and not kini.nilai["masa_kerja"]:
            selesai = lalu.mulai if lalu else None
            if selesai is None:
                yield Periode(kini.mulai)
            elif selesai > kini.mulai:
                yield Periode(kini.mulai, selesai)


def _pensiun(keadaan: KeadaanPegawai, pada: date, ketentuan: KetentuanTempo) -> JatuhTempo:
    return jatuh_tempo.pensiun_pada(
        keadaan.tanggal_lahir,
        _anggota(JenisJabatan, keadaan.jenis_jabatan),
        _anggota(Jenjang, keadaan.jenjang.kode if keadaan.jenjang else None),
        keadaan.jabatan.rumpun if keadaan.jabatan else "",
        pada=pada,
        ketentuan=ketentuan.bup,
    )


def _posisi(keadaan: KeadaanPegawai) -> PosisiPangkat:
    golongan = keadaan.golongan
    if golongan is None or keadaan.tmt_golongan is None:
        raise ValueError("keadaan tanpa golongan")
    return PosisiPangkat(
        golongan=GOLONGAN_PER_KODE[golongan.kode],
        tmt_golongan=keadaan.tmt_golongan,
        jenis_jabatan=_anggota(JenisJabatan, keadaan.jenis_jabatan),
        tmt_jabatan=keadaan.tmt_jabatan,
        eselon=_anggota(Eselon, keadaan.eselon.kode if keadaan.eselon else None),
        jenjang=_anggota(Jenjang, keadaan.jenjang.kode if keadaan.jenjang else None),
        tingkat=_anggota(
            TingkatPendidikan, keadaan.tingkat_pendidikan.kode if keadaan.tingkat_pendidikan else None
        ),
    )


def _kontrak(daftar: Iterable[Peristiwa]) -> JatuhTempo:
    terakhir = next(satu for satu in daftar if satu.jenis == "kedudukan" and satu.nilai["jenis_asn"] in PPPK)
    selesai = terakhir.nilai["kontrak_selesai"]
    return jatuh_tempo.akhir_kontrak(date.fromisoformat(selesai) if selesai else None, _sebutan(terakhir))


def _yang_berjalan(satu: Peristiwa, ketentuan: KetentuanTempo) -> Iterator[JatuhTempo]:
    if satu.jenis == "penugasan" and satu.mulai:
        judul = f"{satu.nilai['jenis'].capitalize()}. {satu.nilai['jabatan']}"
        yield jatuh_tempo.akhir_penugasan(judul, satu.mulai, satu.selesai, _sebutan(satu), ketentuan.masa_plt)
    elif satu.jenis == "cuti" and satu.selesai:
        yield jatuh_tempo.akhir_cuti(satu.nilai["jenis"], satu.selesai, _sebutan(satu))


def _sebutan(satu: Peristiwa) -> str:
    """Return what a decree is called: its history, number and day."""
    nomor = f"SK {satu.judul_jenis.lower()} {satu.sk_nomor}".rstrip()
    return f"{nomor}, berlaku sejak {tanggal_panjang(satu.mulai)}" if satu.mulai else nomor


def _anggota(jenis: type[E], kode: str | None) -> E | None:
    """Return the member with this code; None for none, and for codes the rules do not speak of."""
    return jenis(kode) if kode in set(jenis) else None


def _baris(kueri: QuerySet[Any, Any], kode: Any, nilai: Any) -> QuerySet[Any, Any]:
    return (
        kueri.order_by()
        .annotate(k_kode=kode, k_nilai=nilai)
        .values("k_kode", "k_nilai", "berlaku_mulai", "dasar", "terverifikasi")
    )


def _ketentuan(kode: str, satuan: str, baris: list[dict[str, Any]]) -> Ketentuan[int] | None:
    if not baris:
        return None
    return Ketentuan(
        kode,
        "; ".join(dict.fromkeys(satu["dasar"] for satu in baris)),
        satuan,
        {satu["berlaku_mulai"]: int(satu["k_nilai"]) for satu in baris},
        all(satu["terverifikasi"] for satu in baris),
    )


def _periode(baris: list[dict[str, Any]]) -> Ketentuan[PeriodePangkat] | None:
    if not baris:
        return None
    nilai = {
        satu["berlaku_mulai"]: PeriodePangkat(int(satu["k_nilai"]), satu["dasar"], satu["terverifikasi"])
        for satu in baris
    }
    return Ketentuan(PERIODE_PANGKAT, "periode kenaikan pangkat", "kali", nilai)


def _bup(per_kode: Mapping[str, list[dict[str, Any]]]) -> Iterator[tuple[KunciBup, Ketentuan[int]]]:
    for kode, baris in per_kode.items():
        jenis, jenjang, rumpun = kode.split("|")
        ketentuan = _ketentuan(f"bup.{kode}", "tahun", baris)
        if ketentuan is not None and jenis in set(JenisJabatan):
            yield (JenisJabatan(jenis), _anggota(Jenjang, jenjang), rumpun), ketentuan

"""Taking a person in: the person and the first events, as one action or not at all."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from pegawai.domain import nik as aturan_nik
from pegawai.domain.profil import periksa_profil
from pegawai.domain.temuan import Temuan, pilah, tanpa_ulangan
from pegawai.domain.tindakan import JENIS_ASN, Jalur, periksa_nip_masuk
from pegawai.models import KedudukanHukum, Pegawai, TindakanKepegawaian
from pegawai.models.riwayat import RiwayatPangkat
from pegawai.services import nik as sandi_nik
from pegawai.services import nip as nomor
from pegawai.services.riwayat.kesalahan import RiwayatDitolak
from pegawai.services.riwayat.pratinjau import Pratinjau, baca_keadaan, selalu_batal
from pegawai.services.tindakan import dasar
from serang_asn.inti.jejak import catat_jejak

JENIS = "masuk"
JUDUL: Mapping[Jalur, str] = {
    Jalur.CPNS: "Pengangkatan CPNS",
    Jalur.PINDAH_MASUK: "Pindah masuk",
    Jalur.PPPK: "Pengangkatan PPPK",
    Jalur.PPPK_PW: "Pengangkatan PPPK Paruh Waktu",
}
JENIS_PANGKAT: Mapping[Jalur, str] = {
    Jalur.CPNS: RiwayatPangkat.Jenis.CPNS,
    Jalur.PINDAH_MASUK: RiwayatPangkat.Jenis.LAIN,
    Jalur.PPPK: RiwayatPangkat.Jenis.PPPK,
    Jalur.PPPK_PW: RiwayatPangkat.Jenis.PPPK,
}
BIDANG_PANGKAT = {"tmt": "tmt_golongan", "jenis": "golongan"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Masuk:
    """What the officer says about a newcomer.

    orang: fields of the person, `nip` among them. tmt: from when the person serves the city; tmt_cpns and
    tmt_pns: service elsewhere before a transfer. pangkat, jabatan, pendidikan: fields of the first events.
    sk: fields of the decree.
    """

    jalur: Jalur
    orang: Mapping[str, Any]
    tmt: date
    pangkat: Mapping[str, Any]
    jabatan: Mapping[str, Any]
    pendidikan: Mapping[str, Any]
    sk: Mapping[str, Any]
    nik: str = ""
    tmt_cpns: date | None = None
    tmt_pns: date | None = None
    kontrak_selesai: date | None = None
    masa_kerja_diakui_bulan: int = 0

    @property
    def tmt_awal(self) -> date:
        """The first appointment, here or elsewhere."""
        return self.tmt_cpns or self.tmt


@transaction.atomic
def terapkan(
    masuk: Masuk, *, kode: UUID, oleh: Any, alasan: str = "", dokumen: Any = None
) -> TindakanKepegawaian:
    """Write the person and the events and return the action; the same `kode` writes once.

    Raises RiwayatDitolak; RiwayatPerluAlasan on warnings without `alasan`.
    """
    ada = dasar.sudah_ada(kode)
    if ada is not None:
        return ada
    with catat_jejak(oleh, "tindakan.masuk", alasan):
        tindakan, temuan = _tulis(masuk, kode=kode, oleh=oleh, dokumen=dokumen)
        dasar.pastikan_boleh(temuan, alasan)
    return tindakan


def pratinjau(masuk: Masuk, *, oleh: Any) -> Pratinjau:
    """Return the findings and the states that result; leaves nothing behind."""
    with selalu_batal():
        try:
            tindakan, temuan = _tulis(masuk, kode=None, oleh=oleh, dokumen=None)
        except RiwayatDitolak as galat:
            return Pratinjau(galat.temuan)
        if pilah(temuan)[0]:
            return Pratinjau(tuple(temuan))
        keadaan = baca_keadaan(Pegawai.objects.get(kode=tindakan.ringkasan["pegawai_baru"]))
        return Pratinjau(tuple(temuan), (), keadaan, tuple(sorted({masuk.tmt, timezone.localdate()})))


def temuan_kembar(masuk: Masuk, oleh: Any) -> list[Temuan]:
    """Return who has the numbers already; a name only for those who may see that person."""
    nik = aturan_nik.bersihkan(masuk.nik)
    pemilik_nik = Pegawai.objects.filter(nik_kunci=sandi_nik.kunci(nik)).first() if nik else None
    return [
        nomor.temuan_terpakai(bidang, satu, hukum, oleh)
        for bidang, satu, hukum in (
            ("nip", nomor.pemilik_nip(str(masuk.orang["nip"])), "PerBKN 22/2007"),
            ("nik", pemilik_nik, "UU 23/2006 ps. 13"),
        )
        if satu is not None
    ]


def _tulis(
    masuk: Masuk, *, kode: UUID | None, oleh: Any, dokumen: Any
) -> tuple[TindakanKepegawaian, list[Temuan]]:
    hari_ini = timezone.localdate()
    orang = masuk.orang
    nomor.kunci_nomor(str(orang["nip"]))
    temuan = [
        *temuan_kembar(masuk, oleh),
        *periksa_nip_masuk(orang["nip"], masuk.jalur, masuk.tmt_awal, hari_ini),
        *periksa_profil(
            nip=orang["nip"], tanggal_lahir=orang["tanggal_lahir"], jenis_kelamin=orang["jenis_kelamin"],
            nik=masuk.nik, nama=orang["nama"], per_tanggal=hari_ini,
        ),
    ]  # fmt: skip
    if pilah(temuan)[0]:
        raise RiwayatDitolak(temuan)
    pegawai = _simpan_orang(masuk)
    tindakan = dasar.buat(
        kode=kode, jenis=JENIS, judul=f"{JUDUL[masuk.jalur]} {pegawai.nama_lengkap}", tmt=masuk.tmt,
        sk=masuk.sk, oleh=oleh, dokumen=dokumen,
    )  # fmt: skip
    with dasar.turunkan_sekali():
        dasar.tulis(tindakan=tindakan, pegawai=pegawai, peristiwa=_sebelumnya(masuk), sk={})
        baris = dasar.tulis(tindakan=tindakan, pegawai=pegawai, peristiwa=_peristiwa(masuk), sk=masuk.sk)
    for satu in baris:
        milik = dasar.temuan_bersama([satu])
        temuan += [_sesuaikan(t) for t in milik] if isinstance(satu, RiwayatPangkat) else milik
    dasar.tandai_diterapkan(tindakan, {"jumlah": 1, "pegawai_baru": str(pegawai.kode)})
    return tindakan, tanpa_ulangan(temuan)


def _sesuaikan(satu: Temuan) -> Temuan:
    """Fields of the rank have names of their own in this form."""
    bidang = BIDANG_PANGKAT.get(satu.bidang, satu.bidang)
    return Temuan(satu.kode, satu.tingkat, satu.pesan, satu.dasar, bidang)


def _simpan_orang(masuk: Masuk) -> Pegawai:
    pegawai = Pegawai(**masuk.orang)
    nik = aturan_nik.bersihkan(masuk.nik)
    if nik:
        pegawai.nik_sandi, pegawai.nik_kunci = sandi_nik.sandikan(nik), sandi_nik.kunci(nik)
    pegawai.save(force_insert=True)
    return pegawai


def _sebelumnya(masuk: Masuk) -> list[dasar.Peristiwa]:
    """Service in another office before a transfer: it counts as service, not in the headcount."""
    if masuk.jalur is not Jalur.PINDAH_MASUK:
        return []
    lain = KedudukanHukum.objects.get(kode="INSTANSI_LAIN")
    return [
        ("kedudukan", {"jenis_asn": jenis_asn, "kedudukan": lain, "tmt": tmt})
        for jenis_asn, tmt in (("CPNS", masuk.tmt_cpns), ("PNS", masuk.tmt_pns))
        if tmt is not None
    ]


def _peristiwa(masuk: Masuk) -> list[dasar.Peristiwa]:
    kedudukan = {
        "jenis_asn": JENIS_ASN[masuk.jalur],
        "kedudukan": KedudukanHukum.objects.get(kode="AKTIF"),
        "tmt": masuk.tmt,
        "kontrak_selesai": masuk.kontrak_selesai,
        "masa_kerja_diakui_bulan": masuk.masa_kerja_diakui_bulan,
    }
    return [
        ("kedudukan", kedudukan),
        ("pangkat", {"tmt": masuk.tmt, "jenis": JENIS_PANGKAT[masuk.jalur], **masuk.pangkat}),
        ("pendidikan", {"tmt": masuk.tmt_awal, **masuk.pendidikan}),
        ("jabatan", {"tmt": masuk.tmt, **masuk.jabatan}),
    ]

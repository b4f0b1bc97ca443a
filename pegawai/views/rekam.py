"""What the employee page shows of a record: header, facts, due dates, tabs, timeline."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from django.http import HttpRequest, QueryDict
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone

from pegawai import permissions
from pegawai.domain.jatuh_tempo import JatuhTempo, Kepastian
from pegawai.models import KeadaanPegawai, NipTerdahulu, Pegawai
from pegawai.selectors import linimasa, rekam
from serang_asn.inti import izin, penulisan
from serang_asn.inti.komponen import Aksi, Butir, Peristiwa, Tab, Tempo

LINIMASA = "linimasa"
HARI_DEKAT = 90
"""Days before a due date from which it is shown as near."""

_TANPA_TANGGAL = {
    Kepastian.TIDAK_DIKETAHUI: ("Belum diketahui", "info"),
    Kepastian.TIDAK_ADA: ("Tidak ada lagi", "netral"),
}


def ambil_pegawai(request: HttpRequest, kode: UUID) -> Pegawai:
    """Return the employee that this reader may see, or answer 404."""
    pegawai = Pegawai.objects.all().terlihat_oleh(request.user).select_related("agama", "foto")
    pegawai = pegawai.prefetch_related("nip_terdahulu")
    return get_object_or_404(pegawai, kode=kode)


def remah(request: HttpRequest, pegawai: Pegawai | None = None) -> Sequence[tuple[str, str]]:
    """The list for those who may open it, and the record above its own parts."""
    daftar = izin.punya(request.user, permissions.PEGAWAI_LIHAT)
    awal = (
        ("Pegawai", reverse("pegawai:pegawai-list"))
        if daftar
        else ("Beranda", reverse("pegawai:beranda-utama"))
    )
    return (awal, (pegawai.nama_lengkap, pegawai.get_absolute_url())) if pegawai else (awal,)


def status_kepala(keadaan: KeadaanPegawai | None) -> dict[str, str]:
    """Legal standing as a pill."""
    if keadaan is None:
        return {"status": "Tidak tercatat", "jenis_status": "netral"}
    return {"status": keadaan.kedudukan.nama, "jenis_status": "baik" if keadaan.dihitung else "netral"}


def aksi_kepala(pegawai: Pegawai, *, sensitif: bool, jejak: bool, usul: bool) -> Sequence[Aksi]:
    """What this reader can open from the record."""
    url_kelayakan = reverse("pegawai:kelayakan-rekam", args=[pegawai.kode])
    aksi = [
        Aksi("Kelayakan", url_kelayakan, "check-badge"),
        Aksi("Cetak DRH", reverse("pegawai:pegawai-drh", args=[pegawai.kode]), "printer"),
    ]
    if usul:
        url = f"{reverse('pegawai:usulan-pilih')}?pegawai={pegawai.kode}"
        aksi.insert(1, Aksi("Usulkan", url, "paper-airplane"))
    if sensitif:
        url = reverse("pegawai:pegawai-sensitif", args=[pegawai.kode])
        aksi.append(Aksi("Data sensitif", url, "lock-closed"))
    if jejak:
        aksi.append(Aksi("Jejak perubahan", reverse("pegawai:pegawai-jejak", args=[pegawai.kode]), "clock"))
    aksi.append(Aksi("Dokumen", reverse("pegawai:dokumen-list", args=[pegawai.kode]), "paper-clip"))
    return aksi


def butir_keadaan(keadaan: KeadaanPegawai | None, *, unit_terbuka: bool = False) -> Sequence[Butir]:
    """The state of a day. unit_terbuka: the reader may open units."""
    if keadaan is None:
        return ()
    unit = keadaan.unit
    golongan = f"{keadaan.golongan.kode} · {keadaan.golongan.nama}" if keadaan.golongan else ""
    return (
        Butir("Jabatan", keadaan.jabatan or ""),
        Butir("Unit kerja", unit or "", unit.get_absolute_url() if unit and unit_terbuka else ""),
        Butir("Jenis ASN", keadaan.get_jenis_asn_display()),
        Butir("Golongan", golongan),
        Butir("Jenjang atau eselon", keadaan.jenjang or keadaan.eselon or ""),
        Butir("Kelas jabatan", keadaan.kelas),
        Butir("Pendidikan", keadaan.tingkat_pendidikan or ""),
        Butir("TMT jabatan", penulisan.tanggal(keadaan.tmt_jabatan)),
        Butir("TMT golongan", penulisan.tanggal(keadaan.tmt_golongan)),
        Butir("Masa kerja sejak", penulisan.tanggal(keadaan.tmt_masa_kerja)),
    )


def butir_atasan(atasan: Pegawai | None) -> Sequence[Butir]:
    """Whom the employee answers to on the day; by name only, as the record may be out of reach."""
    return (Butir("Atasan", atasan.nama_lengkap),) if atasan else ()


def butir_pribadi(pegawai: Pegawai) -> Sequence[Butir]:
    """What is known of the person and is not sensitive."""
    lahir = ", ".join(filter(None, [pegawai.tempat_lahir, penulisan.tanggal(pegawai.tanggal_lahir)]))
    return (
        Butir("Tempat, tanggal lahir", lahir),
        *(Butir("NIP terdahulu", _nip_terdahulu(satu)) for satu in pegawai.nip_terdahulu.all()),
        Butir("Jenis kelamin", pegawai.get_jenis_kelamin_display()),
        Butir("Agama", pegawai.agama or ""),
        Butir("Status kawin", pegawai.get_status_kawin_display()),
        Butir("Nomor ponsel", pegawai.telepon),
        Butir("Surel", pegawai.surel),
        Butir("Alamat", pegawai.alamat),
    )


def _nip_terdahulu(satu: NipTerdahulu) -> str:
    sampai = f" sampai {penulisan.tanggal(satu.sampai)}" if satu.sampai else ""
    return f"{penulisan.nip(satu.nip)}{sampai} ({satu.alasan})"


def tautan(kueri_kini: QueryDict, **ubahan: str | None) -> str:
    """Return a link to this page with `ubahan` in its query; the rest of the query stays, None takes away."""
    kueri = kueri_kini.copy()
    for nama, nilai in ubahan.items():
        kueri.pop(nama, None)
        if nilai:
            kueri[nama] = nilai
    return f"?{kueri.urlencode()}"


def kendali_tanggal(request: HttpRequest, isi: rekam.Rekam, pada: date) -> dict[str, Any]:
    """The day looked at, with links to today and to the nearest days on which the state changed."""
    kueri, hari_ini = request.GET, timezone.localdate()

    def ke(hari: date | None) -> dict[str, Any] | None:
        return {"hari": hari, "url": tautan(kueri, pada=hari.isoformat())} if hari else None

    return {
        "pada": pada,
        "is_lain": pada != hari_ini,
        "is_nanti": pada > hari_ini,
        "url_hari_ini": tautan(kueri, pada=None),
        "sebelum": ke(isi.perubahan_sebelum),
        "sesudah": ke(isi.perubahan_sesudah),
    }


def daftar_tab(
    kueri_kini: QueryDict, isi: rekam.Rekam, dipilih: str, cerita: linimasa.Linimasa, *, tulis: bool
) -> Sequence[Tab]:
    """Timeline and histories as links to this page. tulis: empty histories as well, to write into."""

    def url(kode: str) -> str:
        return f"{tautan(kueri_kini, bagian=kode, kisah=None)}#riwayat"

    return (
        Tab("Linimasa", url(LINIMASA), dipilih == LINIMASA, cerita.jumlah, LINIMASA),
        *(
            Tab(b.judul, url(b.kode), b.kode == dipilih, len(b.baris), b.kode)
            for b in isi.bagian
            if b.baris or tulis or b.kode == dipilih
        ),
    )


def pilihan_kisah(kueri_kini: QueryDict, cerita: linimasa.Linimasa, dipilih: str) -> Sequence[Tab]:
    """The kinds of event that the timeline can be narrowed to, as links to this page."""

    def url(kode: str | None) -> str:
        return f"{tautan(kueri_kini, kisah=kode)}#riwayat"

    return (
        Tab("Semua", url(None), not dipilih, cerita.jumlah, "semua"),
        *(Tab(judul, url(kode), kode == dipilih, n, kode) for kode, judul, n in cerita.per_jenis),
    )


def daftar_tempo(kueri_kini: QueryDict, daftar: Iterable[JatuhTempo], pada: date) -> Sequence[Tempo]:
    """What falls due, with how far off it is from `pada` in words."""
    return [
        Tempo(
            satu.judul,
            satu.tanggal,
            *_sisa(satu, pada),
            satu.keterangan,
            satu.dasar,
            satu.catatan,
            f"{tautan(kueri_kini, bagian=satu.bagian, kisah=None)}#riwayat" if satu.bagian else "",
            satu.terverifikasi,
        )
        for satu in daftar
    ]


def _sisa(satu: JatuhTempo, pada: date) -> tuple[str, str]:
    sisa = satu.sisa_hari(pada)
    if sisa is None:
        return _TANPA_TANGGAL[satu.kepastian]
    if sisa == 0:
        return "Hari ini" if pada == timezone.localdate() else "Pada hari itu", "waspada"
    if sisa < 0:
        return f"Lewat {penulisan.angka(-sisa)} hari", "bahaya"
    return f"{penulisan.angka(sisa)} hari lagi", "waspada" if sisa <= HARI_DEKAT else "netral"


def halaman_linimasa(cerita: linimasa.Linimasa, *, can_impor: bool = False) -> dict[str, Any]:
    """The story as the template walks it: decades, their years, their events.

    can_impor: the reader may open the import that brought an event.
    """
    return {
        "dasawarsa": [
            {
                "awal": sepuluh.awal,
                "akhir": sepuluh.akhir,
                "jumlah": sepuluh.jumlah,
                "is_terbuka": sepuluh.is_terbuka,
                "tahun": [
                    {
                        "tahun": satu.tahun,
                        "butir": [untuk_linimasa(butir, can_impor=can_impor) for butir in satu.butir],
                    }
                    for satu in sepuluh.tahun
                ],
            }
            for sepuluh in cerita.dasawarsa
        ],
        "dibatalkan": [untuk_linimasa(butir, can_impor=can_impor) for butir in cerita.dibatalkan],
    }


def untuk_linimasa(satu: linimasa.ButirKisah, *, can_impor: bool = False) -> Peristiwa:
    """One event as the timeline shows it."""
    peristiwa = satu.peristiwa
    sk = f"SK {peristiwa.sk_nomor}" if peristiwa.sk_nomor else ""
    tanggal_sk = penulisan.tanggal(peristiwa.sk_tanggal) if peristiwa.sk_tanggal else ""
    status, jenis = ("Dibatalkan", "bahaya") if peristiwa.is_batal else ("", "netral")
    if satu.is_nanti and not peristiwa.is_batal:
        status, jenis = "Belum berlaku", "info"
    return Peristiwa(
        tanggal=peristiwa.mulai,
        masa="" if peristiwa.mulai else "Sepanjang tahun",
        judul=satu.kalimat,
        keterangan=peristiwa.alasan_pembatalan,
        acuan=" · ".join(
            filter(None, [sk, tanggal_sk, peristiwa.sk_pejabat, peristiwa.sumber, peristiwa.tempat])
        ),
        status=status,
        jenis=jenis,
        dokumen=url_dokumen(peristiwa.dokumen),
        impor=reverse("pegawai:impor-detail", args=[peristiwa.batch])
        if can_impor and peristiwa.batch
        else "",
        is_redup=satu.is_nanti,
    )


def url_dokumen(kode: UUID | None, nama: str = "buka") -> str:
    """Return the address of a document, or of its picture (`gambar`); empty for none."""
    return reverse(f"dokumen:{nama}", args=[kode]) if kode else ""

"""What the employee page shows of a record: facts, tabs, timeline, header."""

from collections.abc import Sequence
from datetime import date

from django.http import QueryDict
from django.urls import reverse

from pegawai.models import KeadaanPegawai, Pegawai
from pegawai.selectors import rekam
from serang_asn.inti import penulisan
from serang_asn.inti.komponen import Aksi, Butir, Peristiwa, Tab

LINIMASA = "linimasa"


def keterangan_kepala(pegawai: Pegawai, keadaan: KeadaanPegawai | None) -> str:
    """NIP and post in one line under the name."""
    jabatan = keadaan.jabatan.nama if keadaan and keadaan.jabatan else ""
    return " · ".join(filter(None, [f"NIP {penulisan.nip(pegawai.nip)}", jabatan]))


def status_kepala(keadaan: KeadaanPegawai | None) -> dict[str, str]:
    """Legal standing as a pill."""
    if keadaan is None:
        return {"status": "Tidak tercatat", "jenis_status": "netral"}
    return {"status": keadaan.kedudukan.nama, "jenis_status": "baik" if keadaan.dihitung else "netral"}


def aksi_kepala(pegawai: Pegawai, *, sensitif: bool, jejak: bool) -> Sequence[Aksi]:
    """What this reader can open from the record."""
    aksi = []
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


def butir_pribadi(pegawai: Pegawai) -> Sequence[Butir]:
    """What is known of the person and is not sensitive."""
    lahir = ", ".join(filter(None, [pegawai.tempat_lahir, penulisan.tanggal(pegawai.tanggal_lahir)]))
    return (
        Butir("Tempat, tanggal lahir", lahir),
        Butir("Jenis kelamin", pegawai.get_jenis_kelamin_display()),
        Butir("Agama", pegawai.agama or ""),
        Butir("Status kawin", pegawai.get_status_kawin_display()),
        Butir("Nomor ponsel", pegawai.telepon),
        Butir("Surel", pegawai.surel),
        Butir("Alamat", pegawai.alamat),
    )


def daftar_tab(kueri_kini: QueryDict, isi: rekam.Rekam, dipilih: str) -> Sequence[Tab]:
    """Timeline and histories that hold something, as links to this page; the rest of the query stays."""

    def url(kode: str) -> str:
        kueri = kueri_kini.copy()
        kueri["bagian"] = kode
        return f"?{kueri.urlencode()}#riwayat"

    return (
        Tab("Linimasa", url(LINIMASA), dipilih == LINIMASA, len(isi.linimasa)),
        *(Tab(b.judul, url(b.kode), b.kode == dipilih, len(b.baris)) for b in isi.bagian if b.baris),
    )


def untuk_linimasa(satu: rekam.Peristiwa) -> Peristiwa:
    """One event as the timeline shows it."""
    sk = f"SK {satu.sk_nomor}" if satu.sk_nomor else ""
    return Peristiwa(
        tanggal=satu.mulai or date.min,
        judul=f"{satu.judul_jenis}: {satu.ringkas}",
        keterangan=satu.alasan_pembatalan,
        acuan=" · ".join(filter(None, [sk, satu.sk_pejabat, satu.sumber])),
        status="Dibatalkan" if satu.is_batal else "",
        jenis="bahaya",
    )

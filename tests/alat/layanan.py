"""One proposal of any kind that this app offers, from its filled-in form to the end."""

from datetime import date, timedelta
from typing import Any

from django.utils import timezone
from django.utils.module_loading import import_string

from pegawai.models import (
    AngkaKredit,
    Eselon,
    JenjangJabatan,
    KedudukanHukum,
    Pegawai,
    PenugasanTambahan,
    RiwayatKedudukan,
    RiwayatKinerja,
    RiwayatPangkat,
    TahapUsulan,
    Usulan,
)
from pegawai.registri import jenis_usulan
from pegawai.selectors.pilihan import label_unit
from pegawai.services import usulan as layanan
from serang_asn.inti.dokumen import simpan_tepercaya
from serang_asn.inti.models import Akun, Dokumen, Peran
from tests.factories.akun import AkunFactory
from tests.factories.kelayakan import buat_layak_reguler
from tests.factories.pegawai import GolonganFactory, JabatanFactory, PegawaiAktifFactory
from tests.factories.unit import UnitKerjaFactory


def hari_ini() -> date:
    return timezone.localdate()


def dokumen(oleh: Any, judul: str = "SK") -> Dokumen:
    return simpan_tepercaya(
        isi=b"%PDF-1.4 " + judul.encode(), tipe_isi="application/pdf", nama_asli="sk.pdf", jenis="sk",
        judul=judul, oleh=oleh,
    )  # fmt: skip


def orang_untuk(kode: str, **ganti: Any) -> Pegawai:
    """Return somebody for whom the kind is due."""
    tahun = range(2020, hari_ini().year)
    if kode in {"pensiun", "mpp", "kp_pengabdian"}:
        ini = hari_ini()
        lahir = (ini.replace(day=1) + timedelta(days=40)).replace(year=ini.year - 58, day=14)
        return buat_layak_reguler(
            tahun=tahun, tanggal_lahir=lahir, tmt_nip=date(1994, 1, 1), status__tmt=date(1994, 1, 1),
            posisi__tmt=date(1994, 1, 1), **ganti,
        )  # fmt: skip
    if kode == "pensiun_dini":
        return buat_layak_reguler(
            tahun=tahun, tanggal_lahir=date(1975, 3, 14), tmt_nip=date(2000, 1, 1), **ganti,
            status__tmt=date(2000, 1, 1),
        )  # fmt: skip
    if kode == "kontrak":
        selesai = hari_ini() + timedelta(days=45)
        GolonganFactory(kode="IX", nama="IX", jenis="PPPK")
        pppk: Pegawai = PegawaiAktifFactory(
            status__jenis_asn="PPPK", status__kontrak_selesai=selesai,
            pangkat__golongan=GolonganFactory(kode="IX"), pangkat__jenis="pppk", **ganti,
        )  # fmt: skip
        RiwayatKinerja.objects.create(pegawai=pppk, tahun=hari_ini().year - 1, predikat="baik")
        return pppk
    if kode == "kp_struktural":
        eselon = Eselon.objects.get(kode="IV.a")
        kepala = JabatanFactory(kode="UJI-KASI", nama="Kepala Seksi Uji", jenis="pengawas", eselon=eselon)
        ganti["posisi__jabatan"] = kepala
    if kode == "kp_fungsional":
        jenjang = JenjangJabatan.objects.get(kode="ahli_pertama")
        ganti["posisi__jabatan"] = JabatanFactory(
            kode="UJI-ANALIS", nama="Analis Uji Ahli Pertama", jenis="fungsional", jenjang=jenjang
        )
    orang = buat_layak_reguler(tahun=tahun, **ganti)
    if kode == "kp_fungsional":
        AngkaKredit.objects.create(
            pegawai=orang, jenjang=ganti["posisi__jabatan"].jenjang, mulai=date(2024, 1, 1),
            selesai=date(2025, 1, 1), nilai=60, konversi=True,
        )  # fmt: skip
    if kode == "kp_anumerta":
        tewas = KedudukanHukum.objects.get(kode="TEWAS")
        hari = hari_ini().replace(day=1) - timedelta(days=31)
        RiwayatKedudukan.objects.create(
            pegawai=orang, tmt=hari.replace(day=1), jenis_asn="PNS", kedudukan=tewas
        )
    if kode == "penugasan":
        PenugasanTambahan.objects.create(
            pegawai=orang, jenis="plt", jabatan=JabatanFactory(kode="UJI-KEPALA", nama="Kepala Uji"),
            unit=UnitKerjaFactory(), mulai=hari_ini() - timedelta(days=80),
            selesai=hari_ini() + timedelta(days=10),
        )  # fmt: skip
    if kode == "kp_ijazah":
        RiwayatPangkat.objects.filter(pegawai=orang).update(golongan=GolonganFactory(kode="II/c"))
    return orang


def form(kode: str, orang: Pegawai, akun: Akun, **ganti: Any) -> Any:
    """Return the form sent back as it was filled in; ganti: what a person adds or changes."""
    bentuk = jenis_usulan.ambil(kode)
    assert bentuk is not None
    kelas = import_string(bentuk.formulir)
    awal = {"awal": {"bagian": "pribadi", "catatan": ""}} if kode == "peremajaan" else {}
    kosong = kelas(pegawai=orang, akun=akun, **awal)
    data = {}
    for nama, bidang in kosong.fields.items():
        nilai = bidang.prepare_value(kosong.get_initial_for_field(bidang, nama))
        data[nama] = "" if nilai is None else nilai
    return kelas({**data, **ganti}, pegawai=orang, akun=akun, **awal)


def buat(kode: str, orang: Pegawai, akun: Akun, **ganti: Any) -> Usulan:
    """Return a draft from the form."""
    isi = form(kode, orang, akun, **ganti)
    assert isi.is_valid(), isi.errors
    return layanan.buat(jenis=kode, pegawai=orang, tmt=isi.cleaned_data["tmt"], isian=isi.isian(), oleh=akun)


def lengkapi(usulan: Usulan, akun: Akun) -> None:
    """Attach a paper to every line that is still open."""
    bentuk = jenis_usulan.ambil(usulan.jenis)
    assert bentuk is not None
    ada = set(usulan.lampiran.values_list("syarat", flat=True))
    for satu in bentuk.berkas:
        if satu.kode not in ada:
            layanan.lampirkan(usulan=usulan, syarat=satu.kode, dokumen=dokumen(akun, satu.judul), oleh=akun)


def setujui_semua(usulan: Usulan) -> Usulan:
    """Approve every check, each by another person of its role."""
    for tahap in TahapUsulan.objects.filter(usulan=usulan).order_by("urut"):
        unit = usulan.unit if tahap.pelaku in {Peran.KEPALA_OPD, Peran.PENGELOLA_OPD} else None
        akun = AkunFactory(peran=Peran(tahap.pelaku), unit=unit)
        usulan = layanan.setujui(usulan=usulan, urut=usulan.peralihan_ke, oleh=akun)
    return usulan


def selesaikan(usulan: Usulan, petugas: Akun) -> Usulan:
    """Issue the letter and write the events."""
    surat = {
        "dokumen": dokumen(petugas), "nomor": "800/1", "tanggal": hari_ini(), "pejabat": "Wali Kota",
    }  # fmt: skip
    usulan = layanan.terbitkan(usulan=usulan, urut=usulan.peralihan_ke, surat=surat, oleh=petugas)
    return layanan.selesaikan(usulan=usulan, urut=usulan.peralihan_ke, oleh=petugas)


def tambahan(kode: str) -> dict[str, Any]:
    """What a person adds to the filled-in form of the kind."""
    if kode.startswith("cuti_"):
        return _cuti(kode)
    match kode:
        case "peremajaan":
            return {"alamat": "Jalan Baru 7", "mengapa": "Pindah rumah"}
        case "mutasi":
            return {
                "tmt": awal_bulan_depan().isoformat(), "alasan": "Kebutuhan",
                "unit": label_unit(UnitKerjaFactory(nama="Dinas Baru")),
            }  # fmt: skip
        case "pensiun_dini":
            return {"alasan": "Keluarga", "tmt": awal_bulan_depan().isoformat()}
        case "pensiun_janda_duda":
            return {
                "tmt": hari_ini().isoformat(), "sebab": "MENINGGAL", "ahli_waris": "Siti",
                "akta_nomor": "1/AK",
            }  # fmt: skip
        case "disiplin":
            return {
                "tmt": hari_ini().isoformat(), "jenis": "POTONG_TPP_6", "pasal": "PP 94/2021 ps. 4",
                "uraian": "Tidak masuk kerja",
            }  # fmt: skip
        case "satyalancana":
            return {"tmt": hari_ini().isoformat()}
        case "pelantikan":
            jabatan = JabatanFactory(kode="UJI-BARU", nama="Analis Uji")
            return {
                "tmt": awal_bulan_depan().isoformat(), "jabatan": f"{jabatan.nama} · {jabatan.kode}",
                "unit": label_unit(UnitKerjaFactory(nama="Dinas Baru")), "alasan": "Rotasi",
            }  # fmt: skip
    return {}


def awal_bulan_depan() -> date:
    return (hari_ini().replace(day=1) + timedelta(days=32)).replace(day=1)


def _cuti(kode: str) -> dict[str, Any]:
    """Leave from the first Monday of the month after the next; three months where the kind is a long one."""
    mulai = (awal_bulan_depan() + timedelta(days=32)).replace(day=1)
    mulai += timedelta(days=-mulai.weekday() % 7)
    lama = timedelta(days=80 if kode in {"cuti_besar", "cuti_melahirkan", "cuti_cltn"} else 2)
    return {
        "tmt": mulai.isoformat(), "selesai": (mulai + lama).isoformat(), "alasan": "Keluarga",
        "alamat": "Jalan Ki Mas Jong 5", "telepon": "081234567890",
    }  # fmt: skip

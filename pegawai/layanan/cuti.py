"""Leave, one kind of proposal for each kind of leave: conditions, papers and checks differ.

Acuan: PP 11/2017 ps. 309–341 as changed by PP 17/2020; PerBKN 24/2017 and 7/2021; PP 49/2018 ps. 77 (PPPK).
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any
from uuid import uuid5

from pegawai import permissions
from pegawai.domain import cuti as aturan
from pegawai.domain.hari_kerja import SEHARI
from pegawai.domain.kelayakan.mesin import MESIN, jalankan
from pegawai.domain.syarat import HasilSyarat, Syarat
from pegawai.models import JenisCuti, Pegawai, Usulan
from pegawai.registri import JenisUsulan, SyaratBerkas, selalu, tidak_pernah
from pegawai.selectors import cuti as baca
from pegawai.services.usulan.kesalahan import BelumMemenuhiSyarat
from pegawai.services.usulan.tulisan import batalkan_riwayat, syarat_riwayat, tulis_riwayat
from serang_asn.inti import izin, penulisan
from serang_asn.inti.komponen import Butir
from serang_asn.inti.models import Peran

PENGAJU = frozenset({Peran.PETUGAS.value, Peran.PENGELOLA_OPD.value, Peran.PEGAWAI.value})
SURAT = "surat_cuti"
HAJI = "Ibadah haji pertama kali tidak memerlukan masa kerja lima tahun."


def _syarat(mesin: str, pegawai: Pegawai, isian: Mapping[str, Any], pada: date) -> list[Syarat]:
    bahan = baca.get_bahan(pegawai, pada)
    permintaan = baca.get_permintaan(isian["jenis"], pada, date.fromisoformat(isian["selesai"]))
    kelayakan = jalankan(mesin, MESIN[mesin], bahan.dosir, bahan.ketentuan, pada)
    hak = [_haji(satu) if isian.get("haji") else satu for satu in kelayakan.syarat]
    saldo = bahan.saldo(pada) if permintaan.kode == aturan.TAHUNAN else None
    daftar = [*hak, *aturan.syarat_permintaan(permintaan, saldo, bahan.diusulkan)]
    jenis = JenisCuti.objects.get(kode=permintaan.kode)
    for bagian in aturan.bebankan(permintaan, saldo.bawaan_sisa if saldo else 0):
        daftar += syarat_riwayat(pegawai, jenis="cuti", isian=_peristiwa(bagian, jenis, isian))
    return daftar


def _haji(satu: Syarat) -> Syarat:
    if satu.kode != "masa_kerja" or satu.hasil is HasilSyarat.TERPENUHI:
        return satu
    return replace(satu, hasil=HasilSyarat.TERPENUHI, keterangan=HAJI, dasar="PP 11/2017 ps. 316")


def _tulis(usulan: Usulan, oleh: Any) -> dict[str, Any]:
    """Record the leave, what is charged to the year before as an event of its own. Raises UsulanDitolak."""
    isian = usulan.isian
    permintaan = baca.get_permintaan(isian["jenis"], usulan.tmt, date.fromisoformat(isian["selesai"]))
    saldo = None
    if permintaan.kode == aturan.TAHUNAN:
        saldo = baca.get_bahan(usulan.pegawai, usulan.tmt, kecuali=usulan.pk).saldo(usulan.tmt)
        kurang = [
            satu
            for satu in aturan.syarat_permintaan(permintaan, saldo, ())
            if satu.hasil is HasilSyarat.BELUM
        ]
        if kurang:
            raise BelumMemenuhiSyarat(kurang)
    jenis = JenisCuti.objects.get(kode=permintaan.kode)
    hasil: list[list[str]] = []
    for nomor, bagian in enumerate(aturan.bebankan(permintaan, saldo.bawaan_sisa if saldo else 0)):
        kode = uuid5(usulan.kode, str(nomor)) if nomor else usulan.kode
        tertulis = tulis_riwayat(
            usulan, oleh, jenis="cuti", isian=_peristiwa(bagian, jenis, isian), kode=kode
        )
        hasil += tertulis["riwayat"]
    return {"riwayat": hasil}


def _peristiwa(bagian: Any, jenis: JenisCuti, isian: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "jenis": jenis, "mulai": bagian.mulai, "selesai": bagian.selesai, "hari_kerja": bagian.hari_kerja,
        "tahun_hak": bagian.tahun_hak, "alamat": isian.get("alamat", ""),
    }  # fmt: skip


def _ringkas(isian: Mapping[str, Any]) -> str:
    masa = aturan.masa(date.fromisoformat(isian["mulai"]), date.fromisoformat(isian["selesai"]))
    return f"{masa} ({isian['hari_kerja']} hari kerja)"


def _isi_surat(usulan: Usulan) -> dict[str, Any]:
    isian = usulan.isian
    return {
        "jenis_cuti": isian["nama_jenis"].lower(), "mulai": usulan.tmt,
        "selesai": date.fromisoformat(isian["selesai"]) - SEHARI,
        "lama": f"{isian['hari_kerja']} hari kerja", "alamat_cuti": isian["alamat"],
    }  # fmt: skip


def _siapkan(usulan: Usulan, akun: Any) -> dict[str, Any]:
    """What the deciders see beside the decision: the leave, the balance, who else of the unit is away."""
    isian, sendiri = usulan.isian, usulan.pegawai.akun_id == akun.pk
    selesai = date.fromisoformat(isian["selesai"])
    butir = [
        Butir("Masa cuti", aturan.masa(usulan.tmt, selesai)),
        Butir("Lama", f"{isian['hari_kerja']} hari kerja"),
        Butir("Alasan", isian["alasan"]),
        Butir("Alamat selama cuti", isian["alamat"]),
        Butir("Nomor yang dapat dihubungi", isian["telepon"]),
    ]
    saldo: list[Butir] = []
    if isian["jenis"] == aturan.TAHUNAN and usulan.is_terbuka:
        tahun = baca.get_bahan(usulan.pegawai, usulan.tmt, kecuali=usulan.pk).saldo(usulan.tmt).saldo
        sisa = tahun.sisa - isian["hari_kerja"]
        saldo = [
            Butir("Hak tahun ini", f"{penulisan.angka(tahun.hak)} hari kerja"),
            Butir("Bawaan tahun lalu", f"{penulisan.angka(tahun.bawaan)} hari kerja"),
            Butir("Terpakai atau diusulkan", f"{penulisan.angka(tahun.terpakai)} hari kerja"),
            Butir("Sisa sebelum usulan ini", f"{penulisan.angka(tahun.sisa)} hari kerja"),
            Butir("Sisa bila disetujui", f"{penulisan.angka(max(0, sisa))} hari kerja" if sisa >= 0
                  else f"kurang {penulisan.angka(-sisa)} hari kerja"),
        ]  # fmt: skip
    rekan = [] if sendiri else baca.list_rekan(usulan, sensitif=izin.punya(akun, permissions.SENSITIF))
    return {"butir": butir, "saldo": saldo, "rekan": rekan, "tampilkan_rekan": not sendiri}


def _jenis(
    kode: str, urut: int, judul: str, uraian: str, *, mesin: str = "", berkas: tuple[SyaratBerkas, ...] = (),
    surat: str = "", sensitif: bool = False,
) -> JenisUsulan:  # fmt: skip
    nama = "".join(kata.title() for kata in kode.split("_"))
    return JenisUsulan(
        kode=kode, urut=urut, judul=judul, uraian=uraian, kelompok="Cuti", pengaju=PENGAJU,
        formulir=f"pegawai.forms.usulan_cuti.{nama}Form", berkas=berkas,
        syarat=partial(_syarat, mesin or kode), tulis=_tulis, batal=batalkan_riwayat, ringkas=_ringkas,
        surat=surat, isi_surat=_isi_surat, is_tunggal=False,
        is_sensitif=selalu if sensitif else tidak_pernah,
        panel="pegawai/cuti/_panel.html", siapkan=_siapkan,
    )  # fmt: skip


BUKTI = SyaratBerkas(kode="bukti", judul="Bukti alasan", wajib=False, bantuan="Bila ada.")
DAFTAR = (
    _jenis("cuti_tahunan", 100, "Cuti tahunan",
           "Paling banyak sebesar sisa cuti; bawaan tahun lalu dipakai lebih dahulu."),
    _jenis("cuti_sakit", 101, "Cuti sakit", "Dengan surat keterangan dokter.", sensitif=True,
           berkas=(SyaratBerkas(
               kode="surat_dokter", judul="Surat keterangan dokter",
               bantuan="Lebih dari 14 hari: dari dokter pemerintah atau unit pelayanan kesehatan pemerintah.",
           ),)),
    _jenis("cuti_melahirkan", 102, "Cuti melahirkan", "Untuk kelahiran anak pertama sampai ketiga.",
           sensitif=True, surat=SURAT,
           berkas=(SyaratBerkas(kode="surat_dokter", judul="Surat keterangan dokter atau bidan"),)),
    _jenis("cuti_alasan_penting", 103, "Cuti karena alasan penting",
           "Keluarga sakit keras atau meninggal, perkawinan, mendampingi istri melahirkan, musibah.",
           berkas=(BUKTI,)),
    _jenis("cuti_besar", 104, "Cuti besar", "Setelah lima tahun bekerja; menghapus cuti tahunan tahun itu.",
           berkas=(BUKTI,), surat=SURAT),
    _jenis("cuti_cltn", 105, "Cuti di luar tanggungan negara",
           "Karena alasan pribadi yang penting dan mendesak, setelah lima tahun bekerja sebagai PNS.",
           mesin="cltn", surat=SURAT,
           berkas=(SyaratBerkas(kode="permohonan", judul="Surat permohonan"),
                   SyaratBerkas(kode="bukti", judul="Bukti alasan"))),
)  # fmt: skip

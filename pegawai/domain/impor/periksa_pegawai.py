"""Checks of employee rows: what the columns say against the NIP and against each other.

A fact that is known to be wrong is not used against others, so that one mistake is one problem. Where
the file has no column for them, birth date, sex and status come from the NIP.
"""

from datetime import date

from pegawai.domain import golongan, nip
from pegawai.domain.golongan import BacaanGolongan, GolonganTidakDikenal
from pegawai.domain.impor import pilihan
from pegawai.domain.impor.blok import Blok
from pegawai.domain.impor.nilai import tulisan
from pegawai.domain.impor.tolakan import is_kosong
from pegawai.domain.kedudukan import JenisAsn
from pegawai.domain.nip import JenisNip, Nip
from pegawai.domain.tanggal import tanggal_panjang

_TMT_LAIN = ("tmt_cpns", "tmt_pns", "tmt_jabatan")
_BULAN_TERTINGGI = 11
_MASA_KERJA_TERTINGGI = 50
_PERIKSA = "Periksa keduanya dengan SK."
_PPPK = frozenset({JenisAsn.PPPK, JenisAsn.PPPK_PW})
_PERBAIKAN_STATUS = {
    "status_not_asn": "Bila orang ini ASN, tulis PNS, CPNS, atau PPPK; bila bukan, hapus barisnya.",
    "status_nip_mismatch": _PERIKSA,
    "status_unknown": "Tulis PNS, CPNS, atau PPPK bila itu keliru.",
}


def cocokkan_dengan_nip(blok: Blok) -> None:
    """Compare birth date, sex and TMT CPNS with the NIP, and fill the first two where they are empty."""
    daftar_nip = blok.ambil("nip")
    lahir, kelamin, tmt = (blok.ambil(nama) for nama in ("tanggal_lahir", "jenis_kelamin", "tmt_cpns"))
    for urut, satu in enumerate(daftar_nip):
        if not isinstance(satu, Nip):
            continue
        if lahir[urut] is None:
            if not blok.is_ditolak("tanggal_lahir", urut):
                lahir[urut] = satu.tanggal_lahir
        elif lahir[urut] != satu.tanggal_lahir:
            _tolak_selisih(blok, urut, "tanggal_lahir", satu)
        if kelamin[urut] is None:
            if not blok.is_ditolak("jenis_kelamin", urut):
                kelamin[urut] = satu.jenis_kelamin
        elif kelamin[urut] != satu.jenis_kelamin:
            _tolak_selisih(blok, urut, "jenis_kelamin", satu)
        mulai = tmt[urut]
        if isinstance(mulai, date) and (
            mulai.year != satu.tahun_tmt or satu.bulan_tmt not in (None, mulai.month)
        ):
            _tolak_selisih(blok, urut, "tmt_cpns", satu)
    blok.nilai["tanggal_lahir"], blok.nilai["jenis_kelamin"] = lahir, kelamin


def tentukan_status(blok: Blok) -> None:
    """Fill the status from the NIP; a PNS in the first year after TMT CPNS on the day of the list is CPNS."""
    status = blok.ambil("status_pegawai")
    for urut, satu in enumerate(blok.ambil("nip")):
        if status[urut] is None and isinstance(satu, Nip):
            status[urut] = _status(satu, blok.keadaan)
    blok.nilai["status_pegawai"] = status


def periksa_status(blok: Blok) -> None:
    """Refuse a status that is none of ASN, or of the other kind than the NIP; note one that says nothing.

    Runs after the rank is checked: a rank that contradicts the NIP already says the same.
    """
    mentah, status = blok.mentah.get("status_pegawai"), blok.ambil("status_pegawai")
    for urut, (sel, nomor) in enumerate(zip(mentah or (), blok.ambil("nip"), strict=False)):
        teks = tulisan(sel)
        if not isinstance(nomor, Nip) or is_kosong(teks) or blok.is_ditolak("golongan", urut):
            continue
        terbaca = pilihan.status(teks)
        if pilihan.is_bukan_asn(teks):
            kode, sebab = "status_not_asn", f"bukan status ASN, sedangkan NIP-nya nomor {nomor.jenis}"
        elif terbaca is None:
            kode, sebab = "status_unknown", f"tidak dikenal; dimuat sebagai {status[urut]} menurut NIP-nya"
        elif (terbaca in _PPPK) != (nomor.jenis is JenisNip.PPPK):
            kode, sebab = "status_nip_mismatch", f"tidak sesuai dengan NIP-nya, nomor {nomor.jenis}"
        else:
            continue
        blok.tolak(urut, "status_pegawai", kode, f"Status “{teks[:60]}” {sebab}. {_PERBAIKAN_STATUS[kode]}")


def periksa_golongan(blok: Blok) -> None:
    """Compare the rank with its name and with the kind of NIP; read it from the name when it stands alone."""
    daftar_pangkat = blok.mentah.get("pangkat")
    if "golongan" not in blok.nilai:
        if daftar_pangkat is None:
            return
        blok.nilai["golongan"] = [_dari_pangkat(tulisan(sel)) for sel in daftar_pangkat]
    daftar = blok.nilai["golongan"]
    if daftar_pangkat is not None:
        _lengkapi_pangkat(daftar, [tulisan(sel) for sel in daftar_pangkat])
    for urut, (bacaan, satu) in enumerate(zip(daftar, blok.ambil("nip"), strict=True)):
        if not isinstance(bacaan, BacaanGolongan):
            continue
        if isinstance(satu, Nip) and bacaan.golongan.jenis.value != satu.jenis.value:
            blok.tolak(
                urut,
                "golongan",
                "golongan_status_mismatch",
                f"Golongan {bacaan.golongan} adalah golongan {bacaan.golongan.jenis}, "
                f"sedangkan NIP-nya nomor {satu.jenis}. {_PERIKSA}",
            )
            daftar[urut] = None
        elif not bacaan.is_selaras and bacaan.pangkat is not None:
            blok.tolak(
                urut,
                "golongan",
                "golongan_pangkat_mismatch",
                f"Nama pangkat {bacaan.pangkat.pangkat} adalah untuk {bacaan.pangkat}, bukan "
                f"{bacaan.golongan}; kode {bacaan.golongan} yang diambil.",
            )


def periksa_tmt(blok: Blok) -> None:
    """Check that dates of service follow birth, and the rank's date the appointment."""
    daftar_nip = blok.ambil("nip")
    daftar_lahir = [
        satu.tanggal_lahir if isinstance(satu, Nip) else lahir
        for satu, lahir in zip(daftar_nip, blok.ambil("tanggal_lahir"), strict=True)
    ]
    for bidang in ("tmt_golongan", *_TMT_LAIN):
        daftar = blok.nilai.get(bidang, [])
        for urut, (tmt, lahir) in enumerate(zip(daftar, daftar_lahir, strict=False)):
            if isinstance(tmt, date) and isinstance(lahir, date) and tmt < lahir:
                sebab = f"lebih awal dari tanggal lahir {tanggal_panjang(lahir)}"
                blok.tolak(
                    urut, bidang, "tmt_before_birth", f"TMT {tanggal_panjang(tmt)} {sebab}. {_PERIKSA}"
                )
                daftar[urut] = None
    daftar_tmt = blok.nilai.get("tmt_golongan", [])
    for urut, (tmt, satu) in enumerate(zip(daftar_tmt, daftar_nip, strict=False)):
        if isinstance(tmt, date) and isinstance(satu, Nip) and _is_sebelum_cpns(tmt, satu):
            pesan = (
                f"TMT golongan {tanggal_panjang(tmt)} lebih awal dari pengangkatan menurut NIP. {_PERIKSA}"
            )
            blok.tolak(urut, "tmt_golongan", "tmt_golongan_before_cpns", pesan)
            daftar_tmt[urut] = None


def periksa_masa_kerja(blok: Blok) -> None:
    """Drop lengths of service that cannot be; they are computed anew from the histories."""
    tahun, bulan = blok.nilai.get("masa_kerja_tahun"), blok.nilai.get("masa_kerja_bulan")
    if bulan is not None:
        for urut, nilai in enumerate(bulan):
            if isinstance(nilai, int) and not 0 <= nilai <= _BULAN_TERTINGGI:
                _buang_masa_kerja(blok, urut, "masa_kerja_bulan", f"{nilai} bulan; paling banyak 11 bulan")
    if tahun is not None:
        for urut, (nilai, lahir) in enumerate(zip(tahun, blok.ambil("tanggal_lahir"), strict=True)):
            usia = blok.per_tanggal.year - lahir.year if isinstance(lahir, date) else _MASA_KERJA_TERTINGGI
            if isinstance(nilai, int) and not 0 <= nilai <= min(usia, _MASA_KERJA_TERTINGGI):
                _buang_masa_kerja(blok, urut, "masa_kerja_tahun", f"{nilai} tahun; tidak mungkin")


def _tolak_selisih(blok: Blok, urut: int, bidang: str, satu: Nip) -> None:
    nilai = blok.nilai[bidang][urut]
    if bidang == "tanggal_lahir":
        selisih = nip.selisih_dengan(satu, tanggal_lahir=nilai if isinstance(nilai, date) else None)
    elif bidang == "jenis_kelamin":
        selisih = nip.selisih_dengan(satu, jenis_kelamin=str(nilai))
    else:
        selisih = nip.selisih_dengan(satu, tmt=nilai if isinstance(nilai, date) else None)
    for perbedaan in selisih:
        blok.tolak(urut, bidang, perbedaan.kode, f"{perbedaan.pesan} {_PERIKSA}")


def _status(satu: Nip, keadaan: date) -> JenisAsn:
    if satu.jenis is JenisNip.PPPK or satu.bulan_tmt is None:
        return JenisAsn.PPPK
    bulan_bekerja = (keadaan.year - satu.tahun_tmt) * 12 + keadaan.month - satu.bulan_tmt
    return JenisAsn.CPNS if bulan_bekerja < 12 else JenisAsn.PNS


def _dari_pangkat(teks: str) -> BacaanGolongan | None:
    try:
        return golongan.baca_golongan(teks) if teks else None
    except GolonganTidakDikenal:
        return None


def _lengkapi_pangkat(daftar: list[object], daftar_pangkat: list[str]) -> None:
    """Let the rank's name of a column of its own take part in the comparison."""
    for urut, (bacaan, teks) in enumerate(zip(daftar, daftar_pangkat, strict=True)):
        if isinstance(bacaan, BacaanGolongan) and bacaan.pangkat is None and teks:
            bernama = _dari_pangkat(teks)
            if bernama is not None:
                daftar[urut] = BacaanGolongan(bacaan.golongan, bernama.pangkat)


def _is_sebelum_cpns(tmt: date, satu: Nip) -> bool:
    if tmt.year != satu.tahun_tmt:
        return tmt.year < satu.tahun_tmt
    return satu.bulan_tmt is not None and tmt.month < satu.bulan_tmt


def _buang_masa_kerja(blok: Blok, urut: int, bidang: str, sebab: str) -> None:
    blok.tolak(
        urut,
        bidang,
        "masa_kerja_invalid",
        f"Masa kerja tertulis {sebab}. Masa kerja dihitung ulang dari riwayat.",
    )
    for nama in ("masa_kerja_tahun", "masa_kerja_bulan"):
        if nama in blok.nilai:
            blok.nilai[nama][urut] = None

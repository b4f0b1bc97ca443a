"""Dossiers of the demo city: open ones with a shortlist, and one that was decided."""

from datetime import date
from itertools import islice

from pegawai.domain.pengisian.banding import susun_syarat
from pegawai.domain.periode import tambah_bulan
from pegawai.forms.pengisian import MANAJERIAL
from pegawai.models import Jabatan, Pegawai, PengisianJabatan, UnitKerja
from pegawai.selectors import pengisian as baca
from pegawai.services import pengisian as layanan
from pegawai.services.contoh.akun import pastikan_mode_contoh
from serang_asn.inti.models import Akun
from serang_asn.inti.registri.contoh import Permintaan

BULAN_KE_DEPAN = 24
BANYAK_CALON = 3
BANYAK_BERKAS = 3
HADIR = (
    ("Sekretaris Daerah", "ketua"), ("Kepala BKPSDM", "sekretaris"), ("Asisten Administrasi Umum", "anggota"),
)  # fmt: skip


def bangkitkan(permintaan: Permintaan) -> dict[str, int]:
    """Open dossiers of vacant managerial posts and decide the last of them. Returns rows per state."""
    pastikan_mode_contoh()
    hari = permintaan.per_tanggal
    akun = {satu.pengguna: satu for satu in Akun.objects.filter(pengguna__in=("petugas", "pimpinan"))}
    berkas = [_buka(satu, hari, akun["petugas"]) for satu in _terpilih(hari)]
    berisi = [satu for satu in berkas if _isi(satu, akun["petugas"])]
    if berisi:
        _putuskan(berisi[-1], hari, akun["pimpinan"])
    return {"pengisian": len(berkas)}


def _terpilih(hari: date) -> list[baca.Lowong]:
    """One vacancy of each kind, the highest first; further ones where a kind has none."""
    sampai = tambah_bulan(hari, BULAN_KE_DEPAN)
    per_jenis = {jenis: baca.list_lowong(pada=hari, sampai=sampai, jenis=(jenis,)) for jenis in MANAJERIAL}
    awal = [isi[0] for isi in per_jenis.values() if isi]
    lain = (satu for isi in per_jenis.values() for satu in isi[1:])
    return [*islice(lain, BANYAK_BERKAS - len(awal)), *awal]


def _buka(satu: baca.Lowong, hari: date, oleh: Akun) -> PengisianJabatan:
    pemangku = (
        Pegawai.objects.get(kode=satu.pemangku_kode) if satu.pemangku_kode and not satu.lowong else None
    )
    return layanan.buka(
        unit=UnitKerja.objects.get(publik_id=satu.unit_kode),
        jabatan=Jabatan.objects.get(kode=satu.jabatan_kode), jumlah=1, pemangku=pemangku, oleh=oleh,
        tanggal_lowong=satu.tmt if pemangku and satu.tmt else hari,
    )  # fmt: skip


def _isi(satu: PengisianJabatan, oleh: Akun) -> int:
    """Choose the first who fit best."""
    berkas = baca.get_berkas(oleh, satu.kode)
    calon, _ = baca.list_calon(oleh, berkas, baca.SaringanCalon())
    orang = [satu.keadaan.pegawai for satu in calon[:BANYAK_CALON]]
    return layanan.tambah_calon(pengisian=satu, pegawai=orang, oleh=oleh)


def _putuskan(satu: PengisianJabatan, hari: date, oleh: Akun) -> None:
    berkas = baca.get_berkas(oleh, satu.kode)
    banding = baca.get_perbandingan(berkas)
    terpilih = berkas.calon[0]
    alasan = {
        calon.pk: "Pengalaman dan kinerjanya paling sesuai dengan kebutuhan jabatan."
        if calon == terpilih
        else "Pengalaman dalam jabatan yang setingkat masih perlu ditambah."
        for calon in berkas.calon
    }
    putusan = layanan.Putusan(
        nomor=f"BA-{hari.year}/TPK/001", tanggal=hari,
        dasar="Tim menimbang kinerja, pengalaman, dan pelatihan setiap calon terhadap kebutuhan unit kerja.",
        dasar_publik="Memenuhi syarat jabatan serta dinilai paling siap memimpin layanan unit kerja itu.",
        hadir=[{"nama": nama, "peran": peran, "sikap": "setuju"} for nama, peran in HADIR],
        terpilih=[terpilih.pk], alasan=alasan, cuplikan=banding.sebagai_json(),
        syarat=susun_syarat(banding, {str(terpilih.pegawai.kode)}),
        pertimbangan=["Kinerja", "Pengalaman jabatan"],
    )  # fmt: skip
    layanan.putuskan(pengisian=satu, putusan=putusan, hadir_minimal=len(HADIR), oleh=oleh)

"""Fields in groups, as a person looks for them in a list."""

from collections.abc import Iterable

from pegawai.domain.impor.jenis import Bidang

LAINNYA = "Lainnya"
_KELOMPOK = {
    "Identitas": (
        "nip nama gelar_depan gelar_belakang nip_lama nik tempat_lahir tanggal_lahir jenis_kelamin agama "
        "status_kawin"
    ),
    "Kepegawaian": (
        "status_pegawai kedudukan_hukum tmt_cpns tmt_pns masa_kerja_tahun masa_kerja_bulan tmt_pensiun usia"
    ),
    "Pangkat": "golongan golongan_ruang pangkat tmt_golongan golongan_awal",
    "Jabatan dan unit": "jenis_jabatan jabatan eselon tmt_jabatan opd unit_kerja",
    "Pendidikan": "tingkat_pendidikan jurusan tahun_lulus sekolah diklat",
    "Kontak dan nomor": "no_hp email alamat npwp karpeg bpjs",
}
_PER_BIDANG = {nama: judul for judul, daftar in _KELOMPOK.items() for nama in daftar.split()}


def kelompokkan(daftar_bidang: Iterable[Bidang]) -> list[tuple[str, list[Bidang]]]:
    """Return (group, its fields), groups and fields in a fixed order; what belongs to none comes last."""
    hasil: dict[str, list[Bidang]] = {judul: [] for judul in (*_KELOMPOK, LAINNYA)}
    for bidang in daftar_bidang:
        hasil[_PER_BIDANG.get(bidang.nama, LAINNYA)].append(bidang)
    return [(judul, isi) for judul, isi in hasil.items() if isi]

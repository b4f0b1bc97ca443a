"""Cells that hold several facts."""

import pytest

from pegawai.domain.impor import gabungan

NAMA, NIP = "Rina Setiawati, A.Md.", "198205122007042870"


@pytest.mark.parametrize(
    ("sel", "bagian"),
    [
        (f"{NAMA}\nNIP. {NIP}", (NAMA, NIP)),
        (f"{NAMA}\nNIP : 19820512 200704 2 870", (NAMA, "19820512 200704 2 870")),
        (f"{NAMA}\n{NIP}", (NAMA, NIP)),
        (f"{NAMA} / {NIP}", (NAMA, NIP)),
        (f"{NAMA} {NIP}", (NAMA, NIP)),
        (f"{NAMA}\nNIP. 19820512 2OO704 2 870", (NAMA, "19820512 2OO704 2 870")),
        (f"{NAMA}\n1982051220070428", (NAMA, "1982051220070428")),
        (f"{NAMA}\nNIP. Proses", (NAMA, "Proses")),
        (f"{NAMA}\nNIP.", (NAMA, "")),
        (NAMA, (NAMA, "")),
        (f"NIP. {NIP}", ("", NIP)),
        ("", ("", "")),
    ],
)
def test_nama_dan_nip(sel, bagian):
    assert gabungan.pisah_nama_nip(sel) == bagian


def test_nama_nip_dan_kelahiran():
    assert gabungan.pisah_nama_nip_lahir(f"{NAMA}\n{NIP}\nSerang, 12 Mei 1982") == (
        NAMA,
        NIP,
        "Serang",
        "12 Mei 1982",
    )


@pytest.mark.parametrize(
    ("sel", "bagian"),
    [
        ("Serang, 12 Mei 1982", ("Serang", "12 Mei 1982")),
        ("Serang / 12-05-1982", ("Serang", "12-05-1982")),
        ("PADANG PANJANG 12-05-1982", ("PADANG PANJANG", "12-05-1982")),
        ("Serang\n12 Mei 1982", ("Serang", "12 Mei 1982")),
        ("Serang, Banten, 12 Mei 1982", ("Serang, Banten", "12 Mei 1982")),
        ("Jakarta, ??", ("Jakarta", "??")),
        ("Serang, 00-00-0000", ("Serang", "00-00-0000")),
        ("Serang", ("Serang", "")),
        ("12-05-1982", ("", "12-05-1982")),
        (30083.0, ("", 30083.0)),
        ("", ("", "")),
    ],
)
def test_tempat_dan_tanggal(sel, bagian):
    assert gabungan.pisah_tempat_tanggal(sel) == bagian


@pytest.mark.parametrize(
    ("sel", "bagian"),
    [
        ("KEPALA SEKSI / IV.b", ("KEPALA SEKSI", "IV.b")),
        ("Camat (III.a)", ("Camat", "III.a")),
        ("Kepala Dinas\nII.b", ("Kepala Dinas", "II.b")),
        ("Kasi Trantib, Eselon IV/a", ("Kasi Trantib", "IV/a")),
        ("Pengadministrasi / -", ("Pengadministrasi", "")),
        ("Guru/Kepala Sekolah", ("Guru/Kepala Sekolah", "")),
        ("Inspektur Pembantu I", ("Inspektur Pembantu I", "")),
    ],
)
def test_jabatan_dan_eselon(sel, bagian):
    assert gabungan.pisah_jabatan_eselon(sel) == bagian


@pytest.mark.parametrize(
    ("sel", "bagian"),
    [
        ("III/d\n01-10-2020", ("III/d", "01-10-2020")),
        ("Penata Tk. I, III/d / 1 Oktober 2020", ("Penata Tk. I, III/d", "1 Oktober 2020")),
        ("III/c TMT 01-04-2019", ("III/c", "01-04-2019")),
        ("III/c", ("III/c", "")),
    ],
)
def test_golongan_dan_tmt(sel, bagian):
    assert gabungan.pisah_golongan_tmt(sel) == bagian


@pytest.mark.parametrize(
    ("sel", "bagian"),
    [
        ("SMA/SMA IPS", ("SMA", "SMA IPS", "")),
        ("D-III Akuntansi", ("D3", "Akuntansi", "")),
        ("S1/Ilmu Hukum/2005", ("S1", "Ilmu Hukum", "2005")),
        ("S-1/Sarjana", ("S1", "", "")),
        ("Akuntansi", ("Akuntansi", "", "")),
    ],
)
def test_pendidikan_jurusan_tahun(sel, bagian):
    assert gabungan.pisah_pendidikan_jurusan_tahun(sel) == bagian


@pytest.mark.parametrize(
    ("sel", "bagian"),
    [
        ("15,3", ("15", "3")),
        ("15 Thn 03 Bln", ("15", "03")),
        ("15/3", ("15", "3")),
        ("15", ("15", "")),
        ("", ("", "")),
    ],
)
def test_masa_kerja(sel, bagian):
    assert gabungan.pisah_masa_kerja(sel) == bagian


@pytest.mark.parametrize("bidang", list(gabungan.PEMISAH))
@pytest.mark.parametrize("sel", ["", "-", "??", "a, b / c\nd", 12.0, "NIP."])
def test_setiap_pemisah_memberi_satu_bagian_tiap_bidang(bidang, sel):
    assert len(gabungan.PEMISAH[bidang](sel)) == len(bidang)

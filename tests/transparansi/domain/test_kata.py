"""Words before they are published."""

import pytest

from transparansi.domain import kata


@pytest.mark.parametrize(
    ("teks", "jenis"),
    [
        ("NIK saya 3673011403850001 ya", ["nik"]),
        ("36.73.01.140385.0001", ["nik"]),
        ("petugas NIP 19850314 201001 2 001 lambat", ["nip"]),
        ("hubungi 0812-3456-7890", ["telepon"]),
        ("WA +62 812 3456 7890", ["telepon"]),
        ("kantor (0254) 200123", []),
        ("kirim ke budi@contoh.id", ["surel"]),
        ("budi (at) contoh.id", ["surel"]),
        ("lihat www.promo.xyz", ["tautan"]),
        ("petugasnya g0bl0k", ["kasar"]),
        ("gobloook sekali", ["kasar"]),
        ("Pelayanan cepat, antre 15 menit, loket 3, tanggal 2026-03-02.", []),
        ("Retribusi Rp 1.500.000 dibayar 12 kali", []),
        ("pantai dan babinsa disebut, tetapi sopan", []),
        ("", []),
    ],
)
def test_temuan(teks, jenis):
    assert [satu.jenis for satu in kata.periksa(teks)] == jenis


def test_uraian_menyebut_tiap_jenis_sekali():
    temuan = kata.periksa("0812 3456 7890 dan 0812 3456 7891, tolol")

    assert kata.uraikan(temuan) == "nomor telepon, kata kasar"

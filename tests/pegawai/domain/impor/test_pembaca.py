"""Any grid of cells is read without failing, and every row is accounted for."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pegawai.domain.impor.lembar import Lembar
from pegawai.domain.impor.pegawai import BIDANG, jenis_pegawai
from pegawai.domain.impor.pembaca import PembacaLembar

PER_TANGGAL = date(2025, 12, 31)
NIP = "197611052003121071"
SEL = st.one_of(
    st.just(""),
    st.text(max_size=12),
    st.sampled_from(
        [
            *(
                NIP,
                "19761105 200312 1 071",
                "Proses",
                "-",
                "sda",
                '"',
                "#N/A",
                "=1+1",
                "III/d",
                "Penata (III/d)",
            ),
            *(
                "05-11-1976",
                "31/02/1980",
                "Serang, 5 Nopember 1976",
                "L",
                "?",
                "S-1",
                "NIP",
                "NAMA",
                "JUMLAH",
            ),
            *(
                "KOSONG",
                "I. SEKRETARIAT",
                "DINAS SOSIAL",
                f"Mulyono\nNIP. {NIP}",
                "15,3",
                "\t",
                "\x00",
                "Mulyono, S.T.",
            ),
        ]
    ),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
    st.integers(-5, 60_000),
    st.just(1.976110520031211e17),
    st.booleans(),
    st.dates(date(1900, 1, 1), date(2100, 1, 1)),
    st.just(datetime(1976, 11, 5, 7, 0)),  # noqa: DTZ001
    st.just(time(7, 0)),
    st.just(timedelta(hours=30)),
)
KEPALA = st.lists(st.sampled_from([bidang.label for bidang in BIDANG[2:]]), max_size=10, unique=True).flatmap(
    lambda lain: st.permutations(["NIP", "Nama", *lain])
)


@settings(deadline=None, max_examples=150)
@given(KEPALA, st.data())
def test_kisi_apa_pun_dibaca_tanpa_kegagalan(kepala, data):
    lebar = len(kepala)
    isi = data.draw(st.lists(st.lists(SEL, min_size=lebar, max_size=lebar), max_size=12))
    pembaca = PembacaLembar(jenis_pegawai(), Lembar("X", iter([kepala, *isi])), PER_TANGGAL)

    daftar_blok = list(pembaca.blok())

    nomor = [satu for blok in daftar_blok for satu in blok.nomor]
    lain = [satu.baris for tabel in pembaca.tabel for satu in tabel.lain]
    kepala_lain = [satu for tabel in pembaca.tabel for satu in tabel.baris_kepala]
    assert not pembaca.tabel or sorted([*nomor, *lain, *kepala_lain]) == list(range(1, len(isi) + 2))
    for blok in daftar_blok:
        assert {len(nilai) for nilai in blok.nilai.values()} == {len(blok)}
        assert {satu.baris for satu in blok.masalah} <= set(blok.nomor)
        assert not any(blok.nilai["nip"][urut] is None for urut in set(range(len(blok))) - blok.bergalat)


@pytest.mark.parametrize("ukuran_blok", [8, 13, 1000])
def test_batas_blok_tidak_mengubah_hasil(ukuran_blok):
    kepala = [["DAFTAR PEGAWAI"], ["NIP", "NAMA", "JABATAN", "UNIT KERJA"]]
    isi = [
        [
            f"{NIP[:15]}{urut:03d}",
            "Budi",
            "Guru" if urut % 7 == 1 else "sda",
            "SDN 1" if urut % 10 == 1 else "",
        ]
        for urut in range(1, 41)
    ]
    pembaca = PembacaLembar(
        jenis_pegawai(), Lembar("X", iter([*kepala, *isi])), PER_TANGGAL, ukuran_blok=ukuran_blok
    )

    daftar_blok = list(pembaca.blok())

    assert [satu for blok in daftar_blok for satu in blok.nomor] == list(range(3, 43))
    assert {satu for blok in daftar_blok for satu in blok.nilai["jabatan"]} == {"Guru"}
    assert {satu for blok in daftar_blok for satu in blok.nilai["unit_kerja"]} == {"SDN 1"}
    assert sum(len(blok.masalah) for blok in daftar_blok) == 34

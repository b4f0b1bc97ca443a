"""What must hold for every dossier: never twice for one step, no lower salary, no balance below nothing."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.golongan import DAFTAR_GOLONGAN, JenisGolongan
from pegawai.domain.jabatan import RENTANG_GOLONGAN_ESELON, RENTANG_GOLONGAN_JENJANG
from pegawai.domain.kelayakan.cuti_tahunan import hitung_saldo
from pegawai.domain.kelayakan.mesin import MESIN, jalankan
from pegawai.domain.pendidikan import TingkatPendidikan
from pegawai.domain.riwayat import karier as k
from pegawai.domain.syarat import HasilSyarat, Simpulan
from tests.pegawai.domain.kelayakan.orang import KETENTUAN, ORANG, hitung, tempat

PNS = [satu.kode for satu in DAFTAR_GOLONGAN if satu.jenis is JenisGolongan.PNS]
HARI = st.dates(date(2018, 1, 1), date(2030, 12, 31))
TEMPAT = st.one_of(
    st.just(tempat()),
    st.sampled_from([*RENTANG_GOLONGAN_ESELON]).map(lambda e: tempat(e.jenis_jabatan.value, eselon=e.value)),
    st.sampled_from([*RENTANG_GOLONGAN_JENJANG]).map(lambda j: tempat("fungsional", jenjang=j.value)),
    st.just(tempat("fungsional", jenjang="ahli_muda", rumpun="guru")),
)
PREDIKAT = st.sampled_from(["baik", "baik", "baik", "sangat_baik", "kurang"])


KREDIT = st.decimals(0, 500, places=3)
NAIK = ["kp_reguler", "kp_struktural", "kp_fungsional", "kp_ijazah"]


@st.composite
def masa(draw, awal=date(2015, 1, 1)):
    mulai = draw(st.dates(awal, date(2029, 1, 1)))
    return mulai, mulai + timedelta(days=draw(st.integers(1, 400)))


@st.composite
def orang(draw):
    """A plausible person with any records: some missing, some odd."""
    angkat = draw(st.dates(date(1995, 1, 1), date(2022, 1, 1)))
    asn = draw(st.sampled_from(["PNS", "PNS", "PNS", "CPNS", "PPPK"]))
    golongan = draw(st.sampled_from(PNS if asn != "PPPK" else ["V", "IX", "XI"]))
    posisi = draw(TEMPAT)
    kedudukan = [k.Kedudukan(angkat, asn, "AKTIF", "Aktif", urut=1, kontrak_selesai=date(2029, 1, 1))]
    if draw(st.booleans()):
        mulai, selesai = draw(masa())
        kedudukan += [
            k.Kedudukan(mulai, asn, "CLTN", "CLTN", masa_kerja=False, urut=2),
            k.Kedudukan(selesai, asn, "AKTIF", "Aktif", urut=3),
        ]
    tahun = range(2014, draw(st.integers(2016, 2031)))
    hukuman = draw(st.lists(st.tuples(masa(), st.sampled_from(["ringan", "sedang", "berat"])), max_size=2))
    return replace(
        ORANG,
        tanggal_lahir=draw(st.dates(date(1961, 1, 1), date(1975, 12, 31))),
        jenis_kelamin=draw(st.sampled_from("LP")),
        kedudukan=tuple(kedudukan),
        pangkat=(
            k.Pangkat(
                draw(st.dates(date(2012, 1, 1), date(2028, 1, 1))),
                golongan,
                "lain",
                draw(st.integers(0, 420)),
                urut=1,
            ),
        ),
        jabatan=(k.Jabatan(angkat, posisi, urut=1),),
        pendidikan=(k.Pendidikan(angkat, draw(st.sampled_from([*TingkatPendidikan])), urut=1),),
        kinerja=tuple(k.Kinerja(satu, draw(PREDIKAT)) for satu in tahun),
        angka_kredit=(
            k.AngkaKredit(
                date(2018, 1, 1), date(2019, 1, 1), posisi.jenjang, draw(st.decimals(0, 500, places=3))
            ),
        ),
        disiplin=tuple(k.Disiplin(*waktu, "UJI", tingkat) for waktu, tingkat in hukuman),
        cuti=tuple(
            k.Cuti(mulai, selesai, kode, hari, mulai.year - mundur)
            for (mulai, selesai), kode, hari, mundur in draw(
                st.lists(
                    st.tuples(
                        masa(),
                        st.sampled_from(["TAHUNAN", "BERSAMA", "BESAR", "SAKIT"]),
                        st.integers(1, 30),
                        st.integers(0, 2),
                    ),
                    max_size=6,
                )
            )
        ),
        ujian=draw(st.none() | HARI),
        uji_kompetensi=draw(st.none() | HARI),
        lowongan=draw(st.none() | HARI),
    )


@pytest.mark.parametrize("jenis", list(MESIN))
@given(satu=orang(), pada=HARI)
def test_jawaban_selalu_selaras_dengan_syaratnya(jenis, satu, pada):
    jawaban = jalankan(jenis, MESIN[jenis], satu, KETENTUAN, pada)
    hasil = {syarat.hasil for syarat in jawaban.syarat}

    assert jawaban.syarat
    assert (jawaban.hasil is Simpulan.LAYAK) is (hasil == {HasilSyarat.TERPENUHI})
    assert (jawaban.hasil is Simpulan.KURANG_DATA) <= (HasilSyarat.TIDAK_DIKETAHUI in hasil)
    if jawaban.hasil is Simpulan.LAYAK:
        assert jawaban.tanggal is not None
        assert jawaban.tanggal <= pada
    elif jawaban.tanggal is not None:
        assert jawaban.hasil is Simpulan.BELUM
        assert jawaban.tanggal > pada
    assert all(syarat.keterangan.endswith(".") for syarat in jawaban.syarat)


@pytest.mark.parametrize(
    "jenis", ["kp_reguler", "kp_struktural", "kp_fungsional", "kp_ijazah", "kp_pengabdian"]
)
@given(satu=orang(), pada=HARI)
def test_tidak_pernah_layak_dua_kali_untuk_satu_langkah(jenis, satu, pada):
    jawaban = jalankan(jenis, MESIN[jenis], satu, KETENTUAN, pada)
    if jawaban.hasil is not Simpulan.LAYAK:
        return
    naik = k.Pangkat(pada, str(jawaban.rincian["golongan"]), "reguler", 0, urut=99)

    sesudah = jalankan(jenis, MESIN[jenis], replace(satu, pangkat=(*satu.pangkat, naik)), KETENTUAN, pada)

    assert sesudah.hasil is not Simpulan.LAYAK
    lama = next(g for g in DAFTAR_GOLONGAN if g.kode == jawaban.rincian["golongan_lama"])
    baru = next(g for g in DAFTAR_GOLONGAN if g.kode == jawaban.rincian["golongan"])
    assert baru.urut > lama.urut


@given(satu=orang(), pada=HARI)
def test_kgb_tidak_dua_kali_untuk_satu_langkah(satu, pada):
    jawaban = jalankan("kgb", MESIN["kgb"], satu, KETENTUAN, pada)
    if jawaban.hasil is not Simpulan.LAYAK:
        return
    sk = k.Gaji(jawaban.tanggal, str(jawaban.rincian["golongan"]), int(jawaban.rincian["mkg_tahun"]), urut=99)

    sesudah = jalankan("kgb", MESIN["kgb"], replace(satu, gaji=(sk,)), KETENTUAN, pada)

    assert sesudah.rincian.get("mkg_tahun") != jawaban.rincian["mkg_tahun"]


@pytest.mark.parametrize("jenis", ["kgb", *NAIK])
@given(satu=orang(), pada=HARI)
def test_gaji_sesudah_tidak_lebih_rendah(jenis, satu, pada):
    rincian = jalankan(jenis, MESIN[jenis], satu, KETENTUAN, pada).rincian
    lama, baru = rincian.get("gaji_lama"), rincian.get("gaji_baru")

    assert lama is None or baru is None or baru >= lama


@given(satu=orang(), pada=st.dates(date(2019, 1, 1), date(2030, 12, 31)))
def test_saldo_cuti_tidak_pernah_negatif_dan_ada_batasnya(satu, pada):
    saldo = hitung_saldo(satu, KETENTUAN, pada)

    assert 0 <= saldo.sisa <= saldo.hak + saldo.bawaan <= 24
    assert saldo.terpakai >= 0


@pytest.mark.parametrize("jenis", ["pensiun", "pensiun_dini", "cuti_besar", "cltn"])
@given(satu=orang(), pada=HARI, lagi=st.integers(1, 900))
def test_yang_sudah_berhak_tetap_berhak_selama_rekamnya_tetap(jenis, satu, pada, lagi):
    tetap = replace(satu, kedudukan=satu.kedudukan[:1], cuti=())
    sekarang = jalankan(jenis, MESIN[jenis], tetap, KETENTUAN, pada)
    nanti = jalankan(jenis, MESIN[jenis], tetap, KETENTUAN, pada + timedelta(days=lagi))

    if sekarang.hasil is Simpulan.LAYAK:
        assert (nanti.hasil, nanti.tanggal) == (Simpulan.LAYAK, sekarang.tanggal)


@pytest.mark.parametrize("jenis", ["pensiun", "pensiun_dini", "mpp", "cltn", "cuti_besar"])
@given(satu=orang(), pada=HARI)
def test_hari_yang_dijanjikan_ditepati(jenis, satu, pada):
    tetap = replace(satu, kedudukan=satu.kedudukan[:1], cuti=())
    jawaban = jalankan(jenis, MESIN[jenis], tetap, KETENTUAN, pada)
    if jawaban.hasil is not Simpulan.BELUM or jawaban.tanggal is None:
        return

    pada_harinya = jalankan(jenis, MESIN[jenis], tetap, KETENTUAN, jawaban.tanggal)
    sehari_sebelum = jalankan(jenis, MESIN[jenis], tetap, KETENTUAN, jawaban.tanggal - timedelta(days=1))

    assert pada_harinya.hasil is Simpulan.LAYAK
    assert sehari_sebelum.hasil is Simpulan.BELUM


def test_setiap_jenis_menjawab_tanpa_satu_pun_catatan():
    kosong = replace(ORANG, kedudukan=(), pangkat=(), jabatan=(), pendidikan=(), kinerja=(), pelatihan=None)

    assert {hitung(jenis, kosong, "2026-04-01").hasil for jenis in MESIN} <= {"kurang_data", "belum", "tidak"}

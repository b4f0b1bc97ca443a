import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.gelar import baku_belakang, baku_depan_semua
from pegawai.domain.nama import NamaBergelar, kapital_awal, nama_lengkap, pisah_gelar


@pytest.mark.parametrize(
    ("teks", "depan", "nama", "belakang"),
    [
        ("Mulyono, S.T., M.T.", "", "Mulyono", "S.T., M.T."),
        ("dr. Ari Junaedi", "dr.", "Ari Junaedi", ""),
        ("drg. Nur Y.", "drg.", "Nur Y.", ""),
        ("drg. Rt. Aisyah Agustina", "drg.", "Rt. Aisyah Agustina", ""),
        ("dr. Tb. Hidayat Wibowo", "dr.", "Tb. Hidayat Wibowo", ""),
        ("H. Idris Fathoni, S.E., M.Si.", "H.", "Idris Fathoni", "S.E., M.Si."),
        ("Hj. Mega Kusumawati, S.E.", "Hj.", "Mega Kusumawati", "S.E."),
        ("Sofyan Haryanto, S.Kep., Ns.", "", "Sofyan Haryanto", "S.Kep., Ns."),
        ("Budi Suryadi, S.Kep., Ns., M.Kep.", "", "Budi Suryadi", "S.Kep., Ns., M.Kep."),
        ("Mia Rohayati Uswatun, S.Farm., Apt.", "", "Mia Rohayati Uswatun", "S.Farm., Apt."),
        ("Nur Hani Hasanah, S.Keb., Bd.", "", "Nur Hani Hasanah", "S.Keb., Bd."),
        ("Drs. Deden Muhtar, M.Si.", "Drs.", "Deden Muhtar", "M.Si."),
        ("Dra. Siti Cucu Nurjanah", "Dra.", "Siti Cucu Nurjanah", ""),
        ("Supriyadi M., S.T.", "", "Supriyadi M.", "S.T."),
        ("Ari H., S.AP.", "", "Ari H.", "S.AP."),
        ("Ibnu H.", "", "Ibnu H.", ""),
        ("Mas\u2019amah Uswatun", "", "Mas'amah Uswatun", ""),
        ("Irfan\xa0Rosyadi, S.H.", "", "Irfan Rosyadi", "S.H."),
        ("  H.  Muh. Suherman Purnama, S.T.", "H.", "Muh. Suherman Purnama", "S.T."),
        ("MA'MUN KUSUMA,S.E.,M.Si.", "", "Ma'mun Kusuma", "S.E., M.Si."),
        ("  RT.  RISKA KHOTIMAH, S.Pd.SD.", "", "Rt. Riska Khotimah", "S.Pd.SD."),
        ("Hj. SUCI ROSDIANA, S.Ag.", "Hj.", "Suci Rosdiana", "S.Ag."),
        ("H. Endang Maulana,S.I.Kom.,M.Si.", "H.", "Endang Maulana", "S.I.Kom., M.Si."),
        ("Aminah,S.Pd.", "", "Aminah", "S.Pd."),
        ("Moch. Mi\u2019raj Tohir, S.AP.", "", "Moch. Mi'raj Tohir", "S.AP."),
        ("\u200cARI EPENDI", "", "Ari Ependi", ""),
        ("Kusuma", "", "Kusuma", ""),
    ],
)
def test_pisah_gelar_office_samples(teks: str, depan: str, nama: str, belakang: str) -> None:
    assert pisah_gelar(teks) == NamaBergelar(depan, nama, belakang)


@pytest.mark.parametrize(
    ("teks", "depan", "nama", "belakang"),
    [
        ("Dr. Ani, M.Kes", "Dr.", "Ani", "M.Kes."),
        ("dr Ani, M.Kes", "dr.", "Ani", "M.Kes."),
        ("Prof. Dr. dr. H. Ahmad, Sp.PD", "Prof. Dr. dr. H.", "Ahmad", "Sp.PD"),
        ("DR. SRI WAHYU, M.SI", "Dr.", "Sri Wahyu", "M.Si."),
        ("DR. SRI WAHYU, SP.OG", "dr.", "Sri Wahyu", "Sp.OG"),
        ("Drs.H.Ahmad Fauzi,MM", "Drs. H.", "Ahmad Fauzi", "M.M."),
        ("H Ahmad", "H.", "Ahmad", ""),
        ("H.M. Yusuf", "H.", "M. Yusuf", ""),
        ("apt. Sari, S.Farm", "apt.", "Sari", "S.Farm."),
        ("Ns. Sari, S.Kep", "Ns.", "Sari", "S.Kep."),
        ("Ir Joko", "Ir.", "Joko", ""),
        ("Drajat Hidayat", "", "Drajat Hidayat", ""),
        ("Hidayat Hj", "", "Hidayat Hj", ""),
        ("Drs.", "", "Drs.", ""),
    ],
)
def test_pisah_gelar_front(teks: str, depan: str, nama: str, belakang: str) -> None:
    assert pisah_gelar(teks) == NamaBergelar(depan, nama, belakang)


@pytest.mark.parametrize(
    ("teks", "nama", "belakang"),
    [
        ("Ahmad Fauzi S.Pd M.Si", "Ahmad Fauzi", "S.Pd., M.Si."),
        ("AHMAD FAUZI SH MH", "Ahmad Fauzi", "S.H., M.H."),
        ("Ahmad Fauzi SPd", "Ahmad Fauzi", "S.Pd."),
        ("SITI S. Pd. SD", "SITI".title(), "S.Pd.SD."),
        ("Ahmad S.E.M.Si", "Ahmad", "S.E., M.Si."),
        ("Ahmad S.P.M.P", "Ahmad", "S.P., M.P."),
        ("Sri Ma", "Sri Ma", ""),
        ("ANI MA", "Ani Ma", ""),
        ("Iwan Z.", "Iwan Z.", ""),
        ("SH", "Sh", ""),
        ("Fauzi, Ahmad", "Fauzi, Ahmad", ""),
        ("Ahmad, S.Foo., M.Si", "Ahmad", "S.Foo., M.Si."),
        ("Ahmad,", "Ahmad", ""),
    ],
)
def test_pisah_gelar_back_without_comma_and_unknown(teks: str, nama: str, belakang: str) -> None:
    assert pisah_gelar(teks) == NamaBergelar("", nama, belakang)


@pytest.mark.parametrize(
    ("teks", "baku"),
    [
        ("S.PD.", "S.Pd."),
        ("S.Pd", "S.Pd."),
        ("SPD", "S.Pd."),
        ("A.MD.KEB", "A.Md.Keb."),
        ("Amd Keb", "A.Md.Keb."),
        ("S.KEP,NS", "S.Kep., Ns."),
        ("S.KEP.NERS", "S.Kep., Ners"),
        ("S.H.,M.H.", "S.H., M.H."),
        ("SP.A", "Sp.A"),
        ("PH.D", "Ph.D."),
        ("S.SOS M.SI", "S.Sos., M.Si."),
        ("S.Kep Foo", "S.Kep., Foo"),
        ("-", ""),
        ("", ""),
    ],
)
def test_baku_belakang(teks: str, baku: str) -> None:
    assert baku_belakang(teks) == baku


@pytest.mark.parametrize(
    ("teks", "baku"),
    [
        ("drg. H.", "drg. H."),
        ("DRA.HJ", "Dra. Hj."),
        ("dr", "dr."),
        ("DR", "Dr."),
        ("-", ""),
        ("Tgk.", "Tgk."),
    ],
)
def test_baku_depan_semua(teks: str, baku: str) -> None:
    assert baku_depan_semua(teks) == baku


@pytest.mark.parametrize(
    ("teks", "nama"),
    [
        ("SA'DIYAH KOMALASARI", "Sa'diyah Komalasari"),
        ("NU\u2019MAN  HAMZAH", "Nu'man Hamzah"),
        ("RIF`AH", "Rif'ah"),
        ("D'ANGELO", "D'Angelo"),
        ("AHMAD BIN ALI", "Ahmad bin Ali"),
        ("BINTI AMINAH", "Binti Aminah"),
        ("AL-AMIN", "Al-Amin"),
        ("M. RUDI", "M. Rudi"),
        ("siti aminah", "Siti Aminah"),
        ("van der Meer", "van der Meer"),
        ("", ""),
    ],
)
def test_kapital_awal(teks: str, nama: str) -> None:
    assert kapital_awal(teks) == nama


@pytest.mark.parametrize(
    ("bagian", "lengkap"),
    [
        (("Dr.", "Siti Aminah", "S.Pd., M.Si."), "Dr. Siti Aminah, S.Pd., M.Si."),
        (("", "Kusuma", ""), "Kusuma"),
        (("H.", "Kusuma", ""), "H. Kusuma"),
        (("", "Kusuma", "S.H."), "Kusuma, S.H."),
    ],
)
def test_nama_lengkap(bagian: tuple[str, str, str], lengkap: str) -> None:
    assert nama_lengkap(*bagian) == lengkap


KATA_NAMA = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyz"), min_size=4, max_size=9).map(
    lambda kata: "Zu" + kata
)


@given(
    depan=st.lists(st.sampled_from(["Dr.", "dr.", "drg.", "Drs.", "H.", "Hj.", "Ir.", "apt."]), max_size=2),
    nama=st.lists(KATA_NAMA, min_size=1, max_size=3).map(" ".join),
    belakang=st.lists(
        st.sampled_from(["S.Pd.", "S.E.", "M.Si.", "A.Md.Keb.", "Sp.A", "Ns.", "M.M."]), max_size=3
    ),
)
def test_pisah_gelar_takes_apart_what_nama_lengkap_joins(
    depan: list[str], nama: str, belakang: list[str]
) -> None:
    bergelar = NamaBergelar(" ".join(depan), nama, ", ".join(belakang))

    assert pisah_gelar(bergelar.lengkap) == bergelar


@given(st.text(max_size=40))
def test_pisah_gelar_is_stable(teks: str) -> None:
    bergelar = pisah_gelar(teks)

    assert kapital_awal(bergelar.nama) == bergelar.nama
    assert baku_belakang(bergelar.gelar_belakang) == bergelar.gelar_belakang

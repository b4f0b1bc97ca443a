"""A newcomer and a leaver as the tests of personnel actions need them."""

from datetime import date
from typing import Any

from pegawai.domain.tindakan import Jalur
from pegawai.models import Golongan, KedudukanHukum, Pendidikan
from pegawai.services.tindakan.keluar import Perubahan
from pegawai.services.tindakan.masuk import Masuk
from tests.factories import JabatanFactory, UnitKerjaFactory

SK = {"sk_nomor": "813/1/BKPSDM/2025", "sk_tanggal": date(2025, 2, 20), "sk_pejabat": "Wali Kota Serang"}
NIP_CPNS = "199903142025032001"
NIP_PPPK = "199003142025212001"


def pendatang(jalur: Jalur = Jalur.CPNS, **ganti: Any) -> Masuk:
    """A woman born 14 March 1999 who becomes CPNS on 1 March 2025, or comes another way."""
    is_pppk = jalur in {Jalur.PPPK, Jalur.PPPK_PW}
    nip = NIP_PPPK if is_pppk else NIP_CPNS
    orang = {
        "nip": nip, "nama": "Rahma Dewi", "gelar_belakang": "S.Kom.", "jenis_kelamin": "P",
        "tanggal_lahir": date(1990 if is_pppk else 1999, 3, 14), **ganti.pop("orang", {}),
    }  # fmt: skip
    isian: dict[str, Any] = {
        "tmt": date(2025, 3, 1),
        "pangkat": {
            "golongan": Golongan.objects.get(kode="IX" if is_pppk else "III/a"),
            "mkg_tahun": 0, "mkg_bulan": 0,
        },
        "jabatan": {"jabatan": JabatanFactory(), "unit": UnitKerjaFactory()},
        "pendidikan": {
            "pendidikan": Pendidikan.objects.filter(tingkat__kode="S1").order_by("pk")[0],
            "tahun_lulus": orang["tanggal_lahir"].year + 22, "ijazah_nomor": "1/S1",
        },
        "sk": SK,
        "kontrak_selesai": date(2030, 3, 1) if is_pppk else None,
    }  # fmt: skip
    return Masuk(jalur=jalur, orang=orang, **{**isian, **ganti})


def perubahan(kode: str, tmt: date = date(2025, 6, 1), **ganti: Any) -> Perubahan:
    """A standing with a decree."""
    sk = {**SK, "sk_tanggal": date(2025, 5, 20)}
    return Perubahan(kedudukan=KedudukanHukum.objects.get(kode=kode), tmt=tmt, **{"sk": sk, **ganti})

"""Those who sign letters in the demo city."""

from django.db import transaction

from pegawai.models import PejabatPenandatangan
from serang_asn.inti import jejak
from serang_asn.inti.registri.contoh import Permintaan

ASAL = "contoh"
JABATAN_BADAN = "Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"


@transaction.atomic
def bangkitkan(permintaan: Permintaan) -> dict[str, int]:
    """Write the mayor and the head of BKPSDM, who sign from the day the demo city begins its year."""
    mulai = permintaan.per_tanggal.replace(month=1, day=1)
    daftar = [
        PejabatPenandatangan(jabatan="Wali Kota Serang", nama="Wali Kota Contoh", mulai=mulai),
        PejabatPenandatangan(
            jabatan=JABATAN_BADAN, atas_nama="Wali Kota Serang", nama="Drs. Kepala Badan Contoh, M.Si.",
            pangkat="Pembina Utama Muda", mulai=mulai,
        ),
    ]  # fmt: skip
    with jejak.sebagai(akun_id=None, asal=ASAL):
        for satu in daftar:
            satu.save()
    return {"penanda tangan surat": len(daftar)}

"""Writing a reorganisation: everything it changes, in one transaction, noted so that it can be undone."""

from collections import defaultdict
from typing import Any

from django.db import connection, transaction
from django.utils import timezone

from pegawai.domain.organisasi import BentukReorganisasi
from pegawai.domain.tanggal import tanggal_panjang
from pegawai.models import (
    Formasi,
    PenugasanTambahan,
    PergantianUnit,
    RiwayatJabatan,
    TindakanKepegawaian,
    UnitKerja,
    UraianBeban,
)
from pegawai.models.tindakan import StatusTindakan
from pegawai.services.mutu.periksa import segarkan
from pegawai.services.reorganisasi.periksa import (
    Rancangan,
    ReorganisasiDitolak,
    rancang,
    tujuan_kemudian,
    tujuan_penugasan,
)
from pegawai.services.reorganisasi.susunan import Tujuan
from serang_asn.inti.jejak import sebagai
from serang_asn.inti.kemajuan import DIAM, Kemajuan
from serang_asn.inti.models import PemberianPeran

KUNCI = 731001
"""Advisory lock of `pegawai/sql/masa_unit.sql`: alone for a reorganisation, shared by writers of events."""


@transaction.atomic
def terapkan(*, tindakan_id: int, oleh_id: int | None, kemajuan: Kemajuan = DIAM) -> TindakanKepegawaian:
    """Apply a drawn-up reorganisation as a whole or not at all.

    One that is already applied is returned as it is. Raises ReorganisasiDitolak.
    """
    kunci_organisasi()
    tindakan = TindakanKepegawaian.objects.select_for_update().get(pk=tindakan_id)
    if tindakan.status == StatusTindakan.DITERAPKAN:
        return tindakan
    if tindakan.status == StatusTindakan.DIBATALKAN:
        raise ReorganisasiDitolak(["Reorganisasi ini sudah dibatalkan. Susun yang baru."])
    kemajuan.lapor("Memeriksa rencana")
    rancangan = rancang(tindakan)
    if rancangan.halangan:
        raise ReorganisasiDitolak(rancangan.halangan)
    alasan = ". ".join(filter(None, (tindakan.judul, tindakan.rencana.get("alasan", ""))))
    with sebagai(akun_id=oleh_id, asal=f"reorganisasi:{tindakan.kode}", alasan=alasan):
        ringkasan = _Penulis(tindakan, rancangan, oleh_id).tulis(kemajuan)
        tindakan.status = StatusTindakan.DITERAPKAN
        tindakan.diterapkan_pada = timezone.now()
        tindakan.ringkasan = ringkasan
        tindakan.save(update_fields=["status", "diterapkan_pada", "ringkasan"])
    segarkan(None)
    return tindakan


def kunci_organisasi() -> None:
    """Wait until nobody writes into units, and keep others out until the transaction ends."""
    with connection.cursor() as kursor:
        kursor.execute("SELECT pg_advisory_xact_lock(%s)", [KUNCI])


class _Penulis:
    """Writes one plan, step by step; `catatan` is what the undo needs to know."""

    def __init__(self, tindakan: TindakanKepegawaian, rancangan: Rancangan, oleh_id: int | None) -> None:
        self.tindakan, self.r, self.oleh_id = tindakan, rancangan, oleh_id
        self.tmt = tindakan.tmt
        self.id_per_kunci: dict[str, int] = {}
        self.catatan: dict[str, Any] = {}
        self.sk = {
            "sk_nomor": tindakan.sk_nomor,
            "sk_tanggal": tindakan.sk_tanggal,
            "sk_pejabat": tindakan.sk_pejabat,
            "dokumen_id": tindakan.dokumen_id,
            "tindakan": tindakan,
        }

    def tulis(self, kemajuan: Kemajuan) -> dict[str, Any]:
        jumlah = len(self.r.berpindah)
        with connection.cursor() as kursor:
            kursor.execute("SET LOCAL siasn.keadaan = 'tunda'")
            kemajuan.lapor("Membentuk unit")
            self._bentuk_unit()
            kemajuan.lapor("Memindahkan pegawai", 0, jumlah)
            self._pindahkan_orang()
            self._alihkan_kemudian()
            kemajuan.lapor("Meneruskan formasi, penugasan, dan peran", jumlah, jumlah)
            self._teruskan_formasi()
            self._teruskan_penugasan()
            self._teruskan_peran()
            self._akhiri_unit()
            kemajuan.lapor("Menurunkan keadaan pegawai", jumlah, jumlah)
            kursor.execute("SELECT keadaan_selesaikan()")
            kursor.execute("SET LOCAL siasn.keadaan = ''")
        return self.catatan | {"orang": jumlah}

    def _id(self, tujuan: Tujuan) -> int:
        return tujuan if isinstance(tujuan, int) else self.id_per_kunci[tujuan]

    def _bentuk_unit(self) -> None:
        """Insert all new rows at once; treebeard itself needs three queries for each."""
        langkah = self._langkah_terakhir()
        tempat: dict[str, UnitKerja] = {}
        anak_baru: dict[int, int] = defaultdict(int)
        for satu in self.r.susunan.baru:
            induk = tempat[satu.induk] if isinstance(satu.induk, str) else self._unit(satu.induk)
            jalur, dalam = (induk.path, induk.depth) if induk else ("", 0)
            langkah[jalur] += 1
            if induk is None or induk.pk is None:
                if induk is not None:
                    induk.numchild += 1
            else:
                anak_baru[induk.pk] += 1
            tempat[satu.kunci] = UnitKerja(
                path=UnitKerja._get_path(jalur, dalam + 1, langkah[jalur]), depth=dalam + 1, numchild=0,
                berlaku_mulai=self.tmt, sumber=self._sumber(), **satu.isian,
            )  # fmt: skip
        UnitKerja.objects.bulk_create(tempat.values())
        self.id_per_kunci = {kunci: unit.pk for kunci, unit in tempat.items()}
        for pk, n in anak_baru.items():
            UnitKerja.objects.filter(pk=pk).update(numchild=self._unit(pk).numchild + n)  # type: ignore[union-attr]
        self.catatan["unit_baru"] = list(self.id_per_kunci.values())

    def _langkah_terakhir(self) -> dict[str, int]:
        """Return the number of the last child per path of those parents that exist already."""
        langkah: dict[str, int] = defaultdict(int)
        for pk in {satu.induk for satu in self.r.susunan.baru if not isinstance(satu.induk, str)}:
            induk = self._unit(pk)
            akhir = (
                UnitKerja.objects.get_last_child(induk) if induk else UnitKerja.objects.get_last_root_node()
            )
            langkah[induk.path if induk else ""] = (
                UnitKerja._str2int(akhir.path[-UnitKerja.steplen :]) if akhir else 0
            )
        return langkah

    def _unit(self, pk: Any) -> UnitKerja | None:
        return self.r.susunan.unit[pk] if pk is not None else None

    def _sumber(self) -> str:
        return (self.tindakan.sk_nomor or self.tindakan.judul)[:200]

    def _pindahkan_orang(self) -> None:
        """A new post event for all who are in the unit; who begins that very day is re-addressed instead."""
        tujuan = [(o, self.r.susunan.tujuan_orang(o)) for o in self.r.berpindah if not o.sejak_itu]
        RiwayatJabatan.objects.bulk_create(
            [
                RiwayatJabatan(
                    pegawai_id=o.pegawai_id, jabatan_id=o.jabatan_id, unit_id=self._id(t), tmt=self.tmt,
                    catatan=f"Reorganisasi: {self.tindakan.judul}"[:300], **self.sk,
                )
                for o, t in tujuan
                if t is not None
            ],
            batch_size=5000,
        )  # fmt: skip

    def _alihkan_kemudian(self) -> None:
        alih: dict[int, list[int]] = defaultdict(list)
        self.catatan["jabatan_alih"] = [[satu.pk, satu.unit_id] for satu in self.r.kemudian]
        for satu in self.r.kemudian:
            tujuan = tujuan_kemudian(self.r, satu)
            if tujuan is not None:
                alih[self._id(tujuan)].append(satu.pk)
        for unit_id, daftar in alih.items():
            RiwayatJabatan.objects.filter(pk__in=daftar).update(unit=unit_id)

    def _teruskan_formasi(self) -> None:
        rencana = self.r.formasi
        self.catatan["formasi_tutup"] = [
            [s.pk, s.selesai.isoformat() if s.selesai else None] for s in rencana.tutup
        ]
        self.catatan["formasi_alih"] = [[s.pk, s.unit_id] for s, _ in rencana.alih]
        Formasi.objects.filter(pk__in=[s.pk for s in rencana.tutup]).update(selesai=self.tmt)
        per_unit: dict[int, list[int]] = defaultdict(list)
        for satu, tujuan in rencana.alih:
            per_unit[self._id(tujuan)].append(satu.pk)
        for unit_id, daftar in per_unit.items():
            Formasi.objects.filter(pk__in=daftar).update(unit=unit_id)
        baru = Formasi.objects.bulk_create(
            [
                Formasi(
                    unit_id=self._id(s.tujuan), jabatan_id=s.jabatan_id, jumlah=s.jumlah, kepala=s.kepala,
                    mulai=s.mulai, selesai=s.selesai, dasar=s.dasar,
                )
                for s in rencana.baru
            ]
        )  # fmt: skip
        self._salin_uraian({s.dari: f.pk for s, f in zip(rencana.baru, baru, strict=True) if s.dari})
        self.catatan["formasi_baru"] = [f.pk for f in baru]

    def _salin_uraian(self, penerus: dict[int, int]) -> None:
        uraian = list(UraianBeban.objects.filter(formasi__in=penerus))
        for satu in uraian:
            satu.pk, satu.formasi_id = None, penerus[satu.formasi_id]
        UraianBeban.objects.bulk_create(uraian)

    def _teruskan_penugasan(self) -> None:
        berjalan = [p for p in self.r.penugasan if p.mulai < self.tmt]
        kelak = [p for p in self.r.penugasan if p.mulai >= self.tmt]
        self.catatan["penugasan_tutup"] = [
            [p.pk, p.selesai.isoformat() if p.selesai else None] for p in berjalan
        ]
        self.catatan["penugasan_alih"] = [[p.pk, p.unit_id] for p in kelak]
        PenugasanTambahan.objects.filter(pk__in=[p.pk for p in berjalan]).update(selesai=self.tmt)
        for satu in kelak:
            PenugasanTambahan.objects.filter(pk=satu.pk).update(unit=self._tujuan_penugasan(satu))
        if self.r.susunan.bentuk == BentukReorganisasi.TUTUP:
            return
        PenugasanTambahan.objects.bulk_create(
            PenugasanTambahan(
                pegawai_id=p.pegawai_id, jenis=p.jenis, jabatan_id=p.jabatan_id,
                unit_id=self._tujuan_penugasan(p), mulai=self.tmt, selesai=p.selesai,
                catatan=f"Meneruskan penugasan sejak {tanggal_panjang(p.mulai)}. {self.tindakan.judul}"[:300],
                **self.sk,
            )
            for p in berjalan
        )  # fmt: skip

    def _tujuan_penugasan(self, satu: PenugasanTambahan) -> int:
        tujuan = tujuan_penugasan(self.r, satu)
        if tujuan is None:
            raise ReorganisasiDitolak(["Penugasan tanpa unit tujuan."])
        return self._id(tujuan)

    def _teruskan_peran(self) -> None:
        """Grant the same roles for what carries the unit on; the old grants keep showing its past."""
        if self.r.susunan.bentuk == BentukReorganisasi.TUTUP:
            self.catatan["peran_baru"] = []
            return
        terpanjang: dict[tuple[int, str, int], PemberianPeran] = {}
        for satu in self.r.peran:
            for tujuan in self.r.susunan.tujuan[satu.unit_id]:  # type: ignore[index]  # found by unit
                kunci = (satu.akun_id, satu.peran, self._id(tujuan))
                ada = terpanjang.get(kunci)
                if ada is None or (ada.selesai and (satu.selesai is None or satu.selesai > ada.selesai)):
                    terpanjang[kunci] = satu
        sudah = set(
            PemberianPeran.objects.filter(unit__in={unit for _, _, unit in terpanjang}).values_list(
                "akun_id", "peran", "unit_id"
            )
        )
        baru = PemberianPeran.objects.bulk_create(
            PemberianPeran(
                akun_id=akun, peran=peran, unit_id=unit, mulai=max(self.tmt, asal.mulai),
                selesai=asal.selesai, diberikan_oleh_id=self.oleh_id,
            )
            for (akun, peran, unit), asal in terpanjang.items()
            if (akun, peran, unit) not in sudah
        )  # fmt: skip
        self.catatan["peran_baru"] = [satu.pk for satu in baru]

    def _akhiri_unit(self) -> None:
        susunan = self.r.susunan
        utama = {pk: self._id(t[0]) for pk in susunan.berakhir if (t := susunan.tujuan[pk])}
        with connection.cursor() as kursor:
            kursor.execute(
                "UPDATE pegawai_unitkerja u SET berlaku_selesai = %s, penerus_id = b.penerus "
                "FROM unnest(%s::int[], %s::int[]) AS b(id, penerus) WHERE u.id = b.id",
                [self.tmt, susunan.berakhir, [utama.get(pk) for pk in susunan.berakhir]],
            )
        diurus = UnitKerja.objects.filter(pengelola_kepegawaian__in=utama).exclude(
            berlaku_selesai__lte=self.tmt
        )
        self.catatan["pengelola"] = [list(satu) for satu in diurus.values_list("pk", "pengelola_kepegawaian")]
        for pk, lama in self.catatan["pengelola"]:
            UnitKerja.objects.filter(pk=pk).update(pengelola_kepegawaian=utama[lama])
        self.catatan["unit_lama"] = list(susunan.berakhir)
        self._catat_pergantian()

    def _catat_pergantian(self) -> None:
        susunan = self.r.susunan
        pasangan: list[tuple[int | None, int | None]] = [
            (pk, self._id(tujuan)) for pk in susunan.berakhir for tujuan in susunan.tujuan[pk]
        ]
        pasangan += [(pk, None) for pk in susunan.berakhir if not susunan.tujuan[pk]]
        terisi = {baru for _, baru in pasangan}
        pasangan += [(None, pk) for pk in self.id_per_kunci.values() if pk not in terisi]
        PergantianUnit.objects.bulk_create(
            PergantianUnit(tindakan=self.tindakan, bentuk=susunan.bentuk, lama_id=lama, baru_id=baru)
            for lama, baru in pasangan
        )


def _masa(satu: Formasi | PenugasanTambahan) -> list[Any]:
    """A row and the end it had, as the undo needs it."""
    return [satu.pk, satu.selesai.isoformat() if satu.selesai else None]

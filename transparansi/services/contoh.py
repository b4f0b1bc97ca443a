"""Services, ratings and complaints of the demo city: plausible, deterministic, loaded in bulk.

Some units serve better than others, some ratings are set aside, and words of citizens wait for an officer.
"""

import csv
import io
import json
import random
import uuid
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from django.db import connection, transaction

from pegawai.models import KeadaanPegawai, UnitKerja
from serang_asn.inti import sandi
from serang_asn.inti.registri.contoh import Permintaan
from transparansi import kunci
from transparansi.domain.aduan import Status
from transparansi.domain.kode import ABJAD
from transparansi.models import Aduan, Kunjungan, LangkahAduan, Layanan, Penilaian, PetugasLayanan
from transparansi.models.penilaian import TANDA
from transparansi.models.responden import PROFIL

BERKAS = Path(__file__).resolve().parents[1] / "data" / "layanan_contoh.csv"
AWAL = date(2024, 1, 2)
JENDELA_HARI = 330
PENILAIAN_PER_UNIT = (25, 130)
SEKOLAH_TERBANYAK = 30
"""Schools that have services in the demo; the city has hundreds."""
UCAPAN = (
    "Petugasnya ramah dan jelas.", "Antrenya lama, loket hanya satu.", "Cepat, tidak sampai setengah jam.",
    "Ruang tunggunya panas.", "Syaratnya jelas sejak awal.", "Tolong tambah kursi untuk lansia.",
    "Sudah daring, sangat membantu.", "Formulirnya membingungkan.",
)  # fmt: skip
ADUAN = (
    ("waktu", "Antrean terlalu lama", "Sudah datang pagi, baru dilayani setelah tiga jam.",
     "Satu loket ditambah pada jam sibuk."),
    ("sarana", "Toilet tidak bersih", "Toilet pengunjung kotor dan tidak ada air.",
     "Jadwal pembersihan menjadi tiga kali sehari."),
    ("persyaratan", "Syarat berubah-ubah", "Syarat di loket berbeda dengan di papan.",
     "Papan syarat diganti dan disamakan dengan portal."),
    ("kehadiran", "Loket kosong saat jam kerja", "Pukul sepuluh tidak ada petugas di loket.",
     "Petugas pengganti dijadwalkan setiap hari."),
    ("lainnya", "Usul antrean daring", "Akan sangat membantu bila antrean dapat diambil dari rumah.",
     "Antrean daring dibuka untuk layanan kependudukan."),
)  # fmt: skip
KOLOM_KUNJUNGAN = ("id", "sidik", "unit_id", "layanan_id", "hari", "kedaluwarsa")
UNSUR = tuple(f"u{n}" for n in range(1, 10))
KOLOM = (
    "kode", "kunjungan_id", "unit_id", "layanan_id", "cara", "hari", "bintang", *UNSUR, "tanda", *PROFIL,
    "kata", "status_kata", "temuan_kata", "keadaan", "alasan_sisih", "catatan_petugas", "jejak_jaringan",
    "jejak_perangkat",
)  # fmt: skip
TEKS = (
    *PROFIL,
    "kata",
    "temuan_kata",
    "alasan_sisih",
    "catatan_petugas",
    "jejak_jaringan",
    "jejak_perangkat",
)


@transaction.atomic
def bangkitkan(permintaan: Permintaan) -> dict[str, int]:
    """Write services, those at counters, ratings and complaints; return the rows per table."""
    acak = random.Random(f"pelayanan-{permintaan.benih}")
    layanan = _layanan(permintaan.per_tanggal)
    return {
        "layanan publik": len(layanan),
        "petugas layanan": _petugas(layanan, permintaan.per_tanggal),
        "penilaian warga": _penilaian(acak, layanan, permintaan.per_tanggal),
        "aduan warga": _aduan(acak, layanan, permintaan.per_tanggal),
    }


def _layanan(hari: date) -> list[Layanan]:
    """Give the units of the file, by code or by kind, their services."""
    unit = list(UnitKerja.objects.berlaku(hari).values_list("pk", "kode", "jenis"))
    daftar, sekolah = [], 0
    with BERKAS.open(encoding="utf-8") as berkas:
        for isi in csv.DictReader(berkas):
            tempat = isi.pop("tempat")
            isi["persyaratan"], isi["prosedur"] = (
                isi[nama].replace("|", "\n") for nama in ("persyaratan", "prosedur")
            )
            for pk, kode, jenis in unit:
                if tempat not in (kode, f"jenis:{jenis}"):
                    continue
                sekolah += jenis in ("sd", "smp")
                if jenis not in ("sd", "smp") or sekolah <= SEKOLAH_TERBANYAK:
                    daftar.append(Layanan(unit_id=pk, berlaku_mulai=AWAL, **isi))
    return Layanan.objects.bulk_create(daftar)


def _petugas(layanan: Sequence[Layanan], hari: date) -> int:
    """Put one employee of each unit with services at its counter."""
    staf: dict[int, int] = {}
    baris = KeadaanPegawai.objects.pada(hari).terhitung().filter(unit_id__in={s.unit_id for s in layanan})
    for unit_id, pegawai_id in baris.order_by("unit_id", "pegawai__nip").values_list("unit_id", "pegawai_id"):
        staf.setdefault(unit_id, pegawai_id)
    daftar = [
        PetugasLayanan(unit_id=unit, pegawai_id=orang, nama_layanan="Petugas Loket 1", mulai=AWAL)
        for unit, orang in staf.items()
    ]
    return len(PetugasLayanan.objects.bulk_create(daftar))


def _penilaian(acak: random.Random, layanan: Sequence[Layanan], hari: date) -> int:
    per_unit: dict[int, list[int]] = {}
    for satu in layanan:
        per_unit.setdefault(satu.unit_id, []).append(satu.pk)
    kunjungan: list[Sequence[Any]] = []
    penilaian: list[Sequence[Any]] = []
    for unit_id, milik in per_unit.items():
        mutu = acak.gauss(0.0, 0.35)
        for _ in range(acak.randrange(*PENILAIAN_PER_UNIT)):
            datang, nilai = _satu(acak, unit_id, acak.choice(milik), mutu, _hari_kerja(acak, hari))
            kunjungan.append(datang)
            penilaian.append(nilai)
    nomor = _pesan_nomor(len(kunjungan))
    _salin(Kunjungan, KOLOM_KUNJUNGAN, ((n, *isi) for n, isi in zip(nomor, kunjungan, strict=True)), ())
    _salin(Penilaian, KOLOM, ((isi[0], n, *isi[1:]) for n, isi in zip(nomor, penilaian, strict=True)), TEKS)
    return len(penilaian)


def _hari_kerja(acak: random.Random, hari: date) -> date:
    satu = hari - timedelta(days=acak.randrange(1, JENDELA_HARI))
    return satu - timedelta(days=max(satu.weekday() - 4, 0))


def _satu(
    acak: random.Random, unit_id: int, layanan_id: int, mutu: float, hari: date
) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
    """Return the visit and the rating of one citizen. mutu: how much better the unit is than others."""
    kunjungan = (f"{acak.getrandbits(256):064x}", unit_id, layanan_id, hari, hari + timedelta(days=14))
    kode = uuid.UUID(int=acak.getrandbits(128), version=4)
    is_skm = acak.random() < 0.35
    kata = acak.choice(UCAPAN) if acak.random() < 0.12 else ""
    if is_skm:
        jawaban: tuple[int | None, ...] = tuple(
            max(1, min(4, round(acak.gauss(3.25 + mutu, 0.6)))) for _ in UNSUR
        )
        bintang, tanda = None, "{}"
        profil = tuple(acak.choice(["", *pilihan.values]) for pilihan in PROFIL.values())
    else:
        bintang = max(1, min(5, round(acak.gauss(4.0 + mutu, 0.9))))
        jawaban, profil = (None,) * len(UNSUR), ("",) * len(PROFIL)
        pilihan_tanda = list(TANDA)[:5] if bintang >= 3 else list(TANDA)[5:9]
        tanda = "{" + ",".join(acak.sample(pilihan_tanda, acak.choice((0, 1, 2)))) + "}"
    keadaan, alasan = ("disisihkan", "perangkat") if acak.random() < 0.02 else ("dihitung", "")
    status = "tanpa" if not kata else "tunggu" if acak.random() < 0.1 else "tampil"
    isi = (
        kode, unit_id, layanan_id, "skm" if is_skm else "cepat", hari, bintang, *jawaban, tanda, *profil,
        kata, status, "", keadaan, alasan, "", "", "",
    )  # fmt: skip
    return kunjungan, isi


def _pesan_nomor(n: int) -> range:
    """Take `n` keys from the sequence of visits."""
    with connection.cursor() as kursor:
        urutan = f"pg_get_serial_sequence('{Kunjungan._meta.db_table}', 'id')"
        kursor.execute(f"SELECT nextval({urutan})")
        awal = kursor.fetchone()[0]
        if n > 1:
            kursor.execute(f"SELECT setval({urutan}, %s)", [awal + n - 1])
    return range(awal, awal + n)


def _salin(model: Any, kolom: Sequence[str], baris: Iterable[Sequence[Any]], teks: Sequence[str]) -> None:
    aliran = io.StringIO()
    csv.writer(aliran).writerows(baris)
    aliran.seek(0)
    wajib = f", FORCE_NOT_NULL ({', '.join(teks)})" if teks else ""
    with connection.cursor() as kursor:
        kursor.copy_expert(
            f"COPY {model._meta.db_table} ({', '.join(kolom)}) FROM STDIN WITH (FORMAT csv{wajib})", aliran
        )


def _aduan(acak: random.Random, layanan: Sequence[Layanan], hari: date) -> int:
    """Write tickets in every state; the keys of those of the demo are the number's last letters."""
    tempat = sorted({satu.unit_id for satu in layanan})
    if not tempat:
        return 0
    keadaan = (Status.DITERIMA, Status.DIPROSES, Status.DIJAWAB, Status.DITUTUP, Status.DITUTUP)
    daftar = []
    for urut in range(30):
        kategori, judul, isi, tindak = ADUAN[urut % len(ADUAN)]
        status = keadaan[urut % len(keadaan)]
        masuk = hari - timedelta(days=acak.randrange(2, 60) if status in keadaan[2:] else acak.randrange(3))
        nomor = f"AD-{masuk.year}-{''.join(acak.choices(ABJAD, k=7))}"
        terbit = masuk + timedelta(days=9) if status == Status.DITUTUP else None
        daftar.append(
            Aduan(
                nomor=nomor, sidik_kunci=kunci.sidik_rahasia(nomor, nomor[-7:]), bentuk="pengaduan",
                kategori=kategori, unit_id=acak.choice(tempat), judul=judul, isi=isi, status=status.value,
                pengirim_sandi=sandi.sandikan(json.dumps({"nama": "Warga Contoh", "kontak": ""}))
                if urut % 3 == 0 else b"",
                diterima=masuk, tenggat=masuk + timedelta(days=5) if status in keadaan[:2] else None,
                dijawab=masuk + timedelta(days=6) if status in keadaan[2:] else None,
                puas=acak.randrange(3, 6) if status == Status.DITUTUP else None,
                ringkasan_publik=isi if terbit else "", tindak_lanjut=tindak if terbit else "",
                terbit=terbit,
            )
        )  # fmt: skip
    Aduan.objects.bulk_create(daftar)
    LangkahAduan.objects.bulk_create(langkah for satu in daftar for langkah in _langkah(satu))
    return len(daftar)


def _langkah(aduan: Aduan) -> list[LangkahAduan]:
    """Return how a ticket got where it is."""
    jalan = [("masuk", "", aduan.diterima)]
    if aduan.status != Status.DITERIMA:
        jalan.append(("teruskan", "Diteruskan ke unit.", aduan.diterima))
    if aduan.dijawab:
        jalan.append(("jawab", aduan.tindak_lanjut or "Sudah kami perbaiki. Terima kasih.", aduan.dijawab))
    if aduan.status == Status.DITUTUP:
        jalan.append(("tutup", "", aduan.dijawab or aduan.diterima))
    return [LangkahAduan(aduan=aduan, jenis=jenis, teks=teks, hari=hari) for jenis, teks, hari in jalan]

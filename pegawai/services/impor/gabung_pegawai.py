"""Merging staged employees: what is new, changed or the same, and writing it, set by set."""

from collections.abc import Callable
from typing import Any

from django.db.models import Model

from pegawai.domain.impor.kebijakan import KEBIJAKAN_PEGAWAI, berlaku
from pegawai.models import (
    KedudukanHukum,
    Pegawai,
    RiwayatJabatan,
    RiwayatKedudukan,
    RiwayatPangkat,
    RiwayatPendidikan,
)
from pegawai.models.riwayat import Sumber
from pegawai.services.impor import posisi_pegawai, rujukan_baru
from pegawai.services.impor.cocokkan import (
    KUNCI_UNIT,
    URUTAN_KAWIN,
    bidang_pegawai,
    cocokkan,
    hitung_nasib,
    sambung,
)
from pegawai.services.impor.dijaga_pegawai import tahan
from pegawai.services.impor.jenis import Catatan, Hitungan, Perintah
from pegawai.services.impor.pendidikan_baru import buat_pendidikan
from pegawai.services.impor.penyisipan import sisipkan, sisipkan_baris
from pegawai.services.impor.peristiwa_pegawai import PER_BARIS, PERISTIWA, TANPA_TANGGAL
from pegawai.services.impor.perubahan import Diubah, bandingkan
from pegawai.services.impor.rujukan_baru import RujukanBelumDimuat
from pegawai.services.impor.tempat import bidang_tempat

KODE_AKTIF = "AKTIF"

BIDANG = {
    "nama": "nama",
    "gelar_depan": "gelar_depan",
    "gelar_belakang": "gelar_belakang",
    "nip_lama": "nip_lama",
    "tempat_lahir": "tempat_lahir",
    "tanggal_lahir": "tanggal_lahir",
    "jenis_kelamin": "jenis_kelamin",
    "agama_id": "agama_id",
    "status_kawin": "status_kawin_kode",
    "npwp": "npwp",
    "alamat": "alamat",
    "telepon": "no_hp",
    "surel": "email",
    "nik_kunci": "nik_kunci",
}
"""Column of Pegawai → column of the staged row. An empty cell never erases what is known."""
DIUBAH = Diubah(
    model=Pegawai,
    kunci="b.pegawai_id",
    kolom=tuple(BIDANG),
    tambahan=(
        "versi = p.versi + 1, nik_sandi = CASE WHEN b.perubahan ? 'nik_sandi' "
        "THEN decode(b.perubahan->'nik_sandi'->>0, 'hex') ELSE p.nik_sandi END"
    ),
)

LAINNYA = ("karpeg", "bpjs", "keterangan")
BUKAN_ISI = ("nik_kunci", "nik_sandi", "kembar", "nik_ganda", "pegawai_id")
_RIWAYAT: dict[str, tuple[type[Model], tuple[str, ...]]] = {
    "impor_kedudukan": (RiwayatKedudukan, ("tmt", "jenis_asn", "kedudukan_id", "catatan")),
    "impor_pangkat": (RiwayatPangkat, ("tmt", "golongan_id", "jenis", "catatan")),
    "impor_jabatan": (RiwayatJabatan, ("tmt", "jabatan_id", "unit_id", "catatan")),
    "impor_pendidikan": (RiwayatPendidikan, ("tmt", "pendidikan_id", "catatan", "sekolah", "tahun_lulus")),
}


def gabung(kursor: Any, perintah: Perintah, lapor: Callable[[str], None]) -> Hitungan:
    """Merge `impor_panggung`; with a batch, write it. Same file twice: nothing changes the second time."""
    hitungan = Hitungan()
    lapor("Mencocokkan nama unit, jabatan, dan rujukan")
    hitungan.rujukan_baru = rujukan_baru.menurut(kursor, perintah)
    bidang = [*bidang_tempat(perintah.padanan), *bidang_pegawai()]
    hitungan.tak_dikenal = cocokkan(kursor, bidang, perintah.padanan)
    buat_pendidikan(kursor)
    nilai = {"hari": perintah.hari, "aktif": _kedudukan_aktif(perintah), "tanpa_tanggal": TANPA_TANGGAL}
    lapor("Membandingkan dengan data yang sudah ada")
    _buat_cocok(kursor)
    hitungan.catatan = _catatan(kursor)
    for tabel, sql in PERISTIWA.items():
        kursor.execute(f"CREATE TEMP TABLE {tabel} ON COMMIT DROP AS {sql}", nilai)
    hitungan.catatan += tahan(kursor, BIDANG, berlaku(KEBIJAKAN_PEGAWAI, perintah.kebijakan))
    _buat_nasib(kursor, is_menulis=perintah.batch_id is not None)
    hitung_nasib(kursor, hitungan)
    hitungan.tanpa_posisi, hitungan.posisi_tetap = posisi_pegawai.hitung_tanpa_posisi(kursor)
    if perintah.batch_id is not None:
        hitungan.ditulis = _tulis(kursor, perintah.batch_id, lapor)
    return hitungan


def _kedudukan_aktif(perintah: Perintah) -> int | None:
    pk = KedudukanHukum.objects.filter(kode__iexact=KODE_AKTIF).values_list("pk", flat=True).first()
    if pk is None and perintah.batch_id is not None:
        raise RujukanBelumDimuat("kedudukan hukum")
    return pk


def _buat_cocok(kursor: Any) -> None:
    """Create `impor_cocok`: the staged rows with the keys their names mean and the employee they are about."""  # noqa: E501
    unit = KUNCI_UNIT.replace("unit_kerja", "s.unit_kerja").replace("opd", "s.opd")
    kursor.execute(
        f"""
        CREATE TEMP TABLE impor_cocok ON COMMIT DROP AS
        SELECT x.*, row_number() OVER (PARTITION BY coalesce(x.pegawai_id::text, x.nip) ORDER BY x.urut) > 1 AS kembar
        FROM (
            SELECT s.*, coalesce(p.id, t.pegawai_id) AS pegawai_id, unit.id::int AS unit_id,
                   jabatan.id::int AS jabatan_id, agama.id::smallint AS agama_id,
                   kedudukan_hukum.id::smallint AS kedudukan_id, golongan.id::smallint AS golongan_id,
                   golongan_awal.id::smallint AS golongan_awal_id, pd.id AS pendidikan_id,
                   (%(kawin)s)[status_kawin.id] AS status_kawin_kode,
                   coalesce(s.tmt_cpns, make_date(substr(s.nip, 9, 4)::int,
                       CASE WHEN substr(s.nip, 13, 2) = '21' THEN 1 ELSE substr(s.nip, 13, 2)::int END, 1)) AS tmt_mulai,
                   CASE WHEN upper(s.status_pegawai) ~ 'PARUH|_PW' THEN 'PPPK_PW'
                        WHEN upper(s.status_pegawai) IN ('CPNS', 'PNS', 'PPPK') THEN upper(s.status_pegawai)
                        WHEN substr(s.nip, 13, 2) = '21' THEN 'PPPK' ELSE 'PNS' END AS jenis_asn,
                   s.nik_kunci IS NOT NULL AND (
                       row_number() OVER (PARTITION BY s.nik_kunci ORDER BY s.urut) > 1
                       OR n.id IS DISTINCT FROM coalesce(p.id, t.pegawai_id) AND n.id IS NOT NULL) AS nik_ganda
            FROM impor_panggung s
            LEFT JOIN pegawai_pegawai p ON p.nip = s.nip
            LEFT JOIN pegawai_nipterdahulu t ON t.nip = s.nip
            LEFT JOIN pegawai_pegawai n ON n.nik_kunci = s.nik_kunci
            {sambung("unit", unit)} {sambung("jabatan", "s.jabatan")} {sambung("agama", "s.agama")}
            {sambung("kedudukan_hukum", "s.kedudukan_hukum")} {sambung("status_kawin", "s.status_kawin")}
            {sambung("golongan", "s.golongan")} {sambung("golongan_awal", "s.golongan_awal")}
            {sambung("tingkat_pendidikan", "s.tingkat_pendidikan")}
            LEFT JOIN pegawai_pendidikan pd ON pd.tingkat_id = tingkat_pendidikan.id
                AND lower(pd.jurusan) = lower(left(coalesce(s.jurusan, ''), 150))
        ) AS x""",  # noqa: E501
        {"kawin": URUTAN_KAWIN},
    )
    kursor.execute("UPDATE impor_cocok SET nik_kunci = NULL, nik_sandi = NULL WHERE nik_ganda")
    kursor.execute("ALTER TABLE impor_cocok ADD PRIMARY KEY (urut)")
    kursor.execute("CREATE INDEX ON impor_cocok (pegawai_id)")
    kursor.execute("ANALYZE impor_cocok (urut, pegawai_id)")


def _panjang() -> dict[str, int]:
    """Return staged column → the most characters its Pegawai column holds."""
    bidang = {satu.column: satu.max_length or 0 for satu in Pegawai._meta.concrete_fields}
    return {asal: bidang[kolom] for kolom, asal in BIDANG.items() if bidang[kolom] and asal != "nik_kunci"}


def _catatan(kursor: Any) -> list[Catatan]:
    """Return what only the database could see, and make such rows fit: NIK of another, texts too long."""
    kursor.execute("SELECT lembar, baris FROM impor_cocok WHERE nik_ganda AND NOT kembar ORDER BY urut")
    pesan = "NIK ini sudah dipakai pegawai lain; pegawai dimuat tanpa NIK. Periksa NIK keduanya."
    catatan = [Catatan(lembar, baris, "nik", "nik_duplicate", pesan) for lembar, baris in kursor.fetchall()]
    panjang = _panjang()
    syarat = " UNION ALL ".join(
        f"SELECT urut, lembar, baris, '{kolom}' FROM impor_cocok WHERE length({kolom}) > {batas}"
        for kolom, batas in panjang.items()
    )
    kursor.execute(f"SELECT * FROM ({syarat}) AS x ORDER BY 1, 4")
    terlalu_panjang = kursor.fetchall()
    for _, lembar, baris, kolom in terlalu_panjang:
        pesan = f"Isi lebih dari {panjang[kolom]} karakter; bagian ini tidak dimuat. Persingkat isinya."
        catatan.append(Catatan(lembar, baris, kolom, "text_too_long", pesan))
    if terlalu_panjang:
        kosong = ", ".join(
            f"{kolom} = CASE WHEN length({kolom}) <= {batas} THEN {kolom} ELSE {'left(nama, 150)' if kolom == 'nama' else 'NULL'} END"  # noqa: E501
            for kolom, batas in panjang.items()
        )
        kursor.execute(f"UPDATE impor_cocok SET {kosong}")
    return [*catatan, *posisi_pegawai.list_separuh(kursor)]


def _buat_nasib(kursor: Any, *, is_menulis: bool) -> None:
    """Create `impor_nasib`: of each row what becomes of it, what it changes, and whom it is about.

    perubahan: column → [before, after] of the person. New people have a key here when they are to be written.
    The table is narrow, so the histories join it and not the forty columns of `impor_cocok`.
    """
    kunci_baru = (
        "nextval((SELECT pg_get_serial_sequence('pegawai_pegawai', 'id')::regclass))"
        if is_menulis
        else "NULL"
    )
    perubahan = bandingkan({kolom: f"c.{asal}" for kolom, asal in BIDANG.items()}, kini="p")
    peristiwa = " UNION ".join(f"SELECT urut FROM {tabel}" for tabel in PERISTIWA)
    kursor.execute(
        f"""
        CREATE TEMP TABLE impor_nasib ON COMMIT DROP AS
        SELECT x.*, CASE WHEN x.nasib = 'baru' THEN {kunci_baru} ELSE x.kunci END AS pegawai_id
        FROM (
        SELECT c.urut, c.lembar, c.baris, c.pegawai_id AS kunci,
               coalesce(u.perubahan, '{{}}'::jsonb) AS perubahan,
               CASE WHEN c.kembar THEN 'sama' WHEN c.pegawai_id IS NULL THEN 'baru'
                    WHEN u.perubahan <> '{{}}'::jsonb OR e.urut IS NOT NULL THEN 'berubah' ELSE 'sama' END AS nasib
        FROM impor_cocok c
        LEFT JOIN (
            SELECT c.urut, {perubahan}
                || CASE WHEN c.nik_kunci IS DISTINCT FROM p.nik_kunci AND c.nik_kunci IS NOT NULL
                        THEN jsonb_build_object('nik_sandi', jsonb_build_array(encode(p.nik_sandi, 'hex'), NULL))
                        ELSE '{{}}'::jsonb END AS perubahan
            FROM impor_cocok c JOIN pegawai_pegawai p ON p.id = c.pegawai_id WHERE NOT c.kembar
        ) u ON u.urut = c.urut
        LEFT JOIN ({peristiwa}) e ON e.urut = c.urut
        ) AS x"""  # noqa: E501
    )
    kursor.execute("ALTER TABLE impor_nasib ADD PRIMARY KEY (urut)")


def _tulis(kursor: Any, batch_id: int, lapor: Callable[[str], None]) -> dict[str, int]:
    nilai = {"batch": batch_id, "impor": Sumber.IMPOR.value}
    ditulis: dict[str, int] = {}
    lapor("Menulis data pegawai")
    _tulis_pegawai(kursor, nilai)
    for tabel, (model, kolom) in _RIWAYAT.items():
        lapor(f"Menulis {model._meta.verbose_name}")
        isian = {satu: f"w.{satu}" for satu in kolom} | {
            "pegawai_id": "n.pegawai_id", "sumber": "%(impor)s", "batch_id": "%(batch)s",
            "batch_lembar": "n.lembar", "batch_baris": "n.baris",
        }  # fmt: skip
        sumber = f"{tabel} w JOIN impor_nasib n USING (urut) ORDER BY w.urut, w.ke"
        nama = str(model._meta.model_name)
        ditulis[nama] = sisipkan(kursor, model, isian, sumber, nilai, nomor=f"w.urut * {PER_BARIS} + w.ke")
    lapor("Mencatat asal setiap baris")
    sisipkan_baris(kursor, batch_id, bukan_isi=BUKAN_ISI, pegawai="n.pegawai_id")
    return ditulis


def _tulis_pegawai(kursor: Any, nilai: dict[str, Any]) -> None:
    lainnya = ", ".join(f"'{satu}', c.{satu}" for satu in LAINNYA)
    isian = {kolom: f"c.{asal}" for kolom, asal in BIDANG.items()}
    for bidang in Pegawai._meta.concrete_fields:
        if (
            bidang.column in isian
            and bidang.has_default()
            and bidang.empty_strings_allowed
            and not bidang.null
        ):
            isian[bidang.column] = f"coalesce({isian[bidang.column]}, '')"
    isian |= {
        "id": "n.pegawai_id", "nip": "c.nip", "nik_sandi": "c.nik_sandi", "batch_id": "%(batch)s",
        "lainnya": f"jsonb_strip_nulls(jsonb_build_object({lainnya}))",
    }  # fmt: skip
    sumber = "impor_cocok c JOIN impor_nasib n USING (urut) WHERE n.nasib = 'baru' ORDER BY c.urut"
    sisipkan(kursor, Pegawai, isian, sumber, nilai, nomor="c.urut")
    tetapan = ", ".join(f"{kolom} = coalesce(c.{asal}, p.{kolom})" for kolom, asal in BIDANG.items())
    kursor.execute(
        f"""UPDATE pegawai_pegawai p SET {tetapan}, nik_sandi = coalesce(c.nik_sandi, p.nik_sandi), versi = p.versi + 1
        FROM impor_cocok c JOIN impor_nasib n USING (urut)
        WHERE p.id = c.pegawai_id AND n.nasib = 'berubah' AND n.perubahan <> '{{}}'::jsonb"""  # noqa: E501
    )

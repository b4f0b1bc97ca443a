"""What changes in the state of an employee by the events that a row asks for: before and after, in names."""

from pegawai.services.impor.pratinjau import rincian

_AKHIR = "(SELECT DISTINCT ON (urut) * FROM {tabel} ORDER BY urut, tmt DESC, ke DESC)"

RINCIAN = f"""
SELECT c.urut, {
    rincian(
        {
            "kedudukan_hukum": ("kl.nama", "kb.nama"),
            "status_pegawai": ("k.jenis_asn", "w1.jenis_asn"),
            "golongan": ("gl.kode", "gb.kode"),
            "tmt_golongan": ("k.tmt_golongan::text", "w2.tmt::text"),
            "jabatan": ("jl.nama", "jb.nama"),
            "unit": ("ul.nama", "ub.nama"),
            "tmt_jabatan": ("k.tmt_jabatan::text", "w3.tmt::text"),
            "tingkat_pendidikan": (
                "concat_ws(' ', tl.kode, pl.jurusan)",
                "nullif(concat_ws(' ', tb.kode, pb.jurusan), '')",
            ),
        }
    )
} AS rincian
FROM impor_cocok c
LEFT JOIN LATERAL (SELECT * FROM pegawai_keadaanpegawai k WHERE k.pegawai_id = c.pegawai_id
                   ORDER BY k.mulai DESC LIMIT 1) k ON true
LEFT JOIN {_AKHIR.format(tabel="impor_kedudukan")} w1 ON w1.urut = c.urut
LEFT JOIN {_AKHIR.format(tabel="impor_pangkat")} w2 ON w2.urut = c.urut
LEFT JOIN {_AKHIR.format(tabel="impor_jabatan")} w3 ON w3.urut = c.urut
LEFT JOIN {_AKHIR.format(tabel="impor_pendidikan")} w4 ON w4.urut = c.urut
LEFT JOIN pegawai_kedudukanhukum kl ON kl.id = k.kedudukan_id
LEFT JOIN pegawai_kedudukanhukum kb ON kb.id = w1.kedudukan_id
LEFT JOIN pegawai_golongan gl ON gl.id = k.golongan_id
LEFT JOIN pegawai_golongan gb ON gb.id = w2.golongan_id
LEFT JOIN pegawai_jabatan jl ON jl.id = k.jabatan_id
LEFT JOIN pegawai_jabatan jb ON jb.id = w3.jabatan_id
LEFT JOIN pegawai_unitkerja ul ON ul.id = k.unit_id
LEFT JOIN pegawai_unitkerja ub ON ub.id = w3.unit_id
LEFT JOIN pegawai_pendidikan pl ON pl.id = k.pendidikan_id
LEFT JOIN pegawai_pendidikan pb ON pb.id = w4.pendidikan_id
LEFT JOIN pegawai_tingkatpendidikan tl ON tl.id = pl.tingkat_id
LEFT JOIN pegawai_tingkatpendidikan tb ON tb.id = pb.tingkat_id
WHERE c.pegawai_id IS NOT NULL
"""

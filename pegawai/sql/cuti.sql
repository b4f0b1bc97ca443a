-- Two proposals of leave that go on never share a day: the period of a proposal is that of its `isian`.
-- What is asked is fixed once a proposal is handed in (usulan_jaga), so the index stays true.

CREATE FUNCTION usulan_masa(mulai date, isian jsonb) RETURNS daterange
LANGUAGE sql IMMUTABLE AS $$
    SELECT daterange(mulai, make_date(
        substr(isian ->> 'selesai', 1, 4)::int, substr(isian ->> 'selesai', 6, 2)::int,
        substr(isian ->> 'selesai', 9, 2)::int))
$$;

ALTER TABLE pegawai_usulan ADD CONSTRAINT pegawai_usulan_cuti_tidak_bertumpang
    EXCLUDE USING gist (pegawai_id WITH =, usulan_masa(tmt, isian) WITH &&)
    WHERE (jenis LIKE 'cuti\_%' AND status IN ('berjalan', 'disetujui', 'terbit'));

-- KeadaanPegawai: the fold of the events by tmt, kept inside the transaction that writes an event.
--
--   keadaan_lipat(ids)   what the state of these employees is, read from their events
--   keadaan_turunkan(ids) writes it, one employee at a time locked against concurrent writers
--   keadaan_amati()      statement trigger of every table the state is made of
--   keadaan_selesaikan() derives what a bulk load put off
--
-- A bulk load says SET LOCAL siasn.keadaan = 'tunda': whom the triggers see is noted and derived once.

CREATE FUNCTION keadaan_lipat(ids bigint[])
RETURNS TABLE (
    pegawai_id bigint, mulai date, selesai date, kedudukan_id smallint, dihitung boolean, jenis_asn varchar,
    unit_id int, jabatan_id int, jenis_jabatan varchar, jenjang_id smallint, eselon_id smallint, kelas smallint,
    golongan_id smallint, tingkat_pendidikan_id smallint, pendidikan_id bigint, tmt_jabatan date,
    tmt_golongan date, tmt_masa_kerja date, jenis_kelamin varchar, tanggal_lahir date
)
LANGUAGE sql STABLE AS $$
WITH kedudukan AS (
    SELECT r.pegawai_id, r.tmt, r.id, r.kedudukan_id, r.jenis_asn, k.dihitung,
           first_value(r.tmt) OVER w - make_interval(months => first_value(r.masa_kerja_diakui_bulan) OVER w)
               AS awal,
           -- Days of spells that are not service and have ended when this event begins.
           coalesce(sum(CASE WHEN k.masa_kerja THEN 0 ELSE lama END)
               OVER (PARTITION BY r.pegawai_id ORDER BY r.tmt, r.id
                     ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS jeda
    FROM (
        SELECT r.*, lead(r.tmt) OVER (PARTITION BY r.pegawai_id ORDER BY r.tmt, r.id) - r.tmt AS lama
        FROM pegawai_riwayatkedudukan r
        WHERE r.pegawai_id IN (SELECT unnest(ids)) AND r.dibatalkan_pada IS NULL
    ) r
    JOIN pegawai_kedudukanhukum k ON k.id = r.kedudukan_id
    WINDOW w AS (PARTITION BY r.pegawai_id ORDER BY r.tmt, r.id)
),
-- Every event as an array [day, key, …]: the greatest array up to a day is the latest event of its kind.
peristiwa AS (
    SELECT k.pegawai_id, k.tmt,
           ARRAY[k.tmt - DATE '1900-01-01', k.id, k.kedudukan_id,
                 CASE k.jenis_asn WHEN 'CPNS' THEN 1 WHEN 'PNS' THEN 2 WHEN 'PPPK' THEN 3 ELSE 4 END,
                 k.dihitung::int, (k.awal::date - DATE '1900-01-01') + k.jeda]::bigint[] AS kedudukan,
           NULL::bigint[] AS pangkat, NULL::bigint[] AS jabatan, NULL::bigint[] AS pendidikan
    FROM kedudukan k
    UNION ALL
    SELECT r.pegawai_id, r.tmt, NULL, ARRAY[r.tmt - DATE '1900-01-01', r.id, r.golongan_id]::bigint[], NULL, NULL
    FROM pegawai_riwayatpangkat r
    WHERE r.pegawai_id IN (SELECT unnest(ids)) AND r.dibatalkan_pada IS NULL
    UNION ALL
    SELECT r.pegawai_id, r.tmt, NULL, NULL,
           ARRAY[r.tmt - DATE '1900-01-01', r.id, r.jabatan_id, r.unit_id]::bigint[], NULL
    FROM pegawai_riwayatjabatan r
    WHERE r.pegawai_id IN (SELECT unnest(ids)) AND r.dibatalkan_pada IS NULL
    UNION ALL
    -- Education does not follow the latest event but the highest level so far.
    SELECT r.pegawai_id, r.tmt, NULL, NULL, NULL,
           ARRAY[t.urut, r.tmt - DATE '1900-01-01', r.id, t.id, p.id]::bigint[]
    FROM pegawai_riwayatpendidikan r
    JOIN pegawai_pendidikan p ON p.id = r.pendidikan_id
    JOIN pegawai_tingkatpendidikan t ON t.id = p.tingkat_id
    WHERE r.pegawai_id IN (SELECT unnest(ids)) AND r.dibatalkan_pada IS NULL
),
hari AS (
    SELECT e.pegawai_id, e.tmt, max(e.kedudukan) AS kedudukan, max(e.pangkat) AS pangkat,
           max(e.jabatan) AS jabatan, max(e.pendidikan) AS pendidikan
    FROM peristiwa e
    GROUP BY e.pegawai_id, e.tmt
),
terbawa AS (
    SELECT h.pegawai_id, h.tmt, max(h.kedudukan) OVER w AS kedudukan, max(h.pangkat) OVER w AS pangkat,
           max(h.jabatan) OVER w AS jabatan, max(h.pendidikan) OVER w AS pendidikan
    FROM hari h
    WINDOW w AS (PARTITION BY h.pegawai_id ORDER BY h.tmt)
),
keadaan AS (
    SELECT t.pegawai_id, t.tmt AS mulai, t.kedudukan[3]::smallint AS kedudukan_id, t.kedudukan[5] = 1 AS dihitung,
           (ARRAY['CPNS', 'PNS', 'PPPK', 'PPPK_PW'])[t.kedudukan[4]]::varchar AS jenis_asn,
           t.jabatan[4]::int AS unit_id, t.jabatan[3]::int AS jabatan_id, j.jenis AS jenis_jabatan, j.jenjang_id,
           j.eselon_id, j.kelas, t.pangkat[3]::smallint AS golongan_id,
           t.pendidikan[4]::smallint AS tingkat_pendidikan_id, t.pendidikan[5] AS pendidikan_id,
           DATE '1900-01-01' + t.jabatan[1]::int AS tmt_jabatan, DATE '1900-01-01' + t.pangkat[1]::int AS tmt_golongan,
           DATE '1900-01-01' + t.kedudukan[6]::int AS tmt_masa_kerja, p.jenis_kelamin, p.tanggal_lahir
    FROM terbawa t
    JOIN pegawai_pegawai p ON p.id = t.pegawai_id
    LEFT JOIN pegawai_jabatan j ON j.id = t.jabatan[3]
    WHERE t.kedudukan IS NOT NULL
),
ditandai AS (
    SELECT k.*, lag(ROW(k.kedudukan_id, k.dihitung, k.jenis_asn, k.unit_id, k.jabatan_id, k.golongan_id,
                        k.tingkat_pendidikan_id, k.pendidikan_id, k.tmt_jabatan, k.tmt_golongan,
                        k.tmt_masa_kerja)) OVER w AS lalu,
           ROW(k.kedudukan_id, k.dihitung, k.jenis_asn, k.unit_id, k.jabatan_id, k.golongan_id,
               k.tingkat_pendidikan_id, k.pendidikan_id, k.tmt_jabatan, k.tmt_golongan, k.tmt_masa_kerja) AS kini
    FROM keadaan k
    WINDOW w AS (PARTITION BY k.pegawai_id ORDER BY k.mulai)
)
SELECT d.pegawai_id, d.mulai,
       coalesce(lead(d.mulai) OVER (PARTITION BY d.pegawai_id ORDER BY d.mulai), DATE '9999-12-31'),
       d.kedudukan_id, d.dihitung, d.jenis_asn, d.unit_id, d.jabatan_id, d.jenis_jabatan, d.jenjang_id,
       d.eselon_id, d.kelas, d.golongan_id, d.tingkat_pendidikan_id, d.pendidikan_id, d.tmt_jabatan,
       d.tmt_golongan, d.tmt_masa_kerja, d.jenis_kelamin, d.tanggal_lahir
FROM ditandai d
WHERE d.lalu IS NULL OR d.kini IS DISTINCT FROM d.lalu
$$;

CREATE FUNCTION keadaan_turunkan(ids bigint[]) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF ids IS NULL OR cardinality(ids) = 0 THEN
        RETURN;
    END IF;
    -- Two writers of one employee must not derive from each other's unseen events. In repeatable read the
    -- snapshot would stay old after the wait, so such a transaction is refused.
    IF current_setting('transaction_isolation') = 'repeatable read' THEN
        RAISE EXCEPTION 'Riwayat pegawai tidak boleh ditulis dalam isolasi repeatable read.'
            USING HINT = 'Pakai read committed atau serializable.', ERRCODE = 'invalid_transaction_state';
    END IF;
    PERFORM 1 FROM pegawai_pegawai p WHERE p.id IN (SELECT unnest(ids)) ORDER BY p.id FOR NO KEY UPDATE;
    PERFORM set_config('siasn.keadaan_ditulis', 'ya', true);
    DELETE FROM pegawai_keadaanpegawai k WHERE k.pegawai_id IN (SELECT unnest(ids));
    INSERT INTO pegawai_keadaanpegawai (
        pegawai_id, mulai, selesai, kedudukan_id, dihitung, jenis_asn, unit_id, jabatan_id, jenis_jabatan,
        jenjang_id, eselon_id, kelas, golongan_id, tingkat_pendidikan_id, pendidikan_id, tmt_jabatan,
        tmt_golongan, tmt_masa_kerja, jenis_kelamin, tanggal_lahir)
    SELECT * FROM keadaan_lipat(ids);
    PERFORM set_config('siasn.keadaan_ditulis', '', true);
END
$$;

CREATE FUNCTION keadaan_perlu(ids bigint[]) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF ids IS NULL OR cardinality(ids) = 0 THEN
        RETURN;
    END IF;
    IF current_setting('siasn.keadaan', true) = 'tunda' THEN
        INSERT INTO pegawai_antreankeadaan (pegawai_ids) VALUES (ids);
    ELSE
        PERFORM keadaan_turunkan(ids);
    END IF;
END
$$;

CREATE FUNCTION keadaan_selesaikan() RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    ids bigint[];
BEGIN
    WITH diambil AS (DELETE FROM pegawai_antreankeadaan RETURNING pegawai_ids)
    SELECT array_agg(DISTINCT id) INTO ids FROM diambil, unnest(pegawai_ids) AS id;
    PERFORM keadaan_turunkan(ids);
END
$$;

CREATE FUNCTION keadaan_selesaikan_pemicu() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM pegawai_antreankeadaan) THEN
        PERFORM keadaan_selesaikan();
    END IF;
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER keadaan_selesai_saat_commit
    AFTER INSERT ON pegawai_antreankeadaan DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION keadaan_selesaikan_pemicu();

-- Events: insert, update, delete by any statement.
CREATE FUNCTION keadaan_amati_baru() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM keadaan_perlu((SELECT array_agg(DISTINCT pegawai_id) FROM baru));
    RETURN NULL;
END
$$;

CREATE FUNCTION keadaan_amati_lama() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM keadaan_perlu((SELECT array_agg(DISTINCT pegawai_id) FROM lama));
    RETURN NULL;
END
$$;

CREATE FUNCTION keadaan_amati_ubah() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM keadaan_perlu((
        SELECT array_agg(pegawai_id)
        FROM (SELECT pegawai_id FROM lama UNION SELECT pegawai_id FROM baru) AS semua));
    RETURN NULL;
END
$$;

CREATE FUNCTION keadaan_kosongkan() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM keadaan_perlu((SELECT array_agg(DISTINCT pegawai_id) FROM pegawai_keadaanpegawai));
    RETURN NULL;
END
$$;

DO $$
DECLARE
    tabel text;
BEGIN
    FOREACH tabel IN ARRAY ARRAY['pegawai_riwayatkedudukan', 'pegawai_riwayatpangkat',
                                 'pegawai_riwayatjabatan', 'pegawai_riwayatpendidikan'] LOOP
        EXECUTE format('CREATE TRIGGER keadaan_tambah AFTER INSERT ON %I REFERENCING NEW TABLE AS baru
                        FOR EACH STATEMENT EXECUTE FUNCTION keadaan_amati_baru()', tabel);
        EXECUTE format('CREATE TRIGGER keadaan_ubah AFTER UPDATE ON %I
                        REFERENCING OLD TABLE AS lama NEW TABLE AS baru
                        FOR EACH STATEMENT EXECUTE FUNCTION keadaan_amati_ubah()', tabel);
        EXECUTE format('CREATE TRIGGER keadaan_hapus AFTER DELETE ON %I REFERENCING OLD TABLE AS lama
                        FOR EACH STATEMENT EXECUTE FUNCTION keadaan_amati_lama()', tabel);
        EXECUTE format('CREATE TRIGGER keadaan_kosong AFTER TRUNCATE ON %I
                        FOR EACH STATEMENT EXECUTE FUNCTION keadaan_kosongkan()', tabel);
    END LOOP;
END
$$;

-- Copied facts of the person: birth date and sex. A deleted person takes the derived rows along.
CREATE FUNCTION keadaan_amati_orang() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM keadaan_perlu((
        SELECT array_agg(baru.id) FROM baru JOIN lama ON lama.id = baru.id
        WHERE (baru.tanggal_lahir, baru.jenis_kelamin) IS DISTINCT FROM (lama.tanggal_lahir, lama.jenis_kelamin)));
    RETURN NULL;
END
$$;

CREATE TRIGGER keadaan_ubah AFTER UPDATE ON pegawai_pegawai
    REFERENCING OLD TABLE AS lama NEW TABLE AS baru
    FOR EACH STATEMENT EXECUTE FUNCTION keadaan_amati_orang();

-- Copied facts of reference rows: of the post, of the legal standing, of education.
CREATE FUNCTION keadaan_amati_rujukan() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    ids bigint[];
BEGIN
    EXECUTE format('SELECT array_agg(DISTINCT k.pegawai_id) FROM %s', CASE TG_TABLE_NAME
        WHEN 'pegawai_jabatan' THEN
            'pegawai_keadaanpegawai k JOIN baru ON baru.id = k.jabatan_id JOIN lama ON lama.id = baru.id
             WHERE (baru.jenis, baru.jenjang_id, baru.eselon_id, baru.kelas)
                   IS DISTINCT FROM (lama.jenis, lama.jenjang_id, lama.eselon_id, lama.kelas)'
        WHEN 'pegawai_kedudukanhukum' THEN
            'pegawai_riwayatkedudukan k JOIN baru ON baru.id = k.kedudukan_id JOIN lama ON lama.id = baru.id
             WHERE (baru.dihitung, baru.masa_kerja) IS DISTINCT FROM (lama.dihitung, lama.masa_kerja)'
        WHEN 'pegawai_tingkatpendidikan' THEN
            'pegawai_riwayatpendidikan k JOIN pegawai_pendidikan p ON p.id = k.pendidikan_id
             JOIN baru ON baru.id = p.tingkat_id JOIN lama ON lama.id = baru.id
             WHERE baru.urut IS DISTINCT FROM lama.urut'
        WHEN 'pegawai_pendidikan' THEN
            'pegawai_riwayatpendidikan k JOIN baru ON baru.id = k.pendidikan_id JOIN lama ON lama.id = baru.id
             WHERE baru.tingkat_id IS DISTINCT FROM lama.tingkat_id'
        END) INTO ids;
    PERFORM keadaan_perlu(ids);
    RETURN NULL;
END
$$;

DO $$
DECLARE
    tabel text;
BEGIN
    FOREACH tabel IN ARRAY ARRAY['pegawai_jabatan', 'pegawai_kedudukanhukum', 'pegawai_tingkatpendidikan',
                                 'pegawai_pendidikan'] LOOP
        EXECUTE format('CREATE TRIGGER keadaan_ubah AFTER UPDATE ON %I
                        REFERENCING OLD TABLE AS lama NEW TABLE AS baru
                        FOR EACH STATEMENT EXECUTE FUNCTION keadaan_amati_rujukan()', tabel);
    END LOOP;
END
$$;

-- Nobody writes the state but the derivation.
CREATE FUNCTION keadaan_jaga() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('siasn.keadaan_ditulis', true) IS DISTINCT FROM 'ya' THEN
        RAISE EXCEPTION 'Keadaan pegawai diturunkan dari riwayat dan tidak dapat ditulis langsung.'
            USING HINT = 'Ubah riwayatnya; keadaan mengikuti.', ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER keadaan_jaga BEFORE INSERT OR UPDATE OR DELETE ON pegawai_keadaanpegawai
    FOR EACH STATEMENT EXECUTE FUNCTION keadaan_jaga();

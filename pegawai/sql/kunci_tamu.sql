-- Foreign keys of the tables that imports fill, checked once per statement instead of once per row.
--
--   kunci_tamu_pasang(tabel) takes over the foreign keys of a table: they stay declared, NOT ENFORCED
--   kunci_tamu_lepas(tabel)  gives them back to PostgreSQL
--   kunci_tamu_anak_<tabel>  generated; statement trigger of the table: what its rows point to exists, and stays
--   kunci_tamu_induk()       statement trigger of a table pointed to: no row goes that something points to
--   kunci_tamu_tetap()       row trigger of the same tables: keys never change
--
-- PostgreSQL's own check runs a query for every row and key, 36 for one imported person, a quarter of the time of
-- an import. Here each statement collects the distinct keys it wrote and locks their rows FOR KEY SHARE, the lock
-- PostgreSQL's own check takes. A concurrent DELETE of such a row waits for it or is waited for: whoever comes
-- second looks with a fresh snapshot and sees what the first did. Snapshots of repeatable read and serializable
-- would stay old after the wait, so there nothing is deleted from the tables pointed to.
--
-- Servers before version 18 know no NOT ENFORCED; there everything stays as it is, row by row.

CREATE FUNCTION kunci_tamu_tolak(batasan text, tabel regclass, kolom text, induk regclass, nilai text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'insert or update on table "%" violates foreign key constraint "%"', tabel, batasan
        USING DETAIL = format('Key (%s)=(%s) is not present in table "%s".', kolom, nilai, induk),
              ERRCODE = 'foreign_key_violation', CONSTRAINT = batasan, TABLE = tabel::text;
END
$$;

-- The foreign keys that are checked here, of one table or to one table.
CREATE VIEW kunci_tamu AS
SELECT c.conname AS batasan, c.conrelid::regclass AS tabel, a.attname AS kolom,
       format_type(a.atttypid, NULL) AS tipe, c.confrelid::regclass AS induk, i.attname AS kunci
FROM pg_constraint c
JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
JOIN pg_attribute i ON i.attrelid = c.confrelid AND i.attnum = c.confkey[1]
WHERE c.contype = 'f' AND cardinality(c.conkey) = 1 AND to_jsonb(c)->>'conenforced' = 'false';

CREATE FUNCTION kunci_tamu_induk() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    satu record;
    ada boolean;
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' AND EXISTS (SELECT FROM lama) THEN
        RAISE EXCEPTION 'Baris % hanya dapat dihapus dalam isolasi read committed.', TG_TABLE_NAME
            USING ERRCODE = 'invalid_transaction_state';
    END IF;
    FOR satu IN SELECT * FROM kunci_tamu WHERE induk = TG_RELID ORDER BY tabel::text, batasan LOOP
        -- Planned for the rows at hand each time: one row or a hundred thousand ask for other plans.
        EXECUTE format('SELECT EXISTS (SELECT FROM %s WHERE %I IN (SELECT %I FROM lama))',
                       satu.tabel, satu.kolom, satu.kunci) INTO ada;
        IF ada THEN
            RAISE EXCEPTION 'update or delete on table "%" violates foreign key constraint "%" on table "%"',
                TG_TABLE_NAME, satu.batasan, satu.tabel
                USING ERRCODE = 'foreign_key_violation', CONSTRAINT = satu.batasan, TABLE = satu.tabel::text;
        END IF;
    END LOOP;
    RETURN NULL;
END
$$;

CREATE FUNCTION kunci_tamu_tetap() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Kunci baris % tidak dapat diubah.', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

-- Write the trigger function of a table anew, for the keys it has now. Its statements are fixed text, so each
-- session plans them once; the differences are set operations, which no plan makes quadratic.
CREATE FUNCTION kunci_tamu_tulis(tabel_ini regclass) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    satu record;
    nomor int := 0;
    peubah text := '';
    sasaran text[] := '{}';
    saat_tambah text[] := '{}';
    saat_ubah text[] := '{}';
    periksa text := '';
BEGIN
    FOR satu IN SELECT * FROM kunci_tamu WHERE tabel = tabel_ini ORDER BY batasan LOOP
        nomor := nomor + 1;
        peubah := peubah || format('    k%s %s[];' || E'\n', nomor, satu.tipe);
        sasaran := sasaran || format('k%s', nomor);
        saat_tambah := saat_tambah
            || format('array_agg(DISTINCT b.%1$I) FILTER (WHERE b.%1$I IS NOT NULL)', satu.kolom);
        saat_ubah := saat_ubah || format(
            'ARRAY(SELECT %1$I FROM baru WHERE %1$I IS NOT NULL EXCEPT SELECT %1$I FROM lama)', satu.kolom);
        periksa := periksa || format($f$
    IF cardinality(k%1$s) > 0 THEN
        PERFORM FROM %2$s WHERE %3$I = ANY (k%1$s) FOR KEY SHARE;
        GET DIAGNOSTICS ada = ROW_COUNT;
        IF ada < cardinality(k%1$s) THEN
            PERFORM kunci_tamu_tolak(%4$L, %5$L, %6$L, %2$L, (
                SELECT k FROM unnest(k%1$s) AS k
                WHERE NOT EXISTS (SELECT FROM %2$s WHERE %3$I = k) LIMIT 1)::text);
        END IF;
    END IF;$f$, nomor, satu.induk, satu.kunci, satu.batasan, satu.tabel, satu.kolom);
    END LOOP;
    EXECUTE format($f$
CREATE OR REPLACE FUNCTION %1$I() RETURNS trigger LANGUAGE plpgsql AS $fungsi$
DECLARE
    ada bigint;
%2$sBEGIN
    IF TG_OP = 'INSERT' THEN
        SELECT %3$s INTO %5$s FROM baru b;
    ELSE
        SELECT %4$s INTO %5$s;
    END IF;%6$s
    RETURN NULL;
END
$fungsi$;$f$, 'kunci_tamu_anak_' || tabel_ini, peubah, array_to_string(saat_tambah, ', '),
        array_to_string(saat_ubah, ', '), array_to_string(sasaran, ', '), periksa);
END
$$;

CREATE FUNCTION kunci_tamu_pasang(tabel_ini regclass) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    satu record;
BEGIN
    IF current_setting('server_version_num')::int < 180000 THEN
        RETURN;
    END IF;
    FOR satu IN SELECT conname, confrelid::regclass AS induk FROM pg_constraint
                WHERE conrelid = tabel_ini AND contype = 'f' AND confdeltype = 'a' AND cardinality(conkey) = 1 LOOP
        EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I NOT ENFORCED', tabel_ini, satu.conname);
        EXECUTE format('CREATE OR REPLACE TRIGGER kunci_tamu_hapus AFTER DELETE ON %s REFERENCING OLD TABLE AS lama
                        FOR EACH STATEMENT EXECUTE FUNCTION kunci_tamu_induk()', satu.induk);
        EXECUTE format('CREATE OR REPLACE TRIGGER kunci_tamu_tetap BEFORE UPDATE OF id ON %s FOR EACH ROW
                        WHEN (OLD.id IS DISTINCT FROM NEW.id) EXECUTE FUNCTION kunci_tamu_tetap()', satu.induk);
    END LOOP;
    PERFORM kunci_tamu_tulis(tabel_ini);
    EXECUTE format('CREATE OR REPLACE TRIGGER kunci_tamu_tambah AFTER INSERT ON %s REFERENCING NEW TABLE AS baru
                    FOR EACH STATEMENT EXECUTE FUNCTION %I()', tabel_ini, 'kunci_tamu_anak_' || tabel_ini);
    EXECUTE format('CREATE OR REPLACE TRIGGER kunci_tamu_ubah AFTER UPDATE ON %s
                    REFERENCING OLD TABLE AS lama NEW TABLE AS baru
                    FOR EACH STATEMENT EXECUTE FUNCTION %I()', tabel_ini, 'kunci_tamu_anak_' || tabel_ini);
END
$$;

CREATE FUNCTION kunci_tamu_lepas(tabel_ini regclass) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    satu record;
BEGIN
    FOR satu IN SELECT batasan FROM kunci_tamu WHERE tabel = tabel_ini LOOP
        EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I ENFORCED', tabel_ini, satu.batasan);
    END LOOP;
    EXECUTE format('DROP FUNCTION IF EXISTS %I() CASCADE', 'kunci_tamu_anak_' || tabel_ini);
END
$$;

SELECT kunci_tamu_pasang(tabel::regclass)
FROM unnest(ARRAY[
    'pegawai_pegawai', 'pegawai_barisimpor', 'pegawai_masalahimpor', 'pegawai_riwayatkedudukan',
    'pegawai_riwayatpangkat', 'pegawai_riwayatjabatan', 'pegawai_riwayatpendidikan', 'pegawai_riwayatgaji',
    'pegawai_penugasantambahan', 'pegawai_riwayatkinerja', 'pegawai_angkakredit', 'pegawai_riwayatpenghargaan',
    'pegawai_riwayatdisiplin', 'pegawai_riwayatcuti', 'pegawai_riwayatkeluarga', 'pegawai_riwayatatasan']) AS tabel;
